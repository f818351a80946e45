"""« Vue d’ensemble », the first page; htmx asks for its list again every 15 seconds."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from worker.services import overview
from worker.web import visit


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show all places, or their list alone when htmx asks."""
    view = overview.overview(visit.installation(), visit.viewer(request), visit.now())
    part = "HX-Request" in request.headers
    return render(request, "parts/places.html" if part else "overview.html", {"view": view})
