"""Puts what a crowd is compared with into a bracket: "900, bien loin des 1 200 réunis mardi".

Numbers of an earlier day are told in a hundred turns. Where one stands behind a number in its
sentence it is written as the plainest, " (contre 1 200 mardi)", which the rules know.
"""

import re
from collections.abc import Iterator

from worker.reading.words.calendar_words import DAYS
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_CUES = (
    "e\u00e7\u00e0 des ",
    "ous des ",
    "oin de",
    "que les ",
    "s que ",
    "aux ",
    "taient ",
    "avaient ",
    "\n(",
    "apr\u00e8s ",
    "pour ",
    "puis ",
    " et ",
)
_APPROX = (
    r"(?:(?:pr\u00e8s|plus|moins) d(?:e |['\u2019])|environ |quelque |au moins |pas moins de |"
    r"encore |d\u00e9j\u00e0 |pourtant |seulement |que )*"
)
_NUMBER = (
    r"(?:(?:entre )?\d+(?:[ .\u00a0\u202f]\d{3})*(?: (?:\u00e0|et) \d+(?:[ .\u00a0\u202f]\d{3})*)?|"
    r"une? (?:[a-z]+aine|(?:petit )?millier|demi-millier)|(?:deux|trois|quatre|cinq|six|sept|huit|"
    r"dix|douze|quinze) (?:cents?|mille))"
)
_PEOPLE = (
    r"(?: (?:d['\u2019]|de )?(?:personnes|manifestante?s|participante?s|marcheu(?:rs|ses)|"
    r"gr\u00e9vistes|gens|protestataires|opposante?s|soignante?s|"
    r"enseignante?s|lyc\u00e9en(?:ne)?s|agriculteurs|gilets jaunes|citoyens|habitante?s))?"
)
_SAID = (
    r"(?:,? (?:par|selon|d['\u2019]apr\u00e8s) (?:la |les |l['\u2019])?"
    r"(?:police|pr\u00e9fecture|gendarmerie|autorit\u00e9s|syndicats|organisateurs|CGT|FSU|CFDT))?"
)
_COUNTED = (
    r"(?:,? (?:rassembl|compt|recens|d\u00e9nombr|mobilis|r\u00e9uni|annonc|comptabilis|"
    r"enregistr|d\u00e9compt|venu|pr\u00e9sent|\u00e9tabli|attei|relev)\w*"
    r"|,? qui (?:avaient|s['\u2019]\u00e9taient) (?:[a-z\u00e9]+ )?(?:d\u00e9fil|manifest|"
    r"march|rassembl|mobilis|particip|battu le pav|r\u00e9pondu)[a-z\u00e9]*"
    r"|,? (?:lors )?d(?:e |u |e la )(?:pr\u00e9c\u00e9dente?|premi\u00e8re?|derni\u00e8re?) "
    r"(?:manifestation|mobilisation|journ\u00e9e|marche|rassemblement|cort\u00e8ge)"
    r"(?: de mobilisation| d['\u2019]action)?,?"
    r"| \u00e0 (?:d\u00e9filer|manifester|marcher|se rassembler))?"
)
_MONTH = (
    r"(?:janvier|f[\u00e9e]vrier|mars|avril|mai|juin|juillet|ao[\u00fbu]t|septembre|octobre|"
    r"novembre|d[\u00e9e]cembre)"
)
_WEEKDAY = f"(?:{'|'.join(DAYS)})"
_DAY = (
    rf"(?P<day>{_WEEKDAY} (?:dernier|pass\u00e9|\d{{1,2}}(?:er)?(?: {_MONTH})?)|"
    rf"(?:\d{{1,2}}|1er) {_MONTH}|{_WEEKDAY}|hier)"
)
# "… et 4 100 le 17": the next of a row of numbers, each before its day
_MORE = (
    rf"(?P<more>(?:(?:,| et|, puis| puis|, et) {_APPROX}{_NUMBER} (?:le )?"
    rf"(?:\d{{1,2}}(?:er)?(?: {_MONTH})?(?! h|\d)|{_WEEKDAY}))*)"
)
_HOW = (
    r"(?:(?:bien|tr\u00e8s|loin|nettement|largement|sensiblement|l\u00e9g\u00e8rement|un peu|"
    r"beaucoup|juste|soit|presque|quasiment|deux fois|trois fois|certes) )*"
)
_HEAD = (
    rf"{_HOW}(?:en[ -]de\u00e7\u00e0|au[ -]de(?:ss[ou]us|l\u00e0)|en[ -]dessous) des "
    rf"|{_HOW}(?:moins|plus|davantage|mieux|moindre) que les "
    r"|(?:\u00e0 comparer|inf\u00e9rieure?s?|sup\u00e9rieure?s?|compar\u00e9e?s?) aux "
    rf"|{_HOW}(?:en )?(?:[a-z\u00e9]+ )?(?:baisse|recul|hausse|retrait|par rapport) "
    r"(?:par rapport |compar\u00e9e? )?aux "
    r"|(?:alors qu['\u2019]|quand |lorsqu['\u2019]|tandis qu['\u2019]|contre |(?<=\())"
    r"(?:ils|elles) (?:n['\u2019])?(?:y )?(?:\u00e9taient|avaient \u00e9t\u00e9) "
    rf"|{_HOW}loin (?:du (?:record|pic)|de l['\u2019]affluence record) de "
    r"|(?:apr\u00e8s|pour) (?:les )?|(?<=\n\()(?:contre )?"
)
_END = r"(?= ?[,;.)\n]| et | -| \u2013|\Z)"
# It follows what was counted, in the same sentence or line, or in a bracket on a line of its own.
_TOLD = compiled(r"(?:\d{2}|[a-z]aine|millier|cents|mille)\b[^.!?\n]{0,90}$")
_NEAR = 130
_TURN = compiled(
    rf"(?P<open>,? \(|\n\(|,? [;\u2013-] |, )(?P<head>{_HEAD})"
    rf"(?P<number>{_APPROX}{_NUMBER}{_PEOPLE})"
    rf"(?P<said>{_SAID}){_COUNTED}(?P<after>{_SAID}),? (?:le |du |de |ce |lors du |au )?"
    rf"{_DAY}{_MORE}{_END}"
    r"(?P<close>\))?",
    re.IGNORECASE,
)
# So it is with "…, moins que le 11 février (45)": there the day stands first.
_DAY_FIRST = compiled(
    rf"(?P<open>,? [;\u2013-] |, )(?P<head>{_HOW}"
    r"(?:(?:moins|plus|davantage|mieux|autant) qu(?:e |['\u2019])|"
    rf"loin d(?:e |u |['\u2019])))(?:le |lors du |ce |celle du |celle de )?{_DAY}"
    rf" \((?P<number>{_APPROX}{_NUMBER}{_PEOPLE})(?P<said>{_SAID})(?P<after>)(?P<close>)\)",
    re.IGNORECASE,
)

# "Mardi 7, ils étaient déjà 900, puis 80 le 11 février": each number before its day.
_BOTH = compiled(
    rf"(?:^|(?<=[.!?] )|(?<=\n))(?P<le>le )?{_DAY}(?: d\u00e9j\u00e0)?, "
    rf"(?P<told>[^.,;:()\n]{{0,50}}?{_NUMBER}{_PEOPLE}(?: [^.,;:()\d\n]{{3,40}})?)"
    rf"(?=,? (?:puis|et) {_APPROX}{_NUMBER}{_PEOPLE} (?:le |ce )?"
    rf"(?:{_WEEKDAY}\b|\d{{1,2}}(?:er)? {_MONTH}))",
    re.IGNORECASE,
)
# One of them stands in each of these, in small letters; the rest is slow to look for.
_LED = compiled(
    r"[ ('\u2019\n](?:(?:[dl]es|aux|\u00e9t(?:aient|\u00e9)|apr\u00e8s|pour|contre|puis|et) |"
    rf"(?<=\n)\(){_APPROX}{_NUMBER}"
)
_OPENED = compiled(rf" \({_APPROX}{_NUMBER}")
# "900 à Pau, la même à Dax, idem à Redon"
_SAME = compiled(
    rf"(?P<number>{_NUMBER}{_PEOPLE})(?P<at> (?:\u00e0|au|aux) (?-i:[A-Z\u00c0-\u00dd])"
    r"[^,;.()\d\n]{2,30}),? (?:et )?(?:idem|itou|pareil|la m\u00eame(?: chose| affluence)?|"
    r"(?:le )?m\u00eame (?:nombre|chiffre|affluence|score)) (?P<to>\u00e0|au|aux) "
    r"(?=(?-i:[A-Z\u00c0-\u00dd]))",
    re.IGNORECASE,
)
_SAID_SAME = ("idem ", "itou ", "pareil ", "m\u00eame")

# "900 selon la CGT (contre 1 200 mardi)": who says one says the other, as nobody does elsewhere.
_SAME_SAYER = compiled(
    r"^(?:contre |pour |)(?:les )?$|^(?:alors|quand|lorsqu|tandis)|\bqu(?:e |['\u2019])$|\bcompar|"
    r"par rapport",
    re.IGNORECASE,
)


def bracketed(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a French text of the *origin* given, with what it compares in brackets."""
    if any(cue in raw for cue in _SAID_SAME):
        again = (
            (cut.span(), "{number}{at}, {number} {to} ".format(**cut.groupdict()))
            for cut in _SAME.finditer(raw)
        )
        raw, origin = rewritten(raw, origin, again)
    if not any(cue in raw for cue in _CUES):
        return raw, origin
    led = _LED.search(raw.lower()) is not None
    if led:
        raw, origin = rewritten(raw, origin, _cuts(raw, _TURN))
    if _OPENED.search(raw.lower()):
        raw, origin = rewritten(raw, origin, _cuts(raw, _DAY_FIRST))
    if not led:
        return raw, origin
    both = (
        (cut.span(), f"{cut['told']} {(cut['le'] or '').lower()}{cut['day'].lower()}")
        for cut in _BOTH.finditer(raw)
    )
    return rewritten(raw, origin, both)


def _cuts(raw: str, pattern: re.Pattern[str]) -> Iterator[tuple[tuple[int, int], str]]:
    """Return where a turn stands and the bracket that takes its place."""
    for turn in pattern.finditer(raw):
        opened = turn["open"].endswith("(")
        if opened is not bool(turn["close"]) or not _is_told(raw, turn.start()):
            continue
        day, number = turn["day"], turn["number"]
        said = turn["said"] or turn["after"] or ""
        day, dated = day + (turn.groupdict().get("more") or ""), day[0].isdigit()
        if said or not number[0].isdigit() or _SAME_SAYER.search(turn["head"]):
            yield turn.span(), f" (contre {number}{said} {'le ' if dated else ''}{day})"
        else:
            yield turn.span(), f" (loin des {number} {'du' if dated else 'de'} {day})"


def _is_told(raw: str, at: int) -> bool:
    return _TOLD.search(raw, max(0, at - _NEAR), at) is not None
