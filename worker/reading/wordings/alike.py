"""What is told of one town and shortly of the next: "annulée à X, idem à Y", "au même moment"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    OF,
    OPENS,
    PEOPLE,
    RALLY,
    ROUNDED,
    TOWN,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_OFF = r"annul(?:é|ée|és|ées)|report(?:é|ée|és|ées)|interdit(?:e|s|es)?"
_SAME = (
    r"(?:(?:c['\u2019]est |ce sera )?(?:idem|pareil|itou|(?:la )?même chose)|"
    r"(?:(?:le|du) )?même (?:sort|punition|tarif|décision|verdict|motif)|même motif, même punition)"
)
_THERE = (
    rf"(?:{AT}|pour (?:celles?|ceux|celui) (?:prévue?s? |annoncée?s? )?(?:{AT}|{OF})|"
    rf"pour (?:la |le ){RALLY} {OF}|pour|du côté {OF}|chez nous {AT}) ?"
)
# Nothing else may become of a rally between the two.
_UP_TO = r"(?:(?!\bmain(?:tenu|tient)|\bautoris|\baura lieu|\d ?h\b)[^;:!?\n]){0,90}?"
_NEXT = rf"({_UP_TO}),? ?(?:[,.;(]|\bet) ?(?:et )?{_SAME},? {_THERE}({TOWN})"
_ALIKE = rf"\b({_OFF})\b{_NEXT}"
# As posts say it.
_DEAD = rf"(\bc{APOSTROPHE}est (?:mort|foutu|cuit|râpé|raté|plié|fichu)\b){_NEXT}"
# What is to come.
_PLANS = (
    r"[^.!?\n]*\b(?:\w{3,}(?:era|eront|ira|iront|dra|dront)|fer(?:a|ont)|aur(?:a|ont)|ser(?:a|ont)|"
    r"rendez-vous|rdv|appell\w+|prévue?s?|annoncée?s?|programmée?s?)\b"
)

# A crowd is counted, and that of the next town only compared with it.
_COUNTED = rf"((?:{COUNT} {PEOPLE}|étaient {ROUNDED}{COUNT})\b[^;!?\n]{{0,140}}?"
_MORE = (
    r"(?:(?:un peu|beaucoup|bien|nettement|guère) )?(?:moins|plus)(?: de monde| nombreu(?:x|ses))?"
)
_CROWD = (
    r"(?:(?:la )?même (?:scène|scénario|ambiance|succès|constat|mobilisation)|"
    r"(?:moitié|deux fois|trois fois|dix fois) (?:moins|plus)(?: de monde| nombreu(?:x|ses))?|"
    rf"(?:à peu près|presque) autant(?: de monde)?|{_MORE}|"
    rf"(?:on en comptait|(?:ils|elles) étaient) {_MORE}|"
    r"affluence (?:comparable|similaire|moindre)|du monde aussi|"
    r"(?:petite|faible|belle|forte|bonne) (?:participation|mobilisation|affluence)(?: aussi)?)"
)

TURNS: Turns = (
    # "300 personnes à Gap, autant à Dole. Même affluence à Apt": people rallied there as well
    (
        words(
            "affluence scene scenario ambiance succes constat mobilisation participation fois "
            "moitie autant moins plus monde"
        ),
        ("ême ", "oins", "lus ", "utant", "ffluence", "onde aussi", "articipation", "obilisation"),
        # as many: it has their number
        turn(
            rf"\b({COUNT})( {PEOPLE}\b[^;!?\n]{{0,140}}?)\. (?:même affluence|autant(?: de monde)?|"
            rf"affluence identique),? (?={AT} {TOWN})",
            r"\1\2, \1 ",
            signs=(". ",),
        ),
        turn(
            rf"{_COUNTED}\. ){_CROWD},? (?={AT} {TOWN})",
            r"\1On a défilé aussi ",
            signs=(". ",),
        ),
        *(
            turn(
                rf"{_COUNTED}, )(?:et )?{_CROWD},? (?={AT} {TOWN})",
                r"\1on a défilé aussi ",
            ),
        )
        * 2,
    ),
    # "La marche de Gap est annulée, idem à Dole. Même sort pour celle d'Apt."
    (
        words("idem pareil itou meme"),
        ("idem", "Idem", "IDEM", "areil", "itou", "ême ch", "ême s", "ême p", "ême t", "ême d"),
        turn(_DEAD, r"\1\2. Celle de \3 est annulée", signs=("est ",)),
        # The next after the next has it from the next.
        *(turn(_ALIKE, r"\1\2. Celle de \3 est \1", signs=("annul", "report", "interdi")),) * 3,
    ),
    # "Manif samedi à 14 h à Gap. À Dole, pareil."
    (
        words("pareil idem itou meme"),
        (". ", "! ", "; "),
        turn(
            rf"(\d ?h[^.!?\n]{{0,90}}[.!;] )({AT} {TOWN}),? (?:pareil|idem|itou|(?:la )?même chose)"
            r"(?=[.!]|\s*(?:\n|\Z))",
            r"\1\2, même heure",
        ),
    ),
    # "un autre partira au même moment de Dole", "à Apt, place Foch, au même moment"
    (
        words("moment instant"),
        (" même moment", " même instant"),
        turn(
            rf"{OPENS}(?={_PLANS})(?![^.!?\n]*(?:\d ?h|\brien\b|\bpass[ée]))([^.!?\n]*?)"
            rf"\bau même (?:moment|instant)\b(?! (?:que|où|qu{APOSTROPHE}))",
            r"\1à la même heure",
        ),
        turn(
            rf"((?:[;,]| et) {AT} {TOWN}[^.;!?\n\d]{{0,40}}?,?) au même (?:moment|instant)"
            r"(?= ?(?:[.;!]|\n|\Z))",
            r"\1 à la même heure",
        ),
    ),
    # "Dole : se reporter sur Gap": people of the one go to the other
    (
        words("reporter reportez reporte report renvoi greffe greffer greffera joint"),
        ("eporte", "greffe", " joint ", "eport sur", "eport vers", "envoi vers", "envoi sur"),
        turn(
            rf"\b(?:(?:on )?se (?:reporte(?:r|ra)?|greffe(?:r|ra)?|joint)|"
            rf"reportez[- ]vous) (?:sur|vers|{AT}) (?={TOWN})",
            "rejoindre ",
        ),
        turn(rf"(?<=[:,;(\u2013-] )(?:report|renvoi) (?:sur|vers) (?={TOWN})", "rejoindre "),
    ),
)
"""Those of one text are put plainly one after the other."""
