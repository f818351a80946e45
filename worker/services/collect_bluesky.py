"""One visit to Bluesky's post search: from the newest post back to where the last visit began.

The server's own cursor serves within one visit only; what is kept is a window of time, so that
nothing is lost over a restart, a cursor the server refuses, or one that leads nowhere. Posts are
found some minutes after they were written, so each visit looks a little further back than the last
one came; keyed hashes in the cursor keep them from being counted again.
"""

from datetime import UTC, datetime, time, timedelta

from worker.clients.asking import BadQuestionError
from worker.clients.atproto import Atproto, server
from worker.clients.domains import USUAL
from worker.clients.sessions import Login
from worker.config import source_token_variable
from worker.domain.gap import Gap, GapCause
from worker.domain.kinds import SourceKind
from worker.domain.post import Post, Skipped, Source
from worker.errors import ConfigError
from worker.services.clock import Clock
from worker.services.collect_feed import Visit
from worker.services.count import count_posts, reader_of
from worker.services.installation import Installation
from worker.services.keys import campaign_hasher
from worker.services.pace import Spread, quieter, stretched
from worker.sources.bluesky import Page, read_page
from worker.sources.walk import Step, Walk
from worker.sources.windows import Cursor, Marks
from worker.storage import gaps, sources
from worker.storage.sources import Success

SEARCH = "app.bsky.feed.searchPosts"
LIMIT = 100
PAGES = 50
"""Pages of one visit and query: 5,000 posts; the rest comes with the next visit."""
FLOOR = timedelta(minutes=5)
SOON = timedelta(minutes=1)
REMEMBERED = 5_000
_DAY = timedelta(days=1)


def visit_bluesky(installation: Installation, source: Source, spread: Spread) -> Visit:
    """Read what is new for each hashtag and word; each page is counted with its place.

    Raises:
        PortevoixError: As `Atproto.query`, no password, or an answer that is no page of posts.
    """
    visit = _Visit(installation, source, Clock.from_now(spread.now))
    for query in queries(installation):
        visit.read(query)
    state = sources.state(source.name)
    quiet = quieter(state.quiet, visit.posts)
    wait = SOON if visit.unfinished else max(stretched(source.every, quiet), FLOOR)
    after = spread.now + wait * (1 + 0.15 * spread.chance)
    outcome = Success(cursor=state.cursor, next_at=after, skip_reason=visit.reasons, quiet=quiet)
    sources.succeed(source.name, outcome, spread.now, expected=state.cursor)
    return Visit(posts=visit.posts, skipped=visit.skipped, next_at=after)


def queries(installation: Installation) -> tuple[str, ...]:
    """Return what is searched for: each hashtag, and each of the campaign's words as a phrase."""
    campaign = installation.campaign
    words = [f'"{word}"' for word in campaign.words]
    return (*(f"#{tag.lstrip('#')}" for tag in campaign.hashtags), *words)


def client(installation: Installation, source: Source) -> Atproto:
    """Return the server of *source* and our session there.

    Raises:
        ConfigError: No password is set: Bluesky searches for people with an account only.
    """
    password = installation.environment.source_secret(source.name)
    if not source.handle or not password:
        variable = source_token_variable(source.name)
        raise ConfigError(
            f"source {source.name!r}: Bluesky answers searches to accounts only; put an app "
            f"password of its handle into {variable} (or …_FILE)"
        )
    login = Login(source.handle, password)
    contact = installation.environment.public_url
    return server(source.url or USUAL[SourceKind.BLUESKY], login, source.allow_private, contact)


def page(asked: Atproto, query: str, **where: str) -> Page:
    """Return one page of the newest posts for *query*.

    Raises:
        PortevoixError: As `Atproto.query`, or an answer that is no page of posts.
    """
    parameters = {"q": query, "sort": "latest", "limit": str(LIMIT), **where}
    return read_page(asked.query(SEARCH, parameters), asked.host)


class _Visit:
    """One visit under way: what it gave, and what it has seen."""

    def __init__(self, installation: Installation, source: Source, clock: Clock) -> None:
        self.posts = self.skipped = 0
        self.unfinished = False
        self.overtaken = False
        self._installation = installation
        self._source = source
        self._clock = clock
        self._client = client(installation, source)
        self._stored = sources.state(source.name).cursor
        self._cursor = Cursor.read(self._stored)
        self._marks = Marks(campaign_hasher(installation, clock.now()), self._cursor.seen)
        self._reasons: dict[str, None] = {}

    @property
    def reasons(self) -> str:
        """Why posts were left out, each reason once."""
        return "; ".join(self._reasons)[:300]

    def read(self, query: str) -> None:
        """Walk from the newest post for *query*, or from where a walk broke off, to known ones."""
        first = datetime.combine(self._installation.campaign.starts_on, time(), UTC) - _DAY
        walk = Walk.begin(self._cursor.window(query), first, self._clock.now(), LIMIT)
        for _ in range(PAGES):
            step = self._step(query, walk)
            if step is not Step.ON or self.overtaken:
                return
        self.unfinished = True

    def _step(self, query: str, walk: Walk) -> Step:
        found = self._page(query, walk)
        fresh = [post for post in found.posts if self._is_new(post, walk.floor)] if found else []
        if found is None:
            step = walk.refused()
        else:
            step = walk.take(found, self._clock.now(), fresh=len(fresh))
        missing = [_gap(query, walk, self._clock.now())] if step is Step.STUCK else []
        window = walk.open() if step is Step.ON else walk.closed()
        self._keep(
            fresh,
            found.skipped if found else (),
            self._cursor.moved(query, window, self._seen(fresh)),
            missing,
        )
        return step

    def _page(self, query: str, walk: Walk) -> Page | None:
        """Return a page, None when the server refuses the cursor it gave."""
        try:
            return page(self._client, query, **walk.where())
        except BadQuestionError:
            if walk.token:
                return None
            raise

    def _is_new(self, post: Post, floor: datetime) -> bool:
        return post.published_at >= floor and self._marks.add(self._marks.of(post.id))

    def _seen(self, fresh: list[Post]) -> dict[str, int]:
        """Return the hashes that may be shown again, oldest first."""
        added = {self._marks.of(one.id): int(one.published_at.timestamp()) for one in fresh}
        kept = sorted({**self._cursor.seen, **added}.items(), key=lambda pair: pair[1])
        return dict(kept[-REMEMBERED:])

    def _keep(
        self, fresh: list[Post], skipped: tuple[Skipped, ...], cursor: Cursor, missing: list[Gap]
    ) -> None:
        """Count *fresh*, note what is *missing* and move the cursor, in one transaction."""
        now = self._clock.now()
        text = cursor.text()
        name = self._source.name
        outcome = Success(
            cursor=text,
            next_at=now + sources.LEASE,
            posts=len(fresh),
            skipped=len(skipped),
            skips=tuple(one.why for one in skipped),
        )

        def save() -> bool:
            gaps.note(name, missing, now)
            return sources.succeed(name, outcome, now, expected=self._stored)

        posts = sorted(fresh, key=lambda post: post.published_at)
        reader = reader_of(self._source)
        count_posts(self._installation, posts, now=now, commit_with=save, reader=reader)
        self.posts += len(fresh)
        self.skipped += len(skipped)
        self._reasons |= dict.fromkeys(one.why for one in skipped)
        self.overtaken = sources.state(name).cursor != text
        self._stored, self._cursor = text, cursor


def _gap(query: str, walk: Walk, now: datetime) -> Gap:
    return Gap(cause=GapCause.CROWDED, query=query, since=walk.floor, until=walk.bottom or now)
