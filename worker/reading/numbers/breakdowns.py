"""Leaves out a sum that a bracket or "dont" then shares out among towns (rule 13)."""

from itertools import pairwise

from worker.reading.numbers.figures import Count
from worker.reading.numbers.headings import AND_TOWN
from worker.reading.numbers.speakers import speaker
from worker.reading.words.calendar_words import MONTHS
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES, REGIONS

_SEVERAL = 2
# "7 000 manifestants (Vannes 3 000, Lorient 3 200)", no town before the bracket.
_BRACKET = compiled(r"(?:(?! (?:a|au|aux) [a-z])[^.;()\d]){0,60} \((?P<head>[^.;()\d]{2,30} ?)?")
_AT = compiled(r"(?: [a-z]+)? (?:a|au|aux) (?!l[' ]|la gare|depart|retour|debut|fin)[a-z]")
# ", les syndicats 22 000", behind such a bracket.
_THEY = compiled(r"\)?,? (?:et )?(?:contre )?(?:l[ae]s? |l')?[a-z' -]{2,30} ")


def without_sum(folded: str, found: list[Count]) -> list[Count]:
    """Leave out the sum that a bracket shares out: "7 000 manifestants (Vannes 3 000, …)"."""
    total, *parts = found
    if len(parts) < _SEVERAL or total.low != total.high:
        return found
    opened = _BRACKET.fullmatch(folded, total.end, parts[0].start)
    return _in_bracket(folded, found, named=bool(opened["head"])) if opened else found


def _in_bracket(folded: str, found: list[Count], *, named: bool) -> list[Count]:
    total, *parts = found
    close = folded.find(")", parts[0].end)
    inside = [part for part in parts if part.end <= close]
    rows = all(AND_TOWN.fullmatch(folded, a.end, b.start) for a, b in pairwise(inside))
    known = named or all(_AT.match(folded, part.end) for part in inside)
    said_inside = {part.said_by for part in inside[:-1]} - {None}
    if len(inside) < _SEVERAL or said_inside or not (rows and known):
        return found
    said = total.said_by or speaker("", folded[close + 1 : close + 60])
    shares = [part._replace(said_by=part.said_by or said, bare=False) for part in inside]
    return shares + [
        part for part in parts[len(inside) :] if not _is_other_sum(folded, close, part)
    ]


def _is_other_sum(folded: str, close: int, count: Count) -> bool:
    """Tell the sum of another speaker, behind the bracket that ends at *close*."""
    alone = count.said_by is not None and _AT.match(folded, count.end) is None
    return alone and _THEY.fullmatch(folded, close, count.start) is not None


# "Dix rassemblements ont été déclarés, dont 7 à Gap, 2 à Apt": so many of them, not of people.
_OF_RALLIES = compiled(
    rf"\b(?:\d+|[a-z]+) (?:[a-z]+ )?(?=[a-z]+s )(?!manifestant)(?:{RALLIES}) "
    r"[^.;:\d]{0,80}\bdont "
)
_FEW = 20


def without_rallies(folded: str, found: list[Count], start: int) -> list[Count]:
    """Leave out how many of the rallies that the sentence from *start* numbers each town has."""
    few = [one for one in found if one.low <= _FEW and one.said_by is None]
    shared = _OF_RALLIES.search(folded, start, few[0].start) if few else None
    if shared is None or _PEOPLE.search(folded, shared.end(), few[-1].end + _NEAR):
        return found
    return [one for one in found if one not in few]


_PEOPLE = compiled(r"\b(?:personne|manifestant|participant|gens)")
_NEAR = 20


# "9 000 en Haute-Savoie"
_IN_AREA = compiled(
    r"(?:[^,.;:()\d]{0,20}, (?:selon|d'apres) [^,.;:()\d]{2,50},)?"
    rf"(?:(?! (?:a|au|aux) )(?:[^,.;:()\d]|\d\d?(?= (?:{'|'.join(MONTHS)})\b))){{0,50}} "
    r"(?:dans|en|a travers|across|in) (?:toute? )?"
    r"(?:l[ae]s? |l')?"
)
_SHARED = compiled(r"[:(]|\bdont\b")


def without_areas(folded: str, found: list[Count], areas: list[tuple[int, int]]) -> list[Count]:
    """Leave out what was counted in an area: the sum of its towns (rule 13)."""
    if not areas or (len(found) < _SEVERAL and not any(one.people for one in found)):
        return found
    kept: list[Count] = []
    whole: Count | None = None
    for number, (count, after) in enumerate(zip(found, [*found[1:], None], strict=True), 1):
        shared = _SHARED.search(folded, count.end, after.start) if after else None
        apart = shared is None or shared[0] != "(" or _are_rows(folded, found[number:])
        if apart and any(_is_of(folded, count, area) for area in areas):
            whole = count if shared is not None else None
            continue
        said = whole.said_by if whole else None
        kept.append(count._replace(said_by=count.said_by or said, bare=False) if whole else count)
    return kept


def _are_rows(folded: str, found: list[Count]) -> bool:
    """Tell "à Dole (400), Morez (50)": each town's own number in a bracket of its own."""
    alone = [folded[one.start - 1] == "(" and folded.startswith(")", one.end) for one in found]
    return len(alone) >= _SEVERAL and all(alone[:_SEVERAL])


def _is_of(folded: str, count: Count, area: tuple[int, int]) -> bool:
    behind = count.end <= area[0] and _IN_AREA.fullmatch(folded, count.end, area[0]) is not None
    return behind and not folded.startswith((", a ", ", au "), area[1])  # "en Lozère, à Mende"


# "900 à Pau et 5 000 dans toute l'Aquitaine", "300 à Pau, 90 à Dax, soit 390 dans le département"
_IN_REGION = compiled(
    r"(?: (?:personnes|manifestante?s|participante?s|marcheu(?:rs|ses)))?"
    r"(?:(?:,? ?\(?(?:selon|d'apres) [^,;.:()\d]{2,40}\)?,?)? (?:en|dans|a travers|sur) "
    rf"(?:toute )?(?:l[ae]s? |l'|nos |notre )?(?:region |nouvelle[ -])?{REGIONS}\b"
    r"(?!-|, (?:a|au|aux) | (?:a|au|aux) (?!l'appel|la |ce))"
    r"| dans (?:toute l'ile|tout l'archipel)\b)"
)
_IN_ALL = compiled(r"[,;(] ?soit (?:au total )?(?:environ |pres de |plus de |quelque )?$")
_IN_DEPARTMENT = compiled(
    r"(?: [a-z]+)? (?:dans|sur|pour) (?:tout )?(?:le|l'ensemble du) "
    r"(?:departement|pays|territoire)\b"
)


def without_regions(folded: str, found: list[Count], start: int) -> list[Count]:
    """Leave out what was counted in a region, or, behind "soit", in all of the département."""
    return [one for one in found if not _is_regions(folded, one, start)]


def _is_regions(folded: str, count: Count, start: int) -> bool:
    if _IN_REGION.match(folded, count.end):
        return True
    summed = _IN_ALL.search(folded, start, count.start)
    return summed is not None and _IN_DEPARTMENT.match(folded, count.end) is not None
