"""Leaves out the timetable of coaches below its heading: "Départs des bus :", a town a line."""

import re

from worker.reading.sentences.elements import Spoken
from worker.reading.words.text import Text

_RIDES = re.compile(
    r"[^.!?\n]{0,30}\b(?:departs?|horaires?|arrets?|ramassages?|trajets?|passages?|itineraires?|"
    r"points? de (?:rdv|rendez-vous|ramassage|depart)) "
    r"(?:des |de |du |en |d')(?:nos |la |l'|vos )?(?:cars?|bus|autocars?|navettes?|minibus|"
    r"covoit\w*)\b[^.!?\n]{0,60}$"
    r"|\W*(?:cars?|bus|autocars?|navettes?|covoit\w*)(?: (?:au depart|pour|depuis|vers|organis|"
    r"prevus?|affretes?)[^.!?\n]{0,60})? ?:? ?$"
)


def leave_rides(text: Text, spoken: list[Spoken]) -> None:
    """Silence such a heading and the lines below it, each with a town and an hour."""
    riding, above = False, -1
    for one in spoken:
        start, end = one.sentence.start, one.sentence.end
        if _RIDES.match(text.folded, start, end) and not (one.hours or one.counts):
            riding = text.folded[end : end + 1] in {"", "\n", ":"}
            one.groups = [] if riding else one.groups
        elif riding and one.sentence.line != above:
            riding = bool(one.groups and one.hours and not one.days)
            if riding:
                one.groups, one.hours, one.venues, one.counts = [], [], [], []
        above = one.sentence.line
