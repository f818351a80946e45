"""Dates as feeds and files of French sites really write them, on the raw string.

feedparser reads "CEST" as UTC, French day names not at all and an epoch as 2015 (measured), so
ours goes first. Only machine formats: prose is the reader's.
"""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv",
            "february feb fevrier fevr fev",
            "march mar mars",
            "april apr avril avr",
            "may mai",
            "june jun juin",
            "july jul juillet juil",
            "august aug aout aou",
            "september sep sept septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec decembre",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES = {
    "gmt": 0, "utc": 0, "ut": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "met": 60,
    "cest": 120, "mest": 120, "eet": 120, "eest": 180, "est": -300, "edt": -240, "cst": -360,
    "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "ast": -240,
}  # fmt: skip
_TIME = (
    r"(?P<hour>\d{1,2})(?:\s*(?::|h)\s*(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"|\s*h\b|(?=\s*[ap]m\b))(?:\s*(?P<half>[ap]m)\b)?"
)
# "+0000 (UTC)" of mails, "GMT+0100 (CET)" of browsers, "+04" of zones without letters (Réunion).
_OFFSET = (
    r"(?:(?P<zone>(?:gmt|utc)?[+-](?:0\d|1[0-4])(?::?\d{2})?|[a-z]{1,4})"
    r"(?:\s*\([^()]*\))?)?"
)
_WEEKDAY = r"(?:le\s+)?(?:[a-z]+(?:\.?,\s*|\.?\s+))?"
_ISO = re.compile(rf"(\d{{4}})[-/](\d{{1,2}})[-/](\d{{1,2}})(?:[t ]+{_TIME}\s*{_OFFSET})?")
_SLASHED = re.compile(
    rf"{_WEEKDAY}(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}})(?:[\st,a-]*{_TIME}\s*{_OFFSET})?"
)
_NAMED = re.compile(
    rf"{_WEEKDAY}(?:le\s+)?(\d{{1,2}})(?:er)?[\s-]+([a-z]+)\.?[\s-]+(\d{{4}}|\d\d(?=\s\d+:))"
    rf"(?:[\s,-]*(?:(?:a|at)\s+)?{_TIME}\s*{_OFFSET})?"
)
_ENGLISH = re.compile(
    rf"{_WEEKDAY}([a-z]+)\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})"
    rf"(?:[\s,]*(?:at\s+)?{_TIME}\s*{_OFFSET})?"
)
# As C, Java and X's older interface write a date: « Sun Oct 29 15:00:00 +0100 2017 ».
_YEAR_LAST = re.compile(
    r"(?:[a-z]+ )?([a-z]{3} \d{1,2}) (\d\d:\d\d:\d\d)( [a-z]{1,4}| [+-]\d{4})? (\d{4})"
)
_MIDNIGHT = re.compile(r"[ T]00:00(?::00(?:\.0+)?)?$")
_SHORT_YEAR = re.compile(r"^((?:[^\W\d_]+\.?,?\s+){0,2}\d{1,2}[/.]\d{1,2}[/.])(\d{2})(?=$|\s)")
_EPOCH = re.compile(r"-?\d{9,13}(?:\.\d+)?")
_MACHINES = (20, 25)
"""Letters of 2017-10-24T18:00:00Z and 2017-10-24T18:00:00+02:00."""
_MILLISECONDS_FROM = 100_000_000_000
_FIRST, _LAST = 1990, 2199
_X_BEGAN, _X_BITS, _X_DIGITS = 1_288_834_974_657, 22, 20
"""An id of X holds the milliseconds since November 2010 above so many bits."""
_REPEATED = timedelta(days=31)


def moment(raw: str, naive: tzinfo = PARIS) -> datetime | None:
    """Return the aware UTC moment that *raw* writes, or None when it is none.

    Without a zone the wall clock of *naive* is meant; without an hour, its midnight. None outside
    1990 to 2199 as well: anybody may date a post, and year 1 or 9999 is none on every clock.
    """
    try:
        return _believable(_moment(raw, naive))
    except OverflowError:
        return None


def _moment(raw: str, naive: tzinfo) -> datetime | None:
    if raw[10:11] == "T" and len(raw) in _MACHINES:
        # What most machines write, at a twentieth of the time.
        try:
            told = datetime.fromisoformat(raw)
        except ValueError:
            told = None
        if told is not None and told.tzinfo is not None:
            return told if told.tzinfo is UTC else told.astimezone(UTC)
    found = moment_or_day(raw, naive)
    if isinstance(found, datetime) or found is None:
        return found
    return datetime.combine(found, datetime.min.time(), naive).astimezone(UTC)


def moment_or_day(raw: str, naive: tzinfo = PARIS) -> datetime | date | None:
    """Return a UTC moment, or a date when *raw* has no hour, or None."""
    text = _YEAR_LAST.sub(r"\1 \4 \2\3", _plain(raw))
    if _EPOCH.fullmatch(text):
        return epoch(float(text))
    for pattern, order in ((_ISO, "ymd"), (_SLASHED, "dmy"), (_NAMED, "dmy"), (_ENGLISH, "mdy")):
        found = pattern.fullmatch(text)
        if found is not None:
            return _build(found, order, naive)
    return None


def day_alone(raw: str) -> str:
    """Return a cell's day without the midnight that a spreadsheet writes behind it."""
    return _MIDNIGHT.sub("", raw)


def with_century(raw: str) -> str:
    """Return a cell with the four figures of its year: « 24/10/26 18:00 » is of this century."""
    return _SHORT_YEAR.sub(r"\g<1>20\g<2>", raw.strip())


def completed(raw: str, since: date) -> str:
    """Return a cell's day with its whole year, as French spreadsheets leave it out or shorten it.

    « 05/12/26 » is of this century, « samedi 5 décembre » the first one on or after *since*.
    """
    text = day_alone(with_century(raw))
    if moment_or_day(text) is not None:
        return text
    years = (f"{text}{joint}{since.year + later}" for later in (0, 1) for joint in "/ ")
    found = (moment_or_day(one) for one in years)
    days = (one for one in found if one and not isinstance(one, datetime) and one >= since)
    return next((day.isoformat() for day in days), text)


def epoch(seconds: float) -> datetime | None:
    """Return the moment of a Unix time; above 1e11 it is taken as milliseconds.

    None outside 1990 to 2199, where no rally of ours is.
    """
    try:
        # The division too: a whole number of JSON may have hundreds of digits.
        if abs(seconds) > _MILLISECONDS_FROM:
            seconds /= 1000
        found = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return _believable(found)


def repeated_of_x(post_id: str, repeated_at: datetime) -> datetime | None:
    """Return when the post on X was written that one of *repeated_at* repeats: its id tells it.

    None for an id of another kind, whose moment is later, or more than a month earlier.
    """
    if not (post_id.isascii() and post_id.isdigit() and len(post_id) < _X_DIGITS):
        return None
    told = datetime.fromtimestamp(((int(post_id) >> _X_BITS) + _X_BEGAN) / 1000, UTC)
    return told if repeated_at - _REPEATED <= told <= repeated_at else None


def _believable(found: datetime | None) -> datetime | None:
    return found if found and _FIRST <= found.year <= _LAST else None


def _plain(raw: str) -> str:
    spread = unicodedata.normalize("NFD", raw.strip())
    text = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return re.sub(r"\s+", " ", text).lower()[:80]


def _build(found: re.Match[str], order: str, naive: tzinfo) -> datetime | date | None:
    parts = dict(zip(order, found.groups()[:3], strict=True))
    month = parts["m"]
    number = int(month) if month.isdigit() else _MONTHS.get(month)
    if number is None:
        return None
    try:
        # Two figures are a year of mails and of RSS (RFC 822).
        year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)  # noqa: PLR2004
        day = date(year, number, int(parts["d"]))
        return day if found["hour"] is None else _with_hour(day, found, naive)
    except (ValueError, OverflowError):
        return None


def _with_hour(day: date, found: re.Match[str], naive: tzinfo) -> datetime | None:
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] == "pm" else 0)
    zone = _zone(found["zone"], naive)
    if zone is None:
        return None
    second = min(int(found["second"] or 0), 59)
    minute = int(found["minute"] or 0)
    local = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=zone)
    return local.astimezone(UTC)


def _zone(name: str | None, naive: tzinfo) -> tzinfo | None:
    if name is None:
        return naive
    if name in _ZONES:
        return timezone(timedelta(minutes=_ZONES[name]))
    offset = name.removeprefix("gmt").removeprefix("utc")
    if offset[0] not in "+-":
        return None
    digits = offset[1:].replace(":", "")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return timezone(-ahead if offset[0] == "-" else ahead)
