"""Signatures of the texts seen lately: shared by all workers, and gone after 14 days.

A row holds those of one batch, packed: a row for each text would cost as much as all its mentions.
"""

import datetime as dt
import struct
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from django.db import connection

from worker.domain.cells import day_number
from worker.domain.families import Learnt
from worker.storage import models

KEPT = dt.timedelta(days=14)
"""How long a signature is kept (docs/privacy.md, P4)."""
_HEAD = struct.Struct("<II")


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
            found.append((row[0], _unpacked(bytes(row[2]))))
    return Fresh([learnt for _, learnt in reversed(found)], found[0][0] if found else last)


def add(campaign: str, learnt: Learnt, now: dt.datetime) -> int:
    """Keep what was *learnt* and return its row; must run inside `counting.turn()`."""
    row = models.Signature.objects.create(
        campaign=campaign,
        made_on=day_number(now.date()),
        texts=len(learnt.firsts) + len(learnt.others),
        kept=_packed(learnt),
    )
    return row.pk


def expire(campaign: str, now: dt.datetime, most: int) -> int:
    """Delete what is older than 14 days or beyond the newest *most* texts; return how many went."""
    rows = models.Signature.objects.filter(campaign=campaign)
    newest_first = list(rows.order_by("-pk").values_list("pk", "texts", "made_on"))
    oldest = day_number((now - KEPT).date())
    totals = accumulate(texts for _, texts, _ in newest_first)
    gone = [
        (pk, texts)
        for (pk, texts, made_on), total in zip(newest_first, totals, strict=True)
        if total > most or made_on < oldest
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


def _packed(learnt: Learnt) -> bytes:
    firsts, others = learnt.firsts, learnt.others
    return b"".join(
        (
            _HEAD.pack(len(firsts), len(others)),
            array("q", [own for own, _, _ in firsts]).tobytes(),
            array("Q", [guard for _, guard, _ in firsts]).tobytes(),
            array("q", [number for pair in others for number in pair]).tobytes(),
            array("H", [len(words) for _, _, words in firsts]).tobytes(),
            *(words for _, _, words in firsts),
        )
    )


def _unpacked(kept: bytes) -> Learnt:
    firsts, others = _HEAD.unpack_from(kept)
    place = _HEAD.size

    def numbers(kind: str, count: int) -> Sequence[int]:
        nonlocal place
        found = array(kind)
        start, place = place, place + count * found.itemsize
        found.frombytes(kept[start:place])
        return found

    owns, guards = numbers("q", firsts), numbers("Q", firsts)
    pairs, sizes = numbers("q", 2 * others), numbers("H", firsts)
    ends = list(accumulate(sizes, initial=place))
    words = (kept[start:end] for start, end in pairwise(ends))
    return Learnt(
        list(zip(owns, guards, words, strict=True)),
        list(zip(pairs[::2], pairs[1::2], strict=True)),
    )
