"""Leads a text that is read, in other letters or turns, back to the text as given."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import is_normalized, normalize

from worker.domain.claim import Span
from worker.reading.words.patterns import compiled


@dataclass(frozen=True, slots=True)
class Origin:
    """Where each character of a text that is read begins and ends in the text as given."""

    starts: Sequence[int]
    ends: Sequence[int]

    def given(self, start: int, end: int) -> tuple[int, int]:
        """Return where the characters from *start* to *end* stand in the text as given.

        What was moved away from its neighbours takes all between them along.
        """
        if end <= start:
            first = self.starts[start] if start < len(self.starts) else self.ends[-1]
            return first, first
        return min(self.starts[start:end]), max(self.ends[start:end])

    def carried(self, ends: Mapping[int, str], other: "Origin") -> dict[int, str]:
        """Return what is told of *ends* of a text of the *other* origin by the ends of this one."""
        told = {other.ends[end - 1]: what for end, what in ends.items()}
        return {at + 1: told[end] for at, end in enumerate(self.ends) if end in told}

    def over(self, below: "Origin | None") -> "Origin":
        """Return this origin, of a text that has an origin of its own *below*."""
        if below is None:
            return self
        pairs = [
            (below.starts[start], below.ends[start])
            if end == start + 1
            else below.given(start, end)
            for start, end in zip(self.starts, self.ends, strict=True)
        ]
        return Origin([start for start, _ in pairs], [end for _, end in pairs])


def compose(raw: str) -> tuple[str, Origin | None]:
    """Return *raw* with its accents composed, and its origin.

    That is None when *raw* is composed already, as almost all texts are.
    """
    if raw.isascii() or is_normalized("NFC", raw):
        return raw, None
    composed: list[str] = []
    starts: list[int] = []
    for match in re.finditer(r"[^\u0300-\u036f][\u0300-\u036f]*|[\u0300-\u036f]+", raw):
        piece = normalize("NFC", match[0])
        composed.append(piece)
        starts += [match.start() + offset for offset in range(len(piece))]
    return "".join(composed), Origin(starts, [*starts[1:], len(raw)])


# Soft hyphens, and marks where a line may break or not: nobody sees them.
_UNSEEN = compiled("[\u00ad\u200b\u200c\u2060\ufeff]+")


def seen(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return what is seen of *raw*, a text of the *origin* given, and its origin."""
    if raw.replace("\n", "").isprintable() or _UNSEEN.search(raw) is None:
        return raw, origin
    return rewritten(raw, origin, ((cut.span(), "") for cut in _UNSEEN.finditer(raw)))


def rewritten(
    raw: str, origin: Origin | None, cuts: Iterable[tuple[Span, str]]
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with a word put in for each cut, and its origin.

    *cuts* are where each begins and ends, in order, with what stands there instead.
    """
    return rearranged(raw, origin, ((span, word, [span] * len(word)) for span, word in cuts))


def rearranged(
    raw: str, origin: Origin | None, cuts: Iterable[tuple[Span, str, Sequence[Span]]]
) -> tuple[str, Origin | None]:
    """Return what :func:`rewritten` does, of *cuts* that tell where each letter put in is from."""
    found = list(cuts)
    if not found:  # most of what is looked for in a text is not there
        return raw, origin
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for (first, last), word, places in found:
        pieces += (raw[at:first], word)
        starts += [*range(at, first), *(start for start, _ in places)]
        ends += [*range(at + 1, first + 1), *(end for _, end in places)]
        at = last
    starts += range(at, len(raw))
    ends += range(at + 1, len(raw) + 1)
    return "".join([*pieces, raw[at:]]), Origin(starts, ends).over(origin)
