"""Turns away texts that name no place and tell no violence, before anything costly."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from worker.reading.alluding import HINTS, alludes
from worker.reading.avowing import AVOWED, avows
from worker.reading.haste import HASTE, unhurried
from worker.reading.spelling import SHORT_WORDS
from worker.reading.testimony import WORDS, is_testimony, may_tell
from worker.reading.towns.gazetteer import ARTICLES, Gated, Gazetteer
from worker.reading.towns.lending import is_free
from worker.reading.towns.misspelt import town_slips
from worker.reading.towns.neighbours import LED, NUMBER_NEXT, WHOSE, says_rally
from worker.reading.words.fold import SAINTS, fold
from worker.reading.words.lexicon import PHRASES, About
from worker.reading.words.patterns import compiled
from worker.reading.words.slips import slip_words
from worker.reading.words.text import PARTS, cut, letters
from worker.reading.words.turns import TURN_WORDS
from worker.reading.words.wordlist import words

# A region is not the country, nor is Europe: "des marches partout en Bretagne" (rule 7).
_REGION = (
    r" (?:en|dans|a travers|sur) (?:tout(?:e)? )?(?:l[ae]s? |l')?(?:region )?(?:auvergne|bourgogne|"
    r"franche-comte|bretagne|centre-val|corse|grand[ -]est|alsace|lorraine|champagne|hauts[ -]de|"
    r"picardie|ile[ -]de|normandie|nouvelle[ -]aqui|aquitaine|limousin|poitou|occitanie|languedoc|"
    r"midi[ -]pyr|pays[ -]de[ -]la|paca\b|provence|rhone-alpes|sud\b|nord\b|grand[ -]ouest|ouest\b|"
    r"massif|region\b|europe\b|monde\b|planete\b)"
)
EVERYWHERE = compiled(
    rf"\b(?:partout(?!{_REGION})|(?:tout le pays|la france) dans (?:la rue|les rues)|"
    r"dans toute la france|toutes les villes|all over france|everywhere in france|"
    r"dans tout le pays|(?:devant|sur|dans) tou(?:te)?s les [a-z-]+ (?:de france|du pays)|"
    r"(?:dans )?chaque (?:ville|village|commune|departement|prefecture)|"
    r"dans tou(?:te)?s les (?:communes|villages|(?:sous-)?prefectures|departements|chefs-lieux)|"
    r"aux quatre coins d[eu]|d'un bout a l'autre d[eu]|metropole (?:comme|et|ou) (?:en |dans les )?"
    r"outre-mer|dans tout l'hexagone|du nord au sud|(?:en |dans la )?france entiere|"
    r"ou que vous (?:soyez|viviez|habitiez)|toute la france|pas une ville sans)\b"
)
"""A call to rally everywhere names no place (rule 15)."""
_EVERYWHERE_WORDS = words(
    "partout france villes ville pays village villages commune communes departement departements "
    "prefecture prefectures chefs coins bout metropole hexagone sud vous"
)
# No capital of ours comes after U+024F, but for the wide ones of East Asia.
_CAPITAL = r"A-Z\u00c0-\u00de\u0100-\u024f\uff21-\uff3a"
# A run of them, not at the head of a hashtag, whose capitals are a name's.
_UPPER = compiled(rf"[{_CAPITAL}](?<![#{_CAPITAL}].)[{_CAPITAL}]+")
_TAGS = compiled(r"#(\w+)")
_SHORTEST = 4
# The only name with figures in it; "le 93" is a number like others.
_NUMBERED = compiled(r"9\W3")
_ABBREVIATED = {word: short for short, word in SAINTS.items()}
_RALLY = frozenset(
    phrase[0]
    for entries in PHRASES.values()
    for phrase, about in entries
    if about is About.RALLY and len(phrase) == 1
)
_RALLY_PHRASES: dict[str, list[frozenset[str]]] = {}
for _phrase in (
    phrase
    for entries in PHRASES.values()
    for phrase, about in entries
    if about is About.RALLY and len(phrase) > 1
):
    _RALLY_PHRASES.setdefault(max(_phrase, key=len), []).append(frozenset(_phrase))


class Heard(NamedTuple):
    """What a text may do: name a place, tell of violence, call everywhere. False is certain.

    It ``alludes`` when it hints at what its own author went through: that is certain both ways.

    ``known`` are those of its folded words that one of the lists has, which are looked up here.

    ``named`` are the names that it may hold by their first word: the words after it, and how many
    words the whole name has.
    """

    place: bool
    named: Mapping[str, list[tuple[list[str], int]]]
    violence: bool
    alludes: bool
    everywhere: bool
    known: frozenset[str]


# "ceux du Havre" are put plainly as "au Havre".
_SAID_AS = {word: forms for forms in (("le", "au", "du"), ("les", "aux", "des")) for word in forms}


def listen(raw: str, folded: str, gazetteer: Gazetteer) -> Heard:
    """Return what the words of a text (as given, and folded) let it speak of."""
    heard = letters(folded)
    known = _telling(gazetteer).intersection(heard)
    names, line = _names(heard, known, gazetteer)
    place = _may_count(raw, folded, heard, names, line)
    named: dict[str, list[tuple[list[str], int]]] = {}
    if place:
        for name in names:
            if name.name in line:
                first, *rest = name.words
                for word in _SAID_AS.get(first, (first,)):
                    named.setdefault(word, []).append((rest, name.size))
    if "9" in folded and _NUMBERED.search(folded):
        place, named["9"] = True, [(["3"], 2)]
    if not place and "#" in raw:
        place = any(_tag_speaks(tag, gazetteer) for tag in _TAGS.findall(raw))
    told = unhurried(folded, known)
    said = known if told == folded else known.union(letters(told))
    return Heard(
        place,
        named,
        may_tell(folded, known),
        avows(told, said)
        or alludes(told, said)
        or (told != folded and may_tell(told, said) and is_testimony(cut(told, told))),
        not _EVERYWHERE_WORDS.isdisjoint(known)
        and _calls(raw, heard, known)
        and EVERYWHERE.search(folded) is not None,
        known,
    )


@lru_cache(maxsize=4)
def _telling(gazetteer: Gazetteer) -> frozenset[str]:
    """Return all words that tell something here: they are looked up in one go."""
    rally = _RALLY | _RALLY_PHRASES.keys()
    written = TURN_WORDS | SHORT_WORDS | slip_words()
    telling = HINTS | AVOWED | HASTE | WORDS
    towns = gazetteer.gate | town_slips(gazetteer)
    return towns | telling | _EVERYWHERE_WORDS | SAINTS.keys() | rally | written


def _calls(raw: str, heard: list[str], known: AbstractSet[str]) -> bool:
    """Tell whether a rally may be spoken of; False is certain."""
    if not _RALLY.isdisjoint(known):
        return True
    tagged: set[str] = set()
    if "#" in raw:
        tagged.update(*map(_parts, _TAGS.findall(raw)))
    if not _RALLY.isdisjoint(tagged):
        return True
    heads = _RALLY_PHRASES.keys() & (known | tagged)
    said = tagged.union(heard) if heads else tagged
    return any(phrase <= said for head in heads for phrase in _RALLY_PHRASES[head])


def _names(
    heard: list[str], known: frozenset[str], gazetteer: Gazetteer
) -> tuple[list[Gated], str]:
    """Return the names that have one of the words *known*, and in which line they must stand.

    The line holds the words between single spaces, "st" written out.
    """
    shorts = SAINTS.keys() & known
    if shorts:
        known = known.union(map(SAINTS.__getitem__, shorts))
    names: list[Gated] = []
    for word in gazetteer.gate & known:
        names += gazetteer.gated(word)
    line = f" {' '.join(heard)} "
    for short in shorts:
        line = line.replace(f" {short} ", f" {SAINTS[short]} ")
    return names, line


def _may_count(raw: str, folded: str, heard: list[str], names: Sequence[Gated], line: str) -> bool:
    """Tell whether one of the names stands there, is no region and has the capital it needs."""
    tried: dict[tuple[str, bool], bool] = {}
    for name in names:
        if name.size > 1 and name.name not in line:
            continue
        if name.main is None:
            stands = name.counts
        else:
            village = name.village and _is_one(name, folded)
            led = name.led or village
            main = name.main, led
            if main not in tried:
                tried[main] = _stands(raw, folded, heard, name.main, led=led)
            stands = tried[main] or (village and is_free(raw))
        # "rennes la tout de suite": a text in small letters
        if stands or (name.led and line.startswith(name.name)):
            return True
    # Two runs of capitals may be a sentence that is all in capitals, which then say nothing.
    return (
        bool(tried)
        and any(name.counts and name.name in line for name in names)
        and len(_UPPER.findall(raw)) > 1
    )


def _is_one(name: Gated, folded: str) -> bool:
    """Tell "vieux-fort" and "saint x" from "vieux fort"."""
    first = name.words[0]
    if name.size != 2 or first in _ABBREVIATED or first in ARTICLES:  # noqa: PLR2004 - words of a name
        return True
    return name.name.strip().replace(" ", "-") in folded


def _stands(raw: str, folded: str, heard: list[str], word: str, *, led: bool) -> bool:
    """Tell whether *word* has its capital somewhere, or is *led* to; False is certain."""
    start = folded.find(word)
    while start >= 0:
        end = start + len(word)
        if raw[start].isupper() and not folded[end : end + 1].isalpha():
            return True
        if led and (NUMBER_NEXT.match(folded, end) or folded.startswith(" (", end)):
            return True
        if led and folded.startswith(", ", start - 2) and folded[end : end + 1] in _ENDS:
            return True  # "18 h, rue nationale, tours."
        start = folded.find(word, end)
    if word in _ABBREVIATED:
        return _stands(raw, folded, heard, _ABBREVIATED[word], led=led)
    return _is_led(heard, word, led=led)


def _is_led(heard: list[str], word: str, *, led: bool) -> bool:
    """Tell "à orange", "manif orange" and "les habitants d'orange" from "une orange"."""
    at = -1
    for _ in range(heard.count(word)):
        at = heard.index(word, at + 1)
        if not at:
            continue
        before = heard[at - 1]
        if led and (before in LED or says_rally(before)):
            return True
        if before in _OF and heard[at - 2] in WHOSE:
            return True
    return False


_OF = frozenset(("de", "d"))
_ENDS = frozenset(("", ".", ",", "\n", ";", ")"))


@lru_cache(maxsize=20_000)
def _parts(tag: str) -> list[str]:
    return [fold(part) for part in PARTS.findall(normalize("NFC", tag))]


@lru_cache(maxsize=20_000)
def _tag_speaks(tag: str, gazetteer: Gazetteer) -> bool:
    """Tell whether a hashtag may hold a name, or its article stand before it ("au #Mans")."""
    cut = _parts(tag)
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
