"""Doubts about our own numbers: taken down in the batch, weighed every quarter of an hour."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

import structlog

from worker.domain.post import Post
from worker.domain.resistance import Wrote, crowd, doubts
from worker.services.installation import Installation
from worker.storage import crowds
from worker.storage.counting import Trace
from worker.storage.crowds import KeptDoubt

log = structlog.get_logger()


def note(traces: Sequence[Trace], posts: Sequence[Post]) -> None:
    """Take down who of a batch raises a doubt; *traces* and *posts* are in the same order.

    Inside the batch's own transaction. The same batch again changes nothing.
    """
    found = crowd(
        [
            Wrote(trace.person, trace.family, post.published_at, post.author_since)
            for trace, post in zip(traces, posts, strict=True)
            if trace.person is not None and not trace.repost
        ]
    )
    if found.chorus or found.young:
        crowds.note(found)


def weigh(installation: Installation, now: dt.datetime) -> None:
    """Look at every open cell and keep what raises doubts about its number."""
    slug = installation.campaign.slug
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
        for doubt in doubts(cell.measured)
    ]
    if found:
        crowds.keep(slug, found, now)
        log.info("numbers in doubt", campaign=slug, signs=sorted({one.sign for one in found}))


def settle(installation: Installation, rally: UUID, by: str, now: dt.datetime) -> None:
    """Note that *by* has looked at the doubts about a rally; they stay beside its number."""
    crowds.settle(installation.campaign.slug, rally, by, now)
