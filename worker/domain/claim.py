"""What one text says of the rallies it names. The rules are in docs/claims.md."""

import datetime as dt
from dataclasses import dataclass, field
from typing import TypeAlias

from worker.domain.kinds import ClaimStatus, FigureKind, PlaceKind, Speaker

# Old newspapers are texts as well, and "tomorrow" must be in the calendar.
_FIRST_TEXT, _LAST_YEAR = 1800, 2199

Span: TypeAlias = tuple[int, int]
"""Start and end of a quotation, in characters of the text as given; end excluded."""


@dataclass(frozen=True, slots=True, order=True)
class PlaceRef:
    """A place as people write it in JSON: INSEE or territory code, official name, kind."""

    code: str
    name: str
    kind: PlaceKind


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of participants tied to one rally. ``low`` equals ``high`` for a single number."""

    kind: FigureKind
    low: int
    high: int
    approx: bool = False
    said_by: Speaker | None = None


@dataclass(frozen=True, slots=True)
class Spans:
    """Where the text says it; each a tuple of spans, empty when nothing in the text says it."""

    place: tuple[Span, ...] = ()
    date: tuple[Span, ...] = ()
    time: tuple[Span, ...] = ()
    venue: tuple[Span, ...] = ()
    figures: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One (place, date) of one text.

    ``place`` is None for a call that names no place; ``candidates`` is not empty when a homonym
    could not be settled, and ``place`` is then the likeliest of them.
    """

    place: PlaceRef | None
    date: dt.date | None = None
    time: dt.time | None = None
    venue: str | None = None
    status: ClaimStatus = ClaimStatus.PLANNED
    figures: tuple[Figure, ...] = ()
    confidence: float = 1.0
    spans: Spans = field(default_factory=Spans)
    candidates: tuple[PlaceRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader understood of one text.

    ``places`` are the towns and areas the text speaks of (rules 4 to 8), questions and wishes
    included: they are interest even where there is no claim. A testimony has neither.
    """

    claims: tuple[Claim, ...] = ()
    places: tuple[PlaceRef, ...] = ()
    testimony: bool = False


def check_published(at: dt.datetime) -> None:
    """Refuse a moment *at* which no text was published; « demain » must be in the calendar as well.

    Raises:
        ValueError: Its year is before 1800 or after 2199.
    """
    if not _FIRST_TEXT <= at.year <= _LAST_YEAR:
        raise ValueError(f"expected a year from {_FIRST_TEXT} to {_LAST_YEAR}")
