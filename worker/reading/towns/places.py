"""Finds the names of places in a text and tells which of them are places (rules 4 to 8)."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from worker.reading.towns import foreign, small, villages
from worker.reading.towns.accepting import accept
from worker.reading.towns.addresses import ends_address
from worker.reading.towns.areas import mark_areas, mark_towns
from worker.reading.towns.blocks import tie
from worker.reading.towns.callers import names_caller
from worker.reading.towns.defended import defended
from worker.reading.towns.gathering import meets_at
from worker.reading.towns.gazetteer import ARTICLES, Gazetteer, Sense
from worker.reading.towns.landmarks import without_landmarks
from worker.reading.towns.names import Candidate, Found, Mention, Setting, of_the_same
from worker.reading.towns.neighbours import LED, NUMBER_NEXT
from worker.reading.towns.settling import abroad, hint, settle, without_fixtures
from worker.reading.towns.ties import STREETS, Tie
from worker.reading.towns.whole import ends, framing, quarters
from worker.reading.towns.written import CERTAIN, CITY, SMALL
from worker.reading.words.fold import fold
from worker.reading.words.layout import Sentence
from worker.reading.words.lexicon import PHRASES, About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import CAPITAL, LOWER, Text

_TOWN_KINDS = frozenset("cost")


def spots(
    text: Text, gazetteer: Gazetteer, named: Mapping[str, list[tuple[list[str], int]]]
) -> dict[int, int]:
    """Return the words at which a name may begin: *named* and the words of hashtags.

    To each is given how many words the longest name there may have.
    """
    forms, tags = text.words.forms, text.words.tags
    found = {index: gazetteer.heads.get(forms[index], 0) for index, tag in enumerate(tags) if tag}
    for index, form in enumerate(forms):
        if form not in named or index in found:
            continue
        after = index + 1
        sizes = [size for rest, size in named[form] if forms[after : after + len(rest)] == rest]
        if sizes:
            found[index] = max(sizes)
    return found


def mentions(
    text: Text,
    gazetteer: Gazetteer,
    sentences: list[Sentence],
    known: Mapping[int, int],
    elsewhere: tuple[str | None, int | None],
) -> list[Mention]:
    """Return the places *text* names, in order of appearance, streets and clubs left out.

    *known* are the words at which a name may begin (see :func:`spots`), with the words of the
    longest; *elsewhere* are the outlet's département and the author's offset in hours.
    """
    found: list[Found] = []
    strangers: list[tuple[Sense, ...]] = []
    forms = text.words.forms
    abroad_too = [i for i in text.words.at(foreign.HEADS) if _stands_abroad(forms, i)]
    places = sorted({*known, *abroad_too})
    if not places:
        return []
    rally = bool(text.words.at(_CALLS))
    for number, here in _by_sentence(text, sentences, places):
        sentence = sentences[number]
        floor, stop = text.within(sentence.start, sentence.end)
        setting = Setting(text, gazetteer, floor, stop, rally, text.english)
        found += _scan(setting, here, known, number, strangers)
    if not found:
        return []
    found = without_landmarks(text, gazetteer, abroad(text, found))
    found = without_fixtures(text, found, sentences)
    mark_areas(text, gazetteer, found)
    mark_towns(text, gazetteer, found)
    hint(text, gazetteer, found)
    faint = {name.start for name in found if name.tie is Tie.FAINT}
    titles = {name.start for name in found if name.tie is Tie.TITLE}
    outdone = any(name.kind == "town" and name.tie not in _HARDLY for name in found)
    aside = titles | faint if outdone else titles
    settled = settle(text, gazetteer, found, strangers, elsewhere)
    aside |= framing(text, settled)
    named = [one for one in settled if one.start not in aside]
    far, examples = ends(text, named)
    aside |= far | quarters(text, named) | defended(text, named)
    settled = [replace(one, weak=False) if one.start in examples else one for one in settled]
    return [replace(one, located=False) if one.start in aside else one for one in settled]


_LOOSE = frozenset({Tie.FREE, Tie.BLOCKED})
_HARDLY = frozenset({Tie.FAINT, Tie.TITLE})
# Words that make a text one about a rally.
_CALLS = frozenset(
    head
    for head, entries in PHRASES.items()
    if any(what in {About.RALLY, About.WEAK} for _, what in entries)
)


def _stands_abroad(forms: list[str], index: int) -> bool:
    """Tell a name abroad, not "devant l'ambassade de Cuba": people gather here."""
    led = forms[index - 1] in {"de", "d", "du", "des"}
    here = led and forms[index - 2] in {"ambassade", "ambassades", "consulat", "consulats"}
    return not here and foreign.stands(forms, index)


def _by_sentence(
    text: Text, sentences: list[Sentence], places: list[int]
) -> Iterator[tuple[int, list[int]]]:
    """Yield the words *places* by the number of the sentence in which they stand."""
    begins = [sentence.start for sentence in sentences]
    starts = text.words.starts
    for number, here in groupby(places, lambda index: bisect_right(begins, starts[index]) - 1):
        yield number, list(here)


def _scan(
    setting: Setting,
    places: list[int],
    known: Mapping[int, int],
    number: int,
    strangers: list[tuple[Sense, ...]],
) -> list[Found]:
    found: list[Found] = []
    text, forms = setting.text, setting.text.words.forms
    free = 0
    for index in places:
        if index < free:
            continue
        match = None
        if forms[index] in foreign.HEADS and foreign.stands(forms, index):
            match = _foreign(setting, index, number)
        if match is None and (longest := known.get(index, 0)):
            names = _names(text, index, setting.stop, longest)
            match = _known(setting, names, index, number, found)
            if match is None:
                strangers.append(_near(setting, names, index))
        if match is None and text.words.tags and text.words.tags[index]:
            match = _tagged(
                setting, index, number, refused=bool(setting.gazetteer.senses(forms[index]))
            )
        if match is not None:
            found.append(match)
            free = match.last + 1
    return found


def _near(setting: Setting, names: list[tuple[str, int]], index: int) -> tuple[Sense, ...]:
    """Return what is meant by "mamie du Langon", where nobody gathers; no "place de Verdun"."""
    head = setting.text.words.forms[max(setting.floor, index - 3) : index]
    for name, last in names:
        senses = setting.gazetteer.senses(name)
        if senses and setting.text.words.case(last) == CAPITAL and head:
            held = "(" in setting.text.gap(index)  # "Le Puy, 14 h (Breuil)": a square
            return senses if _ROADS.isdisjoint(head) and not held else ()
    return ()


# "une carrière près de Nice": by it, in no meadow ("rue des Prés")
_ROADS = STREETS - {"pres"}


def _names(text: Text, index: int, stop: int, longest: int) -> list[tuple[str, int]]:
    """Return the keys that begin at word *index*, longest first, with their last word."""
    parts: list[str] = []
    names: list[tuple[str, int]] = []
    for position in range(index, min(stop, index + longest)):
        word = text.words.forms[position]
        gap = text.gap(position)
        if position > index and not _joins(text, position, gap):
            break
        parts.append(word)
        names.append((" ".join(parts), position))
    return names[::-1]


def _joins(text: Text, position: int, gap: str) -> bool:
    if text.words.tag(position) != text.words.tag(position - 1):
        led = text.words.forms[position - 1] in {"au", "aux", "le", "la", "les", "du"}
        # "au #Mans", "#Saint-Girons"
        return (led and gap == " #") or (gap == "-" and not text.words.tag(position))
    bare = gap.strip(" ")
    if "\n" in gap or len(gap) > 3:  # noqa: PLR2004 - letters of a name, people of a town
        return False
    if bare == ".":
        return text.words.forms[position - 1] in {"saint", "sainte"}
    return bare in {"", "'", "_"} or gap in {"-", "\u2013"}


def _foreign(setting: Setting, index: int, number: int) -> Found | None:
    text = setting.text
    for name, last in _names(text, index, setting.stop, foreign.LONGEST):
        country = name in foreign.COUNTRIES
        if not country and name not in foreign.TOWNS:
            continue
        if not country and (_larger_here(setting.gazetteer, name) or _is_told_here(setting, name)):
            continue
        if text.words.case(last) == LOWER and not text.words.tag(index):
            continue
        tied = tie(text, index, last, setting.floor)
        head = text.folded[: text.words.starts[index]]
        led = tied is Tie.CUE or head.endswith((" au ", " aux "))  # "au Québec"
        led = led or (head.endswith("(") and text.folded.startswith(")", text.words.ends[last]))
        if tied is Tie.BLOCKED or (country and not led) or head.endswith(_FOR):
            return None
        start, end = text.words.starts[index], text.words.ends[last]
        return Found(index, last, start, end, (), tied, "country" if country else "foreign", number)
    return None


# "Cercle de silence pour Gaza": what for, not where.
_FOR = ("pour ", "avec ", "contre ", "pour la ", "pour le ", "avec la ", "avec le ")


def _larger_here(gazetteer: Gazetteer, name: str) -> bool:
    """Tell whether a French commune of that name is a town: Montréal (Aude) is not."""
    senses = gazetteer.senses(name)
    place = gazetteer.by_code(senses[0].code) if senses else None
    return place is not None and place.population >= 10_000  # noqa: PLR2004 - letters of a name, people of a town


def _is_told_here(setting: Setting, name: str) -> bool:
    """Tell Port-Louis of Guadeloupe, which the text names, from that of Mauritius (rule 6)."""
    gazetteer, folded = setting.gazetteer, setting.text.folded
    towns = (gazetteer.by_code(one.code) for one in gazetteer.senses(name) if one.kind == "c")
    areas = {gazetteer.by_code(town.department) for town in towns if town}
    # "La Manche Libre" is a newspaper.
    return any(re.search(rf"\b{fold(area.name)}\b(?! libre)", folded) for area in areas if area)


def _known(
    setting: Setting, names: list[tuple[str, int]], index: int, number: int, found: list[Found]
) -> Found | None:
    text, gazetteer = setting.text, setting.gazetteer
    for name, last in names:
        senses = gazetteer.senses(name)
        if not senses or (index == last and _is_word(setting, index, name, senses)):
            continue
        tied = _tied(setting, index, last, senses)
        if found and text.gap(index) == "/" and found[-1].last + 1 == index and tied is Tie.FREE:
            tied = found[-1].tie  # "Union locale de Saint-Affrique/Millau"
        kind = _kind(setting, index, last, senses, tied)
        if kind is None:
            continue
        if kind == "demonym" and (text.words.forms[index - 1] == "cite" or meets_at(text, index)):
            tied = Tie.FREE  # "la cité bragarde", "devant l'hôpital lensois"
        if tied is Tie.BLOCKED:
            # "dans le Puy-de-Dôme" is not in Le Puy, but a name may begin behind the article.
            part = text.words.forms[index] in ARTICLES and text.folded.startswith(
                "-", text.words.ends[last]
            )
            if kind != "area" and last > index and not part:
                start, end = text.words.starts[index], text.words.ends[last]
                return Found(index, last, start, end, (), tied, "blocked", number)
            continue
        near = next((one.last for one in reversed(found) if one.kind != "blocked"), None)
        before = found[-1].senses if found and found[-1].kind == "town" else ()
        accepted = accept(setting, Candidate(index, last, name, senses, tied, kind, near, before))
        if accepted is None:
            continue
        start, end = text.words.starts[index], text.words.ends[last]
        tied = Tie.FAINT if accepted == "faint" else tied
        tied = Tie.WEAK if of_the_same(text, found[-1] if found else None, index, number) else tied
        weak = tied in {Tie.WEAK, *_HARDLY} or accepted == "weak"
        weak = weak or names_caller(text, index, last, setting.floor)
        return Found(index, last, start, end, senses, tied, kind, number, weak)
    return None


def _tied(setting: Setting, first: int, last: int, senses: tuple[Sense, ...]) -> Tie:
    """Return the tie of a name of ours, by what only its senses or its whole sentence tell."""
    tied = tie(setting.text, first, last, setting.floor)
    if tied in _LOOSE and ends_address(setting, first, last, senses):
        return Tie.CUE
    return tied


def _is_word(setting: Setting, index: int, name: str, senses: tuple[Sense, ...]) -> bool:
    """Tell a village's name in small letters, which nothing around it makes a place; a street.

    A town's as well, if it is also a word ("orange") with no "à" before it and no hour behind it.
    """
    words = setting.text.words
    if words.case(index) != LOWER or (setting.upper and len(words) > 1):
        return False
    people = setting.gazetteer.people(senses)
    if not all(sense.kind in _TOWN_KINDS for sense in senses):
        return False
    if people < SMALL or people >= CERTAIN:
        return people < SMALL
    risky = name in PHRASES or setting.gazetteer.flags(name)
    led = index > setting.floor and words.forms[index - 1] in LED
    timed = NUMBER_NEXT.match(setting.text.folded, words.ends[index]) is not None
    timed = timed or (people >= CITY and villages.is_called(setting, index))
    return bool(risky) and not (led or timed or small.stands_out(setting.text, index))


def _kind(
    setting: Setting, first: int, last: int, senses: tuple[Sense, ...], tied: Tie
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


def _in_area(setting: Setting, first: int, last: int, senses: tuple[Sense, ...]) -> bool:
    """Tell "en Vienne", "dans les Landes" and a line "LANDES" from the communes of that name."""
    text = setting.text
    before = text.words.forms[first - 1] if first > setting.floor else ""
    opens = first == setting.floor and _AS_TOWN.match(text.folded, text.words.ends[last])
    if before == "en" or opens:
        return before == "en" or not _is_large(setting.gazetteer, senses)
    if before == "a" and text.words.forms[first] not in {"la", "le", "les", "l"}:
        return False  # "à Mayenne" is the town
    two = text.words.forms[first - 2] if first - 1 > setting.floor else ""
    if before in {"la", "le", "l", "les"} and two in {"dans", "de", "sur", "pour"}:
        return True
    if text.words.forms[first] in {"la", "le", "les", "l"} and before in {"dans", "de"}:
        return True
    if any(sense.kind == "a" for sense in senses) and _beside_area(setting, first, last):
        return True
    bracket = text.folded[text.words.starts[first] - 1 : text.words.starts[first]] == "("
    alone = first == setting.floor and last == setting.stop - 1
    return (
        (bracket and senses[0].kind != "c")
        or senses[0].kind in "ar"
        or (alone and senses[0].kind == "a")
    )


def _is_large(gazetteer: Gazetteer, senses: tuple[Sense, ...]) -> bool:
    towns = (gazetteer.by_code(sense.code) for sense in senses if sense.kind == "c")
    return any(town is not None and town.population >= _TOWN for town in towns)


_TOWN = 10_000
# "Mayenne, place Clemenceau, 10 h", "Mayenne a attendu la sortie des usines"
_AS_TOWN = compiled(
    r"(?: ?:|,|) (?:(?:a |des |vers )?(?:\d{1,2} ?h(?:\d\d)?\b|midi\b)|(?:devant|place|gare|"
    r"mairie|parvis|sous-prefecture|esplanade|pique-nique|halle)\b)"
    r"| (?:a attendu|s'est|defile\w*|manifeste\w*|marche(?:ra)?|se (?:rassembl|mobilis|retrouv)\w+|"
    r"a (?:defile|manifeste|marche))\b"
)


def _beside_area(setting: Setting, first: int, last: int) -> bool:
    """Tell "Vienne et Deux-Sèvres" that opens a line: two départements, not a town."""
    forms, starts = setting.text.words.forms, setting.text.words.starts
    if first != setting.floor or last + 2 >= setting.stop or forms[last + 1] != "et":
        return False
    rest = forms[last + 2 : min(last + 5, setting.stop)]
    named = (setting.gazetteer.senses(" ".join(rest[:size])) for size in range(1, len(rest) + 1))
    return starts[first] == 0 and any(
        senses and all(sense.kind == "a" for sense in senses) for senses in named
    )


def _tagged(setting: Setting, index: int, number: int, *, refused: bool) -> Found | None:
    """Find a town at the end of a hashtag in small letters (#metoolyon, #saintetienne).

    With *refused* the whole of it is a town that is no place here ("reçu à l'ARS de #Dijon").
    """
    text = setting.text
    word, end = text.words.forms[index], text.words.ends[index]
    if not word.isalpha() or len(word) < 5:  # noqa: PLR2004 - letters of a name, people of a town
        return None
    names = setting.gazetteer.joined
    for size in range(len(word) - refused, 3, -1):
        tail = word[-size:]
        name = names.get(tail)
        if name is not None and (
            size == len(word) or size > 4 or tail in {"lyon", "lille", "nice"}  # noqa: PLR2004 - letters of a name, people of a town
        ):
            start = end - size
            senses = setting.gazetteer.senses(name)
            return Found(index, index, start, end, senses, Tie.CUE, "town", number)
    return None
