"""Doubts about our own numbers: weighed each time that numbers are taken to be shown."""

import datetime as dt
from collections.abc import Collection
from uuid import UUID

import structlog

from worker.domain.cells import day_number
from worker.domain.resistance import Doubt, doubts
from worker.services.installation import Installation
from worker.storage import crowds
from worker.storage.crowds import KeptDoubt

log = structlog.get_logger()


def weigh(installation: Installation, now: dt.datetime) -> None:
    """Look at every open cell and keep what raises doubts about its number.

    Of few accounts no number is shown: a doubt would tell how much one of them wrote. A doubt
    stays where its sign is gone since, and then says of the number as it stands what is left.
    """
    slug, floor = installation.campaign.slug, installation.campaign.thresholds.small_count
    known = crowds.doubts(slug)
    found = [
        KeptDoubt(
            cell=cell.key,
            sign=doubt.sign,
            day=doubt.day or 0,
            persons=cell.measured.persons,
            without=crowds.without(cell, doubt.sign, doubt.day),
            first_seen_at=now,
        )
        for cell in crowds.measure(slug)
        for doubt in dict.fromkeys(
            (
                *(doubts(cell.measured) if cell.measured.persons >= floor else ()),
                *(Doubt(one.sign, one.day or None) for one in known.get(cell.key, ())),
            )
        )
    ]
    if found:
        crowds.keep(slug, found, now)
        log.info("numbers in doubt", campaign=slug, signs=sorted({one.sign for one in found}))


def settle(
    installation: Installation,
    rally: UUID,
    by: str,
    now: dt.datetime,
    seen: Collection[tuple[str, dt.date | None]] | None = None,
) -> bool:
    """Note that *by* has looked at doubts about a rally; they stay beside its number.

    Args:
        installation: Where.
        rally: Whose doubts.
        by: Who looked.
        now: When.
        seen: The sign and the day of each that was in sight; None for all.

    Returns:
        Whether one that was not in sight is still to be looked at.
    """
    known = None if seen is None else {(sign, day_number(on) if on else 0) for sign, on in seen}
    slug = installation.campaign.slug
    crowds.settle(slug, rally, by, now, known)
    return any(
        one.cell.rally == rally and one.settled_at is None
        for found in crowds.doubts(slug, installation.campaign.thresholds.small_count).values()
        for one in found
    )
