"""A random history of the whole announcer: everything that can go wrong, in any order.

Accounts of three kinds: one whose posts can be edited, one that can only be answered, one that
shows nothing and becomes another one. Turns that die or lose an answer at any point, people who
decide and rallies that change, also between a claim and its call; backups made and restored.
"""

import datetime as dt
import os
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

import pytest

from tests.domain.rallies import APPEL, H2, J1, J3, J7
from tests.services.announcing import CONFIRMED, QUICK, SECOND, SOMEBODY, confirmed, house, mastodon
from tests.services.backups import back_up
from worker.domain.amendment import Facts, facts_of
from worker.domain.announcement import Delivery, Kind
from worker.domain.campaign import Quiet, Rally
from worker.domain.delivery import OPEN, Cause, Receipt
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, RallyStatus
from worker.errors import (
    BusyError,
    InputError,
    OutcomeUnknownError,
    RefusedError,
    UnreachableError,
)
from worker.networks.base import Looked, Outgoing
from worker.services import announce, by_hand, rallies
from worker.services.clock import Clock
from worker.storage import campaigns, plans
from worker.storage.models import Rally as RallyRow

# A dead worker's lease is over at once: leases run on the database's clock, which is real.
PACE = replace(QUICK, lease=dt.timedelta(0))
STEPS = int(os.environ.get("HISTORY_STEPS", "30"))
LATE = 19 * SECOND
LAG = 10 * SECOND
VENUES = ("place de la République", "place de la Nation", "place de la Bastille")
DAYS = (dt.date(2017, 10, 28), dt.date(2017, 10, 29), dt.date(2017, 11, 5))
KINDS = {
    "paris": NetworkKind.MASTODON,
    "ciel": NetworkKind.BLUESKY,
    "canal": NetworkKind.TELEGRAM,
}
FAULTS = ("die before", "die after", "lost", "late", "cut", "busy", "unreachable", "refused")


_ASKS = frozenset({State.HELD, State.FAILED, State.UNCERTAIN})


class CrashError(BaseException):
    """The process is gone: no handler of ours may catch it."""


@dataclass
class Post:
    """What stands on a network, or will once it is taken."""

    number: int
    delivery: UUID
    text: str
    at: dt.datetime
    kind: Kind
    told: Facts


@dataclass
class World:
    """One network account, as its readers see it."""

    history: "History" = field(repr=False)
    readable: bool
    posts: list[Post] = field(default_factory=list)
    inline: bool = True

    def publish(self, outgoing: Outgoing) -> Receipt:
        fault = self.history.fault()
        if fault == "die before":
            raise CrashError
        if fault == "busy":
            raise BusyError("busy", wait_seconds=20)
        if fault == "unreachable":
            raise UnreachableError("nobody there")
        if fault == "refused":
            raise RefusedError("no")
        if fault == "cut":
            raise OutcomeUnknownError("cut before it arrived")
        post = self.take(outgoing, self.history.late if fault == "late" else 0 * SECOND)
        if fault == "die after":
            raise CrashError
        if fault in {"lost", "late"}:
            raise OutcomeUnknownError("its answer was lost")
        return Receipt(str(post.number))

    def take(self, outgoing: Outgoing, later: dt.timedelta) -> Post:
        kind, told = self.history.judge(outgoing)
        if outgoing.edits is not None:
            post = self.posts[int(outgoing.edits)]
            post.text, post.told = outgoing.text, told
            return post
        at = self.history.now + later
        self.posts.append(Post(len(self.posts), outgoing.delivery, outgoing.text, at, kind, told))
        return self.posts[-1]

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        self.history.maybe_die()
        found: dict[UUID, Receipt | None] = dict.fromkeys([one.delivery for one in sought])
        for one in sought:
            if one.edits is not None:
                if self.posts[int(one.edits)].text == one.text:
                    found[one.delivery] = Receipt(one.edits)
                continue
            if not self.readable:
                raise OutcomeUnknownError("nobody can look")
            for post in self.of(one.delivery):
                if post.at + LAG <= self.history.now:
                    found[one.delivery] = Receipt(str(post.number))
        self.history.maybe_die()
        return found

    def of(self, delivery: UUID) -> list[Post]:
        return [post for post in self.posts if post.delivery == delivery]

    def delete(self, remote_id: str) -> None:
        """Nothing here takes a post away."""

    def check(self) -> str:
        return "in memory"

    def close(self) -> None:
        """Nothing is open."""


class History:
    """One random history; `live` lives it and says at its end what must hold."""

    def __init__(
        self, seed: int, data: Path, late: dt.timedelta = LATE, faults: Sequence[str] = FAULTS
    ) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - no secret, the same history again
        self.restores = bool(seed % 2)
        self.late, self.faults = late, faults
        accounts = [
            replace(mastodon("http://nowhere.example", n), kind=k) for n, k in KINDS.items()
        ]
        accounts[1] = replace(accounts[1], gap=60 * SECOND)
        where = house(accounts, (APPEL, J7, replace(J3, approval_needed=True), J1, H2))
        night = Quiet(dt.time(22), dt.time(7)) if self.chance.random() < 0.3 else None
        self.doubles = self.chance.random() < 0.3
        self.where = replace(
            where,
            environment=replace(where.environment, data=data),
            campaign=replace(where.campaign, quiet=night, doubles=self.doubles),
        )
        # Ids decide what comes first of two that are alike: the same ones each time.
        with pytest.MonkeyPatch.context() as patch:
            own = RallyRow._meta.get_field("id")
            patch.setattr(own, "_get_default", lambda: UUID(int=seed + 1), raising=False)
            self.rally = confirmed(where).id
        both = [*KINDS.items(), ("canal", NetworkKind.MASTODON)]
        self.worlds = {(n, k): World(self, k is not NetworkKind.TELEGRAM) for n, k in both}
        self.now = CONFIRMED
        self.healthy = False
        self.backup: Callable[[], None] | None = None
        self.restored = 0
        self.log: list[str] = []
        self.wrongs: list[str] = []

    def live(self) -> None:
        for _ in range(STEPS):
            self.step()
        self.end()
        self.check()

    def say(self, *words: object) -> None:
        self.log.append(f"{self.now:%d %H:%M:%S} " + " ".join(map(str, words)))

    # What happens.

    def step(self) -> None:
        self.turn()
        self.chance.choices(
            [
                self.wait,
                self.decide,
                self.change,
                self.suspend,
                self.copy,
                self.restore,
                self.recast,
            ],
            [18, 8, 4, 2, 2, 2, 1],
        )[0]()

    def turn(self) -> None:
        clock = self.clock()
        with suppress(CrashError):
            opened = {one.name: self.worlds[one.name, one.kind] for one in self.where.accounts}
            announce.announce(self.where, self.now, pace=PACE, networks=opened, clock=clock)
        self.now = max(self.now, clock.now())
        assert not self.wrongs, self.wrongs

    def clock(self) -> Clock:
        start, slept = self.now, [0.0]

        def sleep(seconds: float) -> None:
            # Between a claim and its call.
            self.maybe_die()
            begun = any(one.progress.state is State.SENDING for one in self.all())
            if not self.healthy and not begun and self.chance.random() < 0.3:
                self.chance.choice([self.decide, self.change, self.suspend])()
            slept[0] += seconds
            self.now = start + slept[0] * SECOND

        return Clock(start=start, origin=0.0, elapsed=lambda: slept[0], sleep=sleep)

    def wait(self) -> None:
        spans = [SECOND, 11 * SECOND, 31 * SECOND, 61 * SECOND, 3600 * SECOND]
        if self.chance.random() < 0.5 and (following := self.following()):
            self.now = following
        else:
            self.now += self.chance.choice(spans)

    def following(self) -> dt.datetime | None:
        moments = [
            moment
            for one in self.all()
            if one.progress.state in OPEN or self.looks(one)
            for moment in (one.progress.next_at, one.progress.useful_until)
            if moment > self.now
        ]
        return min(moments, default=None)

    def looks(self, one: Delivery) -> bool:
        """Tell whether a network can still be asked whether *one* is there."""
        kinds = {account.name: account.kind for account in self.where.accounts}
        asked = kinds[one.planned.account] is one.planned.network
        return one.progress.state is State.UNCERTAIN and asked

    def decide(self) -> None:
        known = self.all()
        if not known:
            return
        one = self.chance.choice(known)
        act = self.chance.choice(
            [announce.approve, announce.approve, announce.hold, announce.send_now, announce.cancel]
        )
        with suppress(InputError):
            if one.progress.state is State.UNCERTAIN:
                self.settle(one)
            elif self.chance.random() < 0.15:
                self.say("rewritten", one.planned.wave, one.planned.account)
                by_hand.rewrite(self.where, one.id, "En mots à nous", SOMEBODY, self.now)
            else:
                self.say(act.__name__, one.planned.wave, one.planned.account)
                act(self.where, one.id, SOMEBODY, self.now)

    def settle(self, one: Delivery) -> None:
        """Say of what is unclear whether it is there: a while after, and true."""
        self.now += LATE + LAG
        if one.planned.kind is Kind.EDIT:
            return
        there = bool(self.standing(one))
        self.say("says", "there" if there else "absent", one.planned.wave, one.planned.account)
        announce.settle(self.where, one.id, SOMEBODY, self.now, posted=there)

    def change(self) -> None:
        rally = self.the_rally()
        what = self.chance.choice(["venue", "venue", "time", "date", "status"])
        with suppress(InputError):
            if what == "status":
                off = rally.status is RallyStatus.CONFIRMED
                (rallies.cancel if off else rallies.confirm)(
                    self.where, rally.id, SOMEBODY, self.now
                )
                self.say("called off" if off else "confirmed")
            else:
                values = {
                    "venue": VENUES,
                    "time": (dt.time(15), dt.time(16), None),
                    "date": DAYS,
                }
                value = self.chance.choice(values[what])
                self.say("changed", what, value)
                rallies.change(self.where, rally.id, {what: value}, SOMEBODY, self.now)

    def suspend(self) -> None:
        name, on = self.chance.choice(list(KINDS)), self.chance.random() < 0.4
        announce.suspend(self.where, name, SOMEBODY, self.now, on=on)

    def recast(self) -> None:
        """Give an account another kind under its old name, or the first one again."""
        *others, last = self.where.accounts
        trial = last.kind is NetworkKind.TELEGRAM
        kind = NetworkKind.MASTODON if trial else NetworkKind.TELEGRAM
        self.where = replace(self.where, accounts=(*others, replace(last, kind=kind)))
        self.say("canal is", kind)

    def copy(self) -> None:
        self.backup = back_up(self.where.environment.data)
        self.say("backup")

    def restore(self) -> None:
        """Put the last backup back; its operator does what docs/announcing.md asks of them."""
        if self.backup is None or not self.restores:
            return
        true = self.the_rally()
        self.backup()
        self.restored += 1
        self.say("restored")
        self.turn()
        if not campaigns.state("essai").frozen:
            return  # nothing was sent since
        self.enter_anew(true)
        for one in self.all():
            if self.standing(one) and one.progress.state in OPEN:
                announce.cancel(self.where, one.id, SOMEBODY, self.now)
        campaigns.set_frozen("essai", frozen=False)

    def enter_anew(self, true: Rally) -> None:
        known = self.the_rally()
        fields = ("venue", "time", "date")
        values = {name: getattr(true.plan, name) for name in fields}
        if any(getattr(known.plan, name) != value for name, value in values.items()):
            rallies.change(self.where, true.id, values, SOMEBODY, self.now)
        if true.status is not known.status:
            off = true.status is not RallyStatus.CONFIRMED
            (rallies.cancel if off else rallies.confirm)(self.where, true.id, SOMEBODY, self.now)

    def fault(self) -> str | None:
        if self.healthy or self.chance.random() < 0.5:
            return None
        found = self.chance.choice(self.faults)
        self.say("fault:", found)
        return found

    def maybe_die(self) -> None:
        if not self.healthy and self.chance.random() < 0.1:
            self.say("died")
            raise CrashError

    # What must hold.

    def judge(self, outgoing: Outgoing) -> tuple[Kind, Facts]:
        """Look at what a network takes, as it takes it; return what it is and tells."""
        (one,) = plans.some([outgoing.delivery])
        rally, kind = self.the_rally(), one.planned.kind
        self.say("takes", one.planned.wave, one.planned.account, outgoing.text[:60])
        unseen = self.doubles and one.planned.network is NetworkKind.TELEGRAM
        allowed = 1 + int(unseen) + (0 if kind is Kind.WAVE else self.restored)
        if outgoing.edits is None and len(self.standing(one)) >= allowed:
            self.wrongs.append("a double")
        if one.planned.revision != rally.revision:
            self.wrongs.append("it left without being planned anew")
        if kind is Kind.WAVE and rally.status is not RallyStatus.CONFIRMED:
            self.wrongs.append("announced though it is called off")
        if kind is Kind.WAVE and one.replaced is None and not _tells(one.planned.text, rally):
            self.wrongs.append("a wave that is not true any more")
        return kind, facts_of(rally)

    def end(self) -> None:
        """Let everything heal, and time pass until nothing is to come."""
        self.healthy = True
        for name in KINDS:
            announce.suspend(self.where, name, SOMEBODY, self.now, on=False)
        self.say("all is well")
        for _ in range(20):
            self.turn()
            self.now += 11 * SECOND
        if not self.restored:
            self.check_what_stands()
        for _ in range(200):
            self.turn()
            following = self.following()
            if following is None:
                return
            self.now = following
        raise AssertionError("it never ends")

    def check_what_stands(self) -> None:
        """Nobody reads what is false unless a person was asked, or decided so."""
        rally = self.the_rally()
        known = self.all()
        for (name, kind), world in self.worlds.items():
            asked = any(
                one.planned.account == name
                and (one.progress.state in _ASKS or one.progress.cause is Cause.PERSON)
                for one in known
                if one.planned.kind is not Kind.WAVE
            )
            if asked or not world.posts:
                continue
            last = world.posts[-1]
            if rally.status is not RallyStatus.CONFIRMED:
                over = _is_over(last.told, self.now)
                assert last.kind is Kind.CANCELLATION or over, ("not called off", name, kind, last)
            elif not (_is_over(last.told, self.now) and _is_over(facts_of(rally), self.now)):
                assert last.kind is not Kind.CANCELLATION, ("not said to be on", name, kind)
                assert _holds(last.told, facts_of(rally)), ("left wrong", name, kind, last)

    def check(self) -> None:
        for one in self.all():
            state, cause = one.progress.state, one.progress.cause
            unsure = state is State.UNCERTAIN and (cause is not None or not self.looks(one))
            assert unsure or state not in OPEN | {State.UNCERTAIN, State.SENDING}, one
            if one.planned.kind is not Kind.EDIT and state is State.SENT:
                assert self.standing(one), ("sent and not there", one)

    def standing(self, one: Delivery) -> list[Post]:
        return [post for world in self.worlds.values() for post in world.of(one.id)]

    def all(self) -> tuple[Delivery, ...]:
        return plans.all_of("essai")

    def the_rally(self) -> Rally:
        return next(r for r in rallies.calendar(self.where) if r.id == self.rally)


def _is_over(told: Facts, now: dt.datetime) -> bool:
    """Tell whether there is nobody left to warn of what was *told*: at three in the afternoon."""
    return dt.datetime.combine(told.date, dt.time(13), dt.UTC) <= now


def _holds(told: Facts, now: Facts) -> bool:
    return (
        told.date == now.date and told.time in {None, now.time} and told.place in {None, now.place}
    )


def _tells(text: str, rally: Rally) -> bool:
    return rally.plan.venue in text if rally.plan.venue else True
