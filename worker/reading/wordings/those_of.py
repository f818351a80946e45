"""People of two towns, each at home: "les lycéens de X défileront mardi, ceux de Y jeudi"."""

from worker.reading.wordings.turns import APOSTROPHE, AT, OPENS, TOWN, Turns, turn
from worker.reading.words.wordlist import words

_HOMES = ((rf"(?:de |d{APOSTROPHE})", "à"), ("du ", "au"), ("des ", "aux"))
_OF = rf"(?:de |d{APOSTROPHE}|du |des )"
_WHO = r"(?:les|des) (?!\w*(?:manif|march|rassembl|cortège|défil))[a-zéèêà-]+s(?: [a-zéèê-]+s)?"
_DO = (
    r"(?:(?:ont|avaient|se sont|s['\u2019]étaient|iront|vont) (?:\w+ )?)?(?:se )?"
    r"(?:manifest|défil|march|rassembl|retrouv|mobilis|réuni|bloqu)(?:é|i|er|ent|eront|aient)\w*"
    r"|étaient [^,;.:!?\n]{1,24} à (?:manifester|défiler|marcher)"
)
# What the first did, at home: all of one sentence, up to "ceux de" the second.
_FIRST = rf"(?:{_DO})(?: (?:(?!\b{AT} (?-i:[A-ZÀ-Ý]))[^.;:!?\n]){{1,100}}?)?"
_AND = r"(?:,| et|, et|, mais|, puis|,? tandis que|,? alors que)"
_THOSE = r"(?:ceux|celles)"

_HEADS = words("ceux celles")
_SIGNS = ("ceux d", "celles d")

TURNS: Turns = (
    # "Le SMUR le plus proche est celui de Dole": no rally's
    (
        words("celui celle"),
        (" celui d", " celle d"),
        turn(
            rf"(le|la|les|l{APOSTROPHE})(?! ?(?:manif|march|rassembl|cort|défil|mobilis))"
            rf" ?([^.,;:!?\n]{{3,40}}) les? plus (?:proches?|importante?s?|grande?s?) "
            rf"(est|reste|sera|serait) (?:celui|celle) {_OF}{TOWN}",
            r"\1 \2 \3 ailleurs",
        ),
    ),
    # "Les lycéens de Gap ont défilé mardi, ceux de Dole jeudi": in Gap, and in Dole
    (
        _HEADS,
        _SIGNS,
        *(
            turn(
                rf"({OPENS}|(?<=, ))({_WHO}) {home}({TOWN})"
                rf"(?= {_FIRST}{_AND} {_THOSE} {_OF}{TOWN})",
                rf"\1{at.capitalize()} \3, \2",
            )
            for home, at in _HOMES
        ),
    ),
    (
        _HEADS,
        _SIGNS,
        *(
            turn(
                rf"\b({AT} {TOWN}, {_WHO} {_FIRST}){_AND} {_THOSE} {home}({TOWN})",
                rf"\1, {at} \2",
            )
            for home, at in _HOMES
        ),
    ),
    # "Les lycéens de Gap, comme ceux de Dole, défileront mardi"
    (
        _HEADS,
        _SIGNS,
        *(
            turn(
                rf"({OPENS}|(?<=, ))({_WHO}) {home}({TOWN}),? (comme|ainsi que|tout comme) "
                rf"{_THOSE} {other}({TOWN}),? (?={_DO})",
                rf"\1{at.capitalize()} \3, \4 {then} \5, \2 ",
            )
            for home, at in _HOMES
            for other, then in _HOMES
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
