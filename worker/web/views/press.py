"""A figure to quote: a button that keeps a record, and the page everybody may read under it."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from worker.errors import InputError, NotFoundError
from worker.services import press
from worker.services.press import Quote
from worker.storage import rallies
from worker.storage.models import User
from worker.web import outside, sentences, visit
from worker.web.forms import CorrectionForm


@require_POST
def keep(request: HttpRequest, rally_id: UUID) -> HttpResponse:
    """Keep a record of what is public now, and lead to the sentence about the rally."""
    installation = visit.installation()
    try:
        place = rallies.get(rally_id, installation.gazetteer).place
        if not visit.viewer(request).sees(place.code):
            raise PermissionDenied
        number = press.record(installation, rally_id, visit.now())
    except NotFoundError as error:
        raise Http404 from error
    except InputError:
        messages.error(request, _("Rien à citer : ce rassemblement n’est pas confirmé."))
        return redirect("place", place.code)
    return redirect("quote", number, rally_id.hex[:8])


@require_safe
@login_not_required
def show(request: HttpRequest, number: int, anchor: str) -> HttpResponse:
    """Show the sentence about one rally in a record, how it was made, and what was wrong in it."""
    view = _quote(number, anchor)
    shown = {
        "view": view,
        "sentence": sentences.sentence(view),
        "link": _address(request, number, anchor),
        "may_correct": isinstance(request.user, User)
        and visit.viewer(request).acts(view.line.place.code),
    }
    return outside.page(request, "press.html", shown)


@require_POST
def correct(request: HttpRequest, number: int, anchor: str) -> HttpResponse:
    """Add to a record what was wrong in it."""
    view, form = _quote(number, anchor), CorrectionForm(request.POST)
    person = visit.viewer(request)
    if not person.acts(view.line.place.code):
        raise PermissionDenied
    if form.is_valid():
        said = form.cleaned_data["said"]
        press.correct(visit.installation(), view, said, person.email, visit.now())
        messages.success(request, _("C’est ajouté sous la phrase."))
    else:
        messages.error(request, _("Rien n’est ajouté : écrivez une phrase courte."))
    return redirect("quote", number, anchor)


def _quote(number: int, anchor: str) -> Quote:
    try:
        return press.quote(visit.installation(), number, anchor, visit.now())
    except NotFoundError as error:
        raise Http404 from error


def _address(request: HttpRequest, number: int, anchor: str) -> str:
    path = reverse("quote", args=(number, anchor))
    public = visit.installation().environment.public_url
    return f"{public.rstrip('/')}{path}" if public else request.build_absolute_uri(path)
