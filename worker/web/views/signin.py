"""Signing in by a one-time link, and leaving."""

from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from worker.services import signin
from worker.web import going, letters, visit
from worker.web.forms import AddressForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for an address and send it a link; the answer is the same whoever it is."""
    # The form has no address of its own, so the page asked for stays in that of this page.
    page = going.onward(request.GET)
    if request.user.is_authenticated:
        return redirect(page)
    form = AddressForm(request.POST or None)
    asked = form.is_valid()
    if asked:
        letters.send_link(form.cleaned_data["email"], visit.installation().environment, page)
    mails = bool(visit.installation().environment.email_url)
    shown = {"form": form, "asked": asked, "mails": mails, "again": going.door(page)}
    return render(request, "signin.html", shown, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def enter(request: HttpRequest) -> HttpResponse:
    """Show a button for the link that was followed; the button's click uses the token up."""
    page = going.onward(request.POST if request.method == "POST" else request.GET)
    door = going.door(page)
    if request.method != "POST":
        token = request.GET.get(signin.PARAMETER, "")
        shown = {"token": token, "over": not token, "again": door, "onward": page}
        return render(request, "signin_link.html", shown)
    person = signin.redeem(request.POST.get(signin.PARAMETER, ""))
    if person is None:
        return render(request, "signin_link.html", {"over": True, "again": door})
    login(request, person)
    return redirect(page)


@require_POST
@login_not_required
def leave(request: HttpRequest) -> HttpResponse:
    """End the session."""
    logout(request)
    return redirect("signin")
