"""Knows by its two names somebody whom people gather for: "en hommage à Alban Gervais"."""

from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

SURNAME = compiled(
    r" (?!Place|Mairie|Gare|Rue|Parvis|Devant|Samedi|Dimanche|Lundi|Mardi|Mercredi|Jeudi|Vendredi|"
    r"Manif|Marche|Rassemblement|Pride|H\u00f4tel|Kiosque|Parking|Square|Esplanade|Halle|"
    r"Pr\u00e9f|Sous-Pr|Champs? |Bourse|Monument|Palais|Rond|Quai|Cours|Tribunal|Th\u00e9\u00e2tre)"
    r"[A-Z\u00c0-\u00dd][a-z\u00e0-\u00ff]{2,}"
)
"""A family name behind a first one, and no place to meet."""


def is_mourned(text: Text, first: int, last: int) -> bool:
    """Tell "en hommage à Alban Gervais": two names, of somebody."""
    start = text.words.starts[first]
    mourned = _MOURNS.search(text.folded, max(0, start - 30), start) is not None
    return mourned and SURNAME.match(text.raw, text.words.ends[last]) is not None


_MOURNS = compiled(
    r"\b(?:(?:memoire|liberation|mort|assassinat|meurtre) (?:de |d')|hommage a |"
    r"(?:justice|verite) pour )$"
)
