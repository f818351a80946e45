"""When a feed wishes to be asked: `ttl`, `skipHours` and `skipDays` of RSS (in GMT).

Read from the raw bytes: feedparser keeps only the last of several hours.
"""

import re
from datetime import UTC, datetime, timedelta

import msgspec

_BLOCK = r"<skip{0}\b[^>]*>(.{{0,2000}}?)</skip{0}>"
_HOURS = re.compile(_BLOCK.format("Hours").encode(), re.DOTALL | re.IGNORECASE)
_DAYS = re.compile(_BLOCK.format("Days").encode(), re.DOTALL | re.IGNORECASE)
_HOUR = re.compile(rb"<hour\b[^>]*>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)
_DAY = re.compile(rb"<day\b[^>]*>\s*([a-z]{3})", re.IGNORECASE)
_TTL = re.compile(rb"<ttl\b[^>]*>\s*(\d{1,6})\s*</ttl>", re.IGNORECASE)
_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEK_HOURS = 7 * 24
# A channel's own elements stand before its entries, or after all of them.
_ENDS = 64 * 1024


class Wishes(msgspec.Struct, frozen=True, omit_defaults=True):
    """Minutes between visits, hours (0 to 23) and weekdays (0 is Monday) without one; in GMT."""

    ttl: int | None = None
    hours: tuple[int, ...] = ()
    days: tuple[int, ...] = ()

    def allowed(self, at: datetime) -> datetime:
        """Return *at*, or the beginning of the first hour after it that is not to be skipped.

        A feed that skips every hour of the week is asked when we like.
        """
        moment = at.astimezone(UTC)
        for _ in range(_WEEK_HOURS):
            if moment.hour not in self.hours and moment.weekday() not in self.days:
                return moment
            moment = moment.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        return at


NONE = Wishes()


def read_wishes(body: bytes) -> Wishes:
    """Return what the feed *body* wishes; nothing when it is no RSS."""
    outside = body[:_ENDS] + body[-_ENDS:] if len(body) > 2 * _ENDS else body
    ttl = _TTL.search(outside)
    # RSS 0.91 counts hours from 1 to 24.
    hours = {int(hour) % 24 for hour in _inside(_HOURS, _HOUR, outside)}
    days = {day.decode().lower() for day in _inside(_DAYS, _DAY, outside)}
    return Wishes(
        ttl=int(ttl[1]) or None if ttl else None,
        hours=tuple(sorted(hours)),
        days=tuple(number for number, name in enumerate(_NAMES) if name in days),
    )


def _inside(block: re.Pattern[bytes], one: re.Pattern[bytes], body: bytes) -> list[bytes]:
    found = block.search(body)
    return one.findall(found[1]) if found else []
