"""Joins the lines of an event's card that says no hour: "Marche blanche", "Samedi 4 mai", "Dole".

An agenda gives title, day, place and town a line each, in any order. With an hour the lines are
read by themselves; a town alone on its line, with no more than a day above it, hangs loose.
"""

import re
from collections.abc import Iterable

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.fold import key
from worker.reading.words.patterns import compiled

_TITLE = compiled(
    r"\W*(?:(?:grande?|appel [\u00e0a](?: la| une?)?|une?|le|la) )*"
    r"(?:manif(?:estation)?|marche|rassemblement|cort\u00e8ge|d\u00e9fil\u00e9|pride|sit-in|die-in|"
    r"veill\u00e9e|cercle de silence|cha\u00eene humaine)s?\b[^\n.!?\d]{0,70}",
    re.IGNORECASE,
)
_LABEL = r"(?:(?:date|quand|jour|lieu|o\u00f9|ville|commune|adresse) ?: ?)?"
_DAYS = "|".join((*DAYS, *(rf"{day[:3]}\.?" for day in DAYS)))
_MONTHS = "|".join((*MONTHS, "f\u00e9v(?:rier)?", "ao\u00fbt", "d\u00e9c(?:embre)?"))
_DATE = (
    rf"(?:(?:\d\d?|1er) (?:{_MONTHS})\.?(?: 20\d\d)?|\d\d?/\d\d?(?:/(?:20)?\d\d)?|"
    r"20\d\d-\d\d-\d\d)"
)
_ON = rf"(?:le |ce )?(?:(?:{_DAYS})(?:[ ,]*{_DATE}| \d\d?)?|{_DATE}|demain)"
_DAY = compiled(
    rf"\W*{_LABEL}{_ON}\W*(?:jour entier|toute la journ\u00e9e)?\W*",
    re.IGNORECASE,
)
# "Manif pour le climat, jeudi 30 juillet"
_DATED = compiled(rf"{_TITLE.pattern}[ ,:\u2013-]+{_ON}\W*", re.IGNORECASE)
_SPOT = (
    r"(?:devant|place|parvis|esplanade|mairie|(?:sous-)?pr\u00e9fecture|gare|kiosque|"
    r"square|jardin|quai|cours|rond-point|halles?|march\u00e9|h\u00f4tel de ville|tribunal)\b"
)
_VENUE = compiled(rf"\W*{_LABEL}{_SPOT}[^\n.!?\d]{{0,50}}", re.IGNORECASE)
_ONLY_LABEL = compiled(r"\W*(?:date|quand|jour|lieu|o\u00f9|ville|france) ?:?\W*", re.IGNORECASE)
_TOWN = compiled(
    rf"\W*{_LABEL}(?:\u00e0 )?(?:{_SPOT}[^\n.!?\d,]{{0,40}}?(?:,| [-\u2013]| \u00e0) )?"
    r"(?P<name>[A-Z\u00c0-\u00de\u0152][\w'\u2019 -]{1,40}?)(?: ?\(\d[\dAB]\d?\))?"
    rf"(?:(?: ?,| [-\u2013]) {_SPOT}[^\n.!?\d]{{0,40}})?\W*",
    re.IGNORECASE,
)
_HOUR = compiled(r"\d ?[hH:](?:\b|\d)|\bmidi\b", re.IGNORECASE)
_LONGEST, _LEAST, _MOST = 80, 3, 7


def card_ends(raw: str, gazetteer: Gazetteer) -> Iterable[tuple[int, int]]:
    """Return what parts the lines of the one card in *raw*, if it has one."""
    found = [ends for block in _BLOCK.finditer(raw) if (ends := _ends(block, gazetteer))]
    return found[0] if len(found) == 1 else ()


_BLOCK = compiled(r"[^\n]+(?:\n[^\n]+)*")


def _ends(block: re.Match[str], gazetteer: Gazetteer) -> list[tuple[int, int]]:
    lines = block[0].split("\n")
    if not _LEAST <= len(lines) <= _MOST or _HOUR.search(block[0]):
        return []
    kinds = [_kind(line, gazetteer) for line in lines]
    told = " ".join(kinds).split()
    if "" in kinds or any(told.count(one) != 1 for one in _PARTS):
        return []
    return [cut.span() for cut in _NEXT.finditer(block.string, block.start(), block.end())]


_PARTS = ("title", "day", "town")
# A line's end, and the sign that opens the next.
_NEXT = compiled(r"[^\S\n]*\n[^\w\n]*(?=\w)")


def _kind(line: str, gazetteer: Gazetteer) -> str:
    """Return what *line* of a card says, in a word or two, empty for anything else."""
    if len(line) > _LONGEST:
        return ""
    if _DAY.fullmatch(line):
        return "day"
    town = _TOWN.fullmatch(line)
    if town and gazetteer.is_commune(key(town["name"])):
        return "town"
    known = {"title": _TITLE, "title day": _DATED, "venue": _VENUE, "label": _ONLY_LABEL}
    return next((kind for kind, form in known.items() if form.fullmatch(line)), "")
