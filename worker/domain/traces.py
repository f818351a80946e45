"""What is left of a batch's posts: columns of hashes, days and cells, and nothing to read.

Columns instead of a row for each post, because NumPy then does for all of them at once what took
half the time of counting.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from worker.domain.cells import CellDay, CellKey
from worker.domain.voice import I64, numbers

NOBODY = -(1 << 63)
"""Stands for no account and for no text; a hash has 48 bits."""
DAY_SECONDS = 86_400
_NEAR_MIDNIGHT = 2 * 3_600
_NO_DIGEST = bytes(8)

Flags: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """The on-topic posts of a batch, in their order; all columns but the last three are theirs.

    ``second`` is when each was published, since 1970 in UTC; ``person`` and ``family`` are NOBODY
    where there is none; ``platform`` is its place in ``platforms``; ``handles`` are pairs of the
    hashes of what people type for an account and of that account. ``owner``, ``cell`` and ``local``
    tell for each cell that a post counts in: whose it is, its place in ``cells``, the day there.
    """

    second: I64
    post: I64
    person: I64
    family: I64
    platform: I64
    repost: Flags
    platforms: tuple[str, ...]
    cells: tuple[CellKey, ...]
    handles: tuple[tuple[int, int], ...]
    owner: I64
    cell: I64
    local: I64

    def __len__(self) -> int:
        """Return how many posts there are."""
        return len(self.post)

    @property
    def day(self) -> I64:
        """The days of publication in UTC, since 1970."""
        return self.second // DAY_SECONDS

    @property
    def beside(self) -> I64:
        """The days on which a post may stand when its clock is wrong: its own, or the one beside.

        A clock an hour wrong must not make yesterday's post of 23:30 a second one at 00:30.
        """
        told = self.second % DAY_SECONDS
        late = told >= DAY_SECONDS - _NEAR_MIDNIGHT
        return self.day - (told < _NEAR_MIDNIGHT) + late


@dataclass(slots=True)
class Tracing:
    """Takes posts down one by one; `traces` gives their columns, without their families."""

    _seconds: list[int] = field(default_factory=list)
    _posts: list[bytes] = field(default_factory=list)
    _persons: list[bytes] = field(default_factory=list)
    _unknown: list[int] = field(default_factory=list)
    _handles: dict[int, int] = field(default_factory=dict)
    _platforms: dict[str, int] = field(default_factory=dict)
    _platform: list[int] = field(default_factory=list)
    _reposts: list[bool] = field(default_factory=list)
    _cells: list[tuple[CellDay, ...]] = field(default_factory=list)

    def __len__(self) -> int:
        """Return how many posts were taken down."""
        return len(self._posts)

    def add(  # noqa: PLR0913 - a post's columns
        self,
        post: bytes,
        person: bytes | None,
        platform: str,
        second: int,
        cells: tuple[CellDay, ...],
        *,
        repost: bool,
    ) -> None:
        """Take down one post.

        Args:
            post: Its digest (`Hasher.post_digest`).
            person: Its account's, or None.
            platform: Its name.
            second: When it was published, since 1970 in UTC.
            cells: Where it counts, and the local day there.
            repost: Whether it declares to be one.
        """
        if person is None:
            self._unknown.append(len(self._persons))
            person = _NO_DIGEST
        number = self._platforms.get(platform)
        if number is None:
            number = self._platforms[platform] = len(self._platforms)
        self._posts.append(post)
        self._persons.append(person)
        self._platform.append(number)
        self._seconds.append(second)
        self._reposts.append(repost)
        self._cells.append(cells)

    def add_bare(self, post: bytes, second: int) -> None:
        """Take down a post that counts nowhere, only to be known again."""
        self.add(post, None, "", second, (), repost=False)

    def name(self, handle: int) -> None:
        """Take down what people type for the account of the last post."""
        self._handles[len(self._posts) - 1] = handle

    def traces(self) -> Traces:
        """Return all that was taken down."""
        persons = numbers(self._persons)
        persons[self._unknown] = NOBODY
        keys, owner, cell, local = _spread(self._cells)
        return Traces(
            second=np.array(self._seconds, np.int64),
            post=numbers(self._posts),
            person=persons,
            family=np.full(len(persons), NOBODY, np.int64),
            platform=np.array(self._platform, np.int64),
            repost=np.array(self._reposts, np.bool_),
            platforms=tuple(self._platforms),
            cells=keys,
            handles=tuple((handle, int(persons[row])) for row, handle in self._handles.items()),
            owner=owner,
            cell=cell,
            local=local,
        )


def _spread(
    cells: Iterable[tuple[CellDay, ...]],
) -> tuple[tuple[CellKey, ...], I64, I64, I64]:
    """Return the different cells, and for each post and cell of it: whose, which, the day there."""
    # Posts of one quarter of an hour share their tuple (`Calendar.cells`): few are looked at.
    shared: dict[int, int] = {}
    listed = list(cells)
    which = np.array([shared.setdefault(id(one), len(shared)) for one in listed], np.int64)
    by_id = {id(one): one for one in listed}
    keys: dict[CellKey, int] = {}
    flat: list[tuple[int, int]] = []
    sizes: list[int] = []
    for one in shared:
        sizes.append(len(by_id[one]))
        flat += [(keys.setdefault(key, len(keys)), day) for key, day in by_id[one]]
    size = np.array(sizes, np.int64)[which] if listed else which
    starts = np.cumsum([0, *sizes], dtype=np.int64)[which]
    owner = np.repeat(np.arange(len(listed)), size)
    within = np.arange(len(owner)) - np.repeat(np.cumsum(size) - size, size)
    table = np.array(flat, np.int64).reshape(-1, 2)[np.repeat(starts, size) + within]
    return tuple(keys), owner, table[:, 0], table[:, 1]


NO_TRACES = Tracing().traces()
