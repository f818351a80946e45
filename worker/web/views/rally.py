"""Rallies: a new one, a change, its confirmation, its end, the choice between two hours."""

import datetime as dt
from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from worker.domain.campaign import Rally
from worker.domain.kinds import RallyStatus
from worker.domain.urgent import may_be_said, until
from worker.errors import ChangedMeanwhileError, InputError, NotFoundError
from worker.services import frame, rallies, resistance
from worker.services import urgent as saying
from worker.storage import rallies as stored
from worker.web import formats, terms, visit
from worker.web.forms import (
    CallOffForm,
    ChangeForm,
    HourForm,
    NewRallyForm,
    RallyForm,
    UrgentForm,
    doubts_in_sight,
)

# More than any revision has; Python turns no endless row of digits into a number.
_DIGITS = 9


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Take a new rally in; it stays invisible to the public until somebody confirms it."""
    person, installation = visit.leader(request), visit.installation()
    form = NewRallyForm(
        request.POST or None,
        campaign=installation.campaign,
        gazetteer=installation.gazetteer,
    )
    if form.is_valid():
        plan = form.plan()
        try:
            made = rallies.add(installation, plan, person.email, visit.now())
        except InputError:
            form.add_error(None, _("Ce rassemblement existe déjà."))
        else:
            messages.success(request, _("C’est enregistré. Il reste à le confirmer."))
            if rallies.beside(installation, made):
                messages.warning(request, _("Un autre est déjà là ce jour-là : est-ce le même ?"))
            _say_which_night(request, made)
            return redirect("place", plan.place.code)
    status = 422 if form.errors else 200
    return render(request, "new_rally.html", {"form": form}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, rally_id: UUID) -> HttpResponse:
    """Change what is said of a rally; what has not left yet is announced anew."""
    rally = _rally(request, rally_id)
    installation = visit.installation()
    form = ChangeForm(
        request.POST or None, campaign=installation.campaign, initial=RallyForm.of(rally)
    )
    if form.is_valid():
        changed = {
            name: value for name, value in form.values().items() if name in form.changed_data
        }
        by, now = visit.viewer(request).email, visit.now()
        try:
            if changed:
                rally = rallies.change(
                    installation, rally_id, changed, by, now, seen=rally.revision
                )
        except ChangedMeanwhileError:
            form.add_error(None, _("Quelqu’un vient de le modifier aussi : enregistrez encore."))
        else:
            messages.success(request, _("C’est enregistré. Les annonces suivent."))
            if changed.keys() & {"date", "time"}:
                _say_which_night(request, rally)
            return redirect("place", rally.place.code)
    status = 422 if form.errors else 200
    off = CallOffForm() if rally.status in {RallyStatus.PROPOSED, RallyStatus.CONFIRMED} else None
    shown = {"form": form, "rally": rally, "off": off}
    return render(request, "edit_rally.html", shown, status=status)


@require_POST
def call_off(request: HttpRequest, rally_id: UUID) -> HttpResponse:
    """Cancel or postpone a rally, or say that it was forbidden; nothing more leaves for it."""
    rally = _rally(request, rally_id)
    form = CallOffForm(request.POST)
    if form.is_valid():
        status, by, seen = RallyStatus(form.cleaned_data["status"]), *_decides(request)
        _settle(
            request,
            lambda: rallies.cancel(
                visit.installation(), rally_id, by, visit.now(), status=status, seen=seen
            ),
            _("C’est enregistré. Les annonces prévues sont retirées."),
        )
    else:
        messages.error(request, _("Rien n’a changé : annulé, reporté ou interdit ?"))
    return redirect("place", rally.place.code)


@require_POST
def confirm(request: HttpRequest, rally_id: UUID) -> HttpResponse:
    """Confirm a rally: its announcements are planned from now on."""
    rally, (by, seen) = _rally(request, rally_id), _decides(request)
    _settle(
        request,
        lambda: rallies.confirm(visit.installation(), rally_id, by, visit.now(), seen=seen),
        _("Confirmé. Les annonces sont prévues."),
    )
    return redirect("place", rally.place.code)


@require_POST
def choose_hour(request: HttpRequest, rally_id: UUID) -> HttpResponse:
    """Settle the hour of a rally among those that were published."""
    rally = _rally(request, rally_id)
    form = HourForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Rien n’a changé : choisissez une des heures."))
        return redirect("place", rally.place.code)
    time, (by, seen) = form.cleaned_data["time"], _decides(request)
    said = {"place": rally.place.label, "time": formats.clock(time, get_language() or "fr")}
    done = _settle(
        request,
        lambda: rallies.change(
            visit.installation(), rally_id, {"time": time}, by, visit.now(), seen=seen
        ),
        _("%(place)s : %(time)s. Les annonces suivent.") % said,
    )
    return redirect("overview") if done else redirect("place", rally.place.code)


@require_POST
def settle_doubts(request: HttpRequest, rally_id: UUID) -> HttpResponse:
    """Note that a person has looked at what makes the number of a rally doubtful."""
    rally = _rally(request, rally_id)
    by, now = visit.viewer(request).email, visit.now()
    seen = doubts_in_sight(request.POST.getlist("seen"))
    if resistance.settle(visit.installation(), rally_id, by, now, seen):
        messages.warning(request, _("C’est noté. Un doute est venu depuis : regardez-le aussi."))
    else:
        messages.success(request, _("C’est noté. Le doute reste écrit à côté du nombre."))
    return redirect("place", rally.place.code)


@require_http_methods(["GET", "HEAD", "POST"])
def urgent(request: HttpRequest, rally_id: UUID) -> HttpResponse:
    """Show what every account would say at once, and send what was shown."""
    rally, now = _rally(request, rally_id), visit.now()
    if not may_be_said(rally, now):
        messages.error(request, _("Trop tôt ou trop tard : rien n’est parti."))
        return redirect("place", rally.place.code)
    if not visit.installation().accounts:
        messages.error(request, _("Aucun compte de réseau n’est configuré (networks.toml)."))
        return redirect("place", rally.place.code)
    form = UrgentForm(request.POST or None)
    previews: tuple[saying.Preview, ...] = ()
    if form.is_valid():
        text, installation = form.cleaned_data["text"], visit.installation()
        previews = saying.preview(installation, text)
        if not all(one.fits for one in previews):
            form.add_error("text", _("Trop long pour un des réseaux : voyez l’aperçu."))
        elif "send" in request.POST:
            _say(request, rally, text)
            return redirect("place", rally.place.code)
    shown = {"form": form, "rally": rally, "previews": previews, "until": until(rally)}
    return render(request, "urgent.html", shown, status=422 if form.errors else 200)


def _say(request: HttpRequest, rally: Rally, text: str) -> None:
    """Send *text* at once, and say what becomes of it."""
    installation = visit.installation()
    new = saying.send(installation, rally, text, visit.viewer(request).email, visit.now())
    stop = frame.stop(installation, {one.name for one in installation.accounts})
    if not new:  # it may have been withdrawn or refused: nobody must believe that it leaves
        said = _(
            "Ce message a déjà été donné : le même texte ne part pas deux fois. Voyez plus bas où"
            " il en est, ou changez-en un mot."
        )
        messages.warning(request, said)
    elif stop:
        messages.warning(request, str(terms.of(stop)))
    else:
        messages.success(request, _("Le message part maintenant, sur tous les comptes."))


def _say_which_night(request: HttpRequest, rally: Rally) -> None:
    """Say of a rally at 0 h when people come: « samedi à minuit » is mostly the night after."""
    if rally.plan.time != dt.time(0):
        return
    today = visit.now().astimezone(rally.place.zone).date()
    eve = formats.day(rally.plan.date - dt.timedelta(days=1), today, get_language() or "fr")
    said = _(
        "À 0 h ce jour commence : on vient donc le soir du %(eve)s. Pour la nuit suivante, changez"
        " le jour."
    )
    messages.warning(request, said % {"eve": eve})


def _decides(request: HttpRequest) -> tuple[str, int | None]:
    """Return who decides, and which revision of the rally that person looked at."""
    seen = request.POST.get("seen", "")
    known = seen.isdecimal() and len(seen) <= _DIGITS
    return visit.viewer(request).email, int(seen) if known else None


def _settle(request: HttpRequest, act: Callable[[], object], said: str) -> bool:
    """Do what was decided, unless it was decided about something else; say which."""
    try:
        act()
    except ChangedMeanwhileError:
        messages.error(
            request,
            _("Rien n’a changé : quelqu’un a modifié ce rassemblement entre-temps. Relisez-le."),
        )
        return False
    messages.success(request, said)
    return True


def _rally(request: HttpRequest, rally_id: UUID) -> Rally:
    """Return the rally, which the visitor must be allowed to change.

    Raises:
        Http404: There is none.
        PermissionDenied: It is not this person's.
    """
    person = visit.viewer(request)
    try:
        rally = stored.get(rally_id, visit.installation().gazetteer)
    except NotFoundError as error:
        raise Http404 from error
    if not person.acts(rally.place.code):
        raise PermissionDenied
    return rally
