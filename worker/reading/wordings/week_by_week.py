"""Crowds of one week after another, first and second acts: "de 90 mardi dernier à 400 hier"."""

from collections.abc import Set as AbstractSet

from worker.reading.wordings.turns import (
    APOSTROPHE,
    AT,
    COUNT,
    FOLK,
    HOUR,
    MONTH,
    OF,
    OPENS,
    PEOPLE,
    RALLY,
    ROUNDED,
    TOWN,
    WEEKDAY,
    Turns,
    before_figures,
    turn,
)
from worker.reading.words.wordlist import words

# Of turns that have no word of their own.
_ANY: AbstractSet[str] = frozenset()
_DAY = (
    rf"(?:hier|avant-hier|{WEEKDAY}(?: (?:dernier|prochain))?(?: \d\d?(?:er)?(?: {MONTH})?)?|"
    rf"le \d\d?(?:er)? {MONTH}|il y a (?:une semaine|huit jours|quinze jours|deux semaines)|"
    r"l(?:a semaine|e mois) derni(?:er|ère)|la semaine passée)"
)
_MANY = rf"{ROUNDED}{COUNT}"
_ONES = rf"(?: {PEOPLE})?"
_WEEKS = rf"(?:deux|trois|quatre|cinq|six) (?:{WEEKDAY}s|semaines)"
_TH = r"(?:premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième)"
_TIME = rf"l[ea] {_TH}(?: (?:fois|semaine|jour|{WEEKDAY}))?"
_ACT = r"(?:acte|round|épisode|temps|volet|manche|chapitre)"

# Towns and their numbers, two at least, in up to four sentences that say no day.
_NO_DAY = rf"(?:(?!\b{WEEKDAY}|\bhier|\bdemain|\ble \d|\bce (?:matin|soir))[^!?\n])"
_UNDATED_ROWS = (
    rf"((?:(?!\b{WEEKDAY}|\bhier|\ble \d|\bce (?:matin|soir))[^!?\n])"
    rf"*?\d[^!?\n]{{3,30}}?\d(?:(?!\b{WEEKDAY}|\bhier|\ble \d)[^!?\n]){{0,160}}?)[.;] "
)

# How a sentence begins that says the day of the one before it.
_LEADS = ("ce sera ", "c'est ", "c\u2019est ", "et c", "date", "le tout", "tout ", "rendez-vous ")

TURNS: Turns = (
    # "Depuis trois mardis ils marchent à Gap : 90 le premier, 140 le deuxième, 400 hier": so many
    (
        words("premier premiere puis apres"),
        (" premi", ", puis ", ", après "),
        turn(
            rf"(?<=[.:] ){_MANY}{_ONES} {_TIME}(?:, (?:puis )?{_MANY} {_TIME})+,? ?(?:et |puis )?"
            rf"({_MANY}){_ONES} ({_DAY})\b",
            r"\1 personnes ont manifesté \2",
        ),
        turn(
            rf"{OPENS}{_WEEKS} (?:de (?:mobilisation|colère|marche|lutte|suite)|"
            rf"d{APOSTROPHE}affilée)"
            rf"([^.:;!?\n]{{0,90}}?) ?: {_MANY}(?:, {_MANY})*, puis {_MANY},? (?:et |puis )?"
            rf"({_MANY}){_ONES} ({_DAY})",
            r"\2 manifestants\1 \3",
        ),
        turn(
            rf"{OPENS}(?:chaque {WEEKDAY}|de {WEEKDAY} en {WEEKDAY}|semaine après semaine),? "
            rf"[^.:;!?\n]{{3,40}}? (?=à {TOWN})([^.:;!?\n]{{3,90}}?) ?: ({_MANY}){_ONES} ({_DAY}), "
            rf"après {_MANY}(?: et {_MANY})?",
            r"\2 manifestants \1 \3",
        ),
    ),
    # as in "De 90 mardi dernier à 400 hier : à Gap", "on est passé de 90 à Gap mardi à 400 hier"
    (
        words("de passe passes passee"),
        before_figures("De ", " de "),
        turn(
            rf"{OPENS}de ({_MANY}){_ONES} ({_DAY}) à ({_MANY}){_ONES} ({_DAY}) ?[:,] à ({TOWN}),? ",
            r"À \5, \3 manifestants \4, contre \1 \2 : ",
        ),
        turn(
            r"\b(?:on|nous|ils|elles) (?:est|sommes|sont) (?:ainsi )?passée?s? de "
            rf"({_MANY}){_ONES} ({_DAY}) à ({_MANY}){_ONES} ({_DAY})",
            r"\3 manifestants \4, contre \1 \2",
        ),
    ),
    (
        _ANY,
        (" : à ",),
        turn(
            rf"{OPENS}({_MANY}){_ONES} ({_DAY}), ({_MANY}){_ONES} ({_DAY}) ?: à ({TOWN}),? ",
            r"À \5, \3 manifestants \4, contre \1 \2 : ",
        ),
    ),
    # "Deuxième acte mardi ! Le premier, à Gap, avait réuni 90 personnes ; rendez-vous à Dole"
    (
        words("deuxieme second nouvel nouveau troisieme seconde acte"),
        (" premier", " première", "cte 1"),
        turn(
            rf"{OPENS}(?:le |un )?(?:deuxième|second|nouvel|nouveau|troisième) {_ACT} "
            rf"({_DAY}) ?[!.:] (l[ea] premi(?:er|ère)[^.;!?\n]*?) ?[;.] (?:et )?(?:cette fois,? )?"
            rf"(rendez-vous|on se retrouve|ce sera)(?: (?:donc|cette fois))? (à {TOWN})",
            r"\2 le mois dernier. \3 \4 \1",
        ),
    ),
    (
        words("apres"),
        ("près une premi", "près un premi"),
        turn(
            rf"{OPENS}après une? premi(?:er|ère) ({RALLY})([^.,;:()!?\n]{{0,80}}?) à ({TOWN}) "
            rf"\(({_MANY}) {FOLK}\), (?:(?:une?|l[ea]) )(?:deuxième|second|seconde|nouvelle|"
            rf"nouveau|autre)(?: {RALLY})? (?:partira|s{APOSTROPHE}élancera) ({_DAY}) à ({HOUR}) "
            rf"{OF}({TOWN})",
            r"\4 personnes ont manifesté\2 à \3 le mois dernier. Rendez-vous \5 à \6 à \7",
        ),
    ),
    # as in "après Gap hier, c'est au tour de Dole (mardi, 18 h) puis de Pau (jeudi, 18 h)"
    (
        words("tour"),
        ("au tour d",),
        turn(
            rf"\baprès ({TOWN}) ({_DAY}), c{APOSTROPHE}est (?:maintenant )?(?=au tour d)",
            r"\1 a manifesté \2. C'est ",
        ),
    ),
    # and there next
    (
        words("tour"),
        ("au tour d",),
        *(
            turn(
                rf"\bc{APOSTROPHE}est (?:maintenant )?au tour {of}({TOWN}) ?\(([^()\n]*)\)"
                rf"(?:,? (?:puis|et) {then}({TOWN}) ?\()?",
                rf"rendez-vous {at} \1 (\2), puis {next_} \3 (",
            )
            for of, at in ((rf"(?:de |d{APOSTROPHE})", "à"), ("du ", "au"))
            for then, next_ in ((rf"(?:de |d{APOSTROPHE})", "à"), ("du ", "au"))
        ),
    ),
    # "la mobilisation contre la loi arrive à Gap le 24, à 9 h": there is one
    (
        words("arrive debarque etape"),
        ("arrive à", "arrive au", "débarque ", "fait étape "),
        turn(
            r"\b(la mobilisation|le mouvement|la colère)([^.,;:!?\n]{0,80}?) (?:arrive|débarque|"
            rf"fait étape) ({AT} {TOWN})(?= (?:le \d|{WEEKDAY}|demain))",
            r"\1\2 : manifestation \3",
        ),
    ),
    # "10 h à Gap, 17 h à Dole. Ce sera mardi": it is on that day, all of it
    (
        words("sera est date tout pour rendez"),
        (
            "e sera ",
            "'est ",
            "\u2019est ",
            "ate : ",
            "e tout ",
            "out cela ",
            "out ça ",
            "est pour ",
            "ndez-vous ",
        ),
        turn(
            rf"{OPENS}({_NO_DAY}{{0,120}}?{HOUR}{_NO_DAY}{{1,120}}?{HOUR}{_NO_DAY}{{0,120}}?[.!] )"
            rf"(?:ce sera|(?:et )?c{APOSTROPHE}est|date ?:|(?:et )?(?:le )?tout(?: "
            rf"cela| ça)?,?|(?:et )?c{APOSTROPHE}est pour|rendez-vous)(?: le)? ({WEEKDAY}"
            rf"(?: \d{{1,2}}(?:er)?(?: {MONTH})?)?|demain)(?: ?[.!]|(?=\n)|\Z)",
            r"\2, \1",
            signs=(*(f"{stop} {lead}" for stop in ".!" for lead in _LEADS),),
        ),
    ),
    # as in "Trois rendez-vous le même jour : 10 h à Gap, 17 h à Dole. C'est mardi"
    (
        words("jour"),
        ("même jour",),
        turn(
            r"\b((?:deux|trois|quatre|cinq) (?:rendez-vous|manif\w*|rassemblements|marches|"
            r"cortèges)) (?:(?:ont|auront) lieu )?le même jour\b(?:,? et pas une? de plus)?",
            r"\1",
        ),
        turn(r"((?:contre|pour) [^.,;:!?\n]{3,60}), et pas une? de plus (?=: )", r"\1 "),
    ),
    # "90 à Gap, 400 à Dole. Cela fait 490 personnes mardi": of that day, and no crowd of a town
    (
        words("total soit fait tout mobilisation"),
        ("otal", "oit ", "fait ", "n tout", "a donc "),
        turn(
            rf"{OPENS}(?:(?:faites le compte|on additionne|additionnons|récapitulons) ?: )?"
            rf"{_UNDATED_ROWS}(?:cela fait|ça fait|soit|total ?:|au total,?|en tout,?)(?: donc)? "
            rf"(?:{_MANY}){_ONES}(?: dans (?:la rue|les rues)| (?:ont|avaient) (?:défilé|manifesté|"
            rf"marché))? ({_DAY})((?: (?:contre|pour) [^.;:!?\n]{{3,70}})?)",
            r"\2, des manifestations ont eu lieu\3 : \1",
            signs=("cela fait ", "ça fait ", "soit ", "total", "en tout"),
        ),
        turn(
            rf"{OPENS}(?:(?:faites le compte|on additionne|additionnons|récapitulons) ?: )?"
            rf"{_UNDATED_ROWS}({_DAY}), la mobilisation((?: (?:contre|pour) [^.;:!?\n]{{3,70}}?)?) "
            rf"a donc (?:réuni|rassemblé) (?:{_MANY}){_ONES}",
            r"\2, des manifestations ont eu lieu\3 : \1",
            signs=("a donc ",),
        ),
    ),
    # "celle de Gap est maintenue. Celle de Dole, non"
    (
        words("non"),
        (", non", " non"),
        turn(
            rf"(\b(?:est|sont|sera) maintenue?s?\b[^.;!?\n]{{0,40}}?[.,;] (?:mais )?"
            rf"(?:celle|celui) {OF}{TOWN}(?: \({HOUR}\))?),? (?:en revanche,? |elle,? |lui,? )?non"
            r"(?= ?[.!\n]|\Z)",
            r"\1 est annulée",
        ),
        turn(
            rf"(\b(?:est|sont|sera) (?:annul|report|suspend|interdi)\w*\b[^.;!?\n]{{0,40}}?[.,;] "
            rf"(?:mais )?(?:celle|celui) {OF}{TOWN}(?: \({HOUR}\))?),? (?:en revanche,? |elle,? |"
            r"lui,? )?non(?= ?[.!\n]|\Z)",
            r"\1 est maintenue",
        ),
    ),
    # as in "bilan du 6 (90 à Gap, 400 à Dole), préparation du 20": of the day before the bracket
    (
        words("du le"),
        ("0 à ", "5 à ", "0 manif", "0 person", "5 manif"),
        turn(
            rf"(\b(?:du|le) (\d\d?(?:er)?(?: {MONTH})?)) \(({_MANY}{_ONES} {AT} {TOWN}), "
            rf"({_MANY}{_ONES} {AT} {TOWN})\)(?:,| et)?(?= [^.!?\n]*\b(?:le|du) \d)",
            r"\1. Le \2, \3, \4. Et",
        ),
    ),
    # as in "À l'heure où nous bouclons (mardi 9 h)", "Liste arrêtée mardi à 9 h 30"
    (
        words("heure liste etat tableau agenda jour"),
        ("où nous ", "arrêté", "à jour ", "établi"),
        turn(
            rf"\bà l{APOSTROPHE}heure où nous (?:bouclons|mettons sous presse|écrivons|imprimons|"
            r"publions)[^,.:;()\n]{0,24}(?: \([^()\n]{0,30}\))?,? ",
            "",
        ),
        turn(
            rf"{OPENS}(?:(?:liste|état|tableau|agenda|recensement)(?: [^.:;\n\d]{{3,24}})? "
            rf"(?:arrêtée?|établie?|mise? à jour|à jour)|mise? à jour) (?:au |le |ce |ce jour, )?"
            rf"{_DAY}(?: à| ,|,)? {HOUR} ?(?:[.:]|[\u2013\u2014-](?= ))",
            "",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
