"""Forgets what a text tells of a feast, a match, a ceremony in one town, beside a rally in another.

"Loto samedi à Gap. 300 personnes ont défilé hier à Agen." `pastimes.py` takes a short text of
a feast for one of nothing else; where the rally has its sentence, town and day, it is not.
"""

from collections.abc import Callable, Sequence

from worker.reading.sentences.elements import HELD, Spoken
from worker.reading.sentences.frames import frame_of, is_sure
from worker.reading.sentences.named_events import heads
from worker.reading.sentences.news_apart import is_apart, is_brief, says_cause, tells_all, towns_of
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text


def leave_held(
    text: Text, spoken: Sequence[Spoken], is_one: Callable[[Text, int, int], bool]
) -> bool:
    """Forget each sentence of a town of its own that tells *is_one*, beside a rally elsewhere.

    Return whether there was one.
    """
    if not is_brief(spoken) or not any(map(tells_all, spoken)):
        return False
    held = [one for one in spoken if _is_held(text, one, is_one)]
    rallies = [
        one
        for one in spoken
        if one not in held and tells_all(one) and _is_meant(one)
        if not is_one(text, one.sentence.start, one.sentence.end)
    ]
    days = {said for one in rallies for said in _days(one)}
    left = [
        one
        for one in held
        if rallies and (_is_alone(one, spoken) or not one.groups or _is_another_day(one, days))
    ]
    for one in left:
        one.forget()
        one.days, one.hours, one.venues = [], [], []
        one.cues, one.states, one.stranger = [], [], True
    return bool(left)


def _days(one: Spoken) -> set[str]:
    return {one.text.folded[day.start : day.end] for day in one.days}


def _is_another_day(one: Spoken, days: set[str]) -> bool:
    """Tell what is held in the town of the rally, on a day of its own.

    With an hour it may be what people do next for the same cause.
    """
    if not one.days or not days.isdisjoint(_days(one)):
        return False
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    return not one.hours or _SHOWN.search(folded, start, end) is not None


def _is_alone(one: Spoken, spoken: Sequence[Spoken]) -> bool:
    return is_apart(one, [towns_of(other) for other in spoken if other is not one])


def _is_meant(one: Spoken) -> bool:
    """Tell a rally that says what for, who counted it or who calls."""
    first, last = one.text.within(one.sentence.start, one.sentence.end)
    said = frame_of(one.text.words.forms[first:last])
    sure = is_sure(one.text, one) or any(count.said_by for count in one.counts)
    return bool(sure) or said.cause > said.domain or says_cause(one)


def _is_held(text: Text, one: Spoken, is_one: Callable[[Text, int, int], bool]) -> bool:
    if not (one.days or one.counts):
        return False
    if heads(text, one):
        return True
    start, end = one.sentence.start, one.sentence.end
    if one.groups and (_opens_so(text, one) or _NEWS.search(text.folded, start, end)):
        return True
    calls = [_said(text, cue) for cue in one.cues if cue.about is About.RALLY]
    shown = _SHOWN.search(text.folded, start, end) is not None
    if not (shown or all(said.startswith(_OF_FEASTS) for said in calls)):
        return False
    first, last = text.within(start, end)
    if one.has(About.WEAK) and not one.has(*HELD):
        return False
    plainly = not calls or frame_of(text.words.forms[first:last]).domain > 0
    return plainly and is_one(text, start, end)


def _opens_so(text: Text, one: Spoken) -> bool:
    """Tell "La bénédiction …", "Le tournoi de …": what is held stands before day and town."""
    if one.has(About.STRIKE) or not one.has(*HELD):
        return False
    opens = min(group.start for group in one.groups)
    opens = min([opens, *(day.start for day in one.days)])
    named = any(cue.about in HELD and cue.start < opens for cue in one.cues)
    calls = [cue for cue in one.cues if cue.about in {About.RALLY, About.WEAK}]
    wreaths = one.has(About.OFFICIAL) and all(_HOMAGE in _said(text, cue) for cue in calls)
    return wreaths if calls else named and not says_cause(one)


# What the police and ravers do there.
_NEWS = compiled(
    r"\b(?:police|policiers|gendarm\w+)\b[^.;:\n]{0,24} (?:a|ont) (?:interpell|arrete|control|"
    r"verbalis|saisi)\w*|\b(?:rave|teuf|free[ -]party|teknival)\b[^.;:\n]{0,24} (?:a|ont) "
    r"(?:rassembl|reuni|attir)\w*|"
    r"\b(?:president|presidente|ministre|premier ministre|prefet|prefete) (?:[a-z' ]{0,24} )?"
    r"(?:visite(?:ra)?|etait en visite|s'est rendue?|se rendra|inaugure(?:ra)?)\b"
)
# What no rally has.
_SHOWN = compiled(
    r"\b(?:feux? d'artifice|ceremonie officielle|messes?|tour de france|belote|loto|fanfares?|"
    r"championnats?|jeu de piste|tiennent leur marche|moto\w*)\b"
)
_HOMAGE = "hommage"
# What feasts, fans and parishes have as well; a march with torches may be anyone's.
_OF_FEASTS = ("defil", "rassembl", "cortege", "procession", "devant", "militant")


def _said(text: Text, cue: Cue) -> str:
    return text.folded[cue.start : cue.end]
