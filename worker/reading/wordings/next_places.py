"""Where one goes on from a rally, and where the next is: "puis direction X", "ce sera X"."""

from worker.reading.wordings.turns import (
    HOUR,
    MONTH,
    OF,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = (
    rf"(?:(?:{WEEKDAY}(?: \d{{1,2}})?|\d{{1,2}})(?:/\d{{1,2}}| {MONTH})?"
    r"(?: prochaine?)?)"
)
# That one was, before the next is told.
_RALLIED = rf"((?:{RALLY}|\d (?:personnes|pers)|on était)[^\0]{{5,200}}?[.!\n] ?)"
_NEXT = rf"(?:ce sera|c['\u2019]est) (?:à |au |au tour {OF}|le tour {OF})?"
_ALSO = r"(?:(?:ce sera|on sera|on finit|c['\u2019]est) )?(?:à )?"
_ARROW = "(?:\u2192|->|\u27a1\ufe0f?|=>)"
_ARROWS = ("\u2192", "->", "\u27a1", "=>")

TURNS: Turns = (
    # "900 hier à Gap. Le 12 octobre ce sera Dole, Apt le 19": rallies as well
    (
        words("sera"),
        (" ce sera ",),
        turn(
            rf"{_RALLIED}(?:Le )?({_DAY}),? {_NEXT}({TOWN}) ?(?=(?:,| puis|, puis| et) {_ALSO}"
            rf"{TOWN} (?:le )?\d{{1,2}}\b(?! ?h))",
            r"\1manifs : \3 le \2",
        ),
        turn(
            rf"{_RALLIED}((?:Le )?{_DAY}),? {_NEXT}(?={TOWN}(?:[,.!]|\Z))",
            r"\1\2 manif à ",
        ),
        turn(
            rf"(\bmanifs : {TOWN} le {_DAY}(?:, {TOWN} le \d+)?),?(?: puis| et) {_ALSO}"
            rf"(?={TOWN} )",
            r"\1, ",
        ),
    ),
    # "Jeudi blocage 6 h à Gap, ensuite direction Dole, 14 h préfecture": at two towns
    (
        words("direction file part va fonce rejoint monte descend"),
        ("nsuite ", "puis ", "Puis ", "près "),
        turn(
            rf"(\d ?h[^.!?\n]{{2,60}}?),? (?:et )?(?:ensuite|puis|après)"
            r"(?: direction| on (?:file|part|va|fonce|monte|descend)(?: tou(?:te)?s)?"
            r"(?: direction| à| vers| sur)) "
            rf"({TOWN}),? (?:pour (?:la |le )?(?:{RALLY} (?:de |à )?)?)?(?:à )?(?={HOUR})",
            r"\1. Rassemblement à \2 à ",
        ),
    ),
    # "la manif prévue samedi 10 → samedi 17": put off
    (
        words("prevue prevu"),
        _ARROWS,
        turn(
            rf"\b({RALLY}[^.;:!?\n]{{0,50}}? prévue? (?:initialement )?(?:le )?{_DAY}"
            rf"(?: (?:à )?{HOUR})?) ?{_ARROW} ?(?={_DAY})",
            r"\1 est reportée au ",
        ),
    ),
    # as in "Gap -> rien, montez à Dole"
    (
        words("rien pas aucun aucune neant"),
        _ARROWS,
        turn(rf"({TOWN}) ?{_ARROW} ?(?=(?:rien|pas d|aucun|néant))", r"\1 : "),
    ),
    # "est remplacé par une visio": nobody gathers
    (
        words("remplace remplacee"),
        (" remplacé",),
        turn(
            rf"\b({RALLY}[^.;:!?\n]{{2,60}}?) (est|sera) (?:finalement )?remplacée? par une? "
            r"(?=(?:visio|conf|r[ée]union (?:en ligne|t[ée]l|zoom)|webinaire|live|direct|"
            r"p[ée]tition|(?:action|manif) (?:en ligne|virtuelle)|tribune|lettre))",
            r"\1 \2 annulée, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
