"""Tells where else a firm, a school or a ward is, or goes, from where its people gather."""

from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLY_STEMS

WHERE_THEY = compiled(r",? ou [^.;]{0,50}\b(?:defil|manifest|march|rassembl|reuni|bloqu|occup)\w*")
"""Behind a town: what happened there is why people gathered, and they did there too."""


def is_other_site(folded: str, floor: int, start: int, end: int) -> bool:
    """Tell Dole of "l'usine de Gap, que le groupe ferme avec celle de Dole, manifestaient".

    The town stands from *start* to *end* in the sentence that begins at *floor*.
    """
    head = folded[max(floor, start - _CLAUSE) : start]
    if not any(word in head for word in _LEADS) or _OTHER_SITE.search(head) is None:
        return False
    return WHERE_THEY.match(folded, end) is None


_CLAUSE = 120
# One of these is in each of them, and few towns have one before them.
_LEADS = (", qu", ", dont ", ", ou ", " avec ", " comme ", " par ", " vers ", "contre l", "annonce")
_MOVED = (
    r"(?:ferm|transfer|demenag|delocalis|fusionn|rachet|regroup|part(?:ir|i|ie|is|ies)\b|"
    r"envoy|deplac|repris|rattach|absorb|produit|menac|supprim|condamn|scolaris|emplo(?:ie|yait))"
)
_SAID = rf"(?:(?!{RALLY_STEMS}|reuni|bloqu|appel)[^.;:(),])"
_TO = r"(?:a|au|aux|vers|pour|dans|de|du|d'|sur) ?(?:la |le |les |l')?$"
_OTHER_SITE = compiled(
    # ", dont la production sera transférée à Dole"
    rf", (?:que |qu'|qui |dont |ou ){_SAID}{{0,60}}?\b{_MOVED}{_SAID}{{0,60}} {_TO}"
    # "menacés comme ceux de Dole", "rachetée par un groupe de Dole"
    rf"|\b{_MOVED}{_SAID}{{0,60}} (?:avec|comme|par) (?:l'|la |le |un |une )?"
    r"(?:celles?|celui|ceux|groupe|site|usine) (?:de |du |d')$"
    # "le transfert de la maternité vers Dole", "la fusion avec celle de Dole"
    rf"|\b(?:transfert|demenagement|delocalisation|fusion|rapprochement)s? (?:de|du|des)\b"
    rf"{_SAID}{{3,50}} (?:vers|avec) (?:(?:l[ae] |l'|celles? |celui )(?:[a-z]+ )?d(?:e |'))?$"
    r"|\bcontre (?:le |la |un |une )?(?:transfert|demenagement|delocalisation)\b"
    r"[^.;:(),]{3,50} (?:a|au|aux) $"
    # "annoncée en même temps que celle du site de Dole"
    r"|\bannonce\w* [^.;:(),]{0,30}que cel(?:le|ui) (?:du |de la |de l')?(?:[a-z]+ )?d[e'] ?$"
)
