"""« Sources »: where we read, when last, when next, and why not."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from worker.domain.kinds import SourceKind
from worker.services import keys, listening
from worker.web import noting, visit


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show every source of the campaign."""
    visit.viewer(request)
    now = visit.now()
    lines = listening.lines(visit.installation(), now)
    shown = {
        "sources": lines,
        "files_only": lines and all(one.kind is SourceKind.INBOX for one in lines),
        "inbox": noting.inbox(),
        "over": keys.reading_is_over(visit.installation(), now),
        "stands": any(keys.faults(visit.installation())),
        "now": now,
    }
    return render(request, "sources.html", shown)
