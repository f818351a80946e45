"""What articles tell by the way: whose court it is, an earlier day of a town, who led, who met."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Le tribunal de commerce de Limoges examinait ce samedi les offres de reprise. "
            "150 salariés se sont rassemblés devant le tribunal.",
            id="its name has the town",
        ),
        pytest.param(
            "Le procès de trois militants s'est ouvert ce samedi à Limoges. Quelque 150 personnes "
            "se sont rassemblées devant le palais de justice pour les soutenir.",
            id="a trial's town",
        ),
        pytest.param(
            "Trois syndicalistes étaient jugés ce samedi à Limoges. Ils risquent six mois de "
            "prison. 150 manifestants les attendaient devant le tribunal.",
            id="a sentence between",
        ),
    ],
)
def test_who_gathers_at_a_court_does_so_in_its_town(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Limoges", "2023-03-11", "-")}
    assert {figure[2] for figure in figures_in(text, gazetteer)} == {150}


def test_another_towns_crowd_is_none_at_the_court(gazetteer: Gazetteer) -> None:
    text = (
        "Le tribunal de Limoges rendait ce samedi son jugement. À Tulle, 150 personnes se sont "
        "rassemblées devant le tribunal."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Tulle", "2023-03-11", "-")}


@pytest.mark.parametrize(
    "told",
    [
        "un premier rassemblement avait eu lieu mercredi",
        "une première marche s'était tenue mercredi devant le mémorial",
        "l'on avait déjà défilé mercredi",
    ],
)
def test_an_earlier_day_of_the_last_town_is_no_others(gazetteer: Gazetteer, told: str) -> None:
    text = (
        "400 personnes ont marché vendredi à Pau contre la réforme. Elles étaient 300 à Dax et 200 "
        f"à Tarbes, où {told}."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Pau", "2023-03-10", "-"),
        ("Dax", "2023-03-10", "-"),
        ("Tarbes", "2023-03-10", "-"),
        ("Tarbes", "2023-03-08", "-"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Dax passe de 300 à 600 manifestants.",
        "À Dax, la mobilisation est passée de 300 à 600 personnes.",
        "Dax a vu ses rangs doubler, passant de 300 à 600 personnes.",
    ],
)
def test_a_crowd_that_grew_is_the_last_number(gazetteer: Gazetteer, told: str) -> None:
    text = f"Retraites : à Pau, 900 personnes ont défilé vendredi. {told}"
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 900, "-"),
        ("Dax", "attendance", 600, "-"),
    }


def test_unions_that_lead_are_no_crowd_and_count_nobody(gazetteer: Gazetteer) -> None:
    text = (
        "La marche n'a attiré que 400 personnes à Pau vendredi, contre 1 200 à Dax, où le cortège "
        "a descendu la rue de la République derrière 12 syndicats."
    )
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 400, "-"),
        ("Dax", "attendance", 1200, "-"),
    }


@pytest.mark.parametrize(
    "met",
    [
        "une réunion publique a rassemblé 90 personnes",
        "une assemblée citoyenne avait rassemblé 90 personnes",
        "une assemblée générale a mobilisé 90 personnes",
    ],
)
def test_a_meeting_draws_people_without_a_rally(gazetteer: Gazetteer, met: str) -> None:
    text = f"Retraites. Vendredi, 400 personnes ont manifesté à Pau et 300 à Dax ; à Tarbes, {met}."
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 400, "-"),
        ("Dax", "attendance", 300, "-"),
    }
    assert {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)} == {"Pau", "Dax"}


@pytest.mark.parametrize("who", ["une centaine d'élèves", "100 adhérents de la FDSEA", "100 élus"])
def test_what_people_block_is_blocked_by_so_many(gazetteer: Gazetteer, who: str) -> None:
    text = f"Le lycée Jean-Moulin de Pau était bloqué ce vendredi matin par {who}."
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 100, "-")}
