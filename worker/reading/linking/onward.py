"""Tells what a sentence that counts people calls to next, in a town that it names afterwards."""

from worker.reading.sentences.elements import Element, Spoken, eligible
from worker.reading.times.days import Day
from worker.reading.words.tenses import FUTURE


def calls_on(spoken: Spoken, element: Element, end: int) -> bool:
    """Tell "1 200 à Dijon, les syndicats appellent …, à Dole": what follows is to come."""
    counted = any(count.start < element.start for count in spoken.counts)
    told = [one for one in spoken.told if one.start < element.start]
    return counted and bool(told) and told[-1].tense == FUTURE and told[-1].start > end


def called_next(spoken: Spoken, element: Element, last: int) -> int | None:
    """Return Y of "300 à X samedi et remettent ça samedi prochain, à 10 h, à Y"."""
    after = last + 1
    if after >= len(spoken.groups) or not eligible(spoken.groups[after]):
        return None
    start = spoken.groups[after].start
    own = any(day.start > start for day in spoken.days)
    known = any(day.end <= element.start for day in spoken.days)
    if own or not known or not isinstance(element, Day) or element.start > start:
        return None
    return after if calls_on(spoken, element, spoken.groups[last].end) else None
