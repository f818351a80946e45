"""Crowds of one town told apart: of two hours, of two days, in a bullet below its name."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    HOUR,
    OPENS,
    PEOPLE,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_GONE_DAY = rf"(?:{WEEKDAY}(?: dernier)?|hier|avant-hier|ce matin)"
_LATER = (
    rf"(?:à {HOUR}|le soir|en soirée|l{APOSTROPHE}après-midi|"
    rf"en fin (?:de journée|d{APOSTROPHE}après-midi))"
)
_BULLET = r"\n[ \t]*[-\u2013\u2014*\u2022·] ?"
_PAGE = (
    rf"(?:l{APOSTROPHE}(?:event|évent|événement|évènement|evenement)|la page)"
    r"(?: (?:facebook|fb|insta))?\b"
)

TURNS: Turns = (
    # "Manif mardi à Gap : 300 le matin, puis 90 à 18 h": two crowds of one day
    (
        words("matin"),
        (" le matin",),
        turn(
            rf"(?<=[:,] )({COUNT})(?: {FOLK})? le matin,? (?:et |puis |"
            rf", )?({COUNT})(?: {FOLK})? {_LATER}"
            r"(?=[ ,.;!\n]|\Z)",
            r"\1 personnes puis \2 personnes",
        ),
    ),
    # "Manif des soignants mardi à Gap : 78. Manif des profs hier : 300": there as well
    (
        words("hier celle celui manif manifestation marche rassemblement"),
        (" des ",),
        turn(
            rf"\b({RALLY} des [^.:;!?\n\d]{{2,30}}? {_GONE_DAY} ({AT} {TOWN})) ?: ({COUNT})(?: "
            rf"{FOLK})? ?"
            rf"[.;,] (?:{RALLY}|celle|celui) (des [^.:;!?\n\d]{{2,30}}? {_GONE_DAY}) ?: "
            rf"({COUNT})(?: {FOLK})?(?=[ ,.;!\n]|\Z)",
            r"\1 : \3 personnes. Manif \4 \2 : \5 personnes",
        ),
        turn(
            rf"{OPENS}({TOWN}) ?[.:] ({RALLY} des [^.:;!?\n\d]{{2,30}}? {_GONE_DAY}) ?: "
            rf"({COUNT})(?: {FOLK})? ?[.;,] ((?:{RALLY}|celle|celui) des [^.:;!?\n\d]{{2,30}}? "
            rf"{_GONE_DAY}) ?: ({COUNT})(?: {FOLK})?(?=[ ,.;!\n]|\Z)",
            r"\2 à \1 : \3 personnes. \4 à \1 : \5 personnes",
        ),
        turn(
            rf"{OPENS}({AT} {TOWN}), ({COUNT})(?: {FOLK})? à la ({RALLY} des "
            rf"[^.,:;!?\n\d]{{2,30}}? "
            rf"{_GONE_DAY}),? (?:et |puis )?({COUNT})(?: {FOLK})? à (?:celle|celui|la {RALLY}) "
            rf"(des [^.,:;!?\n\d]{{2,30}}? {_GONE_DAY})(?=[ ,.;!\n]|\Z)",
            r"\3 \1 : \2 personnes. Manif \5 \1 : \4 personnes",
        ),
    ),
    # A town, and a bullet below it for its crowd.
    (
        words("personnes manifestants manifestantes participants habitants"),
        ("\n",),
        turn(
            rf"(?<=\n)({TOWN}) ?:?{_BULLET}(?=(?:environ |près de |plus de )?{COUNT} {PEOPLE}\b)",
            r"\1 : ",
        ),
        turn(
            rf"(?<=\n)({TOWN} : [^\n]*\d[^\n]*){_BULLET}(?=(?:environ )?{COUNT}(?: {PEOPLE})? "
            rf"(?:selon|d{APOSTROPHE}après|\())",
            r"\1, ",
        ),
    ),
    # "On sera 120 dixit l'event": so many clicked there
    (
        words("event evenement page dixit"),
        ("event", "évent", "nement", "page", "dixit"),
        turn(
            r"\b(?:on (?:sera|serait|est)|(?:nous|ils|elles) ser(?:ons|ont|aient)) (?:déjà )?"
            rf"({COUNT})(?: {FOLK})?,? (?:dixit|d{APOSTROPHE}après|selon|à en croire|"
            rf"si j{APOSTROPHE}en crois) {_PAGE}",
            r"déjà \1 participants sur la page",
        ),
        turn(
            rf"{_PAGE} (?:affiche|annonce|indique|compte|recense|totalise|en est à) (?:déjà )?"
            rf"({COUNT}) participants(?= ?[:.!\n])",
            r"déjà \1 participants sur la page",
        ),
        turn(
            rf"{_PAGE} (?:dit|affiche|annonce|indique) ({COUNT})(?= ?(?:[;!:\n]|[,.](?!\d)))",
            r"déjà \1 participants sur la page",
        ),
        turn(
            rf"({COUNT}) (participant|intéressé|partant|inscrit)e?s,? (?:dixit|"
            rf"d{APOSTROPHE}après|selon) {_PAGE}",
            r"\1 \2s",
        ),
        turn(
            rf"\bdéjà ({COUNT})(?: {FOLK})? à dire qu{APOSTROPHE}(?:ils|elles) (?:viennent|y vont|"
            rf"participent)(?: (?:sur|dans) {_PAGE})?",
            r"déjà \1 participants sur la page",
        ),
        turn(
            rf"\b(?:déjà|on est(?: déjà)?) ({COUNT})(?: personnes)? (?:sur|dans) {_PAGE}",
            r"déjà \1 participants sur la page",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
