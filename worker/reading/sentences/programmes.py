"""Tells which part of a programme is a rally's: "manifestation à Laval, vernissage à Mayenne"."""

from itertools import pairwise

from worker.reading.sentences.elements import HELD, Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled


def rally_part(one: Spoken) -> tuple[int, int]:
    """Return from where to where a sentence is of its rally: all of it, if it lists nothing else.

    What is held elsewhere has a town of its own: "concert à Dinan, rassemblement à Guingamp".
    """
    start, end = one.sentence.start, _main_end(one)
    rallies = [cue.start for cue in one.cues if cue.about is About.RALLY]
    held = [cue.start for cue in one.cues if cue.about in HELD]
    if len(one.groups) <= 1 or len(rallies) != 1 or not held:
        return start, end
    before = [cue for cue in held if cue < rallies[0]]
    behind = [cue for cue in held if cue > rallies[0]]
    head = _cut(one, before[-1], rallies[0]) if before else start
    tail = _cut(one, rallies[0], behind[0]) if behind else end
    if head < 0 or tail < 0 or not _named(one, head, tail):
        return start, end
    each = [*before, head, *behind, end] if before else [*behind, end]
    spans = [(a, b) for a, b in pairwise(each) if a != head]
    return (head, tail) if all(_named(one, *span) for span in spans) else (start, end)


def _cut(one: Spoken, start: int, end: int) -> int:
    """Return where one thing of the list ends and the next begins, -1 where nothing parts them."""
    folded = one.text.folded
    cut = max(folded.rfind(mark, start, end) for mark in (",", ";", " et ", " puis "))
    return -1 if folded.find("(", cut, end) >= 0 else cut


def _named(one: Spoken, start: int, end: int) -> bool:
    return any(start <= group.start < end for group in one.groups)


def _main_end(one: Spoken) -> int:
    """Return where a call with all it needs ends before an aside: "…, où la tombola …"."""
    if one.groups and one.days and one.hours and one.venues:
        told = max(one.groups[-1].end, one.days[-1].end, one.venues[-1].end)
        aside = _AN_ASIDE.search(one.text.folded, told, one.sentence.end)
        if aside is not None:
            return aside.start()
    return one.sentence.end


_AN_ASIDE = compiled(r", (?:ou|apres quoi|avant que|a l'heure ou|pendant que) [^.;]*$")
