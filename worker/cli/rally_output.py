"""How the calendar looks: objects for programs, a table of 80 columns for people."""

import json
import sys
from typing import TypeAlias
from uuid import UUID

from rich import box
from rich.console import Console
from rich.table import Table

from worker.cli.terminal import console, town
from worker.domain.campaign import ProgrammeItem, Rally
from worker.domain.conflicts import Word
from worker.domain.outside import when
from worker.domain.post import HourReport
from worker.domain.signs import harmless
from worker.services import rallies
from worker.services.installation import Installation

Json: TypeAlias = dict[str, object]
_Listed: TypeAlias = tuple[Rally, tuple[HourReport, ...], tuple[Word, ...]]


def write(installation: Installation, *, as_json: bool) -> None:
    """Print every rally of the campaign, by day."""
    hours, offs = rallies.conflicts(installation), rallies.called_off(installation)
    listed = [
        (rally, hours.get(rally.id, ()), offs.get(rally.id, ()))
        for rally in rallies.calendar(installation)
    ]
    if as_json:
        told = [shape(*one) for one in listed]
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
        return
    if not listed:
        sys.stdout.write(
            "No rally yet: add [[rally]] to campaign.toml, or `portevoix rally add`.\n"
        )
        return
    out = console()
    out.print(_table(listed, out))


def write_one(installation: Installation, rally: Rally) -> None:
    """Print *rally* as an object."""
    told = shape(
        rally,
        rallies.conflicts(installation).get(rally.id, ()),
        rallies.called_off(installation).get(rally.id, ()),
    )
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")


def shape(rally: Rally, said: tuple[HourReport, ...], off: tuple[Word, ...] = ()) -> Json:
    """Return one rally as an object; ``starts_at`` is UTC, ``time`` the clock of its place."""
    plan = rally.plan
    return {
        "id": str(rally.id),
        "place": {"code": plan.place.code, "name": plan.place.name, "kind": plan.place.kind},
        "date": plan.date.isoformat(),
        "time": f"{plan.time:%H:%M}" if plan.time else None,
        "ends_at": f"{plan.ends_at:%H:%M}" if plan.ends_at else None,
        "starts_at": when(rally.starts_at) if rally.starts_at else None,
        "timezone": plan.place.timezone,
        "venue": plan.venue,
        "meeting_point": plan.meeting_point,
        "access": plan.access,
        "contact": plan.contact,
        "stewards": plan.stewards,
        "url": plan.url,
        "programme": [_programme_item(item) for item in plan.programme],
        "status": rally.status,
        "confirmed_at": when(rally.confirmed_at) if rally.confirmed_at else None,
        "confirmed_by": rally.confirmed_by,
        "conflicts": [*map(_hour, said), *map(_status, off)],
        "revision": rally.revision,
    }


def _hour(report: HourReport) -> Json:
    return {
        "field": "time",
        "says": f"{report.at:%H:%M}",
        "publisher": report.publisher,
        "url": report.url,
        "as_of": when(report.as_of),
    }


def _status(word: Word) -> Json:
    return {
        "field": "status",
        "says": word.status,
        "publisher": word.publisher,
        "url": word.url,
        "as_of": when(word.off_at) if word.off_at else None,
    }


def _programme_item(item: ProgrammeItem) -> Json:
    return {
        "what": item.what,
        "at": f"{item.at:%H:%M}" if item.at else None,
        "where": item.where,
        "audience": item.audience,
        "publish_where": item.publish_where,
    }


def _table(listed: list[_Listed], out: Console) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), collapse_padding=True)
    for name in ("id", "day"):
        table.add_column(name, no_wrap=True)
    table.add_column("hour", max_width=len("18:00 or"))
    table.add_column("place", no_wrap=True)
    # A long one takes more lines; squeezing the others out, ids and hours would be gone.
    table.add_column("venue", overflow="fold")
    table.add_column("status", max_width=len("confirmed"))
    table.add_column("rev", no_wrap=True)
    ids = _short([rally.id for rally, *_ in listed])
    for rally, said, off in listed:
        plan = rally.plan
        hour = f"{plan.time:%H:%M}" if plan.time else "?"
        others = sorted({f"{report.at:%H:%M}" for report in said} - {hour})
        table.add_row(
            ids[rally.id],
            f"{plan.date:%a %Y-%m-%d}",
            f"{hour} or {', '.join(others)}" if others else hour,
            town(plan.place.label, out),
            harmless(plan.venue or "?"),
            " or ".join((rally.status, *dict.fromkeys(word.status for word in off))),
            str(rally.revision),
        )
    return table


def _short(ids: list[UUID]) -> dict[UUID, str]:
    """Return the shortest beginnings, 4 characters or more, that tell these ids apart."""
    for length in range(4, 33):
        short = {one: one.hex[:length] for one in ids}
        if len(set(short.values())) == len(ids):
            return short
    return {one: str(one) for one in ids}
