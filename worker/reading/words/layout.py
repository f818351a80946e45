"""How a text is laid out: lines, sentences, units and clauses, as ranges of characters.

A *sentence* ends at a full stop, a newline or a picture; a *unit* is what a semicolon, a slash,
a table cell or "mais" cuts out of it; a *clause* is what commas, colons, dashes and brackets
leave of a unit.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple, Protocol, TypeVar

from worker.reading.words.patterns import compiled

_ABBREVIATIONS = frozenset((
    "pl", "bd", "bvd", "av", "st", "ste", "m", "mm", "mme", "mlle", "dr", "pr", "tel", "hab",
    "nov", "dec", "oct", "sept", "janv", "jan", "fev", "fevr", "avr", "juil", "lun", "mar", "mer",
    "jeu", "ven", "sam", "dim", "env", "bat", "sq", "fg", "etc", "cf", "min", "gal",
    "no", "resp", "dept", "rte", "pers", "covoit", "pref",
))  # fmt: skip
_LAST_LETTERS = frozenset(short[-2:] for short in _ABBREVIATIONS)
# Each pattern opens with the characters that it may begin with: they are looked for at once.
_STOP = compiled(
    r"[\n.!?\u2026/](?:(?<=\n)|(?<!/)[.!?\u2026]*(?=[\s\"')\]]|$)|(?<=[!?])[!?]*(?=\S)|"
    r"(?<= /)/(?= ))"
)
_BEFORE_STOP = compiled(r"(?<!-)\b([a-z]+)$")
_UNIT = compiled(
    r";| / |(?<=[^\d\s])/(?=\s*[^\W\d_])| \| |\bmais(?! (?:aussi|egalement))\b|\btandis que?\b|"
    r"\balors que?\b|\bbut\b(?! also)"
)
_UNIT_SIGNS = (";", "/", "|", "mais", "tandis qu", "alors qu", "but")
# "La brocante est, elle, repoussée": these commas part nothing.
_OF_ITS_OWN = (
    r"(?! (?:quant a )?(?:elle|elles|lui|eux),)(?<!, elle,)(?<!, elles,)(?<!, lui,)(?<!, eux,)"
    r"(?<!quant a elle,)(?<!quant a elles,)(?<!quant a lui,)(?<!quant a eux,)"
)
_CLAUSE = compiled(
    rf"[,:()\[\]\u2013\u2014\u2192\u21d2-](?:(?<=,)(?!\d){_OF_ITS_OWN}|"
    r"(?<=:)(?:(?<!\d:)|(?!\d))|"
    r"(?<=[()\[\]\u2192\u21d2])|"
    r"(?P<spaced>(?<=\s[-\u2013\u2014])[-\u2013\u2014]*(?=\s))|(?<=\u2014)|(?<=\S\u2013)(?=\s))"
)
_BRACKET = compiled(r"\([^()\n]*\)")
_LONGEST = 2_000


class _Stands(Protocol):
    @property
    def start(self) -> int: ...


_Standing = TypeVar("_Standing", bound=_Stands)


class Range(NamedTuple):
    """Characters ``start`` to ``end`` of the text, end excluded."""

    start: int
    end: int


class Sentence:
    """One sentence with the line it stands on; ``asked`` when it ends in a question mark.

    Its units and clauses are cut when they are asked for: most sentences tell of nothing.
    """

    def __init__(self, folded: str, start: int, end: int, line: int, *, asked: bool) -> None:
        self._folded = folded
        self.start = start
        self.end = end
        self.line = line
        self.asked = asked

    @cached_property
    def units(self) -> tuple[Range, ...]:
        """What semicolons, slashes and "mais" leave of it."""
        edges = [self.start, *self._unit_edges, self.end]
        return tuple(Range(a, b) for a, b in itertools.pairwise(edges))

    @cached_property
    def _unit_edges(self) -> list[int]:
        folded, start, end = self._folded, self.start, self.end
        for sign in _UNIT_SIGNS:
            if folded.find(sign, start, end) >= 0:
                return [match.start() for match in _UNIT.finditer(folded, start, end)]
        return []

    @cached_property
    def _cuts(self) -> list[int]:
        cuts = [
            self.start + match.start() - (match["spaced"] is not None)
            for match in _CLAUSE.finditer(self._folded[self.start : self.end])
        ]
        return sorted(cuts + self._unit_edges)

    @cached_property
    def _brackets(self) -> list[Range]:
        if self._folded.find("(", self.start, self.end) < 0:
            return []
        found = _BRACKET.finditer(self._folded, self.start, self.end)
        return [Range(*match.span()) for match in found]

    def clause(self, position: int) -> int:
        """Return the number of the clause that holds *position*."""
        return bisect_right(self._cuts, position)

    def aside(self, start: int, position: int) -> bool:
        """Tell whether *start* stands in a bracket that is closed before *position*."""
        return any(one.start < start < one.end <= position for one in self._brackets)

    def bracketed(self, start: int, position: int) -> bool:
        """Tell whether *start* stands in a bracket that *position* is outside of."""
        return any(
            one.start < start < one.end and not one.start < position < one.end
            for one in self._brackets
        )

    def unit(self, position: int) -> int:
        """Return the number of the unit that holds *position*."""
        return bisect_right(self._unit_edges, position)


def inside(said: Sequence[Sentence], found: Iterable[_Standing]) -> list[list[_Standing]]:
    """Return for each sentence, which follow one another, what was found in it."""
    starts = [sentence.start for sentence in said]
    each: list[list[_Standing]] = [[] for _ in said]
    for one in found:
        number = bisect_right(starts, one.start) - 1
        if number >= 0 and one.start < said[number].end:
            each[number].append(one)
    return each


def sentences(folded: str, raw: str = "") -> list[Sentence]:
    """Cut *folded* into its sentences, empty ones left out; *raw* is the same with its capitals."""
    found: list[Sentence] = []
    start = line = 0
    for stop, end, mark in _stops(folded, raw):
        while stop - start > _LONGEST:  # no sentence of a person: keeps the work in bounds
            cut = folded.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
            cut = cut if cut > start else start + _LONGEST
            found.append(Sentence(folded, start, cut, line, asked=False))
            start = cut
        asked = "?" in mark and not ("??" in mark and _is_amazed(folded, start, stop, end))
        if asked and _LABEL.fullmatch(folded, start, stop):
            continue  # "Où ? Guéret. Quand ? Samedi, 14 h."
        if folded[start:stop].strip():
            opened = _quoted(folded, start, stop) if asked else None
            if opened is not None:
                found.append(Sentence(folded, start, opened, line, asked=False))
                start = opened
            found.append(Sentence(folded, start, stop, line, asked=asked))
        line += mark.count("\n")
        start = end
    return found


def _is_amazed(folded: str, start: int, stop: int, end: int) -> bool:
    """Tell "3 000 personnes à Gap ?? Jamais vu ça !": no question, but a crowd exclaimed."""
    crowd = _CROWD.search(folded, start, stop) and not _QUESTIONS.search(folded, start, stop)
    return bool(crowd and _EXCLAIMED.match(folded, end))


_CROWD = compiled(r"\b\d{1,3}[ .]?(?:\d{3}|k)\b|\b\d{3} (?:personnes|manifestants|a )")
_QUESTIONS = compiled(r"\b(?:qui|quand|combien|pourquoi|est-ce|vrai|sur|confirm\w*|sait|savez)\b")
_EXCLAIMED = compiled(r"[^.!?\n]{0,40}!")
_LABEL = compiled(r"\W*(?:ou|quand|quoi|qui|pourquoi|comment|a quelle heure)\s*")


def _quoted(folded: str, start: int, stop: int) -> int | None:
    """Return where a question begins that only a quotation asks: "300 à dire « Et nous ? »"."""
    opened = folded.rfind('"', start, stop)
    inside = folded.count('"', start, stop) % 2 == 1
    return opened if inside and folded[start:opened].strip() else None


# Pages that lost their lines: "à 14 h 30.Le cortège".
_GLUED = compiled(r"\.(?<=[a-z\u00df-\u00ff\d)\u00bb]\.)(?=[A-Z\u00c0-\u00dd][a-z\u00e0-\u00ff '])")


def _stops(folded: str, raw: str) -> list[tuple[int, int, str]]:
    found = [*_STOP.finditer(folded), *_GLUED.finditer(raw)]
    stops = sorted((m.start(), m.end(), m[0]) for m in found if not _abbreviated(folded, m, raw))
    if not folded.isascii():
        stops += [(m.start(), m.end(), "") for m in _PICTURES.finditer(folded)]
        stops.sort()
    return [*stops, (len(folded), len(folded), "")]


# Emoji and dingbats; the typographer's dash, quotes, dots and arrows are not among them.
# "Cluses \u274c annulé" goes on, and so does "900 \u270a (orgas)".
_PICTURES = compiled(
    "[\u2190\u2191\u2193-\u21d1\u21d3-\u21ff\u2300-\u27bf\u2900-\u2bff\U0001f000-\U0001faff]+[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*"
    r"(?!\W{0,3}(?:annul|report|interdi|deplac|mainten|selon |d'apres ))"
    r"(?! ?\((?:orga|synd|intersynd|cgt|pol|pref|gendarm|source|chiffre|estim))"
)


# Who counted, in brackets: "900 (pol.), 2 000 (synd.)".
_SHORT = compiled(r"\([a-z]{2,6}$")
# "1 400 pers. selon la police", not "1 400 pers. Merci"
_GOES_ON = compiled(
    r" (?:(?:selon|d'apres|pour|et|a|au|aux|en|sur|dans|devant|ont|se|qui|place)\b|\()"
)
# "la préf. 1 000"
_THEN = {"pers": _GOES_ON, "pref": compiled(r" \d")}


# « On est 300 ! », lance un élu; la marche « Debout ! » a réuni 300 personnes
_GOES_ON_BEHIND = compiled(
    r' ?" ?(?:, |(?:ont|qui|avait|avaient|aura|sera) |'
    r"a (?:reuni|rassembl|occup|defil|attir|mobilis|fait|eu lieu|march|drain|envahi))"
)


# Débat « Et demain ? » mardi à 18 h: what a title asks ends nothing.
_TITLED = compiled(
    r' ?" ?(?:, )?(?P<goes>(?:le |ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|'
    r"demain|\d{1,2} ?(?:h\b|h\d|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|"
    r"a (?:partir de )?\d{1,2} ?h))"
)


# The sea, and "des emplois sont en jeu."
_NO_DAYS = (" de mer", " la mer", " en mer", " sur mer", " en jeu", " hors jeu", " double jeu")


# "le procès de Paul B. à Gap"
_INITIAL = compiled(r" [A-Z]\. [a-z\u00e0-\u00ff]")


def _abbreviated(folded: str, stop: re.Match[str], raw: str) -> bool:
    if folded[stop.end() : stop.end() + 1] == ")":  # "(Rond-point des Collettes ?)"
        short = _SHORT.search(folded, max(0, stop.start() - 7), stop.start())
        return stop[0] != "." or short is not None
    end = stop.start()
    if stop[0] != "." or not (folded[end - 2 : end] in _LAST_LETTERS or folded[end - 1] == "m"):
        behind = stop[0][0] == "!" and _GOES_ON_BEHIND.match(folded, stop.end())
        titled = stop[0][0] in "!?" and _TITLED.match(folded, stop.end())
        small = titled and not raw[titled.start("goes") :][:1].isupper()
        return bool(behind or small or _INITIAL.fullmatch(raw, max(0, end - 2), stop.end() + 2))
    before = _BEFORE_STOP.search(folded, max(0, stop.start() - 6), stop.start())
    if before is None or before[1] not in _ABBREVIATIONS:
        return False
    goes_on = _THEN.get(before[1])
    if goes_on is not None:
        return goes_on.match(folded, stop.end()) is not None
    if folded.endswith(_NO_DAYS, 0, stop.start()):
        return False
    rest = folded[stop.end() : stop.end() + 3].strip()
    return bool(rest) and "\n" not in folded[stop.end() : stop.end() + 1]
