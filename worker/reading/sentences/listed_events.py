"""Forgets the towns in a list of something else: "Permanences de la députée", "Collectes de sang".

The rows of such a list have a town, a day, an hour and a place, as those of a list of rallies.
"""

from collections.abc import Sequence

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.named_events import titles
from worker.reading.words.lexicon import About
from worker.reading.words.text import Text

_HEADING = 90  # letters
_FEWEST = 2


def forget(text: Text, spoken: Sequence[Spoken]) -> None:
    """Forget the towns of the rows below a heading that names what is held for no cause."""
    at = 0
    while at < len(spoken):
        rows = _rows(text, spoken, at + 1) if _is_heading(text, spoken[at]) else []
        at += 1
        if len(rows) < _FEWEST:
            continue
        if titles(text, spoken[at - 1]):
            for row in rows:
                row.groups, row.counts = [], []
            at += len(rows)


def _rows(text: Text, spoken: Sequence[Spoken], first: int) -> list[Spoken]:
    """Return the rows of towns with an hour or a day from the *first* on that call to no rally."""
    rows = []
    for one in spoken[first:]:
        lone = len(one.groups) == 1 and (one.hours or one.days) and not one.told
        if not lone or one.has(About.RALLY) or not _opens(text.folded, one):
            break
        rows.append(one)
    return rows


def _is_heading(text: Text, one: Spoken) -> bool:
    """Tell a short line of its own without a town or an hour."""
    start, end = one.sentence.start, one.sentence.end
    # "Réunions publiques" are on no island.
    placed = any(not text.folded.startswith("reunions ", group.start) for group in one.groups)
    if placed or one.hours or end - start > _HEADING or text.folded[start] == "#":
        return False
    below = text.folded.find("\n", end)
    return below >= 0 and _opens(text.folded, one) and not _says(text.folded[end:below])


def _opens(folded: str, one: Spoken) -> bool:
    """Tell that it opens its line."""
    return not _says(folded[folded.rfind("\n", 0, one.sentence.start) + 1 : one.sentence.start])


def _says(words: str) -> bool:
    return any(letter.isalnum() for letter in words)
