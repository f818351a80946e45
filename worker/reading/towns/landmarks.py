"""Leaves out squares, ports and quays of a town that some village is called after.

"Pontivy : La Plaine, 10 h", "Auch - Cours Foch - 10 h 30": in lists of rallies a name such as these
behind a town says where people meet, unless a commune of the same département bears it.
"""

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.names import Found
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_NAMES = frozenset(
    (
        "port", "le port", "vieux-port", "vieux port", "plaine", "la plaine", "cours", "le cours",
        "rue", "jardin", "fontaine", "fontaines", "la fontaine", "les halles", "pont", "ponts",
        "la tour", "place", "l'hopital", "le parc", "chateau", "croix", "la motte", "le bourg",
        "puits", "la bastide", "la chapelle",
    )
)  # fmt: skip
# Between a town and where one meets there: its hour, a comma, a dash, a colon, a bracket.
_BEHIND = compiled(
    r" ?(?:[,:;(/|\u2013\u2014-] ?|(?<= )\u2022 ?)?(?:(?:a |des )?\d{1,2} ?h ?(?:\d\d)?\b ?"
    r"(?:[,:(/|\u2013\u2014-] ?)?)?(?:a |au |sur |devant )?"
)


HALLS = compiled(
    r"\b(?<!le )(?<!la )(?<!au )(?<!les )(?:salles? (?:des fetes|polyvalentes?|communales?|"
    r"municipales?|omnisports|des sports)|boulodrome|gymnase|mediatheque|bibliotheque|cinema|"
    r"marche (?:couvert|aux [a-z]+)|permanence (?:parlementaire|d[eu]\b)|parc (?:des )?expo\w*|"
    r"maison (?:de la culture|des assos?\w*)|foyer rural|miroir d'eau|piscine|mjc|"
    r"centre (?:commercial|culturel|social)|office de tourisme|prud'hommes|cour d'appel|medef|"
    r"conseil (?:general|departemental|regional)|siege du [a-z]+|"
    r"forum (?:de la|de l'|du) [a-z]+(?=[,)]|\n|$)|"
    r"depot (?:de bus|petrolier)|aire de covoiturage|galerie marchande|communaute de communes|"
    r"zone (?:commerciale|artisanale|industrielle|d'activites?)|tresor public|camping|usine|"
    r"finances publiques|chambre d'agriculture|rive (?:gauche|droite)|amphitheatre|"
    r"patinoire|hippodrome)\b"
)
"""Where people meet in a row of a list, though other things are held there."""


def without_landmarks(text: Text, gazetteer: Gazetteer, found: list[Found]) -> list[Found]:
    """Leave such names out of *found* where they stand right behind a town.

    So too where one opens a longer name that no commune bears: "à Port Royal", "à Croix Rousse".
    """
    kept: list[Found] = []
    for name in found:
        if name.kind == "town" and _opens_longer(text, name):
            continue
        before = kept[-1] if kept else None
        if before is not None and (
            _is_landmark(text, gazetteer, before, name) or _is_station(text, before, name)
        ):
            continue
        kept.append(name)
    return kept


def _opens_longer(text: Text, name: Found) -> bool:
    called = text.folded[name.start : name.end]
    if called in _NAMES and _PUBLIC.match(text.folded, name.end):
        return True
    if called == "bon" and _GOOD_TO.match(text.folded, name.end):
        return True
    return called in _OPENING and _LONGER.match(text.raw, name.end) is not None


# "Bon à savoir : …" is no short name of Bon-Encontre.
_GOOD_TO = compiled(r" (?:a [a-z]+(?:er|ir|re)\b|plan|courage|week|dimanche|samedi|ete\b|vent)")
# "Où ? Jardin public, Maubeuge"
_PUBLIC = compiled(r" (?:public|municipal|botanique|couverte?|a la francaise)\b")


_OPENING = frozenset(("port", "pont", "ponts", "croix", "cours", "rue", "place", "chateau"))
_LONGER = compiled(
    r" (?!(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Place|Devant|Mairie|Gare|Rue|Rdv|"
    r"Rendez|Manif|Rassemblement|Parvis|Cours|Parking|Avenue|Boulevard|Quai)\b)"
    r"[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]{2,}"
)


def _is_landmark(text: Text, gazetteer: Gazetteer, town: Found, name: Found) -> bool:
    called = text.folded[name.start : name.end]
    if called not in _NAMES or name.kind != "town" or town.kind not in {"town", "alias"}:
        return False
    between = text.folded[town.end : name.start]
    if not between.strip() or _BEHIND.fullmatch(between) is None:
        return False
    return not _lands(gazetteer, town) & _lands(gazetteer, name)


# "Manif à Foix, 14 h 30 devant la gare de Pamiers": there, whatever the station is called after.
_AT_STATION = compiled(
    r"(?P<gap>[^.;:!?\n]{0,60}?|[^.;:!?\n]{0,40}?[.!] ?)"
    r"(?:(?:a |des )?\d{1,2} ?h ?(?:\d\d)?,? )?(?:rdv |rendez-vous |depart )?"
    r"(?:a la |de la |devant la |parvis de la )?gare (?:sncf |ter |rer )?"
    r"(?:de |d'|du |des )(?:la |le |les |l')?"
)
_OTHERS_TOO = compiled(r"\d ?h|\bet\b|\b(?:a|au|aux|vers|direction|ou) [a-z]")
_HOUR = compiled(r"\d ?h")
_HOUR_NEXT = compiled(r"[ ,(:]{0,3}(?:a )?\d{1,2} ?h")


def _is_station(text: Text, town: Found, name: Found) -> bool:
    """Tell the station of *name* where the people of *town* meet, of which an hour is told."""
    if name.kind != "town" or town.kind not in {"town", "alias"} or name.senses == town.senses:
        return False
    found = _AT_STATION.fullmatch(text.folded, town.end, name.start)
    if found is None or _OTHERS_TOO.search(found["gap"]):
        return False
    led = _LED_TO.search(text.folded, max(0, town.start - _BEFORE_TOWN), town.start)
    own_hour = led is None or _HOUR.search(led[0]) is not None
    return not own_hour and _HOUR_NEXT.match(text.folded, name.end) is None


_LED_TO = compiled(
    r"\b(?:manif\w*|marche|rassemblement|mobilisation|pride|on [a-z]+)\b[^.;:!?\n]{0,60}"
    r"\b(?:a|au|aux|de|d') ?$|\ben route pour $"
)
_BEFORE_TOWN = 90


def _lands(gazetteer: Gazetteer, name: Found) -> set[str]:
    """Return the départements in which communes of that name lie."""
    places = (gazetteer.by_code(sense.code) for sense in name.senses)
    return {place.department for place in places if place is not None}
