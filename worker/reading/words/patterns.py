"""Compiles the reader's patterns once for all runs: it took half of a start.

As Python keeps the bytecode of modules beside them, so the code of patterns is kept there, each
known by its source. Where it cannot be written they are compiled as ever.
"""

import _sre
import marshal
import re
import sys
from array import array
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined] # what `re.compile` calls
from typing import TypeAlias
from uuid import uuid4

# What `_sre.compile` takes behind the source: flags, code, groups, their numbers by their names and
# their names in order.
_Code: TypeAlias = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
# Python's version is in the name of its cache, that of its patterns' code is the magic number.
_FILE = Path(cache_from_source(__file__)).with_suffix(f".{_sre.MAGIC}")
# There are 2,500 of them: with more most are of rules that have changed since.
_MOST = 10_000


def _read() -> dict[tuple[str, int], _Code]:
    with suppress(OSError, EOFError, ValueError, TypeError):
        kept: dict[tuple[str, int], _Code] = marshal.loads(_FILE.read_bytes())  # noqa: S302 - ours
        return kept
    return {}


# What others kept and nobody here has asked for yet, what had to be coded here, and what was made.
_kept = _read()
_new: dict[tuple[str, int], _Code] = {}
_made: dict[tuple[str, int], re.Pattern[str]] = {}


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` returns; for patterns of modules, whose number has a bound.

    Raises:
        re.error: *source* is no pattern.
    """
    key = source, int(flags)
    made = _made.get(key)
    if made is None:
        # Taken out: of no more use, the codes are 17 MB.
        code = _kept.pop(key, None)
        if code is None:
            code = _new[key] = _coded(*key)
        made = _sre.compile(source, code[0], array("I", code[1]).tolist(), *code[2:])
        _made[key] = made
    return made


def keep() -> None:
    """Keep what this process compiled beside what others did, and have what they did."""
    if sys.dont_write_bytecode or not _new:
        return
    known = _read()
    if len(known) > _MOST:
        known = {key: code for key, code in known.items() if key in _made}
    fresh = _new.keys() - known.keys()
    _kept.update((key, code) for key, code in known.items() if key not in _made)
    known |= _new
    _new.clear()
    if fresh:
        _write(known)


def _write(known: dict[tuple[str, int], _Code]) -> None:
    with suppress(OSError):
        _FILE.parent.mkdir(exist_ok=True)
        fresh = _FILE.with_suffix(f".{uuid4()}")
        fresh.write_bytes(marshal.dumps(known))
        fresh.replace(_FILE)


def _coded(source: str, flags: int) -> _Code:
    """Return the code of a pattern, as `re.compile` comes to it."""
    parsed = _parser.parse(source, flags)
    code = array("I", _compiler._code(parsed, flags))  # noqa: SLF001 - nothing public gives it
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    named = tuple(names.get(number) for number in range(state.groups))
    return flags | state.flags, code.tobytes(), state.groups - 1, state.groupdict, named
