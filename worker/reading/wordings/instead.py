"""A town without a rally, and where to go instead: "Pas de manif à Gap, rdv à Dole à 14 h"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    HOUR,
    MONTH,
    OF,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

_DAY = (
    rf"(?:(?:ce |le )?{WEEKDAY}(?: prochain| \d{{1,2}}(?: {MONTH})?)?|demain|"
    rf"le \d{{1,2}}(?: {MONTH})?)"
)
_NONE = (
    rf"(?:(?:il )?(?:n{APOSTROPHE})?y a(?:ura)? (?:toujours )?pas d(?:e |{APOSTROPHE}une? )|"
    rf"(?:toujours )?pas (?:d(?:e |{APOSTROPHE})|l{APOSTROPHE}ombre d{APOSTROPHE}une? )|aucune? |"
    rf"(?:nous |on )?n{APOSTROPHE}(?:organis|appel|prévoi)\w+ (?:pas de |aucune? ))"
)
_FORESEEN = r"(?: (?:prévue?|organisée?|annoncée?))?"
_HERE = rf"(?: ({_DAY}))?,? {AT} {TOWN}(?:,? ({_DAY}))?"
_ALAS = rf"(?:,? (?:cette (?:fois|année)|malheureusement|hélas|pour l{APOSTROPHE}instant))?"
_FOR = rf"(?:pour )?{TOWN} ?[:,] "
_NO_RALLY = (
    rf"\b(?:{_NONE}{RALLY}{_FORESEEN}{_HERE}|{_FOR}pas de {RALLY}{_FORESEEN}(?: ({_DAY}))?){_ALAS}"
)
_NOTHING = (
    rf"\b(?:(?:personne n{APOSTROPHE}organise |(?:nous |on )n{APOSTROPHE}organis\w+ |"
    rf"(?:il )?(?:ne |n{APOSTROPHE})?(?:se passe |y a(?:ura)? ))?rien{_FORESEEN}(?: de prévu)?"
    rf"{_HERE}|{_FOR}rien de prévu(?: ({_DAY}))?){_ALAS}"
)
_THEN = (
    r" ?(?:[.,;:!→\n…]|->|=>)+ ?(?:(?:mais|par contre|du coup|alors|donc|en revanche)[ ,]{1,2})?"
)
_GO = (
    r"(?:rendez-vous|rdv|rassemblement|on (?:monte|descend|file|va|part|rejoint|se (?:retrouve|"
    r"rejoint|donne rendez-vous))(?: tou[st]e?s?)?|(?:all|rejoign|mont|descend|fil|ven)ez|"
    r"direction|tous|tou[st]e?s? (?:ensemble|le monde)|tout le monde|l[ae] plus proche(?: est)?|"
    r"il faut aller|retrouv(?:ez|ons)-nous|(?:il )?y en a une?|"
    rf"c{APOSTROPHE}est|ce sera)"
)
_WHICH = rf"(?: :)?(?: (?:celle|celui|la {RALLY}|le {RALLY}))?"
_ON_ITS_DAY = (
    rf"(?: que (?:ça|cela) se passe)?(?=[^.;!?\n]{{0,60}}{HOUR})"
    rf"(?![^.;!?\n]{{0,60}}\b(?:{'|'.join(DAYS)}|demain|débat|réunion|ag|assemblée|conseil|film|"
    r"ciné\w*|projection|concert|match|loto|brocante|stage|atelier)\b)"
)
_WORDS = words("pas aucun aucune")

TURNS: Turns = (
    # "Pas de manif à Gap samedi, rdv à Dole à 14 h", "; rejoignez celle de Dole, 14 h"
    (
        _WORDS,
        ("as de ", "as d'", "as d\u2019", "ucun", "'ombre d", "\u2019ombre d"),
        turn(
            rf"{_NO_RALLY}{_THEN}{_GO}{_WHICH} ({AT}) ({TOWN}){_ON_ITS_DAY}",
            r"Rassemblement \1\2\3 \4 \5",
        ),
        turn(
            rf"{_NO_RALLY}{_THEN}{_GO}{_WHICH} (?:{OF})?({TOWN}){_ON_ITS_DAY}",
            r"Rassemblement \1\2\3 à \4",
        ),
        turn(
            rf"{_NO_RALLY}{_THEN}({AT}) ({TOWN}),? c{APOSTROPHE}est(?= à {HOUR})",
            r"Rassemblement \1\2\3 \4 \5",
        ),
    ),
    # "Rien à Gap samedi, rdv à Dole à 14 h"
    (
        words("rien"),
        (
            "ien à ",
            "ien au",
            "ien de prévu",
            "ien prévu",
            "ien ce ",
            *(f"ien {day}" for day in DAYS),
        ),
        turn(
            rf"{_NOTHING}{_THEN}{_GO}{_WHICH} ({AT}) ({TOWN}){_ON_ITS_DAY}",
            r"Rendez-vous \1\2\3 \4 \5",
        ),
        turn(
            rf"{_NOTHING}{_THEN}{_GO}{_WHICH} (?:{OF})?({TOWN}){_ON_ITS_DAY}",
            r"Rendez-vous \1\2\3 à \4",
        ),
        turn(
            rf"{_NOTHING}{_THEN}({AT}) ({TOWN}),? c{APOSTROPHE}est(?= à {HOUR})",
            r"Rendez-vous \1\2\3 \4 \5",
        ),
    ),
)
