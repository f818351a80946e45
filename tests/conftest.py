"""Both databases for every storage test: ``store`` runs a test once on each."""

import atexit
import gc
import importlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import cache, partial
from itertools import zip_longest
from multiprocessing import get_context
from pathlib import Path
from zlib import crc32

# There is no garbage in what is loaded; to look for it again and again took a tenth of loading.
gc.disable()
HERE = Path(__file__).parent
WAITING = ("benchmarks", "browser", "chaos", "cli", "clients", "networks")
STORES = ("sqlite", "postgresql")
# Their tests take turns on both in a plain run; those of storage run on each.
# A minute and more of kills; shorter trials with kills are asked in every run.
LONGEST = frozenset(
    (
        "test_killing_workers_valkey_and_beat_changes_no_number",
        "test_kills_lose_nothing_of_a_server_of_the_fediverse",
    )
)
ABOVE_STORAGE = ("services", "web", "chaos")
# What begins like this shares what one process keeps: forks of commands, a browser, a real Bluesky.
SHARED = {
    "tests/chaos/test_import": "chaos",
    "tests/chaos/test_million": "chaos",
    "tests/chaos/test_orphans": "chaos",
    "tests/chaos/test_streams": "chaos",
    "tests/browser/": "chromium",
    "tests/cli/": "commands",
    "tests/supervise/test_session": "commands",
    "tests/clients/test_atproto": "pds",
    "tests/networks/test_bluesky": "pds",
    "tests/networks/test_contract": "pds",
    "tests/services/test_pds": "pds",
}
# A tenth of all the time went into a disk that nothing need survive; a container's 64 MB stay out.
MEMORY = Path("/dev/shm")  # noqa: S108
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > 4 << 30:
    # The second for this process: pytest has asked where before anybody could tell it.
    tempfile.tempdir = os.environ.setdefault("TMPDIR", str(MEMORY))
# Before anything imports worker.settings: tests never touch the home of whoever runs them.
HOME = Path(tempfile.mkdtemp(prefix="pv-tests-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
os.environ["PORTEVOIX_DATA"] = str(HOME / "data")
os.environ["PORTEVOIX_SECRET_KEY"] = "for tests only, no secret"
os.environ["DJANGO_SETTINGS_MODULE"] = "worker.settings"
for name in ("PORTEVOIX_DATABASE_URL", "PORTEVOIX_BROKER_URL", "PORTEVOIX_CONFIG"):
    os.environ.pop(name, None)
# Else each of the programs that tests start compiles a thousand modules anew: 1.2 s of CPU.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

import dj_database_url  # noqa: E402
import django  # noqa: E402
import pytest  # noqa: E402
from django.apps import apps  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, connections  # noqa: E402
from django.db.backends.base.base import BaseDatabaseWrapper  # noqa: E402
from xdist.remote import Producer  # noqa: E402
from xdist.scheduler import LoadFileScheduling, Scheduling  # noqa: E402

from tests.kept import MIGRATED  # noqa: E402
from tests.once import once  # noqa: E402
from tests.servers import pds, postgres  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402

from worker.reading.words.patterns import keep  # noqa: E402
from worker.services import texts  # noqa: E402

ALL_OF_THEM = pytest.Config.ArgsSource.TESTPATHS
SQLITE_OPTIONS = dict(settings.DATABASES["default"]["OPTIONS"])


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile the patterns that only a text asks for while the processes of the tests start.

    Else each of those compiles them, and each program that tests start: two seconds of CPU.
    """
    config = session.config
    if config.getoption("numprocesses", None) and config.args_source is ALL_OF_THEM:
        get_context("fork").Process(target=_read_ahead, daemon=True).start()


def _read_ahead() -> None:
    corpus = importlib.import_module("tests.reading.corpus")
    read = importlib.import_module("worker.reading.reader").read
    gazetteer = importlib.import_module("tests.reading.conftest").loaded()
    for one in corpus.labelled("tune", gazetteer):
        read(one.text, one.published, gazetteer)
    keep()


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Let each process compile another part of the tests first, and find the rest compiled.

    On a fresh checkout all of them would rewrite all asserts: a sixteenth of all CPU.
    """
    config = session.config
    worker = getattr(config, "workerinput", None)
    if worker is None or config.args_source is not ALL_OF_THEM:
        return
    first, all_of_them = int(worker["workerid"][2:]), int(worker["workercount"])
    for path in sorted(HERE.rglob("test_*.py"))[first::all_of_them]:
        with suppress(pytest.skip.Exception):
            importlib.import_module(".".join(path.relative_to(HERE.parent).with_suffix("").parts))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling | None:
    """Let one process run the files that share a server, instead of each starting its own."""
    return _Together(config, log) if config.getvalue("dist") == "loadfile" else None


class _Together(LoadFileScheduling):
    """Hands out whole files, and those that share a server together."""

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return next((server for start, server in SHARED.items() if file.startswith(start)), file)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let files whose tests wait for programs take turns with those that compute.

    One after the other, the first left the processors idle and the second waited for them.
    """
    if _is_plain(config):
        turns = [_has_its_turn(item) for item in items]
        left_out = [item for item, has in zip(items, turns, strict=True) if not has]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item, has in zip(items, turns, strict=True) if has]
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path, []).append(item)
    waiting = [path for path in files if _layer(path) in WAITING]
    computing = [path for path in files if path not in waiting]
    # By far the longest: begun late it would end alone.
    computing.sort(key=lambda path: path.name != "test_accuracy.py")
    order = [path for pair in zip_longest(waiting, computing) for path in pair if path]
    items[:] = [item for path in order for item in files[path]]


def _is_plain(config: pytest.Config) -> bool:
    """Tell `pytest` and no more from a part that is asked for, and from what `.ci/run` does."""
    return config.args_source is ALL_OF_THEM and not os.environ.get("CI_NO_SKIP")


def _has_its_turn(item: pytest.Item) -> bool:
    """Tell on which of the databases a test runs of a layer that holds no SQL: on one of them.

    And which of ten forms the reader is asked of several that one rule knows. What `bench`
    measures is no user's, and is asked by `.ci/run` alone, as are the two longest trials.
    """
    call = getattr(item, "callspec", None)
    layer = _layer(item.path)
    if layer == "benchmarks" or item.path.name.startswith("test_bench_"):
        return False
    if item.name.partition("[")[0] in LONGEST:
        return False
    if call and layer == "reading" and item.path.name != "test_accuracy.py":
        return crc32(item.nodeid.encode()) % 10 == 0
    store = str(call.params.get("store")) if call else None
    if store not in STORES or layer not in ABOVE_STORAGE or not postgres.binaries():
        return True
    name = item.nodeid.replace(store, "")
    return store == STORES[crc32(name.encode()) % len(STORES)]


@cache
def _layer(path: Path) -> str:
    return path.relative_to(HERE).parts[0]


def pytest_collection_finish() -> None:
    """Leave modules and collected tests out of every later collection: a twelfth of all CPU.

    And the code of the reader's patterns to the programs that tests start: half a second for each.
    """
    keep()
    gc.enable()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail when a test was skipped although everything is installed (`.ci/run` says so)."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI_NO_SKIP") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, copied for each test."""
    return once(tmp_path_factory, "migrated-sqlite", lambda path: _migrate(f"sqlite:///{path}"))


@pytest.fixture
def data(tmp_path: Path, sqlite_template: Path) -> Path:
    """A data folder whose tables are ready, and empty."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    shutil.copy(sqlite_template, folder / "portevoix.sqlite3")
    return folder


@pytest.fixture(scope="session")
def postgres_store(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[str, BaseDatabaseWrapper]]:
    """A migrated PostgreSQL database, emptied after each test: its URL, and a connection to keep.

    A new one for each test would cost the server more than most tests do.
    """
    programs = postgres.binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (Debian package: postgresql)")
    make = partial(postgres.keep, programs, fill=_migrate)
    like = once(tmp_path_factory, "migrated-postgresql", make)
    with postgres.cluster(programs, like) as url:
        _point(url)
        connection.ensure_connection()
        kept = connections["default"]
        del connections["default"]
        yield url, kept
        kept.close()


def _migrate(url: str) -> None:
    _point(url)
    call_command("migrate", verbosity=0)
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    _point(f"sqlite:///{HOME / 'none.sqlite3'}")  # who asks for no store finds no table


@pytest.fixture(scope="session")
def pds_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pds.Pds]:
    """A real Bluesky server, which takes 3 s of CPU to start: each test adds its own people."""
    with pds.serving(tmp_path_factory.mktemp("pds")) as running:
        yield running


@pytest.fixture(params=STORES)
def store(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """An empty migrated database as Django's default; the value is its URL.

    Real commits in a real file or server: threads and processes of a test see one another.
    """
    # To fill the 60 MB of an installation would cost many a test more than all else.
    monkeypatch.setattr(texts, "CAPACITY", 1 << 14)
    monkeypatch.setattr(settings, "PORTEVOIX_WRITE_LOCK", str(tmp_path / "write.lock"))
    if request.param == "sqlite":
        path = tmp_path / "portevoix.sqlite3"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        url = f"sqlite:///{path}"
        _point(url)
        yield url
        connections.close_all()
    else:
        url, kept = request.getfixturevalue("postgres_store")
        _point(url)
        connections["default"] = kept
        yield url
        _empty()
        del connections["default"]


def _point(url: str) -> None:
    """Make *url* Django's default database in every thread from now on."""
    connections.close_all()
    entry = dj_database_url.parse(url)
    if entry["ENGINE"].endswith("sqlite3"):
        entry["OPTIONS"] = dict(SQLITE_OPTIONS)
    connections.settings["default"] = connections.configure_settings({"default": entry})["default"]
    with suppress(AttributeError):  # this thread has not connected yet
        del connections["default"]


def _empty() -> None:
    """Empty every table, and let every number begin anew.

    In statements that the server has planned before: to truncate what a test wrote to, or only to
    plan so long a statement, would cost the server more than most tests do.
    """
    connection.ensure_connection()
    server = connection.connection
    server.execute("SET session_replication_role = replica")  # in any order: no key is looked at
    server.execute(_deleting(), prepare=True)
    server.execute("RESET session_replication_role")
    server.execute(
        "SELECT setval(format('%%I', sequencename)::regclass, start_value, false)"
        " FROM pg_sequences WHERE last_value IS NOT NULL AND sequencename <> ALL (%s)",
        [[f"{name}_id_seq" for name in MIGRATED]],
        prepare=True,
    )
    assert apps.ready


@cache
def _deleting() -> str:
    with connection.cursor() as cursor:
        names = sorted(set(connection.introspection.table_names(cursor)) - set(MIGRATED))
    part = '"{0}" AS (DELETE FROM "{0}")'
    return f"WITH {', '.join(map(part.format, names))} SELECT"
