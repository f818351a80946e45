"""The Celery app: queues, timetable and settings. Celery carries hints; the database decides.

A hint may be lost, repeated or late: the next tick repairs it. So no eta, countdown or retry
anywhere (past the visibility timeout Redis runs such a task again, and again), no results, ids as
arguments. Each setting below was measured or answers a known trap; docs/design.md has the story.
"""

import datetime as dt
from enum import StrEnum

from celery import Celery
from celery.schedules import schedule
from celery.signals import setup_logging
from kombu import Queue

from worker import config
from worker.clients.elapsed import elapsed_seconds

QUEUES = ("tick", "announce", "collect", "housekeeping", "read")
VISIBILITY_SECONDS = 600
STALE_SECONDS = 60
"""A hint that waited longer is dropped: a tick has sent, or will send, another one. By the clock of
who sent it, and the clocks of two machines are up to a minute apart: less would be silence."""


class Pool(StrEnum):
    """How a worker runs its tasks: threads wait on networks, processes read files."""

    THREADS = "threads"
    PREFORK = "prefork"


def _steady() -> dt.datetime:
    """Return a time that no setting of the clock moves; which one it is says nothing."""
    return dt.datetime.fromtimestamp(elapsed_seconds(), dt.UTC)


# Without Celery's own Django support: it would start Django in beat too. worker.tasks starts it,
# and closes connections around each task.
app = Celery("portevoix", fixups=[], set_as_current=True)
app.conf.update(
    broker_url=config.environment().broker_url or "memory://",
    result_backend=None,
    task_ignore_result=True,
    task_serializer="json",
    event_serializer="json",
    # A worker runs any registered name with any arguments; pickle would add any code.
    accept_content=["json"],
    task_queues=[Queue(name) for name in QUEUES],
    task_routes={name: {"queue": name} for name in QUEUES},
    task_default_queue="housekeeping",
    task_create_missing_queues=False,
    # Hints are idempotent: a repeat is free. Without the second line a killed child loses its own.
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    visibility_timeout=VISIBILITY_SECONDS,
    broker_transport_options={
        "visibility_timeout": VISIBILITY_SECONDS,
        # The default sweep looks for a dead worker's hints every 100 s only.
        "unacked_restore_interval": 5,
        "unacked_restore_throttle": 2,
        "socket_timeout": 30,
        "socket_connect_timeout": 5,
        "socket_keepalive": True,
        "health_check_interval": 10,
        "client_name": "portevoix",
        # One server may serve two campaigns: each took half of the other's hints, and a chore that
        # was claimed there and hinted to here is not done that day.
        "global_keyprefix": f"pv:{config.campaign_slug(config.environment().config)}:",
    },
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,
    task_publish_retry_policy={
        "max_retries": 3,
        "interval_start": 0,
        "interval_step": 0.2,
        "interval_max": 1,
    },
    worker_send_task_events=False,
    worker_hijack_root_logger=False,
    worker_redirect_stdouts=False,
    timezone="UTC",
    enable_utc=True,
    beat_schedule={
        # By the machine's own clock an hour that is put back would be an hour without a tick.
        "tick": {
            "task": "tick",
            "schedule": schedule(1.0, nowfun=_steady),
            "options": {"expires": STALE_SECONDS},
        }
    },
    # In memory: with one entry a second there is nothing to remember.
    beat_scheduler="celery.beat:Scheduler",
    beat_max_loop_interval=1,
)

PREFORK_SETTINGS: dict[str, object] = {
    "task_soft_time_limit": 240,
    "task_time_limit": 270,
    "worker_max_tasks_per_child": 500,
    "worker_max_memory_per_child": 400_000,
    "worker_cancel_long_running_tasks_on_connection_loss": True,
}
# Threads can be neither cancelled nor limited: every call to a network brings its own timeout.
THREADS_SETTINGS: dict[str, object] = {
    "worker_cancel_long_running_tasks_on_connection_loss": False,
}


def worker(name: str, queues: tuple[str, ...], pool: Pool, concurrency: int) -> int:
    """Run a worker of *queues* until it is told to stop; return its exit code."""
    # By name, since tasks stand above this module; beat needs none of them. The processes of a pool
    # share the reader's rules when they are there before the first one is made.
    rules = ["worker.reading.reader"] if pool is Pool.PREFORK else []
    app.conf.update(include=["worker.tasks", *rules])
    app.conf.update(PREFORK_SETTINGS if pool is Pool.PREFORK else THREADS_SETTINGS)
    from celery.apps import worker as banners  # noqa: PLC0415 - the others need it not

    # What it prints when it is stopped goes past its log, whose lines are JSON.
    vars(banners)["safe_say"] = _say_nothing
    main = app.Worker(
        hostname=f"{name}@%h",
        queues=list(queues),
        pool=pool.value,
        concurrency=concurrency,
        quiet=True,
        without_gossip=True,
        without_mingle=True,
        loglevel="WARNING",
    )
    main.start()
    return int(main.exitcode or 0)


def _say_nothing(*_: object) -> None:
    """Print none of Celery's banners."""


def beat() -> None:
    """Poke `tick` each second until told to stop."""
    app.Beat(quiet=True, loglevel="WARNING").run()


@setup_logging.connect
def _keep_our_logs(**_: object) -> None:
    """Being connected is enough: Celery then leaves logging as worker.logs made it."""
