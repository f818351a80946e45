"""What an expression of a day says: its form, its numbers, its turn (rule 9 of docs/claims.md)."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from worker.reading.times.almanac import Form, Said, Turn
from worker.reading.times.feasts import feast_in
from worker.reading.words.calendar_words import MONTHS, NTH, WEEKDAYS
from worker.reading.words.numerals import days_number, small_number
from worker.reading.words.patterns import compiled

_OFFSETS = {
    "hier": -1,
    "la nuit derniere": -1,
    "la nuit passee": -1,
    "yesterday": -1,
    "last night": -1,
} | dict.fromkeys(("demain", "tomorrow", "tmrw", "tmr", "dmain", "demin", "2main", "2m1"), 1)


def _weekday(word: str | None) -> int | None:
    return None if word is None else WEEKDAYS.get(word.strip(" ."))


def said_in(match: re.Match[str]) -> Said | None:
    """Return the day that *match* of the pattern of days.py says; None for what only looks so."""
    groups = match.groupdict()
    name = next(name for name in _BUILDERS if groups[name] is not None)
    return _BUILDERS[name](groups, groups[name] or "")


Groups: TypeAlias = dict[str, str | None]


def _month_day(
    day: str | None, month: str | None, year: str | None, weekday: str | None
) -> Said | None:
    number = 1 if day == "premier" else small_number((day or "0").replace("-", " ")) or 0
    which = MONTHS.get(month or "") or int(month or 0)
    if not 1 <= number <= 31:  # noqa: PLR2004 - a calendar
        return None
    if year:
        full = int(year) + (2000 if len(year) == 2 else 0)  # noqa: PLR2004 - a calendar
        return Said(Form.FIXED, number, which, full, _weekday(weekday))
    return Said(Form.MONTH_DAY, number, which, weekday=_weekday(weekday))


def _gone(said: Said | None, last: str | None) -> Said | None:
    """Turn "le 8 avril dernier" to the past."""
    return replace(said, turn=Turn.LAST) if said and last else said


def _nth(groups: Groups) -> Said:
    """Read "le dernier samedi de juin", "le premier jeudi du mois"."""
    which, month = NTH[groups["n6"] or ""], MONTHS.get(groups["m10"] or "", 0)
    return Said(Form.NTH, which, month, weekday=_weekday(groups["w10"]))


# "mardi de la semaine prochaine", "le mardi de la semaine d'après"
OF_WEEK = (
    r" de (?:la semaine (?:prochaine|qui vient|suivante|d'apres|derniere|passee|precedente|"
    r"d'avant)|cette semaine)\b"
)


def _of_week(after: str) -> tuple[Turn, int]:
    """Return which week *after*, matched by OF_WEEK, counts from, and how many weeks it turns."""
    its = after.endswith(("suivante", "d'apres", "precedente", "d'avant"))
    back = after.endswith(("derniere", "passee", "precedente", "d'avant"))
    number = -1 if back else 0 if "cette" in after else 1
    return (Turn.ITS_WEEK if its else Turn.WEEK), number


def _week(groups: Groups, _whole: str) -> Said | None:
    if groups["before"]:
        return None
    after = (groups["after"] or "").strip(" -")
    turns = {
        "prochain": Turn.NEXT,
        "qui vient": Turn.NEXT,
        "suivant": Turn.AFTER,
        "d'apres": Turn.AFTER,
        "la": Turn.THAT,
        "precedent": Turn.BEFORE,
        "d'avant": Turn.BEFORE,
        "dernier": Turn.LAST,
        "passe": Turn.LAST,
        "revolu": Turn.GONE,
        "en huit": Turn.EIGHT,
        "en 8": Turn.EIGHT,
        "en quinze": Turn.FIFTEEN,
        "en 15": Turn.FIFTEEN,
    }
    if after.startswith("de "):
        which, number = _of_week(after)
        return Said(Form.WEEKDAY, number, weekday=_weekday(groups["w8"]), turn=which)
    turn = turns.get(after, Turn.NONE)
    if groups["nextlast"]:
        turn = Turn.NEXT if groups["nextlast"].startswith("next") else Turn.LAST
    if turn is Turn.NONE and groups["this"]:
        turn = Turn.THAT if groups["this"].endswith("meme ") else Turn.THIS
    return Said(Form.WEEKDAY, weekday=_weekday(groups["w8"]), turn=turn)


def _offset(_groups: Groups, whole: str) -> Said:
    eight = 7 if whole.endswith((" en huit", " en 8")) else 0
    whole = whole.removesuffix(" en huit").removesuffix(" en 8")
    turned = {"avant": -2, "apres": 2}.get(whole[:5])
    return Said(Form.OFFSET, eight + (_OFFSETS.get(whole, 0) if turned is None else turned))


def _within(groups: Groups, _whole: str) -> Said | None:
    number = small_number(groups["n1"] or "")
    if number is None:
        return None
    return Said(Form.OFFSET, number * (7 if (groups["u1"] or "")[0] in "sw" else 1))


# "il y a quelques semaines", "plusieurs jours plus tôt": no day's
_SOME = frozenset(("quelques", "plusieurs"))


def _ago(groups: Groups, _whole: str) -> Said | None:
    many = groups["n3"] or groups["n4"] or groups["n12"] or ""
    if many in _SOME:
        return Said(Form.VAGUE)
    number = small_number(many)
    step = 7 if (groups["u3"] or groups["u12"] or "").startswith("s") else 1
    return None if number is None else Said(Form.OFFSET, -number * step)


def _named(groups: Groups, whole: str) -> Said | None:
    if groups["later"]:
        back = groups["later"].startswith(("plus tot", "auparavant", "avant"))
        if groups["u5"] == "mois" or groups["n5"] in _SOME:
            return Said(Form.VAGUE) if back else None
        number = days_number(groups["n5"] or "", groups["u5"] or "")
        sign = -1 if groups["later"].endswith(("tot", "avant")) else 1
        return None if number is None else Said(Form.FROM_NAMED, sign * number)
    for word, number in (
        ("avant", -2),
        ("veille", -1),
        ("before", -1),
        ("surlen", 2),
        ("lendemain", 1),
    ):
        if word in whole:
            return Said(Form.FROM_NAMED, number)
    return Said(Form.FROM_NAMED, 1 if whole.endswith(("next day", "following day", "after")) else 0)


def _shift(groups: Groups, _whole: str) -> Said | None:
    """Read "repoussée d'une semaine"; hours count where they make days."""
    number, unit = groups["n11"] or "", groups["u11"] or ""
    if unit.startswith("h") and unit != "huitaine":
        hours = small_number(number) or 0
        return Said(Form.FROM_NAMED, hours // 24) if hours and hours % 24 == 0 else None
    days = {"huitaine": 7, "quinzaine": 14}.get(unit) or days_number(number, unit)
    return Said(Form.FROM_NAMED, days) if days else None


# "repoussée d'une semaine", "on décale la manif de samedi de deux jours", "avancée d'un jour"
_SHIFTS = compiled(
    r"\b(?:(?P<back>avanc(?!em))|report|repouss|decal|retard|recul|gliss|differ(?!en)|ajourn|deplac)"
    r"[a-z]*(?: [^.;:,()\n]{1,45})? d(?:'|e )$"
)


def shifted(folded: str, start: int, said: Said) -> Said | None:
    """Return how far a rally is put off by "d'une semaine"; None where nothing is put off."""
    found = _SHIFTS.search(folded, max(0, start - 70), start)
    if found is None:
        return None
    return replace(said, number=-said.number) if found["back"] else said


MAY_1968 = Said(Form.VAGUE, year=1968)
"""What "Mai 68" is: named far more often than it is told of."""


def _old(groups: Groups, whole: str) -> Said | None:
    """Keep the year, or the number of years gone, for rule 12; "mai 68" is that of 1968."""
    if whole.endswith("68") and not (groups["y8"] or groups["n8"]):
        return MAY_1968
    if groups["y8"]:
        month = MONTHS.get(whole.partition(" ")[0], 0)  # "mars 2023" is no younger than that
        return Said(Form.VAGUE, number=28 if month else 0, month=month, year=int(groups["y8"]))
    return Said(Form.VAGUE, number=small_number(groups["n8"] or groups["n9"] or "") or 1)


_BUILDERS: dict[str, Callable[[Groups, str], Said | None]] = {
    "iso": lambda g, _: _month_day(g["d1"], g["m1"], g["y1"], None),
    "full": lambda g, _: _gone(_month_day(g["d2"], g["m2"], g["y2"], g["w2"]), g["last"]),
    "shared": lambda g, _: _month_day(g["d7"], g["m7"], g["y7"], g["w7"]),
    "english": lambda g, _: _month_day(g["d3"], g["m3"], g["y3"], g["w3"]),
    "slash": lambda g, _: _month_day(g["d4"], g["m4"], g["y4"], g["w4"]),
    "dots": lambda g, _: _month_day(
        g["d5"] or g["e5"], g["m5"] or g["f5"], g["y5"] or g["z5"], g["w5"]
    ),
    "number": lambda g, _: Said(Form.NUMBER, int(g["d6"] or 0), weekday=_weekday(g["w6"])),
    "nth": lambda g, _: _nth(g),
    "feast": feast_in,
    "series": lambda g, _: Said(Form.WEEKDAY, weekday=_weekday(g["w9"])),
    "week": _week,
    "offset": _offset,
    "within": _within,
    "around": lambda _g, whole: Said(Form.AROUND, -1 if whole.startswith("au") else 1),
    "count": lambda g, _: Said(Form.OFFSET, int(g["n2"] or 0)),
    "ago": _ago,
    "named": _named,
    "by": _shift,
    "old": _old,
    "vague": lambda _g, _: Said(Form.VAGUE),
    "pair": lambda g, _: Said(Form.NUMBER, int(g["d9"] or 0)),
    "alone": lambda g, _: _gone(
        Said(
            Form.NUMBER,
            small_number((g["d8"] or "").replace("-", " "))
            or int((g["d0"] or "1").removesuffix("er")),
        ),
        g["past"],
    ),
}
