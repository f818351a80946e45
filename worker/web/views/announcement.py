"""One announcement: its text to change, what the rally says now, who did what, « Je publie »."""

from collections.abc import Callable
from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from worker.errors import ChangedMeanwhileError, InputError, NotFoundError
from worker.services import by_hand, calendar
from worker.services.viewer import Viewer
from worker.web import visit
from worker.web.forms import RecordForm, RewriteForm


@require_safe
def show(request: HttpRequest, delivery_id: UUID) -> HttpResponse:
    """Show one announcement."""
    return _page(request, delivery_id)


@require_safe
def image(request: HttpRequest, delivery_id: UUID) -> HttpResponse:
    """Give the image of one announcement, as it leaves."""
    if not visit.viewer(request).sees(_place(delivery_id)):
        raise PermissionDenied
    shown = by_hand.image(delivery_id)
    if shown is None:
        raise Http404
    # It never changes under its hash; a delivery that is planned anew may get another one.
    headers = {"Cache-Control": "private, max-age=60"}
    return HttpResponse(shown.content, content_type=shown.media_type, headers=headers)


@require_POST
def rewrite(request: HttpRequest, delivery_id: UUID) -> HttpResponse:
    """Take a person's own text, which approves it."""
    form = RewriteForm(request.POST)

    def write(person: Viewer, text: str) -> None:
        seen = form.cleaned_data["seen"]
        by_hand.rewrite(
            visit.installation(), delivery_id, text, person.email, visit.now(), seen=seen
        )
        messages.success(request, _("Votre texte partira à la place du nôtre."))

    return _take_in(request, delivery_id, form, "text", write)


@require_POST
def record(request: HttpRequest, delivery_id: UUID) -> HttpResponse:
    """Keep where a person published it."""
    form = RecordForm(request.POST)

    def write(person: Viewer, url: str) -> None:
        seen = form.cleaned_data["seen"]
        where, now = visit.installation(), visit.now()
        by_hand.record(where, delivery_id, url, person.email, now, seen=seen)
        messages.success(request, _("C’est noté : publiée."))

    return _take_in(request, delivery_id, form, "url", write)


def _take_in(
    request: HttpRequest,
    delivery_id: UUID,
    form: forms.Form,
    field: str,
    write: Callable[[Viewer, str], None],
) -> HttpResponse:
    person = _who_may(request, delivery_id)
    if form.is_valid():
        try:
            write(person, form.cleaned_data[field])
        except ChangedMeanwhileError:
            form.add_error(field, _MEANWHILE)
        except InputError:
            form.add_error(field, _refused(delivery_id, form, field))
        else:
            return redirect("announcement-page", delivery_id=delivery_id)
    return _page(request, delivery_id, form)


_MEANWHILE = _("Quelqu’un l’a changé entre-temps, voyez ci-dessus. Enregistrez encore.")


def _refused(delivery_id: UUID, form: forms.Form, field: str) -> str:
    """Return why what was typed is not taken."""
    if field == "url" and not by_hand.is_address(form.cleaned_data[field]):
        return gettext("Ce n’est pas l’adresse d’une publication : elle commence par https://.")
    length, limit = by_hand.measured(delivery_id, form.cleaned_data[field])
    if field == "text" and length > limit:
        told = gettext("Trop long : %(length)s signes, au plus %(limit)s.")
        return told % {"length": length, "limit": limit}
    return gettext("Elle ne peut plus changer : voyez où elle en est.")


def _who_may(request: HttpRequest, delivery_id: UUID) -> Viewer:
    person = visit.viewer(request)
    if not person.acts(_place(delivery_id)):
        raise PermissionDenied
    return person


def _place(delivery_id: UUID) -> str:
    try:
        return calendar.place_of(visit.installation(), delivery_id)
    except NotFoundError as error:
        raise Http404 from error


def _page(request: HttpRequest, delivery_id: UUID, form: forms.Form | None = None) -> HttpResponse:
    person = visit.viewer(request)
    if not person.sees(_place(delivery_id)):
        raise PermissionDenied
    now = visit.now()
    view = by_hand.page(visit.installation(), delivery_id, person, now)
    writing = form if isinstance(form, RewriteForm) else None
    telling = form if isinstance(form, RecordForm) else None
    if (writing and not view.may_rewrite) or (telling and not view.taken):
        # It left or was settled meanwhile: the form is gone, and its errors would be with it.
        for errors in form.errors.values() if form else ():
            messages.error(request, str(errors[0]))
    shown = {
        "view": view,
        "now": now,
        "form": form,  # the title tells of its errors
        "writing": writing or RewriteForm(initial={"text": view.line.text}),
        "telling": telling or RecordForm(),
    }
    return render(request, "announcement.html", shown, status=200 if form is None else 422)
