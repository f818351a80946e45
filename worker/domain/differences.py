"""What changed from one text to another, word by word, for a person who has to choose."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class Change(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some neighbouring words of which the same became."""

    change: Change
    words: str


def differences(old: str, new: str) -> tuple[Piece, ...]:
    """Return *old* and *new* laid over one another: kept, gone and new words in reading order."""
    return tuple(piece for piece in _pieces(old.split(), new.split()) if piece.words)


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for what, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if what == "equal":
            yield Piece(Change.KEPT, " ".join(old[old_from:old_to]))
            continue
        yield Piece(Change.GONE, " ".join(old[old_from:old_to]))
        yield Piece(Change.NEW, " ".join(new[new_from:new_to]))
