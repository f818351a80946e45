"""`portevoix check`: everything that has to hold, one line each; it changes nothing.

A line that is wrong says what to do. Calls outside are read-only and run side by side.
"""

import datetime as dt
import os
import shlex
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from worker.clients import broker, rights
from worker.clients.exchange import TokenRefusedError
from worker.config import token_variable
from worker.domain.announcement import Account
from worker.domain.cells import central_day
from worker.domain.kinds import NetworkKind
from worker.domain.pace import CLOCK_SLACK
from worker.errors import OutcomeUnknownError, PortevoixError, UnreachableError
from worker.services import (
    check_database,
    check_differences,
    check_texts,
    check_variables,
    planning,
    postage,
    probes,
)
from worker.services.checked import Line, Verdict
from worker.services.clock import Clock
from worker.services.installation import Installation
from worker.services.standing import standings
from worker.services.tick import Chore
from worker.storage import account_states, chores, suppressions
from worker.storage.delivery_rows import database_clock

_LITTLE_SPACE = 500 * 1024 * 1024
_AT_ONCE = 8
# They look each second, and plan each minute.
_SILENCE = dt.timedelta(minutes=2)
# Others than the owner may read it.
_OPEN_MODE = 0o044


def lines(installation: Installation, broker_url: str, now: dt.datetime) -> Iterator[Line]:
    """Check the installation and yield each line as soon as it is known.

    Args:
        installation: Config that could be read: that much holds already.
        broker_url: The broker, the embedded one included; it may not run just now.
        now: The moment, compared with other clocks and the campaign's end.
    """
    clock = Clock.from_now(now)
    yield _config(installation)
    yield from _campaign(installation, now)
    yield from _nobody(installation)
    yield from check_texts.texts(installation)
    yield from check_texts.moments(installation, now)
    yield from check_variables.lines(installation.environment)
    yield from check_variables.strangers(installation)
    yield from check_variables.twins(installation)
    yield from check_variables.vain_trust(installation)
    yield _space(installation.environment.data)
    yield from _rights(installation.environment.data)
    database = check_database.line()
    yield database
    hints = _broker(broker_url, embedded=not installation.environment.broker_url)
    yield hints
    reachable = database.verdict is Verdict.OK
    # Not *now*: a server that took its time before would be blamed for its clock.
    yield _clock(installation, clock.now(), reachable=reachable)
    if reachable and hints.verdict is Verdict.OK:
        yield _workers(clock.now())
    yield from _outside(installation, now, reachable=reachable)
    yield from _secrets(installation)
    yield from check_texts.passed(installation, now, reachable=reachable)
    if reachable:
        yield from _keys(installation)
        yield from _bills(installation, now)
        yield from _refused(installation, now)
        yield from _gone(installation)
        yield from check_differences.lines(installation, now)


def _config(installation: Installation) -> Line:
    campaign = installation.campaign
    counts = (
        (len(campaign.rallies), "rally", "rallies"),
        (len(campaign.waves), "wave", "waves"),
        (len(installation.sources), "source", "sources"),
        (len(installation.accounts), "account", "accounts"),
    )
    said = ", ".join(f"{number} {one if number == 1 else more}" for number, one, more in counts)
    return Line(what="config", detail=f"{installation.environment.config}: {said}")


def _campaign(installation: Installation, now: dt.datetime) -> Iterator[Line]:
    campaign = installation.campaign
    what = f"campaign {campaign.slug}"
    if campaign.is_over(central_day(now)):
        yield Line(
            what=what,
            verdict=Verdict.NOTE,
            detail=f"over since {campaign.ends_on}: nothing is counted or announced any more",
            todo="pages stay readable; `portevoix new DIR` makes another campaign",
        )
    else:
        yield Line(what=what, detail=f"{campaign.starts_on} to {campaign.ends_on}")


def _nobody(installation: Installation) -> Iterator[Line]:
    """Say that nothing is announced or read: a file that is not there is none that is wrong."""
    for what, found, lacking, table in (
        ("accounts", installation.accounts, "nothing is announced anywhere", "networks"),
        ("sources", installation.sources, "nothing is read", "sources"),
    ):
        if not found:
            yield Line(
                what=what,
                verdict=Verdict.NOTE,
                detail=f"none: {lacking}",
                todo=f"name one in {table}.toml; `portevoix new DIR` writes one with examples",
            )


def _space(data: Path) -> Line:
    # What a first start will make stands in this one.
    there = next(one for one in (data, *data.parents) if one.exists())
    free = shutil.disk_usage(there).free
    to_come = "" if there == data else ", made at the first start"
    detail = f"{data}{to_come}, {free // 1024**2:,} MB free"
    if not there.is_dir() or not os.access(there, os.W_OK):
        return Line(
            what="data folder",
            verdict=Verdict.WRONG,
            detail=f"{there} is {'not writable' if there.is_dir() else 'no folder'}",
            todo="give it to the user who runs portevoix, or choose another with --data",
        )
    if free < _LITTLE_SPACE:
        return Line(
            what="data folder", verdict=Verdict.WRONG, detail=detail, todo="make room on that disk"
        )
    return Line(what="data folder", detail=detail)


def _rights(data: Path) -> Iterator[Line]:
    for fault in rights.unfit(data):
        yield Line(
            what="data folder",
            verdict=Verdict.WRONG,
            detail=fault,
            todo="give it to the user who runs portevoix (chown -R); run every command as that one",
        )


def _broker(url: str, *, embedded: bool) -> Line:
    name = "embedded broker" if embedded else "broker"
    try:
        broker.ping(url)
    except UnreachableError as error:
        if embedded:
            return Line(
                what=name,
                verdict=Verdict.NOTE,
                detail="not running",
                todo="`portevoix up` starts it",
            )
        return Line(
            what=name,
            verdict=Verdict.WRONG,
            detail=str(error),
            todo="start it, or correct PORTEVOIX_BROKER_URL",
        )
    return Line(what=name, detail="answers")


def _workers(now: dt.datetime) -> Line:
    """Say whether beat and announcer are at work: a broker answers without them, and is silent."""
    due = chores.next_turn(Chore.REPLAN)
    if due is not None and now - due <= _SILENCE:
        return Line(what="workers", detail="at work")
    return Line(
        what="workers",
        verdict=Verdict.NOTE,
        detail=f"nothing was done since {due:%Y-%m-%d %H:%M} UTC" if due else "none has run yet",
        todo="`portevoix up` starts them, or `run announcer`, `run collector` and `run beat`;"
        " their logs say what stops them",
    )


def _clock(installation: Installation, now: dt.datetime, *, reachable: bool) -> Line:
    newest = max(
        (path.stat().st_mtime for path in installation.environment.config.glob("*.toml")),
        default=0.0,
    )
    if dt.datetime.fromtimestamp(newest, dt.UTC) > now + CLOCK_SLACK:
        return Line(
            what="clock",
            verdict=Verdict.WRONG,
            detail=f"{now:%Y-%m-%d %H:%M} UTC, but a file of config/ is newer",
            todo="set the clock (timedatectl set-ntp true): announcements leave by it",
        )
    if reachable and abs(difference := database_clock() - now) > CLOCK_SLACK:
        return Line(
            what="clock",
            verdict=Verdict.WRONG,
            detail=f"{difference.total_seconds():+.0f} s between this machine and the database's",
            todo="set both clocks (timedatectl set-ntp true): announcements leave by them",
        )
    return Line(what="clock", detail=f"{now:%Y-%m-%d %H:%M} UTC")


def _outside(installation: Installation, now: dt.datetime, *, reachable: bool) -> Iterator[Line]:
    """Ask every source and account something that changes nothing, side by side."""
    known = standings(installation, now) if reachable else {}
    asked: list[tuple[str, Callable[[], str], str]] = [
        (
            f"source {source.name}",
            partial(probes.source, installation, source, now),
            known.get(source.name, ""),
        )
        for source in installation.sources
    ]
    asked += [
        (f"account {account.name}", partial(probes.account, installation, account, now), "")
        for account in installation.accounts
    ]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from pool.map(_ask, asked)


def _ask(asked: tuple[str, Callable[[], str], str]) -> Line:
    what, question, standing = asked
    try:
        return Line(what=what, detail=question(), standing=standing)
    except PortevoixError as error:
        return Line(
            what=what,
            verdict=Verdict.WRONG,
            detail=_without_name(str(error), what),
            todo=_remedy(error, what),
            # The reason of the last try is often the one that was just found.
            standing=standing.removesuffix(f": {error}"),
        )


def _remedy(error: PortevoixError, what: str) -> str:
    if isinstance(error, TokenRefusedError):
        variable = token_variable(what.removeprefix("account "))
        return f"renew the token in {variable}, then approve what was refused meanwhile"
    if isinstance(error, OutcomeUnknownError) and error.moved:
        return "write the address to which it leads, or ask who runs that server"
    again = error.retryable or isinstance(error, OutcomeUnknownError)  # 503 is its own trouble
    return "trying again may help" if again else "correct it, or take the entry out"


def _without_name(text: str, what: str) -> str:
    kind, _, name = what.partition(" ")
    return text.removeprefix(f"{kind} {name!r}: ")


def _secrets(installation: Installation) -> Iterator[Line]:
    beside = installation.environment.config / ".env"
    if _is_open(beside):
        yield _opened("secrets", beside)
    files = dict(installation.environment.tokens)
    for account in installation.accounts:
        variable = token_variable(account.name)
        if account.kind is not NetworkKind.DRY_RUN and files.keys() & {
            variable,
            f"{variable}_FILE",
        }:
            yield _secret(account, files.get(f"{variable}_FILE"))


def _secret(account: Account, path: str | None) -> Line:
    what = f"secret of {account.name}"
    if path and _is_open(Path(path)):
        return _opened(what, Path(path))
    return Line(what=what, detail="set")


def _is_open(path: Path) -> bool:
    return path.is_file() and bool(path.stat().st_mode & _OPEN_MODE)


def _opened(what: str, path: Path) -> Line:
    return Line(
        what=what,
        verdict=Verdict.NOTE,
        detail=f"{path} can be read by others on this machine",
        todo=f"chmod 600 {shlex.quote(str(path))}",
    )


def _keys(installation: Installation) -> Iterator[Line]:
    """Say which hash keys cannot be trusted: meanwhile counting and the page to erase stand."""
    if not suppressions.hashed():
        return
    from worker.services import keys  # noqa: PLC0415 - NumPy comes with it, for this alone

    faults = (*keys.faults(installation), keys.remains(installation))
    found = [fault.partition("; ") for fault in faults if fault]
    for fault, _, todo in found:
        yield Line(what="hash keys", verdict=Verdict.WRONG, detail=fault, todo=todo)
    if not found:
        yield Line(what="hash keys", detail=keys.standing(installation))


def _bills(installation: Installation, now: dt.datetime) -> Iterator[Line]:
    """Say whether the posts to come are paid for, where a network bills them."""
    for bill in postage.bills(installation.campaign.slug, installation.accounts, now):
        yield Line(
            what=f"budget of {bill.account}",
            verdict=Verdict.WRONG if bill.is_short else Verdict.OK,
            detail=f"{bill.spent:.2f} of {bill.limit:.2f} spent this month, "
            f"{bill.posts} posts to come cost {bill.to_come:.2f}",
            todo="raise its budget in networks.toml, or leave the link out of its texts"
            if bill.is_short
            else "",
        )


def _refused(installation: Installation, now: dt.datetime) -> Iterator[Line]:
    """Say what was refused and is of use yet: it waits for a person, its cause gone or not."""
    for name, number in planning.refused(installation, now).items():
        yield Line(
            what=f"account {name}",
            verdict=Verdict.NOTE,
            detail=f"refused {number} announcement{'s' * (number > 1)} of use yet",
            todo="approve on « Annonces » what is to leave, once its cause is mended",
        )


def _gone(installation: Installation) -> Iterator[Line]:
    here = {one.name for one in installation.accounts}
    for name in account_states.have_spoken(installation.campaign.slug):
        if name not in here:
            yield Line(
                what=f"account {name}",
                verdict=Verdict.NOTE,
                detail="has spoken, and is in networks.toml no more",
                todo="if it only has another name now, give it its old name back: under a new one "
                "what it has said and is due waits for a person",
            )
