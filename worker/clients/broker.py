"""Asks the broker whether it is there; hints themselves are Celery's."""

import socket

from worker.errors import UnreachableError

_SECONDS = 3
_SOCKET = "redis+socket://"


def url_of(path: str) -> str:
    """Return the URL of the broker that listens on the Unix socket *path*."""
    return f"{_SOCKET}{path}"


def ping(url: str) -> None:
    """Return when the broker at *url* answers.

    Raises:
        UnreachableError: It does not within 3 s. Its address may hold a password: it is not said.
    """
    try:
        if url.startswith(_SOCKET):
            knock(url.removeprefix(_SOCKET))
        else:
            _connect(url)
    except OSError as error:
        reason = str(error.__cause__ or error).splitlines()[0]
        raise UnreachableError(f"no answer ({reason})") from None


def knock(path: str) -> None:
    """Return when the server on the Unix socket *path* answers, within 1 s; it has no password.

    Raises:
        OSError: It does not.
    """
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(1)
        connection.connect(path)
        connection.sendall(b"PING\r\n")
        if not connection.recv(64).startswith(b"+PONG"):
            raise ConnectionError("it answers, and not as a broker")


def _connect(url: str) -> None:
    # Takes 0.2 s to load, which `portevoix check` spares with the embedded broker.
    from kombu import Connection  # noqa: PLC0415
    from kombu.exceptions import OperationalError  # noqa: PLC0415

    try:
        # Without the second one a server that is frozen, not gone, is waited for without end.
        patience = {"socket_connect_timeout": _SECONDS, "socket_timeout": _SECONDS}
        with Connection(url, transport_options=patience) as connection:
            connection.ensure_connection(max_retries=1, interval_start=0, timeout=_SECONDS)
    except OperationalError as error:
        raise ConnectionError(str(error.__cause__ or error)) from None
