"""What is told by the way: whose court it is, an earlier day of a town, how many unions lead."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    MONTH,
    NAME,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_COURT = (
    rf"(?:tribunal(?: (?:judiciaire|administratif|correctionnel|de commerce|d{APOSTROPHE}instance|"
    rf"de grande instance))?|cour (?:d{APOSTROPHE}appel|d{APOSTROPHE}assises|administrative "
    rf"d{APOSTROPHE}appel)|conseil de prud{APOSTROPHE}hommes|palais de justice)"
)
_TRIED = r"(?:procès|jugée?s?|comparai\w+|comparu(?:tion|es?)?)\b"
_IN = r"(?:à|au|aux)"
_NO_TOWN = rf"(?:(?!\b{_IN} (?-i:[A-ZÀ-Ý]))[^.;:!?\n])"
_GATHER = (
    r"(?:rassembl|réuni|mass|manifest|attend|regroup|retrouv|pressa|patient|mobilis|venus?\b|"
    r"présent)"
)
_DATED = rf"(?:{WEEKDAY}|la veille|hier|le \d{{1,2}}(?:er)? {MONTH})"
_PEOPLE = (
    r"(?:personnes|manifestant\w*|participant\w*|marcheu\w+|opposant\w*|militant\w*|défileurs|"
    r"protestataires)\b"
)

TURNS: Turns = (
    # "Le tribunal de Gap examinait l'affaire. 90 personnes se sont réunies devant le tribunal":
    # at Gap.
    (
        words("tribunal cour palais prud"),
        ("evant le tribunal", "evant le palais", "evant la cour", "evant les prud"),
        turn(
            rf"(\b(?:{_COURT} (?:de |du |d{APOSTROPHE})|{_TRIED}[^.;:!?\n]{{0,70}}? {_IN} )"
            rf"({NAME})(?![\w-])[^.!?\n]{{0,120}}[.!?] (?:{_NO_TOWN}{{0,160}}[.!?] )?"
            rf"{_NO_TOWN}{{0,80}}?\b{_GATHER}{_NO_TOWN}{{0,60}} devant (?:le (?:tribunal|palais de "
            rf"justice)|la cour d{APOSTROPHE}(?:appel|assises)|les prud{APOSTROPHE}hommes))"
            rf"(?!,? (?:de|d{APOSTROPHE}|du|{_IN}) (?-i:[A-ZÀ-Ý])| (?:de grande|d{APOSTROPHE}inst|"
            r"judic|admin|correc|de comm|pour enf))",
            r"\1, à \2,",
        ),
    ),
    # "900 à Gap, où une marche avait eu lieu mercredi": that day is the other one's.
    (
        words("ou"),
        (", où ",),
        turn(
            rf"\b({_IN} {NAME}), où (?=[^.;:!?\n]*?\b(?:{RALLY}|manifest|défil|march|rassembl))"
            r"([^.;:,!?\n\d]{2,60}?\b(?:(?:avait|avaient) |s['\u2019]étai(?:t|ent) )"
            rf"[^.;:!?\n]{{2,50}}?\b{_DATED}(?![\w-])[^.;:!?\n\d]{{0,40}})(?=[.\n]|\Z)",
            r"\1. Et \1, \2",
            signs=(", où l", ", où u", ", où d", ", où i", ", où e"),
        ),
    ),
    # "derrière 12 syndicats.": how many they are says nothing of who came.
    (
        words("syndicats organisations associations collectifs"),
        ("yndicats", "rganisations", "ssociations", "ollectifs"),
        turn(
            r"\b(derrière|derrière les (?:drapeaux|bannières|banderoles|couleurs) de) "
            rf"(?:quelque |près de )?(?:\d{{1,2}}|une \w+aine d(?:e |{APOSTROPHE})) ?"
            r"(?=(?:syndicats|organisations|associations|collectifs)\b)",
            r"\1 plusieurs ",
            signs=("derrière ",),
        ),
    ),
    # "Gap passe de 300 à 600 manifestants": so many are there now.
    (
        words("passe passee passent passant passes"),
        ("ass",),
        turn(
            rf"\b(?:(?:est |sont )?passée?s?|passe|passent) de {ROUNDED}{COUNT}(?: {_PEOPLE})? à "
            rf"({ROUNDED}{COUNT}) "
            rf"(?={_PEOPLE})",
            r"a rassemblé \1 ",
            signs=(
                " passe de ",
                " passent de ",
                "passé de ",
                "passés de ",
                "passée de ",
                "passées de ",
            ),
        ),
        turn(
            rf",? passant (?:ainsi )?de {ROUNDED}{COUNT}(?: {_PEOPLE})? à ({ROUNDED}{COUNT}) "
            rf"(?={_PEOPLE})",
            r", avec \1 ",
            signs=("passant ",),
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
