"""Parts a text where its author drew a line: a digest's pieces have nothing to do with each other.

Each piece is read by itself, so that no town takes the day, the hour or the crowd of the piece
above it; but what stands below a line may also go on from what is above ("samedi 14 h" over a list
of towns), so it holds only where every piece says of its own rallies when and where.
"""

import re
from collections.abc import Sequence

from worker.domain.claim import Reading, Span
from worker.reading.shifting import shifted
from worker.reading.words.patterns import compiled

# "—", "***", "- - -", "=====" on a line of their own
_RULE = compiled(
    r"^[ \t]*(?:[-_=*~#+.\u2013\u2014\u2022\u00b7\u2500\u2501]{3,}|[\u2014\u2013\u2e3b]|"
    r"(?:[*\u2022\u00b7~\u2013\u2014-] ){2,}[*\u2022\u00b7~\u2013\u2014-])[ \t]*$",
    re.MULTILINE,
)
# What a piece without a rally may lend to the others: a day, an hour, "annulé".
_LENT = compiled(
    r"\d|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|aujourd|soir|matin|"
    r"midi|annul|report|interdi|tous|toutes|partout)",
    re.IGNORECASE,
)
_MOST = 40
# So few pieces part nothing.
_TWO = 2


def sections(text: str) -> list[Span]:
    """Return where the pieces between the lines of *text* stand; one where none is drawn."""
    if "\n" not in text:
        return [(0, len(text))]
    rules = [rule.span() for rule in _RULE.finditer(text)][:_MOST]
    starts, ends = [0, *(end for _, end in rules)], [*(start for start, _ in rules), len(text)]
    pieces = [piece for piece in zip(starts, ends, strict=True) if text[slice(*piece)].strip()]
    return pieces or [(0, len(text))]


def united(text: str, pieces: Sequence[Span], readings: Sequence[Reading]) -> Reading | None:
    """Return what the *pieces* say together; None where one of them leans on another."""
    telling = [reading for reading in readings if reading.claims]
    if len(telling) < _TWO or any(reading.testimony for reading in readings):
        return None
    if not readings[0].claims and _LENT.search(text, *pieces[0]):
        return None
    told = [claim for reading in telling for claim in reading.claims]
    if not all(claim.place and claim.date and claim.spans.date for claim in told):
        return None
    if len({(claim.place, claim.date) for claim in told}) < len(told):
        return None
    moved = [shifted(one, start) for one, (start, _) in zip(readings, pieces, strict=True)]
    places = dict.fromkeys(place for reading in readings for place in reading.places)
    return Reading(tuple(claim for one in moved for claim in one.claims), tuple(places))
