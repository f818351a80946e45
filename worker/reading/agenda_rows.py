"""Tells the rows of an agenda that name something else where one of them is a rally's.

"Randonnée de 12 km, départ 9 h" and "Concert, salle des fêtes, 20 h 30" stand under the same town
and day as "Rassemblement contre le projet, 12 h 30", and their hours are no rally's.
"""

import re

from worker.reading.words.patterns import compiled

_MARK = r"[^\w\n]{0,6}"
_CLOCK = (
    r"(?:(?:de |à |dès )?\d\d? ?[hH](?: ?[0-5]\d)?(?: à \d\d? ?[hH](?: ?[0-5]\d)?)?[ "
    r",:\u2013-]+)?"
)
_ARTICLE = r"(?:(?:une?|le|la|les|grande?) |l['\u2019])?"
_ELSE = (
    r"(?:vide-greniers?|vide-maisons?|brocante|braderie|concert|récital|conseil (?:municipal|"
    r"communautaire|d['\u2019]agglo\w*)|don du sang|collecte|loto|rando(?:nnée)?s?|balade|"
    r"conférence|causerie|expo(?:sition)?|atelier|projection|ciné(?:ma|-\w+)?|théâtre|spectacle|"
    r"messe|culte|visite|marché|bal\b|thé dansant|tournoi|match|course|trail|cross|stage|"
    r"portes ouvertes|repas|dîner|banquet|soirée|kermesse|fête (?!du travail)|fest-noz|foire|salon|"
    r"inauguration|vernissage|réunion|assemblée générale|AG\b|permanence|café|apéro|lecture|"
    r"dédicace|séance|concours|pétanque|yoga|carnaval|feu d['\u2019]artifice|goûter|quiz|karaoké|"
    r"bourse aux|bébés? lecteurs?|initiation|cours de|formation|nettoyage|ramassage)"
)
_RALLY = (
    r"(?:manif\w*|rassemblement|marche|défilé|cortège|veillée|chaîne humaine|sit-in|die-in|"
    r"cercle de silence|blocage|piquet)"
)
_ROW_OF_ELSE = compiled(rf"{_MARK}{_CLOCK}{_ARTICLE}{_ELSE}", re.IGNORECASE)
_ROW_OF_RALLY = compiled(
    rf"{_MARK}{_CLOCK}{_ARTICLE}{_RALLY}\b[^\n]{{0,40}}\b(?:contre|pour|en (?:soutien|hommage|"
    r"solidarité)|silencieuse|blanche|des fiertés|climat|citoyen\w*|féministe|intersyndicale?|"
    r"antifasciste|de soutien|non à|sauv\w+)\b",
    re.IGNORECASE,
)
_TELLS = compiled(
    r"\b(?:manif|rassembl|march(?:e|es|ons|eron\w*)\b(?! d| aux| noct)|défil|cort[eè]ge|pride|"
    r"sit-in|die-in|chaîne humaine|blocage|annul|report|interdi|grève)",
    re.IGNORECASE,
)
_HOUR = compiled(r"\d ?[hH](?:\b|\d)|\d:\d\d|\bmidi\b")
_LONGEST = 160
# A town alone on its line, and below it what is new there.
_TOWN_ALONE = compiled(
    r"(?:L[ea]s? |L['\u2019])?[A-Z\u00c0-\u00dd][\w'\u2019-]+(?:[ -][\w'\u2019-]+){0,4}"
)
_OF_A_CAUSE = compiled(
    r"\b(?:manif|rassembl|march|d\u00e9fil|cort[e\u00e8]ge|pride|sit-in|die-in|cha\u00eene "
    "humaine|bloqu|blocage|"
    r"gr[e\u00e8]ve|mobilis|collectif|hommage|soutien|contre|personnes|veill\u00e9e|piquet|silence|"
    r"rendez-vous|rdv|annul|report|interdi|appel)|\d ?(?:personnes|manifestants|participants)|"
    r"\b(?:march|rall|protest|demonstrat|vigil|gather)",
    re.IGNORECASE,
)
_BLOCKS = 2
_ROWS = 3


def of_other_things(lines: list[str]) -> set[int]:
    """Return which *lines* of an agenda with a rally's row are of something else."""
    timed = [at for at, line in enumerate(lines) if _HOUR.search(line) and len(line) <= _LONGEST]
    if len(timed) < _ROWS or not any(_ROW_OF_RALLY.match(lines[at]) for at in timed):
        return set()
    return {at for at in timed if _ROW_OF_ELSE.match(lines[at]) and not _TELLS.search(lines[at])}


def of_other_news(lines: list[str]) -> set[int]:
    """Return the *lines* of towns of which something else is new, where one has a rally's news.

    Each town stands alone on its line, its news below it, and a blank line above.
    """
    blocks = _blocks(lines)
    telling = [block for block in blocks if any(_OF_A_CAUSE.search(lines[at]) for at in block)]
    if len(blocks) < _BLOCKS or not any(_TELLS.search(lines[at]) for it in telling for at in it):
        return set()
    return {at for block in blocks if block not in telling for at in block}


def _blocks(lines: list[str]) -> list[range]:
    """Return where each town's news stand among *lines*; none if anything else stands there."""
    starts = [
        at for at in range(len(lines)) if lines[at].strip() and not (at and lines[at - 1].strip())
    ]
    found = []
    for at in starts:
        end = next((to for to in range(at, len(lines)) if not lines[to].strip()), len(lines))
        if end - at < _BLOCKS or _TOWN_ALONE.fullmatch(lines[at].strip()) is None:
            return []
        found.append(range(at, end))
    return found
