"""Says plainly what is said in rarer turns: "300 personnes environ", "on a été 300".

Many rules read "environ 300 personnes" and "on était 300"; such a turn is put in the place of one
that means as much before the text is read, so that none of them has to know it.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache

from worker.reading.accenting import accented
from worker.reading.contracting import contracted, taken_apart
from worker.reading.wordings import bulletins, counted_rows, letterheads
from worker.reading.wordings.turns import Turn
from worker.reading.words.fold import fold
from worker.reading.words.origins import Origin, rearranged
from worker.reading.words.retracing import retraced
from worker.reading.words.seeking import Small, Sought
from worker.reading.words.text import letters
from worker.reading.words.turns import TURN_WORDS, TURNS


def reworded(
    raw: str, origin: Origin | None, known: AbstractSet[str] | None
) -> tuple[str, Origin | None]:
    """Return *raw*, a French text of the *origin* given, in plain turns, and its origin.

    *known* are those of its folded words that lists have, None where they were not looked for.
    Turns are told of "à Le Havre", and say "au Havre" again.
    """
    raw, origin = accented(raw, origin)
    todo = _numbers(_told(raw) if known is None else known)
    given, raw, origin = (raw, origin), *taken_apart(raw, origin)
    apart, small = raw, Small(raw)
    while todo:
        number = todo.pop()
        # Most turns stop here.
        if not _held(number).stands_in(raw, small.grams):
            continue
        _, _, *turns = TURNS[number]
        before = raw
        raw, origin = _plain(raw, origin, turns, small)
        if raw is not before:
            small = Small(raw)
            todo = [later for later in _numbers(_told(raw)) if later > number]
    if apart is given[0]:
        return raw, origin
    return given if raw is apart else contracted(raw, origin)


def reworded_gloss(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, the gloss of an English text, in the plain turns of bulletins and rows.

    Other turns are of words that a gloss only seems to say.
    """
    told, small = _told(raw), Small(raw)
    for heads, held, *turns in (*bulletins.TURNS, *letterheads.TURNS, *counted_rows.TURNS):
        if (not heads or heads & told) and any(it in raw for it in held):
            raw, origin = _plain(raw, origin, turns, small)
    return raw, origin


def _numbers(told: AbstractSet[str]) -> list[int]:
    """Return which turns a text of the words *told* may hold, the first of them last."""
    found = set(_ALWAYS)
    for word in told:
        found.update(_BY_WORD.get(word, ()))
    return sorted(found, reverse=True)


_ALWAYS = frozenset(number for number, (heads, *_) in enumerate(TURNS) if not heads)
_BY_WORD: dict[str, list[int]] = {}
for _number, (_heads, *_) in enumerate(TURNS):
    for _head in _heads:
        _BY_WORD.setdefault(_head, []).append(_number)


@cache
def _held(number: int) -> Sought:
    """Return what a text holds, as it is written, where such a turn is tried."""
    return Sought(TURNS[number][1])


def _told(raw: str) -> frozenset[str]:
    return TURN_WORDS.intersection(letters(fold(raw)))


def _plain(
    raw: str, origin: Origin | None, turns: Iterable[Turn], small: Small
) -> tuple[str, Origin | None]:
    for turn in turns:
        if small.raw is not raw:
            small = Small(raw)
        if not all(map(small.has, turn.needs)):
            continue
        cuts = [retraced(cut, turn.plainly) for cut in turn.said.finditer(raw)]
        if cuts:
            raw, origin = rearranged(raw, origin, cuts)
    return raw, origin
