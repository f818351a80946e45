"""« Journal d’essai »: what the dry-run network was handed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from worker.services import calendar
from worker.web import visit


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show the posts of the dry-run network, newest first."""
    now = visit.now()
    posts = calendar.trial(visit.installation(), visit.viewer(request), now)
    part = "HX-Request" in request.headers
    return render(
        request,
        "parts/trial_posts.html" if part else "trial.html",
        {"posts": posts, "now": now},
    )
