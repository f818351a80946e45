"""Says plainly what is said in rarer turns: "300 personnes environ", "on a été 300".

Many rules read "environ 300 personnes" and "on était 300"; such a turn is put in the place of one
that means as much before the text is read, so that none of them has to know it.
"""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from worker.reading.wordings.turns import Turn
from worker.reading.words.fold import fold
from worker.reading.words.text import Origin, letters, rewritten
from worker.reading.words.turns import TURN_WORDS, TURNS


def reworded(
    raw: str, origin: Origin | None, known: AbstractSet[str] | None
) -> tuple[str, Origin | None]:
    """Return *raw*, a French text of the *origin* given, in plain turns, and its origin.

    *known* are those of its folded words that lists have, None where they were not looked for.
    """
    told = _told(raw) if known is None else known
    for heads, held, *turns in TURNS:
        if heads and heads.isdisjoint(told):
            continue
        if any(it in raw for it in held):
            before = raw
            raw, origin = _plain(raw, origin, turns)
            told = told if raw is before else _told(raw)
    return raw, origin


def _told(raw: str) -> frozenset[str]:
    return TURN_WORDS.intersection(letters(fold(raw)))


def _plain(raw: str, origin: Origin | None, turns: Iterable[Turn]) -> tuple[str, Origin | None]:
    for turn in turns:
        cuts = (_change(cut, cut.expand(turn.plainly)) for cut in turn.said.finditer(raw))
        raw, origin = rewritten(raw, origin, cuts)
    return raw, origin


def _change(cut: re.Match[str], plain: str) -> tuple[tuple[int, int], str]:
    """Return where *plain* differs from what it stands for, and how: the rest stays where it was.

    What is looked for around a turn must not become one span: a venue in it keeps its own.
    """
    said = cut[0]
    same = _alike(said, plain)
    room = min(len(said), len(plain)) - same
    tail = min(room, _alike(said[::-1], plain[::-1]))
    return (cut.start() + same, cut.end() - tail), plain[same : len(plain) - tail]


def _alike(one: str, other: str) -> int:
    """Return how many letters *one* and *other* have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
