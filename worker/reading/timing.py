"""Writes as sentences do the days, hours and appointments of posts, however they set them.

"Manif samedi \u23f0 14 h", "une marche blanche \U0001f4c5 dimanche 2 avril", "samedi à 14:30h",
"le #5Avril", "Samedi 30 mai" above "\u23f0 10 h", "ils ont donné RDV". To all later rules a picture
ends a sentence, as a line's end does.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from worker.reading.thread_marks import counters
from worker.reading.words.calendar_words import DAYS, DAYS_EN
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_CLOCK = "[\u231a\u23f0-\u23f2\U0001f550-\U0001f567\U0001f570]\ufe0f?"
_CALENDAR = "[\U0001f4c5\U0001f4c6\U0001f5d3]\ufe0f?"
_SIGNS = (
    *"\u231a\u23f0\u23f1\u23f2\U0001f570\U0001f4c5\U0001f4c6\U0001f5d3\u25b6\u25cf\u25aa\u27a1\u2b95",
    *"\U0001f449\U0001f539\U0001f538\U0001f4cd\U0001f4cc",
    *map(chr, range(0x1F550, 0x1F568)),
)
# What points at an hour, a day or a place as these do.
_POINTER = "(?:[\u25b6\u25cf\u25aa\u27a1\u2b95\U0001f449\U0001f539\U0001f538]\ufe0f?)"
_PIN = f"(?:[\U0001f4cd\U0001f4cc]\ufe0f?|{_POINTER})"
_HOUR = r"(?:[01]?\d|2[0-3]) ?(?:[hH](?: ?\d\d)?\b|:\d\d|[ap]m\b|heures(?: \d\d)?\b)"
_MONTHS = (
    r"(?:janvier|f[e\u00e9]vrier|mars|avril|mai|juin|juillet|ao[u\u00fb]t|septembre|octobre|"
    r"novembre|d[e\u00e9]cembre)"
)
_DAY = (
    rf"(?i:(?:ce |le )?(?:{'|'.join(DAYS)}|(?:lun|mar|mer|jeu|ven|sam|dim)\b)|demain\b|le \d|"
    r"\d\d?/\d|(?:\d\d?|1er) [a-z\u00e9\u00fb]{3})"
)
_PLACE = (
    r"(?i:devant|place|(?:sur le )?parvis|esplanade|gare|mairie|cit\u00e9|all\u00e9es|cours|"
    r"kiosque|(?:sous-)?pr\u00e9fecture|quai|square|jardin|parc|port|rond-point|halles?)\b"
)
_SHOWN = compiled(
    rf"(?<=[^\n]) ?(?:(?P<clock>{_CLOCK}|{_POINTER}) ?(?={_HOUR})|"
    rf"(?:{_CALENDAR}|{_POINTER}) ?(?={_DAY})|(?P<pin>(?<=[\dhH] ){_PIN}) ?(?={_PLACE}))"
)
# "Gap 14:00 \U0001f4cdDole : 16 h \U0001f4cdApt 17 h": a row
_PINNED = compiled(
    rf"(?<=[^\n]) ?[\U0001f4cd\U0001f4cc]\ufe0f? ?(?=[A-Z\u00c0-\u00de#][\w'\u2019-]{{1,30}}"
    rf"(?: [\w'\u2019-]{{1,20}}){{0,3}}?(?:,| ?:)? {_HOUR})"
)
_GOES_ON = compiled(r"[^\W_][,:)\u2013\u2014-]?\Z|[^\W_] [,:|\u2013\u2014-]\Z")
# What leads to an hour needs no "à" behind it.
_LED = compiled(r"(?:\b(?i:[\u00e0a]|at|d[e\u00e8]s|vers|de|from|pour)|[:|@\u2013\u2014-])\Z")
# Of posters: a line for the day, one for the hour and one for the place, or two of these on one.
_END = r" ?[,.!]?\n+[^\w\n]{0,4}"
_WEEKDAY = (
    rf"^[^\w\n]*(?i:(?:ce |le )?(?:{'|'.join(DAYS)}),?"
    rf"(?: \d\d?(?:er)?(?: {_MONTHS}(?: 20\d\d)?|/\d\d?)?)?)"
)
_AT = rf"(?:[\u00e0\u00c0] )?{_HOUR}(?: ?[\u00e0\u2013\u2192-] ?{_HOUR})?"
_POSTER = compiled(
    rf"{_WEEKDAY}(?:(?P<one>{_END})|,? (?:[\u2013-] )?){_AT}(?:(?P<two>{_END})|,? )"
    rf"(?={_PLACE}"
    r"[^\n]*(?!\n+\W*\d\d? ?[hH]))",
    re.MULTILINE,
)
# "Nantes", "mercredi 8", "9 h 30", and so on for each town: no hour that no day stands above
_DAY_THEN_HOUR = compiled(rf"{_WEEKDAY}(?P<one>{_END}){_AT}[^\w\n]*$", re.MULTILINE)
_HOUR_ALONE = compiled(rf"^[^\w\n]*{_AT}[^\w\n]*$", re.MULTILINE)
# but a name below the last of them is the town of what stands above it
_NAME = compiled(
    r"\W*(?:(?:[A-Z\u00c0-\u00de][^\W\d_]*+|d['\u2019]|l[ae\u00e8]s?|de|du|en|sous|sur|"
    r"aux?)[ '\u2019-]?)+\W*(?:\n|\Z)"
)
# "Samedi à 14:30h", said twice over
_TWICE = compiled(r":(?<=\d:)[0-5]\d( ?[hH])\b")
# "ont donné RDV", "deux rdv"; rules know "RDV 14 h" as it stands. "Rendez vous samedi"
_LEADS = (
    *("a", "ai", "ont", "avait", "avaient", "aura", "auront", "avons", "avez", "donne", "donnent"),
    *("donn\u00e9", "donnons", "donnait", "donnaient", "fixe", "fixent", "fix\u00e9", "pris", "un"),
    *("le", "ce", "du", "au", "des", "les", "ces", "deux", "trois", "plusieurs", "premier"),
    *("prochain", "autre", "autres", "point de", "lieu de", "heure de"),
)
_LED_TO = "|".join(rf"(?<=\b{lead} ...)" for lead in _LEADS)
_APPOINTED = compiled(
    rf"[Rr][Dd][Vv]\b(?:{_LED_TO})|"
    r"(?P<apart>\b[Rr]endez )vous\b(?! (?:compte|bien compte|m\u00eames?|utiles?)\b)"
)
# "manif le #5Avril"
_TAG = compiled(
    r"#(?:(?<=\b[LlCc]e #)|(?<=\b[DdAa]u #)|(?<=[a-z\u00e9] #)(?=\w+(?: ?[,:]| [\u00e0a]|"
    rf" devant|,? place|,? \d)))(?P<day>[12]?\d|3[01]|1er)(?P<month>(?i:{_MONTHS}))\b"
)
# "vendredi/18h", "samedi 13/11h"
_SLASHED = compiled(
    r"/(?=(?:[01]?\d|2[0-3]) ?[hH](?:\b|\d))(?:(?<=[a-z\u00e9]{3}/)|(?<=di \d/)|(?<=di \d\d/)|"
    r"(?<=anche \d/)|(?<=anche \d\d/))"
)
# "samedi 14-16h": hours, where neither of two Saturdays is a 14th; with spaces, none of months.
_SPAN = compiled(
    rf"(?i:\b(?P<name>{'|'.join(DAYS)})),? ([6-9]|1\d|2[0-2]) ?[\u2013/-] ?"
    r"(?=(?:[7-9]|1\d|2[0-3]) ?[hH])"
)
_FROM_TO = compiled(r"\d ?[\u2013/-] ?\d")
_MONTHS_NEAR, _FORTNIGHT = (-1, 0, 1), 15
# "22 nov 23 à Gap", of the year it was written in
_YEAR = compiled(
    rf"(?<=\d )(?i:{_MONTHS}|janv|f[e\u00e9]vr?|avr|juil|sept|oct|nov|d[e\u00e9]c)\.? "
    r"(?P<year>[12]\d)"
    r"(?=[,.;:!?)\n](?!\d)|\Z| (?:[\u00e0a]|aux?|sur|dans|devant|place|contre|pour|[A-Z])\b)"
)
# "demain (samedi 16)", "hier (mardi)": said twice, where it is that very day.
_NEAR = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "aujourd\u2019hui": 0, "demain": 1}
_AGAIN = compiled(
    rf"(?<![\w-])(?P<near>{'|'.join(_NEAR)})"
    rf"(?P<again> \((?P<name>{'|'.join(DAYS)})(?: (?:\d\d?|1er)(?: {_MONTHS})?)?\))",
    re.IGNORECASE,
)
_SAID = ("hier", "demain", "aujourd", "Hier", "Demain", "i (", "e (", "1 ")
# Brackets of "vendredi (10 octobre)", and the first of a month that is a bare 1.
_SET_IN = compiled(
    rf"(?:di|che) (?P<open>\()(?:(?:\d\d?|1er) {_MONTHS}|\d\d?/\d\d?)(?P<close>\))", re.IGNORECASE
)
_FIRST = compiled(rf"(?<![\w.,/-])(?<!\d )1(?= {_MONTHS}\b)", re.IGNORECASE)
# "c soir", "ce mat", "samedi passé", "le prochain samedi", "samedi proch.", "14hOO", "1° mai",
# "samedi14"; who has "passé à", spent it.
_TURNED = (
    *("c soir", "ce mat", "i pass\u00e9", "e pass\u00e9", "e prochain ", "e jour suivant"),
    *(
        "hOO",
        "HOO",
        "hoo",
        "1\u00b0 ",
        "i proch",
        "e proch",
        " \u00e0 venir",
        "i-",
        "che-",
        "i der",
        "e der",
        " wk",
    ),
    *(f"{end}{digit}" for end in ("di", "che") for digit in range(1, 4)),
)
_TURNS = compiled(
    r"\bc soir\b|\bce mat\b|\b[Ll]e jour suivant\b|(?<=\d[hH])(?:OO|oo)\b|"
    rf"(?<=\b1)\u00b0(?= {_MONTHS})|"
    rf"(?i:(?<!\w)(?P<glued>{'|'.join(DAYS)})-?"
    r"(?=[1-3]?\d(?:\b|er\b)(?![ .\u00a0\u202f]\d{3})))|"
    rf"(?i:\b(?P<soon>{'|'.join(DAYS)}) "
    r"(?:proch\b(?:\.(?!\s+(?-i:[A-Z\u00c0-\u00dd])|\s*\Z))?|\u00e0 venir\b))|"
    rf"(?i:\b(?P<past>{'|'.join(DAYS)}) dern?\b(?:\.(?!\s+(?-i:[A-Z\u00c0-\u00dd])|\s*\Z))?)|"
    r"(?<=\b[Cc]e )wk\b|"
    rf"(?<!\bun )\b(?P<last>{'|'.join(DAYS)}) pass\u00e9\b(?! \u00e0 [a-z]{{2,}}(?:er|ir|re)\b)|"
    rf"\ble prochain (?P<next>{'|'.join(DAYS)})\b"
)
_PLAINLY = {
    "c soir": "ce soir", "ce mat": "ce matin", "OO": "00", "oo": "00", "\u00b0": "er",
    "wk": "week-end", "le jour suivant": "le lendemain", "Le jour suivant": "Le lendemain",
}  # fmt: skip
# "Fri. Mar. 15", "Tue 5 Oct", "this Sat.", of an English text: "Mar" is no mardi there.
_MONTHS_EN = ("january", "february", "march", "april", "june", "july", "august", "september",
              "october", "november", "december")  # fmt: skip
_IN_ENGLISH = {name[:3].capitalize(): name.capitalize() for name in (*DAYS_EN, *_MONTHS_EN)} | {
    "Tues": "Tuesday", "Thur": "Thursday", "Thurs": "Thursday", "Sept": "September"
}  # fmt: skip
_MARCH = compiled(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? (Mar\b\.?)(?= \d)")
_CUT_DAYS, _CUT_MONTHS = (
    "|".join(short for short, name in _IN_ENGLISH.items() if name.endswith("day") is of_week)
    for of_week in (True, False)
)
_ENGLISH = compiled(
    rf"\b(?:{_CUT_DAYS})\b\.?"
    r"(?:(?=,? (?:the )?\d|,? [A-Z][a-z]{2,3}\.? \d)|(?<=\b[Oo]n ...)|(?<=\b[Oo]n ...\.)|"
    r"(?<=\b[Tt]his ...)|(?<=\b[Tt]his ...\.))|"
    rf"\b(?:{_CUT_MONTHS})\b(?:\.(?!\s*(?:[A-Z]|\Z)))?(?:(?= \d\d?(?:st|nd|rd|th)?\b)|"
    r"(?<=\d ...)|(?<=\d ...\.)|(?<=\d Sept)|(?<=\d[a-z]{2} ...)|(?<=\d[a-z]{2} ...\.))"
)
_APPOINTING = ("dv", "DV", "dV", "endez vous")

# "1) Gap 10 h" above "2) Dole 14 h", "#1 Gap : 300" above "#2 Dole : 90": items
_TOLD = rf"(?=[^\n]{{3,90}}(?<![.!?\u2026])$)(?=[^\n]*(?:(?<!\d){_HOUR}|\d\d))"
_ENUMERATED = tuple(
    compiled(rf"^[ \t]*{mark}{_TOLD}", re.MULTILINE)
    for mark in (
        r"[(\[]?(?P<number>[1-9]|1\d)(?:\ufe0f?\u20e3| ?[)\].\u00b0:/-]{1,2}) +",
        r"(?:#|[nN]\u00b0 ?)(?P<number>[1-9]|1\d)\b ?[:.)-]? +",
    )
)
_CIRCLED = compiled(rf"^[ \t]*[\u2460-\u2473] *{_TOLD}", re.MULTILINE)
_ARROWS = ("\u2192", "\u27a1", "->", "=>", "\U0001f449")
_LEADS_TO = compiled(
    rf"(?<!\d){_HOUR}(?P<arrow> ?(?:\u2192|\u27a1\ufe0f?|->|=>|\U0001f449) ?)(?=[A-Z\u00c0-\u00de])"
)


def _items(raw: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield where numbers count the items of a list from one on: no day is said."""
    for pattern in _ENUMERATED:
        found = list(pattern.finditer(raw))
        if [int(one["number"]) for one in found] == [*range(1, len(found) + 1)] and found[1:]:
            yield from ((one.span(), "- ") for one in found)
            return


def timed(raw: str, origin: Origin | None, today: date) -> tuple[str, Origin | None]:
    """Return *raw*, a text of that day and *origin*, with such days and hours, and its origin."""
    if "#" in raw:
        tags = ((tag.span(), f"{tag['day']} {tag['month']}") for tag in _TAG.finditer(raw))
        raw, origin = rewritten(raw, origin, tags)
    if any(it in raw for it in _APPOINTING):
        cuts = ((m.span(), _rendez_vous(m)) for m in _APPOINTED.finditer(raw))
        raw, origin = rewritten(raw, origin, cuts)
    if ":" in raw:
        raw, origin = rewritten(raw, origin, ((m.span(1), "") for m in _TWICE.finditer(raw)))
    raw, origin = in_pairs(raw, origin)
    if any(it in raw for it in _TURNED):
        raw, origin = rewritten(raw, origin, ((m.span(), _plain(m)) for m in _TURNS.finditer(raw)))
    if "\n" in raw:
        raw, origin = rewritten(raw, origin, _items(raw))
        circled = ((one.span(), "- ") for one in _CIRCLED.finditer(raw))
        raw, origin = rewritten(raw, origin, circled)
    if any(it in raw for it in _ARROWS):
        arrows = ((one.span("arrow"), " ") for one in _LEADS_TO.finditer(raw))
        raw, origin = rewritten(raw, origin, arrows)
    if "\U0001f4cd" in raw or "\U0001f4cc" in raw:
        pins = [(pin.span(), "\n") for pin in _PINNED.finditer(raw)]
        raw, origin = rewritten(raw, origin, pins if pins[1:] else ())
    if "/" in raw:
        raw, origin = rewritten(raw, origin, counters(raw, today))
        raw, origin = rewritten(raw, origin, ((m.span(), ", ") for m in _SLASHED.finditer(raw)))
    raw, origin = _of_these_days(raw, origin, today)
    if " Mar" in raw:
        raw, origin = rewritten(raw, origin, ((m.span(1), "March") for m in _MARCH.finditer(raw)))
    shows = not raw.isascii() and any(sign in raw for sign in _SIGNS)
    return rewritten(raw, origin, _pictures(raw)) if shows else (raw, origin)


def in_pairs(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with a day and its hour on one line."""
    if "\n" not in raw:
        return raw, origin
    ends = (end for poster in _POSTER.finditer(raw) for end in _on_one_line(poster))
    raw, origin = rewritten(raw, origin, ends)
    rows = list(_DAY_THEN_HOUR.finditer(raw))
    paired = len(rows) > 1 and len(rows) == len(_HOUR_ALONE.findall(raw))
    if paired and not _NAME.match(raw, rows[-1].end()):
        raw, origin = rewritten(raw, origin, ((row.span("one"), ", ") for row in rows))
    return raw, origin


def _of_these_days(raw: str, origin: Origin | None, today: date) -> tuple[str, Origin | None]:
    """Return *raw* and its origin with what the calendar of *today* settles."""
    if any(it in raw for it in _SAID):
        raw, origin = rewritten(raw, origin, sorted(_once(raw, today)))
    if _FROM_TO.search(raw):
        spans = (((m.end(2), m.end(2)), "h") for m in _SPAN.finditer(raw) if not _is_day(m, today))
        raw, origin = rewritten(raw, origin, spans)
    if f" {today:%y}" in raw:
        years = (m for m in _YEAR.finditer(raw) if m["year"] == f"{today:%y}")
        raw, origin = rewritten(raw, origin, ((m.span("year"), f"20{m['year']}") for m in years))
    return raw, origin


def _once(raw: str, today: date) -> Iterator[tuple[tuple[int, int], str]]:
    """Give the days that *raw* says again, brackets around dates, and "1 mai" that is "1er"."""
    for cut in _AGAIN.finditer(raw):
        meant = today + timedelta(days=_NEAR[cut["near"].lower()])
        if DAYS.index(cut["name"].lower()) == meant.weekday():
            yield cut.span("again"), ""
    for cut in _SET_IN.finditer(raw):
        yield cut.span("open"), ""
        yield cut.span("close"), ""
    yield from (((cut.end(), cut.end()), "er") for cut in _FIRST.finditer(raw))


def _is_day(span: re.Match[str], today: date) -> bool:
    """Tell the number behind a weekday that may well be its day's."""
    weekday, day = DAYS.index(span["name"].lower()), int(span[2])
    if span[0][-1] != " ":
        near = (today + timedelta(days=by) for by in range(_FORTNIGHT))
        return any(one.weekday() == weekday and one.day == day for one in near)
    firsts = (today.replace(day=1) + relativedelta(months=by) for by in _MONTHS_NEAR)
    return any((first + timedelta(days=day - 1)).weekday() == weekday for first in firsts)


def in_full(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, an English text of the *origin* given, with days in full, and its origin."""
    cuts = ((cut.span(), _IN_ENGLISH[cut[0].rstrip(".")]) for cut in _ENGLISH.finditer(raw))
    return rewritten(raw, origin, cuts)


def _pictures(raw: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Give each such picture inside a sentence that goes on, with what it stands for.

    Two of a kind with no stop between them are of two rallies.
    """
    found = [(_begin(raw, shown.start()), shown) for shown in _SHOWN.finditer(raw)]
    kinds = Counter((begin, shown.lastgroup) for begin, shown in found)
    for begin, shown in found:
        before = raw[max(0, shown.start() - 8) : shown.start()]
        if kinds[begin, shown.lastgroup] > 1 or not _GOES_ON.search(before):
            continue
        led = shown["clock"] is None or _LED.search(before)
        yield shown.span(), ", " if shown["pin"] else " " if led else " \u00e0 "


def _begin(raw: str, at: int) -> int:
    """Return where the last stop stands before *at*."""
    return max(raw.rfind(stop, 0, at) for stop in _STOPS)


_STOPS = ("\n", ". ", "! ", "? ", " ; ", "; ", " / ", " | ")


def _on_one_line(poster: re.Match[str]) -> Iterator[tuple[tuple[int, int], str]]:
    """Give the ends of its lines, with what joins them: "Devant" would open a sentence."""
    if poster["one"]:
        yield poster.span("one"), ", "
    if poster["two"]:
        start, end = poster.span("two")
        opens = poster.string.startswith(("Devant", "Sur"), end)
        yield (start, end + opens), f", {poster.string[end].lower()}" if opens else ", "


def _rendez_vous(short: re.Match[str]) -> str:
    return f"{short[0][0]}endez-vous" if short["apart"] else "rendez-vous"


def _plain(turn: re.Match[str]) -> str:
    if turn["glued"]:
        return f"{turn['glued']} "
    if turn["past"]:
        return f"{turn['past']} dernier"
    if turn["soon"]:
        return f"{turn['soon']} prochain"
    if turn["last"] or turn["next"]:
        return f"{turn['last']} dernier" if turn["last"] else f"{turn['next']} prochain"
    return _PLAINLY[turn[0]]
