"""What a person may type to be left out: a handle, a stable id, or an address on a platform."""

import re
from urllib.parse import urlsplit

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:/*", re.IGNORECASE)


def names(target: str) -> tuple[str, ...]:
    """Return all that *target* may stand for: stable ids, handles and post ids, itself included.

    An address of a profile or a post gives each segment of its path, and on Mastodon's kind of
    servers the account with its server and the actor's address. More names than needed do no
    harm: each is only looked for under its keyed hash. Nothing when no account can be meant: signs
    alone, or an address that ends before its server.
    """
    typed = target.strip()
    if not re.search(r"\w", _SCHEME.sub("", typed)):
        return ()
    found = dict.fromkeys((typed, typed.removeprefix("@"), typed.rstrip("/")))
    if "://" in typed:
        found.update(dict.fromkeys(_of_address(typed)))
    elif typed.count("@") - typed.startswith("@") == 1:
        user, server = typed.removeprefix("@").split("@")
        found.update(dict.fromkeys(_of_account(user, server)))
    return tuple(name for name in found if name)


def _of_address(address: str) -> list[str]:
    try:
        parts = urlsplit(address)
    except ValueError:  # no address after all ("https://[claire")
        return []
    segments = [segment for segment in parts.path.split("/") if segment]
    found = [f"{parts.scheme}://{parts.netloc}{parts.path}".rstrip("/")]
    if parts.scheme == "at" or not segments:  # Bluesky's own addresses; a domain that is a handle
        found.append(parts.netloc)
    for before, segment in zip(["", *segments], segments, strict=False):
        found += [segment, segment.removeprefix("@")]
        if parts.hostname and (segment.startswith("@") or before == "users"):
            found += _of_account(segment.removeprefix("@"), parts.netloc)
    return found


def _of_account(user: str, server: str) -> list[str]:
    return [
        f"{user}@{server}",
        f"https://{server}/users/{user}",
        f"https://{server}/@{user}",
    ]
