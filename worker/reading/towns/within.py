"""Where in a town: "dans les rues de Nice", "au centre-ville du Mans", "14 h sur Tours".

A part of the town's middle is no other place, so it is read as the town itself: "à Nice". What
"sur" leads to is where people are only behind a crowd, a call or a time; elsewhere it may be what
is spoken of ("un débat sur Nice").
"""

import re
from collections.abc import Iterator

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_INSIDE = (
    r"(?:(?:dans|par|\u00e0 travers) (?P<street>les rues)|(?:dans|en|au) (?:plein )?(?:le )?"
    r"(?:centre(?:[- ]ville)?|c\u0153ur|coeur)(?: historique)?|dans la ville)"
)
# One of them stands in each.
_ENDS = ("rues d", "entre d", "ille d", "\u0153ur d", "oeur d", "rique d")
_OF = r"(?:de |d['\u2019]|(?P<of>du|des) )"
_CAPITAL = r"[A-Z\u00c0-\u00de\u0152][\w'\u2019-]*"
_NAME = rf"(?P<name>{_CAPITAL}(?: (?:(?:[dl]es?|la|en|et|sur|sous) )?{_CAPITAL}){{0,3}})"
_IN = compiled(rf"\b(?i:{_INSIDE}) {_OF}{_NAME}")
_AND_OF = compiled(rf"(?:,| et|, et|, puis) (?P<led>de |d['\u2019]){_NAME}")
_ON = compiled(r"[sS](?<=[\w)] .)[uU][rR] (?=[A-Z\u00c0-\u00de\u0152])" + _NAME)
_BEFORE_ON = compiled(
    r"(?:\b\d[\d .\u00a0\u202f]*|\b\d\d? ?h(?:eures?)? ?\d*|"
    r"\b(?:personnes|manifestants|manifestantes|participants|marcheurs|gens|monde|milliers?|"
    r"centaines?|(?:dou|quin)zaine|dizaine|(?:vingt|trent|quarant|cinquant|soixant)aine|"
    r"rassemblements?|manifs?|manifestations?|rdv|rendez-vous|mobilisations?|cort[eè]ges?|"
    rf"{'|'.join(DAYS)}|demain|aujourd'hui|hier|soir|matin|midi|apr[eè]s-midi|aprem|"
    r"prévue?s?|organisée?s?|annoncée?s?|tous|toutes))\Z",
    re.IGNORECASE,
)
# "à Lyon-centre", "Gap centre-ville, 14 h", not "Lyon centre commercial"
_MIDDLE = compiled(
    r"(?<=[^\W\d_])(?:-(?:[Cc]entre|CENTRE|[Vv]ille|VILLE)(?![\w'\u2019-])|"
    r" (?:[Cc]entre(?:[- ][Vv]ille)?|CENTRE(?:[- ]VILLE)?|[Vv]ille)(?=[,.;:!?)\n]|\Z|"
    r" (?:[\u00e0a]|ce|cet|cette|hier|demain|le|pour|contre|devant|place|parvis|rdv|d[\u00e8e]s|"
    rf"et|est|ont|o\u00f9|\d|{'|'.join(DAYS)})\b| aujourd))"
)
_HEAD = compiled(rf"(?<![\w'\u2019-]){_NAME}\Z")
_STATION = compiled(r"\bgares? (?:sncf )?(?:de |d['\u2019]|du |des )\Z", re.IGNORECASE)
# Without such a word it is the streets that tell of a rally, so they stay.
_RALLY = compiled(r"manif|rassembl|d[e\u00e9]fil|cort[e\u00e8]ge|mobilis|\bmarch", re.IGNORECASE)
# "sont arrivés dans le centre de Gap": from outside, as they would not have come to Gap.
_ARRIVES = compiled(r"\b(?:arriv|entr|p\u00e9n\u00e9tr|converg)\w*(?: \w+){0,2} \Z", re.IGNORECASE)
_LETTERS = 24
_PARTS = (
    *("-centre", "-Centre", " centre", " Centre", "CENTRE"),
    *("-ville", "-Ville", " ville", " Ville", "VILLE"),
)
# "covoit Dole-Gap", "trajet Dole Gap": from one to the other
_RIDE = compiled(
    r"\b(?i:co-?voit\w*|trajets?|voiture|places?|bus|cars?|navettes?|faire la route)[,:]?"
    rf"(?: de| entre)? (?P<route>{_CAPITAL}(?: (?:(?:[dl]es?|la|en|sur|sous) )?{_CAPITAL}){{0,4}})"
)
_RIDES = (
    "ovoit",
    "OVOIT",
    "o-voit",
    "rajet",
    "oiture",
    "laces",
    "us ",
    "ar ",
    "ars ",
    "avette",
    "oute ",
)
# "Rennes 15h Sainte-Anne, Le Mans …": a saint's square; "Rennes (Sainte-Anne, 15h)" whoever's
_CLOCK = r"\d{1,2} ?[hH](?: ?\d\d)?"
_AT_SAINT = compiled(
    rf"{_NAME}(?: (?i:{'|'.join(DAYS)}|demain)(?: \d\d?)?)?,? (?:\u00e0 )?{_CLOCK},? "
    r"(?P<spot>(?:Saintes?|Saint|St|Ste)-[A-Z\u00c0-\u00de][\w-]+)(?=\s*(?:[,.;/)!\n]|\Z))"
)
_IN_BRACKET = compiled(rf"{_NAME} \((?P<spot>{_CAPITAL}), ?{_CLOCK}\)")
_SMALL = 30_000
_PIECE = compiled(r"[^ -]+")
_LAST_WORD = compiled(r"[ '\u2019-](?=[^ '\u2019-]*\Z)")


def in_towns(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with "à Nice" for such places, and its origin."""
    if any(it in raw for it in _PARTS):
        parts = (one.span() for one in _MIDDLE.finditer(raw) if _is_middle(one, gazetteer))
        raw, origin = rewritten(raw, origin, ((span, "") for span in parts))
    if any(it in raw for it in _RIDES) and _RALLY.search(raw):
        raw, origin = rewritten(raw, origin, _parted(raw, gazetteer))
    if "h" in raw or "H" in raw:
        raw, origin = rewritten(raw, origin, sorted(_spots(raw, gazetteer)))
    return rewritten(raw, origin, _cuts(raw, gazetteer))


def _spots(raw: str, gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield where a square named like a town stands behind its own town's hour, or before it."""
    for pattern in (_AT_SAINT, _IN_BRACKET):
        for one in pattern.finditer(raw):
            senses = gazetteer.senses(key(one["spot"]))
            small = pattern is _IN_BRACKET or gazetteer.people(senses) < _SMALL
            words = one["name"].split(" ")
            names = (key(" ".join(words[first:])) for first in range(len(words)))
            if senses and small and any(map(gazetteer.is_commune, names)):
                yield (one.start("spot"), one.start("spot")), "place "


def _parted(raw: str, gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield where the first town of a ride ends and the second begins."""
    for ride in _RIDE.finditer(raw):
        pieces = [one.span() for one in _PIECE.finditer(raw, *ride.span("route"))]
        first = _length(raw, pieces, gazetteer)
        if 0 < first < len(pieces) and _length(raw, pieces[first:], gazetteer):
            yield (pieces[first - 1][1], pieces[first][0]), " - "


def _length(raw: str, pieces: list[tuple[int, int]], gazetteer: Gazetteer) -> int:
    """Return how many of *pieces* the longest commune that they begin with has."""
    sizes = range(len(pieces), 0, -1)
    named = (key(raw[pieces[0][0] : pieces[size - 1][1]]) for size in sizes)
    return next(
        (size for size, one in zip(sizes, named, strict=True) if gazetteer.is_commune(one)), 0
    )


def _cuts(raw: str, gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    found = [*_IN.finditer(raw)] if any(it in raw for it in _ENDS) else []
    if " sur " in raw:
        found += (one for one in _ON.finditer(raw) if _meets(raw, one, gazetteer))
    for one in sorted(found, key=lambda cut: cut.start()):
        article = one.groupdict().get("of")
        if one.groupdict().get("street") and not _RALLY.search(raw):
            continue
        if _ARRIVES.search(raw, max(0, one.start() - _LETTERS), one.start()):
            continue
        if _is_town(one["name"], article, gazetteer):
            yield (one.start(), one.start("name")), _led(article)
            yield from _joined(raw, one.end(), gazetteer)


def _is_middle(part: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Tell "centre" behind a town's name; "Metz-Ville" is a station."""
    raw, at = part.string, part.start()
    head = _HEAD.search(raw, max(0, at - 2 * _LETTERS), at)
    if head is None or _STATION.search(raw, max(0, head.start() - _LETTERS), head.start()):
        return False
    words = head["name"].split(" ")
    names = (" ".join(words[first:]) for first in range(len(words)))
    whole = key(f"{words[-1]}{part[0]}")
    return any(map(gazetteer.is_commune, map(key, names))) and not gazetteer.senses(whole)


def _joined(raw: str, end: int, gazetteer: Gazetteer) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield the other towns of "dans les rues de Pau et de Tarbes"."""
    while (one := _AND_OF.match(raw, end)) and _is_town(one["name"], None, gazetteer):
        yield (one.start("led"), one.start("name")), "\u00e0 "
        end = one.end()


def _meets(raw: str, on: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Tell whether people are behind "sur", and it is of no name: "Boulogne sur Mer"."""
    before = raw[max(0, on.start() - _LETTERS) : on.start() - 1]
    if not _BEFORE_ON.search(before):
        return False
    last = _LAST_WORD.split(before)[-1]
    return not gazetteer.senses(key(f"{last} sur {on['name'].split()[0]}"))


def _is_town(name: str, article: str | None, gazetteer: Gazetteer) -> bool:
    """Tell whether what *name* begins with is a commune's, "du" being of "Le"."""
    lead = {"du": "le ", "des": "les "}.get(article or "", "")
    words = name.split(" ")
    return any(
        gazetteer.is_commune(key(lead + " ".join(words[:size])))
        for size in range(len(words), 0, -1)
    )


def _led(article: str | None) -> str:
    return {"du": "au ", "des": "aux "}.get(article or "", "\u00e0 ")
