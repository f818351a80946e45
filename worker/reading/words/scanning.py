"""Runs a large pattern only where one of its first words stands: ten times faster than a search."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property

from worker.reading.words.text import Text


class Late:
    """A pattern compiled when it is first asked for: large, and few texts need it."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._source)


def openings(
    text: Text, places: Iterable[int], following: Mapping[str, Container[str]]
) -> list[int]:
    """Return those of the words *places* behind which stands what must follow them.

    A word that *following* does not hold may stand before anything; "0" is any number in figures,
    before as behind, and "." a full stop.
    """
    forms, last = text.words.forms, len(text.words) - 1
    found = []
    for index in places:
        form = forms[index]
        wanted = following.get("0" if form[0].isdigit() else form)
        after = forms[index + 1] if index < last else " "
        if (
            wanted is None
            or after in wanted
            or ("0" in wanted and after[0].isdigit())
            or ("." in wanted and text.folded.startswith(".", text.words.ends[index]))
        ):
            found.append(index)
    return found


def scan(
    pattern: re.Pattern[str],
    text: Text,
    places: Iterable[int],
    *,
    folded: str | None = None,
    end: int | None = None,
) -> Iterator[re.Match[str]]:
    """Yield the matches of *pattern* that begin at one of the words *places*, in order.

    They are looked for in *folded* and before *end*; by default in all of the folded text.
    """
    starts = text.words.starts
    folded = text.folded if folded is None else folded
    end = len(folded) if end is None else end
    done = -1
    for index in places:
        start = starts[index]
        if start < done:
            continue
        match = pattern.match(folded, start, end)
        if match is not None and match.end() > start:
            done = match.end()
            yield match
