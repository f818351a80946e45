"""Gives numbers the speaker a sentence names once for several: before, behind or by a pronoun."""

import re

from worker.domain.kinds import FigureKind
from worker.reading.figures import Count
from worker.reading.speakers import sayer

# "300 à X et 40 à Y, selon Z", "(chiffres de la police)": the last word is about them all.
_LAST_WORD = re.compile(
    r"[^.;(]{0,90}(?:, (?:toujours |encore |le tout )?(?:selon|d'apres|according to|de sources?) "
    r"| ?\((?:selon|d'apres|chiffres?|"
    r"sources?|estimations?|comptages?|donnees)\b)"
)
# "Selon la police, …", "Chiffres de la préfecture : …": the first word is about them all.
_FIRST_WORD = re.compile(
    r"\W*(?:(?:selon|d'apres|according to) (?P<who>[^,:]{3,60}), |(?:les )?(?:chiffres?|comptages?|"
    r"estimations?|bilan|sources?|donnees)\b(?P<whose>[^:,]{0,50}) ?: ?|"
    r"[^;.]{0,120}?\b(?:en france|national\w*|dans (?:tout )?le pays)[^,;.]{0,40}? "
    r"(?:selon|d'apres|pour) (?P<total>[^,;.]{3,40}),)"
)
_PRONOUN = re.compile(
    r"\b(?:elles?|ils?|on)(?: n)?[' ]+en (?:a|ont|avait|avaient) (?:\w+ )?"
    r"(?:compt|denombr|recens|vu|annonc|revendiqu)\w*(?: que| plus que)? ?$"
)
# "les organisateurs tablent sur 2 000, la gendarmerie sur 800": the verb is said once.
_VERB_LEFT_OUT = re.compile(
    r"[^.;]*[,;] ?(?:et )?(?:la |le |les |l')?[\w' -]{2,30}?(?:,| sur| en| a)? ?$"
)
_SEVERAL = 2


def attribute(folded: str, found: list[Count], start: int) -> list[Count]:
    """Return *found*, the counts of the sentence that begins at *start*, with their speakers."""
    if not found:
        return found
    found = _announced(folded, found, start)
    found = _in_order(folded, _shared(folded, found))
    return _echoed(folded, found)


def _announced(folded: str, found: list[Count], start: int) -> list[Count]:
    first = _FIRST_WORD.match(folded, start, found[0].start)
    said = sayer(first["who"] or first["whose"] or first["total"] or "") if first else None
    if said is None:
        return found
    return [count if count.said_by else count._replace(said_by=said, bare=False) for count in found]


def _shared(folded: str, found: list[Count]) -> list[Count]:
    last = found[-1].said_by
    if len(found) < _SEVERAL or last is None or found[-2].said_by:
        return found
    if not _LAST_WORD.match(folded, found[-1].end):
        return found
    first = max((n for n, count in enumerate(found[:-1]) if count.said_by), default=-1) + 1
    shared = [count._replace(said_by=last, bare=False) for count in found[first:]]
    return [*found[:first], *shared]


# "à Saint-Dié, 250 et 400": the same speakers in the same order.
_PAIRED = re.compile(r" (?:et|contre|a) ")


def _in_order(folded: str, found: list[Count]) -> list[Count]:
    done = list(found)
    for number in range(2, len(done) - 1):
        pair = done[number : number + 2]
        speakers = [count.said_by for count in done[number - 2 : number]]
        if (
            _PAIRED.fullmatch(folded, pair[0].end, pair[1].start)
            and not any(count.said_by for count in pair)
            and None not in speakers
            and speakers[0] != speakers[1]
        ):
            done[number : number + 2] = [
                count._replace(said_by=said, bare=False)
                for count, said in zip(pair, speakers, strict=True)
            ]
    return done


def _echoed(folded: str, found: list[Count]) -> list[Count]:
    done = found[:1]
    for count in found[1:]:
        before = folded[done[-1].end : count.start]
        said, kind = count.said_by, count.kind
        if said is None and _PRONOUN.search(before):
            said = done[-1].said_by
        if kind is None and said and _VERB_LEFT_OUT.fullmatch(before):
            kind = done[-1].kind if done[-1].kind is FigureKind.EXPECTED else None
        bare = count.bare and said is None
        done.append(count._replace(said_by=said, kind=kind, bare=bare))
    return done
