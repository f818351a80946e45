"""Crowds as they are typed in haste: "Petite centaine à Gap", "à Gap 300, à Dole 64"."""

from collections.abc import Set as AbstractSet

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FIGURE,
    OPENS,
    ROUNDED,
    TOWN,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_SCORE = (
    r"(?:di[zx]aine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)"
)
_PEOPLE = (
    r"(?:personnes|manifestants|manifestantes|gens|participants|militants|gilets|GJs?|salariés|"
    r"jeunes|lycéens|parents|soignants|retraités|courageux|camarades|citoyens|riverains|femmes)"
)
_YOUNG = r"(?:jeunes|lycéens|lycéennes|étudiants|étudiantes|collégiens|gamins|mômes|militants)"
_STANDING = (
    r"(?:,? (?:un genou|le poing|les? (?:bras|mains|poings)|main dans la main|"
    r"sur (?:les marches|le parvis|la place)|assis|debout|allongés|devant|masqués))\b"
)
_NAMED = rf"{AT} {TOWN}"
_CLOSED = r"(?= ?(?:[.,;:!?\n)]| et |\Z))"
# Who counted before them would count on.
_HEADED = (
    r"(\b(?:manif\w*|défil\w*|rassembl\w*|mobilis\w*|marche\w*|dans (?:la|les) rues?)\b"
    r"[^.;!?\n\d]{0,50}[,:] )"
)
_PAIR = rf"{_HEADED}({_NAMED}) ({FIGURE}),? (?:et )?({_NAMED}) ({FIGURE}){_CLOSED}"
_ANY: AbstractSet[str] = frozenset()
_FIGURES = before_figures(" ")

TURNS: Turns = (
    # as in "Petite centaine de manifestants à Gap", "Manif à Gap : bonne trentaine"
    (
        words(
            "dizaine dixaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine "
            "centaine"
        ),
        ("aine",),
        turn(
            rf"(?:{OPENS}|(?<=: )(?=petite |bonne |grosse |belle |maigre ))"
            rf"((?:(?:petite|bonne|grosse|belle|maigre) )?{_SCORE})"
            rf"(?= (?:de {_PEOPLE}|d{APOSTROPHE}(?:habitants|agriculteurs|élèves|étudiants))\b|"
            r" (?:à|au) (?-i:[A-ZÀ-Ý])|[ .!,]*(?:\n|\Z))",
            r"une \1",
        ),
    ),
    # "Rassemblement à Gap aujourd'hui. 300 jeunes un genou à terre": so many were there
    (
        words("jeunes lyceens lyceennes etudiants etudiantes collegiens gamins momes militants"),
        _FIGURES,
        turn(rf"{OPENS}({ROUNDED}{COUNT}) {_YOUNG}(?={_STANDING})", r"\1 personnes"),
    ),
    # "ici à Gap 1 800 seulement"
    (
        words("ici seulement"),
        ("ici ", "Ici ", "seulement"),
        turn(
            rf"\b(?:ici|nous),? ({_NAMED}),? (?:(?:on|nous) (?:est|était|sommes|étions) )?"
            rf"({ROUNDED}{COUNT})(?! ?h\b| ?h\d|[\w,.]\d)(?: seulement)?{_CLOSED}",
            r"\1 on était \2",
        ),
        turn(
            rf"\b(?:ici|nous),? ({_NAMED}),? ({ROUNDED}{COUNT}) seulement\b",
            r"\1 on était \2",
        ),
    ),
    # "une dame m'a dit 1500": somebody did
    (
        words("dit"),
        (" dit ",),
        turn(
            rf"\b(?:une (?:dame|copine|collègue|amie)|un (?:monsieur|copain|collègue|ami|pote)|"
            rf"quelqu{APOSTROPHE}un) m{APOSTROPHE}a dit (?=\d)",
            "on m'a dit ",
        ),
    ),
    # "un collègue parle de 6 000"
    (
        words("parle parlent"),
        ("arle de ", "arlent de "),
        turn(
            rf"\b((?:on|certains|un \w+|une \w+|les \w+) parle(?:nt)? de {ROUNDED}{FIGURE})"
            r"(?= ?(?:[.!,;\n]|\Z))",
            r"\1 personnes",
        ),
    ),
    # "60 flics pour 40 manifestants": police, and people
    (
        words("flics keufs poulets condes"),
        ("lics ", "eufs ", "oulets ", "ondés "),
        turn(
            r"(\d|aine de|autant de) (?:flics|keufs|poulets|condés) (?=pour |que de |et \d)",
            r"\1 policiers ",
        ),
        turn(
            r"\bplus de (?:flics|keufs|policiers|gendarmes|CRS) que de "
            r"(?=manifestants|monde|personnes|gens)",
            "peu de ",
        ),
    ),
    # "à Gap 300, à Dole 64": those of each
    (
        _ANY,
        _FIGURES,
        turn(_PAIR, r"\1\3 personnes \2, \5 personnes \4"),
        *(
            turn(
                rf"(\d personnes {_NAMED},? (?:et )?)({_NAMED}) ({FIGURE}){_CLOSED}",
                r"\1\3 personnes \2",
            ),
        )
        * 3,
    ),
)
"""Those of one text are put plainly one after the other."""
