"""Rallies told by what people do to be seen and heard, and what is nearly that."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-08T09:00+01:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Les sages-femmes de Vire ont dit leur ras-le-bol lundi devant la maternité.",
            {"Vire Normandie"},
            id="anger said",
        ),
        pytest.param(
            "Le maire de Vire a dit sa colère lundi dans un courrier au ministre.",
            set(),
            id="anger written",
        ),
        pytest.param(
            "Les maraîchers ont vidé des cageots devant la sous-préfecture de Lure mardi.",
            {"Lure"},
            id="things left before a house",
        ),
        pytest.param(
            "Les élus ont déposé une gerbe devant la mairie de Lure mardi.", set(), id="a wreath"
        ),
        pytest.param(
            "Lundi à Gex, parents et élèves ont barré la route aux engins.",
            {"Gex"},
            id="a road barred",
        ),
        pytest.param(
            "Lundi à Gex, les gendarmes ont barré la route au fuyard.", set(), id="by police"
        ),
        pytest.param(
            "Une chaîne d'habitants s'est formée mardi autour de la gare de Lure.",
            {"Lure"},
            id="a chain",
        ),
        pytest.param(
            "Les éleveurs ont garé leurs tracteurs en travers du pont lundi à Dole.",
            {"Dole"},
            id="vehicles across a bridge",
        ),
        pytest.param(
            "Les enseignants sont restés debout une heure devant l'inspection, mardi, à Agen.",
            {"Agen"},
            id="who stays there",
        ),
        pytest.param(
            "Les soignants ont accueilli la ministre mardi à Lure, pancartes à la main.",
            {"Lure"},
            id="a visitor met with noise",
        ),
        pytest.param(
            "Les soignants ont accueilli la ministre mardi à Lure avec des fleurs.",
            set(),
            id="a visitor met with flowers",
        ),
        pytest.param(
            "Les éleveurs sont montés à la sous-préfecture de Lure mardi.", {"Lure"}, id="up there"
        ),
        pytest.param("La fac de Lure occupée depuis lundi.", {"Lure"}, id="a faculty held"),
        pytest.param("Une chambre de Lure occupée depuis lundi.", set(), id="a room taken"),
        pytest.param(
            "AG devant la gare de Lure jeudi à 14 h puis départ en cortège.",
            {"Lure"},
            id="an assembly that sets off",
        ),
        pytest.param(
            "Enterrement symbolique de la maternité mardi à Lure.", {"Lure"}, id="a symbol"
        ),
        pytest.param(
            "Apéro militant jeudi à 18 h devant la sous-préfecture de Lure.", {"Lure"}, id="a meal"
        ),
        pytest.param(
            "Une rose à la main, les femmes de Lure se sont tues mardi place Haute.",
            {"Lure"},
            id="in silence",
        ),
    ],
)
def test_hears_what_people_do_to_be_heard(text: str, towns: set[str], gazetteer: Gazetteer) -> None:
    found = read(text, PUBLISHED, gazetteer).claims

    assert {one.place.name for one in found if one.place} == towns
