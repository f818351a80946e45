"""Leaves out what a site writes between the lines of an article: its date, what else to read.

Such a line stands by itself, is none of the author's, and parts what belongs together: a title
from the sentence below it, a heading from its list.
"""

import re
from datetime import datetime

from worker.reading.times.letters import is_stamp, without_stamp

_NAME = r"(?:[A-Z\u00c0-\u00de][\w.'\u2019-]*|avec|et|pour|de|la|[/|\u2013-])"
_NAMES = rf"{_NAME}(?:,? {_NAME}){{0,9}}"
_READ_ON = (
    r"(?i:(?:[\u00e0a] )?(?:re)?(?:lire|voir|\u00e9couter) (?:aussi|\u00e9galement|notre)|"
    r"sur le m\u00eame (?:sujet|th\u00e8me)|pour aller plus loin)\b.*"
)
_ABOVE = (
    r"(?i:(?:(?:temps de )?lecture ?:? ?)?\d{1,2} ?min(?:utes?)?(?: de lecture)?|"
    r"(?:article |contenu )?r[\u00e9e]serv[\u00e9e]e? (?:aux|\u00e0 nos) abonn[\u00e9e]s|"
    r"(?:par )?la r[\u00e9e]daction|(?:partager|partagez|suivez-nous|s'abonner|abonnez-vous)\b.*|"
    r"newsletter\b.*|publicit\u00e9)"
)
_PICTURE = (
    r"(?:\u00a9|(?i:\(?(?:cr\u00e9dits?(?: photos?)?|photos?|illustration) ?[:\u00a9]?)) ?/? ?"
    rf"{_NAMES}\)?"
)
_LINE = re.compile(rf"[^\w\n(\u00a9]{{0,4}}(?:{_READ_ON}|{_ABOVE}|Par {_NAMES}|{_PICTURE})[ .]*")
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
    return len(line) <= _LONGEST and _LINE.fullmatch(line) is not None


def _stamps(lines: list[str], published: datetime) -> set[int]:
    """Return which of the first and the last *lines* say when the text was published."""
    told = [at for at, line in enumerate(lines) if line.strip()]
    edges = {*told[: _HEAD - 1], *told[-_END:]}
    return {at for at in edges if is_stamp(lines[at], "\n".join(lines[at + 1 :]), published)}
