"""What every fake of a server shares: it listens on 127.0.0.1 and says nothing on stderr."""

import random
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from typing import override


class Quiet(BaseHTTPRequestHandler):
    """Handles every method by `answer`, and logs nothing."""

    def do_GET(self) -> None:
        self.answer()

    def do_POST(self) -> None:
        self.answer()

    def do_PUT(self) -> None:
        self.answer()

    def do_DELETE(self) -> None:
        self.answer()

    def answer(self) -> None:
        """Answer the request whose first line and headers were read."""
        raise NotImplementedError

    @override
    def log_message(self, format: str, *args: object) -> None:
        del format, args


def free_port() -> int:
    """Return a port of loopback for a program that binds it later.

    It lies below those that the kernel hands out by itself: one of them may become a connection's
    before the program is there, and while many tests run at once it does.
    """
    for port in random.SystemRandom().sample(range(20_000, 32_000), 50):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise OSError("no port of loopback is free")


@contextmanager
def serving(server: TCPServer) -> Iterator[str]:
    """Serve until the block ends; yields the address."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def waited_seconds(connection: socket.socket) -> float:
    """Return how long ago the last byte came in, by the kernel: however late we read it.

    0 where the system does not tell (all but Linux).
    """
    asked = getattr(socket, "TCP_INFO", None)
    if asked is None:
        return 0.0
    # struct tcp_info: eight bytes, then words; tcpi_last_data_recv is the twelfth, in milliseconds.
    told = connection.getsockopt(socket.IPPROTO_TCP, asked, 56)
    return float(struct.unpack_from("=I", told, 52)[0]) / 1000
