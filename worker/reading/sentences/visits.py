"""Hears those who meet a minister on a visit: "une centaine de manifestants l'attendaient"."""

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_VISITS = Forms(
    "visite venue deplacement accueil macron president presidente candidat candidate depute",
    stems="ministr prefet secretaire",
)
_PROTESTERS = compiled(
    r"\s?(?:d'|de |des )?(?:jeunes )?"
    r"(?P<who>manifestant|opposant|contestatair|syndicalist|militant|grevist|gilets jaunes)\w*"
)


def hear_those_who_meet(text: Text, spoken: list[Spoken]) -> None:
    """Take "La visite du ministre à X a été perturbée par 200 manifestants" for a rally's."""
    if not text.words.at(_VISITS):
        return
    for one in spoken:
        crowd = [count for count in one.counts if count.people and not count.kind]
        met = (_PROTESTERS.match(text.folded, count.end) for count in crowd)
        found = next((match for match in met if match is not None), None)
        visits = text.words.at(_VISITS, *text.within(one.sentence.start, one.sentence.end))
        if found is None or not visits or one.has(About.INDOOR):
            continue
        cue = Cue(found.start("who"), found.end(), About.RALLY)
        kept = [one for one in one.cues if one.about not in ANTI and one.start != cue.start]
        one.cues = sorted([*kept, cue])
