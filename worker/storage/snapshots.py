"""What was shown to whom from when on; masked before it gets here."""

import datetime as dt

from worker.storage import models
from worker.storage.transaction import write


def keep(campaign: str, audience: str, taken_at: dt.datetime, views: bytes) -> None:
    """Keep what *audience* is shown from *taken_at* on."""
    with write():
        models.Snapshot.objects.create(
            campaign=campaign, audience=audience, taken_at=taken_at, views=views
        )


def latest(campaign: str, audience: str, now: dt.datetime) -> tuple[dt.datetime, bytes] | None:
    """Return when the newest one not after *now* was taken and what it holds; None before any."""
    found = (
        models.Snapshot.objects.filter(campaign=campaign, audience=audience, taken_at__lte=now)
        .order_by("-taken_at", "-id")
        .first()
    )
    return None if found is None else (found.taken_at, bytes(found.views))


def keep_exact_look(by: str, now: dt.datetime) -> None:
    """Note that *by* lifted the small-count rule."""
    with write():
        models.ExactLook.objects.create(at=now, by=by)
