"""Hashtags of a whole town: "#saintgirons", "#FortdeFrance" and "#lyon" as the name is written.

Rules know names by their capitals and hyphens, which hashtags lack or set otherwise.
"""

from collections.abc import Iterator
from functools import lru_cache

from worker.reading.towns.gazetteer import ARTICLES, TAGGED, Gazetteer
from worker.reading.words.fold import fold
from worker.reading.words.naming import names_again
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_TAG = compiled(r"#(?<![\w#&/]#)([^\W\d]{3,40})\b(?!['\u2019-]\w)")
# A row that ends a text, "#manif #Lannion #climat", is no part of its last sentence; it
# tells nothing where its town is named before.
_ROW = compiled(r"(?<=[^\s#])(?<!\dh)(?<!\dh\d\d)(?<! \u00e0)(\s+)#\w+(?:\s+#\w+)+\s*\Z")
# No row that ends a text is longer.
_ROW_LETTERS = 400
# Inside a name they have no capital.
_JOINTS = frozenset(
    ("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "sous", "sur")
)
# "Clermont-l-Herault" as names have it.
_ELIDED = compiled(r"(?<=-[ld])-")
# "#GAP", "#CGT" may be of an organisation.
_SHORTEST = 3


def tags_as_names(
    raw: str, origin: Origin | None, gazetteer: Gazetteer
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with such hashtags as names, and its origin."""
    if "#" not in raw:
        return raw, origin
    return rewritten(raw, origin, _cuts(raw, gazetteer))


def _cuts(raw: str, gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    row = _ROW.search(raw, max(0, len(raw) - _ROW_LETTERS)) if raw.count("#") > 1 else None
    last = row.start() if row else len(raw)
    found = [(tag, _name(tag[1], gazetteer)) for tag in _TAG.finditer(raw)]
    for tag, name in found:
        if tag.start() < last and name is not None and name != tag[1]:
            yield tag.span(1), name
    behind = [(tag, name) for tag, name in found if tag.start() >= last and name is not None]
    if row and any(names_again(raw[:last], tag[1]) for tag, _ in behind):
        yield (last, len(raw)), ""
        return
    if row and "\n" not in row[1]:
        yield row.span(1), "\n"
    yield from ((tag.span(1), name) for tag, name in behind if name != tag[1])


@lru_cache(maxsize=20_000)
def _name(tag: str, gazetteer: Gazetteer) -> str | None:
    """Return the name of the town that the whole *tag* is, if it is one."""
    folded = fold(tag.replace("_", ""))
    joined = gazetteer.in_one_word.get(folded)
    if joined is not None:
        first, *rest = joined.split(" ")
        sign = "" if first in ARTICLES else "-"  # "#Le-Mans" would be no name
        words = [word if word in _JOINTS and sign else word.capitalize() for word in rest]
        return _ELIDED.sub("'", sign.join([first.capitalize(), *words]))
    if gazetteer.people(gazetteer.senses(folded)) < TAGGED:
        return None
    shouted = tag.isupper() and len(tag) > _SHORTEST and not gazetteer.is_word(folded)
    return tag.capitalize() if tag.islower() or shouted else tag
