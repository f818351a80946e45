"""The page of one place."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from worker.errors import NotFoundError
from worker.services import place
from worker.web import visit


@require_safe
def show(request: HttpRequest, code: str) -> HttpResponse:
    """Show the rallies of the place with *code*, the next one first."""
    person = visit.viewer(request)
    if not person.sees(code):
        raise PermissionDenied
    try:
        view = place.page(visit.installation(), person, code, visit.now())
    except NotFoundError as error:
        raise Http404 from error
    return render(request, "place.html", {"view": view})
