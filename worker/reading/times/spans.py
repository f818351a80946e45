"""Days told by others: "du 15 au 19", nights, "le week-end des 15 et 16", "la veille du 1er"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from worker.reading.times.almanac import Form, Said
from worker.reading.times.days import Day
from worker.reading.words.patterns import compiled
from worker.reading.words.scanning import Late

_DATED = frozenset({Form.FIXED, Form.MONTH_DAY, Form.NUMBER, Form.WEEKDAY, Form.EASTER})


def with_spans(folded: str, found: Sequence[Day]) -> list[Day]:
    """Return *found* with the first day of each span alone, and eves counted from theirs."""
    kept: list[Day] = []
    for before, day in pairwise([None, *found]):
        if day is None:
            continue
        last = kept[-1] if kept else None
        if before is not None and _is_end(folded, before, day):
            kept.append(of_none(day))
            if last is not None and _is_own_night(folded, last):
                kept[-2] = last._replace(said=_begins(last.said))
        elif last is before and before is not None and _is_week_end(folded, before, day):
            kept[-1] = before._replace(end=day.end, said=Said(Form.VAGUE))
        else:
            kept.append(_shifted(folded, day))
    return kept


def _is_end(folded: str, first: Day, day: Day) -> bool:
    """Tell the 19th of "du 15 au 19": it began on the 15th. "Reportée du 15 au 19" is moved."""
    to = folded[first.end : day.start + 3].lstrip()
    if not to.startswith(("au ", "jusqu")) or day.start - first.end > _TO:
        return False
    if first.said.form not in _DATED | {Form.OTHER} or day.said.form not in _DATED:
        return False
    start = first.start + (len("du ") if folded.startswith("du ", first.start) else 0)
    led = _FROM.search(folded, max(0, start - 8), start)
    if led is None:
        return False
    return _MOVES.compiled.search(folded, max(0, start - _BACK), start) is None


def _is_week_end(folded: str, first: Day, day: Day) -> bool:
    """Tell "ce week-end, samedi 15 et dimanche 16": on which of them is not said (rule 9)."""
    if not 0 < day.start - first.end <= _TO:
        return False
    joined = _AND.fullmatch(folded, first.end, day.start)
    return joined is not None and bool(
        _WEEK_END.search(folded, max(0, first.start - _LED), first.start)
    )


_LED = 26
_AND = compiled(r",? (?:et|ou|and|&) (?:le |ce )?|/| / | - ")
_WEEK_END = compiled(r"\bweek-?end(?: prochain)?[ ,:(]*(?:d[eu]s? |les? |ces? )?$")
_TO, _BACK = 11, 70
_FROM = compiled(r"\b(?:du|de|des) (?:le )?$")
_MOVES = Late(
    r"\b(?:report|repouss|decal|deplac|avanc|pass(?:e|ent|era|eront)\b|gliss|chang|bascul|transf|"
    r"moved|bouge)[^.;:!?\n]*$"
)


def _is_own_night(folded: str, day: Day) -> bool:
    """Tell "Nuit du 13 au 14 avril : veillée", not the night in which something happened."""
    start = day.start + (len("du ") if folded.startswith("du ", day.start) else 0)
    return day.said.form is Form.OTHER and bool(_NIGHT.search(folded, max(0, start - _BACK), start))


_NIGHT = compiled(
    r"(?:\A|\n)\W*(?:la )?nuit du $"
    r"|\b(?:veill|manif|march|rassembl|defil|bloqu|bloca|occup|camp|piquet|retraite|cort)\w*"
    r"[^.;:,\n]{0,40} (?:(?:dans|pendant|pour) )?la nuit du $"
)


def _begins(said: Said) -> Said:
    """Return the day that a night begins on, as it was said before it was taken for news."""
    form = Form.NUMBER if not said.month else Form.FIXED if said.year else Form.MONTH_DAY
    return replace(said, form=form)


def _shifted(folded: str, day: Day) -> Day:
    """Count "la veille du 1er mai" from the day it names; "à la veille du 1er mai" calls to it."""
    start = day.start + (len("du ") if folded.startswith("du ", day.start) else 0)
    if day.said.form not in _DATED or not folded.endswith((" du ", " de ", " ce "), 0, start):
        return day
    led = _EVE.search(folded, max(0, start - _EVES), start)
    if led is None:
        return day
    shift = _SHIFTS[led["eve"]]
    return day._replace(start=led.start("eve"), said=replace(day.said, shift=shift))


_EVES = 24
_EVE = compiled(r"(?<!\ba la )\b(?P<eve>avant-veille|veille) d[eu](?: ce)? $")
_SHIFTS = {"avant-veille": -2, "veille": -1}


def of_none(day: Day) -> Day:
    """Return *day* as one that is of no rally."""
    return day._replace(said=replace(day.said, form=Form.OTHER))


def begun(folded: str, days: Sequence[Day]) -> Sequence[Day]:
    """Return the first of days joined: "samedi 21 et dimanche 22" begins on the 21st; else all."""
    joined = all(_BOTH.fullmatch(folded, one.end, after.start) for one, after in pairwise(days))
    return days[:1] if joined else days


_BOTH = compiled(r",? (?:et|puis) (?:le |ce )?")
