"""The two things done on a network: a delivery is sent once, and an unclear one is looked up."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from time import monotonic
from uuid import UUID

import structlog

from worker.clients.exchange import TokenRefusedError
from worker.domain.announcement import Delivery
from worker.domain.delivery import Cause, Event, Happening, Outcome, Pace
from worker.errors import BusyError, PortevoixError, RefusedError, UnreachableError
from worker.networks.base import Network, Outgoing
from worker.services.clock import Clock
from worker.storage import deliveries

log = structlog.get_logger()

CALLS = 32
"""Calls of one turn that may be on their way at once."""

BEGUN = 500
"""Deliveries of one turn that may be `sending` at once: those on their way and the next ones."""

TOGETHER, TOGETHER_SECONDS = 64, 0.1
"""Answers are written so many at a time, or after so long: a commit for each takes most time."""

LONGEST_PAUSE_SECONDS = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """What one turn sends with.

    ``owner`` names this turn in leases and in the history; ``remember`` keeps outside the database
    that something was sent.
    """

    networks: Mapping[str, Network]
    clock: Clock
    pace: Pace
    language: str
    owner: str
    remember: Callable[[], None]

    def send_all(self, claimed: Iterable[Delivery]) -> frozenset[UUID]:
        """Send each of *claimed* at its second; return the ids of those that were begun."""
        waiting = sorted(claimed, key=lambda one: one.progress.next_at)
        flying: set[Future[Outcome]] = set()
        begun: set[UUID] = set()
        with ThreadPoolExecutor(CALLS, "call") as pool:
            while waiting or flying:
                due, waiting = self._due(waiting, BEGUN - len(flying))
                for delivery in self._begin(due):
                    begun.add(delivery.id)
                    flying.add(self._call(pool, delivery))
                flying = self._land(flying, waiting)
        return frozenset(begun)

    def look_up(self, unclear: Iterable[Delivery]) -> frozenset[UUID]:
        """Ask the networks whether each of *unclear* is there, and write what they say."""
        by_account = sorted(unclear, key=attrgetter("planned.account"))
        looked: list[Outcome] = []
        for account, group in groupby(by_account, attrgetter("planned.account")):
            looked += _looked_up(self.networks.get(account), list(group), self.language)
        deliveries.finish(looked, self.clock.now(), self.pace, self.owner)
        return frozenset(outcome.delivery for outcome in looked)

    def _due(self, waiting: Sequence[Delivery], room: int) -> tuple[list[Delivery], list[Delivery]]:
        now = self.clock.now()
        due = [one for one in waiting[:room] if one.progress.next_at <= now]
        return due, list(waiting[len(due) :])

    def _begin(self, due: Sequence[Delivery]) -> list[Delivery]:
        if not due:
            return []
        begun = deliveries.begin(due, self.clock.now(), self.pace, self.owner)
        if begun:
            # Before the calls: a database restored from a backup must be found out.
            self.remember()
        return begun

    def _call(self, pool: ThreadPoolExecutor, delivery: Delivery) -> Future[Outcome]:
        network = self.networks[delivery.planned.account]
        begun_at = self.clock.elapsed()
        if not network.inline:
            return pool.submit(self._publish, network, delivery, begun_at)
        done: Future[Outcome] = Future()
        done.set_result(self._publish(network, delivery, begun_at))
        return done

    def _publish(self, network: Network, delivery: Delivery, begun_at: float) -> Outcome:
        if self.clock.elapsed() - begun_at > self.pace.fresh.total_seconds():
            # Stopped since `sending` was committed: by now another worker may have doubted it.
            return _outcome(delivery, Happening.UNSENT, wait=dt.timedelta(0))
        outcome = published(network, delivery, self.language)
        log.info(
            "delivery",
            delivery=str(delivery.id),
            network=delivery.planned.network,
            what=outcome.event.what,
            attempt=delivery.progress.attempts,
            late_seconds=round((self.clock.now() - delivery.progress.due_at).total_seconds(), 2),
        )
        return outcome

    def _land(
        self, flying: set[Future[Outcome]], waiting: Sequence[Delivery]
    ) -> set[Future[Outcome]]:
        """Write what has come back, waiting no longer than until the next one is due."""
        pause = LONGEST_PAUSE_SECONDS
        if waiting:
            pause = min(pause, self.clock.seconds_until(waiting[0].progress.next_at))
        if not flying:
            self.clock.sleep(pause if waiting else 0)
            return flying
        full = len(flying) >= BEGUN or not waiting
        done = _landed(flying, LONGEST_PAUSE_SECONDS if full else pause)
        still = flying - done
        outcomes = [future.result() for future in done]
        deliveries.finish(outcomes, self.clock.now(), self.pace, self.owner)
        return still


def _landed(flying: set[Future[Outcome]], pause: float) -> set[Future[Outcome]]:
    """Return those of *flying* that are done after *pause* seconds, or as soon as a batch is."""
    done, still = wait(flying, timeout=pause, return_when=FIRST_COMPLETED)
    until = monotonic() + TOGETHER_SECONDS
    while done and still and len(done) < TOGETHER and (left := until - monotonic()) > 0:
        more, still = wait(still, timeout=left, return_when=FIRST_COMPLETED)
        done |= more
    return done


def published(network: Network, delivery: Delivery, language: str) -> Outcome:
    """Call *network* once and return what came of it; whatever is not understood is `lost`."""
    try:
        receipt = network.publish(outgoing_of(delivery, language))
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


def outgoing_of(delivery: Delivery, language: str) -> Outgoing:
    """Return what leaves, or is looked for, of a delivery that was begun at least once."""
    return Outgoing(
        delivery=delivery.id,
        text=delivery.planned.text,
        language=language,
        first_call_at=delivery.first_call_at or delivery.progress.due_at,
        reply_to=delivery.planned.reply_to,
    )


def _looked_up(network: Network | None, group: Sequence[Delivery], language: str) -> list[Outcome]:
    if network is None:
        return [_outcome(one, Happening.BLIND, detail="its account is not set up") for one in group]
    try:
        found = network.look_up([outgoing_of(one, language) for one in group])
    except Exception as error:  # noqa: BLE001 - whatever it is, absence is not proven
        wait = _wait(error) if isinstance(error, BusyError) else None
        return [_outcome(one, Happening.BLIND, wait=wait, detail=_words(error)) for one in group]
    return [
        Outcome(one.id, _event(one, Happening.FOUND), found[one.id])
        if one.id in found
        else _outcome(one, Happening.ABSENT)
        for one in group
    ]


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


def _wait(error: BusyError) -> dt.timedelta | None:
    return None if error.wait_seconds is None else dt.timedelta(seconds=error.wait_seconds)


def _words(error: Exception) -> str:
    # Only our own errors are written for people; others may quote anything.
    return str(error) if isinstance(error, PortevoixError) else type(error).__name__
