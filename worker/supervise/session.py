"""One run of `portevoix up`, from the checks to the last child's end."""

import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from worker import bootstrap
from worker.config import Environment, data_folder, read_toml, wants_streams
from worker.errors import ConfigError, StartError, UnreachableError
from worker.services.installation import ADDRESS_FILE, is_demonstration
from worker.supervise import broker, preflight, programs
from worker.supervise.supervisor import Supervisor

WILDCARDS = {"0.0.0.0", "::", ""}  # noqa: S104 - compared with, not listened on


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed behind `portevoix up`."""

    demo: bool
    port: int
    listen: str
    data: Path | None
    config: Path | None


def run(wish: Wish) -> int:
    """Run until told to stop; return 0, or the exit code of a preparation that failed.

    Raises:
        ConfigError: There is no campaign.toml, or it is no TOML; nothing was made or started.
        StartError: Folder, disk, lock, port or broker are not as they must be.
    """
    environment = _point(wish)
    if not wish.demo:  # whose config is made below
        read_toml(environment.config / "campaign.toml")
    if not environment.data.exists():  # a first start that cannot be leaves nothing behind
        preflight.check_port(wish.listen, wish.port)
    data = data_folder(environment)
    preflight.make_writable(data)
    lock = preflight.lock(data)
    if not wish.demo and is_demonstration(data):
        raise StartError(
            f"{data}: holds the demonstration; start it with --demo, or choose another folder with "
            "--data"
        )
    preflight.check_port(wish.listen, wish.port)
    if wish.demo:  # last: its first announcement is due within the minute
        _make_demonstration(data)
    variables = bootstrap.variables(**_for_children(environment, wish))
    supervisor = Supervisor(data, lock, _say)
    try:
        return _run(supervisor, environment, variables, wish)
    finally:
        supervisor.stop()


def _point(wish: Wish) -> Environment:
    if not wish.demo:
        return bootstrap.point(wish.config, wish.data)
    from worker.demo import folder  # noqa: PLC0415 - nobody else needs it

    if wish.config is not None:
        raise StartError("--demo brings its own config; leave --config or --demo out")
    data = folder.place(wish.data)
    bootstrap.isolate()
    return bootstrap.point(folder.config(data), data)


def _make_demonstration(data: Path) -> None:
    from worker.demo import folder  # noqa: PLC0415 - nobody else needs it

    now = datetime.now(UTC)  # noqa: TID251 - a shell reads the clock
    folder.fill(data, now, bootstrap.randomness(seed=2017), is_fit=_can_be_read)
    _say("This is a demonstration: nothing leaves this machine.")
    _say("Your own campaign: `portevoix new DIR`, then `portevoix up --config DIR`.")


def _can_be_read() -> bool:
    try:
        bootstrap.check_config()
    except ConfigError:
        return False
    return True


def _run(
    supervisor: Supervisor, environment: Environment, variables: Mapping[str, str], wish: Wish
) -> int:
    data = environment.data
    if not environment.broker_url:
        supervisor.start([programs.valkey(data, variables)])
    code = supervisor.run_once(programs.preparation(data, variables))
    if code or supervisor.told_to_stop(0):
        return code
    supervisor.start([programs.web(data, variables, wish.listen, wish.port)])
    if environment.broker_url:
        _look_for(environment.broker_url)
    elif not supervisor.run(until=broker.ready(data / "valkey")):
        return 0
    streams = wants_streams(environment.config)
    supervisor.start(programs.workers(data, variables, streams=streams))
    if supervisor.run(until=lambda: _answers(wish)):
        (data / ADDRESS_FILE).write_text(_address(wish), encoding="utf-8")
        _say(f"Pages: {_address(wish)}   Logs: {data / 'logs'}   Stop: Ctrl-C")
        _warn_of_others(environment.public_url, wish)
        supervisor.run()
    _say_why(abandoned=supervisor.abandoned)
    return 0


def _say_why(*, abandoned: bool) -> None:
    """Say that all stops, and why where nobody asked for it: a shell that ended, its log kept."""
    why = ": what started it has ended (docs/operators.md, « One machine »)"
    _say(f"Stopping{why if abandoned else '…'}")


def _warn_of_others(public_url: str, wish: Wish) -> None:
    """Say so when the pages listen to everybody and know no address that others may ask for."""
    if wish.listen in WILDCARDS and not public_url:
        _say(
            "From other machines every page is refused until PORTEVOIX_PUBLIC_URL holds the "
            f"address they open, such as http://192.168.1.5:{wish.port}."
        )


def _look_for(broker_url: str) -> None:
    """Say so when a broker of the operator's own does not answer: it may start after us."""
    from worker.clients.broker import ping  # noqa: PLC0415 - an embedded one needs no client here

    try:
        ping(broker_url)
    except UnreachableError as error:
        _say(
            f"PORTEVOIX_BROKER_URL: {error}. Until it answers nothing is read or announced; "
            "the pages work."
        )


def _for_children(environment: Environment, wish: Wish) -> dict[str, str]:
    """Return the variables that `up` decides; what the operator set stays."""
    return {
        "PORTEVOIX_BROKER_URL": environment.broker_url or broker.url(environment.data / "valkey"),
        "PORTEVOIX_PUBLIC_URL": environment.public_url or _address(wish),
    }


def _address(wish: Wish) -> str:
    host = "127.0.0.1" if wish.listen in WILDCARDS else wish.listen
    return f"http://{f'[{host}]' if ':' in host else host}:{wish.port}"


def _answers(wish: Wish) -> bool:
    host = "127.0.0.1" if wish.listen in WILDCARDS else wish.listen
    try:
        with socket.create_connection((host, wish.port), timeout=0.2):
            return True
    except OSError:
        return False


def _say(line: str) -> None:
    with suppress(OSError):  # a full disk, a terminal that is gone: what runs goes on
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
