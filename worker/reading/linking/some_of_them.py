"""Leaves out how many of a crowd did more than come: "1 200 ont défilé. 80 ont forcé le portail".

Once a town's crowd was counted, a far smaller number that nobody gives as its count, and of which
something else is told than that it came, is of some of that crowd (rule 13).
"""

from worker.domain.kinds import FigureKind
from worker.reading.linking.beside import at_town
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Spoken
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_CAME = (
    r"(?:[a-z]+ment |aussi |egalement |ainsi |donc |ensuite |encore |tous |toutes |deja )*"
    r"(?:ete (?:comptabilis|recens|compt|denombr|rassembl|mobilis)|"
    r"defil|manifest|march|particip|pris part|repondu|battu|rassembl|reuni|"
    r"retrouv|mobilis|descendu|venu|presente?s|converg|rallie|fait le deplacement|brav|proteste|"
    r"arpent|sillonn|parcouru|recueilli|nombreu|la\b|regroup|mass|attendu|depla)"
)
# What is told of them: that they came, or what else they did.
_DID = compiled(
    r"[^.;:()\d]{0,80}?\b(?:ont|a|avaient|avait|etaient|etait|sont|est|se sont|s'est|s'etaient|"
    r"s'etait|(?:s'|se )?[a-z]{3,}aient)\b"
)
_THEY_CAME = compiled(
    rf"[^.;:()\d]{{0,80}}?\b(?:(?:(?:y |s'y )?(?:ont|a|avaient|avait|etaient|etait|sont|se sont|"
    rf"s'est|s'etaient|s'etait)|s'y sont) {_CAME}|(?:defil|manifest|march|protest|rassembl|"
    r"reuniss|particip|retrouv|mobilis)\w*(?:aient|ait|ent)\b)"
)

# "Certains, une cinquantaine, ont escaladé les grilles", "un noyau de 30 manifestants"
_SOME = compiled(
    r"\b(?:certaine?s|d'autres|quelques-une?s|parmi (?:eux|elles)|d'entre (?:eux|elles)|"
    r"service d'ordre|cortege de tete|un (?:petit )?(?:noyau|groupe) d|"
    r"une (?:petite )?(?:partie|poignee|fraction|minorite) d)[^.;:()]{0,40}$"
)
# "Seule une dizaine portait un gilet", "une vingtaine a revêtu une blouse": what some had on
_WORE = compiled(
    r"[^.;:()\d]{0,40}?\b(?:(?:a|ont|avai(?:en)?t) (?:tous |toutes )?(?:revetu|enfile|endosse|mis|"
    r"arbore|porte|chausse|brandi)|(?:port|arbor|brandiss)(?:ait|aient)) "
    r"(?:une?|des|l[ae]s?|leurs?|son|sa|l') ?[a-z]"
)
# "Les lycéens, une centaine, ouvraient la marche": nobody's count
_APPOSED = compiled(r"\W*(?:les|des|quelques) [a-z' -]{3,30}, ")
_AT_ITS_HEAD = compiled(
    r"[^.;:()\d]{0,80}?\b(?:en (?:tete|queue)(?: d[eu] (?:cortege|manif\w*|defile))?|a l'arriere|"
    r"derriere une banderole|ouvr(?:aient|ait|ent)|ferm(?:aient|ait|ent) la marche)\b"
)
# "Avant cela, dès 7 heures, 200 étudiants avaient bloqué la fac": they gathered elsewhere before.
_BEFORE = compiled(r"\b(?:avai(?:en)?t|etaient|s'etaient) ")


def leave_some(text: Text, spoken: list[Spoken]) -> None:
    """Leave out the numbers of some of the crowd of the town that was counted before."""
    crowds: dict[str, int] = {}  # of each town, "" before one is named
    code = ""
    for one in spoken:
        here = [town for group in one.groups for town in group.mentions if town.place]
        codes = {town.place.code for town in here if town.place}
        if codes and codes != {code}:
            code = codes.pop() if len(codes) == 1 else _SEVERAL
        crowd = crowds.get(code, 0)
        if crowd and one.counts and not one.days:
            one.counts = [c for c in one.counts if not _is_some(text.folded, one, c, crowd)]
        for count in filter(_is_crowd, one.counts):
            own = next((town for town in here if at_town(text.folded, count, town)), None)
            whose = own.place.code if own and own.place else code
            crowds[whose] = max(crowds.get(whose, 0), count.low)
        if code == _SEVERAL:
            crowds.pop(_SEVERAL, None)


_SEVERAL = "several"


def _is_crowd(count: Count) -> bool:
    return count.kind in {None, FigureKind.ATTENDANCE} and not count.bare


_FEWER = 2
"""So many times fewer are some of them."""


def _is_some(folded: str, spoken: Spoken, count: Count, crowd: int) -> bool:
    start, end = spoken.sentence.start, spoken.sentence.end
    ahead = _AT_ITS_HEAD.match(folded, count.end, end)
    if count.kind is None and ahead and _APPOSED.fullmatch(folded, start, count.start):
        return True
    if count.kind is not None or count.high * _FEWER > crowd:
        return False
    if _SOME.search(folded, start, count.start):
        return True
    there = any(at_town(folded, count, group.mentions[0]) for group in spoken.groups)
    before = spoken.hours and _BEFORE.search(folded, start, end)
    if count.said_by is not None or there or before:
        return False
    if ahead or _WORE.match(folded, count.end, end):
        return True
    did = _DID.match(folded, count.end, end) is not None
    return did and _THEY_CAME.match(folded, count.end, end) is None
