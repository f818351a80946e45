"""Takes "today" in the mouth of those who were at a rally of days before for its day.

"Samedi, 300 personnes ont défilé à Dole. « Être à Dole ce matin, c'est bien », dit Léa", on Monday.
"""

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Discourse
from worker.reading.times.almanac import Form


def take_theirs(folded: str, state: Discourse, spoken: Spoken) -> None:
    """Leave out of *spoken* the "today" of a quotation, below a rally that was on another day."""
    over = state.day_past and state.day is not None and state.day < state.published.date()
    if spoken.days and over and '"' in folded[: spoken.sentence.end]:
        spoken.days = [
            day
            for day in spoken.days
            if day.said.form is not Form.OFFSET or day.said.number or not _within(folded, day.start)
        ]


def _within(folded: str, start: int) -> bool:
    """Tell a place between quote marks of its line, of which an odd number stand before it."""
    line = folded.rfind("\n", 0, start) + 1
    return folded.count('"', line, start) % 2 == 1 and '"' in folded[start:]
