"""Days and hours that reports tell beside their own: of a debate, a break, an earlier march."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    BEGINS,
    FOLK,
    HOUR,
    MANY,
    MONTH,
    RALLY,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_NTH = r"(?:deuxi|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|onzi|douzi|treizi|quatorzi)ème"

TURNS: Turns = (
    # "Lors de la 6e journée, 900 avaient défilé", "la cinquième marche avait réuni": an earlier one
    (
        words("avait avaient"),
        (" journée", " manifestation", " mobilisation", " marche"),
        turn(
            rf"{BEGINS}(?:lors de )?la (?:\d{{1,2}}(?:e|è|ème|ième)|{_NTH}) "
            r"(journée|manifestation|mobilisation|marche)"
            r"(?: (?:nationale|interprofessionnelle|de (?:mobilisation|grève|manifestations?)|"
            r"d['\u2019]actions?))*(?=,? [^.;:!?\n]{0,60}\bavai(?:en)?t\b)",
            r"La précédente \1",
        ),
    ),
    # "contre la loi, dont l'examen doit reprendre ce mardi": the day of the debate
    (
        words("examen discussions debats vote etude discussion debat"),
        (", dont l",),
        turn(
            rf",? dont (?:l{APOSTROPHE}|les? |la )(?:examen|discussions?|débats?|vote|étude)\b"
            r"[^.,;:!?\n]{0,40}\b(?:repren|repri|début|commenc|ouvr|achev|poursui)\w*"
            rf"[^.,;:!?\n]{{0,30}}\b(?:{WEEKDAY}|demain)(?: \d{{1,2}}(?: {MONTH})?)?"
            r"(?: (?:matin|midi|soir|après-midi|prochain))?"
            r"(?: (?:à l['\u2019]|au |en |devant )[^.,;:!?\n]{3,50})?",
            "",
        ),
    ),
    # "des urgences, dont la réouverture a été repoussée": no rally is put off
    (
        words(
            "reouverture fermeture ouverture decision vote proces audience reprise livraison "
            "construction"
        ),
        (", dont l",),
        turn(
            rf", dont (?:l{APOSTROPHE}|la |le )(?:réouverture|fermeture|ouverture|décision|vote|"
            r"procès|audience|reprise|livraison|construction) (?:a été|est|sera|avait été) "
            r"(?:\w+ment )?(?:report|repouss|différ|annul|suspend|ajourn)\w+[^.,;:!?\n]{0,50}"
            r"(?=[.,;\n]|\Z)",
            "",
        ),
    ),
    # "moins que la semaine dernière, où 900 personnes avaient défilé jeudi": on one day
    (
        words("semaine"),
        ("semaine dernière", "semaine passée", "semaine précédente"),
        turn(
            rf"\b(la semaine (?:dernière|passée|précédente)),? (où {MANY}(?: {FOLK})? "
            rf"(?:avaient|ont) [a-zà-ÿ]+) ({WEEKDAY})\b(?! (?:dernier|\d))"
            r"(?![^.!?\n]* et [^.!?\n]*\d)",
            r"\3 de \1, \2",
        ),
    ),
    # "Pour ce 1er mai, 13e journée de mobilisation, les chiffres …", "les syndicats, hors CFDT, …"
    (
        words("journee hors"),
        (" journée ", ", hors "),
        turn(
            rf"((?:premier|1er|\d{{1,2}}) {MONTH}|\b{WEEKDAY}), (?:\d{{1,2}}(?:e|è|ème)|{_NTH}) "
            r"(?:journée|mobilisation|manifestation)(?: (?:nationale|interprofessionnelle|"
            r"de (?:mobilisation|grève|manifestations?)|d['\u2019]actions?))*"
            r"(?: contre [^,.;:!?\n\d]{3,40})?,",
            r"\1,",
        ),
        turn(
            r", hors (?:la |le )?(?:CFDT|CGT|FO|FSU|Unsa|UNSA|SUD|Solidaires|CFTC|CFE-CGC)"
            r"(?: et (?:la |le )?(?:CFDT|CGT|FO|FSU|Unsa|UNSA|SUD|Solidaires|CFTC|CFE-CGC))?,",
            "",
        ),
    ),
    # "45 personnes interpellées, selon la préfecture à 18 heures": when it was said
    (
        words("selon apres"),
        ("elon l", "\u2019après l", "'après l"),
        turn(
            rf"((?:selon|d{APOSTROPHE}après) (?:la |le |les |l{APOSTROPHE})"
            r"(?:police|préfecture|préfet|préfète|gendarmerie|autorités|sous-préfecture|ministère|"
            r"intersyndicale|syndicats|organisateurs)(?: de (?:police|l['\u2019]Intérieur))?) "
            rf"(?:à|vers|peu après) {HOUR}(?= ?[.,;)\n]|\Z)",
            r"\1",
        ),
    ),
    # "Ce jeudi, les syndicats espéraient remobiliser après les vacances de Noël": no holiday
    (
        words("vacances fetes conges"),
        ("vacances", "fêtes", "congés"),
        turn(
            r"(\b(?:syndicats?|intersyndicale|opposants|manifestants|mouvement|mobilisation|"
            r"collectif|cortège)\b[^.;:!?\n]{0,90}?) (?:après|malgré) (?:les|ces) "
            r"(?:vacances|fêtes|congés)(?: (?:de (?:Noël|Pâques|la Toussaint)|scolaires|"
            r"d['\u2019](?:hiver|été|automne)|de fin d['\u2019]année))?(?= ?[.,;\n]|\Z)",
            r"\1",
        ),
    ),
    # "à dix jours du passage du texte devant le Conseil le 25 janvier": the day of a decision
    (
        words("jours"),
        (" jours d",),
        turn(
            r",? à \w+ jours d(?:u|e la|e l['\u2019]) ?(?:passage|décision|vote|examen|procès|"
            r"élection|scrutin|verdict|jugement)\b[^.,;:!?\n\d]{0,90}? "
            rf"(?:le )?(?:{WEEKDAY} )?\d{{1,2}} {MONTH}",
            "",
        ),
    ),
    # "Des blocages ont eu lieu lundi et sont annoncés, dont une marche jeudi à Gap": to come
    (
        words("annonces annoncees prevus prevues poursuit poursuivent continue continuent"),
        (" dont un", " notamment un", " autres un"),
        turn(
            r"\b((?:sont (?:encore |aussi |également |déjà )?(?:annoncé|prévu|programmé)e?s|"
            r"se poursuit|se poursuivent|continue|continuent)\b[^.;:!?\n\d]{0,60}?),? "
            r"(?:dont|(?:avec )?(?:notamment|entre autres)) "
            rf"(une? {RALLY})(?= (?:ce |demain |{WEEKDAY}|le \d))",
            r"\1. Est prévue \2",
        ),
    ),
    # "De nouvelles marches sont déjà organisées": they are to come.
    (
        words("deja"),
        (" déjà ",),
        turn(
            r"\b(est|sont) déjà (?=(?:organisé|prévu|annoncé|programmé|fixé|planifié)e?s?\b"
            r"(?! (?:depuis|par le passé|hier)))",
            r"\1 ",
        ),
    ),
    # "ont annoncé le report de leur marche au 26 septembre": it is put off to then.
    (
        words("report"),
        (" report d",),
        turn(
            rf"\b(ont|a) (?:annoncé|décidé|acté|confirmé|choisi) le report de (?:la|leur|cette|sa) "
            rf"({RALLY}(?:(?! au | à )[^.,;:!?\n]){{0,40}}?) "
            rf"(?=au (?:[a-zé]+di )?\d{{1,2}}(?:er)? {MONTH})",
            r"\1 reporté la \2 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
