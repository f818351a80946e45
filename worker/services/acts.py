"""What people decide about an announcement with one word, on the page or from the shell."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial

from worker.domain.kinds import DeliveryState as State
from worker.errors import NotFoundError
from worker.reading.words.fold import key
from worker.services import announce, by_hand
from worker.services.installation import Installation
from worker.services.planning import PlannedView, plan

SHORTEST_ID = 4
_MOST = 6  # so many are listed in an error


ACTS: Mapping[str, Callable[..., PlannedView]] = {
    "approve": announce.approve,
    "hold": announce.hold,
    "cancel": announce.cancel,
    "send": announce.send_now,
    "take": by_hand.take,
    "there": partial(announce.settle, posted=True),
    "absent": partial(announce.settle, posted=False),
}
IN_SIGHT = {"approve", "send"}
"""Those that are of one text, and of no other: they take its print as ``seen``."""
_LEAVES = {State.APPROVED, State.CLAIMED, State.SENDING, State.SENT}
_SHOULD_BE = {
    "approve": _LEAVES,
    "hold": {State.HELD},
    "cancel": {State.CANCELLED},
    "send": _LEAVES,
    "take": {State.HELD},
    "there": {State.SENT},
    "absent": _LEAVES - {State.SENT} | {State.PLANNED, State.HELD, State.MISSED},
}


def is_done(act: str, after: PlannedView) -> bool:
    """Tell whether *after* is how the announcement should stand once *act* is taken.

    It is not where its time had passed, or somebody had decided otherwise.
    """
    return after.state in _SHOULD_BE[act]


def find(installation: Installation, wanted: str, now: dt.datetime) -> PlannedView:
    """Return the one announcement that *wanted* means.

    Args:
        installation: Where.
        wanted: How its id begins, or its town, wave and account as `portevoix plan` lists them,
            of those to come; as few of these words as tell it from the others.
        now: When.

    Raises:
        NotFoundError: None is meant, or several are.
    """
    known = plan(installation, now, everything=True)
    beginning = wanted.strip().lower().replace("-", "")
    found = [one for one in known if one.id.hex.startswith(beginning)]
    if len(beginning) < SHORTEST_ID or not found:
        words = key(wanted)
        found = [one for one in known if one.is_to_come(now) and _is_called(one, words)]
    if not found:
        raise NotFoundError(f"{wanted!r} is no announcement to come; `portevoix plan` lists them")
    if len(found) > 1:
        # Of two rallies of one town the day tells them apart, of two towns of one name this.
        towns = {one.town for one in found}
        ids = ", ".join(
            f"{one.id.hex[:8]} ({f'{one.town}, ' if len(towns) > 1 else ''}{one.wave},"
            f" {one.account}, {one.local:%Y-%m-%d %H:%M})"
            for one in found[:_MOST]
        )
        more = ", …" if len(found) > _MOST else ""
        several = f"{wanted!r} is {len(found)} announcements; give the id of one: {ids}{more}"
        raise NotFoundError(several)
    return found[0]


def _is_called(one: PlannedView, words: str) -> bool:
    called = (key(f"{name} {one.wave} {one.account}") for name in (one.place.name, one.town))
    return bool(words) and any(f"{each} ".startswith(f"{words} ") for each in called)
