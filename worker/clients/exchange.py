"""One call that may change something elsewhere: it says what became of it, or that nobody knows.

Same policy as `clients.http` (named, no proxy, addresses checked as they are dialled), but no
redirect is followed and every failure is one of three: nothing left this machine, the other side
refused, or the outcome is unknown.
"""

import weakref
from collections.abc import Mapping
from dataclasses import dataclass
from json import JSONDecodeError, dumps, loads
from urllib.parse import quote, urlencode, urlsplit

import httpcore

from worker.clients.deadline import over_by
from worker.clients.dial import CheckedBackend
from worker.clients.elapsed import elapsed_seconds
from worker.clients.http import user_agent
from worker.clients.multipart import Part, multipart
from worker.domain.hosts import ascii_host
from worker.errors import ConfigError, OutcomeUnknownError, RefusedError, UnreachableError

BODY_LIMIT = 4 * 1024 * 1024
CONNECTIONS = 32
# Well under the shortest time after which usual servers close an idle connection (5 s).
KEPT_SECONDS = 2.0
# Read as it comes, and from the server itself: a list of posts that a cache has kept would say of
# what arrived since that it is absent.
_PLAIN = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "Cache-Control": "no-cache",
}
_SAFE_IN_PATH = "/:@!$&'()*+,;=~-._"


class TokenRefusedError(RefusedError):
    """The account's token is wrong, expired or lacks a right: a person has to renew it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        """Whether the other side says that it did what was asked."""
        return 200 <= self.status < 300  # noqa: PLR2004 - the class of status

    def json(self) -> object:
        """Return the body decoded, None when it is no JSON."""
        try:
            return loads(self.body)
        except (JSONDecodeError, UnicodeDecodeError, RecursionError):
            return None


class Exchange:
    """Calls one server. Safe to share between threads.

    Args:
        base_url: Scheme, host and an optional path that every call is put under.
        allow_private: Dial loopback, private networks and any port.
        total_seconds: Longest call altogether, connecting included.
        contact: Where the people behind this installation can be reached.

    Raises:
        ConfigError: *base_url* is no address of a web server.
    """

    def __init__(
        self, base_url: str, *, allow_private: bool, total_seconds: float, contact: str = ""
    ) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ConfigError(f"{base_url!r} is no address of a server; expected https://…")
        self.host = _as_dialled(parts.netloc.rpartition("@")[2])
        below = quote(parts.path.rstrip("/"), safe=_SAFE_IN_PATH + "%")
        self.base_url = f"{parts.scheme}://{self.host}{below}"
        self._total = total_seconds
        self._agent = user_agent(contact)
        self._pool = httpcore.ConnectionPool(
            max_connections=CONNECTIONS,
            max_keepalive_connections=CONNECTIONS,
            keepalive_expiry=KEPT_SECONDS,
            network_backend=CheckedBackend(allow_private=allow_private),
        )
        # Whoever drops an exchange leaves no socket open.
        self.close = weakref.finalize(self, self._pool.close)
        """Close the connections that are kept open."""

    def get(
        self, path: str, query: Mapping[str, str | list[str]], headers: Mapping[str, str]
    ) -> Answer:
        """Return the answer to a call that changes nothing; same errors as `post`."""
        asked = f"{_path(path)}?{urlencode(query, doseq=True)}" if query else _path(path)
        return self._call("GET", asked, headers, b"")

    def post(
        self,
        path: str,
        body: Mapping[str, object] | None,
        headers: Mapping[str, str],
        method: str = "POST",
    ) -> Answer:
        """Send *body* as JSON (None: nothing) and return the complete answer, whatever its status.

        Raises:
            UnreachableError: No address or no connection; nothing was sent.
            RefusedError: The address is private and that is not allowed; nothing was sent.
            OutcomeUnknownError: It was sent, or may have been, and no complete answer came.
        """
        if body is None:
            return self.send(path, b"", headers, method)
        typed = {**headers, "Content-Type": "application/json"}
        return self._call(method, _path(path), typed, dumps(body).encode())

    def send(
        self, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST"
    ) -> Answer:
        """Send *body* as it is, its type in *headers*; same errors as `post`."""
        return self._call(method, _path(path), headers, body)

    def upload(
        self, path: str, fields: Mapping[str, str], file: Part, headers: Mapping[str, str]
    ) -> Answer:
        """Send a form with *file* in it; same errors as `post`.

        It gets half the time: the post that shows the file has to fit into the lease as well.
        """
        body, form = multipart(fields, file)
        typed = {**headers, "Content-Type": form}
        return self._call("POST", _path(path), typed, body, self._total / 2)

    def _call(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes,
        seconds: float | None = None,
    ) -> Answer:
        total = seconds or self._total
        lines = {"Host": self.host, "User-Agent": self._agent, **_PLAIN}
        if body or method != "GET":
            lines["Content-Length"] = str(len(body))
        try:
            with (
                over_by(elapsed_seconds() + total),
                self._pool.stream(
                    method,
                    self.base_url + path,
                    headers=list({**lines, **headers}.items()),
                    content=body,
                    extensions={
                        "timeout": {"connect": min(5.0, total), "read": total, "pool": total}
                    },
                ) as response,
            ):
                answer = Answer(response.status, _headers(response), self._read(response))
                _let_go_unless_kept(response, answer)
                return answer
        except (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout):
            raise UnreachableError(f"{self.host}: no connection; is it down?") from None
        except httpcore.LocalProtocolError:
            # Ours to write and not writable: a token with a line break in it, say.
            raise RefusedError(f"{self.host}: our own request is malformed, not sent") from None
        except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError):
            message = f"{self.host}: sent, no complete answer within {total:g} s"
            raise OutcomeUnknownError(message) from None

    def _read(self, response: httpcore.Response) -> bytes:
        body = bytearray()
        for chunk in response.iter_stream():
            body += chunk
            if len(body) > BODY_LIMIT:
                message = f"{self.host}: the answer is larger than {BODY_LIMIT // 1024} KiB"
                raise OutcomeUnknownError(message)
        return bytes(body)


def _let_go_unless_kept(response: httpcore.Response, answer: Answer) -> None:
    """Close the connection unless the server said in so many words that it stays open.

    A kept connection that the server closes just then turns a post that never left into one that
    nobody knows about; snac closes each one after its answer without saying so.
    """
    said = answer.headers.get("connection", "").lower()
    if "keep-alive" not in {word.strip() for word in said.split(",")}:
        response.extensions["network_stream"].close()


def _as_dialled(host: str) -> str:
    """Return *host*, a port behind it or not, as DNS and headers have it: without accents."""
    name, colon, port = host.partition(":") if not host.isascii() else (host, "", "")
    return f"{ascii_host(name)}{colon}{port}"


def _path(path: str) -> str:
    return quote(path, safe=_SAFE_IN_PATH)


def _headers(response: httpcore.Response) -> Mapping[str, str]:
    return {
        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers
    }
