"""Hears a call, or a crowd, that no word for a rally tells: "Samedi à Alès, place Péri, …".

A sentence that says at which town, which day and where to meet is nearly always of a rally, in a
text that speaks of nothing else that is held somewhere; so is "Au 1er mai d'Albertville, 200" in
one that speaks of a cause. It is asked only where nothing was found.
"""

from datetime import UTC, date, datetime, time

from worker.reading.linking.beside import is_at
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import ANTI, HELD, Spoken
from worker.reading.sentences.homing import towns_first
from worker.reading.sentences.houses import tells_fate
from worker.reading.times.almanac import Moment, is_history, resolve
from worker.reading.towns.names import Mention
from worker.reading.words import sights
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text

_ELSE = HELD | {About.NEGATION, About.CONTACT}
_AT = ("a", "au", "aux")
# The place to meet stands so near behind the town; a text so short has to say so much of a cause.
_NEAR, _SHORT, _MEANT = 60, 300, 2

# "Expo à Gex, place Haute, samedi": what is held has a name, which nobody knows.
_NAMED = compiled(
    r"(?!(?:ce|cet|demain|hier|rdv|rendez|on|nous|tous|toutes|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche)\b)(?:\w+ ){1,3}(?:a|au|aux) "
)
# "Elle plaidera demain", "les halles rouvriront mardi à 7 h": what somebody else does then.
_DOES_ELSE = compiled(
    r"\b(?:(?!se|au|fe|par|dev|fau)\w{2,}(?:era|eront|ira|iront|dra|dront)|gratuit\w*|gouter|"
    r"sur (?:rendez-vous|inscription|reservation))\b"
)
# So short a text, and so near a day.
_BRIEF, _SOON = 400, 15
# "Ils ont manifesté leur joie": a rally's word that was heard, and is of something else.
_REFUSED = compiled(r"\bmanifest")


def hears(folded: str, spoken: list[Spoken], cause: int, today: date) -> bool:
    """Tell whether a text without a rally calls to one all the same.

    A short one has to speak of a *cause*: markets and feasts have a day and a square as well.
    """
    if _is_of_one(folded, spoken, cause, today):
        return True
    if (len(folded) < _SHORT and cause < _MEANT) or any(one.has(*_ELSE) for one in spoken):
        return False
    counted = cause > _MEANT and any(one.days for one in spoken)
    return any(_calls(folded, one) or (counted and _counts(folded, one)) for one in spoken)


def hear(folded: str, spoken: list[Spoken], cause: int, today: date) -> list[Spoken]:
    """Take such sentences for a rally's; return them as they are to be read."""
    lone = _is_of_one(folded, spoken, cause, today)
    for one in spoken:
        if lone:  # "Les gens de Bidart viennent à pied"
            one.groups = [group for group in one.groups if _is_sure(group.mentions[0])]
        counted = _counts(folded, one)
        if (lone and (one.groups or one.elements)) or counted or _calls(folded, one):
            start = one.groups[0].mentions[0].start if one.groups else one.sentence.start
            one.cues, one.stranger = [Cue(start, start, About.RALLY)], False
            one.counts = [c._replace(bare=c.bare and c not in counted) for c in one.counts]
    # "Rendez-vous samedi, 10 h. C'est à Courthézon": the town first.
    return sorted(spoken, key=lambda one: not one.groups) if lone else towns_first(spoken)


def _is_of_one(folded: str, spoken: list[Spoken], cause: int, today: date) -> bool:
    """Tell a short text of one town, with a day to come and an hour, or a day gone and a crowd.

    "Castres. Demain. 14 h 30, jardin de l'Évêché", "Demain 10 h, Albi, c'est toi la capitale !"
    """
    if len(folded) > _BRIEF or cause < 0 or any(one.has(*ANTI) for one in spoken):
        return False
    towns = [town for one in spoken for group in one.groups for town in group.mentions]
    sure = {town.place.code for town in towns if town.place and _is_sure(town)}
    if len(sure) != 1 or any(town.foreign for town in towns):
        return False
    asked = any(one.sentence.asked for one in spoken)
    if asked and any(one.has(About.WISH, About.QUESTION, About.RALLY) for one in spoken):
        return False
    moment, days = Moment(_noon(today)), [day.said for one in spoken for day in one.days]
    if any(is_history(day, today) for day in days):
        return False
    off = [(found - today).days for said in days if (found := resolve(said, moment))]
    crowd = any(not count.bare for one in spoken for count in one.counts)
    gone = any(-_SOON < day <= 0 for day in off)
    ahead = any(0 <= day < _SOON for day in off)
    return (crowd and gone) or (ahead and _is_fixed(folded, spoken))


def _is_fixed(folded: str, spoken: list[Spoken]) -> bool:
    """Tell an hour that is no shop's, no hearing's and of nothing that is over."""
    timed = [one for one in spoken if one.hours]
    placed = any(one.venues or (one.groups and one.days) for one in spoken)
    if not (timed and placed) or any(one.has(About.STRIKE) for one in spoken):
        return False
    named = any(one.groups and is_named(folded, one) for one in spoken)
    return not named and not any(
        _DOES_ELSE.search(folded, one.sentence.start, one.sentence.end)
        or any(told.tense == PAST for told in one.told)
        for one in timed
    )


def _noon(today: date) -> datetime:
    return datetime.combine(today, time(12), UTC)


def sees(text: Text, spoken: list[Spoken], cause: int) -> bool:
    """Tell whether a short post sees a crowd of a *cause*: "Ils sont 500 à Gex contre l'A40"."""
    if cause < _MEANT or any(one.sentence.asked or one.has(*_NOT_SEEN) for one in spoken):
        return False
    return sights.sees(text)


_NOT_SEEN = _ELSE | {About.WISH, About.QUESTION, About.TRANSPORT}


def wishes(one: Spoken) -> bool:
    """Tell "il faudrait bloquer le dépôt": who hopes for a crowd calls one all the same."""
    if not (one.groups or one.elements):
        return False
    return any(
        cue.about is About.WISH and _IDLE.match(one.text.folded, cue.start) for cue in one.cues
    )


_IDLE = compiled(
    r"faudrait|imagin(?:e|ez|ons) (?:[^.;!?\n]{0,40} )?(?:qu|si|une)|devrai(?:t|ent)|"
    r"pourrai(?:t|ent)|"
    r"[cs]a serait|ce serait|"
    r"si seul|vivement (?:qu|une)|"
    r"(?:aimerai[st]|reve|revons|voudrais|reverais)(?: [a-z]+)? qu(?:e |'(?!on se))"
)


def _is_sure(town: Mention) -> bool:
    return town.located and not (town.weak or town.negated or town.foreign)


def _counts(folded: str, one: Spoken) -> list[Count]:
    """Return the crowds that stand right beside their towns."""
    if one.sentence.asked:
        return []
    return [
        count
        for count in one.counts
        if count.kind is None
        and count.low >= _A_CROWD
        and any(is_at(folded, group, count) for group in one.groups)
    ]


_A_CROWD = 10


def _calls(folded: str, one: Spoken) -> bool:
    full = one.days and one.venues and one.groups
    if not full or one.sentence.asked or is_named(folded, one) or tells_fate(one):
        return False
    if _REFUSED.search(folded, one.sentence.start, one.sentence.end):
        return False
    towns = [town for group in one.groups for town in group.mentions]
    return all(led_to(folded, town) for town in towns) and any(
        0 <= venue.start - town.end < _NEAR for town in towns for venue in one.venues
    )


def is_named(folded: str, one: Spoken) -> bool:
    """Tell a sentence that opens with what is held: "Expo à Gex", "Samedi, foire à Gex"."""
    start, end = one.sentence.start, one.sentence.end
    if _NAMED.match(folded[start:end]):
        return True
    dated = bool(one.days and one.groups) and not folded[start : one.days[0].start].strip()
    town = one.groups[0].start if one.groups else end
    named = _NAMED.match(folded[one.days[0].end : end].lstrip(" ,")) if dated else None
    if named is None or len(named[0].split()) > _A_NAME:
        return False
    return folded.startswith(named[0], town - len(named[0]))


_A_NAME = 3  # words of "foire nocturne à"


def led_to(folded: str, town: Mention) -> bool:
    """Tell "à Alès": neither the town of something, nor one that is no place here."""
    before = folded[max(0, town.start - 4) : town.start].split()
    sure = town.located and not (town.weak or town.negated or town.foreign)
    return sure and bool(before) and before[-1] in _AT
