"""Days of other matters that the press tells beside a rally: laws, elections, openings, weather.

"La mobilisation ne faiblit pas à Gap. Le texte sera examiné à l'Assemblée à partir du 20": an
undated rally takes the next day that is said, and none of these is its own.
"""

from worker.reading.words.patterns import compiled

_ON = r"(?:a partir du |a compter du |des |le |ce |du |au |d'ici (?:le |a )?|pour (?:le )?|en )?$"
_CALLS = (
    r"(?![^.;:]{0,60}\b(?:appel|invit|manifest|rassembl|defil|march|retrouv|convi|soutien|"
    r"ete (?:assieg|occup|envah|bloqu|mur|encercl|investi|bach|cern)))"
)
_HOUSE = (
    r"(?:senat|senateurs|assemblee(?: nationale)?|deputes|parlement\w*|conseil (?:constitutionnel|"
    r"d'etat|municipal|departemental|regional|communautaire|des ministres)|gouvernement|"
    r"premier ministre|president de la republique|chef de l'etat|executif|rectorat|inspection)"
)

_OPENS = r"(?:(?<=[.!?\n] )|(?<=\n)|^)(?:les? |la |l'|une? |des )?(?:[a-z'-]+ )?"
_WORK = (
    rf"(?:{_HOUSE} (?:a|ont|doi(?:t|vent)|va|vont|presenter(?:a|ont)|voter(?:a|ont)|rendra|"
    r"examiner(?:a|ont)|adopter(?:a|ont)|annoncera|tranchera|se prononcera|statuera) "
    rf"{_CALLS}[^.;:()]{{0,60}} ?|"
    r"(?:texte|projet de loi|proposition de loi|loi|reforme|budget|motion|dossier|article)\b"
    r"[^.;:()\d]{0,30} (?:sera|seront|est|doit etre|devrait etre|va etre) (?:examine|debattu|vote|"
    r"adopte|presente|soumis|promulgue|discute|tranche)\w*[^.;:()\d]{0,40} |"
    r"(?:elections?|municipales|legislatives|scrutin|(?:premier|second) tour)\b[^.;:()\d]{0,30} "
    r"(?:aur(?:a|ont) lieu|se tiendr\w+|(?:est|sont) prevue?s?|se deroul\w+) |"
    r"(?:fermeture|ouverture|inauguration|mise en service|demenagement|suppression|livraison|"
    r"fusion|transfert)\b[^.;:()\d]{0,40} (?:est|sera|etait|serait) (?:prevu|effecti|programme|"
    r"annonce|fixe)\w* |"
    r"(?:acces|circulation|trafic|parking|ligne|route|rue|pont|electricite|courant)\b"
    r"[^.;:()\d]{0,40} (?:sera|seront|a ete|ont ete|est|sont) (?:retabli|rouvert|ferme|coupe|"
    r"interdit|remis)\w*(?: [a-z]+)? |"
    r"(?:rentree(?! sociale)|reprise|vacances)\b[^.;:()\d]{0,30} (?:s'est (?:faite|deroulee|"
    r"effectuee)|a eu lieu|aur(?:a|ont) lieu|commenc\w+|debut\w+) |"
    r"(?:incendie|explosion|eboulement|accident|seisme)\b[^.;:()\d]{0,15} "
    r"(?:a|ont|s'est) [a-z]+[^.;:()\d]{0,30} )"
)

OTHER_MATTERS = compiled(
    rf"{_OPENS}{_WORK}{_ON}"
    rf"|\bentre(?:ra|ront|e|nt)? en vigueur {_ON}"
    rf"|\b(?:contacte|sollicite|joint|interroge)e?s? (?:par telephone )?{_ON}"
    r"|\b(?:tempete|orages?|intemperies|crues?|inondations?|seisme) d(?:e |u |')$"
    r"|\b(?:annonc\w+|prevoi\w+) (?:de la |du |des |de l')(?:pluie|neige|orages?|soleil|vent|"
    rf"averses|chaleur|verglas) {_ON}"
    r"|\b(?:a|ont) (?:vote|reconduit|suspendu) (?:la |une |leur )(?:greve|reconduction)"
    rf"(?: [a-z]+)? {_ON}"
    rf"|\b(?:a|ont) demissionne {_ON}"
)
"""What stands before a day of theirs."""
NO_RALLY = compiled(
    r"(?![^.;\n]{0,80}\b(?:manif|rassembl|defil|march|mobilis|greve|corteg|rendez-vous|journee d))"
)
"""What stands behind it."""
