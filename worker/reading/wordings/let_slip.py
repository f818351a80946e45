"""How many there were, let slip: "merci les 650 !", "on était 1k5", "les 6 et 13, 70 puis 110"."""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    MONTH,
    RALLY,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.turn_parts import PLURAL
from worker.reading.words.wordlist import words

_DAY = rf"(?:(?:le |ce )?(?:{WEEKDAY} )?\d{{1,2}}(?:er)?(?: {MONTH})?|(?:le )?{WEEKDAY})"
_CROWD = r"(?:affluence|participation|mobilisation|fréquentation|foule|cortège|chiffre|nombre)"

TURNS: Turns = (
    # "on était 1k5", "2k3 selon la CGT"
    (
        frozenset[str](),
        tuple(f"{digit}{k}" for digit in range(10) for k in "kK"),
        turn(r"(?<![\w.,])(\d{1,2}) ?k([1-9])(?![\w.,]\d|\w)", r"\1,\2 k"),
    ),
    # "Belle manif à Gap, merci les 650 !!"
    (
        words("merci bravo chapeau respect"),
        ("erci ", "ravo ", "apeau ", "espect ", "ERCI ", "RAVO "),
        turn(
            rf"(\b(?:{RALLY}|1er mai|8 mars)\b[^!?\n]{{0,100}}\b(?:merci|bravo|chapeau|respect) )"
            rf"(?:(?:à|aux) (?:vous |tous )?|à (?:nos|ces|vous) )?(?:les )?({ABOUT}{COUNT})"
            r"(?= ?(?:[!.,;)\n]|$))(?!,\d)",
            r"\1aux \2 participants",
        ),
    ),
    # "À Dole, l'affluence est restée stable, autour de 200"
    (
        words("stable stables meme identique constante comparable inchangee inchange"),
        (" stable", " la même", " le même", " identique", " constant", " compar", " inchang"),
        turn(
            rf"\b({AT} [^.,;:!?\n]{{2,40}}), (?:l{APOSTROPHE}|la |le ){_CROWD} (?:des? \w+ )?"
            r"(?:est|était|a été|demeure|reste|est restée?) (?:restée? )?(?:à peu près |"
            r"quasi(?:ment)? |"
            r"plutôt |globalement )?(?:stable|l[ae] même|identique|constante?|comparable|"
            r"inchangée?)"
            rf",? (?:avec |à |soit )?(?={ABOUT}{COUNT})",
            r"\1, ",
        ),
    ),
    # "Les 18 et 25 septembre, 70 puis 110 personnes": each day has its own
    (
        words("puis et"),
        (" puis ", " et "),
        turn(
            rf"((?:^|\b(?:les|des|[aà]|ces) |[,;.] ){_DAY} (?:et|puis) {_DAY},?"
            rf"(?:(?!{WEEKDAY})[^.;!?\n\d]){{0,80}} )({COUNT})(?: (?:{FOLK}|{PLURAL}))?"
            rf",? (?:et )?puis ({COUNT})(?= )",
            r"\1respectivement \2 et \3",
            signs=(" puis ",),
        ),
        turn(
            rf"((?:^|\b(?:les|des|ces) ){_DAY} et {_DAY},?"
            rf"(?:(?!{WEEKDAY}|respectivement)[^.;:!?\n\d]){{0,80}} )({COUNT}) et ({COUNT})"
            rf"(?= (?:{FOLK}|{PLURAL})\b)",
            r"\1respectivement \2 et \3",
        ),
    ),
    # "900 à Gap et pas plus de 40 à Dole"
    (
        words("plus"),
        (" pas plus de ",),
        turn(rf"\bpas plus de (?=(?:{COUNT}) (?:à|au|aux) (?-i:[A-ZÀ-Ý]))", "à peine "),
    ),
    # "Si on fait 300, ce sera déjà bien": hoped for
    (
        words("si"),
        ("i on ", "i nous "),
        turn(
            rf"(?:[;,:.] ?)?\bsi (?:on|nous) (?:fait|faisons|arrive à|arrivons à|atteint|dépasse|"
            rf"tient|"
            rf"réunit|rassemble|est|sommes) (?:déjà |encore )?{ABOUT}{COUNT},? (?:ce sera|ce "
            rf"serait|"
            rf"c{APOSTROPHE}est|on sera|ça sera|ça serait|je serai|nous serons)(?: "
            rf"[\wà-ÿ'\u2019]+){{0,4}}"
            r"(?= ?[.,;!?\n»\"]|\Z)",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
