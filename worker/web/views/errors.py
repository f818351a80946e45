"""Pages for what goes wrong, in the words of the visitor."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


@login_not_required
def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request no page of ours sends; nothing about it is repeated."""
    del request, exception
    return render(None, "400.html", status=400)


@login_not_required
def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Somebody without the right to see or do this."""
    del exception
    return render(request, "403.html", status=403)


@login_not_required
def missing(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No page at that address; the address is not repeated."""
    del exception
    return render(request, "404.html", status=404)


@login_not_required
def broken(request: HttpRequest) -> HttpResponse:
    """Something of ours failed: a page that needs neither database nor session."""
    del request
    return render(None, "500.html", status=500)
