"""Tells what a sentence and its text are about as a whole: a cause, or sport, stage, church, trade.

"Marche", "rassemblement", "mobilisés" or "rendez-vous" are a rally's words only in the company of
a cause, and other things' words in the company of a match, a feast or a fire. Each word of the
two lists below speaks for one side with a weight; the sentence decides, then the whole text.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from worker.domain.kinds import ClaimStatus
from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.sentences.news_apart import tells_place, without_others
from worker.reading.sentences.outside import is_called_beside
from worker.reading.sentences.programmes import rally_part
from worker.reading.towns.landmarks import HALLS
from worker.reading.words.frame_forms import (
    RUBRIC,
    is_beaten,
    is_date,
    is_marched_for,
    is_no_races,
    is_priced,
)
from worker.reading.words.frame_pairs import CAUSE_PAIRS, DOMAIN_PAIRS, INDOOR_PAIRS
from worker.reading.words.frame_words import CAUSES, DOMAINS, NOTICES, SURE
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.weights import listed, weight
from worker.reading.words.word_groups import CAUSES as CALLED_FOR


class Frame(NamedTuple):
    """How much of a sentence, or of a text, speaks of a cause, and how much of something else."""

    cause: int
    domain: int
    rival: int = 0  # what of the domain has marches and gatherings of its own

    @property
    def score(self) -> int:
        """What is left of the cause, below 0 when the rest prevails."""
        return self.cause - self.domain


NOTHING = Frame(0, 0)
ALIEN = Frame(0, 8, 8)
"""Of a text that shows no cause."""
# A word of a rally alone ("manif") speaks for a cause as much as two plain words.
_SURE_WEIGHT = 3
# "Contre la fermeture de la piscine": these and the words after them tell what a rally is for.
_FOR = (CALLED_FOR - {"pour", "for", "projet"}) | {
    "assez",
    "marre",
    "bol",
    "raison",
    "cause",
    "faute",
    "malgre",
    "suite",
    "lendemain",
    "refus",
    "concurrencer",
    "gener",
}
_TO = (["a"], ["au"], ["aux"])  # "suite à l'accident", not "la suite du match"
_SPARED = 5
# In a text of so few sentences, one that tells nothing goes with the whole from this score down.
_FEW, _OTHER = 5, -2
_ALIEN = -8
_WHOLLY, _FEAST, _SAID = -10, 3, 4
_PLACED = 2
_CAUSES, _DOMAINS = listed(CAUSES), listed(DOMAINS)
_RIVALS = listed(tuple(row for row in DOMAINS if row[0] not in NOTICES))
_SECONDS = frozenset(second for _, second in CAUSE_PAIRS | DOMAIN_PAIRS)
_MOST_WORDS = 50_000


class _Weights(dict[str, tuple[int, int, int, bool] | None]):
    """The weights of each word, and whether it has more behind some others; None of a plain one."""

    def __missing__(self, word: str) -> tuple[int, int, int, bool] | None:
        if len(self) >= _MOST_WORDS:
            self.clear()
        weights = weight(_CAUSES, word), weight(_DOMAINS, word), weight(_RIVALS, word)
        tells = any(weights) or word in _FOR or word in _SECONDS
        self[word] = (*weights, word in _SECONDS) if tells else None
        return self[word]


_WEIGHTS = _Weights()


class _Telling:
    """All words that tell something, listed or begun by a listed stem."""

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and _WEIGHTS[word] is not None


_TELLING = _Telling()


def frame_of(words: Sequence[str]) -> Frame:
    """Return the frame of *words*; a word said twice counts once."""
    cause = domain = rival = 0
    seen: set[str] = set()
    spared = -1
    for index, weights in enumerate(map(_WEIGHTS.__getitem__, words)):
        if weights is None:
            continue
        word, (for_cause, for_domain, for_rival, pairs) = words[index], weights
        if word == "km" and is_no_races(words, index):
            continue
        if pairs and index:
            pair = words[index - 1], word
            if pair in CAUSE_PAIRS:
                cause += 2
            elif pair in DOMAIN_PAIRS and index > spared and not is_date(words, index):
                domain += 3
                rival += 3 * (pair not in INDOOR_PAIRS)
        if word in _FOR and (word != "suite" or words[index + 1 : index + 2] in _TO):
            spared = index + _SPARED
        if word not in seen:
            seen.add(word)
            cause += for_cause
            if index > spared:
                domain += for_domain
                rival += for_rival
    return Frame(cause, domain, rival)


def tells(word: str) -> bool:
    """Tell a word that speaks for a cause, or for something else."""
    return _WEIGHTS[word] is not None


def speaks(text: Text, first: int, last: int) -> bool:
    """Tell whether one of words *first* to *last* (excluded) does."""
    return bool(text.words.at(_TELLING, first, last))


def is_sure(text: Text, one: Spoken, but: frozenset[str] = frozenset()) -> int:
    """Weigh a word in the sentence that nobody says but of a rally, and none of *but*."""
    sure = not one.sentence.asked and any(
        cue.about is About.RALLY
        and (_sure(text, cue.start, cue.end) or _DEMONSTRATED.match(text.folded, cue.start))
        and text.folded[cue.start : cue.end] not in but
        for cue in one.cues
    )
    return _SURE_WEIGHT * sure


# "ont manifesté dimanche", but not "ont manifesté leur joie"; a book is no "manifesté à".
_DEMONSTRATED = compiled(
    r"(?<=[ntsz] )manifeste(?= (?:a|au|aux|dans|devant|contre|pour|hier|ce|lundi|mardi|"
    r"mercredi|jeudi|"
    r"vendredi|samedi|dimanche|[a-z]+ment|en)\b|[,.])"
)


_INCLUSIVE = compiled(r"\w\u00b7(?:e|s|ne|ice|rice|euse)")
_NOUNS = frozenset(
    ("rassemblement", "marche", "manifestation", "defile", "cortege", "mobilisation", "blocage")
)
_NONE = frozenset[str]()
# The lantern bearers' march is a "défilé", the band's a "cortège".
_CALLED = _NOUNS - {"defile", "cortege"}


def _signed(raw: str) -> bool:
    return "\u00b7" in raw and _INCLUSIVE.search(raw) is not None


def settle(text: Text, spoken: list[Spoken], apart: list[Spoken]) -> Frame:
    """Make of a rally's words in each sentence what they are there; return the text's frame.

    *apart* are the :func:`others`, which do not count.
    """
    calls = any(one.has(About.RALLY) and (one.groups or one.days or one.counts) for one in spoken)
    priced = is_priced(text.folded)
    frames = [
        NOTHING if one.stranger or one in apart else _of(text, one, calls=calls, priced=priced)
        for one in spoken
    ]
    whole = _whole(text, spoken, without_others(spoken, frames, NOTHING))
    few = len(spoken) <= _FEW or whole.score <= -len(spoken)
    # "Dernier match samedi. Cortège commun, rdv 18 h": the fans' procession.
    sport = any(one.has(About.SPORT) for one in spoken)
    sporting = sport and whole.score <= _OTHER and whole.rival > 2 * whole.cause
    dated = any(one.days for one in spoken)
    called_so = any(_is_full(*pair) for pair in zip(spoken, frames, strict=True))
    for one, frame in zip(spoken, frames, strict=True):
        if not one.cues:
            continue
        # A remark on weather or shops says nothing of a rally that has its town, day or hour.
        told = one.groups and (one.days or one.hours or one.counts)
        alone = frame.score == 0 and whole.score <= _OTHER and few and (whole.rival or not told)
        alone = alone or (sporting and frame.cause <= 1)
        # "Le club disputera les barrages": in a text that is all about a match.
        fixed = one.days and one.hours and one.venues
        alone = alone or (frame.cause <= 1 and whole.score <= _ALIEN and not fixed)
        # "À 19 h, 30 000 personnes rassemblées": in a text that is all about a feast.
        feast = whole.score <= _WHOLLY and frame.cause <= _FEAST
        alone = alone or (feast and not (fixed and one.groups) and not is_sure(text, one))
        # A fire or a storm has no march of its own: "Lubrizol : marche samedi à 14 h".
        due = one.days and (one.hours or one.states)
        called = not frame.rival and not whole.rival and (due or is_called_beside(one))
        # "Grande marche samedi à 10 h, place X, à Y. Repas sous la halle": where it is, is said.
        # Beside it, "Fécamp, même jour, rassemblement le matin" is one more.
        full = called_so and one.groups and one.days
        nouns = _NOUNS if called else _CALLED if full and whole.score > _ALIEN else _NONE
        if (called and one.groups and one.venues) or _is_banned(one) or _is_counted(one):
            continue  # "Nous, avocats de X, nous rassemblons vendredi à 9 h sur les marches"
        calls_at = dated and whole.rival <= _TRADE and _calls_at(one, frame)
        if alone or (frame.score < 0 and whole.score < 0 and not calls_at):
            _silence(text, one, nouns)
    return whole


def _is_banned(one: Spoken) -> bool:
    """Tell "le sous-préfet interdit le défilé de mardi à Pau": feasts are seldom forbidden."""
    banned = any(state.status is ClaimStatus.FORBIDDEN for state in one.states)
    return banned and bool(one.days and one.groups) and not one.has(About.SPORT)


def _is_counted(one: Spoken) -> bool:
    return bool(one.groups and one.counts) and is_marched_for(one.text.folded, one.sentence)


def _silence(text: Text, one: Spoken, nouns: frozenset[str]) -> None:
    """Make of a rally's words in the sentence, all but *nouns* and the sure ones, another's."""
    one.cues = [
        cue._replace(about=About.OTHER)
        if cue.about is About.RALLY
        and not _sure(text, cue.start, cue.end)
        and text.folded[cue.start : cue.end] not in nouns
        else cue
        for cue in one.cues
    ]


def _calls_at(one: Spoken, frame: Frame) -> bool:
    """Tell "Les pompiers se rassembleront à 11 h à X, parking de la caserne": a call all the same.

    Who calls may be of a trade that has other gatherings; what has feasts and matches says so.
    """
    told, folded = one.groups and one.hours and (one.days or one.venues), one.text.folded
    called = any(c.about is About.RALLY and folded[c.start : c.end] not in _BANDS for c in one.cues)
    return bool(told) and called and frame.rival <= _TRADE and not one.has(*ANTI)


_TRADE = 2
_BANDS = frozenset(("defile", "cortege", "hommage"))


def _is_full(one: Spoken, frame: Frame) -> bool:
    full = all((one.groups, one.days, one.hours, one.venues)) and one.has(About.RALLY)
    return full and frame.score >= _OTHER


def _whole(text: Text, spoken: Sequence[Spoken], frames: Sequence[Frame]) -> Frame:
    """Return the frame of all sentences, and of the rubric the text stands under.

    It speaks for a cause where those that name the towns do, whatever is said beside them.
    """
    cause, domain, rival = map(sum, zip(*frames, strict=True)) if frames else (0, 0, 0)
    if RUBRIC.match(text.folded) or is_beaten(text.folded):
        domain, rival = domain + _SAID, rival + _SAID
    whole = Frame(cause + 2 * _signed(text.raw), domain, rival)
    placed = sum(frame.score for one, frame in zip(spoken, frames, strict=True) if tells_place(one))
    if placed < _PLACED or whole.score > 0:
        return whole
    spared = whole.cause - 1
    return Frame(whole.cause, spared, min(whole.rival, spared))


def _of(text: Text, one: Spoken, *, calls: bool, priced: bool) -> Frame:
    frame = _sentence(text, one, priced=priced)
    if not calls or one.groups or one.days or one.hours or one.venues or one.counts or one.cues:
        return frame
    return frame._replace(domain=min(frame.domain, 0), rival=min(frame.rival, 0))


def unit_score(text: Text, one: Spoken, position: int) -> int:
    """Return the score of what the sentence says of the town at *position*.

    That is its part of the sentence, between the towns before and behind it.
    """
    unit = one.sentence.units[one.sentence.unit(position)]
    inside = [group for group in one.groups if unit.start <= group.start < unit.end]
    ends = [group.end for group in inside if group.end <= position]
    starts = [group.start for group in inside if group.start > position]
    own = _words(text, one, ends[-1] if ends else unit.start, starts[0] if starts else unit.end)
    return frame_of(own).score


def _words(text: Text, one: Spoken, start: int, end: int) -> list[str]:
    return _free(text, one, text.word_at(start - 1) + 1, text.word_at(end - 1) + 1)


def _free(text: Text, one: Spoken, first: int, last: int) -> list[str]:
    """Return words *first* to *last* (excluded) that name no place: "place du Théâtre"."""
    named = [(place.start, place.end) for group in one.groups for place in group.mentions]
    named += [(venue.start, venue.end) for venue in one.venues]
    crowds = (_MARCHERS.match(text.folded, count.end) for count in one.counts if count.people)
    named += [crowd.span(1) for crowd in crowds if crowd]
    if one.item and one.hours:
        # "Gap : 10 h, salle des fêtes", a row of a list
        start, end = one.sentence.start, one.sentence.end
        named += [hall.span() for hall in HALLS.finditer(text.folded, start, end)]
    if not named:
        return text.words.forms[first:last]
    named.sort()
    free, number, until = [], 0, 0
    for index in range(first, last):
        start = text.words.starts[index]
        while number < len(named) and named[number][0] <= start:
            until = max(until, named[number][1])
            number += 1
        if start >= until:
            free.append(text.words.forms[index])
    return free


def _sentence(text: Text, one: Spoken, *, priced: bool) -> Frame:
    first, last = text.within(*rally_part(one))
    cause = domain = rival = 0
    if text.words.at(_TELLING, first, last):
        words = text.words.forms[first:last]
        # "Devant la préfecture" tells of a protest all the same.
        cause, domain, rival = frame_of(words)
        free = _free(text, one, first, last)
        if len(free) != len(words):
            domain, rival = frame_of(free)[1:]
    if one.cues:
        cause += is_sure(text, one)
    if one.has(About.RALLY) and any(count.said_by for count in one.counts):
        cause += 1  # whom the police count may have marched
    if priced and is_priced(text.folded, one.sentence.start, one.sentence.end):
        domain, rival = domain + 1, rival + 1
    if text.words.tags:
        cause += any(text.words.tags[first:last])
    return Frame(cause, domain, rival)


def _sure(text: Text, start: int, end: int) -> bool:
    if text.folded.startswith("manifestant", start):
        return _COUNTED.search(text.folded, max(0, start - _BEFORE), start) is not None
    return not SURE.isdisjoint(re.findall(r"\w+", text.folded[start:end]))


# "200 manifestants", "une trentaine de manifestants"
_COUNTED = compiled(r"(?:\d\d|aines? de|milliers? de|cents?) $")
_BEFORE = 12


# "2 000 pompiers ont défilé": who marches puts out no fire.
_MARCHERS = compiled(
    r" ((?:sapeurs[ -])?pompiers|soldats du feu|policiers|gendarmes|motards|chasseurs|"
    r"militaires|avocate?s|juges|marins|artisans|saisonniers|comediens|artistes)\b(?=[^.;,]{0,50}"
    r" (?:(?:ont|avaient) (?:\w+ment )?(?:defile|manifeste|proteste|marche|battu le pave)|"
    r"dans la rue|en colere|a (?:defiler|marcher|manifester))\b)"
)
