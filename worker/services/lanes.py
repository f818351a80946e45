"""One lane an account: what waits and what is on its way, so that no account waits for another.

A server that stalls, or asks us to come back later, holds up its own account and no other.
"""

import datetime as dt
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import chain, zip_longest
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self
from uuid import UUID

from worker.domain.announcement import Delivery
from worker.domain.delivery import Happening, Outcome, Proof

CALLS = 32
"""Calls of one turn that may be on their way at once, shared evenly by its accounts."""

BEGUN = 1000
"""Deliveries of one turn that may be `sending` at once: those on their way and the next ones."""

BEGUN_UNPROVEN = 4
"""The same for one account of a network that cannot be read back: a crash asks a person each."""


class Lane:
    """One account of a turn. ``flying`` counts what was begun and has not come back."""

    def __init__(self, claimed: Iterable[Delivery], calls: int, begun: int) -> None:
        self.flying = 0
        self.closed = False
        self.pool = ThreadPoolExecutor(calls, "call")
        self._waiting = deque(sorted(claimed, key=lambda one: one.progress.next_at))
        self._ready: list[Delivery] = []
        unproven = any(one.progress.proof is Proof.NONE for one in self._waiting)
        self._most = BEGUN_UNPROVEN if unproven else begun

    def take(self, by: dt.datetime) -> list[Delivery]:
        """Return what is due *by* then and may be begun, most urgent first."""
        while self._waiting and self._waiting[0].progress.next_at <= by:
            self._ready.append(self._waiting.popleft())
        if not self.has_room:
            return []
        room = self._most - self.flying
        urgent = sorted(self._ready, key=_urgency)
        self._ready = urgent[room:]
        return urgent[:room]

    def empty(self) -> list[Delivery]:
        """Return all that was not begun; nothing waits here afterwards."""
        left = [*self._waiting, *self._ready]
        self._waiting.clear()
        self._ready.clear()
        return left

    @property
    def is_due(self) -> bool:
        """Whether something could be begun but for want of room."""
        return bool(self._ready)

    @property
    def has_room(self) -> bool:
        """Whether something could be begun and half of what may fly is free: a batch, not one."""
        return self.is_due and self.flying <= self._most / 2

    @property
    def next_at(self) -> dt.datetime | None:
        """When the next one is due, None when none waits for its time."""
        return self._waiting[0].progress.next_at if self._waiting else None


def _urgency(one: Delivery) -> tuple[int, dt.datetime, dt.datetime]:
    """Return what sorts the most urgent first: of two waves the one that is sooner of no use."""
    return -one.planned.priority, one.progress.useful_until, one.progress.next_at


class Lanes:
    """All accounts of one turn; their threads end with the block."""

    def __init__(self, claimed: Iterable[Delivery]) -> None:
        by_account: dict[str, list[Delivery]] = {}
        for one in claimed:
            by_account.setdefault(one.planned.account, []).append(one)
        share = max(1, len(by_account))
        calls, begun = max(2, -(-CALLS // share)), max(4, BEGUN // share)
        self._lanes = {name: Lane(group, calls, begun) for name, group in by_account.items()}
        self._dropped: frozenset[UUID] = frozenset()
        self._landed: SimpleQueue[tuple[Lane, Future[Outcome]]] = SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: object, __: TracebackType | None
    ) -> None:
        for lane in self._lanes.values():
            lane.pool.shutdown(wait=True, cancel_futures=kind is not None)

    def __bool__(self) -> bool:
        """Whether anything waits or is on its way."""
        return any(lane.flying or lane.is_due or lane.next_at for lane in self._lanes.values())

    @property
    def is_due(self) -> bool:
        """Whether anything could be begun but for want of room."""
        return any(lane.is_due for lane in self._lanes.values())

    @property
    def has_room(self) -> bool:
        """Whether anything can be begun now."""
        return any(lane.has_room for lane in self._lanes.values())

    @property
    def flying(self) -> int:
        """How many were begun and have not come back."""
        return sum(lane.flying for lane in self._lanes.values())

    @property
    def next_at(self) -> dt.datetime | None:
        """When the next one is due, None when none waits for its time."""
        return min((lane.next_at for lane in self._lanes.values() if lane.next_at), default=None)

    def take(self, by: dt.datetime) -> list[Delivery]:
        """Return what may be begun *by* then: each account's most urgent, then its next ones."""
        taken = [lane.take(by) for lane in self._lanes.values()]
        return [one for one in chain.from_iterable(zip_longest(*taken)) if one is not None]

    def empty(self) -> list[Delivery]:
        """Return what waits in lanes that were closed; nothing waits there afterwards."""
        shut = [lane for lane in self._lanes.values() if lane.closed]
        return [one for lane in shut for one in lane.empty()]

    def close(self, accounts: Iterable[str]) -> None:
        """Let nothing that has not left yet leave through *accounts* any more."""
        for name in self._lanes.keys() & set(accounts):
            self._lanes[name].closed = True

    def drop(self, deliveries: frozenset[UUID]) -> None:
        """Let none of *deliveries* leave that has not left yet."""
        self._dropped |= deliveries

    def is_dropped(self, delivery: UUID) -> bool:
        """Whether *delivery* is not to leave any more."""
        return delivery in self._dropped

    def is_closed(self, account: str) -> bool:
        """Whether *account* was stopped, or asked us to come back later, during this turn."""
        return self._lanes[account].closed

    def call(self, account: str, work: Callable[[], Outcome], *, inline: bool) -> None:
        """Have *work* done on a thread of *account*, or at once when *inline*."""
        lane = self._lanes[account]
        lane.flying += 1
        if inline:
            done: Future[Outcome] = Future()
            done.set_result(work())
        else:
            done = lane.pool.submit(work)
        done.add_done_callback(lambda future: self._land(lane, future))

    def landed(self, seconds: float) -> list[Outcome]:
        """Return what has come back, waiting up to *seconds* for the first one."""
        found: list[Outcome] = []
        with suppress(Empty):
            while True:
                wait = 0.0 if found else seconds
                lane, future = self._landed.get(block=wait > 0, timeout=wait)
                lane.flying -= 1
                found.append(future.result())
        return found

    def _land(self, lane: Lane, future: Future[Outcome]) -> None:
        # On the thread of the call: the next one must already find its lane closed.
        if future.exception() is None and future.result().event.what is Happening.BUSY:
            lane.closed = True
        self._landed.put((lane, future))
