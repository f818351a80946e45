"""Letters that a mail server did not take while others left: whom we still owe them, and when.

Only about what and to whom: a letter is written anew when it is tried again.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Container, Iterable
from enum import StrEnum
from uuid import UUID

from django.db.models import QuerySet

from worker.storage.models import OwedLetter, User
from worker.storage.transaction import write

SHORTEST, LONGEST = dt.timedelta(minutes=1), dt.timedelta(minutes=30)
"""Between two tries: what is asked for may be due in three hours, and an address may be wrong."""
_DOUBLINGS = 5


class Owed(StrEnum):
    """What a letter is about."""

    ALARM = "alarm"  # an announcement
    SHEET = "sheet"  # a rally
    SOURCE = "source"
    ACCOUNT = "account"


def due(kind: Owed, now: dt.datetime) -> dict[UUID, frozenset[str]]:
    """Return whom a letter may be tried again to by *now*: their addresses, by what it is about."""
    found: dict[UUID, set[str]] = defaultdict(set)
    rows = OwedLetter.objects.filter(kind=kind, next_at__lte=now)
    for about, email in rows.values_list("about", "user__email"):
        found[about].add(email)
    return {about: frozenset(emails) for about, emails in found.items()}


def settle(
    kind: Owed, tried: Iterable[tuple[str, UUID]], missed: Container[str], now: dt.datetime
) -> None:
    """Keep which letters, by address and what they are about, are owed to who *missed* theirs.

    Each try in vain makes the next one wait twice as long.
    """
    had: dict[str, set[UUID]] = defaultdict(set)
    lost: dict[str, set[UUID]] = defaultdict(set)
    for email, about in tried:
        (lost if email in missed else had)[email].add(about)
    with write():
        for email, abouts in had.items():
            _rows(kind, abouts).filter(user__email=email).delete()
        for user in User.objects.filter(email__in=list(lost)):
            for about in lost[user.email]:
                row, _ = OwedLetter.objects.get_or_create(
                    kind=kind, user=user, about=about, defaults={"next_at": now}
                )
                wait = min(SHORTEST * 2 ** min(row.tries, _DOUBLINGS), LONGEST)
                row.tries, row.next_at = row.tries + 1, now + wait
                row.save(update_fields=["tries", "next_at"])


def let_go(kind: Owed, abouts: Iterable[UUID]) -> None:
    """Forget letters that nobody needs any more."""
    gone = list(abouts)
    if gone:
        with write():
            _rows(kind, gone).delete()


def _rows(kind: Owed, abouts: Iterable[UUID]) -> QuerySet[OwedLetter]:
    return OwedLetter.objects.filter(kind=kind, about__in=list(abouts))
