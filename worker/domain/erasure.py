"""What a person may type to be left out: a handle, a stable id, or an address on a platform."""

import re
import unicodedata
from urllib.parse import parse_qs, urlsplit

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:/*", re.IGNORECASE)
# As a browser shows it and a phone copies it: "x.com/claire".
_NO_SCHEME = re.compile(r"^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?/", re.IGNORECASE)
_IN_QUERY = ("id", "story_fbid", "fbid")
"""Where Facebook's addresses name an account or a post behind their question mark."""


def names(target: str) -> tuple[str, ...]:
    """Return all that *target* may stand for: stable ids, handles and post ids, itself included.

    An address of a profile or a post gives each segment of its path, and on Mastodon's kind of
    servers the account with its server and the actor's address. More names than needed do no
    harm: each is only looked for under its keyed hash. Nothing when no account can be meant: signs
    alone, or an address that ends before its server.
    """
    typed = _copied(target)
    if not re.search(r"\w", _SCHEME.sub("", typed)):
        return ()
    found = dict.fromkeys((typed, typed.removeprefix("@"), typed.rstrip("/")))
    if _NO_SCHEME.match(typed):
        typed = f"https://{typed}"
    if "://" in typed:
        found.update(dict.fromkeys(_of_address(typed)))
    elif typed.count("@") - typed.startswith("@") == 1:
        user, server = typed.removeprefix("@").split("@")
        found.update(dict.fromkeys(_of_account(user, server)))
    return tuple(name for name in found if name)


def _copied(target: str) -> str:
    """Return *target* without what comes along when it is copied: marks of direction, "acct:"."""
    told = "".join(sign for sign in target if unicodedata.category(sign) != "Cf")
    return told.replace("\uff20", "@").strip().removeprefix("acct:")


def _of_address(address: str) -> list[str]:
    try:
        parts = urlsplit(address)
    except ValueError:  # no address after all ("https://[claire")
        return []
    segments = [segment for segment in parts.path.split("/") if segment]
    found = [f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/")]
    if parts.scheme == "at" or not segments:  # Bluesky's own addresses; a domain that is a handle
        found.append(parts.netloc)
    asked = parse_qs(parts.query)
    found += [value for name in _IN_QUERY for value in asked.get(name, ())]
    for before, segment in zip(["", *segments], segments, strict=False):
        found += [segment, segment.removeprefix("@")]
        if parts.hostname and (segment.startswith("@") or before == "users"):
            # Some apps for Mastodon show another server's account under their own address.
            server = before if "." in before else parts.netloc
            found += _of_account(segment.removeprefix("@"), server)
    return found


def _of_account(user: str, server: str) -> list[str]:
    return [
        f"{user}@{server}",
        f"https://{server}/users/{user}",
        f"https://{server}/@{user}",
    ]
