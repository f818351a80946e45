"""Signing in from many threads at once: to one server, and to several."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from tests.waiting import wait_for
from worker.clients.sessions import Login, Session, Sessions
from worker.errors import UnreachableError

SLOW = ("slow.example", Login("a.example", "pass"))
QUICK = ("quick.example", Login("b.example", "pass"))


def test_a_server_that_takes_its_time_keeps_nobody_else_waiting() -> None:
    sessions, answered = Sessions(), Event()

    def slowly(_: Session | None) -> Session:
        answered.wait(5)
        return Session("did:plc:slow")

    with ThreadPoolExecutor(2) as pool:
        slow = pool.submit(sessions.get, SLOW, None, slowly)
        quick = pool.submit(sessions.get, QUICK, None, lambda _: Session("did:plc:quick"))
        served = quick.result(3).did, slow.done()
        answered.set()

    assert served == ("did:plc:quick", False)
    assert slow.result().did == "did:plc:slow"


def test_those_who_wait_for_one_sign_in_share_its_failure_and_the_next_tries_again() -> None:
    sessions, answered, tries = Sessions(), Event(), list[int]()

    def failing(_: Session | None) -> Session:
        tries.append(1)
        answered.wait(5)
        raise UnreachableError("slow.example: no answer")

    with ThreadPoolExecutor(8) as pool:
        waiting = [pool.submit(sessions.get, SLOW, None, failing) for _ in range(8)]
        assert wait_for(lambda: all(one.running() for one in waiting) and bool(tries))
        time.sleep(0.2)  # until all stand at the door: no lock tells who waits for it
        answered.set()
        failures = [one.exception() for one in waiting]
    after = sessions.get(SLOW, None, lambda _: Session("did:plc:slow"))

    assert {type(one) for one in failures} == {UnreachableError}
    assert len(tries) == 1
    assert after.did == "did:plc:slow"


def test_a_sign_in_that_another_renewed_meanwhile_is_taken() -> None:
    sessions = Sessions()
    old = sessions.get(QUICK, None, lambda _: Session("did:plc:quick", "old"))
    new = sessions.get(QUICK, old, lambda _: Session("did:plc:quick", "new"))

    with pytest.raises(UnreachableError):
        sessions.get(QUICK, new, _refuse)

    assert sessions.get(QUICK, old, _refuse) == new


def _refuse(_: Session | None) -> Session:
    raise UnreachableError("quick.example: no answer")
