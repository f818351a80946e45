"""What every view starts from: who asks, when, and of which installation."""

import datetime as dt

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils import timezone

from worker import bootstrap
from worker.domain.kinds import Role
from worker.services.installation import Installation
from worker.services.viewer import Viewer
from worker.storage.models import User


def installation() -> Installation:
    """Return this process's installation; read once."""
    return bootstrap.setup()


def now() -> dt.datetime:
    """Return the moment of this request, in UTC; services take it as an argument."""
    return timezone.now()


def viewer(request: HttpRequest) -> Viewer:
    """Return who is signed in.

    Raises:
        PermissionDenied: If nobody is.
    """
    user = request.user
    if not isinstance(user, User):
        raise PermissionDenied
    return viewer_of(user)


def viewer_of(user: User) -> Viewer:
    """Return *user* as services know people."""
    return Viewer(email=user.email, role=Role(user.role), places=frozenset(user.places))


def leader(request: HttpRequest) -> Viewer:
    """Return who is signed in, who must be an operator or a coordinator.

    Raises:
        PermissionDenied: If that person is neither.
    """
    person = viewer(request)
    if not person.leads:
        raise PermissionDenied
    return person
