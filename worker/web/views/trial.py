"""« Journal d’essai »: what the dry-run network was handed."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from worker.services import calendar
from worker.web import marks, visit


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show the posts of the dry-run network, newest first."""
    now = visit.now()
    posts = calendar.trial(visit.installation(), visit.viewer(request), now)
    mark = marks.mark(posts, now.date())
    part = marks.is_refresh(request)
    if part and marks.is_same(request, mark):
        return HttpResponse(status=HTTPStatus.NO_CONTENT)
    return render(
        request,
        "parts/trial_posts.html" if part else "trial.html",
        {"posts": posts, "now": now, "mark": mark},
    )
