"""What is set inside a sentence and tells nothing changes nothing that is read."""

import datetime as dt

import pytest

from worker.domain.claim import Claim
from worker.reading.insertions import without_insertions
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# A Friday.
PUBLISHED = dt.datetime.fromisoformat("2024-03-15T18:00+01:00")

COUNTERS = (
    "La CGT{} annonce 900 manifestants jeudi à Dole, la préfecture 400.",
    "Jeudi à Dole, 900 manifestants selon la CGT{}, 400 selon la police.",
    "Les syndicats{} ont compté 1 200 personnes mardi à Vesoul, devant la mairie.",
    "À Gap, la police{} a recensé 350 manifestants mercredi, et les syndicats 700.",
)
CROWDS = (
    "La CGT annonce 900 manifestants{} jeudi à Dole, la préfecture 400.",
    "Mardi à Vesoul, 1 200 personnes{} ont défilé selon les syndicats, 500 selon la police.",
    "Mercredi, 350 manifestants{} à Gap et 80 à Embrun, selon la préfecture.",
)
DAYS = (
    "Samedi{} 300 personnes se sont rassemblées à Foix devant la préfecture.",
    "Rassemblement samedi 16 mars{} à 14 heures, place de la Mairie à Foix.",
)
ABOUT_PEOPLE = (
    ", qui espérait mieux,",
    ", que nous avons jointe par téléphone,",
    ", dont c'est le métier,",
    ", par la voix de sa secrétaire,",
)
ABOUT_CROWDS = (
    ", dont beaucoup de jeunes,",
    ", parapluie à la main,",
    ", malgré le froid,",
    ", emmitouflés,",
    ", derrière une grande banderole,",
    ", parmi lesquels beaucoup d'élus,",
    " \u2013 certains en pyjama \u2013",
    ", avec poussettes et trottinettes,",
)
ABOUT_DAYS = (", sous une pluie battante,", ", dans une ambiance de fête,", ", en dépit du vent,")


def told(text: str, gazetteer: Gazetteer) -> list[tuple[object, ...]]:
    return [_facts(claim) for claim in read(text, PUBLISHED, gazetteer).claims]


def _facts(claim: Claim) -> tuple[object, ...]:
    place = claim.place.code if claim.place else None
    return place, claim.date, claim.time, claim.status, claim.venue, frozenset(claim.figures)


@pytest.mark.parametrize(
    ("frame", "inside"),
    [
        (frame, inside)
        for frames, insides in (
            (COUNTERS, ABOUT_PEOPLE),
            (CROWDS, ABOUT_CROWDS),
            (DAYS, ABOUT_DAYS),
        )
        for frame in frames
        for inside in insides
    ],
)
def test_it_changes_nothing(frame: str, inside: str, gazetteer: Gazetteer) -> None:
    plain = frame.format("," if frame.startswith("Samedi") else "")

    found = told(frame.format(inside).replace(",,", ","), gazetteer)

    assert found == told(plain, gazetteer)
    assert found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("La CGT, qui attend 900 manifestants, a choisi jeudi à Dole.", id="a number"),
        pytest.param("Le cortège, que la police suivait, est parti de Dole.", id="who counts"),
        pytest.param("La marche, qui devait partir à midi, est repoussée.", id="an hour"),
        pytest.param(
            "La marche, sans doute annulée, était prévue à Dole.", id="what becomes of it"
        ),
        pytest.param("À Dole, où personne n'est venu, la pluie tombait.", id="that nobody came"),
        pytest.param("Les lycéens, avec ceux de Poligny, marchent jeudi.", id="a town"),
        pytest.param("Venez, avec casseroles, cuillères et sifflets, à midi.", id="one of a row"),
        pytest.param("On part de la gare, sous la halle.", id="the end of a sentence"),
    ],
)
def test_what_tells_something_stays(text: str) -> None:
    assert without_insertions(text, None) == (text, None)


def test_what_is_quoted_stands_in_the_text_as_it_was_given(gazetteer: Gazetteer) -> None:
    text = "La CGT, qui espérait mieux, annonce 900 manifestants, emmitouflés, jeudi à Dole."

    (claim,) = read(text, PUBLISHED, gazetteer).claims

    quoted = [text[start:end] for start, end in claim.spans.figures]
    assert [text[start:end] for start, end in claim.spans.place] == ["Dole"]
    assert all("900" in words for words in quoted)


@pytest.mark.parametrize(
    "said",
    [
        "« Ils jouent la montre », soupire Nadia.",
        "« On attend la suite du dossier », dit Léa.",
        "« J'en ferai un livre », promet Paul.",
    ],
)
def test_the_mark_that_ends_what_is_said_begins_no_title(said: str, gazetteer: Gazetteer) -> None:
    called = "Manifestation lundi à 18 heures à Dole."

    assert told(f"{said} {called}", gazetteer) == told(called, gazetteer) != []


def test_what_stands_in_a_title_is_no_rally(gazetteer: Gazetteer) -> None:
    text = "Il présente son livre « Manifestation à Dole » lundi à 18 heures."

    assert told(text, gazetteer) == []
