"""« Comptes »: how the accounts we post with fare, and the button that stops one of them."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from worker.errors import NotFoundError
from worker.services import accounts, announce
from worker.services.facts import HOME
from worker.web import visit


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show all accounts; of suspended ones also what still lies at their network."""
    visit.leader(request)
    now = visit.now()
    lines = accounts.page(visit.installation(), now)
    return render(request, "accounts.html", {"accounts": lines, "now": now.astimezone(HOME)})


@require_POST
def suspend(request: HttpRequest, name: str) -> HttpResponse:
    """Stop one account at once, or let it post again."""
    person, on = visit.leader(request), request.POST.get("on") == "yes"
    try:
        announce.suspend(visit.installation(), name, person.email, visit.now(), on=on)
    except NotFoundError as error:
        raise Http404 from error
    messages.success(
        request,
        _("Ce compte est suspendu. Rien de nous n’y part.")
        if on
        else _("Ce compte publie à nouveau."),
    )
    return redirect("accounts")
