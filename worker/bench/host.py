"""A server in a process of its own, for a measurement: lean, and ended with its standard input."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_PATIENCE_SECONDS = 20


async def serve(protocol: Callable[[], asyncio.Protocol]) -> None:
    """Print an address of loopback and answer there by *protocol* until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", 0, backlog=1024)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


@contextmanager
def hosted(module: str, argument: str) -> Iterator[str]:
    """Run *module*, which calls `serve`, with *argument*; yields the address it prints."""
    with subprocess.Popen(  # noqa: S603 - a module of ours
        [sys.executable, "-m", module, argument],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        process_group=0,  # Ctrl-C is for us, who end it
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("a child without its pipes")
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()
            process.wait(_PATIENCE_SECONDS)
