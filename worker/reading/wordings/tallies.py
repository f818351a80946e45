"""Counts of several towns as posts type them: "Gap = 300 + Dole = 64", "300 Gap, 64 Dole"."""

from collections.abc import Set as AbstractSet
from string import digits

from worker.reading.wordings.turns import APOSTROPHE, COUNT, RALLY, ROUNDED, Turns, turn
from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.wordlist import words

_NUMBER = (
    r"(?:\d{1,3}[ .\u00a0\u202f]\d{3}|(?!(?:19|20)\d\d\b)\d{1,4}|\d{1,2}(?:,\d)? ?k)(?![\w,.]\d)"
)
_NONE = "|".join(
    word.capitalize()
    for word in (
        *(*DAYS, *MONTHS, "rue", "place", "avenue", "quai", "cours", "bis"),
        *("intéress", "particip", "invit", "partant", "inscrit", "police", "préf", "orga", "synd"),
        *("inter", "total"),
    )
)
_NAME = (
    rf"(?:#|(?!{_NONE})(?=[A-ZÀ-Ý][a-zà-ÿ'\u2019]))"
    r"(?:L[ae]s? )?[A-ZÀ-Ýa-zà-ÿ][\w\u2019'-]+(?: [A-ZÀ-Ý][\w\u2019'-]+)?"
)
_SAID = (
    r"(?: \((?:pref|préf|police|CGT|orga|FSU|FO|intersyndicale|syndicats?)\)|"
    r" (?:selon|d'après|dixit) [^,;|/•+\n]{2,30})?"
)
_ANY: AbstractSet[str] = frozenset()
_ENDED = rf"{_SAID}(?: ?[,;|/•+!.\n]| et |\s*\Z| [\u2600-\U0001faff]| #)"
_SIGNS = tuple(f"{sign} {figure}" for sign in ":,;|/•+\u2013-" for figure in digits)

TURNS: Turns = (
    # "des centaines aussi à Bourges, ils étaient 250 à Pau": of the town behind it
    (
        words("etaient"),
        (", ils étaient", ", elles étaient"),
        turn(
            r"((?:\d|\bcentaines?|\bdizaines?|\bmilliers?)[^.;:!?\n]{0,60} (?:à|au|aux) "
            rf"(?-i:[A-ZÀ-Ý])[\w'-]+), (?:ils|elles) étaient ({ROUNDED}{COUNT}) "
            r"(?=(?:à|au) (?-i:[A-ZÀ-Ý]))",
            r"\1, \2 ",
        ),
    ),
    (
        _ANY,
        (" = ",),
        turn(rf"({_NAME}) = (?=~?{_NUMBER})", r"\1 : ", cased=True),
    ),
    (
        _ANY,
        (" + ", " | "),
        turn(
            rf"(?<=[\w)]) [+|] (?=(?:{_NAME} ?:? ?(?:~|env\. |plus de )?{_NUMBER}|"
            rf"{_NUMBER} (?:à )?{_NAME}))",
            " ; ",
            cased=True,
        ),
    ),
    (
        _ANY,
        (" plus de ",),
        turn(
            rf"((?:[:,;|/•+\n-] ?|\bet ){_NAME}) plus de (?={_NUMBER}{_ENDED})",
            r"\1 env. ",
            cased=True,
        ),
    ),
    # "300 Gap, 64 Dole"
    (
        _ANY,
        (*_SIGNS, *(f"\n{figure}" for figure in digits), *(f" et {figure}" for figure in digits)),
        turn(
            rf"((?:[:,;|/•+\u2013-] |\n(?:- )?|\bet ){_NUMBER}) "
            rf"(?={_NAME}{_ENDED})",
            r"\1 à ",
            cased=True,
        ),
    ),
    # A number and a cry: "Pride de Gap : plus de 900 !!".
    (
        _ANY,
        (" : plus de ", " : environ ", " : près de ", " : au moins "),
        turn(
            rf"\b({RALLY} (?:de |d{APOSTROPHE}|du |à |au )(?-i:{_NAME}) : "
            rf"(?:plus de|environ|près de|au moins) {_NUMBER})(?= ?[!.\n]|\s*\Z)",
            r"\1 personnes",
        ),
    ),
    # "Gap 300, Dole 64 merci à tous"
    (
        _ANY,
        (" merci à ", " bravo", " Merci à ", " Bravo", " merci les "),
        turn(
            r" (?<=[\w)] )(?=(?:merci (?:à (?:tou|vous|cel|ceux)|les )|bravo\b)"
            r"[^.!?\n]{0,30}(?:[.!?\n]|\Z))",
            ". ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
