"""Facebook's "Download your information" in HTML, French or English, as far as it can be read.

Class names are build artefacts and texts are localised: what is not sure is skipped and said. The
footer's clock tells when a record was made, never when an event starts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from lxml import etree, html

from worker.domain.outside import when
from worker.domain.post import OutsideEvent, Skipped
from worker.errors import InputError
from worker.sources import facebook, markup
from worker.sources.dyi import Found
from worker.sources.moments import PARIS, moment_or_day
from worker.sources.nodes import EVENT_LIMIT, Context
from worker.sources.where import Spot, town, venue

_RECORD = re.compile(r"(?:^|\s)_a6-g(?:\s|$)")
_CLASSES = {"label": "_a6_q", "value": "_a6_r", "title": "_a6-h", "body": "_a6-p", "foot": "_a6-o"}
_LONGEST_FIELD = 5_000
_START = re.compile(
    r"start(?:s| time| date)?|début|date de début|heure de début|date et heure|date|when|quand"
)
_PLACE = re.compile(r"place|location|lieu|adresse|address|where|où")
_NAME = re.compile(r"name|nom|title|titre|event name")
_UNTIL = re.compile(r"\s*(?:-|–|—|to|au|à|until|jusqu['’](?:à|au))\s*", re.IGNORECASE)  # noqa: RUF001 - as written
_MONTH = r"[^\W\d_]{3,10}\.?"
_HALF = r"\s?[ap]\.?m\b\.?"
_CLOCK = rf"\d{{1,2}}(?:\s?(?::|h)\s?\d{{2}}(?::\d{{2}})?(?:{_HALF})?|\s?h\b|{_HALF})"
_HOUR = rf"(?:(?:\s*(?:,|à|at|de|-)?\s*){_CLOCK})?"
_DATES = re.compile(
    rf"\d{{1,2}}(?:er)?\s{_MONTH}\s\d{{4}}{_HOUR}|{_MONTH}\s\d{{1,2}},?\s\d{{4}}{_HOUR}"
    rf"|\d{{1,2}}/\d{{1,2}}/\d{{4}}{_HOUR}|\d{{4}}-\d{{2}}-\d{{2}}(?:[T ]\d{{2}}:\d{{2}})?",
    re.IGNORECASE,
)


def looks_like_export(head: bytes) -> bool:
    """Tell whether a page is one of the archive's."""
    return b"_a6-g" in head or b"_a706" in head or b"_a6-h" in head


def read_page(body: bytes, context: Context) -> Found:
    """Return the events of one page of the archive.

    Raises:
        InputError: No record is found in it.
    """
    tree = markup.parse(body.decode("utf-8-sig", "replace"))
    records = [] if tree is None else list(_records(tree))
    if not records:
        raise InputError(
            "an HTML export without a record of a known form; ask Facebook for JSON instead"
        )
    if len(records) > EVENT_LIMIT:
        raise InputError(f"holds more than {EVENT_LIMIT} events")
    events: list[OutsideEvent] = []
    skipped: list[Skipped] = []
    for number, record in enumerate(records, start=1):
        try:
            events.append(_event(_record(record), context))
        except InputError as error:
            skipped.append(Skipped(f"record {number}", str(error)))
    return Found(events=tuple(events), skipped=tuple(skipped))


@dataclass(frozen=True, slots=True)
class _Record:
    title: str
    rows: tuple[tuple[str, str], ...]
    text: str
    link: facebook.Ids


def _records(tree: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the outermost records."""
    taken: set[html.HtmlElement] = set()
    for element in tree.iter("section", "div", "li"):
        inner = any(parent in taken for parent in element.iterancestors())
        if _RECORD.search(str(element.get("class") or "")) and not inner:
            taken.add(element)
            yield element


def _record(element: html.HtmlElement) -> _Record:
    for foot, _ in _with_class(element, "foot"):
        # Links in the footer are the event's own; its clock is not.
        for clock in foot.iter("div"):
            clock.text = None
    rows = tuple(_rows(element))
    heads = (*element.iter("h2", "h3"), *(one for one, _ in _with_class(element, "title")))
    title = next((text for one in heads if (text := _short(one))), "")
    named = next((value for label, value in rows if _NAME.fullmatch(label)), "")
    bodies = [one for one, _ in _with_class(element, "body")]
    text = "\n".join(markup.element_text(one) for one in bodies) or markup.element_text(element)
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    first = next((line for line in lines[:1] if not _DATES.fullmatch(line)), "")
    return _Record(
        title=facebook.repaired(named or title or first),
        rows=rows,
        text=text,
        link=_link(element),
    )


def _short(element: html.HtmlElement) -> str:
    """Return a field's text; of one that is never closed only the start, so that many are read."""
    return markup.element_text(element, _LONGEST_FIELD)


def _rows(element: html.HtmlElement) -> Iterator[tuple[str, str]]:
    for row in element.iter("tr"):
        said: dict[str, list[str]] = {"label": [], "value": []}
        for one, name in _with_class(row, *said):
            said[name].append(_short(one))
        label, value = " ".join(said["label"]), " ".join(said["value"])
        if label and value:
            yield " ".join(label.lower().replace("\u2019", "'").split()).strip(" :"), value


def _with_class(element: html.HtmlElement, *names: str) -> Iterator[tuple[html.HtmlElement, str]]:
    """Yield the outermost elements of these classes: what one holds is its own text already."""
    wanted = {_CLASSES[name]: name for name in names}
    walk = etree.iterwalk(element, events=("start",))
    for _, one in walk:
        classes = str(one.get("class") or "").split() if isinstance(one.tag, str) else ()
        name = next((wanted[part] for part in classes if part in wanted), None)
        if name:
            yield one, name
            walk.skip_subtree()


def _link(element: html.HtmlElement) -> facebook.Ids:
    for anchor in element.iter("a"):
        try:
            found = facebook.from_url(str(anchor.get("href") or ""))
        except InputError:
            continue
        if found.id is not None:
            return found
    return facebook.Ids()


def _event(record: _Record, context: Context) -> OutsideEvent:
    if not record.title:
        raise InputError("has no title")
    where = next((value for label, value in record.rows if _PLACE.fullmatch(label)), "")
    code = town(Spot(address=where or None), record.title, context.as_of, context.gazetteer)
    place = context.gazetteer.by_code(code) if code else None
    return OutsideEvent(
        id=record.link.id,
        parent=record.link.parent,
        title=record.title,
        start=_start(record, place.zone if place else PARIS),
        place_code=code,
        venue=venue(where),
        url=facebook.address(record.link.id),
        as_of=context.as_of,
    )


def _start(record: _Record, zone: ZoneInfo) -> datetime | date:
    """Return the start a label names, else the only date of the text; never guess between two."""
    for label, value in record.rows:
        if _START.fullmatch(label):
            found = _first_date(value, zone)
            if found is not None:
                return found
    labelled = {value for _, value in record.rows}
    loose = [raw for raw in _DATES.findall(record.text) if not any(raw in one for one in labelled)]
    if len(loose) == 2 and _is_range(record.text, loose[0], loose[1], zone):  # noqa: PLR2004 - from, to
        del loose[1]
    if len(loose) != 1:
        what = "has no date that is surely its start"
        raise InputError(f"{what}; ask Facebook for JSON instead")
    found = _first_date(loose[0], zone)
    if found is None:
        raise InputError(f"its date {loose[0][:40]!r} cannot be read; ask Facebook for JSON")
    return found


def _is_range(text: str, start: str, end: str, zone: ZoneInfo) -> bool:
    """Tell whether *text* says that something lasts from *start* to *end*."""
    between = text.partition(start)[2].partition(end)[0]
    days = [_first_date(one, zone) for one in (start, end)]
    first, last = (when(one) if one is not None else "" for one in days)
    return bool(_UNTIL.fullmatch(between)) and "" < first <= last


def _first_date(text: str, zone: ZoneInfo) -> datetime | date | None:
    plain = text.replace(".m.", "m").replace("\u202f", " ")
    whole = moment_or_day(plain, zone)
    if whole is not None:
        return whole
    found = _DATES.search(plain)
    return moment_or_day(found[0], zone) if found else None
