"""Entries of a list that send on to another town of it: "Hyères : covoit vers Toulon" (rule 5)."""

from collections.abc import Iterator

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_NAME = (
    r"[A-Z\u00c0-\u00de\u0152][\w'\u2019-]{1,30}"
    r"(?: (?:[dl]es?|la|en|sur|sous|[A-Z\u00c0-\u00de\u0152][\w'\u2019-]{1,30})){0,4}?"
)
_TO = r"(?:vers|pour|\u00e0|a|au|aux|sur|en direction de|direction|avec|de|d['\u2019]) ?"
_ON = (
    rf"(?:(?:co-?voit\w*|cars?|bus|navettes?|d\u00e9parts? (?:group\u00e9|commun|"
    rf"collectif|en (?:bus|car|train|covoit\w*)(?: (?:[a\u00e0] )?\d\d? ?h(?: ?\d\d)?)?)s?) "
    rf"{_TO}|(?:on (?:va|ira|part|file|monte|descend)|rendez-vous|rdv|tous|toutes|"
    rf"tout le monde|nous allons|se joint|se joignent) {_TO}|"
    r"(?:on (?:rejoint|rejoindra)|rejoindre|rejoint|rejoignez|voir|cf\.?|direction|"
    r"avec|(?:participation|pr\u00e9sence|participe) (?=[a\u00e0] )) ?)"
    r"(?:(?:[a\u00e0] )?(?:la |le |au )?(?:manif(?:estation)?|marche|cort\u00e8ge|rassemblement) |"
    r"celle )?(?:de |d['\u2019]|\u00e0 )?(?:la |le |les )?"
)
_ENTRY = compiled(
    rf"(?P<open>[|;,/\n\u2022]|(?<= )[\u2013\u2014-](?= ))[ #*\u2022-]*(?P<town>{_NAME})"
    r"(?: ?[:,(\u2013\u2014\u2192-])?[ \n]?(?:(?i:ras|rien|pas de manif),? )?"
    rf"(?i:{_ON})#?(?P<goal>{_NAME})"
    # the hour of the ride
    r"(?: ?\(?,? ?(?:d\u00e9part |rdv |rendez-vous )?(?:\u00e0 )?\d\d? ?[hH:](?: ?\d\d)?"
    r"(?:,? (?:devant|place|gare|parking|du|au|de|[a\u00e0])\b[^.!|;,\n]{0,40})?\)?)?\)? ?"
    r"(?:(?=$|\n|[.!|;,/\u2022]|[\u2013\u2014-] )|(?P<next>et )(?=(?P=goal)\b))"
)
_CLOCK = compiled(r"\d ?[hH]")


def without_sent_on(
    raw: str, origin: Origin | None, gazetteer: Gazetteer
) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, without such entries, and its origin."""
    if not _CLOCK.search(raw):
        return raw, origin
    return rewritten(raw, origin, ((span, "") for span in _entries(raw, gazetteer)))


def _entries(raw: str, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    for entry in _ENTRY.finditer(raw):
        town, goal = entry["town"], entry["goal"]
        again = raw.count(goal) > 1 and goal != town
        if again and gazetteer.senses(key(town)) and gazetteer.senses(key(goal)):
            yield entry.end("open") if entry["next"] else entry.start(), entry.end()
