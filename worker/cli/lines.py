"""Files of JSON lines: read as they come, with a bar on a terminal when that takes time."""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from worker.errors import InputError

STDIN = "-"
_MARK = b"\xef\xbb\xbf"  # as Windows begins a text


def lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the number and the bytes of each line of *path* that is not empty; - is the input.

    Raises:
        InputError: It cannot be opened or read.
    """
    try:
        stream = given() if str(path) == STDIN else path.open("rb")
        with stream, _watched(stream, path) as watched:
            for number, line in enumerate(watched, 1):
                if line.strip():
                    yield number, line.removeprefix(_MARK)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; name a file of JSON lines") from None


def given() -> BinaryIO:
    """Return standard input.

    Raises:
        InputError: Who started us has closed it; nothing in it would look like an empty text.
    """
    if getattr(sys.stdin, "name", None) == os.devnull:  # put there in its place
        raise InputError(f"{STDIN}: standard input is closed; name a file, or hand one in with <")
    return sys.stdin.buffer


def json_object(line: bytes) -> Mapping[str, object]:
    """Return the object that *line* holds.

    Raises:
        InputError: It holds none.
    """
    try:
        entry = json.loads(line.decode("utf-8", "replace"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise InputError("is no JSON") from None
    if not isinstance(entry, dict):
        raise InputError("is no object")
    return entry


def _refuse(constant: str) -> None:
    raise ValueError(constant)  # NaN and Infinity are no JSON


@contextmanager
def _watched(stream: BinaryIO, path: Path) -> Iterator[Iterator[bytes]]:
    """Give the lines of *stream*, with a bar where a person waits and no answer is written."""
    if str(path) == STDIN or sys.stdout.isatty() or not sys.stderr.isatty():
        yield iter(stream)
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import Progress  # noqa: PLC0415 - the same

    # The answers go where they always go, not above the bar.
    bar = Progress(console=Console(stderr=True), transient=True, redirect_stdout=False)
    with bar, bar.wrap_file(stream, path.stat().st_size, description="") as watched:
        yield iter(watched)
