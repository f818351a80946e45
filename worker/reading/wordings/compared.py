"""Crowds of another day beside those of today, in other words: "il y en avait 900 le 7 mars"."""

from worker.reading.wordings.turns import (
    APOSTROPHE,
    COUNT,
    MONTH,
    NAME,
    OPENS,
    RALLY,
    ROUNDED,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_OF_PEOPLE = (
    r"(?: de(?= (?:personnes|manifestante?s|participante?s|marcheu(?:rs|ses))\b)|"
    rf"(?=,? (?:(?:selon|dans|pour) l|d{APOSTROPHE}après|à (?:manif|défil|march))))"
)

_LAST_TIME = rf"la (?:dernière fois|fois d{APOSTROPHE}avant|fois dernière)"

_THEIRS = (
    r"(?:de (?:la |l['\u2019])?|du |des |d['\u2019])?(?:police|préfecture|gendarmerie|autorités|"
    r"CGT|intersyndicale|syndicats?|organisat\w+|ministère|collectif|Intérieur)"
)

_LAST_YEAR = (
    rf"(?:l{APOSTROPHE}(?:an|année) (?:dernier|dernière|passée?|précédente)|en 20\d\d|il y a un an|"
    rf"la (?:dernière fois|semaine (?:dernière|passée)|fois d{APOSTROPHE}avant))"
)
_EDITIONS = (
    r"(?:éditions? (?:précédentes?|passées?)|participation|affluence|les années précédentes) ?: "
)
_THEM = r"(?: (?:personnes|manifestants|participants|marcheurs))"
_A_WHILE_AGO = (
    rf"(?:(?:en|début|fin|mi) ?-?{MONTH}|il y a \w+ (?:mois|semaines)|au (?:printemps|"
    rf"mois d\S+ ?\w+)|"
    rf"à l{APOSTROPHE}automne|cet (?:été|hiver|automne)|le mois (?:dernier|passé)|"
    rf"(?:l{APOSTROPHE}(?:été|hiver|automne)|le printemps) dernier)"
)
_SO_MANY = rf"({ROUNDED}{COUNT})(?: (?:personnes|manifestants|participants|marcheurs))?"
_WERE_MANY = (
    r"(?:on (?:est|était)|nous (?:sommes|étions)|(?:ils|elles) (?:sont|étaient)|"
    r"(?:il )?y en (?:a|avait))"
)
_NOW = rf"(?:aujourd{APOSTROPHE}hui|cette (?:année|fois(?:-ci)?)|ce (?:matin|soir|jour)|maintenant)"

TURNS: Turns = (
    # as in "a dépassé celle de juin (800 et 2 000)": of that month
    (
        words("celle celui"),
        ("celle d", "celui d"),
        turn(
            rf"\b((?:celle|celui) (?:d{APOSTROPHE}|de |du )(?:{MONTH}|printemps|automne|été|hiver|"
            rf"l{APOSTROPHE}an (?:dernier|passé)|l{APOSTROPHE}année dernière|la rentrée)) "
            r"?\([^()\n]*\d[^()\n]*\)",
            r"\1",
        ),
    ),
    # "Nous étions 400 l'an dernier, nous sommes 800": what was before stands behind
    (
        words("etions etait etaient avait"),
        ("étions ", "était ", "étaient ", "avait "),
        turn(
            rf"\b((?:on|nous|ils|elles) (?:étions|était|étaient)|(?:il )?y en avait) "
            rf"(?:que |seulement |déjà )?{_SO_MANY} ({_LAST_YEAR})"
            rf"(?:,| ;| et)? (?:et |mais )?(?:{_NOW},? )?{_WERE_MANY} (?:plus que |déjà )?"
            rf"{_SO_MANY}(?: {_NOW}| ({WEEKDAY}))?(?=[ ,.;!)»\u201d\"\n]|$)(?! {_LAST_YEAR})",
            r"\1 \4 \5, contre \2 \3",
        ),
        turn(
            rf"\b({_LAST_YEAR}),? ((?:on|nous|ils|elles) (?:étions|était|étaient)|"
            rf"(?:il )?y en avait)"
            rf" {_SO_MANY}(?:,| ;| et|,? mais) (?:{_NOW},? )?(?:{_WERE_MANY} )?{_SO_MANY}"
            rf"(?: {_NOW}| ({WEEKDAY}))?(?= ?[,.;!)»\u201d\"\n]|$)",
            r"\2 \4 \5, contre \3 \1",
        ),
    ),
    # "Éditions précédentes : 2021, 900 ; 2022, 1 400": of each year
    (
        words("editions edition participation affluence participants personnes manifestants"),
        (" 20", "(20", "\n20"),
        turn(
            rf"({_EDITIONS})(20\d\d) ?[:=,] ({COUNT}){_THEM}? ?[;,/] (20\d\d) ?[:=,] "
            rf"({COUNT}){_THEM}?"
            r"(?=[.;,)\n]|\Z)",
            r"\1\3 personnes en \2, \5 personnes en \4",
        ),
        turn(
            rf"({_EDITIONS})({COUNT}) (?:en |\()(20\d\d)\)?(?:,|;| et|, puis) ({COUNT}) (?:en |"
            rf"\()(20\d\d)"
            r"\)?(?=[.;,)\n]|\Z)",
            r"\1\2 personnes en \3, \4 personnes en \5",
        ),
        turn(
            rf"\b(20\d\d) ?: ({COUNT}){_THEM} ?[;,/] (20\d\d) ?: ({COUNT}){_THEM}(?=[.;,)\n]|\Z)",
            r"\2 personnes en \1, \4 personnes en \3",
        ),
    ),
    # as in "900 manifestants, soit plus que les 425 de la dernière fois"
    (
        words("que"),
        (" que les ",),
        turn(
            rf",? (?:(?:soit|c{APOSTROPHE}est) )?(?:bien |deux fois |un peu )?(?:plus|moins|"
            rf"mieux) que "
            rf"les ({COUNT})(?: (?:personnes|manifestants))? d(?:e |{APOSTROPHE})({_LAST_YEAR})"
            r"(?=[.,;!)\n]|\Z)",
            r", contre \1 \2",
        ),
    ),
    # "où 420 avaient défilé avant Noël": on a day nobody can tell
    (
        words("avant"),
        (" avant ",),
        turn(
            r"\b(av(?:ait|aient|ions) (?:déjà |pourtant )?(?:(?:été )?\w+[ée]e?s?)) (?:juste "
            r")?avant "
            rf"(?:Noël|Pâques|la Toussaint|l{APOSTROPHE}été|les (?:vacances|fêtes|élections)|"
            rf"la (?:rentrée|trêve|pandémie)|le (?:confinement|Covid)|l{APOSTROPHE}hiver)\b",
            r"\1 le mois dernier",
        ),
    ),
    # "À Dole, où 420 avaient défilé en janvier, ils étaient 300 mardi": those of now first
    (
        words("avaient avait avions"),
        (", où ",),
        turn(
            rf"((?:{OPENS}|(?<=[;:,] ))(?:à|au|aux) {NAME}), où {_SO_MANY} (?:s{APOSTROPHE}(?:y "
            rf")?|y )?"
            r"(?:av(?:aient|ait|ions)|étaient) (?:déjà |été )?(?:défilé|manifesté|marché|"
            r"battu le pavé|"
            r"rassemblé|réuni|mobilisé|descendu|dans la rue|présent)e?s?"
            rf"(?: dans (?:la|les) rues?)? ({_LAST_YEAR}|{_A_WHILE_AGO}), "
            rf"(?=(?:ils|elles|on|nous) (?:n{APOSTROPHE})?(?:étaient|était|"
            rf"étions)\b)([^.;:!?\n]{{6,90}}?)"
            r"(?= ?(?:[.;:!?\n]|\Z))",
            r"\1, \4, contre \2 \3",
        ),
    ),
    # as in "300 manifestants (450 personnes l'an dernier)"
    (
        words("an annee fois semaine"),
        ("(",),
        turn(
            rf"\(({ROUNDED}{COUNT}) (?:personnes|manifestants|participants|marcheurs)"
            rf" ({_LAST_YEAR})\)",
            r"(contre \1 \2)",
        ),
        turn(
            rf"(\d (?:[^\d.!?\n()]{{0,90}} )?)\(({_LAST_YEAR}) ?[:,] {_SO_MANY}\)",
            r"\1(contre \3 \2)",
        ),
    ),
    # as in "Marche à Gap : 300 cette année (450 l'an passé)": of those who marched
    (
        words("annee fois"),
        (" cette année", " cette fois"),
        turn(
            rf"{OPENS}({ROUNDED}{COUNT}) cette année (?=(?:à|au|"
            rf"aux) {NAME}[^.!?\n]{{0,90}}?(?:contre |\()"
            rf"{_SO_MANY} {_LAST_YEAR})",
            r"\1 personnes cette année ",
        ),
        turn(
            rf"(?:{OPENS}|(?<=: ))({ROUNDED}{COUNT}) cette (?:année|fois)"
            rf"(?=,? (?:contre |après )?\(?(?:contre |pour )?\d| \({_LAST_YEAR})",
            r"\1 personnes",
        ),
        turn(
            rf"\b(?:(on) est|(nous) sommes|(ils|elles) sont) ({ROUNDED}{COUNT}) "
            r"cette (?:année|fois)(?=,? (?:contre )?\(?(?:contre )?\d)",
            r"\1\2\3 étaient \4",
        ),
    ),
    # "Comme à Verdun, où la maternité a été sauvée, nous pouvons gagner": nobody gathers there
    (
        words("comme"),
        ("omme à ", "omme au ", "omme aux "),
        turn(
            rf"{OPENS}comme (?:à|au|aux) {NAME}(?:(?:,| et) (?:à |au )?{NAME})*,? "
            r"(?:où|quand|dont|lorsque) (?![^.,;!?\n]*(?:manif|march|rassembl|défil|personnes))"
            r"[^.,;!?\n]{3,90}, (?=\w)",
            "",
        ),
    ),
    # "150 000, soit six fois plus que l'estimation de la police", "loin des chiffres de la CGT"
    (
        words("que des du"),
        ("fois plus que", "fois moins que", "loin d", "dessus d", "dessous d"),
        turn(
            rf",? (?:(?:soit |ou )?\w+ fois (?:plus|moins) que |(?:bien |très |assez |un peu )?"
            rf"(?:loin|(?:au-|en )?(?:dessus|dessous)) d(?:es?|u) ?)(?:l{APOSTROPHE}|les? |la )?"
            rf"(?:estimations?|chiffres?|comptages?|décomptes?|évaluations?|pointage) {_THEIRS}"
            r"(?=[,.;)\n]| ?[-\u2013\u2014] |$)",
            "",
        ),
    ),
    # "X (7 300 habitants dont un quart de pauvres)": who lives there
    (
        words("habitants ames"),
        ("habitants dont ", "âmes dont "),
        turn(r"(\d habitants|\d âmes) dont [^(),.;:!?\n]{3,70}(?=[),])", r"\1"),
    ),
    # "Après 60 à la mairie de X lundi, on remet ça", "après les 60 de lundi à X"
    (
        words("apres"),
        ("près ",),
        turn(
            rf"\b([Aa]près )(?:les )?({COUNT})(?: (?:personnes|manifestants))? "
            rf"((?:à|au|aux|devant) [^,;:.!?\n\d]{{2,50}}?) ({WEEKDAY}(?: dernier)?|hier)(?=[,;!])",
            r"\1les \2 manifestants de \4 \3",
        ),
        # Or "après la manifestation de mardi à X (80 participants)"
        turn(
            r"(?<!jours )(?<!semaine )(?<!semaines )(?<!mois )"
            r"\b([Aa]près )(?:la |le )(?:première? |premier )?(?:manifestation|manif|marche|"
            rf"rassemblement|mobilisation) (?=d(?:e |{APOSTROPHE}))([^,;:.!?\n()]{{4,60}}) "
            rf"\(({COUNT}) (?:personnes|participants|manifestants)\)",
            r"\1les \3 manifestants \2",
        ),
        turn(
            rf"\b([Aa]près les {COUNT}) (?=d(?:e |u |{APOSTROPHE})(?:{WEEKDAY}|hier|ce|\d))",
            r"\1 manifestants ",
        ),
    ),
    # "Il y en avait 900 le 7 mars"
    (
        words("y"),
        ("y en avait ", "y en a eu "),
        turn(
            rf"\b(?:il )?y en (?:avait|a)(?: eu)?(?: encore| déjà)? (?={ROUNDED}{COUNT}"
            rf"(?: personnes)?(?: (?:le \d|lors d|en \w|hier|l{APOSTROPHE}an|la \w|{WEEKDAY})|"
            r" ?[.,;!)\n]|$))",
            "ils étaient ",
        ),
    ),
    # "La préfecture attend 300 personnes, elles étaient 520 la semaine dernière"
    (
        words("etaient"),
        (", elles étaient ", ", ils étaient "),
        turn(
            rf"(\b(?:attend|espèr|tabl|prévo|escompt)(?:ent|e|it|ient)?\b"
            r"[^.;:!?\n]{0,60}), (?:elles|ils) étaient (?:encore |déjà |que )?"
            rf"({ROUNDED}{COUNT}) (?=(?:la semaine|l{APOSTROPHE}an|le mois|le \d|"
            rf"{WEEKDAY} (?:dernier|passé))"
            r"[^.,;:!?\n]{0,30}[.,;!\n])",
            r"\1, contre \2 ",
        ),
    ),
    (
        words("million"),
        ("demi-million", "demi million"),
        turn(r"\bun demi[- ]million(?: de(?= [a-zà-ÿ]))?\b", "environ 500 000"),
    ),
    # "un million de manifestants", "1,5 million dans la rue": of people, and in one town
    (
        words("million millions"),
        (" million",),
        turn(rf"\bun million{_OF_PEOPLE}", "1 000 000"),
        turn(rf"\bdeux millions{_OF_PEOPLE}", "2 000 000"),
        turn(rf"(?<![\d.,])(\d) millions?{_OF_PEOPLE}", r"\1 000 000"),
        turn(rf"(?<![\d.,])(\d)[.,](\d) millions?{_OF_PEOPLE}", r"\1 \g<2>00 000"),
    ),
    # "rassemblement à 17 h place Foch, on était 45 la dernière fois": of another day
    (
        words("etait"),
        (", on était ",),
        turn(
            rf"(\b\d{{1,2}} ?h(?: ?\d\d)?\b[^.;:!?\n]{{0,60}}?), (?=on était (?:que |déjà )?"
            rf"{ROUNDED}{COUNT}(?: personnes)? (?:la dernière fois|l{APOSTROPHE}an (?:dernier|"
            rf"passé)|"
            rf"la fois d{APOSTROPHE}avant))",
            r"\1. ",
        ),
    ),
    # "Nous étions 80 l'an dernier, faisons mieux"
    (
        words("etions"),
        ("ous étions ",),
        turn(
            rf"(\b{RALLY}\b[^;\n]{{0,140}}[.!] )nous étions (?=(?:que |déjà )?{ROUNDED}{COUNT}(?: "
            rf"personnes)? (?:la dernière fois|"
            rf"le mois dernier|l{APOSTROPHE}an (?:dernier|passé)|l{APOSTROPHE}année dernière|"
            rf"la fois d{APOSTROPHE}avant))",
            r"\1on était ",
        ),
    ),
    # "départ à 17 h, 80 participants la dernière fois"
    (
        words("participants manifestants personnes"),
        (" la dernière fois", " le mois dernier", "an dernier", " la fois d"),
        turn(
            rf"(?<!\d )(?<![\d.,])({COUNT}) (?:participants|manifestants|personnes) (?=la "
            rf"dernière fois|le mois dernier|l{APOSTROPHE}an dernier|la fois d{APOSTROPHE}avant)",
            r"on était \1 ",
        ),
    ),
    # "pas 50 comme la dernière fois, 200 !", "50 la dernière fois, 200 aujourd'hui"
    (
        words("derniere avant"),
        (" la dernière fois", " la fois d"),
        turn(
            rf"\bpas ({COUNT}) comme {_LAST_TIME}, ({COUNT})\b",
            r"\2, contre \1 la dernière fois",
        ),
        turn(
            rf"\b({COUNT}) {_LAST_TIME}, ({COUNT}) (cette fois|aujourd{APOSTROPHE}hui|"
            r"ce (?:soir|matin|midi)|hier(?: soir| matin)?)",
            r"\2 \3, contre \1 la dernière fois",
        ),
    ),
    # "À l'issue du défilé de lundi à Gap, l'intersyndicale a donné rendez-vous jeudi"
    (
        words("issue terme fin soir"),
        ("issue d", "terme d", "fin d", "soir d"),
        turn(
            rf"\b(?:à l{APOSTROPHE}issue|au terme|à la fin|au soir) (?:de la|du|de l{APOSTROPHE}) ?"
            rf"(?={RALLY}\b)([^.;!?\n(),]*\b(?:{WEEKDAY}|hier)\b[^.;!?\n(),]{{0,40}}"
            r"(?: \([^()]{4,60}\))?), "
            r"(?=[^.;!?\n]{3,60}?\b(?:a|ont|avai(?:t|ent)) (?:donné|appelé|annoncé|promis|décidé|"
            r"fixé|lancé|convenu|prévu|convié|invité))",
            r"Le \1 a eu lieu. ",
        ),
    ),
    # "J'ai raté la manif de Gap dimanche": there was one.
    (
        words("rate loupe manque pu"),
        ("raté", "loupé", "manqué", "as pu "),
        turn(
            rf"\b(?:j{APOSTROPHE}(?:ai|avais) |je n{APOSTROPHE}ai )?(?:pas pu (?:aller|venir|être|"
            r"me rendre|assister) (?:à la|au)|(?:raté|loupé|manqué) (?:la|le)) "
            rf"(?={RALLY}\b)",
            "j'étais pas à la ",
        ),
    ),
    # "annoncent 300 personnes pour leur marche, samedi 3 mai": to come
    (
        words("annonce annoncent"),
        ("annonce",),
        turn(
            rf"(\bannonc(?:e|ent) {ROUNDED}{COUNT} (?:personnes|manifestants|participants)) "
            rf"(?=pour (?:leur|la|le|l{APOSTROPHE}) ?[^.;!?\n,]{{2,40}}, (?:ce |le )?"
            rf"(?:{WEEKDAY}|demain|\d))",
            r"\1 attendus ",
        ),
    ),
    # "attendent 300 personnes samedi ; ils étaient 250 en juillet"
    (
        words("etaient etait"),
        ("; ils ", "; elles ", "; on "),
        turn(
            rf"(?<=\w) ?; (?=(?:ils|elles|on) (?:n{APOSTROPHE})?étai(?:en)?t (?:déjà |que )?"
            rf"{ROUNDED}{COUNT} (?:en {MONTH}|l{APOSTROPHE}an|le mois|la semaine|le \d))",
            ". ",
        ),
    ),
    # "une trentaine à peine à Gannat"
    (
        words("peine"),
        (" à peine ",),
        turn(
            rf"({COUNT}(?: personnes| manifestants)?) à peine (?=(?:à|au|aux) (?-i:[A-ZÀ-Ý]))",
            r"à peine \1 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
