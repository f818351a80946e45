"""Who looks for a lift to a rally, and which town is denied: "à X (et non Y) 10h"."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, TOWN, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_DAY = rf"(?:demain|ce {WEEKDAY}|{WEEKDAY}|jeudi|hier|aujourd{APOSTROPHE}hui)"
_THE_RALLY = rf"(?:la |le |l{APOSTROPHE})?{RALLY}"

TURNS: Turns = (
    # "Qui pour covoiturer de Gap à Dole demain pour la manif ?", "2 places de Gap à Dole pour …"
    (
        words("covoiturer covoit covoiturage places place voiture aller descendre monter"),
        (" de ", " d'", " d\u2019", " depuis ", " > ", " -> ", " → "),
        turn(
            rf"{OPENS}(?:qui|qqn|quelqu{APOSTROPHE}un|des gens) pour (?:un )?"
            rf"(?:covoit\w*|aller|descendre|monter) (?:de |d{APOSTROPHE}|depuis )({TOWN}) "
            rf"(?:à|au|vers) (?=(?:{TOWN})[^.!?\n]*\b{RALLY})([^.!?\n]{{3,90}}?) ?\?",
            r"covoit \1 > \2.",
        ),
        turn(
            rf"\b(?:(?:je |on )?propose(?:ons)? |j{APOSTROPHE}ai |reste )?"
            rf"(?:\d|une?|deux|trois|des) places? (?:de |d{APOSTROPHE}|depuis )({TOWN}) "
            rf"(?:à|au|vers|pour) (?=(?:{TOWN})[^.!?\n]*\b{RALLY})",
            r"covoit \1 > ",
        ),
        turn(
            rf"\b(?:cherche|recherche) (?:une )?(?:voiture|place|bagnole) "
            rf"(?=(?:{TOWN}) ?(?:>|->|→) ?(?:{TOWN}))",
            "cherche covoit ",
        ),
    ),
    # "Qui peut me prendre à Gap demain pour la manif de Dole ?"
    (
        words("qui qqn quelqu"),
        ("?",),
        turn(
            rf"{OPENS}(?:qui|qqn|quelqu{APOSTROPHE}un) (?:peut|pourrait|veut bien) (?:me |nous )?"
            r"(?:prendre|emmener|déposer|récupérer|amener|ramener) "
            rf"(?:à |de |d{APOSTROPHE}|depuis ){TOWN},? ({_DAY} )?pour "
            rf"(?=(?:aller à )?{_THE_RALLY} (?:de |d{APOSTROPHE}|à ){TOWN})"
            r"([^.!?\n]{5,80}?) ?\?",
            r"Rendez-vous \1à \2.",
        ),
        turn(
            rf"{OPENS}(?:qqn|quelqu{APOSTROPHE}un) (?:de |d{APOSTROPHE}|sur |vers )(?:{TOWN}) "
            rf"(?:va|monte|descend|part|vient) (?=à {_THE_RALLY} (?:de |d{APOSTROPHE}|à ){TOWN})"
            r"([^.!?\n]{5,80}?) ?\?",
            r"Rendez-vous \1.",
        ),
    ),
    # "demain à Gap (et non Dole) 10h": the hour is Gap's
    (
        words("non pas"),
        (" non ", " pas ", "(pas ", "(non "),
        turn(
            rf"((?:à|au|aux|d[e'\u2019]) ?{TOWN}),? \(?(?:et )?(?:non|pas) (?:pas )?"
            rf"(?:à |au |aux |de |d[u'\u2019] ?)?{TOWN}"
            rf"(?: comme (?:annoncé|prévu|dit|écrit)\w*)?(?: ?!)?\)?,? "
            rf"(?=(?:à |dès |vers )?\d{{1,2}} ?h|(?:place|devant|parvis|gare|mairie)\b|{_DAY}\b)",
            r"\1, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
