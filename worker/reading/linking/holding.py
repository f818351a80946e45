"""Days that hold from one sentence to the next, and days said of several."""

import re
from datetime import date, datetime

from worker.domain.kinds import ClaimStatus, PlaceKind
from worker.reading.linking.apart import opens_entry
from worker.reading.linking.beside import follows, is_at
from worker.reading.linking.parting import AGAIN, ANOTHER
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Group, Spoken, heads
from worker.reading.sentences.parts import Discourse, Held, Part
from worker.reading.times.almanac import WEEK, Form, Moment, Turn, resolve
from worker.reading.times.days import Day
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.word_groups import RALLIES


def turn_back(state: Discourse, spoken: Spoken, group: Group) -> None:
    """Take the bare weekday that holds as the one gone: "Samedi. À X, 300 ont défilé"."""
    today = state.published.date()
    if not state.day_loose or state.day is None or state.day <= today:
        return
    if any(one.status is not ClaimStatus.PLANNED for one in spoken.states):
        return  # "Marche samedi. À X, ils ont annulé"
    counted = any(
        count.kind is None and (count.said_by or _stands(spoken, group, count))
        for count in spoken.counts
    )
    counted = counted or _is_row(spoken)
    if spoken.tense(group.start) == PAST or (counted and not spoken.tense(group.start)):
        state.day, state.day_past, state.day_loose = state.day - WEEK, True, False


def _is_row(spoken: Spoken) -> bool:
    """Tell "80 à Guéret, 600 à Figeac": numbers and their towns, with no hour to meet."""
    pairs = list(zip(spoken.counts, spoken.groups, strict=False))
    several = len(spoken.counts) == len(spoken.groups) > 1 and not spoken.hours
    folded = spoken.text.folded
    return several and all(folded[one.end : town.start] in _AT for one, town in pairs)


_AT = (" a ", " au ", " aux ")


def _stands(spoken: Spoken, group: Group, count: Count) -> bool:
    """Tell "Niort 900" below "Samedi.", in a sentence that says no hour to meet."""
    if count.bare or spoken.hours:
        return False
    folded = spoken.text.folded
    people = count.people and not count.participants  # "À Metz, 300 personnes devant la mairie"
    behind = people and follows(folded, group.mentions[-1], count)
    return behind or is_at(folded, group, count)


def other_day(published: datetime, spoken: Spoken) -> date:
    """Return the day that "au lendemain de la marche" counts from: its sentence's, or today."""
    days = [one for one in spoken.days if one.said.form not in {Form.VAGUE, Form.AROUND}]
    found = [resolve(one.said, Moment(published, past=True)) for one in days]
    return next((one for one in found if one), published.date())


def starts_from(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell "après le sit-in de lundi à Dax": what the text starts from is gone.

    So is "ce mardi" in "Après la marche de Dax ce mardi, on se retrouvera samedi à Pau".
    """
    later = any(one.start > day.end for one in spoken.days)
    bare = day.said.turn is Turn.NONE or (day.said.turn is Turn.THIS and later)
    if day.said.form is not Form.WEEKDAY or not bare:
        return False
    start = max(spoken.sentence.start, day.start - 60)
    after = _FROM_THERE.search(folded, start, day.start)
    return after is not None or (later and _FROM_TOWN.search(folded, start, day.start) is not None)


_FROM_TOWN = compiled(rf"\bapres (?:la |le |les )(?:{RALLIES}) (?:de |d'|du |des )[a-z' -]+, $")
_FROM_THERE = compiled(
    r"\b(?:apres (?!\d|avoir\b|demain|midi|que\b|quoi\b|coup\b)|"
    r"(?:rentre|(?<!pour )rentrer|reviens|sors) d[eu] "
    r"(?:la |l')?(?=manif|march|rass|cort|pride))[^,;:.()]{0,45}$"
)


def look_on(state: Discourse, held: Held, spoken: Spoken, now: Part, then: Part) -> None:
    """Go back to the day *held* behind "1 500 ont défilé ; elles étaient 5 700 le 8 décembre"."""
    if not now.figures or now.day is None or then.day is None or then.day >= now.day:
        return
    counted = now.figures[-1][1].end
    own = any(count.start > counted for count in spoken.counts)
    if own and now.day <= state.published.date():
        state.held = held


def since(state: Discourse, topic: Part) -> None:
    """Give *topic* the day said since its town was: "Gap s'éveille. Hier, …. Ils étaient …"."""
    said = state.day_said and state.day_spans[:1]
    if said and not topic.dated and said[0][0] > topic.towns[0].start:
        topic.day, topic.day_spans = state.day, list(state.day_spans)
        topic.past, topic.inherited = state.day_past, True


def of_title(state: Discourse, parts: list[Part], part: Part) -> None:
    """Give the day of *part* to the title's other towns: "450 à Lens, 90 à Liévin" above "Hier"."""
    if not (state.crowded and part.codes <= state.own):
        return
    for other in parts:
        if other.codes <= state.own and other.day is None and not other.dated:
            other.day, other.day_spans = part.day, list(part.day_spans)
            other.past, other.inherited = part.past, True


def titles_day(folded: str, spoken: Spoken) -> bool:
    """Tell "Samedi : repos": a line of a programme, of no town."""
    day = spoken.days[0] if spoken.days else None
    return (
        day is not None
        and day.start - spoken.sentence.start < _OPENING
        and folded[day.end : day.end + 2].lstrip().startswith(":")
        and not (spoken.counts or (spoken.hours and not _names_it(folded, spoken)))
        and day.said.form is not Form.VAGUE
    )


def _names_it(folded: str, spoken: Spoken) -> bool:
    """Tell "Dimanche : troc de jouets, 9 h": what is on is named before its hour and place."""
    firsts = [hour.start for hour in spoken.hours] + [venue.start for venue in spoken.venues]
    return any(one.isalpha() for one in folded[spoken.days[0].end : min(firsts)])


_OPENING = 4


def opens_on(folded: str, spoken: Spoken, last: Group) -> bool:
    """Tell a sentence that says nothing of a rally, but opens on the town of what may follow.

    "Souillac. Plus de médecin ?", "À Figeac, l'Ehpad pourrait fermer", "Sedan. Les urgentistes
    sont en grève" and the title of a text do.
    """
    if last.about in {About.RALLY, About.WEAK}:
        return heads(folded, spoken)
    if last.about is About.STRIKE:
        return opens_entry(folded, spoken)
    return last.about is None or (spoken.opens and last.about is About.WISH)


def hold_anyway(folded: str, state: Discourse, spoken: Spoken, topic: Part) -> None:
    """Make *topic* one that was held: "… interdite samedi à X. 300 ont tout de même défilé"."""
    start, end = spoken.sentence.start, spoken.sentence.end
    if topic.status is not ClaimStatus.FORBIDDEN or spoken.days:
        return
    if spoken.tense(start) == PAST and _ANYWAY.search(folded, start, end):
        _hold(folded, state, topic)


def hold_there(folded: str, state: Discourse, spoken: Spoken, parts: list[Part]) -> None:
    """Do so with "interdite samedi à X ; 300 personnes ont tout de même défilé"."""
    part = parts[-1]
    if part.status is not ClaimStatus.FORBIDDEN or len(spoken.groups) > 1 or len(part.codes) > 1:
        return
    anyway = _ANYWAY.search(folded, spoken.states[0].end, spoken.sentence.end)
    if anyway and spoken.tense(anyway.start()) == PAST:
        _hold(folded, state, part)


def _hold(folded: str, state: Discourse, topic: Part) -> None:
    said = folded[slice(*topic.day_spans[-1])] if topic.day_spans else "0"
    bare = not any(letter.isdigit() for letter in said)
    if bare and topic.day is not None and topic.day > state.published.date():
        topic.day -= WEEK
    topic.status, topic.past = None, True


_ANYWAY = compiled(
    r"\b(?:tout de meme|quand meme|malgre tout|pourtant|neanmoins|bel et bien|"
    r"malgre (?:l'|cet(?:te)? |la |le )(?:interdiction|arrete|decision|refus|ordonnance)|"
    r"(?:brave|defie)(?:nt)? (?:l'|cette )interdi\w*|"
    r"(?:ont|a|se sont|s'est) finalement (?:defil|manifest|march|rassembl|reuni)\w*|"
    r"(?:dizaines|centaines|milliers) (?:de |d')[a-z' ]{3,30} (?:ont|se sont) (?:[a-z]+ ){0,2}"
    r"(?:defile|manifeste|marche|rassembl\w+|retrouv\w+|reuni\w*)|"
    r"(?:s'est|se sont) (?:finalement |bien )?tenue?s?|(?:a|ont) (?:finalement |bien )?eu lieu)\b"
)


def _was_that_day(state: Discourse, day: Day) -> bool:
    """Tell "À X, prévue samedi, elle a été annulée" below what was held on Saturday."""
    today = state.published.date()
    gone = [part.day for part in state.dated.values() if part.past and part.day is not None]
    gone += [state.before[0]] if state.before is not None else []
    return any(one.weekday() == day.said.weekday and today - one <= WEEK for one in gone)


def was_off(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell "prévue samedi, elle a été annulée" below what was held on Saturday: both are gone.

    So they are where that Saturday was yesterday, or two days ago and the march "devait partir".
    """
    bare = day.said.form is Form.WEEKDAY and day.said.turn is Turn.NONE
    if not (bare and spoken.states and day.said.weekday is not None):
        return False
    start, end = spoken.sentence.start, spoken.sentence.end
    if _OFF.search(folded, start, end) is None:
        return False
    since = (state.published.weekday() - day.said.weekday) % 7
    just = since == 1 or (since == _TWO_DAYS and _SHOULD.search(folded, start, day.start))
    return bool(just) or _was_that_day(state, day)


_TWO_DAYS = 2
_OFF = compiled(
    r"\b(?:a|ont|av(?:ait|aient)) (?:\w+ment )?(?:ete|du etre) (?:annul|report|interdi|repouss)"
)
_SHOULD = compiled(r"\bdev(?:ait|aient)\b")


def is_around(named: list[Part], topic: list[Part]) -> bool:
    """Tell "En Martinique, on a moins marché" below Fort-de-France: around the town spoken of."""
    place = named[-1].towns[-1].place if named and topic else None
    if place is None or place.kind is not PlaceKind.AREA or not named[-1].bare:
        return False
    town = topic[-1].towns[-1].place
    return town is not None and town.department == place.code != town.code


def is_counted_apart(spoken: Spoken, day: Day) -> bool:
    """Tell "où ils étaient vingt l'an dernier, rien n'est prévu": of who came, not denied."""
    clause = spoken.sentence.clause
    counted = any(clause(count.start) == clause(day.start) for count in spoken.counts)
    denied = [cue.start for cue in spoken.cues if cue.about is About.NEGATION]
    apart = all(clause(start) != clause(day.start) for start in denied)
    return day.said.form is Form.VAGUE and counted and apart


def is_vague_aside(spoken: Spoken, day: Day) -> bool:
    """Tell a vague day behind a town, in another part: "…, dont l'usine a fermé en juin, …"."""
    clause = spoken.sentence.clause(day.start)
    if day.said.form is not Form.VAGUE:
        return False
    before = [group for group in spoken.groups if group.end <= day.start]
    if _LEADS.match(spoken.text.folded, day.end) and len(before) < len(spoken.groups):
        return False  # "…; la semaine suivante, c'est Louviers qui défilera"
    counted = any(spoken.sentence.clause(count.start) == clause for count in spoken.counts)
    rally = any(
        cue.about is About.RALLY and spoken.sentence.clause(cue.start) == clause
        for cue in spoken.cues
    )
    return (
        bool(before)
        and day.start - before[-1].end > _APPOSED
        and not (counted or rally)
        and all(spoken.sentence.clause(group.end - 1) != clause for group in spoken.groups)
    )


# "À Quimper, l'an dernier, …": so near its town a vague day is the town's.
_APPOSED = 25
_LEADS = compiled(r",? (?:c'est (?:au tour de )?|ce sera (?:au tour de )?|place a )")


def goes_on_today(folded: str, state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell "à Auch ce samedi 26 mai. Des milliers sont attendus samedi à Paris": the same day."""
    start, end = spoken.sentence.start, spoken.sentence.end
    again = ANOTHER.search(folded, start, end) or AGAIN.search(folded, start, end)
    this = re.search(rf"\bce {re.escape(folded[day.start : day.end])} ", folded[: day.start])
    return this is not None and not state.day_past and again is None
