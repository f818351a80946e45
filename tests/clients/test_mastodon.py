"""What each answer of a Mastodon server means, and what no answer means."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.fakes.network import TOKEN, Fault, Manners, faults, serving
from worker.clients.exchange import Exchange, TokenRefusedError
from worker.clients.mastodon import Mastodon
from worker.errors import (
    BusyError,
    ConfigError,
    OutcomeUnknownError,
    PortevoixError,
    RefusedError,
    UnreachableError,
)


def client(url: str, token: str = TOKEN, seconds: float = 1.0) -> Mastodon:
    return Mastodon(Exchange(url, allow_private=True, total_seconds=seconds), token)


@contextmanager
def answering(raw: bytes) -> Iterator[str]:
    """Serve *raw* to one caller and hang up."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            caller, _ = listener.accept()
            with caller:
                caller.recv(65536)
                caller.sendall(raw)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


def raw(status: str, body: str = "", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", body]
    return "\r\n".join(lines).encode()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        pytest.param(raw("200 OK"), OutcomeUnknownError, id="a 200 without a body"),
        pytest.param(raw("200 OK", "<html>"), OutcomeUnknownError, id="a 200 of a proxy"),
        pytest.param(raw("200 OK", "{}"), OutcomeUnknownError, id="a 200 without an id"),
        pytest.param(raw("200 OK", '{"id": true}'), OutcomeUnknownError, id="an id that is none"),
        pytest.param(raw("200 OK", '{"id": [7]}'), OutcomeUnknownError, id="an id within a list"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Ty", OutcomeUnknownError, id="cut in the head"),
        pytest.param(b"", OutcomeUnknownError, id="hung up without a word"),
        pytest.param(raw("500 Oops"), OutcomeUnknownError, id="500"),
        pytest.param(raw("502 Bad Gateway"), OutcomeUnknownError, id="502"),
        pytest.param(raw("503 Unavailable"), OutcomeUnknownError, id="503 may come after the fact"),
        pytest.param(raw("408 Timeout"), OutcomeUnknownError, id="408"),
        pytest.param(raw("409 Conflict"), OutcomeUnknownError, id="409"),
        pytest.param(raw("422 No", '{"error": "too long"}'), RefusedError, id="422 and why"),
        pytest.param(raw("404 Not Found"), RefusedError, id="404"),
        pytest.param(raw("303 See Other", "", "Location: /x"), OutcomeUnknownError, id="303"),
        pytest.param(raw("401 Unauthorized"), TokenRefusedError, id="401"),
        pytest.param(raw("403 Forbidden"), TokenRefusedError, id="403"),
        pytest.param(raw("422 Unprocessable"), TokenRefusedError, id="snac: 422 without a word"),
        pytest.param(raw("429 Slow down"), BusyError, id="429"),
    ],
)
def test_each_answer_is_one_of_refused_busy_or_unknown(
    answer: bytes, error: type[PortevoixError]
) -> None:
    with answering(answer) as url, pytest.raises(PortevoixError) as caught:
        client(url).publish("x", key="k", language="fr")

    assert type(caught.value) is error


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("Retry-After: 90", 90.0), ("X-Other: 1", None), ("Retry-After: soon", None)],
)
def test_a_429_says_how_long_to_wait_or_not(header: str, seconds: float | None) -> None:
    answer = raw("429 Slow down", "", header)

    with answering(answer) as url, pytest.raises(BusyError) as caught:
        client(url).publish("x", key="k", language="fr")

    assert caught.value.wait_seconds == seconds


def test_a_closed_port_means_that_nothing_was_sent(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (_, url):
        pass

    with pytest.raises(UnreachableError):
        client(url).publish("x", key="k", language="fr")


def test_a_private_address_is_refused_unless_allowed(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url), pytest.raises(RefusedError):
        Mastodon(Exchange(url, allow_private=False, total_seconds=1), TOKEN).publish(
            "x", key="k", language="fr"
        )

    assert network.calls == []


def test_a_call_ends_in_time_however_slowly_the_other_side_drips(tmp_path: Path) -> None:
    manners = Manners(faults=faults(Fault.STALL), stall=1.2)
    with serving(tmp_path / "ledger", manners) as (_, url), pytest.raises(OutcomeUnknownError):
        client(url, seconds=0.3).publish("x", key="k", language="fr")


def test_a_token_with_a_line_break_sends_nothing(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url), pytest.raises(RefusedError):
        client(url, token="a\nb").publish("x", key="k", language="fr")

    assert network.calls == []


def test_all_pages_are_read_newest_first(tmp_path: Path) -> None:
    with serving(tmp_path / "ledger") as (network, url):
        for number in range(45):
            network.accept(str(number), {"status": f"numéro {number}"})
        found = [status.id for status in client(url).own_statuses()]

    assert found == [post.id for post in reversed(network.posts)]


@pytest.mark.parametrize(
    ("address", "base"),
    [
        ("https://réseau.example:8443/é/", "https://xn--rseau-bsa.example:8443/%C3%A9"),
        ("http://RÉSEAU.invalid", "http://xn--rseau-bsa.invalid"),
        ("http://[::1]:9/a", "http://[::1]:9/a"),
    ],
)
def test_a_server_with_an_accent_is_asked_under_the_name_that_dns_has(
    address: str, base: str
) -> None:
    exchange = Exchange(address, allow_private=True, total_seconds=1)

    with pytest.raises(UnreachableError):
        exchange.get("/api", {}, {})

    assert exchange.base_url == base
    assert exchange.host == base.split("/")[2]


def test_an_address_without_a_server_is_a_mistake_in_config() -> None:
    with pytest.raises(ConfigError, match="no address of a server"):
        Exchange("mastodon.example", allow_private=False, total_seconds=1)
