"""Ties towns to their days, hours, venues and figures across sentences, lists and brackets."""

from copy import copy

from worker.domain.kinds import ClaimStatus, FigureKind
from worker.reading.linking import (
    apart,
    asides,
    crowds,
    filling,
    going_back,
    holding,
    moving,
    passing,
    plans,
    since,
    taking_up,
)
from worker.reading.linking.comparing import LookBack, set_apart
from worker.reading.linking.continuing import Continuer
from worker.reading.linking.cutting import Cutter
from worker.reading.linking.dating import Dater
from worker.reading.linking.earlier import mark_before
from worker.reading.linking.judging import Judge
from worker.reading.linking.lists import is_row
from worker.reading.linking.looking_back import look_back
from worker.reading.linking.owning import owners_of
from worker.reading.linking.quoted import take_theirs
from worker.reading.linking.referring import heads_answer, names_only, presumes, turn_there
from worker.reading.linking.sources import hear_source
from worker.reading.linking.topic import is_idle, keep_subject, names_again, note_history
from worker.reading.numbers.figures import Count
from worker.reading.sentences.causes import leave_done, leave_objects
from worker.reading.sentences.coming import leave_travellers
from worker.reading.sentences.elements import (
    ANTI,
    Element,
    Group,
    Spoken,
    eligible,
)
from worker.reading.sentences.governing import about
from worker.reading.sentences.homes import without_homes
from worker.reading.sentences.homing import may_be_home
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.sentences.told_before import was_there
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.towns.names import Mention
from worker.reading.words.lexicon import About
from worker.reading.words.text import Text


class Linker:
    """Reads sentences in order and leaves the parts they speak of."""

    def __init__(self, text: Text, state: Discourse, home: Mention | None = None) -> None:
        """Begin with what is known of the whole text, and the town it is of, if that counts."""
        self._text = text
        self._state = state
        self.doubtful = state.doubtful
        self.cause = state.cause
        self.parts: list[Part] = []  # shared: changed in place, never another list
        self._judge = Judge(text, state)
        self._dater = Dater(text, state)
        self._cutter = Cutter(text, state, self._dater)
        self._continuer = Continuer(text, state, self._dater, self._cutter, self.parts)
        self._named: Part | None = None
        self._before: Spoken | None = None
        self._compared: Day | None = None  # the day the sentence before compares with
        self._home = Part([home]) if home is not None else None

    def read(self, spoken: Spoken) -> None:
        """Take one sentence: link what it says and keep what holds for the next."""
        apart.turn_to(self._text.folded, self._state, spoken)
        known = len(self.parts)
        row = self._state.headed and is_row(self._text.folded, spoken)
        held = copy(self._state) if row else None
        earlier = since.take(self._text.folded, self._state, spoken)
        self._link(spoken)
        if self._compared is not None:
            told = [part for part in self._state.topic[-1:] if part in self.parts]
            self.parts += going_back.alluded(self._state, spoken, self._compared, told)
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
        take_theirs(self._text.folded, self._state, spoken)
        self.parts += going_back.each_in_turn(self._state, spoken, self.parts)
        backs = self._look_back(spoken)
        if backs:
            taking_up.turn_to_counted(self._state, spoken, self.parts)
        old = moving.take_old(self._text.folded, spoken, self._state.published)
        if old and self._state.cried:
            self._state.status, self._state.cried = None, False  # its new day is said
        crowds.take_heading(self._text, self._state, spoken)
        self.parts[:] = self._judge.untitled(spoken, self.parts)
        if spoken.blank and not backs:
            note_history(self._state, spoken)
            if not is_idle(spoken, self._state.topic, self.parts):
                self._continuer.go_on(spoken, [])
            return
        self._leave_passing(spoken)
        self._judge.judge(spoken)
        owners = owners_of(spoken, self._text.folded)
        state = self._state
        passing.drop_bare(state, spoken, owners)
        note_history(self._state, spoken)
        if any(eligible(group) for group in spoken.groups):
            self._with_towns(spoken, owners)
        elif not is_idle(spoken, self._state.topic, self.parts):
            self._continuer.go_on(spoken, owners[-1])
        apart.mention(state, spoken)
        state.counted = state.counted or any(count.said_by for count in spoken.counts)
        if backs:
            self.parts += look_back(state, spoken, backs, next(reversed(state.topic), None))
        self.parts += moving.put_off(state, old)
        keep_subject(self._state, spoken)
        self._before = spoken

    def _look_back(self, spoken: Spoken) -> list[LookBack]:
        """Set apart what *spoken* compares with, or what it tells of a day compared with before."""
        said = list(spoken.days)
        backs = set_apart(self._text.folded, spoken)
        backs = backs or going_back.had_counted(self._text.folded, spoken, self._compared)
        self._compared = going_back.compared(spoken, said, backs)
        return backs

    def _leave_passing(self, spoken: Spoken) -> None:
        """Leave the towns that are named in passing: homes, what is over, where some come from."""
        folded = self._text.folded
        spoken.groups = passing.but_here(folded, spoken)
        spoken.groups = without_homes(folded, spoken)
        asides.leave_wanted(folded, spoken)
        if not self._state.lone:
            leave_done(folded, spoken)
            leave_objects(folded, spoken)
        leave_travellers(folded, spoken, told=bool(self._state.topic))
        if passing.adds_no_town(folded, self._state, spoken, self.parts):
            spoken.groups = []

    def _come_home(self, spoken: Spoken) -> None:
        """Turn to the town the text is of, for a sentence that may tell of a rally there."""
        home = self._home
        state = self._state
        if home is None or state.topic:
            return
        town = home.towns[0]
        if not (was_there(spoken, town, state) or self.may_be_at(spoken, town)):
            return
        state.topic = [home]
        if state.day_said and not spoken.days:
            home.day = state.day
            home.day_spans = list(state.day_spans)
            home.inherited = True
            home.past = state.day_past

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
        made: list[Part] = []
        valid: list[Part] = []
        first = spoken.days[0].start if spoken.days else spoken.sentence.end
        due = state.status is not None and not state.cried
        due = due and plans.was_planned(self._text.folded, spoken, spoken.groups[-1].start)
        state.cried = state.cried or due  # "La marche est annulée. Elle devait partir samedi de X"
        if first < spoken.groups[0].start and not (spoken.item or state.cried):
            state.status = None  # "Annulé, faute de monde. Demain, à Rennes, …"
        self._leading(spoken, owners[-1])
        for number, group in enumerate(spoken.groups):
            parts = self._parts(spoken, group, owners[number])
            made += parts
            if group.valid:
                valid += parts
                state.remember(parts)
        moving.keep_old(self._text.folded, [*self.parts, *valid], valid)
        mark_before(self._text.folded, spoken, self.parts, valid)
        self.parts += valid
        self._continuer.counted = [part for part in valid if part.figures]
        if valid and state.waiting:
            crowds.take_waiting(state, valid[0])
        self._turn_to(spoken, valid, made)
        crowds.note_title(self._text, state, spoken, made)
        if due or (valid and not spoken.item):
            # "Annulé" above a list is said of its towns, not of all after it.
            state.status = None
            state.over = None
            state.cried = False

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
        aside = silent and self.parts and apart.said_by_the_way(spoken, last)
        aside = aside and not heads_answer(self._text.folded, spoken)
        if valid or not aside:
            silent = silent and self._home is None
            if holding.is_around(valid or unknown, state.topic):
                return
            again = state.topic[-1:] if names_again(state, last) else []
            state.topic = (
                valid[-1:]
                or (unknown[-1:] if silent else again)
                or apart.none_then(spoken, last.mentions)
            )

    def _parts(self, spoken: Spoken, group: Group, elements: list[Element]) -> list[Part]:
        """Cut what belongs to *group* at each of its days, and fill in what holds from before."""
        parts = [filling.begin(self._text.folded, spoken, group)]
        for element in elements:
            if isinstance(element, Day):
                self._cutter.cut(spoken, group, elements, element, parts)
            elif all(element is not count for part in parts for _, count in part.figures):
                filling.attach(self._text, self._state, spoken, parts[-1], element)
        if len(parts) > 1 and parts[0].status is ClaimStatus.POSTPONED and not parts[0].dated:
            parts = parts[1:]  # the old day is not said: the new one alone is a claim
        filling.share_status(self._text.folded, parts)
        filling.fill(self._text.folded, self._state, self._dater, spoken, group, parts)
        if spoken.states:
            holding.hold_there(self._text.folded, self._state, spoken, parts)
        return parts

    def _leading(self, spoken: Spoken, elements: list[Element]) -> None:
        """Take days and hours said before the first town as holding for the towns that follow."""
        first = min(group.start for group in spoken.groups if eligible(group))
        for element in elements:
            if element.start > first:
                continue
            if isinstance(element, Count):
                self._continuer.count_before(spoken, elements, element, first)
                alone = len(spoken.groups) == 1 and not self._state.topic
                if alone and element.kind is FigureKind.EXPECTED:
                    # "On espérait 900 personnes ; elles n'étaient que 300 mardi à Gex"
                    self._state.waiting.append(element)
            if isinstance(element, Day) and self._dater.is_rallys(spoken, element):
                self._dater.keep(spoken, element)
            if isinstance(element, Hour) and about(spoken, element.start) not in ANTI:
                self._state.keep_hour(element)
