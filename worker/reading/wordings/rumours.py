"""Rallies somebody has heard of and cannot find, old posters, and what would be no use."""

from worker.reading.wordings.turns import APOSTROPHE, OPENS, RALLY, TOWN, WEEKDAY, Turns, turn
from worker.reading.words.wordlist import words

_HEARD = (
    rf"(?:on m{APOSTROPHE}a (?:dit|parlé)|on me (?:dit|parle)|j{APOSTROPHE}ai (?:lu|vu|entendu)|"
    r"(?:il )?para[iî]t|quelqu['\u2019]un (?:dit|raconte|parle)|certains (?:disent|parlent)|"
    r"(?:une |la )?rumeurs?|ça parle)"
)
_UNSURE = (
    r"(?:(?:je|on) (?:ne |n['\u2019])?(?:en )?(?:trouve|vois|ai|a) (?:rien|pas|aucune?|nulle part)|"
    r"(?:toujours )?(?:pas|rien de|non) (?:confirmé|vérifié|sûr)e?|rien d['\u2019]officiel|"
    r"à vérifier|sans (?:aucune )?(?:confirmation|source)|aucune (?:info|source|confirmation)|"
    r"(?:quelqu['\u2019]un|qqn|qui) (?:peut |pourrait )?confirm\w+|c['\u2019]est faux|vrai ou faux)"
)

TURNS: Turns = (
    # "On m'a dit qu'il y avait une manif à Gap samedi mais je trouve rien"
    (
        words(
            "trouve vois confirme confirmer verifie verifier officiel sur confirmation source info "
            "faux aucune"
        ),
        (
            *("trouve ", "vois ", "onfirm", "vérifi", "officiel", "source", "cune info", "faux"),
            *("as sûr", " ai rien", " ai pas", " ai aucune"),
        ),
        turn(
            rf"{OPENS}{_HEARD}\b[^.!?\n]{{0,60}}?\b(?:{RALLY}|blocage)\b[^.!?\n]{{0,80}}?"
            rf"(?:,| mais|;|:) (?:mais )?{_UNSURE}[^.!?\n]*[.!?]*",
            "",
        ),
    ),
    # "300 à Gap hier, je ne sais pas pour Dole": nothing is told of it
    (
        words("sais sait idee info infos nouvelles nouvelle"),
        (" sais pas", " sait pas", "cune idée", " d'info", " de nouvelle"),
        turn(
            rf"[,;]? (?:et |mais )?(?:(?:(?:je|on|j|chais) ?(?:ne |n{APOSTROPHE})?sai[st] pas|"
            rf"aucune idée|pas d{APOSTROPHE}infos?|pas de nouvelles?) "
            rf"(?:pour|de|d{APOSTROPHE}|à|sur|côté) ?{TOWN})(?= ?(?:[.!;\n]|\Z))",
            "",
        ),
    ),
    # "On m'a dit qu'il y avait une manif à Gap samedi", "J'ai vu l'affiche de la manif de samedi"
    (
        words("avait etait affiche tract annonce appel flyer event"),
        (" y avait ", " était prévu", "affiche", "tract", "annonce", "appel", "flyer", "event"),
        turn(
            rf"({_HEARD}|j{APOSTROPHE}apprends|je (?:vois|découvre|savais pas)) "
            rf"qu(?:{APOSTROPHE}|e )(?:(il )?y avait|(?={RALLY}|(?:une?|la|le) {RALLY})) ?"
            rf"((?:une? |la |le )?{RALLY}\b(?: (?!était)[^.!?\n,]{{2,40}}?)?)"
            r"(?: était (?:prévue?|annoncée?))?"
            rf"(?= (?:[^.!?\n]{{0,40}}\b)?(?:demain|{WEEKDAY})\b(?! dernier| \d))",
            r"Il y a \3",
        ),
        turn(
            rf"{OPENS}j{APOSTROPHE}ai (?:vu|reçu|lu|trouvé|partagé|imprimé) (?:passer )?"
            rf"((?:l{APOSTROPHE}|une? |le |la )(?:affiche|tract|annonce|appel|flyer|event)\b)",
            r"Voici \1",
        ),
    ),
    # "L'affiche d'une manif à Gap samedi qui circule date de 2019"
    (
        words("date faux fake vieille vieux perimee perimee actualite"),
        (" date d", " faux", " fake", " vieux", " vieil", "périmé", "actualité"),
        turn(
            rf"{OPENS}(?:l{APOSTROPHE}affiche|le (?:visuel|message|post|tract|flyer)|la publi\w*) "
            rf"[^.!?\n]*?\b{RALLY}\b[^.!?\n]*?\b(?:date d(?:e |u |{APOSTROPHE})|est (?:un |une )?"
            rf"(?:faux|fausse|fake|vieux|vieille|ancienne?|périmée?)\b|"
            rf"n{APOSTROPHE}est (?:pas|plus) d{APOSTROPHE}actualité)[^.!?\n]*[.!?]*",
            "",
        ),
    ),
    # "Une manif à Gap, ça servirait à rien", "pas assez de monde pour faire une manif à Gap"
    (
        words("servirait changerait sert assez"),
        (" ça ", " ca ", "as assez de "),
        turn(
            rf"{OPENS}(?:franchement,? |bof,? |perso,? )?(?:une|des) {RALLY}s?\b[^.!?\n]{{0,50}}? "
            r"[çc]a (?:(?:ne )?(?:sert|changera|servira)|servirait|changerait)\b[^.!?\n]*[.!?]*",
            "",
        ),
        turn(
            r"\bpas assez de (?:monde|gens|bénévoles|volontaires|motivés) pour "
            rf"(?:faire|organiser|monter|lancer) (?:une |la )?(?={RALLY}\b)",
            "pas de ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
