"""Facebook's "Download your information" in JSON, of every period since 2018.

It tells what one account answered or which events it hosts, never how many come. Records are
found by their keys, wherever the period's files put them; text is repaired from Latin-1.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

import msgspec

from worker.domain.outside import ARCHIVE, folded
from worker.domain.post import OutsideEvent, Skipped
from worker.errors import InputError
from worker.sources import facebook
from worker.sources.batch import Batch
from worker.sources.json_text import BROKEN, number_of, object_of, text_of, walk
from worker.sources.nodes import EVENT_LIMIT, Context
from worker.sources.where import Spot, town

_LABELS = {
    "name": ("name", "nom", "titre", "title", "event name", "nom de l'évènement"),
    "start": (
        "start time", "start", "heure de début", "début", "date de début", "starts",
        "date et heure de début", "heure de debut",
    ),
    "place": ("place", "location", "lieu", "adresse", "address"),
}  # fmt: skip
_KEYS = (
    "events_invited", "event_responses", "your_events", "events_joined", "events_interested",
    "events_declined", "events_you_hosted", "events_hosted", "event_invitations",
)  # fmt: skip
_MEMBER = re.compile(rf"(?:^|\.)(?:{'|'.join(_KEYS)})(?:_v2)?\[\d+\]$")
_MILLISECONDS_FROM = 1e11


@dataclass(frozen=True, slots=True)
class Hosted:
    """A hosted event's number under its title; its clock is never a start."""

    title: str
    id: str


@dataclass(frozen=True, slots=True)
class Found:
    """What one file of the archive tells, before titles and numbers are joined."""

    events: tuple[OutsideEvent, ...] = ()
    hosted: tuple[Hosted, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()


def looks_like_export(found: object) -> bool:
    """Tell whether a decoded file is one of the archive's."""
    for number, (_, one) in enumerate(walk(found)):
        if _is_record(one) or _is_hosted(one) or "label_values" in one or _has_key(one):
            return True
        if number > 2_000:  # noqa: PLR2004 - posts without an event may come first
            return False
    return False


def read_export(found: object, context: Context) -> Found:
    """Return what a decoded file of the archive tells; a bad record is skipped with its path."""
    events: list[OutsideEvent] = []
    hosted: list[Hosted] = []
    skipped = list(_strays(found))
    inside: set[int] = set()
    notes: set[str] = set()
    for path, one in walk(found):
        if id(one) in inside:
            continue
        try:
            if "label_values" in one:
                inside.update(id(inner) for _, inner in walk(one))
                events.extend(_from_labels(one, context))
            elif _is_record(one):
                if (number_of(one["start_timestamp"]) or 0) > _MILLISECONDS_FROM:
                    notes.add("times are in milliseconds and were read so")
                events.append(_event(_of_record(one), context))
                skipped.extend(_ends_early(path, one))
            elif _is_hosted(one):
                hosted.extend(_hosted(one))
            elif _MEMBER.search(path):
                skipped.append(Skipped(path, "has no start"))
        except InputError as error:
            skipped.append(Skipped(path, str(error)))
        if len(events) + len(hosted) + len(skipped) > EVENT_LIMIT:
            raise InputError(f"holds more than {EVENT_LIMIT} events")
    return Found(tuple(events), tuple(hosted), tuple(skipped), tuple(notes))


class _Datum(msgspec.Struct):
    event: dict[str, object] | None = None


class _Attachment(msgspec.Struct):
    data: list[_Datum] = msgspec.field(default_factory=list)


class _Post(msgspec.Struct):
    attachments: list[_Attachment] = msgspec.field(default_factory=list)


def read_posts(body: bytes, context: Context) -> Found:
    """Return the events shared in posts; nothing else of a post is even decoded."""
    plain = body.removeprefix(b"\xef\xbb\xbf")
    try:
        posts = msgspec.json.decode(plain, type=list[_Post] | _Post)
    except BROKEN:
        raise InputError("not the posts of an archive, or cut off") from None
    several = posts if isinstance(posts, list) else [posts]
    shared = [
        one.event
        for post in several
        for attachment in post.attachments
        for one in attachment.data
        if one.event is not None
    ]
    return read_export(shared, context)


def joined(parts: list[Found], context: Context) -> Batch:
    """Return one batch of an archive's files: numbers go to records where the title is single."""
    events = [event for part in parts for event in part.events]
    hosted = dict.fromkeys(one for part in parts for one in part.hosted)
    numbers: dict[str, set[str]] = {}
    for one in hosted:
        numbers.setdefault(folded(one.title), set()).add(one.id)
    starts: dict[str, set[object]] = {}
    for event in events:
        starts.setdefault(folded(event.title), set()).add(event.start)
    single = {
        mark: next(iter(ids))
        for mark, ids in numbers.items()
        if len(ids) == 1 and len(starts.get(mark, ())) == 1
    }
    named = [_numbered(event, single.get(folded(event.title))) for event in events]
    known = {event.id for event in named}
    alone = [
        OutsideEvent(
            id=one.id,
            title=one.title,
            start=None,
            place_code=town(Spot(), one.title, context.as_of, context.gazetteer),
            url=facebook.address(one.id),
            as_of=context.as_of,
        )
        for one in hosted
        if one.id not in known
    ]
    skipped = tuple(one for part in parts for one in part.skipped)
    notes = tuple(dict.fromkeys(one for part in parts for one in part.notes))
    return Batch(route=ARCHIVE, events=(*_single(named), *alone), skipped=skipped, notes=notes)


def _numbered(event: OutsideEvent, number: str | None) -> OutsideEvent:
    if event.id is not None or number is None:
        return event
    return replace(event, id=number, url=facebook.address(number))


def _single(events: list[OutsideEvent]) -> list[OutsideEvent]:
    """Return each event once: an archive lists one under invitations and answers alike.

    The record that tells more goes before one that tells less.
    """
    best: dict[tuple[object, ...], OutsideEvent] = {}
    for event in events:
        mark = (event.id,) if event.id else (folded(event.title), event.start)
        there = best.get(mark)
        best[mark] = event if there is None else _fuller(there, event)
    return list(best.values())


def _fuller(one: OutsideEvent, other: OutsideEvent) -> OutsideEvent:
    return replace(
        one,
        start=one.start or other.start,
        place_code=one.place_code or other.place_code,
        venue=one.venue or other.venue,
        title=one.title or other.title,
    )


def _has_key(one: Mapping[str, object]) -> bool:
    return any(name.removesuffix("_v2") in _KEYS for name in one)


def _is_record(one: Mapping[str, object]) -> bool:
    return "start_timestamp" in one and ("name" in one or "title" in one)


def _ends_early(path: str, record: Mapping[str, object]) -> Iterator[Skipped]:
    start, end = (number_of(record.get(f"{name}_timestamp")) or 0 for name in ("start", "end"))
    if 0 < end < start:
        yield Skipped(path, facebook.ENDS_EARLY)


def _strays(found: object) -> Iterator[Skipped]:
    """Yield what stands in a list of events and is no object, as text and null are."""
    lists = [("", found)] if isinstance(found, list) else []
    lists += [
        (name if path == "the file" else f"{path}.{name}", several)
        for path, one in walk(found)
        for name, several in one.items()
        if name.removesuffix("_v2") in _KEYS and isinstance(several, list)
    ]
    for path, several in lists:
        for number, one in enumerate(several):
            if not isinstance(one, dict | list):
                yield Skipped(f"{path}[{number}]", "is no event: an object was expected")


def _is_hosted(one: Mapping[str, object]) -> bool:
    return {"title", "fbid"} <= one.keys() and "start_timestamp" not in one


def _hosted(one: Mapping[str, object]) -> Iterator[Hosted]:
    number = facebook.from_number(one.get("fbid"))
    if number is not None:
        yield Hosted(facebook.repaired(text_of(one.get("title"))), number)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    title: str
    start: datetime | date | None
    spot: Spot
    ids: facebook.Ids


def _of_record(one: Mapping[str, object]) -> _Facts:
    place = object_of(one.get("place"))
    at = object_of(place.get("coordinate"))
    address = place.get("address")
    return _Facts(
        title=facebook.repaired(text_of(one.get("name") or one.get("title"))),
        start=facebook.moment_of(one.get("start_timestamp")),
        spot=Spot(
            name=facebook.repaired(text_of(place.get("name") or one.get("place"))) or None,
            address=facebook.repaired(text_of(address)) or None,
            lat=number_of(at.get("latitude")),
            lon=number_of(at.get("longitude")),
        ),
        ids=facebook.Ids(facebook.from_number(one.get("fbid") or one.get("id"))),
    )


def _event(facts: _Facts, context: Context) -> OutsideEvent:
    if facts.start is None:
        raise InputError("has no start")
    if not facts.title:
        raise InputError("has no name")
    return OutsideEvent(
        id=facts.ids.id,
        parent=facts.ids.parent,
        title=facts.title,
        start=facts.start,
        place_code=town(facts.spot, facts.title, context.as_of, context.gazetteer),
        venue=facts.spot.name,
        url=facebook.address(facts.ids.id),
        as_of=context.as_of,
    )


def _from_labels(one: Mapping[str, object], context: Context) -> Iterator[OutsideEvent]:
    """Yield the event of a `label_values` record; a group that was visited is none."""
    rows = [row for _, row in walk(one.get("label_values")) if "label" in row or "href" in row]
    start = next((row.get("timestamp_value") for row in rows if _labelled(row, "start")), None)
    ids = _linked(rows)
    if start is None and any("timestamp_value" in row for row in rows):
        raise InputError("its labels are in a language not known; export in English or French")
    if start is None and ids.id is None:
        return
    named = next((text_of(row.get("value")) for row in rows if _labelled(row, "name")), "")
    where = next((text_of(row.get("value")) for row in rows if _labelled(row, "place")), "")
    facts = _Facts(
        title=facebook.repaired(named),
        start=facebook.moment_of(start),
        spot=Spot(address=facebook.repaired(where) or None),
        ids=ids,
    )
    yield _event(facts, context)


def _linked(rows: list[dict[str, object]]) -> facebook.Ids:
    for row in rows:
        try:
            found = facebook.from_url(text_of(row.get("href") or row.get("value")))
        except InputError:
            continue
        if found.id is not None:
            return found
    return facebook.Ids()


def _labelled(row: Mapping[str, object], field: str) -> bool:
    label = facebook.repaired(text_of(row.get("label") or row.get("title"))).lower()
    return label.replace("\u2019", "'").strip(" :") in _LABELS[field]
