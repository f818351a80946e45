"""Rows of counts as posts type them: "on était 300 à Gap - Dole on était 90 / à Dax 60".

Each town's crowd is parted from the next, and a farewell from the last.
"""

from worker.reading.wordings.turns import (
    AT,
    FIGURE,
    MONTH,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_RALLIES = words(
    "manif manifs manifestation manifestations marche marches rassemblement rassemblements "
    "mobilisation cortege defile pride personnes pers manifestants contre pour etait etions etaient"
)
_WERE = r"(?:on (?:est|était)|nous (?:étions|sommes)|ils (?:étaient|sont)|c['\u2019]était)"
_MANY = (
    rf"(?:{ROUNDED}|presque |autour de |dans les |un peu plus de )(?:{FIGURE}|une \w+aine)"
    r"(?! ?(?:h\b|h\d|€|%|euros|ans|km|e\b|er\b))"
)
_OF = r"(?: (?:personnes|pers\b\.?|manifestants|selon l['\u2019]\w+))?"
_PLAIN = rf"{_MANY}{_OF} (?:{AT} |dans les rues d(?:e |['\u2019]))(?={TOWN})"
_WAS_THERE = (
    rf"(?:{_WERE} {_MANY}{_OF} {AT} {TOWN}|(?:{AT} )?{TOWN},? {_WERE} {_MANY}|"
    rf"(?:gros monde|du monde|belle manif|grosse manif|petite manif) {AT} {TOWN},? \(?{_MANY}|"
    rf"(?:bravo|merci) {TOWN} \({_MANY})"
)
# A town's crowd, told in another way than the plain one.
_TOLD = rf"(?:{_WAS_THERE}|{AT} {TOWN},? {_MANY})"
_AT_TOWN = rf"(?:{AT} |rues d(?:e |['\u2019])){TOWN}(?: ?!+|,? (?:{_WERE} )?\(?{_MANY}\)?)?"
_BEFORE = (
    rf"({_AT_TOWN}|"
    rf"(?!(?:{MONTH}|{WEEKDAY}|En|Depuis|Dès|Vers)\b){TOWN}(?: ?[:,])? (?:{_WERE} )?\(?{_MANY}\)?)"
)
_SIGN = r"[-\u2013/\u2022|]"
_LINE = r" ?\n(?:[-\u2013\u2022*] )?"

TURNS: Turns = (
    # "… 90 à Dole, à bientôt"
    (
        words("bientot vite"),
        (" à bientôt", " à très vite", " A bientôt", " à très bientôt"),
        turn(r"[ ,.!]{1,3}\bà (?:très )?(?:bientôt|vite)\b(?= ?(?:[.!\n✊]|\Z| tou))", "."),
    ),
    (
        _RALLIES,
        before_figures(" ", "("),
        turn(rf"{_BEFORE} {_SIGN} (?={_PLAIN})", r"\1, "),
        turn(rf"{_BEFORE}(?: {_SIGN} |{_LINE})(?={_TOLD})", r"\1 ; "),
        turn(rf"{_BEFORE}(?:,| et) (?={_WAS_THERE})", r"\1 ; "),
        # lines joined into one
        turn(
            rf"(\d[^.;!?\n]{{0,30}} {_AT_TOWN}) (?={AT} {TOWN},? {_WERE} {_MANY}|"
            rf"{_WERE} {_MANY}{_OF} {AT} {TOWN}|"
            rf"(?:une \w+aine|dans les|autour de|presque|environ) (?:{FIGURE} )?{AT} {TOWN})",
            r"\1 ; ",
        ),
        turn(
            rf"((?:{AT} )?{TOWN},? {_WERE} {_MANY})(?:(?:,| et) |{_LINE})(?={_PLAIN})",
            r"\1 ; ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
