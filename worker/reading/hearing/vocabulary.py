"""How likely a text tells of a rally by its vocabulary alone.

Logistic regression over which words a text has, each weighed by how rare it is (tf-idf) and all
brought to one length: a long text does not tell more because it has more words. Learnt from the
texts for tuning (tests/reading/learn_vocabulary.py); names weigh nothing.
"""

import math
from collections.abc import Iterator, Mapping
from functools import cache

from worker.domain.claim import Claim
from worker.reading.hearing import other_words, rally_words
from worker.reading.sentences.public_life import CAUSE
from worker.reading.words.text import Text

FIGURES = "0"
"""What stands for any number."""
LEAST, LEAST_WITHOUT_CAUSE = -1.8, -1.0
"""How much the words and the surest claim have to speak of a rally together, as a logit; more where
no word tells what people are for or against."""
ENOUGH = 21.0
"""So long, in rare words, a text has to be: "les infirmiers ont défilé lundi" has none against."""
STEP = 0.8
"""How much rarer a word is at the next of ten steps, as the logarithm that tf-idf takes."""


def borne_out(claims: tuple[Claim, ...], text: Text) -> tuple[Claim, ...]:
    """Return *claims*; none where many words of *text* make even the surest of them unlikely."""
    if not claims:
        return claims
    logit, length = weigh(text)
    likely = _logit(max(claim.confidence for claim in claims)) + logit
    least = LEAST if CAUSE.search(text.folded) else LEAST_WITHOUT_CAUSE
    return () if length >= ENOUGH and likely < least else claims


def weigh(text: Text) -> tuple[float, float]:
    """Return how much the words of *text* speak of a rally, as a logit, and how many tell so.

    These are counted as the length of their vector, a rare word for more.
    """
    known = _known()
    words = {FIGURES if form[0].isdigit() else form for form in text.words.forms}
    told = [known[word] for word in sorted(words & known.keys())]
    length = math.sqrt(sum(rarity * rarity for rarity, _ in told))
    logit = sum(rarity * weight for rarity, weight in told) / (length or 1)
    return rally_words.START + logit, length


def _logit(chance: float) -> float:
    return math.log(chance / (1 - chance))


@cache
def _known() -> dict[str, tuple[float, float]]:
    """Return how rare each word is, and its weight."""
    return dict(_rows(rally_words.WORDS)) | dict(_rows(other_words.WORDS))


def _rows(words: Mapping[int, str]) -> Iterator[tuple[str, tuple[float, float]]]:
    """Give each word of a table: "manif2" is so rare."""
    for tenths, listed in words.items():
        for word in listed.split():
            yield word[:-1], (rarity(int(word[-1])), tenths / 10)


def rarity(step: int) -> float:
    """Return how much a word of that *step* counts."""
    return 1 + step * STEP
