"""The button in the footer that changes the language."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from worker.web import going

A_YEAR = 365 * 24 * 3600


@require_POST
@login_not_required
@csrf_exempt  # so that no page for everybody has to leave a cookie
def choose(request: HttpRequest) -> HttpResponse:
    """Remember the language in a cookie and go back to the page."""
    response = redirect(going.back(request))
    wanted = request.POST.get("language", "")
    if wanted in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            wanted,
            max_age=A_YEAR,
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )
    return response
