"""What was shown to whom from when on; masked before it gets here."""

import datetime as dt
from zoneinfo import ZoneInfo

from worker.storage import models
from worker.storage.transaction import write


def keep(campaign: str, audience: str, taken_at: dt.datetime, views: bytes) -> int:
    """Keep what *audience* is shown from *taken_at* on, and return the number it is found by."""
    with write():
        return models.Snapshot.objects.create(
            campaign=campaign, audience=audience, taken_at=taken_at, views=views
        ).pk


def follow(
    campaign: str, audience: str, taken_at: dt.datetime, views: bytes, after: bytes | None
) -> tuple[dt.datetime, bytes]:
    """Keep what *audience* is shown from *taken_at* on, unless another one came in between.

    Two that are taken at the same instant would each be compared with the one before them, and
    tell by their difference who was counted between the two.

    Args:
        campaign: Its slug.
        audience: Who is shown it.
        taken_at: From when on.
        views: What.
        after: What the newest one held when *views* were made; None when there was none.

    Returns:
        When the newest one was taken and what it holds.
    """
    with write():
        list(models.CampaignState.objects.select_for_update().filter(slug=campaign))
        newest = last(campaign, audience)
        if newest is not None and newest[1] != after:
            return newest
        keep(campaign, audience, taken_at, views)
        return taken_at, views


def latest(campaign: str, audience: str, now: dt.datetime) -> tuple[dt.datetime, bytes] | None:
    """Return when the newest one not after *now* was taken and what it holds; None before any."""
    found = _newest(campaign, audience, now)
    return None if found is None else (found.taken_at, bytes(found.views))


def last(campaign: str, audience: str) -> tuple[dt.datetime, bytes] | None:
    """Return what was shown last, whatever the clock said then; None before anything was.

    A clock that was ahead and is put right must not make what is shown next follow what was
    shown before: 411 becoming 412 would point at somebody.
    """
    rows = models.Snapshot.objects.filter(campaign=campaign, audience=audience)
    found = rows.order_by("-id").first()
    return None if found is None else (found.taken_at, bytes(found.views))


def latest_number(campaign: str, audience: str, now: dt.datetime) -> int | None:
    """Return the number of the newest one not after *now*; None before any."""
    found = _newest(campaign, audience, now)
    return None if found is None else found.pk


def numbered(campaign: str, audience: str, number: int) -> bytes | None:
    """Return what the one with that *number* holds; None when *audience* was never shown it."""
    found = models.Snapshot.objects.filter(campaign=campaign, audience=audience, pk=number).first()
    return None if found is None else bytes(found.views)


def thin_out(campaign: str, audience: str, before: dt.datetime, zone: ZoneInfo) -> int:
    """Delete all taken before *before* but the last of each day in *zone*; return how many."""
    rows = models.Snapshot.objects.filter(campaign=campaign, audience=audience, taken_at__lt=before)
    listed = list(rows.order_by("taken_at", "id").values_list("pk", "taken_at"))
    last = {taken_at.astimezone(zone).date(): pk for pk, taken_at in listed}
    gone = [pk for pk, _ in listed if pk not in set(last.values())]
    with write():
        for start in range(0, len(gone), 500):
            models.Snapshot.objects.filter(pk__in=gone[start : start + 500]).delete()
    return len(gone)


def keep_exact_look(by: str, now: dt.datetime) -> None:
    """Note that *by* lifted the small-count rule."""
    with write():
        models.ExactLook.objects.create(at=now, by=by)


def _newest(campaign: str, audience: str, now: dt.datetime) -> models.Snapshot | None:
    rows = models.Snapshot.objects.filter(campaign=campaign, audience=audience, taken_at__lte=now)
    return rows.order_by("-taken_at", "-id").first()
