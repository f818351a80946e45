"""Tells whose the numbers of the list below a heading are: "les chiffres de la préfecture"."""

from itertools import pairwise

from worker.domain.kinds import Speaker
from worker.reading.numbers.figures import Count
from worker.reading.numbers.sayers import sayer, sayers_named
from worker.reading.words.patterns import compiled

_CHIFFRES = compiled(
    r"\b(?:chiffres?|comptages?|selon|d'apres|estimations?|bilan|source|according to|recap\w*|"
    r"participation|affluence)\b"
)


def heading_speaker(line: str) -> Speaker | None:
    """Return who says the numbers of the list below: "les chiffres de la préfecture"."""
    told = _CHIFFRES.search(line)
    if told is None or _OWN_NUMBER.search(line, 0, told.start()):
        return None  # "195 000 manifestants en France selon la police" says that one alone
    return sayer(line[told.end() : told.end() + 40])


_OWN_NUMBER = compiled(r"\d{3}|\d[\d ]*(?:000|k\b)|\bmill(?:e|iers?)\b")


def heading_pair(line: str) -> tuple[Speaker, Speaker] | None:
    """Return the two who counted in the list below, in order: "(préfecture / syndicats)"."""
    if not (_CHIFFRES.search(line) or _IN_TURN.search(line)):
        return None
    named = list(dict.fromkeys(sayers_named(line)))
    if len(named) != 2:  # noqa: PLR2004 - a pair
        return None
    bracket = _BRACKETED.search(line)
    if bracket is not None:
        second = sayer(line[bracket.end() :]) or named[1]
        named.sort(key=lambda one: one is second)
    return named[0], named[1]


_BRACKETED = compiled(r"\bparentheses?\b")
_IN_TURN = compiled(r"\((?:[\w' -]+? ?/ ?[\w' -]+)\)")


def of_row(folded: str, found: list[Count], start: int) -> Speaker | None:
    """Return who counted all of "La préfecture donne ses chiffres : Niort 900, Saintes 250"."""
    head = folded[start : found[0].start].rpartition(":")[0]
    theirs = _THEIR_COUNTS.match(folded, start, found[0].start)
    theirs = theirs or _SAID_FIRST.search(folded, start, found[0].start)
    head = head or (theirs[0] if theirs else "")
    if len(found) < _TWO or not _COUNTING.search(head):
        return None
    if not all(AND_TOWN.fullmatch(folded, a.end, b.start) for a, b in pairwise(found)):
        return None
    named = set(sayers_named(head))
    own = {count.said_by for count in found} - {None}
    return named.pop() if len(named) == 1 and own <= named else None


# "Les pointages de la police sont élevés à Pau (13 600) comme à Dax (800)": who counted leads
_THEIR_COUNTS = compiled(
    r"\W*(?:les |des )?(?:pointages?|comptages?|decomptes?|chiffres?) (?:de |du |des |d')"
    r"[^,;.:()\d]{3,30}"
)
# as in "seront, selon la police, à Pau (3 000), Dax (2 000)"
_SAID_FIRST = compiled(r", (?:toujours )?(?:selon|d'apres) [^,;.:()\d]{3,40}(?=, (?:a|au|aux) )")
_COUNTING = compiled(
    r"\b(?:chiffr|comptage|decompt|estim|evalu|sources?\b|selon\b|d'apres\b|compt|denombr|recens|"
    r"annonc|donn|vu\b|releve|\bbilan\b|\bcote (?:u[dl]|cgt|syndic|orga|police|pref))"
)
AND = r"(?:,| et|, et| ;|,? ou(?: encore)?|,? mais aussi|,? mais egalement)"
"""What joins the last numbers of a row."""
MORE_TOWNS = (
    r"(?:, (?!(?:ou|qui|dont|ils|elles|on|mais|puis|selon|avec|contre|pour|soit|et)\b)"
    r"(?:a |au |aux )?[a-z][a-z' -]{1,24}){0,6}?"
)
"""The others behind the first of "900 à Foix, Auch et Rodez, 400 à …"."""
AND_TOWN = compiled(
    rf"(?: (?:a|au|aux) [\w' -]{{2,30}}?{MORE_TOWNS})?{AND} "
    r"(?:pres de |environ |quelque |plus de |au moins )?|"
    r"\)?(?:,| ;| et|, et| -| /) (?:a |au |aux )?[a-z][\w' -]{1,30}?(?: ?[:(])? ?"
)
"""Between two numbers of a row: "Niort 900, La Rochelle 1 300", "900 à Niort, 300 à Dax"."""
_TWO = 2
