"""« Fiche de secours »: one place on paper, the same that is sent by mail."""

import datetime as dt

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from worker.domain.campaign import Place
from worker.errors import NotFoundError
from worker.services import sheets
from worker.services.sheets import Sheet
from worker.web import visit


@require_safe
def show(request: HttpRequest, code: str) -> HttpResponse:
    """Show the sheets of one place, ready to print."""
    now = visit.now()
    place, found = _of_place(request, code, now)
    return render(request, "sheet.html", {"place": place, "sheets": found, "now": now})


@require_safe
def download(request: HttpRequest, code: str) -> HttpResponse:
    """Give the same as one file that needs no server."""
    place, found = _of_place(request, code, visit.now())
    body = sheets.page(found, get_language())
    answer = HttpResponse(body, content_type="text/html; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{sheets.file_name([place.label])}"'
    return answer


def _of_place(request: HttpRequest, code: str, now: dt.datetime) -> tuple[Place, tuple[Sheet, ...]]:
    if not visit.viewer(request).sees(code):
        raise PermissionDenied
    try:
        return sheets.of_place(visit.installation(), code, now)
    except NotFoundError as error:
        raise Http404 from error
