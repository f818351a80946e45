import datetime as dt
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from threading import Event, Lock
from time import sleep
from uuid import uuid4

import pytest
from django.db import connection

from tests.services.announcing import (
    QUICK,
    SECOND,
    SOMEBODY,
    confirmed,
    house,
    mastodon,
    states,
    turn,
)
from worker.domain import delivery as domain
from worker.domain.amendment import FIRST
from worker.domain.announcement import Delivery, Kind
from worker.domain.campaign import Wave, WaveMoment
from worker.domain.delivery import Cause, Happening, Outcome, Proof, Receipt
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import NetworkKind
from worker.errors import BusyError
from worker.networks.base import Looked, Outgoing
from worker.services import announce, rallies
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.services.lanes import CALLS, Lanes
from worker.services.sending import WATCH_SECONDS, Sender
from worker.storage import account_states, campaigns, deliveries, plans
from worker.storage import rallies as rows
from worker.storage.connections import last
from worker.storage.transaction import write

MANY = 40
MINUTE = dt.timedelta(minutes=1)
START = dt.datetime(2017, 10, 29, 14, tzinfo=dt.UTC)
DUE = START - dt.timedelta(hours=3)
NOWHERE = "http://127.0.0.1:9"
KIND = NetworkKind.MASTODON
REAL = {"paris": KIND}


class Recorder:
    """A network that keeps what it was told in order; subclasses misbehave first."""

    inline = False

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._lock = Lock()

    def publish(self, outgoing: Outgoing) -> Receipt:
        with self._lock:
            self.texts.append(outgoing.text)
        return Receipt(str(uuid4()))

    def look_up(self, sought: Sequence[Outgoing]) -> Looked:
        return dict.fromkeys([one.delivery for one in sought])

    def delete(self, remote_id: str) -> None:
        """Nothing here takes a post away."""

    def check(self) -> str:
        return "recorder"

    def close(self) -> None:
        """Nothing is open."""


class Waiting(Recorder):
    """Does not answer before *other* was told everything."""

    def __init__(self, other: "Telling") -> None:
        super().__init__()
        self._other = other
        self.waited_in_vain = False

    def publish(self, outgoing: Outgoing) -> Receipt:
        self.waited_in_vain |= not self._other.told_all.wait(10)
        return super().publish(outgoing)


class Telling(Recorder):
    """Says when it was told everything."""

    def __init__(self) -> None:
        super().__init__()
        self.told_all = Event()

    def publish(self, outgoing: Outgoing) -> Receipt:
        receipt = super().publish(outgoing)
        if len(self.texts) == MANY:
            self.told_all.set()
        return receipt


class Pressing(Recorder):
    """Takes its time; a person presses a button while the first calls are on their way."""

    def __init__(self, button: Callable[[], None]) -> None:
        super().__init__()
        self._button = button
        self._first = Lock()

    def publish(self, outgoing: Outgoing) -> Receipt:
        if self._first.acquire(blocking=False):
            self._button()
            connection.close()
        sleep(WATCH_SECONDS * 4)
        return super().publish(outgoing)


class Limited(Recorder):
    """Takes *room* posts, then asks to be left alone for a minute."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self.room = room
        self.calls = 0

    def publish(self, outgoing: Outgoing) -> Receipt:
        with self._lock:
            self.calls += 1
            self.room -= 1
            if self.room < 0:
                raise BusyError("limited: too many posts", 60.0)
        return super().publish(outgoing)


def at_once(number: int = MANY, useful_for: dt.timedelta = dt.timedelta(hours=3)) -> list[Wave]:
    """Return waves that are all due at DUE and useful for so long."""
    before = START - DUE
    return [
        Wave(
            name=f"W{one:02}",
            moment=WaveMoment(before=before),
            text="",
            template=f"Annonce {one:02} {{{{ at_place }}}} {{{{ link }}}}",
            useful_until=WaveMoment(before=before - useful_for),
        )
        for one in range(number)
    ]


def planned(*names: str, waves: Sequence[Wave]) -> Installation:
    """Return an installation with one rally planned on accounts of those names."""
    where = house(tuple(mastodon(NOWHERE, name) for name in names), waves)
    confirmed(where)
    announce.replan(where, DUE - dt.timedelta(days=1))
    return where


def test_an_account_whose_server_stalls_keeps_no_other_one_waiting(store: str) -> None:
    quick = Telling()
    slow = Waiting(quick)
    where = planned("lent", "vif", waves=at_once())

    turn(where, DUE, networks={"lent": slow, "vif": quick})

    assert len(quick.texts) == MANY
    assert not slow.waited_in_vain


def test_a_thousand_of_one_account_leave_room_for_the_others_in_a_claim(store: str) -> None:
    where = planned("beaucoup", "peu", waves=at_once())
    few = [one.planned.id for one in plans.all_of("essai") if one.planned.account == "peu"][5:]
    for delivery in few:
        announce.hold(where, delivery, SOMEBODY, DUE)

    claimed = deliveries.claim(
        "essai", {"beaucoup": KIND, "peu": KIND}, DUE, limit=10, owner="test", pace=QUICK
    )

    accounts = [one.planned.account for one in claimed]
    assert (accounts.count("beaucoup"), accounts.count("peu")) == (5, 5)


def test_a_network_that_wants_fewer_posts_is_left_alone_and_gets_the_rest_later(store: str) -> None:
    network = Limited(3)
    where = planned("limite", waves=at_once(MANY * 2))

    turn(where, DUE, networks={"limite": network})
    called = network.calls
    turn(where, DUE + 10 * SECOND, networks={"limite": network})
    still = network.calls
    network.room = MANY * 2
    turn(where, DUE + 61 * SECOND, networks={"limite": network})

    assert called < MANY * 2
    # Not even those that had been begun wait for longer than the network asked.
    assert still == called
    assert sorted(network.texts) == sorted(set(network.texts))
    assert set(states(where).values()) == {State.SENT}


def test_what_a_limit_delays_beyond_its_use_is_missed(store: str) -> None:
    network = Limited(1)
    where = planned("limite", waves=at_once(useful_for=dt.timedelta(seconds=50)))

    turn(where, DUE, networks={"limite": network})
    network.room = MANY
    turn(where, DUE + 61 * SECOND, networks={"limite": network})

    assert len(network.texts) == 1
    assert sorted(states(where).values()) == sorted([State.SENT] + [State.MISSED] * (MANY - 1))


def test_a_process_stopped_between_the_commit_and_the_call_does_not_call(store: str) -> None:
    network = Recorder()
    where = planned("paris", waves=at_once(3))
    slept = [0.0]

    def stopped() -> None:
        slept[0] += QUICK.fresh.total_seconds() + 1

    clock = Clock(
        start=DUE, origin=0.0, elapsed=lambda: slept[0], sleep=lambda _: slept.append(0.0)
    )
    sender = Sender(
        networks={"paris": network},
        kinds=REAL,
        clock=clock,
        pace=QUICK,
        title="Marches",
        language="fr",
        owner="test",
        remember=stopped,
    )
    sender.send_all(deliveries.claim("essai", REAL, DUE, limit=10, owner="test", pace=QUICK))

    assert network.texts == []
    assert set(states(where).values()) == {State.PLANNED}


@pytest.mark.parametrize(
    ("became", "follows"),
    [
        pytest.param(Happening.ACCEPTED, [Kind.CANCELLATION], id="said: it is called off"),
        pytest.param(Happening.UNSENT, [], id="never said: nothing is"),
    ],
)
def test_what_is_called_off_was_said_before(
    store: str, became: Happening, follows: list[Kind]
) -> None:
    where = planned("paris", waves=at_once(1))
    (wave,) = claimed(DUE)
    deliveries.begin([wave], DUE, QUICK)
    called_off(where, DUE)

    too_early = claimed(DUE + SECOND)
    receipt = Receipt("1") if became is Happening.ACCEPTED else None
    came = domain.Event(what=became, fence=wave.progress.fence, wait=10 * SECOND)
    deliveries.finish([Outcome(wave.id, came, receipt)], DUE + SECOND, QUICK)

    assert too_early == []
    assert [one.planned.kind for one in claimed(DUE + SECOND)] == follows


def claimed(now: dt.datetime) -> list[Delivery]:
    return deliveries.claim("essai", REAL, now, limit=9, owner="one", pace=QUICK)


def called_off(where: Installation, now: dt.datetime) -> None:
    (rally,) = rows.all_of("essai", where.gazetteer)
    rallies.cancel(where, rally.id, SOMEBODY, now)


@pytest.mark.parametrize("switch", ["frozen", "trial", "suspended", "called off"])
def test_what_a_person_stops_leaves_no_more_though_it_was_begun(store: str, switch: str) -> None:
    where = planned("paris", waves=at_once(MANY * 3))
    stop = {
        "frozen": lambda: campaigns.set_frozen("essai", frozen=True),
        "trial": lambda: campaigns.set_live("essai", live=False),
        "suspended": lambda: announce.suspend(where, "paris", SOMEBODY, DUE, on=True),
        "called off": lambda: called_off(where, DUE),
    }[switch]
    network = Pressing(stop)

    turn(where, DUE, networks={"paris": network})

    assert CALLS <= len(network.texts) <= 2 * CALLS
    assert sorted(set(states(where).values())) == [State.PLANNED, State.SENT]
    assert account_states.all_states()[0].last_fault == ""


@pytest.mark.parametrize(
    ("edits", "begun"),
    [
        pytest.param(0, 4, id="posts"),
        pytest.param(1, 4, id="an edit, which may be repeated, before them"),
        pytest.param(MANY, MANY, id="edits"),
    ],
)
def test_an_account_that_cannot_be_read_back_begins_few_at_a_time(
    store: str, edits: int, begun: int
) -> None:
    planned("paris", waves=at_once())
    proofs = [Proof.READ_BACK] * edits + [Proof.NONE] * (MANY - edits)
    claimed = [
        replace(one, progress=replace(one.progress, proof=proof))
        for one, proof in zip(plans.all_of("essai"), proofs, strict=True)
    ]

    assert len(Lanes(claimed).take(DUE)) == begun


def test_a_correction_leaves_before_all_that_waits_for_the_same_second(store: str) -> None:
    planned("paris", waves=at_once())
    last = plans.all_of("essai")[-1]
    urgent = replace(last, planned=replace(last.planned, priority=FIRST))

    taken = Lanes([*plans.all_of("essai")[:-1], urgent]).take(DUE)

    assert taken[0].id == urgent.id
    assert len(taken) == MANY


def test_an_account_with_a_gap_sends_one_wave_at_a_time(store: str) -> None:
    network = Recorder()
    where = with_gap(planned("paris", waves=at_once(3)))

    counts = []
    for seconds in (0, 1, 59, 60, 61, 121):
        turn(where, DUE + seconds * SECOND, networks={"paris": network})
        counts.append(len(network.texts))

    assert counts == [1, 1, 1, 2, 2, 3]


def test_what_is_soon_of_no_use_does_not_wait_behind_what_is_useful_for_long(store: str) -> None:
    network = Recorder()
    soon = replace(
        at_once(1, 2 * MINUTE)[0],
        name="Urgent",
        moment=WaveMoment(before=START - DUE - 30 * SECOND),
        template="Urgence {{ at_place }} {{ link }}",
    )
    where = with_gap(planned("paris", waves=[*at_once(4), soon]))

    for minute in range(5):
        turn(where, DUE + minute * MINUTE, networks={"paris": network})

    assert [text.split()[0] for text in network.texts] == ["Annonce", "Urgence", *["Annonce"] * 3]


def test_a_network_that_tires_is_given_first_what_is_soon_of_no_use(store: str) -> None:
    planned("paris", waves=at_once(3))
    *long, last = plans.all_of("essai")
    soon = replace(last, progress=replace(last.progress, useful_until=DUE + MINUTE))

    taken = Lanes([*long, soon]).take(DUE)

    assert taken[0].id == soon.id


def test_two_workers_keep_the_gap_between_them(store: str) -> None:
    where = with_gap(planned("paris", waves=at_once(2)))
    gaps = {"paris": dt.timedelta(minutes=1)}

    claims = [
        deliveries.claim("essai", REAL, DUE, limit=9, owner=owner, pace=QUICK, gaps=gaps)
        for owner in ("first", "second")
    ]
    begun = [deliveries.begin(claim, DUE, QUICK, gaps=gaps) for claim in claims]

    assert [len(claim) for claim in claims] == [1, 1]
    assert [len(some) for some in begun] == [1, 0]
    assert sorted(states(where).values()) == [State.PLANNED, State.SENDING]
    assert not announce.due_within(where, DUE + SECOND, QUICK)
    assert announce.due_within(where, DUE + gaps["paris"], QUICK)


def test_two_workers_that_begin_at_once_keep_the_gap(store: str) -> None:
    with_gap(planned("paris", waves=at_once(2)))
    gaps = {"paris": dt.timedelta(minutes=1)}
    claims = [
        deliveries.claim("essai", REAL, DUE, limit=9, owner=owner, pace=QUICK, gaps=gaps)
        for owner in ("first", "second")
    ]

    def begin_other() -> list[Delivery]:
        with last():
            return deliveries.begin(claims[1], DUE, QUICK, gaps=gaps)

    with ThreadPoolExecutor(1) as pool:
        with write():
            first = deliveries.begin(claims[0], DUE, QUICK, gaps=gaps)
            other = pool.submit(begin_other)
            wait([other], timeout=0.2)
        second = other.result()

    assert [len(first), len(second)] == [1, 0]


def test_a_correction_does_not_wait_for_the_gap(store: str) -> None:
    network = Recorder()
    where = with_gap(planned("paris", waves=at_once(1)))
    turn(where, DUE, networks={"paris": network})
    (rally,) = rows.all_of("essai", where.gazetteer)

    changes = {"venue": "place du Capitole"}
    rallies.change(where, rally.id, changes, SOMEBODY, DUE + 5 * SECOND)
    turn(where, DUE + 6 * SECOND, networks={"paris": network})

    assert network.texts[1].startswith("CHANGEMENT")


def test_an_account_never_says_the_same_text_for_two_towns(store: str) -> None:
    wave = replace(at_once(1)[0], template="Venez dimanche ! {{ link }}")
    where = planned("paris", waves=[wave])
    confirmed(where, "Lyon")
    announce.replan(where, DUE - dt.timedelta(hours=1))

    first, second = sorted(plans.all_of("essai"), key=lambda one: one.progress.state)
    assert (first.progress.state, first.progress.cause) == (State.HELD, Cause.TWIN)
    assert second.progress.state is State.PLANNED
    announce.cancel(where, second.id, SOMEBODY, DUE)
    announce.approve(where, first.id, SOMEBODY, DUE)
    assert {one.progress.state for one in plans.all_of("essai")} == {
        State.APPROVED,
        State.CANCELLED,
    }


def test_of_two_towns_that_wait_for_a_third_to_say_it_one_is_let_go_once_that_is_withdrawn(
    store: str,
) -> None:
    wave = replace(at_once(1)[0], template="Venez dimanche ! {{ link }}")
    where = planned("paris", waves=[wave])
    (first,) = plans.all_of("essai")
    confirmed(where, "Lyon")
    confirmed(where, "Lyon", "place Bellecour")

    announce.cancel(where, first.id, SOMEBODY, DUE - 2 * SECOND)
    announce.replan(where, DUE - SECOND)

    assert sorted(one.progress.state for one in plans.all_of("essai")) == [
        State.CANCELLED,
        State.HELD,
        State.PLANNED,
    ]


def test_one_that_waits_for_words_that_are_let_go_at_that_moment_is_let_go_as_well(
    store: str,
) -> None:
    wave = replace(at_once(1)[0], template="Venez dimanche ! {{ link }}")
    where = planned("paris", waves=[wave])
    (first,) = rows.all_of("essai", where.gazetteer)

    def confirm_other() -> None:
        with last():
            confirmed(where, "Lyon")

    with ThreadPoolExecutor(1) as pool:
        with write():
            rallies.cancel(where, first.id, SOMEBODY, DUE - 3 * SECOND)
            other = pool.submit(confirm_other)
            wait([other], timeout=1.0)
        other.result()
    announce.replan(where, DUE - 2 * SECOND)
    again = announce.replan(where, DUE - SECOND)

    states = sorted(one.progress.state for one in plans.all_of("essai"))
    assert states == [State.CANCELLED, State.PLANNED]
    assert again == 0


def with_gap(where: Installation) -> Installation:
    """Return *where* with a minute between two waves of each account."""
    accounts = tuple(replace(one, gap=dt.timedelta(minutes=1)) for one in where.accounts)
    return replace(where, accounts=accounts)
