"""A rally that is not, and what is instead: "Pas de manif à Gap, rdv à Dole à 14 h".

"… est interdite ; elle se tiendra samedi 12": its day is told before, and holds for it.
"""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    HOUR,
    MONTH,
    OF,
    OPENS,
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
# "rdv Croix-Blanche" names a place of the same town.
_JOIN = (
    rf"(?:{_GO} (?:celle|celui|la {RALLY}|le {RALLY}) d(?:e |u |{APOSTROPHE})|"
    r"(?:on rejoint|rejoign\w+|direction)(?: :)? )"
)
_ON_ITS_DAY = (
    rf"(?: que (?:ça|cela) se passe)?(?=[^.;!?\n]{{0,60}}{HOUR})"
    rf"(?![^.;!?\n]{{0,60}}\b(?:{'|'.join(DAYS)}|demain|débat|réunion|ag|assemblée|conseil|film|"
    r"ciné\w*|projection|concert|match|loto|brocante|stage|atelier|"
    rf"covoit\w*|bus|cars?|minibus|train|départ|pour (?:aller|monter|rejoindre|partir))\b)"
)
_SOME_DAY = rf"\b(?:{'|'.join(DAYS)}|demain|hier)\b"
_OFF = r"(?:annulée?s?|interdite?s?|reportée?s?|déprogrammée?s?|suspendue?s?|repoussée?s?)"
_IS_OFF = (
    rf"(?:(?:est|sont|sera|a été|ont été|a dû être|vient d{APOSTROPHE}être) "
    rf"(?:finalement |malheureusement |donc )?{_OFF}|"
    rf"n{APOSTROPHE}aura (?:donc |finalement )?pas lieu)"
)
_NEW_DAY = (
    r"(?:(?:il|elle|ce|celle-ci|celui-ci) (?:aura|sera|se|est|partira)\b|nouve(?:lle|au) \w+|"
    r"(?:un|une) nouve(?:l|lle|au) \w+|on se (?:retrouve|donne)|rendez-vous|rdv|il faudra attendre|"
    r"les \w+ (?:donnent|appellent|invitent|proposent))"
)
_AT_FIRST = rf"(?:initialement|d{APOSTROPHE}abord|au départ)(?: (?:prévue?|annoncée?|fixée?))?"
_ON = (
    rf"(?:le )?((?:{WEEKDAY} )?\d{{1,2}}(?:er)?(?: {MONTH})?),? (?:passe|glisse|se décale|bascule) "
    rf"(?:finalement )?(?:au|à) (?=(?:{WEEKDAY} )?\d)"
)
_WORDS = words("pas aucun aucune")

_NEXT_ONE = (
    rf"(?:{AT} {TOWN}|cel(?:le|ui) {OF}{TOWN}|l[ae] (?:{RALLY}) {OF}{TOWN}|{TOWN} (?:a |maintient))"
)
_TO_DAY = rf"(?:reportée?|repoussée?|décalée?) (?:au|à) (?:{WEEKDAY}|\d)"

TURNS: Turns = (
    # "À Gap, elle est annulée, celle de Dole est reportée à jeudi et à Dax, 14 h": of Dole alone
    (
        words("reporte reportee repousse repoussee decale decalee"),
        ("eporté", "epoussé", "écalé"),
        turn(
            rf"(?: ?;|,| et) (?={_NEXT_ONE}[^.;,!?\n]{{0,40}}(?:,[^.;,!?\n]{{0,40}})?{_TO_DAY})",
            ". ",
        ),
        turn(rf"({_TO_DAY}[^.;,!?\n]{{0,30}})(?: ?;|,| et) (?={_NEXT_ONE})", r"\1. "),
    ),
    # "Mobilisation mardi. À Gap, la marche est reportée ; elle aura lieu samedi 12"
    (
        words(
            "annule annulee annules annulees interdit interdite interdits interdites reporte "
            "reportee reportes reportees deprogramme deprogrammee suspendu suspendue repousse "
            "repoussee lieu"
        ),
        (" ; ", " : ", ", ", ". C", "! C"),
        turn(
            rf"{OPENS}((?![^.;:!?\n]{{0,90}}?{_SOME_DAY}[^.;:!?\n]{{0,90}}? {_IS_OFF})"
            rf"[^.;:!?\n\d]{{3,90}}? {_IS_OFF}[^.,;:!?\n\d]{{0,40}}) ?[;:,] (?:mais |et )?"
            rf"(?={_NEW_DAY}[^.;!?\n]{{0,60}}{_SOME_DAY})",
            r"\1. ",
        ),
        turn(
            rf"({_IS_OFF}[^.;:!?\n]{{0,40}}[.!] )ce sera (?:donc |finalement )?"
            rf"(?=(?:le |ce )?(?:{WEEKDAY}|demain)\b)",
            r"\1Rendez-vous ",
        ),
    ),
    # "Annulée une première fois le 17, la marche se tiendra demain": that 17th is gone
    (
        words("annulee annule reportee reporte interdite interdit"),
        (" le 1", " le 2", " le 3", " le 4", " le 5", " le 6", " le 7", " le 8", " le 9"),
        turn(
            rf"({OPENS}|, )({_OFF})(?: une première fois)? le (\d{{1,2}})(?:er)?"
            r"(?= (?:à cause|en raison|faute|suite|par )[^.;!?\n]{3,60}, [^.;!?\n]*"
            r"\b(?:aura lieu|se tiendra|partira|est reprogrammée?|se déroulera)\b)",
            r"\1\2 le \3 dernier",
        ),
    ),
    # "Celle de Dole, initialement le 7 juin, passe au 14"
    (
        words("initialement abord depart"),
        (" passe ", " glisse ", " se décale ", " bascule "),
        turn(
            rf"\b(celle|celui|la {RALLY}|le {RALLY}) ({OF}{TOWN}), {_AT_FIRST} {_ON}",
            r"\1 \2 est reportée du \3 au ",
        ),
        turn(rf"({TOWN}), {_AT_FIRST} {_ON}", r"la manif de \1 est reportée du \2 au "),
    ),
    # "est autorisée à Gap. Elle l'était déjà à Dole, 14 h"
    (
        words("etait etaient"),
        ("l l'étai", "l l\u2019étai", "le l'étai", "le l\u2019étai", "s l'étai", "s l\u2019étai"),
        turn(
            rf"\b(ils?|elles?) l{APOSTROPHE}étai(?:en)?t (?:déjà|aussi) (?={AT} {TOWN})",
            r"\1 l'est aussi ",
        ),
    ),
    # "La mairie de Gap refuse le village, mais la manif partira dimanche à 14 h": in Gap
    (
        words("mairie maire ville prefecture prefet"),
        (", mais l",),
        turn(
            rf"{OPENS}l[ae] (?:mairie|maire|ville|préfecture|préfet) {OF}({TOWN}) "
            rf"(?!appelle|organise)[^.;!?\n]{{3,90}}, mais "
            rf"(?=l[ae] {RALLY}\b(?![^.;!?\n]*{AT} {TOWN})[^.;!?\n]*{HOUR})",
            r"À \1, ",
        ),
    ),
    # "À Gap, le défilé est maintenu à 16 h et celui de Dole est annulé", "Dax maintient sa marche"
    (
        words("maintient maintenu maintenue annule annulee interdit interdite supprime supprimee"),
        (" et ", ", ", "maintient s"),
        turn(
            rf"(\b{HOUR}[^.;!?\n\d]{{0,40}})(?:,| et) (?={_NEXT_ONE}[^.;,!?\n]{{0,30}} (?:est|sera|"
            rf"a été) (?:annulée?|interdite?|maintenue?|supprimée?))",
            r"\1 ; ",
        ),
        turn(
            rf"({OPENS}|[;,] |\bet )({TOWN}) maintient (?:son|sa) ({RALLY})\b",
            r"\1à \2, \3 maintenu",
        ),
    ),
    # "Pas de manif à Gap samedi, rdv à Dole à 14 h", "; rejoignez celle de Dole, 14 h"
    (
        _WORDS,
        ("as de ", "as d'", "as d\u2019", "ucun", "'ombre d", "\u2019ombre d"),
        turn(
            rf"{_NO_RALLY}{_THEN}{_GO}{_WHICH} ({AT}) ({TOWN}){_ON_ITS_DAY}",
            r"Rassemblement \1\2\3 \4 \5",
        ),
        turn(
            rf"{_NO_RALLY}{_THEN}{_JOIN}({TOWN}){_ON_ITS_DAY}",
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
            rf"{_NOTHING}{_THEN}{_JOIN}({TOWN}){_ON_ITS_DAY}",
            r"Rendez-vous \1\2\3 à \4",
        ),
        turn(
            rf"{_NOTHING}{_THEN}({AT}) ({TOWN}),? c{APOSTROPHE}est(?= à {HOUR})",
            r"Rendez-vous \1\2\3 \4 \5",
        ),
    ),
)
