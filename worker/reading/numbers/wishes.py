"""Tells numbers that are only wished for: "soyons 500", "on espère être 2 000" (rule 13)."""

from worker.reading.numbers.speakers import speaker
from worker.reading.words.patterns import compiled

# "là où l'on attendait 2 000 personnes": nobody's estimate.
_HOPED = compiled(
    r"(?P<no>\bn')?\b(?:attendai|esperai)(?:t|ent)\b[^,;.]*$|"
    r"(?P<us>\bon nous (?:annonc|promett|predis|donn|voy)(?:e|ait)\b)[^,;.:]*$"
)
_WISHED = compiled(
    r"\b(?:soyons|soyez|esper\w+ (?:etre|qu[e'] ?(?:on|nous) ser(?:a|ons|ait))|pens\w+ etre|"
    r"on (?:veut|voudrait) etre|(?:nous )?voulons etre|"
    r"qu[' ]on soit|objectif|let us be|"
    r"let's be|il fau(?:t|drait) etre|imagine[zr]?|faisons|revons|on pourrait etre|"
    r"(?:dira|annoncera|comptera|verra|ecrira)\b|(?:di|annonce|compte|ver)ront\b|"
    r"deviendr\w+|serions|devons etre|etre des|aimerions etre|aurait aime etre|"
    r"si (?:seulement )?(?:on|nous) (?:etai(?:t|ent)|etions|pouv(?:ait|ions) (?:bien )?etre|"
    r"ser(?:ait|ions)|av(?:ait|ions) ete)|aim for|goal)\b[^.]*$|"
    r"\b(?:veu(?:t|lent)|voudrai(?:t|ent)|vis(?:e|ent)|ambitionn(?:e|ent)|souhait(?:e|ent)|"
    r"rev(?:e|ent)) (?:d'|de |les )?(?:(?:y|en) )?(?:[a-z]+(?:er|ir|oir|re) )?[^a-z]*$|"
    # "On était 180, tâchons d'être 300"
    r"\b(?:tach|essay|effor[cs])\w* (?:d'|de )(?:y )?(?:etre|faire|reunir) [^,;.]*$|"
    # "on compte sur vous pour être 500", "on aurait dû être 13 000"
    r"\b(?:pour|aur\w+ (?:du|pu)) etre (?:[a-z]+ ){0,2}$|"
    r"\b(?:voul(?:ions|aient|ait)|aurions (?:voulu|aime)) etre [^,.;]*$"
)


def only_hoped(before: str, *, nobodys: bool) -> bool:
    """Tell "on nous annonçait 500": nobody's estimate, nor what *nobodys* "attendait" awaits."""
    hoped = _HOPED.search(before[-_NEAR:])
    return hoped is not None and bool(hoped["no"] or hoped["us"] or nobodys)


_NEAR = 45


def wished(whole: str, before: str, after: str) -> bool:
    """Tell "soyons 500", but not the 300 of "soyons 500, la préfecture en prévoit 300"."""
    if not _WISHED.search(whole):
        return False
    return before == whole or bool(_WISHED.search(before)) or speaker(before, after) is None
