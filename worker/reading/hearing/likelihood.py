"""Hears a rally by how the words of a text speak together, where no rule hears one.

The weights are learnt from the texts for tuning (tests/reading/learn_weights.py), never from what
people post: a logistic regression over words and pairs of words that stand side by side.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from worker.reading.hearing.likely_words import BY_WEIGHT, START
from worker.reading.sentences.elements import HELD, Spoken
from worker.reading.sentences.homing import tags_first
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About

FIGURES = "0"
"""What stands for any number."""
_LIKELY = 0.85
# "Deux lits ont fermé samedi": what becomes of a service or a house is no rally's.
_HAPPENED = re.compile(
    r"\b(?:a|ont|avait|avaient|vient de|viennent de) (?:ete )?"
    r"(?:r?ouver?t|rouvr|ferm|brul|supprim|demission|vot|inaugur|vend|licenci)\w*"
)


def hears(spoken: list[Spoken]) -> bool:
    """Tell whether a text without a rally is likely to tell of one, at a town."""
    told = any(_tells(one) for one in spoken)
    return told and likelihood(spoken[0].text.words.forms) >= _LIKELY


def hear(spoken: list[Spoken]) -> list[Spoken]:
    """Take what it says of its towns for a rally's; return its sentences as they are to be read."""
    for one in filter(_tells, spoken):
        start = one.groups[0].start
        one.cues, one.stranger = [Cue(start, start, About.RALLY)], False
    return tags_first(spoken)


def _tells(one: Spoken) -> bool:
    """Tell a sentence of a town with a day, an hour, a place to meet or a crowd."""
    if not one.groups or one.sentence.asked or one.has(*HELD):
        return False
    if not (one.days or one.hours or one.counts or one.venues):
        return False
    if _HAPPENED.search(one.text.folded, one.sentence.start, one.sentence.end):
        return False
    towns = [town for group in one.groups for town in group.mentions]
    return any(town.located and not (town.weak or town.negated or town.foreign) for town in towns)


def features(forms: Sequence[str]) -> set[str]:
    """Return the words and the pairs ("contre_l") of a text whose folded words are *forms*."""
    words = [FIGURES if form[0].isdigit() else form for form in forms]
    return {*words, *(f"{one}_{other}" for one, other in pairwise(words))}


def likelihood(forms: Sequence[str]) -> float:
    """Return how likely a text with these folded words tells of a rally, from 0 to 1."""
    weights = _weights()
    tenths = START + sum(weights.get(feature, 0) for feature in features(forms))
    return 1 / (1 + math.exp(-tenths / 10))


@cache
def _weights() -> dict[str, int]:
    return dict(_pairs(BY_WEIGHT.items()))


def _pairs(rows: Iterable[tuple[int, str]]) -> Iterator[tuple[str, int]]:
    for weight, listed in rows:
        for feature in listed.split():
            yield feature, weight
