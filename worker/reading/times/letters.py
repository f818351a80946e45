"""Where and when a text was written: "PARIS, 22 oct. 2024 -", "Posté le 3/11/2023 à 8:20"."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from worker.reading.times.almanac import DAY, Form, Moment, Said, resolve
from worker.reading.times.days import Day
from worker.reading.towns.names import Mention
from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.fold import fold
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_OPENS = compiled(r"(?:^|\n)[ \t(\[]*(?:fait )?(?:a )?$")
_BETWEEN = compiled(r",? ?(?:\([\w -]{2,24}\),? ?)?(?:le |ce )?")
_AGENCY = compiled(r"[)\]]?,? ?\((?:afp|ap|ats|belga|reuters|agence[^)\n]*)\)")
# Alone on its line, as above a letter.
_APART = compiled(r"[ .,)\]]*(?:\n|\Z)")
# "Mende ce mardi 7 mars contre la réforme": it is the rally that is told there and then.
# Not so "Paris, 7 mars, (AFP)", nor "Mende, le 7 mars, Chers camarades".
_GOES_ON = compiled(r" ?[^\W\d_]|, [a-z\u00e0-\u00ff]")
_DASH = compiled(r"[)\]]?,? ?[-\u2013\u2014] ?")


# The line above or below an article that only says when it appeared.
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DASHED = r"[-\u2013\u2014\u00b7|] ?"
_STAMP = compiled(
    r"\W*(?P<told>(?:(?:article|post|texte) )?(?:publie|poste|ecrit|redige|envoye|cree|modifie|"
    r"actualise|mise? (?:a jour|en ligne))e? ?(?:: ?)?)?(?P<by>par [^\d\n:.]{2,40}?,? ?)?"
    rf"(?:{_DASHED})?(?:le )?(?:(?:{'|'.join(DAYS)}),? )?(?P<day>\d{{1,2}})"
    rf"(?:(?:er)? (?P<name>{_MONTH})\b\.?|[/.](?P<month>\d{{1,2}}))"
    r"(?:[ /.](?P<year>(?:20)?\d\d)(?![\dh:]))?"
    rf"(?:,? ?(?:{_DASHED})?(?:a )?(?P<hour>\d{{1,2}}) ?[h:] ?(?P<minute>\d\d)?(?: ?min)?)?"
    r"(?P<long>\W*\d+ min(?:utes?)?(?: de lecture)?)?\W*"
)
_SHORTEST_STAMP, _LONGEST_STAMP = 6, 90
_ABOUT = timedelta(minutes=15)
_OTHER_DAY = compiled(
    rf"\b(?:{'|'.join(DAYS)}|hier|demain|veille|ce (?:soir|matin|midi)|{_MONTH})\b"
)


def without_stamp(raw: str, published: datetime) -> str:
    """Return *raw* with spaces for a first and a last line that say when it was published."""
    end = raw.find("\n")
    if end > 0 and is_stamp(raw[:end], raw[end:], published):
        raw = " " * (end + 1) + raw[end + 1 :]
    start = raw.rfind("\n") + 1
    lasts = _SHORTEST_STAMP <= len(raw) - start <= _LONGEST_STAMP and start > 0
    if lasts and _stamp(raw[start:], published):
        raw = raw[: start - 1] + " " * (len(raw) - start + 1)
    return raw


def is_stamp(line: str, behind: str, published: datetime) -> bool:
    """Tell whether *line* only says when the text was published.

    A day alone is one where *behind* says another.
    """
    if not _SHORTEST_STAMP <= len(line) <= _LONGEST_STAMP:
        return False
    found = _stamp(line, published)
    return found is _Stamp.SURE or (found is not None and bool(_OTHER_DAY.search(fold(behind))))


class _Stamp(Enum):
    """How well a line tells when a text appeared: the day of it alone may head a call."""

    SURE = 1
    BARE = 2


def _stamp(line: str, published: datetime) -> _Stamp | None:
    """Tell a line with no more than a day, of which a word or the very minute tells what it is."""
    said = _STAMP.fullmatch(fold(line)) if any(map(str.isdigit, line)) else None
    if said is None:
        return None
    month = MONTHS[said["name"]] if said["name"] else int(said["month"])
    year = int(said["year"] or published.year) % 100 + 2000
    try:
        day = date(year, month, int(said["day"]))
        clock = time(int(said["hour"] or 0), int(said["minute"] or 0), tzinfo=published.tzinfo)
    except ValueError:
        return None
    if said["told"] or said["by"] or said["long"]:
        return _Stamp.SURE if day <= published.date() else None
    if said["hour"]:
        near = abs(published - datetime.combine(day, clock)) <= _ABOUT
        return _Stamp.SURE if near else None
    return _Stamp.BARE if said["year"] and day == published.date() else None


def without_writing(
    text: Text, places: list[Mention], days: list[Day], published: datetime
) -> tuple[list[Mention], list[Day]]:
    """Leave out the day a letter opens with, and the town and the day of a dispatch (rule 5).

    Who writes from a town gathers there if they name no other: a letter's town stays. Without an
    agency's name a day but that of *published* or the one before is a rally's.
    """
    if len(places) > 1 and _signs(text, places[-1]):
        places = places[:-1]
    if "par " in text.folded:
        days = [one._replace(said=Said(Form.OTHER)) if _signed(text, one) else one for one in days]
    if len(days) > 1 and _is_line(text, days[0], published):
        days = [days[0]._replace(said=Said(Form.OTHER)), *days[1:]]
    for place in places:
        if not _OPENS.search(text.folded, max(0, place.start - 12), place.start):
            continue
        day = next((one for one in days if one.start >= place.end), None)
        if day is None or not _is_writing(text, place, day, published):
            continue
        if not any(one.match(text.folded, day.end) for one in (_AGENCY, _DASH, _APART)) and (
            len(days) == 1 or _GOES_ON.match(text.raw, day.end)
        ):
            continue
        written = day._replace(said=Said(Form.OTHER))
        days = [written if one is day else one for one in days]
        others = [one for one in places if one is not place]
        dispatch = any(one.match(text.folded, day.end) for one in (_AGENCY, _DASH))
        if dispatch and any(one.place for one in others):
            return others, days
        letter = replace(place, letter=True)
        return [letter if one is place else one for one in places], days
    return places, days


def _is_line(text: Text, day: Day, published: datetime) -> bool:
    """Tell the day of writing that is a line below a title: "(1er avril 2022)"."""
    if day.said.form is not Form.FIXED or not text.folded.startswith(")\n", day.end):
        return False
    found = resolve(day.said, Moment(published, past=True))
    return text.folded.endswith(("\n(", "\n(le "), 0, day.start) and found == published.date()


def _signs(text: Text, place: Mention) -> bool:
    """Tell « … apportez un boulier. » Jeannine R., Saint-Girons: who wrote, and from where."""
    signed = _SIGNED.search(text.raw, max(0, place.start - 40), place.start)
    return signed is not None and not text.folded[place.end :].strip(" .)\n")


def _signed(text: Text, day: Day) -> bool:
    """Tell the line below a title: "Par Jeanne Roux 03/10/2025 à 7:23"."""
    if day.said.form is not Form.FIXED:
        return False
    return _BYLINE.search(text.folded, max(0, day.start - 60), day.start) is not None


_BYLINE = compiled(r"(?:^|\n)par [^\n\d:.]{2,40},? (?:le |- )?$")
_SIGNED = compiled(r"[\u00bb\"\u201d\n] ?[^\W\d_][\w-]+ [A-Z][\w-]*\.?, $")


def _is_writing(text: Text, place: Mention, day: Day, published: datetime) -> bool:
    if _BETWEEN.fullmatch(text.folded, place.end, day.start) is None:
        return False
    if text.folded.startswith((" :", ":"), day.end):
        return False  # "Mende, 7 mars : 4 500 manifestants"
    if day.said.form not in {Form.FIXED, Form.MONTH_DAY}:
        return False
    if _AGENCY.match(text.folded, day.end):
        return True
    found = resolve(day.said, Moment(published, past=True))
    return found is not None and found <= published.date() <= found + DAY
