"""`portevoix replay`: a campaign lived through again, in a throw-away data folder."""

import dataclasses
import datetime as dt
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from worker import bootstrap
from worker.cli.opening import AsJson, Config
from worker.cli.wrapping import indented, say
from worker.domain.cells import CENTRAL_ZONE
from worker.errors import InputError

if TYPE_CHECKING:
    from worker.services.replay import Moment


def register(app: typer.Typer) -> None:
    """Add `replay` to *app*."""
    app.command()(replay)


def replay(
    *,
    begins: Annotated[str | None, typer.Option("--from", help="First day.")] = None,
    ends: Annotated[str | None, typer.Option("--to", help="Last day, to its end.")] = None,
    speed: Annotated[
        float, typer.Option(help="How many times faster than life; 0: without a pause.", min=0)
    ] = 0.0,
    as_json: AsJson = False,
    config: Config = None,
) -> None:
    """Let the campaign pass again under a fast clock, with dry runs only: nothing leaves.

    Prints each announcement at the minute it would leave, on the clock of its place, and what a
    person would be asked. config/replay.toml says what people and the press do meanwhile.

    Example: portevoix replay --from 2017-10-19 --to 2017-10-30
    """
    first, last = _day("--from", begins), _day("--to", ends)
    # The last day passes to its end.
    last = last + dt.timedelta(days=1) if last else None
    if first and last and last <= first:
        raise InputError(f"--to: {ends} is before --from, {begins}; give the first day first")
    with tempfile.TemporaryDirectory(prefix="portevoix-replay-") as data:
        installation = bootstrap.rehearse(config, Path(data))
        from worker import config as configuration  # noqa: PLC0415 - help needs none of these
        from worker.services import replay as service  # noqa: PLC0415 - the same
        from worker.storage import schema  # noqa: PLC0415 - needs Django, which has started

        script = configuration.script(installation.environment.config, installation.gazetteer)
        usual_first, usual_last = service.bounds(installation)
        schema.migrate()
        moments = service.replay(
            installation, script, first or usual_first, last or usual_last, _pause(speed)
        )
        if not _show(moments, _json if as_json else _line) and not as_json:
            days = [one.date for one in installation.campaign.rallies]
            say(f"nothing happens in these days; the rallies are {min(days)} to {max(days)}")


def _show(moments: "Iterable[Moment]", told: "Callable[[Moment], str]") -> int:
    """Print each of *moments* once it comes, and return how many came."""
    number = 0
    for number, moment in enumerate(moments, start=1):  # noqa: B007 - how many is asked for
        sys.stdout.write(told(moment))
        sys.stdout.flush()
    return number


def _day(option: str, text: str | None) -> dt.datetime | None:
    """Return the moment at which the day *text* begins in Paris."""
    if text is None:
        return None
    from worker.config.values import calendar_day  # noqa: PLC0415 - help needs it not

    try:
        return dt.datetime.combine(calendar_day(text), dt.time(), CENTRAL_ZONE)
    except ValueError as error:
        raise InputError(f"{option}: {error}") from None


def _pause(speed: float) -> Callable[[dt.timedelta], None]:
    return lambda leap: time.sleep(leap.total_seconds() / speed) if speed else None


def _line(moment: "Moment") -> str:
    about = " ".join(part for part in (moment.wave, moment.account) if part)
    head = f"{moment.at:%Y-%m-%d %H:%M %z}  {moment.place}  {moment.what}  {about}".rstrip()
    return "\n".join(part for part in (head, indented(moment.words)) if part) + "\n"


def _json(moment: "Moment") -> str:
    fields = {**dataclasses.asdict(moment), "at": moment.at.isoformat()}
    return json.dumps(fields, ensure_ascii=False) + "\n"
