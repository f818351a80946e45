"""Says plainly what is said in rarer turns: "300 personnes environ", "on a été 300".

Many rules read "environ 300 personnes" and "on était 300"; such a turn is put in the place of one
that means as much before the text is read, so that none of them has to know it.
"""

import re

from worker.reading.words.calendar_words import DAYS
from worker.reading.words.text import Origin, rewritten

_WEEKDAY = f"({'|'.join(DAYS)})"
_DAY = (
    r"((?:\d{1,2}|1er) (?:janvier|f[\u00e9e]vrier|mars|avril|mai|juin|juillet|ao[\u00fbu]t|"
    r"septembre|octobre|novembre|d[\u00e9e]cembre))\b"
)
_NUMBER = r"\d+(?:[ .\u00a0\u202f]\d{3})*"
_PLURAL = r"(?:personnes|manifestante?s|participante?s|marcheu(?:rs|ses)|gens|tracteurs)"
_PEOPLE = f"{_NUMBER} {_PLURAL}"
# Nothing rounds it already, and it ends no range.
_CROWD = (
    r"(?=\d)(?<![\d.,])(?<!\d[ \u00a0\u202f])(?<!\bde )(?<!\bet )(?<!\bou )(?<!\u00e0 )"
    rf"(?<!voire )(?<!environ )(?<!moins )(?<!quelque )(?<!presque )\b({_PEOPLE}),?"
)
_SO_MANY = (
    r"(?=(?:(?:environ|pr\u00e8s de|plus de|au moins|quelque) )?"
    rf"(?:{_NUMBER}\b(?! ?h\b)|une? \w+aine\b|un millier\b))"
)
_ONE = r"(?:personne|manifestante?|participante?|marcheu(?:r|se)|opposante?|habitante?)"
_TELLER = (
    r"((?:(?:selon|d['\u2019]apr\u00e8s|source|chiffres?) )?(?:(?:la|les) |l['\u2019])?(?:police|"
    r"pr\u00e9f(?:ecture|\.)?|gendarmerie|autorit\u00e9s|organisat(?:eurs|rices)|orgas?|"
    r"(?:inter)?syndicale|syndicats|CGT|FSU|CFDT|FO|Solidaires|collectif))"
)
_NAME = r"((?-i:[A-Z\u00c0-\u00dd])[\w\u2019'-]+(?: (?-i:[A-Z\u00c0-\u00dd])[\w\u2019'-]+)?)"
_THROUGH = (
    rf"d(?:e |['\u2019]){_NAME} (\u00e0|au|aux) {_NAME},? "
    r"en passant par (?=(?-i:[A-Z\u00c0-\u00dd]))"
)
# A part of the day, which gives no hour (rule 10).
_PART = (
    r"(?:(?:en|au) (?:tout )?(?:fin|d\u00e9but|milieu) (?:de |d['\u2019])"
    r"(?:matin\u00e9e|apr\u00e8s-midi|soir\u00e9e|journ\u00e9e)|en (?:matin\u00e9e|soir\u00e9e)|"
    r"dans (?:la |l['\u2019])(?:matin\u00e9e|apr\u00e8s-midi|soir\u00e9e|journ\u00e9e)|"
    r"l[ea] (?:matin|soir)|l['\u2019]apr\u00e8s-midi|"
    r"\u00e0 la mi-journ\u00e9e)"
)
_HELD = (
    r"(?:manif\w*|marche|rassemblement|mobilisation|cort\u00e8ge|d\u00e9fil\u00e9|veill\u00e9e|pride|"
    r"action|blocage|sit-in|cha\u00eene humaine|hommage)"
)
_FIRST = r"(?:premi(?:er|\u00e8re) )?"
_NEW_DAY = (
    rf"(?:(?:{'|'.join(DAYS)})(?: \d{{1,2}}(?:er)?\b)?|\d{{1,2}}(?:er)?\b|"
    r"(?:apr\u00e8s-)?demain|une? \w+)"
    r"(?: (?:janvier|f[\u00e9e]vrier|mars|avril|mai|juin|juillet|ao[\u00fbu]t|septembre|octobre|"
    r"novembre|d[\u00e9e]cembre))?(?: prochain)?(?:,? (?:\u00e0 )?\d{1,2} ?h(?:eures\b|\d\d)?)?"
)
_NOT_STOPPED = (
    r",? (?:mais )?(?:(?:ce )?qui|cela) n['\u2019]a (?:\w+ )?pas emp\u00each\u00e9 "
    rf"((?:l|d)es [^.,;:!?\n]{{3,50}}|(?:[\w\u2019' ]{{3,24}} )?{_PEOPLE}"
    r"(?: [^.,;:!?\n]{3,30})?) d"
)
_GATHERED = r"(?:retrouv|rassembl|compt)\u00e9[\u00b7.e]*s? \u00e0"


def _turn(turn: str, plainly: str) -> tuple[re.Pattern[str], str]:
    return re.compile(turn, re.IGNORECASE), plainly


# What is said in the place of each turn, by what every text with one of them holds.
_TURNS = (
    # "Gap (Hautes-Alpes), correspondance.- Ils étaient 900": a stop.
    (
        (".- ", ".\u2013 ", ".\u2014 "),
        _turn(r"(?<=\w)\.[-\u2013\u2014] (?=(?-i:[A-Z\u00c0-\u00dd\u00ab]))", ". "),
    ),
    (
        (" peu p",),
        _turn(r"\b\u00e0 peu pr\u00e8s\b(?= (?:\d|une? ))", "environ"),
        _turn(r"\bun (?:tout petit )?peu (?=plus d(?:e \d|['\u2019]une? ))", ""),
    ),
    (
        ("moins ", " comme ", "u plus ", "bas mot ", "re plus ", "sso modo "),
        _turn(
            r"\b(?:(?:rien de moins qu|pas moins d|gu\u00e8re plus d)(?:e |['\u2019])|grosso modo |"
            r"quelque chose comme |tout au plus |au bas mot )(?=\d|une? \w+aine)",
            "environ ",
        ),
    ),
    (
        ("(selon ", "(d'apr", "(d\u2019apr"),
        _turn(
            rf"({_NUMBER}(?: {_PLURAL})?) \(((?:selon |d['\u2019]apr\u00e8s )[^()\d]{{2,40}})\)",
            r"\1 \2",
        ),
    ),
    (
        ("onument aux m", "ONUMENT AUX M", "onument Aux M", "onument aux M"),
        # nobody died where people meet: "monument aux morts, Uzès, 14 h"
        _turn(r"(?<=\bmonument aux )morts\b", "poilus"),
    ),
    (
        ("mmage national",),
        # a town that joins it calls people together
        _turn(
            r"\b((?:s['\u2019]associ\w+|se joi\w+|[e\u00e9]cho|cadre|occasion|parall[e\u00e8]le) "
            r"(?:\u00e0|de) (?:cet |l['\u2019])hommage) national\b",
            r"\1",
        ),
    ),
    (
        (" du conseil ", " du Conseil "),
        # who gathers on the square is no council that sits
        _turn(
            r"(?<=\b[eé]lus )du conseil (?:municipal |communautaire )?"
            r"(?=se (?:r[eé]uni|rassembl|retrouv|recueill)\w+ (?:sur |place |devant ))",
            "",
        ),
    ),
    (
        ("ous pr", "OUS PR"),
        _turn(r"\b(sous) (?=pr[\u00e9e]f(?:ecture)?s?\b)", r"\1-"),
    ),
    (
        (" loin d",),
        _turn(r"\bpas (?:tr\u00e8s )?loin (?=d(?:e \d|['\u2019]une? ))", "pr\u00e8s "),
    ),
    (
        ("environ", "au bas", "moins"),
        _turn(
            rf"((?:\b(?:de|et|ou|voire)|\u00e0) {_PEOPLE}),? "
            r"(?:environ|au bas mot|au moins|pas moins)\b(?! \d),?",
            r"\1",
        ),
        _turn(rf"{_CROWD} (?:environ|au bas mot)\b(?! \d),?", r"environ \1"),
        _turn(rf"{_CROWD} (?:au moins|pas moins)\b(?! \d),?", r"au moins \1"),
    ),
    (
        ("u total",),
        _turn(rf"({_PEOPLE}),? au total(?= (?:selon|d['\u2019]apr|ont |\())", r"\1"),
    ),
    (
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
        _turn(
            rf"\b(on) (?:a \u00e9t\u00e9|s['\u2019]est {_GATHERED}) {_SO_MANY}", "\\1 \u00e9tait "
        ),
        _turn(
            rf"\b(nous) (?:avons \u00e9t\u00e9|f\u00fbmes|nous sommes {_GATHERED}) {_SO_MANY}",
            "\\1 \u00e9tions ",
        ),
        _turn(
            rf"\b(ils|elles) (?:ont \u00e9t\u00e9|furent|se sont {_GATHERED}) {_SO_MANY}",
            "\\1 \u00e9taient ",
        ),
    ),
    # "De Lille à Nice, en passant par Lyon": where many gather, and no road that one march takes.
    (
        (" en passant par ",),
        _turn(
            r"(\b(?:villes|communes|manifestations|manifs|rassemblements|cort\u00e8ges|"
            r"d\u00e9fil\u00e9s|marches|personnes|manifestants|milliers|centaines|partout)\b"
            rf"[^!?;\n]{{0,140}}?[ ,:.(]){_THROUGH}",
            "\\1\u00c0 \\2, \\3 \\4, \u00e0 ",
        ),
        _turn(
            r"(\b(?:manifest|mobilis|d\u00e9fil|march|rassembl|protest|rues?\b|journ\u00e9es?\b)"
            rf"[^!?;.\n]{{0,140}}?, ){_THROUGH}",
            "\\1\u00c0 \\2, \\3 \\4, \u00e0 ",
        ),
        _turn(
            rf"(?:^|(?<=[.!?\n] )|(?<=\n)){_THROUGH}"
            r"(?=[^.!?\n]{0,120}\b(?:cort\u00e8ges|rassemblements|manifestations|d\u00e9fil\u00e9s|"
            r"(?:personnes|manifestants|milliers|centaines)\b[^.!?\n]{0,60}(?:manifest|d\u00e9fil|"
            r"rassembl|march|mobilis|rue)))",
            "\u00c0 \\1, \\2 \\3, \u00e0 ",
        ),
    ),
    # "Lens, Gap, Apt… Des marches sont prévues": where they are is told first.
    (
        ("\u2026 ", "... "),
        _turn(
            rf"((?:^|(?<=[.!?\n] )|(?<=\n)|\b\u00e0 ){_NAME}(?:(?:,| et) (?:\u00e0 )?{_NAME})+)"
            r" ?(?:\u2026|\.\.\.) (?=(?:partout,? )?(?:des?|les?|la|plusieurs|dans) )",
            "\\1 : ",
        ),
    ),
    # "De Lens à Gap, Die ou Apt, les cortèges …": each of them.
    (
        ("De ", "D'"),
        _turn(
            rf"(?:^|(?<=[.!?\n] )|(?<=\n))d(?:e |['\u2019]){_NAME} (\u00e0|au|aux) "
            rf"(?={_NAME}, {_NAME}[^.!?\n]{{0,90}}\b(?:cort\u00e8ges|rassembl|manifest|"
            r"d\u00e9fil|march|mobilis))",
            "\u00c0 \\1, \\2 ",
        ),
    ),
    # "« 3 500 » à Pau": who quotes a number says no more by it.
    (
        ("\u00ab ", "\u00ab\u00a0", "\u201c"),
        _turn(
            rf"[\u00ab\u201c]\s?({_NUMBER})\s?[\u00bb\u201d]"
            rf"(?= (?:(?:\u00e0|au|aux) (?-i:[A-Z\u00c0-\u00dd])|{_PLURAL}))",
            "\\1",
        ),
    ),
    # "Selon elle, ce seraient un peu moins de 700 manifestants": it tells, and wishes nothing.
    (
        (" ce serai",),
        _turn(
            r"\bce serai(?:t|ent) (?=(?:un peu |environ |quelque |pr\u00e8s de |plus de |moins de |"
            rf"pas moins de )*{_NUMBER} (?:manifestant|personne|participant|marcheu))",
            "c'\u00e9taient ",
        ),
    ),
    # "Des marches s'élanceront depuis Brest": who sets out there comes from nowhere else.
    (
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
        ("report", "repouss", "d\u00e9cal", "ajourn"),
        _turn(
            r"(?:(?:,? (?:a|ont|avons|vient|viennent)(?: (?:donc|finalement))?"
            r"(?: (?:d\u00e9cid\u00e9|choisi|pr\u00e9f\u00e9r\u00e9))?(?: d[e\u00fb])?)? "
            r"|(?<=\n)|^)(?:report|repouss|d\u00e9cal|ajourn)"
            rf"(?:e|ent|ons|er|\u00e9) (\u00e0 |au |d['\u2019])({_NEW_DAY}) "
            rf"((?:son|sa|leur|notre|le|la|cette|ce) {_HELD}\b[^.;:!?\n,]{{3,110}})",
            " : \\3 est report\u00e9 \\1\\2",
        ),
    ),
    # "7 500 à Metz, devant Lyon (3 000). Suivent Dax (900) et Gap": ranks, and no place to meet.
    (
        ("uivent ", "ensuite ", "evant ", "erri\u00e8re "),
        _turn(
            r"(?:(?<=[.;!?\n] )|(?<=\n)|^)(?:suivent|(?:viennent|arrivent) ensuite)"
            rf"(?: ensuite)?,? (?={_NAME},? (?:\(|avec )(?:environ |pr\u00e8s de |quelque )?\d)",
            "\u00e0 ",
        ),
        _turn(
            rf"(?<=\w|\)), (?:loin |juste |bien )?(?:devant|derri\u00e8re) "
            rf"(?={_NAME} \((?:environ |pr\u00e8s de |quelque )?\d[\d .]*"
            r"(?:\)| (?:personnes|manifest|particip)))",
            "; \u00e0 ",
        ),
    ),
    # "Après une marche le 2 mai, 70 personnes …": it was before, whoever is counted behind it.
    (
        ("pr\u00e8s un",),
        _turn(rf"\b(apr\u00e8s) une? ({_FIRST}{_HELD}) le (?={_DAY},)", r"\1 le \2 du "),
        _turn(
            rf"\b(apr\u00e8s) une? ({_FIRST}{_HELD}) (?={_WEEKDAY}(?: dernier)?,)", r"\1 le \2 de "
        ),
    ),
    # "non seulement à Paris mais aussi à Rouen": at both.
    (
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
        ("pas emp\u00each\u00e9 ",),
        _turn(
            rf"{_NOT_STOPPED}e (d\u00e9fil|manifest|march|brav)er",
            ", mais \\1 ont \\2\u00e9",
        ),
        _turn(
            rf"{_NOT_STOPPED}e se (rassembl|retrouv|mobilis)er",
            ", mais \\1 se sont \\2\u00e9s",
        ),
    ),
    # "Lille, 10 ou 12 h": the first hour lacks its sign.
    (
        (" ou 1", " ou 2", " et 1"),
        _turn(
            r"(?<=[,:] |\u00e0 )(\d{1,2}) (ou|et) "
            r"(?=\d{1,2} ?(?:h\b|h\d|heures\b)(?! (?:de|d['\u2019]|plus|apr\u00e8s)\b))",
            r"\1 h \2 ",
        ),
    ),
    # "200 l'après-midi à Souillac, 300 manifestants en fin de matinée à Gramat"
    (
        ("matin", "pr\u00e8s-midi", "soir", "mi-journ", "de journ"),
        _turn(
            r",? (?=[edl\u00e0])(?:(?<=nes )|(?<=nts )|(?<=tes )|(?<=aine )|(?<=millier )|"
            r"(?<=nes, )|(?<=nts, )|(?<=\d )(?<!\ble \d )(?<!\ble \d\d )(?<!\bdu \d\d )"
            rf"(?<!\bau \d\d )(?<!\b20\d\d )(?<!h \d\d ))(?<!\D\d ){_PART}"
            r"(?=(?: dans les rues)? (?:\u00e0|au|aux|de) (?-i:[A-Z\u00c0-\u00dd]))",
            "",
        ),
    ),
    # "300 personne", as haste writes
    (
        ("rsonne ", "festant ", "cipant ", "archeur ", "posant ", "abitant ", "ante "),
        _turn(rf"(?<=\d )(?<!\b1 )({_ONE})(?= )", r"\1s"),
    ),
    # Between dashes or commas stands who says so: "8 000 - police -", "Apt 900, police, Gap 80".
    (
        (" - ", " \u2013 ", " \u2014 "),
        _turn(
            rf"(?<=\w) ([-\u2013\u2014]) {_TELLER} \1(?=[ ,.;:)\n]|\Z)",
            r" (\2)",
        ),
    ),
    (
        ("0, ", "5, "),
        _turn(
            rf"(\b{_NUMBER}), (?!l[ae]s? |l['\u2019]){_TELLER}(?=[.;\n]|, (?-i:[A-Z\u00c0])|\Z)",
            r"\1 (\2)",
        ),
    ),
    (
        ("di)", "che)", "di, ", "che, "),
        _turn(rf"\b{_DAY} \({_WEEKDAY}\)", r"\2 \1"),
        _turn(rf"\b{_WEEKDAY}, {_DAY}", r"\1 \2"),
    ),
    (
        (" l\u00e0",),
        _turn(
            r"\b(c(?:e|et|ette) (?:jour|matin|midi|soir|nuit|apr\u00e8s[- ]midi)) (?=l\u00e0\b)",
            r"\1-",
        ),
    ),
    # "Outre Lens, d'autres rassemblements sont prévus": there is one at Lens too.
    (
        ("utre ", "n plus d", "n dehors d"),
        _turn(
            rf"\b(?:outre |en (?:plus|dehors) d(?:e |u |['\u2019])){_NAME}, "
            rf"(?=(?:d['\u2019]autres|plusieurs|des) {_HELD}s?\b)",
            "un rassemblement \u00e0 \\1, ",
        ),
    ),
    # "La CGT avance, elle, le chiffre de 900": who says so is said once.
    (
        (", eux,", ", elle,", ", elles,", ", lui,", " c\u00f4t\u00e9,"),
        _turn(
            r"(?<=[a-z\u00e9]), (?:eux|elles?|lui|(?:de|pour) (?:son|leur) c\u00f4t\u00e9), "
            r"(?=(?:le chiffre|un chiffre|le nombre|plus|pr\u00e8s|environ|avoir|\u00e0|de|"
            rf"{_NUMBER})\b)",
            " ",
        ),
    ),
    (
        ("trajet d", "trac\u00e9 d", "circuit d"),
        _turn(rf"\b(?:trajet|trac\u00e9|circuit)(?= d(?:e la|u) {_HELD})", "parcours"),
    ),
    (
        (" d\u00e9voil\u00e9",),  # no statue
        _turn(r"\b(parcours\b[^.;:!?\n]{3,120}) d\u00e9voil\u00e9", "\\1 annonc\u00e9"),
    ),
    (
        ("s coups de", "alentours de", "environs de"),
        _turn(
            r"\b(?:sur les coups|aux (?:alentours|environs)) de (?=\d{1,2} ?[h:])",
            "vers ",
        ),
    ),
)


def reworded(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a French text of the *origin* given, in plain turns, and its origin."""
    for held, *turns in _TURNS:
        for it in held:
            if it in raw:
                raw, origin = _plain(raw, origin, turns)
                break
    return raw, origin


def _plain(
    raw: str, origin: Origin | None, turns: list[tuple[re.Pattern[str], str]]
) -> tuple[str, Origin | None]:
    for turn, plainly in turns:
        cuts = ((cut.span(), cut.expand(plainly)) for cut in turn.finditer(raw))
        raw, origin = rewritten(raw, origin, cuts)
    return raw, origin
