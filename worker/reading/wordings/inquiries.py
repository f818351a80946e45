"""Rallies told by what came of them: "une enquête après les heurts en marge de la marche"."""

from worker.reading.wordings.dailies import DAY
from worker.reading.wordings.turns import APOSTROPHE, NAME, OPENS, RALLY, Turns, turn
from worker.reading.words.wordlist import words

_TROUBLE = (
    r"(?:heurts|violences|incidents|dégradations|débordements|échauffourées|affrontements|"
    r"jets de projectiles|tirs de (?:LBD|grenades?))"
)
_THE = rf"(?:de la |du |de l{APOSTROPHE}|d{APOSTROPHE}une? )"
_OF_WHAT = r"(?: [^.,;:!?\n\d]{3,50}?)?"

TURNS: Turns = (
    (
        words(
            "heurts violences incidents degradations debordements echauffourees affrontements "
            "projectiles tirs"
        ),
        ("n marge d",),
        # "les heurts survenus samedi en marge de la manifestation de Gap"
        turn(
            rf"({_TROUBLE}\b[^.;:!?\n\d]{{0,40}}?) ({DAY}),? en marge {_THE}({RALLY}){_OF_WHAT} "
            rf"(?:à|au|d(?:e |{APOSTROPHE})) ?({NAME})",
            r"\1. La manifestation a eu lieu \2 à \4",
        ),
        # "les violences commises samedi à Gap, en marge du rassemblement des agriculteurs"
        turn(
            rf"({_TROUBLE}\b[^.;:!?\n\d]{{0,40}}?) ({DAY}) (à|au) ({NAME}),? en marge "
            rf"{_THE}{RALLY}\b[^.,;:!?\n\d]{{0,50}}(?=[.,;\n]|$)",
            r"\1. La manifestation a eu lieu \2 \3 \4",
        ),
    ),
    # "a ouvert une enquête après la manifestation de samedi à Gap"
    (
        words("enquete plainte"),
        ("près l", "suite d"),
        turn(
            rf"({OPENS}[^.;:!?\n]{{3,100}}?\b(?:enquête|plainte)\b[^.;:!?\n]{{0,40}}?) "
            rf"(?:après|à la suite de) (?:la |le |l{APOSTROPHE})({RALLY}){_OF_WHAT} "
            rf"(?:du|de) ({DAY}) (?:à|au) ({NAME}),? (qui|où) ",
            r"\1. La \2 a eu lieu \3 à \4, \5 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
