"""Those of a cause, and what they did without a word for it: "les syndicats étaient de sortie"."""

from worker.reading.wordings.turns import AT, Turns, turn
from worker.reading.words.wordlist import words

# Who is told to have met, or been out, does so for a cause.
_CAMP = (
    r"(?:gilets jaunes|antipass|anti-pass|manifestants|opposants(?: [aà] [^.,;:!?\n\d]{3,40})?|"
    r"grévistes|militants|militantes|syndicats|syndicalistes|féministes|écologistes|antifascistes|"
    r"défenseurs (?:de |du |des |d['\u2019])[^.,;:!?\n\d]{3,40}|anti-?[a-zéè]{3,20}s?)"
)
# Who is rather than not: they may also meet at a match.
_TRADE = (
    r"(?:soignants|soignantes|infirmières|enseignants|cheminots|agriculteurs|postiers|"
    r"parents d['\u2019]élèves|retraités|pompiers|étudiants|lycéens|intermittents|fonctionnaires)"
)
_ANY = rf"\b(les (?:{_CAMP}|{_TRADE}))"
_WHO = rf"\b(les {_CAMP})"
_STREET = (
    r"(?:(?:de )?la rue|des rues|(?:d[ue]s? |l[ea]s? )?pavés?|du centre(?:-ville)?|"
    r"du rond-point|de la place)"
)

TURNS: Turns = (
    # "Les Gilets jaunes s'étaient donné rendez-vous à Gap", "Les syndicats étaient de sortie"
    (
        words("rendez retrouves retrouvees sortie"),
        ("onné rendez-vous ", " retrouvé", "de sortie "),
        turn(
            rf"{_ANY} (?:s['\u2019]étaient|se sont) donné rendez-vous"
            rf"(?= (?:[^.,;:!?\n]{{0,40}} )?(?:{AT}|devant|place) )"
            r"(?![^.;:!?\n]{0,60}\b\d{1,2} ?h)",
            r"\1 ont manifesté",
        ),
        turn(
            rf"{_ANY} s['\u2019]étaient retrouvée?s(?= (?:[^.,;:!?\n]{{0,40}} )?{AT} )",
            r"\1 ont manifesté",
        ),
        turn(rf"{_WHO} étaient (?:aussi |de nouveau |encore )?de sortie\b", r"\1 ont manifesté"),
    ),
    # "ont pris possession de la rue", "ont sillonné le centre-ville", "se sont fait entendre"
    (
        words("possession sillonne entendre marque marquer battre"),
        (" possession d", " sillonné ", "fait entendre", "marqué le coup"),
        turn(rf"{_ANY} ont pris possession {_STREET}(?! publique)", r"\1 ont manifesté"),
        turn(
            rf"{_ANY} ont sillonné((?: [^.,;:!?\n]{{0,24}}?)?) "
            r"(?=(?:les rues|le centre|la ville)\b)",
            r"\1 ont manifesté\2 dans ",
        ),
        turn(
            rf"{_ANY} se sont fait entendre(?= (?:[^.,;:!?\n]{{0,40}} )?(?:{AT}|devant|place) )",
            r"\1 ont manifesté",
        ),
    ),
    # "Ils bloqueront lundi le dépôt de bus de Gap": a depot, no ride
    (
        words("bloqueront bloquent bloque bloquer bloqueraient"),
        (" dépôt de ",),
        turn(
            r"\b(bloqu(?:eront|ent|é|er|eraient) [^.;:!?\n]{0,40}?le dépôt) "
            r"de (?:bus|tram\w*|cars)",
            r"\1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
