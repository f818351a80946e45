"""Finds who says a number when a pronoun, "la seconde" or a later sentence tells it."""

import re
from collections.abc import Sequence

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.numbers.figures import Count
from worker.reading.numbers.sayers import sayer, sayers_in, sayers_named
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

_COUNTED = (
    r"(?:compt|denombr|recens|revendiqu|annonc|estim|evalu|parl|evoqu|trouv|vu|avanc|chiffr|"
    r"attend|esper|tabl|prevoi|anticip|di(?=t |sent )|en (?:etai\w+|sont|est) a\b)"
)
# "la première en avait compté 12 000, la seconde 25 000", but "la première Pride a réuni 800"
_SAYS = (
    r"(?: (?:qui|en|n'en|y|elle|lui))*(?: (?:a|ont|avai(?:t|ent)))?(?: [a-z]+ment)?"
    rf"(?: (?:{_COUNTED}|donn|retien|retenu|affirm|assur|pretend|table)\w*[^,;.:()]{{0,30}}|"
    r" (?:a |de |environ |pres de |plus de )*)$"
)
_FORMER = compiled(rf"\b(?:l[ae] premi(?:ere?)|les premi(?:er|ere)s|the former)\b{_SAYS}")
_LATTER = compiled(
    rf"\b(?:l[ae] (?:second|seconde|deuxieme)|les second(?:s|es)|the latter)\b{_SAYS}"
)
# "9 000 selon les premiers, 15 000 selon les seconds"
_FIRST_OR_SECOND = compiled(
    r"[^.;:()\d]{0,30}? \(?(?:selon|d'apres|pour) l[ae]s? (?:(?P<first>premi(?:er|ere)s?)|"
    r"second(?:e?s?)|deuxiemes?|derni(?:er|ere)s?)\s?(?:[,.;:)]|$)"
)
# "ses services en avaient compté 4 600", "elle annonce 2 200"
_PRONOUN = compiled(
    r"\b(?:ses services|elles?(?!,)|ils|il(?= (?:y |en )?(?:attend|esper|tabl|prevoi|revendiqu))|"
    r"celle-ci|ceux-ci|ce(?:tte|s)? derniere?s?)"
    r"(?: n)?[ ',][^,;.:()]{0,16}?"
    rf"\b{_COUNTED}\w*[^,;.:()]{{0,24}}$"
)
_SAME = compiled(
    r"(?:(?! / \d| selon | d'apres (?!eux|elle|lui|ce))[^.;:()]){0,40}?,? ?\(?(?:toujours |"
    r"encore )?(?:\ba l'en croire\b|\b(?:id|idem|ibidem)\b\.?(?= ?[),;.]|$)|(?:selon|d'apres|pour) "
    r"(?:elles?(?:-memes?)?|eux(?:-memes)?|lui|ce(?:tte|s)? derniere?s?|l[ae]s? memes?|ceux-ci|"
    r"celle-ci|"
    r"(?:ses|son|leurs?) (?:propres? )?(?:calculs?|chiffres?|comptages?|comptes?|decomptes?|dires|"
    r"estimations?|pointages?))"
    r"(?= ?[,.;)!]| [a-z]+s?\b ?[,.;)])|(?:la |le )?memes? "
    r"(?:source|service|decompte|comptage)s?)\b"
    # "s'étaient rassemblées à Paris devant le tribunal de la porte, selon la même source"
    r"|(?:(?! selon | d'apres )[^.;:()\d]){0,90}?, (?:selon|d'apres) (?:la|les) memes? sources?\b"
)
# "18 200 / 110 000, mêmes sources": each has its own.
_PAIRED = compiled(r" (?:et|contre|ou|/) ")
_WINDOW = 320
_TWO = 2


def recalled(folded: str, count: Count, floor: int) -> Speaker | None:
    """Return the speaker that the words around *count*, from *floor* on, point back to."""
    before = folded[max(floor, count.start - 80) : count.start]
    former = _FORMER.search(before)
    told = former or _LATTER.search(before)
    if told:
        named = _named(folded, count.start - len(before) + told.start())
        return (named[-_TWO] if former else named[-1]) if len(named) >= _TWO else None
    behind = _FIRST_OR_SECOND.match(folded, count.end)
    if behind:
        named = _named(folded, count.start)
        if len(named) >= _TWO:
            return named[-_TWO if behind["first"] else -1]
    pronoun = by_pronoun(before)
    if pronoun:
        start = count.start - len(before) + pronoun.start()
        marched = _A_MARCH.search(folded, max(0, start - _WINDOW), start)
        named = [] if marched else _named(folded, start)
        awaits = Speaker.ORGANISERS if count.kind is FigureKind.EXPECTED else None
        return named[-1] if named else awaits
    one = _SAME_ONE.match(folded, count.end)
    if says_same(folded, count.end) and (one or not _PAIRED.fullmatch(folded, floor, count.start)):
        named = _named(folded, count.start)
        bracket = folded.endswith("(", 0, count.start) and len(named) >= _TWO
        they = _THEY.match(folded, count.end) is not None
        if they and not (named and _several(folded, count.start)):
            return Speaker.ORGANISERS
        if named:  # "la CGT … 6 500 selon la préfecture (10 000 selon elle)"
            return named[-_TWO] if bracket else named[-1]
    return None


# "Une marche est partie à 11 h de la halle ; elle a compté 220 participants": the march.
_A_MARCH = compiled(
    rf"\b(?:la|une|cette) (?:{RALLIES}|procession|veillee|chaine) "
    r"(?:[a-z]+ )?(?:est|a|s'est|avait|etait) (?:(?!selon|d'apres)[^.;:()]){0,80}[;,] "
    r"(?:et |mais )?$"
)


def by_pronoun(before: str) -> re.Match[str] | None:
    """Find the pronoun of "ils en ont compté" before a number: who was named before counted."""
    return _PRONOUN.search(before)


def said_again(folded: str, found: list[Count]) -> list[Count]:
    """Tell who says the last of "7 000 à Marseille et 3 000 à Nice, de même source"."""
    last, floor = found[-1], found[-2].end if len(found) > 1 else 0
    if last.said_by or not says_same(folded, last.end):
        return found
    said = recalled(folded, last, floor)
    row = len(found) - 1
    while _SAME_ONE.match(folded, last.end) and row and found[row - 1].said_by is None:
        if _JOINED.fullmatch(folded, found[row - 1].end, found[row].start) is None:
            break
        row -= 1
    told = [one._replace(said_by=said, bare=one.bare and said is None) for one in found[row:]]
    return [*found[:row], *told]


# "étaient respectivement 1 000, 850 et 900 de même source": of all three.
_SAME_ONE = compiled(r",? (?:toujours )?(?:de )?(?:la )?meme source\b")
_JOINED = compiled(r"(?: personnes| manifestants)?(?:,| et)(?: [a-z' -]+)?(?: ?:)? ?")


# "50 000 personnes, selon eux": who gathers them, when no others are named.
_THEY = compiled(r"[^.;:()]{0,40}?\b(?:selon|d'apres|pour) (?:eux|elles)\b")


def _several(folded: str, end: int) -> bool:
    """Tell whether who is named last before *end* is several people: not "selon le Jir"."""
    near = folded[max(0, end - _WINDOW) : end]
    last = max(sayers_in(near), key=lambda one: one[1])
    return near[: last[1]].endswith("s") and last[2] is not Speaker.PRESS


def says_same(folded: str, end: int) -> bool:
    """Tell "mêmes sources", "toujours selon elle" behind a number that ends at *end*."""
    return _SAME.match(folded, end) is not None


def last_named(folded: str, end: int) -> Speaker | None:
    """Return the speaker named last before *end*."""
    named = _named(folded, end)
    return named[-1] if named else None


def _named(folded: str, end: int) -> list[Speaker]:
    """Return the speakers named before *end*, each where it is named last, but no houses."""
    near = _HOUSE.sub("", folded[max(0, end - _WINDOW) : end])
    named = sayers_named(near)
    return [one for number, one in enumerate(named) if one not in named[number + 1 :]]


# "a défilé du marché à la préfecture": a house they came to.
_HOUSE = compiled(
    r"\b(?:a|vers|devant|jusqu'a|depuis|rejoi\w+|(?:place|parvis|grilles) de) "
    r"la (?:(?:sous-)?prefecture|gendarmerie)\b"
)


# "Le chiffre est de nos reporters", "C'est un comptage de la police."
_ITS_SOURCE = compiled(
    r"\W*(?:(?:ce|cet|cette|le|la|l'|un|une|c'est (?:le|la|un|une|l')|(?:tous )?(?:ces|les)) ?)?"
    r"(?:nombres?|chiffres?|comptages?|comptes?|decomptes?|estimations?|evaluations?)\b"
)


# "C'est la gendarmerie qui le dit."
_SAYS_SO = compiled(
    r"\W*c'est (?:du moins )?ce qu[e'] ?(?:en )?[a-z]+ (?:la |le |les |l')[\w' -]{3,40}|"
    r"\W*c'est (?:la |le |les |l')[\w' -]{3,40}? qui (?:l(?:e |es |a )(?:dit|donne|"
    r"compte)|"
    r"l'(?:a|annonce|affirme|ecrit)|parle|a compte)"
)


def with_source(
    line: str, figures: Sequence[tuple[FigureKind, Count]]
) -> list[tuple[FigureKind, Count]] | None:
    """Return *figures* with the speaker that *line*, the sentence after them, tells; else None."""
    said = sayer(line) if _SAYS_SO.match(line) or _ITS_SOURCE.match(line) else None
    if said is None:
        return None
    return [
        (kind, count._replace(said_by=said) if _lacks(kind, count) else count)
        for kind, count in figures
    ]


def _lacks(kind: FigureKind, count: Count) -> bool:
    return kind is FigureKind.ATTENDANCE and count.said_by is None
