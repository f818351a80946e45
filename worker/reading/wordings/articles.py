"""What articles tell around a rally: where it was decided, who tells its sum, courts and halls."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    MONTH,
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

_AT = r"(?:à|au|aux)"
_NAME = r"(?-i:[A-ZÀ-Ý])[\w\u2019'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w\u2019'-]+){0,2}"
_DAY = rf"(?:{WEEKDAY}(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?|le \d{{1,2}}(?:er)? {MONTH}|hier)"
_PART = r"(?: (?:matin|soir|midi|après-midi))?"
_LAST_YEAR = (
    rf"l{APOSTROPHE}(?:an (?:dernier|passé)|année (?:dernière|passée|précédente)|édition "
    rf"précédente)"
)
_DAY_SAID = rf"(?:{_DAY}|(?:ce|cet) (?:matin|soir|midi|après-midi)|la veille)"
_BODY = (
    r"(?:CGT|CFDT|FO|FSU|UNSA|SUD|Solidaires|police|polici(?:er|ère)s?|gendarme(?:rie)?s?|brigadier|CRS|"
    r"préfecture|préf[eè]te?|syndicats?|intersyndicale|collectif|comité)"
)
_GATHERED = r"(?:réuni|rassemblé|mobilisé|attiré|compté|vu défiler)"

TURNS: Turns = (
    # "Réuni mardi soir à Gap, le collectif a décidé": where it met is where nobody is called.
    (
        words("reuni reunie reunis reunies"),
        ("éuni",),
        turn(
            rf"{OPENS}réunie?s? {_DAY}{_PART},? (?:en [^.,;:!?\n]{{3,40}},? )?{_AT} {_NAME}"
            r"(?: en [^.,;:!?\n]{3,40})?, (?=[^.;:!?\n]{2,60}?\b(?:décid|appel|annonc|prévoi|vot|"
            rf"organis|a choisi|ont choisi|arrêt|valid)\w*[^.!?\n]*? (?:à|au|aux) {_NAME})",
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
            rf"({_AT} {_NAME}), (?:où|dont) (?=[^.,;:!?\n]*?\b{_BODY}\b)"
            r"(?:(?!compt|dénombr|recens|annon|revendiqu|estim|évalu|parl|avanc|attend(?!u)|manif|défil|"
            r"rassembl|march)[^.,;:!?\n]){5,90}, "
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
            rf"aucune? {RALLY}(?: n{APOSTROPHE}est \w+)?) ({_AT} {_NAME})"
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
            rf")?préparation|"
            rf"envisagée?) (?={_AT} {_NAME})",
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
    # "On espère retrouver les 900 manifestants d'avant": those of another time
    (
        words("retrouver"),
        (" retrouver les ",),
        turn(
            rf"\bretrouver les {ROUNDED}{COUNT} (?:manifestants|participants|personnes|marcheurs)\b"
            r"[^.,;:!?\n]{0,40}",
            "retrouver du monde",
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
            rf"{OPENS}([^.:;!?\n\d]{{4,60}}? {_AT} {_NAME}(?:, (?:et )?[^.,:;!?\n\d]{{4,40}}? "
            rf"{_AT} "
            rf"{_NAME}){{1,4}}) ?: ({_DAY}, à (?:\d{{1,2}} ?h(?:eures)?(?: ?\d\d)?|midi)), "
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
            rf"{OPENS}({_NAME}), qui avait {_GATHERED} ({ROUNDED}{COUNT}) (personnes|manifestants) "
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
    # "Son avocate, inscrite au barreau de Gap, a fait appel"
    (
        words("barreau"),
        (" barreau d",),
        turn(
            rf", (?:inscrite?|avocate?) au barreau d(?:e |u |{APOSTROPHE}){_NAME}(?:,(?= "
            rf"[a-zà-ÿ]))?",
            "",
        ),
        turn(
            rf"\b(Me {_NAME}|(?:(?:son|leur|une?) |l{APOSTROPHE})avocate?),? du barreau "
            rf"d(?:e |u |{APOSTROPHE}){_NAME}(?:,(?= [a-zà-ÿ]))?",
            r"\1",
        ),
    ),
    # Flags at half-mast beside those who gather
    (
        words("drapeaux"),
        ("rapeaux ",),
        turn(rf"{OPENS}les drapeaux [^.;:!?\n]{{3,60}} en berne\b[^.;:!?\n]*[.] ?", ""),
    ),
    # "Le marché prévu samedi à Gap est maintenu": stalls, and no march
    (
        words("marche marches"),
        ("marché ", "marchés "),
        turn(
            rf"{OPENS}(?:le|ce|un|notre) marché (?=[^.;:!?\n]{{0,90}}\b{_AT} {_NAME})(?:(?!manif|"
            rf"march|rassembl|défil|cort)[^.;:!?\n])"
            r"{0,90}(?:aura (?:bien )?lieu|se tiendra|est maintenu|sera (?:maintenu|déplacé)|"
            r"rest(?:e|era) ouvert|(?:est|a été) (?:annulé|déplacé|reporté)|n['\u2019]aura pas "
            r"lieu)"
            r"(?:(?!manif|march|rassembl|défil|cort)[^.;:!?\n]){0,60}[.] ?",
            "",
        ),
    ),
    # "ils étaient une vingtaine à distribuer des tracts": no rally
    (
        words("tracter distribuer signer coller"),
        (" à tracter", " à distribuer", " à faire signer", " à coller"),
        turn(
            r"\b(?:ils|elles|on|nous) (?:étaient|était|étions) [^.,;:!?\n]{2,40} à (?:tracter|"
            r"distribuer (?:des|leurs|un) tracts?|faire signer|coller)\b",
            "une distribution de tracts a eu lieu",
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
