"""What posts are counted as in whatever order things happen, told the slow and obvious way.

It shares nothing with the counter: no hash, no database, no rows that grow.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias
from zoneinfo import ZoneInfo

from worker.domain.post import Post

Name: TypeAlias = tuple[str, str]
"""A platform, and an id or a handle there."""
Cell: TypeAlias = tuple[str, dt.date | None]
"""A place's code and its rally's day."""
Key: TypeAlias = tuple[str, *tuple[str | dt.date | None, ...]]
Numbers: TypeAlias = tuple[int, int, int, int]
"""Persons, posts, reposts, texts."""

_PARIS = ZoneInfo("Europe/Paris")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a text says: which one it is of those that are no copies, its places, their day."""

    text: int
    places: tuple[str, ...] = ()
    day: dt.date | None = None
    on_topic: bool = True
    testimony: bool = False


@dataclass(slots=True)
class _Kept:
    cells: dict[Cell, dt.date]
    who: Name | None
    repost: bool
    text: int


@dataclass(slots=True)
class ObviousTally:
    """``rallies``: their days by place; ``zones``: of places that are not on the clock of Paris."""

    rallies: Mapping[str, Sequence[dt.date]]
    zones: Mapping[str, ZoneInfo]
    first: dt.date
    last: dt.date
    posts: dict[Name, _Kept] = field(default_factory=dict)
    deleted: set[Name] = field(default_factory=set)
    blocked: set[Name] = field(default_factory=set)
    handles: dict[Name, set[Name]] = field(default_factory=lambda: defaultdict(set))
    found: set[Name] = field(default_factory=set)

    def deliver(self, post: Post, said: Said, now: dt.datetime) -> None:
        """Take *post* in, which says *said*, at *now*."""
        who = (post.platform, post.author) if post.author else None
        names = {(post.platform, one.lower()) for one in (post.handle, post.author) if one}
        if ({who} | names) & self.blocked:
            if who is not None:
                self.blocked.add(who)
                self.found.add(who)
            return
        number = (post.platform, post.id)
        if not (said.on_topic and self._is_of_its_days(post.published_at, now)):
            return
        if said.testimony:
            self.posts.pop(number, None)
        elif number not in self.posts and number not in self.deleted:
            cells = self._cells(said, post.published_at)
            self.posts[number] = _Kept(cells, who, post.repost_of is not None, said.text)
            if who is not None:
                for name in names:
                    self.handles[name].add(who)

    def withdraw(self, number: Name) -> None:
        """Take out a post that is deleted on its platform."""
        self.deleted.add(number)
        self.posts.pop(number, None)

    def forget(self, name: Name) -> None:
        """Take out who is called so or ever was, for good."""
        name = (name[0], name[1].lower())
        counted = {kept.who for kept in self.posts.values() if kept.who}
        self.blocked.add(name)
        self.found |= counted & (self.handles[name] | {name})
        self.carry_out()

    def carry_out(self) -> None:
        """Take out what was counted of those who were found to be somebody that asked."""
        self.blocked |= self.found
        self.posts = {n: kept for n, kept in self.posts.items() if kept.who not in self.found}
        self.found = set()

    def told(self) -> dict[Key, Numbers]:
        """Return the numbers of each rally, place, day and platform, and of a place's days."""
        sets: dict[Key, tuple[set[Name], set[Name], set[Name], set[int]]]
        sets = defaultdict(lambda: (set(), set(), set(), set()))
        for number, kept in self.posts.items():
            for key in {key for cell in kept.cells.items() for key in _keys(number[0], *cell)}:
                persons, posts, reposts, texts = sets[key]
                persons.update({kept.who} if kept.who else ())
                (reposts if kept.repost else posts).add(number)
                texts.update(() if kept.repost else {kept.text})
        return {key: (len(a), len(b), len(c), len(d)) for key, (a, b, c, d) in sets.items()}

    def _is_of_its_days(self, at: dt.datetime, now: dt.datetime) -> bool:
        ahead = at >= now + dt.timedelta(days=1)
        return not ahead and self.first <= at.astimezone(_PARIS).date() <= self.last

    def _cells(self, said: Said, at: dt.datetime) -> dict[Cell, dt.date]:
        if not said.places:
            return {("", None): at.astimezone(_PARIS).date()}
        found: dict[Cell, dt.date] = {}
        for code in said.places:
            today = at.astimezone(self.zones.get(code, _PARIS)).date()
            days = sorted(self.rallies.get(code, ()))
            rally = next((day for day in days if day >= today), days[-1] if days else None)
            if said.day is not None:
                rally = said.day if said.day in days else None
            found[code, rally] = today
        return found


def _keys(platform: str, cell: Cell, day: dt.date) -> set[Key]:
    code, rally = cell
    whole: set[Key] = {("place", code), ("day", day), ("platform", platform)}
    return whole | ({("rally", code, rally), ("place day", code, day)} if code else set())
