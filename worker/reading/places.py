"""Finds the names of places in a text and tells which of them are places (rules 4 to 8)."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from worker.domain.campaign import Place
from worker.domain.kinds import PlaceKind
from worker.reading import foreign
from worker.reading.blocks import Tie, tie
from worker.reading.fold import key
from worker.reading.gazetteer import Gazetteer, Sense
from worker.reading.homonyms import Surroundings, choose
from worker.reading.layout import Sentence
from worker.reading.lexicon import PHRASES, About
from worker.reading.text import LOWER, UPPER, Text

_ARTICLES = frozenset(("le", "la", "les", "l", "au", "aux", "du", "des", "d"))
_WORD_FLAGS = frozenset("wuef")
_TOWN_KINDS = frozenset("cost")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place as the text names it.

    ``place`` is None abroad and for regions; ``located`` is False where the name only tells
    which one is meant ("(Doubs)") and ``weak`` where it counts only if no other town is named.
    """

    start: int
    end: int
    place: Place | None
    weak: bool = False
    negated: bool = False
    located: bool = True
    foreign: bool = False
    demonym: bool = False
    certain: bool = True
    candidates: tuple[Place, ...] = ()


@dataclass(slots=True)
class _Found:
    """A name before it is known which place it means."""

    first: int
    last: int
    start: int
    end: int
    senses: tuple[Sense, ...]
    tie: Tie
    kind: str  # town, area, region, foreign, demonym
    sentence: int
    weak: bool = False
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class _Setting:
    """The words of one sentence and its letters' case."""

    text: Text
    gazetteer: Gazetteer
    floor: int
    stop: int
    upper: bool
    lower: bool
    rally: bool


def mentions(
    text: Text,
    gazetteer: Gazetteer,
    sentences: list[Sentence],
    near: str | None,
    offset_hours: int | None,
) -> list[Mention]:
    """Return the places *text* names, in order of appearance, streets and clubs left out."""
    found: list[_Found] = []
    rally = _speaks_of_rally(text)
    for number, sentence in enumerate(sentences):
        setting = _setting(text, gazetteer, sentence, rally=rally)
        found += _scan(setting, number)
    rallies = {number for number, sentence in enumerate(sentences) if _rallies(text, sentence)}
    found = _without_fixtures(text, _abroad(text, found), rallies)
    _hints(text, gazetteer, found)
    return _settle(text, gazetteer, found, near, offset_hours)


def _speaks_of_rally(text: Text) -> bool:
    return any(
        entries[0][1] in {About.RALLY, About.WEAK}
        for word in text.words
        if (entries := PHRASES.get(word.word)) is not None
    )


def _rallies(text: Text, sentence: Sentence) -> bool:
    first, last = text.word_at(sentence.start - 1) + 1, text.word_at(sentence.end - 1) + 1
    return any(
        entries[0][1] is About.RALLY
        for word in text.words[first:last]
        if (entries := PHRASES.get(word.word)) is not None
    )


def _setting(text: Text, gazetteer: Gazetteer, sentence: Sentence, *, rally: bool) -> _Setting:
    floor = text.word_at(sentence.start - 1) + 1
    stop = text.word_at(sentence.end - 1) + 1
    words = text.words[floor:stop]
    letters = [word for word in words if word.word.isalpha() and len(word.word) > 1]
    capitals = sum(word.case == UPPER for word in letters)
    upper = len(letters) > 1 and capitals > 0.6 * len(letters)
    lower = not any(word.case != LOWER for word in letters[1:] if not word.tag)
    return _Setting(text, gazetteer, floor, stop, upper, lower, rally)


def _scan(setting: _Setting, number: int) -> list[_Found]:
    found: list[_Found] = []
    text, heads = setting.text, setting.gazetteer.heads
    index = setting.floor
    while index < setting.stop:
        word = text.words[index].word
        match = None
        if word in foreign.HEADS:
            match = _foreign(setting, index, number)
        if match is None and word in heads:
            match = _known(setting, index, number, found)
        if match is None and text.words[index].tag:
            match = _tagged(setting, index, number)
        if match is not None:
            found.append(match)
            index = match.last
        index += 1
    return found


def _names(text: Text, index: int, stop: int, longest: int) -> list[tuple[str, int]]:
    """Return the keys that begin at word *index*, longest first, with their last word."""
    parts: list[str] = []
    names: list[tuple[str, int]] = []
    for position in range(index, min(stop, index + longest)):
        word = text.words[position]
        gap = text.gap(position)
        if position > index and not _joins(text, position, gap):
            break
        after = text.folded[word.end : word.end + 1]
        parts.append("sur" if word.word == "s" and after == "/" else word.word)
        names.append((" ".join(parts), position))
    return names[::-1]


def _joins(text: Text, position: int, gap: str) -> bool:
    if text.words[position].tag != text.words[position - 1].tag:
        return False
    bare = gap.strip(" ")
    if "\n" in gap or len(gap) > 3:  # noqa: PLR2004 - " - "
        return False
    if bare == ".":
        return text.words[position - 1].word in {"saint", "sainte"}
    return (
        bare in {"", "'", "_"}
        or gap == "-"
        or (bare == "/" and text.words[position - 1].word == "s")
    )


def _foreign(setting: _Setting, index: int, number: int) -> _Found | None:
    text = setting.text
    for name, last in _names(text, index, setting.stop, foreign.LONGEST):
        country = name in foreign.COUNTRIES
        if not country and name not in foreign.TOWNS:
            continue
        if not country and _larger_here(setting.gazetteer, name):
            continue
        if text.words[last].case == LOWER and not text.words[index].tag:
            continue
        tied = tie(text, index, last, setting.floor)
        if tied is Tie.BLOCKED or (country and tied is not Tie.CUE):
            return None
        start, end = text.words[index].start, text.words[last].end
        return _Found(
            index, last, start, end, (), tied, "country" if country else "foreign", number
        )
    return None


def _larger_here(gazetteer: Gazetteer, name: str) -> bool:
    """Tell whether a French commune of that name is a town: Montréal (Aude) is not."""
    senses = gazetteer.senses(name)
    place = gazetteer.by_code(senses[0].code) if senses else None
    return place is not None and place.population >= 10_000  # noqa: PLR2004


def _known(setting: _Setting, index: int, number: int, found: list[_Found]) -> _Found | None:
    text, gazetteer = setting.text, setting.gazetteer
    for name, last in _names(text, index, setting.stop, gazetteer.heads[text.words[index].word]):
        senses = gazetteer.senses(name)
        if not senses:
            continue
        tied = tie(text, index, last, setting.floor)
        kind = _kind(setting, index, last, senses, tied)
        if kind is None:
            continue
        if tied is Tie.BLOCKED:
            if kind != "area" and last > index:
                return _Found(
                    index,
                    last,
                    text.words[index].start,
                    text.words[last].end,
                    (),
                    tied,
                    "blocked",
                    number,
                )
            continue
        accepted = _accept(setting, index, last, name, senses, tied, kind, found)
        if accepted is None:
            continue
        start, end = text.words[index].start, text.words[last].end
        weak = tied is Tie.WEAK or accepted == "weak"
        return _Found(index, last, start, end, senses, tied, kind, number, weak)
    return None


def _kind(
    setting: _Setting, first: int, last: int, senses: tuple[Sense, ...], tied: Tie
) -> str | None:
    """Tell which of the things a name can be it is here."""
    kinds = {sense.kind for sense in senses}
    towns = kinds & _TOWN_KINDS
    if "a" in kinds and (not towns or _in_area(setting, first, last, senses)):
        return "area"
    if "r" in kinds and (not towns or _in_area(setting, first, last, senses)):
        return "region"
    if towns:
        return "town"
    if "d" in kinds:
        return "demonym"
    return "alias" if kinds & set("ngb") else None if tied is Tie.BLOCKED else "town"


def _in_area(setting: _Setting, first: int, last: int, senses: tuple[Sense, ...]) -> bool:
    """Tell "en Vienne", "dans les Landes" and a line "LANDES" from the communes of that name."""
    text = setting.text
    before = text.words[first - 1].word if first > setting.floor else ""
    if before == "en":
        return True
    two = text.words[first - 2].word if first - 1 > setting.floor else ""
    if before in {"la", "le", "l", "les"} and two in {"dans", "de", "sur", "pour"}:
        return True
    if text.words[first].word in {"la", "le", "les", "l"} and before in {"dans", "de"}:
        return True
    bracket = text.folded[text.words[first].start - 1 : text.words[first].start] == "("
    alone = first == setting.floor and last == setting.stop - 1
    return (
        (bracket and senses[0].kind != "c")
        or senses[0].kind in "ar"
        or (alone and senses[0].kind == "a")
    )


def _accept(
    setting: _Setting,
    first: int,
    last: int,
    name: str,
    senses: tuple[Sense, ...],
    tied: Tie,
    kind: str,
    found: list[_Found],
) -> str | None:
    """Return "strong" or "weak" when the name is a place here, None when it is a common word."""
    from worker.reading.accepting import accept_area, accept_demonym, accept_town  # noqa: PLC0415

    if kind in {"area", "region"}:
        return accept_area(setting, first, last, tied)
    if kind == "demonym":
        return accept_demonym(setting, first)
    near = found[-1].last if found and found[-1].sentence >= 0 else None
    return accept_town(setting, first, last, name, senses, tied, kind, near)


def _tagged(setting: _Setting, index: int, number: int) -> _Found | None:
    """Find a town at the end of a hashtag in small letters (#metoolyon, #saintetienne)."""
    text = setting.text
    word = text.words[index]
    if not word.word.isalpha() or len(word.word) < 5:  # noqa: PLR2004 - #lyon is a word of its own
        return None
    names = setting.gazetteer.joined
    for size in range(len(word.word), 3, -1):
        tail = word.word[-size:]
        name = names.get(tail)
        if name is not None and (
            size == len(word.word) or size > 4 or tail in {"lyon", "lille", "nice"}
        ):  # noqa: PLR2004
            start = word.end - size
            senses = setting.gazetteer.senses(name)
            return _Found(index, index, start, word.end, senses, Tie.CUE, "town", number)
    return None


_COUNTRY_TIE = re.compile(r"^[\s,(]*(?:en|au|aux|in)? ?$")
_COORDINATED = re.compile(r"^[\s,]*(?:et|ou|&|and)?[\s,]*(?:a|au|aux|en|in)? ?$")


def _abroad(text: Text, found: list[_Found]) -> list[_Found]:
    """Turn "à Minsk et à Brest, en Biélorussie" into towns abroad."""
    for number, name in enumerate(found):
        if name.kind != "country":
            continue
        previous = number - 1
        limit = name.start
        pattern = _COUNTRY_TIE
        while previous >= 0 and found[previous].kind in {"town", "foreign"}:
            between = text.folded[found[previous].end : limit]
            if not pattern.match(between) or found[previous].sentence != name.sentence:
                break
            found[previous].kind = "foreign"
            limit, pattern = found[previous].start, _COORDINATED
            previous -= 1
    return [name for name in found if name.kind not in {"country", "blocked"}]


_FIXTURE = re.compile(r"\s[-\u2013\u2014]\s")


def _without_fixtures(text: Text, found: list[_Found], rallies: set[int]) -> list[_Found]:
    """Leave out "Lens - Lille" where the sentence speaks of no rally: a match or a line."""
    fixtures: set[int] = set()
    for one, other in pairwise(found):
        between = text.folded[one.end : other.start]
        if (
            one.sentence == other.sentence
            and one.sentence not in rallies
            and _FIXTURE.fullmatch(between)
        ):
            fixtures |= {one.start, other.start}
    return [name for name in found if name.start not in fixtures]


_BRACKET = re.compile(r"\s?\((?:dans l[ea'] ?|en )?([^)\n]{2,30})\)")
_WITHIN = re.compile(r",? ?\(?(?:dans (?:le |la |les |l')|en |de (?:la )?|du |d'|a )$")


def _hints(text: Text, gazetteer: Gazetteer, found: list[_Found]) -> None:
    """Give each town the département said right after it: "(Ain)", "(93)", ", en Lozère"."""
    for number, name in enumerate(found):
        if name.kind not in {"town", "alias"}:
            continue
        bracket = _BRACKET.match(text.folded, name.end)
        if bracket:
            name.hint = _department(gazetteer, bracket[1])
        following = found[number + 1] if number + 1 < len(found) else None
        if following is not None and following.kind == "area" and name.hint is None:
            between = text.folded[name.end : following.start]
            if _WITHIN.match(between) or between.strip() == "(":
                name.hint = (
                    following.senses[0].code
                    if following.senses[0].kind == "a"
                    else _area(following.senses)
                )


def _department(gazetteer: Gazetteer, inside: str) -> str | None:
    name = key(inside)
    if name.isdigit() or name in {"2a", "2b"}:
        code = name.upper()
        return code if gazetteer.by_code(code) is not None and len(code) <= 3 else None  # noqa: PLR2004
    return _area(gazetteer.senses(name))


def _area(senses: tuple[Sense, ...]) -> str | None:
    return next((sense.code for sense in senses if sense.kind == "a"), None)


def _settle(
    text: Text,
    gazetteer: Gazetteer,
    found: list[_Found],
    near: str | None,
    offset_hours: int | None,
) -> list[Mention]:
    pools = [_pool(gazetteer, name) for name in found]
    said = frozenset(code for name in found if name.kind == "area" and (code := _area(name.senses)))
    hints = frozenset(name.hint for name in found if name.hint)
    beside = Counter(pool[0][1].department for pool in pools if len(pool) == 1)
    settled: list[Mention] = []
    heading: str | None = None
    for name, pool in zip(found, pools, strict=True):
        if name.kind == "foreign":
            settled.append(Mention(name.start, name.end, None, foreign=True))
        elif name.kind == "area":
            mention = _area_mention(text, gazetteer, name)
            if _alone(text, name):
                heading = mention.place.code if mention.place else None
            settled.append(mention)
        elif name.kind != "region" and pool:
            around = _surroundings(said, hints, beside, pool, heading, (near, offset_hours))
            place, doubtful = choose(pool, around, gazetteer, name.hint)
            settled.append(
                Mention(
                    name.start,
                    name.end,
                    place,
                    weak=name.weak,
                    negated=name.tie is Tie.NEGATED,
                    demonym=name.kind == "demonym",
                    certain=not doubtful,
                    candidates=doubtful,
                )
            )
    return settled


def _pool(gazetteer: Gazetteer, name: _Found) -> list[tuple[str, Place]]:
    if name.kind in {"foreign", "region", "area"}:
        return []
    wanted = "d" if name.kind == "demonym" else "costngb"
    pool = []
    for sense in name.senses:
        place = gazetteer.by_code(sense.code)
        if sense.kind in wanted and place is not None and place.kind is PlaceKind.COMMUNE:
            pool.append((sense.kind, place))
    return pool


def _area_mention(text: Text, gazetteer: Gazetteer, name: _Found) -> Mention:
    code = _area(name.senses)
    place = gazetteer.by_code(code) if code else None
    head = text.folded[max(0, name.start - 8) : name.start]
    located = (
        name.tie is Tie.CUE
        or bool(re.search(r"\b(?:en|dans l[ea]s?|dans l'|a la|a|sur)[ ']?(?:la |l'|les )?$", head))
        or _opens(text, name)
    )
    negated = name.tie is Tie.NEGATED
    return Mention(name.start, name.end, place, located=located, negated=negated)


def _opens(text: Text, name: _Found) -> bool:
    """Tell an area that opens its line, as a heading or an item does."""
    before = text.folded[max(0, name.start - 40) : name.start].rpartition("\n")[2]
    return not re.search(r"\w", before) or text.words[name.first].tag > 0


def _alone(text: Text, name: _Found) -> bool:
    line = text.folded[name.end : name.end + 40].partition("\n")[0]
    return _opens(text, name) and not re.search(r"\w", line)


def _surroundings(
    said: frozenset[str],
    hints: frozenset[str],
    beside: Counter[str],
    pool: list[tuple[str, Place]],
    heading: str | None,
    elsewhere: tuple[str | None, int | None],
) -> Surroundings:
    near, offset_hours = elsewhere
    if heading is not None:
        return Surroundings(frozenset({heading}), Counter(), near, offset_hours)
    others = beside
    if len(pool) == 1:
        others = beside - Counter({pool[0][1].department: 1})
    return Surroundings(said if others else said | hints, others, near, offset_hours)
