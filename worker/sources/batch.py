"""What reading one answer or file gave, the same shape whatever the kind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from worker.domain.campaign import RallyPlan
from worker.domain.post import OutsideEvent, Post, Skipped

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """All that one file or answer holds, with what was left out of it.

    ``posts`` and ``articles`` are read and counted, ``events`` and ``plans`` are kept as rows.
    ``route`` is the kind of file that tells of its events. ``notes`` are things a person should
    know of a file that was taken.
    """

    route: str = ""
    posts: tuple[Post, ...] = ()
    articles: tuple[Post, ...] = ()
    events: tuple[OutsideEvent, ...] = ()
    plans: tuple[RallyPlan, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing at all was found, not even something to skip."""
        return not (self.posts or self.articles or self.events or self.plans or self.skipped)


def together(batches: Iterable[Batch]) -> Batch:
    """Return one batch of all that *batches* hold, in their order."""
    every = list(batches)
    return Batch(
        route=next((batch.route for batch in every if batch.route), ""),
        posts=tuple(_flat(batch.posts for batch in every)),
        articles=tuple(_flat(batch.articles for batch in every)),
        events=tuple(_flat(batch.events for batch in every)),
        plans=tuple(_flat(batch.plans for batch in every)),
        skipped=tuple(_flat(batch.skipped for batch in every)),
        notes=tuple(dict.fromkeys(_flat(batch.notes for batch in every))),
    )


def _flat(groups: Iterable[Iterable[_T]]) -> Iterator[_T]:
    for group in groups:
        yield from group
