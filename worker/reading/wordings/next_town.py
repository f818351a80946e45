"""A next town said shortly behind a crowd: "On a aussi marché à X", "Les rues de X ont été …"."""

from worker.reading.wordings.seen_there import CROWDED, ELSEWHERE
from worker.reading.wordings.turns import AT, COUNT, OF, PEOPLE, ROUNDED, TOWN, Turn, Turns, turn
from worker.reading.words.wordlist import words

_ALSO = r"(?:aussi|également|à leur tour|à son tour|de même|elles? aussi|eux aussi|lui aussi)"
_ENDS = r"(?=[.,;!]|\s*(?:\n|\Z))"
_ITS = (
    r"(?:les rues|la place|le centre-ville|le cortège|le rendez-vous|les (?:manifestant|"
    r"participant|"
    r"marcheur|opposant)e?s|la manif\w*|la marche|le rassemblement|celui|celle|ceux)"
)
_JOINED = (
    r"(?:n['\u2019](?:est|a) pas (?:été )?en reste|s['\u2019]y est mise?|a (?:aussi |également )?"
    rf"(?:suivi(?: le mouvement)?|bougé|répondu présente?)|{_ALSO} a (?:marché|défilé|manifesté|"
    rf"bougé)|"
    rf"a (?:marché|défilé|manifesté) {_ALSO}|, (?:elle|lui),? (?:{_ALSO} )?a \w+)"
)
_SPREAD = (
    r"(?:la (?:mobilisation|contestation|colère|fronde|vague)|le mouvement) a (?:aussi )?"
    r"(?:gagné|touché|atteint)"
)
_MONDE = (
    r"(?:(?:très )?peu de|beaucoup de|moins de|plus de|du) monde"
    rf"(?:,? (?:en revanche|par contre|{_ALSO}))?"
)
_FURTHER = (
    r"(?:(?:un peu )?plus (?:tôt|tard|loin|au (?:nord|sud)|à l['\u2019](?:est|ouest))|à côté|"
    r"non loin|"
    r"auparavant|dans la foulée)"
)
_THERE = r"\1On a défilé \2"


def _next(said: str, plainly: str) -> Turn:
    """Return the turn of what is *said* behind a crowd told of another town."""
    return turn(rf"({ELSEWHERE}[^\n]{{3,400}}?[.;!\n]\s*){said}", plainly)


TURNS: Turns = (
    (
        words("aussi egalement tour pareil idem rebelote elle elles lui eux"),
        (". ", "; ", "! ", "\n"),
        # as in "On a aussi marché à Dole"
        _next(rf"on a {_ALSO} (?:marché|manifesté|battu le pavé) ({AT} {TOWN})", _THERE),
        # "À Dole, pareil."
        _next(rf"({AT} {TOWN}),? (?:pareil|idem|rebelote|{_ALSO}){_ENDS}", _THERE),
    ),
    # "Dole n'est pas en reste"
    (
        words("reste mise mis suivi bouge repondu aussi egalement elle lui"),
        (". ", "; ", "! ", "\n"),
        _next(rf"({TOWN}) ?{_JOINED}", r"\1\2 : on a défilé"),
    ),
    # "Les rues de Dole ont été envahies"
    (
        words(
            "rues place centre cortege rendez manifestants manifestantes participants marcheurs "
            "opposants manif manifestation marche rassemblement celui celle ceux"
        ),
        (". ", "; ", "! ", "\n"),
        _next(rf"{_ITS} ({OF}{TOWN}),? (?={CROWDED})", r"\1On a défilé dans les rues \2, qui "),
        _next(
            rf"les manifestante?s ({OF}{TOWN}) étaient (?={ROUNDED}{COUNT}\b)",
            r"\1Le cortège \2 comptait ",
        ),
    ),
    # "La mobilisation a gagné Dole", "Le mouvement a été suivi à Dole"
    (
        words("gagne touche atteint suivi"),
        (". ", "; ", "! ", "\n"),
        _next(rf"{_SPREAD} ({TOWN})", r"\1\2 : on a défilé"),
        _next(rf"le mouvement a (?:aussi )?été suivi ({AT} {TOWN})", _THERE),
    ),
    # "Peu de monde en revanche à Dole"
    (
        words("monde"),
        (" de monde", "u monde"),
        _next(rf"{_MONDE},? ({AT} {TOWN}){_ENDS}", _THERE),
    ),
    # "À Dole, le chiffre de 300 est avancé"
    (
        words("chiffre"),
        (" chiffre de ",),
        _next(
            rf"({AT} {TOWN}), le chiffre de ({COUNT})(?: {PEOPLE})? (?:est|a été) avancé",
            r"\1\2, on comptait \3 personnes",
        ),
    ),
    # "Un peu plus tôt, à Dole, les soignants avaient ouvert le bal"
    (
        words("tot tard loin nord sud est ouest cote auparavant foulee"),
        ("lus ", "côté", "oin", "uparavant", "foulée"),
        _next(rf"{_FURTHER}, ({AT} {TOWN}), (?={CROWDED})", r"\1On a défilé \2 : "),
        _next(rf"du côté ({OF}{TOWN}), (?={CROWDED})", r"\1On a défilé dans les rues \2 : "),
    ),
)
"""Those of one text are put plainly one after the other."""
