"""Doubts about our own numbers: taken down in the batch, weighed every quarter of an hour."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

import numpy as np
import structlog

from worker.domain.resistance import SAME_MINUTE, Wrote, crowd, doubts
from worker.domain.traces import NOBODY, Flags, Traces
from worker.services.installation import Installation
from worker.storage import crowds
from worker.storage.crowds import KeptDoubt

log = structlog.get_logger()


def note(traces: Traces, since: Mapping[int, dt.datetime], standing: Flags) -> None:
    """Take down who of a batch raises a doubt.

    Inside the batch's own transaction. The same batch again changes nothing.

    Args:
        traces: The batch.
        since: When accounts were made, by their place in the batch, where that is known.
        standing: Which traces count: of nobody else anything is kept.
    """
    wrote = (traces.person != NOBODY) & ~traces.repost & standing
    # Most texts are few people's: who else has one is counted for all of them at once.
    _, which, often = np.unique(traces.family, return_inverse=True, return_counts=True)
    many = np.flatnonzero(wrote & (often[which] >= SAME_MINUTE)).tolist()
    found = crowd(
        [
            Wrote(
                int(traces.person[row]),
                int(traces.family[row]),
                dt.datetime.fromtimestamp(int(traces.second[row]), dt.UTC),
                since.get(row),
            )
            for row in sorted({*many, *(row for row in since if wrote[row])})
        ]
    )
    if found.chorus or found.young:
        crowds.note(found)


def weigh(installation: Installation, now: dt.datetime) -> None:
    """Look at every open cell and keep what raises doubts about its number.

    Of few accounts no number is shown: a doubt would tell how much one of them wrote.
    """
    slug, floor = installation.campaign.slug, installation.campaign.thresholds.small_count
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
        if cell.measured.persons >= floor
        for doubt in doubts(cell.measured)
    ]
    if found:
        crowds.keep(slug, found, now)
        log.info("numbers in doubt", campaign=slug, signs=sorted({one.sign for one in found}))


def settle(installation: Installation, rally: UUID, by: str, now: dt.datetime) -> None:
    """Note that *by* has looked at the doubts about a rally; they stay beside its number."""
    crowds.settle(installation.campaign.slug, rally, by, now)
