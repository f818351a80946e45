"""Mends slips of the pen in the names of large towns: "Marseile", "Grenobel", "Saint-Etiene".

A text that names no place is read no further, long before the slips of other words are mended
(:mod:`worker.reading.words.slips`). The same slips are mended here, of long words alone, and none
that is a word, a surname or another place: "Limoge", "Lorent", "Chartes".
"""

import re
from collections.abc import Iterator, KeysView
from collections.abc import Set as AbstractSet
from functools import lru_cache

from worker.reading.towns.gazetteer import ARTICLES, Gazetteer
from worker.reading.words.fold import SAINTS, fold
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.slips import like, slips_of
from worker.reading.words.wordlist import words

# Large towns whose names are hardly ever the word that they are as well.
_TOO = words(
    "bordeaux cambrai cavaillon cayenne frontignan limoges perigueux quimper sarcelles valence "
    "valenciennes"
)
_WORDS_TOO = words(
    "aceres acueil allach amines bagnole basita bauvais beiers belfor belges bezier borges bougres "
    "bourge brugse burges cambra cambria challan challas chamber chamont charters chartes chartre "
    "cheles chollet clamar hallin lannin lannon limoes limoge lorent lorien mamoudou manoque "
    "marignan montaban orlean poitier pontois potiers sarcelle servan sissons soisson tavern "
    "trabes vallauri verzon vieron"
)
_SHORTEST = 6
# Between the words of a name: "St. Etiene", "l'Hay".
_JOINT = "[ '.-]{1,2}"


def town_slips(gazetteer: Gazetteer) -> KeysView[str]:
    """Return the words that may be slips of a word of a town's name."""
    return _slips(gazetteer).keys()


def towns_mended(
    raw: str, origin: Origin | None, found: AbstractSet[str], gazetteer: Gazetteer
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with the towns meant by its slips *found*."""
    slips, folded = _slips(gazetteer), fold(raw)
    cuts = {
        cut.span("slip"): like(raw[slice(*cut.span("slip"))], meant)
        for slip in found
        for name in slips[slip].split(";")
        for meant, pattern in _written(name.split(" "), slip)
        for cut in re.finditer(pattern, folded)
    }
    return rewritten(raw, origin, sorted(cuts.items()))


def _written(name: list[str], slip: str) -> Iterator[tuple[str, str]]:
    """Yield the word of *name* that is meant by *slip*, and the pattern of it so misspelt."""
    for at, meant in enumerate(name):
        if slip in slips_of(meant):
            spelt = [*map(_either, name[:at]), f"(?P<slip>{slip})", *name[at + 1 :]]
            yield meant, rf"(?<![\w@]){_JOINT.join(spelt)}(?!\w)"


def _either(word: str) -> str:
    """Return the pattern of *word* or of its short form."""
    return f"(?:{'|'.join([word, *(one for one, full in SAINTS.items() if full == word)])})"


@lru_cache(maxsize=4)
def _slips(gazetteer: Gazetteer) -> dict[str, str]:
    """Return for each slip the names of which it may be, semicolons between."""
    found: dict[str, str] = {}
    for name in sorted({*gazetteer.joined.values(), *_TOO}):
        for word in name.split(" "):
            for slip in slips_of(word):
                if not _is_other(slip, name, name.replace(word, slip), gazetteer):
                    known = found.get(slip, name).split(";")
                    found[slip] = ";".join(dict.fromkeys((*known, name)))
    return found


def _is_other(slip: str, name: str, misspelt: str, gazetteer: Gazetteer) -> bool:
    """Tell a *slip* that is a word or a place of its own: alone, or in a *name* so *misspelt*."""
    if len(slip) < _SHORTEST or misspelt in gazetteer.names:
        return True
    if " " in name:
        return False
    behind = any(f"{article} {slip}" in gazetteer.names for article in ARTICLES)
    return behind or slip in gazetteer.heads or slip in _WORDS_TOO
