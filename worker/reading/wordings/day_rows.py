"""One town's crowds day by day: "Ils étaient 300 lundi à X, 400 mardi, 500 hier"."""

from worker.reading.wordings.turns import (
    ABOUT,
    AT,
    FIGURE,
    MONTH,
    OPENS,
    PEOPLE,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

_DAY = rf"(?:hier|avant-hier|(?:le )?{WEEKDAY}(?: dernier)?(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?)"
_SO_MANY = rf"(?:{ABOUT}{FIGURE})"
_ITEM = rf"{_SO_MANY}(?: {PEOPLE})? {_DAY}"
_AND = r"(?:, et |,? puis |, | et )"
# The town is said once: behind a next one each day is a town's.
_ENDS = r"(?= ?(?:[.;:!?]|\n|\Z))"
_THEY = r"(?:(?:ils|elles) étaient|on était|nous étions)"
_MORE = rf"((?:{_AND}{_ITEM}){{1,4}})"
_GROWS = (
    r"(?:la (?:mobilisation|contestation|colère|participation|foule)|le (?:mouvement|cortège)) "
    r"(?:\w+ )?\w+"
)

TURNS: Turns = (
    (
        words("etaient etait etions"),
        ("taient ", "tait ", "tions "),
        # "Ils étaient 300 lundi à Dole, 400 mardi, 500 hier"
        turn(
            rf"\b({_THEY}) ({_ITEM}) ({AT} {TOWN}){_MORE}{_ENDS}",
            r"\3, \1 \2\4",
        ),
        # "Ils étaient 300 lundi à Dole, 400 mardi à Gray"
        turn(
            rf"\b(?:ils|elles) étaient ({_SO_MANY}) (?={_DAY} {AT} {TOWN}{_AND}{_SO_MANY}"
            rf"(?: {PEOPLE})? (?:{_DAY} {AT} {TOWN}|{AT} {TOWN} {_DAY}))",
            r"\1 manifestants ",
        ),
        # "Les manifestants étaient 300 lundi, 400 mardi à Dole"
        turn(
            rf"{OPENS}(?:les {PEOPLE}|ils|elles) étaient ({_ITEM}{_MORE}) ({AT} {TOWN}){_ENDS}",
            r"\3, ils étaient \1",
        ),
    ),
    (
        words("passes passees passe"),
        (" passés à ", " passées à ", " passé à "),
        # "De 300 lundi, ils sont passés à 400 mardi à Dole"
        turn(
            rf"{OPENS}de ({_ITEM}),? (?:ils|elles|on|les {PEOPLE}) (?:sont|"
            rf"est) passée?s? à ({_ITEM}) "
            rf"({AT} {TOWN}){_ENDS}",
            r"\3, ils étaient \1, \2",
        ),
    ),
    (
        words("lundi mardi mercredi jeudi vendredi samedi dimanche hier"),
        (" : à ", " : au ", ": à "),
        # as in "300 lundi, 400 mardi : à Dole on ne lâche rien"
        turn(
            rf"{OPENS}({_ITEM}{_MORE}) ?: ({AT} {TOWN})\b",
            r"\3, ils étaient \1. \3",
        ),
    ),
    # as in "À Dole : 300 personnes lundi, 400 mardi", "À Dole, la mobilisation grossit : …"
    (
        words("lundi mardi mercredi jeudi vendredi samedi dimanche hier"),
        before_figures(" : ", ": "),
        turn(
            rf"({AT} {TOWN})(?:,? {_GROWS})? ?: ({_ITEM}{_MORE}){_ENDS}",
            r"\1, ils étaient \2",
        ),
    ),
    (
        words("lundi mardi mercredi jeudi vendredi samedi dimanche hier"),
        tuple(f": {day}" for day in (*DAYS, "hier")),
        # as in "À Dole : lundi 300, mardi 400, hier 500"
        *(
            turn(
                rf"({AT} {TOWN}) ?: "
                + ", ".join([rf"(hier|{WEEKDAY}) ({_SO_MANY})"] * items)
                + _ENDS,
                r"\1, ils étaient "
                + ", ".join(rf"\{2 * one + 3} \{2 * one + 2}" for one in range(items)),
            )
            for items in (4, 3, 2)
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
