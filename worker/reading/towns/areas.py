"""Tells an area that only says where a commune is from one that people gather in (rule 7)."""

import re
from itertools import pairwise

from worker.domain.kinds import PlaceKind
from worker.reading.towns.departments import area
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.names import Found, Mention
from worker.reading.towns.neighbours import HOUR_NEXT
from worker.reading.words.calendar_words import MONTHS, WEEKDAYS
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

JOINED = compiled(
    r"[\s,]*(?:(?:et|ou)(?: encore| aussi| bien| meme| egalement| surtout| enfin)?|&|\+|puis|"
    r"ainsi qu[e']|tout comme|comme|mais (?:aussi|egalement|encore)|and|or)?"
    r"[\s,]*(?:a|au|aux|en|dans(?: l[ae]s?\b| l')?|sur|pour|de|d'|#|l'|le|la|les|in|"
    r"celui de|celle de|a la|a l')?[ #]*"
)
"""What stands between towns said together: commas, "et à", an article."""
_DATED = compiled(
    rf",? (?:(?:ce|le|des|du) )?(?:(?:{'|'.join(WEEKDAYS)})\b ?)?(?:\d\d?(?:er)?\b)?"
    rf"(?: (?:{'|'.join(MONTHS)})\b)?(?:,? (?:a|des) \d\d? ?h(?: ?\d\d)?\b)?"
    r" ?(?=,|;|et |puis |and )"
)
"""The day, and the hour, of the first of two places that have their own."""


def one_of_row(folded: str, end: int, start: int) -> bool:
    """Tell "Gap, Die (11 h) et Apt": what Die's bracket tells, with Apt bare behind, is of Die."""
    told = _IN_BRACKET.match(folded, end, start)
    return told is not None and JOINED.fullmatch(folded, told.end(), start) is not None


# An hour, a crowd or a place to meet. A day is that of the towns before it as well (rule 9).
_IN_BRACKET = compiled(
    r" \((?=[^()]*(?:\d ?h\b|\d ?h\d|\d (?:person|manifest|particip|gens\b)|[a-z]aine\b|\bmillier|"
    r"\b(?:place|parvis|devant|mairie|gare)\b)|(?:(?:environ|pres de|plus de|quelque) )?(?!97)"
    r"\d[\d .]\d+\))[^()\n]{2,60}\)"
)


def is_area(one: Mention) -> bool:
    """Tell a département or a territory."""
    return one.place is not None and one.place.kind is PlaceKind.AREA


def without_own_areas(folded: str, here: list[Mention]) -> list[Mention]:
    """Leave out an area in whose part of the sentence a commune is named (rule 7).

    "Mende, en Lozère" tells which Mende it is; "dans le Nord, à Lille" where in the north. An area
    named among communes ("Lyon, Toulouse et en Guadeloupe") is a place like them, and so is one
    with a day of its own ("en Martinique le 3 mai et à Lyon le 8") or beside such an area.
    """
    communes = [one for one in here if one.place and one.place.kind is PlaceKind.COMMUNE]
    if not communes:
        return here
    kept = [one for one in here if not is_area(one)]
    lands = [one for one in here if is_area(one) and not _tells_where(folded, one, communes)]
    # the nearest first: "dans la Sarthe, en Vendée et à Caen" names each beside the next
    for land in (*lands, *reversed(lands)):
        beside = (one for one in kept if one.place and (one in communes or is_area(one)))
        if land not in kept and any(_joined(folded, land, other) for other in beside):
            kept.append(land)
    return [one for one in here if one in kept]


def _tells_where(folded: str, land: Mention, communes: list[Mention]) -> bool:
    """Tell "à Dole dans le Jura, à Gap et à Nevers": the area is where the town before it lies."""
    before = [one for one in communes if one.end <= land.start]
    place, own = land.place, before[-1].place if before else None
    if place is None or own is None or own.department != place.code:
        return False
    return _IN.fullmatch(folded, before[-1].end, land.start) is not None


_IN = compiled(r",? (?:dans |en )(?:le |la |les |l')?")


def _joined(folded: str, land: Mention, commune: Mention) -> bool:
    own = land.place and commune.place and land.place.code == commune.place.department
    first, last = sorted((land, commune), key=lambda one: one.start)
    if own:
        return False
    dated = _DATED.match(folded, first.end, last.start)
    start = dated.end() if dated else first.end
    return JOINED.fullmatch(folded, start, last.start) is not None


def mark_areas(text: Text, gazetteer: Gazetteer, found: list[Found]) -> None:
    """Make "Vienne" the area where the text shows that it means no town; never Paris.

    So it does in a line by itself below "DEUX-SÈVRES" and its towns, and "#vienne" beside a town
    that lies in the Vienne, where no town lies in the Isère; and so it does behind the place to
    meet of such a town: "Poitiers, place Foch, Vienne, samedi à 10 h".
    """
    lines = [one for one in found if _fills_line(text, one)]
    headed = any(one.kind == "area" for one in lines)
    for number, one in enumerate(found):
        closes = _closes_address(text.folded, found[max(0, number - 1) : number + 2], one)
        if one.kind != "town" or not (headed or closes or text.words.tag(one.first)):
            continue
        code = area(one.senses)
        if not code or len(code) != len("86") or gazetteer.people(one.senses) >= _CITY:
            continue
        tagged = text.words.tag(one.first) and not HOUR_NEXT.match(text.folded, one.end)
        told = tagged or closes
        if (headed and one in lines) or (told and _is_around(text, gazetteer, found, one, code)):
            one.kind = "area"


def _closes_address(folded: str, near: list[Found], one: Found) -> bool:
    """Tell "Poitiers, place Foch, Vienne": a town and its place to meet, and nothing behind."""
    before = near[0] if near[0] is not one else None
    behind = near[-1] if near[-1] is not one else None
    if before is None or before.kind != "town" or (behind and behind.start - one.end < _NEXT_TO):
        return False
    address = _ADDRESS.fullmatch(folded, before.end, one.start)
    return address is not None and _OWN_ADDRESS.match(folded, one.end) is None


_VENUE = (
    r"(?:, | [-\u2013] )(?:place|parvis|devant|rue|avenue|boulevard|esplanade|gare|mairie|square|"
    r"quai|a la|sur l[ea])\b"
)
_ADDRESS = compiled(rf"{_VENUE}[^,.;:!?\n]{{0,40}}(?:, | [-\u2013] )")
_OWN_ADDRESS = compiled(_VENUE)
_NEXT_TO = 6


_CITY = 100_000
# A town of fewer is hardly known by the name of its département: Mayenne, no village.
_KNOWN = 5_000


def mark_towns(text: Text, gazetteer: Gazetteer, found: list[Found]) -> None:
    """Make "Mayenne" the town in a list of towns: "Laval : 300", "Mayenne : 80"."""
    for number, one in enumerate(found):
        towns = tuple(sense for sense in one.senses if sense.kind == "c")
        if one.kind != "area" or not towns or gazetteer.people(towns) < _KNOWN:
            continue
        if _is_in_row(text, gazetteer, found, number):
            one.kind, one.senses = "town", towns
            continue
        lands = [other for other in found if other.kind == "area" and other is not one]
        headed = any(_fills_line(text, other) for other in lands)
        if not _opens_line(text, one) or (headed and _fills_line(text, one)):
            continue
        rows = [other.kind for other in found if other is not one and _opens_line(text, other)]
        if rows.count("town") > rows.count("area"):
            one.kind, one.senses = "town", towns


def _is_in_row(text: Text, gazetteer: Gazetteer, found: list[Found], number: int) -> bool:
    """Tell "Laval, Mayenne, Ernée", "Alençon et Mayenne": in a row of nothing but towns."""
    one = found[number]
    if _LANDED.search(text.folded, max(0, one.start - _LANDING), one.start):
        return False
    row = _row(text.folded, found, number)
    before = [gap for other, gap in row if other.start < one.start]
    behind = [gap for other, gap in row if other.start > one.start]
    if not row or any(other.kind != "town" for other, _ in row):
        return False
    led = _LED.search(text.folded, max(0, one.start - len("celles de ")), one.start) is not None
    alike = _APART.issuperset(before[-1:] + behind[:1])
    code = area(one.senses)
    if before and before[-1] in _APART and code in _lands(text, gazetteer, found[number - 1]):
        # "Craon, Mayenne, et Rennes" tells where Craon lies; nobody says so between two of its own.
        own = bool(behind) and code in _lands(text, gazetteer, found[number + 1])
        told = any(other.end in text.lying for other, _ in row) if text.lying else False
        return own or led or (alike and len(row) > 1 and not told) or behind[:1] in _ANDS
    # "Mayenne, Laval" may tell where, and then the town
    told = bool(before) or led or not alike or len(row) > 1
    return told or code not in _lands(text, gazetteer, found[number + 1])


def _row(folded: str, found: list[Found], number: int) -> list[tuple[Found, str]]:
    """Return the names said in a row with that of the *number*, each with what parts it."""
    row: list[tuple[Found, str]] = []
    for at in range(number, 0, -1):
        gap = _gap(folded, found[at - 1], found[at])
        if gap not in _COMMAS:
            break
        row.insert(0, (found[at - 1], gap))
    for first, last in pairwise(found[number:]):
        gap = _gap(folded, first, last)
        if gap not in _COMMAS:
            break
        row.append((last, gap))
    return row


def _gap(folded: str, first: Found, last: Found) -> str:
    """Return what parts two names, but for the number or hour of the first and what leads on."""
    gap = folded[first.end : last.start]
    told = _TOLD.match(gap)
    rest = gap[told.end() :] if told else gap
    return ", " if told and rest == ". " else _LEAD.sub("", rest)


_TOLD = compiled(
    r"\A(?: :|,)? \(?(?:a )?\d(?:[\d \u00a0\u202f.]{0,8}\d)?(?: ?(?:h\d{0,2}|k\b))?\)?"
    r"(?= ?[,;/.\u2013-]| et )"
)
# "en Mayenne", "de la Mayenne"
_LANDED = compiled(r"\b(?:en|l[ae]|de la|departement de) \Z")
_LANDING = 16
_LED = compiled(r"(?<= )(?:a|de) \Z")
_LEAD = compiled(r"(?<= )(?:cell?e?s? |celui |ceux )?(?:a |au |aux |de |du |des |d'|#)\Z")
_COMMAS = frozenset(
    (", ", " et ", " ou ", " & ", " / ", "/", ", et ", " ; ", " - ", "; ", " \u2013 ", " puis ")
)
_ANDS = ([" et "], [" ou "], [" & "])
_APART = frozenset((", ", " / ", "/", " ; ", " - ", "; ", " \u2013 "))


def _opens_line(text: Text, one: Found) -> bool:
    return re.search(r"\w", text.folded[: one.start].rpartition("\n")[2]) is None


def _fills_line(text: Text, one: Found) -> bool:
    before = text.folded[: one.start].rpartition("\n")[2]
    after = text.folded[one.end :].partition("\n")
    return bool(after[1]) and not re.search(r"\w", before + after[0])


def _is_around(
    text: Text, gazetteer: Gazetteer, found: list[Found], tagged: Found, code: str
) -> bool:
    """Tell that other towns of *found* lie in *code*, and none where the town *tagged* does."""
    own = _lands(text, gazetteer, tagged)
    others = [_lands(text, gazetteer, one) for one in found if one.senses != tagged.senses]
    return any(code in land for land in others) and not any(own & land for land in others)


def _lands(text: Text, gazetteer: Gazetteer, one: Found) -> set[str]:
    """Return the départements in which a town called so lies, or the one said behind it."""
    if one.kind != "town":
        return set()
    said = text.lying.get(one.end) if text.lying else None
    places = (gazetteer.by_code(sense.code) for sense in one.senses if sense.kind in "cost")
    return {said} if said else {place.department for place in places if place is not None}
