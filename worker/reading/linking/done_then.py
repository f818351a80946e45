"""Tells the hour of what was done from that of a rally to come."""

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.hours import Hour
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

_BACK = 60
_WAS_DONE = compiled(
    r"\b(?:a|ont|avai(?:t|ent)) (?:ete )?[a-z]{3,}(?:e|i|u|is)e?s? (?:[^.;:,()\d]{0,30} )?"
    r"(?:a|vers|des|jusqu'a) $"
)
_SILENCE = compiled(r"\bminutes? de silence\b")


def was_then(state: Discourse, spoken: Spoken, part: Part, hour: Hour) -> bool:
    """Tell the hour of what was done, no rally's to come: "On a observé un silence à 15 h 30"."""
    ahead = part.day is not None and part.day > state.published.date() and not part.loose
    folded, begin = spoken.text.folded, spoken.sentence.start
    told = spoken.has(About.RALLY, About.WEAK) and not _SILENCE.search(folded, begin, hour.start)
    if not ahead or spoken.venues or told:
        return False
    return _WAS_DONE.search(folded, max(begin, hour.start - _BACK), hour.start) is not None
