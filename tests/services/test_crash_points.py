"""Every crash point, enumerated: a turn that dies anywhere, twice in a row, posts once."""

import datetime as dt
import itertools
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum

import pytest

from tests.domain.rallies import J7
from tests.services.announcing import J7_DUE, QUICK, SECOND, confirmed, house, mastodon, states
from worker.domain.delivery import Receipt
from worker.domain.kinds import DeliveryState as State
from worker.errors import OutcomeUnknownError
from worker.networks.base import Looked, Outgoing
from worker.services import announce
from worker.services.clock import Clock

# A dead worker's lease is over at once: leases run on the database's clock, which is real.
PACE = replace(QUICK, lease=dt.timedelta(0))
TURNS = 12


class Point(StrEnum):
    """Where a turn can die, or an answer get lost."""

    CLAIMED = "claimed, not begun"
    BEFORE = "sending committed, not called"
    AFTER = "accepted, answer not written"
    LOST = "accepted, answer lost"
    LOOKING = "about to look up"
    LOOKED = "looked up, not written"


class CrashError(BaseException):
    """The process is gone: no handler of ours may catch it."""


@dataclass
class Fragile:
    """A readable network in memory that dies at the points it is told, in their order."""

    plan: list[Point]
    posts: list[Outgoing] = field(default_factory=list)
    inline: bool = True

    def reach(self, point: Point) -> bool:
        if self.plan[:1] == [point]:
            self.plan.pop(0)
            return True
        return False

    def die(self, point: Point) -> None:
        if self.reach(point):
            raise CrashError

    def publish(self, outgoing: Outgoing) -> Receipt:
        self.die(Point.BEFORE)
        self.posts.append(outgoing)
        self.die(Point.AFTER)
        if self.reach(Point.LOST):
            raise OutcomeUnknownError("lost")
        return Receipt(f"post {len(self.posts)}")

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        self.die(Point.LOOKING)
        known = {post.delivery for post in self.posts}
        found = {
            one.delivery: Receipt("found") if one.delivery in known else None for one in sought
        }
        self.die(Point.LOOKED)
        return found

    def delete(self, remote_id: str) -> None:
        """Nothing here takes a post away."""

    def check(self) -> str:
        return "in memory"

    def close(self) -> None:
        """Nothing is open."""

    def clock(self, now: dt.datetime) -> Clock:
        slept = [0.0]

        def sleep(seconds: float) -> None:
            self.die(Point.CLAIMED)
            slept[0] += seconds

        return Clock(start=now, origin=0.0, elapsed=lambda: slept[0], sleep=sleep)


@pytest.mark.parametrize(
    "plan",
    [pytest.param(p, id=", then ".join(p)) for p in itertools.product(Point, repeat=2)],
)
def test_a_turn_that_dies_anywhere_twice_posts_once(store: str, plan: tuple[Point, ...]) -> None:
    network = Fragile(list(plan))
    where = house((mastodon("http://nowhere.example"),), (J7,))
    confirmed(where)

    moment = J7_DUE - 2 * SECOND
    for _ in range(TURNS):
        with suppress(CrashError):
            announce.announce(
                where,
                moment,
                pace=PACE,
                networks={"paris": network},
                clock=network.clock(moment),
            )
        moment += QUICK.settle + SECOND if moment >= J7_DUE else 2 * SECOND

    assert len(network.posts) == 1
    assert states(where)["J-7", "paris"] is State.SENT
