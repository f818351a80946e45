"""One visit to X: what is new since the last one, as far as the budget goes.

Money is reserved before each call and settled after it. What the budget leaves out is a gap, said
on the pages as « non relevé »; it is never taken for nothing. X forgets after seven days: what was
said before is a gap as well. On the first visit, one question for numbers alone tells how far back
the money reaches.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from worker.clients.domains import USUAL
from worker.clients.x import X, server
from worker.config import source_token_variable
from worker.domain.budget import Budget, Spent
from worker.domain.gap import Gap, GapCause
from worker.domain.kinds import SourceKind
from worker.domain.post import Skipped, Source
from worker.errors import BudgetError, ConfigError, LostAnswerError, PortevoixError
from worker.services.clock import Clock
from worker.services.collect_feed import Visit
from worker.services.count import count_posts
from worker.services.installation import Installation
from worker.services.pace import Spread
from worker.services.purse import Purse
from worker.sources import x
from worker.sources.bluesky import stamp
from worker.sources.windows import Cursor, Window
from worker.storage import gaps, sources
from worker.storage.sources import Success

_T = TypeVar("_T")

LEAST, MOST = 10, 100
"""Posts of one page: the interface takes no fewer and no more."""
PAGES = 50
FLOOR = timedelta(minutes=15)
KEPT = timedelta(days=7) - timedelta(hours=1)
"""How far back X searches, with an hour for clocks that differ."""
LONGEST_QUERY = 512
_LATE = timedelta(minutes=5)
_FIRST_MILLISECOND = 1_288_834_974_657
SEARCH, COUNTS = "tweets/search/recent", "tweets/counts/recent"


def visit_x(installation: Installation, source: Source, spread: Spread) -> Visit:
    """Read what is new; each page is counted with its place and paid for.

    Raises:
        BudgetError: The month's budget or the day's share of it is spent.
        PortevoixError: As `X.ask`, no token, or an answer that is no page of posts.
    """
    visit = _Visit(installation, source, Clock.from_now(spread.now))
    for query in queries(installation):
        visit.read(query)
    after = spread.now + max(source.every, FLOOR) * (1 + 0.15 * spread.chance)
    state = sources.state(source.name)
    outcome = Success(cursor=state.cursor, next_at=after, skip_reason=visit.reasons)
    sources.succeed(source.name, outcome, spread.now, expected=state.cursor)
    return Visit(posts=visit.posts, skipped=visit.skipped, next_at=after)


def queries(installation: Installation) -> tuple[str, ...]:
    """Return the searches for the campaign's hashtags and words."""
    campaign = installation.campaign
    tags = [f"#{tag.lstrip('#')}" for tag in campaign.hashtags]
    return x.queries((*tags, *(f'"{word}"' for word in campaign.words)), LONGEST_QUERY)


def client(installation: Installation, source: Source) -> X:
    """Return X, asked with the token of *source*.

    Raises:
        ConfigError: No token is set.
    """
    token = installation.environment.source_secret(source.name)
    if not token:
        variable = source_token_variable(source.name)
        message = f"source {source.name!r}: no token; set {variable} (or …_FILE)"
        raise ConfigError(message)
    contact = installation.environment.public_url
    return server(source.url or USUAL[SourceKind.X], token, source.allow_private, contact)


def identifier(at: datetime) -> str:
    """Return the smallest identifier of a post written at *at*: X counts milliseconds in it."""
    return str((int(at.timestamp() * 1000) - _FIRST_MILLISECOND) << 22)


class _Visit:
    """One visit under way, and what it gave."""

    def __init__(self, installation: Installation, source: Source, clock: Clock) -> None:
        self.posts = self.skipped = 0
        self._installation = installation
        self._source = source
        self._clock = clock
        self._client = client(installation, source)
        state = sources.state(source.name)
        self._stored, self._cursor = state.cursor, Cursor.read(state.cursor)
        self._last = state.last_success_at
        self._reasons: dict[str, None] = {}

    @property
    def reasons(self) -> str:
        """Why posts were left out, each reason once."""
        return "; ".join(self._reasons)[:300]

    def read(self, query: str) -> None:
        """Read what is new for *query*; of words that came since it was asked, all there is.

        A search for other words is another one: asked from its beginning it would be billed anew
        for a week of posts, each time config/ gains a hashtag.
        """
        if query not in self._cursor.windows and (former := self._former(query)):
            done, added = former
            self._cursor = self._cursor.moved(query, Window(done), {})
            if added:
                self._walk(added)
        self._walk(query)

    def _former(self, query: str) -> tuple[str, str] | None:
        """Return how far another search has read for words of *query*, and the other words."""
        words, oldest = query.split(x.OR), int(identifier(self._clock.now() - KEPT))
        asked = [
            (len(common), int(window.done), common)
            for old, window in self._cursor.windows.items()
            if (common := set(words).intersection(old.split(x.OR)))
            and int(window.done or 0) > oldest
        ]
        if not asked:
            return None
        _, done, common = max(asked, key=lambda one: one[:2])
        return str(done), x.OR.join(word for word in words if word not in common)

    def _walk(self, query: str) -> None:
        """Walk from the newest post, or from where a walk broke off, to the ones read before."""
        window = self._cursor.window(query)
        asked, resumed = self._since(query, window), bool(window.until)
        reached: datetime | None = None
        for _ in range(PAGES):
            try:
                found = self._page(query, asked)
            except BudgetError:
                self._give_up(query, self._done(window, resumed=resumed), reached)
                raise
            window = window.after(found.newest, found.oldest)
            reached = min((post.published_at for post in found.posts), default=reached)
            if not found.token or not found.billed:
                self._keep(query, found, Window(self._done(window, resumed=resumed)))
                return
            self._keep(query, found, window)
            asked = {**asked, "next_token": found.token}

    def _since(self, query: str, window: Window) -> dict[str, str]:
        now = self._clock.now()
        recent = self._last is not None and now - self._last < KEPT
        # A place that lies ahead of us: some clock was wrong.
        if window.done and recent and int(window.done) < int(identifier(now)):
            since = {"since_id": window.done}
        else:
            since = {"start_time": self._start(query, window, now)}
        return {**since, "until_id": window.until} if window.until else since

    def _start(self, query: str, window: Window, now: datetime) -> str:
        """Return how far back to read when there is no place to go on from; note what is left."""
        oldest = now - KEPT
        if window.done:
            self._note(Gap(cause=GapCause.FORGOTTEN, query=query, since=self._last, until=oldest))
        asked = {"query": query, "granularity": "hour", "start_time": stamp(oldest)}
        hours = self._paid(
            self._purse().reserve_count(),
            lambda: x.read_counts(self._client.ask(COUNTS, asked), self._client.host),
        )
        left, kept, start = self._purse().affordable(), 0, now - timedelta(hours=1)
        for at, count in hours:
            if kept + count > left:
                # Of an hour that is dearer than all we have, the newest part is read all the same.
                missed = sum(count for _, count in hours) - kept
                self._note(_unpaid(query, oldest, start, missed))
                return stamp(start)
            kept, start = kept + count, at
        return stamp(oldest)

    def _page(self, query: str, asked: dict[str, str]) -> x.Page:
        purse = self._purse()
        limit, reserved = purse.reserve_posts(MOST, LEAST)
        parameters = {"query": query, "max_results": str(limit), **x.FIELDS, **asked}
        found = self._paid(
            reserved, lambda: x.read_page(self._client.ask(SEARCH, parameters), self._client.host)
        )
        purse.settle(reserved, found.billed, found.authors)
        return found

    def _paid(self, reserved: Spent, question: Callable[[], _T]) -> _T:
        """Ask; what was refused costs nothing, what was lost on the way may have been billed."""
        try:
            return question()
        except LostAnswerError:
            raise
        except PortevoixError:
            self._purse().refund(reserved)
            raise

    def _done(self, window: Window, *, resumed: bool) -> str:
        """Return the post up to which all was read.

        Where nobody said anything for a week, the last post would be too old to begin at: an
        identifier of X is a moment, and one of a few minutes before the walk serves as well. Not
        for a walk that was *resumed*: what came since it began was not asked for.
        """
        now = self._clock.now()
        reached = [window.newest or "0", window.done or "0"]
        if not resumed:
            reached.append(identifier(now - _LATE))
        return min(max(reached, key=int), identifier(now), key=int)

    def _give_up(self, query: str, done: str, reached: datetime | None) -> None:
        """Close a walk that cannot be paid, so that the next one begins with what is new then."""
        since = self._last or self._clock.now() - KEPT
        until = reached or self._clock.now()
        self._note(_unpaid(query, since, until, None))
        moved = self._cursor.moved(query, Window(done), {})
        sources.move(self._source.name, moved.text(), expected=self._stored)

    def _keep(self, query: str, found: x.Page, window: Window) -> None:
        """Count a page and move the cursor, in one transaction."""
        posts = sorted(found.posts, key=lambda post: post.published_at)
        moved = self._cursor.moved(query, window, {})
        now = self._clock.now()
        count_posts(
            self._installation,
            posts,
            now=now,
            commit_with=lambda: self._store(moved, len(posts), found.skipped),
        )
        self.posts += len(posts)
        self.skipped += len(found.skipped)
        self._reasons |= dict.fromkeys(one.why for one in found.skipped)

    def _store(self, cursor: Cursor, posts: int, skipped: tuple[Skipped, ...]) -> bool:
        now, text = self._clock.now(), cursor.text()
        outcome = Success(
            cursor=text,
            next_at=now + sources.LEASE,
            posts=posts,
            skipped=len(skipped),
            skips=tuple(one.why for one in skipped),
        )
        stored = sources.succeed(self._source.name, outcome, now, expected=self._stored)
        self._stored, self._cursor = text, cursor
        return stored

    def _note(self, gap: Gap) -> None:
        gaps.note(self._source.name, [gap], self._clock.now())

    def _purse(self) -> Purse:
        return Purse(self._source, self._source.budget or Budget(posts=0), self._clock.now())


def _unpaid(query: str, since: datetime, until: datetime, posts: int | None) -> Gap:
    return Gap(cause=GapCause.BUDGET, query=query, since=since, until=until, posts=posts)
