"""What rounds of several towns say shortly: "Gap, Dole et Apt : 10 h, 14 h et 15 h"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    BEGINS,
    COUNT,
    HOUR,
    MONTH,
    OF,
    PROPER,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_NAME = rf"(?:(?-i:L)[ea]s? )?{PROPER}(?:[ -]{PROPER}){{0,2}}"
_DAY = rf"(?:{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?(?: (?:soir|matin|midi|après-midi))?)"
_STAMP = r"\d{1,2} ?h(?: ?[0-5]\d)? ?: "
_WHO = (
    r"(?:manifestants?|opposants?|grévistes|militants?|syndicalistes|agriculteurs|étudiants|"
    r"lycéens|salariés|personnes|gilets jaunes|agents|parents)"
)
_OFFICE = (
    r"(?:l[ea]s? |un |une )(?:premi[eè]re? )?(?:maires?|adjointe?s?|députée?s?|sénat\w+|élue?s?|"
    r"curé|évêque|conseill[eè]re?s?)"
)

_MANY = r"(?:\d{1,3}[ .\u00a0\u202f]\d{3}|(?!(?:19|20)\d\d\b)\d{2,5})"

_OTHERWISE = (
    r"(?:tractage|distribution|diffusion|diff|collage|AG|réunion|réu|stand|marché|pique-nique|"
    r"apéro|permanence)"
)

_COUNTED = rf"(?!{WEEKDAY}){_NAME} ?:? ?{_MANY}(?! ?[hH:€%\d])"

TURNS: Turns = (
    # "Pride de Gap le 22, celle de Dole c'était aujourd'hui": that day is Dole's.
    (
        words("celle celui"),
        (", celle d", ", celui d"),
        turn(
            rf", cel(?:le|ui) ({OF}{_NAME} (?:c{APOSTROPHE})?(?:était|a eu lieu) "
            rf"(?:aujourd{APOSTROPHE}hui|hier|ce matin|{WEEKDAY})\b)",
            r". La manif \1",
        ),
    ),
    # "Gap 300, Dole 64, Apt 90. Belle journée aujourd'hui !": the day stands behind them
    (
        words("aujourd hui hier"),
        ("ujourd", "hier"),
        turn(
            rf"\A(?={_COUNTED}(?:(?:, | ?; |\n| et ){_COUNTED}){{1,8}}"
            rf"(?:\.|\n| :| manif\w*|,)[^\n\d]{{0,60}}(?:\d[\d ]*[^\n\d]{{0,40}})?"
            rf"\b(aujourd{APOSTROPHE}hui|hier)\b)",
            r"Manifs d'\1 : ",
        ),
    ),
    # what a day's summary says, as in "Bilan du jour : Gap 300, Dole 64"
    (
        words("jour"),
        ("u jour",),
        turn(
            rf"{BEGINS}(?:bilan|remontées?|(?:premiers? )?(?:retours?|bilans?)|récap\w*) "
            rf"du jour ?: (?={_NAME},? ?\(?\d)",
            "Chiffres du jour : ",
        ),
    ),
    # "… - Gap 14h - rien à Dole", "Apt (tractage 9h30)": nothing there, or something else
    (
        words("rien"),
        ("ien à ", "IEN À ", "IEN à ", "IEN A ", "ien a ", "ien pour ", "ien sur "),
        turn(
            rf"(?<=[\wà-ÿ)]) ?[,;/|\u2013-] ?rien (?:à|a|au|aux|pour|sur) "
            rf"({_NAME})(?= ?(?:[.,;/|!\n\u2013-]|\Z))",
            r". Pas de manif à \1.",
        ),
    ),
    (
        words(
            "tractage distribution diffusion diff collage ag reunion reu stand marche permanence"
        ),
        (" (",),
        turn(
            rf"(?:[,;/|•+\u2013-]|[\u2b07\u27a1\u2705\U0001f449]\ufe0f?) {_NAME} "
            rf"\({_OTHERWISE}\b[^)\n]*\)(?= ?(?:[.,;/|!\n]|\Z))",
            "",
        ),
    ),
    # "Si vous êtes plus près de Gap c'est 17 h", "les lycéens de Gap partent à 11 h, ceux de …"
    (
        words("pres ceux"),
        ("près d", "ceux d"),
        turn(
            rf"\bsi (?:vous êtes|tu es|t{APOSTROPHE}es) (?:plus )?près {OF}({_NAME}),? "
            rf"(?:c{APOSTROPHE}est |il y a )",
            r"à \1 ",
        ),
        turn(
            rf"\bles (?:lycéens|étudiants|collégiens|cheminots|soignants) {OF}({_NAME}) "
            rf"(?:partent|se retrouvent|défilent|manifestent) (à {HOUR}[^.,;!?\n]{{0,40}}), "
            rf"ceux {OF}({_NAME}) (?:partent|se retrouvent|défilent|manifestent) (?=à {HOUR})",
            r"manif à \1 \2, à \3 ",
        ),
    ),
    # "kermesse de luttes": what people do at one
    (
        words("kermesse"),
        ("kermesse ",),
        turn(r"\bkermesse (?:(?:de|des) luttes?|militante|revendicative)\b", "animation"),
    ),
    # "300 à Gap 200 à Dole", "hier Gap 300 Dole 200": no comma between them
    (
        frozenset(),
        (" \u00e0 ", "ier "),
        turn(
            rf"(?<![\d.,/])(?<!di )(?<!le )(?<!les )({_MANY}(?: {_WHO}| pers)? à {_NAME}) "
            rf"(?={_MANY}(?: {_WHO}| pers)? à {PROPER})",
            r"\1, ",
        ),
        turn(
            rf"\b(hier(?: soir)?|aujourd{APOSTROPHE}hui) ({PROPER}) ({_MANY}) ({PROPER}) ({_MANY})"
            r"(?= ?(?:[.!\n#]|\Z| [\u2600-\U0001faff]))",
            r"\1 : \2 \3, \4 \5",
        ),
    ),
    # one hour each, in order
    (
        frozenset(),
        (" : ", "\u00a0: ", ": "),
        turn(
            rf"{BEGINS}({_NAME}), ({_NAME}) et ({_NAME}) ?: "
            rf"(?:à )?({HOUR}), ({HOUR}) et ({HOUR})"
            r"(?= ?(?:[.;\n]|$))",
            r"\1 : \4. \2 : \5. \3 : \6",
            signs=(" et ",),
        ),
        turn(
            rf"{BEGINS}({_NAME}) et ({_NAME}) ?: (?:à )?({HOUR}) et ({HOUR})(?= ?(?:[.;\n]|$))",
            r"\1 : \3. \2 : \4",
            signs=(" et ",),
        ),
    ),
    # "10 h 45 : départ à Gap. 11 h 30 : à Apt, …. 12 h : …": a line for each
    (
        frozenset(),
        (" : ", "\u00a0: "),
        turn(
            rf"(?<=[.!?]) (?={_STAMP}[^\n]{{5,400}}?[.!?] {_STAMP}[^\n]{{5,400}}?[.!?] {_STAMP})",
            "\n",
        ),
        turn(rf"((?:^|\n){_STAMP}[^\n]{{5,400}}?[.!?]) (?={_STAMP})", "\\1\n"),
        turn(rf"((?:^|\n){_STAMP}[^\n]{{5,400}}?[.!?]) (?={_STAMP})", "\\1\n"),
    ),
    # "Soutenus par des élus de Gap, 120 salariés ont manifesté": from there come those beside them.
    (
        words("soutenus soutenues rejoints rejointes accompagnes accompagnees entoures epaules"),
        ("outenu", "ejoint", "ccompagné", "ntouré", "paulé"),
        turn(
            rf"{BEGINS}(?:soutenu|rejoint|accompagné|entouré|épaulé)e?s (?:par |d{APOSTROPHE}|de )"
            rf"[^.;:!?\n\d]{{3,90}}, (?=(?:environ |près de |plus de |quelque )?{COUNT} )",
            "",
        ),
    ),
    # "Le maire de Gap et celui d'Apt étaient présents": they came.
    (
        words("celui celle"),
        (" celui d", " celle d"),
        turn(
            rf"\b({_OFFICE} {OF}{_NAME}),? (?:et|comme|ainsi que|mais aussi) "
            rf"cel(?:ui|le) {OF}{_NAME}",
            r"\1",
        ),
    ),
    # "en présence d'une soixantaine d'habitants": who was there
    (
        words("habitants"),
        ("'habitants", "\u2019habitants", " habitants"),
        turn(
            rf"\b((?:en présence d(?:e |{APOSTROPHE})|avec |devant ){COUNT} )"
            rf"d{APOSTROPHE}habitants\b",
            r"\1de personnes",
        ),
        turn(
            rf"\b(en présence de {COUNT} )habitants\b",
            r"\1personnes",
        ),
    ),
    # "; elles n'étaient plus que 70 vendredi soir": of that day
    (
        words("plus"),
        ("taient plus qu",),
        turn(
            rf" ?; ((?:ils|elles) n{APOSTROPHE}étaient (?:déjà )?plus "
            rf"qu(?:e |{APOSTROPHE}){COUNT}) ({_DAY})(?=[,.;]| à )",
            r". \2, \1",
        ),
    ),
    # "Sur les 500 salariés de l'usine, 70 ont manifesté": so many of them
    (
        words("salaries agents enseignants eleves etudiants habitants ouvriers employes soignants"),
        ("ur les ", "ur ses ", "ur leurs "),
        turn(
            rf"\bsur (?:les|ses|leurs) {COUNT} (salariée?s|agents|enseignante?s|élèves|étudiante?s|"
            r"ouvri[eè]re?s|employée?s|soignante?s)\b[^.,;:!?\n]{0,40}, "
            rf"({COUNT}) (?=ont |se sont )",
            r"\2 \1 ",
        ),
    ),
    # "pendant que 350 personnes patientaient dehors": they stood there.
    (
        words("patientaient attendaient"),
        ("patientaient", "attendaient"),
        turn(
            rf"\b({COUNT} (?:de |d{APOSTROPHE})?{_WHO}) (?:patientaient|attendaient) "
            r"(?=dehors|devant|sur )",
            r"\1 étaient rassemblées ",
        ),
    ),
    # "300 ont défilé. Le chiffre est de la préfecture": who counted
    (
        words("chiffre"),
        (". Le chiffre ", ". Ce chiffre ", ". C'est le chiffre "),
        turn(
            rf"(?<=[a-zé])\. (?:le|ce|c{APOSTROPHE}est le) chiffre "
            r"(?:(?:est|émane|vient|provient) )?"
            r"(?:celui |communiqué par |donné par )?(?:d(?:e |es ))?"
            rf"((?:la |l{APOSTROPHE}|les )?(?:préfecture|police|gendarmerie|intersyndicale|"
            r"syndicats|organisat(?:eur|rice)s|CGT|FSU))\b(?= ?[.;,])",
            r", selon \1",
        ),
    ),
    # "; on en attendait 600"
    (
        words("attendait esperait attendaient esperaient"),
        (" en attendai", " en espérai"),
        turn(
            rf"[;,] on en (?:attend|espér)ait ({ROUNDED}{COUNT})(?= ?[.;\n]|$)",
            r", alors que \1 étaient attendues",
        ),
    ),
    # "Digne fait mieux que Gap (700)": so many were in Gap.
    (
        words("mieux bien"),
        ("ait mieux que ", "ait aussi bien que ", "ait mieux qu'", "ait aussi bien qu'"),
        turn(
            r"\b(?:fait|font|a fait|faisait) (?:mieux|aussi bien|moins bien) "
            rf"qu(?:e |{APOSTROPHE})(?={_NAME} \({COUNT})",
            "devance ",
        ),
    ),
    # "La mairie a été occupée par une vingtaine de manifestants"
    (
        words("occupe occupee envahi envahie investi investie bloque bloquee"),
        ("occupée ", "occupé ", "envahi", "investi", "bloqué"),
        turn(
            rf"\b((?:l[ea] |l{APOSTROPHE})[^.,;:!?\n\d]{{3,50}}?) a(?:vait)? été "
            rf"(?:occupée?|envahie?|investie?) (?:[a-zé ]{{3,25}} )?"
            rf"par ({COUNT} (?:de |d{APOSTROPHE})?{_WHO})\b",
            r"\2 ont manifesté devant \1",
        ),
    ),
    (
        words("repetera repeteront operations"),
        ("se répéter", " opérations"),
        turn(r"\bse répétera\b", "sera renouvelée"),
        turn(r"\bse répéteront\b", "seront renouvelées"),
        turn(
            rf"\b((?:annul|report|déprogramm)(?:er|é|ée?s) {COUNT} (?:d{APOSTROPHE})?)opérations\b",
            r"\1interventions",
        ),
        turn(
            rf"\b({COUNT} (?:d{APOSTROPHE})?)opérations (?=(?:ont été|sont|seront|avaient été) "
            r"(?:annul|report|déprogramm))",
            r"\1interventions ",
        ),
    ),
    # "Gap 300, Dole 64, et à Apt c'est samedi 15 h": that one is to come
    (
        words("est"),
        (" c'est ", " c\u2019est "),
        turn(
            rf"(\b{PROPER} \d[\d ]*(?: \([^()\n]{{2,20}}\))?),? (?:et|mais|et puis) (?=(?:à|au|"
            rf"aux) {_NAME} c{APOSTROPHE}est "
            rf"(?:la semaine prochaine|{WEEKDAY}|demain|le \d|dans )[^.!?\n]*\d ?h)",
            r"\1. ",
        ),
    ),
    # "Gap 300, Dole 64, Apt annoncée demain 15h": the last one is to come
    (
        words("demain annonce annoncee prevue prevu"),
        (" demain ", " annoncée ", " prévue "),
        turn(
            rf"(\b{PROPER} \d[\d ]*(?: \([^()\n]{{2,20}}\))?, {_NAME} \d[\d ]*(?: "
            rf"\([^()\n]{{2,20}}\))?),"
            rf"((?: {_NAME}) ?(?::|c{APOSTROPHE}est|annoncée?|prévue?|ce sera)? "
            rf"?demain\b(?=[^.!?\n]*\d ?h))",
            r"\1.\2",
        ),
    ),
    # "300 devant la préfecture de Gap ce matin, retour mercredi 9 h": the next one
    (
        words("reparti retour suite retourne rebelote revient rdv"),
        ("reparti ", " retour ", " suite ", " retourne ", "rebelote ", " revient ", " rdv "),
        turn(
            rf"(\d[^.;:!?\n]{{3,90}}), (?:et )?(?:c{APOSTROPHE}est reparti|retour|suite|on "
            rf"revient|prochain rdv|on y "
            rf"retourne|rebelote)(?: pour)? "
            rf"(?=(?:{WEEKDAY}|demain)\b[^.!?\n]*\d ?h)",
            r"\1. Prochain rendez-vous ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
