"""What speaks for a claim, and against it: what it says, and how its town and its day stand."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from worker.domain.claim import Claim
from worker.domain.kinds import ClaimStatus
from worker.reading.pairing.facts import Facts
from worker.reading.times.almanac import Form
from worker.reading.times.days import Day
from worker.reading.words.lexicon import About
from worker.reading.words.tenses import FUTURE, PAST

Told: TypeAlias = Iterator[tuple[str, int]]
Place: TypeAlias = tuple[int, int]

# Letters and days so far away are as far as any.
_FAR, _LONG = 1500, 100
_FORMS = (Form.MONTH_DAY, Form.WEEKDAY, Form.OFFSET)
_ELSE = (About.WEAK, About.STRIKE, About.INDOOR, About.LEISURE, About.OTHER)


def signs(facts: Facts, claim: Claim, its: Sequence[Claim]) -> dict[str, int]:
    """Return the signs of *claim*, one of *its* town's; a sign that is not told is 0."""
    code = claim.place.code if claim.place else ""
    towns = [(start, end) for start, end, of in facts.places if of == code]
    said = facts.days.get(claim.date, []) if claim.date else []
    found = {**dict(_whole(facts)), **dict(_claimed(facts, claim, its))}
    found["said"], found["named"] = len(said), len(towns)
    if claim.date is not None:
        off = (claim.date - facts.today).days
        found["off"], found["away"] = max(-_LONG, min(_LONG, off)), min(_LONG, abs(off))
    if towns:
        found.update(_beside(facts, claim, said, towns))
    return found


def _whole(facts: Facts) -> Told:
    yield "length", len(facts.folded)
    yield "days", len(facts.days)
    yield "places", len({code for _, _, code in facts.places})
    yield "claims", len(facts.claims)
    yield "towns", len(facts.claimed)


def _claimed(facts: Facts, claim: Claim, its: Sequence[Claim]) -> Told:
    yield "its_claims", len(its)
    same = sum(other.date == claim.date for other in facts.claims)
    yield "share", _percent(same / len(facts.claims))
    yield "sure", _percent(claim.confidence)
    yield "past", claim.status is ClaimStatus.PAST
    yield "planned", claim.status is ClaimStatus.PLANNED
    yield "figures", len(claim.figures)
    yield "hour", claim.time is not None
    yield "venue", claim.venue is not None
    yield "spans", len(claim.spans.date)
    others = [other for other in its if other.date != claim.date]
    yield "other_sure", max((_percent(other.confidence) for other in others), default=0)
    yield "other_spans", max((len(other.spans.date) for other in others), default=0)


def _percent(share: float) -> int:
    return round(100 * share)


def _beside(facts: Facts, claim: Claim, said: Sequence[Day], towns: Sequence[Place]) -> Told:
    """Tell how the town and the day that stand nearest to each other do, and what is around."""
    rivals = [
        _gap(one, towns)
        for day, ones in facts.days.items()
        if day != claim.date
        for one in ones
        if one not in said
    ]
    yield "rival", min(rivals, default=_FAR)
    if not said:
        yield from _around(facts, towns[0][0], "town")
        return
    day = min(said, key=lambda one: _gap(one, towns))
    town = min(towns, key=lambda one: _gap(day, [one]))
    yield "gap", _gap(day, [town])
    others = [one[:2] for one in facts.places if one[2] in facts.claimed and one[:2] not in towns]
    yield "other_town", _gap(day, others)
    yield from _order(facts, day, town)
    yield from ((form.name.lower(), day.said.form is form) for form in _FORMS)
    yield from _around(facts, day.start, "day")
    yield from _around(facts, town[0], "town")
    spoken = facts.spoken[facts.sentence(day.start)]
    yield from ((about.value, spoken.has(about)) for about in _ELSE)


def _gap(day: Day, towns: Sequence[Place]) -> int:
    """Return how many letters stand between *day* and the nearest of *towns*."""
    gaps = [start - day.end if start >= day.end else day.start - end for start, end in towns]
    return min([*gaps, _FAR])


def _order(facts: Facts, day: Day, town: Place) -> Told:
    start, end = town
    low, high = min(day.end, end), max(day.start, start)
    there, here = facts.sentence(day.start), facts.sentence(start)
    yield "towns_between", sum(low <= one[0] < high for one in facts.places)
    yield "sentences", there - here
    sentence = facts.spoken[there].sentence
    yield "unit", there == here and sentence.unit(day.start) == sentence.unit(start)
    yield "day_at", _percent(day.start / len(facts.folded))
    yield "town_at", _percent(start / len(facts.folded))


def _around(facts: Facts, position: int, of: str) -> Told:
    """Tell what the sentence at *position* says."""
    spoken = facts.spoken[facts.sentence(position)]
    tense = spoken.tense(position)
    yield f"{of}_rally", spoken.has(About.RALLY)
    yield f"{of}_past", tense == PAST
    yield f"{of}_future", tense == FUTURE
    yield f"{of}_counts", len(spoken.counts)
    yield f"{of}_hours", len(spoken.hours)
    yield f"{of}_days", len(spoken.days)
    yield f"{of}_towns", len(spoken.groups)
    yield f"{of}_letters", spoken.sentence.end - spoken.sentence.start
