"""Pages for everybody: what stands around them."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from worker.web import visit


def page(
    request: HttpRequest, template: str, shown: Mapping[str, object], status: int = 200
) -> HttpResponse:
    """Return *template* with *shown* and the campaign's listening line in it."""
    support = visit.installation().campaign.support
    return render(request, template, {"support": support, **shown}, status=status)
