"""What a text says of when, where, who, what for and what is done, whatever its words.

Each sign may be of a feast or a match as well; how much it speaks of a rally is learnt
(``likelihood.py``).
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

from worker.reading.hearing.deeds import deeds
from worker.reading.hearing.unheard import led_to
from worker.reading.sentences import frames
from worker.reading.sentences.elements import Spoken
from worker.reading.times.almanac import Form, Moment, is_history, resolve
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import A_YEAR_AGO
from worker.reading.words.wordlist import words

OLD = compiled(
    rf"\b(?:{A_YEAR_AGO}|201[0-6]\b)|\bil y a [\w-]+ ans\b|\b(?:jadis|autrefois|naguere)\b"
    r"|\bje me (?:souviens|rappelle)\b|\bquand j'etais\b|\bans (?:apres|plus tard|deja)\b"
)
WHY = compiled(
    r"\b(?:contre|pour (?:que|dire|sauver|defendre|reclamer|exiger|demander|garder|obtenir|"
    r"protester|denoncer|soutenir|refuser|sauvegarder|maintenir|une?|la|le|les|l'|nos|tou\w+)|"
    r"non (?:a|au|aux)|en soutien|stop|justice|(?:sauvons|defendons|rendez-nous|touche pas|"
    r"touchez pas)|(?:qu')?on veut|au nom de)\b"
)
_CALLERS = words(
    "cgt fo sud fsu cfdt unsa cftc solidaires snes snuipp unef fnsea fdsea fdj ja ldh attac ugtg "
    "cgtr lkp cgtg stc lab ustke intersyndicale intersyndical syndicat syndicats collectif comite"
)
_CALLS = words("chez assez nez rez avez etes savez rendez")
_LENGTHS = (100, 150, 200, 300, 400, 600, 1000)
# Days so near are told of, and called to; so much more of a deed, a cause or a feast tells no more.
_SOON, _MOST = 15, 8


def signs(text: Text, spoken: Sequence[Spoken], today: date) -> set[str]:
    """Return the signs of a text with these sentences, published *today*."""
    found = {*_times(text, spoken, today), *_people(text, spoken), *_towns(text, spoken)}
    return found | {*_matter(text, spoken), *_form(text)}


def _times(text: Text, spoken: Sequence[Spoken], today: date) -> Iterator[str]:
    days = [day.said for one in spoken for day in one.days]
    hours = [hour for one in spoken for hour in one.hours if hour.value is not None]
    dated = any(day.form not in {Form.VAGUE, Form.OTHER} for day in days)
    moment = Moment(datetime.combine(today, time(12), UTC))
    off = {(found - today).days for said in days if (found := resolve(said, moment))}
    told = {
        "dated": dated,
        "vague": any(day.form is Form.VAGUE for day in days),
        "old": any(is_history(day, today) for day in days) or OLD.search(text.folded),
        "today": 0 in off,
        "gone": any(-_SOON < one < 0 for one in off),
        "ahead": any(0 < one < _SOON for one in off),
        "far": any(one >= _SOON for one in off),
        "days": len(off) > 1,
        "hour": hours,
        "hours": len(hours) > 1,
        "place": any(one.venues for one in spoken),
        "full": dated and hours and any(one.venues for one in spoken),
        "beside": any(one.groups and one.days and (one.hours or one.venues) for one in spoken),
    }
    return (sign for sign, says in told.items() if says)


def _people(text: Text, spoken: Sequence[Spoken]) -> Iterator[str]:
    counts = [count for one in spoken for count in one.counts if not count.clicked]
    forms = text.words.forms
    told = {
        "crowd": any(not count.bare for count in counts),
        "number": any(count.bare for count in counts),
        "cited": any(count.said_by for count in counts),
        "caller": text.words.at(_CALLERS),
        "asks": any(word.endswith("ez") and word not in _CALLS for word in forms),
        "tags": any(text.words.tags),
    }
    yield from (sign for sign, says in told.items() if says)
    for one in spoken:
        yield from (f"about_{cue.about.value}" for cue in one.cues)
        yield from (f"tense_{told.tense}" for told in one.told)
        if one.stranger:
            yield "stranger"
        if one.sentence.asked:
            yield "asked"


def _towns(text: Text, spoken: Sequence[Spoken]) -> Iterator[str]:
    groups = [group for one in spoken for group in one.groups]
    towns = [town for group in groups for town in group.mentions]
    starts = [one.sentence.start for one in spoken]
    told = {
        "towns": len({town.place.code for town in towns if town.place}) > 1,
        "abroad": any(town.foreign for town in towns),
        "weak": all(town.weak for town in towns),
        "led": any(led_to(text.folded, town) for town in towns),
        "heads": any(group.start in starts for group in groups),
        "opens": any(group.start == starts[0] for group in groups),
    }
    return (sign for sign, says in told.items() if says)


def _matter(text: Text, spoken: Sequence[Spoken]) -> Iterator[str]:
    """Return what is done, what for, and how much is said of causes and of other things."""
    told = [words_of(text, one) for one in spoken]
    done = sum(map(deeds, told))
    whole = [frames.frame_of(said) for said in told]
    if WHY.search(text.folded):
        yield "why"
    if done < 0:
        yield "feast"
    yield from _steps("done", done)
    yield from _steps("cause", sum(frame.cause for frame in whole))
    yield from _steps("domain", sum(frame.domain for frame in whole))
    yield from _steps("rival", sum(frame.rival for frame in whole))


def _steps(sign: str, size: int) -> Iterator[str]:
    return (f"{sign}_{step}" for step in range(1, min(size, _MOST) + 1))


def words_of(text: Text, one: Spoken) -> list[str]:
    """Return the words of the sentence that are no town's."""
    first, last = text.within(one.sentence.start, one.sentence.end)
    towns = [(town.start, town.end) for group in one.groups for town in group.mentions]
    if not towns:
        return text.words.forms[first:last]
    return [
        text.words.forms[index]
        for index in range(first, last)
        if not any(start <= text.words.starts[index] < end for start, end in towns)
    ]


def _form(text: Text) -> Iterator[str]:
    yield from (f"longer_{size}" for size in _LENGTHS if len(text.folded) > size)
    written = {"cry": "!", "quote": '"', "price": "\u20ac", "lines": "\n"}
    yield from (sign for sign, mark in written.items() if mark in text.folded)
