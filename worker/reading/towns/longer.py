"""Tells a name that is part of a longer one: "rue Brémond-d'Ars", "Metz Métropole"."""

from worker.reading.towns.venues import OPENINGS
from worker.reading.words.calendar_words import WEEKDAYS
from worker.reading.words.patterns import compiled
from worker.reading.words.text import CAPITAL, LOWER, Text
from worker.reading.words.word_groups import RALLY_NOUNS
from worker.reading.words.wordlist import words

_FOLLOWERS = words(
    "hilton match matin metropole jackson plage plages normandie habitat agglo hebdo capitale "
    "matignon soir musee bd fc business mag presse sg university mobilites aeroport "
    "racisme homophobie mediterranee blanc noir neuf"
)
# "gare de Bordeaux-Saint-Jean": what a station adds to its town's name.
_ADDED = words(
    "ville centre nord sud est ouest tgv sncf rive saint part perrache matabiau flandres europe "
    "benedictins montparnasse austerlitz bercy chantiers chateaucreux"
)
_STATION = compiled(r"\bgare (?:sncf |tgv )?(?:de |d'|du )?$")
_BACK = 16


def in_longer(text: Text, first: int, last: int) -> bool:
    """Tell whether words *first* to *last* go on, before or behind, in another name."""
    if text.words.forms[first] == "ville" and text.words.forms[max(0, first - 2) : first] == _HALL:
        return True
    if text.words.forms[last] in _MARCHES and _is_march(text, first, last):
        return True
    if _hyphenated(text, first, last) or _followed(text, last) or _on_coast(text, first):
        return True
    return _is_river(text, first) or _heads_name(text, first, last)


# Communes whose name is also what a harbour, a wood or a castle is called before its own.
_HEADS = words("port bois plan mas fort parc chateau moulin")


def _heads_name(text: Text, first: int, last: int) -> bool:
    """Tell "au Port Viguerie", "au Fort Carré": one of many, and not Le Port."""
    if first == last or text.words.forms[last] not in _HEADS or last + 1 >= len(text.words):
        return False
    named = text.gap(last + 1) == " " and text.words.case(last + 1) == CAPITAL
    return named and text.words.forms[last + 1] not in WEEKDAYS


def _is_river(text: Text, first: int) -> bool:
    """Tell the river of "Naintré sur Vienne": what people add to a town's name."""
    forms = text.words.forms
    if first <= 1 or forms[first] not in RIVERS:
        return False
    if forms[first - 2] in _BANKS and forms[first - 1] in {"de", "du", "d"}:
        return True  # "les quais de Saône"
    if forms[first - 1] != "sur":
        return False
    named = text.words.case(first - 2) == CAPITAL and forms[first - 2] not in RALLY_NOUNS
    return named and text.gap(first) == text.gap(first - 1) == " "


_BANKS = words("quai quais bord bords berge berges rive rives pont ponts vallee")
RIVERS = words("vienne loire seine marne oise saone rhone isere allier dordogne garonne sarthe")


def _is_march(text: Text, first: int, last: int) -> bool:
    """Tell "Les Marches pour les libertés", "tous à la Marche": small villages are called so."""
    if _CAUSE.match(text.folded, text.words.ends[last]):
        return True
    after = text.gap(last + 1) if last + 1 < len(text.words) else ""
    small = text.words.forms[last] == "marche" and text.words.case(first) == LOWER
    return small and first < last and "(" not in after


def _on_coast(text: Text, first: int) -> bool:
    """Tell "la Côte d'Azur", not "du côté d'Agen"."""
    if first <= 1 or text.words.forms[first - 2 : first] != ["cote", "d"]:
        return False
    start = text.words.starts[first - 2]
    return text.raw[start : start + 4].lower() == "c\u00f4te"


_MARCHES = frozenset({"marche", "marches"})
_CAUSE = compiled(
    r" +(?:pour|contre|des|du|aux (?:flambeaux|lampions)|blanches?|feministes?|climat"
    r"|citoyennes?|silencieuses?|mondiales?|nocturnes?|solidaires?|nationales?|unitaires?)\b"
)
_HALL = ["hotel", "de"]


def _hyphenated(text: Text, first: int, last: int) -> bool:
    if text.words.tag(first):
        return False
    if first and text.gap(first) in {"-", "\u2013"} and not text.words.forms[first - 1].isdigit():
        return True
    if first > 1 and text.words.forms[first - 1] == "d" and text.gap(first - 1) == "-":
        return True  # "rue Brémond-d'Ars"
    after = text.gap(last + 1) if last + 1 < len(text.words) else ""
    if after not in {"-", "\u2013"} or _begins_what_follows(text, last + 1):
        return False
    if text.words.forms[last + 1] == "sur" and RIVERS & set(text.words.forms[last + 2 : last + 3]):
        return False  # "Naintré-sur-Vienne" is Naintré: the official names are longer already
    start = text.words.starts[first]
    station = _STATION.search(text.folded, max(0, start - _BACK), start)
    return station is None or text.words.forms[last + 1] not in _ADDED


def _begins_what_follows(text: Text, index: int) -> bool:
    """Tell a number or a place to meet from the rest of a name: "Rodez-place de la Cité"."""
    form = text.words.forms[index]
    return form.isdigit() or (form in OPENINGS and text.words.case(index) == LOWER)


def _followed(text: Text, last: int) -> bool:
    return is_followed(text, last) and text.words.case(last + 1) != LOWER


def is_followed(text: Text, last: int) -> bool:
    """Tell "paris normandie", "paris matin": what a paper or a body adds, in capitals or not."""
    if last + 1 >= len(text.words) or text.gap(last + 1) != " ":
        return False
    return text.words.forms[last + 1] in _FOLLOWERS
