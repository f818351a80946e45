"""Posts typed from a rally or right after: "Gap ça tourne mal, manif nassée", "bcp d'émotion"."""

from worker.reading.wordings.turns import (
    ABOUT,
    APOSTROPHE,
    COUNT,
    FIGURE,
    IN_ROW,
    OPENS,
    RALLY,
    TOWN,
    WEEKDAY,
    Turns,
    turn,
)
from worker.reading.words.wordlist import words

_AT = r"(?:à|a|au|aux)"
# A post in which no day or hour is told that would be another's.
_UNDATED = (
    r"\A(?![^\0]{300})(?![^\0]*(?:(?<!depuis )\d ?h\b|\dh\d|\d:\d\d|"
    r"\b(?:demain|hier|veille|prochaine?s?|"
    rf"dernière?s?|bientôt|{WEEKDAY}|si|quand|chaque|imagin\w+|toujours|souvent)\b|\?))"
)
_IT = r"(?:manif\w*|cortège|marche|rassemblement|pride|blocage)"
_CHARGED = r"(?:nass|encercl|gaz|charg|bloqu|coinc|coup|repouss|enferm|pouss|matraqu)(?:ée?s?|er)\b"
# What is seen of a march while the police are at it.
_AT_IT = (
    rf"(?:(?:ça|c{APOSTROPHE}est|c) (?:commence à |est )?(?:tourner? mal|chauffer?|gazer?|"
    r"charger?|dégénère|dégénérer|part(?:ir)? en (?:vrille|couilles|sucette)|pète|tendu|chaud|"
    r"la guerre|le chaos|le bordel)\b"
    rf"|(?:on|nous) (?:est|sommes|se fait|s{APOSTROPHE}est fait)(?: tou(?:te)?s)? "
    rf"{_CHARGED}"
    rf"|(?:ils|les (?:flics|crs|keufs|condés|bac)|la (?:police|bac)) (?:nous |les |le |la )?"
    r"(?:gaz|charg|nass|encercl|matraqu|bloqu)e(?:nt)?\b"
    rf"|(?:nass(?:e|és|ées)|encerclés|gazés|coincés)\b[^.!?\n]{{0,40}}depuis )"
)
_MANY_TEARS = (
    rf"(?:(?:bcp|beaucoup|tellement|énormément|tant|plein|que) d(?:e |{APOSTROPHE})"
    r"(?:(?:belle|forte|vive) )?(?:émotions?|larmes|colère|dignité|tristesse|"
    r"recueillement|ferveur|fleurs|silence)\b|(?:grosse|vive|forte|immense|grande) émotion\b|"
    r"(?:des|les) larmes\b|que d(?:e |['\u2019])émotions?\b|moment (?:fort|intense|émouvant)\b)"
)
_TODAY = (
    rf"(?:auj|aujourd{APOSTROPHE}hui|ce (?:matin|soir|midi|{WEEKDAY})|"
    rf"(?:ce |le )?{WEEKDAY}(?: \d\d?)?|demain|cet aprem)"
)
_WORK = r"(?:boulot|taf|travail|bureau|école|cours|repos|dodo|grasse mat\w*|reprise|ménage|lessive)"
_NOT_TOLD = (
    r"(?:(?:les|nos|vos|ces|aucun|pas un) (?:m[ée]dias?|journal\w+|merdias?|jt|cha[îi]nes)|"
    r"(?:la|les) (?:t[ée]l[ée]s?|presse)|bfm\w*|tf1|cnews|france (?:2|info)|franceinfo|ça)"
)

TURNS: Turns = (
    # "Les médias parlent que de Paris mais à Gap on était 900": they counted nobody
    (
        words(
            "medias media journalistes journaux merdias jt chaines tele teles presse bfm bfmtv "
            "cnews france franceinfo"
        ),
        (" mais ", "empêche ", "empeche ", " pourtant "),
        turn(
            rf"(?:{OPENS}|(?<=\bmdr )|(?<=\blol )|(?<=\bptn )){_NOT_TOLD} "
            rf"(?:(?:ne |n{APOSTROPHE}?)?(?:en |y )?(?:parl|montr|d[ie]|voi|pass|couvr|relai|"
            r"racont|cach|ignor|zapp)\w* ?)"
            r"(?:que\b|pas\b|rien\b|jamais\b|pas un mot\b|même pas\b|au jt\b|ça\b)?"
            rf"[^.!?\n\d]{{0,40}}?,? ?\b(?:mais|n{APOSTROPHE}emp[eê]che (?:que |qu{APOSTROPHE})?|"
            r"pourtant)\b,? ?",
            "",
        ),
    ),
    # "Live Gap. Le cortège arrive": there, and today
    (
        words("live direct"),
        ("ive ", "IVE ", "irect "),
        turn(
            rf"{OPENS}\[?(?:live|(?:en )?direct)\]? (?:(?:depuis|de|à) )?({TOWN}) ?[.:,|\u2013-]+ "
            rf"(?=[^\0]{{0,200}}?\b{_IT}\b)",
            r"À \1. ",
        ),
        turn(
            rf"{OPENS}\[?(?:live|(?:en )?direct)\]? (?:(?:depuis|de|à) )?({TOWN}) ?[.:,|\u2013-]+ "
            rf"(?=(?:on est|nous sommes) (?:déjà )?(?:{ABOUT})?(?:des (?:milliers|centaines|"
            rf"dizaines)|{COUNT}) (?:personnes|manifestants|dans|place|devant|sur)\b)",
            r"À \1 manif en cours, ",
        ),
    ),
    # as in "Gap ça tourne mal, la manif est coupée en deux", "Manif à Gap : on est nassés"
    (
        words("ca c on nous ils les la nasse nasses nassees encercles gazes coinces"),
        (
            *(" ça ", " c'est ", " c\u2019est ", " on ", "Ça ", "ça ", "nass", "ils ", "les "),
            *("nous ", "gaz", "la "),
        ),
        turn(
            rf"({_UNDATED})(?:[Àà] |a |#)?({TOWN}) ?[,.:]? ?(?={_AT_IT}[^\0]*\b{_IT}\b)",
            r"\1La manif de \2 vient de partir, ",
        ),
        turn(
            rf"({_UNDATED})ça (?:gaze|charge|chauffe|pète|dégénère) (?:{_AT}) ({TOWN})"
            rf"(?=[^\0]*\b{_IT}\b)",
            r"\1La manif de \2 vient de partir",
        ),
        turn(
            rf"({_UNDATED}(?:contre-)?{_IT}(?: [\w\u2019'-]+){{0,5}}? {_AT} {TOWN}) ?[:,.!]+ "
            rf"(?={_AT_IT})",
            r"\1 vient de partir, ",
        ),
    ),
    # "Magnifique marche à Gap, des milliers": no walk for its own sake
    (
        words("marche"),
        ("marche ",),
        turn(
            r"\b((?:très )?(?:belle|magnifique|superbe|énorme|grosse|sublime|immense|sacrée)) "
            r"marche "
            rf"(?={_AT} {TOWN}[ ,:!.]+(?:(?:on était|nous étions|avec) )?(?:(?:des|plusieurs) "
            r"(?:centaines|dizaines|milliers)|(?:beaucoup|bcp|plein|énormément) de (?:monde|gens)|"
            r"un monde fou|du monde|noire? de monde))",
            r"\1 manif ",
        ),
    ),
    # "Rassemblement à Gap, bcp d'émotion": it was
    (
        words(
            "emotion emotions larmes colere dignite tristesse recueillement ferveur fleurs "
            "silence moment"
        ),
        (" à ", " a ", " au "),
        turn(
            rf"({_UNDATED}(?:{RALLY}|marche (?:blanche|silencieuse)|minute de silence)"
            rf"(?: [\w\u2019'-]+){{0,6}}? {_AT} {TOWN}(?: [\w\u2019'-]+){{0,4}}?) ?[,.!:]+ "
            rf"(?={_MANY_TEARS})",
            r"\1, il y avait ",
        ),
    ),
    # "Gap 900, Dole pas encore partie": her crowd is not told
    (
        words("partie parti cours demarre part attente venir commence"),
        ("part", "cours", "marre", "attente", "venir", "commenc"),
        turn(
            rf"(\b{FIGURE}(?: personnes)?(?: {_AT} {TOWN})?), (?:et )?(?:à )?({IN_ROW}),? ?:? ?"
            r"(?:c['\u2019]est |ça )?(?:(?:pas|toujours pas|vient) (?:encore )?(?:de )?"
            r"(?:partie?|démarré|commencé)|en cours|en attente|juste (?:là|partie?)|"
            r"(?:démarre|part|commence)(?: (?:à peine|juste|là|maintenant))*)"
            r"(?= ?(?:[,.!;\n]|\Z))",
            r"\1. À \2 la manif démarre",
            cased=True,
        ),
    ),
    # "Belle manif à Gap, demain boulot": that day is not the march's
    (
        words("boulot taf travail bureau ecole cours repos dodo grasse reprise menage lessive"),
        ("demain", "di ", "dimanche "),
        turn(
            rf"(?:[.,;!\u2026]+| et)(?: et| allez| bon)* (?:demain|(?:ce |le )?{WEEKDAY})"
            rf"(?: matin)?,? "
            rf"(?:c{APOSTROPHE}est |(?:on |je )(?:reprend\w*|retourne|bosse|repars?) ?)?"
            rf"(?:(?:le |la |au |à l[a'\u2019] ?|l{APOSTROPHE}|les )?)?(?:retour )?"
            rf"(?:(?:le |la |au |à l[a'\u2019] ?|l{APOSTROPHE}|en |les )?)?{_WORK}\b(?! mort)"
            rf"(?:(?!\b(?:{RALLY}|manif|grève|rdv|\d))[^.,!?\n])*(?=[.,!?\n]|\Z)",
            ".",
        ),
    ),
    # "Non y a pas de manif à Gap demain, c'était hier": on that other day
    (
        words("pas"),
        (" pas de ", " PAS de ", " pas d'"),
        turn(
            rf"(?:\bnon,? )?\b(?:il )?(?:n{APOSTROPHE} ?)?y ?a(?:ura)? pas d(?:e |{APOSTROPHE})"
            rf"({RALLY}(?: blanche| silencieuse)?(?: [a-zà-ÿ]+){{0,3}}?) ({_AT} {TOWN}) {_TODAY},? "
            rf"(?:mais )?(?=(?:c{APOSTROPHE}(?:était|est)|ce sera|elle (?:est|était|a eu lieu)) "
            rf"(?:{_TODAY}|hier|avant-hier)\b)",
            r"La \1 \2 ",
        ),
        turn(
            rf"\b((?:la |le ){RALLY}(?: blanche)?) (?:d(?:e |{APOSTROPHE})|à )({TOWN}) "
            rf"(?:c{APOSTROPHE}est|n{APOSTROPHE}est|est) pas {_TODAY},? (?:mais )?"
            rf"(?=(?:c{APOSTROPHE}(?:était|est)|ce sera|elle a eu lieu) )",
            r"\1 à \2 ",
        ),
    ),
)
"""Those of one text are put plainly one after the other."""
