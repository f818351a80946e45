"""What articles tell around a rally: where it was decided, who tells its sum, courts and halls."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    MONTH,
    NAME,
    NUMBER,
    OPENS,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.wordlist import words

_DAY = rf"(?:{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?|le \d{{1,2}}(?:er)? {MONTH}|hier)"
_PART = r"(?: (?:matin|soir|midi|après-midi))?"
_LAST_YEAR = (
    rf"l{APOSTROPHE}(?:an (?:dernier|passé)|année (?:dernière|passée|précédente)|édition "
    rf"précédente)"
)
_DAY_SAID = rf"(?:{_DAY}|(?:ce|cet) (?:matin|soir|midi|après-midi)|la veille)"
_BODY = (
    r"(?:CGT|CFDT|FO|FSU|UNSA|SUD|Solidaires|police|polici(?:er|ère)s?|gendarme(?:rie)?s?|"
    r"brigadier|CRS|préfecture|préf[eè]te?|syndicats?|intersyndicale|collectif|comité)"
)
_PEOPLE = r"(?:ils|elles|on|il y|près de|plus de|environ|\d|une? \w+aine|plusieurs|des)\b"
_CLOCK = r"\d{1,2} ?h(?:eures)?(?: ?\d\d)?(?!\w)"
_GATHERED = r"(?:réuni|rassemblé|mobilisé|attiré|compté|vu défiler)"

TURNS: Turns = (
    # "Réuni mardi soir à Gap, le collectif a décidé": where it met is where nobody is called.
    (
        words("reuni reunie reunis reunies"),
        ("éuni",),
        turn(
            rf"{OPENS}réunie?s? {_DAY}{_PART},? (?:en [^.,;:!?\n]{{3,40}},? )?{AT} {NAME}"
            r"(?: en [^.,;:!?\n]{3,40})?, (?=[^.;:!?\n]{2,60}?\b(?:décid|appel|annonc|prévoi|vot|"
            rf"organis|a choisi|ont choisi|arrêt|valid)\w*[^.!?\n]*? (?:à|au|aux) {NAME})",
            "",
        ),
    ),
    # "Réunis mardi à la bourse, ils ont fixé le départ à 14 h": that day was a meeting's.
    (
        words("reuni reunie reunis reunies consultes consultees conference reunion assemblee"),
        ("éuni", "onsulté", "n conférence", "d'une ", "d\u2019une ", "assemblée"),
        turn(
            rf"{OPENS}(?:réunie?s?|consultée?s?|en (?:conférence de presse|assemblée générale)|"
            rf"(?:lors|à l{APOSTROPHE}issue) d{APOSTROPHE}une (?:réunion|conférence de presse|"
            r"assemblée générale))(?:(?! (?:à|au|aux|de) (?-i:[A-ZÀ-Ý]))[^.,;:!?\n]){0,40}? "
            rf"{_DAY_SAID}(?:(?! (?:à|au|aux|de) (?-i:[A-ZÀ-Ý]))[^.,;:!?\n]){{0,50}}, "
            r"(?=[^.;:!?\n]{2,60}?(?:\ba |\bont |n['\u2019]ont ?)(?:\w+ )?(?:arrêté|décidé|fixé|"
            r"annoncé|choisi|appelé|voté|opté|retenu|acté|lancé)\b)",
            "",
        ),
    ),
    # "À Gap, où la CGT est majoritaire, 300 personnes ont défilé": it counted nobody.
    (
        frozenset(),
        (", où l", ", où u", ", dont l"),
        turn(
            rf"({AT} {NAME}), (?:où|dont) (?=[^.,;:!?\n]*?\b{_BODY}\b)"
            r"(?:(?!compt|dénombr|recens|annon|revendiqu|estim|évalu|parl|avanc|attend(?!u)|"
            r"manif|défil|rassembl|march)[^.,;:!?\n]){5,90}, "
            rf"(?={ROUNDED}{NUMBER})",
            r"\1, ",
        ),
    ),
    # "Rien à Gap samedi : le collectif y défilera dimanche": it will then.
    (
        words("rien pas aucun aucune"),
        ("ien ", "as de ", "ucun"),
        turn(
            rf"{OPENS}(?:rien(?: n{APOSTROPHE}est \w+)?|pas d(?:e |{APOSTROPHE}){RALLY}|"
            rf"aucune? {RALLY}(?: n{APOSTROPHE}est \w+)?) ({AT} {NAME})"
            rf"(?: ce (?:jour-là|{WEEKDAY})| {_DAY})? ?[:;,] ?(?:mais )?(?:[^.;:!?\n\d]{{2,40}}? y "
            r"\w+ra(?:ont)?|(?:elle|il) (?:aura lieu|se tiendra|partira)|[^.;:!?\n\d]{2,40}? y "
            rf"\w+ront) (?={_DAY})",
            r"\1, manifestation ",
        ),
    ),
    # "une marche est en préparation à Gap", "est envisagée à Gap": to come
    (
        words("preparation envisagee envisage"),
        (" en préparation", " envisagé"),
        turn(
            rf"\b({RALLY}) (?:est|serait) (?:également |aussi |déjà )?(?:en (?:cours de "
            rf")?préparation|envisagée?) (?={AT} {NAME})",
            r"\1 se prépare ",
        ),
    ),
    # "interdite en raison du risque, a été reportée": put off at last
    (
        words("reportee reporte reportes reportees annulee annule"),
        (" report", " annul"),
        turn(
            r", interdite?s? (?:par|en raison|à cause|faute)[^.,;:!?\n]{3,60}, "
            r"(?=(?:a|est|ont|sont|sera) (?:\w+ )?(?:été )?(?:report|annul))",
            " ",
        ),
    ),
    # "rendez-vous samedi à 14 h, puis le 9 pour une manifestation": one more
    (
        words("puis"),
        (", puis le ", ", puis l"),
        turn(
            rf", puis (?:à manifester )?({_DAY}) pour (une? (?:\w+ )?{RALLY})\b",
            r". \2 aura lieu \1",
        ),
    ),
    # "Place X à Gap, parvis Y à Dole : samedi, à 14 h, des milliers de personnes": in both then
    (
        frozenset(DAYS),
        (" : ", "\u00a0: "),
        turn(
            rf"{OPENS}([^.:;!?\n\d]{{4,60}}? {AT} {NAME}(?:, (?:et )?[^.,:;!?\n\d]{{4,40}}? "
            rf"{AT} {NAME}){{1,4}}) ?: ({_DAY}, à (?:\d{{1,2}} ?h(?:eures)?(?: ?\d\d)?|midi)), "
            rf"(?=(?:des|plusieurs|{ROUNDED}{NUMBER}))",
            r"\2, \1 : ",
        ),
    ),
    # "Un comptage effectué par le cabinet Occurrence avance 900 manifestants"
    (
        words("comptage decompte"),
        ("comptage ", "écompte "),
        turn(
            r"\b(?:un|le) (?:comptage|décompte) (?:effectué|réalisé|mené) par (l[ae] [^.,;:!?\n]"
            r"{3,40}?)(?: pour [^.,;:!?\n]{3,50}?)? (?=(?:avance|donne|évoque|estime|recense|fait "
            r"état de|établit) )",
            r"\1 ",
        ),
    ),
    # "Le reflux ? Pas à Gap. Ils étaient 900 samedi": there they were.
    (
        words("pas sauf oui"),
        (" Pas ", " pas ", " sauf ", " Oui"),
        turn(
            rf"{OPENS}(?:[^.!?\n]{{2,60}} \? (?:(?:non, )?pas|oui,)|"
            rf"[^.!?\n]{{0,40}}\b(?:essouffl|faibli|"
            r"fatigue|reflu|recul|retomb|décr|lassitude|en baisse)[^.!?\n]{0,30},? (?:mais pas|"
            rf"sauf|pas)) ({AT} {NAME})\. (?={_PEOPLE})",
            r"\1, ",
        ),
    ),
    # "avaient pris la route de Gap pour manifester": they did so there.
    (
        words("route gagne rejoint"),
        (" la route d", " gagné ", " rejoint "),
        turn(
            rf"\b(?:avaient|ont) (?:pris la route d(?:e |u |{APOSTROPHE})|gagné |rejoint )({NAME})"
            rf"(?= (?:{_DAY} )?pour (?:y )?(?:manifester|défiler|se rassembler|protester))",
            r"s'étaient rendues à \1",
        ),
    ),
    # "Gap, filtrage du péage dès 10 h": traffic is let through in turn there
    (
        words("filtrage occupation"),
        ("iltrage ", "ccupation d"),
        turn(r"\bfiltrage (?=(?:du|au|de la|des|à la|aux) )", "barrage filtrant "),
        turn(r"\boccupation (?=d(?:u|es|'un) ronds?-points?\b)", "blocage "),
    ),
    # "Gap en avait accueilli 900", who came
    (
        words("accueilli"),
        ("en avait accueilli ", "en avaient accueilli ", "en a accueilli "),
        turn(rf"\b(en (?:a|avait|avaient)) accueilli (?={ROUNDED}{COUNT})", r"\1 réuni "),
    ),
    # "Gap avait pris de l'avance en défilant le 6": it had marched then.
    (
        words("avance coup devants appel"),
        (" pris de l", " coup d", " les devants", "devancé l"),
        turn(
            rf"\bavait (?:pris de l{APOSTROPHE}avance en (?:défilant|manifestant)|donné le coup "
            rf"d{APOSTROPHE}envoi|pris les devants|devancé l{APOSTROPHE}appel)(?= (?:dès )?{_DAY})",
            "avait défilé",
        ),
    ),
    # "« Samedi, on revient », promet un étudiant à Gap, où 300 personnes défilaient": today
    (
        words("ou perdu perdue"),
        (", où ", ", perdu"),
        turn(
            rf"«[^»\n]*\b{WEEKDAY}\b[^»\n]*» ?,? (?:promet\w*|lan[cç]\w+|assur\w+|préven\w+|"
            rf"averti\w+|confi\w+|souri\w+|dit|disait) [^.,;:!?\n]{{3,40}}? ({AT} {NAME}), "
            r"(?:où |perdue? dans un cortège de )(?:l['\u2019])?",
            r"\1, ",
        ),
    ),
    # "La dernière manifestation, à Gap, en avait réuni 900 le 3": so many were there then.
    (
        words("derniere dernier precedente precedent"),
        ("a dernière ", "e dernier ", "a précédente", "e précédent"),
        turn(
            rf"{OPENS}l[ea] (?:dernière?|précédente?)(?: {RALLY})?, (?:({_DAY}) )?({AT} {NAME}), "
            rf"(?:en )?avait {_GATHERED} ({ROUNDED}{COUNT})(?: (?:personnes|manifestants|"
            rf"participants))?(?: ({_DAY}))?(?=[.,;\n])",
            r"\1\4, \3 personnes avaient défilé \2",
        ),
    ),
    # "Rendez-vous était d'abord donné à 14 h ; c'est finalement à 15 h": at that hour
    (
        words("finalement initialement"),
        ("inalement", "nitialement"),
        turn(
            rf"\b(?:devait (?:partir|débuter|commencer|s{APOSTROPHE}élancer|avoir lieu)|était "
            rf"(?:d{APOSTROPHE}"
            rf"abord |initialement )?(?:donné|fixée?|prévue?)) à {_CLOCK} ?[;,] (?:mais )?"
            rf"(?=(?:elle|il|c{APOSTROPHE}est|ce sera)\b[^.;\n]{{0,30}} finalement)",
            "est annoncé, ",
        ),
        turn(
            rf", (?:d{APOSTROPHE}abord |initialement )?prévue? (?:d{APOSTROPHE}abord |"
            rf"initialement )?"
            rf"à {_CLOCK}, (?=(?:débutera|partira|aura lieu|commencera|s{APOSTROPHE}élancera|se "
            rf"tiendra)[^.;\n]{{0,30}} {_CLOCK})",
            " ",
        ),
    ),
    # "80 usagers de Gap avaient manifesté devant leur gare": Gap's
    (
        words("leur"),
        ("devant leur ",),
        turn(
            rf"((?:\d|\w+aine) (?:d{APOSTROPHE}|de )?(?:usagers|habitants|riverains|parents|"
            rf"voyageurs|"
            rf"soignants|élus)) (?:de |d{APOSTROPHE})({NAME}) ((?:s{APOSTROPHE}étaient|se sont|"
            rf"avaient|ont) [a-zé]+ devant) leur (mairie|gare|école|poste|hôpital|collège|lycée)\b",
            r"\1 \3 la \4, à \2",
        ),
    ),
    # "Rendez-vous est pris pour le 19": the next one
    (
        words("pris"),
        ("endez-vous est ", "endez-vous était "),
        turn(
            rf"{OPENS}rendez-vous est (?:d'ores et déjà |déjà )?(?:pris|donné|fixé) "
            rf"(?:pour|au) (?=le \d|{_DAY})",
            "prochain rendez-vous ",
        ),
    ),
    # "le bilan de la manifestation du 1er mai, communiqué samedi par la préfecture"
    (
        words("communique communiques publie publies donne livre dresse etabli tire devoile"),
        ("ommuniqu", "ublié", "onné", "ivré", "ressé", "tabli", "tiré", "évoilé"),
        turn(
            r",? (?:communiqué|publié|donné|livré|dressé|établi|dévoilé|annoncé)e?s? "
            rf"{_DAY}{_PART} par (?:l[ae]s? |l{APOSTROPHE})[^.,;:!?\n]{{3,40}}(?=[.,;\n])",
            "",
            signs=("bilan", "chiffre", "comptage"),
        ),
        turn(
            rf"\b((?:a|ont) (?:communiqué|publié|donné|livré|dressé|tiré|dévoilé)) {_DAY}{_PART} "
            r"(?=(?:le|un|son|les|ses) (?:premier |nouveau |lourd )?(?:bilan|chiffres?|comptage))",
            r"\1 ",
        ),
    ),
    # "faire mieux que l'an dernier (900)": so many came then.
    (
        words("dernier derniere precedente passe passee"),
        ("ieux qu", "utant qu", "lus qu", "ien qu"),
        turn(
            rf"\b(?:faire|être) (?:mieux|aussi bien|plus|autant|aussi nombreu\w+|plus nombreu\w+) "
            rf"qu(?:e |{APOSTROPHE})({_LAST_YEAR}) \(({COUNT})(?: (?:personnes|participants|"
            r"manifestants))?\)",
            r"être plus nombreux. \1, ils étaient \2",
        ),
    ),
    # "Gap, qui avait réuni 900 personnes le 3, n'a pas défilé": it had then.
    (
        words("qui ou"),
        (" n'a pas", " n\u2019a pas", " n'a cette", " n\u2019a cette"),
        turn(
            rf"{OPENS}({NAME}), qui avait {_GATHERED} ({ROUNDED}{COUNT}) (personnes|manifestants) "
            rf"({_DAY}), n{APOSTROPHE}a (?:cette fois )?pas [^.,;:!?\n\d]{{4,40}}(?=[.\n])",
            r"\4, \2 \3 avaient défilé à \1",
        ),
    ),
    # "300 soutiens s'étaient rassemblés": people, who else would only sign
    (
        words("soutiens"),
        ("outiens ",),
        turn(
            rf"((?:\d|\w+aine) (?:de (?:ses )?)?)soutiens (?=(?:de [^.,;:!?\d\n]{{2,40}} "
            rf")?(?:s{APOSTROPHE}"
            r"étaient|se sont|se|ont|avaient|étaient|sont) (?:rassembl|réuni|retrouv|mass|manifest|"
            r"défil|attend|présent|accueill|venus|scand))",
            r"\1personnes ",
        ),
    ),
    # "Rendez-vous le 19 avril.", as its next one
    (
        words("rendez"),
        ("endez-vous le ",),
        turn(
            rf"{OPENS}(rendez-vous )(?=le \d{{1,2}}(?:er)? {MONTH} ?\.)",
            r"Prochain \1",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
