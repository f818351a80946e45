"""Tells what becomes of a house or a service: "l'usine de X sera vendue mardi" calls nobody."""

import re

from worker.reading.sentences.elements import Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

# "L'usine de Gap sera vendue le 15 juin", "annoncera jeudi la fermeture de l'école de Gap"
_HOUSE = (
    r"(?:usine|fonderie|papeterie|scierie|raffinerie|sucrerie|verrerie|laiterie|abattoir|site|"
    r"magasin|supermarche|maternite|hopital|clinique|urgences|ehpad|creche|ecole|college|lycee|"
    r"classe|poste|gare|guichet|ligne|piscine|patinoire|mediatheque|bibliotheque|cinema|theatre|"
    r"musee|tribunal|caserne|commissariat|gendarmerie|perception|tresorerie|prison|pont|stade|"
    r"pharmacie|boulangerie|librairie|restaurant|agence)s?"
)
_FATE = compiled(
    rf"\b{_HOUSE}\b(?: (?!devant|contre|pour)[\w'-]+){{0,6}}? (?:(?:sera|seront|va|vont|doit|"
    r"doivent|"
    r"devra|devrait) (?:\w+ment |bientot |etre |se |enfin )*(?:ferm|vend|renov|demoli|rouv|"
    r"transfer|"
    r"demenag|delocalis|reconstr|agrandi|liquid|repri|ced|inaugur|disparai|ras)\w*|"
    r"(?:ferm|r?ouvr|demenag|disparait|cess|reprendr)\w*(?:a|ont)\b|(?:baiss\w+ (?:\w+ment )?"
    r"(?:le|son|leur) rideau|cess\w+ (?:\w+ment )?(?:son|ses|leur|toute) (?:activit|production)))|"
    r"\b(?:annonc|confirm|devoil|vot|act|valid|enterin|entin)\w* (?:[\w'-]+ ){0,4}?"
    r"(?:la |le |l'|sa )(?:fermeture|suppression|vente|reouverture|liquidation|demenagement|"
    r"transfert|rachat|demolition|renovation) d(?:e |u |es )(?:la |l')?(?:[\w-]+ "
    rf"){{0,2}}?{_HOUSE}\b"
)


def tells_fate(one: Spoken) -> bool:
    """Tell "L'école de X fermera le 30 juin", "annoncera jeudi la fermeture de l'école de X"."""
    return _fate(one) is not None


def leave_fates(spoken: list[Spoken]) -> None:
    """Forget the day said of that, and the house as a place to meet: what follows may call.

    A day said before it may be of both: "Mardi, les écoles fermeront. Rendez-vous à 14 h".
    """
    dated = [one for one in spoken if one.days]
    for one in dated if len(dated) > 1 else ():
        called = one.has(About.RALLY, About.STRIKE) or not one.groups
        fate = None if called else _fate(one)
        if fate is not None and _is_of(fate, one):
            one.days, one.hours, one.venues = [], [], []


def _is_of(fate: re.Match[str], one: Spoken) -> bool:
    """Tell a house of the town, and the day that this will be."""
    towns = all(fate.start() < group.start <= fate.end() + _NEAR for group in one.groups)
    return towns and all(day.start > fate.start() for day in one.days)


_NEAR = 5  # letters of " d'" and " de la"


def _fate(one: Spoken) -> re.Match[str] | None:
    return _FATE.search(one.text.folded, one.sentence.start, one.sentence.end)
