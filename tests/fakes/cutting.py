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
    cut: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def takes_one(self, request: bytes) -> bool:
        with self.lock:
            if not request.startswith(b"POST") or self.cut >= self.losses:
                return False
            self.cut += 1
            return True


@contextmanager
def cutting(url: str, losses: int = 1) -> Iterator[tuple[str, Cutter]]:
    """Forward to *url*, losing the answers to the first *losses* POSTs after they have begun."""
    parts = urlsplit(url)
    cutter = Cutter((parts.hostname or "", parts.port or 80), losses)
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
        server.sendall(request)
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
