"""What headlines and captions say of a rally that is over, without a verb."""

from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

REPORTS = (
    r"|\b(?:ce qu'il faut retenir|retour (?:en|sur)|en chiffres|les chiffres|revivez|bilan|"
    r"mobilisation (?:record|timide|massive|en demi-teinte)|en (?:forte )?(?:baisse|hausse)|"
    r"(?:forte|faible|petite|large|grosse) (?:mobilisation|affluence|participation|foule)\b"
    r"(?! attendue)|"
    r"quel(?:le)? (?:ambiance|maree|foule|succes|journee|cortege|manif|monde)|"
    r"(?:beau|belle|enorme|grosse?|superbe|magnifique|immense|historique|sacree?) "
    rf"(?:{RALLIES}|foule|maree|ambiance|journee|8 mars|1er mai)"
    # "Grosse manif dimanche 14 h": a call, whose square is on the next line
    r"(?!(?: ce| le)? (?:demain|(?:[a-z]{3,6}di|dimanche)(?: \d+(?: [a-z]+)?)?),? "
    r"(?:a |des )?\d{1,2} ?h)|"
    # what people post when they are back from it
    rf"(?:quelques )?(?:photos|images|videos?) d(?:e la|u|e notre) (?:{RALLIES})|"
    rf"retour d(?:e la|u|e notre) (?:{RALLIES})|"
    rf"merci (?:[^.;:!?\n]{{0,40}} )?(?:pour (?:la|le|cette|ce|votre|notre) (?:\w+ )?(?:{RALLIES}|"
    r"presence|venue|journee)|d'(?:avoir|etre) )|"
    r"y avait|combien (?:etions|etaient)|"
    # what headlines say of it the day after
    r"(?:(?<!trop )peu|pas mal|beaucoup) de monde\b(?! (?:attendu|esper))|"
    r"(?<=\bdu )monde(?=,? (?:ce|hier|[a-z]+di) )|"
    r"foule des grands jours|belle affluence|ambiance (?:tendue|electrique)|"
    r"(?:raisons|cles|secrets) d'un succes|fut|furent|en images(?! de)|"
    rf"au lendemain d(?:e la |u |e cette )(?:{RALLIES})|"
    r"(?:interpellations?|rixes?|heurts|incidents?|degradations?|debordements?|echauffourees?|"
    r"tensions|blesse(?:e|s)?)\b(?=[^.;:!?\n]{0,40} (?:en marge|lors|a l'issue|au cours) d)|"
    r"(?:aucun|zero|sans|pas un|pas d|pas le moindre) ?'?(?:incident|heurt|debordement)s?|"
    r"bon enfant|du jamais[- ]vu|"
    r"noire? de monde|foule compacte|calme plat|record battu|"
    r"(?:maree humaine|(?:une|quelle|cette|vraie) maree populaire)(?! ?\W* (?:esper|atten|annonc|"
    r"promis|redout|vis|prev))|"
    rf"fin de (?:la )?(?:{RALLIES})|(?:s'est|vient de s'|s')acheve\w*|"
    r"plus (?:nombreu(?:x|ses)|de monde) que|moins (?:nombreu(?:x|ses)|de monde) que)\b"
)
"""Alternatives to follow others, of folded text."""

_AWAITED = compiled(
    r"\b(?:attend(?:ent|ons|re)?|prevoi(?:t|ent)|esper(?:e|ent|ons|er)|annonce|promet(?:tent)?|"
    r"aura|viendra|faut|faudra|redout(?:e|ent)|mis(?:e|ent) sur)(?: deja| encore)? "
    r"(?:@ )?(?:(?:une|du|beaucoup|plus) (?:de |tres )?)?$"
)


def is_awaited(folded: str, start: int) -> bool:
    """Tell "on attend du monde samedi", "il y aura beaucoup de monde" of what begins at *start*."""
    return _AWAITED.search(folded, max(0, start - 40), start) is not None
