"""Ends the sentences that their author left open: "samedi 14 h place Foch Venez nombreux".

Posts are typed without stops, or with a comma, a dash or a semicolon in their place. A word that
opens sentences and has a capital where none is due begins one: "On", "Ils", "Venez". It begins
none inside a name ("collectif On lâche rien", "rue du Départ", "Les Bascos").
"""

import re

from worker.reading.words.calendar_words import DAYS
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

# Words that open sentences and hardly ever stand inside a name; a few only where no name goes on.
_OPENERS = "|".join((
    *(day.capitalize() for day in DAYS),
    r"Hier|Demain|Aujourd['\u2019]hui|Depuis|Apr\u00e8s|Prochaine?|Puis|Cela|D\u00e9j\u00e0",
    r"On|Ils?|Elles?|Je|Vous|Nous(?! [Tt]ou)|Moi|Leurs?|Mon|Ma|Sa|Son|Ses|Nos|Une?|Aucune?",
    r"Ce(?:ux|lles?|lui|tte|t|s|la)?|C['\u2019](?:est|\u00e9tait)|J['\u2019](?:y|ai|\u00e9tais|en)",
    r"Et|Mais|Donc|Alors|Si|Ne|Que|Quand|Quant|Voil\u00e0|Voici|Rien|Surtout|Pas(?! perdu)",
    r"Dans|Pour|Sur|Par|Chez|Contre|Devant|Avec|Malgr\u00e9|Parmi|Selon|D['\u2019](?:apr\u00e8s|autres)",
    r"Aux?|[\u00c0A](?= [A-Z\u00c9][a-z\u00e9])|L['\u2019](?=[a-z\u00e0\u00e9\u00ea])",
    r"Pr\u00e8s|Environ|Quelque|Plus de|Moins de|Plusieurs|Entre(?= \d)|Toute?s?(?= [a-z])",
    r"(?:Le|Les|La|Des|Du|Deux|Trois|Quatre|Cinq)(?= [a-z\u00e0\u00e9\u00ea\d])",
    r"Venez|Venons|Soyons|Faites|Apportez|Amenez|Ramenez|Prenez|Pr\u00e9v(?:oir|oyez)|Partagez",
    r"Rejoignez|Merci|Organis\u00e9e?|Rendez[- ]vous|(?<!, )R(?:DV|dv)|D\u00e9part|Parcours",
    r"Covoit\w*|Bilan|Photo|Signature",
))  # fmt: skip
# What a name follows, whose first word may have any capital.
_BEFORE_NAMES = (
    *(" du", " de", " la", " le", " les", " des", " au", " et", " sur", " par", " selon"),
    *(" rue", " place", " quai", "igne", "tram", "autoroute", "salle"),
    *("collectif", "association", "journal", "groupe", "Nous"),
)
# A capital with no stop before it, which few texts have but in names: the rest is asked there.
_SEAM = compiled(
    r"[ ;,](?<=[a-z\u00e0-\u00ff\d)].)"
    r"(?:(?<= )(?=(?:[;,\u2013\u2014/|-] )?[A-Z\u00c0-\u00de])|(?<! )(?= [A-Z\u00c0-\u00de]))"
)
_OPENED = compiled(
    r"(?:(?<=[a-z\u00e0-\u00ff\d]{2})|(?<=\))|(?<= \d))"
    + "".join(f"(?<!{word})" for word in _BEFORE_NAMES)
    + r"(?: | ?[;,] | (?P<dash>[-\u2013\u2014/|]) )"
    + rf"(?=(?:{_OPENERS})(?:(?<=['\u2019])|(?![\w-])))"
)
# "mardi 900 personnes à Gap prochaine manif samedi": in small letters as well.
_NEXT = compiled(
    r"(?<=[a-z\u00e0-\u00ff\d]{2}) (?<!\bla )(?<!\ble )(?<!\bune )(?<!\bun )(?<!\bde )(?<!\bdu )"
    r"(?<!\bnotre )(?<!\bvotre )(?<!\bcette )(?<!\bau )(?<!\bpour )(?<!\bavant )"
    r"(?=prochaine? (?:manif\w*|marche|rassemblement|mobilisation|rdv|rendez-vous)\b"
    rf"[^.!?\n]{{0,30}}\b(?:{'|'.join(DAYS)}|demain|le \d))"
)
# "NANCY, 21 décembre - Une soixantaine d'agents": its dash opens the text.
_HEAD_WORDS = 4


def stopped(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with those stops in, and its origin."""
    found = (_OPENED.match(raw, seam.start()) for seam in _SEAM.finditer(raw))
    cuts = [(one.span(), ". ") for one in found if one and not _is_dateline(raw, one)]
    if "prochain" in raw:
        cuts = sorted({*cuts, *((one.span(), ". ") for one in _NEXT.finditer(raw))})
    return rewritten(raw, origin, cuts)


def _is_dateline(raw: str, stop: re.Match[str]) -> bool:
    if stop["dash"] is None:
        return False
    head = raw[raw.rfind("\n", 0, stop.start()) + 1 : stop.start()]
    return len(head.split(maxsplit=_HEAD_WORDS)) <= _HEAD_WORDS
