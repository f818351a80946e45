"""How many came, and on another day, as dailies say it: "a vu défiler", "dû se contenter de"."""

from worker.reading.wordings.dailies import DAY
from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    NAME,
    OPENS,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_BODY = (
    rf"(?:l{APOSTROPHE}(?:intersyndicale|union \w+|association|inter)|(?:la |les |le )?"
    r"(?:syndicats?|organisat\w+|collectifs?|comité|CGT|CFDT|FSU|FO|SUD|Solidaires|Unsa|CNT|CFTC|"
    r"Confédération paysanne|FNSEA|FDSEA|Coordination rurale)(?: [A-Z\d]{2,6})?)"
)
_ROMAN = r"(?:[IVXL]+|\d{1,2}|un|deux|trois|précédent|premier)"
_SHAPES = r"(?:cortèges|défilés|rassemblements|manifestations|manifs|marches)"

TURNS: Turns = (
    # "Dole n'a vu passer que 400 personnes": a town that saw them
    (
        words("que"),
        ("vu passer que ", "vu défiler que ", "vu marcher que "),
        turn(
            rf"\bn['\u2019](a|avait) vu (?:passer|défiler|marcher) que (?={ROUNDED}{COUNT} "
            r"(?:personnes|habitants|manifestant|participant|protestataire|marcheu|militant|salarié|"
            r"agents|enseignant|soignant|lycéen|étudiant|parents|retraité|gilets|agricult))",
            r"\1 vu défiler ",
        ),
    ),
    # "Limoux a vu défiler 450 habitants": not those who live there
    (
        words("habitants"),
        (" habitants",),
        turn(
            rf"\b((?:vu|fait) (?:défiler|passer|marcher|manifester|descendre) "
            rf"(?:que )?{ROUNDED}{COUNT}) "
            r"habitants\b",
            r"\1 personnes",
        ),
    ),
    # "; ils étaient respectivement 7 200 et 12 000 le 31 janvier"
    (
        words("respectivement"),
        (" respectivement ", "(respectivement "),
        turn(
            r" ?(?:[;,] |\()(?:(?:ils|elles) étaient |(?:soit )?)respectivement "
            rf"({ROUNDED}{COUNT} et {ROUNDED}{COUNT} (?={DAY}[).,;]))",
            r", contre \1",
        ),
        turn(
            rf"(, contre {ROUNDED}{COUNT} et {ROUNDED}{COUNT} {DAY})\)",
            r"\1",
        ),
    ),
    # "À Sedan, où l'intersyndicale avait opté pour un sit-in, on a compté …": who chose so is
    # not who counted.
    (
        words("choisi prefere decide opte souhaite tenu voulu"),
        (", où ",),
        turn(
            rf"({OPENS}(?:à|au|aux) {NAME}), où {_BODY} (?:avait|avaient|a|ont) (?:\w+ )?"
            rf"(?:choisi|préféré|décidé|opté|souhaité|tenu|voulu) [^.,;:!?\n\d]{{3,80}}, "
            rf"(?=on \w|il y |(?:ils|elles) étaient|{ROUNDED}{COUNT} )",
            r"\1, ",
        ),
    ),
    # "Quant à Libourne, elle a vu défiler 180 hospitaliers"
    (
        words("quant"),
        ("Quant ",),
        turn(
            rf"{OPENS}Quant (?:à|au|aux) ({NAME}), (?:elle|il) "
            r"(?=(?:n['\u2019])?(?:a|avait) (?:vu|réuni|rassemblé|compté|mobilisé|connu))",
            r"\1 ",
        ),
    ),
    # "; le 12 mai, elle en avait compté 1 900": who awaits now counted then.
    (
        words("avait avaient"),
        (" en avai",),
        turn(
            rf" ?; ({DAY}), (ils?|elles?) (?=en avai(?:t|ent) (?:compté|dénombré|recensé|"
            r"revendiqué|annoncé|vu))",
            r". \1, \2 ",
        ),
    ),
    # "8 000 au pointage de la police et 9 000 à celui de l'intersyndicale"
    (
        words("celui celle ceux"),
        (" celui d", " celle d", " ceux d"),
        turn(
            r"\b((?:pointage|comptage|décompte|estimation|chiffre|évaluation)s?\b[^.;:!?\n\d]{3,40}"
            rf"{COUNT}),? (?:à|pour|selon|d{APOSTROPHE}après) (?:celui|celle|ceux) "
            rf"d(?:e (?=la |l{APOSTROPHE}|[A-Z])|(?:u|es) (?=\w))",
            r"\1 selon ",
        ),
    ),
    # "qui promet un millier de manifestants pour la prochaine fois": a wish without a day
    (
        words("prochaine"),
        ("la prochaine fois",),
        turn(
            rf"\b(promet|promettent|espère|espèrent|veut|veulent|attend|attendent|vise|visent) "
            rf"(?:être |voir )?{ROUNDED}{COUNT} (?:de |d{APOSTROPHE})?(?:manifestants|personnes|"
            r"participants|marcheurs) (?:pour )?(?=la prochaine fois)",
            r"\1 du monde ",
        ),
    ),
    # "deux fois plus que jeudi dernier à Gray": another day's rally, without a number
    (
        words("plus moins"),
        ("fois plus que ", "fois moins que ", "plus nombreux que "),
        turn(
            r", (?:soit )?(?:\w+ fois (?:plus|moins)|(?:bien )?plus nombreux) que "
            rf"({DAY}) (à {NAME}|(?:devant|dans) [^.,;:!?\n\d]{{3,40}})(?=\. )",
            r". Une manifestation avait eu lieu \1 \2",
        ),
    ),
    # "contre 800 pour l'acte II": another day's, not said
    (
        words("acte"),
        ("l'acte ", "l\u2019acte "),
        turn(
            rf"(\bcontre {ROUNDED}{COUNT}(?: (?:personnes|manifestants))?) (?:pour|lors de|à) "
            rf"l{APOSTROPHE}acte {_ROMAN}\b",
            r"\1 la semaine précédente",
        ),
    ),
    # "Gros monde à X aujourd'hui", "Sacré monde hier à X"
    (
        words("monde"),
        ("ros monde", "acré monde", "norme monde", "rmément de monde", "llement de monde"),
        turn(
            r"\b(?:un )?(?:(?:gros|sacré|énorme) monde|(?:énormément|tellement) de monde) "
            rf"(?=(?:à|au|aux|dans|en ville|devant|place|aujourd'hui|ce|cet|hier|{WEEKDAY})\b)"
            r"(?=[^.!?\n]*\b(?:contre|pour|manif|rassembl|cortège|grève))",
            "Beaucoup de monde ",
        ),
    ),
    # "a réuni une trentaine de soutiens"
    (
        words("soutiens"),
        (" soutiens",),
        turn(
            rf"\b((?:réuni|rassemblé|attiré|mobilisé|compté|vu)(?: \w+){{0,2}} {ROUNDED}{COUNT}) "
            rf"(?:de )?soutiens\b",
            r"\1 personnes",
        ),
    ),
    # "350, quand elles n'étaient que 200 un an plus tôt", as "contre 200"
    (
        words("quand alors la"),
        (", quand ", ", alors qu", ", là où "),
        turn(
            rf", (?:quand (?=ils|elles)|alors qu{APOSTROPHE}|là où )(?:ils|elles) n{APOSTROPHE}"
            rf"étaient que ({ROUNDED}{COUNT}) (?=(?:un an|un mois|une semaine|(?:deux|trois|quatre|"
            rf"huit|dix|quinze) (?:jours|semaines|mois)) plus tôt|{DAY}[.,;])",
            r", contre \1 ",
        ),
    ),
    # "X et Y ont vu se former des cortèges de 700 et 150 personnes": each its own
    (
        words("cortege corteges defiles rassemblements manifestations manifs marches"),
        ("ont vu ", "ont connu ", "ont eu "),
        turn(
            rf"{OPENS}({NAME}) et ({NAME}) ont (?:vu (?:se former|se dérouler|passer|naître)|connu|"
            rf"eu) (?:des|leurs) {_SHAPES} (?:\w+ )?de (?={COUNT} et (?:de )?{COUNT} )",
            r"À \1 et \2, les cortèges ont réuni ",
        ),
    ),
    # "Rodez a dû se contenter de 2 200 manifestants, et Cahors de 1 700"
    (
        words("contenter contente"),
        (" contenter de ", " contenté de ", " contentée de "),
        turn(
            rf"\b(?:a|ont) dû se contenter de ({ROUNDED}{COUNT} (?:personnes|manifestants|"
            rf"participants))(, (?:et )?{NAME}) de (?={ROUNDED}{COUNT})",
            r"a réuni \1\2 ",
        ),
        turn(
            rf"\b(?:a dû se contenter|s{APOSTROPHE}est contentée?) de (?={ROUNDED}{COUNT} "
            r"(?:personnes|manifestants|participants))",
            "a réuni ",
        ),
    ),
    # "À X, on est passé de 3 000 à 1 400": so many are there now.
    (
        words("passe"),
        ("est passé de ", "est passés de "),
        turn(
            rf"\b(l{APOSTROPHE})?on est passés? de {COUNT}(?: (?:personnes|manifestants))? à "
            rf"({ROUNDED}{COUNT})(?= (?:personnes|manifestants|participants)|[.,;])",
            r"ils étaient \2",
        ),
    ),
    # "à l'appel de la CGT et de la FSU, assurent ces dernières": those who called count
    (
        words("celles ceux celle celui dernier dernieres derniere derniers"),
        ("elles-ci", "eux-ci", "elle-ci", " ces derni", " cette derni", " ce derni"),
        turn(
            rf"(\bà l{APOSTROPHE}appel d[^.,;:!?\n\d]{{3,90}}), (?:assur|affirm|indiqu|annonc|"
            r"revendiqu|estim|jur|selon|d['\u2019]après)(?:e|ent)? ?(?:celles?-ci|celui-ci|ceux-ci|"
            r"ces derni(?:ers|ères)|cette dernière|ce dernier)\b",
            r"\1, selon les organisateurs",
        ),
    ),
    # "1 100 selon la police (1 600 le 12 mars), 2 500 selon la CGT (3 500)": both then
    (
        frozenset(),
        ("0 le ", "1 le ", "5 le ", "0 mardi", "0 jeudi", "0 samedi"),
        turn(
            rf"(\(({COUNT}) ({DAY})\),?(?: et| contre)? {ROUNDED}{COUNT} [^.;:!?()\n\d]{{3,40}}) "
            rf"\(({COUNT})\)",
            r"\1 (\4 \3)",
        ),
    ),
    # "900 personnes, un chiffre avancé par la CGT et confirmé par la police"
    (
        words("chiffre estimation"),
        (" confirmé", " validé", " repris"),
        turn(
            r",? (?:(?:un )?chiffre|(?:une )?estimation) (?:avancé|donné|annoncé|fourni)e? par "
            rf"((?:la |les |l{APOSTROPHE})?[^.,;:!?\n\d]{{2,30}}?) et "
            rf"(?:confirmé|validé|repris)e? par (?=(?:la |les |l{APOSTROPHE}))",
            r", selon \1 et ",
        ),
    ),
    # "Les Tarbais étaient 500 à battre le pavé"
    (
        frozenset(),
        ("s étaient ", "x étaient "),
        turn(
            rf"{OPENS}Les ((?-i:[A-ZÀ-Ý])[\w\u2019'-]+[sx]) étaient ({ROUNDED}{COUNT}) "
            r"(?:à (?:battre le pavé|défiler|manifester|marcher|se rassembler|se mobiliser|"
            r"descendre dans la rue)|(?=devant |dans les rues|sur la place|place |dans la rue))",
            r"\2 \1 ont manifesté ",
        ),
    ),
    # "où les syndicats tablaient sur 800 personnes"
    (
        words("tablait tablaient misait misaient comptait comptaient"),
        ("tablai", "misai", "comptai"),
        turn(
            rf"(, où [^.,;:!?\n\d]{{3,40}}) (?:tabl|mis|compt)ai(t|ent) sur (?={ROUNDED}{COUNT} )",
            r"\1 attendai\2 ",
        ),
    ),
    # "Ils en ont eu 500": who hoped for more
    (
        words("eu"),
        (" en ont eu ", " en a eu ", " en ont eu\u00a0"),
        turn(
            rf"{OPENS}(?:ils|elles|on|il|elle) en (?:ont|a) eu (?={ROUNDED}{COUNT}\b[.,;]?)",
            "Ils étaient ",
        ),
    ),
    # "il a fallu attendre mercredi pour voir 500 personnes défiler"
    (
        words("fallu faudra"),
        ("fallu attendre ", "faudra attendre "),
        turn(
            rf"\bil a fallu attendre ({DAY}) pour voir ({ROUNDED}{COUNT} [^.,;:!?\n\d]{{3,40}}?) "
            r"(?:défiler|manifester|marcher|se rassembler|se mobiliser|descendre dans la rue)\b",
            r"\2 ont défilé \1",
        ),
    ),
    # "X : 10 h, 2 500 participants attendus. Y : 15 h, 600 participants": as many awaited
    (
        words("attendus"),
        ("participants attendus",),
        turn(
            rf"(\bparticipants attendus\b[^!?\n]{{0,80}}?, {COUNT} participants)(?=[.;,]|$)",
            r"\1 attendus",
        ),
        turn(
            rf"(\bparticipants attendus\b[^!?\n]{{0,80}}?, {COUNT} participants)(?=[.;,]|$)",
            r"\1 attendus",
        ),
        turn(
            rf"(\bparticipants attendus\b[^!?\n]{{0,80}}?, {COUNT} participants)(?=[.;,]|$)",
            r"\1 attendus",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
