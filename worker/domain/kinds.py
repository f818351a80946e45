"""The closed lists that config, storage and code share."""

import re
from enum import StrEnum


class SourceKind(StrEnum):
    """Where we listen."""

    RSS = "rss"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    X = "x"
    CALENDAR = "calendar"
    INBOX = "inbox"


class NetworkKind(StrEnum):
    """Where we announce."""

    DRY_RUN = "dry_run"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    X = "x"
    FACEBOOK_PAGE = "facebook_page"
    TELEGRAM = "telegram"


class PlaceKind(StrEnum):
    """A commune (INSEE code) or an area (département or territory code)."""

    COMMUNE = "commune"
    AREA = "area"


class RallyStatus(StrEnum):
    """Where a rally stands. Only a person confirms; an unconfirmed rally is never public."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    FORBIDDEN = "forbidden"
    OVER = "over"


class ClaimStatus(StrEnum):
    """What one text says of a rally (rule 11 of docs/claims.md)."""

    PLANNED = "planned"
    PAST = "past"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    FORBIDDEN = "forbidden"


class FigureKind(StrEnum):
    """What a figure counts. Kinds are never added, averaged or converted."""

    GOING = "going"
    INTERESTED = "interested"
    INVITED = "invited"
    EXPECTED = "expected"
    ATTENDANCE = "attendance"


class Speaker(StrEnum):
    """Who said a figure."""

    ORGANISERS = "organisers"
    POLICE = "police"
    PRESS = "press"
    INDEPENDENT = "independent"


class DeliveryState(StrEnum):
    """The states of one announcement on one account (docs/design.md, section Announcing)."""

    PLANNED = "planned"
    APPROVED = "approved"
    HELD = "held"
    CLAIMED = "claimed"
    SENDING = "sending"
    UNCERTAIN = "uncertain"
    SENT = "sent"
    FAILED = "failed"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Role(StrEnum):
    """What a person who signs in may do."""

    OPERATOR = "operator"
    COORDINATOR = "coordinator"
    ORGANISER = "organiser"
    READER = "reader"


_CALLED = {"twitter": "x", "fb": "facebook", "insta": "instagram", "bsky": "bluesky"}
# Some archives tell the site: "X.com", "mobile.twitter.com", "bsky.app".
_SITE = re.compile(
    r"(?:www\.|m\.|mobile\.)?(x|twitter|bsky|fb|facebook|instagram|threads|tiktok)"
    r"\.(?:com|app|net|social)"
)


LONGEST_PLATFORM = 32
"""What a column holds; small letters may be more than capitals were."""


def platform_name(typed: str) -> str:
    """Return the name of a platform as we keep it, in small letters; archives call some otherwise.

    Under two names each account would be two, and who is left out on one be counted on the other.
    """
    plain = typed.strip().lower()[:LONGEST_PLATFORM]
    if site := _SITE.fullmatch(plain):
        plain = site[1]
    return _CALLED.get(plain, plain)
