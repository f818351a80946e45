"""Tells which day said before may hold for a town that says none."""

from datetime import date

from worker.domain.kinds import ClaimStatus
from worker.reading.linking import plans
from worker.reading.linking.rows import calls_now, tells_count
from worker.reading.sentences.elements import Group, Spoken
from worker.reading.sentences.parts import Discourse
from worker.reading.words.tenses import FUTURE, PAST


def fits(folded: str, state: Discourse, group: Group, spoken: Spoken, day: date | None) -> bool:
    """A past day does not hold for a rally to come, nor the other way round."""
    tense = _tense(folded, state, group, spoken)
    today = state.published.date()
    if day is None:
        return False
    if tense == FUTURE and day < today:
        verbs = {one.tense for one in spoken.told if not one.noun}
        ended = PAST in verbs or (not verbs and spoken.states)
        return state.ahead is None and bool(ended)
    return not (tense == PAST and day > today)


def _tense(folded: str, state: Discourse, group: Group, spoken: Spoken) -> str | None:
    """Return when *group* is told of, by its verb or by what is said of it without one."""
    tense = spoken.tense(group.start)
    off = any(one.status is not ClaimStatus.PLANNED for one in spoken.states)
    off = off and state.day_past  # "300 à X. À Y, la marche de 17 h est annulée"
    if tense is None and calls_now(spoken) and state.ahead and not off:
        tense = FUTURE
    if tense is None and state.before and tells_count(spoken):
        tense = PAST
    banned = any(one.status is ClaimStatus.FORBIDDEN for one in spoken.states)
    if tense == PAST and (banned or plans.calls(folded, spoken)):
        tense = None  # "Samedi. … À X, le préfet a pris un arrêté : pas de cortège"
    return tense
