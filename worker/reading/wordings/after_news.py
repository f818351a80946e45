"""What people gather after, as what they gather against: "rassemblement après le vote"."""

from worker.reading.wordings.turns import COUNT, OPENS, RALLY, ROUNDED, Turns, turn
from worker.reading.words.wordlist import words

_NEWS = (
    r"(?:votes?\b(?! à)|motions? de (?:censure|rejet)|rejet|adoption|décisions?|verdict|jugement|"
    r"délibéré|allocution|discours|débats?|annonces?|victoires?|défaite|résultats?|scores?|"
    r"conseil (?:municipal|communautaire|départemental|régional)|réunions?|passage en force|"
    r"(?:incendie|attaque|vandalisation|profanation|saccage) "
    r"(?:de |du |d['\u2019]|contre )(?:la |le |l['\u2019]|une? )?"
    r"(?:mosquée|synagogue|temple|église|cimetière|local|permanence|école|lycée|collège|centre))"
)
_GATHERED = (
    rf"(?:{RALLY}s?|rassemblée?s?|rassembl(?:ent|aient)|manifest(?:é|ent|aient)|"
    r"défil(?:é|ent|aient)|on était|nous étions|on est|nous sommes)"
)
_NO_HOUR = r"(?![^.;:!?\n]{0,25}\d ?h)"
_LED = rf"(\b{_GATHERED}\b[^.;:!?\n]{{0,60}}?),? "
_FIRST = (
    rf"(?=[^.;:!?\n,]{{0,60}}, (?:{ROUNDED}{COUNT} (?:de )?"
    r"(?:personnes|manifestants|jeunes|gens)\b|"
    rf"(?:un |le |la |une )?{RALLY}\b|on |nous )[^.;:!?\n]{{0,40}}"
    rf"(?:{_GATHERED}|(?:à|au) (?-i:[A-ZÀ-Ý])))"
)

TURNS: Turns = (
    (
        words(
            "vote votes motion motions rejet adoption decision decisions verdict jugement delibere "
            "allocution discours debat debats annonce annonces victoire victoires defaite resultat "
            "resultats score scores conseil reunion reunions passage incendie attaque profanation "
            "vandalisation saccage"
        ),
        ("près l", "uite ", "n réaction ", "endant l", "e soir d"),
        *(
            turn(rf"{head}{said} (?={article}{_NEWS}\b{_NO_HOUR})", rf"{kept}{plainly} ")
            for head, kept in ((_LED, r"\1 "), (rf"{OPENS}{_FIRST}", ""))
            for said, article, plainly in (
                (
                    r"(?:après|(?:à la )?suite (?:à|de)|en réaction à|pendant)",
                    r"(?:la |le |les |l['\u2019])",
                    "contre",
                ),
                (r"(?:(?:à la )?suite (?:au|du)|en réaction au|le soir du)", "", "contre le"),
                (r"(?:(?:à la )?suite (?:aux|des)|en réaction aux)", "", "contre les"),
            )
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
