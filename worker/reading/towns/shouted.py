"""Towns that are words, behind an hour in capitals: "MANIF SAMEDI 14H TOURS"."""

from collections.abc import Iterator

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.wordings.turns import HOUR, MONTH, WEEKDAY
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_DAY = rf"(?:{WEEKDAY}|demain|ce soir)(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?"
_TOWN = r"(?P<town>[a-z\u00e0-\u00ff'\u2019-]{3,30})"
_BEHIND = compiled(
    rf"\b{_DAY},? (?:[\u00e0a] )?{HOUR} {_TOWN}"
    r"(?= ?(?:[!.,#\n]|\Z)| et (?:[\u00e0a] )?\d| (?:venez|tous|toutes|toustes|on|soyez|rdv|"
    r"place|devant|manif)\b)"
)
_BEFORE = compiled(
    rf"\b(?:manif|manifestation|rassemblement) {_TOWN}(?= {_DAY} (?:[\u00e0a] )?{HOUR})"
)
# Fewer people are called Place, or Gare.
_PEOPLE = 4_000


def led(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin | None]:
    """Return *raw*, a text without capitals of the *origin* given, with "\u00e0" before them."""
    return rewritten(raw, origin, _leads(raw, gazetteer))


def _leads(raw: str, gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    found = (*_BEFORE.finditer(raw), *_BEHIND.finditer(raw))
    for behind in sorted(found, key=lambda one: one.start("town")):
        name = key(behind["town"])
        towns = tuple(sense for sense in gazetteer.senses(name) if sense.kind in "cost")
        if gazetteer.flags(name) and gazetteer.people(towns) >= _PEOPLE:
            yield (behind.start("town"), behind.start("town")), "\u00e0 "
