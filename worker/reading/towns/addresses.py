"""Tells the town that ends an address, "place Victor-Hugo Grenoble", from a person's name in it."""

from worker.reading.towns.gazetteer import Sense
from worker.reading.towns.names import Setting
from worker.reading.towns.persons import FIRST_NAMES, is_person
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, Text
from worker.reading.words.wordlist import words

_NAME = r"[A-Z\u00c0-\u00de\d][\w'\u2019.-]*"
_SMALL = r"(?:de|du|des|la|le|les|l['\u2019]|d['\u2019]|de l['\u2019]|aux|et|en)"
_VENUE = (
    r"(?:place|pl\.?|rue|avenue|av\.?|boulevard|boul\.?|bd|bld|cours|quai|parvis|esplanade|square|"
    r"all\u00e9es?|mail|pont|port|jardin|parc|promenade|gare|m\u00e9tro|rond[ -]point|carrefour|"
    r"bourse|palais|h\u00f4tel|monument|statue|halles?|kiosque|fontaine|fac|facult\u00e9|lyc\u00e9e|"
    r"coll\u00e8ge|\u00e9cole|universit\u00e9|h\u00f4pital|chu|clinique|usine|d\u00e9p\u00f4t|entrep\u00f4t|"
    r"raffinerie|th\u00e9\u00e2tre|op\u00e9ra|\u00e9glise|basilique|porte|tour|mus\u00e9e|stade|parking)"
)
_SEAT = (
    r"(?:(?:sous-)?pr\u00e9f(?:ecture)?|mairie|rectorat|tribunal|palais de justice|dsden|ars|chu|"
    r"h\u00f4pital|halles|cath\u00e9drale|h\u00f4tel de ville|bourse du travail|monument aux morts|"
    r"inspection acad\u00e9mique|"
    r"(?:place|parvis) d(?:e la |e l['\u2019]|u )(?:gare|march\u00e9|mairie|"
    r"h\u00f4tel de ville|pr\u00e9fecture|cath\u00e9drale|lyc\u00e9e|h\u00f4pital|palais|"
    r"th\u00e9\u00e2tre|\u00e9glise)|"
    r"place d['\u2019]armes|champ de (?:mars|foire)|gare(?: sncf| routi\u00e8re)?)"
)
# "place de la République Mâcon", "Palais de justice Draguignan", "15 h Trocadéro Paris"
_ADDRESS = compiled(
    rf"\b(?:(?i:{_VENUE}) (?:{_SMALL} ?)*(?P<name>{_NAME}(?: (?:{_SMALL} ?)*{_NAME}){{0,3}})|"
    rf"(?i:{_SEAT})|"
    rf"\d{{1,2}} ?[hH](?:\d\d)?,? (?:[\u00e0\u00c0] )?(?P<known>{_NAME}(?: {_NAME})?)) $"
)
_IS_SEAT = compiled(rf"(?i:{_SEAT}) ")
_ENDS = compiled(
    r" (?:(?:(?:et|puis) )?(?:\u00e0 )?\d{1,2} ?[hH:]\d?\d?|"
    r"le \d|\d\d?/\d|manif\w*|rassemblement|marche)\b|"
    r"\s*(?:$|[^\w\s'\u2019\u2013-])|\s*\n| (?:pour|contre|avec|\u00e0|d\u00e8s|venez|soyons|"
    r"demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|apportez|merci|tou(?:te)?s|soyez|"
    r"rejoignez|a?menez|ramenez|pr\u00e9voyez|faites|partagez)\b"
)
_BACK = 60


# "10 h place du marché vannes", in a post all in small letters.
_LOW_ADDRESS = compiled(
    r"\b(?:(?:place|pl|rue|avenue|boulevard|cours|quai|parvis|esplanade|square|gare|metro) "
    r"(?:(?:de|du|des|la|le|les|l'|d') ?)*(?!devant|pour|contre|a |on |et )[a-z]{3,}(?: [a-z]{3,})?"
    r"|(?:(?:sous-)?pref(?:ecture)?|mairie|rectorat|tribunal|palais de justice|cathedrale|"
    r"hotel de ville|bourse du travail)"
    r"|\d{1,2} ?h(?:\d\d)?,? (?!place|gare|rue|devant)[a-z]{4,}) $"
)


def ends_address(setting: Setting, first: int, last: int, senses: tuple[Sense, ...]) -> bool:
    """Tell whether words *first* to *last* name the town of the address right before them."""
    text, floor = setting.text, setting.floor
    low = text.words.case(first) == LOWER
    if first <= floor or text.gap(first) != " " or (low and not setting.lower):
        return False
    saint = text.words.forms[first] in _SAINTS and last - first < _PARTS
    start = text.words.starts[first]
    if _ENDS.match(text.raw, text.words.ends[last]) is None:
        return False
    back = max(text.words.starts[floor], start - _BACK)
    if low:
        known = setting.gazetteer.people(senses) >= _LARGE
        return known and _LOW_ADDRESS.search(text.folded, back, start) is not None
    found = _ADDRESS.search(text.raw, back, start)
    if found is None or setting.gazetteer.people(senses) < _KNOWN:
        return False
    station = found[0].lower().startswith("gare") and text.words.forms[first] in _STATIONS
    if station or (saint and _TOWN_HALL.match(found[0]) is None):
        return False  # "cathédrale Saint-Louis"
    seat = _IS_SEAT.fullmatch(found[0]) is not None  # "place de la Mairie", whatever its capital
    named = "" if seat else (found["name"] or found["known"] or "").lower()
    return named not in FIRST_NAMES and _NO_NAME.search(named) is None


_KNOWN, _LARGE = 8_000, 20_000
"""People of a town that is known by its name alone, and by small letters."""

_STATIONS = frozenset(("thiers",))
"""Towns whose name is a station's elsewhere: Nice has a "gare Thiers"."""

# "mairie Saint-Étienne"
_TOWN_HALL = compiled(r"(?i:mairie|(?:sous-)?pr\u00e9f(?:ecture)?|h\u00f4tel de ville) $")
_SAINTS, _PARTS = words("saint sainte st ste"), 2
# "place Belle Croix"; in capitals throughout "DANS LA RUE DEVANT LA PORTE SAINT MICHEL".
_NO_NAME = compiled(
    r"^(?:saint|sainte|st|ste|notre|grande?s?|belles?|beaux?|vieux|vieille|hautes?|basses?|bas|petite?|"
    r"bonne?|neuve|rouge|blanche|noire|verte?|(?:de|du|des|la|le|les|d'|l')(?: la| l')?)$|"
    rf"^(?:{_VENUE}|{_SEAT})\b|"  # "10H RUE DE LYON"
    r"\b(?:devant|dans|sur|pour|contre|avec|\u00e0|a|on|et)\b"
)


def is_named(text: Text, first: int, last: int, floor: int) -> bool:
    """Tell the name of a person, or of a street that has it."""
    return is_person(text, first, last, floor) or _names_street(text, first)


def _names_street(text: Text, first: int) -> bool:
    """Tell "place David d'Angers": a street has a person's name, and a first name leads to it."""
    forms, of = text.words.forms, first - 1
    if of < _NAMED or forms[of] not in {"de", "d"} or text.words.case(of - 1) == LOWER:
        return False
    called = forms[of - 1] in FIRST_NAMES or forms[of - 1] in _OLD_NAMES
    return called and forms[of - 2] in _STREETS and " " in text.gap(of)


_NAMED = 2
_OLD_NAMES = words(
    "alienor amaury aymeric baudouin beatrice blanche diane enguerrand eudes ferdinand foulques "
    "gaston gauthier gautier geoffroi geoffroy gilles godefroy guilhem hildegarde isabeau jacob "
    "mahaut marguerite othon ponce raoul renaud rodolphe sully thibaud thibaut yolande"
)
_STREETS = words(
    "place pl rue avenue av boulevard bd square esplanade quai pont allee allees cours impasse "
    "passage lycee college ecole gymnase salle theatre stade centre espace statue hopital mail"
)
