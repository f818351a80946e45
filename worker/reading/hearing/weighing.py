"""Hears a rally by all that a short text says together, where no rule heard one.

A town, a day, a place, a crowd, a cause and what is done there: each may be of a feast, enough of
them are a rally's, whatever the words ("Genou à terre, huit minutes, hier à Gex").
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from worker.reading.hearing.deeds import deeds
from worker.reading.hearing.unheard import led_to
from worker.reading.sentences import frames
from worker.reading.sentences.elements import HELD, Group, Spoken
from worker.reading.sentences.homing import tags_first
from worker.reading.times.almanac import Form, is_history
from worker.reading.towns.names import Mention
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text

_UNSAID = frozenset({About.NEGATION, About.QUESTION, About.WISH})
_OLD = re.compile(
    r"\b(?:1[5-9]\d\d|200\d|201[0-6])\b|\bil y a [\w-]+ ans\b|\b(?:jadis|autrefois|naguere)\b"
    r"|\bans (?:apres|plus tard|deja)\b"
)
_WHY = re.compile(
    r"\b(?:contre|pour (?:que|dire|sauver|defendre|reclamer|exiger|demander|garder|obtenir|"
    r"protester|denoncer|soutenir|refuser|sauvegarder|maintenir|une?|la|le|les|l'|nos|tou\w+)|"
    r"non (?:a|au|aux)|en soutien|stop|justice|(?:sauvons|defendons|rendez-nous|touche pas|"
    r"touchez pas)|(?:qu')?on veut|au nom de)\b"
)
# So much has to be said, and one more for so many letters; a longer text tells of many things.
_ENOUGH, _LETTERS, _WHOLE = 5, 60, 400


class Heard(NamedTuple):
    """A sentence that tells of a rally, and the town it is at."""

    spoken: Spoken
    town: Group


def hears(text: Text, spoken: list[Spoken], today: date) -> list[Heard]:
    """Return the sentences of a short text without a rally's word in which its town stands."""
    told = _told(text, spoken)
    return told if told and _weigh(text, spoken, today) >= _ENOUGH else []


def hear(heard: Sequence[Heard], spoken: list[Spoken]) -> list[Spoken]:
    """Take such sentences for a rally's, and those that go on; return them as they are read."""
    starts = {one.town.start for one in heard}
    called = any(one.hours for one in spoken)
    counts = [count for one in spoken for count in one.counts]
    unsure = len(counts) > 1 and not all(count.said_by for count in counts)
    for one in spoken:
        if unsure:
            one.counts = []  # "600 000 à La Manif pour tous, 42 000 quai des Orfèvres"
        groups = [group for group in one.groups if group.start in starts]
        if not (groups or (not one.groups and (one.days or one.hours))):
            continue
        start = groups[0].start if groups else one.sentence.start
        one.cues, one.stranger = [Cue(start, start, About.RALLY)], False
        one.groups = groups
        if not (called or one.told):
            one.lead = PAST  # "Charivari lundi, sous le balcon": nobody is called
    return tags_first(spoken)


def _told(text: Text, spoken: list[Spoken]) -> list[Heard]:
    """Return the sentences of a short text that a rally's town may stand in."""
    if len(text.folded) > _WHOLE or "\n\n" in text.folded:
        return []  # a paragraph of its own may be of another town
    if any(group.mentions[0].foreign for one in spoken for group in one.groups):
        return []
    towns = [(one, _town(text.folded, spoken, one)) for one in spoken if one.groups]
    return [Heard(one, town) for one, town in towns if town is not None and not one.sentence.asked]


def _weigh(text: Text, spoken: list[Spoken], today: date) -> int:
    """Weigh what the text says of a rally: when, where, who, what is done, and what for."""
    days = [day.said for one in spoken for day in one.days]
    dated = any(day.form not in {Form.VAGUE, Form.OTHER} for day in days)
    timed = any(hour.value is not None for one in spoken for hour in one.hours)
    counts = [count for one in spoken for count in one.counts if not count.clicked]
    if not (dated or timed or counts) or any(one.has(*_UNSAID) for one in spoken):
        return 0
    if any(is_history(day, today) for day in days) or _OLD.search(text.folded):
        return 0
    told = [_words(text, one) for one in spoken]
    done, why = sum(map(deeds, told)), _WHY.search(text.folded) is not None
    if done <= 0 and not (counts and why):
        return 0
    met = any(one.venues for one in spoken)
    cited = any(count.said_by for count in counts)
    said = 2 * (dated + met + why) + 3 * (bool(counts) + cited) + done
    other = sum(frames.frame_of(words).domain for words in told) + _others(spoken)
    return said - other - len(text.folded) // _LETTERS


def _words(text: Text, one: Spoken) -> list[str]:
    """Return the words of the sentence that are no town's."""
    first, last = text.within(one.sentence.start, one.sentence.end)
    towns = [(town.start, town.end) for group in one.groups for town in group.mentions]
    return [
        text.words.forms[index]
        for index in range(first, last)
        if not any(start <= text.words.starts[index] < end for start, end in towns)
    ]


def _others(spoken: list[Spoken]) -> int:
    """Weigh what else the text is about, a rally's words that were silenced among it."""
    cues = [cue for one in spoken for cue in one.cues]
    found = {cue.about for cue in cues}
    other = any(cue.about is About.OTHER for cue in cues)
    return 3 * len(found & HELD) + 2 * (About.STRIKE in found) + 2 * other


def _town(folded: str, spoken: list[Spoken], one: Spoken) -> Group | None:
    """Return the town of the sentence where people may gather: "à Alès", or the only one."""
    sure = [group for group in one.groups if _placed(group.mentions[0])]
    led = [
        group
        for group in sure
        if group.start == one.sentence.start or led_to(folded, group.mentions[0])
    ]
    if led:
        return led[0]
    named = [town.place for one in spoken for group in one.groups for town in group.mentions]
    alone = len({place.code for place in named if place}) == 1
    return sure[0] if sure and alone else None


def _placed(town: Mention) -> bool:
    return town.located and town.place is not None and not town.negated
