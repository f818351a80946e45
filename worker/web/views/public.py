"""What everybody may see, without signing in: the numbers of the day, and records that stay."""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from worker.errors import NotFoundError
from worker.services import public_page
from worker.web import outside, visit


@require_safe
@login_not_required
def show(request: HttpRequest, number: int | None = None) -> HttpResponse:
    """Show the confirmed rallies and their public numbers, or the record with *number*."""
    try:
        view = public_page.page(visit.installation(), visit.now(), number)
    except NotFoundError as error:
        raise Http404 from error
    return outside.page(request, "public.html", {"view": view})
