"""What is said and taken back at once: "jeudi, pardon demain", "11h oups 14h", "Gap, euh Dole"."""

from collections.abc import Set as AbstractSet

from worker.reading.wordings.turns import APOSTROPHE, AT, COUNT, OPENS, RALLY, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_DAY = (
    rf"(?:(?:ce |le )?{WEEKDAY}(?: \d{{1,2}})?|après-demain|demain(?: (?:soir|matin))?|"
    rf"ce (?:soir|matin|midi)|aujourd{APOSTROPHE}hui)"
)
_HOUR = r"\d{1,2} ?h(?:eures)?(?: ?\d\d)?"
_NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w\u2019'-]+)?"
# "jeudi, non mercredi" takes Wednesday back, "jeudi, non, mercredi" Thursday.
_BACK = (
    r"(?:(?:(?:enfin|pardon|ou plutôt|plutôt|oups|euh|correction)[ ,!]{1,3}(?:non[ ,!]{1,3})?|"
    r"non[,!] ?){1,2})"
)
_MARKS = words("enfin pardon plutot oups euh correction non nan erreur")
_IT_WAS = rf"c{APOSTROPHE}était "
_SHIFTED = rf"(?:(?:ils ont|on a) (?:changé d{APOSTROPHE}heure|décalé), )?"
_CORRECTED = (
    r"[ .!,;…(*\n]{1,5}(?:euh[ ,.…]{1,4})?(?:oups|pardon|erreur|correction|rectif\w*|edit ?:|"
    r"maj ?:|en fait)[ ,:!.…]{1,4}(?:(?:oups|pardon|erreur|euh|non)[ ,:!.…]{1,4}){0,2}"
    rf"(?:c{APOSTROPHE}est )?(?:à )?"
)
_ANY: AbstractSet[str] = frozenset()
_HELD = ("nfin ", "ardon", "lutôt", "ups", "uh ", "orrection", "on ", "on,", "rreur")

TURNS: Turns = (
    # "11h... euh non, 10h", "jeudi... pardon, vendredi": the first is taken back.
    (
        words("euh oups non pardon nan enfin erreur"),
        ("...", "…"),
        turn(
            rf"\b(?:(?:à |dès )?\d{{1,2}} ?h(?:eures)?(?: ?\d\d)?|{WEEKDAY}(?: \d{{1,2}})?)"
            r"[^.;:!?…\n\d]{0,30} ?(?:\.\.\.|…) ?"
            r"(?:(?:euh|oups|non|pardon|nan|enfin|erreur)[ ,!.…]+){1,4}"
            rf"(?=(?:à |dès )?\d{{1,2}} ?h|{WEEKDAY})",
            "",
        ),
    ),
    # "pas ce samedi mais le suivant": in a week
    (
        words("suivant celui apres"),
        ("ais le suiv", "ais celui ", "e suivant", "elui d"),
        turn(
            rf"\b(?:non )?pas (?:ce |le )?({WEEKDAY})(?: (?:qui vient|prochain))?,? (?:mais )?"
            rf"(?:le suivant|celui d{APOSTROPHE}après)\b",
            r"\1 en huit",
        ),
    ),
    # a day in brackets or behind a comma, an hour, a town
    (
        _MARKS,
        _HELD,
        turn(
            rf"\b{_DAY}\b([^.!?\n()]{{0,60}}?) ?\({_BACK}({_DAY})\b[^)\n]*\)",
            r"\2\1",
        ),
        turn(
            rf"\b{_DAY}( {AT} {_NAME})? ?(?:,|\.\.\.|…) ?{_BACK}({_DAY})\b"
            rf"(?: (?:pardon|quoi|vu l{APOSTROPHE}heure))?",
            r"\2\1",
        ),
        turn(
            rf"\b{_DAY}( {AT} {_NAME})?, non ({_DAY}) pardon\b",
            r"\2\1",
        ),
        turn(rf"\b{_HOUR} ?[(,]? ?{_BACK}(?:à )?({_HOUR})\b(?: ?!+\)?|\))?", r"\1"),
        turn(
            rf"\b({AT}) {_NAME} ?(?:,|\.\.\.|…) ?(?:(?:euh|oups|pardon)[ ,!]{{1,3}}){{1,2}}"
            rf"(?:(?:à|au) )?({_NAME})(?: pardon)?(?=[ ,.!?\n]|\Z)",
            r"\1 \2",
        ),
    ),
    # What is put right behind the place, as in "14h devant la gare. Pardon, 15h !", "14h *15h".
    (
        _MARKS | words("edit maj fait rectif rectification rectificatif"),
        (*_HELD, "DIT", "dit", "MAJ", "Maj", "maj", "fait ", "ectif", "RECTIF"),
        turn(
            rf"(?:\b(?:à|dès) )?\b{_HOUR} ?(?=[^.!?\n\d]{{0,40}}?{_CORRECTED}{_HOUR}\b(?! ?[:\d]))",
            "",
        ),
        turn(rf"{_CORRECTED}(?={_HOUR}\b(?! ?[:\d]))", ", "),
    ),
    (
        _ANY,
        ("h *", "h*", "0 *", "0*", "5 *", "5*"),
        turn(rf"\b{_HOUR} ?\*{{1,2}} ?({_HOUR})\b", r"\1"),
    ),
    # what is struck through
    (_ANY, ("~~",), turn(rf"~~(?![^~\n]*{RALLY})[^~\n]{{1,30}}~~ ?", "")),
    # An hour that is no more: "14h30 gare, avant c'était 10h", "10h devient 14h30".
    (
        words("avant depart debut base initialement ancien ancienne plus etait devient oubliez"),
        (
            "vant ",
            "part ",
            "but ",
            "base ",
            "ment ",
            "ncien",
            "et plus ",
            "était ",
            "devient ",
            "ubliez ",
        ),
        turn(
            rf"(\b{_HOUR}\b[^.!?\n\d]{{0,60}}?),? ?\(?{_SHIFTED}"
            rf"(?:(?:avant|au départ|au début|à la base),? (?:{_IT_WAS}(?:prévue? )?|prévue? )|"
            rf"l{APOSTROPHE}ancien(?:ne)? (?:horaire|heure),? (?:{_IT_WAS})?|et plus )"
            rf"(?:à )?{_HOUR}\b\)?",
            r"\1",
        ),
        turn(
            rf"(\b{_HOUR}\b[^.!?\n\d]{{0,60}}?),? ?\(?{_SHIFTED}{_HOUR} {_IT_WAS}"
            r"(?:pas |trop )[^.,;!?()\n\d]{2,20}\)?",
            r"\1",
        ),
        turn(
            rf"\b(?:initialement )?(?:à )?{_HOUR},? (?:devient|finalement) (?:à )?({_HOUR})\b",
            r"\1",
        ),
        turn(rf"\boubliez {_HOUR},? (?:c{APOSTROPHE}est )?(?:à )?({_HOUR})\b", r"\1"),
    ),
    # "La manif, c'est plus demain, c'est mardi": it is moved
    (
        words("plus"),
        ("est plus ",),
        turn(
            rf"\b(?:ce n{APOSTROPHE}est|c{APOSTROPHE}est|n{APOSTROPHE}est) plus ({_DAY})[, ]+"
            rf"(?:mais )?(?:bien )?(?:c{APOSTROPHE}est )?({_DAY})",
            r"est reportée de \1 à \2",
        ),
    ),
    # So many that did not come: "pas 50, pas 100 : 300", "objectif 100, résultat 300".
    (
        words("pas objectif"),
        ("as 1", "as 2", "as 3", "as 4", "as 5", "as 6", "as 7", "as 8", "as 9", "bjectif "),
        turn(
            r"\b(?:non,? )?pas \d{1,5},? (?:(?:ni|et|ou) )?pas \d{1,5} ?[:…,.]* ?(?:mais )?(?=\d)",
            "",
        ),
        turn(r"\bobjectif \d[\d ]*,? (?:résultat|bilan|au final) ?:? ?(?=\d)", ""),
    ),
    # "c'est plus 10h mais 14h", "c'est plus 10h, c'est 14h"
    (
        words("plus"),
        ("est plus ",),
        turn(
            rf"\b(?:ce n{APOSTROPHE}est|c{APOSTROPHE}est|n{APOSTROPHE}est) plus (?:à )?{_HOUR},? "
            rf"(?:mais )?(?:bien )?(?:c{APOSTROPHE}est )?(?:à )?(?={_HOUR}\b)",
            "c'est ",
        ),
    ),
    # "Edit : 15h et non 11h ! Manif à Gap", "L'affiche dit 11h mais c'est 15h !": of what follows
    (
        words("non pas dit"),
        (" non ", " pas ", " dit "),
        turn(
            r"(?:(?<=^)|(?<=\n))\W*(?:(?:edit|édit|maj|erratum|rectif\w*|correction) ?:? )?"
            rf"(?:c{APOSTROPHE}est |ce sera )?({_HOUR})(?: et|,)? (?:non|pas)(?: à)? {_HOUR} ?"
            rf"[!.]+ (?={RALLY}\b)",
            r"\1, ",
        ),
        turn(
            rf"(?:(?<=^)|(?<=\n))\W*(?:l{APOSTROPHE}affiche|le (?:tract|flyer|mail|visuel)|la page)"
            rf" dit {_HOUR},? mais c{APOSTROPHE}est (?:bien )?({_HOUR}) ?[!.,]+ (?={RALLY}\b)",
            r"\1, ",
        ),
    ),
    # on another day, as in "pas de manif demain à Gap, par contre samedi oui, 14h"
    (
        words("pas non rien"),
        (" oui", "ien demain", "ien ce soir"),
        turn(
            rf"\bpas de ({RALLY})(?: prévue?)? {_DAY}( {AT} {_NAME})?,? "
            rf"(?:(?:par contre|mais|en revanche) )?({_DAY}) oui\b,?",
            r"\1 \3\2",
        ),
        turn(rf"(?<![\wà-ÿ]){_DAY} non,? ({_DAY}) oui ?:?", r"\1 :"),
        turn(
            rf"(?<![\wà-ÿ])rien {_DAY} ({AT} {_NAME}),? (?:mais )?"
            rf"(?=(?:rdv|rendez-vous|{RALLY})\b[^.!?\n]*\d ?h)",
            r"\1, ",
        ),
    ),
    # a wrong town, as in "Dole ? non Gap ! Manif demain"
    (
        words("non ecrit mis note rien pas"),
        (
            "? non",
            "? Non",
            "\u00a0? ",
            "ai écrit ",
            "ai mis ",
            "ai noté ",
            "ien à ",
            " pas ",
            " non ",
        ),
        turn(
            rf"(?:(?<=^)|(?<=\n)){_NAME} ?\? ?non,? ({_NAME})(?: lol| mdr)? ?[!.,:]+ (?={RALLY}\b)",
            r"À \1, ",
        ),
        turn(
            rf"\bj{APOSTROPHE}ai (?:écrit|mis|noté) {_NAME},? (?:mais )?c{APOSTROPHE}est (?:à )?"
            rf"({_NAME})(?: (?:évidemment|bien sûr|en fait))? ?[:,.!] ",
            r"à \1, ",
        ),
        turn(
            rf"\brien {AT} {_NAME} ({_DAY}),? (?:allez|venez|direction|rdv|tous) "
            rf"({AT} {_NAME}) ?[:,]",
            r"\1 \2 :",
        ),
        turn(
            rf"({AT} {_NAME})(?: et|,) (?:pas|non) {AT} {_NAME}(?= ?[(,][^.!?\n]*\d ?h)",
            r"\1",
        ),
    ),
    # "18h et plus 17h"
    (
        words("plus"),
        ("et plus ", "non plus "),
        turn(rf"(\b{_HOUR}),? ?\(?(?:et |et non |non )plus (?:à )?{_HOUR}\b\)?", r"\1"),
    ),
    # "c'est à Gap et pas à Dole la manif de demain", "Gap et non Dole comme annoncé"
    (
        words("pas non"),
        (" pas ", " non "),
        turn(
            rf"\bc{APOSTROPHE}est ({AT} {_NAME})(?: et|,) (?:pas|non) {AT} {_NAME},? "
            rf"((?:la|le) {RALLY})\b",
            r"\2 \1",
        ),
        turn(
            rf"({_NAME})(?: et|,) (?:pas|non) {_NAME} comme (?:annoncé|prévu|dit|écrit|indiqué)\b",
            r"\1",
        ),
    ),
    (
        words("dit"),
        ("a dit ", "ait dit "),
        turn(
            rf"\bon (?:m{APOSTROPHE}a|nous a|m{APOSTROPHE}avait) dit (?:{AT} )?{_NAME},? "
            rf"mais (?:en fait |finalement )?c{APOSTROPHE}est (?:{AT} )?(?={_NAME})",
            "c'est à ",
        ),
    ),
    # "21 000 à Gap ?? non 2 100", "300 personnes samedi, pardon 350"
    (
        words("non pardon oups erreur"),
        ("non ", "non, ", "ardon ", "ups ", "rreur "),
        turn(
            rf"(?<![\d.,])(?:{COUNT})((?: (?:personnes|manifestants|"
            rf"participants))?[^.;:!?\n\d]{{0,45}}?) ?"
            rf"(?:\?{{1,3}}|,|\.\.\.|…) ?(?:euh )?(?:non|pardon|oups|erreur)[ ,:]{{1,2}}({COUNT})"
            r"(?= ?(?:[,.;!\n]|\Z| (?:personnes|manifestants|participants)))(?! ?(?:h\b|h\d|€|%|"
            r"km|ans))",
            r"\2\1",
        ),
    ),
    # "ne partent plus à 10h mais à 14h", "on ne part plus à 10h, on part à 14h"
    (
        words("plus pas"),
        (" plus ", " pas "),
        turn(
            rf"\b(?:ne |n{APOSTROPHE})((?:se |nous )?\w+(?: pas)?) (?:plus|pas)((?: {_DAY})?) "
            rf"(?:à )?{_HOUR}(?:,? mais|, on \w+|, (?:elle|il|ils|elles) \w+) (?:bien )?"
            rf"(?:à )?(?={_HOUR})",
            r"\1\2 à ",
        ),
    ),
    # "Rdv décalé ! Ce soir à Gap c'est 17h et pas 18": at another hour of that day
    (
        words(
            "decale decalee modifie modifiee avance avancee change changee changement horaire heure"
        ),
        ("décal", "modifi", "avanc", "chang", "DÉCAL", "CHANG", "Chang"),
        turn(
            rf"{OPENS}\W*(?:(?:attention|info)[ ,:!]+)?(?:(?:rdv|rendez-vous|"
            rf"(?:l{APOSTROPHE})?(?:heure|horaire))"
            rf" (?:décalée?|modifiée?|avancée?|changée?|retardée?)|changement "
            rf"d{APOSTROPHE}(?:heure|horaires?)|on décale)"
            rf" ?[!:\u2757\ufe0f.]+ ?(?=[^.!?\n]*\b{_HOUR})"
            rf"(?![^.!?\n]*\b(?:au|à|pour|de|du|et non|et pas) {WEEKDAY})",
            "",
        ),
        turn(rf"\bon avance à (?={_HOUR})", ""),
        turn(
            rf"({_HOUR})(?: et|,) (?:pas|non|plus) (?:à )?\d{{1,2}}(?= ?(?:[(,.!\n]|\Z))(?! ?h)",
            r"\1",
        ),
    ),
    # a wrong day, as in "Pas de manif ce soir à Gap, erreur sur le flyer : c'est vendredi, 18h"
    (
        words("pas"),
        (", c'est ", ", c\u2019est ", ": c'est ", ": c\u2019est ", ". C'est ", ". C\u2019est "),
        turn(
            rf"\bpas de ({RALLY}) {_DAY}([^.,;:!?\n]{{0,40}} {AT} {_NAME}) ?[,.:] "
            rf"(?:[^.;:!?\n]{{3,40}} ?[:,] )?"
            rf"(?:mais )?c{APOSTROPHE}est (?:pour )?({_DAY}(?: (?i:prochain))?)(?=[^.!?\n]*\d ?h)",
            r"\1\2 \3",
        ),
        turn(
            rf"\bpas de ({RALLY}) ({AT} {_NAME}) {_DAY} ?[,.:] (?:[^.;:!?\n]{{3,40}} ?[:,] )?"
            rf"(?:mais )?c{APOSTROPHE}est (?:pour )?({_DAY}(?: (?i:prochain))?)(?=[^.!?\n]*\d ?h)",
            r"\1 \2 \3",
        ),
    ),
    # as in "14 h (9 h initialement)", "Nouvel horaire : 10 h → 15 h"
    (
        words("initialement depart abord avant lieu horaire changement passer attention"),
        (" (", "(au ", "(et ", "\u2192", "->", "=>"),
        turn(
            rf" ?\((?:{_HOUR} (?:initialement|au départ|d{APOSTROPHE}abord|avant)|"
            rf"(?:initialement|au lieu de|et non|et plus|d{APOSTROPHE}abord) (?:à )?{_HOUR})\)",
            "",
        ),
        turn(
            rf"\b{_HOUR} ?(?:\u2192|->|=>|>) ?({_HOUR})(?=[^\n]{{0,40}}\b(?:faire passer|notez|"
            r"attention|prévenez))",
            r"\1",
        ),
        turn(
            rf"(\b(?:nouvel horaire|changement d{APOSTROPHE}h(?:oraire|eure)|nouvelle heure)\b"
            rf"[^.\n]{{0,120}}?){_HOUR} ?(?:\u2192|->|=>|>) ?({_HOUR})",
            r"\1\2",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
