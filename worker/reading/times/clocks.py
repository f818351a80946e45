"""Other clocks: "Mamoudzou, 8 h … 6 h à Paris" is one moment, and no rally in Paris."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

from worker.reading.times.hours import Hour
from worker.reading.towns.names import Mention
from worker.reading.words.text import Text

_PARIS = "Europe/Paris"
# "18 h à Paris", "5h30 en France", "5h30 an Frans"
_THERE = re.compile(r" ?[,(]? ?(?:a (?=paris\b)|(?:en|an) (?=(?:france|frans)\b))")


def without_others(
    text: Text, places: list[Mention], hours: list[Hour], published: dt.datetime
) -> tuple[list[Mention], list[Hour]]:
    """Leave out the hours that only tell what clocks in Paris show, and Paris with them.

    So it is when a town overseas has the same moment on its own clock.
    """
    zones = {one.place.timezone for one in places if one.place and one.located} - {_PARIS}
    if not zones:
        return places, hours
    ahead = [_ahead(ZoneInfo(zone), published) for zone in zones]
    told = {_minutes(one.value) for one in hours if one.value is not None}
    theirs = {(minutes - shift) % _DAY for minutes in told for shift in ahead if shift}
    others = [
        (one, found.end())
        for one in hours
        if one.value is not None and _minutes(one.value) in theirs
        if (found := _THERE.match(text.folded, one.end))
    ]
    named = {end for _, end in others}
    return (
        [place for place in places if place.start not in named],
        [hour for hour in hours if all(hour is not one for one, _ in others)],
    )


_DAY = 24 * 60


def _minutes(value: dt.time) -> int:
    return value.hour * 60 + value.minute


def _ahead(zone: ZoneInfo, published: dt.datetime) -> int:
    """Return how many minutes *zone* is ahead of Paris then."""
    there, here = (
        published.astimezone(one).utcoffset() or dt.timedelta() for one in (zone, ZoneInfo(_PARIS))
    )
    return int((there - here).total_seconds()) // 60
