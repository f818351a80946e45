"""Where the author's own words stand in a post: behind "RT @who:", before the links it ends on."""

from worker.reading.edges import head, tail
from worker.reading.words.naming import names_again
from worker.reading.words.patterns import compiled

# "RT @who:", "QT @who : ", and "2/ " of a thread, which no day is
_RETWEET = compiled(r"(?:(?:RT|QT|MT|[Vv]ia) @[\w.@-]{1,80} ?:|\d{1,2}/(?= [^\W\d_]))\s*")
_LINKS = compiled(r"(?:\s+https?://[^\s|<>\"]+)+\s*\Z")
# "#Privas Manif de jeudi à Privas", "Bernay - La CGT appelle à marcher à Bernay": what heads such a
# text is no part of its sentence, and known from it.
_HEADED = compiled(
    r"(?:#(?P<tag>\w{3,40})(?: [-|:\u2013\u2014] ?| ?: ?| ?\n+| )|"
    r"(?P<name>[A-Z\u00c0-\u00de][\w'\u2019-]{2,40}) [-|\u2013\u2014] )(?=[^\W\d]|[\u00ab\"(])"
)
_END = compiled(r"[.!?\n]|\Z")
# Links are looked for in so many last characters: three of the longest that networks make.
_TAIL = 300


def body(text: str) -> tuple[int, int]:
    """Return the start and end of what the author says in *text*.

    A link at the end, the mark of a repost, a greeting or a credit say nothing, and without them
    a copy is a copy.
    """
    start, end = 0, len(text)
    if (mark := _RETWEET.match(text)) is not None:
        start = mark.end()
    start = _unheaded(text, head(text, start))
    end = max(start, _unlinked(text, start, end))
    told = tail(text, start, end)
    return start, told if told == end else max(start, _unlinked(text, start, told))


def _unheaded(text: str, start: int) -> int:
    """Return where *text* goes on behind a town at its head that its first sentence names again."""
    headed = _HEADED.match(text, start)
    if headed is None:
        return start
    end = _END.search(text, headed.end())
    said = text[headed.end() : end.start() if end else len(text)]
    return headed.end() if names_again(said, headed["tag"] or headed["name"]) else start


def _unlinked(text: str, start: int, end: int) -> int:
    """Return where *text* ends before *end* without the links that it ends with."""
    if "http" not in text:
        return end
    links = _LINKS.search(text, max(start, end - _TAIL), end)
    return end if links is None else links.start()
