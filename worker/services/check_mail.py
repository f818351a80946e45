"""Whether the mail server takes us: told before the first letter that nobody gets."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import suppress

from django.core import mail

from worker.config import Environment
from worker.services.checked import Line, Verdict

_TODO = "correct PORTEVOIX_EMAIL_URL: until then no sign-in link and no reminder leaves"


def lines(said: Environment) -> Iterator[Line]:
    """Yield a line when a mail server is set: we connect and sign in, and send nothing."""
    if not said.email_url:
        return
    server = mail.mailers.default
    try:
        server.open()
        yield Line(what="mail", detail="the server takes us; nothing was sent")
    except (OSError, smtplib.SMTPException) as error:
        yield Line(what="mail", verdict=Verdict.WRONG, detail=_why(error), todo=_TODO)
    with suppress(OSError, smtplib.SMTPException):  # one that did not take us may be gone
        server.close()


def _why(error: OSError | smtplib.SMTPException) -> str:
    """Return *error* in words; a server's own may repeat an address, so they are left out."""
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "the server does not accept its user and password"
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return "the server offers no encryption (STARTTLS), or no signing in"
    if isinstance(error, ssl.SSLError):
        return f"no encryption with the server ({error.reason or type(error).__name__})"
    if isinstance(error, smtplib.SMTPException):
        return f"the server answers no mail server's words ({type(error).__name__})"
    return f"no answer ({error.strerror or type(error).__name__})"
