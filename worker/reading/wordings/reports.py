"""What reports open on, defy or leave open, in other words: "au lendemain d'un défilé qui a …"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    HELD,
    MONTH,
    NAME,
    NUMBER,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

# Who tells next what is to come: "la CGT appelle", "un collectif se prépare".
_TELLS = (
    r"(?=(?:l[ea]s? |l['\u2019]|une? |plusieurs |deux |des |leurs? )?[^.,;:!?\n]{2,60}?\b(?:appel|"
    r"annonc|donn|invit|prévoi|prépar|promet|veul|veut|compt|décid|ont décidé|a décidé|envisag|"
    r"fix|revien|redescen|sera|seront|remett|(?:se |s['\u2019])(?:rassembl|réuni|retrouv))\w*)"
)
_HELD = (
    rf"(?:{RALLY}s?|journées?|grève)(?: (?:d{APOSTROPHE}actions?|de (?:grève|mobilisation|"
    r"manifestations?|protestation|colère)|nationale|interprofessionnelle|unitaire|syndicale|"
    rf"intersyndicale|historique|record|massive)){{0,3}}(?: (?:contre|pour) [^.,;:!?\n]{{3,50}}?)?"
)
_GATHERED = (
    r"(?:réuni|rassemblé|mobilisé|attiré|drainé|vu défiler|fait descendre|compté|regroupé|vu)\b"
)

_AT = r"(?:à la |à |au |aux |de la |de |du |d['\u2019])"
# Up to where: no other town, no stop.
_NOT_SAID = r"(?:(?! (?:à|au|de|du) (?-i:[A-ZÀ-Ý]))[^.,;:!?\n]){3,60} "

_IF = (
    rf"\b(?:n{APOSTROPHE}(?:a|ont) pas (?:encore )?(?:dit|décidé|précisé|tranché|annoncé)|"
    r"reste (?:encore )?à (?:savoir|décider|dire|trancher)|on ignore(?: encore)?|"
    r"(?:ne sai(?:t|vent)|nul ne sait|personne ne sait)(?: pas)? encore) "
    rf"s(?:i|{APOSTROPHE}) ?"
)

_NO_RALLY = (
    rf"(?!{RALLY}|cel(?:le|ui|les)|ceux|villes?|communes?|préfectures?|cortèges?|départements?)"
)
# "un groupe de jeunes", "la fanfare", "plusieurs élus", "une dizaine de lycéens"
_SOME_FOLK = (
    r"(?:une?|des|la|le|les|plusieurs|quelques|beaucoup|nombre|de nombreu(?:x|ses)|bon nombre|\d+)"
    # not "dont 600 au rond-point de X": they met there
    r"(?! (?:au|sur le) (?:rond-point|péage|carrefour|pont)\b)"
    rf"(?: d(?:e |['\u2019]))? ?(?:{_NO_RALLY}[a-zà-ÿ-]+ ){{0,2}}?(?:d(?:e |['\u2019]))?{_NO_RALLY}"
    r"[a-zà-ÿ-]{3,}"
)
_OF_TOWN = rf" (?:de (?:la |l['\u2019])?|d['\u2019]|du |des ){NAME}"

_DAY_GONE = rf"(?:le \d{{1,2}}(?:er)? {MONTH}|{WEEKDAY} dernier)"
_THEY_HAD = (
    r"(?:elle|il|ils|elles|on) (?:n['\u2019])?en avai(?:t|ent) "
    r"(?:compté|dénombré|recensé|annoncé|estimé|vu)(?: que)?"
)

# A sentence that gathers people before it names any town.
_GATHER_FIRST = (
    rf"{OPENS}"
    r"((?:(?! ?\b(?:à|a|au|aux|en|de|d['\u2019]) ?(?-i:[A-ZÀ-Ý][a-z]))"
    r"[^.;:!?\n]){0,90}?\b(?:manifest|rassembl|défil|mobilis|protest|march|réuni|retrouv)"
    r"(?:(?! ?\b(?:à|au|aux|en|de|d['\u2019]) ?(?-i:[A-ZÀ-Ý][a-z]))[^.;:!?\n]){0,70}?)"
)

TURNS: Turns = (
    # "Manif dans 48 h à Gap"
    (
        words("dans"),
        ("ans 24", "ans 48", "ans 72"),
        *(
            turn(rf"\bdans {hours} ?h(?:eures)?\b(?! ?\d)", f"dans {days} jours")
            for hours, days in ((24, 1), (48, 2), (72, 3))
        ),
    ),
    # "900 personnes ont défilé, sous 30 degrés"
    (
        words("sous"),
        ("sous ",),
        turn(
            r",? sous (?:plus de |près de )?\d\d ?(?:degrés|°C?)(?!\w)", "", signs=("degrés", "°")
        ),
    ),
    # "Depuis l'aube, ils bloquent la gare": today
    (
        words("aube aurore depuis"),
        ("epuis l", "epuis 4", "epuis 5", "epuis 6", "epuis 7", "epuis 8", "epuis 9"),
        turn(
            rf"{OPENS}Depuis (?:l{APOSTROPHE}(?:aube|aurore)|([4-9] ?h(?:eures)?(?: ?[0-5]\d)?)),? "
            r"(?=[^.;:!?\n]{0,60}?\b(?:bloqu|occup|manifest|filtr|camp|défil|march)ent\b)"
            rf"(?![^.;:!?\n]*\b(?:hier|{WEEKDAY})\b)",
            r"Ce matin \1, ",
        ),
    ),
    # "900 personnes ont défilé à X, à Y ils étaient 300", "Y n'en comptait que 300"
    (
        words("en ils etaient"),
        (" n'en ", " n\u2019en ", "ils étaient ", "ils n'étaient ", "ils n\u2019étaient "),
        turn(
            rf"({COUNT} [^.;:!?\n\d]{{3,90}} (?:à|au) {NAME}),(?: et| mais)? (?:"
            rf"(?:à|au) ({NAME}),? ils (?:n{APOSTROPHE}étaient (?:que|pas plus de)|étaient)|"
            rf"({NAME}) n{APOSTROPHE}en (?:comptai|dénombrai|réunissai|rassemblai|recensai|"
            rf"alignai)t (?:que|pas plus de|guère plus de)) ({ROUNDED}{COUNT})"
            rf"(?! ?(?:\d|h\b|%|à |{NUMBER}))",
            r"\1 et \4 à \2\3",
        ),
        turn(
            rf"({COUNT} [^.;:!?\n\d]{{3,90}} (?:à|au) {NAME}), ils "
            rf"(?:n{APOSTROPHE}étaient (?:que|pas plus de)|étaient) "
            rf"(?={ROUNDED}{COUNT} (?:à|au) {NAME})",
            r"\1 et ",
        ),
    ),
    # "300 opposants ont manifesté en marge d'un congrès à X": they did so in X.
    (
        words("marge occasion"),
        ("n marge d", "'occasion d", "\u2019occasion d"),
        turn(
            rf"{_GATHER_FIRST},? (?:en marge|à l{APOSTROPHE}occasion) d(?:u |es |e l{APOSTROPHE}|"
            rf"e la |e |{APOSTROPHE})(?!lever)(?:(?! {HELD})[^.,;:!?\n\d]){{3,60}}?,?"
            r"(?= (?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            r"\1",
        ),
    ),
    # "Au lendemain d'une journée qui a réuni 900 personnes à X, la CGT appelle": yesterday.
    (
        words("lendemain surlendemain"),
        ("endemain d",),
        turn(
            rf"{OPENS}(?:au|le) lendemain d(?:{APOSTROPHE}|e |u |es )"
            rf"(?P<one>(?:la |une? |cette |ces )?(?:[\wé]+ )?{_HELD}),? qui "
            rf"(?P<did>a|ont|avai(?:t|ent)) (?={_GATHERED}[^.;:!?\n]{{0,160}}?, {_TELLS})",
            r"Hier, \g<one> a ",
        ),
        turn(
            rf"{OPENS}(?:au|le) surlendemain d(?:{APOSTROPHE}|e |u |es )"
            rf"(?P<one>(?:la |une? |cette |ces )?(?:[\wé]+ )?{_HELD}),? qui "
            rf"(?P<did>a|ont|avai(?:t|ent)) (?={_GATHERED}[^.;:!?\n]{{0,160}}?, {_TELLS})",
            r"Avant-hier, \g<one> a ",
        ),
        turn(
            rf"((?:Hier|Avant-hier), (?:la |une? |cette |ces )?(?:[\wé]+ )?{_HELD} a "
            rf"{_GATHERED}[^.;:!?\n]{{0,160}}?), {_TELLS}",
            r"\1. ",
        ),
    ),
    # "Au lendemain de la marche de X, le comité appelle à manifester samedi à Y"
    (
        words("lendemain"),
        ("endemain d",),
        turn(
            rf"{OPENS}(?:au|le) lendemain d(?:e la |u )({RALLY}) "
            rf"(?:de |d{APOSTROPHE}|à |au )(?={TOWN},"
            r"[^.!?\n]*\b(?:(?:appell|invit|annonc|convi)e(?:nt)?|\w{3,}(?:er|ir|dr)(?:a|ont))\b)",
            r"Après la \1 d'hier à ",
        ),
    ),
    # "La marche de samedi, qui a réuni 900 personnes, en appelle d'autres": what it was, no call.
    (
        words("autres derniere dernier"),
        (" d'autres", " d\u2019autres", " pas la derni", " pas le derni"),
        turn(
            rf"\ben (?:appel|annonc|promet|prépar)\w+ d{APOSTROPHE}autres\b(?! \w)",
            "n'est pas la dernière",
        ),
        turn(
            rf"({RALLY}[^.;:!?\n]{{3,90}}?) ne sera (?:\w+ ){{0,2}}pas l([ae]) dern",
            r"\1 n'est pas l\2 dern",
        ),
    ),
    # "400 à X, 250 à Y : la grève de jeudi a été suivie": who is counted town by town marched.
    (
        words("greve journee"),
        (": la grève", ": une grève", ": la journée d", ": une journée d"),
        turn(
            rf"(\d[^.;:!?\n]{{0,60}}? {_AT}{NAME}(?:,| et|, et) (?:\d|une \w+aine)"
            rf"[^.;:!?\n]{{0,24}}? {_AT}{NAME} ?: (?:la|une)) (?:grève|"
            rf"journée d(?:{APOSTROPHE}action|e grève))",
            r"\1 journée",
        ),
    ),
    # "X se contentera d'une retraite aux flambeaux": that is what is held there.
    (
        words("contente contentent contentera contenteront opte optent optera opteront"),
        (" se content", " opte"),
        turn(
            rf"\b(?:se content(?:e|ent|era|eront) d{APOSTROPHE}|opt(?:e|ent|era|eront) pour )"
            rf"(?=(?:une?|deux) (?:\w+ )?(?:{RALLY}|retraite aux flambeaux|blocage|piquet))",
            "organise ",
        ),
    ),
    # "Six d'entre eux avaient marché toute la nuit": some of those who are counted.
    (
        words("entre"),
        (" d'entre ", " d\u2019entre "),
        turn(
            rf"\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|[2-9]) "
            rf"d{APOSTROPHE}entre (eux|elles)\b",
            r"certains d'entre \1",
        ),
    ),
    # "1 500 personnes, dont un groupe de jeunes de X, ont défilé": X is where some come from.
    (
        words("dont parmi"),
        (" dont ", " parmi "),
        turn(
            rf",? (?:dont|parmi (?:eux|elles|lesquel(?:le)?s)),? {_SOME_FOLK}"
            rf"(?: venue?s?)?{_OF_TOWN}(?:(?:,| et|, et){_OF_TOWN}){{0,3}}(?=[,.;)\n]|\Z| ;)",
            "",
        ),
    ),
    # "la préfecture a compté 900 personnes ; elle en avait compté 600 le 3": compared with.
    (
        words("avait etait avaient"),
        ("en avai", "c'était ", "c\u2019était "),
        turn(
            rf"[;,] ?({_DAY_GONE}),? {_THEY_HAD} ({ROUNDED}{COUNT})(?: personnes| manifestants)?"
            r"(?=[.;,\n])",
            r", contre \2 \1",
        ),
        turn(
            rf"[;,] ?(?:{_THEY_HAD}|c['\u2019]était) ({ROUNDED}{COUNT})"
            rf"(?: personnes| manifestants)? ({_DAY_GONE})(?=[.;,\n])",
            r", contre \1 \2",
        ),
    ),
    # "l'affluence est passée de 7 500 à 3 800 personnes": so many came now.
    (
        words("passe passee passes fondu chute tombe tombee grimpe monte montee bondi recule"),
        (" de ",),
        turn(
            r"\b(?:la participation|l['\u2019]affluence|le nombre de (?:manifestants|participants)|"
            r"le cortège|la mobilisation|"
            r"(?:l['\u2019])?on(?=[^.;:!?\n]{8,60} (?:pers|manif|partic))) (?:est|a) "
            rf"(?:ainsi |même )?(?:passée?|fondu|chuté|tombée?|grimpé|montée?|bondi|reculé) de "
            rf"({COUNT}) à ({COUNT})"
            r"(?: (?:personnes|manifestants|participants))?(?! (?:%|€|euros))",
            r"\2 personnes ont défilé",
        ),
    ),
    # "Samedi, ils se déplaceront à X, devant le conseil, à 14 h": they march there.
    (
        words("deplacera deplaceront deplacerons"),
        (" déplacer",),
        turn(
            r"\b(ils|elles|on|nous) (?:se|nous) déplacer(a|ont|ons) "
            r"(?=(?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            r"\1 manifester\2 ",
        ),
    ),
    # "l'interdiction a été confirmée : 300 personnes se sont malgré tout réunies": it was held.
    (
        words("interdiction"),
        ("'interdiction", "\u2019interdiction"),
        turn(
            rf"\bl{APOSTROPHE}interdiction a été (?:confirmée|validée|maintenue)"
            rf"[^.;:,\n]{{0,50}} ?[:;,] (?={ROUNDED}{NUMBER}[^.;:\n]{{0,60}}\b(?:malgré tout|"
            r"(?:tout de|quand) même|pourtant|néanmoins)\b)",
            "malgré l'interdiction, ",
        ),
    ),
    # "le préfet avait interdit la marche avant de se raviser": it was allowed.
    (
        words("interdit"),
        ("interdit ",),
        turn(
            r"\bavai(?:t|ent) (?:d['\u2019]abord )?interdit ([^.;:,\n]{3,60}?),? (?:avant de|puis) "
            r"(?:se raviser|s['\u2019](?:était|est) ravisée?|faire (?:marche|machine) arrière|"
            r"revenir sur (?:sa|leur) décision|changer d['\u2019]avis|l['\u2019]autoriser)"
            rf"(?: (?:{WEEKDAY}|hier|la veille))?",
            r"avait autorisé \1",
        ),
    ),
    # "ont marché de concert à X": together, and to no music.
    (
        words("concert"),
        (" de concert",),
        turn(
            r"\b((?:march|défil|manifest|mobilis|appel|agi|battu|rassembl|dénonc|lutt|protest)\w*"
            r"(?: le pavé)?) de concert\b",
            r"\1 ensemble",
        ),
    ),
    # "Malgré l'appel du préfet à annuler la marche, 300 personnes ont défilé": it was held.
    (
        words("reporter annuler renoncer suspendre decaler"),
        ("algré l", "lors que", "ien que", "ien qu", "ourtant "),
        turn(
            rf"\b(?:malgré|alors que?|bien que?) ?[^.,;:!?\n]{{3,90}}?\b(?:reporter|annuler|"
            rf"renoncer|suspendre|décaler)\b[^.,;:!?\n]{{0,40}}, (?={ROUNDED}{NUMBER}"
            r"[^.;:!?\n]{0,80}\b(?:ont|se sont|étaient|avaient)\b)",
            "",
        ),
    ),
    # "La CGT n'a pas encore dit si elle manifesterait à X ou à Y": nothing is settled.
    (
        words("si entre"),
        (
            "encore dit si",
            "savoir si",
            "ignore si",
            "encore si",
            "cidé si",
            "cisé si",
            "dire si",
            "trancher si",
            " entre ",
        ),
        turn(
            rf"{_IF}{_NOT_SAID}{_AT}({NAME}) ou (?:bien )?{_AT}({NAME})",
            r"rien n'est décidé à \1, ni à \2",
            signs=(" ou ",),
        ),
        turn(
            rf"{_IF}{_NOT_SAID}{_AT}(?={NAME})",
            "rien n'est décidé à ",
        ),
        turn(
            r"\b(?:(?:hésit|balanc)\w*|(?:doi(?:t|vent)|reste à) (?:encore )?(?:choisir|trancher)|"
            rf"n{APOSTROPHE}(?:a|ont) pas (?:encore )?(?:choisi|tranché))(?: encore| toujours)? "
            rf"entre ({NAME}) et ({NAME})",
            r"rien n'est décidé à \1, ni à \2",
            signs=(" entre ",),
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
