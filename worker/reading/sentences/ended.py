"""Tells a text that tells of a blockade's end alone: "Blocage levé à Tonneins".

Who is said to have left was there, but nobody says when, nor how many came.
"""

import re

from worker.reading.sentences.elements import Spoken
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_HELD = r"(?:blocages?|barrages?|blocus|piquets?|occupation|siege|campements?|camp)"
_OVER = r"(?:leve|demonte|demantele|evacue|debloque|degage)e?s?"
_ENDED = re.compile(
    rf"(?:^|(?<=[\n.!?:] )|(?<=[\n.!?:]))(?:les? |l')?{_HELD}(?: (?:filtrants?|de greve|du \w+))?"
    rf" (?:est |sont )?{_OVER}\b"
    rf"|\b(?:fin|levee|demantelement|evacuation) (?:du |des |de la |de l'|d'un )(?:\w+ )?{_HELD}\b"
)
_WORDS = Forms("fin levee", stems="leve demont demantel evacu debloqu degag")
# What tells that people were there, or will be: the end is told beside it.
_TOLD = frozenset({About.RALLY, About.WEAK, About.HAPPENS})
_HELD_WORD = re.compile(rf"{_HELD}|filtrant|bloque")


def forget(text: Text, spoken: list[Spoken]) -> None:
    """Take the end of a blockade for no rally, where nothing else is told of one."""
    if not text.words.at(_WORDS):
        return
    ends = [(one, end) for one in spoken if (end := _end(text, one))]
    known = [one for one, _ in ends]
    if not ends or any(one.counts for one in spoken):
        return
    if any(one.hours and one.venues for one in spoken if one not in known):
        return
    if any(cue.about in _TOLD and not _of_it(text, cue) for one in spoken for cue in one.cues):
        return
    for one, end in ends:
        one.cues = [cue for cue in one.cues if cue.about not in _TOLD]
        one.cues = sorted([*one.cues, Cue(end.start(), end.end(), About.OTHER)])


def is_end(text: Text, cue: Cue) -> bool:
    """Tell a cue that is such an end."""
    return _ENDED.match(text.folded, cue.start) is not None


def _end(text: Text, one: Spoken) -> re.Match[str] | None:
    return _ENDED.search(text.folded, one.sentence.start, one.sentence.end)


def _of_it(text: Text, cue: Cue) -> bool:
    return _HELD_WORD.match(text.folded, cue.start) is not None
