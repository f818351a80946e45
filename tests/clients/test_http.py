"""The one policy of reading the web, against a server that misbehaves."""

import gzip
import socket
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from ipaddress import ip_address

import pytest

from tests.fakes.feed_server import Answer, conditional, gzipped, serving
from worker.clients.dial import is_public, resolve
from worker.clients.freshness import http_date, max_age_seconds, retry_after_seconds
from worker.clients.http import HttpClient, Validators, user_agent
from worker.clients.websocket import opened
from worker.errors import (
    BlockedError,
    BusyError,
    GoneError,
    InputError,
    MissingError,
    PortevoixError,
    RefusedError,
    UnreachableError,
)


@pytest.fixture
def client() -> Iterator[HttpClient]:
    with HttpClient(contact="https://example.org/robot", allow_private=True) as made:
        yield made


def test_we_say_who_we_are_and_nothing_more(client: HttpClient) -> None:
    with serving(Answer(body=b"x", headers=(("Set-Cookie", "who=me"),))) as server:
        client.fetch(server.url())
        client.fetch(server.url())

    for _, headers in server.asked:
        assert headers["user-agent"].startswith("Portevoix/")
        assert "+https://example.org/robot" in headers["user-agent"]
        assert not {"cookie", "referer"} & headers.keys()


@pytest.mark.parametrize(
    ("contact", "told"),
    [
        ("https://marche.example:8443", "+https://marche.example:8443"),
        ("http://127.0.0.1:8000", "reads public posts on rallies"),
        ("http://192.168.1.5:8000", "reads public posts on rallies"),
        ("http://[::1]:8000", "reads public posts on rallies"),
        ("http://localhost:8000", "reads public posts on rallies"),
    ],
)
def test_nobody_is_sent_to_an_address_of_our_own_network(contact: str, told: str) -> None:
    assert user_agent(contact).endswith(f" ({told})")


def test_validators_are_sent_back_verbatim(client: HttpClient) -> None:
    with serving(conditional(b"feed")) as server:
        first = client.fetch(server.url())
        second = client.fetch(server.url(), first.validators)

    assert first.changed
    assert first.body == b"feed"
    assert not second.changed
    assert second.body == b""
    assert first.validators == Validators('W/"a,b"', "any text, verbatim")


@pytest.mark.parametrize("name", ["caf\xe9", "caf\xc3\xa9", "\xe9\xff"], ids=ascii)
def test_an_etag_goes_back_byte_by_byte_in_whatever_letters(client: HttpClient, name: str) -> None:
    with serving(conditional(b"feed", f'"{name}"')) as server:
        first = client.fetch(server.url())
        second = client.fetch(server.url(), first.validators)

    assert (first.changed, second.changed) == (True, False)


def test_who_was_never_read_cannot_be_unchanged(client: HttpClient) -> None:
    with serving(Answer(304)) as server, pytest.raises(BusyError, match="never read"):
        client.fetch(server.url())


def test_validators_of_an_answer_that_must_not_be_kept_are_dropped(client: HttpClient) -> None:
    with serving(Answer(body=b"x", headers=(("ETag", "a"), ("Expires", "0")))) as server:
        assert client.fetch(server.url()).validators == Validators()


def test_a_private_address_is_refused_before_anything_is_sent() -> None:
    with serving(Answer(body=b"secret")) as server, HttpClient() as client:
        for host in ("127.0.0.1", "localhost"):
            with pytest.raises(RefusedError, match=r"allow_private"):
                client.fetch(server.url(host=host))

    assert server.asked == []


def test_a_private_address_is_refused_on_the_web_port_too() -> None:
    with pytest.raises(RefusedError, match="its address is private"):
        resolve("127.0.0.1", 80)


def test_the_checked_address_itself_is_dialled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that changes its answer between check and use has no second chance."""
    asked = []
    real = socket.getaddrinfo

    def changing(host: str, port: int, *words: int, **named: int) -> object:
        if host != "rebinding.example":
            return real(host, port, *words, **named)
        asked.append(host)
        return real("127.0.0.1" if len(asked) == 1 else "10.0.0.1", port, *words, **named)

    with serving(Answer(body=b"first")) as server, HttpClient(allow_private=True) as client:
        monkeypatch.setattr(socket, "getaddrinfo", changing)

        fetched = client.fetch(server.url(host="rebinding.example"))

    assert fetched.body == b"first"
    assert len(asked) == 1
    assert server.asked[0][1]["host"] == f"rebinding.example:{server.port}"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.1", "255.255.255.255", "224.0.0.1", "::1", "::", "fe80::1", "fc00::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::1",
    ],
)  # fmt: skip
def test_no_private_address_passes_in_any_dress(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_addresses_of_the_open_internet_pass(address: str) -> None:
    assert is_public(ip_address(address))


def test_each_redirect_is_checked_again() -> None:
    """A public server that sends us to a private one gets nowhere: here only the port tells."""

    def respond(path: str, _: dict[str, str]) -> Answer:
        return Answer(302, headers=(("Location", "file:///etc/passwd"),))

    with (
        serving(respond) as server,
        HttpClient(allow_private=True) as client,
        pytest.raises(RefusedError, match="only http and https"),
    ):
        client.fetch(server.url())


def test_no_other_server_that_we_are_sent_to_is_told_the_token(client: HttpClient) -> None:
    with serving(Answer(body=b"x")) as other:
        away = Answer(302, headers=(("Location", other.url()),))
        within = Answer(302, headers=(("Location", "/away"),))
        with serving(lambda path, _: away if path == "/away" else within) as server:
            client.fetch(server.url(), token="secret")

    assert [headers.get("authorization") for _, headers in server.asked] == ["Bearer secret"] * 2
    assert "authorization" not in other.asked[0][1]


def test_five_redirects_are_followed_and_no_sixth(client: HttpClient) -> None:
    def respond(path: str, _: dict[str, str]) -> Answer:
        left = int(path.rpartition("/")[2])
        if left == 0:
            return Answer(body=b"there")
        return Answer(302, headers=(("Location", f"/{left - 1}"),))

    with serving(respond) as server:
        assert client.fetch(server.url("/5")).body == b"there"
        with pytest.raises(RefusedError, match="redirects more than 5"):
            client.fetch(server.url("/6"))


@pytest.mark.parametrize(
    "target",
    [
        pytest.param("javascript:secret", id="no web"),
        pytest.param("http://[::/?secret", id="half a bracket"),
        pytest.param("http://xn--a/?secret", id="a name of no letters"),
        pytest.param("http://a b/?secret", id="a blank"),
    ],
)
def test_a_redirect_to_no_address_is_one_line_that_quotes_none_of_it(
    client: HttpClient, target: str
) -> None:
    with (
        serving(Answer(302, headers=(("Location", target),))) as server,
        pytest.raises(PortevoixError) as told,
    ):
        client.fetch(server.url())

    assert "secret" not in str(told.value)


@pytest.mark.parametrize("behind", ["/?secret", "?secret", "#secret"])
def test_nothing_but_its_host_is_told_of_an_address(client: HttpClient, behind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

    with pytest.raises(UnreachableError) as told:
        client.fetch(f"http://name:secret@127.0.0.1:{port}{behind}")

    assert "127.0.0.1" in str(told.value)
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("url", ["http://xn--a/secret", "http://[::/secret", "secret", ""])
def test_what_is_no_address_is_one_line_that_quotes_none_of_it(
    client: HttpClient, url: str
) -> None:
    with pytest.raises(PortevoixError) as told:
        client.fetch(url)

    assert "secret" not in str(told.value)


def test_the_words_a_server_puts_behind_its_refusal_are_not_told(client: HttpClient) -> None:
    with (
        serving(Answer(418, reason="Jeanne (@jeanne) " * 900)) as server,
        pytest.raises(RefusedError) as told,
    ):
        client.fetch(server.url())

    assert str(told.value) == "127.0.0.1: answered 418 I'm a teapot"


@pytest.mark.parametrize(
    ("status", "moved"), [(301, True), (308, True), (302, False), (307, False)]
)
def test_only_a_permanent_redirect_gives_a_new_address(
    client: HttpClient, status: int, *, moved: bool
) -> None:
    def respond(path: str, _: dict[str, str]) -> Answer:
        if path == "/new":
            return Answer(body=b"x")
        return Answer(status, headers=(("Location", "/new"),))

    with serving(respond) as server:
        fetched = client.fetch(server.url("/old"))

    assert fetched.moved_to == (server.url("/new") if moved else None)


def test_a_body_is_capped_after_decompression() -> None:
    bomb = gzipped(b"\0" * 8_000_000)

    with (
        serving(bomb) as server,
        HttpClient(allow_private=True, body_limit=1_000_000) as client,
        pytest.raises(InputError, match="larger than 976 KiB"),
    ):
        client.fetch(server.url())

    assert len(bomb.body) < 10_000


@pytest.mark.parametrize("padding", [b"", bytes(9)], ids=["whole", "padded"])
def test_a_body_packed_in_several_parts_is_read_to_its_end(
    client: HttpClient, padding: bytes
) -> None:
    parts = gzip.compress(b"<rss>" * 9_000) + gzip.compress(b"</rss>" * 9_000)
    answer = Answer(body=parts + padding, headers=(("Content-Encoding", "gzip"),))

    with serving(answer) as server:
        assert client.fetch(server.url()).body == b"<rss>" * 9_000 + b"</rss>" * 9_000


@pytest.mark.parametrize("method", ["gzip", "zlib", "bare"])
def test_a_compressed_body_is_read_whatever_is_called_deflate(
    client: HttpClient, method: str
) -> None:
    text = b"Rassemblement " * 40_000
    window = {"gzip": 31, "zlib": 15, "bare": -15}[method]
    packing = zlib.compressobj(wbits=window)
    packed = packing.compress(text) + packing.flush()
    named = (("Content-Encoding", "gzip" if method == "gzip" else "deflate"),)

    with serving(Answer(body=packed, headers=named)) as server:
        assert client.fetch(server.url()).body == text


@pytest.mark.parametrize("named", ["UTF-8", "none", "binary"])
def test_an_encoding_that_packs_nothing_is_a_slip_of_the_server(
    client: HttpClient, named: str
) -> None:
    plain = Answer(body=b"<rss/>", headers=(("Content-Encoding", named),))

    with serving(plain) as server:
        assert client.fetch(server.url()).body == b"<rss/>"


@pytest.mark.parametrize("named", ["br", "zstd", "gzip, gzip"])
def test_what_is_packed_as_we_cannot_unpack_is_said_to_be(client: HttpClient, named: str) -> None:
    packed = Answer(body=b"x", headers=(("Content-Encoding", named),))

    with (
        serving(packed) as server,
        pytest.raises(InputError, match="compressed in a way that cannot be read"),
    ):
        client.fetch(server.url())


@pytest.mark.parametrize("head", [False, True], ids=["body", "headers"])
def test_a_byte_at_a_time_is_cut_off_by_the_total(*, head: bool) -> None:
    slow = Answer(body=b"x" * 200, drip=0.05, drip_head=head)

    with serving(slow) as server, HttpClient(allow_private=True, total_seconds=0.4) as client:
        start = time.monotonic()
        with pytest.raises(BusyError, match="no complete answer in time"):
            client.fetch(server.url())

    assert time.monotonic() - start < 2


def test_an_answer_that_is_cut_in_the_middle_is_worth_another_try(client: HttpClient) -> None:
    with (
        serving(Answer(body=b"half", cut=True)) as server,
        pytest.raises(BusyError, match="cut off"),
    ):
        client.fetch(server.url())


def test_nobody_there_is_unreachable(client: HttpClient) -> None:
    with serving(Answer()) as server:
        url = server.url()

    with pytest.raises(UnreachableError, match="no connection"):
        client.fetch(url)


def test_a_certificate_that_nobody_vouches_for_is_no_server_that_is_down(
    client: HttpClient,
) -> None:
    with serving(Answer(), self_signed=True) as server:
        url = server.url().replace("http://", "https://")
        with pytest.raises(UnreachableError, match=r"^127.0.0.1: its certificate .*clock"):
            client.fetch(url)
        with (
            pytest.raises(UnreachableError, match="its certificate is not accepted"),
            opened(url.replace("https", "wss"), allow_private=True, contact="", headers={}),
        ):
            pass

    assert not server.asked


def test_what_speaks_no_tls_is_said_to(client: HttpClient) -> None:
    with serving(Answer()) as server, pytest.raises(UnreachableError, match="speaks no TLS"):
        client.fetch(server.url().replace("http://", "https://"))


def test_of_a_redirect_to_where_nobody_is_that_address_is_told(client: HttpClient) -> None:
    with serving(Answer()) as away:
        gone = away.url()
    to_nobody = Answer(302, headers=(("Location", gone),))

    with serving(to_nobody) as server, pytest.raises(UnreachableError) as raised:
        client.fetch(server.url())

    assert str(raised.value).startswith(f"127.0.0.1:{away.port}: no connection")


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, RefusedError), (401, BlockedError), (403, BlockedError), (404, MissingError),
        (410, GoneError), (422, RefusedError), (429, BusyError), (500, BusyError), (503, BusyError),
    ],
)  # fmt: skip
def test_the_class_of_an_error_tells_what_the_status_means(
    client: HttpClient, status: int, error: type[Exception]
) -> None:
    with serving(Answer(status)) as server, pytest.raises(error) as raised:
        client.fetch(server.url())

    assert type(raised.value) is error


def test_an_error_names_the_host_and_never_the_secret_in_the_address(client: HttpClient) -> None:
    with serving(Answer(404)) as server, pytest.raises(MissingError) as raised:
        client.fetch(server.url("/calendar?key=SECRET"))

    assert "127.0.0.1" in str(raised.value)
    assert "SECRET" not in str(raised.value)


def test_retry_after_is_honoured_as_a_number_of_seconds(client: HttpClient) -> None:
    with (
        serving(Answer(429, headers=(("Retry-After", "120"),))) as server,
        pytest.raises(BusyError) as raised,
    ):
        client.fetch(server.url())

    assert raised.value.wait_seconds == 120


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "120"}, 120),
        ({"retry-after": "999999999"}, 86_400),
        ({"retry-after": "9" * 400}, 86_400),
        (
            {
                "retry-after": "Wed, 25 Oct 2017 18:10:00 GMT",
                "date": "Wed, 25 Oct 2017 18:00:00 GMT",
            },
            600,
        ),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-5"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_a_number_or_a_date_by_the_servers_own_clock(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert retry_after_seconds(headers) == seconds


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"cache-control": "public, max-age=1800"}, 1800),
        ({"cache-control": "no-cache, max-age=1800"}, None),
        ({"cache-control": "private", "expires": "Wed, 25 Oct 2017 19:00:00 GMT"}, None),
        (
            {"expires": "Wed, 25 Oct 2017 19:00:00 GMT", "date": "Wed, 25 Oct 2017 18:00:00 GMT"},
            3600,
        ),
        ({}, None),
    ],
)
def test_how_long_an_answer_stays_fresh(headers: dict[str, str], seconds: float | None) -> None:
    assert max_age_seconds(headers) == seconds


def test_dates_without_a_zone_are_gmt() -> None:
    assert http_date("25 Oct 2017 18:00:00 -0000") == datetime(2017, 10, 25, 18, tzinfo=UTC)
