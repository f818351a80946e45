"""« Passer en réel »: from then on announcements leave for real networks."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from worker.services import accounts, frame
from worker.web import visit


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Show what going live means, and do it."""
    person = visit.leader(request)
    installation = visit.installation()
    if request.method != "POST":
        lines = accounts.page(installation, visit.now(), ask=False)
        return render(request, "live.html", {"accounts": lines})
    live = request.POST.get("live") == "yes"
    frame.go_live(installation, person.email, visit.now(), on=live)
    messages.success(
        request, _("La campagne est en réel.") if live else _("La campagne est revenue à l’essai.")
    )
    return redirect("overview")
