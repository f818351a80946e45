"""Turns away texts that name no place and tell no violence, before anything costly."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from worker.reading.fold import SAINTS, fold
from worker.reading.gazetteer import ARTICLES, Gated, Gazetteer
from worker.reading.lexicon import PHRASES, About
from worker.reading.neighbours import LED, NUMBER_NEXT
from worker.reading.testimony import WORDS, may_tell
from worker.reading.text import PARTS
from worker.reading.wordlist import words

EVERYWHERE = re.compile(
    r"\b(?:partout|dans toute la france|toutes les villes|all over france|everywhere in france|"
    r"dans tout le pays|devant tou(?:te)?s les [a-z-]+ (?:de france|du pays))\b"
)
"""A call to rally everywhere names no place (rule 15)."""
_EVERYWHERE_WORDS = words("partout france villes pays")
_TOLD = WORDS | _EVERYWHERE_WORDS
# Letters stay, all else is a space; a folded letter beyond Latin-1 is in no name.
_LETTERS = bytes(code if chr(code).isalpha() else 32 for code in range(256))
# No capital of ours comes after U+024F, but for the wide ones of East Asia.
_CAPITAL = r"A-Z\u00c0-\u00de\u0100-\u024f\uff21-\uff3a"
# A run of them, not at the head of a hashtag, whose capitals are a name's.
_UPPER = re.compile(rf"[{_CAPITAL}](?<![#{_CAPITAL}].)[{_CAPITAL}]+")
_TAGS = re.compile(r"#(\w+)")
_SHORTEST = 4
# The only name with figures in it; "le 93" is a number like others.
_NUMBERED = re.compile(r"9\W3")
_SHORT = frozenset({*SAINTS, "s"})
_SHORTENED = SAINTS | {"s": "sur"}
_ABBREVIATED = {word: (short,) for short, word in _SHORTENED.items()}
_RALLY = frozenset(
    phrase[0]
    for entries in PHRASES.values()
    for phrase, about in entries
    if about is About.RALLY and len(phrase) == 1
)
_RALLY_PHRASES = tuple(
    frozenset(phrase)
    for entries in PHRASES.values()
    for phrase, about in entries
    if about is About.RALLY and len(phrase) > 1
)


class Heard(NamedTuple):
    """What a text may do: name a place, tell of violence, call everywhere. False is certain.

    ``named`` are the names that it may hold by their first word: the words after it, before
    any "sur", and how many words the whole name has.
    """

    place: bool
    named: Mapping[str, list[tuple[list[str], int]]]
    violence: bool
    everywhere: bool


def listen(raw: str, folded: str, gazetteer: Gazetteer) -> Heard:
    """Return what the words of a text (as given, and folded) let it speak of."""
    heard = folded.encode("latin-1", "replace").translate(_LETTERS).decode("latin-1").split()
    said = set(heard)
    known = said & gazetteer.gate
    standing = _standing(heard, said, known, gazetteer) if known else []
    place = bool(standing) and _may_count(raw, folded, heard, standing)
    named: dict[str, list[tuple[list[str], int]]] = {}
    if place:
        for name in standing:
            named.setdefault(name.words[0], []).append((name.words[1:], name.size))
    if "9" in folded and _NUMBERED.search(folded):
        place, named["9"] = True, [(["3"], 2)]
    if not place and "#" in raw:
        place = any(_tag_speaks(tag, gazetteer) for tag in _TAGS.findall(raw))
    told = said & _TOLD
    return Heard(
        place,
        named,
        may_tell(folded, told),
        not _EVERYWHERE_WORDS.isdisjoint(told)
        and _calls(raw, said)
        and EVERYWHERE.search(folded) is not None,
    )


def _calls(raw: str, said: set[str]) -> bool:
    """Tell whether a rally may be spoken of; False is certain."""
    if "#" in raw:
        parts = (fold(part) for tag in _TAGS.findall(raw) for part in PARTS.findall(tag))
        said = said.union(parts)
    return not _RALLY.isdisjoint(said) or any(phrase <= said for phrase in _RALLY_PHRASES)


def _standing(
    heard: list[str], said: set[str], known: set[str], gazetteer: Gazetteer
) -> list[Gated]:
    """Return the names of the words *known* that stand there, with their capital or without."""
    whole, line = said, ""
    if not _SHORT.isdisjoint(said):
        whole = said.union(_SHORTENED[short] for short in _SHORT & said)
    standing = []
    for word in known:
        for name in gazetteer.gated(word):
            if name.other not in whole:
                continue
            if name.size > 1:
                line = line or _line(heard)
                if name.name not in line:
                    continue
            standing.append(name)
    return standing


def _may_count(raw: str, folded: str, heard: list[str], standing: list[Gated]) -> bool:
    """Tell whether one of the names is no region and has the capital that it needs."""
    wanted = {name.main for name in standing if name.counts}
    if not wanted or None in wanted:
        return bool(wanted)
    led = {name.main for name in standing if name.led}
    # Two runs of capitals may be a sentence that is all in capitals, which then say nothing.
    return (
        any(_stands(raw, folded, word, led=word in led) for word in wanted if word)
        or any(_is_led(heard, word) for word in led if word)
        or len(_UPPER.findall(raw)) > 1
    )


def _is_led(heard: list[str], word: str) -> bool:
    """Tell "à orange" from "une orange"."""
    at = -1
    for _ in range(heard.count(word)):
        at = heard.index(word, at + 1)
        if at and heard[at - 1] in LED:
            return True
    return False


def _stands(raw: str, folded: str, word: str, *, led: bool) -> bool:
    """Tell whether *word* has its capital, or with *led* a number behind it; False is certain."""
    for written in (word, *_ABBREVIATED.get(word, ())):
        start = folded.find(written)
        while start >= 0:
            end = start + len(written)
            if raw[start].isupper() and not folded[end : end + 1].isalpha():
                return True
            if led and NUMBER_NEXT.match(folded, end):
                return True
            start = folded.find(written, end)
    return False


def _line(heard: list[str]) -> str:
    """Return the words between single spaces, "saint" and "sur" written out."""
    line = f" {' '.join(heard)} "
    if not _SHORT.isdisjoint(heard):
        for short, word in _SHORTENED.items():
            line = line.replace(f" {short} ", f" {word} ")
    return line


@lru_cache(maxsize=20_000)
def _tag_speaks(tag: str, gazetteer: Gazetteer) -> bool:
    """Tell whether a hashtag may hold a name, or its article stand before it ("au #Mans")."""
    cut = [fold(part) for part in PARTS.findall(normalize("NFC", tag))]
    parts = {SAINTS.get(part, part) for part in cut}
    return any(
        name.counts and all(word in parts for word in name.words[name.words[0] in ARTICLES :])
        for word in gazetteer.gate & parts
        for name in gazetteer.gated(word)
    ) or any(
        part[start:] in gazetteer.joined
        for part in cut
        for start in range(len(part) - _SHORTEST + 1)
    )
