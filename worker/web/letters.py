"""The one mail the pages send: a sign-in link, written after the answer has left."""

import threading

import structlog
from django.core.cache import cache as memory
from django.core.mail import EmailMessage
from django.utils import translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from worker.config import Environment
from worker.services import signin
from worker.services.installation import pages_address
from worker.storage.connections import last

log = structlog.get_logger()
# One address gets at most one mail a minute, and a flood of requests fills no memory.
PAUSE_SECONDS = 60
AT_ONCE, WAITING = 4, 50
_free = threading.BoundedSemaphore(AT_ONCE)
_room = threading.BoundedSemaphore(WAITING)


def send_link(email: str, environment: Environment, page: str) -> None:
    """Send a link to *email* if it is known, without letting the caller notice either way.

    The link leads on to *page*. Looking the address up and talking to the mail server happen on
    another thread, so that known and unknown addresses get the same answer in the same time.
    """
    if not environment.email_url:
        return
    if not _room.acquire(blocking=False):
        log.warning("signin_link_not_sent", error="too many are waiting")
        return
    arguments = (email, pages_address(environment), page, get_language() or "fr")
    threading.Thread(target=_send, args=arguments, daemon=True).start()


def wait() -> None:
    """Return when no letter is under way."""
    for _each in range(WAITING):
        _room.acquire()
    for _each in range(WAITING):
        _room.release()


def _send(email: str, public_url: str, page: str, language: str) -> None:
    try:
        # The mail server may be slow: who asks while four are served waits, and is not forgotten.
        with _free:
            with last():
                link = signin.link_if_known(email, public_url, page)
            if link is not None and memory.add(_noted(email), 1, PAUSE_SECONDS):
                _letter(email, link, language).send()
                log.info("signin_link_sent")
    except Exception as error:  # noqa: BLE001 - whatever the mail server did, the page has answered
        # The class only: a mail server's answer repeats the address.
        log.warning("signin_link_not_sent", error=type(error).__name__)
        memory.delete(_noted(email))  # none has left: who asks again at once gets one
    finally:
        _room.release()


def _noted(email: str) -> str:
    return f"letter:{email.casefold()}"


def _letter(email: str, link: str, language: str) -> EmailMessage:
    with translation.override(language):
        return EmailMessage(
            subject=_("Votre lien pour entrer dans Portevoix"),
            body=_(
                "Bonjour,\n\nCe lien vous fait entrer dans Portevoix. Il sert une fois, pendant "
                "30 minutes :\n\n%(link)s\n\nSi vous n’avez rien demandé, ignorez ce message."
            )
            % {"link": link},
            to=[email],
        )
