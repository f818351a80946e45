"""What every page is given: who looks, the campaign's state, the tabs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from worker.domain.announcement import Account
from worker.domain.kinds import NetworkKind
from worker.services import frame
from worker.services.pages import Frame
from worker.services.signin import START
from worker.services.viewer import Viewer
from worker.storage.models import User
from worker.web import visit


@dataclass(frozen=True, slots=True)
class Tab:
    """One entry of the navigation; ``current`` as ``aria-current`` says it."""

    icon: str
    label: str
    url: str
    current: Literal["page", "true", ""]


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
    return tuple(_tab(icon, label, reverse(name), path) for icon, label, name in wanted)


def _tab(icon: str, label: str, url: str, path: str) -> Tab:
    # The page of a town belongs to the overview, that of an announcement to « Annonces ».
    inside = path.startswith("/lieux/" if url == START else url)
    return Tab(icon, label, url, "page" if path == url else "true" if inside else "")
