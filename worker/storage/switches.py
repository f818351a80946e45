"""Who stopped, started or let go what, and when: append-only, without a reason."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from worker.storage.models import SwitchEvent
from worker.storage.transaction import write


class Switch(StrEnum):
    """What somebody switched; the value stands in the database."""

    FREEZE = "freeze"
    RESUME = "resume"
    LIVE = "live"
    TRIAL = "trial"
    SUSPEND = "suspend"
    LET_GO = "let-go"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Switched:
    """One line of the history; ``account`` is set for switches of one account."""

    at: dt.datetime
    by: str
    what: Switch
    account: str = ""


def note(campaign: str, what: Switch, by: str, at: dt.datetime, account: str = "") -> None:
    """Keep that *by* switched *what* at that moment."""
    with write():
        SwitchEvent.objects.create(campaign=campaign, what=what, by=by, at=at, account=account)


def history(campaign: str, limit: int) -> tuple[Switched, ...]:
    """Return the last *limit* switches, newest first."""
    rows = SwitchEvent.objects.filter(campaign=campaign).order_by("-id")[:limit]
    return tuple(Switched(row.at, row.by, Switch(row.what), row.account) for row in rows)
