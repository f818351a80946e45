"""Turns linked parts into claims: one per place and date (rule 3 of docs/claims.md)."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time

from worker.domain.claim import Claim, Figure, PlaceRef, Span, Spans
from worker.domain.kinds import ClaimStatus, FigureKind, PlaceKind
from worker.reading.almanac import OLDEST, WEEK
from worker.reading.figures import Count
from worker.reading.names import Mention
from worker.reading.parts import Part
from worker.reading.text import Text
from worker.reading.venues import Venue, meets

_ENDED = frozenset({ClaimStatus.CANCELLED, ClaimStatus.POSTPONED, ClaimStatus.FORBIDDEN})
_RANK = (ClaimStatus.FORBIDDEN, ClaimStatus.CANCELLED, ClaimStatus.POSTPONED, ClaimStatus.PLANNED)


def claims(
    text: Text, parts: Iterable[Part], published: datetime, *, doubtful: bool = False
) -> tuple[Claim, ...]:
    """Return the claims of *parts*, in order of appearance, equal places and dates joined.

    In a *doubtful* text, which speaks little of a cause or of other things as well, a day alone
    makes no claim unless a word for a rally stands beside one of the towns.
    """
    cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]] = {}
    today = published.date()
    for part in parts:
        if part.history or part.denied or (part.day is not None and today - part.day > OLDEST):
            continue
        if _bare(text.folded, part):
            continue
        for place in part.towns:
            if place.place is not None:
                cells.setdefault((place.place.code, part.day), []).append((part, place))
    _drop_loose(cells)
    _drop_undated(cells, today)
    _drop_vague(cells)
    _drop_headings(cells)
    _drop_seconds(text.folded, cells)
    _drop_beside(text.folded, cells)
    _drop_weak(cells)
    _drop_bare(cells)
    told = [pair for cell in cells.values() for pair in cell]
    doubtful = doubtful and len(cells) < _SEVERAL
    if all(_is_talk(text.folded, part, place, doubtful=doubtful) for part, place in told):
        return ()
    for (_, day), cell in cells.items():
        if day == today:
            _not_yet([part for part, _ in cell], published.time())
    return tuple(_claim(text, cell, today) for cell in cells.values())


def _drop_loose(cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]]) -> None:
    """Leave out a title's weekday to come when the text tells of that town a week before it."""
    for code, day in list(cells):
        parts = [part for part, _ in cells[code, day]]
        told = any(part.hours or part.figures or part.status or part.venues for part in parts)
        loose = all(part.loose for part in parts)
        if day is not None and loose and not told and (code, day - WEEK) in cells:
            del cells[code, day]


def _drop_seconds(
    folded: str, cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]]
) -> None:
    """Leave out a town's other day of which nothing is told, beside one with an hour or a number.

    Such a day is nearly always of a decision, a meeting or what came before, unless a word for a
    rally stands beside the town, or the text says that people will be back.
    """
    told = {
        (code, day): (
            any(part.hours or part.figures for part, _ in cell),
            any(part.venues for part, _ in cell),
        )
        for (code, day), cell in cells.items()
        if day is not None
    }
    for (code, day), (full, placed) in told.items():
        parts = [part for part, _ in cells[code, day]]
        if full or any(part.status or part.close or _again(folded, part) for part in parts):
            continue
        others = [one for (other, on), one in told.items() if other == code and on != day]
        if any(more or (met and not placed) for more, met in others):
            del cells[code, day]


# "Nouvelle action le 2 février", "on remet ça samedi"
_AGAIN = re.compile(
    r"\b(?:prochain\w*|nouve\w+|autre|second\w*|deuxieme|rem(?:et|ettr|ise)\w*|rebelote|bis|"
    r"re(?:ven|vien|commenc|trouv|descend|tourn|defil|manifest|donn|pren)\w*|rendez-vous|rdv|"
    r"appel\w*|retour\w*|suite)\b"
)
_AROUND, _BEHIND = 70, 30


def _again(folded: str, part: Part) -> bool:
    """Tell whether people are said to be back on its day."""
    return any(
        _AGAIN.search(folded, max(0, start - _AROUND), end + _BEHIND)
        for start, end in part.day_spans
    )


def _drop_beside(
    folded: str, cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]]
) -> None:
    """Leave out a town of which a call tells neither hour nor place, beside one of which it does.

    Its day is that of another sentence, and no word for a rally stands beside it.
    """
    timed = {day for (_, day), cell in cells.items() if any(part.hours for part, _ in cell)}
    timed.discard(None)
    for (code, day), cell in list(cells.items()):
        if day in timed and all(_named_only(folded, part) for part, _ in cell):
            del cells[code, day]


def _drop_weak(cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]]) -> None:
    """Leave out whose crèche or office is named, beside a town of which more is told."""
    told = {code for (code, _), cell in cells.items() if not all(map(_is_weak, cell))}
    for (code, day), cell in list(cells.items()):
        if told - {code} and all(map(_is_weak, cell)):
            del cells[code, day]


def _is_weak(pair: tuple[Part, Mention]) -> bool:
    part, town = pair
    return town.weak and part.inherited and not (part.hours or part.figures or part.status)


def _drop_bare(cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]]) -> None:
    """Leave out a town of which nothing is said but a day that is not its own.

    Unless it is in a list, or the text tells of one day or two.
    """
    crowd = Counter(day for _, day in cells)
    if len(crowd.keys() - {None}) == 1:
        return
    for (code, day), cell in list(cells.items()):
        listed = day is None or crowd[day] > _SEVERAL
        if not listed and all(part.bare for part, _ in cell):
            del cells[code, day]


# "À Melle, le parcours sera décidé lundi", "Dole aussi": what a rally has.
_OF_RALLY = re.compile(
    r"[^.;\n]{0,60}\b(?:parcours|itineraire|horaires?|heures?|lieux?|cortege|defil\w*|rue|pave|"
    r"aussi|egalement|idem|manif\w*|march\w*|rassembl\w*|mobilis\w*)\b"
)


def _named_only(folded: str, part: Part) -> bool:
    told = part.hours or part.venues or part.figures or part.status or part.told
    areas = any(town.place and town.place.kind is PlaceKind.AREA for town in part.towns)
    named = part.inherited and not (told or part.past or areas)
    return named and not any(_OF_RALLY.match(folded, town.end) for town in part.towns)


def _bare(folded: str, part: Part) -> bool:
    """Tell a town of which nothing is said, in a sentence without a word for a rally.

    A day that only holds does not speak for the town that a person, a thing or an office is of.
    """
    told = part.hours or part.venues or part.figures or part.status or part.governed
    if told or not (part.dated or part.day):
        return not told
    heads = [folded[max(0, town.start - _LINK) : town.start] for town in part.towns]
    return part.inherited and not part.close and all(map(_OF_SOMEONE.search, heads))


# "la gendarmerie de Tonneins a posé la question", "une ancienne postière d'Herblay"
_LINK = len(" celui de les ")
_OF_SOMEONE = re.compile(r"(?<!celle )(?<!celui )(?:\bd'|\b(?:de|du|des) (?:la |l'|les )?)$")


def _hangs_loose(part: Part) -> bool:
    """Tell a town with no day, not even a vague one, no hour, place to meet, crowd or status."""
    when = part.dated or part.day or part.hours or part.seen
    return not (when or part.venues or part.figures or part.status)


# So many towns and days are a list of rallies.
_SEVERAL = 3


def _is_talk(folded: str, part: Part, place: Mention, *, doubtful: bool) -> bool:
    """Tell "à X on a fait douze manifs, et alors": talk about rallies, or of something else."""
    if _hangs_loose(part) and not _is_announced(folded, place):
        return True
    return doubtful and _is_lean(part)


def _is_announced(folded: str, place: Mention) -> bool:
    """Tell "Un rassemblement est prévu à X", "Manif à X, venez": a call that says no day yet."""
    start = max(folded.rfind(mark, 0, place.start) for mark in ".!?\n") + 1
    line = folded.find("\n", place.end, place.end + _SENTENCE)
    if _ANNOUNCED.search(folded, start, line if line >= 0 else place.end + _SENTENCE):
        return True
    return _OPENS.match(folded, start, place.start) is not None


_SENTENCE = 60
_ANNOUNCED = re.compile(
    r"\b(?:est|sont|sera|seront|serait) (?:\w+ )?(?:prevu|organise|annonce|programme|envisage)"
    r"|\b(?:aura|auront|a eu|ont eu) lieu\b|\bse (?:tien|prepar|derouler)\w*"
    r"|\bappel(?:le|lent|lons|ons)?\b[^.!?\n]{0,20} a (?:se |la |une? )?"
    r"(?:rassembl|manifest|defil|march|mobilis|retrouv)"
    r"|\b(?:venez|rejoign(?:ez|ons)|rendez-vous|rdv|soyons|soyez|j'y serai|je serai|on (?:y )?sera)"
    r"\b"
    r"|\b(?:ont|avons) (?:defile|manifeste|marche)\b|\ba (?:defile|manifeste)\b"
    r"|\bmerci (?:a|aux)\b|\bambiance\b"
)
_OPENS = re.compile(
    r"[^a-z0-9]*(?:(?:une?|grande?|le|la|appel a(?: la| une)?) )*"
    r"(?:rassemblement|manif|manifestation|marche|rally|march|demo)\b[^,;:]{0,40} ?"
    r"(?:a|au|aux|en|in) $"
)


def _is_lean(part: Part) -> bool:
    """Tell a town with a day or a place to meet at most, and no word for a rally beside it."""
    return not (part.close or part.seen or part.hours or part.figures or part.status)


def _not_yet(parts: list[Part], now: time) -> None:
    """Take back "past" for a rally of today whose hour is still to come."""
    hours = [hour[0] for part in parts for hour in part.hours]
    if not hours or min(hours) <= now:
        return
    for part in parts:
        part.past = False


def _drop_vague(cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]]) -> None:
    """Leave out a town's vague day that counts nobody and ends nothing beside its dated rally."""
    dated = {code for code, day in cells if day}
    for code, day in list(cells):
        told = any(part.figures or part.status for part, _ in cells[code, day])
        if day is None and not told and code in dated:
            del cells[code, day]


def _drop_headings(cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]]) -> None:
    """Leave out an area beside a commune of its own on the same day (rule 7)."""
    inside = {
        (mention.place.department, day)
        for (_, day), cell in cells.items()
        for _, mention in cell
        if mention.place is not None and mention.place.kind is PlaceKind.COMMUNE
    }
    areas = {area for area, _ in inside}
    for code, day in list(cells):
        place = cells[code, day][0][1].place
        held = code in areas
        if place is not None and place.kind is PlaceKind.AREA and held:
            del cells[code, day]


def _drop_undated(
    cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]], today: date
) -> None:
    """Join a place named again without a day to its dated rally, unless a vague day differs."""
    days: dict[str, list[date]] = {}
    for (code, day), cell in cells.items():
        if day is not None and not all(part.aside for part, _ in cell):
            days.setdefault(code, []).append(day)
    for code, dated in days.items():
        if (code, None) not in cells:
            continue
        gone = any((part.figures or part.hours) and part.past for part, _ in cells[code, None])
        apart = gone and all(
            day > today or not any(part.past for part, _ in cells[code, day]) for day in dated
        )
        if apart:
            continue
        undated = cells.pop((code, None))
        if all(part.hours and not part.past for part, _ in undated) and max(dated) < today:
            continue  # the hour of something else: people were there, and no day calls again
        vague = min((place.start for part, place in undated if part.dated), default=None)
        # "900 à Sète … L'an dernier, …": what follows a vague day may be of that day.
        loose = [one for one in undated if vague is None or one[1].start < vague]
        if len(loose) < len(undated):
            cells[code, None] = [one for one in undated if one not in loose]
        if loose:
            over = [day for day in dated if day <= today] if gone else []
            over = over or _called_off(cells, code, loose, dated)
            cells[code, max(over, default=dated[-1])] += loose


def _called_off(
    cells: dict[tuple[str, date | None], list[tuple[Part, Mention]]],
    code: str,
    loose: list[tuple[Part, Mention]],
    dated: list[date],
) -> list[date]:
    """Return the days of the rally that a title without a day says is put off: "reporté"."""
    told = {part.status for part, _ in loose} & set(_ENDED)
    return [day for day in dated if any(part.status in told for part, _ in cells[code, day])]


def _claim(text: Text, cell: list[tuple[Part, Mention]], today: date) -> Claim:
    parts = [part for part, _ in cell]
    day = parts[0].day
    status = _status(parts, day, today)
    hours = [hour for part in parts for hour in part.hours if part.own_hour or status not in _ENDED]
    chosen = min(hours, key=lambda hour: hour[0]) if hours else None
    venue = _venue(text, parts, chosen)
    figures, figure_spans = _figures(parts, status)
    place = cell[0][1]
    spans = Spans(
        place=_unique((mention.start, mention.end) for _, mention in cell),
        # A day that a table's column told stands in the row without a width.
        date=_unique(
            (start, end) for part in parts for start, end in part.day_spans if start < end
        ),
        time=((chosen[1], chosen[2]),) if chosen else (),
        venue=((venue.start, venue.end),) if venue else (),
        figures=figure_spans,
    )
    return Claim(
        place=_ref(place),
        date=day,
        time=chosen[0] if chosen else None,
        venue=text.raw[venue.start : venue.end] if venue else None,
        status=status,
        figures=figures,
        confidence=_confidence(parts, place),
        spans=spans,
        candidates=tuple(candidate.ref for candidate in place.candidates),
    )


def _ref(place: Mention) -> PlaceRef | None:
    return place.place.ref if place.place is not None else None


def _unique(spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(sorted(set(spans)))


def _status(parts: list[Part], day: date | None, today: date) -> ClaimStatus:
    said = [part.status for part in parts if part.status is not None]
    counted = any(
        kind is FigureKind.ATTENDANCE for part in parts if part.past for kind, _ in part.figures
    )
    for status in _RANK[:3]:
        if status in said and not (counted and status is ClaimStatus.FORBIDDEN):
            return status  # who was counted there went in spite of the ban
    if day is not None and day != today:
        return ClaimStatus.PAST if day < today else ClaimStatus.PLANNED
    return ClaimStatus.PAST if any(part.past for part in parts) else ClaimStatus.PLANNED


def _venue(text: Text, parts: list[Part], chosen: tuple[time, int, int] | None) -> Venue | None:
    """Take the venue of the part with the chosen hour, the first one said after the town."""
    first = [part for part in parts if chosen is None or chosen in part.hours]
    said = (venue for part in (*first, *parts) for venue in part.venues)
    return next((venue for venue in said if meets(text, venue)), None)


def _figures(parts: list[Part], status: ClaimStatus) -> tuple[tuple[Figure, ...], tuple[Span, ...]]:
    figures: dict[Figure, None] = {}
    spans: list[Span] = []
    told = {(count.low, count.high) for part in parts for _, count in part.figures if count.said_by}
    for part in parts:
        for kind, count in part.figures:
            if kind is FigureKind.ATTENDANCE and status is ClaimStatus.PLANNED:
                continue  # nobody has counted a rally to come
            if count.said_by is None and (count.low, count.high) in told:
                continue  # "ils étaient 1 050 … : 1 050 selon la CGT": said twice
            figures[_figure(kind, count, status)] = None
            spans.append((count.start, count.end))
    return tuple(figures), _unique(spans)


def _figure(kind: FigureKind, count: Count, status: ClaimStatus) -> Figure:
    came = status is ClaimStatus.PAST and kind is FigureKind.GOING and not count.clicked
    told = FigureKind.ATTENDANCE if came else kind
    return Figure(told, count.low, count.high, count.approx, count.said_by)


def _confidence(parts: list[Part], place: Mention) -> float:
    """How sure the reader is: less for homonyms, areas, carried-over days, missing days."""
    sure = 0.98
    if not place.certain:
        sure -= 0.35
    if place.place is not None and place.place.kind is PlaceKind.AREA:
        sure -= 0.05
    if all(part.day is None for part in parts):
        sure -= 0.15
    elif all(part.inherited for part in parts):
        sure -= 0.06
    return round(sure, 2)


def national(part: Part, status: ClaimStatus) -> Claim:
    """Return the claim of a call that names no place at all (rule 15)."""
    hour = min(part.hours, key=lambda said: said[0]) if part.hours else None
    return Claim(
        place=None,
        date=part.day,
        time=hour[0] if hour else None,
        status=status,
        confidence=0.8,
        spans=Spans(date=_unique(part.day_spans), time=((hour[1], hour[2]),) if hour else ()),
    )
