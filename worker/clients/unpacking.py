"""Bodies sent compressed, unpacked a little at a time: gigabytes of nothing never take the room.

The usual client unpacks each packet whole and each layer of several: 12 KB of "gzip, gzip" then
took 2 GB and 20 seconds (httpx 0.28, November 2026).
"""

import zlib
from collections.abc import Iterable, Iterator

from worker.errors import InputError, LostAnswerError

PIECE = 64 * 1024
_PLAIN = frozenset({"", "identity"})
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
# Both with a head, told apart by it; and what some servers send as "deflate".
_WITH_HEAD, _BARE = 32 + zlib.MAX_WBITS, -zlib.MAX_WBITS
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
    if named in _PLAIN:
        yield from packets
        return
    if named not in _PACKED:
        raise InputError(f"{host}: the answer is compressed in a way that cannot be read")
    unpacking = None
    try:
        for packet in packets:
            unpacking = unpacking or zlib.decompressobj(_window(named, packet))
            rest = packet
            while rest and not unpacking.eof:
                yield unpacking.decompress(rest, PIECE)
                rest = unpacking.unconsumed_tail
            while not unpacking.eof and (more := unpacking.decompress(b"", PIECE)):
                yield more
    except zlib.error:
        raise InputError(f"{host}: the answer is compressed in a way that cannot be read") from None
    if unpacking is not None and not unpacking.eof:
        raise LostAnswerError(f"{host}: the answer was cut off")


def _window(named: str, start: bytes) -> int:
    bare = named == "deflate" and start and start[0] & _ZLIB_HEAD != _ZLIB_METHOD
    return _BARE if bare else _WITH_HEAD
