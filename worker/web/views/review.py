"""Past rallies: interest beside turnout, and what organisers counted."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from worker.domain.campaign import Rally
from worker.errors import InputError, NotFoundError
from worker.services import review
from worker.storage import rallies
from worker.web import visit
from worker.web.forms import TurnoutForm


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """List the past rallies, newest first."""
    view = review.review(visit.installation(), visit.viewer(request), visit.now())
    return render(request, "review.html", {"view": view})


@require_POST
def enter(request: HttpRequest, rally_id: UUID) -> HttpResponse:
    """Take in what was counted at a rally."""
    rally, form = _rally(request, rally_id), TurnoutForm(request.POST)
    if not form.is_valid():
        messages.error(
            request, _("Rien n’est enregistré : un nombre, ou du plus petit au plus grand.")
        )
        return redirect("place", rally.place.code)
    given, by = form.cleaned_data, visit.viewer(request).email
    try:
        review.enter(rally, given["low"], given["high"], by, visit.now())
    except InputError:
        messages.error(request, _("Rien n’est enregistré : ce rassemblement n’a pas eu lieu."))
    else:
        messages.success(request, _("C’est enregistré."))
    return redirect("place", rally.place.code)


@require_POST
def withdraw(request: HttpRequest, rally_id: UUID, number: int) -> HttpResponse:
    """Take back a count that was entered wrongly."""
    rally = _rally(request, rally_id)
    review.withdraw(rally, number, visit.viewer(request).email, visit.now())
    messages.success(request, _("C’est retiré."))
    return redirect("place", rally.place.code)


def _rally(request: HttpRequest, rally_id: UUID) -> Rally:
    try:
        rally = rallies.get(rally_id, visit.installation().gazetteer)
    except NotFoundError as error:
        raise Http404 from error
    if not visit.viewer(request).acts(rally.place.code):
        raise PermissionDenied
    return rally
