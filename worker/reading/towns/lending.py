"""Lends towns the capitals that their author left out: "manif samedi montauban 14h30".

Who types without capitals names a town all the same. Once its name has its own, every rule reads
it as in any other text. A name that is no word gets it the more freely the fewer capitals its text
has; one that is also a word ("orange", "tours") only where it stands as towns do.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from worker.reading.towns import foreign
from worker.reading.towns.gazetteer import ARTICLES, Gazetteer
from worker.reading.towns.longer import is_followed
from worker.reading.towns.neighbours import ACTS, HOUR_NEXT, LED, LIST_AFTER, WHOSE, says_rally
from worker.reading.towns.persons import FIRST_NAMES
from worker.reading.words.calendar_words import DAY_ENDS
from worker.reading.words.lexicon import PHRASES
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, Text, Words
from worker.reading.words.wordlist import words

_VILLAGE, _SMALL, _TOWN, _LARGE, _RALLIED, _CITY = 500, 2_000, 4_000, 20_000, 50_000, 100_000
_SHORT = 3
_TOWN_KINDS = frozenset("cost")
# A name's capital inside a sentence: its author uses them.
_NAME = compiled(
    r"[a-z\u00df-\u00f6\u00f8-\u00ff,] (?!M\.|Mme\b)[A-Z\u00c0-\u00de]"
    r"[a-z\u00df-\u00f6\u00f8-\u00ff]"
)
OF_THINGS = words(
    "le la les un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur "
    "leurs quelques plusieurs chaque du aucun aucune"
)
"""What stands right before a thing, and never before a town: "les paris sont ouverts"."""
_JOINTS = words("sur sous en de du des d la le les l et a aux au lez")
_FULL = {"au": "le", "du": "le", "aux": "les", "des": "les"}
EVERYDAY = words(
    "lire publier change plaisir cours champs maisons salon geste joue vaux croix riviere bras "
    "avion bar contes chasse champagne mer rue gorges monts pointe ligne drap lasse nuits carnet "
    "pierres mare murs bons neuves rives jumelles falaise aire fosses coutures ecuelles lattes "
    "fontaine bourg deuil ris vif eu salles contres levier signes marines angles jardin grenade "
    "port tour garde passage palais union hopital etang marches queue possession celle colle "
    "temple montagne creche couronne desert peage bois parc salle machine chapelle marche"
)
"""Words of every day, which end a line or follow "\u00e0" as such: "buvette, bar, 18 h"."""
_DAY = r"(?:(?:ce |le )?(?:lun|mar|mercre|jeu|vendre|same)di|(?:ce )?dimanche|demain|hier)\b"
_PLACE = (
    r"(?:pl|place|devant|gare|mairie|parvis|(?:sous-)?pref\w*|rdv|rendez|esplanade|bourse|kiosque|"
    r"port|quai|(?:(?:est|sera|a ete) )?(?:annul\w+|report\w+|interdit\w*|mainten\w*)|manif\w*|"
    r"rassembl\w+|chaine humaine|marche)\b"
)
# What follows a town in a list: an hour, a day, a crowd, a place to meet.
_LISTED = compiled(
    r"[ ,:;|(\u00b7\u2022\u2013\u2014\u2192-]{1,4}(?:(?:a|des|de|entre|environ|plus de|pres de|"
    r"(?:c'est|ce sera)(?: a)?) )?(?:"
    rf"\d|{_DAY}|{_PLACE}|(?:la |l'avant-)veille|le (?:sur)?lendemain|l'apres-midi|une? (?:\w+ "
    rf")?(?:\w+aine|millier)\b)"
)
_LINE = compiled(r"(?:^|\n)[^\w\n]{0,4}$")
# A sign, or an emoji.
_OPENS = compiled(r"[^\w\s,'\"%\u20ac)-][^\w\n]{1,3}$|[\[(/]$| - $")
_DATELINE = compiled(r"\.? [\u2013\u2014:-] |\. ")
# "moulins 2 000 et tulle idem"
_TOO = compiled(r" (?:\(?\d|(?:aussi|pareil|idem|egalement)\b)")
# "paris xxe", "montreuil ne se laissera pas faire"
_GOES_ON = compiled(
    r" (?:\w+(?:ra|ront|ait)\b|ne |n'|se |s'|[xiv]+e\b|seulement|matin|soir|apres-midi)"
)
# "pau, 10h30 verdun": the square where they meet.
_SQUARE = compiled(r",? (?:a |des )?\d{1,2}(?: ?h ?(?:\d\d)?|:\d\d),? ")
_GLUED = (".", "@", "_", "=", "&")
_ENDS = compiled(r" ?(?:[,.;:!?()\]\n\u2026]|$)")
# "c'est à sens qu'on", "à vire on se réunit"
_THERE = compiled(r" (?:qu[e'i]|on\b|ou\b|nous\b|ils\b)")
# One more word alone in a row of words, not "gare, 14 h".
_WORDS_ROW = compiled(r", [a-z]+(?:, (?!\d)|\))")
_HOURED = compiled(r"\d ?h(?:\d\d| \d\d)?, $")


class _Named(NamedTuple):
    """A name in small letters: its words, its key, and how many people its town has."""

    first: int
    last: int
    name: str
    people: int


def lend(text: Text, gazetteer: Gazetteer, known: Mapping[int, int]) -> Text:
    """Return *text* with the capitals of the towns it names in small letters.

    *known* are the words at which a name may begin, with how many words it may have.
    """
    words = text.words
    low = sorted(index for index in known if words.case(index) == LOWER)
    if not low:
        return text
    free = is_free(text.raw)
    lent = _abroad(words) if free else set[int]()
    end = 0
    for index in low:
        last = None if index in lent else _last(text, gazetteer, index, known[index], free=free)
        if last is None or (end and _SQUARE.fullmatch(text.folded, end, words.starts[index])):
            continue
        end = words.ends[last]
        lent.update(_mains(words, index, last))
    return _with_capitals(text, lent) if lent else text


def _mains(words: Words, first: int, last: int) -> list[int]:
    """Return those of the words *first* to *last* that have a capital in a name."""
    return [index for index in range(first, last + 1) if words.forms[index] not in _JOINTS]


def _abroad(words: Words) -> set[int]:
    """Return the words of the towns and countries abroad."""
    return {
        index
        for index in words.at(foreign.HEADS)
        if foreign.stands(words.forms, index) and words.forms[index] not in FIRST_NAMES | _JOINTS
    }


def is_free(raw: str) -> bool:
    """Tell a text that writes no name with its capital."""
    return _NAME.search(raw) is None


def _with_capitals(text: Text, lent: set[int]) -> Text:
    words, letters = text.words, list(text.raw)
    for index in lent:
        start = words.starts[index]
        capital = letters[start].upper()
        letters[start] = capital if len(capital) == 1 else letters[start]
    raw = "".join(letters)
    words = Words(raw, words.forms, words.starts, words.ends, words.tags)
    return replace(text, raw=raw, words=words, lent=frozenset(lent))


def _last(text: Text, gazetteer: Gazetteer, first: int, longest: int, *, free: bool) -> int | None:
    """Return the last word of the town that begins at *first*; None where there is none."""
    found, name = None, ""
    for last in range(first, min(first + longest, len(text.words))):
        if last > first and text.gap(last) not in {" ", "-", "'", ". "}:
            break
        name = f"{name} {text.words.forms[last]}".lstrip()
        senses = gazetteer.senses(name)
        low = all(text.words.case(one) == LOWER for one in _mains(text.words, first, last))
        if not (low and senses) or _is_otherwise(text, gazetteer, first, last, senses[0].code):
            continue
        if senses[0].kind in _TOWN_KINDS:
            named = _Named(first, last, name, gazetteer.people(senses))
            found = last if _is_meant(text, gazetteer, named, free=free) else None
        elif free and _is_other(text, first, last, senses[0].kind):
            found = last
    return found


def _is_otherwise(text: Text, gazetteer: Gazetteer, first: int, last: int, code: str) -> bool:
    """Tell "maçon", which is no way to write Mâcon."""
    if "\u00e7" not in text.raw[text.words.starts[first] : text.words.ends[last]]:
        return False
    place = gazetteer.by_code(code)
    return place is not None and "\u00e7" not in place.name


def _is_other(text: Text, first: int, last: int, kind: str) -> bool:
    """Tell another name of a town, a département or the people of a town, which need a capital."""
    form, start, end = text.words.forms[first], text.words.starts[first], text.words.ends[last]
    opens = _LINE.search(text.folded, max(0, start - 6), start) is not None
    if kind in "ng":
        known = form not in _NO_NAMES or text.raw.startswith("saint\u00e9", start)
        return first == last and len(form) > _SHORT and known
    if kind == "a":
        if text.words.forms[last] == "reunion":  # "Saint-Denis (la Réunion)", "la Réunion :"
            alone = text.folded.startswith((")", "\n", " :"), end)
            return alone and (opens or text.folded.startswith("(", start - 1))
        return len(form) > _SHORT + 2 and form not in _NO_NAMES
    if kind == "b":
        return opens and _LISTED.match(text.folded, end) is not None
    called = first > 0 and text.words.forms[first - 1] in _PEOPLE
    return kind == "d" and (opens or called)


_NO_NAMES = words("sainte garait allier manche landes creuse reunion")
_PEOPLE = words("les amis amies chers cheres camarades et")


def _is_meant(text: Text, gazetteer: Gazetteer, named: _Named, *, free: bool) -> bool:
    """Tell whether a careful person would take the name for a town's."""
    first = named.first
    before = text.words.forms[first - 1] if first and text.gap(first) in {" ", "'"} else ""
    article, _, rest = named.name.partition(" ")
    if article in ARTICLES and rest:
        return _has_article(text, gazetteer, named, rest, free=free)
    if before in OF_THINGS or (before in FIRST_NAMES and named.people < _CITY):
        return False
    if text.raw.endswith(_GLUED, 0, text.words.starts[first]) or is_followed(text, named.last):
        return False
    if _is_word(text, gazetteer, named):
        return named.name not in EVERYDAY and _stands(text, named, before)
    between = _goes_between(gazetteer, before) and not gazetteer.is_word(before)
    return not between and _is_sure(text, named, before, free=free)


def _is_sure(text: Text, named: _Named, before: str, *, free: bool) -> bool:
    """Judge a name that is no word: a town needs little where no name has a capital."""
    if len(named.name) <= _SHORT and named.people < _LARGE:
        return _stands(text, named, before)
    whole = named.last > named.first and text.gap(named.first + 1) == "-"
    church = named.name.startswith("saint") and named.people < _TOWN
    led = before in LED or (before in _OF and not church) or before == "in"
    two = named.last == named.first + 1 and not (whole or named.name.startswith("saint"))
    if two and named.people < _TOWN:
        return False  # "trois villes", "le vieux port"
    if named.people < _SMALL and (before in LED or not (led or whole)):
        end = text.words.ends[named.last]
        leads = text.folded.startswith(" a ", end) and "\u00e0" not in text.raw  # "st roch a x"
        acts = ACTS.match(text.verbs, end) is not None and not leads
        return free and (acts or _stands(text, named._replace(people=_LARGE), before))
    known = free or named.people >= (_SMALL if led else _LARGE)
    return known and (led or whole or _is_set_off(text, named))


def _is_set_off(text: Text, named: _Named) -> bool:
    """Tell a name that opens its sentence, that acts, or that what is behind it sets off."""
    folded, start, end = text.folded, text.words.starts[named.first], text.words.ends[named.last]
    return bool(
        LIST_AFTER.match(folded, end)
        or ACTS.match(text.verbs, end)
        or _GOES_ON.match(folded, end)
        or _LINE.search(folded, max(0, start - 6), start)
        or _OPENS.search(folded, max(0, start - 4), start)
    )


def _goes_between(gazetteer: Gazetteer, before: str) -> bool:
    """Tell the second town of "la ligne paris granville"."""
    senses = gazetteer.senses(before)
    return bool(senses) and senses[0].kind == "c" and gazetteer.people(senses) >= _LARGE


_OF = frozenset(("de", "d", "vers", "depuis"))


def _is_word(text: Text, gazetteer: Gazetteer, named: _Named) -> bool:
    """Tell a name that is also a word here: "les paris sportifs", "orange"."""
    end = named.first
    phrases = (phrase for phrase, _ in PHRASES.get(text.words.forms[end], ()))
    meant = any(tuple(text.words.forms[end : end + len(one)]) == one for one in phrases)
    english = text.english and "e" in gazetteer.flags(named.name)
    return meant or english or gazetteer.is_word(named.name)


def _has_article(text: Text, gazetteer: Gazetteer, named: _Named, rest: str, *, free: bool) -> bool:
    """Tell "le mans" and "au pouliguen" from "la queue" and "au passage"."""
    article = named.name.partition(" ")[0]
    full = f"{_FULL.get(article, article)} {rest}"
    someone = gazetteer.flags(rest) == "f"  # "au robert", "le françois"
    if not someone and any(
        gazetteer.is_word(name) or name in PHRASES for name in (rest, full, named.name)
    ):
        listed = _is_at(text, named) or _is_in_list(text, named) or _is_rendezvous(text, named)
        return rest not in EVERYDAY and listed
    long = " " in rest and text.gap(named.last) == "-"  # "la bastide-de-sérou"
    led = article in {"au", "aux"} or text.words.forms[named.first - 1] in LED
    if named.first and led:  # "au teil", "à l'isle adam", "aux sables d'olonne"
        return named.people >= (_SMALL if free or " " in rest else _TOWN) or (free and long)
    return named.people >= (_SMALL if free else _LARGE) or (free and long)


def _is_at(text: Text, named: _Named) -> bool:
    """Tell "à la flèche, samedi" and "au moule, place"."""
    forms, first = text.words.forms, named.first
    led = forms[first] in {"au", "aux"} or (first > 0 and forms[first - 1] in LED)
    end = text.words.ends[named.last]
    if led and named.people >= _SMALL and HOUR_NEXT.match(text.folded, end):
        return True
    sets = _LISTED.match(text.folded, end) or _ENDS.match(text.folded, end)
    return led and named.people >= _TOWN and sets is not None


# "nantes 14 h, et les herbiers, 11 h devant l'église": one more of those that meet.
_ONE_MORE = compiled(r"(?:,|;|[,.;]? et|\baussi|\bpuis|\bou) $")
_MEETS = compiled(
    r" ?[,:]? (?:a |des )?\d{1,2} ?h(?: ?\d\d)?,? (?:(?:sur |a )?(?:la |le |les |l')?)?(?:place|pl|"
    r"devant|gare|mairie|parvis|(?:sous-)?pref\w*|esplanade|halles?|kiosque|hotel de ville|"
    r"champ|cours|quai|bourse|eglise|rdv|rond-point)\b"
)


def _is_rendezvous(text: Text, named: _Named) -> bool:
    """Tell a name behind others that has an hour of its own and a place to meet."""
    start, end = text.words.starts[named.first], text.words.ends[named.last]
    more = named.people >= _TOWN and _ONE_MORE.search(text.folded, max(0, start - 8), start)
    return bool(more) and _MEETS.match(text.folded, end) is not None


def _stands(text: Text, named: _Named, before: str) -> bool:
    """Tell a name that is also a word where towns stand: led to, or in a list with its hour."""
    if before in _LEADING:
        return _is_led_to(text, named, before)
    listed = _is_in_list(text, named) or _is_rendezvous(text, named)
    return listed or _is_between(text, named, before)


_LEADING = LED | _OF | {"in", "est"}


def _is_led_to(text: Text, named: _Named, before: str) -> bool:
    """Tell "à vire, où", "c'est à sens qu'on", "les habitants de lourdes"."""
    folded, end, people = text.folded, text.words.ends[named.last], named.people
    there = _THERE.match(folded, end) is not None
    if before == "est":
        start = text.words.starts[named.first]
        return folded.endswith("c'est ", 0, start) and there and people >= _LARGE
    if before in _OF:
        whose = text.words.forms[named.first - 2]
        return people >= _LARGE if says_rally(whose) else whose in WHOSE and people >= _VILLAGE
    listed = _LISTED.match(folded, end) is not None
    ends = listed or there or _ENDS.match(folded, end) is not None
    led = before != "in" or text.english
    return led and ends and people >= (_SMALL if listed else _TOWN)


def _is_listed(folded: str, end: int) -> bool:
    """Tell what follows a town in a list, but no word of a row: "(orange, gare, voix)"."""
    return _LISTED.match(folded, end) is not None and _WORDS_ROW.match(folded, end) is None


def _is_between(text: Text, named: _Named, before: str) -> bool:
    """Tell "16 h 45, tonnerre, devant", "jeudi 16 mars sens 10h30", "montluçon, moulins 2 000"."""
    folded, start, end = text.folded, text.words.starts[named.first], text.words.ends[named.last]
    people, listed = named.people, _is_listed(folded, end)
    if listed and people >= _TOWN and _HOURED.search(folded, max(0, start - 9), start):
        return True
    if folded.endswith((", ", " et "), 0, start):
        too = people >= _TOWN and _TOO.match(folded, end) is not None
        return too or (listed and people >= _LARGE)  # not "vert, orange, bleu"
    if before in DAY_ENDS and people >= _TOWN and HOUR_NEXT.match(folded, end):
        return True
    return says_rally(before) and listed and people >= _RALLIED


def _is_in_list(text: Text, named: _Named) -> bool:
    """Tell a name that opens a line or a part of it, before an hour, a day, a place to meet."""
    folded, start, end = text.folded, text.words.starts[named.first], text.words.ends[named.last]
    listed = _is_listed(folded, end)
    listed = listed or (named.people >= _LARGE and ACTS.match(text.verbs, end) is not None)
    if _LINE.search(folded, max(0, start - 6), start):
        return named.people >= _TOWN and (listed or _DATELINE.match(folded, end) is not None)
    ends = named.people >= _LARGE and _ENDS.match(folded, end) is not None
    ends = ends and not folded.startswith(",", end)  # "(orange, violet)"
    opens = _OPENS.search(folded, max(0, start - 4), start) is not None
    return opens and named.people >= _TOWN and (listed or ends)
