"""« Vue d’ensemble », the first page; htmx asks every 15 seconds whether it has changed."""

from dataclasses import asdict

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from worker.services import overview
from worker.web import marks, visit


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show all places; to htmx, only how fresh the page is, and the places if they changed."""
    view = overview.overview(visit.installation(), visit.viewer(request), visit.now())
    mark = marks.mark(asdict(view) | {"now": view.now.date()})
    return render(
        request,
        "parts/refresh.html" if marks.is_refresh(request) else "overview.html",
        {"view": view, "mark": mark, "changed": not marks.is_same(request, mark)},
    )
