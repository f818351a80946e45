"""One long connection on which a server tells us things; dialled and checked as every other.

The address is resolved once, checked, and that very address is dialled; no proxy, no redirect.
"""

import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from worker.clients.deadline import DeadlineError, remaining
from worker.clients.dial import resolve, untrusted
from worker.clients.freshness import wait_seconds
from worker.clients.http import user_agent
from worker.errors import (
    BlockedError,
    BusyError,
    GoneError,
    LostAnswerError,
    MissingError,
    RefusedError,
    UnreachableError,
)

if TYPE_CHECKING:
    from websockets.http11 import Response
    from websockets.sync.client import ClientConnection

CONNECT_SECONDS, OPEN_SECONDS, PING_SECONDS = 3.0, 20.0, 20.0
LARGEST_MESSAGE = 8 * 1024 * 1024
"""A frame of a firehose holds up to 2 MB of blocks; nothing of ours is larger."""
_TOO_MANY, _SERVER_FAULTS = 429, 500
_TOO_MANY_SECONDS = 60.0
"""After a 429 that names no time."""


class Socket:
    """An open connection."""

    def __init__(self, connection: "ClientConnection", host: str) -> None:
        self._connection = connection
        self._host = host

    def say(self, text: str) -> None:
        """Tell the server something.

        Raises:
            LostAnswerError: The connection ended.
        """
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - only where it is used

        try:
            self._connection.send(text)
        except ConnectionClosed:
            raise LostAnswerError(f"{self._host}: the stream was cut off") from None

    def messages(self, idle_seconds: float) -> Iterator[bytes | None]:
        """Yield what is said, and None whenever nothing was for *idle_seconds*.

        Raises:
            LostAnswerError: The connection ended, or no pong came.
        """
        from websockets.exceptions import ConnectionClosed  # noqa: PLC0415 - only where it is used

        while True:
            try:
                message = self._connection.recv(timeout=idle_seconds, decode=False)
            except TimeoutError:
                yield None
            except ConnectionClosed:
                raise LostAnswerError(f"{self._host}: the stream was cut off") from None
            else:
                yield bytes(message)


@contextmanager
def opened(
    url: str, *, allow_private: bool, contact: str, headers: Mapping[str, str]
) -> Iterator[Socket]:
    """Open the stream at *url* (``ws`` or ``wss``) and close it after the block.

    Raises:
        UnreachableError: No address, no connection.
        LostAnswerError: It does not say in time whether it lets us hear.
        BusyError: 429 or 5xx; ``wait_seconds`` as asked.
        RefusedError: Another status, a redirect included, or a private address.
    """
    from websockets.exceptions import InvalidStatus, WebSocketException  # noqa: PLC0415
    from websockets.sync.client import connect  # noqa: PLC0415

    host = urlsplit(url).hostname or ""
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(
                connect(
                    url,
                    **_dialled(url, allow_private=allow_private),
                    additional_headers=dict(headers),
                    user_agent_header=user_agent(contact),
                    proxy=None,
                    open_timeout=remaining(OPEN_SECONDS),
                    ping_interval=PING_SECONDS,
                    ping_timeout=PING_SECONDS,
                    close_timeout=1.0,
                    max_size=LARGEST_MESSAGE,
                )
            )
        except InvalidStatus as error:
            raise _refusal(host, error.response) from None
        except (WebSocketException, EOFError):
            raise RefusedError(f"{host}: answers, but is no stream") from None
        except (TimeoutError, DeadlineError):
            raise LostAnswerError(f"{host}: no complete answer in time") from None
        except OSError as error:
            message = f"{host}: no connection; is it down?"
            raise untrusted(error, host) or UnreachableError(message) from None
        except ValueError:  # what the library says of a redirect when the socket is ours
            raise RefusedError(f"{host}: sends us elsewhere, where a stream is not heard") from None
        yield Socket(connection, host)


def _dialled(url: str, *, allow_private: bool) -> dict[str, Any]:
    """Return the connected socket of a checked address, and how to secure it."""
    parts = urlsplit(url)
    secure = parts.scheme == "wss"
    host, port = parts.hostname or "", parts.port or (443 if secure else 80)
    fault: OSError = ConnectionError("no address")
    for address in resolve(host, port, allow_private=allow_private):
        try:
            plain = socket.create_connection((address, port), remaining(CONNECT_SECONDS))
        except OSError as error:
            fault = error
            continue
        if not secure:
            return {"sock": plain}
        return {"sock": plain, "ssl": ssl.create_default_context(), "server_hostname": host}
    raise fault


def _refusal(host: str, response: "Response") -> Exception:
    status = response.status_code
    if status == _TOO_MANY or status >= _SERVER_FAULTS:
        unsaid = _TOO_MANY_SECONDS if status == _TOO_MANY else None
        wait = wait_seconds({name.lower(): value for name, value in response.headers.raw_items()})
        message = f"{host}: answered {status}, asks us to come back later"
        return BusyError(message, unsaid if wait is None else wait)
    kinds: Mapping[int, type[RefusedError]] = {
        401: BlockedError,
        403: BlockedError,
        404: MissingError,
        410: GoneError,
    }
    return kinds.get(status, RefusedError)(f"{host}: answered {status}")
