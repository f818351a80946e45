"""Ties towns to their days, hours, venues and figures across sentences, lists and brackets."""

from copy import copy

from worker.domain.kinds import ClaimStatus
from worker.reading.linking import apart, crowds, filling, holding, judging, moving, passing, since
from worker.reading.linking.comparing import look_back, mark_before, set_apart, was_before
from worker.reading.linking.countrywide import counts_on, everywhere
from worker.reading.linking.cutting import Cutter
from worker.reading.linking.dating import Dater
from worker.reading.linking.judging import Judge
from worker.reading.linking.lists import is_row
from worker.reading.linking.owning import leads_on, owners_of
from worker.reading.linking.referring import first_of_two, like, names_only, presumes, turn_there
from worker.reading.linking.sources import hear_source
from worker.reading.numbers.figures import Count
from worker.reading.sentences.denying import asked, denies, refuses
from worker.reading.sentences.elements import (
    ANTI,
    Element,
    Group,
    Spoken,
    eligible,
    said_by_the_way,
)
from worker.reading.sentences.governing import about
from worker.reading.sentences.homing import may_be_home
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.towns.names import Mention
from worker.reading.towns.venues import Venue
from worker.reading.words.lexicon import About
from worker.reading.words.states import State
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text


class Linker:
    """Reads sentences in order and leaves the parts they speak of."""

    def __init__(self, text: Text, state: Discourse, home: Mention | None = None) -> None:
        """Begin with what is known of the whole text, and the town it is of, if that counts."""
        self._text = text
        self._state = state
        self.doubtful, self.cause = state.doubtful, state.cause
        self._judge = Judge(text, self._state)
        self._dater = Dater(text, self._state)
        self._cutter = Cutter(text, self._state, self._dater)
        self._named: Part | None = None
        self._before: Spoken | None = None
        self.parts, self._counted = list[Part](), list[Part]()
        self._home = Part([home]) if home is not None else None

    def read(self, spoken: Spoken) -> None:
        """Take one sentence: link what it says and keep what holds for the next."""
        apart.turn_to(self._text.folded, self._state, spoken)
        row, known = self._state.headed and is_row(self._text.folded, spoken), len(self.parts)
        held = copy(self._state) if row else None
        earlier = since.take(self._text.folded, self._state, spoken)
        self._link(spoken)
        self.parts += since.parts(self._state, earlier, self.parts[known:])
        if held is not None:
            self._state.hold(held)

    def _link(self, spoken: Spoken) -> None:
        if spoken.heading and not spoken.days:
            # "Ce qui est annulé :", and "Ce qui reste :" below it
            self._state.over = spoken.states[0].status if spoken.states else None
        self._come_home(spoken)
        hear_source(self._text, spoken, self.parts)
        self._go_there(spoken)
        backs = set_apart(self._text.folded, spoken)
        old = moving.take_old(self._text.folded, spoken)
        crowds.take_heading(self._text, self._state, spoken)
        self.parts = self._judge.untitled(spoken, self.parts)
        if spoken.blank and not backs:
            self._judge.note_history(spoken)
            if not judging.is_idle(spoken, self._state.topic, self.parts):
                self._without_towns(spoken, [])
            return
        spoken.groups = passing.but_here(self._text.folded, spoken)
        if passing.adds_no_town(self._text.folded, self._state, spoken, self.parts):
            spoken.groups = []
        self._judge.judge(spoken)
        owners, state = owners_of(spoken, self._text.folded), self._state
        passing.drop_bare(state, spoken, owners)
        self._judge.note_history(spoken)
        if any(eligible(group) for group in spoken.groups):
            self._with_towns(spoken, owners)
        elif not judging.is_idle(spoken, self._state.topic, self.parts):
            self._without_towns(spoken, owners[-1])
        apart.mention(state, spoken)
        state.counted = state.counted or any(count.said_by for count in spoken.counts)
        if backs:
            self.parts += look_back(state, spoken, backs, next(reversed(state.topic), None))
        self.parts += moving.put_off(state, old)
        self._judge.keep_subject(spoken)
        self._before = spoken

    def _come_home(self, spoken: Spoken) -> None:
        """Turn to the town the text is of, for a sentence that may tell of a rally there."""
        home, state = self._home, self._state
        if home is None or state.topic or not self.may_be_at(spoken, home.towns[0]):
            return
        state.topic = [home]
        if state.day_said and not spoken.days:
            home.day, home.inherited = state.day, True
            home.day_spans, home.past = list(state.day_spans), state.day_past

    def may_be_at(self, spoken: Spoken, town: Mention) -> bool:
        """Tell a sentence of a rally that may be in *town*, the one that the text is of."""
        return may_be_home(spoken, town, self._state)

    def _go_there(self, spoken: Spoken) -> None:
        """Turn to the town named last for "cent personnes s'y sont rassemblées"."""
        named, self._named = self._named, None
        if named is not None:
            turn_there(self._state, spoken, named, self._before, self.parts)
        if spoken.groups:
            self._named = Part(spoken.groups[-1].mentions[-1:])

    def _with_towns(self, spoken: Spoken, owners: dict[int, list[Element]]) -> None:
        state = self._state
        made, valid = list[Part](), list[Part]()
        first = spoken.days[0].start if spoken.days else spoken.sentence.end
        if first < spoken.groups[0].start and not (spoken.item or state.cried):
            state.status = None  # "Annulé, faute de monde. Demain, à Rennes, …"
        self._leading(spoken, owners[-1])
        for number, group in enumerate(spoken.groups):
            parts = self._parts(spoken, group, owners[number])
            made += parts
            if group.valid:
                valid += parts
            elif group.about is About.NEGATION:
                for element in owners[number]:
                    if isinstance(element, Day):  # "pas de manif à X samedi, on rejoint Y"
                        self._dater.keep(spoken, element)
        mark_before(self._text.folded, spoken, self.parts, valid)
        self.parts += valid
        state.remember(valid)
        self._counted = [part for part in valid if part.figures]
        if valid and state.waiting:
            crowds.take_waiting(state, valid[0])
        if len({place.start for part in valid for place in part.towns}) >= 1 or made:
            self._turn_to(spoken, valid, made)
        crowds.note_title(self._text, state, spoken, made)
        if valid and not spoken.item:
            # "Annulé" above a list is said of its towns, not of all after it.
            state.status, state.over, state.cried = None, None, False

    def _turn_to(self, spoken: Spoken, valid: list[Part], made: list[Part]) -> None:
        """Keep the town that the sentences without one go on about."""
        state = self._state
        left = {group.start for group in spoken.groups if group.left}
        firsts = [(one, one.towns[0]) for one in made if one.towns[0].start not in left]
        unknown = [part for part, town in firsts if town.place and not town.negated]
        last = spoken.groups[-1]
        asks = last.about is About.RALLY and presumes(self._text.folded, spoken)
        state.posed = asks or names_only(self._text.folded, spoken, last)
        silent = asks or holding.opens_on(self._text.folded, spoken, last)
        if asks and unknown:  # "3 000 manifestants à Dole ?": the answer tells how many
            unknown[-1].figures = []
        if valid or not (silent and self.parts and said_by_the_way(spoken, last)):
            silent = silent and self._home is None
            if holding.is_around(valid or unknown, state.topic):
                return
            state.topic = valid[-1:] or (
                unknown[-1:] if silent else apart.none_then(spoken, last.mentions)
            )

    def _parts(self, spoken: Spoken, group: Group, elements: list[Element]) -> list[Part]:
        """Cut what belongs to *group* at each of its days, and fill in what holds from before."""
        parts = [filling.begin(self._text.folded, spoken, group)]
        for element in elements:
            if isinstance(element, Day):
                self._cutter.cut(spoken, group, elements, element, parts)
            elif all(element is not count for part in parts for _, count in part.figures):
                self._attach(spoken, parts[-1], element)
        if len(parts) > 1 and parts[0].status is ClaimStatus.POSTPONED and not parts[0].dated:
            parts = parts[1:]  # the old day is not said: the new one alone is a claim
        filling.fill(self._text.folded, self._state, self._dater, spoken, group, parts)
        return parts

    def _attach(self, spoken: Spoken, part: Part, element: Element) -> None:
        what = about(spoken, element.start)
        if what in ANTI and not isinstance(element, Count):
            return
        if isinstance(element, Hour):
            if moving.ended_then(self._text.folded, spoken, element):
                return
            apart.meet_there(self._state, spoken, part)
            self._state.take_hour(part, element, like(spoken, element.end))
        elif isinstance(element, Venue):
            part.venues.append(element)
        elif isinstance(element, State):
            filling.become(self._text.folded, spoken, part, element)
        elif isinstance(element, Count):
            crowds.add_figure(self._text, self._state, spoken, part, element)

    def _leading(self, spoken: Spoken, elements: list[Element]) -> None:
        """Take days and hours said before the first town as holding for the towns that follow."""
        first = min(group.start for group in spoken.groups if eligible(group))
        for element in elements:
            if element.start > first:
                continue
            if isinstance(element, Count):
                self._before_towns(spoken, elements, element, first)
            if isinstance(element, Day) and self._dater.is_rallys(spoken, element):
                self._dater.keep(spoken, element)
            if (
                isinstance(element, Hour)
                and about(spoken, element.start) not in ANTI
                and element.value is not None
            ):
                self._state.hour = (element.value, element.start, element.end)

    def _before_towns(
        self, spoken: Spoken, elements: list[Element], count: Count, first: int
    ) -> None:
        """Give the town spoken of "La police y a vu 900 personnes ; à Cholet, 600"."""
        topic = self._state.topic[-1] if self._state.topic else None
        parted = spoken.sentence.unit(count.start) != spoken.sentence.unit(first)
        if topic is None or topic not in self.parts or not (parted and count.said_by):
            return
        days = [day for day in elements if isinstance(day, Day) and day.start < count.start]
        if days and self._dater.is_rallys(spoken, days[-1]):
            fresh = Part(topic.towns)  # "Le lendemain, ils étaient encore 400 ; à Cholet, 600"
            self._state.lend_day(fresh)
            fresh.past = self._state.day_past
            topic = self._same_day(topic, fresh, calls=False)
        self._attach_topic(spoken, topic, count)

    def _without_towns(self, spoken: Spoken, elements: list[Element]) -> None:
        state = self._state
        if spoken.groups and any(group.mentions[0].foreign for group in spoken.groups):
            state.topic = []
            return
        if apart.elsewhere(spoken):
            state.topic = apart.topic_of_none(self._text.folded, state, spoken)
            return
        whole = about(spoken, spoken.sentence.start)
        days = [e for e in elements if isinstance(e, Day) and self._dater.is_rallys(spoken, e)]
        speaks = spoken.has(About.RALLY, About.WEAK, About.STRIKE)
        own = passing.come_home(self._text.folded, state, spoken, days, self.parts)
        topic = own or first_of_two(spoken, self.parts) or passing.topic_of(state, spoken)
        topic = apart.known(state, spoken, topic, self.parts, dated=bool(days))
        if topic is None or spoken.heading:
            self._dater.keep_shared(spoken, days, told=bool(self.parts))
            self._pending(spoken, whole)
            return
        whole_land = everywhere(self._text.folded, spoken, lone=state.lone or own is not None)
        whole_land = whole_land or counts_on(self._text.folded, spoken)
        if asked(self._text.folded, spoken, spoken.sentence.end) or whole_land:
            crowds.add_awaited(self._text, state, spoken, topic)
            if days and (speaks or whole_land or passing.is_of_rally(self._text.folded, spoken)):
                self._dater.keep(spoken, days[0])
            return
        if self._turns_away(spoken, days, speaks=speaks):
            return
        self._continue(spoken, topic, elements, days)

    def _turns_away(self, spoken: Spoken, days: list[Day], *, speaks: bool) -> bool:
        """Tell a line that is of another day or place than the town spoken of last."""
        if not speaks and days and holding.titles_day(self._text.folded, spoken):
            self._dater.keep(spoken, days[0])
            self._state.topic = []
            return True
        topic = self._state.topic[-1]
        if denies(spoken) and topic.inherited and not (topic.hours or topic.figures):
            topic.denied = True  # "Alençon. Rien de prévu le 8, mais …"
        return crowds.tells_of_elsewhere(self._text, spoken) or refuses(self._text.folded, spoken)

    def _continue(
        self, spoken: Spoken, topic: Part, elements: list[Element], days: list[Day]
    ) -> None:
        """Go on about the town spoken of last."""
        told = passing.is_of_rally(self._text.folded, spoken) or bool(spoken.counts)
        told = told or bool(spoken.hours or spoken.venues)
        dated = days if told or passing.waits(self._text.folded, self._state, spoken, topic) else []
        dated = self._cutter.resume_moved(spoken, topic, dated)
        topic = apart.called_again(self._state, spoken, topic, dated)
        part: Part | None = None
        pending: list[Element] = []
        if not (topic in self.parts or self._take_up(spoken, topic, days, dated)):
            return
        for element in crowds.of_topic(self._text, self._state, spoken, self._counted, elements):
            if isinstance(element, Day):
                fresh = self._next_part(spoken, topic, element, part) if element in dated else None
                if fresh is None or (part is not None and part.day == fresh.day):
                    continue
                fresh.aside = was_before(self._text.folded, spoken, topic, element)
                pending = crowds.came_before(self._state, topic, fresh, pending)
                part = self._same_day(topic, fresh, calls=bool(spoken.hours) and not spoken.counts)
                part.status = part.status or fresh.status
                unit = spoken.sentence.unit(element.start)
                led = leads_on(self._text.folded, spoken, element)
                for earlier in pending:
                    if moving.is_old(topic, earlier):
                        continue
                    same = spoken.sentence.unit(earlier.start) == unit and not led
                    self._attach(spoken, part if same else topic, earlier)
                pending = []
            elif part is None and dated:
                pending.append(element)
            else:
                self._attach_topic(spoken, part or topic, element)
        if part is not None:
            self._finish(spoken, topic, part)
        elif (spoken.counts or spoken.hours) and topic.day is None and not topic.dated:
            topic.past = topic.past or spoken.tense(spoken.sentence.start) == PAST

    def _take_up(self, spoken: Spoken, topic: Part, days: list[Day], dated: list[Day]) -> bool:
        """Tell a town named before that is a rally's now; else the day is that of those below."""
        if apart.takes_up(self._state, spoken, topic, dated=bool(dated)):
            counted = any(one.end <= dated[0].start for one in spoken.counts) if dated else False
            counted = counted or bool(topic.figures)
            counted = counted or passing.comes_after(self._text.folded, spoken, topic)
            if dated and spoken.hours and dated[0].start < spoken.hours[0].start and not counted:
                topic.forget_day()
            self.parts.append(topic)
            self._state.topic = [topic]
            holding.since(self._state, topic)
        elif days:
            self._dater.keep(spoken, days[0])
        return topic in self.parts

    def _finish(self, spoken: Spoken, topic: Part, part: Part) -> None:
        line = self._text.folded[spoken.sentence.start : spoken.sentence.end]
        part.past = part.past or spoken.tense(spoken.sentence.start) == PAST
        if "meme endroit" in line or "meme lieu" in line:
            part.venues = part.venues or list(topic.venues)
        back = topic.day is not None and (part.day is None or part.day < topic.day)
        topic.back = part if back and part.past else None
        holding.of_title(self._state, self.parts, part)
        self._state.topic = [topic if topic.back else part]

    def _next_part(self, spoken: Spoken, topic: Part, day: Day, last: Part | None) -> Part | None:
        """Return a part for another day of the topic's towns; None for a day that tells nothing."""
        put_off = [s.end for s in spoken.states if s.status is ClaimStatus.POSTPONED]
        moved = topic.day is not None and any(end <= day.start for end in put_off)
        fresh = Part(topic.towns)
        self._dater.date(spoken, fresh, day, spoken.elements, local=False)
        moved = moved and fresh.day != topic.day  # "mardi 14, 9 h. … Repoussé au 14"
        moved = moved or moving.is_put_off(self._text.folded, self._state, topic, fresh, day)
        if moving.gives_way(self._text.folded, spoken, day):
            fresh.status = ClaimStatus.POSTPONED
            return fresh
        if moving.set_back(self._text.folded, self._state, spoken, topic, fresh, day):
            return fresh
        if (
            topic.day is not None
            and not moved
            and not passing.tells_of_another(self._text.folded, spoken)
        ):
            return None
        if fresh.day is None and not (spoken.hours or spoken.counts):
            return None
        if moved:
            (last or topic).status = ClaimStatus.POSTPONED  # "la marche du 12 passe au 19"
        return fresh

    def _same_day(self, topic: Part, fresh: Part, *, calls: bool) -> Part:
        if not fresh.aside and topic.takes_day_of(fresh):
            return topic  # "Le départ était donné à 17 h. Ce mardi, 1 200 personnes …"
        others = [one for one in self.parts if one.day == fresh.day is not None]
        goes_on = topic.inherited and (fresh.past or not (topic.past and topic.told))
        goes_on = goes_on or (calls and not (fresh.past or topic.past))
        if topic.bare and goes_on and not topic.denied:
            topic.past, topic.loose, topic.dated = fresh.past, fresh.loose, True
            topic.day, topic.day_spans, topic.inherited = fresh.day, fresh.day_spans, False
            return topic  # "Audierne tient bon. On y manifestera lundi, à 18 heures."
        if calls and others and all(one.codes == others[0].codes for one in others):
            return others[0]  # "Samedi, départ à 14 h": of the town whose day it is
        self.parts.append(fresh)
        return fresh

    def _attach_topic(self, spoken: Spoken, part: Part, element: Element) -> None:
        if isinstance(element, Venue) and part.venues:
            return
        if isinstance(element, Hour) and not passing.may_have_hour(self._text.folded, spoken, part):
            return
        if isinstance(element, Count):
            part = crowds.whose(self._state, self.parts, part, element)
        self._attach(spoken, part, element)

    def _pending(self, spoken: Spoken, whole: About | None) -> None:
        """Keep hours, states and numbers said first for the towns below them."""
        if self._state.lone and not self._state.topic:
            self._state.waiting += crowds.waits(spoken)
        if whole in ANTI or spoken.has(*ANTI):
            return
        said = passing.is_of_rally(self._text.folded, spoken) or spoken.days
        for hour in reversed(spoken.hours if said and not spoken.stamp else ()):
            if hour.value is not None and not self._state.topic:
                self._state.hour = (hour.value, hour.start, hour.end)
        for state in spoken.states:
            if not self._state.topic and state.status is not ClaimStatus.PLANNED:
                self._state.status = state.status
                self._state.cried = moving.cries(self._text, spoken)
