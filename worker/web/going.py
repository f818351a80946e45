"""Where a button leads back to, or the door onward to: a page of ours, never another host."""

from urllib.parse import urlencode, urlsplit

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from worker.services.signin import ONWARD, START

# It travels in the address of a link that is mailed.
LONGEST = 300


def back(request: HttpRequest, otherwise: str = "overview") -> str:
    """Return the form's ``next`` when it is a path of ours, else the page named *otherwise*."""
    wanted = request.POST.get(ONWARD, "")
    return wanted if _is_ours(wanted) else reverse(otherwise)


def onward(given: QueryDict) -> str:
    """Return the page that *given* leads on to after signing in, the overview by default."""
    return _fitting(given.get(ONWARD, ""))


def door(page: str) -> str:
    """Return the address of the door that leads on to *page*."""
    if page == START:
        return reverse("signin")
    return f"{reverse('signin')}?{urlencode({ONWARD: page}, safe='/')}"


def asked(request: HttpRequest) -> str:
    """Return the page that *request* comes from, the overview where that is not known.

    What a button or a part that refreshes itself asks for is no page: theirs is.
    """
    if "HX-Request" in request.headers:
        page = _path(request.headers.get("HX-Current-URL", ""), request)
    elif request.method in {"GET", "HEAD"}:
        page = request.get_full_path()
    else:
        page = _path(request.headers.get("Referer", ""), request)
    return _fitting(page)


def _path(url: str, request: HttpRequest) -> str:
    """Return the path of *url* with its query, nothing when it is on another host."""
    try:
        split = urlsplit(url)
    except ValueError:
        return ""
    query = f"?{split.query}" if split.query else ""
    return f"{split.path}{query}" if split.netloc == request.get_host() else ""


def _fitting(page: str) -> str:
    return page if _is_ours(page) and len(page) <= LONGEST else START


def _is_ours(path: str) -> bool:
    return path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None)
