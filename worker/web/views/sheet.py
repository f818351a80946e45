"""« Fiche de secours »: one place on paper, the same that is sent by mail."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from worker.services import sheets
from worker.web import visit


@require_safe
def show(request: HttpRequest, code: str) -> HttpResponse:
    """Show the sheets of one place, ready to print."""
    if not visit.viewer(request).sees(code):
        raise PermissionDenied
    now = visit.now()
    found = sheets.of_place(visit.installation(), code, now)
    return render(request, "sheet.html", {"sheets": found, "now": now})


@require_safe
def download(request: HttpRequest, code: str) -> HttpResponse:
    """Give the same as one file that needs no server."""
    if not visit.viewer(request).sees(code):
        raise PermissionDenied
    found = sheets.of_place(visit.installation(), code, visit.now())
    answer = HttpResponse(sheets.page(found), content_type="text/html; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{sheets.NAME}"'
    return answer
