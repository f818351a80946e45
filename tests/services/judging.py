"""What must hold in a random history: said once, true, in time; and no false word left alone."""

import datetime as dt
from collections.abc import Collection, Iterator
from uuid import UUID

from tests.services.announcing import SECOND
from tests.services.worlds import Post, World
from worker.domain.amendment import CALLED_OFF, Facts, facts_of
from worker.domain.announcement import Delivery, Kind
from worker.domain.campaign import Rally
from worker.domain.delivery import OPEN, Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind, RallyStatus
from worker.domain.waves import tells_true, wall
from worker.networks.base import Outgoing
from worker.services import rallies
from worker.services.alarms import PATIENCE
from worker.services.installation import Installation
from worker.storage import campaigns, plans

_ASKS = frozenset({State.HELD, State.FAILED, State.UNCERTAIN})
# Once all is well: two towns on an account with a gap of a minute, and a turn every minute.
PROMPT = dt.timedelta(minutes=5)
MINUTE = dt.timedelta(minutes=1)


class Judge:
    """A history as it is judged; `History` lives it."""

    def __init__(self, where: Installation) -> None:
        self.where = where
        self.worlds: dict[tuple[str, NetworkKind], World] = {}
        self.kinds: dict[str, NetworkKind] = {}
        self.true = self.since = dt.datetime.min.replace(tzinfo=dt.UTC)
        self.ahead = 0 * SECOND
        self.restored = 0
        self.by_words = False
        self.doubles = False
        # What had been committed when somebody changed its rally: it leaves as it was.
        self.committed: dict[tuple[UUID, int], Facts] = {}
        self.log: list[str] = []
        self.wrongs: list[str] = []

    @property
    def now(self) -> dt.datetime:
        """What the clock of this machine shows."""
        return self.true + self.ahead

    def say(self, *words: object) -> None:
        self.log.append(f"{self.now:%d %H:%M:%S} " + " ".join(map(str, words)))

    def all(self) -> tuple[Delivery, ...]:
        return plans.all_of("essai")

    def rally_of(self, one: Delivery) -> Rally:
        return next(r for r in rallies.calendar(self.where) if r.id == one.planned.rally_id)

    def standing(self, one: Delivery) -> list[Post]:
        return [post for world in self.places() for post in world.of(one.id)]

    def places(self) -> list[World]:
        """Return each world once, under however many names."""
        return list({id(world): world for world in self.worlds.values()}.values())

    def judge(self, outgoing: Outgoing) -> tuple[Kind, UUID, Facts]:
        """Look at what a network takes, as it takes it; return what it is and tells."""
        (one,) = plans.some([outgoing.delivery])
        rally, kind = self.rally_of(one), one.planned.kind
        self.say("takes", one.planned.wave, one.planned.account, outgoing.text[:60])
        unseen = self.doubles and one.planned.network is NetworkKind.TELEGRAM
        # A restored copy has forgotten what people said and changed since: they enter it anew.
        again = 0 if kind is Kind.WAVE else self.restored
        if outgoing.edits is None and len(self.standing(one)) > int(unseen) + again:
            self.wrongs.append("a double")
        told = self.committed.pop((one.id, one.progress.fence), None)
        if told is None:
            self.wrongs.extend(self._untrue(one, rally))
            told = facts_of(rally)
        return kind, rally.id, told

    def _untrue(self, one: Delivery, rally: Rally) -> Iterator[str]:
        if campaigns.state("essai").frozen:
            yield "it left though all was suspended"
        if one.planned.kind is Kind.URGENT:
            return
        if one.planned.revision != rally.revision:
            yield "it left without being planned anew"
        if one.planned.kind is not Kind.WAVE:
            return
        if rally.status is not RallyStatus.CONFIRMED:
            yield "announced though it is called off"
        if not (one.progress.pinned or self.restored) and self._is_said(one, rally):
            yield "said under another name already"
        if one.replaced is None and (rally.plan.venue or "") not in one.planned.text:
            yield "a wave that is not true any more"
        if one.replaced is None and not tells_true(one.planned.text, self.now, rally):
            yield "a wave of another day"
        if not one.progress.due_at - SECOND <= self.now < one.progress.useful_until:
            yield "out of its time"

    def _is_said(self, one: Delivery, rally: Rally) -> bool:
        """Tell whether the same account has said that wave of that day under another name."""
        ids = {other.id for other in self.all() if other.planned.wave == one.planned.wave}
        world = self.worlds[one.planned.account, one.planned.network]
        mine = [post for post in world.posts if post.rally == rally.id and not post.hidden]
        said = [post for post in mine if post.delivery in ids - {one.id}]
        return any(post.kind is Kind.WAVE and post.day == rally.plan.date for post in said)

    def waits_for_nothing(self) -> None:
        """Nothing that may leave is still there a while after its time, once all is well."""
        for one in self.all():
            able = self.kinds.get(one.planned.account) is one.planned.network
            missed = one.progress.state is State.MISSED and one.progress.cause is Cause.LATE
            assert not missed or one.progress.useful_until <= self.now + MINUTE, ("forgotten", one)
            due = max(one.progress.next_at, self.since) + PROMPT
            if able and one.progress.claimable and due <= self.now:
                waits = self.rally_of(one).status is not RallyStatus.CONFIRMED
                assert waits, ("left over", one)
                assert one.planned.kind is Kind.WAVE, ("left over", one)

    def check_what_stands(self) -> None:
        """Nobody reads what is false unless a person was asked, or decided so."""
        for rally in rallies.calendar(self.where):
            mine = [one for one in self.all() if one.planned.rally_id == rally.id]
            for (name, kind), world in self.worlds.items():
                if kind is NetworkKind.DRY_RUN:
                    continue  # said to nobody
                posts = [
                    p for p in world.posts if p.rally == rally.id and p.kind is not Kind.URGENT
                ]
                names = {other for (other, _), same in self.worlds.items() if same is world}
                if posts and not any(_is_asked(one, names, self.now) for one in mine):
                    self._check_last(posts[-1], rally, (name, kind))

    def _check_last(self, last: Post, rally: Rally, where: tuple[str, NetworkKind]) -> None:
        if rally.status in CALLED_OFF:
            over = self._is_over(last.told, rally)
            assert last.kind is Kind.CANCELLATION or over, ("not called off", *where, last)
        elif not (self._is_over(last.told, rally) and self._is_over(facts_of(rally), rally)):
            assert last.kind is not Kind.CANCELLATION, ("not said to be on", *where)
            assert _holds(last.told, facts_of(rally)), ("left wrong", *where, last)

    def _is_over(self, told: Facts, rally: Rally) -> bool:
        """Tell whether there is nobody left to warn of what was *told*: in the afternoon."""
        return wall(told.date, dt.time(14), rally.place.zone) <= self.now

    def check(self) -> None:
        for one in self.all():
            state, cause = one.progress.state, one.progress.cause
            unsure = state is State.UNCERTAIN and (cause is not None or not self.looks(one))
            assert unsure or state not in OPEN | {State.UNCERTAIN, State.SENDING}, one
            if one.planned.kind is not Kind.EDIT and state is State.SENT:
                posts = [post for world in self.places() for post in world.posts]
                # What a restored copy forgot, and says once more, is found in the same words; so is
                # what the account said under another name.
                there = self.by_words and any(post.words == one.planned.text for post in posts)
                there = there or any(post.delivery == one.id for post in posts)
                assert there, ("sent and not there", one)

    def looks(self, one: Delivery) -> bool:
        """Tell whether a network can still be asked whether *one* is there."""
        asked = self.kinds.get(one.planned.account) is one.planned.network
        return one.progress.state is State.UNCERTAIN and asked


def _is_asked(one: Delivery, names: Collection[str], now: dt.datetime) -> bool:
    """Tell whether a person was asked about *one*, which says what holds, or perhaps did."""
    said_again = one.planned.kind not in {Kind.WAVE, Kind.URGENT}
    asks = one.progress.state in _ASKS or one.progress.cause is Cause.PERSON
    since = one.progress.uncertain_since
    unclear = one.progress.state is State.UNCERTAIN and one.planned.kind is not Kind.URGENT
    long = since is not None and since <= now - PATIENCE
    return one.planned.account in names and ((said_again and asks) or (unclear and long))


def _holds(told: Facts, now: Facts) -> bool:
    return (
        told.date == now.date and told.time in {None, now.time} and told.place in {None, now.place}
    )
