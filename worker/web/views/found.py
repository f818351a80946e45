"""Rallies found in texts: what speaks for each, and the buttons that settle it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from worker.domain.found import FoundAct
from worker.errors import ElsewhereError, InputError, NotFoundError
from worker.services import found
from worker.services.rally_values import WrongValuesError
from worker.storage import found as stored
from worker.web import going, terms, visit
from worker.web.forms import FoundForm


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """List them, those to settle first."""
    leaf = request.GET.get("page", "")
    view = found.page(visit.installation(), visit.viewer(request), visit.now(), leaf)
    return render(request, "found.html", {"view": view})


@require_POST
def act(request: HttpRequest, number: int) -> HttpResponse:
    """Confirm, merge, split, move or dismiss a proposal, or take the last of that back."""
    _may_act(request, number)
    page, listed = going.asked(request), reverse("found")
    back = f"{page if page.startswith(listed) else listed}#t-{number}"
    form = FoundForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Rien n’a changé : il manque ce qu’il faut choisir."))
        return redirect(back)
    try:
        with found.in_sight(visit.installation(), number, form.cleaned_data["seen"]):
            _do(request, number, form)
    except WrongValuesError as error:
        why = " ".join(str(terms.of(fault.why)) for fault in error.faults)
        messages.error(request, f"{_('Rien n’a changé.')} {why}")
    except ElsewhereError:
        messages.error(
            request, _("Rien n’a changé : on en a décidé sur la page du lieu, voyez-la d’abord.")
        )
    except InputError:
        messages.error(request, _("Rien n’a changé : la proposition n’est plus dans cet état."))
    else:
        messages.success(request, _("C’est enregistré."))
    return redirect(back)


def _do(request: HttpRequest, number: int, form: FoundForm) -> None:
    given, by, now = form.cleaned_data, visit.viewer(request).email, visit.now()
    installation = visit.installation()
    if given["do"] == FoundAct.CONFIRM:
        found.confirm(installation, number, given["time"], by, now)
    elif given["do"] == FoundAct.MERGE:
        found.merge(installation, number, given["rally"], by, now)
    elif given["do"] == FoundAct.SPLIT:
        found.split(installation, number, given["time"], by, now)
    elif given["do"] == FoundAct.MOVE:
        found.move(installation, number, given["date"], by, now)
    elif given["do"] == FoundAct.DISMISS:
        found.dismiss(installation, number, by, now)
    else:
        found.undo(installation, number, by, now)


def _may_act(request: HttpRequest, number: int) -> None:
    try:
        one = stored.get(visit.installation().campaign.slug, number)
    except NotFoundError as error:
        raise Http404 from error
    if not visit.viewer(request).acts(one.place_code):
        raise PermissionDenied
