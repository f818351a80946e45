"""Who is named beside a crowd: those who called it, how many they are, who gives out leaflets."""

import pytest

from tests.reading.counting import PUBLISHED, figures_in
from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer


@pytest.mark.parametrize("party", ["le RN", "le PS", "LFI", "Reconquête"])
def test_a_party_counts_as_who_called(gazetteer: Gazetteer, party: str) -> None:
    text = (
        "Rassemblement de soutien à la députée : 700 personnes vendredi place Royale, à Pau, selon "
        f"une source policière, 1 500 selon {party}."
    )
    assert figures_in(text, gazetteer) == {
        ("Pau", "attendance", 700, "police"),
        ("Pau", "attendance", 1500, "organisers"),
    }


@pytest.mark.parametrize("whose", ["leur fédération", "leur syndicat"])
def test_their_union_counts_them(gazetteer: Gazetteer, whose: str) -> None:
    text = f"À Pau, 250 kinés, selon {whose}, ont manifesté vendredi devant la préfecture."
    assert figures_in(text, gazetteer) == {("Pau", "attendance", 250, "organisers")}


def test_members_of_who_counts_are_none_of_the_crowd(gazetteer: Gazetteer) -> None:
    text = (
        "Vendredi 10, 2 700 cyclistes ont pris part à la vélorution de Pau d'après Place au vélo, "
        "qui compte 1 900 adhérents. La veille, à Dax, 70 personnes s'étaient allongées sur la "
        "chaussée."
    )
    assert {figure[::2] for figure in figures_in(text, gazetteer)} == {("Pau", 2700), ("Dax", 70)}


def test_leaflets_on_a_market_are_no_march(gazetteer: Gazetteer) -> None:
    text = (
        "Vendredi, 300 personnes ont manifesté à Pau contre la réforme. À Dax, 40 militants ont "
        "tracté au marché."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-10", "-")}


def test_a_date_on_which_nobody_marched_is_none(gazetteer: Gazetteer) -> None:
    text = (
        "Vendredi, 300 personnes ont défilé à Pau contre la réforme. À Dax, aucune des deux dates "
        "n'a donné lieu à un défilé."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-10", "-")}


def test_who_awaits_a_crowd_on_a_day_calls_on_it(gazetteer: Gazetteer) -> None:
    text = "La CGT attend « du monde » jeudi à Pau. Rendez-vous à 10 h place Royale."
    assert said_in(text, PUBLISHED, gazetteer) == {("Pau", "2023-03-16", "10:00")}
