"""Spells out what people cut from names: "Boulogne/Mer", "Ivry s/ Seine", "Rosny-s/s-Bois"."""

import re

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.fold import key
from worker.reading.words.text import Origin

# Between two words, what may stand for "sur" or "sous".
_CUT = re.compile(r"(?<=[^\W\d_])(?:[ -][sS] ?/ ?(?:[sS][ /-] ?)?-?|/)(?=[^\W\d_])")
_HEAD = re.compile(r"[^\W\d_]+(?:[ '\u2019-][^\W\d_]+){0,3}\Z")
_TAIL = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"(?<=[ '\u2019-])")
# No head is longer: "Saint-Georges-les-Baillargeaux".
_LETTERS = 40


def spelled_out(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with such names in full, and its origin."""
    if "/" not in raw:
        return raw, origin
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for cut in _CUT.finditer(raw):
        word = _meant(raw, cut, gazetteer)
        if word is None:
            continue
        first, last = cut.span()
        pieces += (raw[at:first], f"-{word}-")
        starts += [*range(at, first), *[first] * (len(word) + 2)]
        ends += [*range(at + 1, first + 1), *[last] * (len(word) + 2)]
        at = last
    if not pieces:
        return raw, origin
    starts += range(at, len(raw))
    ends += range(at + 1, len(raw) + 1)
    return "".join([*pieces, raw[at:]]), Origin(starts, ends).over(origin)


def _meant(raw: str, cut: re.Match[str], gazetteer: Gazetteer) -> str | None:
    """Return the word that makes a commune's name of the words around *cut*, if one does."""
    head = _HEAD.search(raw, max(0, cut.start() - _LETTERS), cut.start())
    tail = _TAIL.match(raw, cut.end())
    if head is None or tail is None:
        return None
    parts = _WORDS.split(head[0])
    for size in range(len(parts), 0, -1):
        name = "".join(parts[-size:])
        for word in ("sur", "sous"):
            if any(
                sense.kind in "co" for sense in gazetteer.senses(key(f"{name} {word} {tail[0]}"))
            ):
                return word
    return None
