"""Turns linked parts into claims: one per place and date (rule 3 of docs/claims.md)."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from worker.domain.claim import Claim, Figure, PlaceRef, Span, Spans
from worker.domain.kinds import ClaimStatus, FigureKind, PlaceKind
from worker.reading.linking.leaving import ENDED, SEVERAL, Cells, leave_out
from worker.reading.linking.one_of_them import is_that, is_told_then
from worker.reading.numbers.figures import Count
from worker.reading.numbers.gathered import gathers
from worker.reading.sentences.parts import Part
from worker.reading.times.almanac import OLDEST
from worker.reading.times.stamps import AT_A_RALLY
from worker.reading.towns.names import Mention
from worker.reading.towns.venues import Venue, meets
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES

_RANK = (ClaimStatus.FORBIDDEN, ClaimStatus.CANCELLED, ClaimStatus.POSTPONED, ClaimStatus.PLANNED)


def claims(
    text: Text, parts: Iterable[Part], published: datetime, *, doubtful: bool = False
) -> tuple[Claim, ...]:
    """Return the claims of *parts*, in order of appearance, equal places and dates joined.

    In a *doubtful* text, which speaks little of a cause or of other things as well, a day alone
    makes no claim unless a word for a rally stands beside one of the towns.
    """
    cells: Cells = {}
    today = published.date()
    for part in parts:
        if part.history or part.denied or (part.day is not None and today - part.day > OLDEST):
            continue
        if _bare(text.folded, part):
            continue
        for place in part.towns:
            if place.place is not None:
                cells.setdefault((place.place.code, part.day), []).append((part, place))
    if not cells:
        return ()
    leave_out(text.folded, cells, today)
    _join_undated(text.folded, cells, today)
    told = [pair for cell in cells.values() for pair in cell]
    doubtful = doubtful and len(cells) < SEVERAL
    if all(_is_talk(text.folded, part, place, doubtful=doubtful) for part, place in told):
        return ()
    for (_, day), cell in cells.items():
        if day == today:
            _not_yet(text.folded, [part for part, _ in cell], published.time())
    return tuple(_claim(text, cell, today) for cell in cells.values())


def _join_undated(folded: str, cells: Cells, today: date) -> None:
    """Date the crowd of a title, "300 à la marche de Gap", by the day it is told with below.

    So is that of "ce week-end", if its day is told: "La marche est partie samedi de la gare".
    """
    for code, day in [cell for cell in cells if cell[1] is None]:
        crowd = _crowd(cells[code, day])
        days = [then for town, then in cells if town == code and then is not None]
        same = [then for then in days if crowd and crowd <= _crowd(cells[code, then])]
        if not same and crowd and all(_is_lately(folded, part) for part, _ in cells[code, day]):
            same = [
                then
                for then in days
                if timedelta() <= today - then <= _LATELY and not _crowd(cells[code, then])
            ]
        if len(same) == 1:
            cells[code, same[0]] += cells.pop((code, day))


_LATELY = timedelta(days=8)


def _is_lately(folded: str, part: Part) -> bool:
    return part.past and any(
        "week" in folded[start:end] or folded.startswith("cette semaine", start)
        for start, end in part.day_spans
    )


def _crowd(cell: list[tuple[Part, Mention]]) -> set[tuple[int, int]]:
    return {(count.low, count.high) for part, _ in cell if part.past for _, count in part.figures}


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
_OF_SOMEONE = compiled(r"(?<!celle )(?<!celui )(?:\bd'|\b(?:de|du|des) (?:la |l'|les )?)$")


def _hangs_loose(part: Part) -> bool:
    """Tell a town with no day, not even a vague one, no hour, place to meet, crowd or status."""
    when = part.dated or part.day or part.hours or part.seen
    return not (when or part.venues or part.figures or part.status)


def _is_talk(folded: str, part: Part, place: Mention, *, doubtful: bool) -> bool:
    """Tell "à X on a fait douze manifs, et alors": talk about rallies, or of something else."""
    if _hangs_loose(part) and not _is_announced(folded, place):
        return True
    that = is_that(folded, place) and _IS_HELD.match(folded, place.end)
    if is_told_then(folded, part):
        return False
    return doubtful and _is_lean(part) and not (that and part.day_spans)


# "Celle de X est fixée au 25 mars"
_IS_HELD = compiled(
    r" (?:(?:est|sera) (?:\w+ )?(?:prevu|fixe|annonc|mainten|programm|organis)|a(?:ura)? lieu\b|"
    r"se (?:tien|deroul)|part(?:ira)? )"
)


def _is_announced(folded: str, place: Mention) -> bool:
    """Tell "Un rassemblement est prévu à X", "Manif à X, venez": a call that says no day yet."""
    start = max(folded.rfind(mark, 0, place.start) for mark in ".!?\n") + 1
    line = folded.find("\n", place.end, place.end + _SENTENCE)
    if _ANNOUNCED.search(folded, start, line if line >= 0 else place.end + _SENTENCE):
        return True
    return _OPENS.match(folded, start, place.start) is not None


_SENTENCE = 60
_ANNOUNCED = compiled(
    r"\b(?:est|sont|sera|seront|serait|(?:a|ont) ete) (?:\w+ )?"
    r"(?:prevu|organise|annonce|programme|envisage)"
    r"|\b(?:aura|auront|a eu|ont eu) lieu\b|\bse (?:tien|prepar|derouler|sont (?:tenu|deroule))\w*"
    r"|\bappel(?:le|lent|lons|ons)?\b[^.!?\n]{0,20} a (?:se |la |une? )?"
    r"(?:rassembl|manifest|defil|march|mobilis|retrouv)"
    r"|\b(?:venez|rejoign(?:ez|ons)|rendez-vous|rdv|soyons|soyez|j'y serai|je serai|on (?:y )?sera)"
    r"\b"
    r"|\b(?:ont|avons) (?:[a-z]+ment )?(?:defile|manifeste|marche|proteste)\b"
    r"|\ba (?:defile|manifeste)\b"
    # "Des soignants se sont rassemblés à X pour …": told, if not when
    r"|\b(?:se sont|s'etaient|etaient) (?:[a-z]+ment |aussi |tous |toutes )?"
    r"(?:rassembl|reuni|retrouv|mobilis|mass|regroup)\w*"
    r"|\bmerci (?:a|aux)\b|\bambiance\b"
    r"|\b(?:j'etais|(?:on|j'y) etait|etions)(?: tous| toutes| aussi| bien)* (?:a la|au) "
    rf"(?:{RALLIES})\b|{AT_A_RALLY}"
)
_OPENS = compiled(
    r"[^a-z0-9]*(?:(?:une?|grande?|le|la|appel a(?: la| une)?|tres|belle|enorme|grosse|super|"
    r"magnifique|superbe|splendide|formidable|immense|jolie|sacree?|quelle|beau) )*"
    r"(?:rassemblement|manif|manifestation|marche|pride|cortege|mobilisation|rally|"
    r"march|demo)\b[^,;:]{0,40} ?"
    r"(?:a|au|aux|en|in) $"
)


def _is_lean(part: Part) -> bool:
    """Tell a town with a day or a place to meet at most, and no word for a rally beside it."""
    return not (part.close or part.seen or part.hours or part.figures or part.status)


def _not_yet(folded: str, parts: list[Part], now: time) -> None:
    """Take back "past" for a rally of today whose hour is to come, unless people gathered first.

    "La marche est partie à 15 h 30. 80 personnes ont défilé" stays told as done (rule 11),
    whatever the hour at which it was published.
    """
    hours = [hour[0] for part in parts for hour in part.hours]
    if not hours or min(hours) <= now:
        return
    counts = [count for part in parts if part.past and part.day_spans for _, count in part.figures]
    if any(
        gathers(folded[count.end : count.end + _SENTENCE])
        or _THEY_WERE.search(folded, max(0, count.start - _SENTENCE), count.start)
        for count in counts
    ):
        return
    for part in parts:
        part.past = False


_THEY_WERE = compiled(
    r"\b(?:(?:ils|elles|nous) (?:etaient|etions)|a (?:reuni|rassemble|attire|mobilise)) "
    r"(?:[a-z]+ ){0,2}$"
)


def _claim(text: Text, cell: list[tuple[Part, Mention]], today: date) -> Claim:
    parts = [part for part, _ in cell]
    day = parts[0].day
    status = _status(parts, day, today)
    hours = [hour for part in parts for hour in part.hours if part.own_hour or status not in ENDED]
    chosen = min(hours, key=lambda hour: hour[0]) if hours else None
    venue = _venue(text, parts, chosen)
    figures, figure_spans = _figures(parts, status, ahead=day is not None and day > today)
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
    if ClaimStatus.POSTPONED in said and ClaimStatus.FORBIDDEN not in said:
        return ClaimStatus.POSTPONED  # "n'aura pas lieu ce jour-là, on la décale au 18"
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


def _figures(
    parts: list[Part], status: ClaimStatus, *, ahead: bool
) -> tuple[tuple[Figure, ...], tuple[Span, ...]]:
    figures: dict[tuple[object, ...], Figure] = {}
    spans: list[Span] = []
    told = {(count.low, count.high) for part in parts for _, count in part.figures if count.said_by}
    for part in parts:
        for kind, count in part.figures:
            if kind is FigureKind.ATTENDANCE and (ahead or status is ClaimStatus.PLANNED):
                continue  # nobody has counted a rally to come
            if count.said_by is None and _is_told(count, told):
                continue  # "ils étaient 1 050 … : 1 050 selon la CGT": said twice
            figure = _figure(kind, count, status)
            same = figure.kind, figure.low, figure.high, figure.said_by
            figures.setdefault(same, figure)  # "10 000", and "près de 10 000": said twice
            spans.append((count.start, count.end))
    return tuple(figures.values()), _unique(spans)


def _is_told(count: Count, told: set[tuple[int, int]]) -> bool:
    """Tell a number that others say below: "entre 900 et 2 000", "plus de 13 000", for 13 500."""
    if (count.low, count.high) in told:
        return True
    if count.low != count.high:
        return count.low in {low for low, _ in told} and count.high in {high for _, high in told}
    near = (low for low, high in told if low == high)
    return count.approx and any(count.low < one < count.low * _ROUNDS for one in near)


_ROUNDS = 1.1


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
