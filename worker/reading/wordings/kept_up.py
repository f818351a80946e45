"""What is not called off: "pas question d'annuler", "n'interdira pas", "même interdite, elle …"."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, WILL, Turns, turn
from worker.reading.words.wordlist import words

_OF = rf"(?:de |d{APOSTROPHE})(?:l{APOSTROPHE})?"
_END = r"(?:annuler|interdire|reporter|suspendre|repousser|déprogrammer)\b"
_ENDS = words("annuler interdire reporter suspendre repousser deprogrammer")
_KEEPS = "maintient"

_ASKED = (
    r"aura-t-(?:elle|il) (?:bien |donc |finalement )?lieu|sera-t-(?:elle|il) (?:bien |finalement )?"
    r"(?:maintenue?|autorisée?|annulée?|interdite?|reportée?)"
)

_FEAST = (
    r"(?:la|le) (?:fête|concert|bal|kermesse|débat|pique-nique|repas|projection|apéro|goûter|"
    r"fest-noz|tournoi|feu d['\u2019]artifice)"
)
_MARCH = r"(?:défilé|cortège|manif(?:estation)?|marche|rassemblement)"
_NO_RALLY = (
    r"(?:dépôt de gerbes?|réunion|assemblée générale|AG|banquet|repas|barbecue|conférence|débat|"
    r"concert|cérémonie|hommage officiel|communiqué|pétition|visioconférence)\b"
)

TURNS: Turns = (
    # "La mobilisation s'est maintenue mardi à Gap": as many came, and nobody kept a date
    (
        words("maintenue"),
        ("maintenue",),
        turn(
            rf"\b((?:mobilisation|participation|affluence)(?: [^.;:,!?\n\d]{{3,60}}?)?) "
            rf"s{APOSTROPHE}est (?:bien |largement |globalement |encore )?maintenue\b",
            r"\1 a eu lieu",
        ),
    ),
    # "le défilé a été remplacé par un banquet", but not "prévu samedi": that is called off.
    (
        words("remplace remplacee laisse"),
        (" remplac", " laissé "),
        turn(
            rf"\b(?:le|la) (?:traditionnel(?:le)? |habituel(?:le)? )?{_MARCH}(?: du 1er mai)? "
            r"(?:a (?:été remplacée? par|laissé (?:la )?place à)|est remplacée? par) "
            rf"une? (?=(?:simple )?{_NO_RALLY})",
            "aucun défilé n'a été organisé, mais un ",
        ),
        turn(
            rf"\bune? ((?:simple )?{_NO_RALLY}[^.;:,!?\n\d]{{0,30}}) (?:a|avait) remplacé "
            rf"(?:le|la) (?:traditionnel(?:le)? |habituel(?:le)? )?{_MARCH}\b",
            r"aucun défilé n'a été organisé, mais un \1",
        ),
    ),
    # "Gap. Pas de cortège cette fois, mais un rassemblement à 17 h"
    (
        words("pas"),
        ("as de ",),
        turn(
            rf"(?:{OPENS}|(?<=, )|(?<=: ))pas de {_MARCH}(?: cette (?:fois|année)(?:-ci)?)?,? "
            rf"mais (?=une? {RALLY}\b)",
            "",
        ),
    ),
    # "La marche prévue samedi aura-t-elle lieu ?": it is called.
    (
        words("t"),
        ("-t-elle ", "-t-il "),
        turn(
            rf"{OPENS}((?:la |le |cette |ce )(?:\w+ )?{RALLY}s?\b"
            rf"[^.;:!?\n]{{3,120}}?),? (?:{_ASKED})\s?\?",
            r"\1 est prévue.",
        ),
    ),
    # "un recours après son interdiction"
    (
        words("recours refere"),
        ("ecours", "éféré"),
        turn(
            r"\b((?:recours|référé)[^.;:!?\n]{0,40}) (?:après|suite à|à la suite de) "
            rf"(?:l{APOSTROPHE}|son |cette )(?=interdiction)",
            r"\1 contre son ",
        ),
    ),
    (
        _ENDS,
        ("nnuler", "nterdire", "eporter", "uspendre", "epousser", "éprogrammer"),
        turn(rf"\bimpossible (?:à |d{APOSTROPHE}|de ){_END}", "maintenue", signs=("impossible",)),
        turn(
            rf"(?:\b(?:il n{APOSTROPHE}(?:est|était|y a|y avait)|il est|c{APOSTROPHE}est|"
            rf"ce n{APOSTROPHE}est) )?\b(?:pas|hors de|aucune?) "
            rf"(?:question|raison|motif|prévu|envisagé) {_OF}{_END}",
            f"on {_KEEPS}",
            signs=("question", "raison", "motif", "prévu", "envisagé"),
        ),
        turn(
            rf"\bn{APOSTROPHE}(?:a|ont|avons|ai|avait|avaient) (?:pas l{APOSTROPHE}|aucune )"
            rf"intention {_OF}{_END}",
            _KEEPS,
            signs=("intention",),
        ),
        turn(rf"\bn{APOSTROPHE}envisag\w+ (?:pas|plus) {_OF}{_END}", _KEEPS, signs=("envisag",)),
        turn(
            rf"\bn{APOSTROPHE}(?:a|ont|est|sont) (?:pas|jamais) (?:réussi|parvenue?s?) à "
            rf"(?:faire |l{APOSTROPHE})?{_END}",
            _KEEPS,
            signs=("réussi", "parvenu"),
        ),
        turn(
            rf"\b(?:personne|rien) ne (?:nous |vous |les? |l{APOSTROPHE})?fer(?:a|ait) {_END}",
            f"on {_KEEPS}",
            signs=("personne ne", "rien ne"),
        ),
        # "Sans annuler la marche, le collectif en raccourcit le parcours"
        turn(
            rf"\b(?:sans|plutôt que d{APOSTROPHE}|au lieu d{APOSTROPHE}|plutôt que de|au lieu de) ?"
            rf"(?:l{APOSTROPHE})?{_END}",
            "en maintenant",
            signs=("sans ", "plutôt que", "au lieu"),
        ),
    ),
    (
        words(
            "annule annulee annules annulees annulent annulons annulera annuleront annulation "
            "interdit interdite interdits interdites interdisent interdira interdiront "
            "interdiction reporte reportee"
        ),
        ("nnul", "nterdi", "eport"),
        turn(
            rf"\bn{APOSTROPHE}(?:annul(?:e|ent|ons|era|eront)|interdi(?:t|sent|ra|ront)) "
            r"(?:pas|rien|plus)\b",
            _KEEPS,
            signs=("n'", "n\u2019"),
        ),
        turn(
            r"\baurai(?:t|ent) pu être (?:annul|interdi|report)\w+",
            "est prévue",
            signs=("pu être",),
        ),
        turn(
            rf"\b(?:la |une |cette )?rumeurs? (?:d{APOSTROPHE}une |de l{APOSTROPHE}|"
            rf"d{APOSTROPHE})(?:annulation|interdiction)",
            "une rumeur",
            signs=("rumeur",),
        ),
        turn(
            r"\bmême (?:si (?:elle|il) est )?(?:interdite?s?|annulée?s?),",
            "quoi qu'il arrive,",
            signs=("même ",),
        ),
        turn(
            rf"\b(a|ont) (?:rejeté|écarté) (?:la|les|une) (?:demande|requête)s? "
            rf"d{APOSTROPHE}(?:interdiction|annulation) (?=d)",
            r"\1 autorisé la tenue ",
            signs=("rejeté", "écarté"),
        ),
    ),
    # as in "Le bal n'aura pas lieu, la marche si : mardi à Gap", "Le bal prévu après la marche …"
    (
        words("si oui inchange maintenu"),
        (" si :", " si ;", " oui :", " bien :", "inchang", "mainten"),
        turn(
            rf"{OPENS}{_FEAST} n{APOSTROPHE}aura pas lieu,? (?:mais )?(?=(?:la|le) {_MARCH}\b)"
            r"([^:.;!?\n]{0,60}?),? (?:si|oui|bien) ?[:;] ",
            r"\1 : ",
        ),
        turn(
            rf"{OPENS}{_FEAST} prévue? (?:après|avant|à l{APOSTROPHE}issue de) ((?:la|le) {_MARCH} "
            r"[^.;!?\n]{3,60}?) est (?:reporté|annulé)e?\. (?:rendez-vous|horaire|rdv) (?:est )?"
            r"(?:inchangé|maintenu)[^.:\n]{0,30} ?: ",
            r"Rendez-vous pour \1 : ",
        ),
    ),
    # "La marche de Gap, prévue la semaine prochaine, partira mardi": not another day's
    (
        words("prevu prevue prevus prevues programme programmee annonce annoncee"),
        (" week-end", " semaine", " mois"),
        turn(
            r", (?:prévu|programmé|annoncé)e?s? (?:pour )?(?:le week-end|la semaine|le mois) "
            rf"(?:suivante?|prochaine?|d['\u2019]après),(?= {WILL})",
            "",
        ),
    ),
)
"""Each is put in the words that `states` knows."""
