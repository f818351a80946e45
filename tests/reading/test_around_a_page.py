"""What an event's page tells beside its rally: helpers, examples, earlier editions, clicks."""

import datetime as dt

import pytest

from tests.reading.counting import figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2021-07-27T10:00:00+02:00")
CALL = "Marche des fiertés de Gap\nSamedi 31 juillet\n14h, place Foch"
GAP = {("Gap", "2021-07-31", "14:00")}


@pytest.mark.parametrize(
    "line",
    [
        "Collage d'affiches vendredi 30 juillet à 21h.",
        "Diffusion de tracts vendredi 30 juillet à 7h30 à la gare.",
        "Formation premiers secours jeudi 29 juillet, 19h, MJC.",
        "After au bar Le Central dès 22h !",
        "Suivi d'une AG à 17h à la bourse du travail de Dole.",
        "La journée se terminera par un concert à 18h à la salle des fêtes.",
        "Dons : chèque à l'ordre de l'association, 4 rue de Lens, Dole.",
    ],
)
def test_what_is_done_around_a_rally_is_none(gazetteer: Gazetteer, line: str) -> None:
    assert said_in(f"{CALL}\n{line}", PUBLISHED, gazetteer) == GAP


@pytest.mark.parametrize(
    "clicks",
    [
        "1506 intéressés\n664 participants",
        "👍 664 participent, 1506 sont intéressés",
        "Réponses : 664 participants, 1506 intéressés",
    ],
)
def test_clicks_below_who_calls_are_the_rallys(gazetteer: Gazetteer, clicks: str) -> None:
    text = f"{CALL}\nUne initiative de la coordination Lens-Dole\n{clicks}"

    assert figures_in(text, gazetteer) == {
        ("Gap", "going", 664, "-"),
        ("Gap", "interested", 1506, "-"),
    }


@pytest.mark.parametrize(
    "between",
    [
        "Comme à Verdun, où la maternité a été sauvée, nous pouvons gagner.",
        "Comme à Dole et à Lens, où la poste a rouvert, on ne lâche rien.",
    ],
)
def test_a_town_that_is_an_example_has_no_rally(gazetteer: Gazetteer, between: str) -> None:
    text = f"{CALL}\n{between}\nL'an dernier, nous étions 300."

    assert {town for town, *_ in said_in(text, PUBLISHED, gazetteer)} == {"Gap"}
    assert figures_in(text, gazetteer) == {("Gap", "attendance", 300, "-")}


def test_a_town_where_people_marched_is_no_example(gazetteer: Gazetteer) -> None:
    text = f"{CALL}\nComme à Dole, où 300 personnes ont manifesté hier, on ne lâche rien."

    assert ("Dole", "attendance", 300, "-") in figures_in(text, gazetteer)


def test_good_to_know_is_no_town(gazetteer: Gazetteer) -> None:
    text = (
        "Pride de Gap – samedi 31 juillet\nSamedi 31 juillet\n"
        "Rassemblement à 14h, départ à 15h. Devant la sous-préfecture.\n"
        "Bon à savoir : les commerces fermeront à 13h.\n"
        "Une initiative de la coordination Lens-Dole"
    )

    assert said_in(text, PUBLISHED, gazetteer) == GAP


@pytest.mark.parametrize(
    "title",
    [
        "Réunion publique sur l'éolien",
        "Gap | Café des parents",
        "Formation des élus",
        "Randonnée contre le cancer",
        "Assemblée générale de la CGT",
        "Ciné-débat sur la Palestine – Gap",
        "Fête du livre",
    ],
)
@pytest.mark.parametrize(
    "below",
    [
        "Samedi 31 juillet\n14h – jardin public, Gap\nL'an dernier, 300 personnes étaient venues.",
        "Date : samedi 31 juillet\nHeure : 14h\nLieu : place Foch, Gap\nTarif : gratuit\n63 y vont",
        "Rendez-vous samedi 31 juillet à 14h, place Foch, Gap.\nÀ l'appel de : CGT\nContact : …",
    ],
)
def test_the_page_of_something_else_has_no_rally(
    gazetteer: Gazetteer, title: str, below: str
) -> None:
    assert said_in(f"{title}\n{below}", PUBLISHED, gazetteer) == set()


def test_a_page_of_a_meeting_that_marches_has_one(gazetteer: Gazetteer) -> None:
    text = (
        "Assemblée générale de la CGT et manifestation\nSamedi 31 juillet\n"
        "14h : départ de la manif, place Foch, Gap\nContact : 05 00 00 00 00"
    )

    assert said_in(text, PUBLISHED, gazetteer) == GAP
