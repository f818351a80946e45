"""Tells what every match of a pattern holds: a text without it need not be asked for one.

A pattern of many words is looked for a hundred times as slowly as one of its words. They are read
off the pattern, so that nobody has to name them beside it.
"""

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from itertools import chain, product
from re import _constants as _re  # type: ignore[attr-defined] # the parts of a parsed pattern
from typing import Any, TypeAlias

from worker.reading.words.patterns import Needs, told_of
from worker.reading.words.seeking import bare

# A stretch of a match is told in so many strings at most, a need in so many.
_MOST, _WIDEST = 48, 200
# Shorter ones stand in most texts.
_SHORTEST = 2
# So many needs of a pattern are asked, those first that the fewest texts meet.
_ASKED = 6
_ENOUGH, _FEW = 10, 4
_FEWER = 0.22
_REPEATS = frozenset((_re.MAX_REPEAT, _re.MIN_REPEAT, _re.POSSESSIVE_REPEAT))

# Parts as `re` parses them, which it gives no types.
_Parts: TypeAlias = Iterable[tuple[Any, Any]]
_Strings: TypeAlias = AbstractSet[str]
_NOTHING: _Strings = frozenset(("",))


def needed(source: str) -> Needs:
    """Return what every match of a pattern holds: one string of each of these, as :func:`bare`."""
    return told_of(source, _needs_of)


def _needs_of(parsed: _Parts) -> Needs:
    whole, needs = _read(parsed)
    _note(whole, needs)
    told = {tuple(sorted(_shortest(need))) for need in needs}
    return tuple(sorted(told, key=lambda need: (_likely(need), need))[:_ASKED])


def _read(parts: _Parts) -> tuple[_Strings | None, list[_Strings]]:
    """Return all strings that *parts* match, None if there are too many, and what they need."""
    run, whole, needs = _NOTHING, True, list[_Strings]()
    for kind, what in parts:
        said, more, again = _part(kind, what)
        needs += more
        if said is not None and len(run) * len(said) <= _MOST:
            run = {before + behind for before in run for behind in said}
        else:
            _note(run, needs)
            run, whole = said or _NOTHING, False
        if again:
            _note(run, needs)
            run, whole = _NOTHING, False
    if not whole:
        _note(run, needs)
    return run if whole else None, needs


def _part(kind: object, what: Any) -> tuple[_Strings | None, list[_Strings], bool]:  # noqa: ANN401 - see _Parts
    """Return as `_read` what one part matches and needs, and whether it may go on after that."""
    if kind in _REPEATS:
        return _repeated(*what)
    tell = _TELL.get(kind)
    return *((None, []) if tell is None else tell(what)), False


def _looked_for(parts: _Parts) -> tuple[_Strings, list[_Strings]]:
    """Tell of what is around a match: it needs the same, and is no part of it."""
    whole, needs = _read(parts)
    _note(whole, needs)
    return _NOTHING, needs


def _letters(choices: _Parts) -> _Strings | None:
    """Return the letters of a class in brackets, None of a class of many."""
    found: set[str] = set()
    for kind, what in choices:
        if kind is _re.LITERAL:
            found.add(bare(chr(what)))
        elif kind is _re.CATEGORY and what is _re.CATEGORY_DIGIT:
            found.add("0")
        elif kind is _re.RANGE and what[1] - what[0] < _ENOUGH:
            found.update(bare(chr(code)) for code in range(what[0], what[1] + 1))
        else:
            return None
    return found


def _one_of(ways: Iterable[_Parts]) -> tuple[_Strings | None, list[_Strings]]:
    read = [_read(way) for way in ways]
    said = [whole for whole, _ in read if whole is not None]
    whole = frozenset[str]().union(*said)
    if len(said) == len(read) and len(whole) <= _MOST:
        return whole, []
    need: set[str] = set()
    for one, needs in read:
        _note(one, needs)
        if not needs:
            return None, []
        need |= min(needs, key=_likely)
    return None, [need] if len(need) <= _WIDEST else []


def _repeated(least: int, most: int, parts: _Parts) -> tuple[_Strings | None, list[_Strings], bool]:
    whole, needs = _read(parts)
    told = None if whole is None else _in_a_row(whole, least, most)
    if told is not None:
        return told, needs if least else [], False
    return (whole, needs, True) if least else (None, [], False)


def _in_a_row(whole: _Strings, least: int, most: int) -> _Strings | None:
    """Return what so many of *whole* are one behind the other, None if that may be too much."""
    if most > _FEW or sum(len(whole) ** times for times in range(least, most + 1)) > _MOST:
        return None
    rows = (product(whole, repeat=times) for times in range(least, most + 1))
    return {"".join(row) for row in chain.from_iterable(rows)}


# Of what matches no string it can name nothing is told.
_TELL: dict[object, Callable[[Any], tuple[_Strings | None, list[_Strings]]]] = {
    _re.LITERAL: lambda code: ({bare(chr(code))}, []),
    _re.IN: lambda choices: (_letters(choices), []),
    _re.AT: lambda _: (_NOTHING, []),
    _re.ASSERT: lambda around: _looked_for(around[1]),
    _re.ASSERT_NOT: lambda _: (_NOTHING, []),
    _re.SUBPATTERN: lambda group: _read(group[3]),
    _re.ATOMIC_GROUP: _read,
    _re.BRANCH: lambda ways: _one_of(ways[1]),
}


def _note(said: _Strings | None, needs: list[_Strings]) -> None:
    """Add what stands there to what is needed, if it tells anything."""
    if said and min(map(len, said)) >= _SHORTEST:
        needs.append(said)


def _shortest(need: _Strings) -> _Strings:
    """Return *need* without the strings that hold another one."""
    return {one for one in need if not any(it in one and it != one for it in need)}


def _likely(need: Iterable[str]) -> float:
    """Return roughly how likely a text meets *need*, which is enough to compare."""
    return sum(_FEWER ** len(one) for one in need)
