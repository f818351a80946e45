"""What `portevoix up` and a stack's one-shot service do before anything else runs."""

from datetime import datetime

from worker.services import seed, signin
from worker.services.installation import Installation
from worker.storage import schema, sources

# Who signs in first, on a machine of their own; more people are added on a page.
FIRST_PERSON = "operateur@localhost"


def prepare(installation: Installation, now: datetime) -> None:
    """Migrate, then bring what config/ says into the database.

    Raises:
        StartError: The database is newer than the code or does not answer.
    """
    schema.migrate()
    seed.seed(installation, now)
    sources.ensure((source.name for source in installation.sources), now)


def first_link(installation: Installation) -> str | None:
    """Return a link that signs the first person in, once; None when somebody can sign in."""
    if schema.anybody():
        return None
    return signin.link(FIRST_PERSON, public_url=installation.environment.public_url)
