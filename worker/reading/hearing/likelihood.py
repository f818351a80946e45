"""Hears a rally by all that a text says together, where no rule hears one.

Two tables are learnt from the texts for tuning (tests/reading/learn_weights.py), never from what
people post, both by logistic regression: how words, and pairs of words that stand side by side,
speak of a rally in any text; and how that and the other signs do where no rule hears one. Trees
over the signs (tests/reading/grow_forests.py) hear what these say only together.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import pairwise

from worker.reading.forest import Forest
from worker.reading.hearing import grown
from worker.reading.hearing.likely_words import SIGNS, SIGNS_START, WORDS, WORDS_START
from worker.reading.hearing.signs import signs
from worker.reading.hearing.taking import happened
from worker.reading.hearing.unheard import is_named
from worker.reading.sentences.elements import HELD, Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

FIGURES = "0"
"""What stands for any number."""
ENOUGH, WITHOUT_CAUSE = 0.6, 0.7
"""How likely a rally has to be by all signs, with a word for a cause and without one."""
GROWN = 0.8
"""How likely by trees over the signs."""
CLEARLY, TOGETHER = 0.85, 10
"""How likely by the words alone, and how clearly they and the signs of a short text (tenths)."""

# Nothing else that is held, and nothing denied.
_ELSE = HELD | {About.NEGATION}
# "Un rassemblement de Harley"
_REFUSED = compiled(r"rassembl|defil|corteg|mobilis|manifest")
# "Sur le pont de Trept, pour que le bac de Gex reste": it is what is asked for that stands there.
_WHAT_FOR = compiled(r"\b(?:pour|contre) [^.;:!?\n]*(?:\bde|\bd')[ ]?$")
# "Sortez les casseroles ? Même pas, je dors."
_ANSWERED = compiled(r"\?[^\w?]*(?:non|nan|meme pas|pas du tout|bof|jamais)\b")
# So far it matters how clearly words speak.
_CLEAR = 4
_SHORT = 400  # letters


def says(text: Text, spoken: Sequence[Spoken], today: date) -> bool:
    """Tell whether the words of the text are likely to tell of a rally.

    What else a long text tells of piles up signs of other things; in a short one they count.
    """
    speak = _speak(text)
    if _chance(speak) < CLEARLY or len(text.folded) > _SHORT:
        return _chance(speak) >= CLEARLY
    return speak + _clearness(signs(text, spoken, today) | words_say(speak)) >= TOGETHER


def hears(text: Text, spoken: Sequence[Spoken], today: date) -> bool:
    """Tell whether a text without a rally is likely, by all signs, to tell of one all the same."""
    if any(one.has(*_ELSE) for one in spoken):
        return False
    found = signs(text, spoken, today) | words_say(_speak(text))
    enough = ENOUGH if "cause_1" in found else WITHOUT_CAUSE
    likely = likelihood(found) >= enough or grown_chance(found) >= GROWN
    return likely and not _is_else(text, spoken)


def _is_else(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell a text of what has a name, has closed, is denied, or was taken for no rally before."""
    named = any(one.groups and is_named(text.folded, one) for one in spoken)
    return (
        named
        or _ANSWERED.search(text.folded) is not None
        or any(happened(one) or _refused(one) for one in spoken)
    )


def _refused(one: Spoken) -> bool:
    """Tell a town that is what is asked for, or a rally's word that is of something else."""
    start, beside = one.sentence.start, one.groups if one.venues else []
    if any(_WHAT_FOR.search(one.text.folded, start, group.start) for group in beside):
        return True
    return any(
        cue.about is About.OTHER and _REFUSED.match(one.text.folded, cue.start) for cue in one.cues
    )


def _speak(text: Text) -> int:
    weights = _words()
    return WORDS_START + sum(map(weights.__getitem__, weights.keys() & said(text.words.forms)))


def said(forms: Sequence[str]) -> set[str]:
    """Return the words and the pairs ("contre_l") of a text whose folded words are *forms*."""
    words = [FIGURES if form[0].isdigit() else form for form in forms]
    return {*words, *map("_".join, pairwise(words))}


def words_say(tenths: float) -> set[str]:
    """Return the signs of words that speak so much of a rally together."""
    return {f"words_{step}" for step in range(-_CLEAR, _CLEAR + 1) if tenths > 10 * step}


def likelihood(found: Iterable[str]) -> float:
    """Return how likely a text with these signs tells of a rally, from 0 to 1."""
    return _chance(_clearness(found))


def _clearness(found: Iterable[str]) -> int:
    weights = _signs()
    return SIGNS_START + sum(weights.get(one, 0) for one in found)


def grown_chance(found: Iterable[str]) -> float:
    """Return how likely a text with these signs tells of a rally, by trees over them."""
    return _forest().chance(dict.fromkeys(found, 1))


@cache
def _forest() -> Forest:
    return Forest.written(grown.SIGNS, grown.RALLIES)


def _chance(tenths: int) -> float:
    return 1 / (1 + math.exp(-tenths / 10))


@cache
def _words() -> dict[str, int]:
    return dict(_pairs(WORDS.items()))


@cache
def _signs() -> dict[str, int]:
    return dict(_pairs(SIGNS.items()))


def _pairs(rows: Iterable[tuple[int, str]]) -> Iterator[tuple[str, int]]:
    for weight, listed in rows:
        for feature in listed.split():
            yield feature, weight
