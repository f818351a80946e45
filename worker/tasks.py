"""Celery's shells: ids in, one service call, hints for what follows. Importing this starts Django.

Nothing but ids goes through the broker: no text, no address, no token.
"""

from datetime import UTC, datetime
from time import monotonic

import structlog
from celery import Task

from worker import bootstrap, crashes, logs, spans
from worker.celery import STALE_SECONDS, app

INSTALLATION = bootstrap.setup()
CHANCE = bootstrap.randomness()
crashes.configure(INSTALLATION.environment.sentry_dsn)
spans.configure(dict(INSTALLATION.environment.telemetry))

# Django starts before anything that has models is imported.
from worker.services import announce as announcing  # noqa: E402
from worker.services import collect as collecting  # noqa: E402
from worker.services import housekeeping as keeping  # noqa: E402
from worker.services import inbox  # noqa: E402
from worker.services import tick as ticking  # noqa: E402
from worker.storage import imports  # noqa: E402
from worker.storage.connections import fresh  # noqa: E402

log = structlog.get_logger()

READ_STALE_SECONDS = imports.REPEAT.total_seconds()


class Hint(Task[..., None]):
    """Runs a service and logs what became of it, never the words of an exception.

    Nothing is raised to Celery: its own report would quote the exception and the arguments, and
    there is nothing to retry, since the database still holds what is to be done.
    """

    def __call__(self, *ids: object) -> None:
        """Run once; a failure is logged and left to a later tick."""
        with spans.span(str(self.name)) as told:
            self._do(ids, told)

    def _do(self, ids: tuple[object, ...], told: spans.Told) -> None:
        start = monotonic()
        try:
            with fresh():
                self.run(*ids)
        except Exception as error:  # noqa: BLE001 - the last frame of a worker
            told.say(fault=type(error).__name__)
            fields = logs.fault(error)
            log.error("task failed", task=self.name, ids=ids, **fields)  # noqa: TRY400 - wordless
            crashes.report(error, task=str(self.name))
        else:
            log.debug("task done", task=self.name, ids=ids, seconds=round(monotonic() - start, 3))


@app.task(base=Hint, name="tick")
def tick() -> None:
    """Look for what is due and send a hint for each."""
    hints = ticking.tick(INSTALLATION, _now())
    for source in hints.collect:
        collect.apply_async((source,), expires=STALE_SECONDS)
    for part in hints.read:
        read.apply_async((part.import_id, part.start), expires=READ_STALE_SECONDS)
    for chore in hints.housekeeping:
        housekeeping.apply_async((chore,), expires=STALE_SECONDS)
    for _ in range(hints.announce):
        announce.apply_async(expires=STALE_SECONDS)


@app.task(base=Hint, name="collect")
def collect(source: str) -> None:
    """Ask one source; what it leaves to be read becomes hints."""
    for part in collecting.collect(INSTALLATION, source, _now(), chance=CHANCE.random()).hints:
        read.apply_async((part.import_id, part.start), expires=READ_STALE_SECONDS)


# A file that kills its reader is not handed straight to the next one: a tick counts the attempts.
@app.task(base=Hint, name="read", reject_on_worker_lost=False)
def read(import_id: int, start: int) -> None:
    """Read the slice of a file of the inbox that begins at byte *start*."""
    inbox.read_slice(INSTALLATION, import_id, start, _now())


@app.task(base=Hint, name="announce")
def announce() -> None:
    """Do one turn of the announcer."""
    announcing.announce(INSTALLATION, _now())


@app.task(base=Hint, name="housekeeping")
def housekeeping(chore: str) -> None:
    """Do one chore of the timetable."""
    keeping.do(INSTALLATION, chore, _now())


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - a shell reads the clock
