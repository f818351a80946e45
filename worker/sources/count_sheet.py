"""The count sheet: figures a person read off event pages (docs/interface.md)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from worker.config.places import city, resolve_place
from worker.domain.campaign import Place
from worker.domain.post import EventCount, OutsideEvent, Skipped
from worker.errors import InputError, UnknownPlaceError
from worker.reading.towns.gazetteer import Gazetteer
from worker.sources import facebook
from worker.sources.batch import Batch
from worker.sources.moments import PARIS, completed, moment, moment_or_day, with_century
from worker.sources.tables import Table, check_columns, read_table

COLUMNS = ("url", "event_id", "place", "date", "going", "interested", "invited", "seen_at")
TEMPLATE = (
    "url,place,date,going,interested,invited,seen_at\r\n"
    "https://www.facebook.com/events/1234567890/,Paris,2017-10-29,1600,8000,,2017-10-24 18:00\r\n"
)
SYNONYMS = {
    "id": "event_id",
    "lien": "url",
    "adresse": "url",
    "ville": "place",
    "commune": "place",
    "lieu": "place",
    "participent": "going",
    "participants": "going",
    "interesses": "interested",
    "interessees": "interested",
    "invites": "invited",
    "releve_a": "seen_at",
    "releve_le": "seen_at",
}
HINTED = 20
# Figures may be read for so long after the day, which a sheet may write without its year.
_AFTERWARDS = timedelta(days=31)
_SLACK = timedelta(days=1)
_UNKNOWN = " is unknown"
_SURE = {"url", "event_id", "going", "interested", "invited", "seen_at"}


def recognises(columns: tuple[str, ...]) -> bool:
    """Tell whether folded *columns* are a count sheet's: a count, and something to find it by."""
    names = {SYNONYMS.get(column, column) for column in columns}
    return len(names & _SURE) >= 2 and bool(names & {"going", "interested", "invited", "seen_at"})  # noqa: PLR2004


def read_counts(text: str, as_of: datetime, gazetteer: Gazetteer) -> Batch:
    """Return one event with its counts for each row; a row that cannot be read is skipped.

    Args:
        text: The sheet.
        as_of: When the figures were seen, for rows that do not say.
        gazetteer: Where places are looked up.

    Raises:
        InputError: A column is unknown.
    """
    table = read_table(text, SYNONYMS)
    check_columns(table, COLUMNS, "counts")
    events: list[OutsideEvent] = []
    skipped: list[Skipped] = []
    for line, row in table.rows:
        try:
            events.append(_event(row, as_of, gazetteer))
        except InputError as error:
            skipped.append(Skipped(f"row {line}", str(error)))
    return Batch(
        route="sheet",
        events=tuple(events),
        skipped=hinted(table.left_out(skipped), table, gazetteer),
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    at: datetime
    declared: bool


def _event(row: Mapping[str, str], as_of: datetime, gazetteer: Gazetteer) -> OutsideEvent:
    ids = _ids(row)
    place = named_place(row.get("place", ""), gazetteer)
    seen = _seen(row.get("seen_at", ""), place, as_of)
    return OutsideEvent(
        id=ids.id,
        parent=ids.parent,
        title="",
        start=_day(row.get("date", ""), place, seen.at),
        version=(int(seen.at.timestamp()), 0) if seen.declared else (),
        place_code=place.code if place else None,
        url=facebook.address(ids.id),
        counts=EventCount(
            as_of=seen.at,
            source="sheet",
            going=_count(row, "going"),
            interested=_count(row, "interested"),
            invited=_count(row, "invited"),
        ),
        as_of=seen.at,
    )


def _ids(row: Mapping[str, str]) -> facebook.Ids:
    url = row.get("url", "")
    # People type the bare number in the one column or the other.
    bare = url if url[:1].isdigit() else ""
    given = facebook.from_number(row.get("event_id", "") or bare)
    linked = facebook.from_url(url) if url and not bare else facebook.Ids()
    if given and linked.id and given not in {linked.id, linked.parent}:
        raise InputError("url and event_id are two different events")
    if given is None and linked.id is None:
        wanted = "https://www.facebook.com/events/ and its number"
        named = "url is no event's address" if url else "no url and no event_id"
        raise InputError(f"{named}; expected {wanted}")
    return (
        linked if linked.id and (given is None or given != linked.parent) else facebook.Ids(given)
    )


def named_place(name: str, gazetteer: Gazetteer) -> Place | None:
    """Return the one place a cell names; None when it is empty.

    Raises:
        InputError: The name is unknown, or a homonym: "Le Blanc" is a town, and short for another.
    """
    if not name.strip():
        return None
    if not gazetteer.find(city(name.strip())):
        raise InputError(f"place {name[:40]!r} is unknown")
    try:
        return resolve_place(name, gazetteer)
    except UnknownPlaceError as error:
        raise InputError(str(error)) from None


def hinted(skipped: tuple[Skipped, ...], table: Table, gazetteer: Gazetteer) -> tuple[Skipped, ...]:
    """Return *skipped* with the nearest known name where a place is unknown.

    Looking for it takes 6 ms, so only the first rows get it.
    """
    rows = {f"row {line}": row for line, row in table.rows}
    told = []
    for one in skipped[:HINTED]:
        close = gazetteer.nearest(rows[one.what].get("place", "")) if _UNKNOWN in one.why else None
        told.append(replace(one, why=f"{one.why}; nearest is {close!r}") if close else one)
    return (*told, *skipped[HINTED:])


def _seen(raw: str, place: Place | None, as_of: datetime) -> _Seen:
    if not raw:
        return _Seen(as_of, declared=False)
    found = moment(with_century(raw), place.zone if place else PARIS)
    if found is None:
        raise InputError(f"seen_at {raw[:30]!r} is no moment; expected 2017-10-24 18:00")
    # A slip ("2107") would hold up every later figure of its event.
    if found > as_of + _SLACK:
        raise InputError(f"seen_at {raw[:30]!r} is later than the file itself; check its year")
    return _Seen(found, declared=True)


def _day(raw: str, place: Place | None, seen_at: datetime) -> datetime | date | None:
    if not raw:
        return None
    since = (seen_at - _AFTERWARDS).date()
    found = moment_or_day(completed(raw, since), place.zone if place else PARIS)
    if found is None:
        raise InputError(f"date {raw[:30]!r} is no date; expected 2017-10-29")
    return found.astimezone(UTC) if isinstance(found, datetime) else found


def _count(row: Mapping[str, str], name: str) -> int | None:
    try:
        return facebook.count(row.get(name))
    except InputError as error:
        raise InputError(f"{name}: {error}") from None
