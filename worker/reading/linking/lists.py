"""Finds the lists of a text: lines that are a town's, and headings that govern those below."""

import re
from collections import Counter

from worker.domain.kinds import PlaceKind
from worker.reading.linking.items import first_place, is_item
from worker.reading.linking.rows import days_below
from worker.reading.numbers.kinds import CLICKS
from worker.reading.sentences.elements import Spoken
from worker.reading.times.almanac import Form
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.pending import PENDING
from worker.reading.words.tenses import FUTURE, PAST
from worker.reading.words.text import Text

# A longer line is a paragraph, whatever stands below it.
_HEADING = 200
# A line of so many characters is one, though a list's other lines are its equals.
_PARAGRAPH = 250


_LEADS = compiled(r"\s?[:\u2013\u2014\u2192-]")


def is_row(folded: str, spoken: Spoken) -> bool:
    """Tell an item that is a row of a list, not a paragraph that opens with its town."""
    if not spoken.item:
        return False
    start, end = spoken.sentence.start, spoken.sentence.end
    below = folded.find("\n", end)
    size = (below if below >= 0 else len(folded)) - folded.rfind("\n", 0, start)
    return size < _PARAGRAPH


def is_days_row(folded: str, spoken: Spoken) -> bool:
    """Tell "- Samedi 18 mai : Agen, Nîmes", a line of a calendar: a day, its towns, no more."""
    if len(spoken.days) != 1 or not spoken.groups or spoken.elements != [*spoken.days]:
        return False
    start, end = spoken.sentence.start, spoken.sentence.end
    day, first, last = spoken.days[0], spoken.groups[0], spoken.groups[-1]
    rest = (folded[start : day.start], folded[day.end : first.start], folded[last.end : end])
    return all(not part.strip(_MARKS) for part in rest) and (
        folded.startswith("\n", end) or end == len(folded)
    )


_MARKS = " :,.*|()\u2022\u2013\u2014-"


def tells(folded: str, spoken: Spoken) -> bool:
    """Tell "À Pau, ils étaient 400.": a line that is a sentence, and may have more below."""
    start, end = spoken.sentence.start, spoken.sentence.end
    if not (folded.startswith(".\n", end) and folded[start].isalpha()):
        return False
    if _AT.match(folded, start, end) is not None:
        return True
    return (
        bool(spoken.told and spoken.groups) and _ON.match(folded, spoken.groups[0].end) is not None
    )


_AT = compiled(
    r"(?:a|au|aux|en) (?:[^:(\u2013\u2014-]{2,40}, [a-z']|"
    # "À Pau, 400 personnes ont défilé.", but not the row "À Pau, 400 personnes."
    r"[^:(,\u2013\u2014]{2,40}, \d[\d .]* [a-z]{5,} "
    r"(?:ont|se sont|s'etai|avai|etai|defil|manifest|march))"
)
_ON = compiled(r"(?:, (?:ou|dont|qui))? [a-z']")


def share_times(text: Text, spoken: list[Spoken]) -> None:
    """Give lines the hour that their line opens with, and the day that is a line above them."""
    _share_hours(text, spoken)
    _share_days(text, spoken)


def _share_hours(text: Text, spoken: list[Spoken]) -> None:
    """Give the hour that opens a line to all its sentences: "14 h — Limoges, mairie. Brive, …"."""
    leader: Spoken | None = None
    for one in spoken:
        hours = one.hours
        same = leader is not None and leader.sentence.line == one.sentence.line
        if leader is not None and same and one.groups and not hours:
            one.hours = leader.hours[:1]
        elif hours and not text.folded[one.sentence.start : hours[0].start].strip(" -*\u2022"):
            leader = one if _LEADS.match(text.folded, hours[0].end) else leader


def _share_days(text: Text, spoken: list[Spoken]) -> None:
    """Give the day that is a line to the rallies below it: "Jeudi 9 mars", "18 h : défilé".

    So the agenda of a town is written. What a line looks back at ("celle du 2") is not its day.
    """
    heads = [one for one in spoken if _is_day(text.folded, one)]
    if len(heads) < 2:  # noqa: PLR2004 - one day is no diary
        return
    head: Spoken | None = None
    for one in spoken:
        if one in heads:
            head = one
        elif head and one.hours and not one.groups and one.has(About.RALLY):
            one.days = list(head.days)


def _is_day(folded: str, one: Spoken) -> bool:
    """Tell a line that is a day and nothing else."""
    if len(one.days) != 1 or one.groups or one.days[0].said.form is Form.VAGUE:
        return False
    start, end = one.sentence.start, one.sentence.end
    day = one.days[0]
    rest = folded[start : day.start] + folded[day.end : end]
    whole = folded[start - 1 : start] in {"", "\n"} and folded[end : end + 1] in {"", "\n"}
    return whole and not any(letter.isalnum() for letter in rest)


def mark_lists(text: Text, spoken: list[Spoken]) -> None:
    """Mark lines that are items (a town first) and headings (no town, items below)."""
    by_line: dict[int, list[Spoken]] = {}
    for one in spoken:
        by_line.setdefault(one.sentence.line, []).append(one)
    _mark_rows(text, spoken)
    if len(by_line) < 2:  # noqa: PLR2004 - words, lines
        return
    _mark_diary(text, by_line)
    _area_headings(text, spoken)
    items = {
        line
        for line, ones in by_line.items()
        if is_item(text, first_place(text, ones)) and not (line == 0 and _is_title(text, ones))
    }
    if len(items) < 2:  # noqa: PLR2004 - words, lines
        return
    last = max(items)
    told = _detail_lines(text, by_line, items)
    under = _mark_titles(text, by_line, items)
    for line, ones in by_line.items():
        short = ones[-1].sentence.end - ones[0].sentence.start < _HEADING
        heads = line not in items and line < last and short and line not in told | under
        heads = heads and not _is_prose(text, ones)
        named = False
        for one in ones:
            one.item = one.item or line in items or line in told
            named = named or bool(one.groups)
            one.below = (
                bool(one.hours) and _BULLET.match(text.folded, one.sentence.start) is not None
            )
            own = one.below or one.groups or (one.counts and named) or tallies(text.folded, one)
            one.heading = heads and not own


def tallies(folded: str, spoken: Spoken) -> bool:
    """Tell "Participants 41 · Intéressés 96", below the entry of a page of events."""
    if not spoken.counts or any(count.kind not in CLICKS for count in spoken.counts):
        return False
    words = _LABEL.findall(folded, spoken.sentence.start, spoken.sentence.end)
    return len(words) <= 2 * len(spoken.counts)


# What such a line says beside its numbers, two words for each at most.
_LABEL = compiled(r"[a-z]{3,}")


def _is_prose(text: Text, ones: list[Spoken]) -> bool:
    """Tell a line of whole sentences: "Elles étaient 900 mercredi dernier."."""
    end = ones[-1].sentence.end
    return text.folded.startswith(".", end)


def _mark_titles(text: Text, by_line: dict[int, list[Spoken]], items: set[int]) -> set[int]:
    """Mark a town's name over a paragraph, "Limoges : une décrue"; return what stands below."""
    lines = sorted(by_line)
    under: set[int] = set()
    for before, line, below in zip([-1, *lines], lines, lines[1:], strict=False):
        if line not in items or before in items or below in items:
            continue
        own, told = by_line[line], by_line[below]
        silent = len(own) == 1 and not (own[0].hours or own[0].venues)
        silent = silent and text.folded.startswith("\n", own[0].sentence.end)
        silent = silent and sum(len(group.mentions) for group in own[0].groups) == 1
        tells = any(one.counts or one.hours or one.venues for one in told)
        if silent and (tells or len(told) > 1) and not told[0].groups:
            under |= {below, *days_below(by_line, lines, below)}
            under |= _counts_below(by_line, lines, below)
            for one in own:
                one.titles = True
    return under


def _counts_below(by_line: dict[int, list[Spoken]], lines: list[int], below: int) -> set[int]:
    """Return the lines of one more number: "Caen", "850 selon la CGT", "350 selon la police"."""
    found: set[int] = set()
    for line in lines[lines.index(below) :]:
        ones = by_line[line]
        told = len(ones) == 1 and len(ones[0].counts) == 1 and ones[0].counts[0].said_by
        if not told or ones[0].groups or ones[0].hours or ones[0].days:
            break
        found.add(line)
    return found


def _mark_diary(text: Text, by_line: dict[int, list[Spoken]]) -> None:
    """Give the days that open lines ("Lundi. Deux cents élèves …") the tense of what follows."""
    opened = [ones for ones in by_line.values() if len(ones) > 1 and _is_weekday(text, ones[0])]
    if len(opened) < 2:  # noqa: PLR2004 - one day is no diary
        return
    tense = None
    for ones in opened:
        tense = _tense_of(ones[1:]) or tense
        for one in ones:
            one.lead = tense


def _is_weekday(text: Text, one: Spoken) -> bool:
    """Tell a sentence that is a bare weekday: "Jeudi."."""
    if len(one.days) != 1 or one.days[0].said.form not in _OPEN_A_LINE:
        return False
    around = text.folded[one.sentence.start : one.days[0].start]
    around += text.folded[one.days[0].end : one.sentence.end]
    return not any(letter.isalnum() for letter in around)


_OPEN_A_LINE = frozenset({Form.WEEKDAY, Form.NUMBER, Form.MONTH_DAY})


def _tense_of(ones: list[Spoken]) -> str | None:
    """Return the tense of a line that says its verbs in the present: counted, or called to."""
    for one in ones:
        if any(count.people and count.kind is None for count in one.counts):
            return PAST
        if one.told or one.hours:
            return one.told[0].tense if one.told else FUTURE
    return None


def _is_title(text: Text, ones: list[Spoken]) -> bool:
    """Tell "Redon, une semaine après" above an empty line: the town of all that follows."""
    said = any(one.hours or one.counts or one.venues for one in ones)
    end = ones[-1].sentence.end
    return not said and text.folded.startswith("\n\n", end)


# "GRENOBLE", and below it "- 6 h, rond-point": what is said of the town above.
_BULLET = compiled(r"\W*[-\u2013\u2014\u2022\u25aa*>] ?\d")


def _detail_lines(text: Text, by_line: dict[int, list[Spoken]], items: set[int]) -> set[int]:
    """Return the lines that tell where and when under a town's name: "Nevers", "place Carnot".

    What is held there may stand between them: "Nevers", "Rassemblement pour l'hôpital", "14 h".
    """
    told: set[int] = set()
    under = led = False
    lines = sorted(by_line)
    for line, below in zip(lines, [*lines[1:], lines[-1]], strict=True):
        ones = by_line[line]
        details = _says_when(ones)
        opens = _is_what(ones) and below not in items and _says_when(by_line[below])
        if line in items:
            under = len(ones) == 1 and is_bare(text.folded, ones[0]) and not led
        elif under and (details or opens) and not any(one.groups for one in ones):
            told.add(line)
        else:
            under, led = False, led or (details and not told)
    return told


def _says_when(ones: list[Spoken]) -> bool:
    return all((one.hours or one.venues) and not one.days for one in ones)


def _is_what(ones: list[Spoken]) -> bool:
    """Tell "Rassemblement pour l'hôpital": what is held, and neither when nor where."""
    return len(ones) == 1 and ones[0].has(About.RALLY) and not ones[0].elements


def is_bare(folded: str, one: Spoken) -> bool:
    """Tell a sentence that is a town's name and nothing else: "- Nevers"."""
    if len(one.groups) != 1:
        return False
    named = folded[one.groups[0].start : one.groups[-1].end]
    return named == folded[one.sentence.start : one.sentence.end].strip(" :.,-*\u2022\u2013")


def _mark_rows(text: Text, spoken: list[Spoken]) -> None:
    """Mark sentences that are rows of a table: "Gap : 500. Digne : 350. Manosque : 700."."""
    rows = [
        one
        for one in spoken
        if one.groups
        and one.counts
        and not one.hours
        and is_item(text, one)
        and _ROW.match(text.folded, one.groups[0].end)
        and not any(c.isalpha() for c in text.folded[one.sentence.start : one.groups[0].start])
    ]
    if not rows:
        return
    lines = Counter(one.sentence.line for one in rows)
    for one in rows:
        one.item = lines[one.sentence.line] >= _ROWS


# So many sentences of a line built alike are a table.
_ROWS = 3
_ROW = compiled(r"\s?[:,(]|\s\d")


def _area_headings(text: Text, spoken: list[Spoken]) -> None:
    """Make a line that is an area's name a heading, unless the next line speaks of that area."""
    for number, one in enumerate(spoken):
        places = [place for group in one.groups for place in group.mentions]
        if (
            len(places) != 1
            or places[0].place is None
            or places[0].place.kind is not PlaceKind.AREA
        ):
            continue
        following = spoken[number + 1] if number + 1 < len(spoken) else None
        line = _without_days(text.folded, one)
        if len(re.findall(r"\w+", line)) > len(
            re.findall(r"\w+", text.folded[places[0].start : places[0].end])
        ):
            continue
        if one.days and not (following and following.groups):
            continue
        if (
            following is None
            or following.groups
            or not _UNKNOWN.search(text.folded, following.sentence.start, following.sentence.end)
            or text.folded[: following.sentence.end].endswith((":", ": "))
        ):
            one.groups = []
            one.heading = True
        else:
            one.item = True


def _without_days(folded: str, one: Spoken) -> str:
    """Return the line without its days: "Haute-Savoie, samedi 2 mars" heads what is below it."""
    line = folded[one.sentence.start : one.sentence.end]
    for day in one.days[::-1]:
        start, end = day.start - one.sentence.start, day.end - one.sentence.start
        line = line[:start] + line[end:]
    return line


_UNKNOWN = compiled(
    rf"{PENDING}|lieux?\b|heures?\b|horaires?\b|a venir|a preciser|rdv|rendez-vous|\d ?h\b|\d:\d"
)
