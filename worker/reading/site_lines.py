"""Leaves out what a site writes between the lines of an article: its date, what else to read.

Such a line stands by itself, is none of the author's, and parts what belongs together: a title
from the sentence below it, a heading from its list.
"""

from datetime import datetime

from worker.reading.edges import ABOVE, BYLINE, CREDIT
from worker.reading.times.letters import is_stamp, without_stamp
from worker.reading.words.patterns import compiled

_READ_ON = (
    r"(?:[\u00e0a] )?(?:re)?(?:lire|voir|\u00e9couter) (?:aussi|\u00e9galement|notre)\b.*|"
    r"(?:sur le m\u00eame (?:sujet|th\u00e8me)|pour aller plus loin)\b.*"
)
_BUTTONS = r"(?:partager|partagez|suivez-nous|s'abonner|abonnez-vous|newsletter)\b.*|publicit\u00e9"
_LINE = compiled(rf"[^\w\n]{{0,4}}(?:(?i:{_READ_ON}|{ABOVE}|{_BUTTONS})|{BYLINE})[ .]*")
# A longer line says more.
_LONGEST = 160
# So many lines at the head of an article may be the site's, and at its end.
_HEAD, _END = 5, 2


def without_site_lines(raw: str, published: datetime) -> str:
    """Return *raw*, as long as before, with spaces for such lines and the stop of the one above."""
    first, *lines = without_stamp(raw, published).split("\n")
    if not lines:
        return first
    stamps = _stamps(lines, published) if first.strip() else set()
    kept = [" " * len(first) if _is_of_site(first) else first]
    for at, line in enumerate(lines):
        if at in stamps or _is_of_site(line):
            kept.append(" " * (len(line) + 1))
        else:
            kept.append(f"\n{line}")
    return "".join(kept)


def _is_of_site(line: str) -> bool:
    if len(line) > _LONGEST:
        return False
    return _LINE.fullmatch(line) is not None or CREDIT.match(line) is not None


def _stamps(lines: list[str], published: datetime) -> set[int]:
    """Return which of the first and the last *lines* say when the text was published."""
    told = [at for at, line in enumerate(lines) if line.strip()]
    edges = {*told[: _HEAD - 1], *told[-_END:]}
    return {at for at in edges if is_stamp(lines[at], "\n".join(lines[at + 1 :]), published)}
