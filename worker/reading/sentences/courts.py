"""Tells the town of a rally from where people are tried for what they did, or suffered, at it."""

import re
from datetime import date

from worker.reading.sentences.elements import Group, Spoken
from worker.reading.times.almanac import is_history
from worker.reading.times.at_rallies import at_rally, befell
from worker.reading.words.calendar_words import LONG
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.notices import is_notice
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST, Told
from worker.reading.words.trials import TRIED


def leave_courts(spoken: list[Spoken], today: date) -> None:
    """Forget the first town of "jugé lundi à X pour des jets lors de la manifestation à Y".

    What was held on a day or in a town, and tried later, was a rally all the same.
    """
    for one in spoken:
        if not (one.groups and one.cues):
            continue
        _hear(one, today)
        march = next((cue for cue in one.cues if cue.about is About.RALLY), None)
        if march is None or len(one.groups) < 2 or one.groups[-1].start < march.end:  # noqa: PLR2004 - a town beside the court's
            continue
        folded, start = one.text.folded, one.sentence.start
        one.groups = [
            group
            for group in one.groups
            if group.end > march.start or _TRIED.search(folded, start, group.start) is None
        ]


def _hear(one: Spoken, today: date) -> None:
    """Make a rally's again of the march of "condamné pour des jets lors de la marche de samedi".

    The day that someone was hurt or arrested on is gone.
    """
    march = at_rally(one.text, one.sentence.start, one.sentence.end)
    if march is None or (one.sentence.asked and not one.days):
        return
    if any(is_history(day.said, today) for day in one.days):
        return
    one.told += [
        Told(day.start, PAST) for day in one.days if befell(one.text.folded, march, day.start)
    ]
    at = march.start(march.lastgroup or 0)
    _leave_courts(one, at)
    town = _its_town(one, march)
    others = [cue for cue in one.cues if cue.about is About.OTHER]
    march_too = next((cue for cue in others if cue.start == at), None)
    if town is None or march_too is None or _is_events(one, march_too):
        return
    one.groups = [town]
    one.cues = [
        cue._replace(about=About.RALLY) if cue.start == at else cue
        for cue in one.cues
        if cue.start == at or cue not in others
    ]


def _is_events(one: Spoken, cue: Cue) -> bool:
    """Tell "lors des manifestations sportives": no trial made another's of that word."""
    before = one.text.folded[one.sentence.start : cue.start].split()
    return is_notice(one.text.folded, cue.start, cue.end, before[-1] if before else "")


def _leave_courts(one: Spoken, at: int) -> None:
    """Forget the town of a court, unless people are called to gather there."""
    folded, start = one.text.folded, one.sentence.start
    if any(cue.about is About.RALLY and cue.start != at for cue in one.cues):
        return
    left = [g for g in one.groups if _COURTS.search(folded, start, g.start) is None]
    one.groups = left or one.groups


def _its_town(one: Spoken, march: re.Match[str]) -> Group | None:
    """Return the town told behind the march, else the one that what happened is told of."""
    folded = one.text.folded
    for group in one.groups:
        if group.start > march.end() and _ITS.fullmatch(folded, march.end(), group.start):
            return group
    before = [group for group in one.groups if group.end <= march.start()]
    court = _TRIED.search(folded, one.sentence.start, before[-1].start) if before else None
    # "arrêté samedi à X au cours de la marche"
    tried = court is not None and not court[0].startswith(("arret", "interpel"))
    return before[-1] if before and not tried else None


_ITS = compiled(
    r"(?:(?! (?:ont|sont|est|a ete|avai\w+|ser(?:a|ont)|compar\w+|tribunal|parquet|juge\w*) )"
    r"[^.;:!?\n]){0,90}"
)
# "le parquet de X", "né à X, il vit à Y"
_COURTS = compiled(
    r"\b(?:tribunal|parquet|procureure?|barreau|cour|maison d'arret|prison|commissariat|chu|"
    r"hopital|correctionnelle|avocate?s?)(?:(?: [a-z' -]{0,24}?)? (?:de |d'|du |des |a |au )| )$"
    r"|\b(?:ne|nee|originaire|domicilie\w*|habit\w+|vi(?:t|vant)|venu\w*) "
    r"(?:de |d'|du |a |au |pres de )$"
)
_TRIED = compiled(
    rf"\b{TRIED}(?:,? (?:ce |hier|demain|(?:{LONG})|le \d{{1,2}}(?:er)? [a-z]+|"
    r"devant [^.;:\n]{3,40}|matin|soir))*,? (?:(?:a|au|aux) (?:la |le |les |l')?|"
    r"(?:au|a la|dans l[ea]s?) (?:commissariat|gendarmerie|brigade|tribunal) (?:de |d'|du ))$"
)
