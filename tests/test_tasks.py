"""Tasks are shells: ids in, nothing of an exception out, each on its queue."""

import datetime as dt
import io
import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from celery.beat import ScheduleEntry

from tests.test_crashes import sentry
from worker import celery, config, logs
from worker.cli import up
from worker.errors import ConfigError

ROOT = Path(__file__).parent.parent
HINTS = ("tick", "announce", "collect", "housekeeping", "read")

# A process of its own: importing the tasks starts a whole installation.
SCRIPT = """
import logging
from worker import logs
logs.configure(logging.DEBUG)
from worker import tasks
from worker.celery import app
from worker.errors import InputError

print(",".join(sorted(name for name in app.tasks if not name.startswith("celery."))))
print(",".join(app.amqp.router.route({}, name)["queue"].name for name in %r))

@app.task(base=tasks.Hint, name="failing")
def failing(number):
    raise ValueError("j'y serai @claire")

failing(7)
failing.apply((7,), throw=True)
import sentry_sdk
sentry_sdk.flush(5)
""" % (HINTS,)  # noqa: UP031 - the script holds braces


@pytest.fixture(scope="module")
def crash_reports() -> Iterator[tuple[list[str], str]]:
    with sentry() as ear:
        yield ear


@pytest.fixture(scope="module")
def ran(
    tmp_path_factory: pytest.TempPathFactory, crash_reports: tuple[list[str], str]
) -> subprocess.CompletedProcess[str]:
    data = tmp_path_factory.mktemp("data")
    variables = {"PATH": "/usr/bin:/bin", "PORTEVOIX_DATA": str(data), "PYTHONPATH": str(ROOT)}
    variables["PORTEVOIX_SENTRY_DSN"] = crash_reports[1]
    return subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )


def test_each_task_goes_to_the_queue_of_its_name(ran: subprocess.CompletedProcess[str]) -> None:
    names, queues = ran.stdout.splitlines()

    assert names.split(",") == sorted(HINTS)
    assert queues.split(",") == list(HINTS)


def test_a_task_that_fails_says_where_and_not_what(
    ran: subprocess.CompletedProcess[str], crash_reports: tuple[list[str], str]
) -> None:
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr.count('"event": "task failed"') == 2
    assert '"error": "ValueError"' in ran.stderr
    reported = "".join(crash_reports[0])
    assert reported.count('"type":"ValueError"') == 2
    assert "claire" not in ran.stderr + ran.stdout + reported


def test_nothing_is_ever_scheduled_for_later_by_the_broker() -> None:
    # Past the visibility timeout Redis hands a delayed task out again, and again.
    sources = [path.read_text() for path in (ROOT / "worker").rglob("*.py")]

    for word in ("countdown=", "eta=", ".retry(", "autoretry_for"):
        assert not [text for text in sources if word in text], word


def test_beat_knows_one_entry() -> None:
    schedule = celery.app.conf.beat_schedule

    assert list(schedule) == ["tick"]
    assert schedule["tick"]["schedule"].seconds == 1.0


def test_beat_goes_on_when_the_clock_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    # What it has done is remembered by its clock: an hour back would be an hour of silence.
    entry = ScheduleEntry("tick", app=celery.app, **celery.app.conf.beat_schedule["tick"])
    done = next(entry)
    back = celery.app.now() - dt.timedelta(hours=1)
    monkeypatch.setattr(celery.app, "now", lambda: back)

    assert done.is_due()[1] <= 1.0


def test_a_hint_of_a_machine_whose_clock_is_half_a_minute_behind_is_still_fresh() -> None:
    # Celery writes the moment at which a message is stale by the sender's clock.
    there = dt.datetime.now(dt.UTC) - dt.timedelta(seconds=30)
    source = (ROOT / "worker" / "tasks.py").read_text()
    spans = [celery.app.conf.beat_schedule["tick"]["options"]["expires"], celery.STALE_SECONDS]

    for seconds in spans:
        message = celery.app.amqp.as_task_v2("1", "tick", expires=seconds, now=there)
        stale_at = dt.datetime.fromisoformat(message.headers["expires"])
        assert stale_at > dt.datetime.now(dt.UTC)
    assert set(re.findall(r"expires=(\w+)", source)) == {"STALE_SECONDS", "READ_STALE_SECONDS"}


def test_the_broker_may_carry_json_only_and_keeps_no_result() -> None:
    conf = celery.app.conf

    assert conf.accept_content == ["json"]
    assert conf.task_ignore_result
    assert conf.result_backend is None


def test_two_campaigns_on_one_server_never_take_each_other_s_hints(tmp_path: Path) -> None:
    # Half of the chores of one were handed to the workers of the other, and not done that day.
    prefix = celery.app.conf.broker_transport_options["global_keyprefix"]
    (tmp_path / "campaign.toml").write_text('[campaign]\nslug = "gap-2026"\nother = "is wrong"\n')

    assert prefix == f"pv:{config.campaign_slug(ROOT / 'config')}:" == "pv:metoo-2017:"
    assert config.campaign_slug(tmp_path) == "gap-2026"
    with pytest.raises(ConfigError, match=r"campaign\.toml"):
        config.campaign_slug(tmp_path / "elsewhere")


def test_ticks_and_announcements_never_wait_behind_files_or_feeds() -> None:
    punctual = up.WORKERS[up.Role.ANNOUNCER].queues
    slow = {
        queue
        for role, worker in up.WORKERS.items()
        if role is not up.Role.ANNOUNCER
        for queue in worker.queues
    }

    assert set(punctual) == {"tick", "announce"}
    assert slow == {"collect", "housekeeping", "read"}


def test_logging_before_any_set_up_keeps_results_clean(capsys: pytest.CaptureFixture[str]) -> None:
    stream = io.StringIO()
    handlers, level = logging.getLogger().handlers[:], logging.getLogger().level
    logs.configure(stream=stream)

    structlog.get_logger().info("noise")

    assert capsys.readouterr().out == ""
    assert stream.getvalue() == ""
    logging.getLogger().handlers[:] = handlers
    logging.getLogger().setLevel(level)
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()
