"""What happens to every request: the door, the chosen language, and nothing kept in a cache."""

import re
from collections.abc import Callable
from http import HTTPStatus
from typing import override

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _

from worker.domain.signs import TURNING
from worker.errors import StartError
from worker.storage.transaction import answering
from worker.web import going, visit

_USED = "used"
"""Where a session says on which day it was used last."""

Answer = Callable[[HttpRequest], HttpResponse]


class Squeezed(GZipMiddleware):
    """Send pages, and the files they are made of, in a third of their bytes: phones are slow.

    A part of a file, and the news that it is the same, stay as they are.
    """

    @override
    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Return *response*, compressed where the browser takes that."""
        if response.status_code in {HTTPStatus.PARTIAL_CONTENT, HTTPStatus.NOT_MODIFIED}:
            return response
        return super().process_response(request, response)


class Door(LoginRequiredMiddleware):
    """Lead whoever has to sign in to the door, and from there on to the page they were on."""

    @override
    def handle_no_permission(
        self, request: HttpRequest, view_func: Callable[..., HttpResponseBase]
    ) -> HttpResponseRedirect:
        """Return the way to the door; a button that was pressed did nothing, which is said."""
        del view_func
        if request.method not in {"GET", "HEAD"}:
            messages.error(request, _("Rien n’a changé : il faut entrer d’abord."))
        return HttpResponseRedirect(going.door(going.asked(request)))


def language(request: HttpRequest) -> str:
    """Return the language of the cookie that the button in the footer leaves, else French."""
    wanted = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    return wanted if wanted in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def chosen_language(answer: Answer) -> Answer:
    """Speak French unless the visitor chose another language with the button in the footer.

    The browser's own list is not asked: half of the phones in a French town are set to English,
    and the words of a rally are French.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        with translation.override(language(request)):
            response = answer(request)
            response.headers.setdefault("Content-Language", translation.get_language() or "")
        return response

    return middleware


def kept_while_used(answer: Answer) -> Answer:
    """Let a session end two weeks after its last day of use, and not after its first one.

    Else it ends in the middle of what somebody types, two weeks after they first came. Written
    once a day, with a page that is looked at; where that fails (a full disk) it is shown, and the
    session ends as it would have. A page that refreshes itself is no use: nobody may sit there.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if request.method not in {"GET", "HEAD"} or "HX-Request" in request.headers:
            return response
        session, today = request.session, visit.now().date().isoformat()
        if session.accessed and SESSION_KEY in session and session.get(_USED) != today:
            session[_USED] = today
            try:
                with answering():
                    session.save()
            except StartError:
                session.modified = False
        return response

    return middleware


def never_empty(answer: Answer) -> Answer:
    """Show a page to whoever opens the address of a button, which Django answers with nothing."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED and request.method == "GET":
            response.content = render_to_string("405.html", request=request)
        return response

    return middleware


def never_nested(answer: Answer) -> Answer:
    """Lead the whole page elsewhere when the part that refreshes itself is sent elsewhere.

    The browser follows a redirect by itself: once a session is over, the page to sign in stood
    inside the overview of whoever had left it open.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if "HX-Request" not in request.headers or "Location" not in response.headers:
            return response
        headers = {"HX-Redirect": response["Location"]}
        return HttpResponse(status=HTTPStatus.NO_CONTENT, headers=headers)

    return middleware


def never_kept(answer: Answer) -> Answer:
    """Let no browser keep a page: phones are lent, and figures age. Feeds say it themselves."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if "Cache-Control" not in response:
            add_never_cache_headers(response)
        return response

    return middleware


# As UTF-8: pages are large.
_DIRECTIONS = re.compile(b"|".join(chr(code).encode() for code in TURNING))


def never_reversed(answer: Answer) -> Answer:
    """Send no page or feed with marks that show signs in another order than they are announced in.

    Who confirms a meeting point must have read the one that leaves: announcements drop them too
    (domain/compose.py), and phones put some around each number that is copied from a contact.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        is_text = response.get("Content-Type", "").startswith(("text/", "application/"))
        if is_text and not response.streaming:
            response.content = _DIRECTIONS.sub(b"", response.content)
        return response

    return middleware
