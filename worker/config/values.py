"""What people write in config/ and forms: hours, days, spans of time. Pure."""

import datetime as dt
import re
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from unicodedata import category
from urllib.parse import SplitResult, urlsplit

# Longer than any address or programme line, shorter than a paste of a whole page.
LONGEST = 500
# Unicode's categories of what ends a line or controls a terminal, and of bytes that were no text
# (a shell hands them on as such); French spaces are none.
_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
# Dots stand between other signs; what is in quotation marks, nobody has.
_ATOM, _LABEL = r"[-!#$%&'*+/=?^_`{}|~0-9A-Za-z]+", r"[^\W_](?:[^\W_]|-(?!\.)){0,62}"
_EMAIL = re.compile(
    rf"{_ATOM}(?:\.{_ATOM})*@(?:(?:{_LABEL}\.)+(?:xn--{_LABEL}|[^\W\d_]{{2,63}})|localhost)"
)
_LONGEST_EMAIL = 254
WEB = frozenset({"http", "https"})
_FIRST_YEAR, _LAST_YEAR = 2000, 2199
_CLOCK = re.compile(r"(\d{1,2})\s*(?::|h)\s*(\d{2})?(?::00)?", re.IGNORECASE)
_SPAN = re.compile(r"(?:(\d+)\s*d)?\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m(?:in)?)?\s*(?:(\d+)\s*s)?")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DAY_FRENCH = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


def nearest(found: str, known: Iterable[str], *, hint: str = "; did you mean {!r}?") -> str:
    """Return *hint* filled with the known name closest to *found*, or the empty text."""
    folded = {name.casefold(): name for name in known}
    close = get_close_matches(found.casefold(), folded, n=1, cutoff=0.6)
    return hint.format(folded[close[0]]) if close else ""


def is_unseen(text: str) -> bool:
    """Tell whether *text* holds a sign that ends a line, controls a terminal or is no letter."""
    return any(category(sign) in _UNSEEN for sign in text)


def is_text(text: str) -> bool:
    """Tell whether all of *text* was UTF-8 when a shell handed it on; a database takes no other."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def whole_address(text: str, schemes: Collection[str] = WEB) -> SplitResult | None:
    """Return the parts of the address *text*, None when something could not be dialled there.

    It has one of *schemes*, a host, a port that is one if any, and no blank.
    """
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:  # brackets without an end, a port of letters or above 65535
        return None
    sound = parts.scheme in schemes and bool(parts.hostname) and port != 0
    return parts if sound and not re.search(r"\s", text) else None


def is_public(address: str) -> bool:
    """Tell whether *address* may be shown to everybody: whole, and no name or password in it."""
    parts = whole_address(address)
    return parts is not None and not (parts.username or parts.password)


def email_address(text: str) -> str:
    """Return the e-mail address *text* without the spaces round it.

    Raises:
        ValueError: With what was expected, when *text* is none that a mail server takes.
    """
    if not _EMAIL.fullmatch(text.strip()) or len(text.strip()) > _LONGEST_EMAIL:
        raise ValueError(f"{text.strip()!r} is no e-mail address; expected one such as a@b.example")
    return text.strip()


def clock_time(text: str) -> dt.time:
    """Read an hour on the wall clock of a place: ``15:00``, ``9:30``, ``15h``, ``18 h 30``.

    Raises:
        ValueError: With what was expected, when *text* is none.
    """
    expected = f"{text!r} is no hour; expected one such as '15:00'"
    if re.search(r"\d\s*(?:Z|[+-]\d{2}:?\d{2})\s*$", text):
        raise ValueError(f"{text!r} has an offset; hours are on the place's wall clock: '15:00'")
    found = _CLOCK.fullmatch(text.strip())
    if not found or (":" in text and not found[2]):
        raise ValueError(expected)
    try:
        return dt.time(int(found[1]), int(found[2] or 0))
    except ValueError:
        raise ValueError(expected) from None


def calendar_day(text: str) -> dt.date:
    """Read a day: ``2017-10-29`` or ``29/10/2017``.

    Raises:
        ValueError: With what was expected, when *text* is none, or a day that does not exist or
            no campaign has.
    """
    stripped = text.strip()
    if found := _DAY.fullmatch(stripped):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DAY_FRENCH.fullmatch(stripped):
        day, month, year = (int(part) for part in found.groups())
    else:
        raise ValueError(f"{text!r} is no day; expected one such as '2017-10-29'")
    try:
        date = dt.date(year, month, day)
    except ValueError:
        raise ValueError(
            f"{text!r} is not in the calendar; expected one such as '2017-10-29'"
        ) from None
    check_year(date)
    return date


def check_year(day: dt.date) -> None:
    """Refuse a *day* that no campaign has; the days around it must be in the calendar as well.

    Raises:
        ValueError: Its year is before 2000 or after 2199.
    """
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError(
            f"'{day}' is no year of a campaign; expected {_FIRST_YEAR} to {_LAST_YEAR}"
        )


def span(text: str) -> dt.timedelta:
    """Read a span of time: ``15m``, ``2h``, ``1h30m``, ``1d``, ``30s``; never zero.

    Raises:
        ValueError: With what was expected, when *text* is none.
    """
    found = _SPAN.fullmatch(text.strip().lower())
    days, hours, minutes, seconds = (
        (int(part or 0) for part in found.groups()) if found else (0,) * 4
    )
    # A year is more than any rally or feed asks for, and far from what timedelta refuses.
    if days > 366 or not 0 < (total := ((days * 24 + hours) * 60 + minutes) * 60 + seconds) < 4e7:  # noqa: PLR2004
        raise ValueError(f"{text!r} is no span of time; expected one such as '15m', '2h', '1d'")
    return dt.timedelta(seconds=total)
