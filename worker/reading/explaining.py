"""Tells why a text was read as it was: what each claim rests on, what was left out and why."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, datetime

from worker.domain.claim import Claim, Span
from worker.domain.explanation import Explained, Explanation, Piece, What, Why
from worker.domain.kinds import ClaimStatus, PlaceKind
from worker.reading.reader import read
from worker.reading.refused import refused
from worker.reading.sentences.elements import ANTI, Element, Group, Spoken
from worker.reading.sentences.governing import about
from worker.reading.times.almanac import OLDEST, Form, Said, Turn
from worker.reading.times.hours import Hour
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.names import Mention
from worker.reading.trail import Trail
from worker.reading.words.fold import key
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.states import State

_DAYS = {
    Form.FIXED: Why.FULL_DATE,
    Form.MONTH_DAY: Why.DAY_AND_MONTH,
    Form.NUMBER: Why.DAY_NUMBER,
    Form.WEEKDAY: Why.WEEKDAY,
    Form.NTH: Why.TURNED_WEEKDAY,
    Form.OFFSET: Why.FROM_TODAY,
    Form.FROM_NAMED: Why.FROM_NAMED,
    Form.EASTER: Why.DAY_AND_MONTH,
    Form.AROUND: Why.FROM_NAMED,
    Form.VAGUE: Why.NO_EXACT_DAY,
}
_ABOUT = {
    About.STRIKE: Why.STRIKE,
    About.INDOOR: Why.INDOOR,
    About.SPORT: Why.SPORT,
    About.LEISURE: Why.LEISURE,
    About.OFFICIAL: Why.OFFICIAL,
    About.TRANSPORT: Why.TRANSPORT,
    About.CONTACT: Why.CONTACT,
    About.OTHER: Why.OTHER,
    About.NEGATION: Why.DENIED,
    About.QUESTION: Why.QUESTION,
    About.WISH: Why.WISH,
}

# "Isère" of "(Isère, 38)".
_NAME = compiled(r"\w[\w'\u2019. -]*")


def explain(
    text: str, published_at: datetime, gazetteer: Gazetteer, *, near: str | None = None
) -> Explanation:
    """Return the reading of *text* with the pieces it rests on; arguments as `reader.read` has.

    A testimony is explained by nothing: its words are not looked at again.
    """
    trail = Trail()
    reading = read(text, published_at, gazetteer, near=near, trail=trail)
    if reading.testimony or trail.text is None:
        return Explanation(reading)
    told = _Telling(text, trail, gazetteer, reading.claims, published_at.date())
    explained = tuple(Explained(claim, told.pieces(claim)) for claim in reading.claims)
    used = {(piece.start, piece.end) for one in explained for piece in one.pieces}
    left = {(one.start, one.end): one for one in told.left() if (one.start, one.end) not in used}
    return Explanation(reading, explained, tuple(sorted(left.values(), key=lambda one: one.start)))


class _Telling:
    """Tells the pieces of one text; what it takes from the trail it leads back to the text."""

    def __init__(
        self,
        text: str,
        trail: Trail,
        gazetteer: Gazetteer,
        claims: tuple[Claim, ...],
        today: date,
    ) -> None:
        self._text = text
        self._trail = trail
        self._gazetteer = gazetteer
        self._claims = claims
        self._today = today
        # Of a list of thousands of lines each is asked for.
        told = [(self._given((one.sentence.start, one.sentence.end)), one) for one in trail.spoken]
        self._sentences = sorted(told, key=lambda one: one[0][0])
        self._places = sorted(trail.places, key=lambda one: one.start)
        self._mentions = {self._given((one.start, one.end)): one for one in reversed(trail.places)}

    def pieces(self, claim: Claim) -> tuple[Piece, ...]:
        """Return what *claim* rests on, in the order of the text."""
        spans = claim.spans
        home = [one for span in spans.place if (one := self._sentence(span)) is not None]
        found = [Piece(What.PLACE, *span, self._place_why(claim, span)) for span in spans.place]
        found += self._rally(home)
        for span in spans.date:
            carried = bool(home) and self._sentence(span) not in home
            found.append(Piece(What.DAY, *span, self._day_why(span), carried))
        for span in spans.time:
            carried = bool(home) and self._sentence(span) not in home
            found.append(Piece(What.HOUR, *span, self._hour_why(span), carried))
        found += [Piece(What.VENUE, *span, Why.MEETING_POINT) for span in spans.venue]
        found += [Piece(What.FIGURE, *span, Why.COUNTED) for span in spans.figures]
        found += self._state(claim, home)
        return tuple(sorted(found, key=lambda one: (one.start, one.end)))

    def left(self) -> Iterator[Piece]:
        """Yield what was found and counts for no claim."""
        trail = self._trail
        yield from refused(trail, self._gazetteer)
        yield from self._departments()
        if not trail.spoken:
            for place in trail.places:
                why = Why.ABROAD if place.foreign else Why.NO_RALLY
                yield self._piece(What.PLACE, (place.start, place.end), why)
        for spoken in trail.spoken:
            for group in spoken.groups:
                for place in group.mentions:
                    why = self._group_why(spoken, group)
                    yield self._piece(What.PLACE, (place.start, place.end), why)
            grouped = {place.start for group in spoken.groups for place in group.mentions}
            for place in self._inside(spoken.sentence.start, spoken.sentence.end):
                if place.start not in grouped:
                    span = (place.start, place.end)
                    why = _ABOUT[spoken.held] if spoken.held else Why.ONLY_TELLS_WHICH
                    yield self._piece(What.PLACE, span, why)
            yield from self._elements(spoken)
        yield from self._unlikely()

    def _inside(self, start: int, end: int) -> list[Mention]:
        first = bisect_left(self._places, start, key=lambda one: one.start)
        return self._places[first : bisect_left(self._places, end, key=lambda one: one.start)]

    def _unlikely(self) -> Iterator[Piece]:
        """Yield the days and towns of claims that were weighed and left out."""
        weighed = self._trail.facts.claims if self._trail.facts else ()
        kept = {(claim.place, claim.date) for claim in self._claims}
        for claim in weighed:
            if (claim.place, claim.date) not in kept:
                for span in claim.spans.place:
                    yield self._piece(What.PLACE, span, Why.UNLIKELY)
                for span in claim.spans.date:
                    yield self._piece(What.DAY, span, Why.UNLIKELY)

    def _departments(self) -> Iterator[Piece]:
        """Yield the départements said behind towns, which the reader leaves out."""
        trail = self._trail
        for end in trail.text.lying if trail.text else ():
            said = _NAME.search(self._text, trail.given(end - 1, end)[1])
            if said is not None:
                yield Piece(What.PLACE, *said.span(), Why.ONLY_TELLS_WHICH)

    def _elements(self, spoken: Spoken) -> Iterator[Piece]:
        for day in spoken.days:
            vague = day.said.form is Form.VAGUE
            why = Why.NO_EXACT_DAY if vague else self._element_why(spoken, day)
            yield self._piece(What.DAY, (day.start, day.end), why)
        for hour in spoken.hours:
            why = self._element_why(spoken, hour)
            later = why is Why.UNTIED and any(claim.time for claim in self._claims)
            why = Why.NOT_THE_EARLIEST if later else why
            yield self._piece(What.HOUR, (hour.start, hour.end), why)
        for count in spoken.counts:
            why = Why.NO_PEOPLE if count.bare else self._element_why(spoken, count)
            yield self._piece(What.FIGURE, (count.start, count.end), why)

    def _piece(self, what: What, span: Span, why: Why) -> Piece:
        return Piece(what, *self._given(span), why)

    def _given(self, span: Span) -> Span:
        return self._trail.given(*span)

    def _sentence(self, span: Span) -> Spoken | None:
        after = bisect_right(self._sentences, span[0], key=lambda one: one[0][0])
        if not after:
            return None
        (_, end), one = self._sentences[after - 1]
        return one if span[0] < end else None

    def _place_why(self, claim: Claim, span: Span) -> Why:
        mention = self._mentions.get(span)
        if claim.place is not None and claim.place.kind is PlaceKind.AREA:
            return Why.AREA
        if mention is None or mention.demonym:
            return Why.PEOPLE
        if mention.candidates:
            return Why.DOUBTFUL
        assert self._trail.text is not None  # noqa: S101 - a reading that names places has a text
        name = key(self._trail.text.raw[mention.start : mention.end])
        bearers = {sense.code for sense in self._gazetteer.senses(name) if sense.kind in "cost"}
        return Why.TOLD_WHICH if len(bearers) > 1 else Why.ONLY_PLACE

    def _rally(self, home: list[Spoken]) -> list[Piece]:
        """Return the word that makes it a rally: of its sentence, else the first of the text.

        What is heard without such a word has a cue of no width, and no piece.
        """
        for wanted, why in ((About.RALLY, Why.RALLY_WORD), (About.WEAK, Why.WEAK_WORD)):
            for spoken in (*home, *self._trail.spoken):
                for cue in spoken.cues:
                    span = self._given((cue.start, cue.end))
                    if cue.about is wanted and span[0] < span[1]:
                        carried = bool(home) and spoken not in home
                        return [Piece(What.RALLY, *span, why, carried)]
        return []

    def _day_why(self, span: Span) -> Why:
        for spoken in self._trail.spoken:
            for day in spoken.days:
                if self._given((day.start, day.end)) == span:
                    return _said_why(day.said)
        return Why.FULL_DATE

    def _hour_why(self, span: Span) -> Why:
        sentence = self._sentence(span)
        said = sentence.hours if sentence is not None else []
        for hour in said:
            if self._given((hour.start, hour.end)) == span and hour.value is None:
                return Why.SAME_HOUR
        values = {hour.value for hour in said if self._near(hour, sentence)}
        return Why.EARLIEST_HOUR if len(values) > 1 and len(self._claims) == 1 else Why.ONLY_HOUR

    def _near(self, hour: Hour, spoken: Spoken | None) -> bool:
        return spoken is not None and about(spoken, hour.start) not in ANTI

    def _state(self, claim: Claim, home: list[Spoken]) -> list[Piece]:
        if claim.status in {ClaimStatus.PLANNED, ClaimStatus.PAST}:
            return []
        for spoken in (*home, *self._trail.spoken):
            for state in spoken.states:
                if _same(state, claim.status):
                    span = (state.start, state.end)
                    return [self._piece(What.STATUS, span, Why.STATE_WORD)]
        return []

    def _group_why(self, spoken: Spoken, group: Group) -> Why:
        if any(place.foreign for place in group.mentions):
            return Why.ABROAD
        if any(place.negated for place in group.mentions):
            return Why.DENIED
        if group.valid:
            return Why.TOO_OLD if self._old(group) else Why.NO_RALLY
        if group.about in _ABOUT:
            return _ABOUT[group.about]
        return Why.QUESTION if spoken.sentence.asked else Why.NO_RALLY

    def _old(self, group: Group) -> bool:
        return any(
            part.history or (part.day is not None and self._today - part.day > OLDEST)
            for part in self._trail.parts
            if part.towns is group.mentions
        )

    def _element_why(self, spoken: Spoken, element: Element) -> Why:
        what = about(spoken, element.start)
        return _ABOUT.get(what, Why.UNTIED) if what else Why.UNTIED


def _same(state: State, status: ClaimStatus) -> bool:
    return state.status is status and not state.lifts


def _said_why(said: Said) -> Why:
    if said.form is Form.WEEKDAY and said.turn is not Turn.NONE:
        return Why.TURNED_WEEKDAY
    return _DAYS[said.form]
