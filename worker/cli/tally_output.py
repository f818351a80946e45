"""How tallies look: objects, a spreadsheet, a table for people."""

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from typing import TextIO, TypeAlias

from rich import box
from rich.console import Console
from rich.table import Table

from worker.cli.terminal import console, town
from worker.domain.campaign import label, shared_names
from worker.domain.claim import PlaceRef
from worker.domain.outside import when
from worker.domain.post import Report
from worker.domain.resistance import Sign
from worker.domain.tally import Difference, PlatformNumbers
from worker.services.tallies import EventNumbers, TallyView

Json: TypeAlias = dict[str, object]

_EVENT = {
    "event": "event",
    "going": "going",
    "interested": "interested",
    "as_of": "event_as_of",
    "source": "event_source",
    "cancelled": "event_cancelled",
}
_REPORTED = ("kind", "low", "high", "approx", "said_by", "publisher", "url", "as_of")
_SHARED = ("persons", "posts", "reposts")
COLUMNS = (
    *("rally", "place_code", "place", "place_kind", "date", "time", "status", "day", "platform"),
    *("persons", "posts", "texts", "reposts", "suppressed", "as_of"),
    *_EVENT.values(),
    *(f"report_{name}" for name in _REPORTED),
    *("flags", "coverage", "platforms"),
    *(f"platform_{name}" for name in _SHARED),
)
# Between the several values of one column.
_BETWEEN = " | "
# What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@")
_CONFLICT = "two hours"


def objects(views: Sequence[TallyView]) -> list[Json]:
    """Return *views* as docs/interface.md shapes them."""
    return [_object(view) for view in views]


def write(views: Sequence[TallyView], *, as_json: bool, as_csv: bool, place: str) -> None:
    """Print *views* as asked for, of *place* alone where it has a name; else a table for people."""
    if as_json:
        write_json(views)
    elif as_csv:
        write_csv(views)
    else:
        print_table(views, console(), place)


def write_json(views: Sequence[TallyView], out: TextIO | None = None) -> None:
    """Write a JSON list."""
    out = out or sys.stdout
    json.dump(objects(views), out, ensure_ascii=False, indent=1)
    out.write("\n")


def write_csv(views: Sequence[TallyView], out: TextIO | None = None) -> None:
    """Write one line a cell under a header, saying what the JSON says.

    What is masked or unknown is empty. Where a cell has several events, reports or platforms, each
    column has a value for each: the second of ``going`` is the second event's.
    """
    rows = csv.DictWriter(out or sys.stdout, COLUMNS)
    rows.writeheader()
    rows.writerows(_row(view) for view in views)


def print_table(views: Sequence[TallyView], out: Console, place: str) -> None:
    """Print a table for people; 80 columns are enough."""
    if not views:
        out.print(f"nothing is counted{f' of {place}' if place else ''} yet")
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), collapse_padding=True)
    first = views[0].by
    if first == "rally":
        table.add_column("when", no_wrap=True)
        table.add_column("where", no_wrap=True)
    else:
        table.add_column(str(first), overflow="fold")
    for name in ("accounts", "posts", "texts", "reposts"):
        table.add_column(name, justify="right", no_wrap=True)
    if first == "rally":
        table.add_column("going", justify="right")
        table.add_column("")
    shared = shared_names(view.place for view in views if view.place)
    for view in views:
        table.add_row(*_cells(view, out, shared))
    out.print(table)
    out.print(f"Figures of {views[0].as_of:%Y-%m-%d %H:%M} UTC. Lines do not add up.")
    for kind, what in views[0].coverage:
        out.print(f"{kind}: {what}.")
    for view in views:
        if signs := sorted({*view.flags} & {*Sign}):
            where = _name(view, shared) + (f" {view.date:%d %b}" if view.date else "")
            out.print(f"{where}: in doubt ({', '.join(signs)}); look before you quote it.")


def print_differences(found: Sequence[Difference], out: Console) -> None:
    """Say what a recount put right, one line a tally."""
    for one in found:
        where = one.cell.place_code or "no place"
        out.print(
            f"{where} {one.cell.rally or ''} day {one.day} {one.platform or 'all'}:"
            f" kept {one.kept}, counted {one.counted}"
        )
    out.print(f"{len(found)} tallies put right." if found else "Every tally was right.")


def _cells(view: TallyView, out: Console, shared: frozenset[str]) -> list[str]:
    numbers = view.numbers
    shown = [
        "-" if number is None else _number(number)
        for number in (numbers.persons, numbers.posts, numbers.texts, numbers.reposts)
    ]
    if numbers.suppressed:
        shown[0] = "hidden"
    if view.by != "rally":
        return [_name(view, shared), *shown]
    day = f"{view.date:%d %b}" if view.date else "no rally"
    hour = f" {view.time:%H:%M}" if view.time else ""
    going = [_number(event.going) for event in view.event_counts if event.going is not None]
    flags = _CONFLICT if "hour-conflict" in view.flags else ""
    return [day + hour, town(_name(view, shared), out), *shown, ", ".join(going), flags]


def _number(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def _name(view: TallyView, shared: frozenset[str]) -> str:
    if view.by == "day":
        return str(view.day)
    if view.by == "platform":
        return view.platform or "all"
    if not view.place:
        return "no town named"
    return label(view.place, shared=view.place.name in shared)


def _object(view: TallyView) -> Json:
    numbers = view.numbers
    return {
        **_key(view),
        "as_of": when(view.as_of),
        "persons": numbers.persons,
        "posts": numbers.posts,
        "texts": numbers.texts,
        "reposts": numbers.reposts,
        "suppressed": numbers.suppressed,
        "by_platform": {share.platform: _share(share) for share in numbers.by_platform},
        "event_counts": [_event(event) for event in view.event_counts],
        "reports": [_report(report) for report in view.reports],
        "flags": list(view.flags),
        "coverage": dict(view.coverage),
    }


def _row(view: TallyView) -> dict[str, str]:
    told, place = _object(view), view.place
    told |= {
        "place_code": place and place.code,
        "place": place and place.name,
        "place_kind": place and place.kind,
        "flags": _side_by_side(view.flags),
        "coverage": _side_by_side(f"{kind}: {what}" for kind, what in view.coverage),
        "platforms": _side_by_side(share.platform for share in view.numbers.by_platform),
    }
    shares = [_share(one) for one in view.numbers.by_platform]
    told |= {f"platform_{name}": _side_by_side(one[name] for one in shares) for name in _SHARED}
    reports = [_report(one) for one in view.reports]
    told |= {f"report_{name}": _side_by_side(one[name] for one in reports) for name in _REPORTED}
    events = [_event(one) for one in view.event_counts]
    told |= {column: _side_by_side(one[name] for one in events) for name, column in _EVENT.items()}
    return {name: _written(told.get(name)) for name in COLUMNS}


def _side_by_side(values: Iterable[object]) -> str:
    # A name may hold the bar ("France 3 | Hauts-de-France"), and is one value all the same.
    return _BETWEEN.join(_written(value).replace(_BETWEEN, " / ") for value in values)


def _written(value: object) -> str:
    """Return *value* as a spreadsheet is to read it; null is empty."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}" if str(value).startswith(_FORMULA) else str(value)


def _key(view: TallyView) -> Json:
    if view.by == "rally":
        return {
            "rally": str(view.rally) if view.rally else None,
            "place": _place(view.place),
            "date": view.date.isoformat() if view.date else None,
            "time": f"{view.time:%H:%M}" if view.time else None,
            "status": view.status,
        }
    if view.by == "place":
        return {"place": _place(view.place)}
    place: Json = {"place": _place(view.place)} if view.place else {}
    if view.by == "day":
        return {"day": view.day.isoformat() if view.day else None, **place}
    return {"platform": view.platform, **place}


def _place(place: PlaceRef | None) -> Json | None:
    return {"code": place.code, "name": place.name, "kind": place.kind} if place else None


def _event(event: EventNumbers) -> Json:
    return {
        "event": event.event,
        "going": event.going,
        "interested": event.interested,
        "as_of": when(event.as_of),
        "source": event.source,
        "cancelled": event.cancelled,
    }


def _share(share: PlatformNumbers) -> Json:
    return {
        "persons": share.persons,
        "posts": share.posts,
        "reposts": share.reposts,
        "suppressed": share.persons is None,
    }


def _report(report: Report) -> Json:
    return {
        "kind": report.kind,
        "low": report.low,
        "high": report.high,
        "approx": report.approx,
        "said_by": report.said_by,
        "publisher": report.publisher,
        "url": report.url,
        "as_of": when(report.as_of),
    }
