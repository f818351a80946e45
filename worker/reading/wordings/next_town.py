"""A next town said shortly behind a crowd: "On a aussi marché à X", "Les rues de X ont été …"."""

from worker.reading.wordings.seen_there import CROWDED, ELSEWHERE
from worker.reading.wordings.turns import AT, COUNT, OF, PEOPLE, ROUNDED, TOWN, Turns, turn
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

TURNS: Turns = (
    (
        words(
            "personnes manifestants manifestantes marcheurs etaient defile manifeste marche "
            "marcheuses reuni rassemble rassemblees rassembles reunis reunies mobilise pave"
        ),
        (". ", "; ", "! ", "\n"),
        *(
            turn(rf"({ELSEWHERE}[^\n]{{3,400}}?[.;!\n]\s*){said}", plainly)
            for said, plainly in (
                # as in "On a aussi marché à Dole"
                (rf"on a {_ALSO} (?:marché|manifesté|battu le pavé) ({AT} {TOWN})", _THERE),
                # "Les rues de Dole ont été envahies"
                (rf"{_ITS} ({OF}{TOWN}),? (?={CROWDED})", r"\1On a défilé dans les rues \2, qui "),
                (
                    rf"les manifestante?s ({OF}{TOWN}) étaient (?={ROUNDED}{COUNT}\b)",
                    r"\1Le cortège \2 comptait ",
                ),
                # "À Dole, le chiffre de 300 est avancé"
                (
                    rf"({AT} {TOWN}), le chiffre de ({COUNT})(?: {PEOPLE})? (?:est|a été) avancé",
                    r"\1\2, on comptait \3 personnes",
                ),
                # "Dole n'est pas en reste"
                (rf"({TOWN}) ?{_JOINED}", r"\1\2 : on a défilé"),
                # "La mobilisation a gagné Dole", "Le mouvement a été suivi à Dole"
                (rf"{_SPREAD} ({TOWN})", r"\1\2 : on a défilé"),
                (rf"le mouvement a (?:aussi )?été suivi ({AT} {TOWN})", _THERE),
                # "Peu de monde en revanche à Dole"
                (rf"{_MONDE},? ({AT} {TOWN}){_ENDS}", _THERE),
                # "À Dole, pareil."
                (rf"({AT} {TOWN}),? (?:pareil|idem|rebelote|{_ALSO}){_ENDS}", _THERE),
                # "Un peu plus tôt, à Dole, les soignants avaient ouvert le bal"
                (rf"{_FURTHER}, ({AT} {TOWN}), (?={CROWDED})", r"\1On a défilé \2 : "),
                (rf"du côté ({OF}{TOWN}), (?={CROWDED})", r"\1On a défilé dans les rues \2 : "),
            )
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
