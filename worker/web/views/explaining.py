"""« Lire un texte »: what is understood of a text that somebody pastes; nothing is kept."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from worker.domain.cells import CENTRAL_ZONE
from worker.services import explaining
from worker.web import visit
from worker.web.forms import TextForm


@sensitive_post_parameters("text")
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Show the form, and below it what is understood of the text that came with it."""
    visit.viewer(request)
    now = visit.now()
    first = {"published": now.astimezone(CENTRAL_ZONE).replace(tzinfo=None)}
    form = TextForm(request.POST or None, initial=first)
    told = None
    if form.is_valid():
        given = form.cleaned_data
        told = explaining.explained(visit.installation(), given["text"], given["published"])
    shown = {"form": form, "told": told, "now": now}
    return render(request, "explaining.html", shown, status=422 if form.errors else 200)
