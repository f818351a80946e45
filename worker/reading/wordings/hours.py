"""Hours that no longer hold, or hold whatever else is said: "prévue à 12 h, … aura lieu à 15 h"."""

from worker.reading.wordings.turns import APOSTROPHE, AT, HOUR, OPENS, RALLY, TOWN, Turns, turn
from worker.reading.words.wordlist import words

_FROM_TO = rf"(?:(?:à|de|pour|dès) {HOUR}(?: à {HOUR})?)"
_FIRST = r"(?:prévu|annoncé|programmé|fixé|initialement prévu|d['\u2019]abord (?:prévu|annoncé))"

# "à 11 h à Gap": an hour before its town.
_HOUR_AT = rf"(?:à |dès )?{HOUR} {AT} {TOWN}"

TURNS: Turns = (
    # "11 h à Gap (parc) et Dole, place Foch, 10 h 30 à Dax": each hour stands before its towns
    (
        words("a"),
        (" h à ", "h à ", "h au ", "0 à ", "5 à ", "heures à "),
        turn(
            rf"((?:{OPENS}|(?<=[:,;] )|\b(?:{RALLY}s?|rendez-vous|rdv) ){_HOUR_AT}"
            rf"(?=[^;!?\n]{{0,200}}(?:[(]|\b(?:place|parvis|parc|quai|devant|gare|cours)\b))"
            rf"[^;!?\n\d]{{1,160}}), (?={_HOUR_AT})",
            r"\1 ; ",
        ),
    ),
    # "à Gap à 11 h devant la gare et rassemblement à 14 h à Dole", "à Gap à 11 h et 14 h à Dole"
    (
        words("a"),
        (" et ", ", "),
        turn(
            rf"(\b{AT} {TOWN}\b[^.;!?\n]{{0,60}}?\b{HOUR}[^.;!?\n\d]{{0,50}}?)(?:,| et) "
            rf"(?=(?:un )?(?:rassemblement|manif\w*|départ|rendez-vous|rdv) (?:à )?{HOUR})",
            r"\1 ; ",
        ),
        turn(
            rf"(\b{AT} {TOWN}\b[^.;!?\n\d]{{0,60}}?\b{HOUR}[^.;!?\n\d]{{0,50}}?)(?:,| et) "
            rf"(?=(?:même heure|{HOUR}) {AT} {TOWN})",
            r"\1 ; ",
        ),
    ),
    # "Le rendez-vous de Gap est fixé à 10 h 30"
    (
        words("rendez rdv"),
        (" fixé à ", " prévu à ", " donné à "),
        turn(
            rf"\ble (?:rendez-vous|rdv) d(?:e |{APOSTROPHE})({TOWN}) est (?:fixé|prévu|donné) "
            rf"(?=à {HOUR})",
            r"à \1, rendez-vous ",
        ),
    ),
    # "partira à 16 h, une heure plus tôt que prévu": at 16
    (
        words("tot tard"),
        ("plus tôt que", "plus tard que"),
        turn(
            rf"({HOUR}),? (?:\(|soit |au lieu de \d\d? ?h, )?(?:une demi-heure|une heure|"
            r"un quart d['\u2019]heure|deux heures|trente minutes|trois heures) plus "
            r"(?:tôt|tard) que (?:prévu|annoncé|d['\u2019]habitude|initialement prévu)\b\)?",
            r"\1",
        ),
    ),
    # "Prévue à 12 h, la marche aura lieu mardi à 15 h", "prévue initialement de 10 h à 12 h, se …"
    (
        words("prevu prevue prevus prevues annonce annoncee programme programmee fixe fixee"),
        ("révu", "nnoncé", "rogrammé", "ixé"),
        turn(
            rf"{OPENS}{_FIRST}(?:e?s?)(?: initialement| d['\u2019]abord)? {_FROM_TO}, "
            rf"(?=(?:la|le) {RALLY}\b[^.;!?\n]*\b(?:aura lieu|se tiendra|partira|débutera|"
            rf"commencera|est)\b[^.;!?\n]*{HOUR})",
            "",
        ),
        turn(
            rf", {_FIRST}(?:e?s?)(?: initialement| d['\u2019]abord| au départ)? {_FROM_TO}, "
            rf"(?=[^.;!?\n]{{0,40}}\b(?:finalement|plutôt|en fait)\b[^.;!?\n]*{HOUR})",
            " ",
        ),
    ),
    # "Départ à 14 h, celui de 10 h est abandonné", "rien à 10 h": only one holds
    (
        words("celui celle rendez depart rdv oublie oubliez rien"),
        ("elui d", "elle d", "ndez-vous d", "épart d", "dv d", "oubli", "rien à "),
        turn(
            rf"({HOUR}[^\n]{{0,90}}?)[,.;] (?:celui|celle|le départ|le rendez-vous|le rdv) (?:de|"
            r"prévue? à|"
            rf"d['\u2019]abord prévue? à) {HOUR} (?:est|a été|sera) (?:abandonn|annul|supprim|"
            r"oubli)ée?",
            r"\1",
        ),
        turn(
            rf"{OPENS}(?:le (?:départ|rendez-vous|rdv|cortège)) (?:de|prévu à) {HOUR} (?:est|a "
            r"été) "
            rf"(?:abandonn|annul|supprim)é ?[:;.] (?=[^\n]*\b{RALLY}\b[^\n]*{HOUR})",
            "",
        ),
        turn(
            rf"({HOUR}[^\n]{{0,60}}?)[,.;] (?:on )?oubli(?:e|ez|ons) (?:celui|celle|le départ|le "
            rf"rendez-vous|le rdv) de {HOUR}",
            r"\1",
        ),
        turn(rf"({HOUR}[^.!?\n]{{0,40}}?),? (?:et )?rien à {HOUR}(?= ?[.,;!\n]|\Z)", r"\1"),
    ),
    # "n'aura pas lieu à 10 h mais à 17 h", "pas avant 16 h"
    (
        words("pas"),
        (" pas lieu ", "pas avant "),
        turn(
            rf"\bn['\u2019](?:a|aura) pas lieu à {HOUR},? mais (?:bien )?(à {HOUR})",
            r"aura lieu \1",
        ),
        turn(rf"(?<=[;,(] )pas avant ({HOUR})(?!\w)", r"à \1"),
    ),
    # "10 h 30, mairie (initialement prévue à 11 h)": the hour that holds no more
    (
        words("initialement abord"),
        ("(", ", "),
        turn(
            r" ?\((?:(?:reprogrammée?|décalée?|avancée?|déplacée?) ?[:,]? ?)?"
            r"(?:initialement|d['\u2019]abord)(?: prévue?| annoncée?| fixée?)?s?"
            rf" (?:à |pour )?{HOUR}\)",
            "",
        ),
    ),
    # "11 h ou 11 h 30 ? — 11 h 30, place Foch": the answer
    (
        words("ou"),
        (" ou ",),
        turn(
            rf" {HOUR} ou {HOUR} ?\? (?:[\u2013\u2014-] ?|R(?:éponse|ép)?\.? ?: ?)(?={HOUR})",
            " ",
        ),
    ),
    # as in "(reporté au lendemain s'il neige)", "Si la préfecture interdit, on le fera quand même"
    (
        words("si il cas sauf"),
        ("s'il ", "s\u2019il ", " si ", "Si ", "en cas de", "sauf "),
        turn(
            r" ?\((?:reportée?|annulée?|remise?|repli|décalée?)[^()\n]{0,60}?(?: s['\u2019]il "
            r"(?:pleut|neige|gèle|vente|y a)| si |en cas d)[^()\n]{0,40}\)",
            "",
        ),
        turn(
            rf"{OPENS}(?:même )?si (?:la préfecture|le préfet|la préfète|la mairie|le maire|"
            r"on nous|ils) (?:l['\u2019])?interdi\w+[^.!?\n]{0,30}?, (?:on|nous) (?:le |la |y )?"
            r"[^.!?\n]{3,40}(?:quand même|malgré tout|tout de même)[.!]?",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
