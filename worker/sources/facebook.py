"""What every Facebook format shares: ids, addresses, repaired text, counts, moments.

Ids are strings of digits: 17 of them do not survive a spreadsheet's numbers. An address keeps its
last number as the event and an earlier one as its series.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlsplit

from worker.errors import InputError
from worker.sources.moments import epoch, moment_or_day

_UID = re.compile(r"e?(\d{1,20}|\d[\d.,]{0,20}e\+?\d{1,3})@facebook\.com", re.IGNORECASE)
_DIGITS = re.compile(r"\d{1,20}")
_ROUNDED = re.compile(r"\d+(?:[.,]\d+)?e\+?\d+|\d+[.,]0", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,3}(?:[ .,\u00a0\u2009\u202f'’]\d{3})+|\d{1,9}")
# How programs write a whole number of a column that has gaps.
_WITH_NOTHING_AFTER = re.compile(r"[.,]0$")
_SURROGATE = re.compile("[\ud800-\udfff]")
ENDS_EARLY = "ends before it begins; the event is taken, look at its start"
COUNT_LIMIT = 999_999_999


@dataclass(frozen=True, slots=True)
class Ids:
    """An event's own id and its series', both ``fb:`` and digits, or None."""

    id: str | None = None
    parent: str | None = None


def from_uid(uid: str) -> str | None:
    """Return the id in an ICS UID such as ``e679544247113957@facebook.com``.

    Raises:
        InputError: A spreadsheet rounded it.
    """
    found = _UID.fullmatch(uid.strip())
    return from_number(found[1]) if found else None


def from_number(raw: object) -> str | None:
    """Return the id *raw* is, given as text or a whole number; None when there is none.

    Raises:
        InputError: A spreadsheet rounded it ("1.24567E+15"), or it is no id.
    """
    if not isinstance(raw, int | float | str) or isinstance(raw, bool):
        return None
    if isinstance(raw, float):
        raise InputError(f"{raw:.5E} is a rounded id; format the column as text and export again")
    text = str(raw).strip().removeprefix("fb:")
    if not text:
        return None
    if _ROUNDED.fullmatch(text):
        raise InputError(f"{text[:40]} is a rounded id; format the column as text and export again")
    if not _DIGITS.fullmatch(text):
        raise InputError(f"{text[:40]!r} is no event id; expected up to 20 digits")
    return f"fb:{text}"


def from_url(url: str) -> Ids:
    """Return the ids in an event's address; empty when it is none of Facebook's.

    Raises:
        InputError: A short link, which cannot be followed without asking Facebook, or a number
            that a spreadsheet rounded.
    """
    try:
        parts = urlsplit(url.strip() if "//" in url else f"https://{url.strip()}")
        name = (parts.hostname or "").lower()
    except ValueError:
        return Ids()
    theirs = name == "facebook.com" or name.endswith(".facebook.com")
    short = name in {"fb.me", "www.fb.me"} or (name.endswith("fb.com") and "/e/" in parts.path)
    # What « Copier le lien » gives on a phone.
    if short or (theirs and parts.path.startswith("/share/")):
        raise InputError("a short link (fb.me) hides the event's number; paste the long address")
    if not theirs:
        return Ids()
    return _from_parts(parts.path, parse_qs(parts.query))


def _from_parts(path: str, query: Mapping[str, list[str]]) -> Ids:
    numbers: list[str] = []
    if "/events/" in f"{path}/":
        for rounded in filter(_ROUNDED.fullmatch, path.split("/")):
            from_number(rounded)
        # Behind these stands the number of what somebody said there.
        event = re.split(r"/(?:permalink|posts)/", path[path.index("/events") :], maxsplit=1)[0]
        numbers = re.findall(r"(?<=/)\d{1,20}(?=/|$)", event)
    asked = [value for name in ("eid", "event_id") for value in query.get(name, [])]
    numbers = numbers or [value for value in asked if _DIGITS.fullmatch(value)][:1]
    # ?event_time_id= is one date of the series in the path.
    numbers += [value for value in query.get("event_time_id", []) if _DIGITS.fullmatch(value)][:1]
    if not numbers:
        return Ids()
    own, parent = numbers[-1], numbers[0] if len(numbers) > 1 else None
    return Ids(f"fb:{own}", f"fb:{parent}" if parent and parent != own else None)


def address(event_id: str | None) -> str | None:
    """Return the plain address of an event: no key, no referrer, no person in it."""
    return f"https://www.facebook.com/events/{event_id[3:]}/" if event_id else None


def repaired(text: str) -> str:
    """Return *text* with UTF-8 that was written as Latin-1 undone, and lone surrogates replaced.

    "Beno\u00c3\u00aet" of "Download your information" is "Benoît"; what is right stays.
    """
    with suppress(UnicodeError):
        text = text.encode("latin-1").decode("utf-8")
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text).strip()


def count(raw: object) -> int | None:
    """Return a declared count; None when absent or empty, which is not 0.

    Raises:
        InputError: Something else than a whole number that is not negative.
    """
    if not isinstance(raw, int | float | str) or isinstance(raw, bool):
        return None
    if isinstance(raw, int) and 0 <= raw <= COUNT_LIMIT:
        return raw
    text = _WITH_NOTHING_AFTER.sub("", str(raw).strip())
    if not text:
        return None
    if not _COUNT.fullmatch(text):
        raise InputError(f"{text[:30]!r} is no count; expected a whole number, or empty if unknown")
    return int(re.sub(r"\D", "", text))


def moment_of(raw: object) -> datetime | date | None:
    """Return a start: Unix seconds (or milliseconds) or a written moment; None when absent.

    0 is how Facebook writes "none".

    Raises:
        InputError: It is out of bounds or cannot be read.
    """
    if not isinstance(raw, int | float | str) or isinstance(raw, bool) or raw in {"", 0}:
        return None
    found = epoch(raw) if isinstance(raw, int | float) else moment_or_day(str(raw), UTC)
    if found is None or not 1990 <= found.year <= 2100:  # noqa: PLR2004 - no rally outside
        raise InputError(f"{str(raw)[:30]} is no moment between 1990 and 2100")
    return found
