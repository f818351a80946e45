"""Turns away texts that name no place and tell no violence, before anything costly."""

import re
from functools import lru_cache
from unicodedata import normalize

from worker.reading.fold import fold
from worker.reading.gazetteer import Gazetteer
from worker.reading.wordlist import words

# A call to rally everywhere names no place; a testimony needs none either.
_ALWAYS = words(
    "st ste partout everywhere villes viole violee violees agresse agressee harcele harcelee "
    "touchee touche subi victime agresseur"
    " violeur coince coincee abuse abusee raped assaulted harassed groped abused rapist abuser "
    "viol agression attouchements plainte"
    " details porte frappe frappee battue frappait forcee survecu vecu peur tremble jamais "
    "premiere histoire"
)
_TAGS = re.compile(r"#(\w+)")
_PARTS = re.compile(r"[A-Z\u00c0-\u00de]?[a-z\u00df-\u00ff\u0153]+|[A-Z\u00c0-\u00de]+|\d+")
_SHORTEST = 4


class _Table(dict[int, str]):
    """Folds a character; what is no letter or digit becomes a space."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = fold(char) if char.isalnum() else " "
        self[code] = folded
        return folded


_TABLE = _Table()


def may_speak(text: str, gazetteer: Gazetteer) -> bool:
    """Tell whether *text* may name a place or be a testimony; False is certain."""
    words = text.translate(_TABLE).split()
    if not gazetteer.gate.isdisjoint(words) or not _ALWAYS.isdisjoint(words):
        return True
    return "#" in text and any(_tag_speaks(tag, gazetteer) for tag in _TAGS.findall(text))


@lru_cache(maxsize=20_000)
def _tag_speaks(tag: str, gazetteer: Gazetteer) -> bool:
    parts = {fold(part) for part in _PARTS.findall(normalize("NFC", tag))}
    if parts & gazetteer.gate:
        return True
    word = fold(tag)
    return any(word[start:] in gazetteer.joined for start in range(len(word) - _SHORTEST + 1))
