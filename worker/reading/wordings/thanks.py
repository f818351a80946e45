"""Thanks to those who came, and what is sought of a rally that is over: "merci aux 400 de Gap"."""

from worker.reading.wordings.turns import (
    COUNT,
    FIGURE,
    IN_ROW,
    OF,
    OPENS,
    PEOPLE,
    PROPER,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

_THANKS = (
    r"(?:(?:un )?(?:grand |immense |énorme )?(?:merci|bravo)|chapeau|respect|félicitations|"
    r"honneur|gloire|remerciements)"
)
_ONES = rf"(?: (?:{PEOPLE}|courageux|courageuses|camarades|copains|valeureux))?"
_DID = (
    r"(?:qui (?:ont|avez|sont|étaient|étiez) (?:bravé|défilé|marché|manifesté|venu|été|présent|"
    r"rassemblé|là)\w*[^.,;!?\n\d]{0,40}?|(?:présents?|présentes?|venus?|venues?)) ?"
)
_DAY = rf"((?:hier|{WEEKDAY}(?: dernier)?(?: matin| soir| après-midi)?)?)"
_MORE = rf"(?:,|,? et)(?: aux)? ({ROUNDED}{COUNT}){_ONES} {OF}({TOWN})"

_ROSE = r"(?:qui (?:se sont|ont|étaient|sont) [^.,;!?\n\d]{3,40}?|présents?|mobilisés)"

TURNS: Turns = (
    # "Merci aux 700 manifestants à Gap et aux 1 100 à Dole": of both
    (
        words("merci bravo chapeau"),
        (" et aux ",),
        turn(
            rf"(\b(?:merci|bravo|chapeau)\b[^.!?\n]{{0,20}} aux {COUNT} {PEOPLE}\b"
            rf"[^.!?\n\d]{{3,50}}? et aux {COUNT}) (?=(?:à|au) (?-i:[A-ZÀ-Ý]))",
            r"\1 manifestants ",
        ),
    ),
    # "Merci aux 430 Palois et aux 120 Dacquois qui se sont levés hier": they marched
    (
        words("merci bravo chapeau respect felicitations honneur"),
        before_figures(" aux "),
        turn(
            rf"{_THANKS} aux ({ROUNDED}{COUNT} {PROPER}),? aux ({ROUNDED}{COUNT} {PROPER})"
            rf" et aux (?={ROUNDED}{COUNT} {PROPER})",
            r"Merci. \1, \2 et ",
        ),
        turn(
            rf"{_THANKS} aux ({ROUNDED}{COUNT} {PROPER})(?:,| et) aux "
            rf"(?={ROUNDED}{COUNT} {PROPER})",
            r"Merci. \1 et ",
        ),
        turn(rf"{_THANKS} aux (?={ROUNDED}{COUNT} {PROPER} {_ROSE})", "Merci. "),
        turn(
            rf"(Merci\. (?:{ROUNDED}{COUNT} {PROPER}(?:, | et )?){{1,3}}) {_ROSE}(?= |[.!,]|\Z)",
            r"\1 étaient dans la rue",
        ),
    ),
    # "Merci aux 430 de Gap et aux 120 de Dole", "aux 400 qui ont marché mardi à Gap"
    (
        words("merci bravo chapeau respect felicitations honneur gloire remerciements"),
        before_figures(" aux "),
        *(
            turn(
                rf"{_THANKS} aux ({ROUNDED}{COUNT})({_ONES}) (?:{OF}|(?:{_DID}){_DAY} ?à )({TOWN})"
                + _MORE * more,
                plainly,
            )
            for more, plainly in (
                (2, r"\1\2 ont manifesté à \4 \3, \5 à \6 et \7 à \8"),
                (1, r"\1\2 ont manifesté à \4 \3, \5 à \6"),
            )
        ),
    ),
    # as in "À vous, les 240 de Gap : merci pour mardi"
    (
        words("merci bravo"),
        before_figures(" les "),
        turn(
            rf"\bà vous,? les ({COUNT}){_ONES} {OF}({TOWN}) ?[:,] (?:merci|bravo) pour "
            rf"(hier|{WEEKDAY})\b",
            r"\1 manifestants ont défilé à \2 \3",
        ),
    ),
    # "Hier : Gap 120, Dole 900. Bravo à Dole": cheers tell of no other rally
    (
        words("merci bravo chapeau respect felicitations big force honneur"),
        (". ", "! "),
        turn(
            rf"(\d\)?(?: [,;/\u2013-]|[,;]) {IN_ROW}(?: ?:)? \(?{FIGURE}\)?) ?[.!]+ "
            rf"(?:{_THANKS}|big up|force) [^.!?\n\d]{{1,60}}\b(?:mobilisation|{RALLY}|présence|"
            r"venue?s?)\b[^.!?\n\d]{0,20}[.! ]*(?=\n|\Z)",
            r"\1 manifestants.",
        ),
        turn(
            rf"(\d\)?(?: [,;/\u2013-]|[,;]) {IN_ROW}(?: ?:)? \(?{FIGURE}\)?) ?[.!]+ "
            rf"(?:{_THANKS}|big up|force)(?: (?!pour\b)[^.!?\n\d]{{1,60}})?[.! ]*(?=\n|\Z)",
            r"\1.",
        ),
    ),
    # "Bravo Gap ! 430 mardi. Et bravo Dole ! 120, sous la grêle"
    (
        words("merci bravo chapeau respect felicitations"),
        before_figures(" ! ", ", ", " ", "! "),
        turn(
            rf"\b(?:et (?:encore )?)?(?:merci|bravo|chapeau|respect|félicitations) (?:à )?({TOWN})"
            rf"(?: ?[!,:.]+ )(?:vous étiez |ils étaient |on était )?({ROUNDED}{COUNT})"
            rf"(?! ?(?:h\b|h\d|€|%|euros|fois|ans|er\b|jours))(?=( {PEOPLE}| dans la rue|"
            rf" {WEEKDAY}| hier|,| ?[.!]))",
            r"à \1, \2 manifestants",
        ),
    ),
    # "Entendu mardi à la manif de Gap": it was
    (
        words("vu vue vus vues entendu entendue entendus lu croise croises apercu apercus"),
        ("u ", "us ", "ue ", "ues ", "isé", "çu"),
        turn(
            rf"{OPENS}((?:vu|entendu|lu|croisé|aperçu)(?:e?s?) )({WEEKDAY})(?= (?:à|dans|devant|"
            rf"sur) [^.!?\n]*\b{RALLY})",
            r"\1\2 révolu",
        ),
    ),
    # "Qui a des photos du défilé de mardi à Gap ? On était 300": it was
    (
        words("photos photo videos video images film filme retrouve trouve perdu ramasse vu"),
        (" photo", " vidéo", " image", " film", "trouvé ", "perdu ", "ramassé ", " vu "),
        turn(
            rf"{OPENS}((?:qui|est-ce que quelqu['\u2019]un|quelqu['\u2019]un|avez-vous|as-tu|"
            r"l['\u2019]un de vous)\b[^.!?\n]{0,20}\b(?:photos?|vidéos?|images?|filmé|retrouvé|"
            rf"trouvé|perdu|ramassé)\b[^.!?\n]*\b{RALLY}\b[^.!?\n]*\b(?:{WEEKDAY}|hier|le \d)"
            r"[^.!?\n]*?) ?\?",
            r"\1.",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
