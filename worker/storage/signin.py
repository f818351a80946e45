"""People and their one-time tokens. django-sesame signs them over the last sign-in."""

import datetime as dt

from django.contrib.sessions.models import Session
from django.db import IntegrityError
from django.utils import timezone
from sesame.utils import get_token, get_user

from worker.config.values import email_address
from worker.domain.kinds import Role
from worker.errors import InputError
from worker.storage.models import User
from worker.storage.transaction import write


def ensure(email: str, role: Role, places: tuple[str, ...]) -> User:
    """Return the person with *email*, made with *role* and *places* when new.

    Raises:
        InputError: If *email* is no address, or that person may no longer enter.
    """
    try:
        email = email_address(email)
    except ValueError as error:
        raise InputError(str(error)) from None
    with write():
        known = User.objects.filter(email__iexact=email).first()
        if known is not None and not known.is_active:
            raise InputError(
                "that person may no longer enter; an operator can change it in /personnes/"
            )
        return known or _made(email, role, places)


def _made(email: str, role: Role, places: tuple[str, ...]) -> User:
    try:
        with write():
            return User.objects.create_user(email, role, places)
    except IntegrityError:  # of two links at once the other one made the person
        return User.objects.get(email__iexact=email)


def find(email: str) -> User | None:
    """Return the active person with *email*, whatever its capitals, or None."""
    return User.objects.filter(email__iexact=email.strip(), is_active=True).first()


def numbered(number: int) -> User | None:
    """Return the active person with the key *number*, or None."""
    return User.objects.filter(pk=number, is_active=True).first()


def token(person: User) -> str:
    """Return a token that signs *person* in once."""
    return get_token(person)


def let_go(now: dt.datetime) -> int:
    """Delete the sessions that are over at *now*, each of which says who entered; return how many.

    Django leaves them where they are.
    """
    with write():
        return Session.objects.filter(expire_date__lt=now).delete()[0]


def redeem(given: str) -> User | None:
    """Use the token *given* up and return whose it was; None when it is wrong, old or used.

    Two uses at once: the row is locked and the token checked again, so one of them wins.
    """
    with write():
        person = get_user(given, update_last_login=False)
        if person is None:
            return None
        list(User.objects.select_for_update().filter(pk=person.pk))
        person = get_user(given, update_last_login=False)
        if not isinstance(person, User):
            return None
        person.last_login = timezone.now()
        person.save(update_fields=["last_login"])
        return person
