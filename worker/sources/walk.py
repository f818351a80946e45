"""Where to ask next in a search that answers newest first; decides, asks nothing.

The server's cursor is followed while it leads somewhere. When it ends on a full page, is refused or
goes round in a circle, the walk goes on from the time it has reached, and when that does not help
either, it says that it is stuck: what lies between is a gap.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum, auto

from worker.sources.bluesky import Page, stamp
from worker.sources.moments import moment
from worker.sources.windows import Window

OVERLAP = timedelta(minutes=10)
"""How much later than it was written a post may still be found."""
_SECOND = timedelta(seconds=1)
_DAY = timedelta(days=1)


class Step(Enum):
    """What a page means for the walk."""

    ON = auto()
    MET = auto()
    STUCK = auto()


@dataclass(slots=True)
class Walk:
    """One walk; ``floor`` is the oldest moment wanted, ``bottom`` how far back it has come.

    ``ceiling`` is the newest moment asked for: it stands still while the server's cursor is
    followed, since a cursor belongs to one question.
    """

    floor: datetime
    limit: int
    window: Window
    top: datetime | None = None
    bottom: datetime | None = None
    ceiling: datetime | None = None
    token: str = ""

    @classmethod
    def begin(cls, window: Window, first: datetime, now: datetime, limit: int) -> "Walk":
        """Return a new walk, or the one that broke off.

        Args:
            window: Where its query stands.
            first: Before this nothing is wanted: the campaign's beginning.
            now: The present moment.
            limit: How many posts a full page holds.
        """
        done = moment(window.done, UTC)
        # From the future: some clock was wrong, ours or theirs. A day again costs little.
        if done is not None and done > now:
            done = now - _DAY
        bottom = moment(window.until, UTC)
        return cls(
            floor=max(first, done - OVERLAP) if done else first,
            limit=limit,
            window=window,
            top=moment(window.newest, UTC),
            bottom=bottom,
            ceiling=bottom,
        )

    def where(self) -> dict[str, str]:
        """Return what to ask for besides the query."""
        asked = {"since": stamp(self.floor)}
        if self.ceiling is not None:
            # The search leaves `until` itself out, and moments are kept to the second.
            asked["until"] = stamp(self.ceiling + _SECOND)
        return {**asked, "cursor": self.token} if self.token else asked

    def take(self, page: Page, now: datetime, *, fresh: int) -> Step:
        """Move past *page*, of which *fresh* posts were new to us."""
        before = self.bottom
        self._stretch((post.published_at for post in page.posts), now)
        onward = fresh > 0 or self.bottom != before
        if self.bottom is not None and self.bottom < self.floor:
            return Step.MET
        full = len(page.posts) + len(page.skipped) >= self.limit
        if page.cursor is None and not full:
            return Step.MET
        circle = page.cursor in {None, self.token} and not onward
        self._follow(page.cursor or "")
        return Step.STUCK if circle else Step.ON

    def refused(self) -> Step:
        """Go on without the cursor that the server does not take."""
        stuck = self.ceiling == self.bottom
        self._follow("")
        return Step.STUCK if stuck else Step.ON

    def open(self) -> Window:
        """Return the window of a walk that goes on."""
        return self.window.after(_text(self.top), _text(self.bottom))

    def closed(self) -> Window:
        """Return the window once everything down to the floor was read, or given up."""
        return Window(_text(self.top) or self.window.done or stamp(self.floor))

    def _follow(self, token: str) -> None:
        self.token = token
        if not token:
            self.ceiling = self.bottom

    def _stretch(self, moments: Iterable[datetime], now: datetime) -> None:
        found = sorted(min(at, now) for at in moments)
        if not found:
            return
        self.top = self.top or found[-1]
        self.bottom = min(found[0], self.bottom or found[0])


def _text(at: datetime | None) -> str:
    return stamp(at) if at is not None else ""
