"""What a town is said to feel in a headline, above its rally: "Gap dit non", "Émotion à Gap"."""

from worker.reading.wordings.turns import AT, OPENS, RALLY, TOWN, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_FEELS = (
    r"(?:dit (?:encore |à nouveau |toujours )?non|se souvient|se recueille|gronde|"
    r"s['\u2019]indigne|se lève|crie sa colère|(?:est )?en (?:deuil|colère|émoi)|rend hommage|"
    r"fait front|résiste|ne décolère pas|ne baisse pas les bras|sous le choc|"
    r"se (?:re)?mobilise (?:encore|toujours))"
)
_MOOD = r"(?:(?:vive |grande |forte )?(?:émotion|colère|tristesse)|recueillement|consternation)"
_GOES_ON = (
    r"(?:la (?:colère|contestation|mobilisation|fronde|grogne|lutte)|l['\u2019]émotion) "
    r"(?:(?:ne |n['\u2019])[^.!?\n]{3,24} pas|monte|gronde|reste vive|est intacte|continue|demeure)"
)
_BREAK = r"(?:\.|\n+| [-|\u2013])\s*(?=\S)"
# The rally and its day are told right behind it.
_RALLY_BEHIND = (
    r"(?!c(?:e|ette) (?:village|commune|ville|bourg|cité))"
    rf"(?=[^.!?\n]*\b(?:{RALLY}|manifest|défil|march|rassembl|réuni|retrouv)\w*)"
    rf"(?=[^.!?\n]*\b(?:{WEEKDAY}|hier|demain|le \d{{1,2}})\b)"
)

# A headline is the first of its text.
_FIRST = r"\A\W{0,4}(?!(?:on|il|elle|tout|chacun|personne)s?\b)"

TURNS: Turns = (
    (
        words(
            "dit souvient recueille gronde indigne leve crie deuil colere emoi hommage front "
            "resiste decolere baisse choc mobilise remobilise emotion tristesse recueillement "
            "consternation contestation mobilisation fronde grogne lutte"
        ),
        (". ", "\n", " - ", " | ", " \u2013 "),
        turn(
            rf"{_FIRST}({TOWN}) {_FEELS}(?:(?<=non) (?:à|au|aux) [^.!?\n|]{{3,50}}?)?"
            rf"{_BREAK}{_RALLY_BEHIND}",
            r"\1 : ",
        ),
        turn(rf"{_FIRST}{_MOOD} {AT} ({TOWN}){_BREAK}{_RALLY_BEHIND}", r"\1 : "),
        turn(rf"{_FIRST}({AT} {TOWN}), {_GOES_ON}{_BREAK}{_RALLY_BEHIND}", r"\1 : "),
    ),
    # "Gap prépare sa marche": it is there
    (
        words("prepare preparent"),
        ("prépare sa ", "prépare son "),
        turn(
            rf"{OPENS}({TOWN}) prépare (?:sa|son) ({RALLY}(?: blanche)?)"
            r"(?=\s*(?:[.\n|]|[-\u2013] ))",
            r"\2 à \1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
