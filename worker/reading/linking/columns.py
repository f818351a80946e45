"""Reads a table's cells by the heads of their columns: who counted, and on which day.

A list may have such heads in a line above: "récap par ville (préfecture / intersyndicale)".
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.numbers.headings import heading_pair
from worker.reading.numbers.sayers import sayer
from worker.reading.sentences.elements import Spoken
from worker.reading.times.almanac import Form, Moment, Said, resolve
from worker.reading.times.days import Day
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_LEAST_ROWS, _LEAST_BARS = 2, 2
_KINDS = (
    (FigureKind.INTERESTED, compiled(r"\binteresse")),
    (FigureKind.EXPECTED, compiled(r"\battendu")),
    (FigureKind.ATTENDANCE, compiled(r"\b(?:manifestants|participation|affluence|personnes)\b")),
)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column: whose numbers, of which kind, for which day."""

    said_by: Speaker | None
    kind: FigureKind | None
    day: Day | None


def head_columns(text: Text, spoken: list[Spoken], published: datetime) -> None:
    """Give the numbers and hours below the head of a table what the head says of them."""
    if "|" not in text.folded:
        return
    rows = [one for one in spoken if _bars(text, one) >= _LEAST_BARS]
    if len(rows) <= _LEAST_ROWS or any(_bars(text, one) != _bars(text, rows[0]) for one in rows):
        return
    top = rows[0]
    if top.groups or top.counts:
        return
    heads = [_head(text, top, cell) for cell in _cells(text, top)]
    if not any(head.said_by or head.kind or head.day for head in heads):
        return
    top.heading = True
    top.days = [day for day in top.days if all(day is not head.day for head in heads)]
    for row in rows[1:]:
        _fill(text, row, heads, published)


def _bars(text: Text, one: Spoken) -> int:
    return text.folded.count("|", one.sentence.start, one.sentence.end)


def _cells(text: Text, one: Spoken) -> list[tuple[int, int]]:
    """Return where each cell of the line starts and ends."""
    edges = [one.sentence.start - 1]
    edges += [
        place for place in range(one.sentence.start, one.sentence.end) if text.folded[place] == "|"
    ]
    edges.append(one.sentence.end)
    return [(start + 1, end) for start, end in pairwise(edges)]


def _head(text: Text, top: Spoken, cell: tuple[int, int]) -> Head:
    start, end = cell
    words = text.folded[start:end]
    kind = next((kind for kind, pattern in _KINDS if pattern.search(words)), None)
    day = next((day for day in top.days if start <= day.start < end), None)
    return Head(sayer(words), kind, day)


# "Total région | 31 800 | 48 800": no town's.
_TOTAL = compiled(r"\W*(?:total|ensemble|cumul)\b")


def _fill(text: Text, row: Spoken, heads: list[Head], published: datetime) -> None:
    row.item = True
    if _TOTAL.match(text.folded, row.sentence.start):
        row.counts = []
    said = bool(row.days)
    for (start, end), head in zip(_cells(text, row), heads, strict=True):
        row.counts = [
            count._replace(
                said_by=count.said_by or head.said_by,
                kind=count.kind or (None if head.kind is FigureKind.ATTENDANCE else head.kind),
                bare=False,
            )
            if start <= count.start < end and (head.said_by or head.kind or head.day)
            else count
            for count in row.counts
        ]
        if head.day is not None and not said and text.folded[start:end].strip():
            ahead = any(start <= hour.start < end for hour in row.hours)
            day = _fixed(head.day, Moment(published, past=not ahead))
            row.days = [*row.days, day._replace(start=start, end=start)]


def in_columns(text: Text, places: list[Mention]) -> list[Mention]:
    """Return *places* without those beside the towns' column of a table: a square, a branch."""
    for bar, least in (("|", 2), (";", 3)):
        if text.folded.count(bar) < least * _LEAST_ROWS:
            continue
        cells = {place.start: _cell_of(text.folded, place.start, bar) for place in places}
        rows = [cell for place, cell in cells.items() if _bars_of(text.folded, place, bar) >= least]
        lines = {line for line, _ in rows}
        if len(lines) <= _LEAST_ROWS:
            continue
        columns = Counter(cell for _, cell in set(rows))
        ((column, often),) = columns.most_common(1)
        if often * 3 < len(lines) * 2 or len(rows) - often > len(lines) // 3:
            continue  # no column of towns, or towns in several
        full = {line for line, cell in rows if cell == column}
        places = [
            place
            for place in places
            if cells[place.start][0] not in full or cells[place.start][1] == column
        ]
    return places


def _bars_of(folded: str, position: int, bar: str) -> int:
    end = folded.find("\n", position)
    return folded.count(bar, folded.rfind("\n", 0, position) + 1, end if end >= 0 else len(folded))


def _cell_of(folded: str, position: int, bar: str) -> tuple[int, int]:
    """Return where the line of *position* starts and in which of its cells that stands."""
    start = folded.rfind("\n", 0, position) + 1
    return start, folded.count(bar, start, position)


def head_pairs(text: Text, spoken: list[Spoken]) -> None:
    """Give "Saintes : 3 000 / 4 000" the two speakers that a line above names in this order."""
    if not any(one.counts and len(one.groups) == 1 for one in spoken):
        return
    pair: tuple[Speaker, Speaker] | None = None
    headed = False
    for one in spoken:
        if not one.counts:
            line = text.folded[one.sentence.start : one.sentence.end]
            found = None if _NUMBERED.search(line) else heading_pair(line)
            pair, headed = found or pair, headed or found is not None
        elif not headed and (own := _own_pair(text, one)):
            pair = own
        elif pair is not None and len(one.groups) == 1 and _is_pair(text, one):
            if not headed and len(one.counts) < len(_BOTH):
                continue  # behind "Saintes : 3 000 (police) / 4 000 (CGT)" one may be anybody's
            first = 1 if _UNSAID.search(text.folded, one.groups[0].end, one.counts[0].start) else 0
            one.counts = [
                count._replace(said_by=said, bare=False)
                for count, said in zip(one.counts, pair[first:], strict=False)
            ]


def _own_pair(text: Text, one: Spoken) -> tuple[Speaker, Speaker] | None:
    """Return who says the two numbers of the row "Saintes : 3 000 (police) / 4 000 (CGT)"."""
    if len(one.groups) != 1 or len(one.counts) != len(_BOTH):
        return None
    first, second = one.counts
    if first.said_by is None or second.said_by in {None, first.said_by}:
        return None
    between = text.folded[first.end : second.start]
    behind = first.start >= one.groups[0].end and _SLASHED.fullmatch(between)
    return (first.said_by, second.said_by) if behind and second.said_by else None


def _is_pair(text: Text, one: Spoken) -> bool:
    """Tell a town with one or two numbers behind it and nobody who says them."""
    counts = one.counts
    alone = all(count.said_by is None and count.kind is None for count in counts)
    if not alone or len(counts) > len(_BOTH) or counts[0].start < one.groups[0].end:
        return False
    between = text.folded[counts[0].end : counts[-1].start]
    return len(counts) == 1 or _APART.fullmatch(between) is not None


# "Total : 55 000 selon les syndicats, 7 500 selon la police" heads no list.
# nor does "22 % de grévistes selon le ministère, 40 % selon la FSU"
_NUMBERED = compiled(r"\d[ .]\d{3}\b|\d ?%|\d{3} (?:personnes|manifest|particip)")
_BOTH = ("first", "second")
_APART = compiled(r"[^\w.;!?]{1,5}(?:contre |et |puis |ou )?")
_SLASHED = compiled(r" ?\([^()\d]{2,30}\) ?[/|] ?")
# Royan: "nc / 1 100", the second number alone.
_UNSAID = compiled(r"\b(?:nc|n\.c\.?|inconnu|non communique|pas de chiffre)\b|[?\u2013-] ?[/(|] ?$")


def _fixed(day: Day, moment: Moment) -> Day:
    """Return *day* with its year: to come above hours, gone above numbers."""
    found = resolve(day.said, moment)
    if found is None:
        return day
    return day._replace(said=Said(Form.FIXED, found.day, found.month, found.year))
