"""Django's mail settings from one address such as ``smtp://user:secret@mail.example:587/?tls``."""

from typing import NotRequired, TypedDict
from urllib.parse import parse_qs, unquote, urlsplit

from worker.errors import ConfigError

SMTP = "django.core.mail.backends.smtp.EmailBackend"
MEMORY = "django.core.mail.backends.locmem.EmailBackend"
NOBODY = "django.core.mail.backends.dummy.EmailBackend"
# A sign-in form that waits longer than this for a mail server has lost its visitor anyway.
TIMEOUT_SECONDS = 20
_PORTS = {"smtp": 587, "smtps": 465}


class Mailer(TypedDict):
    """One entry of Django's MAILERS."""

    BACKEND: str
    OPTIONS: NotRequired[dict[str, str | int | bool]]


def mailers(url: str) -> dict[str, Mailer]:
    """Return Django's MAILERS for *url*; one that drops every mail when none is configured.

    ``smtp://`` speaks STARTTLS unless the address says ``?tls=no`` (a relay on this machine);
    ``smtps://`` is encrypted from the first byte; ``memory://`` keeps mails for tests.

    Raises:
        ConfigError: If the address is none of these. It is never repeated: it holds a password.
    """
    if not url:
        return {"default": {"BACKEND": NOBODY}}
    if url.startswith("memory:"):
        return {"default": {"BACKEND": MEMORY}}
    parts = urlsplit(url) if _is_whole(url) else None
    if parts is None or not parts.hostname:
        raise ConfigError(
            "PORTEVOIX_EMAIL_URL: expected smtp://USER:PASSWORD@HOST:587?from=ADDRESS or smtps://…"
        )
    asked = parse_qs(parts.query)
    options: dict[str, str | int | bool] = {
        "host": parts.hostname,
        "port": parts.port or _PORTS[parts.scheme],
        "username": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "use_ssl": parts.scheme == "smtps",
        "use_tls": parts.scheme == "smtp" and asked.get("tls") != ["no"],
        "timeout": TIMEOUT_SECONDS,
    }
    return {"default": {"BACKEND": SMTP, "OPTIONS": options}}


def _is_whole(url: str) -> bool:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # brackets without an end, a port of letters
        return False
    return parts.scheme in _PORTS and port != 0


def sender(url: str) -> str:
    """Return who our mails come from: ``?from=`` of *url*, else its user, else portevoix@host."""
    parts = urlsplit(url)
    # A + of a name is a blank, as in a form, but one of an address is one: « a+b@c.example ».
    asked = parse_qs(parts.query.replace("+", "%2B")).get("from")
    if asked:
        name, bracket, it = asked[0].rpartition("<")
        return f"{name.replace('+', ' ')}{bracket}{it}"
    user = unquote(parts.username or "")
    return user if "@" in user else f"portevoix@{parts.hostname or 'localhost'}"
