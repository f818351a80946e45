"""Tells what a notice above an older call says of its rally: "MAJ : la marche est interdite".

Who publishes an event leaves its description as it was and writes above it, or below its title,
what has become of it; the call below says its town, its day and its hour as they had been.
"""

from collections.abc import Container, Sequence
from copy import copy
from datetime import date, datetime, time
from itertools import takewhile
from typing import NamedTuple

from worker.domain.claim import Span
from worker.domain.kinds import ClaimStatus
from worker.reading.linking.moving import follow_old
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.times.almanac import Form, Moment, resolve
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_OFF = frozenset({ClaimStatus.CANCELLED, ClaimStatus.POSTPONED, ClaimStatus.FORBIDDEN})
# So long is a notice that opens a text, in a paragraph or on a line of its own; so far below a
# title may one stand that says what it is.
_LONGEST, _LINE, _TITLE = 600, 300, 250
_MARKED = compiled(
    r"(?<=\n)\W*(?:(?:maj|edit|update|mise a jour|info (?:importante|de derniere minute))\b|"
    r"(?:c'est |(?:l')?evenement )?(?:annul|report|interdi)\w+)[^\n]*"
)
# What may be, what is held all the same, what goes on being forbidden in general.
_NOT_SURE = compiled(
    r"\b(?:si|s'il|en cas|au cas ou|sauf|risqu\w+|pourrait|pourraient|serait|eventuel\w*|"
    r"demand\w+|quand meme|tout de meme|malgre|brav\w+|(?<!arrete d')interdiction)\b"
)
# As in "Changement de date : ce sera le 20".
_NEW_DATE = compiled(r"\bchange(?:ment|ons)? de (?:date|jour)\b")
_NEW_HOUR = compiled(
    r"\b(?:changement (?:d'horaires?|d'heure)|(?:l'heure|l'horaire) (?:change|a change|est)|"
    r"nouvel(?:le)? (?:horaire|heure)|(?:rdv|rendez-vous|depart|rassemblement|marche|manif\w*|"
    r"on|nous) (?:est |sera |finalement |se )*(?:decal|avanc|repouss|retard)\w+|ce sera|"
    r"au lieu de|finalement)\b"
)
_SAME_HOUR = compiled(r"\bmemes? (?:heure|horaire)s?\b|\b(?:heure|horaire)s? inchange")
_NEAR = 40
_SAID = tuple[time, int, int]


class _Notice(NamedTuple):
    """Its sentences and where they stand."""

    spoken: list[Spoken]
    start: int
    end: int

    def holds(self, spans: Sequence[Span]) -> bool:
        """Tell whether one of *spans* is in it."""
        return any(self.start <= first < self.end for first, _ in spans)


def take_notice(
    text: Text, spoken: Sequence[Spoken], parts: list[Part], published: datetime
) -> None:
    """Give the one rally of *parts* what the notice above its call says of it (rule 11)."""
    notice = _notice(text.folded, spoken) if parts else None
    if notice is None:
        return
    said = [(day, _resolved(day, published)) for one in notice.spoken for day in one.days]
    rally = _rally(parts, notice, {then for _, then in said}, published)
    kept = any(state.status is ClaimStatus.PLANNED for one in spoken for state in one.states)
    if rally is None or kept:
        return
    days = [day for day, then in said if then and then > published.date() and then != rally.day]
    hours = [_hour(hour) for one in notice.spoken for hour in one.hours if hour.value is not None]
    status = _status(text.folded, notice)
    put_off = status is ClaimStatus.POSTPONED
    if put_off and days and rally.status in {None, status}:
        _move(text.folded, notice, parts, rally, days, hours, published)
    elif (put_off and hours and not rally.status) or status is None:
        _take_hour(text.folded, notice, rally, hours)
    elif not days and rally.status in {None, status}:
        rally.status = status
        rally.hours, rally.own_hour = rally.hours or _beside_day(spoken, rally), True


def _notice(folded: str, spoken: Sequence[Spoken]) -> _Notice | None:
    """Return what stands above the call, None where it names a town or is not sure."""
    end = folded.find("\n\n", 0, _LONGEST)
    end = end if end >= 0 else folded.find("\n", 0, _LINE)
    found = list(takewhile(lambda one: one.sentence.end <= end, spoken))
    start = 0
    tells = any(one.states or one.hours for one in found) or _NEW_DATE.search(
        folded, 0, max(end, 0)
    )
    if not tells or any(one.groups for one in found):
        marked = _MARKED.search(folded, 0, _TITLE)
        if marked is None:
            return None
        start, end = marked.span()
        found = [one for one in spoken if start <= one.sentence.start and one.sentence.end <= end]
    if not found or any(one.groups or one.sentence.asked for one in found):
        return None
    return None if _NOT_SURE.search(folded, start, end) else _Notice(found, start, end)


def _resolved(day: Day, published: datetime) -> date | None:
    return None if day.said.form is Form.VAGUE else resolve(day.said, Moment(published, ahead=True))


def _rally(
    parts: Sequence[Part], notice: _Notice, said: Container[date | None], published: datetime
) -> Part | None:
    """Return the rally to come of the call: the only one, or the only one of a day *said*."""
    ahead = [
        part
        for part in parts
        if part.day is not None
        and part.day >= published.date()
        and not (part.past or part.history or part.aside or notice.holds(part.day_spans))
    ]
    if len({part.day for part in ahead}) > 1:
        ahead = [part for part in ahead if part.day in said]
    same = len({(part.codes, part.day) for part in ahead}) == 1 and len(ahead[0].codes) == 1
    return ahead[0] if same else None


def _status(folded: str, notice: _Notice) -> ClaimStatus | None:
    """Return what has become of the rally, None where it is kept or nothing is said of it."""
    said = {one.status for spoken in notice.spoken for one in spoken.states}
    if not said and _NEW_DATE.search(folded, notice.start, notice.end):
        return ClaimStatus.POSTPONED
    return said.pop() if len(said) == 1 and said <= _OFF else None


def _move(  # noqa: PLR0913, PLR0917 - the rally, its new day, and what stands around
    folded: str,
    notice: _Notice,
    parts: list[Part],
    rally: Part,
    days: Sequence[Day],
    hours: list[_SAID],
    published: datetime,
) -> None:
    """Put the *rally* off, to its new day where one is said."""
    others = [
        part for part in parts if part.codes == rally.codes and part.day and part is not rally
    ]
    told = [part for part in others if notice.holds(part.day_spans)]
    if any(part.status is None for part in told) or len(days) > 1:
        return
    parts[:] = [part for part in parts if part not in told]
    first = days[0]
    new = copy(rally)
    new.day, new.day_spans = _resolved(first, published), [(first.start, first.end)]
    follow_old(folded, rally, new, first)
    kept = rally.hours if _SAME_HOUR.search(folded, first.end, first.end + _NEAR) else []
    new.hours, new.figures, new.status = hours[:1] or list(kept), [], None
    new.told = rally.own_hour = True
    rally.status = ClaimStatus.POSTPONED
    parts.append(new)


def _take_hour(folded: str, notice: _Notice, rally: Part, hours: list[_SAID]) -> None:
    """Let the *rally* begin at the one hour that the *notice* says instead of its own."""
    told = _NEW_HOUR.search(folded, notice.start, notice.end)
    if told and len(hours) == len(rally.hours) == 1 and not notice.holds([rally.hours[0][1:]]):
        rally.hours = hours


def _beside_day(spoken: Sequence[Spoken], rally: Part) -> list[_SAID]:
    """Return the hour said with the day of the *rally*, in a line that names no town."""
    days = {start for start, _ in rally.day_spans}
    then = next((one for one in spoken if any(day.start in days for day in one.days)), None)
    hours = then.hours if then is not None and len(then.days) == 1 else []
    return [_hour(hour) for hour in hours if hour.value is not None][:1]


def _hour(hour: Hour) -> _SAID:
    return hour.value or time(), hour.start, hour.end
