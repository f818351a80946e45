"""What an answer says about when to come back: Retry-After, Cache-Control, Expires, Date."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

DAY_SECONDS = 86_400.0
_LIMITS = (
    *("ratelimit", "x-ratelimit", "x-rate-limit"),
    *("x-user-limit-24hour", "x-app-limit-24hour"),
)
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_NO_CACHE = re.compile(r"(?:^|[,\s])(?:no-cache|no-store)\b", re.IGNORECASE)


def retry_after_seconds(headers: Mapping[str, str]) -> float | None:
    """Return the wait asked for, in seconds, at most a day; None when nothing readable is asked.

    A number of seconds or a date (RFC 9110, 10.2.3); a date is taken relative to the answer's own
    Date, since the other clock may be wrong.
    """
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d+", value):
        return min(float(value), DAY_SECONDS)
    return _until(value, headers)


def wait_seconds(headers: Mapping[str, str]) -> float | None:
    """Return `retry_after_seconds`, else the time until a spent rate limit starts anew.

    Without Retry-After, Bluesky and X write a Unix time, Mastodon and GoToSocial an ISO moment. X
    may have several that are spent: of a quarter of an hour, and of the account's or the app's day
    (plhery/node-twitter-api-v2 #495, #553), whatever is left of the others.
    """
    asked = retry_after_seconds(headers)
    if asked is not None:
        return asked
    sent = http_date(headers.get("date", ""))
    waits = [
        _left(reset, sent)
        for name in _LIMITS
        if (reset := headers.get(f"{name}-reset", "").strip())
        and headers.get(f"{name}-remaining", "0").strip() == "0"
    ]
    return max((wait for wait in waits if wait is not None), default=None)


def _left(reset: str, sent: datetime | None) -> float | None:
    try:
        at = float(reset) if reset.isdecimal() else datetime.fromisoformat(reset).timestamp()
    except (ValueError, OverflowError):
        return None
    if sent is None:
        return None
    return min(max(at - sent.timestamp(), 0.0), DAY_SECONDS)


def max_age_seconds(headers: Mapping[str, str]) -> float | None:
    """Return how long the answer stays fresh, at most a day; None when it does not say.

    ``no-cache`` says nothing about politeness; Expires counts only without Cache-Control.
    """
    control = headers.get("cache-control", "")
    if control:
        found = None if _NO_CACHE.search(control) else _MAX_AGE.search(control)
        return min(float(found[1]), DAY_SECONDS) if found else None
    return _until(headers.get("expires", ""), headers)


def _until(value: str, headers: Mapping[str, str]) -> float | None:
    moment, sent = http_date(value), http_date(headers.get("date", ""))
    if moment is None or sent is None:
        return None
    return min(max((moment - sent).total_seconds(), 0.0), DAY_SECONDS)


def http_date(value: str) -> datetime | None:
    """Return an HTTP date as an aware moment; None when *value* is none."""
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
