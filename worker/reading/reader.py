"""The reader: a text and its date in, what it says of rallies out."""

from collections.abc import Iterable
from datetime import date, datetime, time

from worker.domain.claim import Claim, PlaceRef, Reading
from worker.domain.kinds import ClaimStatus
from worker.reading.dated_items import with_towns
from worker.reading.event_pages import without_practical_lines
from worker.reading.gate import Heard
from worker.reading.glossing import as_written, is_english
from worker.reading.hearing import likelihood, proving, refusing, taking, unheard, weighing
from worker.reading.hearing.taking import Taking
from worker.reading.hearing.vocabulary import borne_out
from worker.reading.linking.all_of_them import put_all_off
from worker.reading.linking.below_memories import give_back
from worker.reading.linking.claiming import claims, national
from worker.reading.linking.closing import EVENING, NOON, close
from worker.reading.linking.columns import in_columns
from worker.reading.linking.crowds import drop_sums
from worker.reading.linking.datelines import with_datelines, without_pair
from worker.reading.linking.excepting import except_one
from worker.reading.linking.link import Linker
from worker.reading.linking.marking import first_hour, mark
from worker.reading.linking.more_of_them import hear_more
from worker.reading.linking.moving import set_old_before_new
from worker.reading.linking.notices_above import take_notice
from worker.reading.linking.outright import is_report, is_tally, ours, source_of
from worker.reading.linking.parting import with_parts
from worker.reading.linking.rides import leave_rides
from worker.reading.linking.weekdays import where_today
from worker.reading.listing import in_weeks, listed
from worker.reading.numbers.authors import author
from worker.reading.pairing.facts import lay_out
from worker.reading.pairing.second_look import look_again
from worker.reading.post import body
from worker.reading.preparing import in_french, listened, spelt_in_full
from worker.reading.sections import pieces_of, united
from worker.reading.sentences import chores, frames, listed_events, news_apart, pastimes, strangers
from worker.reading.sentences.elements import ANTI, Spoken, gather
from worker.reading.sentences.homing import defended, home, towns_first
from worker.reading.sentences.other_events import set_apart_others
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.sentences.told_before import told_before
from worker.reading.shifting import moved, shifted
from worker.reading.site_lines import without_site_lines
from worker.reading.spelling import unbracketed
from worker.reading.testimony import is_testimony
from worker.reading.times.almanac import Form, Moment, is_history, resolve
from worker.reading.times.clocks import without_others
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour, hours
from worker.reading.times.letters import without_writing
from worker.reading.times.said_days import said_days
from worker.reading.times.stamps import stamped, under_way, written_at
from worker.reading.times.tweets import of_tweets
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.going_to import without_homes
from worker.reading.towns.lending import lend
from worker.reading.towns.names import Mention
from worker.reading.towns.places import mentions, spots
from worker.reading.towns.sent_on import without_sent_on
from worker.reading.trail import Trail
from worker.reading.words.garbled import in_usual_letters
from worker.reading.words.layout import Sentence, inside, sentences
from worker.reading.words.lexicon import About
from worker.reading.words.tenses import PAST
from worker.reading.words.text import MAX_LENGTH, Text, cut, masked

NOTHING = Reading()
"""What a text says that names no place and tells no violence."""


def read(
    text: str,
    published_at: datetime,
    gazetteer: Gazetteer,
    *,
    near: str | None = None,
    trail: Trail | None = None,
) -> Reading:
    """Return what *text* says of rallies.

    Args:
        text: A post, an article or an event's description; lists as lines "- item", tables as
            lines with cells separated by " | ".
        published_at: When it was published, with the author's own offset.
        gazetteer: The places.
        near: Département of the outlet, which settles homonyms.
        trail: Filled with what led to the result.

    Deterministic; never raises on odd input. Only the first 60,000 characters are read.
    """
    start, end = body(text)
    if trail is not None:
        trail.start = start
    reading, _ = read_timed(text[start:end], published_at, gazetteer, near=near, trail=trail)
    return shifted(reading, start)


def read_timed(  # noqa: PLR0913 - what one reading is told
    text: str,
    published_at: datetime,
    gazetteer: Gazetteer,
    *,
    near: str | None = None,
    trail: Trail | None = None,
    dated: bool = False,
) -> tuple[Reading, tuple[time, ...] | None]:
    """Return what the body of a post says, and in order the hours it says, with two of ours.

    Against these hours alone the hour of *published_at* was weighed; None where neither its hour
    nor its day was. With *dated* a text that says no day is asked for its places alone.
    """
    text = in_usual_letters(text[:MAX_LENGTH])
    published_at = written_at(text, published_at)
    page = without_practical_lines(text)
    if page != text:
        read_page = _read_in_pieces(page, published_at, gazetteer, near, trail, dated=dated)
        if read_page[0].claims or read_page[0].testimony:
            return read_page
    return _read_in_pieces(text, published_at, gazetteer, near, trail, dated=dated)


def _read_in_pieces(  # noqa: PLR0913 - what one reading is told
    text: str,
    published_at: datetime,
    gazetteer: Gazetteer,
    near: str | None,
    trail: Trail | None,
    *,
    dated: bool,
) -> tuple[Reading, tuple[time, ...] | None]:
    """Return what the whole of *text* says, or its pieces where they stand by themselves."""
    whole = _read_one(text, published_at, gazetteer, near, trail, dated=dated)
    pieces = pieces_of(text) if whole[0].claims else []
    if not pieces:
        return whole
    read_apart = [
        _read_one(piece.text, published_at, gazetteer, near, None, dated=dated) for piece in pieces
    ]
    together = united(pieces, [reading for reading, _ in read_apart], whole[0])
    if together is None:
        return whole
    told = [hours for _, hours in (whole, *read_apart) if hours is not None]
    return together, tuple(sorted({hour for some in told for hour in some})) if told else None


def _read_one(  # noqa: PLR0913 - what one reading is told
    text: str,
    published_at: datetime,
    gazetteer: Gazetteer,
    near: str | None,
    trail: Trail | None,
    *,
    dated: bool,
) -> tuple[Reading, tuple[time, ...] | None]:
    given = without_site_lines(text[:MAX_LENGTH], published_at)
    composed, origin, folded, heard = listened(given, published_at.date(), gazetteer)
    if heard.alludes:
        return Reading(testimony=True), None
    speaks = heard.place or heard.everywhere
    if not (speaks or heard.violence):
        return NOTHING, None
    full = without_sent_on(*spelt_in_full(composed, origin, folded, heard), gazetteer)
    full = listed(*with_towns(*without_homes(*full, gazetteer), gazetteer), gazetteer)
    full = in_weeks(*full, published_at.weekday())
    plain, origin, lying = unbracketed(*full, gazetteer)
    prepared = cut(plain, folded if plain is composed else masked(plain), lying=lying)
    if heard.violence and is_testimony(prepared):
        return Reading(testimony=True), None
    if not speaks:
        return NOTHING, None
    if is_english(folded):
        prepared, origin, heard = in_french(prepared, origin, gazetteer)
    if trail is not None:
        trail.text, trail.origin = prepared, origin
    reading, found = _read(prepared, published_at, gazetteer, near, heard, trail, dated=dated)
    if origin is not None:
        reading = as_written(moved(reading, origin.given), text)
    if found is None:
        return reading, None if given == text[:MAX_LENGTH] else ()
    times = {hour.value for hour in found if hour.value is not None}
    if reading.claims:
        times |= {NOON, EVENING}
    return reading, tuple(sorted(times))


def _read(  # noqa: PLR0913, PLR0917 - what one reading starts from
    text: Text,
    published_at: datetime,
    gazetteer: Gazetteer,
    near: str | None,
    heard: Heard,
    trail: Trail | None,
    *,
    dated: bool,
) -> tuple[Reading, list[Hour] | None]:
    """Return the reading and the hours said, None where no day and no hour bears on it."""
    known = spots(text, gazetteer, heard.named)
    text = lend(text, gazetteer, known)
    said = sentences(text.folded, text.raw)
    places = mentions(text, gazetteer, said, known, (near, _offset(published_at)))
    places = without_pair(text.raw, in_columns(text, places))
    named = any(place.place for place in places)
    if not named and not heard.everywhere:
        return NOTHING, None
    all_days = of_tweets(text, said_days(text, places, published_at))
    places, all_days = without_writing(text, places, all_days, published_at)
    if trail is not None:
        trail.places = places
    if not named and not _is_ahead(all_days, published_at):
        return NOTHING, []
    said_hours = hours(text)
    all_hours = stamped(text, said_hours, published_at.time())
    places, all_days, all_hours = without_others(text, places, all_days, all_hours, published_at)
    if dated and not (_has_day(all_days, all_hours) or under_way(text.folded)):
        return Reading(places=_spoken_of(places)), all_hours if all_days or said_hours else None
    said = with_datelines(text.folded, said, places, all_hours)
    said = with_parts(text.folded, said, places, all_days)
    spoken, linker, found = _linked(text, said, places, (all_days, all_hours), published_at)
    facts = lay_out(text, spoken, (places, all_days), published_at, found)
    if trail is not None:
        trail.spoken, trail.parts, trail.facts = spoken, linker.parts, facts
    found = borne_out(look_again(facts), text)
    spoken_of = _spoken_of(places)
    if heard.everywhere and not found and not spoken_of:
        found = _national(spoken, published_at)
    return Reading(found, _with_claimed(spoken_of, found)), all_hours


def _linked(
    text: Text,
    said: list[Sentence],
    places: list[Mention],
    times: tuple[list[Day], list[Hour]],
    published_at: datetime,
) -> tuple[list[Spoken], Linker, tuple[Claim, ...]]:
    """Link the sentences; once more with the town the text is of, or with a call left unheard."""
    town, hear = None, None
    found_in = (inside(said, places), inside(said, times[0]), inside(said, times[1]))
    while True:
        spoken = [gather(text, *found) for found in zip(said, *found_in, strict=True)]
        linker = _linker(text, spoken, published_at, town)
        for one in towns_first(spoken) if hear is None else hear(spoken):
            linker.read(one)
        close(text, spoken, linker.parts, published_at)
        give_back(text.folded, spoken, linker.parts, published_at)
        set_old_before_new(text.folded, spoken, linker.parts)
        except_one(text.folded, places, times[1], linker.parts)
        take_notice(text, spoken, linker.parts, published_at)
        put_all_off(text.folded, spoken, linker.parts, published_at)
        found = claims(text, linker.parts, published_at, doubtful=linker.doubtful)
        if found and town is None and hear is None:
            dated = {first for part in linker.parts for first, _ in part.day_spans}
            town = defended(text, said, places) or told_before(spoken, places, dated)
            if town is not None:
                continue
        if found or hear is not None:
            return spoken, linker, found
        if town is None:
            town = _home(spoken, places, linker)
            if town is not None:
                continue
        town, hear = None, _unheard(text, spoken, linker.cause, published_at.date())
        if hear is None:
            return spoken, linker, found


def _home(spoken: list[Spoken], places: list[Mention], linker: Linker) -> Mention | None:
    """Return the town that the text is of, where no town has a rally."""
    town = home([one.sentence for one in spoken if not one.stranger], places)
    if town is not None and any(linker.may_be_at(one, town) for one in spoken):
        return town
    calls_there = any(one.groups and (one.days or one.hours) for one in spoken)
    return None if calls_there else told_before(spoken, places, frozenset())


def _unheard(text: Text, spoken: list[Spoken], cause: int, today: date) -> Taking | None:
    """Return how to hear a rally where nothing was found, if anything tells of one all the same."""
    if any(unheard.wishes(one) for one in spoken) or refusing.refuses(text, spoken, cause):
        return None
    if unheard.hears(text.folded, spoken, cause, today):
        return lambda again: unheard.hear(text.folded, again, cause, today)
    short, each = taking.short(text, spoken), taking.each(spoken)
    if short and (weighing.hears(text, spoken, today) or unheard.sees(text, spoken, cause)):
        return short
    if each and likelihood.says(text, spoken, today):
        return each
    take = short or each
    return take if take and likelihood.hears(text, spoken, today) else None


def _has_day(all_days: list[Day], all_hours: list[Hour]) -> bool:
    """Tell whether a claim may have a date: a day is said, or the hours of a live report."""
    return any(day.said.form not in {Form.VAGUE, Form.OTHER} for day in all_days) or any(
        hour.stamp for hour in all_hours
    )


def _linker(
    text: Text, spoken: list[Spoken], published_at: datetime, town: Mention | None
) -> Linker:
    """Return what links the sentences of *text*, knowing what the whole of it speaks of."""
    set_apart_others(text, spoken, published_at.date())
    leave_rides(text, spoken)
    hear_more(spoken)
    one_town = drop_sums(spoken)
    towns = sum(len(one.groups) for one in spoken)
    pastimes.forget(text, spoken)
    listed_events.forget(text, spoken)
    chores.forget(text, spoken)
    start = strangers.forget(text, spoken)
    apart = news_apart.others(spoken) + strangers.elsewhere(spoken)
    frame = proving.settle(text, spoken, frames.settle(text, spoken, apart))
    mark(text, spoken, published_at, frame.score)
    state = Discourse(
        published_at,
        start,
        any_rally=any(_calls(one, published_at) for one in spoken),
        any_anti=any(one.has(*_RIVALS) for one in spoken if one not in apart),
        cause=frame.score,
        plain=frame.score >= 0 or (frame.score > -_MEANT and frame.cause >= _MEANT - 1),
        rival=frame.rival > 0,
        several=towns > 1 and sum(len(one.hours) for one in spoken) > 1,
        lone=one_town or towns == 1,
        tally=is_tally(spoken),
        report=is_report(spoken),
        author=author(text, start) or ours(spoken, lone=one_town or towns == 1),
        source=source_of(text, spoken),
        today_at=where_today(spoken, published_at),
    )
    return Linker(text, state, town)


def _calls(one: Spoken, published_at: datetime) -> bool:
    """Tell a sentence of a rally of these days: no wish, no idle question, no history."""
    asked = one.sentence.asked or one.has(About.QUESTION)
    if not one.has(About.RALLY) or one.has(About.WISH) or (asked and not one.days):
        return False
    return not any(is_history(day.said, published_at.date()) for day in one.days)


def _offset(published_at: datetime) -> int | None:
    offset = published_at.utcoffset()
    return None if offset is None else int(offset.total_seconds() // 3600)


_RIVALS = tuple(ANTI - {About.CONTACT, About.TRANSPORT})
# So much of a cause is one, beside a little more of something else.
_MEANT = 4


def _with_claimed(spoken_of: tuple[PlaceRef, ...], found: Iterable[Claim]) -> tuple[PlaceRef, ...]:
    """Return the places, and those of the claims: a rally's town is spoken of."""
    claimed = (claim.place for claim in found if claim.place is not None)
    return tuple(dict.fromkeys((*spoken_of, *claimed)))


def _spoken_of(places: Iterable[Mention]) -> tuple[PlaceRef, ...]:
    kept = [place for place in places if place.place is not None and place.located]
    strong = [place for place in kept if not place.weak] or kept
    found = dict.fromkeys(place.place.ref for place in strong if place.place is not None)
    departments = {
        place.place.department
        for place in strong
        if place.place is not None and place.place.code != place.place.department
    }
    return tuple(ref for ref in found if ref.code not in departments)


def _national(spoken: list[Spoken], published_at: datetime) -> tuple[Claim, ...]:
    """Return the one claim of a call to rally everywhere, when it says its day (rule 15)."""
    if not any(_calls(one, published_at) for one in spoken):
        return ()
    part = Part([])
    for one in spoken:
        if one.sentence.asked or one.has(About.WISH):
            continue
        for day in one.days:
            if one.tense(day.start) == PAST:
                continue  # "Des milliers de soignants ont défilé samedi partout en France"
            found = resolve(day.said, Moment(published_at, hour=first_hour(one.hours)))
            if part.day is None and found is not None:
                part.day = found
                part.day_spans.append((day.start, day.end))
        part.hours += [(h.value, h.start, h.end) for h in one.hours if h.value is not None]
    if part.day is None or part.day < published_at.date():
        return ()
    return (national(part, ClaimStatus.PLANNED),)


def _is_ahead(all_days: list[Day], published_at: datetime) -> bool:
    """Tell whether one of the days is to come, as that of a call to rally everywhere must be."""
    moment, today = Moment(published_at), published_at.date()
    return any((found := resolve(day.said, moment)) and found >= today for day in all_days)
