"""Signing in by a one-time link, and leaving."""

from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from worker.services import signin
from worker.web import letters, visit
from worker.web.forms import AddressForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for an address and send it a link; the answer is the same whoever it is."""
    if request.user.is_authenticated:
        return redirect("overview")
    form = AddressForm(request.POST or None)
    asked = form.is_valid()
    if asked:
        letters.send_link(form.cleaned_data["email"], visit.installation().environment)
    mails = bool(visit.installation().environment.email_url)
    return render(request, "signin.html", {"form": form, "asked": asked, "mails": mails})


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def enter(request: HttpRequest) -> HttpResponse:
    """Show a button for the link that was followed; the button's click uses the token up."""
    if request.method != "POST":
        token = request.GET.get(signin.PARAMETER, "")
        return render(request, "signin_link.html", {"token": token, "over": not token})
    person = signin.redeem(request.POST.get(signin.PARAMETER, ""))
    if person is None:
        return render(request, "signin_link.html", {"over": True})
    login(request, person)
    return redirect("overview")


@require_POST
@login_not_required
def leave(request: HttpRequest) -> HttpResponse:
    """End the session."""
    logout(request)
    return redirect("signin")
