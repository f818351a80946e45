"""What a web server runs: ``granian --interface wsgi worker.web.wsgi:application``."""

import logging
import sys

from django.core.signals import got_request_exception
from django.core.wsgi import get_wsgi_application

from worker import bootstrap, crashes, logs
from worker.errors import PortevoixError

logs.configure(logging.INFO)
# Config and gazetteer are read before the first visitor comes, and an error in them stops here.
try:
    crashes.configure(bootstrap.setup().environment.sentry_dsn)
except PortevoixError as error:
    raise SystemExit(f"portevoix: {error}") from None


def _report(**_: object) -> None:
    error = sys.exc_info()[1]
    if error is not None:
        crashes.report(error, part="web")


got_request_exception.connect(_report)
application = get_wsgi_application()
