"""Decides what a number said of a town's rally is: who was there, who comes, or nothing."""

import datetime as dt

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.linking.apiece import apiece
from worker.reading.linking.beside import at_town, counts_in_row, is_at, numbers_first, town_then
from worker.reading.linking.parting import counts_then
from worker.reading.linking.passing import goes_on
from worker.reading.linking.rows import announced
from worker.reading.linking.undated import was_once
from worker.reading.linking.unknown_places import told_elsewhere
from worker.reading.numbers.authors import own_word
from worker.reading.numbers.figures import Count
from worker.reading.numbers.headings import heading_speaker
from worker.reading.numbers.kinds import PARTICIPANTS
from worker.reading.sentences.elements import Element, Spoken, heads, titles
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import WEEK
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE, PAST
from worker.reading.words.text import Text


def take_heading(text: Text, state: Discourse, spoken: Spoken) -> None:
    """Keep whose numbers a heading or title announces, but no list's when it has its own two."""
    folded, sentence = text.folded, spoken.sentence
    line = folded[sentence.start : sentence.end]
    if spoken.heading or titles(folded, spoken) or line.rstrip().endswith(":"):
        # "130 000 manifestants, 500 000 selon la CGT": who says one of them.
        one = len({count.said_by for count in spoken.counts}) < _TWO
        # "Gray. 90 manifestants dimanche, selon la police": that row alone
        one = one and not any(count.people and count.said_by for count in spoken.counts)
        state.speaker = heading_speaker(line) if one else None


def drop_sums(spoken: list[Spoken]) -> bool:
    """Leave out what was counted "au total", but where the text speaks of one town alone: true."""
    towns = {
        place.place.code
        for one in spoken
        for group in one.groups
        for place in group.mentions
        if place.place
    }
    if len(towns) > 1:
        told = [count.low for one in spoken for count in one.counts if _is_crowd(one, count)]
        comers = [c.low for one in spoken for c in one.counts if c.kind is FigureKind.GOING]
        for one in spoken:
            one.counts = [c for c in one.counts if not (c.summed and _sums(c, told, comers))]
    else:
        for one in spoken:
            one.counts = _without_parts(one.counts)
    return len(towns) == 1


def _is_crowd(spoken: Spoken, count: Count) -> bool:
    """Tell people, or a number right beside its town: "3 200 manifestants à Gap, 1 100 à Digne"."""
    folded = spoken.text.folded
    return count.people or any(is_at(folded, group, count) for group in spoken.groups)


def _sums(total: Count, told: list[int], comers: list[int]) -> bool:
    """Tell a sum of several: two numbers at least make part of it, or pages are counted."""
    pages = total.participants and any(low < total.low for low in comers)
    return pages or total.kind is not None or sum(low < total.low for low in told) >= _TWO


def _without_parts(counts: list[Count]) -> list[Count]:
    """Leave out "60 élèves, 40 profs" before the sum they make: "soit 100 manifestants"."""
    for number, total in enumerate(counts):
        parts = counts[:number]
        if total.summed and len(parts) > 1 and total.low >= sum(part.low for part in parts):
            return counts[number:]
    return counts


def note_title(text: Text, state: Discourse, spoken: Spoken, parts: list[Part]) -> None:
    """Remember the towns that the title names, and that they are several."""
    codes = {code for part in parts for code in part.codes}
    if spoken.sentence.line == 0:
        state.own |= codes
    state.crowded = len(codes) > 1 and heads(text.folded, spoken)
    if state.crowded and state.topic and parts[0].figures:
        state.topic = parts[:1]  # "5 000 au Mans, 600 à La Flèche": of Le Mans first


def add_figure(text: Text, state: Discourse, spoken: Spoken, part: Part, count: Count) -> None:
    """Give *part* the figure *count* is there; who was counted makes a rally past (rule 11)."""
    if count.said_by is None and (spoken.item or spoken.bullet) and state.speaker is not None:
        count = count._replace(said_by=state.speaker)
    if count.said_by is None and count.kind is None and state.source is not None:
        count = count._replace(said_by=state.source)
    part = _back_then(text, spoken, part, count)
    said = own_word(text, count, state.author, tally=state.tally or state.counted)
    count = count._replace(said_by=said or count.said_by)
    own = spoken.groups or any(one.figures for one in state.topic if one.codes == part.codes)
    if told_elsewhere(text, spoken, count) or (state.crowded and not (own or part.figures)):
        return
    today = state.published.date()
    listed = spoken.item or _beside(text, state, spoken, part, count)
    listed = listed or any(not other.bare for other in spoken.counts)
    listed = listed or counts_then(text.folded, spoken)
    kind = _kind_of(count, _tense(text, state, spoken, part, count), listed=listed)
    loose = kind is FigureKind.ATTENDANCE and part.loose
    if loose and part.day is not None and today < part.day <= today + WEEK:
        part.day, part.loose = part.day - WEEK, False  # "Angers, samedi. 600 ont suivi"
    told = kind is not None and kind is count.kind  # by a word of its own
    if part.day is not None and part.day > today and not told:
        kind = _of_coming(spoken, part, count)
    if kind is None or (len(part.codes) != 1 and not apiece(text.folded, spoken, part, count)):
        return
    if kind is FigureKind.ATTENDANCE:
        part.past = True
        state.counted = True
    part.figures.append((kind, count))


_HAD = compiled(r"\bav(?:ait|aient|ions)\b[^.;,\"]*$")


def _back_then(text: Text, spoken: Spoken, part: Part, count: Count) -> Part:
    """Return the rally looked back at for "Le 12, … La police y avait vu 6 300 personnes"."""
    had = _HAD.search(text.folded, spoken.sentence.start, count.start)
    return part.back if part.back and had and not (spoken.days or spoken.groups) else part


def shared(text: Text, state: Discourse, spoken: Spoken, towns: list[Part]) -> bool:
    """Give "Les syndicats en annoncent 1 500 et 1 000" to the towns just counted, in order."""
    counts = spoken.counts
    if len(counts) != len(towns) or len(counts) < _TWO or spoken.groups:
        return False
    between = text.folded[counts[-2].end : counts[-1].start].strip()
    if between not in {"et", ", et"} or counts[0].said_by is None:
        return False
    for part, count in zip(towns, counts, strict=True):
        said = count.said_by or counts[0].said_by
        add_figure(text, state, spoken, part, count._replace(said_by=said, bare=False))
    return True


_TWO = 2


def of_topic(
    text: Text, state: Discourse, spoken: Spoken, towns: list[Part], elements: list[Element]
) -> list[Element]:
    """Leave out numbers that may be the town's that the sentence names, or several towns'."""
    if shared(text, state, spoken, towns):
        return [element for element in elements if not isinstance(element, Count)]
    return [
        element
        for element in elements
        if not isinstance(element, Count)
        or not any(
            group.end <= element.start or at_town(text.folded, element, group.mentions[0])
            for group in spoken.groups
            if group.about is not About.CONTACT
        )
    ]


def add_awaited(text: Text, state: Discourse, spoken: Spoken, part: Part) -> None:
    """Take who is awaited from a sentence that else only wishes: "400 personnes devraient …"."""
    for count in spoken.counts:
        if count.kind is FigureKind.EXPECTED and count.people and not spoken.sentence.asked:
            add_figure(text, state, spoken, part, count)


def _of_coming(spoken: Spoken, part: Part, count: Count) -> FigureKind | None:
    """Return what a number said of a rally to come is: nobody has counted there."""
    if count.participants or PARTICIPANTS.match(spoken.text.folded, count.end):
        return FigureKind.EXPECTED if count.said_by in _AWAIT else FigureKind.GOING
    if _ANSWERED.search(spoken.text.folded, max(0, count.start - _PHRASE), count.start):
        return FigureKind.GOING
    reckoned = _RECKONED.search(spoken.text.folded, count.start - _PHRASE, count.start)
    awaits = part.figures[-1:] and part.figures[-1][0] is FigureKind.EXPECTED
    elided = awaits and _AND_THEY.fullmatch(
        spoken.text.folded, part.figures[-1][1].end, count.start
    )
    announces = announced(spoken.text.folded, spoken, count)
    people = count.people or reckoned or elided or announces
    awaited = people and count.said_by in _AWAIT and spoken.tense(count.start) != PAST
    return FigureKind.EXPECTED if awaited else None


# "la CGT annonce 3 000 manifestants, la préfecture 1 000": the verb is said once.
_AND_THEY = compiled(r"(?: [a-z-]+)?, (?:et |mais )?(?:la |les |le |l')[\w' -]{2,30}?,? ")
# "participants, évalués à 300 par les organisateurs"
_RECKONED = compiled(
    r"\b(?:manifestante?|participante?|marcheu\w+)s?,?(?: est| sont)? "
    r"(?:estim|evalu|chiffr)ee?s? a $"
)
_PHRASE = 60
# "un rassemblement auquel ont répondu présentes près de 900 personnes"
_ANSWERED = compiled(r"\b(?:ont|avaient) (?:deja )?repondu presente?s?(?: pour y aller)? $")
# They count who came; what will come is announced by who calls.
_OUTSIDERS = frozenset({Speaker.POLICE, Speaker.PRESS, Speaker.INDEPENDENT})
_AWAIT = frozenset({Speaker.POLICE, Speaker.ORGANISERS})


def _beside(text: Text, state: Discourse, spoken: Spoken, part: Part, count: Count) -> bool:
    """Tell a number that needs no noun: right before its town, or after it in a text of numbers."""
    if any(at_town(text.folded, count, place) for place in part.towns):
        return True
    if count in numbers_first(text.folded, spoken):
        return True
    if (state.counted or _lone(state, spoken, part, count)) and any(
        town_then(text.folded, place, count) for place in part.towns
    ):
        return True
    return state.tally and bool(spoken.groups)


def _lone(state: Discourse, spoken: Spoken, part: Part, count: Count) -> bool:
    """Tell "8 mars à Mende : 180 !": the one number of a day that has come, no family's."""
    come = part.day is not None and _by_now(part, state.published.date())
    return come and len(spoken.counts) == 1 and count.low >= _A_CROWD


_A_CROWD = 50


def _tense(text: Text, state: Discourse, spoken: Spoken, part: Part, count: Count) -> str | None:
    """Return the tense the number is told in: with no word of the future it was counted."""
    gone = not count.bare and goes_on(text.folded, spoken)
    gone = gone or (part.day is None and was_once(text.folded, spoken, state.published.year))
    if gone or (part.day is not None and part.day < state.published.date()):
        return PAST
    calls = part.day is not None and announced(text.folded, spoken, count)
    told = FUTURE if calls else spoken.tense(count.start)
    # As in "samedi : Toulouse 1.500, Albi 120, Castres rien de prévu".
    listed = state.day_past and counts_in_row(text.folded, spoken)
    if told == FUTURE and (listed or _went_on(state, part, count) or _is_over(state, part, count)):
        return PAST
    if told is not None:
        return told
    beside = _beside(text, state, spoken, part, count)
    # "400 personnes jeudi": a crowd and a day that no verb tells to come.
    said = count.said_by and any(one.said_by in _OUTSIDERS for one in spoken.counts)
    loose = said or (count.said_by if count.participants else count.people)
    begin = max(0, count.start - _PHRASE)
    headed = _HEADED.search(text.folded, begin, count.start) is not None
    loose = part.loose and (loose or headed) and not part.hours
    if beside or loose or part.past or _counted(state, part, count):
        return PAST
    among = not count.participants and any(
        not other.bare and other.kind is None for other in spoken.counts
    )
    return PAST if among and _by_now(part, state.published.date()) else None


_HEADED = compiled(r"\b(?:participation|affluence|comptage|pointage)(?: [a-z]+)? ?: (?:[a-z ]+ )?$")


def _went_on(state: Discourse, part: Part, count: Count) -> bool:
    """Tell a second number of those who came: "450, les syndicats vont jusqu'à 800"."""
    came = any(kind is FigureKind.ATTENDANCE for kind, _ in part.figures)
    return came and count.said_by is not None and _by_now(part, state.published.date())


def _is_over(state: Discourse, part: Part, count: Count) -> bool:
    """Tell who was counted at a rally told of before: "le cortège est parti. 350, dit FO"."""
    return part.past and count.said_by in _OUTSIDERS and _by_now(part, state.published.date())


def _counted(state: Discourse, part: Part, count: Count) -> bool:
    told = count.said_by is not None or state.tally or not (count.bare or count.participants)
    return told and _by_now(part, state.published.date())


def _by_now(part: Part, today: dt.date) -> bool:
    return part.day is None or part.day <= today


_TO_COME = frozenset(
    {FigureKind.GOING, FigureKind.INTERESTED, FigureKind.INVITED, FigureKind.EXPECTED}
)


def whose(state: Discourse, parts: list[Part], part: Part, count: Count) -> Part:
    """Return the rally that *count* is of: to come where they will, gone where they were counted.

    *part* is the one spoken of last.
    """
    if count.kind in _TO_COME and part.past:
        return next((one for one in reversed(parts) if not one.past and one.day), part)
    ahead = not (part.loose or _by_now(part, state.published.date()))
    if count.said_by not in _OUTSIDERS or count.kind or not ahead:
        return part
    gone = [one for one in parts if one.past and not one.aside and one.figures]
    free = gone and all(known.said_by is not count.said_by for _, known in gone[-1].figures)
    return gone[-1] if free and len(gone[-1].codes) == 1 else part


def _kind_of(count: Count, tense: str | None, *, listed: bool) -> FigureKind | None:
    """Return the kind of *count* when the tense is known; None when it is no figure."""
    if count.kind is not None:
        return count.kind
    if tense != PAST and count.participants:
        return FigureKind.GOING
    if tense == PAST and (not count.bare or listed):
        return FigureKind.ATTENDANCE
    return None


def came_before(state: Discourse, topic: Part, fresh: Part, before: list[Element]) -> list[Element]:
    """Give *topic* who came in "200 personnes, et un rendez-vous : samedi, à 9 heures".

    Return the rest of what stands *before* the day to come.
    """
    today = state.published.date()
    ahead = fresh.day is not None and fresh.day > today and not fresh.past
    if not (ahead and _by_now(topic, today)):
        return before
    came = [one for one in before if isinstance(one, Count) and one.kind is None and one.people]
    topic.figures += [(FigureKind.ATTENDANCE, count) for count in came]
    topic.past = topic.past or bool(came)
    return [one for one in before if one not in came]


def waits(spoken: Spoken) -> list[Count]:
    """Return the numbers of people counted in a sentence before its text names the town."""
    return [
        count
        for count in spoken.counts
        if count.kind is not None
        or (
            # a venue may be another town's, but "d'après la préfecture" is none
            (count.said_by is not None or not spoken.venues)
            and not count.bare
            and not _is_ahead(spoken, count)
        )
    ]


def _is_ahead(spoken: Spoken, count: Count) -> bool:
    """Tell a number of what will be, not "900 selon la police : ce qu'on retiendra, c'est …"."""
    clause = spoken.sentence.clause(count.start)
    near = [one for one in spoken.told if spoken.sentence.clause(one.start) == clause]
    if count.said_by is not None and not near:
        return False
    return spoken.tense(count.start) == FUTURE


def outnumbers(count: Count, part: Part) -> bool:
    """Tell "170 000 à 220 000 personnes sont attendues": of all towns, more than live in one."""
    place = part.towns[0].place
    people = place.population if place else 0
    return (count.low or 0) >= _OF_ALL_TOWNS and (count.low or 0) > people


_OF_ALL_TOWNS = 50_000


def take_waiting(state: Discourse, part: Part) -> None:
    """Give the numbers told before the town was named to its rally, to come only who comes."""
    awaited = all(count.kind is FigureKind.EXPECTED for count in state.waiting)
    if len(part.codes) == 1 and (awaited or not part.figures):
        now = _by_now(part, state.published.date())
        for count in state.waiting:
            if outnumbers(count, part):
                continue
            if count.kind is not None:
                part.figures.append((count.kind, count))
            elif now and not count.participants:
                part.figures.append((FigureKind.ATTENDANCE, count))
                part.past = True
            elif count.participants and not now:
                part.figures.append((FigureKind.GOING, count))
    state.waiting = []
