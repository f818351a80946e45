"""Heads and rows of counts: "Marche blanche : Gap 300, Dole 64", "Pride - Gap 300 Dole 64"."""

from string import digits

from worker.reading.wordings.turns import (
    FIGURE,
    IN_ROW,
    MONTH,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_ITEM = rf"{IN_ROW} {FIGURE}"
# One of a hundred or more: scores and degrees are none.
_MANY = r"(?=[#A-ZÀ-Ý])(?=[^!?\n]{0,60}\d[ .\u00a0\u202f]?\d\d)"
# Nothing tells who counted, or that they are only awaited.
_PLAIN = (
    r"(?![^\n]*(?i:inscrit|particip|intéress|partant|attend|prévu|selon|d['\u2019]après|préf|police|"
    r"CGT|\borga|syndic|gendarm))"
)
_ENDS = rf"(?= ?[!.,;/|\n]| (?:et|[-\u2013\u2014]) {IN_ROW} \d| {_ITEM}|\s*\Z)"
# No code of a département.
_BRACKET = rf"\((?!97\d\))((?=\d[ .]?\d\d){FIGURE})\)"
_NEXT = rf"((?: ?[,;/]| et) {IN_ROW}) \((?!97\d\))({FIGURE})\)"
_CALLED = (
    r"(?:^|(?<=[.!?\u2026\n] )|(?<=\n))"
    r"(?:(?i:bilan|chiffres|retours?|résultats?|point)(?: (?i:des?|du|sur))? )?"
    rf"(?:(?i:l[ae]s?|nos|notre|une?) )?(?:(?i:grandes?|petites?|belles?) )?(?i:{RALLY})s?"
)
_WORDS = (
    r"(?: (?!(?:à|au|aux|nordiques?|gourmandes?|sportives?|exploratoires?|santé|rose|militaires?|"
    r"solidaires?|populaires?)\b)[^\W\d_][\w'\u2019-]*){0,6}"
)
_HEAD = rf"{_CALLED}({_WORDS})"
_RALLIES = words(
    "manif manifs manifestation manifestations marche marches rassemblement rassemblements "
    "mobilisation mobilisations cortege corteges defile defiles veillee veillees pride prides "
    "action actions sit die velorution casserolade deambulation chaine hommage hommages"
)
_FIGURES = before_figures(" ")
_THERE = r"(?![^\n]*(?i:inscrit|particip|intéress|partant|attend|prévu))"
# Behind a row: what people were out for.
_TAGGED = (
    r"(?:(?i:#?(?:manif|march|mobilis|rassembl|gr[èe]ve|loi_?travail|r[ée]forme|retraites?|stop|"
    r"non[A-Z_àa]|nous_?toutes|pride|climat|gilets?_?jaunes|bloquons|anti|pass_?sanit|casserol|"
    r"solidarit|justice|touche_?pas|sauv|onlacherien|onestl[aà]|49)\w*)|"
    r"(?i:contre (?:l|les?|la)\b|dans (?:la|les) rues?\b|"
    r": y (?:a|avait) (?:plus grand|du|peu de|pas mal de) monde))"
)

# How a number in such a row is rounded, and what rounds it.
_ABOUT = (
    r"(?:(?:environ|env\.?|plus de|près de|pres de|au moins|presque|à peine|autour de|pas loin de) "
    r"|~ ?|\+/- ?|\+ ?(?:de )?|± ?|≈ ?)"
)
_SCORE = (
    r"une (?:(?:bonne|petite|grosse|belle) )?(?:dizaine|quinzaine|vingtaine|trentaine|quarantaine|"
    r"cinquantaine|soixantaine|centaine)|un (?:bon |petit )?millier"
)
_ROUNDED = rf"({IN_ROW}) :? ?({_ABOUT}{FIGURE}|{FIGURE}\+?|(?i:{_SCORE}))"
_ANY_ROUND = rf"(?=[^.!?\n]{{0,200}}(?: (?i:{_ABOUT})\d|\d\+| une? (?i:[a-z ]*(?:aine|millier))\b))"

_POINT = r"(?:[-*\u2022\u2013] )?"
_ROUND = r"(?:(?i:près de|environ|plus de|quelque) )?"

TURNS: Turns = (
    # as in "Manif : Gap ~300, Dole +64", "Marche : Gap une centaine, Dole 64"
    *(
        (
            _RALLIES,
            (" : ", ": "),
            turn(
                rf"{_HEAD} ?: (?=[#A-ZÀ-Ý]){_ANY_ROUND}{_PLAIN}{_ROUNDED}"
                + rf"(?: ?[,;/|+]| et| ?!{{1,3}}) {_ROUNDED}" * more
                + rf"(?= ?[.!\n]| ?[,;/|] (?!{IN_ROW} :? ?(?:{_ABOUT})?\d)|\s*\Z)",
                r"Manifs\1 : \3 personnes à \2"
                + "".join(rf", \{2 * k + 3} personnes à \{2 * k + 2}" for k in range(1, more + 1)),
                cased=True,
            ),
        )
        for more in (6, 5, 4, 3, 2, 1)
    ),
    (
        words("personnes"),
        ("aine personnes", "millier personnes", "+ personnes", "~", "\u00b1", "\u2248", "env"),
        turn(r"(?<=ine) personnes (?=à )", " de personnes "),
        turn(r"(?<=lier) personnes (?=à )", " de personnes "),
        turn(rf"(?<![\d.,])({FIGURE})\+ personnes (?=à )", r"plus de \1 personnes "),
        turn(rf"(?:~ ?|\u00b1 ?|\u2248 ?|\benv\.? )(?={FIGURE} personnes à )", "environ "),
    ),
    # as in "Gap 300 ✊ Dole 64 ✊ manifs d'hier", "300 (Gap), 64 (Dole) : manifs"
    (
        _RALLIES,
        _FIGURES,
        turn(
            rf"({_ITEM}) ?[^\w\s.,;:!?/()|'\"\u2019#@=+~-]\ufe0f? ?(?={_ITEM}|(?i:{RALLY}))",
            r"\1, ",
            cased=True,
        ),
    ),
    (
        _RALLIES,
        tuple(f"{figure} (" for figure in digits),
        turn(
            rf"(?:(?<=\A)|(?<=[:,\n] )|(?<=\n)|(?<=et ))({FIGURE}) \(({IN_ROW})\)"
            rf"(?=(?:,| et|[ :.!]*(?i:{RALLY})|[ .!]*\Z|[ .!]*\n))",
            r"\2 \1",
            cased=True,
        ),
    ),
    # as in "Gap 300, Dole 64, manifs d'hier"
    (
        _RALLIES,
        _FIGURES,
        turn(
            rf"(?:\A|(?<=\n))(\W{{0,4}}{_MANY}{_PLAIN}{_ITEM}(?:,? {_ITEM}){{1,9}}) ?[,:.!]* "
            rf"((?i:les |nos )?(?i:{RALLY})s? (?:d['\u2019]|de (?:la )?|du )?(?:ce |cet )?"
            rf"(?i:hier|aujourd['\u2019]hui|matin|midi|soir|aprem|après-midi|{WEEKDAY}))"
            r"(?=[ .!]*(?:\n|\Z))",
            r"\2 : \1",
            cased=True,
        ),
    ),
    # as in "Manif : Gap (300), Dole (64)"
    (
        _RALLIES,
        tuple(f"({figure}" for figure in digits),
        turn(
            rf"({_CALLED}{_WORDS} ?[:\u2013\u2014-] )({IN_ROW}) "
            rf"{_BRACKET}{_NEXT}(?:{_NEXT})?(?:{_NEXT})?"
            r"(?=[ .!]*(?:\n|\Z))",
            r"\1\2 \3\4 \5\6 \7\8 \9",
            cased=True,
        ),
    ),
    # "Les manifs de lundi :", and below it a line each: "300 à Gap", "64 à Dole"
    (
        _RALLIES,
        before_figures("\n", "\n- ", "\n\u2022 ", "\n* ", "e "),
        turn(
            rf"(?<=\n)({_POINT})({_ROUND}{FIGURE}) à ({TOWN})(?= ?[,.;!]?(?:\n|\Z))", r"\1\3 : \2"
        ),
        turn(
            rf"(?<=\n)({_POINT})({_ROUND}{FIGURE}) au ({TOWN})(?= ?[,.;!]?(?:\n|\Z))",
            r"\1Au \3 : \2",
        ),
    ),
    # as in "Manif : Gap = 300, Dole = 64"
    (
        _RALLIES,
        (" = ",),
        turn(rf"({IN_ROW}) = (?=~?{FIGURE})", r"\1 ", cased=True),
    ),
    # as in "Manif : Gap 300 - Dole 64", "Manif : Gap 300 Dole 64", "… Dole 64, Apt rien"
    (
        _RALLIES,
        _FIGURES,
        turn(rf"{_MANY}({_ITEM}) (?:[-\u2013\u2014] )?(?={_ITEM}{_ENDS})", r"\1, ", cased=True),
    ),
    (
        words("rien zero personne"),
        (" rien", " zéro", " personne"),
        turn(
            rf"({_ITEM} ?[,;/] {_ITEM}) ?[,;/] (?:et )?{IN_ROW} (?:rien|zéro|personne)"
            r"(?: ?\?+)?(?= ?(?:[,.!;/\n]|\Z))",
            r"\1",
            cased=True,
        ),
    ),
    # "Marche blanche : Gap 300, Dole 64": those of each town, whatever the head calls them
    (
        _RALLIES,
        (" : ", ": ", " - ", " \u2013 ", " \u2014 "),
        turn(
            rf"{_HEAD} ?(?::|[-\u2013\u2014]) {_MANY}{_PLAIN}"
            rf"(?={_ITEM} ?(?:[,;/|]|!{{1,3}}|\.|et) {_ITEM}{_ENDS})",
            r"Manifs\1 : ",
            cased=True,
        ),
    ),
    # as in "Gap 1300, Dole 450, Apt 500 #retraites"
    (
        frozenset[str](),
        _FIGURES,
        turn(
            rf"\A(\W{{0,6}})(?={_MANY}{_THERE}{_ITEM}(?: ?[,;/|-] ?{_ITEM}){{1,9}}"
            rf"[ .,!]*{_TAGGED})",
            r"\1Manifs : ",
            cased=True,
        ),
        turn(
            rf"\A(\W{{0,6}})(?={_MANY}{_THERE})({_ITEM}(?: ?[,;/|-] ?{_ITEM}){{1,9}})[ .,!]*"
            rf"#([12]?\d|3[01])({MONTH})",
            r"\1Manifs du \3 \4 : \2. #",
            cased=True,
        ),
        turn(rf"(\A\W{{0,6}}Manifs : [^.!?\n#]*? {FIGURE}) ?:? (?=[#y])", r"\1. ", cased=True),
    ),
)
"""Those of one text are put plainly one after the other."""
