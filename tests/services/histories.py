"""A random history of the whole announcer: everything that can go wrong, in any order.

Accounts of three kinds: one whose posts can be edited, one that can only be answered, one that
shows nothing and becomes another one; any of them may leave config/ and come back, the first one
also under another name. One town or two,
also overseas. Turns that die or lose an answer at any point, people who decide and rallies that
change, also between a claim and its call and while an answer is on its way; clocks that are wrong,
a switch that stops all, texts in config/ that change; backups made and restored, in any order. Each
history does some of this: what happens rarely would else be drowned by what happens often.
"""

import datetime as dt
import os
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.domain.rallies import APPEL, H2, J1, J3, J7
from tests.services.announcing import CONFIRMED, SECOND, SOMEBODY, confirmed, house, mastodon
from tests.services.backups import back_up
from tests.services.judging import Judge
from tests.services.worlds import FAULTS, LAG, LATE, CrashError, Post, World
from worker.domain.amendment import facts_of
from worker.domain.announcement import Delivery, Kind
from worker.domain.campaign import Quiet, Rally
from worker.domain.delivery import OPEN, Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, RallyStatus
from worker.errors import InputError
from worker.services import announce, by_hand, rallies, urgent
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.storage import campaigns, deliveries, epochs, plans

if TYPE_CHECKING:
    from uuid import UUID

STEPS = int(os.environ.get("HISTORY_STEPS", "30"))
VENUES = ("place de la République", "place de la Nation", "place de la Bastille")
VALUES = {
    "venue": VENUES,
    "time": (dt.time(15), dt.time(16), None),
    "date": (dt.date(2017, 10, 28), dt.date(2017, 10, 29), dt.date(2017, 11, 5)),
}
TOWNS = ("Paris", "Paris", "Guadeloupe", "Lyon")
MASTODON, BLUESKY, TELEGRAM = NetworkKind.MASTODON, NetworkKind.BLUESKY, NetworkKind.TELEGRAM
DRY = NetworkKind.DRY_RUN
KINDS = {"paris": MASTODON, "ciel": BLUESKY, "canal": TELEGRAM}
RENAMED = "capitale"
HOUR, TICK = dt.timedelta(hours=1), dt.timedelta(microseconds=1)


class History(Judge):
    """One random history; `live` lives it and says at its end what must hold."""

    def __init__(
        self,
        seed: int,
        data: Path,
        patch: pytest.MonkeyPatch,
        late: dt.timedelta = LATE,
        faults: Sequence[str] = FAULTS,
    ) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - no secret, the same history again
        self.late, self.faults = late, faults
        accounts = [
            replace(mastodon("http://nowhere.example", n), kind=k) for n, k in KINDS.items()
        ]
        accounts[1] = replace(accounts[1], gap=60 * SECOND)
        where = house(accounts, (APPEL, J7, replace(J3, approval_needed=True), J1, H2))
        night = Quiet(dt.time(22), dt.time(7)) if self.chance.random() < 0.3 else None
        doubles = self.chance.random() < 0.3
        campaign = replace(where.campaign, quiet=night, doubles=doubles)
        environment = replace(where.environment, data=data)
        super().__init__(replace(where, environment=environment, campaign=campaign))
        self.before = self.where
        self.doubles, self.true, self.kinds = doubles, CONFIRMED, dict(KINDS)
        # The database's clock is right, and goes on where ours stands.
        ticks = count(1)
        for module in (deliveries, epochs):
            patch.setattr(module, "database_clock", lambda: self.true + next(ticks) * TICK)
        self._found_rallies()
        both = [*KINDS.items(), ("canal", MASTODON), ("canal", DRY)]
        self.worlds = {(n, k): World(self, k is not TELEGRAM, wordy=k is MASTODON) for n, k in both}
        self.worlds[RENAMED, MASTODON] = self.worlds["paris", MASTODON]
        self.healthy = False
        self.backups: list[Callable[[], None]] = []
        self.forgotten: set[UUID] = set()
        self.alone = True
        self.data = data
        rare = [self.restore, self.recast, self.leave, self.stop, self.mistime, self.reconfigure]
        rare += [self.hide, self.by_hand, self.urge, self.outage, self.other, self.rename]
        self.acts = [one for one in rare if self.chance.random() < 0.4]
        self.acts += [self.mistime] * 3 * (self.mistime in self.acts)

    def _found_rallies(self) -> None:
        for number in range(self.chance.choice((1, 1, 2))):
            confirmed(self.where, self.chance.choice(TOWNS), number=30 * number)

    def live(self) -> None:
        for _ in range(STEPS):
            self.turn()
            self.step()
        self.end()
        self.check()

    # What happens.

    def step(self) -> None:
        usual = [self.wait, self.decide, self.change, self.suspend, self.copy]
        weights = [18, 8, 4, 2, 2]
        self.chance.choices([*usual, *self.acts], [*weights, *[2] * len(self.acts)])[0]()

    def turn(self) -> None:
        self.work(self.ahead)
        assert not self.wrongs, self.wrongs
        self.withdraw_forgotten()

    def work(self, ahead: dt.timedelta, where: Installation | None = None) -> None:
        """Let a worker whose clock is so far *ahead* do one turn, or die in it.

        It has read config/ as it is *where*; as it is by now when None.
        """
        where = where or self.where
        with suppress(CrashError):
            opened = {one.name: self.worlds[one.name, one.kind] for one in where.accounts}
            clock = self.clock(ahead)
            announce.announce(where, clock.start, networks=opened, clock=clock)

    def other(self) -> None:
        """Let a second worker do a turn in the midst of the first one's.

        It may have been started before config/ was changed.
        """
        if self.alone:
            self.alone = False
            where = self.chance.choice((self.where, self.before))
            self.say("another worker", "of before" * (where is not self.where))
            self.work(self.ahead, where)
            self.say("the first one")
            self.alone = True

    def stand_still(self) -> None:
        """Stop a worker in the midst of its work, for longer than it may be, or than its lease."""
        if not self.healthy and self.other in self.acts and self.chance.random() < 0.1:
            self.true += self.chance.choice((16, 70)) * SECOND
            self.say("stood still")
            self.other()

    def clock(self, ahead: dt.timedelta) -> Clock:
        began = self.true

        def sleep(seconds: float) -> None:
            # Between a claim and its call.
            self.maybe_die()
            if not self.healthy and self.chance.random() < 0.3:
                self.act()
            self.stand_still()
            self.true += seconds * SECOND

        def elapsed() -> float:
            return (self.true - began).total_seconds()

        return Clock(start=began + ahead, origin=0.0, elapsed=elapsed, sleep=sleep)

    def meanwhile(self) -> None:
        """Somebody does something while a network answers."""
        if not self.healthy and self.chance.random() < 0.1:
            self.act()
        self.stand_still()

    def act(self) -> None:
        """Let people do one thing or several, whatever has been committed."""
        for one in self.all():
            if one.progress.state is State.SENDING:
                told = facts_of(self.rally_of(one))
                self.committed.setdefault((one.id, one.progress.fence), told)
        acts = [self.decide, self.change, self.change, self.suspend]
        acts += [self.other] * (self.other in self.acts)
        for act in self.chance.choices(acts, k=self.chance.choice((1, 1, 1, 2, 4))):
            act()

    def wait(self) -> None:
        spans = [SECOND, 11 * SECOND, 31 * SECOND, 61 * SECOND, HOUR]
        if self.chance.random() < 0.5 and (following := self.following()):
            self.true = following - self.ahead
        else:
            self.true += self.chance.choice(spans)

    def outage(self) -> None:
        """Nothing of ours runs for hours or days."""
        self.true += self.chance.choice((6 * HOUR, 20 * HOUR, 50 * HOUR))
        self.say("on again")

    def following(self) -> dt.datetime | None:
        moments = []
        for one in self.all():
            if one.progress.state in OPEN or self.looks(one):
                moments += [one.progress.next_at, one.progress.useful_until]
                able = self.kinds.get(one.planned.account) is one.planned.network
                if able and one.progress.claimable and one.progress.next_at <= self.now:
                    moments.append(self.now + 61 * SECOND)
        return min((moment for moment in moments if moment > self.now), default=None)

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
        self.true += LATE + LAG
        if one.planned.kind is Kind.EDIT:
            return
        there = bool(self.standing(one))
        self.say("says", "there" if there else "absent", one.planned.wave, one.planned.account)
        announce.settle(self.where, one.id, SOMEBODY, self.now, posted=there)

    def by_hand(self) -> None:
        """Take one, publish it oneself, and say so at once or never."""
        open_ones = [one for one in self.all() if one.progress.state in OPEN]
        if not open_ones:
            return
        one = self.chance.choice(open_ones)
        if one.planned.kind is Kind.EDIT or not (one.proposed or one.planned.text):
            return
        self.say("taken", one.planned.wave, one.planned.account)
        by_hand.take(self.where, one.id, SOMEBODY, self.now)
        (taken,) = plans.some([one.id])
        if taken.progress.held_by_hand is Cause.BY_HAND and self.chance.random() < 0.6:
            rally = self.rally_of(one)
            world = self.worlds[one.planned.account, one.planned.network]
            told = facts_of(rally)
            text = one.proposed or one.planned.text
            world.posts.append(Post(one.id, rally.id, text, self.true, one.planned.kind, told))
            address = "https://nowhere.example/1"
            by_hand.record(self.where, one.id, address, SOMEBODY, self.now)

    def urge(self) -> None:
        rally = self.chance.choice(rallies.calendar(self.where))
        self.say("urgent")
        with suppress(InputError):
            words = f"Le pont {self.chance.choice('AB')} est fermé"
            urgent.send(self.where, rally, words, SOMEBODY, self.now)

    def change(self) -> None:
        rally = self.chance.choice(rallies.calendar(self.where))
        what = self.chance.choice(["venue", "venue", "time", "date", "status"])
        with suppress(InputError):
            if what == "status":
                off = rally.status is RallyStatus.CONFIRMED
                self.say(rally.id.int % 10, "called off" if off else "confirmed")
                (rallies.cancel if off else rallies.confirm)(
                    self.where, rally.id, SOMEBODY, self.now
                )
            else:
                value = self.chance.choice(VALUES[what])
                self.say(rally.id.int % 10, "changed", what, value)
                rallies.change(self.where, rally.id, {what: value}, SOMEBODY, self.now)

    def suspend(self) -> None:
        name, on = self.chance.choice([one.name for one in self.where.accounts] or [""]), None
        if name:
            on = self.chance.random() < 0.4
            announce.suspend(self.where, name, SOMEBODY, self.now, on=on)
            self.say(name, "suspended" if on else "let go")

    def stop(self) -> None:
        """« Tout suspendre », or let it go on."""
        frozen = self.chance.random() < 0.5
        campaigns.set_frozen("essai", frozen=frozen)
        self.say("all stopped" if frozen else "all let go")

    def mistime(self) -> None:
        """Set this machine's clock wrong, or right again."""
        self.ahead = self.chance.choice((0, 3600, 3600, 240, -240)) * SECOND
        self.say("clock ahead by", self.ahead)

    def recast(self) -> None:
        """Give an account another kind under its old name, or the first one again."""
        if "canal" in self.kinds:
            others = [kind for kind in (MASTODON, TELEGRAM, DRY) if kind is not self.kinds["canal"]]
            self.kinds["canal"] = self.chance.choice(others)
            self.reread()

    def leave(self) -> None:
        """Take an account out of config/, or put it back."""
        name = self.chance.choice(list(KINDS))
        if name == "paris" and RENAMED in self.kinds:
            return
        if self.kinds.pop(name, None) is None:
            self.kinds[name] = KINDS[name]
        self.reread()

    def rename(self) -> None:
        """Give an account another name in config/, or its first one again."""
        names = ("paris", RENAMED) if "paris" in self.kinds else (RENAMED, "paris")
        if names[0] in self.kinds:
            self.kinds[names[1]] = self.kinds.pop(names[0])
            self.by_words = True
            self.reread()

    def reconfigure(self) -> None:
        """Change every text of config/, or take a wave out of it or put it back."""
        campaign = self.where.campaign
        if self.chance.random() < 0.5:
            link = self.chance.choice(("https://a.example", "https://b.example"))
            campaign = replace(campaign, link=link)
        else:
            waves = campaign.waves
            gone = tuple(one for one in waves if one.name != J1.name)
            campaign = replace(campaign, waves=(*gone, J1) if gone == waves else gone)
        self.before, self.where = self.where, replace(self.where, campaign=campaign)
        self.say("config", campaign.link, *(one.name for one in campaign.waves))

    def reread(self) -> None:
        base = mastodon("http://nowhere.example")
        accounts = [
            replace(base, name=name, kind=kind, gap=60 * SECOND if name == "ciel" else None)
            for name, kind in sorted(self.kinds.items())
        ]
        self.before, self.where = self.where, replace(self.where, accounts=tuple(accounts))
        self.say("accounts", self.kinds)

    def hide(self) -> None:
        """A network shows a post no more that it took and told us of."""
        sent = {one.id for one in self.all() if one.progress.state is State.SENT}
        there = [p for w in self.worlds.values() for p in w.posts if p.delivery in sent]
        if there:
            gone = self.chance.choice(there)
            gone.hidden = True
            self.say("hidden", gone.text[:40])

    def copy(self) -> None:
        if self.restore in self.acts:
            folder = self.data / str(len(self.backups))
            folder.mkdir()
            self.backups.append(back_up(folder))
            self.say("backup", len(self.backups))

    def restore(self) -> None:
        """Put any backup back; its operator does what docs/announcing.md asks of them."""
        if not self.backups:
            return
        true = rallies.calendar(self.where)
        number = self.chance.randrange(len(self.backups))
        self.backups[number]()
        self.restored += 1
        self.by_words = True
        self.say("restored", number + 1)
        self.turn()
        self.forgotten |= {one.id for one in self.all() if self.standing(one)}
        self.forgotten |= {p.delivery for w in self.worlds.values() for p in w.posts}
        if not campaigns.state("essai").frozen:
            return  # nothing of ours was sent since
        for rally in true:
            self.enter_anew(rally)
        self.withdraw_forgotten()
        campaigns.set_frozen("essai", frozen=False)

    def withdraw_forgotten(self) -> None:
        """Withdraw, as soon as it is planned, what left ahead of its time before a restore."""
        for one in self.all() if self.forgotten else ():
            if one.id in self.forgotten and one.progress.state in OPEN and self.standing(one):
                announce.cancel(self.where, one.id, SOMEBODY, self.now)

    def enter_anew(self, true: Rally) -> None:
        known = next(r for r in rallies.calendar(self.where) if r.id == true.id)
        values = {name: getattr(true.plan, name) for name in VALUES}
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

    def end(self) -> None:
        """Let everything heal, and time pass until nothing is to come."""
        self.healthy, self.ahead, self.before = True, 0 * SECOND, self.where
        for one in self.where.accounts:
            announce.suspend(self.where, one.name, SOMEBODY, self.now, on=False)
        campaigns.set_frozen("essai", frozen=False)
        self.say("all is well")
        for _ in range(15):
            self.turn()
            self.true += 21 * SECOND
        self.since = self.now
        if not self.restored:
            self.check_what_stands()
        for _ in range(300):
            self.turn()
            self.waits_for_nothing()
            following = self.following()
            if following is None:
                return
            self.true = following
        raise AssertionError("it never ends")
