"""What a person may type to be left out: a handle, a stable id, or an address on a platform."""

import re
import unicodedata
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from worker.domain.hosts import ascii_host

ANYWHERE = ""
"""Stands for each platform that nobody has named yet, where who asks does not say which."""
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:/*", re.IGNORECASE)
# As a browser shows it and a phone copies it: "x.com/claire".
_NO_SCHEME = re.compile(r"^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?/", re.IGNORECASE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
# As archives of the web keep an address: "…/web/2017/https://x.com/claire".
_BEHIND = re.compile(r"/(https?:/+[^/].*)", re.IGNORECASE)
_IN_QUERY = ("id", "story_fbid", "fbid", "user_id", "screen_name")
"""Where addresses name an account or a post behind their question mark."""
_TOLD = re.compile(r"@\w|://|\w\.\w|^did:")
"""What tells a handle or an address from the words of a sentence round it."""
_ROUND = "<>()[]{}«»\"'“”\u2018\u2019,;:!?."
"""What stands round a handle in a sentence or a mail."""
_BEFORE = frozenset({"users", "u", "profile", "author", "channel", "accounts", "a", "p"})
"""Which words of a path an account's name stands behind: Mastodon's kind of servers differ."""
_WHOLE = {"mastodon": ("@", "claire@social.example"), "bluesky": (".", "claire.bsky.social")}
_SITES = {
    "x.com": "x",
    "twitter.com": "x",
    "bsky.app": "bluesky",
    "bsky.social": "bluesky",
    "facebook.com": "facebook",
    "fb.com": "facebook",
    "instagram.com": "instagram",
    "threads.com": "threads",
    "threads.net": "threads",
    "tiktok.com": "tiktok",
}
"""Whose sites these are; every other one may be a server of Mastodon's kind, or anybody's."""
_SHORT = frozenset(
    {"t.co", "bit.ly", "fb.me", "vm.tiktok.com", "vt.tiktok.com", "go.bsky.app", "tinyurl.com"}
)
"""Hosts that only lead on; what apps copy when a profile is shared."""
_NO_ACCOUNT = {
    "facebook": {"share", "me", "watch", "reel", "photo", "photo.php", "profile.php", "settings"},
    "instagram": {"share", "p", "reel", "reels", "accounts", "explore"},
    "tiktok": {"t", "foryou"},
    "x": {"home", "search", "explore", "notifications", "settings"},
}
"""Which first words of a path say nothing of an account, unless the query does."""
_FRONT = re.compile(
    rf"(?:https?://)?(?:www\.|m\.|mobile\.)?(?:{'|'.join(map(re.escape, _SITES))})/*", re.IGNORECASE
)
_BETWEEN = frozenset(
    {"status", "statuses", "photo", "video", "videos", "post", "posts"}
    | {"likes", "media", "with_replies", "reel", "reels"}
)
"""Words of addresses behind an account, which are accounts of their own elsewhere."""
_OF_POST = re.compile(
    r"https?://(?P<host>[^/?#@]+)/(?:profile/|users/|(?P<at>@))?(?P<user>[^/?#]+)"
    r"/(?(at)(?:posts?|video|\d)|(?:status(?:es)?|posts?|p|reel|videos)/)"
)
_NOBODY = frozenset({"i", "anyuser", "groups"})
"""What stands where the address of a post has its author, and is nobody."""
_DEFAULT_PORTS = (":443", ":80")


def names(target: str) -> tuple[str, ...]:
    """Return all that *target* may stand for: stable ids, handles and post ids, itself included.

    An address of a profile or a post gives each segment of its path, and on Mastodon's kind of
    servers the account with its server and the actor's address. More names than needed do no
    harm: each is only looked for under its keyed hash. Nothing when no account can be meant: signs
    alone, an address that ends before its server, or a network's own first page.
    """
    copied = _copied(target)
    if not re.search(r"\w", _SCHEME.sub("", copied)):
        return ()
    each = [typed for typed in accounts(target) if not ("/" in typed and _FRONT.fullmatch(typed))]
    found = dict.fromkeys((copied, copied.removeprefix("@"))) if each else {}
    for typed in each:
        found.update(dict.fromkeys(_of_one(typed)))
    return tuple(name for name in found if name)


def accounts(target: str) -> tuple[str, ...]:
    """Return each account or address in "Claire (@claire@social.example)", else all of it.

    An address that only leads on and holds the other one gives both.
    """
    copied = _copied(target)
    told = [word.strip(_ROUND) for word in copied.split() if _TOLD.search(word)]
    held = [address for typed in told for address in _held(typed)]
    return (*told, *held) or (copied.strip(_ROUND),)


def _held(typed: str) -> list[str]:
    try:
        parts = urlsplit(_address(typed))
    except ValueError:  # no address after all
        return []
    asked = [value for values in parse_qs(parts.query).values() for value in values]
    behind = _BEHIND.search(parts.path)
    return [*filter(_WEB.match, asked), *([behind[1]] if behind else [])]


def lacks(target: str, platform: str) -> str | None:
    """Return how an account of *platform* is named, where *target* is but half of that."""
    sign, whole = _WHOLE.get(platform, ("", ""))
    each = [one.removeprefix("@") for one in accounts(target)]
    halved = any(sign not in one and "/" not in one and one[:4] != "did:" for one in each)
    return whole if halved else None


def is_half(target: str) -> bool:
    """Tell a bare handle, which is whole on X and names nobody on Mastodon or Bluesky."""
    return all(lacks(target, platform) for platform in _WHOLE)


def is_spaced(target: str, platform: str) -> bool:
    """Tell a name, as "Claire Martin", from the handle that no network writes with a space.

    On Facebook archives call people by their names.
    """
    return platform != "facebook" and any(" " in one for one in accounts(target))


def leads_elsewhere(target: str) -> bool:
    """Tell an address that a network makes of an account, and that does not say of which."""
    return any(map(_is_blind, accounts(target)))


def _is_blind(typed: str) -> bool:
    try:
        parts = urlsplit(_address(typed))
    except ValueError:  # no address after all
        return False
    if (parts.hostname or "").removeprefix("www.") in _SHORT:
        return True
    first = parts.path.strip("/").split("/")[0]
    is_told = not {"id", "user_id", "screen_name"}.isdisjoint(parse_qs(parts.query))
    return first in _NO_ACCOUNT.get(told_by(typed) or "", ()) and not is_told


def _address(typed: str) -> str:
    return f"https://{typed}" if _NO_SCHEME.match(typed) else typed


def told_by(target: str) -> str | None:
    """Return the platform that the address *target* itself tells, None where it tells none."""
    typed = accounts(target)[0]
    if typed.startswith(("at://", "did:")):
        return "bluesky"
    try:
        return _site(urlsplit(_address(typed)).hostname or "")
    except ValueError:  # no address after all
        return None


def _site(host: str) -> str | None:
    sites = (platform for site, platform in _SITES.items() if f".{host}".endswith(f".{site}"))
    return next(sites, None)


def networks(target: str, platform: str) -> set[str]:
    """Return *platform* and what the accounts of *target* tell of themselves.

    Who pastes an address need not know whose it is, nor notice what the list has chosen.
    """
    each = accounts(target)
    # "@claire@twitter.com", as people of Mastodon call who is elsewhere
    called = {_site(one.rpartition("@")[2].casefold()) or platform for one in each}
    return {platform, *called, *(told_by(one) or _served(one, platform) for one in each)}


def _served(typed: str, platform: str) -> str:
    """Return Mastodon for an account that is named with a server, which is no site of ours."""
    is_served = "://" in _address(typed) or typed.count("@") - typed.startswith("@") == 1
    return "mastodon" if is_served else platform


def handle_of(account: str) -> str:
    """Return the handle of an *account* that an archive calls by its page, else what it is called.

    Who is on a site of `_SITES` is found there by the handle alone; an account of Mastodon's kind
    by its address too (`names`).
    """
    if "/" not in account or account.startswith("at://") or told_by(account) is None:
        return account
    parts = urlsplit(account if "://" in account else f"https://{account}")
    told = next((one for name in _IN_QUERY for one in parse_qs(parts.query).get(name, ())), None)
    segments = [unquote(segment) for segment in parts.path.split("/") if segment]
    if told or not segments:
        return told or parts.netloc
    place = {"profile": 1, "people": -1}.get(segments[0], 0)
    return segments[place if len(segments) > 1 else 0].removeprefix("@")


def writer_of(url: str, platform: str) -> str | None:
    """Return the handle of who wrote the post at *url*, None where its address tells none."""
    found = _OF_POST.match(url)
    if found is None or found["user"] in _NOBODY:
        return None
    user = unquote(found["user"])
    return f"{user}@{found['host']}" if platform == "mastodon" and "@" not in user else user


def _copied(target: str) -> str:
    """Return *target* without what comes along when it is copied: marks of direction, "acct:"."""
    told = "".join(sign for sign in target if unicodedata.category(sign) != "Cf")
    told = unicodedata.normalize("NFC", told).replace("\uff20", "@").strip()
    return told.removeprefix("acct:").removeprefix("mailto:")


def _of_one(typed: str) -> list[str]:
    found = [typed, typed.removeprefix("@"), typed.rstrip("/")]
    address = _address(typed)
    if "://" in address:
        found += _of_address(address)
    elif typed.count("@") - typed.startswith("@") == 1:
        found += _of_account(typed)
    return found


def _of_address(address: str) -> list[str]:
    try:
        parts = urlsplit(address)
    except ValueError:  # no address after all ("https://[claire")
        return []
    # "twitter.com/#!/claire", as addresses of Twitter were for years, and of some apps are
    told = parts.fragment.removeprefix("!")
    told = told if told.startswith("/") else ""
    segments = [unquote(segment) for segment in f"{parts.path}/{told}".split("/") if segment]
    server = _server(parts)
    typed = (parts.netloc, server) if server != parts.netloc else (server,)
    found = [f"{parts.scheme}://{host}{parts.path}".rstrip("/") for host in typed]
    if parts.scheme == "at" or not segments:  # Bluesky's own addresses; a domain that is a handle
        found.append(parts.netloc)
    asked = parse_qs(parts.query)
    found += [value for name in _IN_QUERY for value in asked.get(name, ())]
    for segment in (*segments[:1], *(one for one in segments[1:] if one not in _BETWEEN)):
        found += [segment, segment.removeprefix("@")]
    for user, host in _users(segments, server) if parts.hostname else ():
        found += _of_account(user if "@" in user else f"{user}@{host}")
    return found


def _server(parts: SplitResult) -> str:
    """Return the server of an address as actors' addresses have it: "münchen.de" is "xn--…"."""
    server = parts.netloc if parts.scheme == "at" else parts.netloc.lower()
    for port in _DEFAULT_PORTS:
        server = server.removesuffix(port)
    return ascii_host(server)


def _users(segments: list[str], server: str) -> list[tuple[str, str]]:
    """Return which accounts a path may mean, each with its server."""
    found = []
    for before, segment in zip(["", *segments], segments, strict=False):
        if segment.startswith("@") or before in _BEFORE:
            # Some apps for Mastodon show another server's account under their own address.
            host = before if "." in before else server
            found.append((segment.removeprefix("@"), host))
    return found or [(segment.removeprefix("~"), server) for segment in segments[:1]]


def _of_account(account: str) -> list[str]:
    user, _, server = account.removeprefix("@").rpartition("@")
    host = ascii_host(server)
    return [
        *([user] if _site(host) else []),
        f"{user}@{server}",
        f"https://{host}/users/{user}",
        f"https://{host}/@{user}",
    ]
