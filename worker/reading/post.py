"""Where the author's own words stand in a post: behind "RT @who:", before the links it ends on."""

import re

from worker.reading.edges import head, tail

_RETWEET = re.compile(r"RT @[\w.@-]{1,80}:\s*")
_LINKS = re.compile(r"(?:\s+https?://[^\s|<>\"]+)+\s*\Z")
# Links are looked for in so many last characters: three of the longest that networks make.
_TAIL = 300


def body(text: str) -> tuple[int, int]:
    """Return the start and end of what the author says in *text*.

    A link at the end, the mark of a repost, a greeting or a credit say nothing, and without them
    a copy is a copy.
    """
    start, end = 0, len(text)
    if text.startswith("RT @") and (mark := _RETWEET.match(text)) is not None:
        start = mark.end()
    start = head(text, start)
    end = max(start, _unlinked(text, start, end))
    told = tail(text, start, end)
    return start, told if told == end else max(start, _unlinked(text, start, told))


def _unlinked(text: str, start: int, end: int) -> int:
    """Return where *text* ends before *end* without the links that it ends with."""
    if "http" not in text:
        return end
    links = _LINKS.search(text, max(start, end - _TAIL), end)
    return end if links is None else links.start()
