"""Tells the towns of an order that forbids something else than a rally."""

from worker.reading.sentences.elements import Group, Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

# "le transport de carburant est prohibé dans douze communes, dont Verfeil": an order's towns.
_BANNED_IN = compiled(
    r"\b(?:interdi|prohib|proscri|restreint|suspend|couvre-feu|arrete)\w*\b[^;:]{0,60}"
    r"\b(?:dans|sur) (?:le territoire d(?:e |es |'))?"
    r"(?:(?:\d+|[a-z-]{3,}|toutes les) )?(?:autres )?(?:communes|villes)\b"
)
# "Tout cortège ou rassemblement de … est interdit"
_RALLIES = compiled(
    r"\b(?:manifestation|rassemblement|cortege|defile|attroupement|marche)s?\b"
    r"(?:(?!\b(?:transport|vente|carburant|alcool|artifices?|arme|petards)\b)[^.;:]){0,120}$"
)


def banned_in(text: str, spoken: Spoken, group: Group) -> bool:
    """Tell a town of an order, unless it is a rally that it forbids, or one is named behind it."""
    found = _BANNED_IN.search(text, spoken.sentence.start, group.start)
    if found is None or _RALLIES.search(text, spoken.sentence.start, found.start()):
        return False
    return not any(
        found.end() < cue.start < group.start and cue.about is About.RALLY for cue in spoken.cues
    )
