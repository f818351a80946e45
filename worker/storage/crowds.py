"""Who raises a doubt, by hash, and the doubts there are about cells."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from worker.domain.cells import CellKey
from worker.domain.resistance import Crowd, Measured, Sign, may_be_dominated
from worker.storage import models
from worker.storage.tables import SPAN_DAYS, WHOLE
from worker.storage.transaction import write

CHORUS, YOUNG = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDoubt:
    """A doubt about a cell. ``persons`` with, ``without`` without those concerned, both exact."""

    cell: CellKey
    sign: Sign
    day: int
    persons: int
    without: int
    first_seen_at: dt.datetime
    settled_at: dt.datetime | None = None
    settled_by: str = ""


@dataclass(frozen=True, slots=True)
class MeasuredCell:
    """An open cell of the database and what was measured of it."""

    id: int
    key: CellKey
    base_day: int
    measured: Measured


def note(crowd: Crowd) -> None:
    """Keep who was in a batch's chorus and who is new; the same again changes nothing."""
    rows = [models.Crowd(person=one, kind=CHORUS) for one in sorted(crowd.chorus)]
    rows += [models.Crowd(person=one, kind=YOUNG) for one in sorted(crowd.young)]
    models.Crowd.objects.bulk_create(rows, ignore_conflicts=True)


def measure(campaign: str) -> list[MeasuredCell]:
    """Return every open cell of *campaign* with what may raise doubts about it."""
    cells = models.Cell.objects.filter(campaign=campaign, frozen_at__isnull=True)
    known = {cell.pk: cell for cell in cells}
    totals, days = _tallies(known)
    crowd = _crowd(known)
    most = _most([pk for pk, told in totals.items() if may_be_dominated(*told)])
    return [
        MeasuredCell(
            pk,
            CellKey(cell.place_code, cell.rally),
            cell.base_day,
            Measured(
                persons=totals[pk][0],
                items=totals[pk][1],
                chorus=crowd.get((pk, CHORUS), 0),
                young=crowd.get((pk, YOUNG), 0),
                most=most.get(pk, 0),
                days=tuple(sorted(days[pk].items())),
            ),
        )
        for pk, cell in known.items()
        if pk in totals
    ]


def without(cell: MeasuredCell, sign: Sign, day: int | None) -> int:
    """Return the accounts of *cell* but those that *sign* is about."""
    if sign is Sign.DOMINANT:
        return cell.measured.persons - 1
    if sign is Sign.BURST and day is not None:
        span, bit = divmod(day - cell.base_day, SPAN_DAYS)
        return _number(
            "SELECT COUNT(DISTINCT person) FROM voice WHERE cell = %s"
            " AND NOT (span = %s AND days = %s)",
            [cell.id, span, 1 << bit],
        )
    kind = CHORUS if sign is Sign.CHORUS else YOUNG
    concerned = _number(
        "SELECT COUNT(DISTINCT v.person) FROM voice v JOIN crowd c ON c.person = v.person"
        " WHERE v.cell = %s AND c.kind = %s",
        [cell.id, kind],
    )
    return cell.measured.persons - concerned


def keep(campaign: str, found: Iterable[KeptDoubt], now: dt.datetime) -> None:
    """Keep what raises doubts at *now*; what a person has settled stays settled."""
    with write():
        # Two that weigh at once: the second waits and finds the first one's.
        list(models.CampaignState.objects.select_for_update().filter(slug=campaign))
        for one in found:
            told = {"persons": one.persons, "without": one.without, "seen_at": now}
            which = {
                "campaign": campaign,
                "place_code": one.cell.place_code,
                "rally": one.cell.rally,
                "sign": one.sign,
                "day": one.day,
            }
            if not models.Doubt.objects.filter(**which).update(**told):
                models.Doubt.objects.create(**which, **told, first_seen_at=now)


def doubts(campaign: str, floor: int = 0) -> dict[CellKey, tuple[KeptDoubt, ...]]:
    """Return the doubts about each cell, oldest first; none of cells with fewer than *floor*."""
    found: dict[CellKey, list[KeptDoubt]] = defaultdict(list)
    rows = models.Doubt.objects.filter(campaign=campaign, persons__gte=floor)
    for row in rows.order_by("first_seen_at", "id"):
        cell = CellKey(row.place_code, row.rally)
        found[cell].append(
            KeptDoubt(
                cell=cell,
                sign=Sign(row.sign),
                day=row.day,
                persons=row.persons,
                without=row.without,
                first_seen_at=row.first_seen_at,
                settled_at=row.settled_at,
                settled_by=row.settled_by,
            )
        )
    return {cell: tuple(listed) for cell, listed in found.items()}


def settle(
    campaign: str,
    rally: UUID,
    by: str,
    now: dt.datetime,
    seen: Collection[tuple[str, int]] | None = None,
) -> int:
    """Note that *by* has looked at doubts about a rally; return how many were open.

    Args:
        campaign: Its slug.
        rally: Whose doubts.
        by: Who looked.
        now: When.
        seen: The sign and the day of each that was in sight; None for all.
    """
    with write():
        rows = models.Doubt.objects.filter(campaign=campaign, rally=rally, settled_at__isnull=True)
        if seen is not None:
            meant = [
                key for key, *one in rows.values_list("pk", "sign", "day") if tuple(one) in seen
            ]
            rows = rows.filter(pk__in=meant)
        return rows.update(settled_at=now, settled_by=by)


def _tallies(
    known: Collection[int],
) -> tuple[dict[int, tuple[int, int]], dict[int, dict[int, int]]]:
    """Return (persons, posts and reposts) of each cell, and the persons of each of its days."""
    totals: dict[int, tuple[int, int]] = {}
    days: dict[int, dict[int, int]] = defaultdict(dict)
    rows = models.Tally.objects.filter(cell__in=list(known)).values_list(
        "cell", "day", "persons", "posts", "reposts"
    )
    for cell, day, persons, posts, reposts in rows:
        if day == WHOLE:
            before = totals.get(cell, (0, 0))
            totals[cell] = (before[0] + persons, before[1] + posts + reposts)
        else:
            days[cell][day] = days[cell].get(day, 0) + persons
    return totals, days


def _crowd(known: Collection[int]) -> dict[tuple[int, int], int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT v.cell, c.kind, COUNT(DISTINCT v.person) FROM crowd c"
            " JOIN voice v ON v.person = c.person GROUP BY v.cell, c.kind"
        )
        return {(cell, kind): number for cell, kind, number in cursor.fetchall() if cell in known}


def _most(cells: Sequence[int]) -> dict[int, int]:
    """Return how much the busiest account of each of *cells* wrote; few cells are asked about."""
    if not cells:
        return {}
    listed = ", ".join(map(str, cells))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT cell, MAX(wrote) FROM (SELECT cell, COUNT(*) AS wrote FROM mention"  # noqa: S608 - our own integers
            f" WHERE person IS NOT NULL AND cell IN ({listed}) GROUP BY cell, person) x"
            " GROUP BY cell"
        )
        return dict(cursor.fetchall())


def _number(statement: str, values: list[int]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.fetchone()[0])
