"""Towns that head a line of a list, each with its hour or venue: "- 14 h : Redon, place X"."""

from worker.reading.towns.names import Setting
from worker.reading.towns.venues import OPENINGS
from worker.reading.words.calendar_words import LONG
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

LED_HOUR = (
    r"(?:(?:a|des|rdv|rendez-vous) )*"
    r"(?:\d{1,2}(?: ?(?:h|heures)\b(?: ?\d\d\b)?| ?h\d\d\b|:\d\d)|midi\b)"
)
"""An hour, and what may lead to it at the head of a line."""
_VENUE = r"(?:l[ae] |les |l')?(?:" + "|".join(sorted(OPENINGS)) + r")\b"
_PARTS = r" ?[,;:|/\u2013\u2014\u2192-]{1,2} ?"
# What may stand before the town on its line: marks, an hour, and a venue behind that.
_LEAD = compiled(
    rf"[^\w\n(]*(?:(?P<hour>{LED_HOUR}){_PARTS}(?:{_VENUE}[^\n,;|/\u2013()]{{0,40}}{_PARTS})?)?"
)
_ENDS = compiled(r" ?(?:$|[\n,;:|/(!\u2013\u2014\u2192]|- )")
_TOLD = compiled(rf"[^\w\n]{{1,4}}(?:{LED_HOUR}|{_VENUE})")
_TIMED = compiled(rf"[^\w\n(]*{LED_HOUR}{_PARTS}\w")


def is_stop(setting: Setting, first: int, last: int) -> bool:
    """Tell a name at the head of its line, where the line above or below begins alike."""
    folded, words = setting.text.folded, setting.text.words
    start, end = words.starts[first], words.ends[last]
    line = folded.rfind("\n", 0, start) + 1
    lead = _LEAD.fullmatch(folded, line, start)
    if lead is None or not line or not _ENDS.match(folded, end):
        return False
    if not (lead["hour"] or _TOLD.match(folded, end)):
        return False
    above = folded.rfind("\n", 0, line - 1) + 1
    below = folded.find("\n", end) + 1
    near = [at for at in (above, below) if at or folded[:1].strip()]
    if lead["hour"]:
        return any(_TIMED.match(folded, at) for at in near)
    mark = lead[0].strip()
    return any(_alike(folded, at, mark) for at in near)


def is_cell(setting: Setting, first: int, last: int) -> bool:
    """Tell a name alone between marks where a rally, its day and hour are: "14 h | X | manif"."""
    folded, words = setting.text.folded, setting.text.words
    start, end = words.starts[first], words.ends[last]
    head = folded[folded.rfind("\n", 0, start) + 1 : start]
    tail = folded[end : end + _CELLS].partition("\n")[0]
    if _CELL_OPENS.search(head) is None or _CELL_ENDS.match(tail) is None:
        return False
    timed = _DAY.search(head) or _DAY.search(tail)
    hour = _HOUR.search(head) or _HOUR.search(tail)
    rally = _RALLY.search(head) or _RALLY.search(tail)
    return bool(timed and hour and rally)


_CELLS = 120
_CELL_OPENS = compiled(r"\w ?(?:[\u00b7\u2022|] | [\u2013\u2014-] |, )$")
_CELL_ENDS = compiled(
    r" ?(?:[\u00b7\u2022|] | [\u2013\u2014-] |,? ?$|"
    r", (?:place|devant|rdv|\d|(?:grande? )?(?:manif|rassembl|march|mobilis)))"
)
_DAY = compiled(rf"\b(?:{LONG}|demain|ce soir)\b")
_HOUR = compiled(r"\b\d{1,2} ?h(?:\d\d)?\b|\bmidi\b")
_RALLY = compiled(rf"\b(?:{RALLIES})\b")


def _alike(folded: str, at: int, mark: str) -> bool:
    stop = folded.find("\n", at)
    line = folded[at : stop if stop >= 0 else None]
    begins = line.lstrip().startswith(mark) if mark else line[:1].isalpha()
    return begins and _STOP.search(line) is not None


_STOP = compiled(rf"^[^\w\n(]*[a-z][\w' -]{{1,30}}[^\w\n]{{1,4}}(?:{LED_HOUR}|{_VENUE})")
