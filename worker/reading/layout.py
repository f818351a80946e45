"""How a text is laid out: lines, sentences, units and clauses, as ranges of characters.

A *sentence* ends at a full stop, a newline or a picture; a *unit* is what a semicolon, a slash,
a table cell or "mais" cuts out of it; a *clause* is what commas, colons, dashes and brackets
leave of a unit.
"""

import itertools
import re
from bisect import bisect_right
from dataclasses import dataclass

_ABBREVIATIONS = (
    "pl", "bd", "bvd", "av", "st", "ste", "m", "mm", "mme", "mlle", "dr", "pr", "tel", "hab",
    "nov", "dec", "oct", "sept", "janv", "jan", "fev", "fevr", "avr", "juil", "lun", "mar", "mer",
    "jeu", "ven", "sam", "dim", "env", "bat", "sq", "fg", "etc", "cf", "min", "gal",
    "no", "resp", "dept", "rte",
)  # fmt: skip
_STOP = re.compile(r"\n|[.!?\u2026]+(?=[\s\"')\]]|$)|[!?]+(?=\S)")
_BEFORE_STOP = re.compile(r"(?<!-)\b([a-z]+)$")
_UNIT = re.compile(
    r";| / |(?<=[^\d\s])/(?=\s*[^\W\d_])| \| |\bmais(?! aussi)\b|\btandis que?\b|"
    r"\balors que?\b|\bbut\b(?! also)"
)
_CLAUSE = re.compile(
    r",(?!\d)|(?<!\d):|:(?!\d)|\s[-\u2013\u2014]+(?=\s)|[\u2014()\[\]]|(?<=\S)[\u2013](?=\s)"
)


_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Range:
    """Characters ``start`` to ``end`` of the text, end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence(Range):
    """One sentence with the line it stands on; ``asked`` when it ends in a question mark."""

    line: int
    asked: bool
    units: tuple[Range, ...]
    cuts: tuple[int, ...]

    def clause(self, position: int) -> int:
        """Return the number of the clause that holds *position*."""
        return bisect_right(self.cuts, position)

    def unit(self, position: int) -> int:
        """Return the number of the unit that holds *position*."""
        for number, unit in enumerate(self.units):
            if position < unit.end:
                return number
        return len(self.units) - 1


def sentences(folded: str) -> list[Sentence]:
    """Cut *folded* into its sentences, empty ones left out."""
    found: list[Sentence] = []
    start = line = 0
    for stop, end, mark in _stops(folded):
        while stop - start > _LONGEST:  # no sentence of a person: keeps the work in bounds
            cut = folded.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
            cut = cut if cut > start else start + _LONGEST
            found.append(_sentence(folded, start, cut, line, asked=False))
            start = cut
        if folded[start:stop].strip():
            found.append(_sentence(folded, start, stop, line, asked="?" in mark))
        line += mark.count("\n")
        start = end
    return found


def _stops(folded: str) -> list[tuple[int, int, str]]:
    stops = [
        (m.start(), m.end(), m[0]) for m in _STOP.finditer(folded) if not _abbreviated(folded, m)
    ]
    if not folded.isascii():
        stops += [(m.start(), m.end(), "") for m in _PICTURES.finditer(folded)]
        stops.sort()
    return [*stops, (len(folded), len(folded), "")]


# Emoji and dingbats; the typographer's dash, quotes and dots are not among them.
_PICTURES = re.compile(
    "[\u2190-\u21ff\u2300-\u27bf\u2900-\u2bff\U0001f000-\U0001faff]+[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
)


def _abbreviated(folded: str, stop: re.Match[str]) -> bool:
    if folded[stop.end() : stop.end() + 1] == ")" and stop[0] != ".":
        return True  # "(Rond-point des Collettes ?)"
    if stop[0] != ".":
        return False
    before = _BEFORE_STOP.search(folded, max(0, stop.start() - 6), stop.start())
    if before is None or before[1] not in _ABBREVIATIONS:
        return False
    if folded.endswith((" de mer", " la mer", " en mer", " sur mer"), 0, stop.start()):
        return False
    rest = folded[stop.end() : stop.end() + 3].strip()
    return bool(rest) and "\n" not in folded[stop.end() : stop.end() + 1]


def _sentence(folded: str, start: int, stop: int, line: int, *, asked: bool) -> Sentence:
    edges = [start]
    cuts: list[int] = []
    for match in _UNIT.finditer(folded, start, stop):
        edges.append(match.start())
        cuts.append(match.start())
    cuts += [match.start() for match in _CLAUSE.finditer(folded, start, stop)]
    edges.append(stop)
    units = tuple(Range(a, b) for a, b in itertools.pairwise(edges))
    return Sentence(start, stop, line, asked, units, tuple(sorted(cuts)))
