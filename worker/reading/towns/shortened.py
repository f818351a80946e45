"""Writes out names whose last word is cut: "Villefranche-de-R.", "Lons le S.", "Fort de Fce".

The town is the one of that name that is by far the largest; where two may be meant, none is.
"""

import re
from collections.abc import Iterator

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_JOINT = r"(?:la|le|les|de|du|des|en|sur|sous|\u00e0|l\u00e8s)"
_CUT = compiled(
    r"(?<![\w@#.'\u2019-])(?P<begun>(?:L[ae]s? )?[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff'\u2019]+"
    rf"(?:-(?:[\w'\u2019]+-){{0,3}}|(?: {_JOINT}){{1,2}} ))"
    r"(?P<cut>[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]{0,5})"
    r"(?:(?P<stop>\.)(?=[ ,:;)\n]|\Z)|(?![\w.'\u2019-]))"
)
# Most texts have no such word: a few capitals and small letters before a stop, or behind a joint.
_LETTERS = tuple(rf"[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]{{{size}}}\." for size in range(6))
_MAYBE = compiled(
    r"\.(?:"
    + "|".join(rf"(?<=-{cut})" for cut in _LETTERS)
    + "".join(rf"|(?<= [ld][eau] {cut})" for cut in _LETTERS[:2])
    + rf")(?=[ ,:;)\n]|\Z)|-(?={_JOINT}-[A-Z][a-z]{{1,2}}(?![\w.'\u2019-]))|d(?=e Fce\b)"
)
# Behind such words alone a cut one needs no stop.
_JOINED = compiled(rf"[ -]{_JOINT}[ -]\Z")
_SENTENCE = compiled(r" [A-Z\u00c0-\u00dd]|\n|\Z")
# So many letters of a name may stand around what betrays it.
_BEFORE, _BEHIND = 40, 12
_LEAST = 5_000
_FAR = 4  # so many times the people of any other


def in_full_length(
    raw: str, origin: Origin | None, gazetteer: Gazetteer
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with such names in full, and its origin."""
    return rewritten(raw, origin, _written_out(raw, gazetteer))


def _written_out(raw: str, gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    done = 0
    for maybe in _MAYBE.finditer(raw):
        first, last = max(done, maybe.start() - _BEFORE), min(len(raw), maybe.end() + _BEHIND)
        for name in _CUT.finditer(raw, first, last):
            done = name.end()
            word = None if done == last < len(raw) else _last_word(name, gazetteer)
            if word is not None:
                # A stop before a capital ends the sentence as well.
                ends = name["stop"] and _SENTENCE.match(raw, done)
                yield (name.start("cut"), done), word + ("." if ends else "")


def _last_word(name: re.Match[str], gazetteer: Gazetteer) -> str | None:
    """Return what the *name* ends with in full, if it is cut: "Saint-Lô." is whole."""
    begun, cut = key(name["begun"]), key(name["cut"])
    joined = len(cut) > 1 and _JOINED.search(name["begun"])
    if not (name["stop"] or joined) or gazetteer.senses(f"{begun} {cut}"):
        return None
    return _meant(begun, cut, gazetteer, stopped=bool(name["stop"]))


def _meant(begun: str, cut: str, gazetteer: Gazetteer, *, stopped: bool) -> str | None:
    """Return the last word of the town meant, with its capital."""
    people: dict[str, int] = {}
    for known in gazetteer.longer(f"{begun} "):
        last = known[len(begun) + 1 :]
        fits = last.startswith(cut) if stopped else last[0] == cut[0] and last.endswith(cut[1:])
        if " " in last or not fits or len(last) <= len(cut):
            continue
        places = gazetteer.find(known)
        people[last] = max((place.population for place in places), default=0)
    first, second = [*sorted(people.values(), reverse=True), 0, 0][:2]
    if first < _LEAST or first < _FAR * second:
        return None
    return max(people, key=people.__getitem__).capitalize()
