"""All tables, one file per flow."""

from worker.storage.models.announcing import *  # noqa: F403
from worker.storage.models.campaign import *  # noqa: F403
from worker.storage.models.counting import *  # noqa: F403
from worker.storage.models.found import *  # noqa: F403
from worker.storage.models.listening import *  # noqa: F403
from worker.storage.models.people import *  # noqa: F403
from worker.storage.models.running import *  # noqa: F403
