"""Signatures of the texts seen lately: shared by all workers, and gone after 14 days.

A row holds those of one batch, packed: a row for each text would cost as much as all its mentions.
"""

import datetime as dt
import struct
import zlib
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np
from django.apps.registry import Apps
from django.db import connection
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from worker.domain.cells import day_number
from worker.domain.families import Learnt
from worker.storage import models

KEPT = dt.timedelta(days=14)
"""How long a signature is kept (docs/privacy.md, P4)."""
_HEAD = struct.Struct("<II")
_FAST = 1
"""zlib's level: words come again and again, so even this one leaves a third."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """What a worker has not learnt yet, oldest first, and the row of the last of it."""

    learnt: list[Learnt]
    last: int


def since(campaign: str, last: int, most: int) -> Fresh:
    """Return the newest rows after row *last* with about *most* texts, oldest first."""
    found: list[tuple[int, Learnt]] = []
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, texts, kept FROM signature WHERE campaign = %s AND id > %s"
            " ORDER BY id DESC",
            [campaign, last],
        )
        number = 0
        while number < most and (row := cursor.fetchone()) is not None:
            number += row[1]
            found.append((row[0], _unpacked(zlib.decompress(row[2]))))
    return Fresh([learnt for _, learnt in reversed(found)], found[0][0] if found else last)


def add(campaign: str, learnt: Learnt, now: dt.datetime) -> int:
    """Keep what was *learnt* and return its row; must run inside `counting.turn()`."""
    row = models.Signature.objects.create(
        campaign=campaign,
        made_on=day_number(now.date()),
        texts=len(learnt),
        kept=zlib.compress(_packed(learnt), _FAST),
    )
    return row.pk


def expire(campaign: str, now: dt.datetime, most: int) -> int:
    """Delete what is 14 days old, or beyond the newest *most* texts; return how many went.

    This is done once a day: what would be older than that by the next time goes now.
    """
    rows = models.Signature.objects.filter(campaign=campaign)
    newest_first = list(rows.order_by("-pk").values_list("pk", "texts", "made_on"))
    oldest = day_number((now - KEPT).date()) + 1
    totals = accumulate(texts for _, texts, _ in newest_first)
    gone = [
        (pk, texts)
        for (pk, texts, made_on), total in zip(newest_first, totals, strict=True)
        if total > most or made_on <= oldest
    ]
    for start in range(0, len(gone), 10_000):
        rows.filter(pk__in=[pk for pk, _ in gone[start : start + 10_000]]).delete()
    return sum(texts for _, texts in gone)


def forget_all(campaign: str) -> int:
    """Delete all signatures of *campaign*; return how many went."""
    found = models.Signature.objects.filter(campaign=campaign)
    number = sum(found.values_list("texts", flat=True))
    found.delete()
    return number


def shrink(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Compress the rows of before this was done."""
    for row in apps.get_model("storage", "Signature").objects.iterator():
        row.kept = zlib.compress(bytes(row.kept), _FAST)
        row.save(update_fields=["kept"])


def _packed(learnt: Learnt) -> bytes:
    pairs = np.stack((learnt.others, learnt.families), axis=1)
    return b"".join(
        (
            _HEAD.pack(len(learnt.firsts), len(learnt.others)),
            learnt.firsts.astype("<i8").tobytes(),
            learnt.guards.astype("<u8").tobytes(),
            pairs.astype("<i8").tobytes(),
            np.array([len(words) for words in learnt.words], "<u2").tobytes(),
            *learnt.words,
        )
    )


def _unpacked(kept: bytes) -> Learnt:
    firsts, others = _HEAD.unpack_from(kept)
    numbers = np.frombuffer(kept, "<i8", 2 * (firsts + others), _HEAD.size).astype(np.int64)
    pairs = numbers[2 * firsts :].reshape(-1, 2)
    place = _HEAD.size + numbers.nbytes
    sizes = np.frombuffer(kept, "<u2", firsts, place).tolist()
    ends = list(accumulate(sizes, initial=place + 2 * firsts))
    return Learnt(
        numbers[:firsts],
        numbers[firsts : 2 * firsts].view(np.uint64),
        tuple([kept[start:end] for start, end in pairwise(ends)]),
        pairs[:, 0],
        pairs[:, 1],
    )
