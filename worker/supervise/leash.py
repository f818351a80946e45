"""Runs one command and ends it, with everything it started, when the supervisor is gone.

Usage: ``python -I leash.py FD COMMAND…``. FD is the reading end of a pipe that the supervisor holds
open and never writes to: its end of file means that the supervisor is dead, however it died. This
file is run by its path and imports the standard library alone, so that it starts in 20 ms.

Why not PR_SET_PDEATHSIG alone: it fires when the *thread* that forked ends, and does not reach
grandchildren. Here it only covers the leash itself being killed; this process has one thread.
"""

import os
import select
import signal
import subprocess
import sys
from contextlib import suppress

GRACE_SECONDS = 2.0
PR_SET_PDEATHSIG = 1


def main(arguments: list[str]) -> int:
    """Run the command of *arguments* until it ends or the pipe closes; return its exit code."""
    pipe = int(arguments[0])
    # A session of its own: Ctrl-C in the terminal reaches the supervisor alone, which decides.
    os.setsid()
    wake = _wake_on(signal.SIGCHLD, signal.SIGTERM, signal.SIGINT)
    # The hook is safe here: one thread, and nothing but a system call in it.
    child = subprocess.Popen(arguments[1:], preexec_fn=_die_with_parent)  # noqa: S603, PLW1509
    while child.poll() is None:
        ready, _, _ = select.select([pipe, wake], [], [])
        if pipe in ready:
            _end(child)
        for number in os.read(wake, 64) if wake in ready else b"":
            if number != signal.SIGCHLD:
                child.send_signal(number)
    return child.returncode if child.returncode >= 0 else 128 - child.returncode


def _wake_on(*signals: signal.Signals) -> int:
    """Return a descriptor on which each of *signals* arrives as one byte."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for number in signals:
        signal.signal(number, lambda *_: None)
    return reading


def _end(child: subprocess.Popen[bytes]) -> None:
    """Ask the child to stop, then kill the whole group: this process is in it too."""
    child.terminate()
    with suppress(subprocess.TimeoutExpired):
        child.wait(GRACE_SECONDS)
    os.killpg(0, signal.SIGKILL)


def _die_with_parent() -> None:
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - 5 ms that other systems need not pay

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
