"""Letters and notifications: whatever leaves for people passes here.

No text of a post that was read, and no handle, is ever in one: they speak of our own rallies,
announcements and accounts.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog
from django.core.mail import EmailMessage

from worker.clients import notices
from worker.services.installation import Installation
from worker.storage import alarms

log = structlog.get_logger()

AGAIN = dt.timedelta(days=3)
"""How long after a warning that nobody heeded it is given again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A mail, and what it carries: an HTML page that needs no server."""

    subject: str
    body: str
    page: str = ""
    page_name: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """How many letters left, and the addresses of whose a mail server did not take."""

    sent: int
    missed: frozenset[str]


def can_reach(installation: Installation) -> bool:
    """Return whether there is a mail server or a place for notifications."""
    return bool(installation.environment.email_url or installation.environment.notify_url)


def reach(
    installation: Installation,
    letters: Mapping[str, Letter],
    shared: Letter | None = None,
    after_each: Callable[[], object] = lambda: None,
) -> Reached:
    """Send *letters* by address, and *shared* to the place for notifications.

    One that fails stops no other. A mail server may take seconds over each: *after_each* says that
    they are still being sent.
    """
    around, missed, sent = installation.environment, set(), 0
    for email, letter in letters.items() if around.email_url else ():
        if _mailed(email, letter):
            sent += 1
        else:
            missed.add(email)
        after_each()
    if shared and around.notify_url:
        sent += _notified(around.notify_url, shared)
    return Reached(sent, frozenset(missed))


def reach_leaders(installation: Installation, letter: Letter) -> int:
    """Send *letter* to who leads and to the place for notifications; return how many left."""
    return reach(installation, dict.fromkeys(alarms.leaders(), letter), letter).sent


def _mailed(email: str, letter: Letter) -> bool:
    mail = EmailMessage(subject=letter.subject, body=letter.body, to=[email])
    if letter.page:
        mail.attach(letter.page_name, letter.page, "text/html")
    try:
        mail.send()
    except Exception as error:  # noqa: BLE001 - whatever a mail server does, the others get theirs
        # The class only: a mail server's answer repeats the address.
        log.warning("letter not sent", error=type(error).__name__)
        return False
    return True


def _notified(addresses: str, letter: Letter) -> bool:
    try:
        told = notices.send(addresses, letter.subject, letter.body)
    except Exception as error:  # noqa: BLE001 - a hundred services, each with faults of its own
        log.warning("notification not sent", error=type(error).__name__)
        return False
    if not told:
        log.warning("notification not sent", error="refused")
    return told
