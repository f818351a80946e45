"""Rallies: read as dataclasses, written one change at a time, each change kept."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from django.db.models import Max

from worker.domain.campaign import (
    Place,
    ProgrammeItem,
    Rally,
    RallyChange,
    RallyPlan,
    id_of_rally,
    shared_names,
)
from worker.domain.kinds import RallyStatus
from worker.errors import ChangedMeanwhileError, NotFoundError, StartError
from worker.reading.towns.gazetteer import Gazetteer
from worker.storage.models import CampaignState
from worker.storage.models import Rally as Row
from worker.storage.models import RallyChange as ChangeRow
from worker.storage.transaction import write

# What a person or config/ may set; the place never changes: another town is another rally.
FIELDS = (
    "date",
    "time",
    "ends_at",
    "venue",
    "meeting_point",
    "access",
    "contact",
    "stewards",
    "url",
    "programme",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRally:
    """A rally with what seeding must know: config's key, and the fields a person has set."""

    rally: Rally
    seed: str
    touched: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Where a rally stands that has stood on another day; ``times``: all its hours, as 15:00."""

    rally: UUID
    date: dt.date
    times: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who writes and when. A *person* takes the fields written out of config's hands."""

    by: str
    at: dt.datetime
    person: bool = True


def all_of(campaign: str, gazetteer: Gazetteer) -> list[Rally]:
    """Return the rallies of *campaign* by date, then place, then number.

    Raises:
        StartError: The database names a place this version does not know.
    """
    return [kept.rally for kept in kept_of(campaign, gazetteer)]


def kept_of(campaign: str, gazetteer: Gazetteer) -> list[KeptRally]:
    """Return the same with what seeding must know."""
    rows = Row.objects.filter(campaign=campaign).order_by("date", "place_code", "number")
    places = _places({row.place_code for row in rows}, gazetteer)
    return [
        KeptRally(
            rally=_rally(row, places[row.place_code]),
            seed=row.seed,
            touched=frozenset(row.touched),
        )
        for row in rows
    ]


def get(rally_id: UUID, gazetteer: Gazetteer) -> Rally:
    """Return one rally.

    Raises:
        NotFoundError: There is none with that id.
    """
    row = Row.objects.filter(pk=rally_id).first()
    if row is None:
        raise NotFoundError(f"rally {rally_id}: not known; `portevoix rallies` lists them")
    return _rally(row, _place_among_others(row, gazetteer))


def changes(rally_id: UUID) -> tuple[RallyChange, ...]:
    """Return what happened to a rally, oldest first."""
    return tuple(
        RallyChange(revision=row.revision, at=row.at, by=row.by, fields=tuple(sorted(row.fields)))
        for row in ChangeRow.objects.filter(rally_id=rally_id)
    )


def set_at(campaign: str, field: str) -> dict[UUID, dt.datetime]:
    """Return when a person last set *field* of each rally, for those where one ever did."""
    rows = ChangeRow.objects.filter(rally__campaign=campaign, fields__has_key=field, person=True)
    return dict(rows.order_by().values_list("rally_id").annotate(Max("at")))


def left_days(campaign: str) -> dict[tuple[str, str], list[Left]]:
    """Return by place and day (as ISO) which rallies have stood there and stand elsewhere now."""
    told: dict[tuple[UUID, str, dt.date], dict[str, set[str]]] = {}
    rows = ChangeRow.objects.filter(rally__campaign=campaign, fields__has_any_keys=["date", "time"])
    known = rows.values_list("rally_id", "rally__place_code", "rally__date", "fields")
    for rally, place_code, date, fields in known:
        kept = told.setdefault((rally, place_code, date), {"date": set(), "time": set()})
        for name, values in kept.items():
            values.update(filter(None, fields.get(name, ())))
    found: dict[tuple[str, str], list[Left]] = defaultdict(list)
    for (rally, place_code, date), kept in told.items():
        times = frozenset(time[:5] for time in kept["time"])
        for day in kept["date"] - {date.isoformat()}:
            found[place_code, day].append(Left(rally=rally, date=date, times=times))
    return found


def add(
    campaign: str, plan: RallyPlan, status: RallyStatus, author: Author, *, seed: str = ""
) -> Rally:
    """Write a new rally; a second one of a place and day gets the next running number."""
    with write():
        one_at_a_time(campaign)
        given = {name: getattr(plan, name) for name in FIELDS if getattr(plan, name)}
        number = _next_number(campaign, plan.place.code, plan.date)
        row = Row(
            id=_free_id(campaign, plan, number),
            campaign=campaign,
            seed=seed,
            place_code=plan.place.code,
            number=number,
            status=status,
            touched=sorted(given) if author.person else [],
            **{name: _stored(value) for name, value in given.items()},
        )
        _confirm(row, author)
        row.save(force_insert=True)
        _keep_change(row, author, {name: (None, value) for name, value in given.items()})
        return _rally(row, plan.place)


def change(
    rally_id: UUID,
    values: Mapping[str, object],
    author: Author,
    gazetteer: Gazetteer,
    *,
    seen: int | None = None,
) -> Rally:
    """Set fields (named in `FIELDS`, or ``status``); the revision rises once, if anything differs.

    What a person sets is touched, and kept in the history, even where it stood like that already:
    an hour that was chosen among two is decided. *seen* is the revision this person looked at,
    None to ask nothing.

    Raises:
        NotFoundError: There is no rally with that id.
        ChangedMeanwhileError: It has another revision than *seen*, and is not as asked already.
    """
    with write():
        if "date" in values:  # before the rally itself, as whoever seeds does
            for campaign in Row.objects.filter(pk=rally_id).values_list("campaign", flat=True):
                one_at_a_time(campaign)
        row = Row.objects.select_for_update().filter(pk=rally_id).first()
        if row is None:
            raise NotFoundError(f"rally {rally_id}: not known; `portevoix rallies` lists them")
        place = _place_among_others(row, gazetteer)
        before = _rally(row, place)
        # What a person has set since the file was compared stays theirs.
        free = values.keys() - (() if author.person else row.touched)
        pairs = {name: (_value(before, name), values[name]) for name in sorted(free)}
        differing = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
        if seen not in {None, row.revision}:  # asked with the lock: of two at once one is second
            if not differing:
                return before  # a button that was pressed twice; who did it stays who did it
            raise ChangedMeanwhileError(f"rally {rally_id}: {row.revision}, looked at {seen}")
        _apply(row, differing, author)
        if author.person:
            row.touched = sorted({*row.touched, *values, *_vouched(row, values)})
        row.save()
        if kept := pairs if author.person else differing:
            _keep_change(row, author, kept)
        return _rally(row, place)


def _vouched(row: Row, values: Mapping[str, object]) -> Iterator[str]:
    """Yield what a person vouches for who confirms a rally that config/ never named."""
    if values.get("status") == RallyStatus.CONFIRMED and not row.seed:
        yield from (name for name in FIELDS if getattr(row, name))


def fill(
    rally_id: UUID, values: Mapping[str, object], author: Author, gazetteer: Gazetteer
) -> Rally | None:
    """Set fields of a rally that nobody has confirmed; None, and no change, of any other."""
    with write():
        row = Row.objects.select_for_update().filter(pk=rally_id).first()
        if row is None or row.status != RallyStatus.PROPOSED or set(row.touched) & values.keys():
            return None
        return change(rally_id, values, author, gazetteer)


def set_seed(rally_id: UUID, seed: str) -> None:
    """Remember under which key config/ names this rally now."""
    with write():
        Row.objects.filter(pk=rally_id).update(seed=seed)


def _value(rally: Rally, name: str) -> object:
    return rally.status if name == "status" else getattr(rally.plan, name)


def _apply(row: Row, differing: Mapping[str, tuple[object, object]], author: Author) -> None:
    if not differing:
        return
    if isinstance(date := differing.get("date", (None, None))[1], dt.date):
        row.number = _next_number(row.campaign, row.place_code, date)
    for name, (_, value) in differing.items():
        setattr(row, name, _stored(value))
    if "status" in differing:
        _confirm(row, author)
    row.revision += 1


def _confirm(row: Row, author: Author) -> None:
    if row.status == RallyStatus.CONFIRMED:
        row.confirmed_at, row.confirmed_by = author.at, author.by
    elif row.status == RallyStatus.PROPOSED:
        row.confirmed_at, row.confirmed_by = None, None


def _keep_change(row: Row, author: Author, differing: Mapping[str, tuple[object, object]]) -> None:
    ChangeRow.objects.create(
        rally=row,
        revision=row.revision,
        at=author.at,
        by=author.by,
        person=author.person,
        fields={name: [_shown(old), _shown(new)] for name, (old, new) in sorted(differing.items())},
    )


def one_at_a_time(campaign: str) -> None:
    """Let whoever else adds or moves a rally wait for this transaction, and find what it wrote.

    Two organisers adding the same town at once would take the same running number.
    """
    CampaignState.objects.get_or_create(slug=campaign)
    list(CampaignState.objects.select_for_update().filter(slug=campaign))


def _next_number(campaign: str, place_code: str, date: dt.date) -> int:
    rows = Row.objects.filter(campaign=campaign, place_code=place_code, date=date)
    return (rows.aggregate(last=Max("number"))["last"] or 0) + 1


def _free_id(campaign: str, plan: RallyPlan, number: int) -> UUID:
    # One that was entered for that day and has moved since keeps its id.
    wanted = id_of_rally(campaign, plan.place.code, plan.date, number)
    return uuid4() if Row.objects.filter(pk=wanted).exists() else wanted


def _places(codes: Iterable[str], gazetteer: Gazetteer) -> dict[str, Place]:
    """Return the places of a campaign by code, told apart where two have one name."""
    places = {code: _place(code, gazetteer) for code in codes}
    shared = shared_names(place.ref for place in places.values())
    return {code: place.among(shared) for code, place in places.items()}


def _place_among_others(row: Row, gazetteer: Gazetteer) -> Place:
    place = _place(row.place_code, gazetteer)
    named = {one.code for one in gazetteer.find(place.name) if one.name == place.name}
    others = Row.objects.filter(campaign=row.campaign, place_code__in=named - {place.code})
    return replace(place, has_namesake=len(named) > 1 and others.exists())


def _place(code: str, gazetteer: Gazetteer) -> Place:
    place = gazetteer.by_code(code)
    if place is None:
        raise StartError(
            f"database: place {code!r} is not known to this version; upgrade Portevoix, or if you"
            " just did, go back to the version before and report it: communes merge each January"
        )
    return place


def _rally(row: Row, place: Place) -> Rally:
    return Rally(
        id=row.id,
        number=row.number,
        status=RallyStatus(row.status),
        revision=row.revision,
        plan=RallyPlan(
            place=place,
            date=row.date,
            time=row.time,
            ends_at=row.ends_at,
            venue=row.venue,
            meeting_point=row.meeting_point,
            access=row.access,
            contact=row.contact,
            stewards=row.stewards,
            url=row.url,
            programme=tuple(_programme_item(entry) for entry in row.programme),
        ),
        confirmed_at=row.confirmed_at,
        confirmed_by=row.confirmed_by,
    )


def _programme_item(entry: Mapping[str, object]) -> ProgrammeItem:
    at = entry.get("at")
    return ProgrammeItem(
        what=str(entry["what"]),
        at=dt.time.fromisoformat(at) if isinstance(at, str) else None,
        where=_text(entry.get("where")),
        audience=_text(entry.get("audience")),
        publish_where=entry.get("publish_where") is True,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _stored(value: object) -> object:
    """Return *value* as its column holds it; a programme is JSON."""
    if isinstance(value, tuple):
        return [_entry(item) for item in value if isinstance(item, ProgrammeItem)]
    return value


def _entry(item: ProgrammeItem) -> dict[str, object]:
    return {
        "what": item.what,
        "at": item.at.isoformat("minutes") if item.at else None,
        "where": item.where,
        "audience": item.audience,
        "publish_where": item.publish_where,
    }


def _shown(value: object) -> object:
    """Return *value* as the history keeps it."""
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return _stored(value)
