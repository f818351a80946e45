"""Which rallies' sheets were sent, and as of which revision."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from worker.storage.models import SheetSent
from worker.storage.transaction import write


def revisions() -> dict[UUID, int]:
    """Return the revision whose sheet was sent last, by rally."""
    return dict(SheetSent.objects.values_list("rally_id", "revision"))


def mark(sent: Mapping[UUID, int], now: dt.datetime) -> None:
    """Keep that the sheets of these revisions were sent."""
    with write():
        for rally_id, revision in sent.items():
            SheetSent.objects.update_or_create(
                rally_id=rally_id, defaults={"revision": revision, "at": now}
            )
