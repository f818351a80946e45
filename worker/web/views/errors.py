"""Pages for what goes wrong, in the words of the visitor."""

import sys
from http import HTTPStatus

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation

from worker.storage.transaction import told
from worker.web import middleware

_PLAIN = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Panne · Portevoix</title></head>
<body><main><h1>Panne de notre côté</h1><p>Les annonces prévues partent sans cette page. Réessayez
dans une minute.</p><p lang="en">Breakdown on our side. Planned announcements leave without this
page. Try again in a minute.</p></main></body></html>
"""


@login_not_required
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request no page of ours sends; nothing about it is repeated."""
    is_large = isinstance(exception, RequestDataTooBig)
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE if is_large else HTTPStatus.BAD_REQUEST
    # Asked from another host, or so badly that nothing of the request can be relied on.
    with translation.override(middleware.language(request)):
        return render(None, "400.html", status=status)


@login_not_required
def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Somebody without the right to see or do this."""
    del exception
    return render(request, "403.html", status=403)


@login_not_required
def missing(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No page at that address; the address is not repeated."""
    del exception
    return render(request, "404.html", status=404)


@login_not_required
def broken(request: HttpRequest) -> HttpResponse:
    """Something of ours failed: a page that needs no database, no session, at worst no template.

    Without the database nothing is announced either: who organises has to know in time.
    """
    away = _is_of_the_database(sys.exception())
    shown = {
        "asked": request.method == "POST",
        "away": away,
        "inside": settings.SESSION_COOKIE_NAME in request.COOKIES,
    }
    try:
        with translation.override(middleware.language(request)):
            return render(None, "500.html", shown, status=503 if away else 500)
    except Exception:  # noqa: BLE001 - what broke the page may break this one too
        return HttpResponse(_PLAIN, status=500)


def _is_of_the_database(fault: BaseException | None) -> bool:
    """Tell whether nothing can be read or written, by which a worker stands still as well."""
    causes = (fault, fault.__cause__ if fault else None)  # of a full disk it is said in our words
    return any(isinstance(one, Exception) and told(one) is not None for one in causes)
