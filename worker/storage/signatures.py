"""Signatures of the texts seen lately: shared by all workers, and gone after 14 days."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection

from worker.domain.cells import day_number
from worker.domain.families import Signature
from worker.storage import models
from worker.storage.bulk import rows

KEPT = dt.timedelta(days=14)
"""How long a signature is kept (docs/privacy.md, P4)."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """Signatures that a worker has not seen yet, and the row of the last one."""

    signatures: list[Signature]
    last: int


def since(campaign: str, last: int, most: int) -> Fresh:
    """Return the newest *most* signatures after row *last*, oldest first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, own, family, anchors, words FROM signature"
            " WHERE campaign = %s AND id > %s ORDER BY id DESC LIMIT %s",
            [campaign, last, most],
        )
        kept = cursor.fetchall()
    kept.reverse()
    return Fresh(
        [
            Signature(own, family, bytes(anchors), bytes(words))
            for _, own, family, anchors, words in kept
        ],
        kept[-1][0] if kept else last,
    )


def add(campaign: str, signatures: Sequence[Signature], now: dt.datetime) -> None:
    """Keep *signatures*; must run inside `counting.turn()`."""
    on = day_number(now.date())
    rows().add_signatures(
        [(campaign, one.own, one.family, one.anchors, one.words, on) for one in signatures]
    )


def expire(campaign: str, now: dt.datetime, most: int) -> int:
    """Delete what is older than 14 days or beyond the newest *most*; return how many went."""
    found = models.Signature.objects.filter(campaign=campaign)
    newest = found.order_by("-pk").values_list("pk", flat=True)[most : most + 1].first()
    deleted, _ = found.filter(made_on__lt=day_number((now - KEPT).date())).delete()
    if newest is not None:
        deleted += found.filter(pk__lte=newest).delete()[0]
    return deleted


def forget_all(campaign: str) -> int:
    """Delete all signatures of *campaign*; return how many went."""
    return models.Signature.objects.filter(campaign=campaign).delete()[0]
