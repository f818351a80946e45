"""A TCP relay in front of a fake server, whose connections can be cut all at once."""

import math
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

from tests.fakes import loopback

RESET = struct.pack("ii", 1, 0)


class Relay:
    """Forwards to one server; `cut` resets what is open, whatever it was in the middle of.

    What a client sent more than *patience* seconds ago is not forwarded any more: with no processor
    for it, a relay must not be later than the network it stands for.
    """

    def __init__(self, target: tuple[str, int], patience: float = math.inf) -> None:
        self._target = target
        self._patience = patience
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()

    def cut(self) -> int:
        """Reset every open connection on both sides; return how many there were."""
        with self._lock:
            found = list(self._open)
            self._open.clear()
        for one in found:
            with suppress(OSError):
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                one.shutdown(socket.SHUT_RDWR)
        return len(found) // 2

    def serve(self, listener: socket.socket) -> None:
        """Forward each connection on threads of its own until *listener* is shut."""
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                threading.Thread(target=self._forward, args=(client,), daemon=True).start()

    def _forward(self, client: socket.socket) -> None:
        with suppress(OSError), client, socket.create_connection(self._target) as server:
            with self._lock:
                self._open |= {client, server}
            back = threading.Thread(target=_pump, args=(server, client), daemon=True)
            back.start()
            _pump(client, server, self._patience)
            back.join()
            with self._lock:
                self._open -= {client, server}


def _pump(source: socket.socket, sink: socket.socket, patience: float = math.inf) -> None:
    with suppress(OSError):
        while part := source.recv(65536):
            if loopback.waited_seconds(source) > patience:
                sink.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                break
            sink.sendall(part)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


@contextmanager
def relaying(url: str, patience: float = math.inf) -> Iterator[tuple[Relay, str]]:
    """Relay to *url*; yields the relay and its address."""
    parts = urlsplit(url)
    relay = Relay((parts.hostname or "", parts.port or 80), patience)
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listener:
        thread = threading.Thread(target=relay.serve, args=(listener,), daemon=True)
        thread.start()
        yield relay, f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        relay.cut()
