"""`portevoix plan`, `announcement`, `deliver`, `live` and `freeze`."""

import signal
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from threading import Event
from time import sleep
from typing import TYPE_CHECKING, Annotated

import typer

from worker.cli.opening import AsJson, By, Config, Data, clock, opened, shell_user
from worker.errors import DatabaseAwayError, InputError, StartError

if TYPE_CHECKING:
    from worker.services.installation import Installation

LOOP_SECONDS = 1.0
BY = "command line"
Off = Annotated[bool, typer.Option("--off", help="The other way round.")]


def register(app: typer.Typer) -> None:
    """Add this family's commands to *app*."""
    app.command()(plan)
    app.command()(announcement)
    app.command()(deliver)
    app.command()(live)
    app.command()(freeze)
    app.command()(suspend)


def plan(
    *,
    everything: Annotated[bool, typer.Option("--all", help="Those of the past too.")] = False,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """List the announcements to come: town, wave, account, local and UTC time, state, text.

    The text is exactly what will be sent as things stand.

    Example: portevoix plan --json
    """
    installation, now = opened(config, data)
    from worker.cli import announce_output  # noqa: PLC0415 - needs Django, which opened() starts
    from worker.services import planning, postage  # noqa: PLC0415 - the same

    planning.replan(installation, now)
    views = planning.plan(installation, now, everything=everything)
    announce_output.write(
        views, as_json=as_json, empty="nothing to announce: no confirmed rally has a wave to come"
    )
    if not as_json:
        slug, accounts = installation.campaign.slug, installation.accounts
        announce_output.write_bills(postage.bills(slug, accounts, now))
        sys.stdout.writelines(f"{line}\n" for line in _stops(installation))


class Do(StrEnum):
    """What may be decided about an announcement from the shell."""

    APPROVE = "approve"
    HOLD = "hold"
    CANCEL = "cancel"
    SEND = "send"
    THERE = "there"
    ABSENT = "absent"


def announcement(  # noqa: PLR0913 - one argument for each option
    do: Annotated[Do, typer.Argument(help="What becomes of it.")],
    ids: Annotated[
        list[str],
        typer.Argument(metavar="ID…", help="How its id begins, or its town, wave and account."),
    ],
    *,
    by: By = None,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Decide about announcements, as « Annonces » does.

    approve lets one leave at its hour that waits, is held or was refused; send lets it leave now;
    hold keeps it back, cancel withdraws it. Of one that may have been published, there and absent
    say whether it stands on its network. Prints how each stands; exit code 1 when one could not
    change any more.

    Example: portevoix announcement approve "Lyon J-1"
    """
    installation, now = opened(config, data)
    from worker.cli import announce_output  # noqa: PLC0415 - needs Django, which opened() starts
    from worker.services import acts, planning  # noqa: PLC0415 - the same

    planning.replan(installation, now)  # what is approved is the text of today
    meant = dict.fromkeys(acts.find(installation, one, now).id for one in ids)
    after, refused = [], []
    for one in meant:
        try:
            after.append(acts.ACTS[do.value](installation, one, by or shell_user(), now))
        except InputError as error:
            refused.append(f"{one.hex[:8]}: nothing changed, {error}")
    if after or as_json:
        announce_output.write(after, as_json=as_json, empty="")
    late = [one for one in after if not acts.is_done(do.value, one)]
    refused += [f"{one.id.hex[:8]}: nothing changed, it is {one.words}" for one in late]
    if not as_json and do in {Do.APPROVE, Do.SEND}:
        sys.stdout.writelines(f"{line}\n" for line in _stops(installation))
    sys.stderr.writelines(f"{line}\n" for line in refused)
    if refused:
        raise typer.Exit(1)


def deliver(
    *,
    loop: Annotated[bool, typer.Option("--loop", help="Go on until Ctrl-C.")] = False,
    as_json: AsJson = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Do one turn of the announcer by hand, without the broker: send what is due within seconds.

    Prints what it sent or looked up; exit code 1 when something was refused or is unclear. With
    --loop it goes on, for the eve of a rally when the broker is down; beside other workers it
    changes nothing but speed.

    Example: portevoix deliver --json
    """
    if loop:
        _go_on(_waited_for(config, data), as_json=as_json)
        return
    installation, now = opened(config, data)
    from worker.cli import announce_output  # noqa: PLC0415 - needs Django, which opened() starts
    from worker.domain.kinds import DeliveryState  # noqa: PLC0415 - the same
    from worker.services import announce as service  # noqa: PLC0415 - the same
    from worker.services import planning  # noqa: PLC0415 - the same

    touched = service.announce(installation, now).touched
    planning.replan(installation, clock())  # of thousands of rallies a turn leaves most for later
    waiting = [*_waiting(installation), *_refused(installation)]
    nothing = "\n".join(_stops(installation)) or "\n".join(waiting) or "nothing is due"
    announce_output.write(touched, as_json=as_json, empty=nothing)
    if any(view.state is not DeliveryState.SENT for view in touched):
        raise typer.Exit(1)


def _waited_for(config: Path | None, data: Path | None) -> "Installation":
    """Return what `opened` does once the database answers: its server may start with us.

    A file that another program keeps locked is waited for too, as the loop itself does.
    """
    from worker.storage.connections import FAULTS  # noqa: PLC0415 - Django, for this alone
    from worker.storage.transaction import LOCKED, told  # noqa: PLC0415 - the same

    while True:
        try:
            return opened(config, data)[0]
        except DatabaseAwayError as error:
            sys.stderr.write(f"{error}; trying again\n")
        except FAULTS as error:
            if told(error) != LOCKED:
                raise
            sys.stderr.write(f"{LOCKED}; trying again\n")
        sleep(LOOP_SECONDS)


def _stops(installation: "Installation") -> Iterator[str]:
    """Yield what keeps announcements from leaving, and what to do, if anything does."""
    from worker.services import frame  # noqa: PLC0415 - Django, which opened() started

    now = frame.frame(installation)
    if now.frozen:
        yield "everything is suspended: nothing leaves until `portevoix freeze --off`"
        if frame.is_put_back(installation):
            yield "the database has forgotten what was sent: `portevoix check` says what to do"
        return
    if not now.live and not now.trial_only:
        yield "only dry runs leave until `portevoix live`"
    for name, until in frame.standing_still(installation, clock()).items():
        if until is None:
            again = f"`portevoix suspend {name} --off`"
            yield f"{name} is suspended: nothing leaves there until {again}"
        else:
            yield f"{name}: its network asks us to wait until {until:%Y-%m-%d %H:%M %z}"


def _waiting(installation: "Installation") -> Iterator[str]:
    """Yield which accounts can post nothing before they have their token."""
    from worker.services.announce import has_means  # noqa: PLC0415 - needs Django, as above

    for one in installation.accounts:
        if not has_means(one, installation):
            yield f"{one.name} waits for its token: `portevoix check` says where to put it"


def _refused(installation: "Installation") -> Iterator[str]:
    """Yield which accounts refused what may leave yet, though nothing is due."""
    from worker.services import planning  # noqa: PLC0415 - needs Django, as above

    for name, number in planning.refused(installation, clock()).items():
        yield f"{name} refused {number} of use yet: approve on « Annonces » what is to leave"


def _go_on(installation: "Installation", *, as_json: bool) -> None:
    """Take turns until Ctrl-C or SIGTERM; a database that is away for a while is waited for."""
    from worker.cli import announce_output  # noqa: PLC0415 - needs Django, which opened() started
    from worker.services import announce as service  # noqa: PLC0415 - the same
    from worker.storage.connections import FAULTS, fresh  # noqa: PLC0415 - the same

    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    while not stop.is_set():
        try:
            with fresh():
                touched = service.announce(installation, clock()).touched
            if touched:
                announce_output.write(touched, as_json=as_json, empty="")
                sys.stdout.flush()
        except FAULTS as error:
            sys.stderr.write(f"the database is away ({type(error).__name__}), trying again\n")
        except StartError as error:  # a full disk, rights: somebody mends it while this goes on
            sys.stderr.write(f"{error}; trying again\n")
        stop.wait(LOOP_SECONDS)


def live(*, off: Off = False, config: Config = None, data: Data = None) -> None:
    """Let announcements leave for real networks; with --off only dry runs do.

    Example: portevoix live
    """
    installation, now = opened(config, data)
    from worker.services import frame, wording  # noqa: PLC0415 - Django, which opened() starts

    frame.go_live(installation, BY, now, on=not off)
    says = "only dry runs leave now" if off else "announcements leave for real networks now"
    if not off and frame.frame(installation).trial_only:
        says = "live, but networks.toml has no account of a real network"
    elif not off and frame.frame(installation).frozen:
        says = f"live, but {next(_stops(installation))}"
    elif not off and (lacks := wording.missing(installation.campaign)):
        keys = ", ".join(wording.KEYS[name] for name in lacks)
        says = f"live, but texts wait for {keys}: set that in campaign.toml"
    elif not off and (stop := next(_waiting(installation), "")):
        says = f"live, but {stop}"
    sys.stdout.write(f"{installation.campaign.slug}: {says}\n")


def freeze(*, off: Off = False, config: Config = None, data: Data = None) -> None:
    """Stop all announcing at once; with --off it goes on, and what is too late by then is not sent.

    Example: portevoix freeze
    """
    installation, now = opened(config, data)
    from worker.services import frame  # noqa: PLC0415 - needs Django, which opened() starts

    frame.freeze(installation, BY, now, on=not off)
    says = "announcing goes on" if off else "nothing leaves until `portevoix freeze --off`"
    if off and (stop := next(_stops(installation), "")):
        says = f"{says}, but {stop}"
    sys.stdout.write(f"{installation.campaign.slug}: {says}\n")


def suspend(
    account: Annotated[str, typer.Argument(help="Its name in networks.toml.")],
    *,
    off: Off = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Stop one account at once (somebody else has it); with --off it posts again.

    Says what still lies at its network for later: that leaves all the same.

    Example: portevoix suspend paris
    """
    installation, now = opened(config, data)
    from worker.services import accounts  # noqa: PLC0415 - needs Django, which opened() starts
    from worker.services import announce as service  # noqa: PLC0415 - the same

    service.suspend(installation, account, BY, now, on=not off)
    (line,) = (one for one in accounts.page(installation, now) if one.name == account)
    says = "suspended, nothing of ours leaves there" if line.suspended else "posts again"
    sys.stdout.write(f"{account}: {says}\n")
    if line.unread or line.silent:
        sys.stdout.write("its network does not say what lies there for later: look there\n")
    for due in line.lying:
        when = f"{due:%Y-%m-%d %H:%M %z}" if due else "at an unknown time"
        sys.stdout.write(f"lies there and leaves {when}: take it away on the network\n")
