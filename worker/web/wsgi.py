"""What a web server runs: ``granian --interface wsgi worker.web.wsgi:application``."""

import logging
import sys

from django.core.signals import got_request_exception
from django.core.wsgi import get_wsgi_application

from worker import bootstrap, crashes, logs

logs.configure(logging.INFO)
# Config and gazetteer are read before the first visitor comes, and an error in them stops here.
crashes.configure(bootstrap.setup().environment.sentry_dsn)


def _report(**_: object) -> None:
    error = sys.exc_info()[1]
    if error is not None:
        crashes.report(error, part="web")


got_request_exception.connect(_report)
application = get_wsgi_application()
