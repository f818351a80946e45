"""Whether every text of a campaign fits every network it leaves for, long before it does."""

import datetime as dt
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from heapq import heappop, heappush
from typing import TypeAlias
from uuid import UUID
from zoneinfo import ZoneInfoNotFoundError

from worker.domain.amendment import EDITED_IN_SIGHT, WORDS
from worker.domain.announcement import Account, Kind
from worker.domain.campaign import Campaign, Rally, RallyPlan, Wave
from worker.domain.compose import MissingVariableError, Rule, compose, rule_of, variables_of
from worker.domain.kinds import NetworkKind, RallyStatus
from worker.domain.waves import Timing, end_of, tells_true, timings
from worker.errors import TextTooLongError


@dataclass(frozen=True, slots=True)
class Misfit:
    """A text that cannot leave: the wave's for a network, in these places."""

    wave: str
    network: NetworkKind
    why: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InVain:
    """A wave that these places would wait for in vain, and what to do."""

    wave: str
    places: tuple[str, ...]
    why: str
    todo: str


def misfits(
    campaign: Campaign, networks: Sequence[NetworkKind], plans: Sequence[RallyPlan]
) -> Iterator[Misfit]:
    """Yield each text that is too long somewhere for one of *networks*, its worst words with it.

    That of a wave, or what the campaign says in words of its own when a rally changes.
    """
    for name, text in (*((wave.name, _of(wave)) for wave in campaign.waves), *_again(campaign)):
        for network in sorted(set(networks)):
            found = [
                (why, plan.place.label)
                for plan in plans
                if (why := _why(text, network, plan, campaign))
            ]
            if found:
                places = tuple(dict.fromkeys(place for _, place in found))
                yield Misfit(name, network, max(why for why, _ in found), places)


def zoneless(plans: Sequence[RallyPlan]) -> tuple[str, ...]:
    """Return the zones of *plans* that this machine does not know, with their place."""
    return tuple(dict.fromkeys(f"{p.place.timezone} ({p.place.label})" for p in plans if _lost(p)))


def passed(plans: Sequence[RallyPlan], today: dt.date) -> tuple[str, ...]:
    """Return the rallies whose day is over: nothing is announced about them."""
    return tuple(f"{plan.place.label} {plan.date}" for plan in plans if plan.date < today)


def endless(plans: Sequence[RallyPlan]) -> tuple[str, ...]:
    """Return the rallies whose hours make them last longer than a night: their end is not shown."""
    known = [plan for plan in plans if plan.time and plan.ends_at and not _lost(plan)]
    return tuple(
        f"{plan.place.label} {plan.date}, {plan.time:%H:%M} to {plan.ends_at:%H:%M}"
        for plan in known
        if end_of(_confirmed(plan)) is None
    )


def unsure_hours(plans: Sequence[RallyPlan]) -> tuple[str, ...]:
    """Return the rallies at an hour that a night of a clock change skips, or strikes twice."""
    known = [(plan, plan.time) for plan in plans if plan.time and not _lost(plan)]
    return tuple(
        f"{plan.place.label} {plan.date} {at:%H:%M} ({doubt})"
        for plan, at in known
        if (doubt := _doubt(plan, at))
    )


def midnights(plans: Sequence[RallyPlan]) -> tuple[str, ...]:
    """Return the rallies at 0 h, with the evening before: « samedi à minuit » is mostly the next.

    Who comes as Saturday ends finds that it was the night before.
    """
    return tuple(
        f"{plan.place.label}, the evening of {plan.date - dt.timedelta(days=1)}"
        for plan in plans
        if plan.time == dt.time(0)
    )


def _doubt(plan: RallyPlan, at: dt.time) -> str | None:
    zone = plan.place.zone
    first = dt.datetime.combine(plan.date, at.replace(fold=0), zone)
    meant = first.astimezone(dt.UTC).astimezone(zone)
    if meant.time() != at:
        return f"skipped: {meant:%H:%M} is meant"
    if first.utcoffset() != first.replace(fold=1).utcoffset():
        return "struck twice: the first is meant"
    return None


def waits_in_vain(campaign: Campaign, today: dt.date) -> Iterator[InVain]:
    """Yield the waves that are not planned somewhere, for what config/ says of their moment."""
    for wave, places in untrue(campaign, today):
        yield InVain(
            wave,
            places,
            "its text would name the wrong day",
            "correct the moment, or take « demain », « dans 3 jours » and the like out of the text",
        )
    for wave, places in useless(campaign, today):
        yield InVain(
            wave,
            places,
            "it would leave when it is of no use any more",
            "let it leave sooner, or correct its useful_until",
        )


def crowded(
    campaign: Campaign, accounts: Sequence[Account], today: dt.date
) -> Iterator[tuple[Account, tuple[str, ...]]]:
    """Yield each account whose gap is too long for what is due, with what comes too late there.

    Of what waits for its turn the wave goes first that is soonest of no use, as it does then.
    """
    due = sorted(
        (timing.due_at, timing.useful_until, f"{timing.wave.name} {rally.plan.place.label}")
        for rally in _coming(campaign, today)
        for timing in _timings(rally, campaign)
        if timing.due_at and timing.due_at < timing.useful_until
    )
    for account in accounts:
        if account.gap and (late := tuple(dict.fromkeys(_late(due, account.gap)))):
            yield account, late


def _late(due: Sequence[tuple[dt.datetime, dt.datetime, str]], gap: dt.timedelta) -> Iterator[str]:
    waiting: list[tuple[dt.datetime, str]] = []
    free = dt.datetime.min.replace(tzinfo=dt.UTC)
    coming = deque(due)
    while coming or waiting:
        if not waiting:
            free = max(free, coming[0][0])
        while coming and coming[0][0] <= free:
            _, useful_until, name = coming.popleft()
            heappush(waiting, (useful_until, name))
        useful_until, name = heappop(waiting)
        if useful_until <= free:
            yield name
        else:
            free += gap


def untrue(campaign: Campaign, today: dt.date) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each wave with the places where it would say « demain » or « aujourd'hui » wrongly.

    It is not planned there: the H-2 of a rally at 0:15 leaves on the eve.
    """

    def lies(timing: Timing, at: dt.datetime, rally: Rally) -> bool:
        return not tells_true(timing.wave.template, at, rally)

    return _where(lies, campaign, today)


def useless(campaign: Campaign, today: dt.date) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each wave with the places where it would leave when it is of no use any more.

    It is not planned there: at 18:30 of the day of a rally at 14:00, or two hours before one where
    ``useful_until`` says three.
    """

    def comes_late(timing: Timing, at: dt.datetime, rally: Rally) -> bool:
        return timing.useful_until <= at and tells_true(timing.wave.template, at, rally)

    return _where(comes_late, campaign, today)


def _where(
    fails: Callable[[Timing, dt.datetime, Rally], bool], campaign: Campaign, today: dt.date
) -> Iterator[tuple[str, tuple[str, ...]]]:
    coming = _coming(campaign, today)
    timed = [(one, rally) for rally in coming for one in _timings(rally, campaign)]
    for wave in campaign.waves:
        names = [
            rally.plan.place.label
            for one, rally in timed
            if one.wave is wave and one.due_at and fails(one, one.due_at, rally)
        ]
        if names:
            yield wave.name, tuple(dict.fromkeys(names))


def _coming(campaign: Campaign, today: dt.date) -> list[Rally]:
    return [_confirmed(plan) for plan in campaign.rallies if plan.date >= today]


def _timings(rally: Rally, campaign: Campaign) -> tuple[Timing, ...]:
    return () if _lost(rally.plan) else timings(rally, campaign.waves, campaign.quiet)


def _confirmed(plan: RallyPlan) -> Rally:
    return Rally(id=UUID(int=0), number=0, status=RallyStatus.CONFIRMED, revision=0, plan=plan)


def _lost(plan: RallyPlan) -> bool:
    try:
        _ = plan.place.zone
    except (ZoneInfoNotFoundError, ValueError):
        return True
    return False


_Text: TypeAlias = Callable[[NetworkKind], tuple[str, Rule] | None]


def _of(wave: Wave) -> _Text:
    return lambda network: (
        wave.template_for(network),
        rule_of(network, image=wave.image is not None),
    )


def _again(campaign: Campaign) -> Iterator[tuple[str, _Text]]:
    """Yield the words of the campaign's own for what is said again, each with its name."""
    own = {
        Kind.CANCELLATION: campaign.cancellation_text,
        Kind.CHANGE: campaign.change_text,
        Kind.EDIT: campaign.edit_text,
    }
    for kind, template in own.items():
        if template:
            yield WORDS[kind], partial(_said_again, kind, template)


def _said_again(kind: Kind, template: str, network: NetworkKind) -> tuple[str, Rule] | None:
    said = kind is not Kind.EDIT or network in EDITED_IN_SIGHT
    return (template, rule_of(network)) if said else None


def _why(text: _Text, network: NetworkKind, plan: RallyPlan, campaign: Campaign) -> str:
    told = text(network)
    if told is None:
        return ""
    rally = _confirmed(plan)
    # What would no longer hold is about as long as what holds.
    variables = variables_of(rally, campaign, old=plan.meeting_point or plan.venue)
    try:
        compose(told[0], variables, told[1])
    except MissingVariableError:
        # What a rally lacks yet is held with its own words.
        return ""
    except TextTooLongError as error:
        return str(error)
    return ""
