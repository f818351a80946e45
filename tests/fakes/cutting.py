"""A TCP proxy that loses the first answer: the server has accepted, the client never hears."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass
class Cutter:
    """What the proxy has done: ``cut`` answers lost so far, out of ``losses`` to lose."""

    target: tuple[str, int]
    losses: int
    only: bytes = b"POST"
    cut: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def takes_one(self, request: bytes) -> bool:
        with self.lock:
            if not request.startswith(self.only) or self.cut >= self.losses:
                return False
            self.cut += 1
            return True


@contextmanager
def cutting(url: str, losses: int = 1, only: str = "POST") -> Iterator[tuple[str, Cutter]]:
    """Forward to *url*, losing the first *losses* answers after they have begun.

    *only*: how the request begins whose answer is lost.
    """
    parts = urlsplit(url)
    cutter = Cutter((parts.hostname or "", parts.port or 80), losses, only.encode())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_accept, args=(listener, cutter), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", cutter
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


def _accept(listener: socket.socket, cutter: Cutter) -> None:
    while True:
        try:
            client, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_forward, args=(client, cutter), daemon=True).start()


def _forward(client: socket.socket, cutter: Cutter) -> None:
    with client, socket.create_connection(cutter.target) as server:
        request = client.recv(65536)
        # One request a connection: what follows on a kept one would go past us unseen.
        server.sendall(request.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
        _pump_body(client, server, request)
        first = server.recv(65536)
        if first and cutter.takes_one(request):
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        while first:
            client.sendall(first)
            first = server.recv(65536)


def _pump_body(client: socket.socket, server: socket.socket, request: bytes) -> None:
    """Forward what is missing of a body whose length the head tells."""
    head, _, body = request.partition(b"\r\n\r\n")
    lengths = [
        int(line.split(b":")[1])
        for line in head.split(b"\r\n")
        if line.lower().startswith(b"content-length:")
    ]
    missing = (lengths[0] if lengths else 0) - len(body)
    while missing > 0 and (part := client.recv(65536)):
        server.sendall(part)
        missing -= len(part)
