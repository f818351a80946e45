"""Numbers told in order before their towns: "600, 250 et 80 : les manifestants de Gap, Dax, Pau".

Three of them: with two it may be who counts. Behind their towns see `linking/respective.py`.
"""

from worker.reading.wordings.turns import AT, COUNT, OF, OPENS, PEOPLE, TOWN, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_NUMBERS = rf"({COUNT}), ({COUNT})(?: et |, )({COUNT})"
_TOWNS = rf"({TOWN}), ({TOWN})(?: et |, )({TOWN})"
_DAY = (
    rf"((?:hier|ce matin|{WEEKDAY}(?: dernier)?(?: \d\d?(?:er)?(?: [a-zéû]{{3,9}})?)?|"
    r"le \d\d?(?:er)? [a-zéû]{3,9})(?: (?:matin|soir|après-midi))?)"
)
_MARCHED = r"(?:ont|a|avons) (?:défilé|manifesté|marché|battu le pavé)"
_DID = r"(?:(?:ont|avaient) (?:défilé|manifesté|marché|battu le pavé) )?"

_BY_TURNS = (
    r"(?:les chiffres|les voici|le compte|affluence|participation|résultat|dans l['\u2019]ordre)"
)

TURNS: Turns = (
    # as in "Gap, Dax, Pau : mardi, ils étaient respectivement 600, 250 et 80"
    (
        words("respectivement"),
        ("espectivement ",),
        turn(
            rf"{OPENS}{_TOWNS} ?: {_DAY}, (?:ils|elles) étaient respectivement {_NUMBERS}",
            r"\4, à \1, ils étaient \5, à \2, \6, à \3, \7",
        ),
    ),
    # as in "On a manifesté à Gap, à Dax et à Pau. Les chiffres, dans l'ordre : 600, 250, 80"
    (
        words("ordre"),
        ("ans l'ordre", "ans l’ordre"),
        turn(
            rf"({AT} {TOWN}), ({AT} {TOWN}) et ({AT} {TOWN})([^.;:!?\n]{{0,60}})[.;:] "
            rf"{_BY_TURNS}(?:,? dans l['\u2019]ordre)? ?: {_NUMBERS}(?: {PEOPLE})?",
            r"\1 (\5 manifestants), \2 (\6 manifestants) et \3 (\7 manifestants)\4",
        ),
    ),
    # as in "Il pleuvait à Gap, il neigeait à Dax, … à Pau. Partout ils ont marché : 600, 250, 80"
    (
        words("partout"),
        ("Partout ", "partout "),
        turn(
            rf"{OPENS}[^.,;:!?\n\d]{{3,30}} ({AT} {TOWN}), [^.,;:!?\n\d]{{3,30}} ({AT} {TOWN}),? "
            rf"[^.,;:!?\n\d]{{3,30}} ({AT} {TOWN})\. (?:mais )?partout,? (?:ils|elles|on|nous) "
            rf"({_MARCHED}[^.;:!?\n]{{0,90}}?) ?: {_NUMBERS}",
            r"\1, \5 personnes \4, \2, \6, \3, \7",
        ),
    ),
    (
        words("personnes manifestants participants marcheurs opposants agriculteurs soignants"),
        (" : les ", " : ", "ersonnes ", "anifestants ", "articipants ", "archeurs "),
        turn(
            rf"{OPENS}{_NUMBERS} ?: les ({PEOPLE}) (?:{OF}){_TOWNS},? {_DAY}",
            r"\1 \4 à \5, \2 à \6 et \3 à \7 \8",
        ),
        turn(
            rf"{OPENS}(?:respectivement )?{_NUMBERS} ({PEOPLE}) ({_DID}){_DAY} à {_TOWNS}",
            r"\1 \4 \5\6 à \7, \2 à \8 et \3 à \9",
        ),
        turn(
            rf"{OPENS}{_TOWNS} ?: {_NUMBERS} ({PEOPLE}),? {_DAY}",
            r"\4 \7 à \1, \5 à \2 et \6 à \3 \8",
        ),
        turn(
            rf"\bà {_TOWNS}, les (?:cortèges|manifestations|marches|rassemblements) (?:{OF}){_DAY} "
            rf"ont (?:réuni|rassemblé|mobilisé) {_NUMBERS} ({PEOPLE})",
            r"\5 \8 à \1, \6 à \2 et \7 à \3 \4",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
