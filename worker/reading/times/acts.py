"""Days told by the number of their act: "Acte IV : 10 h, champ de foire", a Saturday each."""

from datetime import date

from worker.reading.times.almanac import DAY, WEEK, Form, Said
from worker.reading.times.days import Day
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_FIRST, _LAST = date(2018, 11, 17), date(2020, 3, 14)
"""Acts of the gilets jaunes, one a Saturday; another movement's have no known first day."""

_NEAR = 10 * DAY
_ACT = compiled(r"\bactes? ?(?P<number>\d{1,2}|[ivxl]{1,7})\b")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def acts(text: Text, today: date) -> list[Day]:
    """Return the days of the acts near *today* that *text* numbers."""
    if not _FIRST - WEEK <= today <= _LAST:
        return []
    found = []
    for match in _ACT.finditer(text.folded):
        day = _FIRST + (_number(match["number"]) - 1) * WEEK
        if abs(day - today) <= _NEAR:
            said = Said(Form.FIXED, day.day, day.month, day.year)
            found.append(Day(match.start(), match.end(), said, tag=False))
    return found


def _number(written: str) -> int:
    if written.isdigit():
        return int(written)
    values = [_VALUES[letter] for letter in written]
    return sum(
        -value if value < max(values[place:]) else value for place, value in enumerate(values)
    )
