"""Decides what a number said of a town's rally is: who was there, who comes, or nothing."""

import datetime as dt
import re

from worker.domain.kinds import FigureKind
from worker.reading.beside import at_town
from worker.reading.cues import PAST
from worker.reading.elements import Spoken, kind_of
from worker.reading.figures import Count
from worker.reading.parts import Discourse, Part
from worker.reading.text import Text

_REPORTS = re.compile(
    r"\b(?:chiffres|bilan|comptages?|affluence|participation|combien|le point|retour|retenir|"
    r"recapitulatif|recap|resultats?|estimations?)\b"
)


def opens_report(line: str) -> bool:
    """Tell a heading over numbers that were counted: "nos chiffres", "le bilan ville par ville"."""
    return _REPORTS.search(line) is not None


def add_figure(text: Text, state: Discourse, spoken: Spoken, part: Part, count: Count) -> None:
    """Give *part* the figure *count* is there; who was counted makes a rally past (rule 11)."""
    if count.said_by is None and spoken.item and state.speaker is not None:
        count = count._replace(said_by=state.speaker)
    if count.said_by is None and count.kind is None and state.source is not None:
        count = count._replace(said_by=state.source)
    today = state.published.date()
    tense = _tense(text, state, spoken, part, count)
    near = any(at_town(text.folded, count, place) for place in part.towns)
    tallied = near or ((state.tally or state.counting) and bool(spoken.groups))
    listed = spoken.item or tallied or any(not other.bare for other in spoken.counts)
    kind = kind_of(count, tense, listed=listed)
    if kind is None or len(part.towns) != 1:
        return
    if kind is FigureKind.ATTENDANCE:
        if part.day is not None and part.day > today:
            return  # nobody has counted a rally to come
        part.past = True
    part.figures.append((kind, count))


def _tense(text: Text, state: Discourse, spoken: Spoken, part: Part, count: Count) -> str | None:
    """Return the tense the number is told in: with no word of the future it was counted."""
    if part.day is not None and part.day < state.published.date():
        return PAST
    told = spoken.tense(count.start)
    if told is not None:
        return told
    near = any(at_town(text.folded, count, place) for place in part.towns)
    if near or part.past or state.day_past or _counted(state, part, count):
        return PAST
    return None


def _counted(state: Discourse, part: Part, count: Count) -> bool:
    people = not (count.bare or count.participants)
    told = count.said_by is not None or state.tally or state.counting or people
    return told and _by_now(part, state.published.date())


def _by_now(part: Part, today: dt.date) -> bool:
    return part.day is None or part.day <= today
