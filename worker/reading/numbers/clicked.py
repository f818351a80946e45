"""Tells who said they come by the row of a page's numbers: "ils sont 1 900, et 6 k intéressés"."""

from itertools import pairwise

from worker.domain.kinds import FigureKind
from worker.reading.numbers.figures import Count
from worker.reading.words.patterns import compiled

_PAGE = frozenset({FigureKind.INTERESTED, FigureKind.INVITED})
# "58 oui, 21 peut-être"
_YES = compiled(r" (?:\" ?)?oui(?: ?\")? ?(?:,|;|/|et) ?")
_MAYBE = compiled(r" (?:\" ?)?peut-etre\b")
_NEXT = compiled(
    r"(?: participante?s)? ?(?:,|;|/|\u00b7|\u2022|\||\+)? ?(?:et |pour |mais |plus )?(?:deja )?"
)
# "un événement qui réunit 900 personnes et en intéresse 4 000"
_AND_DRAWS = compiled(
    r"(?: (?:personnes|internautes|participante?s|inscrite?s|comptes))?,? (?:et|mais) (?:en )?"
    r"interesse (?:deja )?(?:pres de |plus de |environ |quelque )?"
)
# "ils étaient 60, pour 300 invités": who was there.
_WERE = compiled(
    r"\b(?:etai\w+|etions|furent|ont ete|eu|reuni|rassemble|attire|mobilise) [^\d,;.]{0,20}$"
)
_BACK = 40


def with_comers(folded: str, found: list[Count]) -> list[Count]:
    """Return *found* with those who come where a number stands before who is interested."""
    done = list(found)
    for number, (one, after) in enumerate(pairwise(found)):
        alone = one.kind is None and one.said_by is None
        if (
            alone
            and _YES.fullmatch(folded, one.end, after.start)
            and _MAYBE.match(folded, after.end)
        ):
            done[number] = one._replace(kind=FigureKind.GOING, bare=False, clicked=True)
            done[number + 1] = after._replace(kind=FigureKind.INTERESTED, bare=False)
            continue
        draws = alone and _AND_DRAWS.fullmatch(folded, one.end, after.start)
        if draws and after.kind is FigureKind.INTERESTED:
            done[number] = one._replace(kind=FigureKind.GOING, bare=False, clicked=True)
            continue
        alone = alone and (one.participants or not one.people)
        row = after.kind in _PAGE and _NEXT.fullmatch(folded, one.end, after.start)
        if alone and row and not _WERE.search(folded, max(0, one.start - _BACK), one.start):
            done[number] = one._replace(kind=FigureKind.GOING, bare=False, clicked=True)
    return done
