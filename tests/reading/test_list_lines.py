"""Lines of a list: what is remarked behind a stop, towns that are words, hours of their own."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-04-17T12:00+02:00")  # a Thursday
DAY = "2025-04-19"


@pytest.mark.parametrize(
    "note",
    [
        ", cars gratuits depuis la fac",
        " – bus depuis le lycée",
        ", navettes depuis le parking du stade",
        ", départ des bus à 9 h devant la mairie",
        " – parcours de 3 km",
        ", parcours de 2,5 km",
    ],
)
def test_how_one_comes_there_or_walks_is_a_remark_on_its_stop(
    gazetteer: Gazetteer, note: str
) -> None:
    text = (
        "Manifestations contre le racisme, samedi 19 avril :\n"
        "- Morlaix, devant la sous-préfecture\n"
        f"- Cahors, place Foch{note}\n"
        f"- Figeac, 15 h, place Gambetta{note}\n"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Morlaix", DAY, "-"),
        ("Cahors", DAY, "-"),
        ("Figeac", DAY, "15:00"),
    }


def test_a_word_of_a_call_behind_a_stop_calls_for_nothing_else(gazetteer: Gazetteer) -> None:
    text = (
        "Jeudi 24 avril : journée de mobilisation pour le climat\n"
        "• dès 13 h 30, Menton, place Gambetta\n"
        "• dès 14 h, Cahors, place Jean-Jaurès, avec pancartes et casseroles\n"
        "• dès 15 h, Autun, place du Marché (à l'appel de la CGT et de la FSU)\n"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Menton", "2025-04-24", "13:30"),
        ("Cahors", "2025-04-24", "14:00"),
        ("Autun", "2025-04-24", "15:00"),
    }


@pytest.mark.parametrize("town", ["Redon", "Privas", "Lure", "Flers"])
def test_a_town_that_is_a_word_stands_where_the_other_towns_do(
    gazetteer: Gazetteer, town: str
) -> None:
    text = f"Marches pour la paix, samedi 19 avril :\n* à 15 h 45, Rouen\n* à 14:00, {town}\n"
    assert ("14:00", DAY) in {(hour, day) for _, day, hour in said_in(text, PUBLISHED, gazetteer)}


def test_an_hour_that_opens_each_line_is_that_of_its_town(gazetteer: Gazetteer) -> None:
    text = (
        "Samedi 19 avril, manifestations pour l'école publique :\n"
        "à 18 h / champ de Mars / Dax, 365 personnes attendues\n"
        "à 13h15 / quai de la Marine / Laon\n"
        "Ussel / place de la mairie\n"
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Dax", DAY, "18:00"),
        ("Laon", DAY, "13:15"),
        ("Ussel", DAY, "-"),
    }


def test_the_hour_of_the_next_line_is_none_it_is_put_off_to(gazetteer: Gazetteer) -> None:
    text = "Manifs samedi :\n14 h : Lyon – REPORTÉ\n15 h : Auch, place Foch\n"
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Lyon", DAY, "postponed"),
        ("Auch", DAY, "planned"),
    }


def test_a_date_in_brackets_numbers_no_post(gazetteer: Gazetteer) -> None:
    text = "Carte des rassemblements (28/12)\n- Compiègne, place Foch\n- Dole, 14 h\n"
    published = dt.datetime.fromisoformat("2024-12-24T12:00+01:00")
    assert said_in(text, published, gazetteer) == {
        ("Compiègne", "2024-12-28", "-"),
        ("Dole", "2024-12-28", "14:00"),
    }
