"""Who may be dialled: the address really connected to is checked, at each connection.

A name is resolved once and the checked address itself is dialled, so that a second answer of the
name server (DNS rebinding) has no effect. TLS still asks for the name.
"""

import ipaddress
import socket
import ssl
from collections.abc import Iterable
from typing import Any, TypeAlias, override

import httpcore

from worker.clients.deadline import DeadlineError, remaining
from worker.errors import NotAllowedError, UnreachableError

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address

# 64:ff9b::/96 carries an IPv4 address in its last 32 bits and counts as global itself.
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_WEB_PORTS = frozenset({80, 443})


def is_public(address: Address) -> bool:
    """Tell whether *address*, and any IPv4 address inside it, is one of the open internet."""
    return all(one.is_global and not one.is_multicast for one in (address, *_inside(address)))


def resolve(host: str, port: int, *, allow_private: bool = False) -> tuple[str, ...]:
    """Return the addresses of *host* that may be dialled, best first.

    Raises:
        UnreachableError: The name has no address.
        NotAllowedError: All its addresses are private, or the port is not the web's, and
            *allow_private* is off.
    """
    if not allow_private and port not in _WEB_PORTS:
        message = f"{host}: port {port} is refused, expected 80 or 443; set allow_private to allow"
        raise NotAllowedError(message)
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        message = f"{host}: no address found; check the name and this machine's network"
        raise UnreachableError(message) from None
    found = tuple(dict.fromkeys(str(answer[4][0]) for answer in answers))
    if allow_private:
        return found
    public = tuple(one for one in found if is_public(ipaddress.ip_address(one.partition("%")[0])))
    if not public:
        message = f"{host}: its address is private, which is refused; set allow_private to allow"
        raise NotAllowedError(message)
    return public


class CheckedBackend(httpcore.NetworkBackend):
    """Dials only what `resolve` allows and holds every step to the deadline."""

    def __init__(self, *, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._plain = httpcore.SyncBackend()

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        fault: Exception = UnreachableError(f"{host}: no address found")
        for address in resolve(host, port, allow_private=self._allow_private):
            try:
                stream = self._plain.connect_tcp(
                    address, port, _left(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                fault = error
            else:
                return TimedStream(stream)
        raise fault


class TimedStream(httpcore.NetworkStream):
    """A connection whose every step ends before the deadline: a byte a second is cut as well."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, remaining(timeout))

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, remaining(timeout))

    @override
    def close(self) -> None:
        self._stream.close()

    @override
    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        try:
            secured = self._stream.start_tls(ssl_context, server_hostname, _left(timeout))
        except httpcore.ConnectError as error:
            raise untrusted(error.__cause__, server_hostname or "the server") or error from None
        return TimedStream(secured)

    @override
    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def untrusted(cause: BaseException | None, host: str) -> UnreachableError | None:
    """Return what is wrong with the TLS of *host*, where that is why there is no connection.

    Its server is up, so whoever is told to look whether it is down looks in the wrong place.
    """
    if isinstance(cause, ssl.SSLCertVerificationError):
        why = cause.verify_message.rstrip(".")
        told = f"its certificate is not accepted ({why}); it must be renewed, or the address or"
        return UnreachableError(f"{host}: {told} this machine's clock corrected")
    # One that closes in the middle may be starting just now.
    if isinstance(cause, ssl.SSLError) and not isinstance(cause, ssl.SSLEOFError):
        return UnreachableError(f"{host}: speaks no TLS that we do; is it http:// or another port?")
    return None


def _left(timeout: float | None) -> float:
    """Return what is left to connect in.

    Raises:
        httpcore.ConnectTimeout: Nothing: a slow name server, or many addresses where nobody is. Of
            a request nothing has left yet.
    """
    try:
        return remaining(timeout)
    except DeadlineError as error:
        raise httpcore.ConnectTimeout(str(error)) from None


def _inside(address: Address) -> tuple[Address, ...]:
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    carried: list[Address | None] = [address.ipv4_mapped, address.sixtofour]
    if address in _NAT64:
        carried.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return tuple(one for one in (*carried, *(address.teredo or ())) if one is not None)
