"""Who sets out together for a rally elsewhere: "départs à vélo de Gap (9 h), arrivée à 11 h"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    HOUR,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_FROM = rf"(?:de |d{APOSTROPHE}|depuis |du )"
_DAY = (
    rf"(?:demain|ce (?:matin|soir|midi)|aujourd{APOSTROPHE}hui|"
    rf"{WEEKDAY}(?: \d{{1,2}})?(?: [a-zéû]{{3,9}})?)"
)

TURNS: Turns = (
    # as in "départs à vélo de Gap (9 h) et de Dole (9 h 30), arrivée à 11 h 30 pour la manif"
    (
        words("depart departs convoi convois cortege corteges velos cars"),
        ("épart", "onvoi", "ortège de ", "ars partiront "),
        turn(
            rf"(?:départs?(?: (?:à vélo|à pied|en car|en bus|en tracteurs?|groupés?|collectifs?))? "
            rf"{_FROM}|(?:convois?|cortèges?) de (?:vélos|tracteurs|voitures|motos) (?:au départ "
            rf"{_FROM}|depuis )){TOWN} "
            rf"\({HOUR}\)(?:(?:, | et )(?:{_FROM})?{TOWN} \({HOUR}\))*"
            rf"(?:,? arrivée (?:groupée |commune |prévue )?(?:à|vers) {HOUR})?(?:,? (?=pour ))?",
            "",
        ),
        turn(
            rf"{OPENS}des (?:cars|bus|convois) partiront ({_DAY}) {_FROM}{TOWN} \({HOUR}\)"
            rf"(?:(?:, | et )(?:{_FROM})?{TOWN} \({HOUR}\))* pour ",
            r"\1, ",
        ),
    ),
    # "Départ mardi 7h devant la gare, arrivée 10h30 à Gap pour la manif de midi": hours of the way
    (
        words("arrivee"),
        (" arrivée ",),
        turn(
            rf"{OPENS}départ(?: le)? ({_DAY}) (?:(?:à|vers|dès) )?{HOUR}\b[^.;:!?\n]{{0,40}}?,? "
            rf"(?:pour une )?arrivée (?:prévue |estimée )?(?:(?:à|vers) )?{HOUR} (à {TOWN}) "
            rf"(?=pour (?:la|le) {RALLY}\b[^.;:!?\n]{{0,20}}?(?:{HOUR}|midi))",
            r"\1 \2, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
