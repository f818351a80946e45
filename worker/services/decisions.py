"""What a person has to decide about a rally, and until when."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from worker.domain.announcement import Kind
from worker.domain.campaign import Rally
from worker.domain.conflicts import Word
from worker.domain.delivery import TO_READ, Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import RallyStatus
from worker.services.alarms import PATIENCE
from worker.services.facts import Facts, shown
from worker.services.pages import Decision, Question, SaidHour, SaidOff, Shown
from worker.storage.overview import DeliveryRow

_LOST = {RallyStatus.CANCELLED, RallyStatus.FORBIDDEN}


def decisions(rally: Rally, facts: Facts) -> tuple[Decision, ...]:
    """Return what there is to decide about *rally*, nothing once it is over; first if it is on.

    Of one that is called off, whether people are told so.
    """
    if rally.status is RallyStatus.OVER or days_left(rally, facts.now) < 0:
        return ()
    lost = rally.status in _LOST
    found = [] if lost else list(_about_the_rally(rally, facts))
    asked: set[tuple[Question, str]] = set()
    for row in facts.of(rally):
        if lost and row.kind != Kind.CANCELLATION:
            continue
        question = _question(row, facts.now)
        if question is not None and (question, row.wave) not in asked:
            asked.add((question, row.wave))
            found.append(_decision(rally, facts, question, about=row, before=row.due_at))
    return tuple(found)


def days_left(rally: Rally, now: dt.datetime) -> int:
    """Return the number of days until *rally* on its place's calendar; negative once past."""
    return (rally.plan.date - now.astimezone(rally.place.zone).date()).days


def _about_the_rally(rally: Rally, facts: Facts) -> list[Decision]:
    limit = _limit(rally, facts)
    found = []
    if off := facts.said_off.get(rally.id):
        found.append(_decision(rally, facts, Question.OFF, off=_said_off(off), before=limit))
    if rally.id in facts.conflicts:
        hours = _hours(rally, facts)
        found.append(_decision(rally, facts, Question.HOUR, hours=hours, before=limit))
    if rally.status is RallyStatus.PROPOSED:
        found.append(_decision(rally, facts, Question.CONFIRM, before=limit))
    if any(one.settled_at is None for one in facts.doubts.get(rally.id, ())):
        found.append(_decision(rally, facts, Question.DOUBT, before=None))
    return found


def _limit(rally: Rally, facts: Facts) -> dt.datetime | None:
    """Return when the next announcement leaves with what is not decided, else the start."""
    waiting = {Shown.PLANNED, Shown.WAITING, Shown.HELD}
    leaving = [row.due_at for row in facts.of(rally) if shown(row) in waiting]
    return min((at for at in leaving if at > facts.now), default=rally.starts_at)


def _hours(rally: Rally, facts: Facts) -> tuple[SaidHour, ...]:
    """Return every hour in question, earliest first, each with all who last said it."""
    said: dict[dt.time, list[tuple[str, dt.datetime]]] = defaultdict(list)
    if rally.plan.time is not None:
        said[rally.plan.time] = []
    for report in facts.conflicts[rally.id]:
        said[report.at].append((report.publisher, report.as_of))
    for report in facts.around.hours:
        here = (report.place_code, report.on) == (rally.place.code, rally.plan.date)
        if here and report.at == rally.plan.time:
            said[report.at].append((report.publisher, report.as_of))
    return tuple(
        SaidHour(
            time=at,
            said_by=tuple(dict.fromkeys(who for who, _ in sayings)),
            as_of=max((when for _, when in sayings), default=None),
            current=at == rally.plan.time,
        )
        for at, sayings in sorted(said.items())
    )


def _said_off(words: Iterable[Word]) -> tuple[SaidOff, ...]:
    """Return how a rally is called off, each with all who say so."""
    said: dict[RallyStatus, list[str]] = defaultdict(list)
    for one in words:
        said[one.status].append(one.publisher)
    return tuple(SaidOff(status, tuple(dict.fromkeys(who))) for status, who in said.items())


def _question(row: DeliveryRow, now: dt.datetime) -> Question | None:
    seen = shown(row)
    if seen is Shown.WAITING:
        return Question.APPROVE
    if seen is Shown.HELD and row.cause in TO_READ:
        return Question.HELD
    if row.state is State.UNCERTAIN and (row.cause is Cause.NO_PROOF or _is_long_unclear(row, now)):
        return Question.CHECK
    if seen is Shown.FAILED and now < row.useful_until:
        return Question.REFUSED
    return None


def _is_long_unclear(row: DeliveryRow, now: dt.datetime) -> bool:
    """Tell whether a network should have let us look by now: down, or gone from config/."""
    return row.uncertain_since is not None and row.uncertain_since <= now - PATIENCE


def _decision(  # noqa: PLR0913 - one argument for each thing a decision says
    rally: Rally,
    facts: Facts,
    question: Question,
    *,
    before: dt.datetime | None,
    about: DeliveryRow | None = None,
    hours: tuple[SaidHour, ...] = (),
    off: tuple[SaidOff, ...] = (),
) -> Decision:
    later = before is not None and before > facts.now
    zone = rally.place.zone
    return Decision(
        question=question,
        rally_id=rally.id,
        revision=rally.revision,
        place=rally.place,
        on=rally.plan.date,
        time=rally.plan.time,
        venue=rally.plan.venue,
        before=before.astimezone(zone) if before is not None and later else None,
        hours=tuple(_local(said, zone) for said in hours),
        off=off,
        is_public=rally.status is RallyStatus.CONFIRMED,
        wave=about.wave if about else "",
        delivery_id=about.id if about else None,
        cause=about.cause if about else None,
        detail=about.detail if about else "",
        may_act=facts.viewer.acts(rally.place.code),
    )


def _local(said: SaidHour, zone: dt.tzinfo) -> SaidHour:
    at = said.as_of.astimezone(zone) if said.as_of else None
    return SaidHour(time=said.time, said_by=said.said_by, as_of=at, current=said.current)
