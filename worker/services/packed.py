"""Archives of posts that are packed with gzip: read as what is in them, or unpacked where they lie.

An archive that many readers share is read by ranges of its bytes, which a packed one has not.
"""

import gzip
import zlib
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

from worker.errors import InputError
from worker.sources import formats

DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile)
CUT = "gzip that is cut or damaged; fetch the file again"
_GZIP = b"\x1f\x8b"
_PIECE = 1024 * 1024
_RATIO_LIMIT = 200
"""Lines of posts pack to a tenth or so; zeros to a thousandth."""
_SMALL = 64 * 1024 * 1024


def opened(path: Path) -> BinaryIO:
    """Open a file for reading; one packed with gzip as what is in it."""
    return cast("BinaryIO", gzip.open(path)) if _is_packed(path) else path.open("rb")


def unpack(path: Path) -> None:
    """Put what is in a packed archive of posts in its place; any other file stays as it is.

    Whoever is killed over it leaves the packed file, and begins again.

    Raises:
        InputError: It is cut or damaged, or holds far more than posts would.
        OSError: It cannot be read, or the disk is full.
    """
    if not _is_packed(path):
        return
    whole = path.with_name(f"{path.name}.unpacked")
    try:
        with gzip.open(path) as source:
            if not formats.is_archive(source.read(formats.HEAD_BYTES)):
                return
            source.seek(0)
            _write(cast("BinaryIO", source), whole, path.stat().st_size * _RATIO_LIMIT)
        whole.replace(path)
    except DAMAGED:
        raise InputError(CUT) from None
    finally:
        with suppress(FileNotFoundError):
            whole.unlink()


def _is_packed(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(_GZIP)) == _GZIP


def _write(source: BinaryIO, whole: Path, most: int) -> None:
    size = 0
    with whole.open("wb") as out:
        while piece := source.read(_PIECE):
            size += len(piece)
            if size > max(most, _SMALL):
                raise InputError(f"more than {_RATIO_LIMIT} times larger unpacked: no posts")
            out.write(piece)
