"""What a table of other words is made of: what is said, and what the rules know instead."""

import re
from collections.abc import Set as AbstractSet

from worker.reading.words.calendar_words import DAYS

Turn = tuple[re.Pattern[str], str]
"""What is said, and what is put in its place."""

Turns = tuple[tuple[AbstractSet[str], tuple[str, ...], *tuple[Turn, ...]], ...]
"""Turns by the folded words one of which every text with one of them has, none for any text, and
by what it holds as it is written."""


def turn(said: str, plainly: str) -> Turn:
    """Return the turn of *said*, small or capital, which *plainly* expands."""
    return re.compile(said, re.IGNORECASE), plainly


WEEKDAY = f"(?:{'|'.join(DAYS)})"
"""A day's name."""
APOSTROPHE = "['\u2019]"
"""Straight or curly."""
NUMBER = r"(?:\d|une? \w+(?:aine|ier)\b|\w+ (?:centaines|milliers)\b)"
"""How a number begins, in digits or words."""
ROUNDED = r"(?:environ |près de |plus de |moins de |au moins |à peine |quelque )?"
"""What may round it."""
AGAIN = r"(?:à nouveau|de nouveau|encore|(?:encore )?une (?:nouvelle fois|fois (?:encore|de plus)))"
"""Not for the first time."""
RALLY = (
    r"(?:manif\w*|marche|rassemblement|mobilisation|cortège|défilé|veillée|pride|action|"
    r"sit-in|chaîne humaine|hommage)"
)
"""What a rally is called."""
