"""Gives towns overseas their article: "à Trinité, en Martinique", "à Tampon (La Réunion)"."""

import re
from collections.abc import Iterator

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.wordings.turns import BEGINS, HOUR, PROPER, RALLY, WEEKDAY
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_AREAS = {
    "martinique": "972",
    "guadeloupe": "971",
    "guyane": "973",
    "réunion": "974",
    "reunion": "974",
    "mayotte": "976",
}
_AREA = compiled(rf"(?<![\w@])#?(?:la_?)?({'|'.join(_AREAS)})(?!\w)", re.IGNORECASE)
# Where a rally is said to be: "soutien à Robert" is for somebody.
_AT = compiled(
    rf"(?:{BEGINS}|\b(?i:{RALLY}|{HOUR}|{WEEKDAY}|demain|hier|ce soir|ce matin|"
    rf"manifest\w+|défil\w+|march\w+|rassembl\w+|mobilis\w+),? |(?<=[:;,] ))"
    rf"[àÀ] (?P<name>{PROPER})(?![\w\u2019'-]| [A-ZÀ-Ý])|"
    rf"(?:(?<=[:,;] )|(?<=\n)|(?<=\n- ))(?P<timed>{PROPER})(?= ?:? ?{HOUR})"
)
_ARTICLES = ("La", "Le", "Les")


def with_articles(
    raw: str, origin: Origin | None, gazetteer: Gazetteer
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with such names in full, and its origin."""
    areas = {_AREAS[area[1].lower()] for area in _AREA.finditer(raw)}
    return rewritten(raw, origin, _articles(raw, areas, gazetteer)) if areas else (raw, origin)


def _articles(
    raw: str, areas: set[str], gazetteer: Gazetteer
) -> Iterator[tuple[tuple[int, int], str]]:
    for at in _AT.finditer(raw):
        group = "timed" if at["timed"] else "name"
        name = at[group]
        if _lies_in(name, areas, gazetteer):
            continue
        named = next((it for it in _ARTICLES if _lies_in(f"{it} {name}", areas, gazetteer)), None)
        if named is not None:
            yield (at.start(group), at.start(group)), f"{named} "


def _lies_in(name: str, areas: set[str], gazetteer: Gazetteer) -> bool:
    return any(place.department in areas for place in gazetteer.find(key(name)))
