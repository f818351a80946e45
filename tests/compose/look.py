"""Signs in with a one-time link and looks at the pages of a running stack.

Usage: look.py LINK     prints what of the thirteen towns and of a sent announcement is shown.
Exit code 1 when something is missing. Standard library only: it runs where nothing is installed.
"""

import re
import sys
import urllib.parse
import urllib.request
from html import unescape
from http.cookiejar import CookieJar

TOWNS = (
    "Paris", "Rennes", "Dijon", "Nantes", "Valence", "Besançon", "Lille",
    "Lyon", "Marseille", "Montpellier", "Toulouse", "Guadeloupe", "Nice",
)  # fmt: skip


def main(link: str) -> int:
    """Follow *link*, then look at the overview and at what the dry run holds."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    parts = urllib.parse.urlsplit(link)
    address = f"{parts.scheme}://{parts.netloc}"
    fields = dict(
        re.findall(r'name="(csrfmiddlewaretoken|jeton)" value="([^"]+)"', _page(browser, link))
    )
    form = urllib.parse.urlencode(fields).encode()
    request = urllib.request.Request(  # noqa: S310 - the stack's own address
        f"{address}{parts.path}", data=form, headers={"Referer": link, "Origin": address}
    )
    with browser.open(request, timeout=20) as answer:
        overview = unescape(answer.read().decode())
    trial = _page(browser, f"{address}/essai/")
    missing = [town for town in TOWNS if town not in overview]
    sys.stdout.write(f"overview: {len(TOWNS) - len(missing)} of {len(TOWNS)} towns\n")
    sent = trial.count("Rassemblement ")
    sys.stdout.write(f"dry run: {sent} announcement(s) on its page\n")
    return int(bool(missing) or not sent)


def _page(browser: urllib.request.OpenerDirector, address: str) -> str:
    with browser.open(address, timeout=20) as answer:
        return unescape(answer.read().decode())


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
