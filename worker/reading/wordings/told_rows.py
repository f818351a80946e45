"""Rows of a day that is past: how many came to one town, what was seen in the next.

"Gap : 900. Dole : cortège dans le calme": where nobody counted, people rallied too.
"""

from worker.reading.wordings.turns import (
    IN_ROW,
    OPENS,
    ROUNDED,
    WEEKDAY,
    WILL,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_COUNTED = (
    rf"{IN_ROW}(?: ?:|,) {ROUNDED}"
    r"(?:une \w+aine|[1-9]\d{1,2}|[1-9]\d{0,2}[ .\u00a0\u202f]?\d{3})"
    r"(?: (?:personnes|manifestants|manifestantes)\b(?! (?:sont )?(?:attendu|prévu|inscri|"
    r"intéress))|(?= ?(?:[.;\n(]|\Z| selon )))"
)
# No call: what is to come has a day, an hour ahead or a verb that foretells.
_NOT_AHEAD = (
    rf"(?![^.;\n]{{0,90}}(?:\b(?:demain|ce soir|prochaine?|prévue?|annulée?|reportée?|interdite?|"
    rf"aura|sera|rdv|rendez-vous|rien|aucune?|pas|personne|{WEEKDAY})\b|\b{WILL}))"
)
_SEEN = (
    r"(?:(?:une |la )?délégation (?:a été )?reçue|(?:un |le )?(?:départ|défilé|cortège|"
    r"rassemblement|blocage|sit-in|die-in|feu|barrage|pique-nique)\b|(?:une |la )?(?:marche|manif|"
    r"manifestation|minute|chaîne humaine|haie|banderole|ambiance|foule|dispersion)\b|"
    r"(?:des |quelques |premières? )?(?:tensions|heurts|incidents|échauffourées|fumigènes|slogans|"
    r"prises? de parole|tracteurs|gaz lacrymogènes?)\b|(?:beaucoup|peu|énormément) de \w+|"
    r"(?:une )?(?:vingtaine|trentaine|cinquantaine|centaine) de tracteurs)"
)
_BETWEEN = r"(?:(?!\n\n)[^\0]){0,240}?"

TURNS: Turns = (
    (
        words(
            "delegation depart defile cortege rassemblement blocage marche manif manifestation "
            "minute ambiance tensions heurts incidents fumigenes slogans prises prise tracteurs "
            "beaucoup peu foule sit die feu barrage banderole gaz dispersion"
        ),
        (" : ",),
        turn(
            rf"({OPENS}{_COUNTED}{_BETWEEN}(?:{OPENS}|(?<=; )){IN_ROW} : )(?={_SEEN}){_NOT_AHEAD}"
            rf"(?!on a manifesté)",
            r"\1on a manifesté, ",
            cased=True,
        ),
        turn(
            rf"((?:{OPENS}|(?<=[:;] )){IN_ROW} : )(?={_SEEN}){_NOT_AHEAD}"
            rf"(?=[^.;\n]{{3,90}}[.;\n] ?{_BETWEEN}(?:{OPENS}|(?<=; )){_COUNTED})",
            r"\1on a manifesté, ",
            cased=True,
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
