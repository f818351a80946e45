"""Goes on about a town named before, in the sentences that name none of their own."""

from worker.domain.kinds import ClaimStatus, FigureKind
from worker.reading.linking import (
    apart,
    crowds,
    holding,
    in_passing,
    moving,
    passing,
    taking_up,
)
from worker.reading.linking.countrywide import (
    calls_all,
    counts_all,
    counts_on,
    everywhere,
    goes_beyond,
)
from worker.reading.linking.cutting import Cutter
from worker.reading.linking.dating import Dater
from worker.reading.linking.done_then import was_then
from worker.reading.linking.earlier import was_before
from worker.reading.linking.filling import attach
from worker.reading.linking.owning import leads_on, said_before
from worker.reading.linking.referring import first_of_two, of_the_one
from worker.reading.linking.same_places import towns_again
from worker.reading.numbers.figures import Count
from worker.reading.numbers.kinds import CLICKS
from worker.reading.sentences.denying import asked, denies, refuses
from worker.reading.sentences.elements import ANTI, Element, Spoken
from worker.reading.sentences.governing import about
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import is_history
from worker.reading.times.days import Day, is_shift
from worker.reading.times.hours import Hour
from worker.reading.towns.venues import Venue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text


class Continuer:
    """Ties what stands without a town to the one spoken of last, or keeps it for those below."""

    def __init__(
        self, text: Text, state: Discourse, dater: Dater, cutter: Cutter, parts: list[Part]
    ) -> None:
        """Begin with *parts*, the list of all that is found: it is added to in place."""
        self._text = text
        self._state = state
        self._dater = dater
        self._cutter = cutter
        self._parts = parts
        self.counted: list[Part] = []  # of the last sentence with towns, those with a number
        self._opened: tuple[Spoken, Day] | None = None  # "Ce jeudi, il pleuvait."
        self._away: list[Part] = []  # the only town's, at a line of its programme that is no rally

    def go_on(self, spoken: Spoken, elements: list[Element]) -> None:
        """Take a sentence that names no town of a rally, and its *elements* that are no town's."""
        state = self._state
        if apart.elsewhere(spoken):
            state.topic = apart.topic_of_none(self._text.folded, state, spoken)
            return
        days = [e for e in elements if isinstance(e, Day) and self._dater.is_rallys(spoken, e)]
        speaks = spoken.has(About.RALLY, About.WEAK, About.STRIKE)
        if self._away and speaks and days and not state.topic:
            state.topic = self._away
        own = passing.come_home(self._text.folded, state, spoken, days, self._parts)
        topic = own or first_of_two(spoken, self._parts) or passing.topic_of(state, spoken)
        topic = of_the_one(spoken, topic, self._parts) or topic
        topic = taking_up.known(state, spoken, topic, self._parts, dated=bool(days))
        if topic is None or spoken.heading:
            self._dater.keep_shared(spoken, days, told=bool(self._parts))
            self._keep_for_below(spoken)
            if spoken.groups:
                mentions = spoken.groups[-1].mentions
                state.topic = apart.none_then(spoken, mentions) or state.topic
            return
        whole_land = everywhere(self._text.folded, spoken, lone=state.lone or own is not None)
        whole_land = whole_land or counts_on(self._text.folded, spoken)
        whole_land = whole_land or calls_all(self._text.folded, spoken, topic, self._parts)
        whole_land = whole_land or counts_all(spoken, topic, self._parts)
        if asked(self._text.folded, spoken, spoken.sentence.end) or whole_land:
            crowds.add_awaited(self._text, state, spoken, topic)
            if days and (speaks or whole_land or in_passing.is_of_rally(self._text.folded, spoken)):
                gone = [day for day in days if spoken.tense(day.start) == PAST]
                self._dater.keep(spoken, (gone or days[:1])[-1])
            return
        if not self._turns_away(spoken, days, speaks=speaks):
            # "une marche ce dimanche pour les victimes de l'incendie, le 5 novembre 2018"
            today = state.published.date()
            recent = [day for day in days if not is_history(day.said, today)]
            if days and not recent and topic.figures:
                return  # "Pour rappel, le 5 décembre 2019, on en avait compté 250 000"
            if spoken.days and not days and all(map(in_passing.is_back, spoken.days)):
                # "La veille, 40 routiers avaient bloqué le dépôt"
                elements = [one for one in elements if not isinstance(one, Count)]
            self._continue(spoken, topic, elements, recent or days)

    def count_before(
        self, spoken: Spoken, elements: list[Element], count: Count, first: int
    ) -> None:
        """Give the town spoken of "La police y a vu 900 personnes ; à Cholet, 600".

        The first town of the sentence, Cholet, stands at *first*.
        """
        topic = self._state.topic[-1] if self._state.topic else None
        parted = spoken.sentence.unit(count.start) != spoken.sentence.unit(first)
        told = (parted and count.said_by) or said_before(spoken, self._text.folded, count)
        if topic is None or topic not in self._parts or not told:
            return
        days = [day for day in elements if isinstance(day, Day) and day.start < count.start]
        if days and self._dater.is_rallys(spoken, days[-1]):
            fresh = Part(topic.towns)  # "Le lendemain, ils étaient encore 400 ; à Cholet, 600"
            self._state.lend_day(fresh)
            fresh.past = self._state.day_past
            topic = self._same_day(spoken, topic, fresh)
        self._attach(spoken, topic, count)

    def _turns_away(self, spoken: Spoken, days: list[Day], *, speaks: bool) -> bool:
        """Tell a line that is of another day or place than the town spoken of last."""
        if not speaks and days and holding.titles_day(self._text.folded, spoken):
            self._dater.keep(spoken, days[0])
            self._away = self._state.topic if self._state.lone else []
            self._state.topic = []
            return True
        topic = self._state.topic[-1]
        if denies(spoken) and topic.inherited and not (topic.hours or topic.figures):
            topic.denied = True  # "Alençon. Rien de prévu le 8, mais …"
        return refuses(self._text.folded, spoken)

    def _continue(
        self, spoken: Spoken, topic: Part, elements: list[Element], days: list[Day]
    ) -> None:
        """Go on about the town spoken of last."""
        holding.hold_anyway(self._text.folded, self._state, spoken, topic)
        folded = self._text.folded
        told = bool(spoken.counts or spoken.hours or spoken.venues)
        told = told or in_passing.is_of_rally(folded, spoken)
        topic = self._on_opened(spoken, topic, days)
        told = told or any(
            is_shift(folded, day) or moving.was_set(folded, spoken, day) for day in days
        )
        dated = days if told or passing.waits(folded, self._state, spoken, topic) else []
        dated = self._cutter.resume_moved(spoken, topic, dated)
        topic = apart.called_again(self._state, spoken, topic, dated)
        if not (topic in self._parts or self._take_up(spoken, topic, days, dated)):
            return
        part, pending = None, list[Element]()
        for element in crowds.of_topic(self._text, self._state, spoken, self.counted, elements):
            if isinstance(element, Day):
                told = element in dated and not moving.was_shifted(
                    self._text.folded, element, topic, self._parts
                )
                fresh = self._next_part(spoken, topic, element, part) if told else None
                if fresh is None or (part is not None and part.day == fresh.day):
                    part = part or _again(spoken, element, topic)
                    continue
                fresh.aside = was_before(self._text.folded, spoken, topic, element, fresh.day)
                pending = crowds.came_before(self._state, topic, fresh, pending)
                part = self._same_day(spoken, topic, fresh)
                part.status = part.status or fresh.status
                self._share_out(spoken, pending, element, topic, part)
                pending = []
            elif part is None and dated:
                pending.append(element)
            elif part is not None or not in_passing.ended_before(spoken, element):
                self._attach(spoken, part or topic, element)
        if part is not None:
            self._finish(spoken, topic, part)
        elif topic.day is None and not topic.dated and _tells(spoken):
            topic.past = topic.past or spoken.tense(spoken.sentence.start) == PAST

    def _on_opened(self, spoken: Spoken, topic: Part, days: list[Day]) -> Part:
        """Turn to the day a sentence before opened on: "Ce jeudi, il pleuvait. Ils étaient 900"."""
        folded, opened = self._text.folded, self._opened
        if opened is not None and (days or opened[0].sentence.line != spoken.sentence.line):
            self._opened = opened = None
        if in_passing.opens_day(folded, spoken) and len(days) == 1 and topic in self._parts:
            self._opened = spoken, days[0]
        if opened is None or not in_passing.counts_now(folded, spoken):
            return topic
        self._opened = None
        fresh = Part(topic.towns)
        self._dater.date(opened[0], fresh, opened[1], opened[0].elements, local=False)
        if (
            topic.day is None
            or fresh.day is None
            or not (topic.day < fresh.day <= self._state.published.date())
        ):
            return topic
        fresh.past = True
        self._parts.append(fresh)
        self._state.topic = [fresh]
        return fresh

    def _take_up(self, spoken: Spoken, topic: Part, days: list[Day], dated: list[Day]) -> bool:
        """Tell a town named before that is a rally's now; else the day is that of those below."""
        if taking_up.takes_up(self._state, spoken, topic, dated=bool(dated)):
            counted = any(one.end <= dated[0].start for one in spoken.counts) if dated else False
            counted = counted or bool(topic.figures)
            counted = counted or passing.comes_after(self._text.folded, spoken, topic)
            if dated and spoken.hours and dated[0].start < spoken.hours[0].start and not counted:
                topic.forget_day()
            self._parts.append(topic)
            self._state.topic = [topic]
            holding.since(self._state, topic)
        elif days:
            self._dater.keep(spoken, days[0])
        return topic in self._parts

    def _next_part(self, spoken: Spoken, topic: Part, day: Day, last: Part | None) -> Part | None:
        """Return a part for another day of the topic's towns; None for a day that tells nothing."""
        put_off = [s.end for s in spoken.states if s.status is ClaimStatus.POSTPONED]
        held = topic.past and topic.figures  # who was counted is not put off
        moved = topic.day is not None and any(end <= day.start for end in put_off) and not held
        fresh = Part(topic.towns)
        self._dater.date(spoken, fresh, day, spoken.elements, local=False)
        ahead = topic.day is not None and topic.day > self._state.published.date()
        if len(topic.towns) > 1 and ahead and fresh.past:
            return None  # "à Gap, Die et Apt. La précédente, mardi, avait réuni …": not all there
        # "Elle est reportée. Prévue mardi, elle aura lieu jeudi."
        moved = (
            moved or topic.was_put_off(spoken.sentence.start)
        ) and fresh.day != topic.day  # "le 14. … Repoussé au 14"
        moved = moved or moving.is_put_off(self._text.folded, self._state, topic, fresh, day)
        if moving.gives_way(self._text.folded, spoken, day):
            fresh.status = ClaimStatus.POSTPONED
            return fresh
        if moving.set_back(self._text.folded, self._state, spoken, topic, fresh, day):
            return fresh
        if (
            topic.day is not None
            and not moved
            and not in_passing.tells_of_another(self._text.folded, spoken)
        ):
            return None
        if fresh.day is None and not (spoken.hours or spoken.counts):
            return None
        if moved:
            (last or topic).status = ClaimStatus.POSTPONED  # "la marche du 12 passe au 19"
        return fresh

    def _same_day(self, spoken: Spoken, topic: Part, fresh: Part) -> Part:
        """Return the part that the day of *fresh* is of: one there is, or *fresh*, added."""
        calls = bool(spoken.hours) and not spoken.counts
        alone = not (spoken.hours or spoken.counts or spoken.venues or spoken.has(About.RALLY))
        if not fresh.aside and topic.takes_day_of(fresh, alone=alone):
            return topic  # "Le départ était donné à 17 h. Ce mardi, 1 200 personnes …"
        others = [one for one in self._parts if one.day == fresh.day is not None]
        goes_on = topic.inherited and (fresh.past or not (topic.past and topic.told))
        goes_on = goes_on or (calls and not (fresh.past or topic.past))
        if topic.bare and goes_on and not (topic.denied or fresh.aside):
            topic.past = fresh.past
            topic.loose = fresh.loose
            topic.day = fresh.day
            topic.day_spans = fresh.day_spans
            topic.dated, topic.history = True, fresh.history
            topic.inherited = False
            return topic  # "Audierne tient bon. On y manifestera lundi, à 18 heures."
        if calls and others and all(one.codes == others[0].codes for one in others):
            return others[0]  # "Samedi, départ à 14 h": of the town whose day it is
        self._parts.append(fresh)
        return fresh

    def _share_out(
        self, spoken: Spoken, before: list[Element], day: Day, topic: Part, part: Part
    ) -> None:
        """Give what stands before *day* to its *part* if one unit says both, else to *topic*."""
        unit = spoken.sentence.unit(day.start)
        led = leads_on(self._text.folded, spoken, day)
        for earlier in before:
            if moving.is_old(topic, earlier):
                continue
            same = spoken.sentence.unit(earlier.start) == unit and not led
            clicks = isinstance(earlier, Count) and earlier.kind in CLICKS
            same = same and not (clicks and part.past)  # "200 intéressés ; samedi dernier, …"
            attach(self._text, self._state, spoken, part if same else topic, earlier)

    def _attach(self, spoken: Spoken, part: Part, element: Element) -> None:
        """Tie *element* to *part*, or a number to the one that it is of, unless it is another's."""
        if isinstance(element, Venue) and part.venues:
            return
        if isinstance(element, Hour) and (
            not passing.may_have_hour(self._text.folded, spoken, part)
            or was_then(self._state, spoken, part, element)
        ):
            return
        if isinstance(element, Count):
            awaited = element.kind is FigureKind.EXPECTED and not spoken.groups
            if awaited and goes_beyond(self._text.folded, part.towns[-1].end):
                return
            part = crowds.whose(self._state, self._parts, part, element)
        attach(self._text, self._state, spoken, part, element)

    def _finish(self, spoken: Spoken, topic: Part, part: Part) -> None:
        """Turn to *part*, the topic's other day, unless it was only looked back at."""
        line = self._text.folded[spoken.sentence.start : spoken.sentence.end]
        part.past = part.past or spoken.tense(spoken.sentence.start) == PAST
        if part is not topic and not part.past:
            part.towns = towns_again(line, topic, self._parts) or part.towns
        if "meme endroit" in line or "meme lieu" in line:
            part.venues = part.venues or list(topic.venues)
        back = topic.day is not None and (part.day is None or part.day < topic.day)
        # "Ils sont repartis ce soir. Le cortège d'hier a fait le tour du bourg."
        told = topic.told or topic.close or topic.venues or topic.hours or topic.figures
        back = back and bool(told or topic.status or not spoken.has(About.RALLY))
        topic.back = part if back and part.past else None
        holding.of_title(self._state, self._parts, part)
        self._state.topic = [topic if topic.back else part]

    def _keep_for_below(self, spoken: Spoken) -> None:
        """Keep hours, states and numbers said first for the towns below them."""
        told = self._state.lone and not (
            self._state.topic or in_passing.goes_back(self._state, spoken)
        )
        told = told and not self._state.history  # "Il y a deux ans, 2 000 personnes avaient défilé"
        if told and not everywhere(self._text.folded, spoken):
            self._state.waiting += crowds.waits(spoken)
        if about(spoken, spoken.sentence.start) in ANTI or spoken.has(*ANTI):
            return
        said = in_passing.is_of_rally(self._text.folded, spoken) or bool(spoken.days)
        said = said and not _of_entry(self._text.folded, spoken, self._parts)
        for hour in reversed(spoken.hours if said and not spoken.stamp else ()):
            heads = spoken.heading and self._text.folded.startswith(":", spoken.sentence.end - 1)
            if heads or not self._state.topic:
                self._state.keep_hour(hour, self._state.day)
        for state in spoken.states:
            if state.status is ClaimStatus.POSTPONED and any(
                0 <= day.start - state.end <= _NEW_DAY for day in spoken.days
            ):
                continue  # "L'événement est décalé au 8 mars. À Gap, …": on its new day
            if not self._state.topic and state.status is not ClaimStatus.PLANNED:
                self._state.status = state.status
                self._state.cried = moving.cries(self._text, spoken)


def _of_entry(folded: str, spoken: Spoken, parts: list[Part]) -> bool:
    """Tell "Avignon : opération escargot. Rendez-vous à 18 h": the hour of a row for itself.

    Rows with towns, "Angers : …", stand above it.
    """
    first = folded.rfind("\n", 0, spoken.sentence.start) + 1
    if _ENTRY.match(folded, first, spoken.sentence.start) is None:
        return False
    towns = [town for part in parts for town in part.towns[:1]]
    return any(
        one.start == 0 or folded.endswith("\n", 0, one.start)
        for one in towns
        if folded.startswith((" :", ":"), one.end)
    )


_ENTRY = compiled(
    r"(?!(?:rdv|rendez|heure|horaire|date|jour|quand|info|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|demain))[a-z][a-z' -]{2,30} ?: [^\n]{5,}[.!?…]"
)


def _again(spoken: Spoken, day: Day, topic: Part) -> Part | None:
    """Return *topic*, to come, if its day is said again: "Quand ? Samedi 4 mai à 14 h"."""
    same = topic.day is not None and spoken.resolved.get(day.start) == topic.day
    return topic if same and not (topic.past or topic.status or spoken.counts) else None


def _tells(spoken: Spoken) -> bool:
    """Tell "Des enseignants ont manifesté", of a rally and of no day of its own."""
    return bool(spoken.counts or spoken.hours or (spoken.has(About.RALLY) and not spoken.days))


_NEW_DAY = 12  # letters from "reporté" to the day it is put off to
