"""Being left out of the counts: a page for everybody that always answers the same."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from worker.services import erase
from worker.web import outside, visit
from worker.web.forms import ErasureForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
@csrf_exempt  # nobody's rights are used here; a cookie would tell who holds the phone next
@sensitive_post_parameters()
def ask(request: HttpRequest) -> HttpResponse:
    """Take the account down as left out; whatever is stored, the answer and its work are one."""
    form = ErasureForm(request.POST or None)
    asked = form.is_valid()
    if asked:
        target, platform = form.cleaned_data["target"], form.cleaned_data["platform"]
        erase.ask(visit.installation(), target, platform or None, visit.now())
    shown = {"form": form, "asked": asked}
    return outside.page(request, "erasure.html", shown, status=422 if form.errors else 200)
