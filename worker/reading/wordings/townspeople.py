"""People told by their town's name, beside another town: "Les Palois, eux, étaient 400"."""

from worker.reading.wordings.turns import (
    AT,
    COUNT,
    FOLK,
    OPENS,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_PEOPLE = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:ais|ois|ins|ens|ons|iers|ers|ains|ards|ots|eaux|es|és)"
_MANY = rf"({ROUNDED}{COUNT})"
_HELD = r"(?:ont|avaient) (?:défilé|manifesté|marché|battu le pavé)"

TURNS: Turns = (
    # "Tout Gap est appelé à descendre dans la rue": Gap is
    (
        words("tout"),
        ("out ",),
        turn(rf"\btout ({TOWN}) (?=(?:est|sera) (?:appelé|invité|convié)\b)", r"\1 "),
        turn(
            rf"({OPENS}{TOWN}) (?:tout entier|tout entière|toute entière) (?=dans la rue\b)", r"\1 "
        ),
    ),
    # "Les Palois, eux, étaient 400", "Chez les Palois, 400"
    (
        words("eux elles chez cote"),
        ("eux ", "eux,", "elles,", "Chez ", "chez ", "ôté"),
        turn(
            rf"\bles ({_PEOPLE}),? (?:eux|elles|quant à eux|de leur côté)(?: aussi)?,? étaient "
            rf"{_MANY}",
            r"les \1 étaient \2 dans la rue",
        ),
        turn(
            rf"{OPENS}chez les ({_PEOPLE}), (?:ils étaient |on était )?{_MANY}\b",
            r"Les \1 étaient \2 dans la rue",
        ),
    ),
    # "Les Palois étaient 900 mardi, contre 400 à Dax": there
    (
        words("contre"),
        (", contre ",),
        turn(
            rf"(\bles {_PEOPLE} étaient {ROUNDED}{COUNT} [^.;!?\n]{{0,100}}), contre {_MANY} "
            rf"({AT} {TOWN})",
            r"\1 ; \2 \3",
        ),
    ),
    # as in "Comme à Dax, où 900 personnes ont défilé mardi, les Palois étaient dans la rue : 400"
    (
        words("comme"),
        ("omme à ", "omme au "),
        turn(
            rf"{OPENS}comme ({AT} {TOWN}), où {_MANY} ({FOLK}) ({_HELD}) "
            rf"(hier|{WEEKDAY}(?: dernier)?(?: \d\d?(?: [a-zéû]+)?)?), les (?={_PEOPLE})",
            r"\2 \3 \4 \5 \1. Les ",
        ),
        turn(
            rf"\b(les {_PEOPLE}) étaient (?:aussi )?(dans la rue|sur le pavé) ?: {_MANY}\b",
            r"\1 étaient \3 \2",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
