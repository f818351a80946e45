"""A name of a place in a text, before and after it is known which place it means."""

from dataclasses import dataclass

from worker.domain.campaign import Place
from worker.reading.blocks import Tie
from worker.reading.gazetteer import Gazetteer, Sense
from worker.reading.text import Text


@dataclass(frozen=True, slots=True)
class Mention:
    """A place as the text names it.

    ``place`` is None abroad and for regions; ``located`` is False where the name only tells
    which one is meant ("(Doubs)") and ``weak`` where it counts only if no other town is named.
    """

    start: int
    end: int
    place: Place | None
    weak: bool = False
    negated: bool = False
    located: bool = True
    foreign: bool = False
    demonym: bool = False
    certain: bool = True
    candidates: tuple[Place, ...] = ()


@dataclass(slots=True)
class Found:
    """A name before it is known which place it means."""

    first: int
    last: int
    start: int
    end: int
    senses: tuple[Sense, ...]
    tie: Tie
    kind: str  # town, area, region, foreign, demonym
    sentence: int
    weak: bool = False
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """The words of one sentence and its letters' case."""

    text: Text
    gazetteer: Gazetteer
    floor: int
    stop: int
    upper: bool
    lower: bool
    rally: bool
    english: bool
