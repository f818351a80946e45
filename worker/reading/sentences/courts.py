"""Leaves out where people are tried for what they did at a rally elsewhere."""

import re

from worker.reading.sentences.elements import Spoken
from worker.reading.words.calendar_words import LONG
from worker.reading.words.lexicon import About
from worker.reading.words.trials import TRIED


def leave_courts(spoken: list[Spoken]) -> None:
    """Forget the first town of "jugé lundi à X pour des jets lors de la manifestation à Y"."""
    for one in spoken:
        march = next((cue for cue in one.cues if cue.about is About.RALLY), None)
        if march is None or len(one.groups) < 2 or one.groups[-1].start < march.end:  # noqa: PLR2004 - a town beside the court's
            continue
        folded, start = one.text.folded, one.sentence.start
        one.groups = [
            group
            for group in one.groups
            if group.end > march.start or _TRIED.search(folded, start, group.start) is None
        ]


_TRIED = re.compile(
    rf"\b{TRIED}(?:,? (?:ce |hier|demain|(?:{LONG})|le \d{{1,2}}(?:er)? [a-z]+|"
    r"devant [^.;:\n]{3,40}|matin|soir))*,? (?:(?:a|au|aux) (?:la |le |les |l')?|"
    r"(?:au|a la|dans l[ea]s?) (?:commissariat|gendarmerie|brigade|tribunal) (?:de |d'|du ))$"
)
