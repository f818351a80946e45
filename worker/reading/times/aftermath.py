"""Tells the hours at which a rally was over, or was disturbed, from the one it began at (rule 10).

"Le calme est revenu vers 18 h", "À 16 h 30, le cortège a atteint la gare": told of any report.
"""

from worker.reading.times.hours import Hour
from worker.reading.words.patterns import compiled

_HAD = (
    r"(?:a|ont|avai(?:t|ent)|est|sont|etai(?:t|ent)|s'est|se sont|s'etai(?:t|ent)) "
    r"(?:ete |(?:[a-z]+ment|alors|enfin|deja|a nouveau|aussi|egalement|encore|tous?) )*"
)
# What was done then: people went home, order was restored, blows fell, streets opened again.
_DONE = (
    r"(?:dispers|disloqu|dissip|dissou|separe|acheve|termine|conclu|clotur|pris fin|parvenu|"
    r"(?<!c'est )reparti|rentre|retire|evacu|libere|leve|rouvert|repris|retabli|deloge|expulse|"
    r"interpell|places? en garde|blesse|tire|charge|riposte|replique|fait usage|intervenu|eclate|"
    r"degenere|tendu|envenim|brise|casse|incendi|brule|vandalis|saccag|hospitalis|atteint|rejoint|"
    r"detrui|pille|caillasse|nasse|percute|agresse|frappe|molest|tue|"
    r"la proie des|pris feu|embrase|tombe|fait etat|recue?s? (?:par|a|en|vers|peu|aux|\d))"
)
# "La situation a commencé à se tendre", "les heurts ont commencé": no beginning of a march's.
_WENT_WRONG = (
    r"(?:commenc|debut)\w* a (?:se (?:tendre|gater|degrader|corser|vider|dispers\w+|disloqu\w+)|"
    r"s'(?:echauffer|envenimer|eparpiller|en aller)|degenerer|monter|charger|jeter|lancer|tirer|"
    r"quitter|refluer)\b|"
    r"(?:heurts|echauffourees|affrontements|tensions?|incidents|debordements|violences|jets d|"
    r"degradations|face-a-face|bras de fer)[^,;.:()]{0,40} (?:ont|avai(?:en)?t|s'est|se sont|a) "
    r"(?:[a-z]+ment )?(?:commence|debute|demarre|installe|engage)e?s?\b"
)
_LAST_ONES = r"dernier(?:e?s)? (?:carre|irreduct|manifest|particip|march|present)"
_MARCH = r"(?:manif\w*|marche|cortege|defile|rassemblement|mobilisation|parcours)"
_ENDED = compiled(
    rf"\b{_HAD}{_DONE}\w*|\b(?:etai(?:t|ent) (?:vide|desert)|[a-z]{{4,}}ai(?:t|ent) encore|"
    r"(?<!n')etai(?:t|ent) (?:encore|toujours) (?:une|des|quelques|plusieurs|\d)|"
    r"(?:restai|avai)t plus (?:personne|que)|faisai(?:t|ent) etat|calme (?:est|etait) revenu|"
    r"revenue?s? (?:a la normale|a (?:leur|son) point|au (?:calme|point))|atteignai(?:t|ent)|"
    r"circulai(?:t|ent)|dispersion|pren(?:d|ait) fin|touch\w+ a sa fin|"
    rf"se (?:dispers|termin|disloqu)\w+|s'achev\w+|fin d(?:e la |e |u ){_MARCH}|{_LAST_ONES}|"
    r"(?:heurts|echauffourees|affrontements|tensions|incidents|debordements) "
    r"(?:se |s'|[^,;.:()]{0,60}\b(?:ont|sont|etai\w+|avaient) )|"
    r"ou (?:ils|elles|il|elle) (?:sont|est|etai\w+) arrivee?s?|"
    rf"(?:a|ont|avai\w+|ete) (?:recens|denombr|comptabilis)\w+|{_WENT_WRONG})"
)
FILLING = (
    r"(?:noires? de monde|bondee?s?\b|combles?\b|compactes?\b|tout le monde est la\b|"
    r"mise?s? en (?:route|marche|mouvement)|pris position|pleine?s? (?:a craquer|de monde)|"
    r"(?:se|s'est) rempli\w*|gross(?:it|iss\w+)|gonfl\w+|surgi\w*|deboul\w+|"
    r"patient(?:ent|ai\w+|er)|coups? (?:de sifflet|d'envoi)|(?:flott|install)(?:e|ent|ai\w+)|"
    r"arriv\w+ (?:sur (?:place|les lieux|l[ae]\b)|timidement|peu a peu|au compte-gouttes|place)|"
    r"premier(?:e?s) (?:[a-z]+ )?(?:manifest|particip|march|arriv|pancart|drapeau|banderol|"
    r"slogan|groupes?|rangs|gilets)\w*|"
    r"(?:sont|etaient) (?:deja (?!partis|rentres)|quelques|plusieurs|"
    r"une (?:di|quin|ving|tren|poi)))"
)
"""A place that fills, and those who come first: by it the hour of a beginning is told."""
# What tells that the hour is the one people met at, or set out.
_BEGAN = compiled(
    rf"\b(?:{FILLING}|rassembl|retrouv|reuni|rendez-vous|rdv|(?<!point de )depart|partie?s?\b|"
    r"part(?:ait|aient|ira)\b|elanc|debut|commenc|demarr|ebranl|converg|afflu|masses?\b|"
    r"formee?s?\b|appel|convi|invit|c'etait|en branle|"
    r"(?:a|ont|avons) (?:defil|manifest)|prevu|fixe|attendu|donne|quitte|des \d)"
)
_NAMED = compiled(r"\b(?:march|manifestation|manif\b|veillee|nombreu(?:x|ses)|foule)")


def may_begin(folded: str, start: int, end: int) -> bool:
    """Tell whether what stands from *start* to *end* has a word of a beginning, or of a rally."""
    return any(one.search(folded, start, end) is not None for one in (_BEGAN, _NAMED))


def beginnings(folded: str, start: int, end: int, hours: list[Hour]) -> list[Hour]:
    """Return those of *hours* that the sentence from *start* to *end* does not tell an end by."""
    if not hours or _ENDED.search(folded, start, end) is None:
        return hours
    edges = [start, *(hour.end for hour in hours[:-1])]
    nexts = [*(hour.start for hour in hours[1:]), end]
    return [
        hour
        for hour, floor, stop in zip(hours, edges, nexts, strict=True)
        if hour.meets or hour.stamp or not _is_after(folded, hour, floor, stop)
    ]


def _is_after(folded: str, hour: Hour, floor: int, stop: int) -> bool:
    """Tell an hour by what its clause, or the one it opens or closes, says was done then."""
    floor = max(floor, *(folded.rfind(mark, floor, hour.start) + 1 for mark in ";:(."))
    opens = _LED.fullmatch(folded, floor, hour.start) is not None
    begin = max(floor, folded.rfind(",", floor, hour.start) + 1)
    if begin > floor and not opens and _LED.fullmatch(folded, begin, hour.start):
        # "…, en fin de cortège, vers 16 h"
        begin = max(floor, folded.rfind(",", floor, begin - 1) + 1)
    rest = (_UNIT if opens else _CLAUSE).match(folded, hour.end, stop)
    close = rest.end() if rest else stop
    if _ENDED.search(folded, begin, close) is None:
        return False
    return bool(_LAST.search(folded, begin, close) or not _BEGAN.search(folded, begin, close))


_LAST = compiled(rf"{_LAST_ONES}|{_WENT_WRONG}")
_CLAUSE = compiled(r"[^,;:().]*")
_UNIT = compiled(r"[^;:(]*")
_LED = compiled(
    r"\W*(?:(?:ce |hier )?(?:[a-z]+di |dimanche )?(?:matin|midi|soir|apres-midi),? )?"
    r"(?:a|vers|des|autour de|aux (?:alentours|environs) de|(?:peu|juste) (?:avant|apres)|"
    r"sur les? coups? de)? ?"
)
