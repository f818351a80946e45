"""What tells by its form what a text is of: the rubric it stands under, the score of a match."""

from collections.abc import Sequence

from worker.reading.words.calendar_words import WEEKDAYS
from worker.reading.words.layout import Sentence
from worker.reading.words.patterns import compiled

RUBRIC = compiled(
    r"\W*(?:theatre|cinema|concerts?|musique|danse|opera|cirque|expo(?:sition)?|livres?|litterature|"
    r"bd|telefilm|serie|spectacle|football|foot|rugby|hand(?:ball)?|basket(?:-ball)?|volley(?:-ball)?|"
    r"tennis|judo|natation|athletisme|cyclisme|petanque|boxe|sociologie|"
    r"ligue [12]|top 14|pro d2|sports?(?: et loisirs)?) ?[:.]"
    r"|\W*(?:l[ea] )?(?:octobre rose|virades|telethon|halloween|bouf gras|carnaval|"
    r"feux? de la saint|beaujolais nouveau|foire (?:aux?|a la|de)|brocante|braderie|kermesse|"
    r"vide[ -]greniers?|comice|ferias?)\b"
)
""""Handball : la dernière marche", "Foire de Gex": what stands at the head of a text."""
_BEATEN = compiled(
    r"\b(?:inclin|battu|defait|tomb|domin|impos|gagn|victoire|vainqueu|succes|perd|nul|revers|"
    r"corrig|s'offr|decroch|concede)\w*"
    r"[^.;!?\n]{0,40}\b\d{1,3} ?[-\u2013] ?\d{1,3}\b(?! ?(?:ans|euros|\u20ac|h|km|%))"
    # alone in a bracket, "(2-1, a.p.)" as well
    r"|\((?:\d|[1-9]\d) ?[-\u2013] ?(?:\d|[1-9]\d)(?:, ?[^)]{0,12})?\)"
)
_SCORE = compiled(r"\d ?[-\u2013] ?\d")


def is_beaten(folded: str) -> bool:
    """Tell how a match ended: "se sont inclinés 91-74", "battus 31-12 samedi"."""
    return _SCORE.search(folded) is not None and _BEATEN.search(folded) is not None


_WINDS = frozenset(("vent", "vents", "rafales", "tempete", "alerte", "vigilance"))
_WAY = frozenset(("parcours", "trajet", "itineraire", "boucle"))
_NEAR = 5


def is_no_races(words: Sequence[str], index: int) -> bool:
    """Tell the "km" at *index* of a speed, and of "parcours de 3 km", a march's."""
    before = words[max(0, index - _NEAR) : index]
    if words[index + 1 : index + 2] == ["h"]:
        return True
    if not _WINDS.isdisjoint((*before, *words[index : index + _NEAR])):
        return True
    short = before and len(before[-1]) == 1 and before[-1] < "6"
    return bool(short) and not _WAY.isdisjoint(before)


def is_date(words: Sequence[str], index: int) -> bool:
    """Tell "samedi 8 mai", "l'attentat du 14 juillet": days as any other, and no feasts."""
    if not words[index - 1].isdigit():
        return False
    return words[max(0, index - 2)] in WEEKDAYS or words[max(0, index - 3)] in _STRICKEN


_STRICKEN = frozenset(("attentat", "attentats", "victimes", "morts", "tuerie"))


def is_marched_for(folded: str, sentence: Sentence) -> bool:
    """Tell "300 personnes ont défilé mardi contre la loi", whatever else is told of beside it."""
    return _MARCHED_FOR.search(folded, sentence.start, sentence.end) is not None


_MARCHED_FOR = compiled(
    r"\b(?:ont|avaient|a|avait|se sont) (?:\w+ )?(?:defile|manifeste|marche|rassembles?)\b"
    r"[^.;:!?]{0,80}?\b(?:contre|en (?:soutien|hommage|memoire|solidarite)|"
    r"pour (?:la (?:paix|defense|sauvegarde|justice|retraite)|le (?:climat|pouvoir d'achat)|"
    r"leurs? (?:droits|retraites?|salaires?|emplois?)|l'(?:hopital|ecole)|gaza|la palestine|"
    r"l'ukraine|les (?:droits|services publics)|"
    r"(?:exig|denonc|demand|reclam|defend|sauv|souten|obten|protest)\w*))\b"
)


def is_priced(folded: str, start: int = 0, end: int | None = None) -> bool:
    """Tell a price: it is asked for a show or a race, hardly ever for a rally."""
    signed = "\u20ac" in folded or "euro" in folded or "%" in folded
    stop = len(folded) if end is None else end
    return signed and _PRICE.search(folded, start, stop) is not None


# Not "pour 1 800 euros net", a wage.
_PRICE = compiled(
    r"\d ?(?:\u20ac|euros?\b)(?! (?:net|brut|d'augmentation|de plus|par mois|mensuel))|-\d\d ?%"
)
