"""Leaves out places abroad that a rally is for, or of which no rally is told (rule 8)."""

from worker.reading.towns.names import Mention
from worker.reading.words.cues import Cue
from worker.reading.words.layout import Sentence
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.wordlist import words

_BACK, _OPENING = 48, 6
# For these people gather elsewhere; in Brussels or Geneva they do so themselves.
_AT_WAR = words(
    "gaza rafah cisjordanie palestine jenine hebron naplouse beyrouth liban alep damas syrie kiev "
    "kyiv kharkiv odessa marioupol boutcha donbass ukraine kaboul afghanistan teheran iran "
    "khartoum soudan goma artsakh stepanakert rojava kobane afrin"
)


def without_far(
    folded: str, sentence: Sentence, here: list[Mention], said: list[Cue], told: list[int]
) -> list[Mention]:
    """Leave out "pour Berlin", and "À Gaza, la situation empire" whose clause tells no rally.

    *told* is where numbers of people and hours stand.
    """
    if not any(one.foreign for one in here):
        return here
    told = [*told, *(cue.start for cue in said if cue.about in {About.RALLY, About.WEAK})]
    clauses = {sentence.clause(start) for start in told}
    # "À Beyrouth, la foule a marché": what a sentence opens with is where all of it is
    opens = sentence.start + _OPENING if told else 0
    return [
        one
        for one in here
        if not one.foreign
        or (
            (
                sentence.clause(one.start) in clauses
                or one.start < opens
                or folded[one.start : one.end] not in _AT_WAR
            )
            and not _FOR_CAUSE.search(folded, max(0, one.start - _BACK), one.start)
        )
    ]


_FOR_CAUSE = compiled(
    r"\b(?:pour|avec|contre|for|with|soutien (?:a|au|aux)|solidarite (?:avec|a|pour)|"
    r"paix (?:a|au|en)|peuple|"
    r"(?:cessez-le-feu|bombardements?|guerre|genocide|massacres?|otages?|invasion|repression|"
    r"attaques?|offensive|occupation|colonisation|seisme|executions?|crimes?|famine|blocus|siege)"
    r"(?: (?!qui\b)[a-z-]+){0,2} (?:a|au|en|de|d'))"
    r"(?: (?:la |le |les |l')?)?$"
)
