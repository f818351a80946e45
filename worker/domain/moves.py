"""What a published number may tell by moving: from one snapshot to the next, nothing of few.

A number that moved by fewer accounts than the threshold is rounded to 5, and so are two numbers of
which one is part of the other and whose difference moved by so few. What was rounded has to move by
two more to be shown as it is, and what was hidden is rounded at first. Public ones are all rounded.
"""

from collections.abc import Iterator
from dataclasses import replace

from worker.domain.nested import At, Nesting, Part
from worker.domain.tally import Figures, Numbers, PlatformNumbers, key, kinds

STEP = 5
"""Numbers that moved a little are rounded to a multiple of this; all public ones are."""


def settled(shown: Figures, before: Figures, small_count: int) -> Figures:
    """Return *shown* with what moved a little since *before* rounded, both protected already."""
    shown = still_hidden(shown, before)
    now, last = _listed(shown), _listed(before)
    blurred = {
        at for at in now.keys() & last.keys() if _moved_little(now[at], last[at], small_count)
    }
    parts, parts_before = _parts(now), _parts(last)
    for inner, outer in Nesting(shown):
        pair = {inner[0], outer[0]}
        apart, then = _apart(parts, inner, outer), _apart(parts_before, inner, outer)
        if apart is None or then is None or pair & blurred:
            continue
        if 0 < abs(apart - then) < _few(small_count, *(last[at] for at in pair & last.keys())):
            blurred |= pair
    return Figures(
        **{
            kind: tuple(
                replace(one, numbers=rounded_numbers(one.numbers))
                if (kind, key(one)) in blurred
                else one
                for one in cells
            )
            for kind, cells in kinds(shown)
        }
    )


def still_hidden(shown: Figures, before: Figures) -> Figures:
    """Return *shown* with each cell hidden in which nobody is left of the few *before*.

    Few have become none by an erasure or a deletion. A 0, or a row that is gone, would tell whoever
    asked for it on a page that the account was counted.
    """
    found = {}
    for (kind, cells), (_, last) in zip(kinds(shown), kinds(before), strict=True):
        hidden = {key(one): one for one in last if one.numbers.suppressed}
        kept = [one if one.numbers.persons else hidden.pop(key(one), one) for one in cells]
        there = {key(one) for one in cells}
        gone = [one for at, one in hidden.items() if at not in there]
        found[kind] = (*kept, *gone)
    return Figures(**found)


def rounded(number: int, step: int = STEP) -> int:
    """Return *number* rounded to the nearest multiple of *step*, halves up."""
    return (number + step // 2) // step * step


def rounded_numbers(numbers: Numbers) -> Numbers:
    """Return *numbers* with every one that is shown rounded to 5."""

    def near(number: int | None) -> int | None:
        return None if number is None else rounded(number)

    return Numbers(
        persons=near(numbers.persons),
        posts=near(numbers.posts),
        reposts=near(numbers.reposts),
        texts=near(numbers.texts),
        by_platform=tuple(
            PlatformNumbers(one.platform, near(one.persons), near(one.posts), near(one.reposts))
            for one in numbers.by_platform
        ),
    )


def _listed(figures: Figures) -> dict[At, Numbers]:
    return {(kind, key(one)): one.numbers for kind, cells in kinds(figures) for one in cells}


def _parts(listed: dict[At, Numbers]) -> dict[Part, int | None]:
    found: dict[Part, int | None] = {(at, None): told.persons for at, told in listed.items()}
    for at, told in listed.items():
        found.update({(at, one.platform): one.persons for one in told.by_platform})
    return found


def _apart(parts: dict[Part, int | None], inner: Part, outer: Part) -> int | None:
    """Return by how many accounts the two differ; None where one of them is hidden."""
    # A row that no table has yet tells that there is nobody.
    told = [
        None if parts.get((part[0], None), 0) is None else parts.get(part, 0)
        for part in (inner, outer)
    ]
    return None if told[0] is None or told[1] is None else told[1] - told[0]


def _moved_little(now: Numbers, last: Numbers, small_count: int) -> bool:
    """Tell whether anything of a cell moved by few accounts, on one platform or on the others.

    What was hidden may have, since it was last shown as it is.
    """
    if now.persons is None or now == last:
        return False
    if last.persons is None or _visible(now).keys() & _hidden(last):
        return True
    if _wrote_more(now, last):
        return True
    moved = [now.persons - last.persons, *_platform_moves(now, last)]
    # Its posts, reposts or texts moved, and no account with them: that is few too.
    few = _few(small_count, last)
    # A rounded number that seems to stand still may have moved.
    least = 1 if few == small_count else 0
    return not any(moved) or any(least <= abs(one) < few for one in moved)


def _wrote_more(now: Numbers, last: Numbers) -> bool:
    """Tell whether posts of a platform moved, and no account of it with them."""
    before = {one.platform: one for one in last.by_platform if one.persons is not None}
    return any(
        one != before[one.platform] and one.persons == before[one.platform].persons
        for one in now.by_platform
        if one.platform in before
    )


def _few(small_count: int, *last: Numbers) -> int:
    """Return what a move since *last* must reach: a rounded number is up to two from its exact one.

    Else 102, rounded to 100, then 111 would tell that nine came.
    """
    return small_count + STEP // 2 * sum(one == rounded_numbers(one) for one in last)


def _platform_moves(now: Numbers, last: Numbers) -> Iterator[int]:
    shares, before = _visible(now), _visible(last)
    hidden = _hidden(now) | _hidden(last)
    for name in (shares.keys() | before.keys()) - hidden:
        yield shares.get(name, 0) - before.get(name, 0)
    if hidden:
        moved = abs(_rest(now, hidden) - _rest(last, hidden))
        # A rounded whole less rounded parts: each of these may be two off as well.
        off = STEP // 2 * len(before) if last == rounded_numbers(last) else 0
        yield max(moved - off, 0)


def _visible(numbers: Numbers) -> dict[str, int]:
    return {one.platform: one.persons for one in numbers.by_platform if one.persons is not None}


def _hidden(numbers: Numbers) -> set[str]:
    return {one.platform for one in numbers.by_platform if one.persons is None}


def _rest(numbers: Numbers, hidden: set[str]) -> int:
    """Return what subtraction tells of the *hidden* platforms together."""
    visible = _visible(numbers)
    told = sum(persons for name, persons in visible.items() if name not in hidden)
    return (numbers.persons or 0) - told
