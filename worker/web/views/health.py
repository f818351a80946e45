"""`/healthz`: may traffic come here? For supervisors and load balancers."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from worker.services import health


@require_safe
@login_not_required
def show(request: HttpRequest) -> JsonResponse:
    """Answer 200 when the database is reachable and its tables are the code's, else 503."""
    del request
    found = health.health()
    status = 200 if found.ok else 503
    return JsonResponse({"ok": found.ok, "database": found.database}, status=status)
