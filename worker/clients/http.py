"""The one way we read the web: named, patient to a limit, polite, and blind to private addresses.

Policy: user agent with a contact, connect in 3 s, each read in 20 s, all in 60 s, 5 MiB counted
after decompression, at most 5 redirects each checked again, validators sent back verbatim, no
cookies, no referrer, no proxy from the environment.
"""

import re
import weakref
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from ipaddress import ip_address
from typing import Self, TypeAlias
from urllib.parse import urlsplit

import httpcore
import httpx

from worker import __version__
from worker.clients.deadline import over_by
from worker.clients.dial import CheckedBackend
from worker.clients.elapsed import elapsed_seconds
from worker.clients.freshness import wait_seconds
from worker.clients.unpacking import unpacked
from worker.errors import (
    BlockedError,
    BusyError,
    GoneError,
    InputError,
    LostAnswerError,
    MissingError,
    RefusedError,
    UnreachableError,
)

CONNECT_SECONDS, READ_SECONDS, TOTAL_SECONDS = 3.0, 20.0, 60.0
BODY_LIMIT = 5 * 1024 * 1024
REDIRECT_LIMIT = 5
_MOVED = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})


Headers: TypeAlias = tuple[tuple[bytes, bytes], ...]
"""Lines of a question as they are written."""


def user_agent(contact: str) -> str:
    """Return the name we read under; *contact* is an address where we can be reached, or empty.

    One of this machine or its network, as `up` has without a public one, leads others nowhere.
    """
    told = f"+{contact}" if _is_for_all(contact) else "reads public posts on rallies"
    return f"Portevoix/{__version__} ({told})"


def _is_for_all(contact: str) -> bool:
    host = urlsplit(contact).hostname or ""
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask "anything new?" with; opaque, sent back byte by byte (latin-1)."""

    etag: str | None = None
    last_modified: str | None = None


NEVER = Validators()
"""For an address that was never read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """One answer. ``body`` is empty and ``changed`` False on 304.

    ``moved_to`` is the address to use from now on when every redirect on the way was permanent.
    """

    url: str
    changed: bool
    body: bytes
    headers: Mapping[str, str]
    validators: Validators
    moved_to: str | None = None

    @property
    def content_type(self) -> str:
        """The declared type, parameters included, lower case; empty when there is none."""
        return self.headers.get("content-type", "").lower()


class HttpClient:
    """Reads addresses under the policy above. Safe to share between threads.

    Args:
        contact: Where the people behind this installation can be reached; often its address.
        allow_private: Dial loopback and private networks, and any port.
        body_limit: Bytes of a body after decompression.
        total_seconds: Longest exchange, redirects included.
    """

    def __init__(
        self,
        *,
        contact: str = "",
        allow_private: bool = False,
        body_limit: int = BODY_LIMIT,
        total_seconds: float = TOTAL_SECONDS,
    ) -> None:
        self._body_limit = body_limit
        self._total = total_seconds
        transport = _CheckedTransport(allow_private=allow_private)
        self._client = httpx.Client(
            transport=transport,
            timeout=httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS),
            headers={
                "User-Agent": user_agent(contact),
                "Accept-Encoding": "gzip, deflate",
            },
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
            trust_env=False,
        )
        weakref.finalize(self, self._client.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._client.close()

    def fetch(
        self,
        url: str,
        validators: Validators = NEVER,
        accept: str = "*/*",
        token: str | None = None,
    ) -> Fetched:
        """Return what stands at *url*, or that it has not changed since *validators*.

        *token* says for which account we ask; no other server that we are sent to is told it.

        Raises:
            UnreachableError: No address, no connection.
            BusyError: Too slow, cut in the middle, 429, 5xx; ``wait_seconds`` as asked.
            RefusedError: Another status, a private address, too many redirects.
            InputError: The address is none, or the body is larger than allowed.
        """
        conditions = _conditions(validators)
        headers = ((b"Accept", accept.encode()), *conditions)
        with over_by(elapsed_seconds() + self._total), _plain_errors(_host(url)):
            fetched = self._follow(url, headers, token)
        if not fetched.changed and not conditions:
            raise BusyError(f"{_host(url)}: answered 304 although it was never read")
        return fetched

    def _follow(self, url: str, headers: Headers, token: str | None) -> Fetched:
        for_good = True
        start = url
        for _ in range(REDIRECT_LIMIT + 1):
            there = _checked(url)
            ours = _bearer(token) if _origin(there) == _origin(httpx.URL(start)) else ()
            with closing(self._opened(there, (*headers, *ours))) as response:
                if response.status_code not in _MOVED or "location" not in response.headers:
                    moved_to = url if for_good and url != start else None
                    return self._answer(response, moved_to)
                for_good = for_good and response.status_code in _FOR_GOOD
                url = str(response.url.join(response.headers["location"]))
        raise RefusedError(f"{_host(start)}: redirects more than {REDIRECT_LIMIT} times")

    def _opened(self, url: httpx.URL, headers: Headers) -> httpx.Response:
        """Ask, once more if a connection that was kept open turns out to have been closed."""
        request = self._client.build_request("GET", url, headers=headers)
        try:
            return self._client.send(request, stream=True)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            return self._client.send(request, stream=True)

    def _answer(self, response: httpx.Response, moved_to: str | None) -> Fetched:
        if response.status_code != httpx.codes.NOT_MODIFIED:
            _raise_for_status(response)
        return Fetched(
            url=str(response.url),
            changed=response.status_code != httpx.codes.NOT_MODIFIED,
            body=self._body(response),
            headers=response.headers,
            validators=_validators(response),
            moved_to=moved_to,
        )

    def _body(self, response: httpx.Response) -> bytes:
        body = bytearray()
        encoding = response.headers.get("content-encoding", "")
        for piece in unpacked(response.iter_raw(), encoding, response.url.host):
            body += piece
            if len(body) > self._body_limit:
                limit = self._body_limit // 1024
                raise InputError(f"{response.url.host}: the answer is larger than {limit} KiB")
        return bytes(body)


class _CheckedTransport(httpx.HTTPTransport):
    """httpx's own transport over connections that `CheckedBackend` opens."""

    def __init__(self, *, allow_private: bool) -> None:
        super().__init__(trust_env=False)
        # httpx has no argument for the network backend; its pool has.
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            max_connections=32,
            max_keepalive_connections=8,
            keepalive_expiry=5.0,
            network_backend=CheckedBackend(allow_private=allow_private),
        )


@contextmanager
def _plain_errors(host: str) -> Iterator[None]:
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
        message = f"{_asked(error)}: no connection; is it down, or is this machine offline?"
        raise UnreachableError(message) from None
    except httpx.TimeoutException as error:
        raise LostAnswerError(f"{_asked(error)}: no complete answer in time") from None
    except httpx.HTTPError as error:
        raise LostAnswerError(f"{_asked(error)}: the answer was cut off") from None
    except (httpx.InvalidURL, UnicodeError):
        # Not the address itself: it may hold a key. It may be where a redirect leads.
        raise InputError(f"{host}: is, or leads to, no web address") from None


def _asked(error: httpx.HTTPError) -> str:
    """Return which host a question went to: a redirect may have led away from the first."""
    return error.request.url.netloc.decode("ascii")


def _raise_for_status(response: httpx.Response) -> None:
    status, host = response.status_code, response.url.host
    if response.is_success:
        return
    if status == httpx.codes.TOO_MANY_REQUESTS or response.is_server_error:
        wait = wait_seconds(response.headers)
        raise BusyError(f"{host}: answered {status}, asks us to come back later", wait)
    kinds = {401: BlockedError, 403: BlockedError, 404: MissingError, 410: GoneError}
    # The server's own words behind the number may be any, and are kept.
    message = f"{host}: answered {status} {httpx.codes.get_reason_phrase(status)}".strip()
    raise kinds.get(status, RefusedError)(message)


def _conditions(validators: Validators) -> Headers:
    pairs = ((b"If-None-Match", validators.etag), (b"If-Modified-Since", validators.last_modified))
    return tuple((name, value.encode("latin-1", "replace")) for name, value in pairs if value)


def _bearer(token: str | None) -> Headers:
    return ((b"Authorization", f"Bearer {token}".encode("ascii")),) if token else ()


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _validators(response: httpx.Response) -> Validators:
    # `Expires: 0` says "do not keep": such servers answer 304 wrongly (seen by Miniflux).
    if response.headers.get("expires", "").strip() == "0":
        return Validators()
    return Validators(_as_given(response, b"etag"), _as_given(response, b"last-modified"))


def _as_given(response: httpx.Response, name: bytes) -> str | None:
    # `response.headers` guesses an encoding, and what is guessed cannot be sent back as it came.
    given = (value for one, value in response.headers.raw if one.lower() == name)
    return next((value.decode("latin-1") for value in given), None)


def _checked(url: str) -> httpx.URL:
    parsed = httpx.URL(url)
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise RefusedError(f"{parsed.scheme or 'address'}: only http and https are read")
    return parsed


def _host(url: str) -> str:
    told = re.split(r"[/?#\\]", url.partition("//")[2], maxsplit=1)[0]
    return told.rpartition("@")[2] or "address"
