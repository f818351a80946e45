"""Tells the days of a visit from those of the rally that meets it: "attendu à Pau le 7"."""

import re

from worker.reading.times.almanac import Form
from worker.reading.times.days import Day
from worker.reading.times.spans import of_none
from worker.reading.words.scanning import Late
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES
from worker.reading.words.wordlist import words

_VISITS = words("rendre rend rendra attendu attendue visite deplacement venue viendra sejour")
_BY_DAY = frozenset({Form.WEEKDAY, Form.NUMBER, Form.MONTH_DAY, Form.OFFSET})


def without_visits(text: Text, found: list[Day]) -> list[Day]:
    """Take the days of "doit se rendre à X les 6 et 7" for none of a rally's that has its own."""
    if len(found) < 2 or not text.words.at(_VISITS):  # noqa: PLR2004 - its own beside the visit's
        return found
    visits = [day for day in found if _is_visits(text.folded, day)]
    return [
        of_none(day) if day in visits and _has_own(text.folded, day, found, visits) else day
        for day in found
    ]


def _is_visits(folded: str, day: Day) -> bool:
    if day.said.form not in _BY_DAY:
        return False
    visit = _VISIT.compiled.search(folded, max(0, day.start - _BACK), day.start)
    if visit is None:
        return False
    around = max(0, visit.start() - _WHO), day.end + _WHO
    return _OFFICIAL.search(folded, *around) is not None


def _has_own(folded: str, visit: Day, found: list[Day], visits: list[Day]) -> bool:
    """Tell whether what is told behind the visit, or right before it, names a rally on its day."""
    for day in found:
        if day in visits or abs(day.start - visit.end) > _FAR or day.said.form not in _BY_DAY:
            continue
        around = folded[
            max(visit.end if day.start > visit.end else 0, day.start - _NEAR) : day.end + _NEAR
        ]
        if _RALLY.search(around) and not _same(day, visit):
            return True
    return False


def _same(day: Day, other: Day) -> bool:
    return day.said.weekday == other.said.weekday and day.said.number == other.said.number


_BACK, _FAR, _NEAR, _WHO = 110, 240, 110, 70
_OFFICIAL = re.compile(
    r"\b(?:(?:premiere? |vice-)?(?:ministre|presidente?)|chef de l'etat|prefete?|macron|pape|"
    r"secretaire d'etat|garde des sceaux|elysee|gouvernement|candidate?)\b"
)
_RALLY = re.compile(rf"\b(?:{RALLIES})\b|\bont (?:manifeste|defile|marche)\b|\bmarche blanche\b")
_VISIT = Late(
    r"\b(?:se ren(?:dre|dra|d|dait)|(?:est|etait|sera) (?:\w+ )?attendue?|viendra|"
    r"en (?:visite|deplacement)|"
    r"(?:visite|deplacement|venue|sejour) (?:d[eu]s? |d')[^.;:\n\d]{2,50}?) "
    r"(?:a|au|aux|en|dans|chez) [^.;:\n\d]{2,40}?,? "
    r"(?:(?:l[ae]s?|du|ce|des) )?(?:\d{1,2}(?:er)?(?: [a-z]{3,9})? (?:et|au) (?:le )?|"
    r"[a-z]+di(?: \d{1,2}(?:er)?)? (?:et|au) (?:le )?)?$"
)
