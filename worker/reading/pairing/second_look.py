"""Weighs once more what the rules claim: how likely it is, and in a long text whether it stays.

Whoever writes at length of a rally names other days and towns beside it: the attack it is about,
the strike to come, the last march, where its speakers came from. No rule knows them all, but what
stands around a wrong claim is much the same. Three forests are grown from what earlier readers
claimed of texts they had never met (tests/reading/grow_forests.py): one tells the town of a rally
from another; one a day of it, where a town has several; and one any claim that is right. What
this one says is a claim's confidence: of those with 0.8 eight in ten are right.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from worker.domain.claim import Claim
from worker.domain.kinds import ClaimStatus
from worker.reading.forest import Forest
from worker.reading.linking.parting import AGAIN, ANOTHER
from worker.reading.pairing import grown
from worker.reading.pairing.facts import Facts
from worker.reading.pairing.signs import signs
from worker.reading.words.patterns import compiled

ENOUGH = 0.5
"""How likely a claim of a long text has to be to stay."""

# In so short a text the rules weigh each word. So many claims, days and towns are a list of
# rallies, whose every pair would be looked at.
_SHORT, _MOST = 400, 300_000
# Nothing is certain, and nothing that is claimed is out of the question.
_LEAST, _SUREST = 0.01, 0.99


def look_again(facts: Facts) -> tuple[Claim, ...]:
    """Return the claims of *facts* with their confidence, without those that are unlikely.

    A town that is likely to have a rally keeps its likeliest day. A list is returned as it is.
    """
    pairs = len(facts.claims) * len(facts.places) * sum(map(len, facts.days.values()))
    if pairs > _MOST:
        return facts.claims
    towns: dict[str, list[Claim]] = {}
    for claim in facts.claims:
        if claim.place is not None:
            towns.setdefault(claim.place.code, []).append(claim)
    kept = {
        (claim.place, claim.date): claim for its in towns.values() for claim in _likely(facts, its)
    }
    return tuple(
        kept.get((claim.place, claim.date), claim)
        for claim in facts.claims
        if claim.place is None or (claim.place, claim.date) in kept
    )


def _likely(facts: Facts, its: list[Claim]) -> Iterator[Claim]:
    """Yield what stays of a town's claims."""
    told = [signs(facts, claim, its) for claim in its]
    long = facts.days and len(facts.folded) >= _SHORT
    if long and max(map(_towns().chance, told)) < ENOUGH:
        return
    days = list(map(_days().chance, told)) if long and len(its) > 1 else [1.0] * len(its)
    enough = min(ENOUGH, max(days))
    old = [one for one, day in zip(its, days, strict=True) if day >= enough]
    for claim, found, day in zip(its, told, days, strict=True):
        kept = (
            _calls_again(facts, claim)
            or _is_counted(facts, claim)
            or _is_new_day(facts, claim, old)
        )
        if day >= enough or kept:
            chance = _pairs().chance(found)
            sure = min(chance, claim.confidence) if claim.candidates else chance
            yield replace(claim, confidence=round(max(_LEAST, min(_SUREST, sure)), 2))


def _calls_again(facts: Facts, claim: Claim) -> bool:
    """Tell "Une nouvelle manifestation samedi prochain, place Foch", "Ils reviendront à 18 h".

    It stands apart from the town, behind the rally that was, as days told in passing do.
    """
    if claim.place is None or claim.date is None or claim.date < facts.today:
        return False
    code, settled = claim.place.code, claim.time or claim.venue
    return any(
        (settled or facts.folded.endswith("prochain", day.start, day.end))
        and _is_another(facts, day.start, code)
        for day in facts.days.get(claim.date, ())
    )


def _is_new_day(facts: Facts, claim: Claim, its: list[Claim]) -> bool:
    """Tell the day to which a rally of the same town is put off: "repoussée d'une semaine"."""
    if claim.status is not ClaimStatus.PLANNED or claim.date is None:
        return False
    old = [one.date for one in its if one.status is ClaimStatus.POSTPONED and one.date]
    return any(day < claim.date for day in old) and any(
        _PUT_OFF.search(facts.folded, max(0, start - _NEAR), start) for start, _ in claim.spans.date
    )


_PUT_OFF = compiled(r"\b(?:report|repouss|decal)\w*[^.;:()\n\d]{0,25}$")
_NEAR = 40


def _is_counted(facts: Facts, claim: Claim) -> bool:
    """Tell a day with a crowd of its own beside it: "Mercredi 14 mai, ils étaient déjà 900"."""
    if claim.date is None:
        return False
    days = facts.days.get(claim.date, ())
    said = {facts.sentence(day.start) for day in days if day.said.month}
    back = [start for start, end in claim.spans.date if _BACK.search(facts.folded, start, end)]
    said |= {facts.sentence(start) for start in back}
    return any(facts.sentence(start) in said for start, _ in claim.spans.figures)


# "quinze jours plus tôt": a day before the one told
_BACK = compiled(r"(?: plus tot| auparavant| avant)$")


def _is_another(facts: Facts, position: int, code: str) -> bool:
    """Tell whether the sentence at *position* calls anew people of the town told last."""
    sentence = facts.spoken[facts.sentence(position)].sentence
    told = [of for start, _, of in facts.places if start < sentence.end and of in facts.claimed]
    if set(told) != {code}:
        return False
    said = (facts.folded, sentence.start, sentence.end)
    return (ANOTHER.search(*said) or AGAIN.search(*said)) is not None


@cache
def _towns() -> Forest:
    return Forest.written(grown.SIGNS, grown.TOWNS)


@cache
def _pairs() -> Forest:
    return Forest.written(grown.SIGNS, grown.PAIRS)


@cache
def _days() -> Forest:
    return Forest.written(grown.SIGNS, grown.DAYS)
