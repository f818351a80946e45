"""Gives each item of a list typed on one line a line: "Cahors 14h30 place Foch Figeac 10h mairie".

Feeds and messengers take line breaks away. Two towns or more on a line, each with its hour behind
it and nothing that leads to it, are items of a list; what stands before the first heads them.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from worker.reading.cards import card_ends
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_CAPITAL = r"[A-Z\u00c0-\u00de\u0152][\w'\u2019-]{1,30}"
# A town is at most three words long, and ends where its hour begins.
_TIMED = compiled(
    rf"(?<![\w'\u2019-]){_CAPITAL}(?: (?:[dl]es?|la|en|sur|sous|{_CAPITAL})){{0,5}}"
    r"(?= ?(?:(?:[:,=>\u2013\u2014-]|\u2192)? ?\d{1,2} ?[hH]\d{0,2}\b|"
    r": (?:\d|annul|report|interdi|mainten|avanc|d\u00e9cal|d\u00e9plac|pas d|rien|la veille|"
    r"environ |pr\u00e8s |plus |quelques |plusieurs |une? \w+aine )))"
)
# What ends the item before, or the heading: a place's name or kind, a stop, an emoji.
_KINDS = (
    r"(?:mairie|gare|(?:sous-)?pr[\u00e9e]f(?:ecture)?|kiosque|centre|port|march\u00e9|fac|"
    r"lyc\u00e9e|h\u00f4pital|th\u00e9\u00e2tre|poste|tribunal|rectorat)"
)
_ENDED = compiled(
    rf"(?: (?!(?:L[ae]s?|S(?:ain)?te?) ){_CAPITAL}|\b{_KINDS}|[!?).\u2026]|"
    r"[^\w\s,;:(\u00ab\"'\u2019./>=\u2192\u2013\u2014|#@&+\u2022\u00b7*-]) \Z"
)
# A day that heads the items below it.
_DAY = compiled(
    rf"(?<= )(?:{'|'.join(DAYS)}|demain)"
    rf"(?: (?:\d\d?|1er)(?:/\d\d?| (?:{'|'.join(MONTHS)}))?)?[ :,-]*\Z",
    re.IGNORECASE,
)
# What leads to a town inside a sentence: a row of three towns has it before none of them.
_LED = compiled(
    r"(?:[ '\u2019(\n](?:\u00e0|a|au|aux|avec|chez|dans|de|depuis|des|direction|du|en|entre|et|"
    r"jusqu|l|la|le|les|mais|ou|par|pour|puis|qu|que|r\u00e9gion|sur|vers|via|d|\w+-)|"
    r"[,;:\u2013\u2014/>=\u2192-])[ '\u2019]?\Z",
    re.IGNORECASE,
)
_ROW = 3
# No hour stands behind it, and sentences about a town begin so as well.
_TOLD = compiled(r" ?: (?!\d{1,2} ?[hH])")
_STOPPED = (". ", "! ", "? ", "\u2026 ")
_CLOCK = compiled(r"\d ?[hH]")
_AT_AN_HOUR = compiled(r"(?:\d ?[hH]\d{0,2}|\d ?[hH] \d\d|\d:\d\d|midi|MIDI) \Z")
_AT_A_PLACE = compiled(
    r"(?:\d ?[hH]\d{0,2}|\d:\d\d|midi|MIDI|\d ?[hH] \d\d) (?:devant|place|pl\.?|parvis|square|"
    r"esplanade|"
    r"gare|mairie|pr\u00e9f\w*|quai|cours|rue|bd|boulevard|avenue|kiosque|"
    r"halles?)\b[^,.;:/\n]{0,36} \Z",
    re.IGNORECASE,
)
_LINES = re.compile(r"[^\n]+")
# "Agenda : sam 6 manif Gap 14h / dim 7 AG Dole 10h / mar 9 marche Pau 18h": days with their rest.
_PARTS = compiled(r" ?[;/|] (?=\S)")
_ON = (
    rf"(?:(?:{'|'.join(DAYS)}|(?:lun|mar|mer|jeu|ven|sam|dim)\b\.?)(?: (?:\d\d?|1er)"
    rf"(?:/\d\d?| (?:{'|'.join(MONTHS)}))?)?|\d\d?/\d\d?|"
    rf"(?:le )?(?:\d\d?|1er) (?:{'|'.join(MONTHS)}))[ :,]"
)
# What is held stands behind the day; towns right behind days are told apart as they are.
_DATED = compiled(
    rf"{_ON}[ :,]*(?:(?:\u00e0 )?\d\d? ?h ?(?:\d\d)?[ :,]*)?(?-i:AG\b|[a-z\u00e0-\u00ff]|"
    rf"[A-Z]{{4}})",
    re.IGNORECASE,
)
_ON_LINES = compiled(rf"\n\W{{0,4}}{_ON}", re.IGNORECASE)
_HEAD = compiled(rf"[^:\n\d]{{3,40}}: (?={_ON})", re.IGNORECASE)
# "dim 7 AG Dole 10h" among them: no rally, and its day and hour are of no other town
_ERRAND = compiled(
    rf"(?:(?<=^)|(?<=\n))\W*{_ON}[ :,]*(?:\d\d? ?h ?(?:\d\d)?[ :,]*)?(?:une? |l['\u2019])?"
    r"(?:AG|assembl\u00e9e|r\u00e9union|tractage|collage|cin\u00e9[ -]?d\u00e9bat|projection|"
    r"conf\u00e9rence|atelier|formation|permanence|concert|bal|soir\u00e9e|loto|repas)\b"
    r"(?![^\n]*\b(?:manif|rassembl|march|d\u00e9fil|sit-in|cort\u00e8ge))[^\n]*(?:\n|\Z)",
    re.IGNORECASE,
)
_LETTERS = 26
_ITEMS = 2
_SHORTEST = 3


def listed(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with such items on lines, and its origin."""
    ended = _ENDED_ON.finditer(raw) if ":\n" in raw else ()
    ends = [(at.span("gap"), "\n") for at in ended if _is_town(at["name"], gazetteer)]
    raw, origin = rewritten(raw, origin, ends) if ends else (raw, origin)
    days = [cut for line in _LINES.finditer(raw) for cut in _dated(line)]
    raw, origin = rewritten(raw, origin, days) if days else (raw, origin)
    if sum(1 for _ in _ON_LINES.finditer(raw)) >= _ITEMS:
        first = _HEAD.match(raw)
        ends = [((first.end() - 1, first.end()), "\n")] if first else []
        raw, origin = rewritten(raw, origin, ends) if ends else (raw, origin)
        errands = [(errand.span(), "") for errand in _ERRAND.finditer(raw)]
        raw, origin = rewritten(raw, origin, errands) if errands else (raw, origin)
    # Most posts say no hour, or one.
    some = not days and (raw.count(" : ") >= _ROW or len(_CLOCK.findall(raw)) >= _ITEMS)
    lines = _LINES.finditer(raw) if some else ()
    cuts = [
        cut
        for line in lines
        if len(items := [*_items(raw, line, gazetteer)]) >= _ITEMS
        for cut in _cuts(items)
    ]
    if _DOTTED.search(raw):
        cuts = sorted({*cuts, *_dotted(raw)})
    told = [((at - 1, at), "\n") for at in cuts]
    heads = _heads(raw, gazetteer) if "\n" in raw else ()
    told = sorted([*told, *((head, " : ") for head in heads)])
    if not told and "\n" in raw:
        told = [(end, ", ") for end in card_ends(raw, gazetteer)]
    return rewritten(raw, origin, told)


# "samedi : …", "mardi manif …": a day's name that heads a line, and no number of a day behind it.
_NAMED = compiled(
    rf"(?:(?<=\n)|(?<=^))\W{{0,4}}(?P<day>{'|'.join(DAYS)})\b"
    r"(?! (?:\d\d?|1er)\b(?! ?h)| (?:der|pro))(?=[^\n]*\d ?h\b|[^\n]*\d ?h\d)",
    re.IGNORECASE,
)


_COUNTED = compiled(
    r"\d (?:personnes|manifestant|participant)|\bont (?:march|d\u00e9fil|manif)", re.IGNORECASE
)


def in_weeks(raw: str, origin: Origin | None, weekday: int) -> tuple[str, Origin | None]:
    """Return *raw* with "prochain" behind this *weekday* at the end of lines of rising days.

    Who lists Thursday, Saturday and Monday on a Monday means the Monday behind them.
    """
    named = [*_NAMED.finditer(raw)]
    ahead = [(DAYS.index(day["day"].lower()) - weekday) % 7 for day in named]
    if len(named) < _ITEMS or ahead[-1] or not ahead[0] > 0 or ahead[:-1] != sorted(ahead[:-1]):
        return raw, origin
    if _COUNTED.search(raw):
        return raw, origin  # a week that is over
    end = named[-1].end("day")
    return rewritten(raw, origin, [((end, end), " prochain")])


# "Vire", and on the next line "11 h, place du 6-Juin": a town's name alone above its hour.
_ALONE = compiled(
    rf"^[^\w\n]{{0,4}}(?P<name>{_CAPITAL}(?: (?:[dl]es?|la|en|sur|sous|{_CAPITAL})){{0,4}}"
    r"(?: ?\(\d\d\))?)(?P<end> ?:?[ \t]*\n\s?(?:[-\u2013\u2022*] ?)?)"
    r"(?=(?:(?:[\u00c0\u00e0AaDd]|[Dd]\u00e8s) )?\d{1,2} ?(?:[hH]\b|[hH]\d|heures\b|:\d\d)|"
    r"[Mm]idi\b|(?i:(?:(?:sous|sur) l(?:es? |a |['\u2019])|au )?(?:place|devant|mairie|gare|parvis|"
    r"esplanade|kiosque|rond-point|halles?|march\u00e9|square|cours|quai|pont|pied|"
    r"bourse du travail|rdv|rendez-vous|(?:sous-)?pr\u00e9fecture))\b"
    r"[^\n]{0,60}\b(?:\d{1,2} ?(?:[hH](?:\d\d)?|heures)|midi)\b)",
    re.MULTILINE,
)
# "14 h, place Foch. - Dole :", and below it the hours of Dole: a page that lost a line's end.
_ENDED_ON = compiled(
    rf"(?<=[^\s-])(?P<gap> )- (?P<name>{_CAPITAL}(?: (?:[dl]es?|la|en|sur|sous|{_CAPITAL})){{0,4}})"
    r"(?: ?\(\d\d\))? ?:[ \t]*\n(?=\d{1,2} ?[hH])"
)
_NO_HEADS = frozenset((*MONTHS, "messe", "marches"))
# "10h30 : AG" below it: who heads for the rally, at "13h30", may come to that first.
_FIRST = compiled(
    r"(?:\d{1,2} ?[hH:] ?(?:\d\d)?(?: ?(?:-|\u2013|\u00e0|/) ?\d{1,2} ?[hH:] ?(?:\d\d)?)?"
    r"[ :,\u2013-]*(?i:l['\u2019]|une? |la |le )?(?:AGs?\b|(?i:ag |assembl\u00e9es? |"
    r"r\u00e9unions? |tractages?|distribution|petit[- ]d\u00e9j|caf\u00e9|accueil|"
    r"ateliers?|conf\u00e9rence|point presse|formation|projection))[^\n]*"
    r"\n\s?(?:[-\u2013\u2022*] ?)?)+(?=\d{1,2} ?[hH:])"
)


def _heads(raw: str, gazetteer: Gazetteer) -> Iterable[tuple[int, int]]:
    """Return where the lines end that are a town's name alone, above when or where to meet."""
    alone = [line for line in _ALONE.finditer(raw) if _is_town(line["name"], gazetteer)]
    heads = {}
    for line in alone if len(alone) >= _ITEMS else ():
        first = _FIRST.match(raw, line.end())
        heads[line.start("end")] = first.end() if first else line.end()
    if ":\n" in raw:
        rows = [line for line in _HEADED.finditer(raw) if _is_town(line["name"], gazetteer)]
        for row in rows if len(rows) >= _ITEMS else ():
            if row["end"] is not None:
                heads.setdefault(row.start("end"), row.end("end"))
    return heads.items()


def _is_town(name: str, gazetteer: Gazetteer) -> bool:
    town = key(name.partition(" (")[0])
    return town not in _NO_HEADS and gazetteer.is_commune(town)


# "- Rethel :", and on the next line "on rejoint Reims": among rows of towns it is one of them.
_HEADED = compiled(
    rf"^[^\w\n]{{0,4}}(?P<name>{_CAPITAL}(?: (?:[dl]es?|la|en|sur|sous|{_CAPITAL})){{0,4}}"
    r"(?: ?\(\d\d\))?)(?:(?P<end> ?:[ \t]*\n)(?=[A-Za-z\u00c0-\u017f][^:\n]*$)| ?:)",
    re.MULTILINE,
)


# "Alès : 10 h, mairie • Uzès : 11 h, esplanade": dots between items on one line.
_DOTTED = compiled(r"[\u2022\u25cf\u25aa] (?<=\S [^\s] )")
_HOUR = compiled(
    r"\d ?[hH:]|(?i:annul|report|interdi|\brien|pas d[e'\u2019 ]|n\u00e9ant|idem|m\u00eame h)"
)


def _dated(line: re.Match[str]) -> list[tuple[tuple[int, int], str]]:
    """Return the marks between parts of *line* that each begin with a day, as ends of lines."""
    marks = [mark.span() for mark in _PARTS.finditer(line[0])]
    if len(marks) < _ITEMS or not all(_DATED.match(line[0], end) for _, end in marks):
        return []
    headed = _HEAD.match(line[0])
    lead = headed.end() - 1 if headed else 0
    if not (lead or _DATED.match(line[0])) or len(_CLOCK.findall(line[0])) < len(marks):
        return []
    ends = [(lead, lead + 1), *marks] if lead else marks
    return [((line.start() + at, line.start() + to), "\n") for at, to in ends]


def _dotted(raw: str) -> Iterator[int]:
    """Return where such dots stand, if there is an hour on either side of them."""
    for line in re.finditer(r"[^\n]+", raw):
        dots = [dot.start() for dot in _DOTTED.finditer(raw, *line.span())]
        edges = [line.start(), *dots, line.end()]
        if dots and all(_HOUR.search(raw, *piece) for piece in pairwise(edges)):
            yield from dots


def _cuts(items: list[tuple[int, int]]) -> Iterator[int]:
    """Return where lines end: before each day, and behind one that heads more than one town."""
    for (day, town), (following, name) in pairwise((*items, (0, 1))):
        if day != town:
            yield day
        if day == town or following == name:
            yield town


def _items(raw: str, line: re.Match[str], gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """Return of each item in *line* where its day begins, or its town, and where its town does."""
    found = [*_TIMED.finditer(raw, *line.span())]
    towns: list[tuple[int, int, bool]] = []
    for timed in found if len(found) >= _ITEMS else ():
        at = _begin(timed, gazetteer)
        if at is None or raw[at - 1 : at] != " ":
            continue
        if not towns and _led_by_hour(raw, at, timed.end()):
            return  # "14h Auch, 15h Foix", "14h place Foch Auch, 15h gare Foix": hours lead
        day = _DAY.search(raw, max(0, at - _LETTERS), at)
        begin = day.start() if day else at
        headed = day is not None and raw.endswith(": ", 0, begin)
        ended = headed or _ENDED.search(raw, max(0, begin - _LETTERS), begin) is not None
        if _TOLD.match(raw, timed.end()):
            if raw.endswith(_STOPPED, 0, begin):
                continue
            ended = False
        # A day heads the first of a row alone; behind that it ends the town before.
        led = towns if day else _LED.search(raw, max(0, begin - _LETTERS), begin)
        if ended or not led:
            towns.append((begin, at, ended))
    row = len(towns) >= _ROW
    yield from ((begin, at) for begin, at, ended in towns if ended or row)


def _led_by_hour(raw: str, start: int, end: int) -> bool:
    if _AT_AN_HOUR.search(raw, max(0, start - _LETTERS), start):
        return True
    placed = _AT_A_PLACE.search(raw, max(0, start - 2 * _LETTERS), start)
    return placed is not None and raw.startswith(", ", end)


def _begin(timed: re.Match[str], gazetteer: Gazetteer) -> int | None:
    """Return where the town begins that ends what *timed* is of; None if none does."""
    for word in re.finditer(r"[^ ]+", timed[0]):
        name = timed[0][word.start() :]
        if len(name) < _SHORTEST or not name[0].isupper():
            continue
        if gazetteer.is_commune(key(name)):
            return timed.start() + word.start()
    return None
