"""« Annonces »: the calendar, and the buttons that approve, hold, withdraw or stop everything."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from worker.errors import (
    ChangedMeanwhileError,
    HeldMeanwhileError,
    InputError,
    NotFoundError,
)
from worker.services import acts, calendar, facts, frame
from worker.services.pages import Shown
from worker.storage.models import User
from worker.web import going, terms, visit
from worker.web.forms import ActForm
from worker.web.views import feeds

_DONE = {
    "approve": _("Approuvée."),
    "hold": _("Retenue."),
    "cancel": _("Retirée."),
    "send": _("Elle part maintenant."),
    "take": _("À vous de la publier ; rien ne part d’ici."),
    "there": _("C’est noté : publiée."),
    "absent": _("C’est noté : elle repart si elle est encore utile."),
}
_TAKEN = _("Rien n’a changé : quelqu’un d’autre la publie déjà, voyez « Qui a fait quoi ».")
_STANDS = _("Rien n’a changé : cette annonce est maintenant « %s ».")


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show the announcements a leaf at a time, those that need a person first."""
    view = calendar.calendar(
        visit.installation(),
        visit.viewer(request),
        visit.now(),
        coming_leaf=request.GET.get("page", ""),
        done_leaf=request.GET.get("parties", ""),
    )
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
        _do(request, delivery_id, form, person.email)
    return redirect(going.back(request, "announcements"))


def _do(request: HttpRequest, delivery_id: UUID, form: ActForm, by: str) -> None:
    """Do it, and say what came of it."""
    wish = form.cleaned_data["do"]
    sight = {"seen": form.cleaned_data["seen"]} if wish in acts.IN_SIGHT else {}
    try:
        after = acts.ACTS[wish](visit.installation(), delivery_id, by, visit.now(), **sight)
    except HeldMeanwhileError:
        told = _TAKEN if wish == "take" else _STANDS % terms.of(Shown.HELD)
        messages.error(request, told)
    except ChangedMeanwhileError:
        messages.error(request, _("Rien n’a changé : le texte est devenu un autre. Relisez-le."))
    except InputError:
        said = _("Rien n’est parti : ce texte dit « demain » ou « aujourd’hui » d’un autre jour.")
        messages.error(request, said)
    else:
        stop = frame.stop(visit.installation(), {after.account}) if wish == "send" else None
        # It is not on a page left open, which shows buttons whose time has passed.
        is_done = acts.is_done(wish, after)
        if is_done and stop:
            messages.warning(request, str(terms.of(stop)))
        elif is_done:
            messages.success(request, _DONE[wish])
        else:
            messages.error(request, _STANDS % terms.of(facts.shown(after)))


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
