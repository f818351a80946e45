"""The communes, areas, old names and aliases the reader knows."""

import zlib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches
from itertools import islice, takewhile
from math import log10
from operator import itemgetter
from typing import NamedTuple

from worker.domain.campaign import Place
from worker.domain.kinds import PlaceKind
from worker.errors import InputError
from worker.reading.words.fold import key
from worker.reading.words.patterns import compiled

FILES = ("places.bin",)
"""The files of reading/data/ that :meth:`Gazetteer.load` wants."""

_ZONES = {
    "971": "America/Guadeloupe",
    "972": "America/Martinique",
    "973": "America/Cayenne",
    "974": "Indian/Reunion",
    "975": "America/Miquelon",
    "976": "Indian/Mayotte",
    "977": "America/St_Barthelemy",
    "978": "America/Marigot",
    "984": "Indian/Kerguelen",
    "986": "Pacific/Wallis",
    "987": "Pacific/Tahiti",
    "988": "Pacific/Noumea",
    "989": "Pacific/Tahiti",
    # Two archipelagos of French Polynesia are half an hour and an hour ahead of Tahiti.
    **dict.fromkeys(("98718", "98723", "98731", "98746", "98756", "98757"), "Pacific/Marquesas"),
    "98719": "Pacific/Gambier",
}


# Where a name ends and its département begins.
_BRACKET = compiled("[(,]")
# One département until 1976, and still in what people write and in postcodes.
_SPLIT = {"corse": ("2A", "2B"), "20": ("2A", "2B")}
# A misspelt name is at most this many letters longer or shorter.
_LENGTHS = 2
# What ten times the people weigh against likeness of spelling (0 to 1).
_SIZE = 0.02
TAGGED = 2_000
"""The people of a town that a hashtag alone may name."""
# Fields of a place's line after code and name when it has coordinates.
_LOCATED = 4


class Sense(NamedTuple):
    """One thing a name may mean: its kind (a letter of reading/compiling.py) and code."""

    kind: str
    code: str


class Gated(NamedTuple):
    """A name as the gate looks for it: between spaces, its words, what must have a capital.

    ``words`` end before "sur", which may be written "s/"; ``size`` counts them all. ``main`` is
    the word that must have a capital, None where none must, or with ``led`` be led to; ``counts``
    is False of a region. A ``village`` is no word.
    """

    name: str
    words: list[str]
    size: int
    main: str | None
    led: bool
    counts: bool
    village: bool


def is_word(flags: str) -> bool:
    """Tell by its *flags* a name that is a word; one hardly ever used ("rennes") counts as none."""
    return bool(flags) and flags[-1] != "z"


def _as_written(name: str, found: tuple[Place, ...]) -> tuple[Place, ...]:
    """Set Bure before Buré for who writes "Bure"; a short form stays the likeliest."""
    if not found or key(found[0].name) != key(name):
        return found
    return tuple(sorted(found, key=lambda place: place.name != name))


class Gazetteer:
    """All places; built once from the bytes of reading/data/. Read-only."""

    __slots__ = (
        *("_begun", "_gate", "_gated", "_lines", "_ordered", "_people", "_places", "_senses"),
        "_tags",
        *("gate", "heads", "joined", "names"),
    )

    def __init__(
        self,
        lines: dict[str, str],
        names: dict[str, str],
        gate: dict[str, str],
        large: Sequence[str],
    ) -> None:
        self._lines = lines
        self._places: dict[str, Place] = {}
        self._senses: dict[str, tuple[Sense, ...]] = {}
        self._people: dict[tuple[Sense, ...], int] = {}
        self.names = names
        self._ordered: list[str] = []
        self._begun: dict[str, tuple[Place, ...]] = {}
        self._tags: dict[str, str] = {}
        self.heads = _heads(names)
        self.gate = frozenset(gate)
        """The rarest word of each name; a text without any of them names no place."""
        self._gate = gate
        self._gated: dict[str, tuple[Gated, ...]] = {}
        self.joined = {name.replace(" ", ""): name for name in large}
        """The names of the larger towns in one word, as hashtags have them ("saintetienne")."""

    @classmethod
    def load(cls, files: Mapping[str, bytes]) -> "Gazetteer":
        """Return the gazetteer of *files* (name -> content; see :data:`FILES`).

        Raises:
            InputError: If the file is missing or damaged.
        """
        try:
            text = zlib.decompress(files["places.bin"]).decode()
            places, names, gate, large = text.split("\n\n")
        except (KeyError, zlib.error, ValueError) as error:
            raise InputError(
                "reading/data/places.bin is missing or damaged; run worker.reading.towns.compiling"
            ) from error
        return cls(
            {line[: line.index("\t")]: line for line in places.split("\n")},
            dict(line.split("\t", 1) for line in names.split("\n")),
            dict(line.split("\t", 1) for line in gate.split("\n")),
            large.split(";"),
        )

    def gated(self, word: str) -> tuple[Gated, ...]:
        """Return the names that *word* of the gate stands for; none when it is no such word."""
        found = self._gated.get(word)
        if found is None:
            entries = self._gate[word].split(";") if word in self._gate else ()
            found = self._gated[word] = tuple(map(_gated, entries))
        return found

    @property
    def in_one_word(self) -> Mapping[str, str]:
        """The keys of towns of several words by what hashtags make of them ("saintgirons")."""
        if not self._tags:
            self._tags = dict(self._without_spaces())
        return self._tags

    def _without_spaces(self) -> Iterator[tuple[str, str]]:
        for name, line in self.names.items():
            if line[0] != "c" or " " not in name:
                continue
            code = line[1:].partition("\t")[0].partition(" ")[0]
            if int(self._lines[code].split("\t")[3]) >= TAGGED:
                yield name.replace(" ", ""), name
                if name.startswith("saint"):
                    yield name.replace("saint", "st", 1).replace(" ", ""), name

    def by_code(self, code: str) -> Place | None:
        """Return the commune or area of *code* (INSEE, département or territory), if known."""
        place = self._places.get(code)
        if place is None and code in self._lines:
            place = self._places[code] = _place(self._lines[code].split("\t"))
        return place

    def region(self, department: str) -> str:
        """Return the code of the region of *department*; empty when unknown."""
        line = self._lines.get(department, "")
        return line.rpartition("\t")[2] if line.count("\t") == 2 else ""  # noqa: PLR2004 - fields of a line

    def senses(self, name: str) -> tuple[Sense, ...]:
        """Return what the key *name* may mean, likeliest first; empty when unknown."""
        found = self._senses.get(name)
        if found is None:
            line = self.names.get(name)
            if line is None:
                return ()
            words = line.split("\t")[0].split(" ")
            found = self._senses[name] = tuple(Sense(word[0], word[1:]) for word in words)
        return found

    def people(self, senses: tuple[Sense, ...]) -> int:
        """Return the people of the largest place that *senses* may mean."""
        known = self._people.get(senses)
        if known is None:
            places = (self.by_code(sense.code) for sense in senses)
            known = max((place.population for place in places if place is not None), default=0)
            self._people[senses] = known
        return known

    def flags(self, name: str) -> str:
        """Return the traps of the key *name*, one letter each.

        ``w`` is a French word, ``u`` one without its accents, ``e`` an English word, ``f`` a
        first name or surname.
        """
        return self.names.get(name, "").partition("\t")[2].rstrip("yz")

    def is_word(self, name: str) -> bool:
        """Tell whether the key *name*, in small letters, is likelier a word than a place."""
        return is_word(self.names.get(name, "").partition("\t")[2])

    def is_commune(self, name: str) -> bool:
        """Tell whether the key *name* may be a commune's."""
        return any(sense.kind == "c" for sense in self.senses(name))

    def find(self, name: str) -> tuple[Place, ...]:
        """Return the places an operator may mean by *name*, likeliest first; empty if unknown.

        A code ("75056", "971", "2a") and a name followed by its département ("Laval (53)",
        "Laval (Mayenne)", "Ajaccio (Corse)", "Laval, 53") are understood.
        """
        exact = self.by_code(name.strip().upper())
        if exact is not None:
            return (exact,)
        head, bracket = _BRACKET.split(name, 1) if _BRACKET.search(name) else (name, "")
        found = _as_written(head.strip(), self._named(key(head)))
        if bracket:
            inside = key(bracket)
            codes = {inside.upper(), *_SPLIT.get(inside, ())}
            codes |= {place.code for place in self._named(inside)}
            found = tuple(place for place in found if place.department in codes)
        return found

    def _named(self, name: str) -> tuple[Place, ...]:
        codes = dict.fromkeys(sense.code for sense in self.senses(name) if sense.kind not in "dr")
        return tuple(place for place in map(self.by_code, codes) if place is not None)

    def begun(self, name: str, departments: frozenset[str]) -> Place | None:
        """Return the largest commune of *departments* whose longer name begins with *name*."""
        places = self._begun.get(name)
        if places is None:
            places = self._begun[name] = tuple(self._longer(f"{name} "))
        there = [place for place in places if place.department in departments]
        return max(there, key=lambda place: (place.population, place.code), default=None)

    def longer(self, begun: str) -> Iterator[str]:
        """Return the known names, folded, that begin with *begun*."""
        if not self._ordered:
            self._ordered = sorted(self.names)
        behind = islice(self._ordered, bisect_left(self._ordered, begun), None)
        return takewhile(lambda known: known.startswith(begun), behind)

    def _longer(self, begun: str) -> Iterator[Place]:
        codes = {
            sense.code
            for known in self.longer(begun)
            for sense in self.senses(known)
            if sense.kind == "c"
        }
        for code in codes:
            if (place := self.by_code(code)) is not None:
                yield place

    def nearest(self, name: str) -> str | None:
        """Return the known name closest in spelling to *name*, for error messages.

        Of names about as close the larger town is meant: "Renes" is Rennes before Reynès.
        """
        wanted = key(name)
        alike = [
            known
            for known, line in self.names.items()
            if known[:1] == wanted[:1]
            and abs(len(known) - len(wanted)) <= _LENGTHS
            and line[0] not in "dr"
        ]
        close = get_close_matches(wanted, alike, n=8, cutoff=0.7)
        found = [(known, self._named(known)[:1]) for known in close]
        scored = [
            (
                SequenceMatcher(None, wanted, known).ratio() + _SIZE * log10(1 + place.population),
                place,
            )
            for known, places in found
            for place in places
        ]
        return max(scored, key=itemgetter(0))[1].name if scored else None


ARTICLES = frozenset(("le", "la", "les", "l", "au", "aux", "du", "des", "d"))
"""What may stand in a name before its main word."""


def _gated(entry: str) -> Gated:
    name = entry.lstrip("^~*-")
    words = name.split(" ")
    size = len(words)
    main = words[1] if len(words) > 1 and words[0] in ARTICLES else words[0]
    if "sur" in words[1:]:
        del words[words.index("sur", 1) :]
    return Gated(
        f" {name} ",
        words,
        size,
        main if entry[0] in "^~*" else None,
        entry[0] == "~",
        entry[0] != "-",
        entry[0] == "*",
    )


def _heads(names: dict[str, str]) -> dict[str, int]:
    """Map the first word of every name to the number of words of its longest name."""
    heads: dict[str, int] = {}
    for name in names:
        words = name.count(" ") + 1
        head = name if words == 1 else name[: name.index(" ")]
        if heads.get(head, 0) < words:
            heads[head] = words
    return heads


def _place(fields: list[str]) -> Place:
    code, name, *rest = fields
    if len(rest) == 1:
        return Place(code, name, PlaceKind.AREA, code, _zone(code))
    lon, lat = (float(rest[2]), float(rest[3])) if len(rest) == _LOCATED else (None, None)
    return Place(
        code,
        name,
        PlaceKind.COMMUNE,
        rest[0],
        _zone(code, rest[0]),
        int(rest[1]),
        lon,
        lat,
    )


def _zone(*codes: str) -> str:
    """Return the zone of the first of *codes*, the narrowest first, that has one of its own."""
    return next((_ZONES[code] for code in codes if code in _ZONES), "Europe/Paris")
