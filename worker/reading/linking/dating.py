"""Gives the parts of a text their days: said, carried over, said later in the sentence (rule 9)."""

import datetime as dt
from collections.abc import Iterable

from worker.domain.kinds import ClaimStatus
from worker.reading.linking import asides, plans
from worker.reading.linking.apart import (
    goes_on_from,
    is_apart,
    is_local,
    is_told_beside,
)
from worker.reading.linking.countrywide import everywhere
from worker.reading.linking.decided import prepares
from worker.reading.linking.earlier import leads
from worker.reading.linking.fitting import fits
from worker.reading.linking.holding import (
    is_counted_apart,
    is_vague_aside,
    other_day,
    starts_from,
    turn_back,
    was_off,
)
from worker.reading.linking.in_passing import goes_back, is_of_rally
from worker.reading.linking.just_before import counted_from
from worker.reading.linking.leading_hours import hours_of, latest
from worker.reading.linking.lists import is_days_row
from worker.reading.linking.passing import is_busy
from worker.reading.linking.rows import (
    awaits,
    counts_then,
    lists_counts,
    tells_then,
)
from worker.reading.linking.weekdays import is_own_row, named_again
from worker.reading.numbers.kinds import CLICKS
from worker.reading.sentences.elements import ANTI, Element, Group, Spoken, titles
from worker.reading.sentences.governing import about, calls_then
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.sentences.subjects import says_else
from worker.reading.times.almanac import (
    DAY,
    EXPLICIT,
    Form,
    Moment,
    Said,
    Turn,
    is_history,
    resolve,
)
from worker.reading.times.days import Day
from worker.reading.times.spans import begun
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE, PAST
from worker.reading.words.text import Text

_FAR = 150  # a day that far from a town is hardly its own
_FROM_TO = 60  # between "déplacé" and the days stand what is moved and the old day
# "Neuvième samedi de manifestation", without a verb: gone or to come, as is "samedi".
_LOOSE = frozenset({Turn.NONE, Turn.THIS})
_THE_SAME = compiled(r"(?:le |au )?meme (?:jour|soir|matin|apres)")


class Dater:
    """Dates parts, knowing the days said before."""

    def __init__(self, text: Text, state: Discourse) -> None:
        self._text = text
        self._state = state

    def date(
        self, spoken: Spoken, part: Part, day: Day, elements: Iterable[Element], *, local: bool
    ) -> None:
        """Give *part* the day *day* says; a *local* day holds for no other town."""
        state = self._state
        tense = spoken.tense(day.start)
        hours = hours_of(self._text.folded, spoken, day, elements)
        past = day.said.turn is Turn.GONE or self._is_gone(spoken, day, tense)
        named = self._counted_from(spoken, day, tense) or state.named
        state.mentioned = None
        ahead = not past and bool(tense == FUTURE or hours)
        hour = max(hours, default=None)
        moment = Moment(state.published, past=past, ahead=ahead, hour=hour, named=named)
        found = resolve(day.said, moment)
        found = named_again(state, spoken, day, found, past=past)
        eve_of = None
        if day.said.form is Form.FROM_NAMED:
            found = spoken.resolved.get(day.start, found)  # said of two towns, counted once
            eve_of = found - day.said.number * DAY if found and day.said.number < 0 else None
        state.eve_of = eve_of
        spoken.resolved[day.start] = found
        part.day, part.dated = found, True
        part.day_spans.append((day.start, day.end))
        part.past = past
        part.history = self._is_history(spoken, day, found)
        had = plans.had_before(self._text.folded, spoken, day)
        if found is not None:
            state.named = state.named if had else found
            today = state.published.date()
            past = found < today or (past and found == today)
            part.past = past
        part.loose = tense is None and day.said.form is Form.WEEKDAY and day.said.turn in _LOOSE
        if not (local or had or self._aside(spoken, part, day, found)):
            self._hold(spoken, part, day, past=past)
        elif not local and (found is not None or leads(spoken, day)):
            state.led = spoken.sentence.start, found, [(day.start, day.end)]

    def _is_history(self, spoken: Spoken, day: Day, found: dt.date | None) -> bool:
        """Tell a day older than rallies are told of: "le 12 octobre de cette année-là"."""
        state = self._state
        if self._text.folded.startswith(" de cette annee-la", day.end):
            return True
        goes_on = found is None or goes_on_from(spoken, day) or bool(state.long_ago)
        return is_history(day.said, state.published.date()) or (state.history and goes_on)

    def _counted_from(  # noqa: PLR0911 - the first rule that fits decides
        self, spoken: Spoken, day: Day, tense: str | None
    ) -> dt.date | None:
        """Return the day that "la veille", "le même jour", "au lendemain de la marche" are of."""
        if _THE_SAME.match(self._text.folded, day.start):
            own = [spoken.resolved.get(one.start) for one in spoken.days if one.start < day.start]
            last = self._state.last_day(self._text.folded, day.start, told=tense)
            gone, today = self._state.before, self._state.published.date()
            if gone and last and last > today and tense == PAST:
                # "900 samedi à Gap. On votera le 4. Le même jour, Die a défilé"
                last = gone[0] if spoken.counts else last
            elif self._state.ahead and self._state.ahead[0] == last == today and tense == PAST:
                last = min(last, self._state.named or last)  # it is no rally of tonight's
            return (own[-1] if own else None) or last
        if day.said.form is not Form.FROM_NAMED:
            around = day.said.form is Form.AROUND
            return other_day(self._state.published, spoken) if around else None
        if self._text.folded.startswith("le jour j", day.start):
            return self._state.day  # not the eve that was just named
        if self._state.eve_of and day.said.number > 0:
            return self._state.eve_of  # "Samedi à Gap. La veille à Die. Le lendemain à Apt"
        gone, named = self._state.before, self._state.mentioned or self._state.named
        ahead = named is not None and named > self._state.published.date()
        if ahead and gone and tense == PAST and day.said.number < 0:
            return gone[0]  # "Hier à Gap, … Jeudi à Die, … Embrun avait marché la veille"
        if self._state.ahead and tense == FUTURE and not (ahead or self._state.mentioned):
            return self._state.ahead[0]  # "Jeudi à Gap. Hier, Die a défilé. À Apt, ce sera …"
        return self._state.mentioned or counted_from(self._text.folded, self._state, spoken, tense)

    def _hold(self, spoken: Spoken, part: Part, day: Day, *, past: bool) -> None:
        """Let the day of *part* hold for the towns that follow."""
        state, found = self._state, part.day
        if state.day_said and says_else(spoken):
            return
        eve = day.said.form is Form.FROM_NAMED and day.said.number < 0 and state.day is not None
        state.eve = (spoken.sentence.line, state.day, state.day_spans) if eve else None
        state.day, state.day_said, state.day_past = found, True, past
        state.day_loose = part.loose and not (past or spoken.hours)
        state.day_spans = [(day.start, day.end)]
        if not (spoken.item or is_days_row(self._text.folded, spoken)):
            state.headed = True
        leads = not spoken.groups or day.start < spoken.groups[0].start
        state.day_towns = frozenset() if leads else part.codes
        if found is not None and past and not eve:
            state.before = found, state.day_spans
        elif found is not None and not (part.loose and spoken.sentence.line == 0):
            state.ahead = found, state.day_spans

    def _is_gone(self, spoken: Spoken, day: Day, tense: str | None) -> bool:
        folded = self._text.folded
        moved = any(
            one.status is ClaimStatus.POSTPONED and 0 <= day.start - one.end < _FROM_TO
            for one in spoken.states
        )
        if moved and self._is_near_ahead(day):
            return False  # "Le collectif a déplacé la marche du mardi 15 au jeudi 17"
        due = plans.was_due(folded, self._state, spoken, day)
        # As in "Uzès : on s'est trompés, c'est le dimanche, 11 h".
        called = spoken.hours and is_own_row(self._state, spoken, day)
        called = called or plans.is_decided_on(folded, spoken, day)
        called = called or (self._state.cried and plans.was_planned(folded, spoken, day.start))
        if due or called or plans.is_planned(folded, self._state, spoken, day):
            return due
        told = starts_from(folded, spoken, day) or plans.sums_up(self._state, spoken, day)
        told = told or plans.goes_on(folded, self._state, spoken, day)
        told = told or was_off(folded, self._state, spoken, day)
        told = told or asides.recalls(folded, spoken, day) or lists_counts(spoken, day)
        told = told or self._names_one_gone(spoken, day)
        if tense == PAST or told:
            return True
        counted = counts_then(folded, spoken, day) or self._goes_on_counting(spoken)
        if counted and tense == FUTURE:
            return not tells_then(spoken, day)
        if tense is not None or counted:
            return tense is None
        return self._state.report and not (awaits(spoken) or self._is_near_ahead(day))

    def _goes_on_counting(self, spoken: Spoken) -> bool:
        """Tell "Figeac, dimanche : 80", behind "Cahors, samedi : 300 manifestants"."""
        own = spoken.groups and spoken.counts and not (spoken.hours or spoken.told)
        bare = own and all(count.bare and count.kind is None for count in spoken.counts)
        return bool(bare) and self._state.day_past

    def _is_near_ahead(self, day: Day) -> bool:
        """Tell "Nouvelle action le 10 février" at the end of January: not last year's."""
        today = self._state.published
        gone = resolve(day.said, Moment(today, past=True))
        ahead = resolve(day.said, Moment(today))
        if day.said.form not in EXPLICIT or gone is None or ahead is None:
            return False
        return today.date() < ahead and ahead - today.date() < today.date() - gone

    def _names_one_gone(self, spoken: Spoken, day: Day) -> bool:
        """Tell "la manifestation du 25 mars" in August: nobody calls so long before."""
        if day.said.form is not Form.MONTH_DAY or spoken.hours or self._is_near_ahead(day):
            return False
        ahead = resolve(day.said, Moment(self._state.published))
        if ahead is None or ahead - self._state.published.date() < _LONG_BEFORE:
            return False
        number = day.start + 3 * self._text.folded.startswith("du ", day.start)
        return _THAT_OF.search(self._text.folded, max(0, day.start - 60), number) is not None

    def keep_past(self, part: Part) -> None:
        """Date *part*, of people counted, by the day said before, if that is no day to come."""
        state = self._state
        part.dated = True
        if state.day is not None and state.day <= state.published.date():
            part.day, part.day_spans = state.day, list(state.day_spans)

    def _aside(self, spoken: Spoken, part: Part, day: Day, found: dt.date | None) -> bool:
        """Tell a look back ("la semaine précédente"): the towns that follow keep their day."""
        if found is None:
            return day.said.form is Form.VAGUE and self._state.day is not None
        today = self._state.published.date()
        own = [self._state.dated.get(code) for code in part.codes]
        own += [one for one in self._state.topic[-1:] if one.codes == part.codes]
        own = [one for one in own if one and (spoken.groups or not one.bare)]
        return any(one and one.day and found < one.day <= today for one in own)

    def is_rallys(self, spoken: Spoken, day: Day) -> bool:
        """Tell whether *day* is a rally's: not a concert's, not a denied one's."""
        what = about(spoken, day.start)
        if asides.is_anothers(self._text.folded, self._state, spoken, day):
            return False
        # "Cavaillon : repoussée, date inconnue": the old day is the list's
        unknown = self._text.folded.startswith(_UNKNOWN, day.start)
        ended = unknown and spoken.item and spoken.states
        vague = not unknown and self._state.day is not None
        if ended or (vague and is_vague_aside(spoken, day)) or self._is_this_year(day):
            return False
        if day.tag and plans.campaigns(self._state, spoken, day):
            return False
        if what is About.NEGATION:
            return not spoken.has(About.NEGATION) or is_counted_apart(spoken, day)
        if what is None and spoken.groups and not any(group.valid for group in spoken.groups):
            return not spoken.has(*ANTI) or spoken.has(About.RALLY, About.WEAK)
        # "Covoiturage, départ samedi 8 h, pour la manif de Lens"
        shared = what is About.TRANSPORT and len(spoken.days) == 1 and spoken.has(About.RALLY)
        return shared or what not in ANTI or what is About.CONTACT or calls_then(spoken, day.start)

    def _is_this_year(self, day: Day) -> bool:
        """Tell "la mobilisation de 2022", behind a day of 2022: it takes no day's place."""
        if day.said.form is not Form.VAGUE or self._state.day is None:
            return False
        year = self._state.published.year
        return day.said == Said(Form.VAGUE, year=year) and self._state.day.year == year

    def inherit(self, spoken: Spoken, group: Group, part: Part) -> None:
        """Give *part* the day said before it, or later in its sentence (rule 9)."""
        state = self._state
        turn_back(state, spoken, group)
        later = [
            day
            for day in spoken.days
            if day.start > group.end
            and self.is_rallys(spoken, day)
            and not is_apart(self._text.folded, state, spoken, group, day)
            and not is_told_beside(self._text.folded, spoken, group, day)
        ]
        free = [day for day in later if self._holds_before(spoken, day)]
        part.inherited = True
        before = any(
            day.start < group.start and not prepares(self._text.folded, spoken, day)
            for day in spoken.days
        )
        if not before and (free or (later and not state.day_said)):
            self._take_later(spoken, (free or later)[0], part)
        elif state.led is not None and state.led[0] == spoken.sentence.start:
            _, part.day, part.day_spans = state.led
            part.dated = part.day is None or part.dated
            part.past = True  # "Le 16 février, 7 000 à Rennes, 5 500 à Brest": looked back at
        elif (own := self._own(spoken, group, part)) is not None:
            part.day, part.past = own.day, own.past
            part.day_spans = list(own.day_spans)
        elif state.day_said and fits(self._text.folded, state, group, spoken, state.day):
            part.day, state.mentioned = state.day, None
            part.day_spans = list(state.day_spans)
            part.past = state.day_past
        elif state.day_said and state.day is not None:
            self._other_side(spoken, part)
        if part.day is None and not part.dated and len(spoken.days) == 1:
            self._only_day(spoken, group, part)

    def _take_later(self, spoken: Spoken, chosen: Day, part: Part) -> None:
        """Give *part* the day *chosen*, said behind it, in the tense that is told of it."""
        state = self._state
        tense = spoken.tense(chosen.start)
        gone = tense == PAST or (tense is None and counts_then(self._text.folded, spoken, chosen))
        ahead, hour = not gone and tense == FUTURE, latest(spoken)
        moment = Moment(state.published, past=gone, ahead=ahead, hour=hour, named=state.named)
        part.day, part.dated = resolve(chosen.said, moment), True
        part.day_spans.append((chosen.start, chosen.end))
        part.past = gone
        part.history = is_history(chosen.said, state.published.date())

    def _only_day(self, spoken: Spoken, group: Group, part: Part) -> None:
        """Take the one day of the sentence when none else is known: "…aujourd'hui, et à X …"."""
        day = spoken.days[0]
        if (
            asides.is_anothers(self._text.folded, self._state, spoken, day)
            or abs(day.start - group.start) > _FAR
        ):
            return
        self.date(spoken, part, day, [], local=True)
        part.inherited = True

    def _other_side(self, spoken: Spoken, part: Part) -> None:
        """Go back to the day gone when one to come was said between, or the other way round."""
        state = self._state
        ahead = state.day is not None and state.day > state.published.date()
        other = state.before if ahead else state.ahead
        if other is not None:
            part.day, part.day_spans = other[0], list(other[1])
            part.past = ahead
            if ahead and spoken.counts:  # "Tous attendent samedi. À X, on en a compté 900. À Y, …"
                state.day, state.day_spans, state.day_past = part.day, list(other[1]), True

    def _holds_before(self, spoken: Spoken, day: Day) -> bool:
        """A day at the end holds for the towns before it if its clause says what is on that day."""
        clause, cues = spoken.sentence.clause(day.start), spoken.cues
        rally = any(
            c.about is About.RALLY and spoken.sentence.clause(c.start) == clause for c in cues
        )
        still = self._text.folded.endswith("toujours ", 0, day.start)
        still = still or self._text.folded.startswith(_UNKNOWN, day.start)
        return rally or still or not self._state.day_said

    def _own(self, spoken: Spoken, group: Group, part: Part) -> Part | None:
        """Return what was said of the same town before, when the last day is another town's."""
        others = self._state.day_towns
        spans = self._state.day_spans
        row = bool(spans) and spans[-1][0] >= spoken.sentence.start  # "500 à X samedi, 90 à Y"
        last = not others or row or bool(part.codes & others)
        clicks = any(count.participants or count.kind in CLICKS for count in spoken.counts)
        if last and not clicks:
            return None
        found = [self._state.dated.get(code) for code in part.codes]
        own = found[0] if len(found) == 1 else None
        return (
            own
            if own is not None and fits(self._text.folded, self._state, group, spoken, own.day)
            else None
        )

    def keep_shared(self, spoken: Spoken, days: list[Day], *, told: bool) -> None:
        """Keep the days of a sentence about no town; *told*: a town was spoken of before."""
        folded = self._text.folded
        kept = is_of_rally(folded, spoken) or spoken.heading or titles(folded, spoken)
        kept = kept or bool(spoken.hours or spoken.venues)
        kept = kept or not (told or spoken.has(*ANTI))
        kept = kept and not is_busy(folded, self._state, spoken)
        if goes_back(self._state, spoken):
            return
        if days and (kept or everywhere(folded, spoken, lone=self._state.lone)):
            several = [day for day in days if len(days) == 1 or not is_local(folded, day.start)]
            for day in begun(folded, several):
                self.keep(spoken, day)

    def keep(self, spoken: Spoken, day: Day) -> None:
        """Keep *day* for the towns that follow."""
        holder = Part([])
        self.date(spoken, holder, day, spoken.elements, local=False)


# "celle du 25 mars", "les heurts de la marche du 25 mars"
_THAT_OF = compiled(
    r"\b(?:(?:la|cette) (?:manif|manifestation|marche|mobilisation|journee)|celle|celui|"
    r"(?:le|ce|au|du) (?:rassemblement|defile|cortege|blocage))(?: [a-z'-]+){0,2} du $"
)
_LONG_BEFORE = dt.timedelta(days=150)
# "une marche se prépare, sans lieu ni date": it is not of the day said before.
_UNKNOWN = ("date ", "sans ", "ni ")
