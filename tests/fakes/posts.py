"""Synthetic posts for tests, from a seed: archives, posts, and what they should be counted as."""

import datetime as dt
import random
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from worker.bench import posts as synthetic
from worker.bench.posts import ArchivePost, Setting
from worker.domain.post import Post

TOWNS = synthetic.CAMPAIGN_TOWNS + synthetic.OTHER_TOWNS
_NAMED = re.compile(rf"\b(?:à|en|de) ({'|'.join(TOWNS)})\b")
_HASHTAG = re.compile(r"#(?:metoo|balancetonporc)", re.IGNORECASE)


def seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - repeatable, no secret


def archive_posts(count: int, seed: int = 1, setting: Setting | None = None) -> list[ArchivePost]:
    return list(synthetic.posts(count, seeded(seed), setting))


def write_archive(path: Path, count: int, seed: int = 1, setting: Setting | None = None) -> Path:
    return synthetic.write_archive(path, count, seeded(seed), setting)


def as_post(line: ArchivePost) -> Post:
    return Post(
        platform=line.platform,
        id=line.id,
        text=line.text,
        published_at=dt.datetime.fromisoformat(line.published),
        author=line.author,
        url=line.url,
        repost_of=line.repost_of,
        lang=line.lang,
    )


def town_of(text: str) -> str:
    """The town that a synthetic text names; '' when it names none."""
    found = _NAMED.search(text)
    return found[1] if found else ""


@dataclass(slots=True)
class Expected:
    """What one place should say."""

    persons: set[tuple[str, str]] = field(default_factory=set)
    posts: set[tuple[str, str]] = field(default_factory=set)
    reposts: set[tuple[str, str]] = field(default_factory=set)

    @property
    def numbers(self) -> tuple[int, int, int]:
        return len(self.persons), len(self.posts), len(self.reposts)


def brute_force(lines: Iterable[ArchivePost]) -> dict[str, Expected]:
    """Count by the name of the place, the slow and obvious way; '' is on topic and nowhere."""
    places: dict[str, Expected] = defaultdict(Expected)
    for line in lines:
        if not _HASHTAG.search(line.text):
            continue
        place = places[town_of(line.text)]
        (place.reposts if line.repost_of else place.posts).add((line.platform, line.id))
        if line.author is not None:
            place.persons.add((line.platform, line.author))
    return dict(places)
