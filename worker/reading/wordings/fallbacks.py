"""What is only to be done if it rains or is forbidden: "En cas de pluie : dimanche 20, 15 h".

It is no second rally and puts nothing off (rule 2 of docs/claims.md).
"""

from worker.reading.wordings.turns import APOSTROPHE, MONTH, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

# Behind the call: what opens a text may say all that there is of its rally.
_BEHIND = r"(?:(?<=[.!?\n] )|(?<=\n))"
_WEATHER = (
    r"(?:pluies?|averses?|intempéries?|météo|orages?|tempête|neige|verglas|gel|vents?|canicule|"
    r"chaleurs?|alerte|vigilance|inondations?|interdiction|(?:mauvais|gros|sale) temps|"
    r"temps (?:mauvais|pluvieux|exécrable|défavorable))"
)
_IF = (
    rf"(?:en cas (?:de |d{APOSTROPHE})(?:(?:trop )?\w+ (?:de |d{APOSTROPHE})?)?{_WEATHER}|"
    rf"s{APOSTROPHE}il (?:pleut|neige|vente|gèle|y a (?:de l{APOSTROPHE}|trop de |du )"
    r"(?:vent|orage|neige|pluie|verglas)|fait (?:trop |mauvais|moche|froid))|"
    rf"si (?:la (?:météo|pluie|tempête|canicule|neige|vigilance)|le (?:temps|vent)\b|l{APOSTROPHE}"
    r"(?:alerte|orage)|les (?:conditions météo|intempéries|orages)|(?:il|ça) pleut))"
)
_LEAD = r"(?:\W{0,4}(?:attention|nb|n\.b\.|ps|info|important|report|repli|date de repli)\b)?\W{0,4}"
_DATE = rf"(?:{WEEKDAY}\b|(?:le|au|du) \d|\d{{1,2}}(?:er)? {MONTH}|\d\d?/\d\d?)"

TURNS: Turns = (
    (
        words("cas si il"),
        ("n cas d", "'il ", "\u2019il ", "i la ", "i le ", "i l'", "i l\u2019", "i il ", "i ça "),
        turn(
            rf"{_BEHIND}{_LEAD}{_IF}\b(?![^.!?\n]*\b{RALLY} (?:du|de (?:ce )?{WEEKDAY})\b)"
            r"(?![^.!?\n]*[,:][^.!?\n]*\b(?:maintenue?|quand même|malgré tout))"
            rf"[^.!?\n]*?\b{_DATE}[^.!?\n]*[.!]?",
            "",
        ),
    ),
)
"""Those of a text are left out."""
