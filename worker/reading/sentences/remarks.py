"""What is remarked behind a stop of a list: how one comes there, how far it goes, what to bring."""

from worker.reading.sentences.elements import Element, Group, Spoken
from worker.reading.times.hours import Hour
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled


def is_noted(spoken: Spoken, group: Group) -> bool:
    """Tell "- Gap, place Foch, avec pancartes", "(3 km)": a list's stop with a remark behind."""
    first = spoken.cues[0] if spoken.cues else None
    if first is None or first.about in _ON_THE_WAY:
        return _has_note(spoken, group.start, spoken.sentence.end)
    ends = _told_between(spoken, group.end, first.start) if first.about is About.WEAK else []
    return any(_ASIDE.fullmatch(spoken.text.folded, end, first.start) for end in ends)


def is_on_the_way(spoken: Spoken, cue: Cue, position: int) -> bool:
    """Tell "- Gap, place Foch, cars gratuits": how one comes to what is told at *position*."""
    return cue.about in _ON_THE_WAY and _has_note(spoken, position, cue.start)


def _has_note(spoken: Spoken, start: int, end: int) -> bool:
    return any(_NOTE.match(spoken.text.folded, at) for at in _told_between(spoken, start, end))


def is_rides(spoken: Spoken, hour: Hour) -> bool:
    """Tell "- Gap, place Foch, départ des bus à 9 h": the hour is that of the remark."""
    ends = _told_between(spoken, spoken.sentence.start, hour.start)
    notes = [note for end in ends if (note := _NOTE.match(spoken.text.folded, end))]
    return any(_STILL.fullmatch(spoken.text.folded, note.end(), hour.start) for note in notes)


_STILL = compiled(r"[^,;()\n]{0,30}")


def _told_between(spoken: Spoken, start: int, end: int) -> list[int]:
    """Return where what a list's line tells of its town ends, from *start* to *end*."""
    if not spoken.item or not (spoken.hours or spoken.venues):
        return []
    told: list[Element] = [*spoken.groups, *spoken.hours, *spoken.venues]
    told += spoken.counts
    return [one.end for one in told if start < one.end <= end]


# As in "place Foch, avec pancartes" or "(à l'appel de la CGT)".
_ASIDE = compiled(r"[) ]{0,2}(?:[,(]|[\u2013\u2014-] )[a-z' ]{0,20}")
_ON_THE_WAY = frozenset({About.TRANSPORT, About.SPORT})
# Behind a stop's hour and venue: how one gets there, and how far is walked.
_NOTE = compiled(
    r"(?: (?:personnes )?(?:interess|attendu|particip|inscri)\w+)?"
    r"[) ]{0,2}(?:[,(]|[\u2013\u2014-] ) ?(?:des |les |\d |un |une |deux )?"
    r"(?:(?:departs? (?:de |des |en )?)?(?:cars?|bus|minibus|navettes?|autocars?)\b|co-?voit|"
    r"(?:(?:parcours|itineraire|trajet|circuit|boucle)[ :]+)?"
    r"(?:d'environ |de |en boucle de )?\d+(?:[.,]\d+)? ?(?:km|kilometres)\b)"
)
