"""Shares the hour said once for a series: "mardi Figeac, jeudi Gramat, toujours à 18 h"."""

import re
from collections.abc import Sequence

from worker.domain.kinds import ClaimStatus
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part

_NUMBER = r"(?:deux|trois|quatre|cinq|six)"
_EACH = re.compile(
    r"\b(?:chaque (?:fois|soir|matin|jour|midi|etape|arret|date|ville|commune|lieu|rendez-vous)|"
    r"tous les (?:soirs|matins|jours|midis)|partout|toujours (?:a|des|vers)\b|toujours (?=\d)|"
    rf"(?:les|ces|dans les|aux) {_NUMBER} (?:jours|fois|soirs|matins|dates|villes|communes|"
    r"etapes|lieux|endroits|rassemblements|rendez-vous|marches|manifs|cas)|"
    rf"{_NUMBER} fois|(?:a la |aux )?memes? (?:heures? et|lieux? et|horaires?|heures? partout)|"
    r"dans tou(?:s|tes) les (?:cas|villes|communes)|pour tou(?:s|tes)\b)"
)


def share(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give the one hour of a sentence that speaks of each stop to the stops named so far."""
    for one in spoken:
        said = {hour.value for hour in one.hours} - {None}
        start, end = one.sentence.start, one.sentence.end
        if len(said) != 1 or _EACH.search(one.text.folded, start, end) is None:
            continue
        hour = next(hour for hour in one.hours if hour.value is not None)
        value = hour.value
        stops = [part for part in parts if _is_stop(one, part)]
        if value is None or len({part.day for part in stops}) < _SERIES:
            continue
        for part in stops:
            if not part.hours:
                part.hours.append((value, hour.start, hour.end))


_SERIES = 2


def _is_stop(one: Spoken, part: Part) -> bool:
    """Tell a rally to come of a day that is said, in the paragraph of the hour or in its own."""
    if part.past or part.day is None or part.status not in {None, ClaimStatus.PLANNED}:
        return False
    if not part.towns or part.towns[0].start >= one.sentence.end:
        return False
    return "\n\n" not in one.text.folded[part.towns[-1].end : one.sentence.start]
