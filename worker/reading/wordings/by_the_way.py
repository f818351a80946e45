"""What is told by the way: whose court it is, an earlier day of a town, how many unions lead."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    MONTH,
    NAME,
    OPENS,
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
    # "90 000 en France selon la CGT, dont 900 à Gap et 300 à Dole selon la police": hers are these.
    (
        words("dont"),
        (", dont ",),
        turn(
            rf", dont ((?:{ROUNDED}{COUNT} (?:{_PEOPLE} )?{_IN} {NAME}(?:, | et )){{1,6}}"
            rf"{ROUNDED}{COUNT} (?:{_PEOPLE} )?{_IN} {NAME}),? (selon|d{APOSTROPHE}après) "
            r"([^.,;:!?()\n]{3,40})(?=[.\n]|\Z)",
            r". \2 \3, ils étaient \1",
            cased=True,
        ),
    ),
    # "Prévue samedi à Gap, la marche n'a pas eu lieu": it was to be held then.
    (
        words("prevu prevue annonce annoncee programme programmee"),
        (" n'a ", " n\u2019a ", " ne s"),
        turn(
            rf"{OPENS}(?:initialement )?(prévue?|annoncée?|programmée?) ((?:pour )?{_DATED}"
            rf"[^.,;:!?\n]{{0,50}}), (l[ea] {RALLY})([^.,;:!?\n]{{0,60}}? )"
            rf"(?=(?:n{APOSTROPHE}a (?:\w+ )?pas |ne s{APOSTROPHE}est (?:\w+ )?pas ))",
            r"\3 \1 \2\4",
        ),
    ),
    # "Ce 6 mars restera dans les mémoires à Gap : 900 manifestants": it is over.
    (
        words("restera fera marquera"),
        ("estera dans l", "estera grav", "era date ", "arquera les "),
        turn(
            r"\b(?:restera dans les (?:annales|mémoires)|restera gravée? dans les mémoires|fera "
            r"date|marquera les esprits)(?= )",
            "a marqué les esprits",
        ),
    ),
    # "900 ont répondu mardi à l'appel des syndicats": they marched then.
    (
        words("repondu"),
        (" répondu ",),
        turn(
            rf"\b(ont|avaient) répondu (?:présente?s? )?({_DATED}) (?=à l{APOSTROPHE}appel (?:de "
            rf"l{APOSTROPHE}intersyndicale|des (?:syndicats|organisations|collectifs)|"
            r"du (?:collectif|syndicat)|de la (?:CGT|FSU|CFDT)))",
            r"\1 manifesté \2 ",
        ),
    ),
    # "on attendait 500 personnes ; il en est venu le triple": so many were awaited.
    (
        words("attendait esperait"),
        ("n attendait ", "n espérait "),
        turn(
            rf"\bon (?:attendait|espérait) ({ROUNDED}{COUNT}) ({_PEOPLE})"
            r"(?= ?[;.])",
            r"\1 \2 étaient attendues",
        ),
    ),
    # "Gap passe de 300 à 600 manifestants": so many are there now.
    (
        words("passe passee passant"),
        (" passe de ", "passé de ", "passée de ", "passant "),
        turn(
            rf"\b({NAME}) (?:est passée?|passe) de {ROUNDED}{COUNT}(?: {_PEOPLE})? à "
            rf"({ROUNDED}{COUNT}) (?={_PEOPLE})",
            r"\1 a rassemblé \2 ",
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
