"""Weighs once more what the rules claim of a long text, and leaves out what is unlikely.

Whoever writes at length of a rally names other days and towns beside it: the attack it is about,
the strike to come, the last march, where its speakers came from. No rule knows them all, but what
stands around a wrong claim is much the same. Two forests are grown from what earlier readers
claimed of texts they had never met (tests/reading/grow_forests.py): one tells the town of a rally
from another, one a day of it, where a town has several, from another.
"""

from functools import cache

from worker.domain.claim import Claim
from worker.reading.forest import Forest
from worker.reading.pairing import grown
from worker.reading.pairing.facts import Facts
from worker.reading.pairing.signs import signs

ENOUGH = 0.5
"""How likely a claim has to be to stay."""

# In so short a text the rules weigh each word. So many claims, days and towns are a list of
# rallies, whose every pair would be looked at.
_SHORT, _MOST = 400, 300_000


def look_again(facts: Facts) -> tuple[Claim, ...]:
    """Return the claims of *facts* without those that are unlikely.

    A town that is likely to have a rally keeps its likeliest day.
    """
    pairs = len(facts.claims) * len(facts.places) * sum(map(len, facts.days.values()))
    if len(facts.folded) < _SHORT or not 0 < pairs <= _MOST:
        return facts.claims
    towns: dict[str, list[Claim]] = {}
    for claim in facts.claims:
        if claim.place is not None:
            towns.setdefault(claim.place.code, []).append(claim)
    kept = [claim for its in towns.values() for claim in _likely(facts, its)]
    return tuple(claim for claim in facts.claims if claim.place is None or claim in kept)


def _likely(facts: Facts, its: list[Claim]) -> list[Claim]:
    told = [signs(facts, claim, its) for claim in its]
    if max(map(_towns().chance, told)) < ENOUGH:
        return []
    if len(its) == 1:
        return its
    chances = list(map(_days().chance, told))
    enough = min(ENOUGH, max(chances))
    return [claim for claim, chance in zip(its, chances, strict=True) if chance >= enough]


@cache
def _towns() -> Forest:
    return Forest.written(grown.SIGNS, grown.TOWNS)


@cache
def _days() -> Forest:
    return Forest.written(grown.SIGNS, grown.DAYS)
