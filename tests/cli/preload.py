"""What commands load first, loaded once: the forks of the tests begin from here.

Nothing that reads the environment or Django's settings.
"""

from importlib import import_module

from worker import bootstrap

for name in (
    *("django.core.management", "django.db.models", "django.forms", "django.http", "django.urls"),
    *("django.db.migrations.executor", "django.template.defaulttags", "numpy", "psycopg"),
    *("pydantic", "redis.asyncio", "typer._adapters", "valkey.asyncio", "celery.app.base"),
    *("httpx", "icalendar", "jinja2", "kombu", "lxml.html", "feedparser", "rich.table", "babel"),
    *("worker.cli.campaign", "worker.cli.check", "worker.cli.new", "worker.domain.compose"),
    *("worker.sources.rss", "worker.sources.calendars", "worker.networks.mastodon"),
):
    import_module(name)
bootstrap.gazetteer()
