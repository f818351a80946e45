"""Which town an outside event is in: from its place, else from its title (rule 4 of imports).

A field that holds a town's name alone is looked up; free text goes through the reader, which
knows that a street, a station or a bridge named after a town is none.
"""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import cos, hypot, radians

from worker.domain.campaign import Place
from worker.domain.kinds import PlaceKind
from worker.reading.towns.gazetteer import Gazetteer, Sense
from worker.reading.words.fold import key

_ZONE_NAME = re.compile(
    r"\b(?:Europe|America|Africa|Asia|Indian|Pacific|Atlantic|Etc)/[A-Za-z_/]+\b"
)
_POSTCODE = re.compile(r"(?<!\d)(?:F-?\s?)?(\d{2}\s?\d{3})\b[\s,]*([^,;\n\d|()]{2,60})?")
_POSTCODE_BEHIND = re.compile(
    r"([^,;\n\d|()]{1,59}?[^\s,;\d|()])\s{0,3}[( ]\s{0,3}(\d{2}\s?\d{3})\b\)?\s*(?=$|[,;\n|])"
)
_CEDEX = re.compile(r"\bcedex\b.*", re.IGNORECASE)
_FRENCH = frozenset([
    "france", "fr", "fra", "republique", "francaise", "francia", "guadeloupe", "martinique",
    "guyane", "reunion", "la", "mayotte", "gp", "mq", "gf", "re", "yt", "pf", "nc", "polynesie",
    "caledonie", "nouvelle", "saint", "pierre", "et", "miquelon", "pm", "wf", "bl", "mf",
    "french", "guiana", "polynesia", "new", "caledonia",
])  # fmt: skip
_STREET = re.compile(
    r"^\W*\d*\s*(?:bis|ter)?\W*(?:rue|avenue|av|bd|boulevard|place|pl|quai|gare|metro|station|pont|"
    r"cours|allees?|esplanade|square|impasse|chemin|route|passage|parvis|porte|fort|parc|jardin|"
    r"mairie|hotel|theatre|cinema|cafe|bar|maison|salle|eglise|cathedrale|stade|tour)\b"
)
# What carries the name of a town without being in it: "Gare de Lyon" is in Paris.
_NAMED_AFTER = re.compile(
    r"\b(?:gares?|m[ée]tro|stations?|rue|avenue|av|bd|boulevard|place|pl|quai|pont|porte|tour|route|"
    r"chemin|square|cours|faubourg|arr[êe]t)\.?\s+(?:de\s+la\s+|de\s+l['’]|de\s+|du\s+|des\s+|d['’])",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[\w'’-]+")
_LONGEST_LINE = 1_000
"""Characters of a title or an address that are read: networks allow some hundred."""
_LONGEST_NAME = 6
# A town that stands at an end of a title without a preposition must be one that people know.
_KNOWN_TOWN = 10_000
# Fewer people live where only its square's name is known ("Castellane", "Vieux-Port").
_VILLAGE = 2_000
_JOINTS = frozenset(
    ["de", "du", "des", "d", "la", "le", "les", "l", "rue", "place", "gare", "saint", "avenue",
     "boulevard", "quai", "pont", "porte", "tour", "metro", "sans", "avec", "contre", "nos"]
)  # fmt: skip
# What stands in the place of a venue until there is one; Facebook writes "TBC".
_UNTOLD = frozenset(
    [f"{what}{rest}" for what in ("", "lieu ")
     for rest in ("tbc", "tba", "tbd", "a confirmer", "a definir", "a preciser", "a venir")]
)  # fmt: skip
_ARRONDISSEMENT = re.compile(r"\s+\d{1,2}\s*(?:er|e|eme|ème|arrondissement)?\b.*", re.IGNORECASE)
# Beyond this a declared coordinate cannot be in the commune that is named.
_FAR_KM = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """What a file says of where an event is; every field as written, None when absent."""

    city: str | None = None
    postcode: str | None = None
    country: str | None = None
    address: str | None = None
    name: str | None = None
    lat: float | None = None
    lon: float | None = None


def town(spot: Spot, title: str, published: datetime, gazetteer: Gazetteer) -> str | None:
    """Return the code of the commune or area of an event, or None when nothing tells it.

    Fields go from sure to vague: city, address, name of the place, title. An event whose country
    is said to be another has none, whatever its title names.
    """
    told = (spot.city, spot.address, spot.name)
    finder = _Finder(spot, published, gazetteer)
    if _abroad(spot.country) or any(map(_ends_abroad, told)) or finder.is_elsewhere:
        return None
    for place in finder.candidates(title):
        return place.code
    return None


def venue(where: str) -> str | None:
    """Return the first part of an address that has one; a link and "TBC" are none."""
    first = re.split(r"[,\n]", where, maxsplit=1)[0].strip()
    told = any(map(str.isalpha, first)) and not first.startswith(("http://", "https://"))
    return first if told and key(first) not in _UNTOLD else None


@dataclass(frozen=True, slots=True)
class _Finder:
    spot: Spot
    published: datetime
    gazetteer: Gazetteer

    @property
    def is_elsewhere(self) -> bool:
        """Whether the city and its region are none of France's ("Seattle, Washington")."""
        parts = _parts((self.spot.city or "")[:_LONGEST_LINE])
        return len(parts) > 1 and not self._french(parts[1:]) and not self.gazetteer.find(parts[0])

    def candidates(self, title: str) -> Iterable[Place]:
        """Yield likely places, surest first."""
        spot = self.spot
        if spot.city and not _ZONE_NAME.search(spot.city):
            yield from self._city(spot.city)
        alike: list[Place] = []
        for text in (spot.address, spot.name):
            if text:
                plain = self._unnamed(_ZONE_NAME.sub(" ", text[:_LONGEST_LINE]))
                for place in self._free(plain):
                    if place.population >= _VILLAGE or place not in self.gazetteer.find(plain):
                        yield place
                    else:
                        alike.append(place)
        plain = self._unnamed(title[:_LONGEST_LINE])
        told = [*self._read(plain), *self._at_an_end(plain)]
        # "Vieux-Port" and "Castellane" are villages, and squares of the town that the title names.
        if told and told[0].population >= _KNOWN_TOWN:
            yield from told
        yield from alike
        yield from told
        for text in (spot.address, spot.name):
            yield from self._territory(_parts((text or "")[:_LONGEST_LINE]))

    def _territory(self, parts: list[str]) -> Iterable[Place]:
        """Yield the area overseas that ends an address without a town: "Le kiosque, Guadeloupe"."""
        for part in itertools.takewhile(_said_french, reversed(parts)):
            for place in self._named(part, None):
                if place.kind is PlaceKind.AREA:
                    yield place

    def _city(self, text: str) -> Iterable[Place]:
        line = text[:_LONGEST_LINE]
        parts = [part.strip() for part in line.split(",") if part.strip()]
        if len(parts) > 1 and not self._french(parts[1:]):
            return
        if parts:
            name = _ARRONDISSEMENT.sub("", _CEDEX.sub("", parts[0]))
            yield from self._named(name, self.spot.postcode, parts[1:])

    def _french(self, parts: list[str]) -> bool:
        """Tell whether what follows a city ("Occitanie, France") may be in France."""
        if _said_french(parts[-1]):
            return True
        return any(self.gazetteer.senses(key(part)) for part in parts)

    def _free(self, text: str) -> Iterable[Place]:
        parts = _parts(text)
        codes = [(code.replace(" ", ""), name) for code, name in _POSTCODE.findall(text)]
        for code, name in codes:
            yield from self._named(_CEDEX.sub("", name), code)
        for name, code in _POSTCODE_BEHIND.findall(text):
            yield from self._named(name, code.replace(" ", ""))
        around = tuple(parts)  # "Saint-Pierre, Martinique": a country in writing, and its area
        while len(parts) > 1 and _said_french(parts[-1]):
            parts.pop()
        alone = codes[0][0] if len(codes) == 1 else None
        yield from self._parted(parts, around, self.spot.postcode or alone)
        for place in self._read(text):
            # "Mairie de Saint-Denis, 93200": the number tells which.
            elsewhere = alone and not alone.startswith(place.department)
            yield from self._named(place.name, alone) if elsewhere else (place,)

    def _parted(
        self, parts: list[str], around: Sequence[str], postcode: str | None
    ) -> Iterable[Place]:
        """Yield what the parts of an address name: "Le Mans, Sarthe" is the town in that area."""
        areas: list[Place] = []
        for part in reversed(parts):
            named = () if _STREET.match(key(part)) else self._named(part, postcode, around)
            for place in named:
                if place.kind is PlaceKind.AREA:
                    areas.append(place)
                elif all(place.department == area.department for area in areas):
                    yield place
        yield from areas

    def _unnamed(self, text: str) -> str:
        """Return *text* without the towns that only gave a street or a station its name."""
        kept, at = [], 0
        for found in _NAMED_AFTER.finditer(text):
            length = self._town_length(text[found.end() :])
            if found.start() >= at and length:
                kept += [text[at : found.start()], ", "]
                at = found.end() + length
        return "".join([*kept, text[at:]])

    def _town_length(self, text: str) -> int:
        """Return how many characters of *text* the longest town at its start takes."""
        words = list(itertools.islice(_WORDS.finditer(text), _LONGEST_NAME))
        for word in reversed(words):
            if word.start() < 60 and self.gazetteer.find(text[: word.end()]):  # noqa: PLR2004
                return word.end()
        return 0

    def _at_an_end(self, title: str) -> Iterable[Place]:
        """Yield a known town or overseas area that ends or begins a title: "#MeToo Paris"."""
        words = _WORDS.findall(title)
        for size in range(min(_LONGEST_NAME, len(words)), 0, -1):
            before = key(words[-size - 1]) if size < len(words) else ""
            for name, alone in ((words[-size:], before not in _JOINTS), (words[:size], True)):
                found = (
                    self.gazetteer.find(" ".join(name)) if alone and name[0][0].isupper() else ()
                )
                yield from (
                    place
                    for place in found[:1]
                    if place.population >= _KNOWN_TOWN or _is_overseas(place, name)
                )

    def _named(
        self, name: str, postcode: str | None, around: Sequence[str] = ()
    ) -> Iterable[Place]:
        found = self.gazetteer.find(name.strip()) if name.strip(" -.") else ()
        # A name that is a number or code is no town here.
        if not found or name.strip()[:1].isdigit():
            return
        areas = {sense for part in around for sense in self.gazetteer.senses(key(part))}
        yield from sorted(found, key=lambda place: self._distance(place, postcode, areas))

    def _distance(
        self, place: Place, postcode: str | None, areas: set[Sense]
    ) -> tuple[bool, bool, bool]:
        other = bool(postcode) and not str(postcode).startswith(place.department)
        region = self.gazetteer.region(place.department)
        elsewhere = not areas & {Sense("a", place.department), Sense("r", region)}
        return (other, elsewhere, _kilometres(place, self.spot) > _FAR_KM)

    def _read(self, text: str) -> Iterable[Place]:
        from worker.reading.reader import read  # noqa: PLC0415 - 0.2 s, which few fields need

        for ref in read(text, self.published, self.gazetteer).places:
            place = self.gazetteer.by_code(ref.code)
            if place is not None:
                yield place


def _is_overseas(place: Place, name: Sequence[str]) -> bool:
    """Tell "#MeToo Guadeloupe"; « Réunion publique » and « La réunion » are no island."""
    named = all(word[0].isupper() for word in name) and key(" ".join(name)) != "reunion"
    return place.kind is PlaceKind.AREA and place.code.startswith(("97", "98")) and named


def _abroad(country: str | None) -> bool:
    return bool(country and country.strip()) and not _said_french(str(country))


def _said_french(text: str) -> bool:
    words = key(text).split()
    return bool(words) and all(word in _FRENCH for word in words)


_OTHER_COUNTRIES = frozenset([
    "belgique", "belgium", "suisse", "switzerland", "schweiz", "canada", "quebec", "espagne",
    "spain", "espana", "italie", "italy", "allemagne", "germany", "deutschland", "luxembourg",
    "royaume", "uni", "united", "kingdom", "uk", "usa", "etats", "unis", "united", "states",
    "portugal", "pays", "bas", "netherlands", "maroc", "morocco", "tunisie", "algerie",
    "senegal", "angleterre", "england", "irlande", "ireland", "autriche", "austria", "monaco",
])  # fmt: skip


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,;\n|]", text) if part.strip()]


def _ends_abroad(text: str | None) -> bool:
    """Tell "London, United Kingdom" and "Montreal, QC", as networks write towns of elsewhere."""
    parts = _parts(text[:_LONGEST_LINE]) if text else []
    if len(parts) < 2 or _said_french(parts[-1]):  # noqa: PLR2004 - a town and its country
        return False
    words = key(parts[-1]).split()
    state = re.fullmatch(r"[A-Z]{2}", parts[-1])
    return bool(state) or (bool(words) and all(word in _OTHER_COUNTRIES for word in words))


def _kilometres(place: Place, spot: Spot) -> float:
    if None in {place.lat, place.lon, spot.lat, spot.lon}:
        return 0.0
    north = (float(place.lat or 0) - float(spot.lat or 0)) * 111.2
    scale = cos(radians(float(spot.lat or 0))) * 111.2
    return hypot(north, (float(place.lon or 0) - float(spot.lon or 0)) * scale)
