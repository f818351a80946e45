"""Gives what a sentence tells in order to the rallies of the one before, which names the towns.

"Deux marches sont prévues, à X et à Y. La première partira à 10 h, la seconde à 14 h", "… Elles
ont réuni respectivement 400 et 150 personnes".
"""

from collections.abc import Sequence
from dataclasses import replace

from worker.domain.kinds import FigureKind
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.times.hours import Hour
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled

_PAIR = 2
_FIRST = compiled(r"\W*(?:l[ea] premiere?|l'une?|cel(?:le|ui)-la)\b")
_OTHER = compiled(
    r"\b(?:l[ea] (?:seconde?|deuxieme|derniere?|suivante?)|l'autre|cel(?:le|ui)-ci)\b"
)
_EACH_OWN = compiled(r"\brespectivement\b")


def give(spoken: Sequence[Spoken], parts: list[Part]) -> None:
    """Give each town of a sentence its own hour or number of the sentence behind it."""
    before: Spoken | None = None
    for one in spoken:
        if one.groups:
            before = one
        elif before is not None and not one.days:
            told = _in_order(one)
            towns = [town for group in before.groups for town in group.mentions]
            if told and len(told) == len(towns):
                _share(one, list(zip(towns, told, strict=True)), parts)


def _in_order(one: Spoken) -> Sequence[Hour | Count]:
    """Return the hours, or the numbers, that *one* tells in order, if it does."""
    hours = [hour for hour in one.hours if hour.value is not None]
    told: Sequence[Hour | Count] = hours if len(hours) >= _PAIR else one.counts
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    if len(told) < _PAIR or (hours and told is not hours):
        return []
    if _EACH_OWN.search(folded, start, end):
        return told
    turns = len(told) == _PAIR and _FIRST.match(folded, start, told[0].start)
    return told if turns and _OTHER.search(folded, told[0].end, told[1].start) else []


def _share(one: Spoken, pairs: list[tuple[Mention, Hour | Count]], parts: list[Part]) -> None:
    own = [next((p for p in parts if town in p.towns and p.day), None) for town, _ in pairs]
    if None in own:
        return
    start, end = one.sentence.start, one.sentence.end
    for part in parts:
        part.hours = [hour for hour in part.hours if not start <= hour[1] < end]
        part.figures = [told for told in part.figures if not start <= told[1].start < end]
    for town, told in pairs:
        part = _alone(town, parts)
        if isinstance(told, Count):
            gone = FigureKind.ATTENDANCE if part.past else FigureKind.EXPECTED
            part.figures.append((told.kind or gone, told))
        elif told.value is not None and not part.hours:
            part.hours.append((told.value, told.start, told.end))


def _alone(town: Mention, parts: list[Part]) -> Part:
    """Return the part of *town*, parted from those that are told of with it."""
    part = next(part for part in parts if town in part.towns and part.day)
    if len(part.towns) == 1:
        return part
    part.towns = [other for other in part.towns if other is not town]
    spans, hours, figures = list(part.day_spans), list(part.hours), list(part.figures)
    fresh = replace(part, towns=[town], day_spans=spans, hours=hours, figures=figures)
    parts.append(fresh)
    return fresh
