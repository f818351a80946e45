"""Rows that tell how each crowd moved: "Gap stable à 900, Dole passe de 200 à 600".

Each is put as a town and its number, which rows of counts are read by.
"""

from worker.reading.wordings.turns import COUNT, FIGURE, OPENS, ROUNDED, TOWN, Turns, turn
from worker.reading.words.wordlist import words

_NO_TOWN = (
    r"(?!(?:Verdict|Bilan|Total|Police|Préf\w*|Orga\w*|Synd\w*|Inter\w*|Manifs?|Mobilisation|"
    r"Participation|Grève)\b)"
)
_HEAD = rf"((?:{OPENS}|(?<=[:,;] )){_NO_TOWN}{TOWN})"
_LEVEL = (
    r"(?:(?:est |reste )?(?:stable|en (?:nette |légère |forte )?(?:hausse|baisse|progression|recul|"
    r"repli))|double(?: presque)?|triple(?: presque)?|record|(?:fait|bat) (?:un|le|son) record)"
)
_MOVES = (
    rf"(?:{_LEVEL}(?: à|,| avec| :)?|"
    rf"(?:recule|monte|grimpe|retombe|tombe|chute|redescend|plafonne|culmine|bondit|passe)"
    rf"(?: de {COUNT})? à|atteint|dépasse(?: les)?|frôle(?: les)?|approche(?: les)?|à peine|compte|"
    r"aligne|affiche)"
)
_N = rf"({ROUNDED}{FIGURE})"
_ENDS = r"(?= ?(?:[,.;\n(]|\Z| et ))"
_WORDS = words(
    "stable hausse baisse progression recul repli double triple record recule monte grimpe retombe "
    "tombe chute redescend plafonne culmine bondit passe atteint depasse frole approche peine "
    "compte aligne affiche seulement"
)
_HELD = (
    *(" stable", " hausse", " baisse", " progression", " recul", " repli", " double", " triple"),
    *(" record", " monte ", " grimpe ", "tombe ", " chute ", " redescend", " plafonne", " culmine"),
    *(" bondit", " passe ", " atteint", " dépasse", " frôle", " approche", " à peine", " compte "),
    *(" aligne", " affiche", " seulement"),
)

TURNS: Turns = (
    (
        _WORDS,
        _HELD,
        turn(rf"{_HEAD},? {_MOVES} {_N}{_ENDS}", r"\1 \2"),
        turn(rf"{_HEAD},? {_LEVEL} \({_N}\)", r"\1 \2"),
        turn(rf"{_HEAD}( ?:|,)? {_N} (?:seulement|tout juste|à peine){_ENDS}", r"\1\2 \3"),
    ),
)
"""Those of one text are put plainly one after the other."""
