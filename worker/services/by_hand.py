"""What people do to an announcement themselves: write it anew, publish it, look at its history."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from unicodedata import category
from uuid import UUID
from zoneinfo import ZoneInfo

from worker.config.values import is_public
from worker.domain.announcement import Happened
from worker.domain.compose import rule_of
from worker.domain.delivery import Cause, Event, Happening
from worker.domain.differences import Piece, differences
from worker.domain.images import Ready
from worker.domain.kinds import DeliveryState as State
from worker.domain.pace import DEFAULT_PACE
from worker.domain.signs import sayable
from worker.errors import InputError, NotFoundError
from worker.services import facts, postage
from worker.services.installation import Installation
from worker.services.pages import AnnouncementLine
from worker.services.planning import PlannedView, views_of
from worker.services.viewer import Viewer
from worker.storage import answers, images, overview, plans, rallies

LONGEST_URL = 500
SAID, REPLANNED = "said", "replan"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementPage:
    """One announcement with all that happened to it, oldest first.

    ``changes``: from its text to what the rally says now, when they differ. ``limit`` is how long
    its network lets it be. ``taken``: a person has said that they publish it, ``copied``: and is
    still to do so.
    """

    line: AnnouncementLine
    changes: tuple[Piece, ...]
    limit: int
    may_rewrite: bool
    may_take: bool
    taken: bool
    copied: bool
    history: tuple[Happened, ...]


def page(
    installation: Installation, delivery_id: UUID, viewer: Viewer, now: dt.datetime
) -> AnnouncementPage:
    """Return one announcement as its page shows it.

    Raises:
        NotFoundError: No delivery has that id.
    """
    row = overview.find(delivery_id)
    if row is None:
        raise NotFoundError(f"announcement {delivery_id}: not known")
    rally = rallies.get(row.rally_id, installation.gazetteer)
    tariff = postage.tariffs(installation.accounts).get(row.account)
    line = facts.line(row, rally, viewer, now, tariff)
    free = row.uncertain_since is None and now < facts.until(row, rally)
    taken = Cause.BY_HAND in {row.cause, row.detail} and row.state is not State.SENT
    open_still = line.may_cancel and free
    return AnnouncementPage(
        line=line,
        changes=differences(row.text, row.proposed) if row.proposed else (),
        limit=rule_of(row.network, image=row.image is not None).limit,
        may_rewrite=open_still and row.cause is not Cause.WAVE,
        may_take=open_still and not taken,
        taken=taken and viewer.acts(rally.place.code),
        copied=taken and row.state is State.HELD,
        history=_told(plans.history(delivery_id), rally.place.zone),
    )


def image(delivery_id: UUID) -> Ready | None:
    """Return the image that a delivery shows, None when it shows none or is not known."""
    row = overview.find(delivery_id)
    return images.get(row.image.digest) if row is not None and row.image else None


def tidy(text: str) -> str:
    """Return what a person typed with its lines kept, and nothing invisible in or around them.

    It is empty when nothing of it is seen: a space without width is no word.
    """
    if not any(category(sign)[0] not in "CZ" for sign in text):
        return ""
    return "\n".join(" ".join(line.split()) for line in sayable(text).strip().splitlines())


def is_address(url: str) -> bool:
    """Tell whether *url* is one of the web, as that of a post is: everybody is led there."""
    return len(url.strip()) <= LONGEST_URL and is_public(url.strip())


def _told(history: Sequence[Happened], zone: ZoneInfo) -> tuple[Happened, ...]:
    """Return *history* as its page shows it: of changes that follow one another, the last."""
    every = [_signed(one, zone) for one in history]
    return tuple(
        one
        for one, after in zip_longest(every, every[1:])
        if after is None or {one.what, after.what} != {REPLANNED}
    )


def _signed(one: Happened, zone: ZoneInfo) -> Happened:
    """Return *one* on the clock of its place, the house's own hands under one name.

    What a person says they found, or published, nobody of ours has found.
    """
    ours = one.by in {"plan", "portevoix", "restored", "alarm"} or one.by.startswith("turn ")
    at = one.at.astimezone(zone)
    if ours:
        return replace(one, at=at, by="Portevoix")
    return replace(one, at=at, what=SAID if one.what == Happening.FOUND else one.what)


def measured(delivery_id: UUID, text: str) -> tuple[int, int]:
    """Return how long *text* is as its network counts, and how long it may be.

    Raises:
        NotFoundError: No delivery has that id.
    """
    (row,) = plans.some([delivery_id]) or (None,)
    if row is None:
        raise NotFoundError(f"delivery {delivery_id} is not known; `portevoix plan` lists them")
    rule = rule_of(row.planned.network, image=row.planned.image is not None)
    return rule.measure(tidy(text)), rule.limit


def rewrite(  # noqa: PLR0913 - who, when and in sight of what belong to each decision
    installation: Installation,
    delivery_id: UUID,
    text: str,
    by: str,
    now: dt.datetime,
    *,
    seen: str | None = None,
) -> PlannedView:
    """Let a person's own *text* leave instead of the planned one; that approves it.

    When the rally changes afterwards it is held, with what the rally says now beside it.

    Raises:
        NotFoundError: No delivery has that id.
        InputError: It is empty or too long for its network, or can no longer be changed.
        ChangedMeanwhileError: Another text than *seen* (its print) would be replaced.
    """
    written = tidy(text)
    (before,) = plans.some([delivery_id]) or (None,)
    if before is None:
        raise NotFoundError(f"delivery {delivery_id} is not known; `portevoix plan` lists them")
    rule = rule_of(before.planned.network, image=before.planned.image is not None)
    if not written or rule.measure(written) > rule.limit:
        raise InputError(f"{rule.measure(written)} {rule.unit}, expected 1 to {rule.limit}")
    changed = answers.rewrite(delivery_id, written, by, now, DEFAULT_PACE, seen=seen)
    return views_of(installation, [changed], now)[0]


def take(installation: Installation, delivery_id: UUID, by: str, now: dt.datetime) -> PlannedView:
    """Keep a delivery for a person who publishes it by hand; nothing of ours sends it.

    Raises:
        HeldMeanwhileError: Somebody else publishes it.
    """
    taken = answers.settle(delivery_id, Event(what=Happening.TAKE), by, now, DEFAULT_PACE)
    return views_of(installation, [taken], now)[0]


def record(  # noqa: PLR0913 - who, when and in sight of what belong to each decision
    installation: Installation,
    delivery_id: UUID,
    url: str,
    by: str,
    now: dt.datetime,
    *,
    seen: str | None = None,
) -> PlannedView:
    """Keep where a person published what they had taken, also once its time is over.

    Raises:
        NotFoundError: No delivery has that id.
        InputError: *url* is no address of the web, or nobody had taken the delivery.
        ChangedMeanwhileError: Another text than *seen* (its print) stands there by now.
    """
    if not is_address(url):
        raise InputError("that is no address of a post; expected one such as https://…")
    kept = answers.record(delivery_id, url.strip(), by, now, DEFAULT_PACE, seen=seen)
    return views_of(installation, [kept], now)[0]
