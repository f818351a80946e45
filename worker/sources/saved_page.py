"""A Facebook event page saved from the browser (.html or .mhtml): the facts in its own JSON.

Such a page is the only place where a person without tools finds all counts; they are missing when
the host hides the guest list. Only the keys below are looked at.
"""

import email
import email.policy
import html
import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from worker.domain.post import EventCount, OutsideEvent
from worker.domain.signs import decoded
from worker.errors import InputError
from worker.sources import facebook
from worker.sources.batch import Batch
from worker.sources.json_text import number_of, object_of, text_of, walk
from worker.sources.nodes import Context
from worker.sources.where import Spot, town

SIZE_LIMIT = 16 * 1024 * 1024
_COUNTS = {
    "responded": "event_connected_users_public_responded",
    "going": "event_connected_users_going",
    "interested": "event_connected_users_interested",
}
_MARKS = (*_COUNTS.values(), "day_time_sentence", "comet_neighboring_siblings")
_START = re.compile(r'[{\[,\s]"(?:' + "|".join(_MARKS) + r'|event_place)":')
_SCRIPT = re.compile(r"<script\b[^<>]{0,2000}>|</script>", re.IGNORECASE)
_LINK = re.compile(
    r"""(?:rel="?canonical"?[^>]{0,80}href|property="?og:url"?[^>]{0,80}content"""
    r"""|Snapshot-Content-Location|<!-- saved from url)[=:]\s*(?:"|\(\d{1,9}\))?"""
    r"""(https://[^">\s]{1,300})""",
    re.IGNORECASE,
)
_LOCATION = re.compile(rb"^Snapshot-Content-Location:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_TITLE = re.compile(
    r"""<meta[^>]{0,80}property="?og:title"?[^>]{0,80}content="([^">]{1,300})""", re.IGNORECASE
)


def looks_like_page(head: bytes, body: bytes) -> bool:
    """Tell whether *body* is a saved event page, plain or MHTML."""
    if is_packed(head):
        saved = _LOCATION.search(head[:4_000])
        # An article may well link to an event.
        return b"facebook.com/" in saved[1] if saved else b"facebook.com/events" in body
    return head.lstrip().startswith(b"<") and any(mark.encode() in body for mark in _MARKS)


def is_packed(head: bytes) -> bool:
    """Tell whether a page was saved with all its parts in one file (MHTML)."""
    start = head.lstrip()[:400].lower()
    packed = start.startswith((b"from: <saved by", b"mime-version:"))
    return packed or b"multipart/related" in start


def unpacked(body: bytes) -> str:
    """Return the page itself of an MHTML file, below the line in which browsers tell its address.

    What stands in its frames is left out.
    """
    where, pages = _pages(body)
    return f"<!-- saved from url=({len(where):04}){where} -->\n{next(iter(pages), '')}"


def read_page(body: bytes, context: Context) -> Batch:
    """Return the event of a saved page, and the other dates of its series.

    Raises:
        InputError: The page holds no event's facts: not loaded to the end, or not logged in.
    """
    if len(body) > SIZE_LIMIT:
        raise InputError(f"a page larger than {SIZE_LIMIT // 1024 // 1024} MiB")
    text = _text(body)
    found = list(_objects(text))
    own = _own_id(text, found)
    facts = _about(found, own)
    if not facts and is_packed(body):
        # Chrome and Edge leave all scripts out of it (Chromium 156).
        raise InputError(
            "the page holds no event's facts: browsers leave them out of one file (.mhtml); save "
            "it as a web page (.html)"
        )
    if not facts:
        raise InputError("the page holds no event's facts; open it to the end, then save again")
    event = _event(facts, own, text, context)
    others = tuple(_siblings(facts, event))
    return Batch(route="page", events=(event, *others))


def _text(body: bytes) -> str:
    if not is_packed(body):
        return body.decode("utf-8-sig", "replace")
    where, pages = _pages(body)
    return f"Snapshot-Content-Location: {where}\n" + "\n".join(pages)


def _pages(body: bytes) -> tuple[str, list[str]]:
    """Return where a page was saved, and the page with those in its frames."""
    # The default policy takes 25 seconds for a damaged head of 70 KB (Python 3.13).
    archive = email.message_from_bytes(body, policy=email.policy.compat32)
    parts = [part for part in archive.walk() if part.get_content_type() == "text/html"]
    where = str(archive.get("Snapshot-Content-Location") or "")
    return where, [decoded(bytes(part.get_payload(decode=True) or b"")) for part in parts]


def _objects(text: str) -> Iterator[dict[str, object]]:
    """Yield every object of the page's scripts that holds one of our keys."""
    decoder = json.JSONDecoder(parse_constant=_refused)
    for script in list(_scripts(text)) or [text]:
        if not any(mark in script for mark in (*_MARKS, "event_place", "start_timestamp")):
            continue
        yield from _decoded(script, decoder)


def _scripts(text: str) -> Iterator[str]:
    """Yield what stands between each opening tag and the next closing one, in one pass."""
    start: int | None = None
    for tag in _SCRIPT.finditer(text):
        if tag[0].startswith("</"):
            if start is not None:
                yield text[start : tag.start()]
            start = None
        elif start is None:
            start = tag.end()


# A damaged page may open objects without end, each read to where it breaks.
_BROKEN_LIMIT = 500


def _decoded(script: str, decoder: json.JSONDecoder) -> Iterator[dict[str, object]]:
    try:
        found, _ = decoder.raw_decode(script.strip())
    except (ValueError, RecursionError):
        yield from _fragments(script, decoder)
        return
    for _, one in walk(found):
        yield one


def _fragments(script: str, decoder: json.JSONDecoder) -> Iterator[dict[str, object]]:
    """Yield the outermost objects around our keys in a script that is not JSON as a whole."""
    done = 0
    broken: set[int] = set()
    for mark in _START.finditer(script):
        if mark.start() < done or len(broken) > _BROKEN_LIMIT:
            continue
        for opening in _openings(script, mark.start() + 1, done):
            if opening in broken:
                continue
            try:
                found, end = decoder.raw_decode(script, opening)
            except (ValueError, RecursionError):
                broken.add(opening)
                continue
            if end > mark.end():
                done = end
                for _, one in walk(found):
                    yield one
                break


def _openings(script: str, before: int, after: int) -> Iterator[int]:
    """Yield the last few places where an object may open before a key, farthest first."""
    places: list[int] = []
    at = before
    while len(places) < 40 and (at := script.rfind("{", after, at)) >= 0:  # noqa: PLR2004
        places.append(at)
    yield from reversed(places)


def _own_id(text: str, found: list[dict[str, object]]) -> facebook.Ids:
    for url in _LINK.findall(text):
        try:
            ids = facebook.from_url(html.unescape(url))
        except InputError:
            continue
        if ids.id is not None:
            return ids
    for one in found:
        if any(name in one for name in _MARKS) and text_of(one.get("id")).isdigit():
            return facebook.Ids(facebook.from_number(one["id"]))
    return facebook.Ids()


def _about(found: list[dict[str, object]], own: facebook.Ids) -> dict[str, object]:
    """Return all the page says of its own event, from the objects that carry its number or none.

    Pages hold the same event several times, each time with other keys.
    """
    facts: dict[str, object] = {}
    number = own.id[3:] if own.id else None
    for one in found:
        said = text_of(one.get("id")) or str(one.get("id") or "")
        if number and said and said != number:
            continue
        if said == number or any(name in one for name in _MARKS):
            for name, value in one.items():
                if value is not None:
                    facts.setdefault(name, value)
    return facts if any(name in facts for name in (*_MARKS, "start_timestamp")) else {}


def _event(
    facts: Mapping[str, object], own: facebook.Ids, text: str, context: Context
) -> OutsideEvent:
    place = object_of(facts.get("event_place"))
    at = object_of(place.get("location"))
    named = object_of(at.get("reverse_geocode"))
    head = _TITLE.search(text)
    title = text_of(facts.get("name")) or (html.unescape(head[1]) if head else "")
    spot = Spot(
        city=text_of(named.get("city")) or None,
        address=text_of(place.get("contextual_name")) or None,
        name=text_of(place.get("name")) or None,
        lat=number_of(at.get("latitude")),
        lon=number_of(at.get("longitude")),
    )
    return OutsideEvent(
        id=own.id,
        parent=own.parent or _parent(facts, own),
        title=facebook.repaired(title),
        start=facebook.moment_of(number_of(facts.get("start_timestamp"))),
        place_code=town(spot, title, context.as_of, context.gazetteer),
        venue=spot.name,
        url=facebook.address(own.id),
        cancelled=_flag(facts.get("is_canceled")),
        counts=_counts(facts, context.as_of),
        as_of=context.as_of,
    )


def _flag(found: object) -> bool | None:
    return found if isinstance(found, bool) else None


def _parent(facts: Mapping[str, object], own: facebook.Ids) -> str | None:
    said = facebook.from_number(object_of(facts.get("parent_if_exists_or_self")).get("id"))
    return said if own.id is not None and said != own.id else None


def _counts(facts: Mapping[str, object], as_of: datetime) -> EventCount | None:
    found = {
        field: facebook.count(object_of(facts.get(key)).get("count"))
        for field, key in _COUNTS.items()
    }
    if all(value is None for value in found.values()):
        return None
    return EventCount(as_of=as_of, source="page", **found)


def _siblings(facts: Mapping[str, object], event: OutsideEvent) -> Iterator[OutsideEvent]:
    for _, one in walk(facts.get("comet_neighboring_siblings")):
        start = number_of(one.get("start_timestamp"))
        number = facebook.from_number(one.get("id")) if text_of(one.get("id")).isdigit() else None
        if number is None or start is None or number == event.id:
            continue
        yield OutsideEvent(
            id=number,
            parent=event.parent,
            title=event.title,
            start=facebook.moment_of(start),
            place_code=event.place_code,
            venue=event.venue,
            url=facebook.address(number),
            as_of=event.as_of,
        )


def _refused(constant: str) -> object:
    raise ValueError(constant)
