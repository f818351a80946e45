"""Hears a rally by all that a short text says together, where no rule heard one.

A town, a day, a place, a crowd, a cause and what is done there: each may be of a feast, enough of
them are a rally's, whatever the words ("Genou à terre, huit minutes, hier à Gex").
"""

from datetime import date

from worker.reading.hearing.deeds import deeds
from worker.reading.hearing.signs import OLD, WHY, words_of
from worker.reading.sentences import frames
from worker.reading.sentences.elements import HELD, Spoken
from worker.reading.times.almanac import Form, is_history
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_UNSAID = frozenset({About.NEGATION, About.QUESTION, About.WISH})
ENOUGH: float = 5
"""So much has to be said, and one more for so many letters."""

_LETTERS = 60
# "Record battu à Gap ! 900 personnes selon l'intersyndicale": nobody else is counted by them.
_SIDES = compiled(r"\b(?:selon|d'apres|pour) (?:l'intersyndicale|les syndicats|la cgt)\b")


def hears(text: Text, spoken: list[Spoken], today: date) -> bool:
    """Tell whether a short text without a rally's word says enough of one."""
    return _weigh(text, spoken, today) >= ENOUGH


def _weigh(text: Text, spoken: list[Spoken], today: date) -> int:
    """Weigh what the text says of a rally: when, where, who, what is done, and what for."""
    days = [day.said for one in spoken for day in one.days]
    dated = any(day.form not in {Form.VAGUE, Form.OTHER} for day in days)
    timed = any(hour.value is not None for one in spoken for hour in one.hours)
    counts = [count for one in spoken for count in one.counts if not count.clicked]
    if not (dated or timed or counts) or any(one.has(*_UNSAID) for one in spoken):
        return 0
    if any(is_history(day, today) for day in days) or OLD.search(text.folded):
        return 0
    told = [words_of(text, one) for one in spoken]
    done, why = sum(map(deeds, told)), WHY.search(text.folded) is not None
    cited = any(count.said_by for count in counts)
    if done <= 0 and not (counts and why) and not (cited and _SIDES.search(text.folded)):
        return 0
    met = any(one.venues for one in spoken)
    said = 2 * (dated + met + why) + 3 * (bool(counts) + cited) + done
    other = sum(frames.frame_of(words).domain for words in told) + _others(spoken)
    return said - other - len(text.folded) // _LETTERS


def _others(spoken: list[Spoken]) -> int:
    """Weigh what else the text is about, a rally's words that were silenced among it."""
    cues = [cue for one in spoken for cue in one.cues]
    found = {cue.about for cue in cues}
    other = any(cue.about is About.OTHER for cue in cues)
    return 3 * len(found & HELD) + 2 * (About.STRIKE in found) + 2 * other
