"""People who may sign in, as an operator keeps their list."""

import datetime as dt
from dataclasses import dataclass

from django.db import IntegrityError

from worker.domain.kinds import Role
from worker.errors import InputError, NotFoundError
from worker.storage.models import User
from worker.storage.transaction import write

_TAKEN = "somebody has that address already"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One of them. ``places`` are the codes an organiser looks after."""

    id: int
    email: str
    role: Role
    places: tuple[str, ...]
    may_enter: bool
    entered_at: dt.datetime | None


def every() -> tuple[Person, ...]:
    """Return all of them by address."""
    return tuple(map(_person, User.objects.order_by("email")))


def get(number: int) -> Person:
    """Return one of them.

    Raises:
        NotFoundError: There is nobody with that number.
    """
    return _person(_row(number))


def add(email: str, role: Role, places: tuple[str, ...]) -> None:
    """Let somebody in who was not known.

    Raises:
        InputError: That address is known.
    """
    try:
        with write():
            _is_free(email)
            User.objects.create_user(email, role, places)
    except IntegrityError:  # a second press, which looked before the first was there
        raise InputError(_TAKEN) from None


def change(
    number: int,
    *,
    email: str | None = None,
    role: Role | None = None,
    places: tuple[str, ...] | None = None,
    may_enter: bool | None = None,
) -> None:
    """Change what is given of one person; who may not enter any more is out at once.

    Raises:
        NotFoundError: There is nobody with that number.
        InputError: Somebody else has that address.
    """
    told = {"email": email, "role": role, "places": places, "is_active": may_enter}
    given = {name: value for name, value in told.items() if value is not None}
    try:
        with write():
            _row(number)
            if email is not None:
                _is_free(email, but=number)
            # These alone, of who is there still: else somebody shut out, or taken off, in the same
            # second could enter again.
            if given and not User.objects.filter(pk=number).update(**given):
                raise NotFoundError(f"person {number}: not known")
    except IntegrityError:  # somebody else took it in the same second
        raise InputError(_TAKEN) from None


def remove(number: int) -> None:
    """Forget one person; what they decided keeps their address.

    Raises:
        NotFoundError: There is nobody with that number.
    """
    with write():
        _row(number).delete()


def _row(number: int) -> User:
    row = User.objects.filter(pk=number).first()
    if row is None:
        raise NotFoundError(f"person {number}: not known")
    return row


def _is_free(email: str, but: int = 0) -> None:
    # Capitals name nobody else: a link is sent whatever they are.
    if User.objects.filter(email__iexact=email).exclude(pk=but).exists():
        raise InputError(_TAKEN)


def _person(row: User) -> Person:
    return Person(
        id=row.pk,
        email=row.email,
        role=Role(row.role),
        places=tuple(row.places),
        may_enter=row.is_active,
        entered_at=row.last_login,
    )
