"""Tells people who are counted beside a rally and are none of it (rule 13).

Officers who stand opposite, who sits inside, who is on a roll of voters or pupils, what else is
awaited that day: each is told by what stands right around its number.
"""

import re

from worker.reading.words.calendar_words import LONG


def are_beside(before: str, after: str) -> bool:
    """Tell "les CRS une trentaine en face", "9 000 dedans", "61 000 inscrits dans la circo"."""
    officers = _OFFICERS.search(before[-_NEAR:])
    opposite = officers and (_OPPOSITE.match(after) or _WE_AND.search(before[-_FAR:]))
    signed = _SIGNED.search(before[-_NEAR:]) and _SO_FAR.match(after)
    if (
        signed
        or _RIDDEN.search(before[-_NEAR:])
        or _TRIED.search(before[-_NEAR:])
        or _BEGUN_BY.search(before[-_NEAR:])
        or (_WITH.search(before[-_NEAR:]) and _FRIENDS.match(after))
    ):
        return True
    return bool(opposite) or any(one.match(after) for one in (_INSIDE, _LISTED, _SHOW, _ABSENT))


_NEAR, _FAR = 36, 60
_OFFICERS = re.compile(
    r"\bles (?:crs|policiers|gendarmes|flics|keufs|bleus|robocops|forces de l'ordre)"
    r"(?: mobiles)?,? $"
)
# "nous étions 80, les CRS une trentaine": they are no authority that counts
_WE_AND = re.compile(r"\b(?:etai\w+|etions|sommes|est) [^.;:!?]{2,40}, les crs,? $")
_OPPOSITE = re.compile(
    r"(?: [\w-]+){0,2}? (?:en face|entre|tout autour|autour|derriere|devant nous|a nous|qui nous)\b"
)
# "les aficionados 9 000 dedans", "on était 250 salle Thélème", "on est 44 dans ma classe"
_INSIDE = re.compile(
    r"[^,;.()]{0,20} dans (?:la|le|une?|ma|mon|notre|l') ?(?:voiture|camion\w*|fourgon\w*|car|bus|"
    r"minibus|train|wagon|betaillere|remorque|salle|bagnole|amphi|classe|promo)\b"
    r"|(?: [\w-]+)? (?:dedans|a l'interieur(?! d)|a l'abri|au chaud|"
    r"dans les (?:gradins|tribunes)|salle [a-z])"
)
# as in "remettre nos signatures (1840 à ce jour)"
_SIGNED = re.compile(r"\b(?:signatures?|signataires|petition|donateurs|cagnotte) \((?:deja )?$")
_SO_FAR = re.compile(r"\s?(?:\)|a ce jour|deja|au compteur|en ligne)")
# "j'y étais avec une dizaine de copains"
_WITH = re.compile(r"\bavec (?:mes |nos |mes autres )?$")
# "5 cars, soit 250 personnes, partis de Gap"
_RIDDEN = re.compile(r"\b(?:cars|bus|autocars|minibus), soit (?:environ |pres de )?$")
# "initié par une soixantaine de personnes": who calls, and not who comes
_BEGUN_BY = re.compile(
    r"\b(?:initie|lance|organise|impulse|signee?|cosigne|cree|prepare|imagine|porte)e?s? par "
    r"(?:(?:environ|quelque) |pres d[e'] ?|plus d[e'] ?)?$"
)
# "a condamné lundi trois gilets jaunes qui avaient participé à la marche"
_TRIED = re.compile(
    r"\b(?:a|ont|avait) (?:juge|condamne|relaxe|ecroue|incarcere|defere|poursuivi)"
    rf"(?:,? (?:ce )?(?:{LONG}|hier|aujourd'hui)(?: \w+)?,?)? $"
)
_FRIENDS = re.compile(r" (?:de |d')?(?:amie?s|potes|copains|copines|collegues|camarades)\b")
# no list of the rally's: "900 inscrits à France Travail"
_LISTED = re.compile(
    r" (?:electeurs )?inscrite?s (?:dans (?:l[ae] |notre |cette |ma |leur |sa )?(?:\w+ )?"
    r"(?:circo|commune|ville|canton|departement|bureau)|sur (?:les|nos) listes\b|"
    r"au (?:chomage|college|lycee|club|rsa)\b|"
    r"a (?:pole emploi|france travail|l'(?:agence|ecole|universite)|la fac)\b)"
)
# "28 professeurs étaient absents", "on comptait 12 élèves absents"
_ABSENT = re.compile(
    r"(?: (?!personnes|manifestant)[\w'-]+){1,4}? (?:(?:etai(?:en)?t|sont|seront|seraient) "
    r"(?:[a-z]+ment )?)?absente?s\b"
)
# "la mairie attend 8 000 personnes pour le feu d'artifice"
_SHOW = re.compile(
    r"(?: personnes| supporters| spectateurs)? (?:au (?:stade|match|concert)\b|"
    r"pour l[ae] (?:feu d'artifice|match|derby|concert|spectacle|finale|carnaval|messe|bal)\b)"
)
