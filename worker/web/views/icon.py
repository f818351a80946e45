"""`/favicon.ico`, which browsers ask for on pages that name no icon: a file's."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe


@require_safe
@login_not_required
def show(request: HttpRequest) -> HttpResponse:
    """Lead to the icon of the pages."""
    del request
    return redirect(static("icon.svg"))
