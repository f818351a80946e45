"""Sets the rows of a table below its heads as items of a list.

"Lieu | Heure | Ville | Date" above "Gare | 14 h | Albi | 11 mars": "- Albi : 11 mars, 14 h, Gare".
A table has its columns in any order, and some that say nothing of a rally; a list does not.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from worker.domain.kinds import Speaker
from worker.reading.numbers.sayers import sayer
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.calendar_words import DAYS, MONTHS
from worker.reading.words.fold import fold, key
from worker.reading.words.origins import Origin
from worker.reading.words.patterns import compiled

_TO = r"(?:(?:de |du |d')?(?:depart|debut|rdv|rendez[ -]vous|rassemblement|la manifestation))"
_WHO = r"organisa(?:teurs?|trices?|tions?)|syndicats?|intersyndicale"
_HEADS = {
    "town": r"(?:nom de la )?(?:villes?|communes?|localites?|municipalites?)|city|town",
    "where": r"ou ?\??|lieux?|endroits?|where",
    "day": r"(?:dates?|jours?)(?: (?:et|/) (?:heures?|horaires?))?|quand ?\??|day|when",
    "hour": rf"(?:heures?|horaires?)(?: {_TO})?|h|debut|(?:start )?time|start",
    "venue": (
        rf"(?:lieux?|points?|adresses?) {_TO}|rdv|rendez[ -]vous|depart|adresse|place|"
        r"location|venue|address|meeting (?:point|place)"
    ),
    "what": r"(?:types?|formes?|nature)(?: d'action)?|quoi ?\??|actions?|evenements?",
    "note": r"remarques?|observations?|notes?|statut|etat|precisions?|commentaires?",
    "crowd": (
        r"(?:nombre (?:de |d'))?(?:manifestants?|participants?|personnes)(?: \(?[a-z' ]+\)?)?|"
        r"affluence|participation|nombre|(?:(?:selon|d'apres|chiffres? de) )?(?:la |les |l')?"
        rf"(?:police|prefecture|autorites|forces de l'ordre|gendarmerie|cgt|{_WHO})"
    ),
    "source": r"sources?|selon(?: qui)?|d'apres|comptage|chiffres? de",
    "beside": (
        r"(?:a l')?(?:appel|initiative)(?: (?:de|d'|des))?|contacts?|infos?|informations?|liens?|"
        r"tel(?:ephone)?|e?-?mail|qui ?\??|collectifs?|regions?|(?:evenement )?facebook|"
        r"dep(?:artement|t)?s?|dpt|code(?: postal)?|cp|n°|itineraire|parcours"
    ),
}
_ROLES = [(role, compiled(heads)) for role, heads in _HEADS.items()]
# In which order an item says them.
_ORDER = {
    role: at for at, role in enumerate(("day", "hour", "what", "where", "venue", "crowd", "note"))
}
_BY = {
    Speaker.POLICE: " selon la police",
    Speaker.ORGANISERS: " selon les organisateurs",
    Speaker.PRESS: " selon la presse",
}
_NUMBER = compiled(
    r"(?:(?:environ|env\.?|pres de|plus de|~|\+ de|entre) ?)?\d[\d .]*(?: ?(?:a|-|et) ?\d[\d .]*)?|"
    r"(?:quelques |une )?\w+aines?"
)
_DITTO = compiled(r"idem|id\.?|//|\"|''|(?:le |la )?meme (?:jour|date|heure|lieu)")
_NOTHING = compiled(r"[\W_]*|n\.?c\.?|n/a|\?")
# What parts cells, and how often it stands at least; commas do below heads alone.
_SIGNS = (("|", 1), ("\t", 1), (";", 2), (",", 2))
_AROUND = ' \t\u00a0"'
_LINE = compiled(r"[^\n]*\n|[^\n]+\Z")
_LEAST_SIGNS, _LEAST_ROWS = 2, 3
_TIMED = compiled(r"\d ?(?:h|[ap]\.?m)|\d[:.]\d\d|heures?\b|midi")
_RIDE = compiled(
    r"\b(?:cars?|(?:mini)?bus|navettes?|co-?voit\w*|voitures?|trains?)\b(?! scolaires?)"
)
_HOUR = compiled(r"(?:a |des )?(?:\d{1,2} ?(?:h|heures?|:)(?: ?\d\d)?|midi)")
_DAY = compiled(
    rf"(?:le )?(?:(?:{'|'.join(DAYS)})(?: (?=\d)|\Z))?(?:\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?|"
    rf"(?:\d{{1,2}}|1er)(?: (?:{'|'.join(MONTHS)})(?: 20\d\d)?)?)?(?<=\w)"
)


class Cell(NamedTuple):
    """What a cell or line says, and where it starts in the text; *put_in* is what no text says."""

    words: str
    start: int
    put_in: bool = False


class _Table(NamedTuple):
    """What parts the cells of its rows, and of each column its role and whose numbers it holds."""

    sign: str
    framed: bool
    roles: Sequence[str]
    by: Sequence[str]


def tabled(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with such rows as items, and its origin."""
    if "\n" not in raw or not any(raw.count(sign) >= _LEAST_SIGNS for sign, _ in _SIGNS):
        return raw, origin
    lines = [Cell(line[0], line.start()) for line in _LINE.finditer(raw)]
    pieces: list[Cell] = []
    done = 0
    for at, line in enumerate(lines):
        if at < done:
            continue
        table = _headed(line, lines[at + 1 : at + 3], gazetteer)
        first = at if table is None else at + 1
        table = table or _unheaded(lines, at, gazetteer)
        if table is None:
            pieces.append(line)
        else:
            done, items = _items(lines, first, table)
            pieces += items
    return _joined(pieces, origin) if done else (raw, origin)


def _headed(line: Cell, below: Sequence[Cell], gazetteer: Gazetteer) -> _Table | None:
    """Return the table whose heads *line* names, None when it names none."""
    sign = next((sign for sign, least in _SIGNS if line.words.count(sign) >= least), None)
    if sign is None or not below:
        return None
    framed = line.words.lstrip().startswith(sign)
    heads = [
        fold(cell.words.strip("* ")).rstrip(" :") for cell in _cells(line, sign, framed=framed)
    ]
    roles = [_role(head) for head in heads]
    if "" in roles or len(roles) <= 1:
        return None
    rows = [_cells(row, sign, framed=framed) for row in below]
    for at, role in enumerate(roles):
        if role == "town" or (role == "where" and "town" not in roles):
            if not any(_is_town(row[at].words, gazetteer) for row in rows if len(row) > at):
                continue
            roles[at] = "town"
            said = [sayer(head) for head in heads]
            return _Table(sign, framed, roles, [_BY.get(who, "") if who else "" for who in said])
    return None


def _unheaded(lines: Sequence[Cell], first: int, gazetteer: Gazetteer) -> _Table | None:
    """Return the table without heads that begins on the *first* of *lines*, None where none does.

    Each of its columns holds hours, days or towns in all rows, or is where to meet; a column of
    départements may head rows in turn, and is left as it is.
    """
    signs = _SIGNS[:-1]
    sign, least = next((one for one in signs if one[0] in lines[first].words), signs[-1])
    bars = lines[first].words.count(sign)
    if bars < max(least, _LEAST_SIGNS) or (first and lines[first - 1].words.count(sign) == bars):
        return None
    rows = takewhile(lambda line: line.words.count(sign) == bars, lines[first:])
    framed = lines[first].words.lstrip().startswith(sign)
    columns = [*zip(*(_cells(row, sign, framed=framed) for row in rows), strict=False)]
    roles = [_held([cell.words for cell in column], gazetteer) for column in columns]
    once = all(roles.count(one) == 1 for one in ("town", "hour"))
    if len(columns[0]) + ("day" in roles) < _LEAST_ROWS or not once or "area" in roles:
        return None
    return _Table(sign, framed, roles, [""] * len(roles))


def _held(cells: Sequence[str], gazetteer: Gazetteer) -> str:
    """Return the role of the column of *cells*."""
    plain = [fold(cell) for cell in cells]
    for role, says in (("hour", _HOUR), ("day", _DAY)):
        if all(says.fullmatch(cell) for cell in plain):
            return role
    if all(_is_town(cell, gazetteer) for cell in cells):
        return "town"
    return "area" if all(gazetteer.senses(key(cell)) for cell in cells) else "venue"


def _role(head: str) -> str:
    return next((role for role, heads in _ROLES if heads.fullmatch(head)), "")


def _is_town(words: str, gazetteer: Gazetteer) -> bool:
    return gazetteer.is_commune(key(words.partition(" (")[0].partition(",")[0].strip("* ")))


def _cells(line: Cell, sign: str, *, framed: bool) -> list[Cell]:
    """Return the cells of *line*, in a *framed* table without what stands before the first."""
    cells = []
    at = line.start
    for words in line.words.rstrip("\n").split(sign):
        cells.append(Cell(words.strip(_AROUND), at + len(words) - len(words.lstrip(_AROUND))))
        at += len(words) + len(sign)
    cells = cells[1:] if framed and len(cells) > 1 and not cells[0].words else cells
    return cells if cells[-1].words or len(cells) == 1 else cells[:-1]


def _items(lines: Sequence[Cell], first: int, table: _Table) -> tuple[int, list[Cell]]:
    """Return the line where the table ends whose *first* row is given, and its rows as items."""
    items: list[Cell] = []
    above: Sequence[Cell] = ()
    for at, line in enumerate(lines[first:], first):
        cells = _cells(line, table.sign, framed=table.framed)
        if len(cells) > len(table.roles) or not line.words.strip():
            return at, items
        full = _in_full(cells, above, table)
        if _is_plain(full, table):
            above = full
            items += _item(full, table)
        elif any(cell.words.strip("-:= ") for cell in cells):
            items.append(line)  # "Aveyron", "Gex | voir Bourg"
    return len(lines), items


def _is_plain(cells: Sequence[Cell], table: _Table) -> bool:
    """Tell a row of a town, with an hour where that stands, and of no ride to another town."""
    told = {role: fold(cell.words) for cell, role in zip(cells, table.roles, strict=False)}
    hour = told.get("hour")
    timed = "hour" not in table.roles if hour is None else _NOTHING.fullmatch(hour)
    timed = timed or _TIMED.search(hour or "")
    rides = any(_RIDE.search(told.get(role, "")) for role in ("where", "venue"))
    return len(told) > 1 and bool(told.get("town") and timed) and not rides


def _in_full(cells: Sequence[Cell], above: Sequence[Cell], table: _Table) -> Sequence[Cell]:
    """Return the *cells* of a row, with what those *above* say for them as well."""
    full = []
    for at, cell in enumerate(cells):
        merged = not at and not cell.words and table.roles[at] in {"day", "town"}
        same = merged or _DITTO.fullmatch(fold(cell.words))
        full.append(above[at] if same and at < len(above) else cell)
    return full


def _item(cells: Sequence[Cell], table: _Table) -> Iterator[Cell]:
    """Yield the pieces of the item that a row of *cells* makes: its town, then what is told."""
    columns = list(zip(cells, table.roles, table.by, strict=False))
    town = next((cell for cell, role, _ in columns if role == "town"), None)
    source = next((sayer(fold(cell.words)) for cell, role, _ in columns if role == "source"), None)
    if town is None:
        return
    yield Cell("- ", town.start, put_in=True)
    yield town
    mark = " : "
    for cell, role, by in sorted(columns, key=lambda column: _ORDER.get(column[1], 0)):
        plain = fold(cell.words)
        if role not in _ORDER or _NOTHING.fullmatch(plain):
            continue
        if role == "crowd" and not _NUMBER.fullmatch(plain):
            continue
        yield Cell(mark, cell.start, put_in=True)
        yield cell
        mark, end = ", ", cell.start + len(cell.words)
        if role == "crowd":
            said = by or _BY.get(source or Speaker.INDEPENDENT, " manifestants")
            yield Cell(said, end, put_in=True)
    yield Cell("\n", town.start, put_in=True)


def _joined(pieces: Sequence[Cell], origin: Origin | None) -> tuple[str, Origin]:
    """Return the text that *pieces* of one of the *origin* given make, and its origin."""
    starts: list[int] = []
    ends: list[int] = []
    for words, start, put_in in pieces:
        if put_in:
            starts += [start] * len(words)
            ends += [start] * len(words)
        else:
            starts += range(start, start + len(words))
            ends += range(start + 1, start + len(words) + 1)
    return "".join(piece.words for piece in pieces), Origin(starts, ends).over(origin)
