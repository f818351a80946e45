"""The two things done on a network: a delivery is sent once, and an unclear one is looked up."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from itertools import batched, groupby
from time import monotonic
from uuid import UUID

import structlog

from worker import spans
from worker.clients.deadline import over_by
from worker.clients.elapsed import elapsed_seconds
from worker.clients.exchange import TokenRefusedError
from worker.domain.announcement import Delivery, Kind
from worker.domain.delivery import Cause, Event, Happening, Outcome
from worker.domain.kinds import NetworkKind
from worker.domain.pace import Pace
from worker.errors import BusyError, PortevoixError, RefusedError, UnreachableError
from worker.networks.base import Looked, Network, Outgoing
from worker.services.clock import Clock
from worker.services.lanes import CALLS, Lanes
from worker.services.postage import Postage
from worker.storage import deliveries, images, on_the_way

log = structlog.get_logger()

TOGETHER, TOGETHER_SECONDS = 200, 0.1
"""Answers are written so many at a time, or after so long: a commit for each takes most time."""

LATER_SECONDS = 0.3
"""The same while others are due: they go first. An answer that is not written is looked up."""

LONGEST_PAUSE_SECONDS = 1.0

WATCH_SECONDS = 0.25
"""So often is it asked, while calls are on their way, whether a person has stopped the rest or
changed a rally."""

PART = 250
"""So many are begun in one transaction: on a slow database the first ones must not grow stale."""

HEADSTARTS = 30
"""`sending` is committed that part of ``pace.fresh`` early (0.5 s): the second is for calls."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """What one turn sends with.

    ``kinds`` tells of which kind each of the networks is. ``title`` heads the cards of links;
    ``owner`` names this turn in leases and in the history; ``remember`` keeps outside the
    database that something was sent; ``stopped`` tells which accounts a person has stopped.
    """

    networks: Mapping[str, Network]
    kinds: Mapping[str, NetworkKind]
    clock: Clock
    pace: Pace
    language: str
    title: str
    owner: str
    remember: Callable[[], None]
    stopped: Callable[[], frozenset[str]] = frozenset
    gaps: Mapping[str, dt.timedelta] = field(default_factory=dict)
    postage: Postage = field(default_factory=Postage)

    def send_all(self, claimed: Iterable[Delivery]) -> frozenset[UUID]:
        """Send each of *claimed* at its second; return the ids of those that were begun."""
        begun: set[UUID] = set()
        landed = _Landed()
        watched = 0.0
        with Lanes(claimed) as lanes:
            while lanes or landed.outcomes:
                begun |= self._begin(lanes)
                if lanes.flying and monotonic() - watched >= WATCH_SECONDS:
                    # What was begun may wait seconds for its turn: people decide meanwhile.
                    lanes.close(self.stopped())
                    lanes.drop(on_the_way.outdated(self.owner))
                    watched = monotonic()
                landed.add(self._wait(lanes, landed))
                if not lanes.flying or landed.seconds_left(later=lanes.is_due) <= 0:
                    done = landed.take()
                    deliveries.finish(done, self.clock.now(), self.pace, self.owner)
                    self.postage.settle(done)
                    deliveries.release(lanes.empty(), self.clock.now(), self.pace)
        return frozenset(begun)

    def look_up(self, unclear: Iterable[Delivery]) -> frozenset[UUID]:
        """Ask the networks whether each of *unclear* is there, and write what each says at once."""
        looked: set[UUID] = set()
        with ThreadPoolExecutor(CALLS, "look up") as pool:
            questions = [
                self._question(pool, where, list(group))
                for where, group in groupby(sorted(unclear, key=_where), _where)
            ]
            for answered in as_completed(questions):
                outcomes = answered.result()
                deliveries.finish(outcomes, self.clock.now(), self.pace, self.owner)
                looked.update(outcome.delivery for outcome in outcomes)
        return frozenset(looked)

    def _begin(self, lanes: Lanes) -> frozenset[UUID]:
        """Commit `sending` for what is due in a moment, and call at the second."""
        due = lanes.take(self.clock.now() + self.pace.fresh / HEADSTARTS)
        early: list[tuple[Delivery, float]] = []
        begun: set[UUID] = set()
        for part in batched(due, PART):
            now, begun_at = self.clock.now(), self.clock.elapsed()
            for delivery in self._commit(part, now):
                begun.add(delivery.id)
                if delivery.progress.next_at <= now:
                    self._call(lanes, delivery, begun_at)
                else:
                    early.append((delivery, begun_at))
        for delivery, begun_at in sorted(early, key=lambda pair: pair[0].progress.next_at):
            self.clock.sleep(self.clock.seconds_until(delivery.progress.next_at))
            self._call(lanes, delivery, begun_at)
        return frozenset(begun)

    def _commit(self, due: Sequence[Delivery], now: dt.datetime) -> list[Delivery]:
        """Commit `sending` for *due* and return what may leave, in the same order."""
        begun = deliveries.begin(due, now, self.pace, self.owner, self.gaps)
        if begun and not self._remembered(begun, now):
            return []
        place = {delivery.id: number for number, delivery in enumerate(due)}
        return sorted(begun, key=lambda one: place[one.id])

    def _remembered(self, begun: Sequence[Delivery], now: dt.datetime) -> bool:
        """Keep outside the database that something leaves; without that nothing does.

        Before the calls: a database restored from a backup must be found out.
        """
        try:
            self.remember()
        except OSError as error:
            said = f"the data folder takes no number beside the database ({error.strerror})"
            unsent = [_outcome(one, Happening.UNSENT, detail=said) for one in begun]
            deliveries.finish(unsent, now, self.pace, self.owner)
            return False
        return True

    def _call(self, lanes: Lanes, delivery: Delivery, begun_at: float) -> None:
        account = delivery.planned.account
        network = self.networks[account]
        if not self.postage.pay(delivery, self.clock.now()):
            spent = _outcome(delivery, Happening.REFUSED, cause=Cause.BUDGET)
            lanes.call(account, lambda: spent, inline=True)
            return
        outgoing = self._outgoing(delivery)

        def work() -> Outcome:
            if lanes.is_closed(account) or lanes.is_dropped(delivery.id):
                # Until a person, or the network, lets its account go on; or it is planned anew.
                return _outcome(delivery, Happening.UNSENT, wait=dt.timedelta(0))
            return self._publish(network, delivery, outgoing, begun_at)

        lanes.call(account, work, inline=network.inline)

    def _publish(
        self, network: Network, delivery: Delivery, outgoing: Outgoing, begun_at: float
    ) -> Outcome:
        # Noted before the question: whoever is stopped right after it must not call later either.
        asked_at = elapsed_seconds()
        age = self.clock.elapsed() - begun_at
        if age > self.pace.fresh.total_seconds():
            # Stopped since `sending` was committed: by now another worker may have doubted it.
            return _outcome(delivery, Happening.UNSENT, wait=dt.timedelta(0))
        kind, attempt = delivery.planned.network, delivery.progress.attempts
        by = asked_at - age + self.pace.lease.total_seconds()
        with spans.span("publish", network=kind, attempt=attempt) as told, over_by(by):
            outcome = published(network, delivery, outgoing)
            told.say(what=outcome.event.what)
        log.info(
            "delivery",
            delivery=str(delivery.id),
            network=kind,
            what=outcome.event.what,
            attempt=attempt,
            late_seconds=round((self.clock.now() - delivery.progress.due_at).total_seconds(), 2),
        )
        return outcome

    def _wait(self, lanes: Lanes, landed: "_Landed") -> list[Outcome]:
        """Return what comes back before there is something else to do."""
        pause = 0.0 if lanes.has_room else LONGEST_PAUSE_SECONDS
        if following := lanes.next_at:
            early = following - self.pace.fresh / HEADSTARTS
            pause = min(pause, self.clock.seconds_until(early))
        if lanes.flying:
            pause = min(pause, WATCH_SECONDS)
            return lanes.landed(min(pause, landed.seconds_left(later=lanes.is_due)))
        if lanes and not landed.outcomes:
            self.clock.sleep(pause)
        return []

    def _question(
        self, pool: ThreadPoolExecutor, where: tuple[str, NetworkKind], group: Sequence[Delivery]
    ) -> Future[list[Outcome]]:
        """Ask one account about *group*, on a thread of its own if it may take its time."""
        account, kind = where
        # An account that is of another kind by now cannot say what was posted before.
        network = self.networks.get(account) if self.kinds.get(account) is kind else None
        sought = [self._outgoing(one) for one in group]
        if network is not None and not network.inline:
            return pool.submit(_looked_up, network, group, sought)
        known: Future[list[Outcome]] = Future()
        known.set_result(_looked_up(network, group, sought))
        return known

    def _outgoing(self, delivery: Delivery) -> Outgoing:
        """Return what leaves, or is looked for, of a delivery that was begun at least once."""
        kind = delivery.planned.kind
        is_edit = kind is Kind.EDIT
        image = delivery.planned.image
        return Outgoing(
            delivery=delivery.id,
            text=delivery.planned.text,
            language=self.language,
            title=self.title,
            first_call_at=delivery.first_call_at or delivery.progress.due_at,
            reply_to=None if is_edit else delivery.planned.reply_to,
            edits=delivery.planned.reply_to if is_edit else None,
            due_at=delivery.progress.due_at,
            attempt=delivery.progress.attempts,
            image=images.get(image.digest) if image else None,
            alt=image.alt if image else "",
            # Of waves no two say the same in one day; what is said again may, any minute.
            others=frozenset() if kind is Kind.WAVE else on_the_way.in_these_words(delivery),
        )


class _Landed:
    """What came back and is not written yet."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self._since = 0.0

    def add(self, outcomes: Sequence[Outcome]) -> None:
        """Keep *outcomes* until they are written."""
        if not self.outcomes:
            self._since = monotonic()
        self.outcomes.extend(outcomes)

    def take(self) -> list[Outcome]:
        """Return all of them; none is kept."""
        taken, self.outcomes = self.outcomes, []
        return taken

    def seconds_left(self, *, later: bool) -> float:
        """Return how long they may wait for others to be written with; for ever when empty."""
        if not self.outcomes:
            return float("inf")
        if len(self.outcomes) >= TOGETHER:
            return 0.0
        most = LATER_SECONDS if later else TOGETHER_SECONDS
        return max(0.0, self._since + most - monotonic())


def published(network: Network, delivery: Delivery, outgoing: Outgoing) -> Outcome:
    """Call *network* once and return what came of it; whatever is not understood is `lost`."""
    try:
        receipt = network.publish(outgoing)
    except TokenRefusedError as error:
        return _outcome(delivery, Happening.REFUSED, cause=Cause.TOKEN, detail=str(error))
    except RefusedError as error:
        return _outcome(delivery, Happening.REFUSED, cause=Cause.REFUSED, detail=str(error))
    except BusyError as error:
        return _outcome(delivery, Happening.BUSY, wait=_wait(error), detail=str(error))
    except UnreachableError as error:
        return _outcome(delivery, Happening.UNSENT, detail=str(error))
    except Exception as error:  # noqa: BLE001 - a call that left and failed in any way is unclear
        return _outcome(delivery, Happening.LOST, detail=_words(error))
    return Outcome(delivery.id, _event(delivery, Happening.ACCEPTED), receipt)


def _looked_up(
    network: Network | None, group: Sequence[Delivery], sought: Sequence[Outgoing]
) -> list[Outcome]:
    if network is None:
        said = "its account is not set up"
        return [_outcome(one, Happening.BLIND, detail=said) for one in group]
    try:
        with spans.span("look up", network=group[0].planned.network, deliveries=len(group)):
            found = network.look_up(sought)
    except Exception as error:  # noqa: BLE001 - whatever it is, absence is not proven
        wait = _wait(error) if isinstance(error, BusyError) else None
        return [_outcome(one, Happening.BLIND, wait=wait, detail=_words(error)) for one in group]
    return [_seen(one, found) for one in group]


def _seen(delivery: Delivery, found: Looked) -> Outcome:
    if delivery.id not in found:
        return _outcome(delivery, Happening.BLIND, detail="its network shows too little to tell")
    receipt = found[delivery.id]
    what = Happening.FOUND if receipt else Happening.ABSENT
    return Outcome(delivery.id, _event(delivery, what), receipt)


def _outcome(
    delivery: Delivery,
    what: Happening,
    *,
    wait: dt.timedelta | None = None,
    cause: Cause | None = None,
    detail: str = "",
) -> Outcome:
    return Outcome(delivery.id, _event(delivery, what, wait, cause, detail))


def _event(
    delivery: Delivery,
    what: Happening,
    wait: dt.timedelta | None = None,
    cause: Cause | None = None,
    detail: str = "",
) -> Event:
    fence = delivery.progress.fence
    return Event(what=what, fence=fence, wait=wait, cause=cause, detail=detail)


def _where(delivery: Delivery) -> tuple[str, NetworkKind]:
    return delivery.planned.account, delivery.planned.network


def _wait(error: BusyError) -> dt.timedelta | None:
    return None if error.wait_seconds is None else dt.timedelta(seconds=error.wait_seconds)


def _words(error: Exception) -> str:
    # Only our own errors are written for people; others may quote anything.
    return str(error) if isinstance(error, PortevoixError) else type(error).__name__
