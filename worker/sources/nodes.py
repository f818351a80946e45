"""Events as JSON objects or rows: Graph API nodes, scrapers, Apify, Bright Data, Content Library.

Each writes the same few facts under its own names; NAMES lists them. Counts are taken as
declared: a sum that only one of them knows (``responded``) stays a sum.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo

from worker.domain.post import EventCount, OutsideEvent, Skipped
from worker.errors import InputError
from worker.reading.towns.gazetteer import Gazetteer
from worker.sources import facebook
from worker.sources.batch import Batch
from worker.sources.json_text import list_of, number_of, object_of, text_of
from worker.sources.moments import PARIS, epoch, moment, moment_or_day
from worker.sources.where import Spot, town

EVENT_LIMIT = 20_000

# Which start a record has tells whose it is; the first found counts.
ROUTES = {
    "startTimestamp": "scraper",
    "utcStartDate": "apify",
    "event_start_time": "library",
    "start_time": "graph",
    "start_date": "brightdata",
}
_ENDS = ("endTimestamp", "utcEndDate", "event_end_time", "end_time", "end_date")
NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "event_id", "eid"),
    "title": ("name", "title", "event_name"),
    "going": ("attending_count", "usersGoing", "attendees_count", "going_count"),
    "interested": ("interested_count", "usersInterested"),
    "responded": ("usersResponded", "responded_count"),
    "declined": ("declined_count",),
    "invited": ("invited_count",),
    "cancelled": ("is_canceled", "isCanceled", "is_cancelled"),
    "parent": ("parent_event_id", "parentEventId"),
    "url": ("url", "event_url"),
}
# Edges list names: counted here, dropped with the file. `maybe` repeats inside `interested`.
EDGES = {"going": "attending", "interested": "interested", "declined": "declined"}


@dataclass(frozen=True, slots=True)
class Context:
    """What every record of one file is read with."""

    as_of: datetime
    gazetteer: Gazetteer


def looks_like_node(found: Mapping[str, object]) -> bool:
    """Tell whether an object is an event of one of these tools."""
    named = any(name in found for name in (*NAMES["title"], *NAMES["id"]))
    return named and any(name in found for name in (*ROUTES, "event_times", "childEvents"))


def find_nodes(found: object) -> list[tuple[str, dict[str, object]]] | None:
    """Return the events in one decoded file with their paths, or None when it is none of these.

    Containers: a list, ``data``, ``events.data``, ``{"<id>": {...}}``, one bare object.

    Raises:
        InputError: The file is an error that the Graph API answered.
    """
    top = object_of(found)
    if "error" in top and ("message" in object_of(top["error"]) or len(top) == 1):
        kind = text_of(object_of(top["error"]).get("type"))
        raise InputError(f"an error of Facebook's API saved to a file ({kind[:40] or 'no type'})")
    if looks_like_node(top):
        return [("the file", top)]
    if isinstance(found, list):
        return _members("", found)
    if isinstance(top.get("data"), list):
        return _members("data", list_of(top["data"]))
    if isinstance(object_of(top.get("events")).get("data"), list):
        return _members("events.data", list_of(object_of(top["events"])["data"]))
    keyed = [(name, object_of(value)) for name, value in top.items() if name.isdigit()]
    if keyed and len(keyed) == len(top):
        return keyed if any(looks_like_node(value) for _, value in keyed) else None
    return None


def read_nodes(nodes: list[tuple[str, dict[str, object]]], context: Context) -> Batch:
    """Return the events of *nodes*; a record that cannot be read is skipped with its path.

    Raises:
        InputError: There are more than a file may hold.
    """
    if len(nodes) > EVENT_LIMIT:
        raise InputError(f"holds {len(nodes)} events, limit {EVENT_LIMIT}")
    found = [one for path, node in nodes for one in _read(path, node, context)]
    return Batch(
        route=next((_route(node) for _, node in nodes), "graph"),
        events=tuple(one for one in found if isinstance(one, OutsideEvent)),
        skipped=tuple(one for one in found if isinstance(one, Skipped)),
    )


def unfinished(found: object) -> bool:
    """Tell whether the API had more pages of this list than the one in the file."""
    top = object_of(found)
    lists = (top, object_of(top.get("events")))
    return any(object_of(one.get("paging")).get("next") for one in lists)


def _members(path: str, found: list[object]) -> list[tuple[str, dict[str, object]]] | None:
    members = [(f"{path}[{number}]", object_of(one)) for number, one in enumerate(found)]
    return members if any(looks_like_node(one) for _, one in members) else None


def _route(node: Mapping[str, object]) -> str:
    return next((route for name, route in ROUTES.items() if name in node), "graph")


def _read(path: str, node: dict[str, object], context: Context) -> Iterator[OutsideEvent | Skipped]:
    """Yield each date of one record, or why there is none; a bad date loses no other."""
    why = _no_rally(node)
    if why is not None:
        yield Skipped(path, why)
        return
    for below, one in _parts(node):
        where = f"{path}{below}".replace("the file.", "")
        unread = _unreadable(one)
        try:
            told = {name: value for name, value in one.items() if name not in unread}
            event = _event(told, context)
        except InputError as error:
            yield Skipped(where, str(error))
            continue
        yield event
        if _ends_early(one, event, context):
            yield Skipped(where, facebook.ENDS_EARLY)
        for name, why in unread.items():
            yield Skipped(where, f"{name}: {why}; the event is taken without it")


def _no_rally(node: Mapping[str, object]) -> str | None:
    if node.get("event_type") == "recurring":
        return "is a series, which is no date itself; its dates have rows of their own"
    if not looks_like_node(node):
        return "is no event: no name or id, or no start"
    if node.get("is_draft") is True:
        return "is a draft, so it is no rally yet"
    if text_of(node.get("type")).lower() in {"private", "group_private", "friends"}:
        return "is private, so it is no public rally"
    return None


def _parts(node: dict[str, object]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield each date that a record tells of, with its key in the record."""
    bare = _bare(node)
    name, dates = _dates(node)
    for number, one in enumerate(dates):
        yield f".{name}[{number}]", {**bare, **one, "parent_event_id": _named(node, "id")}
    if dates:
        return
    yield "", node
    for number, one in enumerate(_objects(node.get("siblingEvents"))):
        if _named(one, "id") not in {None, _named(node, "id")}:
            told = {name: value for name, value in one.items() if value is not None}
            # Of a series one date may be called off, and its page says so of that date alone.
            of_all = {name: bare[name] for name in bare if name not in NAMES["cancelled"]}
            yield f".siblingEvents[{number}]", {**of_all, **told}


def _bare(node: Mapping[str, object]) -> dict[str, object]:
    """Return what another date of the same series shares: everything but counts and start."""
    left_out = {*_COUNT_NAMES, *ROUTES, "id", "url", "event_id", "eid"}
    return {name: value for name, value in node.items() if name not in left_out}


def _dates(node: Mapping[str, object]) -> tuple[str, list[dict[str, object]]]:
    """Return the dates of a series and the key they stand under; the series itself is no date."""
    for name in ("event_times", "childEvents"):
        found = _objects(node.get(name))
        if found:
            return name, found
    return "", []


def _objects(found: object) -> list[dict[str, object]]:
    return [one for one in map(object_of, list_of(found)) if one]


_COUNT_NAMES = tuple(
    name
    for field in ("going", "interested", "responded", "declined", "invited")
    for name in NAMES[field]
) + tuple(EDGES.values())


def _event(node: Mapping[str, object], context: Context) -> OutsideEvent:
    ids = _ids(node)
    changed = _changed(node)
    seen = changed or context.as_of
    title = facebook.repaired(text_of(_named(node, "title")))
    spot = _spot(node)
    code = town(spot, title, seen, context.gazetteer)
    return OutsideEvent(
        id=ids.id,
        parent=ids.parent,
        title=title,
        start=_start(node, _wall(code, context)),
        version=(int(changed.timestamp()), 0) if changed else (),
        place_code=code,
        venue=None if spot.name == _free(node) else spot.name,
        url=facebook.address(ids.id),
        cancelled=_flag(node),
        counts=_counts(node, seen),
        as_of=seen,
    )


def _named(node: Mapping[str, object], field: str) -> object:
    return _first(node, NAMES[field])


def _first(node: Mapping[str, object], names: Iterable[str]) -> object:
    """Return the first of *names* that says something; 0 and False do."""
    told = (node[name] for name in names if name in node)
    return next((value for value in told if value is not None and value != ""), None)


def _ids(node: Mapping[str, object]) -> facebook.Ids:
    own = facebook.from_number(_named(node, "id"))
    try:
        linked = facebook.from_url(text_of(_named(node, "url")))
    except InputError:
        if own is None:
            raise
        linked = facebook.Ids()
    parent = _parent(node)
    if own is None or own in {linked.id, linked.parent}:
        own, parent = linked.id, parent or linked.parent
    return facebook.Ids(own, parent if parent != own else None)


def _parent(node: Mapping[str, object]) -> str | None:
    direct = _named(node, "parent")
    if direct is None:
        held = object_of(node.get("parentEvent") or node.get("parent_event"))
        direct = held.get("id")
    return facebook.from_number(direct)


def _start(node: Mapping[str, object], wall: tzinfo) -> datetime | date | None:
    """Return the start; one without an offset is on the clock it names, or else on *wall*."""
    raw = _first(node, ROUTES)
    if raw is None:
        raise InputError("has no start")
    zone = _zone(node) or wall
    found = _moment(raw, zone)
    if found is None or not 1990 <= found.year <= 2100:  # noqa: PLR2004 - no rally outside
        raise InputError(f"its start {str(raw)[:30]} is no moment between 1990 and 2100")
    if node.get("is_date_only") is True and isinstance(found, datetime):
        return found.astimezone(zone).date()
    return found


def _moment(raw: object, zone: tzinfo) -> datetime | date | None:
    if isinstance(raw, str) and not raw.strip().replace(".", "").isdigit():
        return moment_or_day(raw, zone)
    return epoch(number_of(raw) or 0)


def _ends_early(node: Mapping[str, object], event: OutsideEvent, context: Context) -> bool:
    raw, start = _first(node, _ENDS), event.start
    end = _moment(raw, _zone(node) or _wall(event.place_code, context)) if raw else None
    # A day beside an hour says nothing: neither is before the other.
    return start is not None and end is not None and type(start) is type(end) and end < start


def _wall(place_code: str | None, context: Context) -> tzinfo:
    place = context.gazetteer.by_code(place_code) if place_code else None
    return place.zone if place else PARIS


def _zone(node: Mapping[str, object]) -> tzinfo | None:
    if "utcStartDate" in node:
        return UTC
    try:
        return ZoneInfo(text_of(node.get("timezone")))
    except (ValueError, OSError, KeyError, RecursionError):
        return None


def _changed(node: Mapping[str, object]) -> datetime | None:
    return moment(text_of(node.get("updated_time")), UTC) if node.get("updated_time") else None


def _flag(node: Mapping[str, object]) -> bool | None:
    found = _named(node, "cancelled")
    if isinstance(found, bool):
        return found
    return {"true": True, "1": True, "false": False, "0": False}.get(str(found).lower())


def _counts(node: Mapping[str, object], seen: datetime) -> EventCount | None:
    found = {
        field: facebook.count(_named(node, field))
        for field in ("going", "interested", "responded", "declined", "invited")
    }
    for field, edge in EDGES.items():
        if found[field] is None:
            found[field] = _listed(node.get(edge))
    if all(value is None for value in found.values()):
        return None
    return EventCount(as_of=seen, source=_route(node), **found)


def _unreadable(node: Mapping[str, object]) -> dict[str, str]:
    """Return the counts of *node* that are none ("1.2K"), each with why: unknown, like absent ones.

    Where and when an event takes place is worth having without them. Nobody can mend a program's
    file as one mends a row of a sheet.
    """
    found = {}
    for name in _COUNT_NAMES:
        try:
            facebook.count(node.get(name))
        except InputError as error:
            found[name] = str(error)
    return found


def _listed(edge: object) -> int | None:
    """Count a list of names; None when it goes on elsewhere, since then it is no count."""
    held = object_of(edge)
    names = held.get("data")
    if not isinstance(names, list) or object_of(held.get("paging")).get("next"):
        return None
    return len(names)


def _spot(node: Mapping[str, object]) -> Spot:
    place = object_of(node.get("place") or node.get("location"))
    inner = object_of(place.get("location"))
    fields = {**place, **inner}
    city = fields.get("city")
    free = _free(node)
    return Spot(
        city=_text(object_of(city).get("name") if isinstance(city, dict) else city),
        postcode=_text(fields.get("zip") or fields.get("postal_code")),
        country=_text(fields.get("country") or fields.get("countryCode")),
        address=_text(
            node.get("address")
            or fields.get("address")
            or fields.get("street")
            or fields.get("streetAddress")
            or free
        ),
        # Beside an address free text names what is round it, often the town.
        name=_text(place.get("name") or fields.get("contextualName") or free),
        lat=number_of(
            fields.get("latitude") or object_of(fields.get("coordinates")).get("latitude")
        ),
        lon=number_of(
            fields.get("longitude") or object_of(fields.get("coordinates")).get("longitude")
        ),
    )


def _free(node: Mapping[str, object]) -> str | None:
    """Return where an event is, as one text: Bright Data's `location`."""
    return _text(node.get("location")) or _text(node.get("place"))


def _text(found: object) -> str | None:
    text = found if isinstance(found, str) else str(found) if isinstance(found, int) else ""
    return facebook.repaired(text) or None
