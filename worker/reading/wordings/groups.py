"""Branches of a group, which the number of their département tells apart: "l'AVA 60 attend"."""

from worker.reading.wordings.turns import APOSTROPHE, MANY, Turns, turn
from worker.reading.words.wordlist import words

_DEPARTMENT = r"(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])\b(?![.,]?\d|[\u00a0\u202f ]\d)"
_GROUP = r"(?-i:[A-ZÀ-Ý])[\w+-]*[\w+](?: (?-i:[A-ZÀ-Ý])[\w-]+){0,3}(?: rurale| paysanne)?"
_ARTICLE = rf"(?:l[ea] |les |l{APOSTROPHE})"
_ONE_DOES = (
    r"(?:(?:attend|espère|prévoit|annonce|revendique|avance|parle|appelle|organise|invite|convie|"
    r"évoque|estime|table|promet|réclame|dénonce|donne|propose|lance|maintient|renonce|annule|"
    r"reporte|tiendra|sera|compte)\b|a (?:réuni|rassemblé|compté|mobilisé|appelé|organisé|annoncé|"
    r"dénombré|recensé|donné|lancé|prévu|maintenu|annulé|reporté|renoncé)\b)"
)
_MANY_DO = (
    r"(?:(?:attend|espèr|prévoi|annonc|revendiqu|avanc|parl|appell|organis|invit|évoqu|tabl|"
    r"promett|réclam|dénonc|compt|donn)ent\b|ont (?:réuni|rassemblé|compté|mobilisé|appelé|"
    r"organisé|annoncé|dénombré|recensé|prévu|maintenu|annulé|reporté)\b)"
)
_BY_WHOM = (
    rf"(?:selon|d{APOSTROPHE}après|par) {_ARTICLE}?|(?:appel|initiative|manifestation|"
    rf"rassemblement|marche) (?:du |des |de (?:la |l{APOSTROPHE})?|d{APOSTROPHE})"
)

_BODY = (
    r"(?:collectif|association|comité|syndicat|union|section|coordination|groupe|mouvement|parti|"
    r"réseau|confédération|fédération)"
)

_VERB = (
    r"(?:(?:ne |se |y |n['\u2019]|s['\u2019])?\w{2,}(?:ait|aient|era|eront|ira|iront|rra|rront)\b|"
    r"(?:est|sont|ont|va|vont|tient|tiennent|campe|manifeste|défile|marche|bloque|occupe|dépose|"
    r"rassemble|alerte|craint|demande|veut|propose|prévient|distribue|remet|décide|continue)"
    r"(?:nt)?\b|se |s['\u2019])"
)

TURNS: Turns = (
    # "le collectif compte 80 adhérents": how many it has
    (
        words("adherents adherentes membres benevoles sympathisants"),
        (" compte ", " fédère ", " rassemble ", " regroupe ", " réunit ", " revendique "),
        turn(
            rf"\b({_BODY}\b[^.,;:!?\n\d]{{0,40}}) (?:compte|fédère|rassemble|regroupe|réunit|"
            rf"revendique)(?: désormais| aujourd{APOSTROPHE}hui| déjà)? {MANY} ?"
            rf"(?:d{APOSTROPHE}|de )?(?:adhérente?s|membres|bénévoles|sympathisante?s)\b",
            r"\1 a des adhérents",
        ),
    ),
    (
        words(
            "attend espere prevoit annonce revendique avance parle appelle organise invite convie "
            "evoque estime table promet reclame denonce donne propose lance maintient renonce "
            "annule reporte tiendra sera compte reuni rassemble mobilise appele denombre recense "
            "attendent esperent annoncent revendiquent appellent organisent"
        ),
        tuple(f" {digit}" for digit in range(10)),
        turn(rf"\b({_ARTICLE}?{_GROUP}) {_DEPARTMENT} (?={_ONE_DOES})", r"\1 "),
        turn(rf"\b(les {_GROUP}) {_DEPARTMENT} (?={_MANY_DO})", r"\1 "),
    ),
    # "Le DAL 74 campait devant la mairie": who has such letters counts nobody
    (
        words("la le les l"),
        tuple(f" {digit}" for digit in range(10)),
        turn(
            rf"\b({_ARTICLE}(?-i:[A-ZÀ-Ý]{{2,7}}|Attac|Solidaires|Sud|Cimade)) {_DEPARTMENT} "
            rf"(?={_VERB})",
            r"\1 ",
        ),
    ),
    (
        words("selon apres par appel initiative manifestation rassemblement marche"),
        tuple(f" {digit}" for digit in range(10)),
        turn(
            rf"\b((?:{_BY_WHOM}){_GROUP}) {_DEPARTMENT}(?=[,.;)»\n]|$| (?:et|ont?|à|aux?) )",
            r"\1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
