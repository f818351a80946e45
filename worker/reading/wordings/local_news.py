"""What local papers add of a rally: what it turned into, when it set off, whose turn it is."""

from worker.reading.wordings.dailies import DAY
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
_PEOPLE = r"(?: (?:personnes|manifestante?s|participante?s|marcheurs))?"
_SIDE = r"(?:[^\W\d_][\w-]*)(?: [^\W\d_][\w-]*)?"

TURNS: Turns = (
    # "Le conseil municipal a voté une motion. Rassemblement samedi à 14 h": the town hall's word
    (
        words("motion motions voeu"),
        (" conseil ", " Conseil "),
        turn(
            rf"\bconseil (?:municipal|communautaire|départemental|régional)"
            r" (?=(?:a|avait) (?:voté|adopté)[^.!?\n]{0,30} "
            rf"(?:une motion|un v(?:œ|oe)u)\b[^.!?\n]{{0,140}}[.!] (?:une? )?{RALLY}\b)",
            "maire ",
        ),
    ),
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
    # "500 mardi, quand 700 avaient défilé le 28 mars", as "contre 700"
    (
        words("quand alors la"),
        (", quand ", ", alors que ", ", là où "),
        turn(
            rf", (?:quand|alors que|là où) ({ROUNDED}{COUNT}){_PEOPLE} "
            rf"(?:avaient|(?:s{APOSTROPHE})?étaient) (?:défilé|manifesté|marché|"
            r"répondu présente?s?|battu le pavé|venue?s|rassemblée?s|réunie?s|mobilisée?s|"
            r"déplacée?s|descendue?s dans la rue) "
            rf"(?={DAY}[.,;]|la semaine )",
            r", contre \1 ",
        ),
    ),
    # "est passé de 700 personnes le 28 mars à 500 mardi"
    (
        words("passe passee passes passees"),
        (" passé de ", " passée de ", " passés de ", " tombé de "),
        turn(
            rf"\b(?:est|sont) passée?s? de ({ROUNDED}{COUNT}){_PEOPLE} ({DAY}) à "
            rf"({ROUNDED}{COUNT}){_PEOPLE} ({DAY})(?=[.,;])",
            r"a réuni \3 personnes \4, contre \1 \2",
        ),
    ),
    # "le record du 28 mars, 700 manifestants, tient toujours"
    (
        words("record pic"),
        (" record du ", " pic du "),
        turn(
            rf"\b(le (?:record|pic) du \d{{1,2}}(?:er)? \w+), ({ROUNDED}{COUNT} (?:personnes|"
            r"manifestants|participants|marcheurs)), ",
            r"\1 (\2) ",
        ),
    ),
    # "après les 700 du 28 mars, ils n'étaient que 500 mardi"
    (
        words("apres"),
        ("près les ",),
        turn(
            rf"\baprès les ({COUNT}) du (\d{{1,2}}(?:er)? \w+), ((?:ils|elles) (?:n{APOSTROPHE})?"
            rf"étaient (?:plus )?(?:que )?{ROUNDED}{COUNT} {DAY})(?=[.,;])",
            r"\3, contre \1 le \2",
        ),
    ),
    # The first number is of then: "la participation baisse : 700 le 28 mars, 500 mardi".
    (
        words("participation mobilisation affluence"),
        (" : ", "\u00a0: "),
        turn(
            rf"((?:participation|mobilisation|affluence) (?:baisse|recule|s{APOSTROPHE}érode|"
            r"progresse|augmente|s['\u2019]effrite|s['\u2019]essouffle|grandit)) ?: "
            rf"({COUNT}){_PEOPLE} ({DAY}), ({COUNT}){_PEOPLE} ({DAY})(?=[.;])",
            r"\1. Ils étaient \4 \5, contre \2 \3",
        ),
    ),
    # "en 2010, ils étaient 5 000 ; mardi, 500"
    (
        frozenset(),
        (" ; ", "\u00a0; "),
        turn(
            rf"((?:19|20)\d\d, (?:ils|elles) étaient {ROUNDED}{COUNT}) ?; ({DAY}), "
            rf"(?={ROUNDED}{COUNT}(?:[.,]| personnes| manifestants))",
            r"\1. \2, ils étaient ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
