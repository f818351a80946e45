"""The one town a text is of, for a rally that it tells of without a town beside it."""

from worker.domain.kinds import PlaceKind
from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.sentences.governing import about
from worker.reading.sentences.parts import Discourse
from worker.reading.times.almanac import BY_DAY, Form, is_history
from worker.reading.times.at_rallies import is_the_marchs
from worker.reading.towns.names import Mention
from worker.reading.words.layout import Sentence
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLIES


def home(said: list[Sentence], places: list[Mention]) -> Mention | None:
    """Return the only commune of the text, or of its first line: "La Poste de Gray ferme."."""
    towns = [one for one in places if one.place and one.place.kind is PlaceKind.COMMUNE]
    if any(one.foreign for one in places):
        return None
    first = [one for one in towns if said and one.start < said[0].end]
    for named in (towns, first):
        if len({one.place.code for one in named if one.place}) == 1:
            return named[0]
    return first[0] if first and first[0].weak else None  # "La Poste de Gray ferme, allez à Dole"


def defended(text: Text, said: list[Sentence], places: list[Mention]) -> Mention | None:
    """Return the town of what is defended where people gather at it, though others are named below.

    "Sauvons l'école de X. Samedi, 11 h, rassemblement devant l'école. Lundi on ira à Y" is of X
    first: its school is no place of a rally, but the square before it is.
    """
    if len(said) < _THREE:
        return None
    folded, (first, then) = text.folded, said[:2]
    named = [one for one in places if one.start < then.end]
    if len(named) != 1 or named[0].start > first.end or len(places) == 1:
        return None
    town = named[0]
    house = _HOUSE.search(folded, first.start, town.start)
    if not house or town.place is None or town.place.kind is not PlaceKind.COMMUNE:
        return None
    there = any(one.place and one.place.code == town.place.code for one in places if one != town)
    return town if not there and _AT_IT.search(folded, then.start, then.end) else None


_THREE = 3
_SCHOOL = (
    r"(?:ecole|maternelle|college|lycee|classe|poste|gare|hopital|maternite|mairie|tresorerie|"
    r"piscine|bibliotheque|dispensaire|ehpad|creche|caserne|gendarmerie|usine|foyer)"
)
_HOUSE = compiled(
    rf"\b{_SCHOOL}s?(?: [a-z]+)?(?: [a-z]+)? (?:de |d'|du |des )(?:la |le |les |l')?$"
)
_AT_IT = compiled(
    r"\b(?:devant|derriere|autour|face|depart|pied|portes?|grilles?|entree|a|au|cour) "
    rf"(?:a |de |du |d')?(?:l'|la |le |notre )?{_SCHOOL}\b"
)


def towns_first(spoken: list[Spoken]) -> list[Spoken]:
    """Return the sentences as they are to be read: a town of the last line's hashtags heads them.

    "On était 600 ce soir devant la préf !" above "#Nancy #retraites" is of Nancy. So do the only
    town and its place head the hours of a page that stand above them: "14 h : rendez-vous",
    "14 h 30 : départ", "Lieu : place Foch, Troyes".
    """
    named = [number for number, one in enumerate(spoken) if one.groups]
    titled = len(named) > 1 and not spoken[named[0]].sentence.line and _same(spoken, named)
    named = named[titled:]  # the title's is that of the page
    timed = [number for number, one in enumerate(spoken) if one.hours]
    if len(named) == 1 and _is_where(spoken[named[0]]):
        above = [spoken[at] for at in timed if at < named[0]]
        if above and not above[0].days and (titled or _tell_more(above)):
            first, at = timed[0], named[0]
            return [*spoken[:first], spoken[at], *spoken[first:at], *spoken[at + 1 :]]
    last = spoken[-1] if len(spoken) > 1 and spoken[-1].groups else None
    if last is None or len(last.groups) > 1 or any(one.groups for one in spoken[:-1]):
        return spoken
    return [last, *spoken[:-1]] if last.tagged else spoken


def _same(spoken: list[Spoken], named: list[int]) -> bool:
    """Tell sentences that are *named* for one town alone."""
    towns = (town for at in named for group in spoken[at].groups for town in group.mentions)
    return len({town.place.code if town.place else None for town in towns}) == 1


def _is_where(one: Spoken) -> bool:
    """Tell a line that says where, and nothing else."""
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    if one.hours or one.days or one.counts or one.told or len(one.groups[0].mentions) > 1:
        return False
    before = folded[folded.rfind("\n", 0, start) + 1 : start]
    alone = not any(letter.isalnum() for letter in before)
    alone = alone and folded[end : end + 1] in {"", "\n"}
    return alone and len(one.groups) == 1 and end - start <= _WHERE


_WHERE = 70


def _tell_more(timed: list[Spoken]) -> bool:
    """Tell several hours, or one with more than its number: "14 h : rendez-vous place Foch"."""
    said = sum(len(one.hours) for one in timed)
    return said > 1 or bool(timed[0].venues) or timed[0].has(About.RALLY, About.WEAK)


def may_be_home(one: Spoken, town: Mention, state: Discourse) -> bool:
    """Tell a sentence that calls to a rally, or tells of one, which may be in *town*."""
    tagged = one.text.words.tag(one.text.word_at(town.start)) > 0
    sure = one.has(About.RALLY) and ((one.hours and one.venues) or _is_told(one, state))
    if (state.cause <= 0 and not (sure and state.cause > _ALIEN)) or state.history:
        return False
    counted = sure and any(count.people and not count.bare for count in one.counts)
    counted = counted and _MOURNS.search(*_within(one)) is not None
    if town.start > one.sentence.end and not (tagged or counted):
        return False
    if (
        one.sentence.asked
        or _is_over_there(one)
        or one.has(*(_UNSAID if _calls_at(one) else _ELSE))
    ):
        return False
    if any(is_history(day.said, state.published.date()) for day in one.days):
        return False
    dated = any(day.said.form is not Form.VAGUE for day in one.days)
    if one.has(About.RALLY):
        return bool(dated or one.hours) or any(not count.bare for count in one.counts)
    other = state.rally is False  # "Marche gourmande de Melle. Départs samedi à 10 h"
    return one.has(About.WEAK) and dated and bool(one.hours) and not other


def _is_told(one: Spoken, state: Discourse) -> bool:
    """Tell "Samedi, 300 personnes avaient défilé", and "la manifestation de samedi"."""
    if all(day.said.form not in BY_DAY for day in one.days):
        return False
    crowd = any(count.people and not count.kind for count in one.counts)
    known = any(is_the_marchs(one.text.folded, day.start) for day in one.days)
    return crowd or (known and not state.rival)


def _is_over_there(one: Spoken) -> bool:
    return _OVER_THERE.search(one.text.folded, one.sentence.start, one.sentence.end) is not None


def _calls_at(one: Spoken) -> bool:
    """Tell "le conseil et la population sont invités à un rassemblement samedi à 18 h": a call."""
    times = [*(day.start for day in one.days), *(hour.start for hour in one.hours)]
    full = one.days and one.hours and (one.venues or _MARCH_THEN.search(*_within(one)))
    return bool(full) and all(about(one, start) is About.RALLY for start in times)


def _within(one: Spoken) -> tuple[str, int, int]:
    return one.text.folded, one.sentence.start, one.sentence.end


# "Ils organisent des concerts et une grande marche samedi, à 14 h"
_MARCH_THEN = compiled(
    rf"\b(?:une?|la|le) (?:grande? )?(?:{RALLIES}) (?:le )?(?:[a-z]+di\b|dimanche|\d)"
)
# "400 personnes ont participé à la marche blanche": where somebody died, as is told then
_MOURNS = compiled(r"\b(?:blanche|silencieuse|hommage|memoire|recueillies?)\b")
# "Il reste dix places dans le car. Grosse manif là-bas à 11 h"
_OVER_THERE = compiled(r"\bla[ -]bas\b")
# A text is so much of something else that no rally is heard without its town.
_ALIEN = -6
_UNSAID = (About.WISH, About.QUESTION, About.NEGATION)
_ELSE = (*_UNSAID, *ANTI)
