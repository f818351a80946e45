"""`portevoix up`, the processes it runs, and Django's own commands."""

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from worker import bootstrap
from worker.cli.opening import Config, Data
from worker.cli.paths import path

LOOPBACK = "127.0.0.1"
WEB_THREADS = 4

Listen = Annotated[str, typer.Option("--listen", help="Address to listen on.")]
Port = Annotated[int, typer.Option("--port", help="Port of the pages.", min=1, max=65535)]


class Role(StrEnum):
    """What one process of an installation does."""

    PREPARE = "prepare"
    WEB = "web"
    ANNOUNCER = "announcer"
    COLLECTOR = "collector"
    READER = "reader"
    STREAMER = "streamer"
    BEAT = "beat"


@dataclass(frozen=True, slots=True)
class Worker:
    """Which queues a worker serves, and how: ``pool`` is a `celery.Pool`."""

    queues: tuple[str, ...]
    pool: str
    concurrency: int


# Calls to networks wait, in threads; files are read by processes, one core each. Ticks and
# announcements have a worker of their own: they never wait behind a slow feed or a big file.
WORKERS = {
    Role.ANNOUNCER: Worker(("tick", "announce"), "threads", 4),
    Role.COLLECTOR: Worker(("collect", "housekeeping"), "threads", 8),
    Role.READER: Worker(("read",), "prefork", 1),
}


def register(app: typer.Typer) -> None:
    """Add `up`, `run` and `django` to *app*."""
    app.command()(up)
    app.command()(run)
    app.command(
        context_settings={
            "allow_extra_args": True,
            "ignore_unknown_options": True,
            # --help is ours before the command's name, and Django's behind it.
            "allow_interspersed_args": False,
        }
    )(django)


def up(
    *,
    demo: Annotated[
        bool, typer.Option("--demo", help="A demonstration, in its own folder.")
    ] = False,
    port: Port = 8000,
    listen: Listen = LOOPBACK,
    data: Data = None,
    config: Config = None,
) -> None:
    """Run everything on this machine until Ctrl-C: broker, workers, timetable and pages.

    Example: portevoix up --config ma-campagne --port 8080
    """
    from worker.supervise import session  # noqa: PLC0415 - the children never need it

    raise typer.Exit(session.run(session.Wish(demo, port, listen, data, config)))


def run(  # noqa: PLR0913 - what a command takes is what people type
    role: Role,
    *,
    listen: Listen = LOOPBACK,
    port: Port = 8000,
    link: Annotated[
        bool,
        typer.Option(
            "--link", help="prepare: print a first sign-in link; a demonstration: always."
        ),
    ] = False,
    moved: Annotated[
        Path | None,
        typer.Option(
            "--from", parser=path, help="prepare: fill an empty PostgreSQL from this data folder."
        ),
    ] = None,
    data: Data = None,
    config: Config = None,
) -> None:
    """Run one process of an installation, as `up` and docker-compose.yml do.

    Example: portevoix run collector --config ma-campagne
    """
    import logging  # noqa: PLC0415 - the same

    from worker import logs  # noqa: PLC0415 - structlog is for processes that log

    bootstrap.point(config, data)
    logs.configure(logging.INFO)
    if role is Role.WEB:
        _serve(listen, port)
    elif role is Role.PREPARE:
        _prepare(moved, link=link)
    elif role is Role.STREAMER:
        _stream()
    else:
        raise typer.Exit(_work(role))


def django(context: typer.Context, *, data: Data = None, config: Config = None) -> None:
    """Run one of Django's own commands; `portevoix django help` lists them.

    Options of ours stand before its name.

    Example: portevoix django --config ma-campagne dbshell
    """
    bootstrap.setup(config, data)
    from django.core.management import execute_from_command_line  # noqa: PLC0415

    execute_from_command_line(["portevoix django", *context.args])


def _prepare(moved: Path | None, *, link: bool) -> None:
    installation = bootstrap.setup()
    from worker.services import prepare  # noqa: PLC0415 - Django starts first

    if moved is not None:
        from worker.config.environment import SQLITE  # noqa: PLC0415 - the same
        from worker.errors import StartError  # noqa: PLC0415 - the same
        from worker.supervise import preflight  # noqa: PLC0415 - the same

        if not (moved / SQLITE).is_file():
            raise StartError(f"prepare --from: {moved} is no data folder with an SQLite database")
        preflight.lock(moved)  # held until we end: what still announces there would do so twice
        rows, frozen = prepare.move(moved, installation.environment.data)
        left = "announces no more (frozen)" if frozen else "must never be started again"
        sys.stdout.write(f"Moved {rows} rows; what stays in {moved} {left}.\n")
    now = datetime.now(UTC)  # noqa: TID251 - a shell reads the clock
    begun = prepare.prepare(installation, now)
    for line in filter(None, (begun, prepare.notice(installation, now))):
        sys.stdout.write(f"{line}\n")
    # A stack's output is kept as a log, where no token belongs: there it is `portevoix signin`.
    if link and (address := prepare.first_link(installation)):
        sys.stdout.write(f"Sign in with this link, once, within 30 minutes:\n  {address}\n")


def _stream() -> None:
    """Hear the streaming sources until told to stop; without one, only wait for that."""
    import signal  # noqa: PLC0415 - the same
    import threading  # noqa: PLC0415 - the same

    from worker import config as configuration  # noqa: PLC0415 - no Django yet

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    if not configuration.wants_streams(configuration.environment().config):
        stop.wait()
        return
    installation = bootstrap.setup()
    from worker.services import streams  # noqa: PLC0415 - Django starts first
    from worker.services.clock import Clock  # noqa: PLC0415 - the same

    now = datetime.now(UTC)  # noqa: TID251 - a shell reads the clock
    streams.run(installation, Clock.from_now(now), stop, bootstrap.randomness().random)


def _work(role: Role) -> int:
    from worker import config as configuration  # noqa: PLC0415 - the same
    from worker.errors import StartError  # noqa: PLC0415 - the same

    if not configuration.environment().broker_url:  # it would wait for hints that none can bring
        raise StartError(
            f"run {role.value}: PORTEVOIX_BROKER_URL is not set; give it the address of a Redis or "
            "Valkey, or use `portevoix up`, which starts one"
        )
    from worker import celery  # noqa: PLC0415 - a second of imports only workers need

    if role is Role.BEAT:
        celery.beat()
        return 0
    wanted = WORKERS[role]
    return celery.worker(role.value, wanted.queues, celery.Pool(wanted.pool), wanted.concurrency)


def _serve(address: str, port: int) -> None:
    from granian.constants import Interfaces  # noqa: PLC0415 - only the web process needs it
    from granian.log import LogLevels  # noqa: PLC0415
    from granian.server import Server  # noqa: PLC0415

    from worker.supervise import preflight  # noqa: PLC0415

    preflight.check_port(address, port)
    bootstrap.check_config()  # its workers would say it once for each of their lives
    Server(
        "worker.web.wsgi:application",
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        blocking_threads=WEB_THREADS,
        respawn_failed_workers=True,
        log_level=LogLevels.warning,
        # No log of who looked at what.
        log_access=False,
        workers_kill_timeout=5,
    ).serve()
