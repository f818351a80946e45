"""Notifications by Apprise: one library for the hundred services that groups talk on.

The addresses hold tokens: none is ever printed, logged or kept.
"""

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from apprise import Apprise

# Who asks says what went wrong; beside that, these lines tell an operator nothing.
logging.getLogger("apprise").setLevel(logging.CRITICAL)


def understood(addresses: str) -> bool:
    """Tell whether each of *addresses*, parted by spaces, is one that Apprise knows."""
    return _opened(addresses) is not None


def send(addresses: str, title: str, body: str) -> bool:
    """Send one notification to each of *addresses*; return whether one of them took it.

    One that fails is not worth telling the others the same again each minute.
    """
    opened = [_opened(address) for address in addresses.split()]
    taken = [bool(one.notify(body=body, title=title)) for one in opened if one is not None]
    return any(taken)


def _opened(addresses: str) -> "Apprise | None":
    from apprise import Apprise, AppriseAsset, OverflowMode  # noqa: PLC0415 - only where wanted

    # In threads of ours already: Apprise's own loop would be one more.
    opened = Apprise(asset=AppriseAsset(app_id="Portevoix", app_desc="Portevoix", async_mode=False))
    known = [opened.add(address) for address in addresses.split()]
    for place in opened:
        # Left as it is, what is due in a dozen towns is longer than Discord takes, and refused.
        if place.overflow_mode == OverflowMode.UPSTREAM:
            place.overflow_mode = OverflowMode.SPLIT
    return opened if known and all(known) else None
