"""A campaign lived through again under a clock that leaps from one moment to the next.

Every account posts to a stage, so nothing leaves; planning, texts, the state machine, approvals
and corrections are the real ones. What people and the press did is a script (config/replay.toml).
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import override

from worker.domain.campaign import Rally
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.delivery import OPEN, Receipt
from worker.domain.incident import Incident
from worker.domain.kinds import DeliveryState, RallyStatus
from worker.domain.post import Post
from worker.errors import NotFoundError
from worker.networks.base import Network, Outgoing
from worker.networks.dry_run import DryRun, Kept
from worker.services import announce, count, rallies, seed
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.services.planning import PlannedView, plan
from worker.storage import account_states, campaigns, dry_runs, plans

BY_SCRIPT = "replay"
# Before its first rally a campaign has this long for its first wave, and after its last one a day.
BEFORE, AFTER = dt.timedelta(days=10), dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What happened at one moment, on the wall clock of its place.

    ``what``: sent, held, missed, failed (a budget does not hold it), asked, changed, called off or
    written. ``words``: the text that left, or why not.
    """

    at: dt.datetime
    what: str
    place: str
    wave: str = ""
    account: str = ""
    words: str = ""


def bounds(installation: Installation) -> tuple[dt.datetime, dt.datetime]:
    """Return when a replay begins and ends unless it is told otherwise.

    Raises:
        NotFoundError: The campaign has no rally.
    """
    days = [one.date for one in installation.campaign.rallies]
    if not days:
        raise NotFoundError("campaign.toml has no [[rally]]: there is nothing to replay")
    begins, ends = (
        dt.datetime.combine(day, dt.time(), CENTRAL_ZONE).astimezone(dt.UTC)
        for day in (min(days) - BEFORE, max(days) + 2 * AFTER)
    )
    return begins, ends


def replay(
    installation: Installation,
    script: Sequence[Incident],
    begins: dt.datetime,
    ends: dt.datetime,
    pause: Callable[[dt.timedelta], None] = lambda _: None,
) -> Iterator[Moment]:
    """Live through *begins* to *ends* in the installation's empty database; yield what happens.

    Args:
        installation: The campaign; its accounts keep their kinds, and post nowhere.
        script: What people and the press do meanwhile.
        begins: First moment, UTC.
        ends: Last moment, UTC.
        pause: Called with the time that is about to be leapt over.
    """
    where = installation
    seed.seed(where, begins)
    campaigns.set_live(where.campaign.slug, live=True)
    told = _Told()
    todo = [one for one in script if begins <= one.at <= ends]
    now = begins
    while True:
        while todo and todo[0].at <= now:
            yield _happen(where, todo.pop(0), now)
        announce.announce(where, now, clock=_leaping(now), networks=_stages(where, now))
        yield from told.news(where, now)
        following = _next(where, todo, now)
        if following is None or following > ends:
            return
        pause(following - now)
        now = following


class _Stage(DryRun):
    """An account in a rehearsal: as a dry run, and what its network would edit is edited."""

    @override
    def publish(self, outgoing: Outgoing) -> Receipt:
        return Receipt(outgoing.edits) if outgoing.edits else super().publish(outgoing)


def _stages(where: Installation, now: dt.datetime) -> dict[str, Network]:
    kept = Kept(dry_runs.keep, dry_runs.find, dry_runs.forget)
    return {one.name: _Stage(one.name, kept, lambda: now) for one in where.accounts}


def _leaping(now: dt.datetime) -> Clock:
    """Return a clock on which waiting takes no time."""
    slept = [0.0]

    def sleep(seconds: float) -> None:
        slept[0] += seconds

    return Clock(start=now, origin=0.0, elapsed=lambda: slept[0], sleep=sleep)


def _next(where: Installation, todo: Sequence[Incident], now: dt.datetime) -> dt.datetime | None:
    """Return the next moment at which anything can happen."""
    to_come = [one for one in plans.all_of(where.campaign.slug) if one.progress.state in OPEN]
    waiting = [
        moment
        for one in to_come
        for moment in (one.progress.next_at, one.progress.useful_until)
        if moment > now
    ]
    # What is due and waits for its turn leaves when its account has rested.
    late = {one.planned.account for one in to_come if one.progress.next_at <= now}
    gaps = {one.name: one.gap for one in where.accounts if one.gap and one.name in late}
    rested = account_states.free_again(gaps, now).values()
    return min([*waiting, *rested, *(one.at for one in todo)], default=None)


def _happen(where: Installation, incident: Incident, now: dt.datetime) -> Moment:
    rally = _rally_at(where, incident.place, now)
    local = now.astimezone(rally.place.zone)
    if incident.text:
        post = Post(
            platform="press",
            id=f"{incident.publisher} {incident.at.isoformat()}",
            text=incident.text,
            published_at=local,
            publisher=incident.publisher,
        )
        count.count_posts(where, [post], now=now)
        words = f"{incident.publisher}: {incident.text}"
        return Moment(at=local, what="written", place=rally.place.label, words=words)
    if incident.called_off:
        rallies.cancel(where, rally.id, BY_SCRIPT, now)
        return Moment(at=local, what="called off", place=rally.place.label)
    rallies.change(where, rally.id, incident.changes, BY_SCRIPT, now)
    words = ", ".join(f"{name}: {seed.shown(value)}" for name, value in incident.changes.items())
    return Moment(at=local, what="changed", place=rally.place.label, words=words)


def _rally_at(where: Installation, place: str, now: dt.datetime) -> Rally:
    """Return the next confirmed rally of *place*.

    Raises:
        NotFoundError: It has none from today on.
    """
    for rally in sorted(rallies.calendar(where), key=lambda one: one.plan.date):
        ahead = rally.plan.date >= now.astimezone(rally.place.zone).date()
        if rally.place.code == place and ahead and rally.status is RallyStatus.CONFIRMED:
            return rally
    raise NotFoundError(f"replay.toml, {now:%Y-%m-%d}: no confirmed rally to come in {place}")


class _Told:
    """What was yielded already, so that each thing is said once."""

    def __init__(self) -> None:
        self._states: dict[object, DeliveryState] = {}
        self._asked: set[object] = set()
        self._lines: set[Moment] = set()

    def news(self, where: Installation, now: dt.datetime) -> Iterator[Moment]:
        """Yield what is new at *now*: questions, what was held, what left or was missed."""
        known = {rally.id: rally for rally in rallies.calendar(where)}
        for rally_id, said in rallies.conflicts(where).items():
            if rally_id not in self._asked:
                self._asked.add(rally_id)
                rally = known[rally_id]
                hours = sorted({one.at for one in said} | {rally.plan.time or said[0].at})
                words = " or ".join(f"{at:%H:%M}" for at in hours) + "?"
                at = now.astimezone(rally.place.zone)
                yield Moment(at=at, what="asked", place=rally.place.label, words=words)
        for view in plan(where, now, everything=True):
            if _waits(view, now) and view.id not in self._asked:
                self._asked.add(view.id)
                asked = self._line(view, now, known[view.rally_id])
                yield replace(asked, what="asked", words=f"approve? {view.text}")
            if self._states.get(view.id) is not view.state and view.state in _SAID:
                line = self._line(view, now, known[view.rally_id])
                if (
                    line not in self._lines
                ):  # three posts that are edited alike are one piece of news
                    self._lines.add(line)
                    yield line
            self._states[view.id] = view.state

    def _line(self, view: PlannedView, now: dt.datetime, rally: Rally) -> Moment:
        sent = view.state is DeliveryState.SENT
        return Moment(
            at=(view.sent_at or now if sent else now).astimezone(rally.place.zone),
            what=view.state.value,
            place=rally.place.label,
            wave=view.wave,
            account=view.account,
            words=view.text if sent else view.why,
        )


def _waits(view: PlannedView, now: dt.datetime) -> bool:
    """Tell whether *view* would leave by now if a person had approved it."""
    is_planned = view.state is DeliveryState.PLANNED
    return is_planned and view.approval_needed and view.due_at <= now


_SAID = {DeliveryState.SENT, DeliveryState.HELD, DeliveryState.MISSED, DeliveryState.FAILED}
