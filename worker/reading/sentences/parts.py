"""What the reading of a text gathers, and what it leaves open between sentences."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TypeAlias

from worker.domain.kinds import ClaimStatus, FigureKind, Speaker
from worker.reading.numbers.figures import Count
from worker.reading.times.almanac import WEEK
from worker.reading.times.hours import Hour
from worker.reading.towns.names import Mention
from worker.reading.towns.venues import Venue
from worker.reading.words.tenses import FUTURE, PAST

Held: TypeAlias = tuple[date | None, bool, bool, list[tuple[int, int]], frozenset[str]]


@dataclass(slots=True, eq=False)
class Part:
    """What is said of one group of towns on one day."""

    towns: list[Mention]
    day: date | None = None
    dated: bool = False  # a day was said, even a vague one
    day_spans: list[tuple[int, int]] = field(default_factory=list)
    hours: list[tuple[time, int, int]] = field(default_factory=list)
    venues: list[Venue] = field(default_factory=list)
    figures: list[tuple[FigureKind, Count]] = field(default_factory=list)
    status: ClaimStatus | None = None
    past: bool = False
    history: bool = False
    own_hour: bool = False
    inherited: bool = False
    aside: bool = False  # another day's rally, looked back at from this one
    governed: bool = True  # a rally's word stands beside the town
    told: bool = False  # a rally's word stands beside the town, list or not
    close: bool = False  # a word for a rally or a call stands right beside the town
    seen: bool = False  # a crowd nobody counted is told, or that it goes on
    loose: bool = False  # its day is a bare weekday that no verb told to be gone or to come
    denied: bool = False  # "Alençon. Rien de prévu le 8"
    back: "Part | None" = None  # the earlier rally that the sentence before looked back at

    @property
    def bare(self) -> bool:
        """Whether nothing is said of it but a day that is not its own."""
        told = self.hours or self.venues or self.figures or self.status
        return not told and (self.inherited or self.day is None)

    def forget_day(self) -> None:
        """Take its day for none of a rally's: "à X, ils coupent jeudi. On s'y voit mercredi"."""
        self.day, self.day_spans, self.dated, self.inherited = None, [], False, True

    def was_put_off(self, start: int) -> bool:
        """Tell a rally put off whose old day is said behind *start*."""
        put_off = self.status is ClaimStatus.POSTPONED and bool(self.day_spans)
        return put_off and self.day_spans[-1][0] >= start

    def takes_day_of(self, fresh: "Part", *, alone: bool = False) -> bool:
        """Take the day of *fresh*, told next, if both are gone and this one has none yet.

        A crowd told above, in a title, is not of "la semaine dernière": its day is still to come.
        What is said to come takes the day that stands *alone* below: "Heure : 14 h", "Date : …".
        """
        takes = self.past and fresh.past and (fresh.day is not None or not self.figures)
        known = bool(self.hours or self.venues) and not (self.figures or self.status)
        takes = takes or (alone and known and not (self.past or fresh.past))
        takes = takes and self.day is None and not self.dated
        if takes:
            self.day, self.day_spans, self.dated = fresh.day, fresh.day_spans, True
        return takes

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the towns."""
        return frozenset(town.place.code for town in self.towns if town.place is not None)


# So much of a cause makes a text one about a rally.
_MEANT = 4


@dataclass(slots=True)
class Discourse:
    """What the reading so far left open for the sentences that follow."""

    published: datetime
    opens: int = 0  # where the text begins, behind what it states of other things
    rally: bool | None = None
    day: date | None = None
    day_said: bool = False
    day_past: bool = False
    day_loose: bool = False  # a bare weekday that no tense told to be gone or to come
    day_towns: frozenset[str] = frozenset()  # the towns it was said of, none when of all
    dated: dict[str, Part] = field(default_factory=dict)  # a town's last part with a day
    posed: bool = False  # the topic is a question's that its answer follows: "Marseille ?"
    moved_to: date | None = None  # the new day of a postponed rally
    day_spans: list[tuple[int, int]] = field(default_factory=list)
    before: tuple[date, list[tuple[int, int]]] | None = None  # the last day gone that was said
    ahead: tuple[date, list[tuple[int, int]]] | None = None  # the last day to come
    named: date | None = None
    today_at: int = -1  # where "samedi 13 juin" stands, if that is the day it was published
    # The line of "la veille", and the day that held before it.
    eve: tuple[int, date | None, list[tuple[int, int]]] | None = None
    eve_of: date | None = None  # what "la veille", the day told last, was counted from
    # The day to come of what the sentence before was about, if that was no rally.
    meant: tuple[date, list[tuple[int, int]]] | None = None
    # The day of a look back that a sentence opens with: where that starts, and the day.
    led: tuple[int, date | None, list[tuple[int, int]]] | None = None
    beside: date | None = None  # the same with all else: "le même jour" may be of that day
    mentioned: date | None = None  # a day to come of something else, until a rally's is said
    hour: tuple[time, int, int] | None = None
    hour_day: date | None = None  # the day that the hour was said with
    last_hours: list[tuple[time, int, int]] = field(default_factory=list)
    topic: list[Part] = field(default_factory=list)
    history: bool = False
    by_the_way: bool = False  # the years gone are those of no rally: "L'usine a fermé en 2012"
    long_ago: bool | None = None  # the first day said is of years long gone
    around: bool | None = None  # whether years long gone are told around the items of a list
    line: int = -1  # the line of the last sentence
    status: ClaimStatus | None = None
    cried: bool = False  # the text opens on what became of its rally: "ANNULÉ !"
    over: ClaimStatus | None = None  # what a heading says becomes of the rallies below it
    in_list: bool = False
    headed: bool = False  # the day that holds was not said in an item of a list
    any_rally: bool = False
    any_anti: bool = False
    cause: int = 0  # how much the text speaks of a cause, less all else
    plain: bool = False  # it speaks of a cause, whatever it speaks of beside it
    rival: bool = False  # it speaks of what has marches and gatherings of its own
    several: bool = False  # two towns and two hours, and nothing else named
    tally: bool = False  # what several speakers counted in several towns
    report: bool = False  # it opens with what has been done and counted
    lone: bool = False  # one town is named in the text
    waiting: list[Count] = field(default_factory=list)  # counted before the town is named
    counted: bool = False  # people were counted in what is read so far
    crowded: bool = False  # the title names several towns: whose the next number is, nobody says
    was_item: bool = False
    live: date | None = None  # the day of a live report, once an entry has begun
    home: list[Part] = field(default_factory=list)  # the town its title names, if any
    own: set[str] = field(default_factory=set)  # the one town the first line names
    titled: int = -1  # where the last sentence starts, if it was a town's name and nothing else
    speaker: Speaker | None = None
    author: Speaker | None = None  # who wrote it
    source: Speaker | None = None  # whose numbers the text gives, when it says so at its end

    @property
    def doubtful(self) -> bool:
        """Whether the text speaks little of a cause, or of other things as well."""
        return self.any_anti or self.cause < _MEANT

    @property
    def held(self) -> Held:
        """The day that holds for the towns that follow, to go back to after a look back."""
        return self.day, self.day_said, self.day_past, self.day_spans, self.day_towns

    @held.setter
    def held(self, held: Held) -> None:
        self.day, self.day_said, self.day_past, self.day_spans, self.day_towns = held

    def open_entry(self) -> None:
        """Begin an entry of a live report: it is of the day the report is of, and of any town."""
        if self.live is None:
            titled = self.day if self.day is not None and not self.dated else None
            today = self.published.date()
            # A live report of "jeudi", on a Thursday, is of today.
            self.live = today if titled is None or titled - today == WEEK else titled
            self.home = self.topic
            for part in self.home:
                part.day, part.inherited = part.day or self.live, True
        self.day, self.day_said, self.day_past = self.live, True, False
        self.named, self.day_towns, self.hour = self.live, frozenset(), None
        self.headed = True
        self.topic = self.home

    def last_day(self, folded: str, start: int, told: str | None) -> date | None:
        """Return the day of "le même jour" at *start*: of the line's town before it, else of all.

        That of a look back it is not, unless *told* is the past.
        """
        if self.beside is not None and told == FUTURE:
            return self.beside
        last = self.topic[-1] if self.topic else None
        if last is not None and last.day and "\n" not in folded[last.towns[0].start : start]:
            return last.day
        gone = self.day is not None and self.day < self.published.date()
        return self.ahead[0] if gone and self.ahead and told != PAST else self.day

    def hold(self, held: "Discourse") -> None:
        """Let the days of *held* hold again: a day said in an item is its town's alone (rule 9)."""
        if self.day and (held.day is None or held.day - self.day == WEEK):
            return  # the weekday of the heading was the last one, or it said "week-end" alone
        self.day, self.day_said, self.day_past = held.day, held.day_said, held.day_past
        self.day_spans, self.day_towns, self.named = held.day_spans, held.day_towns, held.named
        self.before, self.ahead = held.before, held.ahead

    def lend_day(self, part: Part) -> None:
        """Give *part* the day that holds, if it has none of its own."""
        if self.day_said and not part.dated:
            part.day, part.dated, part.day_spans = self.day, True, list(self.day_spans)

    def remember(self, parts: list[Part]) -> None:
        """Keep for each town its last part with a day."""
        for part in parts:
            if part.day is not None:
                self.dated.update(dict.fromkeys(part.codes, part))

    def keep_hour(self, hour: Hour, day: date | None = None) -> None:
        """Keep *hour* for the towns told behind it, and *day*, if it was said with that."""
        if hour.value is not None:
            self.hour, self.hour_day = (hour.value, hour.start, hour.end), day

    def take_hour(self, part: Part, hour: Hour, as_of: str = "") -> None:
        """Give *part* an hour; "the same hour" is the one said last, or of the town *as_of*."""
        value = hour.value
        if value is None:
            codes = {as_of} if as_of in self.dated else part.codes
            own = [one.hours for code in codes if (one := self.dated.get(code)) and one.hours]
            last = own[0] if own and not hour.shift else self.last_hours
            if not last:
                return
            value = hour.after(last[-1][0])
        part.hours.append((value, hour.start, hour.end))
        part.own_hour = True
        self.last_hours = [*self.last_hours[-3:], (value, hour.start, hour.end)]
