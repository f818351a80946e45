"""One address for one page: what differs only by tracking or form is the same."""

import re
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = ("utm_", "at_", "xtor", "fbclid", "gclid", "mc_", "ref", "cmpid", "#")


# Google's alerts lead to an article by way of Google.
_BY_WAY = re.compile(r"https?://(?:www\.)?google\.[a-z.]{2,6}/url\?", re.IGNORECASE)


def led_to(url: str | None) -> str | None:
    """Return the address that an alert of Google leads to; any other one as it is."""
    if url is None or not _BY_WAY.match(url):
        return url
    told = parse_qs(url.partition("?")[2])
    found = next((one for name in ("url", "q") for one in told.get(name, [])), "")
    return found if found.startswith(("https://", "http://")) else url


def canonical(url: str) -> str:
    """Return *url* without fragment, tracking parameters and default port; as is if it is none."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if not parts.scheme or not parts.hostname:
        return url.strip()
    default = {"http": 80, "https": 443}.get(parts.scheme.lower())
    host = parts.hostname if port in {None, default} else f"{parts.hostname}:{port}"
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith(_TRACKING)
    ]
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", urlencode(kept), ""))


def host(url: str | None) -> str | None:
    """Return the host of *url* without ``www.``, or None."""
    try:
        name = urlsplit(url or "").hostname
    except ValueError:
        return None
    return name.removeprefix("www.") if name else None
