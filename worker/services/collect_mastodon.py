"""One visit to a Mastodon-API server: its timelines of the campaign's hashtags, forward.

`min_id` pages forward without a gap, where `since_id` would leave one. The first visit walks back
from the newest post. Ids are opaque: only where they stand in a page matters.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from urllib.parse import quote, urlencode

import msgspec

from worker.config import source_token_variable
from worker.domain.gap import Gap, GapCause
from worker.domain.post import Post, Source
from worker.errors import (
    BlockedError,
    GoneError,
    InputError,
    MissingError,
    NotAllowedError,
    RefusedError,
)
from worker.services.collect_feed import Visit, client
from worker.services.count import count_posts, reader_of
from worker.services.installation import Installation
from worker.services.keys import campaign_hasher
from worker.services.pace import Spread, quieter, stretched
from worker.sources.canonical import host
from worker.sources.mastodon import Page, read_page
from worker.sources.windows import Marks
from worker.storage import gaps, sources
from worker.storage.sources import Success

LIMIT = 40
PAGES = 50
"""Pages of one visit and hashtag: 2,000 posts; the rest comes with the next visit."""
FLOOR = timedelta(minutes=5)
REMEMBERED = 1_000
LOOK_EVERY = 4
"""Visits in a row without a post after which the newest ones are looked at."""


class _Cursor(msgspec.Struct):
    """The newest id seen of each hashtag.

    ``marks``: keyed hashes of the last posts counted: one with two hashtags is in two timelines.
    """

    newest: dict[str, str] = msgspec.field(default_factory=dict)
    marks: list[str] = msgspec.field(default_factory=list)

    def text(self) -> str:
        """Return it as it is stored."""
        return msgspec.json.encode(self).decode()


@dataclass(slots=True)
class _Tally:
    posts: int = 0
    skipped: int = 0
    reasons: list[str] = field(default_factory=list)


def tags(installation: Installation) -> list[str]:
    """Return the campaign's hashtags as addresses have them."""
    return [tag.lstrip("#").lower() for tag in installation.campaign.hashtags]


def visit_mastodon(
    installation: Installation,
    source: Source,
    spread: Spread,
    wanted: Sequence[str] | None = None,
) -> Visit:
    """Read what is new under each hashtag; each page is counted with its place.

    Args:
        installation: Whose hashtags.
        source: The server.
        spread: The present moment, and a chance.
        wanted: Read these hashtags only.

    Raises:
        PortevoixError: As `HttpClient.fetch`, or an answer that is no list of posts.
    """
    if source.url is None:
        raise InputError(f"source {source.name!r} has no base_url")
    tally = _Tally()
    for tag in tags(installation) if wanted is None else wanted:
        _Timeline(installation, source, spread, tag, tally).read()
    state = sources.state(source.name)
    quiet = quieter(state.quiet, tally.posts)
    wait = max(stretched(source.every, quiet), FLOOR)
    # A stream is never due: its own process says when.
    after = None if source.stream else spread.now + wait * (1 + 0.15 * spread.chance)
    reason = "; ".join(dict.fromkeys(tally.reasons))[:300]
    outcome = Success(cursor=state.cursor, next_at=after, skip_reason=reason, quiet=quiet)
    sources.succeed(source.name, outcome, spread.now, expected=state.cursor)
    return Visit(posts=tally.posts, skipped=tally.skipped, next_at=after)


def page(installation: Installation, source: Source, tag: str, **where: str) -> Page:
    """Fetch one page of *source*'s timeline of *tag*; *where* holds ``min_id`` or ``max_id``.

    Raises:
        PortevoixError: As `HttpClient.fetch`, or an answer that is no list of posts.
    """
    base = str(source.url).rstrip("/")
    query = urlencode({"limit": LIMIT, **where})
    url = f"{base}/api/v1/timelines/tag/{quote(tag, safe='')}?{query}"
    http = client(installation.environment.public_url, source.allow_private)
    token = installation.environment.source_secret(source.name)
    try:
        fetched = http.fetch(url, accept="application/json", token=token)
    except (MissingError, GoneError, NotAllowedError):
        raise
    except RefusedError as error:
        # Before 4.3 Mastodon answered 422 for 401, as it does to a place that it does not take.
        if token or (where and not isinstance(error, BlockedError)):
            raise
        wants = (
            f"shows hashtags to accounts only, perhaps; set {source_token_variable(source.name)}"
        )
        raise BlockedError(f"{error}; {wants}") from None
    return read_page(fetched.body, host(base) or base)


@dataclass(frozen=True, slots=True)
class _Timeline:
    installation: Installation
    source: Source
    spread: Spread
    tag: str
    tally: _Tally

    def read(self) -> None:
        state = sources.state(self.source.name)
        cursor, newest = state.cursor, _decoded(state.cursor).newest.get(self.tag)
        if newest is None:
            self._back(cursor, GapCause.PAST, None)
            return
        for _ in range(PAGES):
            page = self._onward(newest)
            if page is None or (not page.ids and self._has_begun_anew(state.quiet, cursor, newest)):
                self._back(cursor, GapCause.FORGOTTEN, state.last_success_at)
                return
            fresh = page.ids[0] if page.ids else newest
            if fresh == newest:
                return
            cursor = self._keep([page], cursor, fresh)
            newest = fresh

    def _onward(self, newest: str) -> Page | None:
        """Return what came after *newest*; None when the server does not take that place."""
        try:
            return self._page(min_id=newest)
        except (BlockedError, GoneError):
            raise
        except RefusedError:
            return None

    def _has_begun_anew(self, quiet: int, cursor: str, newest: str) -> bool:
        """Tell whether our place means nothing to the server any more, although it takes it.

        One set up anew counts its posts from the beginning: nothing ever comes after ours. Looked
        at now and then, while nothing comes.
        """
        if quiet == 0 or quiet % LOOK_EVERY:
            return False
        shown = self._page()
        marks = self._marks(_decoded(cursor))
        top = shown.posts[0] if shown.posts else None
        return top is not None and newest not in shown.ids and not marks.knows(marks.of(top.id))

    def _back(self, cursor: str, cause: GapCause, since: datetime | None) -> None:
        """Read from the newest post back to the known ones, or to the campaign's beginning."""
        marks = self._marks(_decoded(cursor))
        pages: list[Page] = []
        oldest: str | None = None
        met = False
        while len(pages) < PAGES and not met:
            page = self._page(max_id=oldest) if oldest else self._page()
            if not page.ids or page.ids[-1] == oldest:
                met = True
                break
            pages.append(page)
            oldest = page.ids[-1]
            known = since is not None and any(marks.knows(marks.of(one.id)) for one in page.posts)
            met = known or self._before_the_campaign(page.posts)
        if pages:
            self._keep(
                pages, cursor, pages[0].ids[0], () if met else self._gap(cause, since, pages)
            )

    def _gap(self, cause: GapCause, since: datetime | None, pages: list[Page]) -> tuple[Gap, ...]:
        until = min((one.published_at for page in pages for one in page.posts), default=None)
        begun = since or datetime.combine(self.installation.campaign.starts_on, time(), UTC)
        return (
            Gap(cause=cause, query=f"#{self.tag}", since=begun, until=until or self.spread.now),
        )

    def _marks(self, there: _Cursor) -> Marks:
        return Marks(campaign_hasher(self.installation, self.spread.now), there.marks)

    def _before_the_campaign(self, posts: tuple[Post, ...]) -> bool:
        first = self.installation.campaign.starts_on - timedelta(days=1)
        return bool(posts) and posts[-1].published_at.date() < first

    def _page(self, **where: str) -> Page:
        return page(self.installation, self.source, self.tag, **where)

    def _keep(
        self, pages: list[Page], cursor: str, newest: str, missing: tuple[Gap, ...] = ()
    ) -> str:
        """Count *pages* and move the cursor to *newest* in one transaction; return it."""
        there = _decoded(cursor)
        marks = self._marks(there)
        listed = [post for page in reversed(pages) for post in reversed(page.posts)]
        fresh = {mark: post for post in listed if marks.add(mark := marks.of(post.id))}
        posts = list(fresh.values())
        skipped = [one for page in pages for one in page.skipped]
        kept = [*there.marks, *fresh][-REMEMBERED:]
        moved = _Cursor({**there.newest, self.tag: newest}, kept).text()
        outcome = Success(
            cursor=moved,
            next_at=None if self.source.stream else self.spread.now + sources.LEASE,
            posts=len(posts),
            skipped=len(skipped),
            skips=tuple(one.why for one in skipped),
        )

        def save() -> bool:
            gaps.note(self.source.name, missing, self.spread.now)
            return sources.succeed(self.source.name, outcome, self.spread.now, expected=cursor)

        reader = reader_of(self.source)
        count_posts(self.installation, posts, now=self.spread.now, commit_with=save, reader=reader)
        self.tally.posts += len(posts)
        self.tally.skipped += len(skipped)
        self.tally.reasons += [one.why for one in skipped]
        return moved


def _decoded(cursor: str) -> _Cursor:
    try:
        return msgspec.json.decode(cursor or "{}", type=_Cursor)
    except msgspec.DecodeError:
        return _Cursor()
