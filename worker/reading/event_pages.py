"""Leaves out what an event's page says of how to come, whom to write to and when helpers meet.

It stands below a heading of its own ("COVOITURAGE", "Contact :", "Accès") or on a line of its own
("Briefing des bénévoles vendredi à 19 h"), and names towns, hours and days that are no rally's.
"""

import re

from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.patterns import compiled

_MARK = r"[^\w\n]{0,6}"
# Ways to come, below which only rides, trains and car parks are told.
_RIDES = (
    r"co-?voiturages?|covoits?|navettes?|cars?|bus|départs?(?: groupés| collectifs)|"
    r"départs? (?:en |des )(?:bus|cars?|train|covoit\w*|navettes?)"
)
_COMING = (
    rf"(?:{_RIDES}|accès|accessibilité|comment (?:venir|y aller|s['\u2019]y rendre|nous rejoindre)|"
    r"(?:pour )?(?:venir|s['\u2019]y rendre|nous rejoindre)|transports?(?: en commun)?|trains?|"
    r"stationnement|parkings?|se garer|hébergements?|où dormir|dormir|se loger|en voiture)"
)
_WRITING = (
    r"(?:contacts?|contact presse|presse|nous (?:contacter|écrire|joindre)|"
    r"(?:plus d['\u2019])?infos?(?:rmations)?|renseignements?|inscriptions?|réservations?|"
    r"permanences?|adresse postale|siège(?: social)?)"
)
_ALSO = r" ?(?:et|&|/|,|-) ?"
_HEAD = compiled(
    rf"{_MARK}(?:(?P<coming>{_COMING}(?:{_ALSO}{_COMING}){{0,2}})|"
    rf"{_WRITING}(?:{_ALSO}{_WRITING}){{0,2}})(?: pratiques?)?{_MARK}",
    re.IGNORECASE,
)
_RIDE_LINE = compiled(rf"{_MARK}(?:{_RIDES}) ?: ?(?=\S)", re.IGNORECASE)
# What tells of the rally itself, wherever it stands.
_RALLY = compiled(
    r"\b(?:manif|rassembl|march(?:e|es|ons|eron\w*)\b|défil|cort[eè]ge|veillée|pride|sit-in|"
    r"die-in|chaîne humaine|annul|report|interdi|déplac|lieu ?:|où ?[?:]|quand ?[?:]|date ?:)",
    re.IGNORECASE,
)
_OF_A_RIDE = compiled(
    r"\d ?[hH:](?:\b|\d)|\b(?:départs?|part(?:ent|ira|iront|ons)?|inscri\w+|places?|tarifs?|"
    r"parkings?|gare|gratuit|voitures?|bus|cars?|ter|tgv|trains?|trams?|métro|lignes?|arrêts?|"
    r"minutes?|autoroute|sortie|camping|gîte|chambres?|stationne\w+|garer|vélo|PMR)\b|€|euros?|"
    r"\b[aA]\d{1,2}\b|\d\d \d\d \d\d|@",
    re.IGNORECASE,
)
_OF_A_LETTER = compiled(
    r"@|https?:|www\.|\b0\d(?:[ .]?\d\d){4}\b|"
    r"\b\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|av\.|boulevard|bd|impasse|allée|place|quai|cours|"
    r"chemin|route|square|cité)\b|\bBP \d|\b\d{5} [A-ZÀ-Ý]|"
    r"\b(?:permanences?|union (?:locale|départementale)|maison des|bourse du travail|siège|"
    r"secrétariat|bureau|courriel|mail|téléphone|tél|facebook|instagram)\b",
    re.IGNORECASE,
)
_DATED = compiled(
    rf"\b(?:{'|'.join(DAYS)}) \d|\b\d\d?(?:er)? (?:{'|'.join(MONTHS)})\b|\b\d\d/\d\d\b",
    re.IGNORECASE,
)
# Who helps meets before: "Briefing des bénévoles", "Réunion de préparation".
_HELPERS = (
    r"(?:bénévoles?|volontaires?|service d['\u2019]ordre|sécu(?:rité)?|staff|serre-files?|"
    r"signaleu(?:rs|ses)|équipes? (?:de )?(?:sécu\w*|médic\w*|accueil))"
)
_OF_HELPERS = compiled(
    rf"{_MARK}(?:(?:briefing|brief|formation|réunion|point|rendez-vous|rdv|rencontre)s?\b"
    rf"[^\n.:]{{0,30}}\b{_HELPERS}\b|{_HELPERS}\b[^\n.]{{0,20}}\b(?:briefing|brief|formation|"
    r"réunion)\b|réunions? (?:de préparation|préparatoires?|d['\u2019]organisation|de bilan)\b|"
    r"briefings? )[^\n]*",
    re.IGNORECASE,
)
# So many lines below a heading are of it, and so many letters of a line.
_RIDES_BELOW, _LINES_BELOW, _LONGEST = 12, 3, 240


def without_practical_lines(raw: str) -> str:
    """Return *raw*, as long as before, with spaces for such lines and the break above each."""
    lines = raw.split("\n")
    if not lines[_FEW:]:
        return raw
    left_out = {at for at, line in enumerate(lines) if _stands_alone(line)}
    for at, line in enumerate(lines):
        head = _HEAD.fullmatch(line) if len(line) <= _LONGEST else None
        below = _below(lines, at, rides=bool(head["coming"])) if head else 0
        if below:
            left_out.update(range(at, at + below + 1))
    if not left_out:
        return raw
    kept = (
        " " * (len(line) + 1) if at in left_out else f"\n{line}" for at, line in enumerate(lines)
    )
    return "".join(kept)[1:]


# A text of fewer lines is no page.
_FEW = 2


def _below(lines: list[str], head: int, *, rides: bool) -> int:
    """Return how many *lines* below that of *head* belong to it."""
    told, most = (_OF_A_RIDE, _RIDES_BELOW) if rides else (_OF_A_LETTER, _LINES_BELOW)
    for number, line in enumerate(lines[head + 1 : head + 1 + most]):
        if not line.strip() or not told.search(line) or _tells(line):
            return number
    return min(most, len(lines) - head - 1)


def _tells(line: str) -> bool:
    """Tell a line of the rally itself, or one of a day."""
    return len(line) > _LONGEST or bool(_RALLY.search(line) or _DATED.search(line))


def _stands_alone(line: str) -> bool:
    """Tell a line of rides under its own heading, or of those who help."""
    if len(line) > _LONGEST or _RALLY.search(line):
        return False
    rides = _RIDE_LINE.match(line) is not None and not _DATED.search(line)
    return rides or _OF_HELPERS.fullmatch(line) is not None
