"""Tells what becomes of several rallies at once: "Deux marches … Elles sont interdites".

Such a sentence goes on about the rally told last; a plural is of those beside it as well.
"""

from collections.abc import Sequence
from datetime import datetime

from worker.domain.kinds import ClaimStatus
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

_OFF = frozenset({ClaimStatus.CANCELLED, ClaimStatus.POSTPONED, ClaimStatus.FORBIDDEN})
_MANY = rf"(?:{RALLIES}|manifestations?|actions|rendez-vous|evenements)"
_THEM = compiled(
    r"\b(?:ils|elles|tou(?:te)?s (?:les )?deux) (?:sont|seront|ont ete|ont [a-z]+ment ete)\b|"
    rf"\b(?:ces|les) (?:deux |trois |quatre )(?:{_MANY})\b|\bces (?:{_MANY})\b|"
    r"\b(?:de |d'|pour |a )les (?:interdire|annuler|reporter)\b|"
    r"\bles a (?:tou(?:te)?s (?:les )?(?:deux )?)?(?:interdit|annule|reporte)e?s\b"
)
_FEW = 2
_NEAR = 3


def put_all_off(
    folded: str, spoken: Sequence[Spoken], parts: Sequence[Part], published: datetime
) -> None:
    """Give the rallies to come of one sentence what is said of all of them next (rule 11)."""
    for number, one in enumerate(spoken):
        said = {state.status for state in one.states}
        if one.groups or one.days or one.sentence.asked or len(said) != 1 or not said <= _OFF:
            continue
        if not _THEM.search(folded, one.sentence.start, one.sentence.end):
            continue
        for before in reversed(spoken[max(0, number - _NEAR) : number]):
            told = [part for part in parts if _is_of(before, part, published)]
            if told:
                _put_off(told, said.pop())
                break


def _is_of(one: Spoken, part: Part, published: datetime) -> bool:
    """Tell a rally to come whose day or hour *one* tells."""
    start, end = one.sentence.start, one.sentence.end
    spans = [*part.day_spans, *((first, last) for _, first, last in part.hours)]
    ahead = part.day is not None and part.day >= published.date() and not part.past
    return ahead and any(start <= first < end for first, _ in spans)


def _put_off(told: Sequence[Part], status: ClaimStatus) -> None:
    known = {part.status for part in told}
    if len(told) < _FEW or not known <= {None, status}:
        return
    for part in told:
        part.status, part.own_hour = status, True
