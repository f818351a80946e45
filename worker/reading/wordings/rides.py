"""Who travels with whom: "j'ai 3 places en voiture au départ de Dole", "je pars de Dole à 11 h"."""

from worker.reading.wordings.turns import APOSTROPHE, Turns, turn
from worker.reading.words.wordlist import words

_CAR = r"(?:voiture|bagnole|caisse|camionnette|fourgon|van|auto)"
_FROM = rf"(?:de |d{APOSTROPHE}|depuis |du )"
_HOUR = r"\d{1,2} ?h(?:eures?)?(?: ?\d\d)?"
_THENCE = rf"(?={_FROM}(?-i:[A-ZÀ-Ý])[^.!?\n]{{2,60}} (?:pour|vers|direction|rejoindre)\b)"

TURNS: Turns = (
    # A car that somebody shares is a car pool.
    (
        words("voiture voitures bagnole caisse camionnette fourgon van auto"),
        ("oiture", "agnole", "aisse", "amionnette", "ourgon", "van ", "auto "),
        turn(
            rf"\b(?:une |la |ma |notre |sa )?{_CAR} (?=(?:au départ {_FROM}|depuis [A-ZÀ-Ý]))",
            "un covoit ",
        ),
        turn(
            rf"\b(?:une |la |ma |notre |sa ){_CAR} (?:part(?:ira)?|partant|décolle) {_THENCE}",
            "départ en covoit ",
        ),
        turn(r"\b(places?|siège) en voiture (?=depuis |au départ )", r"\1 en covoit "),
    ),
    (
        words("covoit covoits covoiturage"),
        (" covoit",),
        turn(
            rf"\bun covoit(?:urage)? part(?:ira)? {_THENCE}",
            "départ en covoit ",
        ),
    ),
    (
        words("pars pars partons part partirai partirons"),
        ("e par", "n par", "us par", "jpars"),
        turn(
            r"\b(?:je|on|nous) (?:pars|part|partons|partirai|partira|partirons) "
            r"(?:(?:en (?:voiture|covoit\w*|train|bus|car)) )?"
            rf"(?={_FROM}(?-i:[A-ZÀ-Ý])[\w\u2019' -]{{2,30}} (?:à|vers) {_HOUR}"
            rf"[^.!?\n]{{0,40}} (?:pour|direction) (?:la |le |l{APOSTROPHE}))",
            "départ en covoit ",
        ),
    ),
    # "les nôtres partent de Dole à 7 h pour les rejoindre"
    (
        words("partent partiront part"),
        ("rejoindre", "retrouver"),
        turn(
            rf"\bpart(?:ent|iront|ira)? (?={_FROM}(?-i:[A-ZÀ-Ý])[\w\u2019' -]{{2,30}} "
            rf"(?:à|vers|dès) {_HOUR}[^.!?\n]{{0,20}} pour "
            r"(?:les |vous |nous |le |la )(?:rejoindre|retrouver)\b)",
            "départ en covoit ",
        ),
    ),
    # "on est déjà 40 à partir à 11 h de Dole"
    (
        words("partir part partent partons pars"),
        ("partir ", "part ", "partent ", "partons ", "pars "),
        turn(
            rf"\b(?:à partir|on part|nous partons|je pars|ils partent) (?:à|vers) ({_HOUR}) "
            rf"(?={_FROM}(?-i:[A-ZÀ-Ý]))",
            r"départ en covoit ",
        ),
    ),
    # "Qui a une place en covoit pour la manif de Gap samedi ?": they know where it is, and when.
    (
        words("qui quelqu qqn"),
        ("place", "covoit"),
        turn(
            rf"(?:(?<=^)|(?<=[.!?\n] )|(?<=\n))(?:qui|quelqu{APOSTROPHE}un|qqn) "
            r"(?:a|aurait|propose|fait|cherche|part) "
            r"([^.!?\n]{0,60}\b(?:places?|covoit\w*)\b[^.!?\n]{2,80}?) ?\?+",
            r"Cherche \1.",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
