"""Ties towns to their days, hours, venues and figures across sentences, lists and brackets."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import pairwise

from worker.domain.kinds import ClaimStatus, FigureKind, Speaker
from worker.reading.almanac import WEEK, Form, Moment, is_history, resolve
from worker.reading.cues import FUTURE, PAST
from worker.reading.days import Day
from worker.reading.elements import ANTI, Element, Group, Spoken, about, kind_of
from worker.reading.figures import Count, heading_speaker
from worker.reading.hours import Hour
from worker.reading.lexicon import About
from worker.reading.places import Mention
from worker.reading.states import State
from worker.reading.text import Text
from worker.reading.venues import Venue


@dataclass(slots=True)
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


@dataclass(slots=True)
class Discourse:
    """What the reading so far left open for the sentences that follow."""

    published: datetime
    rally: bool | None = None
    day: date | None = None
    day_said: bool = False
    day_past: bool = False
    day_spans: list[tuple[int, int]] = field(default_factory=list)
    named: date | None = None
    hour: tuple[time, int, int] | None = None
    last_hours: list[tuple[time, int, int]] = field(default_factory=list)
    last_venue: Venue | None = None
    topic: list[Part] = field(default_factory=list)
    history: bool = False
    status: ClaimStatus | None = None
    in_list: bool = False
    any_rally: bool = False
    any_anti: bool = False
    timetable: bool = False
    was_item: bool = False
    speaker: Speaker | None = None


class Linker:
    """Reads sentences in order and leaves the parts they speak of."""

    def __init__(
        self,
        text: Text,
        published: datetime,
        *,
        any_rally: bool,
        any_anti: bool,
        timetable: bool = False,
    ) -> None:
        self._text = text
        self._state = Discourse(
            published, any_rally=any_rally, any_anti=any_anti, timetable=timetable
        )
        self.parts: list[Part] = []

    def read(self, spoken: Spoken) -> None:
        """Take one sentence: link what it says and keep what holds for the next."""
        self._state.in_list = spoken.item or spoken.heading
        if self._state.was_item and not spoken.item:
            self._state.topic = []
        self._state.was_item = spoken.item
        self._judge(spoken)
        owners = _owners(spoken)
        self._note_history(spoken)
        if any(_eligible(group) for group in spoken.groups):
            self._with_towns(spoken, owners)
        else:
            self._without_towns(spoken, owners[-1])
        self._keep_subject(spoken)

    # Which groups are rallies.

    def _judge(self, spoken: Spoken) -> None:
        for group in spoken.groups:
            group.about = about(spoken, group.start)
            group.valid = self._is_rally(spoken, group)
        self._causes(spoken)

    def _causes(self, spoken: Spoken) -> None:
        """Drop where something happened that the rally is about ("tuée à Bolbec")."""
        for one, group in pairwise([None, *spoken.groups]):
            if group is None or not group.valid:
                continue
            start = max(one.end if one else 0, spoken.sentence.start)
            others = any(other.valid for other in spoken.groups if other is not group)
            text = self._text.folded
            after = _AFTER_EVENT.search(text, spoken.sentence.start, group.start)
            if after or (others and _HAPPENED.search(text, start, group.start)):
                group.valid = False

    def _is_rally(self, spoken: Spoken, group: Group) -> bool:
        if any(place.foreign or place.negated for place in group.mentions):
            return False
        if _asked(self._text.folded, spoken, group.start):
            return False
        if group.about is About.RALLY:
            return True
        if group.about is About.TRANSPORT and _rally_follows(self._text.folded, spoken, group):
            return True
        if group.about is About.WEAK:
            return self._state.any_rally or not self._state.any_anti
        if group.about is not None:
            return False
        return self._inherits(spoken, group)

    def _inherits(self, spoken: Spoken, group: Group) -> bool:
        """A sentence without a word for its subject goes on with the one before, if it looks so."""
        subject = self._state.rally if self._state.rally is not None else self._state.any_rally
        if not subject:
            if spoken.item and self._state.timetable and self._state.rally is None:
                return True
            fresh = self._state.rally is None and not self._state.any_anti
            told = any(count.said_by for count in spoken.counts) or (
                bool(spoken.counts) and any(one.tense == PAST for one in spoken.told)
            )
            return fresh and (told or (bool(spoken.hours) and bool(spoken.venues or spoken.days)))
        words = self._text.folded[spoken.sentence.start : spoken.sentence.end].split()
        short = len(words) <= _SHORT and not spoken.told
        line = self._text.folded[spoken.sentence.start : spoken.sentence.end]
        venues = [venue for venue in spoken.venues if venue.start > group.start]
        says = _DETAILS.search(line) or spoken.hours or venues or spoken.counts or spoken.states
        return spoken.item or bool(says) or short

    def _keep_subject(self, spoken: Spoken) -> None:
        if spoken.item and self._state.in_list:
            return
        if spoken.has(About.RALLY) or any(group.valid for group in spoken.groups):
            self._state.rally = True
        elif spoken.has(*(ANTI - {About.TRANSPORT, About.CONTACT})) and not spoken.has(
            About.WEAK, About.STRIKE
        ):
            self._state.rally = False if spoken.groups or spoken.heading else self._state.rally

    def _note_history(self, spoken: Spoken) -> None:
        today = self._state.published.date()
        for day in spoken.days:
            self._state.history = is_history(day.said, today)
        if spoken.told and any(told.tense == FUTURE for told in spoken.told):
            self._state.history = self._state.history and bool(spoken.days)

    # Sentences that name towns.

    def _with_towns(self, spoken: Spoken, owners: dict[int, list[Element]]) -> None:
        state = self._state
        days_before = (state.day, state.day_said, state.day_past, state.day_spans, state.named)
        made: list[Part] = []
        self._leading(spoken, owners[-1])
        for number, group in enumerate(spoken.groups):
            parts = self._parts(spoken, group, owners[number])
            made += parts
            if group.valid:
                self.parts += parts
        valid = [part for part in made if part in self.parts]
        if len({place.start for part in valid for place in part.towns}) >= 1 or made:
            unknown = [part for part in made if part.towns[0].place and not part.towns[0].negated]
            silent = spoken.groups[-1].about is None and not spoken.sentence.asked
            state.topic = valid[-1:] or (unknown[-1:] if silent else [])
        if spoken.item and state.in_list:
            state.day, state.day_said, state.day_past, state.day_spans, state.named = days_before

    def _parts(self, spoken: Spoken, group: Group, elements: list[Element]) -> list[Part]:
        """Cut what belongs to *group* at each of its days, and fill in what holds from before."""
        parts = [Part(group.mentions)]
        for element in elements:
            current = parts[-1]
            if isinstance(element, Day):
                if not self._rally_day(spoken, element):
                    continue
                moved = self._moved(spoken, current, element)
                if moved and not current.dated and self._state.day_said:
                    current.day, current.dated = self._state.day, True
                    current.day_spans = list(self._state.day_spans)
                fresh = current.dated or moved
                target = Part(group.mentions) if fresh else current
                local = _local(self._text.folded, element.start)
                self._date(spoken, target, element, elements, local=local)
                if fresh:
                    parts.append(target)
                if moved:
                    _after_old(current, target, element)
            else:
                self._attach(spoken, current, element)
        if len(parts) > 1 and parts[0].status is ClaimStatus.POSTPONED and not parts[0].dated:
            parts = parts[1:]  # the old day is not said: the new one alone is a claim
        self._fill(spoken, group, parts)
        return parts

    def _rally_day(self, spoken: Spoken, day: Day) -> bool:
        what = about(spoken, day.start)
        if what is About.NEGATION:
            return not any(c.about is About.NEGATION and c.start < day.start for c in spoken.cues)
        return what not in ANTI or what is About.CONTACT

    def _moved(self, spoken: Spoken, part: Part, day: Day) -> bool:
        """Tell a new day after "reporté": "reportée au 3 novembre"."""
        if part.status is not ClaimStatus.POSTPONED:
            return False
        after = [
            s for s in spoken.states if s.status is ClaimStatus.POSTPONED and s.end <= day.start
        ]
        if not after:
            return False
        between = self._text.folded[after[-1].end : day.start]
        return bool(_TO_NEW_DAY.match(between))

    def _date(
        self, spoken: Spoken, part: Part, day: Day, elements: Iterable[Element], *, local: bool
    ) -> None:
        state = self._state
        tense = spoken.tense(day.start)
        hours = [e.value for e in elements if isinstance(e, Hour) and e.value is not None]
        past = tense == PAST or (tense is None and _counted(spoken, day))
        moment = Moment(
            state.published, past=past, hour=max(hours, default=None), named=state.named
        )
        found = resolve(day.said, moment)
        spoken.resolved[day.start] = found
        part.day, part.dated = found, True
        part.day_spans.append((day.start, day.end))
        part.past = past
        part.history = is_history(day.said, state.published.date()) or (
            state.history and found is None
        )
        if found is not None:
            state.named = found
            past = past or found < state.published.date()
            part.past = past
        if not local:
            state.day, state.day_said, state.day_past = found, True, past
            state.day_spans = [(day.start, day.end)]

    def _attach(self, spoken: Spoken, part: Part, element: Element) -> None:
        what = about(spoken, element.start)
        if what in ANTI and not isinstance(element, Count):
            return
        if isinstance(element, Hour):
            self._hour(part, element)
        elif isinstance(element, Venue):
            part.venues.append(element)
        elif isinstance(element, State):
            if element.soft and not any(
                0 <= day.start - element.end < _NEAR for day in spoken.days
            ):
                return
            part.status = (
                element.status if element.status is not ClaimStatus.PLANNED else part.status
            )
        elif isinstance(element, Count):
            self._figure(spoken, part, element)

    def _hour(self, part: Part, hour: Hour) -> None:
        value = hour.value
        if value is None:
            if not self._state.last_hours:
                return
            value = self._state.last_hours[-1][0]
        part.hours.append((value, hour.start, hour.end))
        part.own_hour = True
        self._state.last_hours = [*self._state.last_hours[-3:], (value, hour.start, hour.end)]

    def _figure(self, spoken: Spoken, part: Part, count: Count) -> None:
        tense = spoken.tense(count.start)
        if count.said_by is None and spoken.item and self._state.speaker is not None:
            count = count._replace(said_by=self._state.speaker)
        if tense is None and (part.past or self._state.day_past):
            tense = PAST
        listed = spoken.item or any(not other.bare for other in spoken.counts)
        kind = kind_of(count, tense, listed=listed)
        if kind is not None and len(part.towns) == 1:
            part.figures.append((kind, count))

    def _fill(self, spoken: Spoken, group: Group, parts: list[Part]) -> None:
        state = self._state
        for part in parts:
            if not part.dated:
                self._inherit_day(spoken, group, part)
            if not part.past:
                part.past = spoken.tense(group.start) == PAST and (
                    part.day is None or part.day <= state.published.date()
                )
            if part.status is None and state.status is not None and not part.dated:
                part.status = state.status
            if (
                not part.hours
                and not (part.dated and not part.inherited)
                and state.hour is not None
                and part.status in {None, ClaimStatus.PLANNED}
            ):
                part.hours.append(state.hour)
            if state.history and not part.dated:
                part.history = True
        if (
            len(parts) > 1
            and not parts[-1].hours
            and parts[0].hours
            and parts[0].day != parts[-1].day
        ):
            return
        first, rest = parts[0], parts[1:]
        if (
            rest
            and not first.hours
            and rest[0].hours
            and _adjacent(self._text.folded, first, rest[0])
        ):
            first.hours = list(rest[0].hours)
            first.venues = first.venues or list(rest[0].venues)

    def _inherit_day(self, spoken: Spoken, group: Group, part: Part) -> None:
        """Give *part* the day said before it, or later in its sentence (rule 9)."""
        state = self._state
        later = [
            day
            for day in spoken.days
            if day.start > group.end
            and self._rally_day(spoken, day)
            and not _local(self._text.folded, day.start)
        ]
        owned = {id(day) for day in later if _clause_has_group(spoken, day.start)}
        free = [day for day in later if id(day) not in owned and self._holds_before(spoken, day)]
        part.inherited = True
        own_before = any(day.start < group.start for day in spoken.days)
        if not own_before and (free or (later and not state.day_said)):
            chosen = (free or later)[0]
            tense = spoken.tense(chosen.start)
            moment = Moment(
                state.published, past=tense == PAST, hour=_latest(spoken), named=state.named
            )
            part.day, part.dated = resolve(chosen.said, moment), True
            part.day_spans.append((chosen.start, chosen.end))
            part.past = tense == PAST
            part.history = is_history(chosen.said, state.published.date())
        elif state.day_said and self._fits(spoken, group):
            part.day = state.day
            part.day_spans = list(state.day_spans)
            part.past = state.day_past

    def _holds_before(self, spoken: Spoken, day: Day) -> bool:
        """A day at the end holds for the towns before it if its clause says what is on that day."""
        if any(
            s.status is ClaimStatus.POSTPONED and s.end <= day.start < s.end + _NEAR
            for s in spoken.states
        ):
            return False
        clause = spoken.sentence.clause(day.start)
        rally = any(
            c.about is About.RALLY and spoken.sentence.clause(c.start) == clause
            for c in spoken.cues
        )
        return rally or not self._state.day_said

    def _fits(self, spoken: Spoken, group: Group) -> bool:
        """A past day does not hold for a rally to come, nor the other way round."""
        tense = spoken.tense(group.start)
        today = self._state.published.date()
        if self._state.day is None:
            return False
        if tense == FUTURE and self._state.day < today:
            return False
        return not (tense == PAST and self._state.day > today)

    def _leading(self, spoken: Spoken, elements: list[Element]) -> None:
        """Take days and hours said before the first town as holding for the towns that follow."""
        first = min(group.start for group in spoken.groups if _eligible(group))
        for element in elements:
            if element.start > first:
                continue
            if isinstance(element, Day) and self._rally_day(spoken, element):
                self._context_day(spoken, element)
            if (
                isinstance(element, Hour)
                and about(spoken, element.start) not in ANTI
                and element.value is not None
            ):
                self._state.hour = (element.value, element.start, element.end)

    # Sentences that name none.

    def _without_towns(self, spoken: Spoken, elements: list[Element]) -> None:
        state = self._state
        if spoken.groups and any(group.mentions[0].foreign for group in spoken.groups):
            state.topic = []
            return
        whole = about(spoken, spoken.sentence.start)
        days = [e for e in elements if isinstance(e, Day) and self._rally_day(spoken, e)]
        short = len(self._text.folded[spoken.sentence.start : spoken.sentence.end].split()) <= 8  # noqa: PLR2004
        speaks = spoken.has(About.RALLY, About.WEAK, About.STRIKE)
        topic = state.topic[-1] if state.topic else None
        if spoken.heading:
            state.speaker = heading_speaker(
                self._text.folded[spoken.sentence.start : spoken.sentence.end]
            )
        if topic is None or spoken.heading:
            if days and (speaks or short or spoken.heading or spoken.hours or spoken.venues):
                for day in days:
                    self._context_day(spoken, day)
            self._pending(spoken, whole)
            return
        if _asked(self._text.folded, spoken, spoken.sentence.end) or _everywhere(
            self._text.folded, spoken
        ):
            if days and speaks:
                self._context_day(spoken, days[0])
            return
        self._continue(spoken, topic, elements, days, speaks=speaks or short)

    def _continue(
        self, spoken: Spoken, topic: Part, elements: list[Element], days: list[Day], *, speaks: bool
    ) -> None:
        """Go on about the town spoken of last."""
        dated = [day for day in days if speaks or spoken.hours or spoken.venues or spoken.counts]
        part: Part | None = None
        pending: list[Element] = []
        if topic not in self.parts:
            if not (spoken.has(About.RALLY, About.WEAK) or spoken.counts):
                return
            self.parts.append(topic)
        for element in elements:
            if isinstance(element, Day):
                if element not in dated:
                    continue
                moved = self._moved_topic(spoken, topic, element)
                fresh = Part(topic.towns)
                self._date(spoken, fresh, element, spoken.elements, local=False)
                if fresh.day is None and not (spoken.hours or spoken.venues or spoken.counts):
                    continue
                if part is not None and part.day == fresh.day:
                    continue
                if moved:
                    topic.status = ClaimStatus.POSTPONED
                part = self._same_day(topic, fresh)
                for earlier in pending:
                    self._attach(spoken, part, earlier)
                pending = []
            elif part is None and dated:
                pending.append(element)
            else:
                self._attach_topic(spoken, part or topic, element)
        if part is not None:
            if not part.past:
                part.past = spoken.tense(spoken.sentence.start) == PAST
            if "meme endroit" in self._text.folded[spoken.sentence.start : spoken.sentence.end]:
                part.venues = part.venues or list(topic.venues)
            self._state.topic = [part]

    def _moved_topic(self, spoken: Spoken, topic: Part, day: Day) -> bool:
        before = [
            s for s in spoken.states if s.status is ClaimStatus.POSTPONED and s.end <= day.start
        ]
        return bool(before) and topic.day is not None

    def _same_day(self, topic: Part, fresh: Part) -> Part:
        if fresh.day is not None and fresh.day == topic.day:
            topic.past = topic.past or fresh.past
            return topic
        self.parts.append(fresh)
        return fresh

    def _attach_topic(self, spoken: Spoken, part: Part, element: Element) -> None:
        if isinstance(element, State) and element.status is ClaimStatus.PLANNED:
            return
        if isinstance(element, Venue) and part.venues:
            return
        self._attach(spoken, part, element)

    def _pending(self, spoken: Spoken, whole: About | None) -> None:
        """Keep hours and states of a heading for the towns below it."""
        if whole in ANTI or spoken.has(*ANTI):
            return
        for hour in spoken.hours:
            if hour.value is not None and not self._state.topic:
                self._state.hour = (hour.value, hour.start, hour.end)
        for state in spoken.states:
            if not self._state.topic and state.status is not ClaimStatus.PLANNED:
                self._state.status = state.status

    def _context_day(self, spoken: Spoken, day: Day) -> None:
        holder = Part([])
        self._date(spoken, holder, day, spoken.elements, local=False)


def _after_old(old: Part, new: Part, day: Day) -> None:
    """Take "reporté au dimanche" as the Sunday that follows the old day."""
    if day.said.form is Form.WEEKDAY and old.day and new.day and new.day < old.day:
        weeks = (old.day - new.day).days // 7 + 1
        new.day += weeks * WEEK


# A new day stands within so many characters of "reporté".
_NEAR = 30
# A sentence of so few words has no verb of its own.
_SHORT = 6


def _counted(spoken: Spoken, day: Day) -> bool:
    """Tell whether a count of people belongs to *day* rather than to another day of the sentence."""
    for count in spoken.counts:
        nearest = min(spoken.days, key=lambda other: abs(other.start - count.start))
        if nearest is day and count.kind is None and not count.bare:
            return True
    return False


def _latest(spoken: Spoken) -> time | None:
    return max((hour.value for hour in spoken.hours if hour.value is not None), default=None)


def _local(folded: str, start: int) -> bool:
    """Tell a day in a bracket: it holds for the town before the bracket alone."""
    return folded.rfind("(", max(0, start - 60), start) > folded.rfind(
        ")", max(0, start - 60), start
    )


def _clause_has_group(spoken: Spoken, position: int) -> bool:
    clause = spoken.sentence.clause(position)
    return any(spoken.sentence.clause(group.start) == clause for group in spoken.groups)


def _adjacent(folded: str, first: Part, second: Part) -> bool:
    if not first.day_spans or not second.day_spans:
        return False
    between = folded[first.day_spans[-1][1] : second.day_spans[0][0]]
    return between.strip() in {"et", "&", "puis", ",", "et le", "and", "ou"}


def _asked(folded: str, spoken: Spoken, position: int) -> bool:
    """Tell a question or a wish about *position* (rule 2); an invitation is none."""
    sentence = spoken.sentence
    unit = sentence.unit(min(position, sentence.end - 1))
    if any(
        cue.about is About.WISH and cue.start < position and sentence.unit(cue.start) == unit
        for cue in spoken.cues
    ):
        return True
    if not sentence.asked:
        return any(
            cue.about is About.QUESTION
            and cue.start < position
            and sentence.unit(cue.start) == unit
            and folded[cue.start : cue.end] not in {"any", "is there", "est ce qu"}
            for cue in spoken.cues
        )
    return not _INVITES.search(folded, sentence.start, sentence.end)


def _everywhere(folded: str, spoken: Spoken) -> bool:
    return bool(_EVERYWHERE.search(folded, spoken.sentence.start, spoken.sentence.end))


def _rally_follows(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "co-voiturage vers Castres, manif samedi": where the cars go is where the march is."""
    if not re.search(
        r"\b(?:vers|pour|direction|a) $", folded[max(0, group.start - 12) : group.start]
    ):
        return False
    clause = spoken.sentence.clause(group.start)
    stop = min((g.start for g in spoken.groups if g.start > group.end), default=spoken.sentence.end)
    return any(
        cue.about is About.RALLY
        and group.end < cue.start < stop
        and spoken.sentence.clause(cue.start) > clause
        for cue in spoken.cues
    )


def _eligible(group: Group) -> bool:
    """Tell whether what stands in other clauses may belong to *group*: not to a concert's town."""
    return (
        group.valid
        or group.mentions[0].foreign
        or group.about in {None, About.RALLY, About.WEAK, About.STRIKE}
    )


def _owners(spoken: Spoken) -> dict[int, list[Element]]:
    """Give each element to a group (by its number); -1 holds what belongs to none."""
    owners: dict[int, list[Element]] = {number: [] for number in range(-1, len(spoken.groups))}
    forward: int | None = None
    for element in spoken.elements:
        owner, ahead = _owner(spoken, element, owners, forward)
        forward = owner if ahead else None
        owners[owner].append(element)
    for number, group in enumerate(spoken.groups):
        owners[number] = _own_day_first(spoken, group, owners[number])
    _respectively(spoken, owners)
    _leading_hour(spoken, owners)
    return owners


def _leading_hour(spoken: Spoken, owners: dict[int, list[Element]]) -> None:
    """Share an hour that stands before the first town with the towns that have none of their own.

    It must be the only hour of its sentence, or stand before a colon as a heading does.
    """
    if len(spoken.groups) <= 1 or not spoken.hours or spoken.hours[0].value is None:
        return
    hour = spoken.hours[0]
    first = spoken.groups[0].start
    header = spoken.sentence.clause(hour.start) < spoken.sentence.clause(first)
    alone = len({spoken.sentence.unit(group.start) for group in spoken.groups}) == 1
    if hour.start > first or not (header or (len(spoken.hours) == 1 and alone)):
        return
    for number in range(len(spoken.groups)):
        if not any(isinstance(element, Hour) for element in owners[number]):
            owners[number] = sorted([*owners[number], hour], key=lambda element: element.start)


def _own_day_first(spoken: Spoken, group: Group, elements: list[Element]) -> list[Element]:
    """Drop days of earlier clauses when the town has a day in its own ("samedi on dort : …")."""
    clause = spoken.sentence.clause(group.start)
    days = [element for element in elements if isinstance(element, Day)]
    own = [day for day in days if spoken.sentence.clause(day.start) == clause]
    if not own:
        return elements
    far = {
        id(d) for d in days if d.start < group.start and spoken.sentence.clause(d.start) != clause
    }
    return [element for element in elements if id(element) not in far]


def _owner(
    spoken: Spoken, element: Element, owners: dict[int, list[Element]], forward: int | None
) -> tuple[int, bool]:
    groups, sentence = spoken.groups, spoken.sentence
    clause, unit = sentence.clause(element.start), sentence.unit(element.start)
    same = [
        n
        for n, group in enumerate(groups)
        if sentence.clause(group.start) == clause or sentence.clause(group.end - 1) == clause
    ]
    near = [
        n
        for n, group in enumerate(groups)
        if _eligible(group) and sentence.unit(group.start) == unit
    ]
    before = [n for n in near if groups[n].start < element.start]
    after = [n for n in near if groups[n].start > element.start]
    if same:
        left = [n for n in same if groups[n].start < element.start]
        right = [n for n in same if groups[n].start > element.start]
        if left and right:
            leads = _leads(spoken, element, groups[same[0]].start, clause)
            return (right[0] if leads else left[-1]), False
        return (left[-1] if left else right[0]), False
    if forward is not None and forward in after:
        return forward, True
    if before and after:
        kinds = {type(owned) for owned in owners[before[-1]]}
        leads = _leads(spoken, element, groups[0].start)
        if leads and type(element) in kinds:
            return after[0], True
        return before[-1], False
    if before or after:
        return (before[-1] if before else after[0]), not before
    return _across(spoken, element), False


def _across(spoken: Spoken, element: Element) -> int:
    """Look in the other units of the sentence: the town before, for anything but a heading's day."""
    earlier = [
        n
        for n, group in enumerate(spoken.groups)
        if group.start < element.start and _eligible(group)
    ]
    if not earlier:
        return -1
    return earlier[-1]


def _leads(spoken: Spoken, element: Element, first_town: int, clause: int | None = None) -> bool:
    """Tell whether things of this type stand before their town here ("15 h à Lille, 16 h à Lyon")."""
    firsts = [
        other.start
        for other in spoken.elements
        if type(other) is type(element)
        and (clause is None or spoken.sentence.clause(other.start) == clause)
    ]
    return bool(firsts) and firsts[0] < first_town


def _respectively(spoken: Spoken, owners: dict[int, list[Element]]) -> None:
    """ "À Voiron et à Bourgoin, respectivement à 10 h et à 11 h": one hour each, in order."""
    for number, group in enumerate(list(spoken.groups)):
        hours = [element for element in owners[number] if isinstance(element, Hour)]
        if len(group.mentions) < 2 or len(hours) != len(group.mentions):  # noqa: PLR2004
            continue
        others = [element for element in owners[number] if not isinstance(element, Hour)]
        if any(isinstance(element, Day) for element in others[1:]):
            continue
        spoken.groups[number : number + 1] = [
            Group([place], group.about, group.valid) for place in group.mentions
        ]
        rest = [owners[n] for n in range(number + 1, len(owners) - 1)]
        shared = [[hour, *others] for hour in hours]
        for offset, owned in enumerate([*shared, *rest]):
            owners[number + offset] = sorted(owned, key=lambda element: element.start)
        return


_TO_NEW_DAY = re.compile(
    r"\s?(?:finalement |donc |plutot |a la place )?(?:au|a|pour|to|until|en)\b.{0,14}$"
)
_DETAILS = re.compile(
    r"\b(?:heure|horaire|lieu|parcours|itineraire|trajet) (?:n'|ne|est|sera|reste|a )|\bheure et lieu\b|\blieu et heure\b"
)
_AFTER_EVENT = re.compile(
    r"\bapres (?:les?|la|l'|des|un|une) ?(?:heurts|incidents?|violences|affrontements|debordements|mort|deces|accident|meurtre|"
    r"attentat|attaque|incendie|drame|agression)\b[^,;:]{0,50}$"
)
_HAPPENED = re.compile(
    r"\b(?:tuee?s?|morte?s?|decede\w*|survenu\w*|victimes?|agresse\w*|assassin\w*|poignarde\w*|interpelle\w*|"
    r"percute\w*|disparue?|retrouvee?|(?:en|a la) memoire)\b[^.;:]{0,60}$"
)
_INVITES = re.compile(
    r"\b(?:qui (?:vient|y va|sera|est chaud|est partant|m'accompagne|part|monte)|vous (?:venez|y serez|serez la|etes la)|tu viens|on y va|who's (?:coming|in)|who is coming|pret\w*|"
    r"ca vous dit|on se (?:voit|retrouve)|on s'y retrouve|where to|ou (?:marcher|manifester|en est|se rassembler|defiler|se retrouver)|ou aller|quand et ou|ou et quand|pourquoi)\b"
)
_EVERYWHERE = re.compile(
    r"\b(?:partout|nationale?|dans toute la france|dans tout le pays|everywhere|all over)\b"
)
