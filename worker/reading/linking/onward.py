"""Tells what a sentence calls to next, in a town named afterwards, and what it says of all."""

from datetime import date
from itertools import pairwise

from worker.domain.kinds import ClaimStatus
from worker.reading.sentences.elements import Element, Spoken, eligible
from worker.reading.sentences.parts import Discourse
from worker.reading.times.almanac import Moment, resolve
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
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


def of_council(state: Discourse, spoken: Spoken) -> tuple[date, list[tuple[int, int]]] | None:
    """Return the day of "La mairie se réunira lundi à 18 h ; on se rassemblera dès 17 h 30"."""
    unit = spoken.sentence.unit
    calls = [unit(cue.start) for cue in spoken.cues if cue.about is About.RALLY]
    if len(spoken.days) != 1 or not calls or unit(spoken.days[0].start) >= min(calls):
        return None
    if _ELSEWHERE.search(spoken.text.raw, spoken.sentence.start, spoken.sentence.end):
        return None  # "reçus vendredi à Nevers ; un rassemblement les soutiendra à 9 h"
    day, last = spoken.days[0], spoken.hours[-1]
    found = resolve(day.said, Moment(state.published, hour=last.value, named=state.named))
    ahead = found is not None and found >= state.published.date()
    timed = ahead and unit(last.start) in calls and spoken.tense(last.start) == FUTURE
    return (found, [(day.start, day.end)]) if found is not None and timed else None


def share_end(spoken: Spoken, folded: str, owners: dict[int, list[Element]]) -> None:
    """Give "Les marches de mardi à X et de jeudi à Y sont annulées" to X as well."""
    groups = spoken.groups
    if len(groups) <= 1 or len(spoken.states) != 1 or spoken.states[0].start < groups[-1].end:
        return
    state, start = spoken.states[0], spoken.sentence.start
    if not _ALL_OF.search(folded, start, groups[0].start) or any(
        groups[0].start < one.start < groups[-1].start and not one.noun for one in spoken.told
    ):
        return
    if not _THEY_ARE.match(folded, groups[-1].end, state.end):
        return
    for number in range(len(groups)):
        if state not in owners[number]:
            owners[number] = [*owners[number], state]


def share_ban(spoken: Spoken, folded: str, owners: dict[int, list[Element]]) -> None:
    """Give "Le préfet interdit la marche de jeudi à X et le rassemblement prévu dimanche à Y" to Y.

    No other verb stands between them or behind; an hour of the first is its own (rule 11).
    """
    groups = spoken.groups
    if len(groups) <= 1 or len(spoken.states) != 1 or spoken.states[0].start > groups[0].start:
        return
    state = spoken.states[0]
    if state.status is ClaimStatus.PLANNED or any(
        one.start > state.end and not one.noun for one in spoken.told
    ):
        return
    for number in range(1, len(groups)):
        if not _AND_THE.match(folded, groups[number - 1].end, groups[number].start):
            return
        last = groups[number - 1].end
        own = [one for one in owners[number] if one.start > last or not isinstance(one, Hour)]
        owners[number] = own if state in own else [state, *own]


def share_last_hour(spoken: Spoken, folded: str, owners: dict[int, list[Element]]) -> None:
    """Give the hour of "à X (mairie) et à Y (place Foch), à 18 heures" to X as well."""
    groups = spoken.groups
    if len(groups) <= 1 or len(spoken.hours) != 1:
        return
    hour = spoken.hours[0]
    if hour not in owners[len(groups) - 1] or not _THEN_AT.fullmatch(
        folded, groups[-1].end, hour.start
    ):
        return
    ends = ((one.end, other.start) for one, other in pairwise(groups))
    if not all(_BRACKETS.fullmatch(folded, end, start) for end, start in ends):
        return
    for number in range(len(groups) - 1):
        owners[number] = [*owners[number], hour]


# Each town with the place to meet behind it.
_BRACKETS = compiled(r" \([^()]{3,60}\)(?:,| et|, et) (?:a |au |aux )?(?:la |le |les )?")
_THEN_AT = compiled(r" \([^()]{3,60}\),? (?:a |des |vers |a partir de )?")
_AND_THE = compiled(
    r"(?: \([^()]*\))?,? (?:et|ainsi que|comme) (?:(?:le|la|les|toute?) (?:\w+ ){0,2}?(?:manif|"
    r"marche|rassemblement|defile|cortege|mobilisation|veillee|blocage|action|sit-in|pride)\w*\b|"
    r"(?:celles?|celui|ceux)\b)"
)
_ELSEWHERE = compiled(r"\b(?:à|au|aux|en) (?:la |le |les |l')?[A-ZÀÉÎ]")
_ALL_OF = compiled(
    r"\b(?:les|ces|nos|deux|trois|quatre) (?:\w+ )?(?:manifestations|manifs|rassemblements|marches|"
    r"defiles|corteges|mobilisations|actions|veillees|rendez-vous|blocages|sit-in|prides)\b[^.;:]*$"
)
_THEY_ARE = compiled(
    r"[^.;:]{0,40}? (?:sont|seront|ont (?:\w+ )?ete|n'(?:auront|ont)|ne (?:se )?\w+ront)\b"
)
