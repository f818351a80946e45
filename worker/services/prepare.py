"""What `portevoix up` and a stack's one-shot service do before anything else runs."""

from dataclasses import dataclass
from datetime import datetime

from worker.services import seed, signin
from worker.services.installation import Installation
from worker.storage import schema

# Who signs in first, on a machine of their own; more people are added on a page.
FIRST_PERSON = "operateur@localhost"


@dataclass(frozen=True, slots=True)
class Prepared:
    """``link`` signs the first person in, once; None when somebody can sign in already."""

    migrated: bool
    link: str | None


def prepare(installation: Installation, now: datetime) -> Prepared:
    """Migrate, bring what config/ says into the database, and open the door to the first person.

    Raises:
        StartError: The database is newer than the code or does not answer.
    """
    migrated = schema.migrate()
    seed.seed(installation, now)
    if schema.anybody():
        return Prepared(migrated, None)
    return Prepared(
        migrated, signin.link(FIRST_PERSON, public_url=installation.environment.public_url)
    )
