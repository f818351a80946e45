"""Shares an hour that stands before towns with those that have none of their own (rule 10).

Tells as well the hours that a day is told with.
"""

from collections.abc import Iterable
from datetime import time

from worker.reading.sentences.elements import ANTI, Element, Group, Spoken
from worker.reading.sentences.governing import about
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.words.patterns import compiled
from worker.reading.words.states import State


def no_hour_of(folded: str, hour: Hour, group: Group) -> bool:
    """Tell "à 13 h place Foch à Lens, ainsi que dans d'autres villes : Dax": it is that of Lens.

    So it is where the town's own is said to be open.
    """
    other = is_elsewhere(folded, hour.end, group.start)
    return other or _OPEN_HOUR.match(folded, group.end) is not None


def is_elsewhere(folded: str, end: int, start: int) -> bool:
    """Tell "… à 13 h à Lens, ainsi que dans d'autres villes : Dax": from *end* to *start*."""
    return end < start and _ELSEWHERE.search(folded, end, start) is not None


_ELSEWHERE = compiled(r"\b(?:autres? (?:villes?|communes?|localites?|endroits?)|ailleurs)\b")


def right_behind(spoken: Spoken, folded: str) -> dict[int, int]:
    """Return whose each hour is of "le péage, 7 h, le stade à Dole, 8 h, et le pont à Gray, 9 h".

    By where the hours begin; -1 for the first ones, which are those of places without a town.
    """
    groups, hours = spoken.groups, spoken.hours
    if not 1 < len(groups) < len(hours) or hours[0].start > groups[0].start:
        return {}
    found = {hour.start: -1 for hour in hours if hour.start < groups[0].start}
    for number, group in enumerate(groups):
        hour = next((one for one in hours if one.start >= group.end), None)
        if hour is None or not _BEHIND.fullmatch(folded, group.end, hour.start):
            return {}
        if not _TURNS.match(folded, hour.end):
            return {}
        found[hour.start] = number
    return found if len(found) == len(hours) else {}


_BEHIND = compiled(r" ?[,(:]? ?(?:a |des |vers |a partir de )?")
_TURNS = compiled(r"\)? ?(?:[,;.!?\n]|et\b|puis\b|enfin\b|$)")


def share_leading_hour(spoken: Spoken, folded: str, owners: dict[int, list[Element]]) -> None:
    """Share an hour that stands before the first town with the towns that have none of their own.

    It must be the only hour of its sentence, or stand before a colon as a heading does.
    """
    if len(spoken.groups) <= 1:
        _take_field(spoken, folded, owners)
        return
    _unit_hours(spoken, folded, owners)
    _led_hours(spoken, folded, owners)
    hours = [one for one in spoken.hours if about(spoken, one.start) not in ANTI]
    if not hours or (hours[0].value is None and hours[0].start > spoken.groups[0].start):
        return
    hour = hours[0]
    first = spoken.groups[0].start
    header = spoken.sentence.clause(hour.start) < spoken.sentence.clause(first)
    alone = len({spoken.sentence.unit(group.start) for group in spoken.groups}) == 1
    if hour.start > first or not (header or (len(hours) == 1 and alone)):
        return
    for number in range(len(spoken.groups)):
        if no_hour_of(folded, hour, spoken.groups[number]):
            continue
        if not any(isinstance(element, Hour | State) for element in owners[number]):
            owners[number] = sorted([*owners[number], hour], key=lambda element: element.start)


def _take_field(spoken: Spoken, folded: str, owners: dict[int, list[Element]]) -> None:
    """Give "Marche | 14 h | Privas | samedi" its hour: slashes and bars set its fields apart."""
    if not spoken.groups or len(spoken.hours) != 1:
        return
    hour, group = spoken.hours[0], spoken.groups[0]
    if any(isinstance(element, Hour) for element in owners[0]):
        return
    if about(spoken, hour.start) not in ANTI and _FIELDS.fullmatch(folded, hour.end, group.start):
        owners[0] = sorted([*owners[0], hour], key=lambda element: element.start)
        owners[-1] = [element for element in owners[-1] if element is not hour]


_FIELDS = compiled(r" ?(?:[/|] ?[^/|;.:!?\n]{0,50}){0,3}[/|] ?(?:a |au |aux |#|@ ?)?")
_AND_TOWN = compiled(
    r"(?:\bet|\bou|[,;&+)]) (?:et |a |au |aux |en |sur |la |le |les |l'|celle de )*$"
)


def _led_hours(spoken: Spoken, folded: str, owners: dict[int, list[Element]]) -> None:
    """Give "11 h à Limoges (…) et Guéret (…), 14 h à Tulle" to Guéret as well: hours lead."""
    hours = [one for one in spoken.hours if about(spoken, one.start) not in ANTI]
    if not hours or hours[0].start > spoken.groups[0].start:
        return
    for number in range(1, len(spoken.groups)):
        if any(isinstance(element, Hour | Day | State) for element in owners[number]):
            continue
        start = spoken.groups[number].start
        last = [one for one in owners[number - 1] if isinstance(one, Hour)]
        if last and no_hour_of(folded, last[-1], spoken.groups[number]):
            continue
        if last and _AND_TOWN.search(folded, max(0, start - 20), start):
            # "Mardi, 14 h : Limoges, Guéret (11 h), Tulle": a bracket's hour is its town's alone.
            own = spoken.sentence.bracketed(last[-1].start, start)
            own = own and spoken.groups[number - 1].start < last[-1].start
            hour = hours[0] if own else last[-1]
            owners[number] = sorted([*owners[number], hour], key=lambda one: one.start)


# "à Migennes, où l'heure reste à fixer".
_OPEN_HOUR = compiled(
    r"[,(:]? ?(?:ou |mais )?(?:(?:on|nous) ne conn\w+ pas |sans |pas d')?"
    r"(?:l'heure|l'horaire|heure|horaire)\b"
)


def _unit_hours(spoken: Spoken, folded: str, owners: dict[int, list[Element]]) -> None:
    """Share the only hour of a part, said before its towns: "/ samedi 14 h Valence et Angers /"."""
    sentence = spoken.sentence
    for unit in range(len(sentence.units)):
        inside = [n for n, g in enumerate(spoken.groups) if sentence.unit(g.start) == unit]
        hours = [hour for hour in spoken.hours if sentence.unit(hour.start) == unit]
        if len(inside) < 2 or len(hours) != 1 or hours[0].start > spoken.groups[inside[0]].start:  # noqa: PLR2004 - one has none to share with
            continue
        for number in inside[1:]:
            if no_hour_of(folded, hours[0], spoken.groups[number]):
                continue
            owners[number] = sorted([*owners[number], hours[0]], key=lambda one: one.start)


def hours_of(folded: str, spoken: Spoken, day: Day, elements: Iterable[Element]) -> list[time]:
    """Return the hours told of *day*: of its *elements*, its part, or the next sentence's."""
    hours = [one.value for one in elements if isinstance(one, Hour) and one.value is not None]
    hours += [hour for part, hour in _PARTS.items() if folded.startswith(part, day.end)]
    if not hours and spoken.next_hour is not None:
        hours.append(spoken.next_hour)  # "Jeudi de grève. Manif à Paris, 14 h": today
    return hours


# "Dimanche après-midi", said on a Sunday morning, is that day's.
_PARTS = {" soir": time(20), " apres-midi": time(12), " apres midi": time(12)}


def latest(spoken: Spoken) -> time | None:
    """Return the last hour of the sentence."""
    return max((hour.value for hour in spoken.hours if hour.value is not None), default=None)
