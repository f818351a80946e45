"""What people gather after, as what they gather against: "rassemblement après le vote"."""

from worker.reading.wordings.turns import (
    COUNT,
    OF,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
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
    # as in "Au lendemain de la marche de Gap (900 personnes), rendez-vous demain à Dole"
    (
        words("lendemain"),
        ("u lendemain d",),
        turn(
            rf"{OPENS}au lendemain (?:de la |du |de l['\u2019]|de cette |de ce )({RALLY} {OF}{TOWN}"
            rf"(?: \([^()\n]*\))?),(?![^.!?\n]*\b(?:{WEEKDAY}|hier)\b)",
            r"Hier, \1 ;",
        ),
    ),
    # "plusieurs appels circulent pour ce soir"
    (
        words("appels appel"),
        (" appel",),
        turn(
            r"\b(?:plusieurs|d['\u2019]autres|de nouveaux|des|deux|trois|quelques) appels? (?:à "
            r"(?:manifester|se rassembler) )?(?:circulent|sont lancés|ont été lancés|fleurissent) "
            r"pour (?=ce soir|demain|cet après-midi|samedi|dimanche)",
            "des rassemblements sont prévus ",
        ),
    ),
    (
        words("continue poursuit"),
        ("obilisation continue ", "mouvement continue ", " se poursuit "),
        turn(
            r"\b(?:la mobilisation|le mouvement) (?:continue|se poursuit) "
            rf"(?=(?:demain|(?:ce )?{WEEKDAY}|ce soir)[^.:;!?\n]{{0,20}} ?: {TOWN},? (?:à )?\d)",
            "des rassemblements sont prévus ",
        ),
    ),
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
