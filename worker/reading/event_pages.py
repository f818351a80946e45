"""Leaves out what an event's page says of how to come, whom to write to and when helpers meet.

It stands below a heading of its own ("COVOITURAGE", "Contact :", "Accès") or on a line of its own
("Briefing des bénévoles vendredi à 19 h", "Lundi 12 : vernissage" among the days of a programme),
and names towns, hours and days that are no rally's.
"""

import re

from worker.reading.agenda_rows import of_other_news, of_other_things
from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.patterns import compiled

_DAY = rf"(?:{'|'.join(DAYS)})"
_MONTH = rf"(?:{'|'.join(MONTHS)}|février|août|décembre)"
_MARK = r"[^\w\n]{0,6}"
# Ways to come, below which only rides, trains and car parks are told.
_RIDES = (
    r"co-?voiturages?|covoits?|navettes?|cars?|bus|départs?(?: groupés| collectifs)|"
    r"départs? (?:en |des )(?:bus|cars?|train|covoit\w*|navettes?)"
)
_BUS = (
    r"(?:infos? )?(?:bus|cars?|autocars?|navettes?) (?:au départ|depuis|pour|de|du)\b[^\n.]{0,40}"
)
_COMING = (
    rf"(?:{_BUS}|{_RIDES}|accès|accessibilité|"
    r"comment (?:venir|y aller|s['\u2019]y rendre|nous rejoindre)|"
    r"(?:pour )?(?:venir|s['\u2019]y rendre|nous rejoindre)|transports?(?: en commun)?|trains?|"
    r"stationnement|parkings?|se garer|hébergements?|où dormir|dormir|se loger|en voiture)"
)
_WRITING = (
    r"(?:contacts?|contact presse|presse|nous (?:contacter|écrire|joindre)|"
    r"(?:plus d['\u2019])?infos?(?:rmations)?|renseignements?|inscriptions?|réservations?|"
    r"permanences?|adresse postale|siège(?: social)?)"
)
_ALSO = r" ?(?:et|&|/|,|-) ?"
# "Réunions d'information syndicale :", below which each row is of one, with a day of its own.
_MEETINGS = compiled(
    rf"{_MARK}(?:(?:nos|les|prochaines?) )?(?:réunions?|AG\b|assemblées? générales?|permanences?|"
    r"heures? (?:mensuelles? )?d['\u2019]info\w*|HIS|HMI|RIS|stages?|formations?|débats?|"
    r"conférences?(?: de presse)?|projections?|ateliers?|soirées?|ciné-débats?)\b"
    r"[^\n:.!?]{0,50}:\s*",
    re.IGNORECASE,
)
_HEAD = compiled(
    rf"{_MARK}(?:(?P<coming>{_COMING}(?:{_ALSO}{_COMING}){{0,2}})|"
    rf"{_WRITING}(?:{_ALSO}{_WRITING}){{0,2}})(?: pratiques?)?{_MARK}",
    re.IGNORECASE,
)
_RIDE_LINE = compiled(
    rf"{_MARK}(?:(?:{_RIDES}|transports?|stationnement|parkings?) ?: ?(?=\S)|"
    r"(?:hébergements?|logements?|couchages?|campings?)\b)",
    re.IGNORECASE,
)
# Where a march of two towns ends, a line for each: "Lieu d'arrivée : Beaucaire".
_ENDS = compiled(rf"{_MARK}(?:(?:lieu|point) d['\u2019])?arrivée ?: ?\D*", re.IGNORECASE)
_SETS_OUT = compiled(rf"^{_MARK}(?:(?:lieu|point) de )?départ ?:", re.IGNORECASE | re.MULTILINE)
# What tells of the rally itself, wherever it stands.
_RALLY = compiled(
    r"\b(?:manif|rassembl|march(?:e|es|ons|eron\w*)\b|défil|cort[eè]ge|veillée|pride|sit-in|"
    r"die-in|chaîne humaine|blocage|bloqu|piquet|casserol|"
    r"cercle de silence|annul|report|interdi|déplac|lieu ?:|où ?[?:]|quand ?[?:]|date ?:)",
    re.IGNORECASE,
)
# Above what is done around it a page says what it calls to.
_CALLS = compiled(
    r"\b(?:manif|rassembl|march(?:e|es|ons)\b|défil|cort[eè]ge|veillée|pride|fiertés|sit-in|"
    r"die-in|chaîne|blocage|piquet|casserol|silence|grève|mobilis|contre|non (?:à|au)|stop\b|"
    r"sauv(?:er|ons)|hommage|soutien|solidarité)",
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
    rf"\b{_DAY} \d|\b\d\d?(?:er)? {_MONTH}\b|\b\d\d/\d\d\b",
    re.IGNORECASE,
)
# Who helps meets before: "Briefing des bénévoles", "Réunion de préparation".
_HELPERS = (
    r"(?:bénévoles?|volontaires?|service d['\u2019]ordre|sécu(?:rité)?|staff|serre-files?|"
    r"signaleu(?:rs|ses)|équipes? (?:de )?(?:sécu\w*|médic\w*|accueil))"
)
_OF_HELPERS = compiled(
    rf"{_MARK}(?:collages?|tractages?|affichages?|formations?|"
    r"(?:diffusion|distribution)s? de tracts)\b[^\n]*\d[^\n]*|"
    rf"{_MARK}(?:après|after)[- ]?(?:marche|manif|party)?\b (?:au|à la|chez|dès|:)[^\n]*|"
    rf"{_MARK}suivie? (?:d['\u2019]une? |du |de la )(?:AG|assemblée|concert|repas|soirée|bal|"
    r"débat|projection|réunion|fest-noz)\b[^\n]*|"
    rf"{_MARK}la (?:journée|soirée) se (?:termine|conclu|clôtur|poursuiv|prolonge|fini)\w* [^\n]*|"
    rf"{_MARK}(?:dons?|soutien financier|chèques?|cotisations?) ?:[^\n]*|"
    rf"{_MARK}(?:[^\n:.;]{{0,40}}: ?)?(?:une? |l['\u2019])?"
    r"(?:confection|fabrication|préparation|atelier)s?,? (?:de |des |d['\u2019])?"
    r"(?:banderoles?|pancartes?|affiches?)\b[^\n]*|"
    rf"{_MARK}(?:(?:briefing|brief|formation|réunion|point|rendez-vous|rdv|rencontre)s?\b"
    rf"[^\n.:]{{0,30}}\b{_HELPERS}\b|{_HELPERS}\b[^\n.]{{0,20}}\b(?:briefing|brief|formation|"
    r"réunion)\b|réunions? (?:de préparation|préparatoires?|d['\u2019]organisation|de bilan)\b|"
    r"briefings? )[^\n]*",
    re.IGNORECASE,
)
# A row of a week's programme, headed by its day: "Lundi 12 : vernissage, 18 h 30", or by its days:
# "Du 22 au 27 novembre : exposition".
_SPAN = rf"(?:du (?:{_DAY} )?\d\d?(?:er)?(?: {_MONTH})? au |à partir du |dès le |jusqu['\u2019]au )"
_ROW = compiled(
    rf"{_MARK}(?:le |{_SPAN})?(?:{_DAY},? (?:le )?\d\d?(?:er)?(?: {_MONTH})?|"
    rf"\d\d?(?:er)? {_MONTH}|\d\d?[/.]\d\d?)\b",
    re.IGNORECASE,
)
_BEHIND = (
    r"[ ,:.\u2013\u2014-]*"
    r"(?:(?:de |à )?\d\d? ?h(?: ?\d\d)?(?: à \d\d? ?h(?: ?\d\d)?)?[ ,:\u2013-]*)?"
    r"(?:(?:une?|le|la|les|grande?|notre) |l['\u2019])*"
)
_INDOORS = compiled(
    rf"{_BEHIND}(?:vernissage|expo(?:sition)?|ciné\w*|projection|débat|conférence|karaoké|concert|bal|"
    r"soirée|atelier|brunch|repas|loto|tombola|AG|assemblée|réunion|conseil|vide-greniers?|"
    r"brocante|messe|spectacle|théâtre|lecture|rencontre|quiz|apéro|goûter|formation|stage|"
    r"dédicace|kermesse|fest-noz|banquet|tournoi|braderie|tables? rondes?|permanence)s?\b",
    re.IGNORECASE,
)
# It has a défilé as well.
_FEAST = compiled(
    rf"{_BEHIND}(?:fête (?:de la|des|du|d['\u2019]|foraine|patronale|votive)"
    r"(?! lutt| résist| travail)|carnaval|corso|kermesse|bagad\w*|confréries?|"
    r"majorettes|feux? d['\u2019]artifice)\b",
    re.IGNORECASE,
)
_ROWS = 3
# What a form asks of every event: a rally costs nothing, and no more is said.
_FREE = compiled(
    rf"{_MARK}(?:tarifs?|prix|coût|participation|combien) ?[:?] ?(?:c['\u2019]est )?"
    rf"(?:gratuite?s?|libre|0 ?€){_MARK}",
    re.IGNORECASE,
)
# So many lines below a heading are of it, and so many letters of a line.
_RIDES_BELOW, _LINES_BELOW, _LONGEST = 12, 3, 240


def without_practical_lines(raw: str) -> str:
    """Return *raw*, as long as before, with spaces for such lines and the break above each."""
    lines = raw.split("\n")
    if not lines[_FEW:]:
        return raw
    called = next((at for at, line in enumerate(lines) if _CALLS.search(line)), len(lines))
    left_out = {at for at, line in enumerate(lines) if at > called and _stands_alone(line)}
    left_out |= _indoors(lines) | of_other_things(lines) | of_other_news(lines)
    left_out |= _ends(raw, lines)
    for at, line in enumerate(lines):
        if len(line) <= _LONGEST and _MEETINGS.fullmatch(line):
            left_out.update(range(at, at + _met(lines, at) + 1))
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


def _met(lines: list[str], head: int) -> int:
    """Return how many *lines* below a *head* of meetings have a day and tell of no rally."""
    for number, line in enumerate(lines[head + 1 : head + 1 + _RIDES_BELOW]):
        if len(line) > _LONGEST or _RALLY.search(line) or not _DATED.search(line):
            return number
    return min(_RIDES_BELOW, len(lines) - head - 1)


def _indoors(lines: list[str]) -> set[int]:
    """Return which rows of a programme are of halls, where others are of a rally."""
    rows = {at: row.end() for at, line in enumerate(lines) if (row := _ROW.match(line))}
    if len(rows) < _ROWS or not any(_RALLY.search(lines[at]) for at in rows):
        return set()
    return {
        at
        for at, end in rows.items()
        if not _goes_on(lines, at)
        and (
            _FEAST.match(lines[at], end)
            or (_INDOORS.match(lines[at], end) and not _RALLY.search(lines[at]))
        )
    }


def _goes_on(lines: list[str], at: int) -> bool:
    """Tell a line that a mail breaks: the next one is set in, or goes on in small letters."""
    after = lines[at + 1] if at + 1 < len(lines) else ""
    return after[:1].isspace() or after[:1].islower()


def _ends(raw: str, lines: list[str]) -> set[int]:
    """Return the lines of where a march ends, if another says where it sets out."""
    if not _SETS_OUT.search(raw):
        return set()
    return {at for at, line in enumerate(lines) if _ENDS.fullmatch(line)}


def _tells(line: str) -> bool:
    """Tell a line of the rally itself, or one of a day."""
    return len(line) > _LONGEST or bool(_RALLY.search(line) or _DATED.search(line))


def _stands_alone(line: str) -> bool:
    """Tell a line of rides under its own heading, or of those who help."""
    if len(line) > _LONGEST or _RALLY.search(line):
        return False
    if _FREE.fullmatch(line):
        return True
    rides = _RIDE_LINE.match(line) is not None and not _DATED.search(line)
    return rides or _OF_HELPERS.fullmatch(line) is not None
