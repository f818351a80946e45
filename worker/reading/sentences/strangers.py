"""Finds what a text states beside its rally: a vote of the council, a match, a price.

Such a sentence says all of it itself: what was done, by whom, and neither where, when nor how
many. What is called to in another sentence has nothing to do with it.
"""

from worker.reading.sentences.elements import HELD, Spoken
from worker.reading.sentences.frames import frame_of, speaks
from worker.reading.sentences.news_apart import towns_of
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text

# "Le conseil municipal a voté", "Chez les scouts, on a vendu …": someone or something, and a verb.
_SUBJECT = compiled(
    r"\s?(?:(?:chez|dans|apres|avant|depuis|en|a|au|aux|cette) [^,]{3,30}, )?"
    r"(?:(?:le|la|les|une?|des|nos|notre|son|sa|ses|leurs?|mon|ma|mes|ce|cet|cette|ces|tout le|"
    r"toute la|tous les|toutes les|chaque|plusieurs) |l'|on (?:a|n'a) )\w+ "
)
_CALLS = (About.RALLY, About.STRIKE, About.QUESTION, About.WISH, About.NEGATION)


def forget(text: Text, spoken: list[Spoken]) -> int:
    """Forget what such sentences hold; return where the text begins when they open it.

    Lines are counted from there.
    """
    _answers(text, spoken)
    for one in spoken:
        if _is_stranger(text, one):
            one.cues, one.states, one.stranger = [], [], True
    first = next((one for one in spoken if not one.stranger), None)
    if first is None:
        return 0
    first.opens = True
    above = first.sentence.line
    for one in spoken if above else ():
        one.sentence.line -= above
    return first.sentence.start


def _answers(text: Text, spoken: list[Spoken]) -> None:
    """Forget what the line below "Quelles stations seront fermées ?" answers: no rally's hours."""
    answered = -1  # the line of the answer, once a question of something else heads it
    asked = False
    for one in spoken:
        if one.sentence.asked:
            asked, answered = _heads_else(text, one), -1
            continue
        if asked:
            asked, answered = False, one.sentence.line
        if one.sentence.line == answered and not (one.groups or one.days):
            one.cues, one.hours, one.counts, one.venues = [], [], [], []


def _heads_else(text: Text, one: Spoken) -> bool:
    """Tell a question that is a line of its own and of something else than a rally."""
    start, end = one.sentence.start, one.sentence.end
    whole = "\n" in text.folded[max(0, start - 2) : start] and text.folded.find("\n", end) >= 0
    whole = whole and not text.folded[end : text.folded.find("\n", end)].strip(" ?!")
    return whole and one.has(*_ELSE) and not one.has(About.RALLY, About.WEAK)


_ELSE = (About.TRANSPORT, About.OTHER, About.LEISURE, About.INDOOR, About.SPORT)


def _is_stranger(text: Text, one: Spoken) -> bool:
    if one.groups or one.days or one.hours or one.venues or one.counts or one.sentence.asked:
        return False
    if any(state.lifts for state in one.states):
        return False  # "Le juge a suspendu cette décision.": the rally is held after all
    start, end = one.sentence.start, one.sentence.end
    if not text.folded.startswith(".", end) or _SUBJECT.match(text.folded, start, end) is None:
        return False
    if one.has(*_CALLS) or (one.has(About.OTHER) and all(t.tense != PAST for t in one.told)):
        return False  # "Un convoi se forme" goes on in what follows, "le procès s'est ouvert" not
    first, last = text.within(start, end)
    return not speaks(text, first, last) or frame_of(text.words.forms[first:last]).cause == 0


_FEW = 4
_AT = compiled(r"\W*(?:[a-z]+, )?(?:a|au|aux) ")


def elsewhere(spoken: list[Spoken]) -> list[Spoken]:
    """Return "À Gex, un repas est organisé" where a sentence of another town calls to a rally.

    And "Le conseil municipal de Gex a voté" where one tells another town's crowd.
    """
    called = [
        towns_of(one)
        for one in spoken
        if one.groups and one.hours and (one.days or one.venues)
        if one.has(About.RALLY) or (one.days and one.venues and one.has(About.WEAK))
    ]
    crowds = [
        towns_of(one)
        for one in spoken
        if one.groups and one.days and any(not count.bare for count in one.counts)
        if not one.has(*HELD)
    ]
    short = len(spoken) <= _FEW
    return [
        one
        for one in spoken
        if short and (_is_elsewhere(one, called) or _is_beside_crowds(one, crowds))
    ]


def _is_beside_crowds(one: Spoken, crowds: list[set[str]]) -> bool:
    """Tell a sentence of none of the towns of *crowds*, without a rally, a day or a number."""
    if not (crowds and one.groups) or one.item or one.counts or one.days or one.hours:
        return False
    if one.has(About.RALLY, About.WEAK, About.STRIKE):
        return False
    return all(towns_of(one).isdisjoint(other) for other in crowds)


def _is_elsewhere(one: Spoken, called: list[set[str]]) -> bool:
    if not one.groups or one.item or one.counts:
        return False
    if one.has(About.RALLY, About.WEAK, About.STRIKE):
        return False
    if _AT.fullmatch(one.text.folded, one.sentence.start, one.groups[0].start) is None:
        return False
    first, last = one.text.within(one.sentence.start, one.sentence.end)
    said = frame_of(one.text.words.forms[first:last])
    towns = towns_of(one)
    return not said.cause and said.domain > 0 and any(towns.isdisjoint(other) for other in called)
