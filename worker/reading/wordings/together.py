"""Towns whose people march in one of them: "Gap et Dole manifestent ensemble à Dole"."""

from worker.reading.wordings.turns import TOWN, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_GATHER = (
    r"(?:manifest(?:ent|eront|aient)|défil(?:ent|eront|aient)|march(?:ent|eront|aient)|"
    r"se (?:rassembl|regroup|mobilis|retrouv)(?:ent|eront)|se réuni(?:ssent|ront))"
)
_BEFORE = (
    r"(?:^|(?<=[.!?\u2026:,\n] )|(?<=\n))"
    rf"(?!(?:{WEEKDAY}|demain|aujourd|hier|ce|cette|le|les|pour|depuis)\b)"
)

TURNS: Turns = (
    (
        words(
            "manifestent manifesteront manifestaient defilent defileront defilaient marchent "
            "marcheront marchaient rassemblent rassembleront regroupent regrouperont mobilisent "
            "mobiliseront retrouvent retrouveront reunissent reuniront"
        ),
        (" à ", " au ", " aux "),
        turn(
            rf"{_BEFORE}{TOWN}(?:, {TOWN}){{0,3}},? et {TOWN} ({_GATHER})"
            rf"([^.;:!?\n]{{0,50}}?)(?:,|\u2026| :)? (?=(?:à|au|aux) {TOWN}(?![\w\u2019'-]))",
            r"les gens \1\2 ",
        ),
        turn(
            rf"{_BEFORE}{TOWN}(?:, {TOWN}){{1,4}} ({_GATHER} (?:tous |toutes )?ensemble)"
            rf"([^.;:!?\n]{{0,50}}?)(?:,|\u2026| :)? (?=(?:à|au|aux) {TOWN}(?![\w\u2019'-]))",
            r"les gens \1\2 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
