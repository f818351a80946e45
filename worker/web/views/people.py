"""« Personnes »: who may sign in, as what, and for which towns; for operators."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from worker.domain.kinds import Role
from worker.errors import InputError, NotFoundError
from worker.services import people
from worker.services.viewer import Viewer
from worker.storage.people import Person
from worker.web import visit
from worker.web.people import ROLES, KnownPersonForm, PersonForm, first_values


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """List who may sign in, and let somebody new in."""
    _operator(request)
    installation = visit.installation()
    form = PersonForm(request.POST or None, gazetteer=installation.gazetteer)
    if form.is_valid():
        given = form.cleaned_data
        try:
            people.add(given["email"], given["role"], given["places"])
        except InputError:
            form.add_error("email", _("Cette adresse est déjà connue."))
        else:
            messages.success(request, _("C’est enregistré. Un lien lui permet d’entrer."))
            return redirect("people")
    shown = {
        "form": form,
        "lines": [(line, ROLES[line.role]) for line in people.lines(installation)],
        "mails": bool(installation.environment.email_url),
        "now": visit.now(),
    }
    return render(request, "people.html", shown, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, number: int) -> HttpResponse:
    """Change what one person may do."""
    viewer, known = _operator(request), _known(number)
    gazetteer, own = visit.installation().gazetteer, known.email == viewer.email
    first = first_values(known, gazetteer)
    form = KnownPersonForm(request.POST or None, gazetteer=gazetteer, own=own, initial=first)
    if form.is_valid():
        changed = {name: form.cleaned_data[name] for name in form.changed_data}
        try:
            people.change(number, **changed)
        except NotFoundError as error:
            raise Http404 from error
        except InputError:
            form.add_error("email", _("Cette adresse est déjà connue."))
        else:
            messages.success(request, _("C’est enregistré."))
            return redirect("people")
    shown = {"form": form, "known": known, "own": own}
    return render(request, "person.html", shown, status=422 if form.errors else 200)


@require_POST
def remove(request: HttpRequest, number: int) -> HttpResponse:
    """Take one person off the list."""
    viewer, known = _operator(request), _known(number)
    if known.email == viewer.email:
        raise PermissionDenied
    people.remove(number)
    messages.success(request, _("C’est retiré."))
    return redirect("people")


def _operator(request: HttpRequest) -> Viewer:
    person = visit.viewer(request)
    if person.role is not Role.OPERATOR:
        raise PermissionDenied
    return person


def _known(number: int) -> Person:
    try:
        return people.get(number)
    except NotFoundError as error:
        raise Http404 from error
