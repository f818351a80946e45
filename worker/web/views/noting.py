"""« Apporter » : figures read off an event's page, and files of all kinds that we know to read."""

import datetime as dt
from http import HTTPStatus

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from worker.domain.campaign import Rally
from worker.domain.kinds import RallyStatus
from worker.errors import InputError
from worker.reading.words.fold import key
from worker.services import noting
from worker.storage import rallies as stored
from worker.web import marks, uploads, visit
from worker.web import noting as noted
from worker.web.noting import CountForm

_OPEN = {RallyStatus.PROPOSED, RallyStatus.CONFIRMED, RallyStatus.OVER}


@require_http_methods(["GET", "HEAD", "POST"])
def count(request: HttpRequest) -> HttpResponse:
    """Take the figures of one event; odd ones are asked about first."""
    person, now = visit.viewer(request), visit.now()
    rallies = _rallies(request)
    if not rallies and not person.leads:
        raise PermissionDenied
    first = {"rally": request.GET.get("rassemblement")}
    form = CountForm(request.POST or None, rallies=rallies, now=now, initial=first)
    if form.is_valid() and _kept(form, now):
        messages.success(request, _("C’est enregistré."))
        return redirect("place", form.chosen().place.code)
    status = 422 if form.errors else 200
    shown = {
        "form": form,
        "rallies": rallies,
        "inbox": noted.inbox() if person.leads else None,
        "takes_files": noting.takes_files(visit.installation()),
    }
    return render(request, "noting.html", shown, status=status)


@require_POST
def files(request: HttpRequest) -> HttpResponse:
    """Put the files into the inbox; the workers read them within seconds."""
    visit.leader(request)
    if not noting.takes_files(visit.installation()):
        return redirect("noting")  # which says so
    names, dropped = [], request.FILES.getlist("files")
    lost = list(uploads.refused(request))
    for file in dropped:
        try:
            names.append(noting.drop(visit.installation(), file.name or "", file.chunks()))
        except InputError:
            lost.append(file.name or "")
    for name in lost:
        told = _("%(name)s n’a pas pu être déposé : le disque ne le prend pas.")
        messages.error(request, told % {"name": name})
    if names:
        said = ngettext("%d fichier déposé.", "%d fichiers déposés.", len(names)) % len(names)
        messages.success(request, f"{said} {_('Le résultat s’affiche ci-dessous.')}")
    elif not lost:
        messages.error(request, _("Rien n’est déposé : choisissez un fichier."))
    return redirect("noting")


@require_safe
def progress(request: HttpRequest) -> HttpResponse:
    """Show how far the files are; asked every few seconds."""
    visit.leader(request)
    inbox = noted.inbox()
    if marks.is_same(request, inbox.mark):
        return HttpResponse(status=HTTPStatus.NO_CONTENT)
    return render(request, "parts/files.html", {"inbox": inbox})


def _kept(form: CountForm, now: dt.datetime) -> bool:
    """Keep the figures, or say in the form what is odd about them."""
    rally, url, counted = form.chosen(), form.cleaned_data["url"], form.count()
    odd = noting.odd(visit.installation(), rally, url, counted, now)
    if odd and not form.cleaned_data["sure"]:
        form.doubt(odd)
        return False
    noting.note(visit.installation(), rally, url, counted)
    return True


def _rallies(request: HttpRequest) -> list[Rally]:
    """Return the rallies whose figures this person may give, in the order of their places."""
    person, installation = visit.viewer(request), visit.installation()
    every = stored.all_of(installation.campaign.slug, installation.gazetteer)
    mine = [one for one in every if one.status in _OPEN and person.acts(one.place.code)]
    # « Épinal » stands before « Fréjus », where the letters alone put it behind « Yerres ».
    return sorted(mine, key=lambda one: (key(one.place.name), one.plan.date))
