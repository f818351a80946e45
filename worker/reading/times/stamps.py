"""Tells the hours at which the lines of a live report were written from those of a rally."""

import re
from datetime import time
from itertools import pairwise

from worker.reading.times.hours import Hour
from worker.reading.words.text import Text

_LIVE = re.compile(
    r"\b(?:direct|live|minute par minute|heure par heure|fil de la journee|suivez|revivez)\b"
)
_STAMP_AFTER = re.compile(
    r"\s?(?:[]|>.:\u00b7\u2022\u2013\u2014|-]|$)|\s(?!\s)(?=[a-z\"])", re.MULTILINE
)
_LINE = re.compile(r"(?:^|\n|[.!?] )[\W_]*(?:\ba )?$")
# So many are a series, fewer may be chance.
_SERIES = 3


def stamped(text: Text, found: list[Hour], now: time) -> list[Hour]:
    """Mark the hours that open the lines of a live report: when each was written.

    Hours after *now*, when the text was published, are a programme's, unless they fall.
    """
    folded = text.folded
    stamps = [
        hour
        for hour in found
        if hour.value is not None
        and _STAMP_AFTER.match(folded, hour.end)
        and _LINE.search(folded, max(0, hour.start - 8), hour.start)
    ]
    values = [hour.value for hour in stamps if hour.value is not None]
    falling = len(values) >= _SERIES and all(a > b for a, b in pairwise(values))
    rising = len(values) > 1 and max(values) <= now and _LIVE.search(folded, 0, 300) is not None
    if not (falling or rising):
        return found
    gone = {hour.start for hour in stamps}
    return [
        hour._replace(stamp=True, meets=_MEETS.match(folded, hour.end) is not None)
        if hour.start in gone
        else hour
        for hour in found
    ]


# "10 h : c'est l'heure du rendez-vous à Gap", and no other hour behind.
_MEETS = re.compile(
    r"\W{1,6}c'est parti\b|\W{1,6}(?:c'est |voici )?(?:l'heure (?:du |de |des )|les? |la )?"
    r"(?:premiers? )?(?:rdv|rendez-vous|coup d'envoi|top depart|"
    r"(?:debut|lancement|depart) (?:du |de la |de l'|des )"
    r"(?:manif|rassembl|march|cort|defil|action|mobilis|blocage)\w*)\b"
    r"(?![^.\n]*\d ?(?:h\b|h\d|:\d\d))"
)
