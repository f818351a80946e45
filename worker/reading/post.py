"""Where the author's own words stand in a post: after "RT @who:", before the links at its end."""

import re

_RETWEET = re.compile(r"RT @[\w.@-]{1,80}:\s*")
_LINKS = re.compile(r"(?:\s+https?://[^\s|<>\"]+)+\s*\Z")
# Links are looked for in so many last characters: three of the longest that networks make.
_TAIL = 300


def body(text: str) -> tuple[int, int]:
    """Return the start and end of what the author says in *text*.

    A link at the end and the mark of a repost say nothing, and without them a copy is a copy.
    """
    start, end = 0, len(text)
    if text.startswith("RT @") and (mark := _RETWEET.match(text)) is not None:
        start = mark.end()
    if "http" in text:
        links = _LINKS.search(text, max(start, end - _TAIL))
        end = end if links is None else links.start()
    return start, max(start, end)
