"""One-time links: nobody has a password. A token is never stored and never logged."""

from urllib.parse import urlencode

from worker.config.values import is_unseen
from worker.domain.kinds import Role
from worker.storage import signin
from worker.storage.models import User

# The page asks for a click before it uses the token up: mail scanners only follow links.
PATH = "/connexion/lien"
PARAMETER = "jeton"
# Where it leads on to once it is used; the overview needs not be told.
ONWARD, START = "next", "/"


def link(
    email: str, role: Role = Role.OPERATOR, places: tuple[str, ...] = (), *, public_url: str = ""
) -> str:
    """Return a link that signs *email* in once within 30 minutes; a new person gets *role*.

    A person who is known keeps role and places. Making a second link leaves the first one valid
    until either is used.

    Args:
        email: The person's address.
        role: What a person not yet known may do.
        places: The codes of the places a new organiser looks after.
        public_url: What to put in front; without it the result is a path.

    Raises:
        InputError: If *email* is no address.
    """
    return address(signin.token(signin.ensure(email, role, places)), public_url)


def rights(email: str) -> tuple[Role, frozenset[str]] | None:
    """Return the role and the codes of the places of who has *email*; None when nobody has."""
    # What is no address is refused by whoever makes the link; a database may not even look for it.
    person = None if is_unseen(email) else signin.find(email)
    return None if person is None else (Role(person.role), frozenset(person.places))


def link_if_known(email: str, public_url: str, page: str) -> str | None:
    """Return a link for *email*, leading on to *page*; None when nobody active has it."""
    person = signin.find(email)
    return None if person is None else address(signin.token(person), public_url, page)


def address(token: str, public_url: str, page: str = START) -> str:
    """Return the address of the page that asks for a click, uses *token* and leads on to *page*."""
    onward = {} if page == START else {ONWARD: page}
    return f"{public_url}{PATH}?{urlencode({PARAMETER: token} | onward, safe='/')}"


def person(number: int) -> User | None:
    """Return the active person with that number, None when there is none."""
    return signin.numbered(number)


def redeem(token: str) -> User | None:
    """Use *token* up and return whose it was; None when it is wrong, old or used."""
    return signin.redeem(token)
