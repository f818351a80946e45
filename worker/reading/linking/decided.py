"""When something was decided, declared or talked over, which is no day to gather on."""

from worker.reading.linking.other_matters import NO_RALLY, OTHER_MATTERS
from worker.reading.sentences.elements import Spoken
from worker.reading.times.days import Day
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

# "le tribunal a rejeté vendredi le recours": when it was said or done is not when people gather.
DECIDED = compiled(
    r"\b(?<!hommage )(?<!hommage lui )(?<!hommage leur )"
    r"(?:a|ont|avait|avaient|aurait|avi?ons|ai|avez) (?:\w+ )?(?:ete )?(?:rejet|confirm|annonc|"
    r"sign|publi|indiqu|pris|edict|"
    r"precis|declar|saisi|suspend|valid|ordonn|decid|demand|ecri|depos|rendu|estim|tranch|promis|"
    r"mis fin|repond|expliqu|affirm|assur|adopt|vot|adress|refus|denonc|pris|"
    r"sollicit|present(?=ee?\b)|rencontr|plaid|critiqu|regrett|averti|propos)\w* "
    r"(?:ce |des |le )?$"
    r"|\b(?:a|avait) (?:\w+ )?(?:reclame|exige) (?:ce )?$"  # a mayor does, not a crowd
    r"|\b(?:a|ont|avait|avaient) (?:interdit|annule|reporte|autorise)e?s? (?:ce |des )?$"
    # "le préfet a reçu une délégation mardi"
    r"|\b(?:a|ont) recue?s? (?:une?|des|les|la|l'|le) ?[^.;,:()\d]{3,40} (?:ce |des )?$"
    # "Par un courrier reçu jeudi à 13 heures, la préfecture nous interdit de défiler"
    r"|\b(?:une?|l[ea']|cet(?:te)?|ce|son|leur) ?(?:arrete|courrier|courriel|mail|decision|"
    r"communique|lettre|message|ordonnance|tribune|rapport|note|tweet|decret|"
    r"jugement)\b[^.;,:()\d]{0,30} (?:publi|datee|signe|envoy|transmis|"
    r"rendu|diffus|poste|adresse|parvenu|remis|paru|notifi|recu|pris)\w* (?:ce |le |du |des )?$"
    # "la police n'avait pas communiqué de chiffre dimanche soir"
    r"|\bn'(?:a|ont|avait|avaient) pas (?:encore )?(?:communiqu|donn|publi|transmi)\w* "
    r"[^.;,]{0,30}$"
    r"|\bav(?:ait|aient) (?:deja |finalement )?ete "
    r"(?:interdit|annule|reporte|autorise|deprogramme)e?s? (?:ce |des |le )?$"
    # "La marche de samedi a été interdite par le préfet Jean Martin, jeudi"
    r"|\b(?:(?:a|ont) (?:\w+ )?ete (?:interdit|annule)e?s? par [^.;:()\d]{3,50},|"
    r"av(?:ait|aient) (?:\w+ )?ete (?:interdit|annule)e?s? "
    r"par [^.;:()\d]{3,50}(?<! a)(?<! au)(?<! de)(?<! du),?) (?:ce |des |le )?$"
    # "après le rejet vendredi par le Conseil d'État de son recours"
    r"|\b(?:l[ae] |l'|son |leur |cette |une? )(?:rejet|validation|adoption|annonce|vote|decision|"
    r"publication|suspension|censure|promulgation|confirmation|signature) (?:ce )?$"
)
# "qui avait déclaré la marche mardi en préfecture"
_DECLARED = compiled(r"\b(?:declare|depose|signale)e?s? (?:[a-z']+ ?){0,4}(?:ce |des |le )?$")
_AT_OFFICE = compiled(
    r" (?:soir |matin )?(?:en|a la|aupres de la) (?:sous-)?(?:prefecture|mairie)\b"
)
# "Les syndicats se sont réunis jeudi à la bourse du travail"
_MET = compiled(r"\bse (?:sont|est) reunie?s? (?:ce )?$")
_INDOORS = compiled(
    r"(?: soir| matin| dernier)? (?:a (?:la bourse|huis clos)|"
    r"en (?:assemblee|intersyndicale|ag|mairie)\b)"
)
# "le dépôt vendredi du recours", but "on a bloqué le dépôt vendredi"
_FILED = compiled(r"\ble depot (?:ce )?$")
_OF_WHAT = compiled(r"(?: soir| matin)? (?:par|d[eu]|des|d'une?) ")
# "avait pris un arrêté d'interdiction vendredi"
ORDERED = compiled(
    r"\b(?:a|ont|avait|avaient) (?:pris|signe|publie|edicte|annonce|depose) (?:une? |l'|son |leur |"
    r"le |la )(?:arrete|interdiction|decision|recours|plainte)(?: d[e'] ?[a-z]+)? (?:des |ce )?$"
)
# "a pris ce jour un arrêté"
_TAKEN = compiled(r"\b(?:a|ont|avait) pris (?:ce |des |le )?$")
_ORDER = compiled(r"(?: soir| matin)? (?:une?|des|deux) (?:\w+ )?(?:arrete|decision|mesure)")
# "alors que le texte arrive lundi à l'Assemblée"
_COMES_UP = compiled(
    r"\b(?:texte|projet|reforme|loi|examen|motion|budget|debats?)\b[a-z' -]{0,40} "
    r"(?:arriv\w+|debut\w+|commenc\w+|revien\w+|"
    r"(?:est|sera) (?:examine|presente|debattu|discute)e?) (?:ce |des )?$"
)
_IN_HOUSE = compiled(
    r"(?: soir| matin)? (?:a l'assemblee|au (?:senat|parlement)|en (?:conseil|seance|commission))\b"
)
# "Jeudi à 15 h, les éleveurs ont décidé de lever le barrage": when they did, and of what went on
_THEN = compiled(r"(?:ce )?$")
_GOES_ON_OR_ENDS = compiled(
    r"(?: soir| matin| midi)?(?: (?:a|vers) \d{1,2} ?h(?:eures?)?(?: ?\d\d)?)?, [^.;:,()\d]{2,50} "
    r"(?:a|ont) (?:[a-z]+ment )?(?:decide|vote|choisi|accepte) (?:a l'unanimite )?(?:de |la |le )"
    r"(?:lev|poursui|reconduir|reconduct|mettre fin|quitt|continu|prolong)"
)
# "Samedi, le préfet a interdit un rassemblement à Dole": when he did
_RULES = compiled(
    r"(?: soir| matin| midi| dernier|\d| (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)"
    r"[a-z]*)*, (?:l[ae] (?:prefete?|(?:sous-)?prefecture|maire|mairie|tribunal|juge|conseil "
    r"d'etat|cour|municipalite)|l'etat|les autorites)\b[^.;:,()\d]{0,40}? "
    r"(?:a|ont|avai(?:t|ent)) (?:donc |finalement |egalement |aussi )?(?:interdit|annule|autorise|"
    r"suspendu|valide|confirme|rejete|pris|signe|publie|annonce|leve|reporte|decide)\b"
)
AROUND = (
    (_DECLARED, _AT_OFFICE),
    (_TAKEN, _ORDER),
    (_FILED, _OF_WHAT),
    (_MET, _INDOORS),
    (_COMES_UP, _IN_HOUSE),
    (_THEN, _GOES_ON_OR_ENDS),
    (_THEN, _RULES),
    (OTHER_MATTERS, NO_RALLY),
)
"""What stands before such a day, with what stands behind it."""


def prepares(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell "pour préparer la journée du 28 mars": what is told now is of another day."""
    start = max(spoken.sentence.start, day.start - 80)
    ahead = _AHEAD_OF.search(folded, start, day.start)
    if ahead and (ahead["day"] or any(one.start > day.end for one in spoken.days)):
        return not folded.startswith((" a ", " au ", " aux "), day.end)  # "celle du 25 à Metz"
    if _EVE.search(folded, start, day.start) and not folded.startswith(" a ", day.end):
        return _GATHERED.search(folded, spoken.sentence.start, spoken.sentence.end) is not None
    if any(group.start > day.end for group in spoken.groups):
        return False  # "en attendant celle du 28 à Metz"
    return _BEFORE_IT.search(folded, start, day.start) is not None


# "En amont de la journée du 28, on défile à Dole et à Gap", "à deux jours de la marche de lundi"
_AHEAD_OF = compiled(
    r"\b(?:(?:en amont|a l'approche|a (?:quelques|deux|trois|quatre|cinq|\d+) (?:jours|semaines)) "
    r"d(?:e |es |u |')|en (?:prelude|preambule) a(?:ux?)? )(?:la |l'|le |cette )?"
    rf"(?:grande?s? |prochaine?s? )?(?:(?P<day>journees?|mobilisation)|{RALLIES})\b"
    r"[^.,;:()\d]{0,60}$"
)

# "À trois jours de la journée du 18, 200 soignants se sont rassemblés"
_EVE = compiled(
    r"\b(?:a la veille|a l'avant-veille|a quelques \w+|a \w+ jours?|avant) (?:d'|de |du )?"
    r"(?:la |l'|une |cette |le )?(?:grande? |prochaine? |nouvelle |vaste )?"
    r"(?:journee|mobilisation|manifestation|manif|greve|marche|defile)\b[^.;:()\d]{0,50}$"
)
_GATHERED = compiled(
    r"\b(?:s'est|s'etaient|se sont) (?:deja |encore |aussi )?"
    r"(?:rassembl|reuni|mobilis|retrouv)"
    r"|\b(?:a|ont) (?:deja |encore |aussi )?(?:manifest|defil|march|protest|debray|bloqu)"
)


_BEFORE_IT = compiled(
    r"\b(?:en vue d[e']|en attendant|en prevision d[e']|prelude a|prepar(?:er|ent|ons|ant)) ?"
    r"(?:la |le |l'|notre )(?:grande? |prochaine? |nouvelle )?"
    r"(?:journee|greve|mobilisation|temps fort|rentree|acte|echeance)\b[^.,;:()\d]{0,40}$"
)
