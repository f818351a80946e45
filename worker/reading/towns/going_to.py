"""Whose people march in another town: "Bergerac manifeste samedi à Privas" (rule 5)."""

import re
from collections.abc import Iterator

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.wordings.turns import BEGINS, TOWN, WEEKDAY
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_GATHERS = (
    r"(?:(?:manifest|défil|march)(?:e|era|ait)|a (?:manifesté|défilé|marché)|"
    r"(?:se |s['\u2019]est )(?:rassembl|mobilis)(?:e|era|ée?))"
)
_BETWEEN = (
    r"(?:(?!\b(?:comme|et|mais|puis|ou|contre|pour|ainsi|avec|grâce|jusqu|face|suite|opposé\w*)\b)"
    r"[^.;:!?\n,]){0,40}?"
)
_WHEN = rf"(?:(?:Le |Ce )?{WEEKDAY}|Demain|Hier|Ce soir)[^.,;:!?\n]{{0,20}}, "
_MARCH = compiled(
    rf"(?:{BEGINS}(?:{_WHEN})?|(?<=[,:] ))(?P<home>(?:toute? )?(?P<town>{TOWN})) (?:ne )?"
    rf"(?:{_GATHERS}\b{_BETWEEN} (?:à|au)|march(?:e|era|ait) (?P<on>sur)) (?P<goal>{TOWN})"
    r"(?![\w\u2019'-])",
    re.IGNORECASE,
)
# A smaller one may as well be a square of theirs: "Marseille manifeste à Castellane".
_PEOPLE = 2_000


def without_homes(
    raw: str, origin: Origin | None, gazetteer: Gazetteer
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, without the towns such people are of."""
    return rewritten(raw, origin, _homes(raw, gazetteer))


def _homes(raw: str, gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    for march in _MARCH.finditer(raw):
        home, goal = key(march["town"]), key(march["goal"])
        if home != goal and all(_is_town(name, gazetteer) for name in (home, goal)):
            yield march.span("home"), "On"
            if march["on"]:  # "Mende marche sur Rodez"
                yield march.span("on"), "à"


def _is_town(name: str, gazetteer: Gazetteer) -> bool:
    towns = tuple(sense for sense in gazetteer.senses(name) if sense.kind in "cost")
    return gazetteer.people(towns) >= _PEOPLE
