"""Counts "une heure avant" from what else is on: a council, a trial, a visit."""

from itertools import pairwise

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.sentences.governing import about
from worker.reading.times.hours import Hour
from worker.reading.words.lexicon import About


def count_from_others(spoken: list[Spoken]) -> None:
    """Give such hours of a rally their value, where no rally's hour is said before them."""
    for before, one in pairwise([None, *spoken]):
        if one is None or not any(hour.shift for hour in one.hours):
            continue
        near = before is not None and before.sentence.line == one.sentence.line
        last = before.hours[-1] if before is not None and near and before.hours else None
        last = last if before is not None and last and _is_others(before, last) else None
        counted: list[Hour] = []
        for hour in one.hours:
            if hour.value is None and hour.shift and last is not None and last.value is not None:
                counted.append(hour._replace(value=hour.after(last.value)))
            else:
                counted.append(hour)
            last = hour if _is_others(one, hour) else None
        one.hours = counted


def _is_others(one: Spoken, hour: Hour) -> bool:
    """Tell the hour of something else than a rally."""
    return about(one, hour.start) in ANTI or (one.has(*ANTI) and not one.has(About.RALLY))
