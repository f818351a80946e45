"""Days are looked for where one may begin, and nowhere is one lost."""

import pytest

from tests.reading import corpus
from worker.reading.times.days import PATTERN
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.calendar_words import day_openings
from worker.reading.words.text import cut, masked

_TUNED = ("a", "b", "c", "f", "s", "t")
_SAID = (
    "le 14, la veille, le lendemain, le surlendemain, le même jour, l'avant-veille, ce jour-là",
    "sam. à midi, sam 14, samedi prochain, depuis le samedi 14, avant dimanche, d'ici à mardi",
    "dans huit jours, d'ici deux semaines, il y a trois jours, two days ago, J-8, in 3 weeks",
    "la semaine prochaine, cette semaine, l'an dernier, le mois prochain, au printemps, cet été",
    "en mai, début mars, courant juin, mai 2019, march 8, le week-end, ce week-end, next week",
    "tous les samedis, chaque lundi, every friday, ce soir, cet après-midi, cette nuit",
    "ce samedi 14, ce même samedi, le premier mai, deux jours plus tard, une semaine plus tôt",
    "le lundi de Pâques, à la Pentecôte, le vendredi saint à midi, l'autre jour",
    "la veille de Noël, le lendemain de l'Ascension, le jour de l'an, le soir de la Saint-Jean",
    "mardi de la semaine prochaine, demain en huit, le 14-Juillet, 22 Mé, le mardi gras",
    "the next day, the day after, that day, same day, ces prochains jours",
)


def test_a_day_begins_only_at_a_word_that_may_open_one(gazetteer: Gazetteer) -> None:
    labelled = [one.text for part in _TUNED for one in corpus.labelled(part, gazetteer)]
    lost = []
    days = 0

    for raw in (*labelled, *_SAID):
        text = cut(raw, masked(raw))
        known = set(day_openings(text))
        for index, start in enumerate(text.words.starts):
            match = PATTERN.whole.match(text.folded, start)
            if match is None or match.end() == start:
                continue
            days += 1
            if index not in known:
                lost.append(match[0])

    assert days > 500
    assert lost == []


@pytest.mark.parametrize(
    "said", ["la rue", "les gens", "mon vélo", "le mur", "des amis", "en rang"]
)
def test_a_word_of_every_sentence_opens_no_day(said: str) -> None:
    assert day_openings(cut(said, said)) == []
