"""Fills in what is said of a town, or holds of it from before: its hour, what became of it."""

from itertools import pairwise

from worker.domain.kinds import ClaimStatus, FigureKind
from worker.reading.linking import apart, crowds, moving
from worker.reading.linking.among import is_among
from worker.reading.linking.assemblies import is_beside_one, is_of_assembly
from worker.reading.linking.dating import Dater
from worker.reading.linking.leading_hours import is_elsewhere
from worker.reading.linking.leaving import ENDED
from worker.reading.linking.likening import goes_the_same_way
from worker.reading.linking.lists import is_bare
from worker.reading.linking.passing import goes_on, is_open
from worker.reading.linking.plans import AT_IT
from worker.reading.linking.referring import like
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import ANTI, Element, Group, Spoken
from worker.reading.sentences.governing import about
from worker.reading.sentences.other_clauses import is_close
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.sentences.remarks import is_rides
from worker.reading.times.days import Day, is_shift
from worker.reading.times.hours import Hour
from worker.reading.towns.venues import Venue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.states import State
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text


def begin(folded: str, spoken: Spoken, group: Group) -> Part:
    """Return the part of *group*, knowing what word or crowd beside it speaks for a rally."""
    # "- Nevers", among "- Gap, 14 h, mairie": more is to come
    listed = bool(spoken.bullet) and spoken.item and is_bare(folded, spoken)
    told = group.about is About.RALLY or listed
    told = told or (group.about is About.WEAK and _IS_SET.match(folded, group.end) is not None)
    crowd = is_open(folded, spoken)
    return Part(
        group.mentions,
        governed=(told or spoken.item or crowd) and not group.mentions[0].letter,
        told=told,
        close=spoken.item or is_close(spoken, group),
        seen=crowd or goes_on(folded, spoken) or is_among(folded, spoken, group),
    )


# "À Nice, deux rendez-vous sont prévus"
_IS_SET = compiled(
    r",? (?:un|le|deux|trois|quatre|les|plusieurs) (?:rendez-vous|rdv|departs?) "
    r"(?:est|sont|sera|seront|a ete|ont ete) (?:\w+ )?"
    r"(?:prevu|annonce|fixe|donne|programme|organise)"
)


def again(part: Part) -> Part:
    """Return another part of the same towns, for another day."""
    return Part(part.towns, governed=part.governed, close=part.close)


def leaves_history(spoken: Spoken, part: Part, day: Day) -> bool:
    """Tell "En 2009, 5 000 à Colmar ; aujourd'hui 1 500 emplois s'en vont": no rally of today."""
    unit = spoken.sentence.unit(day.start)
    if not part.history or unit == spoken.sentence.unit(part.towns[0].start):
        return False
    told = [c.start for c in spoken.cues if c.about in {About.RALLY, About.WEAK, About.HAPPENS}]
    told += [one.start for one in spoken.elements if not isinstance(one, (Day, Count))]
    crowd = any(one.people and one.end < day.start for one in spoken.counts)
    told += [
        one.start for one in spoken.counts if one.people or one.said_by or not one.bare or crowd
    ]
    return all(spoken.sentence.unit(start) != unit for start in told)


def share_status(folded: str, parts: list[Part]) -> None:
    """Give "interdit le rassemblement du 17 et celui de mardi 24" to both of its days."""
    for one, other in pairwise(parts):
        known = {one.status, other.status} - {None}
        if len(known) == 1 and known <= _OFF and one.day_spans and other.day_spans:
            between = folded[one.day_spans[-1][1] : other.day_spans[0][0]]
            if _AND_THAT.fullmatch(between):
                one.status = other.status = known.pop()


_OFF = frozenset({ClaimStatus.FORBIDDEN, ClaimStatus.CANCELLED})
_AND_THAT = compiled(
    r" (?:dernier )?(?:et|,|puis|ou) ?(?:cel(?:le|ui) |aussi )?(?:prevue? |annoncee? )?"
    r"(?:pour )?(?:le |du |de |ce |d')?"
)


def fill(  # noqa: PLR0913, PLR0917 - a group's parts and all that they take from
    folded: str,
    state: Discourse,
    dater: Dater,
    spoken: Spoken,
    group: Group,
    parts: list[Part],
) -> None:
    """Give the *parts* of *group* what was said before, or is said of one of them, and holds."""
    for part in parts:
        part.dated = part.dated or _is_ended(state, spoken)
        if not part.dated:
            dater.inherit(spoken, group, part)
        if not part.past:
            part.past = spoken.tense(group.start) == PAST and (
                part.day is None or part.day <= state.published.date()
            )
        counted = any(kind is FigureKind.ATTENDANCE for kind, _ in part.figures)
        if counted and (part.day is None or part.day <= state.published.date()):
            part.past = True
        if spoken.item and (part is parts[0] or state.over is not ClaimStatus.POSTPONED):
            part.status = part.status or state.over
        cried = state.cried and not spoken.states
        if part.status is None and (cried or not part.dated) and not _stands(spoken):
            same = state.topic and goes_the_same_way(folded, group)
            part.status = state.topic[-1].status if same else state.status
        if (
            not part.hours
            and not (part.dated and not part.inherited and not _goes_on(state, spoken, part))
            and state.hour is not None
            and not (part.past and state.hour[1] < spoken.sentence.start and not spoken.item)
            and (part.status in {None, ClaimStatus.PLANNED} or _in_row(state, spoken))
            and not _UNTIMED.match(folded, group.end)
            and not (len(spoken.groups) > 1 and is_elsewhere(folded, state.hour[2], group.start))
        ):
            part.hours.append(state.hour)
            part.own_hour = part.own_hour or _in_row(state, spoken)
        if part.status in ENDED and _is_led_away(folded, spoken, group):
            part.status = None
        part.history = part.history or (state.history and _of_no_day(part))


def _of_no_day(part: Part) -> bool:
    """Tell the second town of "En 1995, 900 à Lens et 300 à Lille", which are both of that year."""
    return not part.dated or (part.inherited and part.day is None)


def _stands(spoken: Spoken) -> bool:
    """Tell "La manif de samedi est interdite. À Lyon c'est autorisé": here it is not."""
    return any(one.status is ClaimStatus.PLANNED for one in spoken.states)


def _goes_on(state: Discourse, spoken: Spoken, part: Part) -> bool:
    """Tell "La marche partira à 14 h. Ce sera dimanche, à X": of the same rally.

    So is "Samedi 15 juin à 14 h" above "Rendez-vous samedi 15 juin à X", for the day is the same.
    """
    same = part.day is not None and part.day == state.hour_day
    return same or _IT_IS.match(spoken.text.folded, spoken.sentence.start) is not None


_IT_IS = compiled(r"\W*(?:c'est(?! l'heure)|ce sera|cela se passera?|ca se passera?)\b")


def _is_ended(state: Discourse, spoken: Spoken) -> bool:
    """Tell "- Agen : annulée", behind "- Lens : 13 juin, annulée": the day is that of Lens."""
    own = spoken.item and bool(spoken.bullet) and state.day_said
    if not own or state.headed or spoken.days:
        return False
    return any(one.status is not ClaimStatus.PLANNED for one in spoken.states)


def _is_led_away(folded: str, spoken: Spoken, group: Group) -> bool:
    """Tell "le rassemblement de X n'aura pas lieu, rejoignez Y à 14 h": it is held in Y."""
    first = spoken.groups[0]
    told = any(first.start < state.start < group.start for state in spoken.states)
    later = any(state.start > group.end for state in spoken.states)
    return told and not later and _LED_AWAY.search(folded, first.end, group.start) is not None


_LED_AWAY = compiled(
    r"\b(?:rejoign\w+|rejoindre|venez|rendez-vous|rdv|tous|toutes|direction|allez|allons|ir(?:ons|a)|va)"
    r"(?: (?:a|au|aux|en|sur))? (?:la |le |les )?$"
)


# "… et Montélimar, on ne connaît pas l'heure"
_UNTIMED = compiled(
    r"[^.;:|/\n]{0,60}?\b(?:(?:connai\w+|sa\w+) pas (?:encore |toujours )?"
    r"(?:l'heure|l'horaire|quand|a quelle heure)|sans (?:heure|horaire)|"
    r"(?:heure|horaire)s? (?:a |non |pas |n'est pas|inconnu))"
)


def _in_row(state: Discourse, spoken: Spoken) -> bool:
    """Tell an hour said in the row of a table for its one town: "15 h | Dijon | interdite"."""
    said = state.hour is not None and state.hour[1] >= spoken.sentence.start
    row = spoken.item or "|" in spoken.text.folded[spoken.sentence.start : spoken.sentence.end]
    return said and row and len(spoken.groups) == 1


def attach(text: Text, state: Discourse, spoken: Spoken, part: Part, element: Element) -> None:
    """Give *part* the hour, venue, status or number that *element* tells of it."""
    what = about(spoken, element.start)
    lifts = isinstance(element, State) and element.lifts  # "le tribunal a suspendu l'arrêté"
    timed = isinstance(element, Hour) and is_beside_one(text.folded, spoken, element)
    if what in ANTI and not (lifts or timed or isinstance(element, Count)):
        return
    if isinstance(element, Hour):
        if (
            moving.ended_then(text.folded, spoken, element)
            or is_of_assembly(text.folded, spoken, element)
            or is_rides(spoken, element)
        ):
            return
        apart.meet_there(state, spoken, part)
        state.take_hour(part, element, like(spoken, element.end))
    elif isinstance(element, Venue):
        part.venues.append(element)
    elif isinstance(element, State):
        become(text.folded, spoken, part, element)
    elif isinstance(element, Count):
        crowds.add_figure(text, state, spoken, part, element)


def become(folded: str, spoken: Spoken, part: Part, state: State) -> None:
    """Let *part* become what *state* says; a new hour or place alone changes nothing (rule 11)."""
    after = [day for day in spoken.days if 0 <= day.start - state.end < moving.NEAR]
    by_days = after and is_shift(folded, after[0])
    put_off = state.soft or state.status is ClaimStatus.POSTPONED
    to_hour = put_off and _TO_HOUR.match(folded, state.end, spoken.sentence.end)
    moved = state.soft and not (after or _NO_DAY_YET.match(folded, state.start))
    if not by_days and (moved or to_hour):
        return
    start = max(spoken.sentence.start, state.start - 50)
    if AT_IT.search(folded, start, state.start):
        return
    forbidden = state.status is ClaimStatus.FORBIDDEN
    where = (part.hours or part.venues or part.figures) and forbidden
    if where and _IN_A_ZONE.search(folded, spoken.sentence.start, spoken.sentence.end):
        return  # "départ à 14 h … toute manifestation est interdite dans l'hyper-centre"
    banned = part.status is ClaimStatus.FORBIDDEN and not state.lifts
    if not banned and (state.lifts or state.status is not ClaimStatus.PLANNED):
        if state.lifts and part.status is ClaimStatus.FORBIDDEN:
            part.past = False  # "avait interdit la marche de ce samedi": the ban is told, not it
        part.status = None if state.lifts else state.status


_IN_A_ZONE = compiled(
    r"\b(?:tout(?:e|es|s)? (?:les )?(?:rassemblement|manif|attroupement)\w*|(?:les|des) "
    r"(?:manifestations|rassemblements|attroupements)|(?:de|a) manifester)\b[^.;:!?\n]{0,40} "
    r"(?:sur|dans|autour|vers|(?:aux (?:abords|alentours)|a proximite)) ?(?:du |des |de |d')?"
    r"(?:la |les? |l'|une partie d[eu] |certaines |plusieurs |deux |trois |quatre )*"
    r"(?:places?|hyper|coeur|quartier|"
    r"perimetre|rues?|secteur|zones?|avenues?|boulevards?|champs|parvis|partie|centres?\b|gare)"
)
# "la marche est décalée." says no new hour nor place.
_NO_DAY_YET = compiled(
    r"(?<!\bla )(?<!\bon )(?<!\bles )decalee?s?(?:\)? ?(?:[.!;\n:)]|$)|, (?:on|nouvelle|nous)\b|"
    r" (?:a une date|(?:a|pour) cause|en raison|faute|sans)\b)(?![^.\n]{0,40}\d ?h)"
)
# "décalée à 18 h": the hour moves, the day stays.
_TO_HOUR = compiled(
    r"\s?(?:(?:a|de|d'une|pour|vers) ?)?"
    r"(?:\d{1,2} ?(?:h\b|h\d|:|heures?)|heure|midi)"
)
