"""What is typed without a space: "17hdevant la mairie" and "rdvsamedi"."""

from worker.reading.wordings.turns import WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_PLACE = r"(?:devant|place|parvis|esplanade|square|gare|mairie|rdv|à [A-ZÀ-Ý])"

TURNS: Turns = (
    (
        frozenset(),
        ("hdevant", "hplace", "hparvis", "hmairie", "hgare", "0devant", "0place", "0parvis"),
        turn(rf"\b(\d{{1,2}} ?h(?:\d\d)?)(?={_PLACE})", r"\1 "),
    ),
    (
        frozenset(),
        ("rdvl", "rdvm", "rdvj", "rdvv", "rdvs", "rdvd", "Rdvl", "Rdvm", "Rdvj", "Rdvv", "Rdvs"),
        turn(rf"\brdv(?={WEEKDAY}|demain)", "rdv "),
    ),
    (
        words("venait vene venai venaient"),
        ("venait nom", "vené nom", "venai nom", "venaient nom", "venait nbx"),
        turn(r"\bven(?:ait|é|ai|aient) (?=nombreu|nbx)", "venez "),
    ),
)
"""Those of one text are put plainly one after the other."""
