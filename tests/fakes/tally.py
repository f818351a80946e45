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
_DAY = dt.timedelta(days=1)
_NOTHING: Numbers = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a text says: which one it is of those that are no copies, its places, their day."""

    text: int
    places: tuple[str, ...] = ()
    day: dt.date | None = None
    on_topic: bool = True
    testimony: bool = False


@dataclass(slots=True)
class Town:
    """Where rallies are: their days, those that are called off, and its zone."""

    days: list[dt.date]
    off: set[dt.date] = field(default_factory=set)
    zone: ZoneInfo = _PARIS

    def next(self, today: dt.date) -> dt.date | None:
        """Return the rally of who names no day: the next one that takes place, else the last."""
        standing = sorted(set(self.days) - self.off) or sorted(self.days)
        coming = [day for day in standing if day >= today]
        return next(iter((*coming, *standing[-1:])), None)


@dataclass(slots=True)
class _Kept:
    cells: dict[Cell, dt.date]
    who: Name | None
    repost: bool
    text: int


@dataclass(frozen=True, slots=True)
class Read:
    """When a batch was read, and who had asked to be left out by then."""

    at: dt.datetime
    blocked: frozenset[Name]


@dataclass(slots=True)
class ObviousTally:
    """``towns`` by their codes. ``closed``: cells whose numbers are final, ``final``: those.

    ``rest``: what everything else loses when the posts of such a cell are let go.
    """

    towns: Mapping[str, Town]
    first: dt.date
    last: dt.date
    posts: dict[Name, _Kept] = field(default_factory=dict)
    deleted: set[Name] = field(default_factory=set)
    blocked: set[Name] = field(default_factory=set)
    handles: dict[Name, set[Name]] = field(default_factory=lambda: defaultdict(set))
    found: set[Name] = field(default_factory=set)
    closed: dict[Cell, Numbers] = field(default_factory=dict)
    rest: dict[Key, Numbers] = field(default_factory=dict)
    opened: dict[Cell, dt.datetime] = field(default_factory=dict)
    written: dict[Cell, dt.datetime] = field(default_factory=dict)

    def read(self, at: dt.datetime) -> Read:
        """Begin to read a batch, in sight of who had asked to be left out by then."""
        return Read(at, frozenset(self.blocked))

    def deliver(self, batch: Sequence[tuple[Post, Said]], read: Read, now: dt.datetime) -> None:
        """Take a batch in at *now*, each post with what it says; it was read a while before.

        What else somebody who counts is called in it is known too, also where that post is late.
        """
        counted = {_who(post) for post, said in batch if self._take(post, said, read, now)}
        for post, said in batch:
            who, names = _who(post), _names(post)
            if who and who in counted and not ({who} | names) & self.blocked:
                told = said.on_topic and not said.testimony
                if told and self._is_of_its_days(post.published_at, read.at):
                    for name in names:
                        self.handles[name].add(who)

    def _take(self, post: Post, said: Said, read: Read, now: dt.datetime) -> bool:
        """Take *post* in, and return whether it counts from now on."""
        who, names = _who(post), _names(post)
        counts = said.on_topic and self._is_of_its_days(post.published_at, read.at)
        if ({who} | names) & self.blocked:
            # Of what does not count nothing is known any more once it is read.
            tells = ({who} | names) & read.blocked or (counts and not said.testimony)
            if who is not None and tells:
                self.blocked.add(who)
                self.found.add(who)
            return False
        number = (post.platform, post.id)
        if not counts:
            return False
        if said.testimony:
            self._take_out(number)
        elif number not in self.posts and number not in self.deleted:
            cells = self._cells(said, post.published_at)
            for cell in cells:
                self.opened.setdefault(cell, now)
            cells = {cell: day for cell, day in cells.items() if cell not in self.closed}
            if not cells:
                return False
            self.written.update(dict.fromkeys(cells, now))
            self.posts[number] = _Kept(cells, who, post.repost_of is not None, said.text)
            return True
        return False

    def withdraw(self, number: Name) -> None:
        """Take out a post that is deleted on its platform."""
        self.deleted.add(number)
        self._take_out(number)

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

    def purge(self, now: dt.datetime) -> None:
        """Close what is past its time and let its posts go; no number moves by that."""
        self.carry_out()
        today = (now - dt.timedelta(hours=12)).date()
        before = self.told()
        for cell in self.opened.keys() - self.closed.keys():
            due = (cell[1] or self.last) + dt.timedelta(days=30)
            quiet = now - self.written.get(cell, dt.datetime.min.replace(tzinfo=dt.UTC)) >= _DAY
            late = max(due, self.opened[cell].date()) + 7 * _DAY < today
            if due < today and (quiet or late):
                self.closed[cell] = before.get(("rally", *cell), _NOTHING)
        for number, kept in list(self.posts.items()):
            kept.cells = {c: day for c, day in kept.cells.items() if c not in self.closed}
            if not kept.cells:
                del self.posts[number]
        self._let_go()
        after = self.told()
        for key, numbers in before.items():
            if key[0] != "rally":
                lost = _plus(numbers, after.get(key, _NOTHING), -1)
                self.rest[key] = _plus(self.rest.get(key, _NOTHING), lost)

    def _take_out(self, number: Name) -> None:
        if self.posts.pop(number, None):
            self._let_go()

    def _let_go(self) -> None:
        """Forget how those are called who count nowhere any more."""
        counted = {kept.who for kept in self.posts.values() if kept.who}
        for known in self.handles.values():
            known.intersection_update(counted)

    def move(self, code: str, day: dt.date, to: dt.date) -> None:
        """Give a rally another day: whoever was counted for it still is."""
        town, before, after = self.towns[code], (code, day), (code, to)
        town.days = [to if one == day else one for one in town.days]
        town.off = {to if one == day else one for one in town.off}
        for kept in self.posts.values():
            kept.cells = {after if c == before else c: at for c, at in kept.cells.items()}
        if before in self.closed:
            self.closed[after] = self.closed.pop(before)
        for found in (self.opened, self.written):
            if before in found:
                found[after] = found.pop(before)

    def told(self) -> dict[Key, Numbers]:
        """Return the numbers of each rally, place, day and platform, and of a place's days."""
        live = self._counted()
        for key, numbers in self.rest.items():
            live[key] = _plus(live.get(key, _NOTHING), numbers)
        live |= {("rally", *cell): numbers for cell, numbers in self.closed.items() if cell[0]}
        return {key: numbers for key, numbers in live.items() if any(numbers)}

    def _counted(self) -> dict[Key, Numbers]:
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
            town = self.towns[code]
            today = at.astimezone(town.zone).date()
            rally = town.next(today)
            if said.day is not None:
                rally = said.day if said.day in town.days else None
            found[code, rally] = today
        return found


def _who(post: Post) -> Name | None:
    return (post.platform, post.author) if post.author else None


def _names(post: Post) -> set[Name]:
    return {(post.platform, one.lower()) for one in (post.handle, post.author) if one}


def _plus(one: Numbers, other: Numbers, sign: int = 1) -> Numbers:
    a, b, c, d = (x + sign * y for x, y in zip(one, other, strict=True))
    return a, b, c, d


def _keys(platform: str, cell: Cell, day: dt.date) -> set[Key]:
    code, rally = cell
    whole: set[Key] = {("place", code), ("day", day), ("platform", platform)}
    return whole | ({("rally", code, rally), ("place day", code, day)} if code else set())
