"""What a web server runs: ``granian --interface wsgi worker.web.wsgi:application``."""

import logging

from django.core.wsgi import get_wsgi_application

from worker import bootstrap, logs

logs.configure(logging.INFO)
# Config and gazetteer are read before the first visitor comes, and an error in them stops here.
bootstrap.setup()
application = get_wsgi_application()
