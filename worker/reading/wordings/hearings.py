"""Rallies before a court or a council that sits: "Procès mercredi à X : le comité appelle …"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    HOUR,
    MONTH,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
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

_DAY = rf"(?:demain|(?:ce )?{WEEKDAY}(?: prochain)?(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?)"
_CALLS = rf"(?=[^.!?\n]*\b{_GATHERS}\b[^.!?\n]*\d ?h\b|{_GATHERS}\b[^.!?\n]*\d ?h\d)"
_VISITOR = (
    r"(?:l[ea] |l['\u2019]|une? )(?:ministre|préfet|préfète|premi[eè]re? ministre|président|"
    r"présidente|rectrice|recteur|député|députée|secrétaire d['\u2019]état)"
)
_PROTEST = (
    r"(?=[^.!?\n]*\b(?:contre [lscd]|casserol|en musique|colère|huer|siffler|"
    r"pour (?:défendre|exiger|réclamer|demander|protester|dire)|en soutien))"
)

TURNS: Turns = (
    # "Le conseil de Gap débute à 17 h mardi. On se rassemble à 16 h": there, that day
    (
        words("conseil seance comite cse cden"),
        ("conseil", "Conseil", "séance", "omité", "CSE", "CDEN"),
        turn(
            rf"{OPENS}(?:l[ea] |l{APOSTROPHE})(?:prochaine? )?(?:conseil(?: municipal| "
            rf"communautaire| d{APOSTROPHE}administration)?|séance|CDEN|CSE) {OF}({TOWN}) "
            rf"(?:débute|"
            rf"commence|s{APOSTROPHE}ouvre|se tient|a lieu|siège|se réunit)(?: à {HOUR})? ({_DAY})"
            rf"(?: à {HOUR})?[.;] {_CALLS}",
            r"À \1 \2, ",
        ),
    ),
    # "Mardi, le ministre inaugure le lycée de Gap à 17 h. Rendez-vous à 16 h contre sa loi"
    (
        words("inaugure visite vient inaugurera visitera viendra attendu attendue rend rendra"),
        ("inaugur", "visite", "vien", "attendu", " se rend"),
        turn(
            rf"{OPENS}({_DAY}),? {_VISITOR}(?: [^.,;:!?\n]{{2,30}})? "
            r"(?:inaugure(?:ra)?|visite(?:ra)?|"
            rf"vien(?:t|dra)|se rend(?:ra)?|est attendue?|sera)\b[^.,;:!?\n]{{0,60}}? "
            rf"(?:à |{OF})({TOWN})(?: (?:à|vers) {HOUR})?\. {_CALLS}{_PROTEST}",
            r"\1 à \2, ",
        ),
    ),
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
