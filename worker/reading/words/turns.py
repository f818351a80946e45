"""Turns of speech, and what is said in their place (see :mod:`worker.reading.rewording`)."""

from collections.abc import Set as AbstractSet

from worker.reading import wordings
from worker.reading.wordings.turns import Turns
from worker.reading.wordings.turns import turn as _turn
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.turn_parts import (
    CROWD,
    DAY,
    FIRST,
    GATHERED,
    HELD,
    NAME,
    NEW_DAY,
    NOT_STOPPED,
    NUMBER,
    ONE,
    ONES,
    PART,
    PEOPLE,
    PLURAL,
    PUT_OFF,
    SO_MANY,
    TELLER,
    TELLERS,
    THROUGH,
    WE_WERE,
    WEEKDAY,
)
from worker.reading.words.wordlist import words

# Of turns that have no word of their own.
_ANY: AbstractSet[str] = frozenset()
_DAYS = frozenset(DAYS)
# Behind people, whose words all end so.
_ABOUT_SO = ("s environ", "s, environ", "s au bas", "s, au bas")
_NO_LESS = ("s au moins", "s, au moins", "s pas moins", "s, pas moins")
_RANKED = ("uivent ", "ensuite ", "evant ", "erri\u00e8re ")


TURNS: Turns = (
    *wordings.TURNS,
    # "Gap (Hautes-Alpes), correspondance.- Ils étaient 900": a stop.
    (
        _ANY,
        (".- ", ".\u2013 ", ".\u2014 "),
        _turn(r"(?<=\w)\.[-\u2013\u2014] (?=(?-i:[A-Z\u00c0-\u00dd\u00ab]))", ". "),
    ),
    (
        words("peu"),
        (" peu p",),
        _turn(r"\b\u00e0 peu pr\u00e8s\b(?= (?:\d|une? ))", "environ"),
        _turn(r"\bun (?:tout petit )?peu (?=plus d(?:e \d|['\u2019]une? ))", ""),
    ),
    (
        words("moins guere grosso chose tout mot"),
        ("moins ", " comme ", "u plus ", "bas mot ", "re plus ", "sso modo "),
        _turn(
            r"\b(?:(?:rien de moins qu|pas moins d|gu\u00e8re plus d)(?:e |['\u2019])|grosso modo |"
            r"quelque chose comme |tout au plus |au bas mot )(?=\d|une? \w+aine)",
            "environ ",
            signs=(
                *("moins qu", "pas moins d", "gu\u00e8re plus d", "grosso modo ", "chose comme "),
                *("tout au plus ", "bas mot "),
            ),
        ),
    ),
    (
        words("selon apres"),
        ("(selon ", "(d'apr", "(d\u2019apr"),
        _turn(
            rf"({NUMBER}(?: {PLURAL})?) \(((?:selon |d['\u2019]apr\u00e8s )[^()\d]{{2,40}})\)",
            r"\1 \2",
        ),
    ),
    (
        words("hommage"),
        ("mmage national",),
        # a town that joins it calls people together
        _turn(
            r"\b((?:s['\u2019]associ\w+|se joi\w+|[e\u00e9]cho|cadre|occasion|parall[e\u00e8]le) "
            r"(?:\u00e0|de) (?:cet |l['\u2019])hommage) national\b",
            r"\1",
        ),
    ),
    (
        words("conseil"),
        (" du conseil ", " du Conseil "),
        # who gathers on the square is no council that sits
        _turn(
            r"(?<=\b[eé]lus )du conseil (?:municipal |communautaire )?"
            r"(?=se (?:r[eé]uni|rassembl|retrouv|recueill)\w+ (?:sur |place |devant ))",
            "",
        ),
    ),
    (
        words("sous"),
        ("ous pr", "OUS PR"),
        _turn(r"\b(sous) (?=pr[\u00e9e]f(?:ecture)?s?\b)", r"\1-"),
    ),
    (
        words("loin"),
        (" loin d",),
        _turn(r"\bpas (?:tr\u00e8s )?loin (?=d(?:e \d|['\u2019]une? ))", "pr\u00e8s "),
    ),
    (
        words("environ bas moins"),
        ("environ", "au bas", "moins"),
        _turn(
            rf"((?:\b(?:de|et|ou|voire)|\u00e0) {PEOPLE}),? "
            r"(?:environ|au bas mot|au moins|pas moins)\b(?! \d),?",
            r"\1",
            signs=(*_ABOUT_SO, *_NO_LESS),
        ),
        _turn(rf"{CROWD} (?:environ|au bas mot)\b(?! \d),?", r"environ \1", signs=_ABOUT_SO),
        _turn(rf"{CROWD} (?:au moins|pas moins)\b(?! \d),?", r"au moins \1", signs=_NO_LESS),
    ),
    (
        words("total"),
        ("u total",),
        _turn(rf"({PEOPLE}),? au total(?= (?:selon|d['\u2019]apr|ont |\())", r"\1"),
    ),
    (
        WE_WERE,
        (
            "n a \u00e9t",
            "s'est ",
            "s\u2019est ",
            "ous avons ",
            "ous sommes ",
            "f\u00fbmes ",
            "ont \u00e9t",
            " furent ",
            " se sont ",
        ),
        _turn(rf"\b(on) (?:a \u00e9t\u00e9|s['\u2019]est {GATHERED}) {SO_MANY}", "\\1 \u00e9tait "),
        _turn(
            rf"\b(nous) (?:avons \u00e9t\u00e9|f\u00fbmes|nous sommes {GATHERED}) {SO_MANY}",
            "\\1 \u00e9tions ",
        ),
        _turn(
            rf"\b(ils|elles) (?:ont \u00e9t\u00e9|furent|se sont {GATHERED}) {SO_MANY}",
            "\\1 \u00e9taient ",
        ),
    ),
    # "De Lille à Nice, en passant par Lyon": where many gather, and no road that one march takes.
    (
        words("passant"),
        (" en passant par ",),
        _turn(
            r"(\b(?:villes|communes|manifestations|manifs|rassemblements|cort\u00e8ges|"
            r"d\u00e9fil\u00e9s|marches|personnes|manifestants|milliers|centaines|partout)\b"
            rf"[^!?;\n]{{0,140}}?[ ,:.(]){THROUGH}",
            "\\1\u00c0 \\2, \\3 \\4, \u00e0 ",
        ),
        _turn(
            r"(\b(?:manifest|mobilis|d\u00e9fil|march|rassembl|protest|rues?\b|journ\u00e9es?\b)"
            rf"[^!?;.\n]{{0,140}}?, ){THROUGH}",
            "\\1\u00c0 \\2, \\3 \\4, \u00e0 ",
        ),
        _turn(
            rf"(?:^|(?<=[.!?\n] )|(?<=\n)){THROUGH}"
            r"(?=[^.!?\n]{0,120}\b(?:cort\u00e8ges|rassemblements|manifestations|d\u00e9fil\u00e9s|"
            r"(?:personnes|manifestants|milliers|centaines)\b[^.!?\n]{0,60}(?:manifest|d\u00e9fil|"
            r"rassembl|march|mobilis|rue)))",
            "\u00c0 \\1, \\2 \\3, \u00e0 ",
        ),
    ),
    # "Lens, Gap, Apt… Des marches sont prévues": where they are is told first.
    (
        _ANY,
        ("\u2026 ", "... "),
        _turn(
            rf"((?:^|(?<=[.!?\n] )|(?<=\n)|\b\u00e0 ){NAME}(?:(?:,| et) (?:\u00e0 )?{NAME})+)"
            r" ?(?:\u2026|\.\.\.) (?=(?:partout,? )?(?:des?|les?|la|plusieurs|dans) )",
            "\\1 : ",
            signs=tuple(
                f"{dots} {behind}"
                for dots in ("\u2026", "...")
                for behind in ("partout", "de", "le", "la ", "plusieurs ", "dans ")
            ),
        ),
    ),
    # "De Lens à Gap, Die ou Apt, les cortèges …": each of them.
    (
        _ANY,
        ("De ", "D'"),
        _turn(
            rf"(?:^|(?<=[.!?\n] )|(?<=\n))d(?:e |['\u2019]){NAME} (\u00e0|au|aux) "
            rf"(?={NAME}, {NAME}[^.!?\n]{{0,90}}\b(?:cort\u00e8ges|rassembl|manifest|"
            r"d\u00e9fil|march|mobilis))",
            "\u00c0 \\1, \\2 ",
        ),
    ),
    # "« 3 500 » à Pau": who quotes a number says no more by it.
    (
        _ANY,
        ("\u00ab ", "\u00ab\u00a0", "\u201c"),
        _turn(
            rf"[\u00ab\u201c]\s?({NUMBER})\s?[\u00bb\u201d]"
            rf"(?= (?:(?:\u00e0|au|aux) (?-i:[A-Z\u00c0-\u00dd])|{PLURAL}))",
            "\\1",
        ),
    ),
    # "Selon elle, ce seraient un peu moins de 700 manifestants": it tells, and wishes nothing.
    (
        words("serait seraient"),
        (" ce serai",),
        _turn(
            r"\bce serai(?:t|ent) (?=(?:un peu |environ |quelque |pr\u00e8s de |plus de |moins de |"
            rf"pas moins de )*{NUMBER} (?:manifestant|personne|participant|marcheu))",
            "c'\u00e9taient ",
        ),
    ),
    # "Des marches s'élanceront depuis Brest": who sets out there comes from nowhere else.
    (
        words("depuis"),
        (" depuis ",),
        _turn(
            r"\b((?:s['\u2019](?:\u00e9lanc|\u00e9branl)|d\u00e9marr|part(?:ir(?:a|ont)|ent|"
            r"ai(?:t|ent)|ie?s?)?\b|d\u00e9parts?\b)\w*(?: [^.;:!?\n]{3,40})?) depuis "
            r"(?=(?-i:[A-Z\u00c0-\u00dd]))",
            "\\1 de ",
        ),
    ),
    # "La CGT a reporté à lundi sa marche de samedi": the day it was put off to stands first.
    (
        PUT_OFF,
        ("report", "repouss", "d\u00e9cal", "ajourn"),
        _turn(
            r"(?:(?:,? (?:a|ont|avons|vient|viennent)(?: (?:donc|finalement))?"
            r"(?: (?:d\u00e9cid\u00e9|choisi|pr\u00e9f\u00e9r\u00e9))?(?: d[e\u00fb])?)? "
            r"|(?<=\n)|^)(?:report|repouss|d\u00e9cal|ajourn)"
            rf"(?:e|ent|ons|er|\u00e9) (\u00e0 |au |d['\u2019])({NEW_DAY}) "
            rf"((?:son|sa|leur|notre|le|la|cette|ce) {HELD}\b[^.;:!?\n,]{{3,110}})",
            " : \\3 est report\u00e9 \\1\\2",
        ),
    ),
    # "7 500 à Metz, devant Lyon (3 000). Suivent Dax (900) et Gap": ranks, and no place to meet.
    (
        words("suivent ensuite"),
        _RANKED,
        _turn(
            r"(?:(?<=[.;!?\n] )|(?<=\n)|^)(?:suivent|(?:viennent|arrivent) ensuite)"
            rf"(?: ensuite)?,? (?={NAME},? (?:\(|avec )(?:environ |pr\u00e8s de |quelque )?\d)",
            "\u00e0 ",
        ),
    ),
    (
        words("devant derriere"),
        _RANKED,
        _turn(
            rf", (?<=[\w)], )(?:loin |juste |bien )?(?:devant|derri\u00e8re) "
            rf"(?={NAME} \((?:environ |pr\u00e8s de |quelque )?\d[\d .]*"
            r"(?:\)| (?:personnes|manifest|particip)))",
            "; \u00e0 ",
        ),
    ),
    # "Après une marche le 2 mai, 70 personnes …": it was before, whoever is counted behind it.
    (
        words("apres"),
        ("pr\u00e8s un",),
        _turn(rf"\b(apr\u00e8s) une? ({FIRST}{HELD}) le (?={DAY},)", r"\1 le \2 du "),
        _turn(rf"\b(apr\u00e8s) une? ({FIRST}{HELD}) (?={WEEKDAY}(?: dernier)?,)", r"\1 le \2 de "),
    ),
    # "non seulement à Paris mais aussi à Rouen": at both.
    (
        words("seulement uniquement"),
        ("seulement ", "uniquement "),
        _turn(
            r"\b(?:pas|non)(?: pas)? (?:seulement|uniquement) "
            r"((?:\u00e0|au|aux|en) [^.,;:!?\n]{2,30}),? mais "
            r"(?:aussi|\u00e9galement|encore|bien) (?=(?:\u00e0|au|aux|en|dans) )",
            r"\1 et ",
        ),
    ),
    # "…, ce qui n'a pas empêché 300 personnes de défiler": they did.
    (
        words("empeche"),
        ("pas emp\u00each\u00e9 ",),
        _turn(
            rf"{NOT_STOPPED}e (d\u00e9fil|manifest|march|brav)er",
            ", mais \\1 ont \\2\u00e9",
        ),
        _turn(
            rf"{NOT_STOPPED}e se (rassembl|retrouv|mobilis)er",
            ", mais \\1 se sont \\2\u00e9s",
        ),
    ),
    # "Lille, 10 ou 12 h": the first hour lacks its sign.
    (
        _ANY,
        (" ou 1", " ou 2", " et 1"),
        _turn(
            r"(?<=[,:] |\u00e0 )(\d{1,2}) (ou|et) "
            r"(?=\d{1,2} ?(?:h\b|h\d|heures\b)(?! (?:de|d['\u2019]|plus|apr\u00e8s)\b))",
            r"\1 h \2 ",
        ),
    ),
    # "200 l'après-midi à Souillac, 300 manifestants en fin de matinée à Gramat"
    (
        words("matin matinee midi soir soiree journee"),
        ("matin", "pr\u00e8s-midi", "soir", "mi-journ", "de journ"),
        _turn(
            r",? (?=[edl\u00e0])(?:(?<=nes )|(?<=nts )|(?<=tes )|(?<=aine )|(?<=millier )|"
            r"(?<=nes, )|(?<=nts, )|(?<=\d )(?<!\ble \d )(?<!\ble \d\d )(?<!\bdu \d\d )"
            rf"(?<!\bau \d\d )(?<!\b20\d\d )(?<!h \d\d ))(?<!\D\d ){PART}"
            r"(?=(?: dans les rues)? (?:\u00e0|au|aux|de) (?-i:[A-Z\u00c0-\u00dd]))",
            "",
        ),
    ),
    # "300 personne", as haste writes
    (
        ONES,
        ("rsonne ", "festant ", "cipant ", "archeur ", "posant ", "abitant ", "ante "),
        _turn(rf"(?<=\d )(?<!\b1 )({ONE})(?= )", r"\1s"),
    ),
    # Between dashes or commas stands who says so: "8 000 - police -", "Apt 900, police, Gap 80".
    (
        TELLERS,
        (" - ", " \u2013 ", " \u2014 "),
        _turn(
            rf"(?<=\w) ([-\u2013\u2014]) {TELLER} \1(?=[ ,.;:)\n]|\Z)",
            r" (\2)",
        ),
    ),
    (
        TELLERS,
        ("0, ", "5, "),
        _turn(
            rf"(\b{NUMBER}), (?!l[ae]s? |l['\u2019]){TELLER}(?=[.;\n]|, (?-i:[A-Z\u00c0])|\Z)",
            r"\1 (\2)",
        ),
    ),
    (
        _DAYS,
        ("di)", "che)", "di, ", "che, "),
        _turn(rf"\b{DAY} \({WEEKDAY}\)", r"\2 \1"),
        _turn(rf"\b{WEEKDAY}, {DAY}", r"\1 \2"),
    ),
    (
        words("jour matin midi soir nuit"),
        (" l\u00e0",),
        _turn(
            r"\b(c(?:e|et|ette) (?:jour|matin|midi|soir|nuit|apr\u00e8s[- ]midi)) (?=l\u00e0\b)",
            r"\1-",
        ),
    ),
    # "Outre Lens, d'autres rassemblements sont prévus": there is one at Lens too.
    (
        words("outre plus dehors"),
        ("utre ", "n plus d", "n dehors d"),
        _turn(
            rf"\b(?:outre |en (?:plus|dehors) d(?:e |u |['\u2019])){NAME}( \([^()\n]{{2,60}}\))?, "
            rf"(?=(?:d['\u2019]autres|plusieurs|des|deux|trois) {HELD}s?\b)",
            "un rassemblement \u00e0 \\1\\2, ",
        ),
    ),
    # "La CGT avance, elle, le chiffre de 900": who says so is said once.
    (
        words("eux elle elles lui cote"),
        (", eux,", ", elle,", ", elles,", ", lui,", " c\u00f4t\u00e9,"),
        _turn(
            r"(?<=[a-z\u00e9]), (?:eux|elles?|lui|(?:de|pour) (?:son|leur) c\u00f4t\u00e9), "
            r"(?=(?:le chiffre|un chiffre|le nombre|plus|pr\u00e8s|environ|avoir|\u00e0|de|"
            rf"{NUMBER})\b)",
            " ",
        ),
    ),
    (
        words("trajet trace circuit"),
        ("trajet d", "trac\u00e9 d", "circuit d"),
        _turn(rf"\b(?:trajet|trac\u00e9|circuit)(?= d(?:e la|u) {HELD})", "parcours"),
    ),
    (
        words("devoile devoiles devoilee devoilees"),
        (" d\u00e9voil\u00e9",),  # no statue
        _turn(r"\b(parcours\b[^.;:!?\n]{3,120}) d\u00e9voil\u00e9", "\\1 annonc\u00e9"),
    ),
    (
        words("coups alentours environs"),
        ("s coups de", "alentours de", "environs de"),
        _turn(
            r"\b(?:sur les coups|aux (?:alentours|environs)) de (?=\d{1,2} ?[h:])",
            "vers ",
        ),
    ),
)
TURN_WORDS = frozenset().union(*(heads for heads, *_ in TURNS))
"""All words by which turns are known."""
