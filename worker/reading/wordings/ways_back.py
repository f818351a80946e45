"""Who comes back from a rally, or from elsewhere: "De retour de Gap, belle manif"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    OPENS,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_BACK = (
    r"(?:(?:tout juste|à peine|enfin|bien) )?(?:(?:me |nous )(?:voilà|voici) )?"
    r"(?:de retour|retour|(?:(?:je|on|nous) )?"
    r"(?:rentr(?:e|ée?s?|ons)|revien[st]|revenons|revenue?s?))"
    rf"(?: (?:tout juste|à peine|juste|à l{APOSTROPHE}instant|enfin|ce soir))?"
)
_FROM = rf"d(?:e |{APOSTROPHE}|u )"
_TOLD = (
    rf"(?:{RALLY}s?|marché|manifesté|défilé|dans la rue|on était|nous étions|tous ensemble|"
    rf"{COUNT} (?:personnes|manifestants|pers\b))"
)
# Neither another day nor another town is told of.
_ALONE = (
    rf"(?![^\n]*(?:\b(?:demain|{WEEKDAY}|hier|prochaine?s?|pas de|aucune?|"
    rf"j{APOSTROPHE}ai (?:vu|lu|appris)|je (?:lis|vois|vais|serai|pense|découvre))\b|\?))"
    r"(?![^\n]* (?:à|À|au|aux) (?-i:[A-ZÀ-Ý]))"
)
_HEADS = words("retour rentre rentree rentres rentrees rentrons reviens revient revenons revenu")
_SIGNS = ("etour d", "entré", "entre ", "entrons ", "evien", "even")

TURNS: Turns = (
    # "De retour de Gap où on a manifesté", "De retour de Gap. Belle manif !", with no other town
    (
        _HEADS,
        _SIGNS,
        turn(
            rf"{OPENS}{_BACK} {_FROM}({TOWN}),? où (?=(?:on|nous|j{APOSTROPHE}) ?(?:a|ai|avons) "
            r"(?:tous )?(?:manifesté|défilé|marché))",
            r"À \1 ",
        ),
        turn(
            rf"{OPENS}{_BACK} {_FROM}({TOWN})(?: ?[,.!:\u2026]+|(?= après)) ?"
            rf"(?=[^\n]{{0,120}}?\b{_TOLD}){_ALONE}(?:après )?(?:la (?={RALLY}))?",
            r"On a manifesté à \1. ",
        ),
    ),
    # "Retour de manif. Gap, 300."
    (
        words("retour"),
        ("etour d",),
        turn(
            rf"{OPENS}((?:de )?retour de (?:la )?{RALLY}) ?[.:!,] "
            rf"(?={TOWN}(?:,| :) {ROUNDED}{COUNT}\b(?! ?h\b)(?! ?h\d))",
            r"\1 à ",
        ),
    ),
    # "Je rentre de Gap pour la manif de demain à Dole": there
    (
        _HEADS,
        _SIGNS,
        turn(
            rf"{OPENS}{_BACK} (?:de (?:vacances|week-?end|congés?|voyage)(?: (?:à|en|au|aux))?|"
            rf"{_FROM.rstrip()} ?) ?(?:{TOWN})((?: demain| {WEEKDAY})?),? "
            rf"(?=[^\n]*\b{RALLY}\b[^\n]* (?:à |au |de |d{APOSTROPHE})(?-i:[A-ZÀ-Ý]))",
            r"\1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
