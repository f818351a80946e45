"""Tells whose the numbers of the list below a heading are: "les chiffres de la préfecture"."""

import re

from worker.domain.kinds import Speaker
from worker.reading.sayers import sayer, sayers_named

_CHIFFRES = re.compile(
    r"\b(?:chiffres?|comptages?|selon|d'apres|estimations?|bilan|source|according to|recap\w*|"
    r"participation|affluence)\b"
)


def heading_speaker(line: str) -> Speaker | None:
    """Return who says the numbers of the list below: "les chiffres de la préfecture"."""
    told = _CHIFFRES.search(line)
    if told is None or _OWN_NUMBER.search(line, 0, told.start()):
        return None  # "195 000 manifestants en France selon la police" says that one alone
    return sayer(line[told.end() : told.end() + 40])


_OWN_NUMBER = re.compile(r"\d{3}|\d[\d ]*(?:000|k\b)|\bmill(?:e|iers?)\b")


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


_BRACKETED = re.compile(r"\bparentheses?\b")
_IN_TURN = re.compile(r"\((?:[\w' -]+? ?/ ?[\w' -]+)\)")
