"""A mail server in clear text that signs nobody in but one, and keeps what it is handed."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

# "claire" and "secret" as AUTH PLAIN writes them.
_KNOWN = b"AGNsYWlyZQBzZWNyZXQ="


@dataclass
class Post:
    """Its address, for ``PORTEVOIX_EMAIL_URL``, and the commands that came, oldest first."""

    address: str = ""
    commands: list[str] = field(default_factory=list)


@contextmanager
def taking_mail() -> Iterator[Post]:
    post = Post()

    class Talk(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 here\r\n")
            for line in self.rfile:
                words = line.split()
                post.commands.append(words[0].decode().upper())
                if post.commands[-1] == "EHLO":
                    answer = b"250-here\r\n250 AUTH PLAIN"
                elif post.commands[-1] == "AUTH":
                    answer = b"235 welcome" if words[-1] == _KNOWN else b"535 claire who?"
                else:
                    answer = b"250 done"
                self.wfile.write(answer + b"\r\n")
                if post.commands[-1] == "QUIT":
                    return

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True  # who hangs up without a word keeps nobody waiting

    with Server(("127.0.0.1", 0), Talk) as server:
        post.address = f"127.0.0.1:{server.server_address[1]}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield post
        finally:
            server.shutdown()
