"""Runs a large pattern only where one of its first words stands: ten times faster than a search."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from worker.reading.text import Text


def scan(  # noqa: PLR0913 - where, and what may open a match
    pattern: re.Pattern[str],
    text: Text,
    triggers: AbstractSet[str],
    first: int = 0,
    last: int | None = None,
    *,
    digits: bool = True,
) -> Iterator[re.Match[str]]:
    """Yield the matches of *pattern* that begin at a word of *triggers* (or a number), in order.

    Only words *first* to *last* (excluded; None: the end) are looked at.
    """
    forms, starts, folded = text.words.forms, text.words.starts, text.folded
    done = -1
    for index, form in enumerate(forms[first:last], first):
        if form in triggers or (digits and form[0].isdigit()):
            start = starts[index]
            if start < done:
                continue
            match = pattern.match(folded, start)
            if match is not None and match.end() > start:
                done = match.end()
                yield match
