"""A remembered reading is the one that reading again would give."""

import datetime as dt
from functools import cache

import pytest

from tests.reading import corpus
from worker.domain.claim import Reading
from worker.reading.memory import Memory
from worker.reading.post import body
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

MORNING = dt.datetime.fromisoformat("2017-10-29T09:00+01:00")
EVENING = dt.datetime.fromisoformat("2017-10-29T20:00+01:00")
_LIVE = ("t3", "a", "g")  # live reports, posts and lists
_TUNED = ("a", "b", "c", "f", "s", "t")


def test_texts_are_read_as_without_memory_at_every_hour_of_the_day(gazetteer: Gazetteer) -> None:
    memory = Memory()
    texts = corpus.some(_TUNED, gazetteer, one_in=12)

    @cache
    def anew(text: str, at: dt.datetime) -> Reading:
        return read(text, at, gazetteer)

    for hour in (20, 9, 13, 9):
        for one in texts:
            at = one.published.replace(hour=hour)
            assert memory.read(one.text, at, gazetteer) == anew(one.text, at)


def test_texts_are_read_as_without_memory_on_every_day(gazetteer: Gazetteer) -> None:
    memory = Memory(size=1 << 15)
    texts = corpus.some(_LIVE, gazetteer, one_in=9)

    for days in (0, 3):
        for one in texts:
            at = one.published + dt.timedelta(days=days)
            alone = Memory().read(one.text, at, gazetteer, dated=True)
            assert memory.read(one.text, at, gazetteer, dated=True) == alone


def test_a_text_that_says_no_day_is_read_once_for_all_days(gazetteer: Gazetteer) -> None:
    memory = Memory()
    texts = ["Courage à celles de Lille", "Courage à toutes"]

    for text in texts:
        for day in range(3):
            at = MORNING + dt.timedelta(days=day)
            assert memory.read(text, at, gazetteer, dated=True) == read(text, at, gazetteer)

    assert len(memory) == len(texts)


def test_asked_for_dated_claims_it_gives_all_of_them_and_every_place(gazetteer: Gazetteer) -> None:
    memory = Memory()
    texts = [one for part in _LIVE for one in corpus.labelled(part, gazetteer)]
    fewer = 0

    for one in texts:
        whole = read(one.text, one.published, gazetteer)
        brief = memory.read(one.text, one.published, gazetteer, dated=True)
        assert (brief.places, brief.testimony) == (whole.places, whole.testimony)
        assert [c for c in brief.claims if c.date] == [c for c in whole.claims if c.date]
        fewer += len(brief.claims) < len(whole.claims)

    assert fewer > 0


def test_a_rally_of_sunday_is_todays_until_its_hour(gazetteer: Gazetteer) -> None:
    memory = Memory()
    text = "Manif à Lille dimanche à 15 h"

    told = [memory.read(text, at, gazetteer).claims[0] for at in (MORNING, EVENING, MORNING)]

    assert told[0] == told[2] == read(text, MORNING, gazetteer).claims[0]
    assert told[1] == read(text, EVENING, gazetteer).claims[0]
    assert told[0] != told[1]


def test_the_same_text_on_another_day_is_read_again(gazetteer: Gazetteer) -> None:
    memory = Memory()
    text = "Manif à Lille demain à 15 h"

    days = [
        memory.read(text, MORNING + dt.timedelta(days=n), gazetteer).claims[0].date for n in (0, 1)
    ]

    assert days == [dt.date(2017, 10, 30), dt.date(2017, 10, 31)]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param("RT @une_personne: {}", id="repost"),
        pytest.param("{} https://lien.example/12 https://lien.example/34", id="links at its end"),
        pytest.param("Chères toutes, chers tous,\n\n{}\n\nAmitiés,", id="a letter's courtesies"),
        pytest.param("[DIFFUSION] Bjr, {} Merci d'avance de relayer.", id="passed on"),
        pytest.param("Actualisé à 9 h 40 — {}\nVidéo : Lise Roux\n8 commentaires", id="a site's"),
        pytest.param("Par Lise Roux et Ali Ben\n{}", id="a byline"),
        pytest.param("Réservé aux abonnés\nTemps de lecture : 3 min\n{}", id="above an article"),
        pytest.param("[12:41, 30/10/2017] Jo B: {}", id="a messenger's export"),
        pytest.param("Objet : infos\nDe : jo@asso.example\nÀ : liste\n\n{}", id="a mail's head"),
        pytest.param("@toi @moi {}", id="whom a reply is to"),
        pytest.param("Bon jeudi à vous ! {} #solidarité #ensemble", id="wishes and tags"),
    ],
)
def test_a_copy_says_what_its_original_says(gazetteer: Gazetteer, copy: str) -> None:
    memory = Memory()
    original = "Manif à Lille dimanche 5 novembre à 15 h"
    written = copy.format(original)

    first = memory.read(original, MORNING, gazetteer).claims[0]
    again = memory.read(written, MORNING, gazetteer).claims[0]

    assert (again.place, again.date, again.time) == (first.place, first.date, first.time)
    start, end = again.spans.place[0]
    assert written[start:end] == "Lille"
    assert len(memory) == 1
    assert again == read(written, MORNING, gazetteer).claims[0]


def test_a_network_that_a_sentence_names_stays() -> None:
    text = "Marche samedi à Pau (90 participants sur Telegram)"
    assert body(text) == (0, len(text))


def test_it_forgets_what_it_met_long_ago(gazetteer: Gazetteer) -> None:
    memory = Memory(size=10)
    for number in range(100):
        memory.read(f"Manif à Lille le {number % 28 + 1}, la {number}e", MORNING, gazetteer)

    assert 5 <= len(memory) <= 10


def test_a_testimony_is_not_remembered(gazetteer: Gazetteer) -> None:
    memory = Memory()

    reading = memory.read("J'ai été agressée à Lille.", MORNING, gazetteer)

    assert reading.testimony
    assert len(memory) == 0
