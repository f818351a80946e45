"""Names of places that stand in a text and were not taken for a place."""

from collections.abc import Iterator

from worker.domain.explanation import Piece, What, Why
from worker.reading.towns.blocks import tie
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.ties import Tie
from worker.reading.trail import Trail
from worker.reading.words.text import LOWER, Text


def refused(trail: Trail, gazetteer: Gazetteer) -> Iterator[Piece]:
    """Yield the names with a capital that no place of *trail* covers, longest first.

    A village may be spelt like any word: in small letters it is not told of.
    """
    text = trail.text
    if text is None:
        return
    taken = {at for place in trail.places for at in range(place.start, place.end)}
    free = 0
    for index, form in enumerate(text.words.forms):
        if index < free or form not in gazetteer.heads or text.words.case(index) == LOWER:
            continue
        last = _last(text, gazetteer, index)
        if last is None:
            continue
        free = last + 1
        start, end = text.words.starts[index], text.words.ends[last]
        if taken.isdisjoint(range(start, end)):
            blocked = tie(text, index, last, 0) is Tie.BLOCKED
            why = Why.NAMED_AFTER if blocked else Why.COMMON_WORD
            yield Piece(What.PLACE, *trail.given(start, end), why)


def _last(text: Text, gazetteer: Gazetteer, index: int) -> int | None:
    """Return the last word of the longest name that begins at word *index*."""
    forms = text.words.forms
    for size in range(gazetteer.heads[forms[index]], 0, -1):
        name = " ".join(forms[index : index + size])
        if gazetteer.senses(name):
            return min(index + size, len(forms)) - 1
    return None
