"""Being left out of the counts: a page for everybody that always answers the same."""

from http import HTTPStatus

import structlog
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from worker.domain.erasure import is_half, is_spaced, lacks, leads_elsewhere, names
from worker.errors import StartError
from worker.services import erase
from worker.web import outside, visit
from worker.web.forms import ErasureForm

log = structlog.get_logger()


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@csrf_exempt  # nobody's rights are used here; a cookie would tell who holds the phone next
@sensitive_post_parameters()
def ask(request: HttpRequest) -> HttpResponse:
    """Take the account down as left out; whatever is stored, the answer and its work are one.

    Without a key that can be trusted, or without the database, nobody's account can be taken down,
    and each is told so.
    """
    form = ErasureForm(request.POST or None)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    asked = form.is_valid()
    if asked:
        target, platform = form.cleaned_data["target"], form.cleaned_data["platform"]
        try:
            erase.ask(visit.installation(), target, platform or None, visit.now())
        except StartError as error:
            log.error("nobody can ask to be left out", reason=str(error))  # noqa: TRY400 - no trace
            status = HTTPStatus.SERVICE_UNAVAILABLE
    shown = {
        "form": form,
        "asked": asked,
        "broken": status is HTTPStatus.SERVICE_UNAVAILABLE,
        # Of what was typed alone, whatever is known.
        "nobody": asked and not names(form.cleaned_data["target"]),
        "whole": asked and lacks(form.cleaned_data["target"], form.cleaned_data["platform"]),
        "blind": asked and leads_elsewhere(form.cleaned_data["target"]),
        "half": asked
        and not form.cleaned_data["platform"]
        and is_half(form.cleaned_data["target"]),
        "spaced": asked and is_spaced(form.cleaned_data["target"], form.cleaned_data["platform"]),
    }
    return outside.page(request, "erasure.html", shown, status=status)
