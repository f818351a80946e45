"""What `check` says of the campaign's texts and of when they leave."""

import datetime as dt
from collections.abc import Iterator, Sequence

from worker.domain.campaign import RallyPlan
from worker.domain.cells import central_day, over_everywhere
from worker.services import fitting, seed, wording
from worker.services.checked import Line, Verdict
from worker.services.installation import Installation

_SHOWN = 3


def texts(installation: Installation) -> Iterator[Line]:
    """Name what the texts need and the campaign does not say: with it missing, nothing leaves."""
    for name in wording.missing(installation.campaign):
        yield Line(
            what="texts",
            verdict=Verdict.WRONG,
            detail=f"they say {{{{ {name} }}}} and the campaign has none: all of them wait",
            todo=f"set {wording.KEYS[name]} in campaign.toml, or put it in brackets in the texts",
        )


def moments(installation: Installation, now: dt.datetime) -> Iterator[Line]:
    """Name the texts that are too long, the waves that wait in vain and the zones nobody knows."""
    campaign, kinds = installation.campaign, [one.kind for one in installation.accounts]
    for misfit in fitting.misfits(campaign, kinds, campaign.rallies):
        yield Line(
            what=f"text {misfit.wave}",
            verdict=Verdict.WRONG,
            detail=f"{misfit.network}, {_listed(misfit.places)}: {misfit.why.partition('; ')[0]}",
            todo="shorten it, or put more of it in brackets",
        )
    today = over_everywhere(now)
    for wait in fitting.waits_in_vain(campaign, today):
        yield Line(
            what=f"wave {wait.wave}",
            verdict=Verdict.NOTE,
            detail=f"{_listed(wait.places)}: not planned, {wait.why}",
            todo=wait.todo,
        )
    for account, late in fitting.crowded(campaign, installation.accounts, today):
        yield Line(
            what=f"gap of {account.name}",
            verdict=Verdict.NOTE,
            detail=f"with {account.gap} between two waves these come too late: {_listed(late)}",
            todo="shorten it in networks.toml, or spread the moments of the waves",
        )
    yield from _hours(campaign.rallies, today)


def _hours(plans: Sequence[RallyPlan], today: dt.date) -> Iterator[Line]:
    if slips := fitting.endless(plans):
        yield Line(
            what="rallies",
            verdict=Verdict.NOTE,
            detail=f"{_listed(slips)}: more than a night, so their end is told nowhere",
            todo="correct time or ends_at in campaign.toml",
        )
    coming = [plan for plan in plans if plan.date >= today]
    if doubtful := fitting.unsure_hours(coming):
        yield Line(
            what="rallies",
            verdict=Verdict.NOTE,
            detail=f"the clocks change that night: {_listed(doubtful)}",
            todo="say another hour in campaign.toml",
        )
    if nights := fitting.midnights(coming):
        yield Line(
            what="rallies",
            verdict=Verdict.NOTE,
            detail=f"at 00:00 a day begins, so people come on {_listed(nights)}",
            todo="for the night that follows, name the next day in campaign.toml",
        )
    if unknown := fitting.zoneless(plans):
        yield Line(
            what="zones",
            verdict=Verdict.WRONG,
            detail=f"this machine does not know {_listed(unknown)}",
            todo="install tzdata",
        )


def passed(installation: Installation, now: dt.datetime, *, reachable: bool) -> Iterator[Line]:
    """Name the rallies whose day had passed before we knew them: a year is mistyped, perhaps."""
    campaign = installation.campaign
    if campaign.is_over(central_day(now)):
        return
    in_time = seed.known_in_time(installation) if reachable else frozenset()
    new = [plan for plan in campaign.rallies if (plan.place.code, plan.date) not in in_time]
    if over := fitting.passed(new, over_everywhere(now)):
        yield Line(
            what="rallies",
            verdict=Verdict.NOTE,
            detail=f"{_listed(over)}: the day has passed, nothing is announced",
            todo="correct the date in campaign.toml if it is wrong",
        )


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown} and {len(names) - _SHOWN} more"
