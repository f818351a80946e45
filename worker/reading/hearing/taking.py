"""Takes what a text says of its towns for a rally's, where no rule heard one.

A short text tells of one thing, and its sentences go on from each other; in a longer one, each
sentence of a town stands for itself.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from worker.reading.hearing.unheard import led_to
from worker.reading.numbers.kinds import CLICKS
from worker.reading.sentences.elements import HELD, Group, Spoken
from worker.reading.sentences.homing import towns_first
from worker.reading.sentences.houses import tells_fate
from worker.reading.times.almanac import Form
from worker.reading.towns.names import Mention
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text

Taking: TypeAlias = Callable[[list[Spoken]], list[Spoken]]

_WHOLE = 400  # letters of a short text
# "Deux lits ont fermé samedi": what becomes of a service or a house is no rally's.
_HAPPENED = compiled(
    r"\b(?:a|ont|avait|avaient|vient de|viennent de) (?:ete )?"
    r"(?:r?ouver?t|rouvr|ferm|brul|supprim|demission|vot|inaugur|vend|licenci|detrui|incendi|"
    r"demantel|demoli|evacue|expuls|saccag|vandalis|pill)\w*|"
    r"\b(?:sont|etaient|restent) (?:\w+ ){0,2}au travail\b|"
    # "le maire les a reçus lundi"
    r"\b(?:maire|prefete?|direction|ministre|rectrice|recteur|directeur|directrice|president|elus) "
    r"(?:les|nous) (?:a|ont) (?:enfin )?recue?s\b|\brefus\w+ de (?:les|nous) recevoir\b"
)


# "La rue Nationale sera fermée vendredi": what drivers are told.
_BARRED = compiled(
    r"\b(?:rue|avenue|boulevard|route|pont|quai|voie|chaussee|circulation|stationnement)\b"
    r"[^.;\n]{0,60} (?:sera|seront|est|sont) (?:\w+ )?"
    r"(?:barre|coupe|ferme|interdit|devie|neutralis)ee?s?\b"
)


class Heard(NamedTuple):
    """A sentence that may tell of a rally, and the town it is at."""

    spoken: Spoken
    town: Group


def short(text: Text, spoken: list[Spoken]) -> Taking | None:
    """Return how a rally is to be taken from a short text; None where it names no town for one."""
    told = _short(text, spoken)
    return (lambda again: _take_short(told, again)) if told else None


def each(spoken: list[Spoken]) -> Taking | None:
    """Return how rallies are to be taken, sentence by sentence; None where none may tell of one."""
    told = [one for one in spoken if _tells(one)]
    when = any(_is_timed(one) for one in spoken)
    return _take if told and (when or len(spoken) <= _BRIEF) else None


_BRIEF = 3  # sentences


def _is_timed(one: Spoken) -> bool:
    """Tell a sentence that says when, or how many: a place alone is an address."""
    days = [day for day in one.days if day.said.form is not Form.VAGUE]
    counted = any(not count.bare for count in one.counts)
    return bool(one.hours or counted) or (bool(days) and not one.has(*HELD))


def _take(spoken: list[Spoken]) -> list[Spoken]:
    for one in filter(_tells, spoken):
        start = one.groups[0].start
        one.cues, one.stranger = [Cue(start, start, About.RALLY)], False
    return towns_first(spoken)


def _tells(one: Spoken) -> bool:
    """Tell a sentence of a town with a day, an hour, a place to meet or a crowd."""
    if not one.groups or one.sentence.asked or one.has(*HELD):
        return False
    if not (one.days or one.hours or one.counts or one.venues):
        return False
    if happened(one):
        return False
    towns = [town for group in one.groups for town in group.mentions]
    return any(town.located and not (town.weak or town.negated or town.foreign) for town in towns)


def happened(one: Spoken) -> bool:
    """Tell what became of a service, a house or the work there."""
    found = _HAPPENED.search(one.text.folded, one.sentence.start, one.sentence.end)
    return found is not None or tells_fate(one)


def _take_short(heard: Sequence[Heard], spoken: list[Spoken]) -> list[Spoken]:
    """Take such sentences, and those that go on; return them as they are read."""
    starts = {one.town.start for one in heard}
    called = any(one.hours for one in spoken)
    unsure = _unsure(spoken)
    for one in spoken:
        if unsure:
            one.counts = []  # "600 000 à La Manif pour tous, 42 000 quai des Orfèvres"
        groups = [group for group in one.groups if group.start in starts]
        timed = one.hours and not one.has(About.TRANSPORT)  # not "Cars à 13h30"
        if not (groups or (not one.groups and (one.days or timed))):
            continue
        start = groups[0].start if groups else one.sentence.start
        one.cues, one.stranger = [Cue(start, start, About.RALLY)], False
        one.groups = groups
        if not (called or one.told):
            one.lead = PAST  # "Charivari lundi, sous le balcon": nobody is called
    return towns_first(spoken)


def _unsure(spoken: list[Spoken]) -> bool:
    """Tell several numbers of which someone says but one, or none: not all are a crowd's."""
    counts = [count for one in spoken for count in one.counts]
    counted = [one for one in spoken if one.counts]
    known = [one.said_by or one.kind in CLICKS or one.participants for one in counts]
    apart = all(len(one.counts) <= 1 and bool(one.groups) != _cited(one) for one in counted)
    return len(counts) > 1 and not (all(known) or apart)


def _cited(one: Spoken) -> bool:
    return any(count.said_by for count in one.counts)


def _short(text: Text, spoken: list[Spoken]) -> list[Heard]:
    """Return the sentences of a short text that a rally's town may stand in."""
    if len(text.folded) > _WHOLE or "\n\n" in text.folded:
        return []  # a paragraph of its own may be of another town
    if any(group.mentions[0].foreign for one in spoken for group in one.groups):
        return []
    return [
        Heard(one, town)
        for one in spoken
        for town in _towns(text.folded, spoken, one)
        if not (
            one.sentence.asked
            or _BARRED.search(one.text.folded, one.sentence.start, one.sentence.end)
            or happened(one)
        )
    ]


def _towns(folded: str, spoken: list[Spoken], one: Spoken) -> list[Group]:
    """Return the town of the sentence where people may gather: "à Alès", or the only one.

    All of them where each has its day: "Alès le 3/5 et Uzès le 8/5 : marches pour l'hôpital".
    """
    sure = [group for group in one.groups if _placed(group.mentions[0])]
    if len(sure) > 1 and _each_with_its_day(one, sure):
        return sure
    led = [
        group
        for group in sure
        if group.start == one.sentence.start or led_to(folded, group.mentions[0])
    ]
    if led:
        return led[:1]
    named = [town.place for one in spoken for group in one.groups for town in group.mentions]
    alone = len({place.code for place in named if place}) == 1
    return sure[:1] if alone else []


def _each_with_its_day(one: Spoken, towns: list[Group]) -> bool:
    """Tell "Alès 3/5, Uzès 8/5": a day behind each town, before the next."""
    starts = [town.start for town in towns]
    ends = [*starts[1:], one.sentence.end]
    days = [day.start for day in one.days]
    return len(days) == len(towns) == len(one.groups) and all(
        start < day < end for start, day, end in zip(starts, days, ends, strict=True)
    )


def _placed(town: Mention) -> bool:
    return town.located and town.place is not None and not town.negated
