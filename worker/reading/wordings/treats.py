"""What is eaten and drunk behind a rally: "10 h 30, place Foch, suivi d'un vin d'honneur".

A row of a day's programme tells it beside the rally and is no meal's for that.
"""

from worker.reading.wordings.turns import APOSTROPHE, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

# Said alone they follow; a meal does only where it is said to.
_TREAT = (
    rf"(?:vin d{APOSTROPHE}honneur|(?:verre|pot|moment|apéro|apéritif) (?:de l{APOSTROPHE}amitié|"
    r"fraternel|convivial|solidaire|offert|partagé)|banquet|casse-cro[uû]te|grillades|barbecue|"
    r"m[ée]choui|merguez|pa[ëe]lla|auberge espagnole)"
)
_MEAL = rf"(?:{_TREAT}|repas|apéritif|apéro|buffet|verre|pot|pique-nique|buvette)"
_AFTER = (
    rf"(?:(?:et )?(?:puis|ensuite) (?:d{APOSTROPHE})?|suivie?s? (?:d{APOSTROPHE}|du |de la |par ))"
    r"(?:une? |le |la |grand )?"
)
_SPEECHES = r"(?:prises? de parole(?:,| et|, puis| puis) )?"
# No hour, no day: those would be the rally's, or another's.
_MORE = rf"(?:(?!\d ?h\b|\d ?h\d|\d:\d|{WEEKDAY}|manif|rassembl|défil|march|annul|report)[^\n;])"

TURNS: Turns = (
    # "UD CGT, 3 rue de la Paix, Gap": who signs, and where they have their seat
    (
        words("rue avenue av bd boulevard place quai"),
        (" rue ", " avenue ", " av ", " bd ", " boulevard ", " place ", " quai "),
        turn(
            r"(?:(?<=[.!?,] )|(?<=\n))(?:le |la )?(?:UD|UL|USD|union (?:locale|départementale)|"
            r"collectif|association|comité|section|siège|syndicat|secteur|secrétariat|bureau|"
            r"CGT|FSU|FO|CFDT|SUD|Solidaires|LDH|ATTAC)\b"
            r"[^.;!?\n\d]{0,40}[,:\u2013-] ?\d{1,3}(?: (?:bis|ter))?,? (?:rue|avenue|av|bd|"
            r"boulevard|place|quai) (?:(?!\d ?h)[^.;!?\n]){3,80}(?=[.;!?\n]|\Z)",
            "",
        ),
    ),
    (
        words(
            "vin verre pot moment apero aperitif banquet casse grillades barbecue mechoui merguez "
            "paella auberge repas buffet pique buvette"
        ),
        ("puis ", "suite ", "uivi", ", ", " \u2013 ", " - ", " et "),
        turn(
            rf"(\d ?h(?:eures|\d\d| \d\d)?\b ?[,:\u2013-] [^\n;]{{4,70}}?)(?<=[\w)»])"
            rf"(?:(?:,| ?[\u2013\u2014-])? {_AFTER}{_MEAL}|"
            rf"(?:,| [\u2013\u2014-]|,? et) (?:un |le )?{_SPEECHES}{_TREAT})s?\b{_MORE}{{0,50}}"
            r"(?=[ \t]*(?:\n|\Z))",
            r"\1",
        ),
    ),
)
"""Those of a row are left out, and who signs below it."""
