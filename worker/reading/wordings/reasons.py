"""Why a rally is called, told behind or before it: its days, towns and fates are of something else.

"Rassemblement samedi à 14 h à X, suite à l'expulsion de mardi", "… pour que le projet soit
abandonné", "… la mairie ayant reporté sa décision à lundi", "Après l'annonce faite lundi à Y, …".
"""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    HELD,
    MONTH,
    NAME,
    OF,
    OPENS,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_RALLY = (
    r"\b(?:manif|march[ea]|rassembl|mobilis|cort[èe]ge|d[ée]fil|sit-in|veill[ée]e|blocage|bloqu|"
    r"gr[èe]v|action|rendez-vous|rdv|pride|cercle de silence)"
)
# Any other act, and a crowd: they have a day and a town of their own.
_ACT = (
    r"(?:occup|barrage|cha[îi]nes? humaine|die-in|tintamarre|casserol|concert de|minute de silence|"
    r"tract|convoi|piquet|vélorution|flash|opération|dans (?:la|les) rues?\b|"
    rf"personnes (?:se |s{APOSTROPHE}|ont |étaient |y |réunies|rassemblées|dans|présentes))"
)
_HOUR = r"\d ?h(?:eures?)?(?![a-zà-ÿ])"
_RULES = (
    r"(?:organis|syndic|collectif|association|intersynd|sous-pr|préf|tribunal|justice|police|météo|"
    r"pluie|orage|temps|vent|conditions|mobilis)"
)
_THE = rf"(?:l[ae]s? |l{APOSTROPHE})"
_UNDONE = r"[^.;:!?\n]{3,60} (?:abandonn|annul|retir|report|suspend|interdi)"
_WHY = (
    rf",? (?:pour qu(?:e |{APOSTROPHE})(?={_UNDONE})|"
    rf"(?:parce|après) qu(?:e |{APOSTROPHE})|"
    rf"(?:à la )?suite (?:à |aux? |d[eu]s? |d{APOSTROPHE})|"
    rf"en réaction (?:à|aux?) |car (?={_THE})|puisqu(?:e |{APOSTROPHE})|après {_THE}|"
    rf"contre la venue d|avant {_THE}(?:conseil|procès|réunion|audience|vote|examen|débat|séance|"
    r"commission|comité|jugement|délibéré|verdict)|en mémoire des (?:\d+ )?victimes d|"
    rf"{_THE}(?!{_RULES})(?:(?!{_RALLY})[^,.;:!?\n\d]){{3,30}} (?:ayant|étant) )"
)
_WHO_SAYS = rf", (?:selon |d{APOSTROPHE}après |de source )"
_HEAD = rf"(?:(?!{_WHY})[^.;:!?\n])"
_THEY_WERE = r"\bétai(?:en)?t (?:\w+ ){0,2}\d"
_DAY_BEFORE = rf"((?:^|(?<=[.!?\n]))[^.;:!?\n]{{0,160}}?\b{WEEKDAY}\b[^.;:!?\n]{{0,160}}?),? "
_WHEN = rf"(?:\b{WEEKDAY}|\bdemain\b|\d{{1,2}}(?:er)? {MONTH}|{_HOUR})"
# A row goes on behind it: ", 300 à Y, 80 à Z", ", lundi à Y".
_ROW = (
    rf"(?:,| et) (?:(?:environ |près de |plus de |quelque )?\d[\d .]*(?: [a-zé]+)? |"
    rf"(?:le |ce )?{WEEKDAY}(?: \d{{1,2}})? )(?:à|au|aux|dans|devant|en|sur) "
)
# What makes the reason one more rally, or tells what becomes of this one.
_OWN = (
    rf"{_RALLY}|{_ACT}|{_HOUR}|{_ROW}|\b(?:l{APOSTROPHE}(?:a|ont)|elles?|ils?|nous|on|cel(?:les?|ui)|"
    r"ceux|où|qui|tribunal|arrêté)\b"
)
_ITS_OWN = (
    rf"{_RALLY}|{_ACT}|{_HOUR}|\b(?:l{APOSTROPHE}(?:a|ont|avait|avaient)\b|tribunal|"
    rf"(?:un |l{APOSTROPHE})arrêté|interdi)"
)
# What teams, churches and towns celebrate has marches of its own.
_WON = r"victoires?|finales?|coupe|champion\w*|messe|carnaval|kermesse|festival|noël"
_FEAST = rf"\b(?:{_WON}|match|titre|f[êe]tes?|concert|jumelage|rentrée)\b"
_OPENER = (
    rf"(?:après {_THE}|après que |avant {_THE}|(?:à la )?suite (?:à |aux? |d[eu]s? |d{APOSTROPHE})|"
    r"en attendant (?:l[ae]s? |l['\u2019])|au lendemain d(?:e |u |es )|"
    r"(?:une?|deux|trois|quatre|cinq|dix|quelques|\d+) (?:heures?|jours?|semaines?|mois|ans?) "
    rf"(?:jour pour jour )?après |(?:alors|tandis|pendant) qu(?:e |{APOSTROPHE})|puisqu|parce qu|"
    rf"face (?:à|aux?) |malgré |à l{APOSTROPHE}occasion de la (?:visite|venue) |"
    r"à la veille d(?:u (?!\d)|e la |es )|"
    r"comme (?:à|au|aux) (?=[^,.;:!?\n]{3,40} (?:dernière|dernier),)|"
    r"pour (?:exiger|dénoncer|demander|réclamer|défendre|protester|soutenir|obtenir) |"
    rf"{_THE}(?!{_RULES})[^,.;:!?\n\d]{{3,30}} (?:ayant|étant) |"
    r"(?:reçu|réuni|débouté|licencié|parti|venu|arrivé|convoqué)e?s |"
    r"(?:né|lancé|créé|fondé|basé|implanté)e?s? (?:à|en|dans|par) )"
)
_SUBJECT = (
    rf"{_THE}|une? |des |plusieurs |quelques? |près d|plus d|environ |\d|ils |elles |on |nous |"
    rf"{_RALLY}"
)
_AT_TOWN = rf"(?:\b(?:à|au|aux|de) |\bd{APOSTROPHE}|\d ?h(?:\d\d)? )(?-i:[A-ZÀ-Ý])"

_IN_TOWN = (
    rf"(?:[^.;:!?\n]{{0,60}}?{_AT_TOWN}[^.;:!?\n]{{0,50}}?{_RALLY}\w*|"
    rf"[^.;:!?\n]{{0,50}}?{_RALLY}\w*[^.,;:!?\n]{{0,40}}?{_AT_TOWN}[\w'\u2019-]*)[^.,;:!?\n]{{0,40}}"
)
_INSERT = (
    r"(?:annoncée?|décidée?|déclarée?|autorisée?|relayée?|lancée?|née?|initiée?|"
    r"organisée? (?=en réaction|après)|qui avait (?:réuni|rassemblé|mobilisé|attiré)"
    rf"(?= [^.,;:!?\n]{{3,50}} (?:l{APOSTROPHE}(?:an|année) d|en 20\d\d))|"
    rf"qui (?:fait suite|intervient|s{APOSTROPHE}inscrit)|"
    r"(?:à|pour) la?e?quel(?:le)?|malgré|comme cel(?:le|ui)|contre|en (?:soutien|réaction)) "
    rf"(?!pour )(?:(?!{_HOUR})[^.,;:!?()\n]){{3,90}}"
)
_BEFELL = (
    r"(?:mort|décédé|tué|immolé|noyé|disparu|agressé|blessé|assassiné|abattu|poignardé|percuté|"
    r"renversé|fauché|né|arrêté|interpellé|incarcéré|détenu|jugé|violé|suicidé|lynché|mutilé|"
    r"éborgné)"
    r"e?s?"
)

_HEARD = r"(?:reçu|entendu|écouté|éconduit|refoulé|consulté|snobé|boudé|convoqué)(?:e?s)"

TURNS: Turns = (
    # "Reçus mardi à Dole, les pêcheurs de Gap manifesteront jeudi", "éconduits mardi à Dole"
    (
        words(
            "recu recus recues entendus entendues ecoutes ecoutees econduits econduites refoules "
            "refoulees consultes consultees snobes boudes"
        ),
        ("eçu", "ntendu", "cout", "conduit", "efoul", "onsult", "nob", "oud"),
        turn(
            rf"{OPENS}(?:(?:à défaut|faute|après|las) d['\u2019](?:avoir été|être) (?:de nouveau "
            r")?)?"
            rf"{_HEARD}(?: (?:hier|{WEEKDAY}|le \d\d?(?: [a-zéû]{{3,9}})?))?(?: (?:à|au|aux) "
            rf"{TOWN})?,? "
            rf"(?=(?:les|des) [a-zéèêç-]+s (?:{OF}){TOWN}[^.!?\n]*\b(?:manifest|rassembl|défil|"
            r"march|"
            r"bloqu|descend|appell))",
            "",
        ),
        turn(
            rf", {_HEARD}(?: (?:hier|{WEEKDAY}|le \d\d?(?: [a-zéû]{{3,9}})?))? (?:à|au|aux) "
            rf"{TOWN}, "
            r"(?=(?:appell|manifest|se rassembl|défil|march|bloqu|descend))",
            " ",
        ),
    ),
    # "Rassemblement à Gap pour Steve (noyé à Dole)": what befell whom, in brackets
    (
        words(
            "mort morte morts decede decedee tue tuee tues immole immolee noye noyee disparu "
            "disparue agresse agressee blesse blessee assassine assassinee abattu poignarde "
            "poignardee percute percutee renverse renversee fauche fauchee ne nee arrete arretee "
            "arretes interpelle interpelles incarcere incarceree detenu detenue juge jugee juges "
            "viole violee suicide lynche mutile eborgne"
        ),
        ("(",),
        turn(
            rf" ?\((?=[^()\n]{{0,60}}\b{_BEFELL} (?:[\w ]{{0,20}} )?(?:à|au|aux|en|près de) )"
            rf"(?![^()\n]*(?:\d ?h|{_RALLY}))[^()\n]{{3,90}}\)",
            "",
        ),
    ),
    # "Sur le modèle de Gap, une marche est prévue samedi à Dole"
    (
        words("image modele foulee inspires inspire inspirees inspiree instar sillage traces"),
        ("image d", "odèle d", "oulée d", "nspiré", "instar d", "illage d", "traces d"),
        turn(
            rf"{OPENS}(?:à l{APOSTROPHE}(?:image|instar) d|sur (?:le modèle|les traces) d|"
            rf"dans (?:la foulée|le sillage) d|inspirée?s? par )(?:e |{APOSTROPHE})?"
            rf"{NAME}, ",
            "",
        ),
    ),
    # "Ils exigent son retrait avant le 30 juin et appellent à manifester samedi": by when
    (
        words("appelle appellent invite invitent donne donnent manifesteront organise organisent"),
        ("demand", "exig", "réclam", "souhait", "voul", "attend"),
        turn(
            r"\b(?:demand|exig|réclam|souhait|attend|voul)(?:e|ent|aient|ait) "
            rf"(?=[^.;:!?\n]{{3,120}}?{_WHEN})(?:(?!{_RALLY}(?!\w* avec ))[^.;:!?\n]){{3,120}}? et "
            r"(?=(?:appell(?:e|ent) |invit(?:e|ent) |donn(?:e|ent) rendez|manifester(?:a|ont)|"
            r"défiler(?:a|ont)|se (?:rassembl|retrouv|mobilis|réun)\w+r(?:a|ont)|organis(?:e|"
            r"ent) ))",
            "",
        ),
    ),
    # "Elle fermera malgré la mobilisation des élus": no day, no town, no rally of its own
    (
        words("malgre depit apres restent reste disent"),
        ("algré l", "épit de", "ois de mob", "nées de mob", "aines de mob", " mobilisé"),
        turn(
            rf"\b(?:malgré|en dépit d(?:e|es|u)) (?:la |les |l{APOSTROPHE}|des |une )?(?:(?:très "
            r")?[a-zé]+e )?"
            r"(?:mobilisations?|manifestations|protestations?|colère|opposition|contestation)"
            rf"(?: (?:des?|du) (?:la |l{APOSTROPHE})?[a-zà-ÿ]+)?(?= ?(?:[.,;!\n]|\Z))",
            "malgré tout",
        ),
        turn(
            r"\baprès (?:des |plusieurs |quelques |deux |trois |de longs |de longues )"
            r"(?:mois|années|semaines) de (?:mobilisations?|manifestations|lutte)\b",
            "enfin",
        ),
        turn(r"\b(rest(?:ent|ons)) mobilisée?s(?= ?(?:[.;!\n]|\Z))", r"\1 vigilants"),
    ),
    # "Après la décision prise mardi à X, une marche est prévue samedi à Y": told before it
    (
        words(
            "apres avant suite alors tandis pendant puisque parce face malgre occasion veille "
            "comme pour ayant etant recus recues reunis reunies deboutes deboutees licencies "
            "licenciees partis parties venus venues arrives arrivees convoques convoquees "
            "attendant lendemain ne nee nes lance lancee cree creee fonde fondee base basee "
            "implante implantee"
        ),
        (
            "né à ",
            "née à ",
            "ancé",
            "réé",
            "ondé",
            "asé",
            "mplanté",
            "ttendant l",
            "endemain d",
            "près ",
            "vant l",
            "uite ",
            "que ",
            "qu'",
            "qu\u2019",
            "ace ",
            "algré ",
            "occasion de la v",
            "a veille d",
            "dernière",
            "dernier",
            "our ",
            "yant ",
            "tant ",
            "és ",
            "ées ",
            "is ",
            "us ",
            "ues ",
        ),
        turn(
            rf"{OPENS}{_OPENER}(?:(?!{_ITS_OWN}|{_FEAST})[^.;:!?()\n]){{3,160}}?, "
            rf"(?={_SUBJECT})(?=[^.;:!?\n]*?(?:{_RALLY}|{_THEY_WERE}))(?=[^.;:!?\n]*?{_WHEN})"
            rf"(?=[^.;:!?\n]*?{_AT_TOWN})",
            "En colère, ",
        ),
    ),
    # "… ont été jugés mardi à X après la manifestation de mars": where that was, nothing tells
    (
        words(
            "juge juges jugee jugees condamne condamnes condamnee condamnees relaxe relaxes "
            "comparaissait comparaissaient comparu comparaitra comparaitront proces audience "
            "jugement"
        ),
        (" après ", " suite ", " marge ", " lors "),
        turn(
            rf"({OPENS}(?:[^.;:!?\n]{{0,60}}?\b(?:jugée?s?|condamnée?s?|relaxée?s?|"
            r"compara\w+|comparu)|(?:procès|audience|jugement))\b[^.;:!?\n]{0,80}?),? "
            rf"(?:après|(?:à la )?suite (?:à|de)|en marge de|lors de) (?:la|une|l{APOSTROPHE}) ?"
            rf"(?:{_RALLY})(?:(?! (?:à|au|aux|en|de|dans) (?-i:[A-ZÀ-Ý]))[^.;:!?\n])*"
            r"(?=[.;:!?\n]|\Z)",
            r"\1",
        ),
    ),
    # "… samedi, suite à l'expulsion de mardi": told behind it
    (
        words("pour parce apres suite reaction car puisque avant contre memoire ayant etant"),
        (
            " pour qu",
            "arce qu",
            " que ",
            " suite ",
            "réaction ",
            " car ",
            "uisqu",
            "près l",
            "la venue d",
            "vant l",
            "en mémoire des ",
            " ayant ",
            " étant ",
        ),
        turn(
            rf"((?:^|(?<=[.!?\n]))(?={_HEAD}*?(?:{_RALLY}|{_THEY_WERE}))(?={_HEAD}*?{_WHEN})"
            rf"(?={_HEAD}*?{_AT_TOWN}){_HEAD}+){_WHY}"
            rf"(?:(?!{_OWN}|\b(?:{_WON})\b|{_WHO_SAYS})[^.;:!?()\n])*(?=[.;:!?\n]|{_WHO_SAYS}|\Z)",
            r"\1",
        ),
    ),
    # "La marche, annoncée lundi à X, partira samedi de la gare": told in the midst of it
    (
        words(
            "annoncee annonce decidee decide declaree declare autorisee autorise relayee relaye "
            "lancee lance nee ne organisee organise initiee initie suite intervient inscrit "
            "laquelle lequel malgre comme contre soutien reaction reuni rassemble mobilise attire"
        ),
        (", ",),
        turn(rf"({OPENS}{_IN_TOWN}), {_INSERT}, (?={HELD})", r"\1 "),
        turn(
            rf"({OPENS}[^.;:!?\n]{{0,60}}?{_RALLY}\w*[^.,;:!?\n]{{0,40}}), {_INSERT}, "
            rf"(?={HELD}[^.;:!?\n]*?{_AT_TOWN})",
            r"\1 ",
        ),
    ),
    # "Manifestation dans le cadre de la grève nationale": of people who gather, no strike alone
    (
        words("greve"),
        ("e cadre d",),
        turn(
            rf"({_RALLY}\w*|{WEEKDAY}(?: dernier| prochain)?|\d {MONTH}) dans le cadre "
            rf"d(?:e la|{APOSTROPHE}une) (?:journée de )?grève(?: (?:nationale|générale|unitaire|"
            r"interprofessionnelle|illimitée|mondiale|féministe|des [a-zé]+))?(?=,? [a-zàé\d])",
            r"\1",
        ),
    ),
    # "Mardi, 300 personnes … contre la loi de la semaine dernière": a cause's day
    (
        words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        (
            "semaine ",
            "l'an d",
            "l\u2019an d",
            "année d",
            "la rentrée",
            "mois ",
            " greve",
            " grève ",
            "journée ",
            "e samedi",
            "e dimanche",
        ),
        turn(
            r"(\b(?:contre|malgré|pour (?:fêter|célébrer|saluer|commémorer)) [^.;:!?\n]{3,60}?) "
            r"(?:(?<!di )(?<!dimanche )de la semaine (?:dernière|passée|prochaine)|"
            r"à la rentrée(?: prochaine)?|"
            rf"de l{APOSTROPHE}(?:an|année) (?:dernier|dernière|passée?)|"
            r"du mois (?:dernier|prochain))(?![\w-])",
            r"\1",
        ),
        turn(
            rf"{_DAY_BEFORE}(?:à l{APOSTROPHE}occasion|dans le cadre) de la (?:grève|journée)"
            rf"(?: (?!d[eu] )\w+)* du (?:{WEEKDAY} )?\d{{1,2}}(?:er)? {MONTH}",
            r"\1",
        ),
        turn(
            rf"{_DAY_BEFORE}pour (?:l[ae] )?(?:\d{{1,2}}(?:e|ème|è) |[a-zé]+ième ){WEEKDAY} "
            rf"(?:consécutif|de suite|d{APOSTROPHE}affilée)",
            r"\1",
        ),
    ),
)
