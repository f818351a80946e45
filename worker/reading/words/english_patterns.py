"""All that is glossed of an English text, by the sign it begins with."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from string import ascii_lowercase, digits

from worker.reading.words.english import GROUPS, RULES
from worker.reading.words.english_words import (
    GONE,
    NAMED,
    NOUNS,
    NOW,
    PLACED,
    PURPOSES,
    SPELT,
    WORDS,
)
from worker.reading.words.heads import heads
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import any_of

_SIGNS = frozenset(ascii_lowercase + digits)
# Where what is glossed may begin.
_STARTS = compiled(r"(?:(?<![-\w'])|(?<=\d))[\s\S]")


def next_gloss(folded: str, at: int, end: int) -> re.Match[str] | None:
    """Return the first that is glossed from *at* to *end*."""
    for start in _STARTS.finditer(folded, at, end):
        match = glossed(start[0]).match(folded, start.start(), end)
        if match is not None:
            return match
    return None


@cache
def glossed(sign: str) -> re.Pattern[str]:
    """Return all that is glossed where *sign* stands: phrases, nouns, words, clocks, figures.

    Of hundreds of phrases few begin with one letter, and each is tried at each word.
    """
    if sign not in _SIGNS and sign:
        return glossed("")
    return compiled(
        rf"(?:(?<![-\w'])|(?<=\d))(?:{'|'.join(_phrases(sign))}"
        r"|(?P<noun>(?:(?P<led>of|to|in|at|from|for|by) )?"
        rf"the (?P<what>{any_of(NOUNS)}))\b(?!-)"
        rf"|(?P<named>{NAMED})"
        r"|(?P<article>(?:(?P<lead>of|to|at|from|for|by) )?(?P<the>the )(?=(?P<after>[a-z]+|\d)))"
        rf"|(?P<purpose>{_begun(PURPOSES, sign)})\b"
        rf"|(?P<place>{'|'.join(PLACED)})\b(?= [a-z])"
        r"|(?P<clock>(?:(?P<from>from) )?(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))? ?"
        r"(?P<half>[ap])(?:\.m\b\.?|m\b))"
        rf"|(?P<spelt>{SPELT})"
        rf"|(?P<now>{_now(sign)})\b(?! (?:past|on to|of)\b)"
        r"|(?P<states>(?:the )?(?:u\.?s\.?a?|eu)(?![\w'-]))"
        rf"|(?P<word>{_begun(WORDS, sign)})\b(?:'s\b)?(?!-)"
        rf"|(?P<gone>{_begun(GONE, sign)}|[a-z]{{3,}}ed)\b(?!-| by\b))"
        r"|(?P<comma>(?<=\d),(?=\d{3}\b))|(?P<to>(?<=\d) to (?=\d))"
        r"|(?P<million>(?<=\d)(?:\.\d\d?)? million\b)"
    )


def _now(sign: str) -> str:
    """Return a pattern of the verbs of the present that open no longer phrase."""
    longer = (word for word in WORDS if word.split()[0] in NOW and word not in NOW)
    return rf"(?!(?:{_begun(longer, sign)})\b){_begun(NOW, sign)}"


def _phrases(sign: str) -> Iterator[str]:
    """Give the phrases that may begin with *sign*, each group behind its guard."""
    number = 0
    for guard, rules in GROUPS:
        named = [
            f"(?P<r{number + at}>{pattern})"
            for at, (pattern, _) in enumerate(rules)
            if (letters := _openings()[number + at]) is None or sign in letters
        ]
        if named:
            yield f"{guard}(?:{'|'.join(named)})"
        number += len(rules)


@cache
def _openings() -> list[frozenset[str] | None]:
    return [heads(pattern) for pattern, _ in RULES]


def _begun(words: Iterable[str], sign: str) -> str:
    """Return a pattern of those *words* that begin with *sign*, which may be none."""
    return any_of(word for word in words if word[0] == sign) or "(?!)"
