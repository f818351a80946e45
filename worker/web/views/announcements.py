"""« Annonces »: the calendar, and the buttons that approve, hold, withdraw or stop everything."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from worker.errors import InputError, NotFoundError
from worker.services import announce, by_hand, calendar, frame
from worker.services.installation import Installation
from worker.storage.models import User
from worker.web import going, visit
from worker.web.forms import ActForm
from worker.web.views import feeds

Act = Callable[[Installation, UUID, str, dt.datetime], object]
_ACTS: dict[str, Act] = {
    "approve": announce.approve,
    "hold": announce.hold,
    "cancel": announce.cancel,
    "send": announce.send_now,
    "take": by_hand.take,
    "there": partial(announce.settle, posted=True),
    "absent": partial(announce.settle, posted=False),
}
_DONE = {
    "approve": _("Approuvée."),
    "hold": _("Retenue."),
    "cancel": _("Retirée."),
    "send": _("Elle part maintenant."),
    "take": _("À vous de la publier ; rien ne part d’ici."),
    "there": _("C’est noté : publiée."),
    "absent": _("C’est noté : elle repart si elle est encore utile."),
}


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show all announcements, those that need a person first."""
    view = calendar.calendar(visit.installation(), visit.viewer(request), visit.now())
    switched = frame.switched(visit.installation())
    shown = {"view": view, "calendar": _calendar(request), "switched": switched}
    return render(request, "announcements.html", shown)


def _calendar(request: HttpRequest) -> str:
    user = request.user
    return request.build_absolute_uri(feeds.address(user)) if isinstance(user, User) else ""


@require_POST
def act(request: HttpRequest, delivery_id: UUID) -> HttpResponse:
    """Do what a person decided about one announcement."""
    person, installation = visit.viewer(request), visit.installation()
    try:
        place = calendar.place_of(installation, delivery_id)
    except NotFoundError as error:
        raise Http404 from error
    if not person.acts(place):
        raise PermissionDenied
    form = ActForm(request.POST)
    if form.is_valid():
        wish = form.cleaned_data["do"]
        try:
            _ACTS[wish](installation, delivery_id, person.email, visit.now())
        except InputError:
            said = _(
                "Rien n’est parti : ce texte dit « demain » ou « aujourd’hui » d’un autre jour."
            )
            messages.error(request, said)
        else:
            messages.success(request, _DONE[wish])
    return redirect(going.back(request, "announcements"))


@require_POST
def freeze(request: HttpRequest) -> HttpResponse:
    """Stop all announcing at once."""
    person = visit.leader(request)
    frame.freeze(visit.installation(), person.email, visit.now(), on=True)
    messages.success(request, _("Tout est suspendu. Aucune annonce ne part."))
    return redirect("announcements")


@require_POST
def resume(request: HttpRequest) -> HttpResponse:
    """Let announcements leave again; those whose time has passed stay behind."""
    person = visit.leader(request)
    frame.freeze(visit.installation(), person.email, visit.now(), on=False)
    messages.success(request, _("Les annonces repartent. Celles dont l’heure est passée non."))
    return redirect("announcements")
