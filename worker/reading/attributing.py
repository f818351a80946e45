"""Gives numbers the speaker a sentence names once for several: before, behind or by a pronoun."""

import re

from worker.domain.kinds import FigureKind
from worker.reading.figures import Count
from worker.reading.speakers import sayer

# "300 à X et 40 à Y, selon Z", "(chiffres de la police)": the last word is about them all.
_LAST_WORD = re.compile(
    r"[^.;(]{0,90}(?:, (?:selon|d'apres|according to|de sources?) | ?\((?:selon|d'apres|chiffres?|"
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
    found = _shared(folded, found)
    return _echoed(folded, found)


def _announced(folded: str, found: list[Count], start: int) -> list[Count]:
    first = _FIRST_WORD.match(folded, start, found[0].start)
    said = sayer(first["who"] or first["whose"] or first["total"] or "") if first else None
    if said is None:
        return found
    return [count if count.said_by else count._replace(said_by=said, bare=False) for count in found]


def _shared(folded: str, found: list[Count]) -> list[Count]:
    last = found[-1].said_by
    if len(found) < _SEVERAL or last is None or any(count.said_by for count in found[:-1]):
        return found
    if not _LAST_WORD.match(folded, found[-1].end):
        return found
    return [count._replace(said_by=last, bare=False) for count in found]


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
