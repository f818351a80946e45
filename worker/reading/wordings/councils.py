"""What a council or a mayor does beside a rally: "motion votée. Rassemblement mardi, 18 h"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    HOUR,
    OF,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_DAY = rf"(?:(?:le |ce |de )?{WEEKDAY}(?: \d\d?(?:er)?(?: [a-zéû]{{3,9}})?)?|demain|ce soir)"
_VOTED = r"(?:(?:a |vient d['\u2019e] ?)?(?:vot|adopt)(?:e|é|er))"
# "du Mans" names Le Mans.
_OF = rf"(?:de |d{APOSTROPHE})"
_RALLY = rf"(?=(?:(?:une?|le|la) )?{RALLY}\b)"
_MOVES = (
    rf"(?:{_VOTED}|ont (?:voté|adopté)|s{APOSTROPHE}oppose\w*|se prononce\w*|dit|demande\w*|"
    r"réclame\w*)\b[^.!?\n]{0,80}?\bmotion\b[^.!?\n]{0,120}[.!] "
)
# Nothing else is said to be where.
_NOWHERE = r"(?![^.!?\n]* (?:à|au|aux) (?-i:[A-ZÀ-Ý]))"

TURNS: Turns = (
    # "Gap : le conseil municipal vote une motion. Rassemblement mardi, 18 h": there
    (
        words("conseil elus"),
        ("conseil municipal", "élus d"),
        turn(
            rf"{OPENS}(?:({TOWN}) ?: le conseil municipal {_VOTED} (?:une|la) motion\b"
            rf"[^.!?\n]{{0,120}}[.!]) (?=(?:(?:une?|le|la) )?(?:[Pp]rochaine étape ?: "
            rf")?{RALLY}\b){_NOWHERE}",
            r"À \1 : ",
        ),
        turn(
            rf"{OPENS}(?:le conseil municipal|les élus) {_OF}({TOWN}) {_MOVES}{_RALLY}{_NOWHERE}",
            r"À \1 : ",
        ),
        turn(
            rf"{OPENS}(?:le conseil municipal|les élus) {OF}{TOWN} {_MOVES}{_RALLY}"
            r"(?=[^.!?\n]* (?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            "",
        ),
        # "Le conseil municipal de Gap se réunit lundi à 19 h. Rassemblement à 18 h"
        turn(
            rf"{OPENS}le conseil municipal {_OF}({TOWN}) (?:se réunit|se réunira|siège|siégera|"
            rf"examine|examinera|vote|votera)[^.!?\n]{{0,60}}? ?({_DAY})\b[^.!?\n]{{0,80}}[.!] "
            rf"(?=(?:(?:une?|le|la) )?{RALLY}\b[^.!?\n]*\d ?h)"
            rf"(?![^.!?\n]*\b(?:{WEEKDAY}|demain)\b){_NOWHERE}",
            r"À \1 \2 : ",
        ),
        # "Avant le conseil municipal de jeudi, les habitants se rassembleront à 18 h"
        turn(
            rf"{OPENS}(?:avant|en marge du?) (?:le )?conseil municipal de ({_DAY}), "
            rf"(?=[^.!?\n]*\b(?:{RALLY}|manifest|défil|se rassembl|se mobilis))"
            rf"(?![^.!?\n]*\b(?:{WEEKDAY}|demain|hier)\b)",
            r"\1, ",
        ),
        turn(
            rf"\b({RALLY}\b(?:(?! (?:à|au|aux) (?-i:[A-ZÀ-Ý]))[^.;:!?\n]){{3,120}}?),? "
            rf"(?:(?:avant|devant|pendant) le|en marge du|lors du) conseil municipal "
            rf"{_OF}({TOWN})(?=[ ,.;!\n]|\Z)",
            r"\1 à \2",
        ),
    ),
    # "Le maire n'a pas goûté l'appel à manifester mardi": that is to come
    (
        words("appel"),
        (" l'appel ", " l\u2019appel "),
        turn(
            r"\b((?:maire|préfète?|préfet|ministre|député\w*|sénat\w+|président\w*|direction|mairie|"
            rf"évêque|recteur|rectrice)\b[^.,;:!?\n]{{0,50}}?) (?:(?:n{APOSTROPHE}a (?:pas|guère|"
            rf"que peu) |a )"
            r"(?:peu |vivement |vertement |mal |publiquement )?(?:goûté|apprécié|digéré|pris|"
            r"critiqué|dénoncé|fustigé|condamné|regretté|déploré|salué|soutenu|relayé|ignoré|"
            rf"moqué|boudé)|ne veut (?:pas|plus) (?:entendre parler|"
            rf"de)(?: de)?) (?:de )?(?=l{APOSTROPHE}appel (?:à |au ))"
            r"(?![^.!?\n]*\b(?:ont|était|étaient|a (?:réuni|rassemblé))\b)",
            r"\1 boude ",
        ),
        turn(
            rf"\b(l{APOSTROPHE}appel) au rassemblement (?={_DAY}\b)",
            r"\1 à se rassembler ",
        ),
    ),
    # "La ministre vient à Gap lundi, accueillons-la : 12 h, place Foch": against her
    (
        words("accueillons accueillir"),
        ("accueillons-l", "accueillir comme"),
        turn(
            rf",? (?:et )?accueillons-l(?:e|a|es)(?: (?:tous|toutes))?(?: (?:ensemble|"
            rf"comme (?:il|elle|"
            r"ils) (?:se doit|le méritent?)|dignement|en musique|"
            r"avec [^.,;:!?\n\d]{3,25}))? ?[:,!]+ ?"
            rf"(?=(?:rendez-vous|rdv|{RALLY}|à )?[^.!?\n]{{0,30}}{HOUR})",
            " : rassemblement, ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
