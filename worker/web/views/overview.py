"""« Vue d’ensemble », the first page; htmx asks every 15 seconds whether it has changed."""

from dataclasses import asdict
from hashlib import blake2b

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from worker.services import overview
from worker.services.pages import Overview
from worker.web import visit


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show all places; to htmx, only how fresh the page is, and the places if they changed.

    What did not change is not replaced: somebody may be reading it aloud.
    """
    view = overview.overview(visit.installation(), visit.viewer(request), visit.now())
    mark = _mark(view)
    part = "HX-Request" in request.headers
    return render(
        request,
        "parts/refresh.html" if part else "overview.html",
        {"view": view, "mark": mark, "changed": request.GET.get("vu") != mark},
    )


def _mark(view: Overview) -> str:
    """Return what stays the same as long as the page reads the same."""
    read = asdict(view) | {"now": view.now.date()}
    return blake2b(repr(read).encode(), digest_size=8).hexdigest()
