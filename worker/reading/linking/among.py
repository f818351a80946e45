"""Tells a town among those whose rallies are told by what happened there, or how many came."""

from worker.reading.sentences.elements import Group, Spoken
from worker.reading.words.patterns import compiled

# "la police a fait usage de gaz lacrymogène", "les CRS ont chargé", "repoussés par la police"
_FORCE = (
    r"(?:usage|tir\w+|utilis\w+|recour\w+|lanc\w+|repli\w+|repouss\w+|dispers\w+|ripost\w+|sous|"
    r"noy\w+|envoy\w+|asperg\w+|employ\w+|coups|renfort) [^.;:]{0,50}?(?:lacrymo\w*|canons? a eau|"
    r"lanceurs? d'eau|grenades? (?:de desencerclement|assourdissantes?))|"
    r"(?:crs|gendarmes|policiers|police|forces de l'ordre) (?:\w+ )?(?:ont|a) (?:\w+ )?"
    r"(?:charge|repousse|disperse)\b|"
    r"(?:repousse|disperse|charge|gaze)e?s? par (?:la|les) "
    r"(?:police|crs|forces|gendarmes|policiers)"
)
_TROUBLES = (
    r"(?:heurts|affrontements|echauffourees?|incidents?|tensions?|debordements|face-a-face|"
    r"accrochages?|degradations)"
)
# "des heurts ont éclaté", "quelques incidents à Dax", "la tension est montée"
_CLASHES = (
    rf"{_TROUBLES}(?: [a-z'-]+){{0,3}} (?:(?:ont|a|avaient|avait) (?:\w+ )*?(?:ecl\w+|eu lieu|"
    r"oppos\w+|emaill\w+|signal\w+|constat\w+|note\w*|deplor\w+|recens\w+)|"
    r"(?:se sont|s'est) (?:\w+ )?(?:produit|deroul|poursuivi)\w*)|"
    rf"(?:quelques|des|de brefs|brefs) (?:\w+ )?{_TROUBLES} (?:a|au|aux|en) |"
    r"tension (?:est|etait) (?:\w+ )?(?:montee|vive|palpable)|situation (?:est|etait) tendue|"
    r"se sont affrontes?"
)
_DAMAGE = (
    r"(?:vitrines?|abribus|mobilier urbain|banques?|agences? \w+|poubelles|barricades|projectiles|"
    r"pierres|mortiers)(?: [a-z'-]+){0,3} (?:ont|a) ete (?:\w+ )?(?:bris|incendi|brul|degrad|"
    r"vandalis|saccag|cass|pris|erig|dress|lanc|jet|tir)\w*|"
    r"cagoule\w* (?:\w+ )?(?:ont|s'en sont|se sont) "
)
# "la participation était supérieure à celle du 19"
_TURNOUT = (
    r"(?:participation|affluence|mobilisation) (?:[a-z']+ ){1,3}(?:superieure|inferieure|"
    r"en (?:hausse|baisse|recul|progression)|(?:plus|moins|aussi) (?:forte|faible|importante|"
    r"massive|nombreuse|elevee|dense|suivie))"
)
_HAPPENED = compiled(rf"\b(?:{_FORCE}|{_CLASHES}|{_DAMAGE}|{_TURNOUT})")
# What else ends in tear gas.
_OTHERS = compiled(
    r"\b(?:match|matchs|supporters?|rodeos?|rixe|discotheque|emeut\w+|prison|detenus?|evacuation|"
    r"expulsion|squat|campement|victoire|defaite|carnaval|saint-sylvestre|(?:dans la|cette) nuit)\b"
)


def is_among(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "À Dax, des heurts ont éclaté", said among the rallies of a day: there was one there."""
    sentence = spoken.sentence
    unit = sentence.units[sentence.unit(group.start)]
    if _HAPPENED.search(folded, unit.start, unit.end) is None:
        return False
    return _OTHERS.search(folded, sentence.start, sentence.end) is None
