"""What is told by the way: whose court it is, an earlier day of a town, how many unions lead."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    MONTH,
    NAME,
    OPENS,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_COURT = (
    rf"(?:tribunal(?: (?:judiciaire|administratif|correctionnel|de commerce|d{APOSTROPHE}instance|"
    rf"de grande instance))?|cour (?:d{APOSTROPHE}appel|d{APOSTROPHE}assises|administrative "
    rf"d{APOSTROPHE}appel)|conseil de prud{APOSTROPHE}hommes|palais de justice)"
)
_TRIED = r"(?:procès|jugée?s?|comparai\w+|comparu(?:tion|es?)?)\b"
_NO_TOWN = rf"(?:(?!\b{AT} (?-i:[A-ZÀ-Ý]))[^.;:!?\n])"
_GATHER = (
    r"(?:rassembl|réuni|mass|manifest|attend|regroup|retrouv|pressa|patient|mobilis|venus?\b|"
    r"présent)"
)
_DATED = rf"(?:{WEEKDAY}|la veille|hier|le \d{{1,2}}(?:er)? {MONTH})"
_PEOPLE = (
    r"(?:personnes|manifestant\w*|participant\w*|marcheu\w+|opposant\w*|militant\w*|défileurs|"
    r"protestataires)\b"
)

TURNS: Turns = (
    # "38 000 manifestants en France (54 000 samedi dernier)": of the country, and of no town's day
    (
        words("france pays"),
        (" en France", " le pays", " la France"),
        turn(
            rf"(\b{COUNT} (?:personnes |manifestants )?(?:en France|dans (?:tout )?le pays|"
            rf"dans toute la France)(?: [^.;:!?()\n]{{0,40}}?)?) \((?:contre |après )?{COUNT} "
            r"(?:personnes |manifestants )?(?:le \d{1,2}(?:er)? \w+|\w+ dernier|\w+ précédent|"
            r"la semaine (?:dernière|passée|précédente)|une semaine (?:plus tôt|avant))\)",
            r"\1",
        ),
    ),
    # "Le tribunal de Gap examinait l'affaire. 90 personnes se sont réunies devant le tribunal":
    # at Gap.
    (
        words("tribunal cour palais prud"),
        ("evant le tribunal", "evant le palais", "evant la cour", "evant les prud"),
        turn(
            rf"(\b(?:{_COURT} (?:de |du |d{APOSTROPHE})|{_TRIED}[^.;:!?\n]{{0,70}}? {AT} )"
            rf"({NAME})(?![\w-])[^.!?\n]{{0,120}}[.!?] (?:{_NO_TOWN}{{0,160}}[.!?] )?"
            rf"{_NO_TOWN}{{0,80}}?\b{_GATHER}{_NO_TOWN}{{0,60}} devant (?:le (?:tribunal|palais de "
            rf"justice)|la cour d{APOSTROPHE}(?:appel|assises)|les prud{APOSTROPHE}hommes))"
            rf"(?!,? (?:de|d{APOSTROPHE}|du|{AT}) (?-i:[A-ZÀ-Ý])| (?:de grande|d{APOSTROPHE}inst|"
            r"judic|admin|correc|de comm|pour enf))",
            r"\1, à \2,",
        ),
    ),
    # "900 à Gap, où une marche avait eu lieu mercredi": that day is the other one's.
    (
        words("ou"),
        (", où ",),
        turn(
            rf"\b({AT} {NAME}), où (?=[^.;:!?\n]*?\b(?:{RALLY}|manifest|défil|march|rassembl))"
            r"([^.;:,!?\n\d]{2,60}?\b(?:(?:avait|avaient) |s['\u2019]étai(?:t|ent) )"
            rf"[^.;:!?\n]{{2,50}}?\b{_DATED}(?![\w-])[^.;:!?\n\d]{{0,40}})(?=[.\n]|\Z)",
            r"\1. Et \1, \2",
            signs=(", où l", ", où u", ", où d", ", où i", ", où e"),
        ),
    ),
    # "Vendredi, 34 professeurs ont exercé leur droit de retrait": as on strike
    (
        words("retrait"),
        ("roit de retrait",),
        turn(
            r"\b(?:ont|a|avai(?:en)?t) (?:toute?s? |tous )?(?:exercé|fait valoir|invoqué|fait "
            r"usage de) (?:leur|son) droit de retrait\b",
            "étaient en grève",
        ),
    ),
    # "Le mouvement, né en 2017, avait alors réuni 900 personnes": in that year
    (
        words("alors"),
        (" alors ré", " alors ra", " alors at", " alors mo", "ait alors", "aient alors"),
        turn(
            rf"{OPENS}((?:l[ea]|ce(?:tte)?) [^.,;:!?\n]{{3,40}}?,? (?:née?|fondée?|créée?|lancée?|"
            rf"apparue?) en ((?:19|20)\d\d)\b[^.;:!?\n\d]{{0,60}}? )(?:(avait) alors|(rassemblait|"
            r"réunissait) alors)\b",
            r"En \2, \1\3\4",
        ),
    ),
    # "Les mairies de Gap et de Dole ont mobilisé 20 agents": who is sent
    (
        words("mobilise"),
        (" mobilis",),
        turn(
            rf"\b((?:mairie|ville|commune|préfecture|métropole|agglomération)s? (?:de |du |des |"
            rf"d{APOSTROPHE})[^.,;:!?\n]{{3,50}}?) ((?:a|ont|avai(?:en)?t) )?mobilis(?:é|e|ent) "
            rf"({ROUNDED}{COUNT}) (?=(?:agent|polici|pompier|médiat|saisonni|bénévol|engin|équip|"
            r"gendarm|secour|véhicul|camion)\w*)",
            r"\1 \2dépêché \3 ",
        ),
    ),
    # "selon la police, et 700 rue Foch, à Gap": Gap's
    (
        frozenset(),
        (", et ", "\u00a0et "),
        turn(
            rf"( (?:selon|d{APOSTROPHE}après) [^.,;:!?\n]{{3,40}},? et {ROUNDED}{COUNT}(?: "
            rf"{_PEOPLE})?) ((?:place|rue|avenue|boulevard|cours|quai|esplanade|devant|sur) "
            rf"[^.,;:!?\n]{{3,50}}), ({AT} {NAME})(?=[.,;\n]|\Z)",
            r"\1 \3, \2",
            signs=("selon ", "après "),
        ),
    ),
    # "250 000 dans 150 villes selon la CGT, 900 à Gap (300 pour la préfecture)": of those
    (
        words("villes france pays"),
        (" villes", " France", " pays"),
        turn(
            rf"(\b(?:\d{{1,3}} villes|en France|dans (?:tout )?le pays|dans toute la France),? "
            rf"(?:selon|d{APOSTROPHE}après) [^.,;:!?\n]{{3,40}}, )"
            rf"(?={ROUNDED}{COUNT} {AT} {NAME})",
            r"\1dont ",
        ),
    ),
    # "La préfecture en donne respectivement 280 et 120": both are its
    (
        words("respectivement"),
        (" respectivement ",),
        turn(
            rf"{OPENS}(la (?:police|préfecture|gendarmerie|CGT)|les (?:autorités|syndicats|"
            rf"organisateurs|gendarmes)|l{APOSTROPHE}intersyndicale) (?:en |y )?(?:donn|annonc|"
            r"parl|avanc|évoqu|estim|dénombr|recens|revendiqu)\w+ respectivement (?:de )?(?=\d)",
            r"Selon \1, ils étaient respectivement ",
        ),
    ),
    # "Un rendez-vous avec le préfet est fixé au 26 mars, 14 h": who is received
    (
        words("rendez entrevue rencontre audience"),
        ("endez-vous ", "ntrevue ", "encontre ", "udience "),
        turn(
            rf"\b(?:rendez-vous|entrevue|rencontre|audience)( (?:est (?:pris|fixé|prévu) |\w+ )?)"
            rf"(?=avec (?:l[ae]s? |l{APOSTROPHE}|un |une |des )(?:(?:sous-)?préf[eè]t|ministre|"
            r"ministère|direct|maire|mairie|rect|inspect|président|élus|procureur|député|sénateur|"
            r"bailleur|préfecture|médiat|secrétaire d|cabinet|conseill|DRH|DASEN|ARS|agence))",
            r"réunion\1",
        ),
    ),
    # "Après la cérémonie officielle (150 personnes), 20 militants": the first are no rally's
    (
        words("ceremonie messe office"),
        ("érémonie ", "messe (", "office ("),
        turn(
            r"\b((?:cérémonie(?: \w+)?|messe|office(?: religieux)?)(?: du \d+ \w+)?) "
            rf"\((?:{ROUNDED}{COUNT} (?:d{APOSTROPHE}|de )?)(?:personnes|élus|participants|fidèles|"
            r"habitants|anciens|enfants|officiels|porte-drapeaux|invités)\b[^()\n]{0,50}\)",
            r"\1",
        ),
    ),
    # "les syndicats parlent de 300 à Gap et 150 à Dole ; la police, de 280 et 120": of both
    (
        words("autorites police prefecture gendarmes gendarmerie syndicats organisateurs cgt"),
        ("; l", " l"),
        turn(
            rf"({COUNT}(?: {_PEOPLE})? {AT} {NAME} et {ROUNDED}{COUNT}(?: {_PEOPLE})? {AT} "
            rf"{NAME}) ?[;,.] (l(?:es (?:autorités|gendarmes|syndicats|organisateurs)|a (?:police|"
            rf"préfecture|gendarmerie|CGT)))(?:, (?:elle|eux),|,)? (?:de|(?:en )?(?:parl|compt|"
            rf"annonc|donn|dénombr|recens|évoqu)\w+(?: de)?) ({ROUNDED}{COUNT} et "
            rf"{ROUNDED}{COUNT})(?=[.;\n]|\Z)",
            r"\1. Selon \2, ils étaient respectivement \3",
        ),
    ),
    # "130 agriculteurs, vingt tracteurs et deux bennes vendredi devant la gare": they were there
    (
        words("tracteurs bennes fumier remorques banderoles drapeaux"),
        ("racteurs ", "ennes ", "umier ", "emorques ", "anderoles ", "rapeaux "),
        turn(
            rf"{OPENS}({ROUNDED}{COUNT} (?:agriculteurs|éleveurs|viticulteurs|paysans|exploitants|"
            rf"vignerons|{_PEOPLE}))(?:, | et )(?!ont |se |venu)[^.;:!?\n]{{3,60}}?"
            rf"(?:tracteurs|bennes|fumier|remorques|banderoles|drapeaux) ({_DATED}) "
            rf"(?=devant |{AT} {NAME}|place |sur l)",
            r"\1 ont manifesté \2 ",
        ),
    ),
    # "la CGT a rassemblé 900 personnes à Gap, a-t-elle annoncé": so many by its count
    (
        words("rassemble reuni"),
        (" a-t-", ", dit-", "sure-t-", "irme-t-", " ses propres", "son décompte", "ses calculs"),
        turn(
            rf"\b((?:a|ont) (?:rassemblé|réuni) )(?:« ?)?({ROUNDED}{COUNT} {_PEOPLE})(?: ?»)?"
            rf"( {AT} {NAME})?((?: contre| pour)[^.,;:!?\n]{{3,40}})?, "
            r"(?:a-t-(?:elle|il|on) (?:annoncé|indiqué|affirmé|assuré|compté|calculé)|"
            r"(?:dit|assure-t|affirme-t)-(?:elle|il)|selon (?:ses|son) (?:propres? )?"
            r"(?:chiffres|décompte|comptage|calculs))",
            r"\1\2\3\4, selon les organisateurs",
        ),
    ),
    # "; à Gap, rendez-vous à 18 h, et à Dole, à 19 h": two more towns, each with its hour
    (
        words("rendez rassemblement"),
        ("; à ",),
        turn(
            rf" ?; ({AT} {NAME}, (?:rendez-vous|rassemblement|manifestation|départ) à "
            rf"\d{{1,2}} ?h[^.;:!?\n]{{0,60}}?,? et {AT} {NAME}, à \d)",
            r". Et \1",
        ),
    ),
    # "selon leur fédération", "1 500 selon le RN": who called
    (
        words(
            "federation syndicat association collectif organisation porte rn ps lr pcf eelv lfi "
            "reconquete"
        ),
        ("selon l", "après l", "elon le", "our le", "elon Rec", "après Rec"),
        turn(
            rf"\b(selon|d{APOSTROPHE}après) leurs? (?:propres? )?(?:fédération|syndicat|"
            r"association|collectif|organisation|porte-parole)s?\b",
            r"\1 les organisateurs",
        ),
        turn(
            rf"({OPENS}(?![^.!?\n]*\b(?:[Ss]alle|[Mm]eeting|[Cc]ongrès|[Rr]éunion|[Cc]onvention|"
            rf"[Gg]ymnase|[Zz]énith)\b)[^.!?\n]{{0,240}}?(?:\d|\w+aine|millier)(?: {_PEOPLE})?,? "
            rf"(?:selon|d{APOSTROPHE}après|pour)) "
            r"(?:le (?:RN|PS|PCF|NPA)|LFI|LR|EELV|Reconquête)\b",
            r"\1 les organisateurs",
            cased=True,
        ),
    ),
    # "selon le collectif, qui compte 350 adhérents": whoever they are, they are not counted
    (
        words("compte revendique regroupe federe emploie represente rassemble"),
        (", qui ",),
        turn(
            rf", qui (?:compte|revendique|regroupe|fédère|emploie|représente|rassemble) {ROUNDED}"
            rf"{COUNT} (?:d{APOSTROPHE}|de )?(?:adhérents|membres|salariés|habitants|licenciés|"
            r"bénévoles|communes|agents|élèves|emplois|exploitations|entreprises|associations|"
            r"syndiqués)\b(?: dans [^.,;:!?\n]{3,30})?(?=[.,;\n]|\Z),?",
            "",
        ),
    ),
    # "aucune des deux dates n'a donné lieu à un défilé": there was none
    (
        words("lieu"),
        ("onné lieu à ",),
        turn(
            rf"\b(?:aucune? [^.,;:!?\n]{{3,40}}?|(?:la|le) (?:journée|date|mouvement|appel) )"
            rf"n{APOSTROPHE}(?:a|ont) donné lieu à (?:une?|aucune?) ({RALLY})",
            r"aucun \1 n'a eu lieu",
        ),
    ),
    # "La CGT attend « du monde » jeudi à Gap": it calls there
    (
        words("monde"),
        (" du monde",),
        turn(
            rf"\b(la CGT|le collectif|les (?:syndicats|organisateurs)|l{APOSTROPHE}intersyndicale) "
            rf"attend(?:ent)? (?:« ?)?du monde(?: ?»)? (?={_DATED}|demain)",
            r"\1 appelle à manifester ",
        ),
    ),
    # "derrière 12 syndicats.": how many they are says nothing of who came.
    (
        words("syndicats organisations associations collectifs"),
        ("yndicats", "rganisations", "ssociations", "ollectifs"),
        turn(
            r"\b(derrière|derrière les (?:drapeaux|bannières|banderoles|couleurs) de) "
            rf"(?:quelque |près de )?(?:\d{{1,2}}|une \w+aine d(?:e |{APOSTROPHE})) ?"
            r"(?=(?:syndicats|organisations|associations|collectifs)\b)",
            r"\1 plusieurs ",
            signs=("derrière ",),
        ),
    ),
    # "90 000 en France selon la CGT, dont 900 à Gap et 300 à Dole selon la police": hers are these.
    (
        words("dont"),
        (", dont ",),
        turn(
            rf", dont ((?:{ROUNDED}{COUNT} (?:{_PEOPLE} )?{AT} {NAME}(?:, | et )){{1,6}}"
            rf"{ROUNDED}{COUNT} (?:{_PEOPLE} )?{AT} {NAME}),? (selon|d{APOSTROPHE}après) "
            r"([^.,;:!?()\n]{3,40})(?=[.\n]|\Z)",
            r". \2 \3, ils étaient \1",
            cased=True,
        ),
    ),
    # "Prévue samedi à Gap, la marche n'a pas eu lieu": it was to be held then.
    (
        words("prevu prevue annonce annoncee programme programmee"),
        (" n'a ", " n\u2019a ", " ne s"),
        turn(
            rf"{OPENS}(?:initialement )?(prévue?|annoncée?|programmée?) ((?:pour )?{_DATED}"
            rf"[^.,;:!?\n]{{0,50}}), (l[ea] {RALLY})([^.,;:!?\n]{{0,60}}? )"
            rf"(?=(?:n{APOSTROPHE}a (?:\w+ )?pas |ne s{APOSTROPHE}est (?:\w+ )?pas ))",
            r"\3 \1 \2\4",
        ),
    ),
    # "Ce 6 mars restera dans les mémoires à Gap : 900 manifestants": it is over.
    (
        words("restera fera marquera"),
        ("estera dans l", "estera grav", "era date ", "arquera les "),
        turn(
            r"\b(?:restera dans les (?:annales|mémoires)|restera gravée? dans les mémoires|fera "
            r"date|marquera les esprits)(?= )",
            "a marqué les esprits",
        ),
    ),
    # "900 ont répondu mardi à l'appel des syndicats": they marched then.
    (
        words("repondu"),
        (" répondu ",),
        turn(
            rf"\b(ont|avaient) répondu (?:présente?s? )?({_DATED}) (?=à l{APOSTROPHE}appel (?:de "
            rf"l{APOSTROPHE}intersyndicale|des (?:syndicats|organisations|collectifs)|"
            r"du (?:collectif|syndicat)|de la (?:CGT|FSU|CFDT)))",
            r"\1 manifesté \2 ",
        ),
    ),
    # "on attendait 500 personnes ; il en est venu le triple": so many were awaited.
    (
        words("attendait esperait"),
        ("n attendait ", "n espérait "),
        turn(
            rf"\bon (?:attendait|espérait) ({ROUNDED}{COUNT}) ({_PEOPLE})"
            r"(?= ?[;.])",
            r"\1 \2 étaient attendues",
        ),
    ),
    # "Gap passe de 300 à 600 manifestants": so many are there now.
    (
        words("passe passee passant"),
        (" passe de ", "passé de ", "passée de ", "passant "),
        turn(
            rf"\b({NAME}) (?:est passée?|passe) de {ROUNDED}{COUNT}(?: {_PEOPLE})? à "
            rf"({ROUNDED}{COUNT}) (?={_PEOPLE})",
            r"\1 a rassemblé \2 ",
        ),
        turn(
            rf",? passant (?:ainsi )?de {ROUNDED}{COUNT}(?: {_PEOPLE})? à ({ROUNDED}{COUNT}) "
            rf"(?={_PEOPLE})",
            r", avec \1 ",
            signs=("passant ",),
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
