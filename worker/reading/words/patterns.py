"""Compiles the reader's patterns once for all runs: it took half of a start.

As Python keeps the bytecode of modules beside them, so the code of patterns is kept there, each
known by its source. Where it cannot be written they are compiled as ever.
"""

import _sre
import marshal
import re
import sys
from array import array
from collections.abc import Callable, KeysView
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from mmap import ACCESS_READ, mmap
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined] # what `re.compile` calls
from typing import Any, TypeAlias
from uuid import uuid4

# What `_sre.compile` takes behind the source: flags, code, groups, their numbers by their names and
# their names in order.
_Code: TypeAlias = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
_Key: TypeAlias = tuple[bytes, int]
Needs: TypeAlias = tuple[tuple[str, ...], ...]
"""What is told of a pattern by :mod:`worker.reading.words.needs`."""
# Instead of flags, where that is kept as code is.
_NEEDS = -1
# Python's version is in the name of its cache, that of its patterns' code is the magic number; the
# last one is that of how they stand in the file.
_FILE = Path(cache_from_source(__file__)).with_suffix(f".{_sre.MAGIC}-2")
# There are 6,000 of them: with more most are of rules that have changed since.
_MOST = 10_000


class _Kept:
    """What the file holds: first where in it each code stands, then all of them.

    A process maps it and holds only what it asks for: they are 30 MB.
    """

    def __init__(self) -> None:
        self._places: dict[_Key, tuple[_Code, int, int]] = {}
        self._start = 0
        self._file: mmap | bytes = b""
        self.read()

    def read(self) -> None:
        """Have what the file holds by now."""
        with suppress(OSError, EOFError, ValueError, TypeError), _FILE.open("rb") as file:
            places = marshal.load(file)  # noqa: S302 - ours
            self._file = mmap(file.fileno(), 0, access=ACCESS_READ)
            self._places, self._start = places, file.tell()

    def keys(self) -> KeysView[_Key]:
        return self._places.keys()

    def get(self, key: _Key) -> _Code | None:
        """Return a code; None where it is not kept, or the file was cut before its end."""
        if key not in self._places:
            return None
        (flags, _, groups, numbers, names), at, size = self._places[key]
        code = self._file[self._start + at : self._start + at + size]
        return (flags, code, groups, numbers, names) if len(code) == size else None


_kept = _Kept()
# What had to be coded here, and what was made.
_new: dict[_Key, _Code] = {}
_made: dict[_Key, re.Pattern[str]] = {}
_told: dict[_Key, Needs] = {}


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` returns; for patterns of modules, whose number has a bound.

    Raises:
        re.error: *source* is no pattern.
    """
    key = _digest(source), int(flags)
    made = _made.get(key)
    if made is None:
        code = _kept.get(key)
        if code is None:
            code = _new[key] = _coded(source, int(flags))
        made = _sre.compile(source, code[0], array("I", code[1]).tolist(), *code[2:])
        _made[key] = made
    return made


def told_of(source: str, tell: Callable[[Any], Needs]) -> Needs:
    """Return what *tell* tells of a pattern as it was parsed: that is kept like its code."""
    key = _digest(source), _NEEDS
    told = _told.get(key)
    if told is None:
        code = _kept.get(key)
        if code is None:
            code = _new[key] = 0, marshal.dumps(tell(_parser.parse(source))), 0, {}, ()
        told = _told[key] = marshal.loads(code[1])  # noqa: S302 - ours
    return told


def keep() -> None:
    """Keep what this process compiled beside what others did, and have what they did."""
    if sys.dont_write_bytecode or not _new:
        return
    _kept.read()
    if _new.keys() - _kept.keys():
        stay = (
            _kept.keys()
            if len(_kept.keys()) <= _MOST
            else _kept.keys() & (_made.keys() | _told.keys())
        )
        _write({key: code for key in stay if (code := _kept.get(key))} | _new)
        _kept.read()
    _new.clear()


def _write(codes: dict[_Key, _Code]) -> None:
    places, at = {}, 0
    for key, code in codes.items():
        places[key] = ((code[0], b"", *code[2:]), at, len(code[1]))
        at += len(code[1])
    with suppress(OSError):
        _FILE.parent.mkdir(exist_ok=True)
        fresh = _FILE.with_suffix(f".{uuid4()}")
        with fresh.open("wb") as file:
            marshal.dump(places, file)
            file.writelines(code for _, code, *_ in codes.values())
        fresh.replace(_FILE)


def _digest(source: str) -> bytes:
    return blake2b(source.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _coded(source: str, flags: int) -> _Code:
    """Return the code of a pattern, as `re.compile` comes to it."""
    parsed = _parser.parse(source, flags)
    code = array("I", _compiler._code(parsed, flags))  # noqa: SLF001 - nothing public gives it
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    named = tuple(names.get(number) for number in range(state.groups))
    return flags | state.flags, code.tobytes(), state.groups - 1, state.groupdict, named
