"""The département said right behind a town: "(38)", "(Isère, 38)", "(38150)", ", dans l'Isère,".

It tells which town is meant, and nothing else (rules 5 and 7): once that is known it is taken out
of what is read, so that the words behind a town stand right behind it for every rule.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from worker.reading.towns.gazetteer import Gazetteer, Sense
from worker.reading.words.fold import fold, key
from worker.reading.words.patterns import compiled

_NUMBER = r"\d\d|9[78]\d|2[abAB]"
_LED = compiled(
    r"(?:dans (?:l[ea] |l')|en |le (?=\d)|(?:dpt|dept?)\.? ?(?=\d)|"
    r"departement (?:d[eu] (?:l[a'] ?)?|des |d')?)"
)
# The words of a name, the last ones before the bracket.
_HEAD = compiled(r"[^\W\d_]+(?:[ '\u2019-]{1,2}[^\W\d_]+){0,6}\Z")
_WORDS = compiled(r"(?<=[ '\u2019-])(?=[^\W_])")
_LETTERS = 60
_BREAKS = compiled(r"[. -]+")
_PARTS = compiled(r" ?[,/] ?| [-\u2013] ")
_BRACKET = compiled(
    rf"(?<=[^\W\d_]) ?(?:\((?:(?P<number>{_NUMBER})|(?P<post>\d{{5}})|"
    rf"(?P<words>[^\W_][^()\[\]\n]{{1,58}}))\)|\[(?P<square>{_NUMBER})\])"
)
# "à Mende, en Lozère, 300 personnes": the comma stays before a crowd and before who, where, whose
# and why. Elsewhere the sentence goes on: "Mende, en Lozère, a marché", "Mende, Lozère, 18 h".
_STAYS = (
    r"\d+(?:[ .\u00a0\u202f]\d{3})*(?! ?(?:[hH:]|heures)|\d)|(?:une? (?:\w+aine|\w* ?millier)|"
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|\w+ante)s?|environ|entre|"
    r"plus de|pr[\u00e8e]s de|quelque|o[\u00f9u]|qui|dont|que|selon|pour|puis|avec|avant|parce|"
    r"apr[\u00e8e]s|contre|lors|loin|eux|elles|le tout|date|dit|ville|chef-lieu|toujours)\b|"
    r"d['\u2019]apr|[^\w\s]"
)
# "Toulon - 83", "Crest 26 ce matin", "Mende, 48,": no number of a crowd, a day or an hour.
_BEHIND = (
    r"(?= ?[;:!?)|\u2013-](?!\d)|[,.\u2026](?!\d)|\s*(?:\n|\Z)| (?i:ce|cet|cette|le|la|les|hier|"
    r"demain|aujourd['\u2019]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pour|contre|"
    r"place|devant|d[e\u00e8]s|rassemblement|manif\w*|marche|rdv|rendez-vous|"
    r"[a\u00e0] (?:\d\d? ?h|partir|la |l['\u2019]))(?![\w'\u2019]))"
)
_BARE = compiled(
    r"(?<=[^\W\d_])(?:(?: ?[\u2013/-] ?| )(?P<bare>\d[\dabAB]{1,4})"
    rf"{_BEHIND}|"
    r", (?P<set>\d[\dabAB]{1,4})(?:,(?= [a-z\u00e0\u00e9])|(?=[,.;:!?\n]|\Z)(?![.,:]\d)))"
)
# "Mende, Lozère." is no list of towns: no area's name is a town's there.
_APPOSED = compiled(
    r", (?<=[^\W\d_], )(?:(?P<led>en |dans (?:l[ea]s? |l['\u2019])))?"
    r"(?P<words>[A-Z\u00c0-\u00de][\w'\u2019-]+(?: de Belfort)?)(?:, France\b)?"
    rf"(?:,(?! (?:{_STAYS}))(?= )|(?=[,.;:)\n!?]| [:;!?(\u2013-]|\Z))"
)
# "à Melle - Deux-Sèvres"
_DASHED = compiled(
    r"(?<=[^\W\d_]) [\u2013-] (?P<led>)(?P<words>[A-Z\u00c0-\u00de][\w'\u2019-]+(?: de Belfort)?)"
    r"(?=[,.;:)!?\n]|\Z| [a-z\u00e0\u00e9\d(!?])"
)
# Corsica's postcodes are older than its two départements.
_POSTCODE = 5
_POSTED = {"200": "2A", "201": "2A", "202": "2B", "206": "2B"}


class Said(NamedTuple):
    """A département said from ``start`` to ``end``, behind a town that ends at ``town``."""

    town: int
    start: int
    end: int
    code: str


def sayings(raw: str, gazetteer: Gazetteer) -> Iterator[Said]:
    """Yield where *raw* says the département of the town right before it.

    A name before it must be a place of that very département: "Épinal (90)" says nothing.
    """
    found: list[re.Match[str]] = []
    if "(" in raw or "[" in raw:
        found += _BRACKET.finditer(raw)
    if ", " in raw:
        found += _each(_APPOSED, raw)
    if " - " in raw or " \u2013 " in raw:
        found += _DASHED.finditer(raw)
    said = [one for match in found if (one := _behind(match, gazetteer))]
    bare = [(match, _behind(match, gazetteer)) for match in _BARE.finditer(raw)]
    # "Mende 48, Rodez 30" has numbers of people.
    if all(one or not _names_before(match, gazetteer) for match, one in bare):
        said += [one for _, one in bare if one]
    done = 0
    for one in sorted(said):
        if one.start >= done:
            done = one.end
            yield one


def _each(form: re.Pattern[str], raw: str) -> Iterator[re.Match[str]]:
    """Yield where *form* matches, also within another match: ", Poitiers, Vienne"."""
    match = form.search(raw)
    while match is not None:
        yield match
        match = form.search(raw, match.start() + 1)


def _behind(match: re.Match[str], gazetteer: Gazetteer) -> Said | None:
    """Return what *match* says, if a place of that very département stands before it."""
    names = _names_before(match, gazetteer)
    said = _said(match, names, gazetteer) if names else None
    return said if said is not None and _lies(said.code, names, gazetteer) else None


def _names_before(match: re.Match[str], gazetteer: Gazetteer) -> list[tuple[Sense, ...]]:
    head = _HEAD.search(match.string, max(0, match.start() - _LETTERS), match.start())
    # "contre 80": a village of the Somme is called so.
    bare = match.re is _BARE
    return _names(head[0], gazetteer, capital=bare) if head else []


def area(senses: tuple[Sense, ...]) -> str | None:
    """Return the département or the territory among *senses*."""
    return next((sense.code for sense in senses if sense.kind == "a"), None)


def _names(head: str, gazetteer: Gazetteer, *, capital: bool) -> list[tuple[Sense, ...]]:
    """Return what the names mean that end where *head* does, the longest first."""
    starts = [0, *(word.start() for word in _WORDS.finditer(head))]
    starts = [start for start in starts if head[start].isupper() or not capital]
    return [found for start in starts if (found := gazetteer.senses(key(head[start:])))]


def _lies(code: str, names: list[tuple[Sense, ...]], gazetteer: Gazetteer) -> bool:
    places = (gazetteer.by_code(sense.code) for senses in names for sense in senses)
    return any(place is not None and place.department == code for place in places)


def _said(
    match: re.Match[str], names: list[tuple[Sense, ...]], gazetteer: Gazetteer
) -> Said | None:
    """Return what *match* says of the département of one of *names*."""
    start, end = match.span()
    if match.re in {_APPOSED, _DASHED}:
        code = _apposed(match, gazetteer)
    elif match.re is _BARE:
        code = _posted((match["bare"] or match["set"]).upper())
    elif post := match["post"]:
        code = _posted(post)
    elif number := match["number"] or match["square"]:
        code = number.upper()
    else:
        parts = [_department(part, names, gazetteer) for part in _PARTS.split(match["words"])]
        code = parts[0]
        if code and len(set(parts)) > 1:
            # "Condom (Gers, 10 h 30, sous la halle)": the rest is of the rally.
            rest = _PARTS.search(match.string, match.start("words"))
            plain = rest is not None and match["words"][0].isalpha()
            start, end = match.start("words"), rest.end() if rest and plain else start
    return Said(match.start(), start, end, code) if code and end > start else None


def _posted(code: str) -> str:
    """Return the département of a postcode, and any other *code* as it stands."""
    if len(code) < _POSTCODE:
        return code
    return _POSTED.get(code[:3]) or code[: 3 if code.startswith("97") else 2]


def _apposed(match: re.Match[str], gazetteer: Gazetteer) -> str | None:
    """Return the area of ", en Lozère"; of ", Lozère" if no town of the Lozère is called so."""
    senses = gazetteer.senses(key(match["words"]))
    code = area(senses)
    towns = (gazetteer.by_code(sense.code) for sense in senses if sense.kind == "c")
    listed = any(town is not None and town.department == code for town in towns)
    return code if match["led"] or not listed else None


def _department(part: str, names: list[tuple[Sense, ...]], gazetteer: Gazetteer) -> str | None:
    """Return the département that *part* of a bracket names, behind a town of those *names*."""
    said = _LED.sub("", fold(part.strip()), count=1)
    name = key(said)
    if re.fullmatch(_NUMBER, name):
        return name.upper()
    return area(gazetteer.senses(name)) or next(
        (code for senses in names if (code := _abbreviated(said, senses, gazetteer))), None
    )


def _abbreviated(said: str, senses: tuple[Sense, ...], gazetteer: Gazetteer) -> str | None:
    """Return the département that "P.-O.", "S.-et-M." or "Hte-Loire" is, of those of *senses*."""
    short = [word for word in _BREAKS.split(said) if word]
    for sense in senses:
        place = gazetteer.by_code(sense.code)
        around = gazetteer.by_code(place.department) if place else None
        full = key(around.name).split() if around else []
        if len(full) == len(short) and all(map(_shortens, short, full)):
            return around.code if around else None
    return None


def _shortens(short: str, full: str) -> bool:
    rest = iter(full)
    return full[0] == short[0] and all(letter in rest for letter in short)
