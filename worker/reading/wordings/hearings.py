"""Rallies before a court or a council that sits: "Procès mercredi à X : le comité appelle …"."""

from worker.reading.wordings.turns import APOSTROPHE, HOUR, OPENS, RALLY, Turns, turn
from worker.reading.words.wordlist import words

_SITS = (
    r"(?:procès|audience|jugement|délibéré|conseil(?: \w+)?|séance|CSE|CDEN|CTSD|CHSCT|comité "
    r"\w+|réunion|visite|inauguration)"
)
_GATHERS = (
    r"(?:se rassembl\w+|rassemblement|manifest\w+|rendez-vous|rdv|se retrouv\w+|sit-in|"
    r"se mobilis\w+|soutenir)"
)
_BEGINS = (
    r"(?:(?:débutant|commençant|démarrant|s['\u2019]ouvrant|se tenant|ayant lieu|étant (?:prévue?|"
    r"fixée?|programmée?)|(?:prévue?|fixée?|programmée?)|n['\u2019]étant (?:prévue?|fixée?) qu)"
    r"(?: elle| lui)?)"
)

TURNS: Turns = (
    # "Procès mercredi à Gap : le comité appelle à se rassembler": two things
    (
        words(
            "proces audience jugement delibere conseil seance cse cden ctsd chsct comite reunion "
            "visite inauguration"
        ),
        (" : ", ": "),
        turn(
            rf"{OPENS}((?:Le |L{APOSTROPHE}|Nouvelle? )?{_SITS}\b(?![^.:;!?\n]*\b{RALLY})"
            rf"[^.:;!?\n]{{3,70}}?) ?: (?=(?:les? |la |l{APOSTROPHE}|ses |leurs? |des |un )"
            rf"[^.!?\n]{{3,80}}\b{_GATHERS}\b)",
            r"\1. ",
        ),
    ),
    # "… devant le tribunal à 13 h, l'audience débutant à 14 h"
    (
        words("audience proces seance conseil jugement reunion"),
        (
            ", l'audience ",
            ", l\u2019audience ",
            ", le procès ",
            ", la séance ",
            ", le conseil ",
            ", la réunion ",
        ),
        turn(
            rf", (?:l{APOSTROPHE}audience|le procès|la séance|le conseil(?: municipal)?|la "
            rf"réunion) "
            rf"{_BEGINS} (?:à |dès |vers |pour )?{HOUR}",
            "",
        ),
    ),
    # "se donnent rendez-vous devant le tribunal": they gather
    (
        words("donnent donne"),
        (" rendez-vous devant", " rendez-vous à", " rendez-vous dès"),
        turn(
            rf"\bse donne(?:nt)? rendez-vous (?=(?:(?:à |dès |vers ){HOUR} )?devant (?:le |la |"
            rf"l{APOSTROPHE})(?:tribunal|palais|cour|cité judiciaire|conseil|préfecture|mairie))",
            "appellent à un rassemblement ",
        ),
    ),
    # "partira à 16 h, une heure plus tôt que prévu": at 16
    (
        words("tot tard"),
        ("plus tôt que", "plus tard que"),
        turn(
            rf"({HOUR}),? (?:\(|soit |au lieu de \d\d? ?h, )?(?:une demi-heure|une heure|"
            r"un quart d['\u2019]heure|deux heures|trente minutes|trois heures) plus "
            r"(?:tôt|tard) que (?:prévu|annoncé|d['\u2019]habitude|initialement prévu)\b\)?",
            r"\1",
        ),
    ),
    # "appelle à se rassembler devant la mairie une heure avant" the council sits
    (
        words("avant plus"),
        (" avant", " plus tôt"),
        turn(
            r"\b(appell\w+|invit\w+|donn\w+|convi\w+) (?:[^.;:!?\n\d]{0,30} )?à (?:se "
            r"(?:rassembler|"
            r"retrouver|mobiliser)|manifester|venir)\b(?=[^.;:!?\n\d]{0,40} (?:une demi[- ]heure|"
            r"une heure|un quart d['\u2019]heure|deux heures|trente minutes) (?:avant|plus tôt)\b)",
            r"\1 à un rassemblement",
        ),
        turn(
            r"\b(?:se )?donne(nt)? rendez-vous(?=[^.;:!?\n\d]{0,40} (?:une demi[- ]heure|"
            r"une heure|un quart d['\u2019]heure|deux heures|trente minutes) (?:avant|plus tôt)\b)",
            r"appelle\1 à un rassemblement",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
