"""Cuts what is said of a town at each of its days: a day of its own begins another rally."""

from worker.domain.kinds import ClaimStatus, FigureKind
from worker.reading.linking import apart, filling, holding, moving
from worker.reading.linking.dating import Dater
from worker.reading.linking.earlier import looks_elsewhen
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Element, Group, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import EXPLICIT, Moment, Turn, resolve
from worker.reading.times.days import Day
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text

# "Die, 17 h 30, jardin public ; on y était deux cents samedi dernier": the hour is of what holds.
_WERE = compiled(r"[;(,.] ?(?:on|nous|ils|elles) (?:y )?(?:etait|etions|etaient)\b[^;.]*$")
# "mardi et à 14 h place Foch samedi": the hour is of the day behind it.
_NEXT = compiled(r"(?:,|;|\bet|\bpuis) (?:a |des |vers |de |enfin |puis |rendez-vous |rdv )*$")
_ITS_DAY = compiled(
    r",? (?:(?:place|rue|devant|gare|square|parvis|quai|cours|esplanade|a la|au)\b[a-z' -]{0,40} )?"
    r"(?:le |ce )?"
)


class Cutter:
    """Begins a part for each day of a group, knowing the days said before."""

    def __init__(self, text: Text, state: Discourse, dater: Dater) -> None:
        self._text = text
        self._state = state
        self._dater = dater

    def cut(
        self, spoken: Spoken, group: Group, elements: list[Element], day: Day, parts: list[Part]
    ) -> None:
        """Date the last of *parts*, those of *group*, by *day*, or add one that it is of."""
        if not self._dater.is_rallys(spoken, day) or self._is_beside(spoken, group, day, parts):
            return
        if filling.leaves_history(spoken, parts[-1], day):
            return
        current, folded, state = parts[-1], self._text.folded, self._state
        moved = moving.moved(folded, spoken, current, day)
        local = apart.is_apart(folded, state, spoken, group, day)
        if moved or (local and apart.is_another(state, spoken, group, current, day)):
            state.lend_day(current)
        follows = not current.dated and (
            _is_next(state, spoken, current, day) or looks_elsewhen(folded, spoken, current, day)
        )
        if follows:
            self._dater.keep_past(current)
        self._date_then(spoken, group, current, day)
        fresh = current.dated or moved
        target = filling.again(parts[0]) if fresh else current
        held = state.held
        # "Ankara a lancé mardi une offensive": no day of the towns that follow
        local = local or (group.about is not About.RALLY and group.mentions[-1].foreign)
        self._dater.date(spoken, target, day, elements, local=moved or local)
        if fresh:
            self._take_hour(current, target, day)
            parts.append(target)
        holding.look_on(state, held, spoken, current, target)
        if moved:
            moving.follow_old(folded, current, target, day)
            state.moved_to = target.day
        elif moving.gives_way(folded, spoken, day):
            target.status = ClaimStatus.POSTPONED
        elif fresh and moving.is_put_off(folded, state, current, target, day):
            current.status = ClaimStatus.POSTPONED
        if fresh and state.cried and moving.takes_place_of(current, target):
            target.status = ClaimStatus.PLANNED

    def _take_hour(self, current: Part, target: Part, day: Day) -> None:
        """Give *target* the hour of "à 10 h mardi et à 14 h samedi" that stands before its day."""
        if not current.hours or not current.day_spans:
            return
        folded, (_, start, end) = self._text.folded, current.hours[-1]
        said = current.day_spans[-1][1]
        apart_from = said < start and _NEXT.search(folded, said, start)
        if apart_from and _ITS_DAY.fullmatch(folded, end, day.start):
            target.hours.append(current.hours.pop())
            target.own_hour = current.own_hour

    def _date_then(self, spoken: Spoken, group: Group, part: Part, day: Day) -> None:
        """Give *part* the day that holds where *day* is looked back at."""
        were = _WERE.search(self._text.folded, group.end, day.start)
        if were is not None and part.hours and not part.dated:
            self._dater.inherit(spoken, group, part)
            part.dated = part.day is not None

    def _is_beside(self, spoken: Spoken, group: Group, day: Day, parts: list[Part]) -> bool:
        """Take a day that is not of what is told of *group* now, if *day* is none."""
        was = apart.was_there(self._text.folded, spoken, group, day)
        if was is None or (not was and _is_strikes(spoken, day)):
            return False
        if was:
            earlier = filling.again(parts[0])
            earlier.told = True
            self._dater.date(spoken, earlier, day, [], local=True)
            earlier.figures = self._counted_then(spoken, day)
            parts.insert(0, earlier)
        spoken.days = [one for one in spoken.days if one is not day]
        return True

    def _counted_then(self, spoken: Spoken, day: Day) -> list[tuple[FigureKind, Count]]:
        """Return the numbers beside *day*: "où l'on avait défilé le 3 mai à 700"."""
        clause = spoken.sentence.clause
        return [
            (FigureKind.ATTENDANCE, count)
            for count in spoken.counts
            if clause(count.start) == clause(day.start) and count.kind is None
        ]

    def resume_moved(self, spoken: Spoken, topic: Part, dated: list[Day]) -> list[Day]:
        """Give days to a rally that was said to be postponed: "Prévue le 4, elle aura lieu le 25".

        Return the days of *dated* that are still to be given.
        """
        unsaid = topic.status is ClaimStatus.POSTPONED and topic.day is None and not topic.dated
        if not unsaid or not dated:
            return dated
        if len(dated) > 1 and moving.was_planned(self._text.folded, spoken, dated[0]):
            self._dater.date(spoken, topic, dated[0], [], local=True)
            return dated[1:]
        topic.status = None
        return dated


def _is_strikes(spoken: Spoken, day: Day) -> bool:
    """Tell "À Vire, où les agents étaient en grève mardi, 350 ont défilé": so they did then."""
    clause = spoken.sentence.clause
    return len(spoken.days) == 1 and any(
        cue.about is About.STRIKE and clause(cue.start) == clause(day.start) for cue in spoken.cues
    )


def _is_next(state: Discourse, spoken: Spoken, current: Part, day: Day) -> bool:
    """Tell the day of the next rally behind the number of the last: "1 200 à Dijon, …"."""
    if not current.figures or not current.past:
        return False
    found = resolve(day.said, Moment(state.published, named=state.named))
    future = found is not None and found > state.published.date()
    exact = day.said.form in EXPLICIT or day.said.turn is Turn.NEXT
    return future and exact and spoken.tense(day.start) != PAST
