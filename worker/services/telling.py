"""Letters and notifications: whatever leaves for people passes here.

No text of a post that was read, and no handle, is ever in one: they speak of our own rallies,
announcements and accounts.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from uuid import NAMESPACE_URL, uuid5

import structlog
from django.core.mail import EmailMessage

from worker.clients import notices
from worker.services.installation import Installation
from worker.storage import alarms, owed
from worker.storage.owed import Owed

log = structlog.get_logger()
_T = TypeVar("_T")

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


def reach_leaders(  # noqa: PLR0913 - what is told, to whom it is owed, and how it is worded
    installation: Installation,
    kind: Owed,
    *,
    fresh: Mapping[str, _T],
    standing: Mapping[str, _T],
    letter: Callable[[Mapping[str, _T]], Letter],
    now: dt.datetime,
) -> int:
    """Tell who leads, and the place for notifications, what is *fresh*; return how many left.

    Whose letter a mail server did not take gets it at a later turn, while others who had theirs
    are left in peace.

    Args:
        installation: Where.
        kind: What the letters are about.
        fresh: What nobody was told lately, by name.
        standing: All there is to tell, told or not.
        letter: Words some of it.
        now: When.
    """
    marks = {name: uuid5(NAMESPACE_URL, f"portevoix {kind} {name}") for name in standing}
    names, leaders = {mark: name for name, mark in marks.items()}, alarms.leaders()
    due = owed.due(kind, now)
    owed.let_go(kind, due.keys() - names.keys())
    told: dict[str, dict[str, _T]] = {email: dict(fresh) for email in leaders if fresh}
    for mark in due.keys() & names.keys():
        for email in due[mark].intersection(leaders):
            told.setdefault(email, {})[names[mark]] = standing[names[mark]]
    letters = {email: letter(lines) for email, lines in told.items()}
    reached = reach(installation, letters, letter(fresh) if fresh else None)
    # What reached nobody at all stays untold, and is no letter owed to somebody.
    tried = [
        (email, marks[name])
        for email, lines in told.items()
        for name in lines
        if reached.sent or name not in fresh
    ]
    owed.settle(kind, tried, reached.missed, now)
    return reached.sent


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
