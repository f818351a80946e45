"""What a text says, laid out for weighing its claims against each other."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from worker.domain.claim import Claim
from worker.reading.sentences.elements import Spoken
from worker.reading.times.almanac import Form, Moment, resolve
from worker.reading.times.days import Day
from worker.reading.towns.names import Mention
from worker.reading.words.text import Text


@dataclass(frozen=True)
class Facts:
    """The sentences of a text, where its towns and days stand, and what was claimed of them.

    A place is its first and last letter and its code; a day stands at all it may mean.
    """

    folded: str
    today: date
    spoken: Sequence[Spoken]
    places: Sequence[tuple[int, int, str]]
    days: dict[date, list[Day]]
    claims: tuple[Claim, ...]

    @cached_property
    def claimed(self) -> frozenset[str]:
        """The codes of the towns that claims tell of."""
        return frozenset(claim.place.code for claim in self.claims if claim.place)

    def sentence(self, position: int) -> int:
        """Return the number of the sentence at *position*."""
        return max(0, bisect_right(self.spoken, position, key=_start) - 1)


def _start(one: Spoken) -> int:
    return one.sentence.start


def lay_out(
    text: Text,
    spoken: Sequence[Spoken],
    found: tuple[Iterable[Mention], Iterable[Day]],
    published_at: datetime,
    claims: tuple[Claim, ...],
) -> Facts:
    """Lay out the sentences of *text*, the towns and days *found* in it, and its *claims*."""
    places, days = found
    moments = [Moment(published_at, past=past) for past in (False, True)]
    moments.append(Moment(published_at, ahead=True))
    meant: dict[date, list[Day]] = {}
    for day in days:
        if day.said.form is Form.OTHER:
            continue
        for then in {resolve(day.said, moment) for moment in moments}:
            if then is not None:
                meant.setdefault(then, []).append(day)
    return Facts(
        folded=text.folded,
        today=published_at.date(),
        spoken=spoken,
        places=[(one.start, one.end, one.place.code) for one in places if one.place],
        days=meant,
        claims=claims,
    )
