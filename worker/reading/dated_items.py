"""Puts dates in brackets on lines, with the town of their heading: "… de Gap : le 5 (marche), …".

"Trois dates pour la maternité de Gap : le 13 (pique-nique, midi), le 18 (manifestation à Pau, 10 h)
et le 27 (chaîne humaine, 15 h)": the second is elsewhere, the others are where the heading is of.
"""

import re
from collections.abc import Iterator

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.wordings.turns import TOWN
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_ITEM = r"le \d\d?(?:er)?(?: [a-zéû]{3,9})? \([^()\n]{3,80}\)"
_ROW = compiled(
    rf"(?P<head>(?:[^.!?\n:(]{{2,80}} : )?[^.!?\n:(]{{3,120}}(?P<ends> : |, ))"
    rf"(?P<items>{_ITEM}(?:(?:,? et|,? puis|,) {_ITEM}){{1,5}})",
    re.IGNORECASE,
)
_TWO = compiled(rf"{_ITEM}(?:,? et|,? puis|,) {_ITEM}", re.IGNORECASE)
_WHAT = compiled(r"\((?P<what>[^(),\n]*)[^()\n]*\)")
_BETWEEN = compiled(r"\)(?:,? et|,? puis|,) (?=le \d)")
_AT = compiled(rf"\b(?:à|au|aux) (?P<name>{TOWN})")
_NAME = compiled(rf"(?:\b(?:du|des|au|aux) )?(?P<name>{TOWN})", re.IGNORECASE)


def with_towns(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin | None]:
    """Return *raw*, of the *origin* given, with the heading's town in the items that name none."""
    # The items are found a hundred times as fast as what heads them.
    rows = _ROW.finditer(raw) if " (" in raw and _TWO.search(raw) else ()
    cuts = [cut for row in rows for cut in _cuts(row, gazetteer)]
    return rewritten(raw, origin, cuts)


def _cuts(row: re.Match[str], gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    heads = set(_names(_NAME, row["head"], gazetteer))
    items = list(_WHAT.finditer(row.string, row.start("items"), row.end("items")))
    without = [item for item in items if not _names(_AT, item[0], gazetteer)]
    if len(heads) != 1 or not without or len(without) == len(items):
        return
    name = heads.pop()
    yield row.span("ends"), " :\n- "
    for item in items:
        yield (item.start() - 1, item.start("what")), " : "
        if item in without:
            yield (item.end("what"), item.end("what")), f" {_at(name)}"
        between = _BETWEEN.match(row.string, item.end() - 1)
        yield (item.end() - 1, between.end() if between else item.end()), "\n- " if between else ""


def _names(form: re.Pattern[str], said: str, gazetteer: Gazetteer) -> list[str]:
    names = (found for match in form.finditer(said) for found in (match["name"], match[0]))
    return [name for name in names if gazetteer.is_commune(key(name))]


def _at(name: str) -> str:
    said = (("Le ", "au "), ("Les ", "aux "), ("du ", "au "), ("des ", "aux "))
    for article, contracted in (*said, ("au ", "au "), ("aux ", "aux ")):
        if name.startswith(article):
            return contracted + name.removeprefix(article)
    return f"à {name}"
