"""Settles which place each name means: abroad, homonyms, areas, fixtures (rules 6 to 8)."""

import re
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import pairwise

from worker.domain.campaign import Place
from worker.domain.kinds import PlaceKind
from worker.reading.towns.departments import area
from worker.reading.towns.gazetteer import Gazetteer, Sense
from worker.reading.towns.homonyms import Surroundings, choose, heads_of, in_full, longer
from worker.reading.towns.names import Found, Mention
from worker.reading.towns.neighbours import HOUR_NEXT
from worker.reading.towns.quarters import without_quarters
from worker.reading.towns.ties import Tie
from worker.reading.words.calendar_words import LONG
from worker.reading.words.fold import key
from worker.reading.words.layout import Sentence
from worker.reading.words.lexicon import PHRASES, About
from worker.reading.words.patterns import compiled
from worker.reading.words.pending import PENDING
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES

_COUNTRY_TIE = compiled(r"^[\s,(]*(?:en|au|aux|in)? ?$")


_COORDINATED = compiled(r"^[\s,]*(?:et|ou|&|and)?[\s,]*(?:a|au|aux|en|in|de|d'|du)? ?$")


# Towns that a larger one abroad shares its name with, what tells of its country, and what of ours.
_TWINS = {
    "vienne": (compiled(r"\bautrich\w+"), compiled(r"\bisere\b")),
    "valence": (
        compiled(
            r"\b(?:madrid|barcelone|seville|alicante|castellon|valencien\w*|catalogne|espagne|"
            r"espagnole?s?|generalitat)\b"
        ),
        compiled(r"\b(?:drom\w+|ardech\w+|romans)\b"),
    ),
    "grenade": (compiled(r"\b(?:andalou\w*|espagn\w+)"), compiled(r"\b(?:garonne|landes)\b")),
    "brest": (compiled(r"\bbieloruss\w+|\bloukachenko\b"), compiled(r"\bfiniste\w+")),
    "laval": (compiled(r"\bquebec\w*|\bcanad\w+"), compiled(r"\bmayenn\w+")),
    "montreal": (compiled(r"\bquebec\w*|\bcanad\w+"), compiled(r"\b(?:aude|gers)\b")),
    "saint-louis": (
        compiled(r"\bsenegal\w*|\bmissouri\b"),
        compiled(r"\b(?:alsac\w+|haut-rhin|mulhouse|reunion\w*|bale)\b"),
    ),
}


def abroad(text: Text, found: list[Found]) -> list[Found]:
    """Turn "à Minsk et à Brest, en Biélorussie" into towns abroad."""
    for name in found:
        twin = _TWINS.get(text.folded[name.start : name.end])
        if twin is None or name.kind != "town":
            continue
        if twin[0].search(text.folded) and not twin[1].search(text.folded):
            name.kind = "foreign"
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


_RALLY_WORDS = frozenset(head for head, entries in PHRASES.items() if entries[0][1] is About.RALLY)
_FIXTURE = compiled(r"\s[-\u2013\u2014]\s")
_TIMED = compiled(r"\d(?: ?h ?(?:\d\d)?|:\d\d),? $")
_TIME = 9


def without_fixtures(text: Text, found: list[Found], cut: list[Sentence]) -> list[Found]:
    """Leave out "Lens - Lille" where the sentence speaks of no rally: a match or a line."""
    fixtures: set[int] = set()
    for one, other in pairwise(found):
        between = text.folded[one.end : other.start]
        if (
            one.sentence == other.sentence
            and _FIXTURE.fullmatch(between)
            and not speaks_of_rally(text, cut[one.sentence])
        ):
            # "Auch 10 h St-Cyprien - Tarbes 14 h": a square and the next town of a row
            row = _TIMED.search(
                text.folded, max(0, one.start - _TIME), one.start
            ) and HOUR_NEXT.match(text.folded, other.end)
            fixtures |= {one.start} if row else {one.start, other.start}
    return [name for name in found if name.start not in fixtures]


def speaks_of_rally(text: Text, sentence: Sentence) -> bool:
    """Tell whether a word of *sentence* is a rally's."""
    first, last = text.word_at(sentence.start - 1) + 1, text.word_at(sentence.end - 1) + 1
    return not _RALLY_WORDS.isdisjoint(text.words.forms[first:last])


def hint(text: Text, gazetteer: Gazetteer, found: list[Found]) -> None:
    """Give each town the département said right after it: "(Ain)", "(93)", ", en Lozère"."""
    for name in found if text.lying else ():
        code = text.lying.get(name.end)
        if code is not None and name.kind == "foreign":
            _told_here(text, gazetteer, name, code)
        if code is not None and name.kind in {"town", "alias"}:
            name.hint = code
            name.sure()


def _told_here(text: Text, gazetteer: Gazetteer, name: Found, code: str) -> None:
    """Turn "Cologne (32)", a town abroad by its name, into the commune of that département."""
    senses = gazetteer.senses(key(text.folded[name.start : name.end]))
    places = {gazetteer.by_code(sense.code) for sense in senses}
    if any(place is not None and place.department == code for place in places):
        name.kind, name.senses = "town", senses


def settle(
    text: Text,
    gazetteer: Gazetteer,
    found: list[Found],
    strangers: list[tuple[Sense, ...]],
    elsewhere: tuple[str | None, int | None],
) -> list[Mention]:
    """Return a mention for each of *found*: its place, or abroad.

    *strangers* are towns where nobody gathers ("mamie du Langon"): they tell where the text is.
    """
    pools = [_pool(gazetteer, name) for name in found]
    spelled = _spelled(text.raw, found, pools)
    said = frozenset(code for name in found if name.kind == "area" and (code := area(name.senses)))
    # "Une lectrice de La Réunion, à Saint-Pierre": nobody gathers in it, but it tells which.
    said |= {senses[0].code for senses in strangers if senses and senses[0].kind == "a"}
    hints = frozenset(name.hint for name in found if name.hint)
    known = [pool[0][1] for pool in pools if len(pool) == 1]
    heads = heads_of(pool[0][1] for pool in pools if len(pool) == 1 and pool[0][0] == "c")
    known += [place for senses in strangers if (place := _only(gazetteer, senses)) is not None]
    beside = Counter(place.department for place in known)
    settled: list[Mention] = []
    heading: str | None = None
    for name, pool in zip(found, pools, strict=True):
        if name.kind == "foreign":
            settled.append(Mention(name.start, name.end, None, foreign=True))
        elif name.kind == "area":
            mention = _area_mention(text, gazetteer, name)
            if _alone(text, name) or _heads(text, name):
                heading = mention.place.code if mention.place else None
            settled.append(mention)
        elif name.kind != "region" and pool:
            around = _surroundings(said, hints, beside, pool, heading, elsewhere)
            written = text.folded[name.start : name.end]
            near = in_full(written, pool, heads)
            near = near or longer(gazetteer, written, pool, around, item=_is_item(text, name))
            if len(pool) == 1 and near[0][1] in known:
                near = pool  # "Moirans-en-Montagne, 11 h ; Moirans, 14 h"
            told = around.departments | spelled | {name.hint}
            near = _as_written(text.raw, name, near, told)
            settled.append(_town(name, *choose(near, around, gazetteer, name.hint)))
    plain = {name.start for name in found if name.tie in _PLAIN and not name.hint}
    towns = without_quarters(text, settled, plain)
    return _pointed_to(text, without_strangers(text, gazetteer, found, towns))


_PLAIN = {Tie.FREE, Tie.CUE}


def _spelled(raw: str, found: list[Found], pools: list[list[tuple[str, Place]]]) -> set[str]:
    """Return where the towns lie that *raw* also names without their accents ("Buré … Bure")."""
    written: dict[str, set[str]] = {}
    for name in found:
        written.setdefault(key(raw[name.start : name.end]), set()).add(raw[name.start : name.end])
    return {
        place.department
        for name, pool in zip(found, pools, strict=True)
        for _, place in pool
        if place.name == raw[name.start : name.end]
        and not place.name.isascii()
        and len(written[key(place.name)]) > 1
    }


def _as_written(
    raw: str, name: Found, pool: list[tuple[str, Place]], told: AbstractSet[str | None]
) -> list[tuple[str, Place]]:
    """Take "à Bure" for Bure, and not for Buré, in a text that has accents.

    In a text of Buré's département, which *told* holds, its accent was left out.
    """
    written = raw[name.start : name.end]
    same = [one for one in pool if one[1].name == written]
    if not same or len(same) == len(pool) or not any(letter in raw for letter in _ACCENTED):
        return pool
    others = [one for one in pool if one not in same and key(one[1].name) == key(written)]
    if not any(place.department in told for _, place in same):
        others = [one for one in others if one[1].department not in told]
    return [one for one in pool if one not in others]


_ACCENTED = "\u00e0\u00e2\u00e7\u00e8\u00e9\u00ea\u00ee\u00f4\u00f9\u00fb"


def _pointed_to(text: Text, settled: list[Mention]) -> list[Mention]:
    """Add "dans le département", "dans l'île" where the text names but one, and no commune."""
    areas = {one.place for one in settled if one.place and one.place.kind is PlaceKind.AREA}
    towns = any(one.place and one.place.kind is PlaceKind.COMMUNE for one in settled)
    if towns or len(areas) != 1 or "dans " not in text.folded:
        return settled
    there = [
        Mention(match.start(1), match.end(), next(iter(areas)))
        for match in _IN_IT.finditer(text.folded)
    ]
    return sorted([*settled, *there], key=lambda one: one.start) if there else settled


_IN_IT = compiled(r"\bdans (?:tout )?(le departement|l'ile|l'archipel)\b(?! d[eu'])")


def _town(name: Found, place: Place, doubtful: tuple[Place, ...]) -> Mention:
    return Mention(
        name.start,
        name.end,
        place,
        weak=name.weak,
        negated=name.tie is Tie.NEGATED,
        demonym=name.kind == "demonym",
        certain=not doubtful,
        candidates=doubtful,
    )


def without_strangers(
    text: Text, gazetteer: Gazetteer, found: list[Found], settled: list[Mention]
) -> list[Mention]:
    """Leave out a quarter or a hospital that shares its name with a town far away.

    "Toulouse … la queue n'a pas quitté Saint-Cyprien", "Angoulême … à l'hôpital de Girac".
    """
    loose = {name.start: len(name.senses) for name in found if name.tie is Tie.FREE}
    firm = [one.place for one in settled if one.place and one.located and not one.weak]
    homes = {place.department for place in firm}
    cities = {place.code: place for place in firm}
    kept = []
    for one in settled:
        place = one.place
        small = place is not None and place.kind is PlaceKind.COMMUNE
        if not small or place is None:
            kept.append(one)
            continue
        others = [other for code, other in cities.items() if code != place.code]
        far = place.department not in homes and one.weak and place.population < _VILLAGE
        if len(others) == 1 and one.start in loose and not one.weak:
            inside = _INSIDE.search(text.folded, max(0, one.start - 20), one.start) is not None
            city = others[0]
            same = _land(gazetteer, city) == _land(gazetteer, place) and loose[one.start] == 1
            same = same or city.department == place.department
            big = city.population >= max(_CITY, place.population * _LARGER)
            far = inside and big and not same
        if not (far and homes):
            kept.append(one)
    return kept


def _land(gazetteer: Gazetteer, place: Place) -> str:
    return gazetteer.region(place.department) or place.department


_CITY, _VILLAGE, _LARGER = 50_000, 2_000, 5
# Right behind a verb or a noun of its sentence: no item of a list, no "et X", no "samedi X".
_INSIDE = compiled(
    rf"\b(?!(?:et|ou|puis|mais|comme|sauf|{LONG}|demain|hier|soir|matin|midi|heures|{RALLIES}|rdv|"
    r"direction|ici|enfin|ensuite|aussi) )[a-z]{2,} $"
)


def _only(gazetteer: Gazetteer, senses: tuple[Sense, ...]) -> Place | None:
    """Return the one commune of these *senses*."""
    lone = len(senses) == 1 and senses[0].kind in "cost"
    return gazetteer.by_code(senses[0].code) if lone else None


def _pool(gazetteer: Gazetteer, name: Found) -> list[tuple[str, Place]]:
    if name.kind in {"foreign", "region", "area"}:
        return []
    wanted = "d" if name.kind == "demonym" else "costngb"
    pool = []
    for sense in name.senses:
        place = gazetteer.by_code(sense.code)
        lies = place is not None and (place.kind is PlaceKind.COMMUNE or wanted == "d")
        if sense.kind in wanted and place is not None and lies:
            pool.append((sense.kind, place))
    return pool


# "les bords de la Vienne"
_BANKS = compiled(
    r"\b(?:bords?|rives?|quais?|berges?|pont|ponts|long|eaux|vallee|cours|lit|bras|crue) "
    r"(?:de |d'|du |des )(?:la |l'|le )?$"
    r"|\b(?:morte?s?|noyee?s?|disparue?s?|naufrages?|naufragee?s?|chavire\w*) (?:dans |en )"
    r"(?:la |l'|le )?$"
)


# "Les infirmières de Guyane manifesteront, sans que le lieu soit connu": somewhere in the area.
_UNSETTLED = compiled(rf"[^.!?\n]{{0,90}}?(?:{PENDING})")


def _area_mention(text: Text, gazetteer: Gazetteer, name: Found) -> Mention:
    code = area(name.senses)
    place = gazetteer.by_code(code) if code else None
    head = text.folded[max(0, name.start - 12) : name.start]
    located = (
        name.tie is Tie.CUE
        or bool(re.search(r"\b(?:en|dans l[ea]s?|dans l'|a la|a|sur)[ ']?(?:la |l'|les )?$", head))
        or _opens(text, name)
        or _UNSETTLED.match(text.folded, name.end) is not None
    )
    banks = _BANKS.search(text.folded, max(0, name.start - 30), name.start)
    river = len(code or "") == 2 and (banks or re.search(r"\ba $|\ba l[a'] ?$", head))  # noqa: PLR2004 - 97x is overseas
    located = located and not river  # "de la place Carnot à la Loire"
    negated = name.tie is Tie.NEGATED
    return Mention(name.start, name.end, place, located=located, negated=negated)


def _opens(text: Text, name: Found) -> bool:
    """Tell an area that opens its line, as a heading or an item does."""
    before = text.folded[max(0, name.start - 40) : name.start].rpartition("\n")[2]
    return not re.search(r"\w", before) or text.words.tag(name.first) > 0


def _alone(text: Text, name: Found) -> bool:
    """Tell "Orne", "Dans l'Orne :": a line that says the département of those below it."""
    line = text.folded[name.end : name.end + 40].partition("\n")[0]
    before = text.folded[max(0, name.start - 40) : name.start].rpartition("\n")[2]
    led = _opens(text, name) or _LED.fullmatch(before) is not None
    return led and not re.search(r"\w", line)


def _is_item(text: Text, name: Found) -> bool:
    """Tell "- Mortagne : 17 h 30", a town that opens its line."""
    before = text.folded[max(0, name.start - 20) : name.start].rpartition("\n")
    return bool(before[1]) and _TO.fullmatch(before[2]) is not None


_TO = compiled(r"\W*(?:a |au |aux )?")
_LED = compiled(r"\W*(?:(?:dans|en|pour) )?(?:(?:le )?departement )?(?:de |du )?(?:l[ea]s? |l')?")


def _heads(text: Text, name: Found) -> bool:
    """Tell "Corrèze : à 9 h à Ussel": an area that opens its sentence and heads it."""
    begins = _BEGINS.search(text.folded, max(0, name.start - 3), name.start)
    return begins is not None and _HEADS.match(text.folded, name.end) is not None


_BEGINS = compiled(r"(?:^|[.!?\n]) ?\[?$")
_HEADS = compiled(r" ?(?:\]|:|\.(?= ))")


def _surroundings(  # noqa: PLR0913, PLR0917 - what a text tells, kept apart
    said: frozenset[str],
    hints: frozenset[str],
    beside: Mapping[str, int],
    pool: list[tuple[str, Place]],
    heading: str | None,
    elsewhere: tuple[str | None, int | None],
) -> Surroundings:
    near, offset_hours = elsewhere
    if heading is not None:
        return Surroundings(frozenset({heading}), {}, near, offset_hours)
    others = beside
    if len(pool) == 1:
        own = pool[0][1].department
        others = {one: many for one, many in beside.items() if one != own}
        if beside.get(own, 0) > 1:
            others[own] = beside[own] - 1
    return Surroundings(said if others else said | hints, others, near, offset_hours)
