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
_WILL_BE = (
    r"(?:ferm|vend|renov|demoli|rouv|transfer|demenag|delocalis|reconstr|agrandi|liquid|repri|ced|"
    r"inaugur|disparai|ras)\w*"
)
_END = (
    r"(?:fermeture|vente|demenagement|reouverture|renovation|demolition|suppression|liquidation|"
    rf"rachat|transfert) d(?:e |u |es )(?:la |l')?(?:[\w-]+ ){{0,2}}?{_HOUSE}\b"
)
_FATE = compiled(
    rf"\b{_HOUSE}\b(?: (?!devant|contre|pour)[\w'-]+){{0,6}}? (?:"
    r"(?:sera|seront|va|vont|doit|doivent|devra|devrait) (?:\w+ment |bientot |etre |se |enfin )*"
    rf"{_WILL_BE}|(?:ferm|r?ouvr|demenag|disparait|cess|reprendr)\w*(?:a|ont)\b|"
    r"baiss\w+ (?:\w+ment )?(?:le|son|leur) rideau|"
    r"cess\w+ (?:\w+ment )?(?:son|ses|leur|toute) (?:activit|production))|"
    rf"\b(?:annonc|confirm|devoil|vot|act|valid|enterin)\w* (?:[\w'-]+ ){{0,4}}?(?:la |le |l'|sa )"
    rf"{_END}"
)
# "Fermeture de la maternité de X le 22 juin", and not "… : tous devant la mairie samedi"
_HEADED = compiled(
    rf"\W*{_END}(?![^.;\n]*(?::|!|\bdevant\b|\brdv\b|\brendez|\btou(?:s|tes)\b|\bon se\b|\d ?h\b))"
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
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    return _FATE.search(folded, start, end) or _HEADED.match(folded, start, end)
