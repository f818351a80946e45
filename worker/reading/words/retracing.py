"""Leads what stands for a turn of speech back to what of the turn it is from, letter by letter.

A turn may move what it holds: of "Ils étaient 300 lundi à Gap" first when may be told, then how
many. What was moved keeps its own place, and a word put in has that of the words it stands for.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from worker.domain.claim import Span
from worker.reading.words.patterns import compiled

_GROUP = compiled(r"\\(\d)")
_WORDED = compiled(r"\w(?:.*\w)?", re.DOTALL)


class _Piece(NamedTuple):
    """A piece of what stands for a turn, and where the turn says it, None where in other words."""

    words: str
    span: Span | None


def retraced(cut: re.Match[str], plainly: str) -> tuple[Span, str, Sequence[Span]]:
    """Return where *cut* is changed, what *plainly* puts there, and where each letter is from.

    What is alike at both ends is left: a venue that is looked for around a turn keeps its place.
    """
    said, plain = cut[0], cut.expand(plainly)
    same = _alike(said, plain)
    room = min(len(said), len(plain)) - same
    tail = min(room, _alike(said[::-1], plain[::-1]))
    changed, stop = (cut.start() + same, cut.end() - tail), len(plain) - tail
    pieces = _pieces(cut, plainly)
    if all(piece.span is None for piece in pieces):
        return changed, plain[same:stop], [changed] * (stop - same)
    return changed, plain[same:stop], _places(cut, pieces)[same:stop]


def _pieces(cut: re.Match[str], plainly: str) -> list[_Piece]:
    return [
        _Piece(cut[int(part)], cut.span(int(part))) if at % 2 else _Piece(cut.expand(part), None)
        for at, part in enumerate(_parts(plainly))
        if (cut[int(part)] if at % 2 else part)
    ]


@cache
def _parts(plainly: str) -> Sequence[str]:
    """Return what *plainly* says and the numbers of its groups, in turns."""
    return _GROUP.split(plainly)


def _places(cut: re.Match[str], pieces: Sequence[_Piece]) -> list[Span]:
    """Return where each letter of *pieces* is from."""
    kept = [piece.span for piece in pieces if piece.span is not None]
    places: list[Span] = []
    for at, (word, span) in enumerate(pieces):
        if span is not None:
            places += [(letter, letter + 1) for letter in range(*span)]
            continue
        before = next((one.span[1] for one in pieces[:at][::-1] if one.span), cut.start())
        after = next((one.span[0] for one in pieces[at:] if one.span), cut.end())
        places += [_stood(cut, kept, before, after)] * len(word)
    return places


def _stood(cut: re.Match[str], kept: Sequence[Span], before: int, after: int) -> Span:
    """Return the words that stand right behind *before* or right before *after*, the longer.

    Where there are none but the *kept* a word was put in, which has no width.
    """
    behind = before, min((start for start, _ in kept if start >= before), default=cut.end())
    ahead = max((end for _, end in kept if end <= after), default=cut.start()), after
    found = [
        one.span()
        for start, end in (behind, ahead)
        if (one := _WORDED.search(cut.string, start, max(start, end)))
    ]
    return max(found, key=lambda span: span[1] - span[0], default=(before, before))


def _alike(one: str, other: str) -> int:
    """Return how many letters *one* and *other* have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
