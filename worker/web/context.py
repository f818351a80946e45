"""What every page is given: who looks, the campaign's state, the tabs."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from worker.domain.announcement import Account
from worker.domain.kinds import NetworkKind
from worker.services import frame
from worker.services.pages import Frame
from worker.services.viewer import Viewer
from worker.storage.models import User
from worker.web import visit


@dataclass(frozen=True, slots=True)
class Tab:
    """One entry of the navigation."""

    icon: str
    label: str
    url: str
    current: bool


def surroundings(request: HttpRequest) -> dict[str, Viewer | Frame | tuple[Tab, ...]]:
    """Return ``person``, ``frame`` and ``tabs`` for somebody who is signed in, else nothing."""
    if not isinstance(getattr(request, "user", None), User):
        return {}
    person = visit.viewer(request)
    return {
        "person": person,
        "frame": frame.frame(visit.installation()),
        "tabs": _tabs(request.path, person, visit.installation().accounts),
    }


def _tabs(path: str, person: Viewer, accounts: Iterable[Account]) -> tuple[Tab, ...]:
    wanted = [
        ("places", _("Lieux"), "overview"),
        ("announcements", _("Annonces"), "announcements"),
    ]
    if any(one.kind is NetworkKind.DRY_RUN for one in accounts):
        wanted.append(("trial", _("Essai"), "trial"))
    wanted.append(("sources", _("Sources"), "sources"))
    if person.leads:
        wanted.append(("new", _("Nouveau"), "new-rally"))
    return tuple(Tab(icon, label, url, path == url) for icon, label, url in _addressed(wanted))


def _addressed(wanted: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    return [(icon, label, reverse(name)) for icon, label, name in wanted]
