"""A rally's head and how many came, of one breath: "Manif à Gap samedi (350)", ". 350 personnes".

A bare number of two digits may be a département, one of four an hour.
"""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_RALLIES = words(
    "manif manifs manifestation manifestations marche marches rassemblement rassemblements "
    "mobilisation mobilisations cortege defile pride veillee blocage"
)
_WHEN = rf"(?:{WEEKDAY}|hier|ce (?:matin|midi|soir)|aujourd{APOSTROPHE}hui)"
# Nothing but a rally, its town, its day and its cause.
_HEAD = (
    rf"(?:{TOWN} : )?(?=[^.!?\n:;(]{{0,60}}\b{RALLY}\b)(?=[^.!?\n;()]{{0,120}}\b{_WHEN}\b)"
    r"(?![^.!?\n;()]{0,140}\b(?:personnes|manifestants|a|ont|étaient)\b)[^.!?\n;()]{0,140}?"
)
_MANY = r"(?!97\d\b)(?:[1-9]\d\d|[1-9]\d{0,2}[ .\u00a0\u202f]\d{3})"
_ENDS = r"(?= ?(?:[.;,!\n]|\Z| et ))"
_BEHIND = (
    rf"(?= ?(?:[.!\n]|\Z)| ?[;,] {AT} {TOWN},? ?:? ?\d|"
    rf",? (?:et )?{ROUNDED}\d[^.!?\n]{{0,20}} {AT} {TOWN})"
)

TURNS: Turns = (
    # as in "Manif à Gap samedi contre la loi : 350.", or "Rassemblement à Gap mardi (350)"
    (
        _RALLIES,
        before_figures(": ", "("),
        turn(rf"{OPENS}({_HEAD}) ?: ({_MANY}){_ENDS}", r"\1 : \2 personnes"),
        turn(rf"{OPENS}({_HEAD}) \(({_MANY})\)(?! et )", r"\1 : \2 personnes"),
    ),
    # "Manif à Gap samedi contre la loi. 350 personnes ; à Dole, 90."
    (
        _RALLIES,
        before_figures(". "),
        turn(
            rf"{OPENS}({_HEAD})\. ({ROUNDED}\d[\d \u00a0\u202f]* "
            rf"(?:personnes|manifestants|participants)){_BEHIND}",
            r"\1 : \2",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
