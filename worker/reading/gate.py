"""Turns away texts that name no place and tell no violence, before anything costly."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from worker.reading.fold import SAINTS, fold
from worker.reading.gazetteer import Gated, Gazetteer
from worker.reading.lexicon import PHRASES, About
from worker.reading.testimony import may_tell
from worker.reading.text import PARTS
from worker.reading.wordlist import words

EVERYWHERE = re.compile(
    r"\b(?:partout|dans toute la france|toutes les villes|all over france|everywhere in france|"
    r"dans tout le pays)\b"
)
"""A call to rally everywhere names no place (rule 15)."""
_EVERYWHERE_WORDS = words("partout france villes pays")
# Letters stay, all else is a space; a folded letter beyond Latin-1 is in no name.
_LETTERS = bytes(code if chr(code).isalpha() else 32 for code in range(256))
# No capital of ours comes after U+024F, but for the wide ones of East Asia.
_UPPER = re.compile(r"[A-Z\u00c0-\u00de\u0100-\u024f\uff21-\uff3a]{2,}")
_TAGS = re.compile(r"#(\w+)")
_PARTS = re.compile(r"[A-Z\u00c0-\u00de]?[a-z\u00df-\u00ff\u0153]+|[A-Z\u00c0-\u00de]+|\d+")
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
    place, named = _names(raw, folded, heard, said, gazetteer)
    if "9" in folded and _NUMBERED.search(folded):
        place, named = True, {**named, "9": [(["3"], 2)]}
    if not place and "#" in raw:
        place = any(_tag_speaks(tag, gazetteer) for tag in _TAGS.findall(raw))
    return Heard(
        place,
        named,
        may_tell(folded, said),
        not _EVERYWHERE_WORDS.isdisjoint(said)
        and _calls(raw, said)
        and EVERYWHERE.search(folded) is not None,
    )


def _calls(raw: str, said: set[str]) -> bool:
    """Tell whether a rally may be spoken of; False is certain."""
    if "#" in raw:
        parts = (fold(part) for tag in _TAGS.findall(raw) for part in PARTS.findall(tag))
        said = said.union(parts)
    return not _RALLY.isdisjoint(said) or any(phrase <= said for phrase in _RALLY_PHRASES)


def _names(
    raw: str, folded: str, heard: list[str], said: set[str], gazetteer: Gazetteer
) -> tuple[bool, dict[str, list[tuple[list[str], int]]]]:
    """Tell whether a name stands there whole, and with its capital; and the names by first word.

    The second holds more than the first: a name without its capital may hide one within it.
    """
    standing = _standing(heard, said, gazetteer)
    if not standing or not _may_count(raw, folded, standing):
        return False, {}
    named: dict[str, list[tuple[list[str], int]]] = {}
    for name in standing:
        named.setdefault(name.words[0], []).append((name.words[1:], name.size))
    return True, named


def _standing(heard: list[str], said: set[str], gazetteer: Gazetteer) -> list[Gated]:
    """Return the names that stand there, with their capital or without."""
    whole, line = said, ""
    if not _SHORT.isdisjoint(said):
        whole = said.union(_SHORTENED[short] for short in _SHORT & said)
    standing = []
    for word in gazetteer.gate & said:
        for name in gazetteer.gated(word):
            if name.other not in whole:
                continue
            if name.size > 1:
                line = line or _line(heard)
                if name.name not in line:
                    continue
            standing.append(name)
    return standing


def _may_count(raw: str, folded: str, standing: list[Gated]) -> bool:
    """Tell whether one of the names is no region and has the capital that it needs."""
    wanted = {name.main for name in standing if name.counts}
    if not wanted or None in wanted:
        return bool(wanted)
    # Two runs of capitals may be a sentence that is all in capitals, which then say nothing.
    return any(_capital(raw, folded, word) for word in wanted if word) or (
        len(_UPPER.findall(raw)) > 1
    )


def _capital(raw: str, folded: str, word: str) -> bool:
    """Tell whether *word* stands somewhere with its capital; False is certain."""
    for written in (word, *_ABBREVIATED.get(word, ())):
        start = folded.find(written)
        while start >= 0:
            end = start + len(written)
            if raw[start].isupper() and not folded[end : end + 1].isalpha():
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
    parts = {fold(part) for part in _PARTS.findall(normalize("NFC", tag))}
    if not gazetteer.gate.isdisjoint(parts):
        return True
    word = fold(tag)
    return any(word[start:] in gazetteer.joined for start in range(len(word) - _SHORTEST + 1))
