"""Bodies sent compressed, unpacked a little at a time: gigabytes of nothing never take the room.

The usual client unpacks each packet whole and each layer of several: 12 KB of "gzip, gzip" then
took 2 GB and 20 seconds (httpx 0.28, November 2026).
"""

import re
import zlib
from collections.abc import Iterable, Iterator

from worker.errors import InputError, LostAnswerError

PIECE = 64 * 1024
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
# What we cannot unpack; whatever else is named ("utf-8", "none", "binary") is a server's slip, and
# the body is plain, as browsers take it.
_FOREIGN = re.compile(r"compress|br\b|zstd|dc[bz]|,")
# Both with a head, told apart by it; and what some servers send as "deflate".
_WITH_HEAD, _BARE = 32 + zlib.MAX_WBITS, -zlib.MAX_WBITS
_MEMBER = b"\x1f\x8b"
"""How each part of a gzip begins: there may be several (RFC 1952, 2.2)."""
_ZLIB_HEAD = 0x0F
_ZLIB_METHOD = 8


def unpacked(packets: Iterable[bytes], encoding: str, host: str) -> Iterator[bytes]:
    """Yield what *packets* hold, in pieces of at most 64 KiB when they are compressed.

    Args:
        packets: The body as it came.
        encoding: Its Content-Encoding; several layers are refused.
        host: Who sent it, for the error.

    Raises:
        InputError: It cannot be unpacked.
        LostAnswerError: It ends before its end.
    """
    named = encoding.strip().lower()
    if _FOREIGN.search(named):
        raise InputError(f"{host}: the answer is compressed in a way that cannot be read")
    if named not in _PACKED:
        yield from packets
        return
    unpacking = _Unpacking(named)
    try:
        for packet in packets:
            yield from unpacking.take(packet)
    except zlib.error:
        raise InputError(f"{host}: the answer is compressed in a way that cannot be read") from None
    if not unpacking.is_whole:
        raise LostAnswerError(f"{host}: the answer was cut off")


class _Unpacking:
    """One body on its way; gzip's may have several parts."""

    def __init__(self, named: str) -> None:
        self._named = named
        self._part: zlib._Decompress | None = None
        self._rest = b""

    @property
    def is_whole(self) -> bool:
        """Whether it is at the end of a part, or nothing came."""
        return self._part is None or self._part.eof

    def take(self, packet: bytes) -> Iterator[bytes]:
        """Yield what one more packet holds."""
        self._rest += packet
        part = self._part = self._part or zlib.decompressobj(_window(self._named, self._rest))
        while self._rest:
            if part.eof:
                # Its beginning alone waits for more; all else is padding, which nobody reads.
                if not self._rest.startswith(_MEMBER):
                    self._rest = self._rest if _MEMBER.startswith(self._rest) else b""
                    return
                part = self._part = zlib.decompressobj(_WITH_HEAD)
            yield part.decompress(self._rest, PIECE)
            self._rest = part.unconsumed_tail or part.unused_data
        while not part.eof and (more := part.decompress(b"", PIECE)):
            yield more


def _window(named: str, start: bytes) -> int:
    bare = named == "deflate" and start and start[0] & _ZLIB_HEAD != _ZLIB_METHOD
    return _BARE if bare else _WITH_HEAD
