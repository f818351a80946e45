"""Rallies told without a rally's word: by who writes, where, when and how many they are."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-15T18:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "La crèche ferme et personne ne nous a prévenus. Alors lundi, 7 h 45, on s'assoit "
            "devant la mairie de Figeac avec les poussettes.",
            {("Figeac", "2023-03-20", "07:45")},
            id="what we do behind what closes",
        ),
        pytest.param(
            "Le loto des chasseurs ? Très peu pour moi. C'est samedi, à seize heures, à Gourdon, "
            "place Saint-Pierre, et il y aura de la soupe.",
            {("Gourdon", "2023-03-18", "16:00")},
            id="it is then, behind a feast",
        ),
        pytest.param(
            "AG du comité rivière (9 présents). Votés : dimanche 26, Cahors, 10 h, pont Valentré ; "
            "on jette des fleurs.",
            {("Cahors", "2023-03-26", "10:00")},
            id="what was decided",
        ),
        pytest.param(
            "Contre la carrière, ils récidiveront vendredi, à Foix, allées de Villote, 9 h.",
            {("Foix", "2023-03-17", "09:00")},
            id="they will do it again",
        ),
        pytest.param("Réu publique jeudi 18 h, salle des fêtes de Figeac", set(), id="indoor"),
    ],
)
def test_an_appointment_of_ours_is_a_call(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Marche pour le climat : Foix, samedi 14 h, gare. Pamiers a préféré le dimanche "
            "(11 h, place de la République), parce que samedi c'est la fête des châtaignes.",
            {("Foix", "2023-03-18", "14:00"), ("Pamiers", "2023-03-19", "11:00")},
            id="whatever else is said there",
        ),
    ],
)
def test_an_hour_and_a_venue_of_its_own_go_on_with_the_rallies(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
