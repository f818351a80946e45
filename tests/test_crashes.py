"""What leaves for Sentry: a class and its place in the code, and nothing that anybody wrote."""

import gzip
import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from typing import Any

import pytest
import sentry_sdk

from tests.fakes import loopback
from tests.fakes.loopback import Quiet
from worker import crashes
from worker.errors import ConfigError, InputError

WORDS = "Moi aussi, dans le métro"
TOKEN = "token-that-nobody-sees"


@contextmanager
def sentry() -> Iterator[tuple[list[str], str]]:
    heard: list[str] = []

    class Ear(Quiet):
        def answer(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"] or 0))
            packed = self.headers["Content-Encoding"] == "gzip"
            heard.append((gzip.decompress(content) if packed else content).decode())
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

    with loopback.serving(ThreadingHTTPServer(("127.0.0.1", 0), Ear)) as url:
        yield heard, url.replace("http://", "http://key@") + "/1"
    # Nothing of this test is reported by the next one.
    sentry_sdk.get_global_scope().set_client(None)


def failing(words: str, token: str) -> None:
    del token
    raise InputError(f"cannot read {words!r}")


def crash() -> BaseException:
    try:
        failing(WORDS, TOKEN)
    except InputError as error:
        error.__cause__ = ValueError(WORDS)
        return error
    raise AssertionError


def events(heard: list[str]) -> list[dict[str, Any]]:
    lines = [json.loads(line) for one in heard for line in one.splitlines() if line]
    return [line for line in lines if "exception" in line]


def test_a_crash_is_its_class_and_its_place_in_the_code() -> None:
    with sentry() as (heard, dsn):
        crashes.configure(dsn)
        crashes.report(crash(), task="announce", handle="@somebody")
        sentry_sdk.flush(5)

    (event,) = events(heard)
    last = event["exception"]["values"][-1]
    assert (last["type"], event["tags"]) == ("InputError", {"task": "announce"})
    assert last["stacktrace"]["frames"][-1]["function"] == "failing"
    assert set(event) <= {*crashes.ALLOWED, "exception"}
    whole = "".join(heard)
    for secret in (WORDS, "métro", TOKEN, "@somebody", "cannot read"):
        assert secret not in whole


def test_nothing_is_reported_where_nobody_wants_it() -> None:
    crashes.configure("")
    crashes.report(crash())

    assert not sentry_sdk.is_initialized()


@pytest.mark.parametrize(
    "dsn",
    ["hush", "https://hush", "https://hush@host", "https://hush@[1", "https://hush@h:99999/1"],
)
def test_a_wrong_address_is_one_line_that_does_not_repeat_it(dsn: str) -> None:
    with pytest.raises(ConfigError, match="PORTEVOIX_SENTRY_DSN") as caught:
        crashes.configure(dsn)

    assert "hush" not in str(caught.value)
    assert not crashes.understood(dsn)
