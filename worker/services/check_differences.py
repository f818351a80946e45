"""Where config/ and the database disagree, and what is to be done about each."""

import datetime as dt
from collections.abc import Iterator

from worker.services import frame, seed
from worker.services.checked import Line, Verdict
from worker.services.installation import Installation
from worker.services.seed import Difference
from worker.storage import campaigns

_SHOWN = 3
_OLDER = "the database has forgotten what was sent, as an older copy has"


def lines(installation: Installation, now: dt.datetime) -> Iterator[Line]:
    """Yield a line for each; none of a database in which this campaign cannot start."""
    if others := campaigns.at_work(installation.campaign.slug, now.date()):
        yield Line(
            what="database",
            verdict=Verdict.WRONG,
            detail=f"at work for another campaign: {', '.join(others[:_SHOWN])}",
            todo="give each its own --data and database; if you changed the slug, change it back;"
            " if that one is over, `portevoix purge` with its --config lets go of its traces",
        )
        return
    if others := campaigns.expected(installation.campaign.slug, now.date()):
        yield Line(
            what="database",
            verdict=Verdict.NOTE,
            detail=f"holds another campaign, and not this one: {', '.join(others[:_SHOWN])}",
            todo="name its folder with --config, or for this one another --data",
        )
    live = campaigns.state(installation.campaign.slug)
    if live.frozen:
        older = frame.is_put_back(installation)
        yield Line(
            what="announcing",
            verdict=Verdict.NOTE,
            detail="everything is suspended" + (f": {_OLDER}" if older else ""),
            todo=("enter what people have changed since; then " if older else "")
            + "`portevoix freeze --off` lets announcements leave again",
        )
    yield from _standing_still(installation, now)
    for found in seed.differences(installation):
        yield Line(
            what=f"difference, {found.rally}",
            verdict=Verdict.NOTE,
            detail=f"{found.field}: config/ says {found.config}, the database {found.database}",
            todo=_todo(found),
        )


def _standing_still(installation: Installation, now: dt.datetime) -> Iterator[Line]:
    """Name the accounts that post nothing for now, whatever they answered when asked."""
    for name, until in frame.standing_still(installation, now).items():
        detail = "is suspended: nothing of ours leaves there"
        todo = f"`portevoix suspend {name} --off` lets it post again"
        if until is not None:
            detail = f"its network asks us to wait until {until:%Y-%m-%d %H:%M %z}"
            todo = "nothing, it posts again then; publish by hand what cannot wait so long"
        yield Line(what=f"account {name}", verdict=Verdict.NOTE, detail=detail, todo=todo)


def _todo(found: Difference) -> str:
    if found.gone is not None:
        return (
            f"`portevoix rally cancel {found.gone.hex[:8]}` calls it off where it was announced;"
            " else put it back into the file"
        )
    if found.applies:
        return "config's word applies at the next start"
    return "a person changed it and that stays; correct the file to agree"
