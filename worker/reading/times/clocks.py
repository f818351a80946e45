"""Other clocks: "Mamoudzou, 8 h … 6 h à Paris" is one moment, and no rally in Paris."""

import datetime as dt
from zoneinfo import ZoneInfo

from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.towns.names import Mention
from worker.reading.words.calendar_words import LONG
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_PARIS = "Europe/Paris"
# "18 h à Paris", "5h30 en France", "5h30 an Frans", "23 h la veille à Paris", "22h heure de Paris"
_THERE = compiled(
    rf" ?[,(]? ?(?:(?:la veille|le lendemain|le meme jour|(?:ce |le )?(?:{LONG})(?: soir| \d+)?|"
    r"hier),? )?"
    r"(?:pour (?:ceux|celles) |pour la diaspora )?"
    r"(?:(?:a|de|heure de) (?=paris\b)|(?:en|an) (?=(?:france|frans|metropole|hexagone)\b)|"
    r"dans l'(?=hexagone\b))"
)
# "il sera 23 h la veille à Paris": no hour of the text's.
_IT_IS = compiled(
    r"\bil (?:sera|est|etait) (?:alors |deja )?\d{1,2} ?(?:heures?|h|:)? ?\d{0,2}" + _THERE.pattern
)
# As in "Sainte-Anne, 9 h, place Schœlcher (à Paris, 14 h)".
_THERE_FIRST = compiled(r"\((?:soit )?(?:(?:a|heure de|pour) )?(?=(?:paris|metropole) ?[,:]? ?$)")
# "vendredi 22 h à Paris": the day of that clock.
_DAY_BEFORE = compiled(rf"\b(?:{LONG})(?: soir)?,? (?:a )?$")
# "(15 h à Paris)", "il sera 23 h à Paris": of a clock, whatever it shows.
_ONLY_SHOWS = compiled(r"(?:\((?:soit )?|\bil (?:sera|est) |\bsoit )(?:[a-z]+ )?(?:a )?$")


def without_others(
    text: Text, places: list[Mention], days: list[Day], hours: list[Hour], published: dt.datetime
) -> tuple[list[Mention], list[Day], list[Hour]]:
    """Leave out the hours that only tell what clocks in Paris show, Paris and their day with them.

    So it is when a town overseas has the same moment on its own clock.
    """
    zones = {one.place.timezone for one in places if one.place and one.located} - {_PARIS}
    if not zones:
        return places, days, hours
    ahead = [_ahead(ZoneInfo(zone), published) for zone in zones]
    told = {_minutes(one.value) for one in hours if one.value is not None}
    theirs = {(minutes - shift) % _DAY for minutes in told for shift in ahead if shift}
    others = [
        (one, found.end())
        for one in hours
        if one.value is not None and (_minutes(one.value) in theirs or _shows(text.folded, one))
        if (
            found := _THERE.match(text.folded, one.end)
            or _THERE_FIRST.search(text.folded, max(0, one.start - 30), one.start)
        )
    ]
    shown = [found.span() for found in _IT_IS.finditer(text.folded)]
    named = {end for _, end in (*others, *shown)}
    days = [day for day in days if not any(start < day.start < end for start, end in shown)]
    return (
        [place for place in places if place.start not in named],
        [day for day in days if not any(_is_its(text.folded, day, *one) for one in others)],
        [hour for hour in hours if all(hour is not one for one, _ in others)],
    )


def _shows(folded: str, hour: Hour) -> bool:
    return _ONLY_SHOWS.search(folded, max(0, hour.start - 24), hour.start) is not None


def _is_its(folded: str, day: Day, hour: Hour, end: int) -> bool:
    """Tell the day of the other clock: "23 h vendredi à Paris", "soit vendredi 22 h à Paris"."""
    if hour.end <= day.start < end:
        return True
    before = _DAY_BEFORE.search(folded, max(0, hour.start - 24), hour.start)
    return before is not None and before.start() == day.start and _shows(folded, hour)


_DAY = 24 * 60


def _minutes(value: dt.time) -> int:
    return value.hour * 60 + value.minute


def _ahead(zone: ZoneInfo, published: dt.datetime) -> int:
    """Return how many minutes *zone* is ahead of Paris then."""
    there, here = (
        published.astimezone(one).utcoffset() or dt.timedelta() for one in (zone, ZoneInfo(_PARIS))
    )
    return int((there - here).total_seconds()) // 60
