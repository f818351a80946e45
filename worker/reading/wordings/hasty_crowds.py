"""Crowds as they are typed in haste: "Petite centaine à Gap", "à Gap 300, à Dole 64"."""

from collections.abc import Set as AbstractSet

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FIGURE,
    OPENS,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_SCORE = (
    r"(?:di[zx]aine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)"
)
_PEOPLE = (
    r"(?:personnes|manifestants|manifestantes|gens|participants|militants|gilets|GJs?|salariés|"
    r"jeunes|lycéens|parents|soignants|retraités|courageux|camarades|citoyens|riverains|femmes)"
)
_YOUNG = r"(?:jeunes|lycéens|lycéennes|étudiants|étudiantes|collégiens|gamins|mômes|militants)"
_STANDING = (
    r"(?:,? (?:un genou|le poing|les? (?:bras|mains|poings)|main dans la main|"
    r"sur (?:les marches|le parvis|la place)|assis|debout|allongés|devant|masqués))\b"
)
_NAMED = rf"{AT} {TOWN}"
_CLOSED = r"(?= ?(?:[.,;:!?\n)]| et |\Z))"
# Who counted before them would count on.
_HEADED = (
    r"(\b(?:manif\w*|défil\w*|rassembl\w*|mobilis\w*|marche\w*|dans (?:la|les) rues?)\b"
    r"[^.;!?\n\d]{0,50}[,:] )"
)
_PAIR = rf"{_HEADED}({_NAMED}) ({FIGURE}),? (?:et )?({_NAMED}) ({FIGURE}){_CLOSED}"
_BLOCKED = (
    r"(?:barrages?|blocages?|occupations?|feux? de (?:palettes?|pneus)|piquets?|péage gratuit|"
    r"opération (?:péage|coup de poing)|rond-point bloqué|bloqué|occupé)e?"
)
_TRADES = (
    r"(?:agriculteurs|agricultrices|exploitants|éleveurs|planteurs|vignerons|viticulteurs|"
    r"maraîchers|"
    r"pêcheurs|élèves|étudiants|étudiantes|enseignants|profs|parents|infirmières|soignants|"
    r"ouvriers|salariés|cheminots|postiers|livreurs|routiers|taxis|lycéens|lycéennes|"
    r"retraités|militants|opposants|habitants|riverains|grévistes|agents|tracteuristes)"
)
# What a hashtag says of a rally's cause, or of its day.
_CAUSE_TAG = (
    r"#\w*(?:manif|gr[eè]ve|retraites?\b|r[eé]forme|64ans|49[.-]?3|loi|climat|gilets?jaunes?|"
    r"8mars|1er?mai|justice|palestin|gaza|stop|non[aà]|noncadre|anti|l[aâ]che(?:ra|ons)?rien|bloqu|"
    r"violences?|f[eé]mini|pride|mobilis|marche(?:p|c)|h[oô]pital|servicepublic|enlutte|"
    r"touset|touspour|touscontre|jesuis|libert[eé])\w*"
)
_CAUSE_SAID = (
    r"(?:\b(?:la|cette|leur|sa) réforme\b|\b(?:nos|les|notre|la) retraites?\b(?! d[e'])|"
    r"\bretrait (?:d|!)|lâch(?:e|era|ons) rien|hôpital public|\ben colère\b|\bla colère\b|"
    r"\bdans la rue\b|gilets jaunes|49\.3|\bnos salaires\b|\bcontre (?:la|le|les) )"
)
_BARELY = rf"({AT} {TOWN}(?: (?:aujourd{APOSTROPHE}hui|hier|ce (?:matin|soir)|cet après-midi))?)"
_ANY: AbstractSet[str] = frozenset()
_FIGURES = before_figures(" ")

TURNS: Turns = (
    # "Manif à Gap, au moins 700 ! La pref en annonce 600": who were counted twice
    (
        frozenset[str](),
        before_figures(", ", ": ", "moins ", "de ", "environ "),
        turn(
            rf"([,:] (?:au moins |plus de |près de |environ |presque )?{FIGURE})(?= ?[!.]+ (?:et )?"
            r"(?:la |les )?(?:pr[ée]f(?:ecture)?|police|flics|keufs|gendarmes|gendarmerie)\b"
            rf"[^.;:!?\n\d]{{1,25}}?(?:de |d['\u2019])?{FIGURE}\b)",
            r"\1 personnes",
        ),
    ),
    # as in "Petite centaine de manifestants à Gap", "Manif à Gap : bonne trentaine"
    (
        words(
            "dizaine dixaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine "
            "centaine"
        ),
        ("aine",),
        turn(
            rf"(?:{OPENS}|(?<=: )(?=petite |bonne |grosse |belle |maigre ))"
            rf"((?:(?:petite|bonne|grosse|belle|maigre) )?{_SCORE})"
            rf"(?= (?:de {_PEOPLE}|d{APOSTROPHE}(?:habitants|agriculteurs|élèves|étudiants))\b|"
            r" (?:à|au) (?-i:[A-ZÀ-Ý])|[ .!,]*(?:\n|\Z))",
            r"une \1",
        ),
    ),
    # "Rassemblement à Gap aujourd'hui. 300 jeunes un genou à terre": so many were there
    (
        words("jeunes lyceens lyceennes etudiants etudiantes collegiens gamins momes militants"),
        _FIGURES,
        turn(rf"{OPENS}({ROUNDED}{COUNT}) {_YOUNG}(?={_STANDING})", r"\1 personnes"),
    ),
    # "ici à Gap 1 800 seulement"
    (
        words("ici seulement"),
        ("ici ", "Ici ", "seulement"),
        turn(
            rf"\b(?:ici|nous),? ({_NAMED}),? (?:(?:on|nous) (?:est|était|sommes|étions) )?"
            rf"({ROUNDED}{COUNT})(?! ?h\b| ?h\d|[\w,.]\d)(?: seulement)?{_CLOSED}",
            r"\1 on était \2",
        ),
        turn(
            rf"\b(?:ici|nous),? ({_NAMED}),? ({ROUNDED}{COUNT}) seulement\b",
            r"\1 on était \2",
        ),
    ),
    # "une dame m'a dit 1500": somebody did
    (
        words("dit"),
        (" dit ",),
        turn(
            rf"\b(?:une (?:dame|copine|collègue|amie)|un (?:monsieur|copain|collègue|ami|pote)|"
            rf"quelqu{APOSTROPHE}un) m{APOSTROPHE}a dit (?=\d)",
            "on m'a dit ",
        ),
    ),
    # "un collègue parle de 6 000"
    (
        words("parle parlent"),
        ("arle de ", "arlent de "),
        turn(
            rf"\b((?:on|certains|un \w+|une \w+|les \w+) parle(?:nt)? de {ROUNDED}{FIGURE})"
            r"(?= ?(?:[.!,;\n]|\Z))",
            r"\1 personnes",
        ),
    ),
    # "60 flics pour 40 manifestants": police, and people
    (
        words("flics keufs poulets condes"),
        ("lics ", "eufs ", "oulets ", "ondés "),
        turn(
            r"(\d|aine de|autant de) (?:flics|keufs|poulets|condés) (?=pour |que de |et \d)",
            r"\1 policiers ",
        ),
        turn(
            r"\bplus de (?:flics|keufs|policiers|gendarmes|CRS) que de "
            r"(?=manifestants|monde|personnes|gens)",
            "peu de ",
        ),
    ),
    # "à Gap 300, à Dole 64": those of each
    (
        _ANY,
        _FIGURES,
        turn(_PAIR, r"\1\3 personnes \2, \5 personnes \4"),
        *(
            turn(
                rf"(\d personnes {_NAMED},? (?:et )?)({_NAMED}) ({FIGURE}){_CLOSED}",
                r"\1\3 personnes \2",
            ),
        )
        * 3,
    ),
    # "Barrage filtrant à Gap, une trentaine d'agriculteurs": they are there
    (
        words(
            "barrage barrages blocage blocages occupation feu piquet peage bloque bloquee occupe"
        ),
        ("aine d",),
        turn(
            rf"(\b{_BLOCKED}\b[^.!?\n]{{0,80}}[,:] )(?:par |avec |déjà )?"
            rf"(une (?:petite |bonne |grosse )?{_SCORE}) d(?:e |{APOSTROPHE}){_TRADES}\b",
            r"\1\2 de personnes",
        ),
    ),
    # "Devant la préfecture de Gap, les agriculteurs sont une trentaine"
    (
        words("sont"),
        (" sont une ",),
        turn(
            rf"([^.!?\n,]{{6,80}}, )(?:ils |elles |l[ae]s (?:[\wéèêç]+ ){{1,3}}?)sont "
            rf"(?=(?:déjà )?une (?:petite |bonne |grosse )?{_SCORE}(?: ?[,.!\n]|\Z))",
            r"\1on est ",
        ),
    ),
    # "on est une quarantaine au dépôt de bus de Gap"
    (
        words("depot peage rond entree sortie piquet"),
        (" au ", " à l", " au\u00a0"),
        turn(
            rf"(\b(?:on|nous) (?:est|sommes) (?:déjà )?(?:{COUNT})) (?:au|à la|à l{APOSTROPHE}) ?"
            rf"(?=(?:dépôt|péage|entrée|sortie|piquet)\b[^.!?\n]{{0,25}}? "
            rf"(?:de |d{APOSTROPHE}){TOWN})",
            r"\1 devant le ",
        ),
    ),
    # "2 800 à Gap. Ma petite ville ! #NonALaReforme": who is counted there, the tag tells
    (
        _ANY,
        (" à ", " au ", " aux "),
        turn(
            rf"(?:\A|(?<=[!?] ))(?!{COUNT} à \d)({ROUNDED}{FIGURE}) {_BARELY}"
            rf"(?=(?: ?[.,!…]| (?=[^\w\s(«\"]))[^?\d:]{{0,90}}?(?:{_CAUSE_TAG}|{_CAUSE_SAID}))",
            r"\1 personnes \2",
        ),
    ),
    # as in "Gap aujourd'hui : 900 contre la réforme": so many were there
    (
        words("hui hier matin soir midi lundi mardi mercredi jeudi vendredi samedi dimanche"),
        before_figures(" : ", ": "),
        turn(
            rf"({OPENS}{TOWN},? (?:aujourd{APOSTROPHE}hui|hier|ce (?:matin|midi|soir)|"
            rf"cet après-midi|{WEEKDAY}) ?: ?)({ROUNDED}{FIGURE}) (?=(?:contre|pour) )",
            r"\1\2 personnes ",
        ),
    ),
    # "Rodez noire de monde": its streets
    (
        words("noir noire"),
        ("noire de monde", "noir de monde"),
        turn(
            rf"{OPENS}({TOWN}),? noire? de monde\b"
            r"(?=[^.!?\n]{0,60}\b(?:contre|manif\w*|grève|hommage|en (?:soutien|colère)|"
            r"marche (?:blanche|pour|contre)|pour (?:la (?:paix|défense|Palestine)|le climat|"
            r"les (?:salaires|retraites)|défendre|sauver|dire|réclamer|exiger))\b)",
            r"Les rues de \1 noires de monde",
        ),
    ),
    # as in "Manif de Gap : au pif 350"
    (
        words("pif louche doigt vue feeling instinct"),
        ("au pif", "à la louche", "au doigt mouillé", "à vue de nez", "au feeling"),
        turn(
            r"\b(?:au pif|à la louche|au doigt mouillé|à vue de nez|au feeling),? (?:je dirais |"
            r"j['\u2019]dirais |on est à )?(?=\d)",
            "environ ",
        ),
    ),
    # "+300 à la manif", "30 pelés à la manif", "merci aux 300 de Gap"
    (
        _ANY,
        tuple(f"+{figure}" for figure in "123456789"),
        turn(rf"(?:(?<=\A)|(?<=[ \n]))\+(?={COUNT} (?:à|au|dans) )", "plus de "),
    ),
    (
        words("peles"),
        (" pelés ", " peles "),
        turn(rf"\b({COUNT}) pel[ée]s (?=(?:à|au|dans) )", r"\1 personnes "),
    ),
    (
        words("merci bravo"),
        (" aux 1", " aux 2", " aux 3", " aux 4", " aux 5", " aux 6", " aux 7", " aux 8", " aux 9"),
        turn(
            rf"\b((?:merci|bravo) aux {ROUNDED}{COUNT}) (?=(?:de |d{APOSTROPHE}){TOWN})",
            r"\1 personnes ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
