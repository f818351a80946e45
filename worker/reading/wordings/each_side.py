"""Who counts what, in other words: "respectivement 900 et 400", "(comptage militant)"."""

from worker.reading.wordings.turns import APOSTROPHE, MANY, MONTH, ROUNDED, WEEKDAY, Turns, turn
from worker.reading.words.turn_parts import PLURAL
from worker.reading.words.wordlist import words

_COUNT = r"(?:\b\d{1,3}(?:[ .\u00a0\u202f]\d{3})+\b|\b\d+\b(?! ?(?:h\b|%|€|euros|km)))"
_OFFICE = (
    r"(?:police|gendarmerie|gendarmes|(?:sous-)?préfecture|autorités|"
    rf"forces de l{APOSTROPHE}ordre|services de l{APOSTROPHE}[ÉE]tat)"
)
_CALLERS = (
    r"(?:organisat(?:eurs|rices)|syndicats|intersyndicale|collectif|CGT|FSU|CFDT|FO|"
    r"UNSA|Solidaires)"
)
_BODY = rf"(?:{_OFFICE}|{_CALLERS})"
_THE = rf"(?:la |les |le |l{APOSTROPHE})?"
_OF = rf"(?:de la |des |du |de l{APOSTROPHE}|de (?=CGT|FO|FSU)|d{APOSTROPHE})"
_MORE = rf"(?:, {_COUNT}){{0,4}},? et {_COUNT}"
_SAYS = r"(?:affirm|assur|revendiqu|annonc|avanc|estim|jur|dis|dit|rétorqu|répliqu|corrig|rectifi)"

_BY = r"(?: par (?:la (?:sous-)?préfecture|l[ae] préf[eè]te?|l['\u2019]État|les autorités))?"
_WALK = r"(?:cortège|défilé|déambulation|marche|parcours)"
_NO_WALK = (
    r"(?:(?:la (?:sous-)?préfecture|l[ae] préf[eè]te?) (?:n['\u2019](?:autorise|a|ayant) pas"
    r"(?: autorisé)?|(?:a |ayant )?(?:interdit|refusé)|refuse) (?:le |la |l['\u2019]|tout |toute )"
    rf"{_WALK}|\b(?:le |la |tout |toute )?{_WALK} (?:est |étant |a été |reste |n['\u2019]est pas |"
    rf"n['\u2019]a pas été )?(?:interdit|refusé|autorisé)e?{_BY})"
)

TURNS: Turns = (
    # "Les syndicats ont compté 900 ; nous, 600 ; la police, 400", "Notre comptage : 600": a paper's
    (
        words("nous notre"),
        ("nous, ", "Nous, ", "otre "),
        turn(
            rf"(\b(?:syndicats|CGT|intersyndicale|organisateurs|police|préfecture)\b"
            rf"[^.!?\n]{{3,90}}; )nous, (?={MANY} ?[;,.])",
            r"\1nos journalistes, ",
        ),
        turn(
            rf"(?<=[.;] )(?:notre (?:propre )?(?:comptage|décompte|estimation)) ?: ({MANY})"
            r"(?= ?[.;,])",
            r"Notre journaliste en a compté \1",
        ),
    ),
    # the police, and no theatre's company
    (
        words("gendarmerie"),
        ("de gendarmerie", "de la gendarmerie"),
        turn(
            rf"\b(selon|d{APOSTROPHE}après) (?:la |le )?(?:compagnie|brigade|groupement|unité)"
            r"(?: [a-zà-ÿ]+)? de (?:la )?gendarmerie\b",
            r"\1 la gendarmerie",
        ),
    ),
    # a union, and no Forcé
    (words("ouvriere"), ("orce ouvri", "orce Ouvri"), turn(r"\bForce ouvrière\b", "FO")),
    # "Les syndicats en revendiquent respectivement 900, 500 et 200", "la CGT respectivement 9 et 5"
    (
        words("respectivement"),
        (" respectivement ",),
        turn(
            r"(\ben (?:revendiqu|compt|annonc|dénombr|recens|avanc|ont compt|a compt)\w+) "
            rf"respectivement (?={_COUNT}{_MORE})",
            r"\1 ",
        ),
        turn(
            rf"(?<=\w)[,;] (?:et |mais )?({_THE}{_BODY})(?:,? (?:eux|elle|lui),?)?,? "
            rf"respectivement (?={_COUNT}{_MORE}(?:[.;\n]|$))",
            r". Selon \1, ",
        ),
    ),
    # "Du côté de la police, 900 à Gap et 400 à Apt, du côté des syndicats 1 500 et 800"
    (
        words("cote"),
        (", du côté d", " ; du côté d", ", côté ", " ; côté "),
        turn(
            rf"[,;] (?:et )?(?:du )?côté (?:{_OF}|la |l{APOSTROPHE}|)({_BODY}),? "
            rf"(?={_COUNT}{_MORE}(?:[.;\n]|$))",
            r". Selon les \1, ",
        ),
    ),
    # as in "150 personnes (comptage militant)"
    (
        words("militant militants militante associatif associative"),
        ("militant", "associati"),
        turn(
            r"\((?:comptage|décompte|chiffres?|estimations?|source|pointage) "
            r"(?:militant|associati[fv]e?)e?s?\)",
            "(organisateurs)",
        ),
        turn(
            r"\b(?:selon|d['\u2019]après) (?:un|le) (?:comptage|décompte) "
            r"(?:militant|associatif)\b",
            "selon les organisateurs",
        ),
    ),
    # "La police a compté 350 personnes, le collectif 770": no number of its name
    (
        words("collectif comite intersyndicale association"),
        (", le co", ", l'", ", l\u2019", " et le co", " et l'", " et l\u2019"),
        turn(
            rf"({_OFFICE}(?: (?:en|y))? (?:a|ont|annon|compt|dénombr|recens|estim|évalu|avan|parl)"
            rf"[^.;:!?\n\d]{{0,30}}{_COUNT}(?: {PLURAL})?(?:,| et|, et)) "
            rf"(le collectif|le comité|l{APOSTROPHE}(?:inter)?(?:syndicale|association)) "
            r"(?=\d{2,3}(?: \d{3})?(?:[.;)\n]|$))",
            r"\1 \2 en compte ",
        ),
    ),
    # "C'est en tout cas le chiffre donné par la CGT"
    (
        words("cas moins"),
        (" en tout cas ", " du moins "),
        turn(
            rf"\b(c{APOSTROPHE}est) (?:en tout cas|(?:tout )?du moins) "
            r"(?=le (?:chiffre|nombre|décompte|comptage)|l['\u2019]estimation)",
            r"\1 ",
        ),
    ),
    # as in "Nombre de manifestants selon la CGT : Gap, 900 ; Apt, 400"
    (
        words("nombre participation comptage comptages estimations estimation bilan affluence"),
        ("ombre de ", "articipation", "omptage", "stimation", "ilan", "ffluence"),
        turn(
            rf"\b(?:nombre de {PLURAL}|participation|comptages?|estimations?|bilan|affluence)"
            rf"(?: (?!{WEEKDAY})[a-zà-ÿ]+){{0,3}}?( {WEEKDAY}| \d{{1,2}}(?:er)? {MONTH})? ?"
            rf"(?:\(|,? (?:selon|source ?:?|d{APOSTROPHE}après) )"
            rf"(?:chiffres? |source ?:? |selon )?(?:{_OF}|{_THE})({_BODY})\)? ?: ?"
            rf"(?=(?-i:[A-ZÉÈÎ])[\w' -]{{2,30}}[,:]? ?\(?{_COUNT})",
            r"Chiffres\1 \2 : ",
        ),
    ),
    # as in "Police / syndicats : Gap 900 / 1 500, Apt 400 / 600"
    (
        words("police prefecture pref gendarmerie"),
        (" : ",),
        turn(
            rf"(?m)(?:^|(?<=[.!?] ))({_BODY} ?/ ?{_BODY}) ?: "
            rf"(?=(?-i:[A-ZÉÈÎ])[\w' -]{{2,30}}:? ?{_COUNT} ?/)",
            r"Chiffres \1 : ",
        ),
    ),
    # as in "Les estimations vont de 500 (police) à 900 (CGT)", "Entre Gap (300) et Digne (200)"
    (
        words("estimations chiffres comptages entre"),
        ("stimations", "hiffres", "omptages", "ntre "),
        turn(
            r"\b((?:estimations|chiffres|comptages) [^.;:!?\n\d]{0,30}?)"
            r"(?:vont|varient|oscillent|s['\u2019]échelonnent|s['\u2019]étalent) (?:de|entre) "
            rf"({_COUNT} (?:{PLURAL} )?\({_THE}{_BODY}\)) (?:à|et) (?={_COUNT} )",
            r"\1: \2, ",
        ),
        turn(
            r"(?<![\w])entre (?=(?-i:[A-ZÉÈÎ])[\w'\u2019 -]{2,25} "
            rf"\({_COUNT}[^()\n]{{0,50}}\) et (?-i:[A-ZÉÈÎ])[\w'\u2019 -]{{2,25}} \({_COUNT})",
            "à ",
        ),
    ),
    # "850 manifestants pour la police, 1 200 pour les syndicats"
    (
        words("pour"),
        (" pour ",),
        turn(
            rf"\bpour (?={_THE}{_OFFICE}(?:,| et|, et) {ROUNDED}{_COUNT} (?:{PLURAL} )?"
            rf"(?:pour|selon) {_THE}{_CALLERS}\b)",
            "selon ",
        ),
        turn(
            rf"\bpour (?={_THE}{_CALLERS}(?:,| et|, et) {ROUNDED}{_COUNT} (?:{PLURAL} )?"
            rf"(?:pour|selon) {_THE}{_OFFICE}\b)",
            "selon ",
        ),
    ),
    # "130 personnes ont défilé, 330, affirme le collectif"
    (
        words(
            "affirme affirment assure assurent annonce annoncent avance avancent corrige corrigent"
            " rectifie rectifient retorque retorquent replique repliquent estime estiment"
        ),
        ("ffirme", "ssure", "nnonce", "vance", "orrige", "ectifie", "étorque", "éplique", "stime"),
        turn(
            rf"({_COUNT} {PLURAL}[^.;:!?\n\d]{{3,90}}?)(?:,| [\u2013\u2014-]) "
            rf"(?:« ?)?({_COUNT})(?: ?»)?, ({_SAYS}\w*) ({_THE}{_BODY})(?=[.;\n]|$)",
            r"\1 (\2, \3 \4)",
        ),
    ),
    # "860 manifestants, loin des 1 550 attendus": they came, and were counted
    (
        words("attendus attendues esperes esperees escomptes escomptees"),
        ("attendu", "espéré", "escompté"),
        turn(
            rf"({_COUNT} {PLURAL}[^.;:!?\n\d]{{0,90}}?),? (?:(?:bien )?loin des|au lieu des|"
            r"(?:bien )?(?:plus|moins|mieux) que les|contre|pour|sur les|en deçà des|au-delà des) "
            rf"({_COUNT}(?: {PLURAL})?) ((?:attendu|espéré|escompté)e?s)"
            r"(?= ?[.,;!?)\n]|$)",
            r"\1 alors que \2 étaient \3",
        ),
    ),
    # "300 personnes attendues samedi, 900 sont venues": it is over
    (
        words("attendus attendues esperes esperees"),
        (" attendu", " espéré"),
        turn(
            rf"({_COUNT} {PLURAL}) ((?:attendu|espéré)e?s(?: [^.;:,!?\n]{{2,45}})?), "
            rf"(?={ROUNDED}{_COUNT}(?: {PLURAL})? "
            r"(?:étaient|sont venu|ont |se sont|venue?s|présente?s|au rendez-vous))",
            r"\1 étaient \2, ",
        ),
    ),
    (
        words("statique statiques"),
        ("tatique",),
        # "Le cortège est interdit, nous restons en rassemblement statique": people meet.
        turn(rf",? ?(?:mais|car|puisque)? ?{_NO_WALK}(?=[^\n]{{0,120}}\bstatiques?\b)", ""),
        turn(rf"(\bstatiques?\b[^\n]{{0,60}}?)[,;:(]? ?(?:car|puisque)? ?{_NO_WALK}\)?", r"\1"),
        turn(
            rf"(\b(?:cortège|défilé|déambulation|marche|manif\w*)\b[^.;:!?\n]{{2,60}}?) "
            rf"(?:est|a été) (?:interdit|refusé)e?{_BY}"
            rf"(?=[.,;:]? [^.!?\n]{{0,40}}\brassemblement statique)",
            r"\1",
        ),
        turn(r"\b(rassemblements?) statiques?\b", r"\1"),
    ),
    (
        words("autorise maintenu permis"),
        ("rassemblement ",),
        turn(
            rf"{_NO_WALK},? (?:mais|tandis que|alors que)?"
            r"(?= ?le rassemblement,? (?:lui,? )?(?:est|reste|demeure) "
            r"(?:autorisé|maintenu|permis))",
            "",
        ),
    ),
    # "300 personnes attendues, 900 au rendez-vous"
    (
        words("rendez"),
        (" au rendez-vous",),
        turn(
            rf"({_COUNT}(?: {PLURAL})?) au rendez-vous(?= ?[:;,.!\n]|$)",
            r"\1 étaient au rendez-vous",
        ),
    ),
    # "850. C'est le nombre de manifestants comptés à Langres", "600, comme le nombre de"
    (
        words("nombre"),
        ("le nombre d", "le nombre total d"),
        turn(
            rf"(?m)(?:^|(?<=[.!?:] ))({_COUNT})(?:\.|,|[ \u00a0]:)? "
            rf"(?:c{APOSTROPHE}est|voilà|comme|soit)"
            rf"(?:, selon [^,.;:\d]{{3,30}},)? le nombre (?:total )?de ({PLURAL})"
            r"(?: qui (?=ont|se sont|étaient))?",
            r"\1 \2 ",
        ),
    ),
    # "Superbe manif samedi à Tulle ! 1 200 au compteur !"
    (
        words("compteur"),
        (" au compteur",),
        turn(
            r"(\b(?:manif\w*|marche|cortège|rassemblement|défilé|mobilisation)\b"
            r"(?:(?!signat|pétition|inscri|intéress|cagnotte|km|voiture)[^\n]){0,90}?"
            rf"{_COUNT}) au compteur(?= ?[!.,)\n]|$)",
            r"\1 personnes",
        ),
    ),
    # a town alone on its line, and below it how many were there
    (
        words("selon apres police prefecture pref"),
        ("\n\n",),
        turn(
            r"((?:^|\n\n)(?-i:[A-ZÉÈÎ])[\w'\u2019-]{1,20}(?:[ -][\w'\u2019-]{2,12}){0,3})\n"
            rf"(?={ROUNDED}{_COUNT} {PLURAL}[^\n]{{0,12}}(?:selon|d{APOSTROPHE}après|\())",
            r"\1 : ",
        ),
    ),
    # "Gap ▶️ 900", "Gap ... 900": a line for each town
    (
        frozenset(),
        ("\u25b6", "...", "\u2026", "\u2192", "\u27a1", "=>", "->", "\U0001f449", "\u25ba"),
        turn(
            r"(?m)^(\W{0,4}(?-i:[A-ZÉÈÎ])[\w'\u2019 -]{1,40}?) ?"
            r"(?:\.{2,}|\u2026|[\u25b6\u27a1]\ufe0f?|\u2192|=>|->|\U0001f449|\u25ba) ?"
            rf"(?={_COUNT}(?: {PLURAL})?\W*$)",
            r"\1 : ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
