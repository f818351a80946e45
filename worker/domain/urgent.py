"""A message that organisers write on the day itself: each account says it once, at once.

It speaks of what no wave foresees (a blocked bridge, a gathering that is over), so it outlives the
start. It waits for no quiet hour and no gap, and a change of the rally does not touch it.
"""

import datetime as dt
from collections.abc import Iterable
from uuid import NAMESPACE_URL, uuid5

from worker.domain.amendment import CALLED_OFF, FIRST
from worker.domain.announcement import Account, Kind, Planned
from worker.domain.campaign import Rally
from worker.domain.kinds import RallyStatus
from worker.domain.waves import end_of_use

WAVE = "Urgent"
AFTER_THE_START = dt.timedelta(hours=6)


def until(rally: Rally) -> dt.datetime:
    """Return when nobody is on the way to or from *rally* any more."""
    return end_of_use(rally) + AFTER_THE_START


def may_be_said(rally: Rally, now: dt.datetime) -> bool:
    """Return whether an urgent message about *rally* may leave: it was public and is not over."""
    public = rally.confirmed_at is not None
    known = rally.status is RallyStatus.CONFIRMED or rally.status in CALLED_OFF
    return public and known and now < until(rally)


def urgent(
    rally: Rally, accounts: Iterable[Account], text: str, now: dt.datetime
) -> tuple[Planned, ...]:
    """Return *text* for each account; the same text about the same rally has the same ids."""
    return tuple(
        Planned(
            id=uuid5(
                NAMESPACE_URL,
                "\x1f".join(("portevoix", str(rally.id), Kind.URGENT, account.name, text)),
            ),
            rally_id=rally.id,
            revision=rally.revision,
            kind=Kind.URGENT,
            wave=WAVE,
            account=account.name,
            network=account.kind,
            due_at=now,
            useful_until=until(rally),
            approval_needed=False,
            text=text,
            priority=FIRST + 1,
        )
        for account in accounts
    )
