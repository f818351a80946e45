"""Sets apart news of other towns: what is held or told there says nothing of the rally told here.

"300 personnes ont défilé hier à Agen. Championnat de judo samedi à Gap." A page of short news, a
bulletin, an agenda tells of a match in one town and of a march in the next. What a text of one
thing would be silenced for (a match has its cortège) is another thing's there.
"""

from collections.abc import Sequence
from typing import TypeVar

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.sentences.public_life import CAUSE
from worker.reading.words.lexicon import About

_Frame = TypeVar("_Frame", bound=tuple[int, int, int])


def without_others(
    spoken: Sequence[Spoken], frames: Sequence[_Frame], nothing: _Frame
) -> list[_Frame]:
    """Return *frames*, of cause, domain and rival, with *nothing* for news of other towns."""
    told = list(zip(spoken, frames, strict=True))
    if not is_brief(spoken) or not any(_is_plain(one, frame) for one, frame in told):
        return list(frames)
    return [
        nothing
        if _is_other(one, frame)
        and is_apart(one, [towns_of(other) for other in spoken if other is not one])
        else frame
        for one, frame in told
    ]


def is_brief(spoken: Sequence[Spoken]) -> bool:
    """Tell so short a text that each sentence is of one thing; longer ones go back and forth."""
    return len(spoken) <= _FEW and len(spoken[0].text.folded) <= _SHORT


_SHORT, _FEW = 500, 5


def _is_plain(one: Spoken, frame: tuple[int, int, int]) -> bool:
    cause, domain, rival = frame
    if rival or cause < domain or not tells_all(one):
        return False
    return cause > domain or says_cause(one)


def says_cause(one: Spoken) -> bool:
    """Tell a sentence with a word for what people gather for."""
    start, end = one.sentence.start, one.sentence.end
    return CAUSE.search(one.text.folded, start, end) is not None


def _is_other(one: Spoken, frame: tuple[int, int, int]) -> bool:
    cause, _, rival = frame
    return not cause and rival > 1 and not one.has(About.RALLY)


def tells_all(one: Spoken) -> bool:
    """Tell a sentence that says all of a rally itself: its town and its day."""
    called = one.has(About.RALLY) or (one.hours and one.has(About.WEAK))
    return bool(one.groups and one.days and called) and not one.sentence.asked


def is_apart(one: Spoken, own: Sequence[set[str]]) -> bool:
    """Tell news with a day, or a crowd, in a town of its own: none of *own*."""
    towns = towns_of(one)
    said = towns and (one.days or one.counts) and not one.sentence.asked
    return bool(said) and all(towns.isdisjoint(others) for others in own)


def towns_of(one: Spoken) -> set[str]:
    """Return the codes of the towns that the sentence names."""
    return {town.place.code for group in one.groups for town in group.mentions if town.place}


def tells_place(one: Spoken) -> bool:
    """Tell a sentence that may give a town a rally: a word for one, a crowd, a timetable."""
    if not (one.groups and (one.days or one.hours or one.counts)):
        return False
    timed = len(one.groups) > 1 and len(one.hours) > 1
    return bool(timed or one.counts or one.has(About.RALLY, About.WEAK))


_ELSE = ANTI - {About.CONTACT, About.SPORT}


def others(spoken: Sequence[Spoken]) -> list[Spoken]:
    """Return the sentences that announce something else beside what is told of the towns.

    "Le conseil municipal se réunira jeudi": it has a day of its own and no town. Beside a call
    without a rally's word but with a day, an hour and a venue, so has "Dimanche c'est le loto".
    """
    placed = any(map(tells_place, spoken))
    full = any(one.groups and one.days and one.hours and one.venues for one in spoken)
    # Below several towns with hour and venue, what else is held in one of them.
    listed = sum(not one.cues and all((one.groups, one.hours, one.venues)) for one in spoken) > 1
    listed = listed and sum(one.has(*_ELSE) and bool(one.groups) for one in spoken) == 1
    return [
        one
        for one in spoken
        if (placed or listed or (full and one.days and not one.hours))
        and (one.days or one.hours)
        and one.has(*_ELSE)
        and not (one.counts or one.has(About.RALLY, About.WEAK))
        and (listed or not one.groups)
    ]
