"""What local papers add of a rally: what it turned into, when it set off, whose turn it is."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    HOUR,
    NAME,
    OPENS,
    RALLY,
    ROUNDED,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_SHAPES = r"(?:cortèges|défilés|rassemblements|manifestations|manifs|marches|mobilisations)"
_SIDE = r"(?:[^\W\d_][\w-]*)(?: [^\W\d_][\w-]*)?"

TURNS: Turns = (
    # "la manifestation prévue à 17 h 30 a été transformée en assemblée générale": it was not held
    (
        words("transforme transformee changee change muee mue convertie converti"),
        (" transformé", " changé", " mué", " converti"),
        turn(
            rf"\b((?:l[ae]|une?) {RALLY}(?: [^.,;:!?\n\d]{{3,30}})?)(?:,? (?:prévue?|programmée?|"
            r"annoncée?)[^.,;:!?\n]{0,40},?)? (?:(?:a|avait) (?:finalement )?été (?:transformée?|"
            rf"changée?|convertie?)|s{APOSTROPHE}(?:est|était) (?:transformée?|muée?|changée?)) en "
            r"(?:une? )?(?:simple )?(?:assemblée générale|AG|réunion|conférence|meeting|concert|"
            r"apéro|débat|distribution de tracts)\b",
            r"\1 n'a pas eu lieu",
        ),
    ),
    # "elles ont attendu 16 heures pour s'élancer"
    (
        words("attendu"),
        (" attendu ",),
        turn(
            rf"\b(?:ont|avaient) attendu ({HOUR}) pour (?:s{APOSTROPHE}élancer|partir|défiler|"
            r"se mettre en (?:marche|route|branle)|démarrer)\b",
            r"sont parties à \1",
        ),
    ),
    # "les pêcheurs n'étaient pas au rendez-vous"
    (
        words("rendez"),
        ("pas au rendez-vous",),
        turn(
            rf"{OPENS}((?:à|au|aux) {NAME}), (?:les? |la |l{APOSTROPHE})[^.,;:!?\n\d]{{3,30}} "
            rf"n{APOSTROPHE}étai(?:en)?t pas au rendez-vous(?=[.;])",
            r"Pas de manifestation \1",
        ),
    ),
    # "entre 900 et 2 000, suivant que l'on se fie à la police ou aux syndicats"
    (
        words("suivant selon"),
        ("uivant qu", "elon qu"),
        turn(
            rf"\b(?:suivant|selon) qu(?:e (?:l{APOSTROPHE})?|{APOSTROPHE})on "
            rf"(?:se fie|s{APOSTROPHE}en (?:tient|remet)) "
            rf"(?:à la |aux |au )({_SIDE}) ou (?:à la |aux |au )",
            r"selon que l'on écoute la \1 ou la ",
        ),
        turn(
            rf"\bsuivant (?=qu(?:e l{APOSTROPHE}|{APOSTROPHE})on (?:écoute|interroge))",
            "selon ",
        ),
    ),
    # "les plus gros cortèges étaient ceux de X et de Y, avec 900 et 300 personnes"
    (
        words("ceux celles"),
        (" ceux de ", " ceux d'", " ceux d\u2019", " celles de ", " celles d"),
        turn(
            rf"\bles {_SHAPES}? ?(?:les )?plus (?:gros|grosses|fournie?s|importante?s|imposante?s|"
            rf"nombreu(?:x|ses))(?: {_SHAPES})? (?:restent|sont|étaient|ont été|furent) (?:ceux|"
            rf"celles) d(?:e |{APOSTROPHE})({NAME}) et (?:d(?:e |{APOSTROPHE}))?({NAME})"
            rf"(?: ?:|,)(?: avec)?(?: respectivement)? (?={ROUNDED}{COUNT} et )",
            r"À \1 et \2, les cortèges ont réuni respectivement ",
        ),
    ),
    # "X d'abord. 900 personnes ont défilé"
    (
        words("abord ensuite enfin aussi"),
        ("abord. ", "ensuite. ", "enfin. ", "aussi. "),
        turn(
            rf"{OPENS}({NAME}),? (?:d{APOSTROPHE}abord|ensuite|enfin|aussi)\. "
            rf"(?={ROUNDED}{COUNT} (?:personnes|manifestant|participant))",
            r"À \1, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
