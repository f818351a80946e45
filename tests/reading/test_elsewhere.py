"""Towns told by one another: where others go, what they counted too, whose call it is."""

import datetime as dt

import pytest

from tests.reading.saying import towns_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "Pas de cortège à Gex mardi : les syndicats conseillent d'aller à Dole (14 h).",
            ["Dole planned"],
            id="where they send",
        ),
        pytest.param(
            "Aucune manif à Gex demain, la FSU appelle à grossir celle de Dole, 14 h, mairie.",
            ["Dole planned"],
            id="whose march they join",
        ),
        pytest.param(
            "Jeudi, grève et deux cortèges dans le Jura : l'un à Dole, l'autre à Champagnole.",
            ["Dole planned", "Champagnole planned"],
            id="the one and the other",
        ),
        pytest.param(
            "Hier, 900 personnes ont défilé à Dole, moitié moins à Gray.",
            ["Dole past", "Gray past"],
            id="half as many",
        ),
        pytest.param(
            "UL CGT Gray - Gy : TOUS À DOLE mardi, 14 h, place Grévy !",
            ["Dole planned"],
            id="whose call it is",
        ),
        pytest.param(
            "La manif, c'est le 5 mai à Dole et nulle part ailleurs, départ 12 h.",
            ["Dole planned"],
            id="nowhere else",
        ),
        pytest.param(
            "La marche de mardi à Dole en hommage à Léo est annulée, annonce le comité, qui invite "
            "aux obsèques.",
            ["Dole cancelled"],
            id="called off, and a burial",
        ),
        pytest.param(
            "Soignants : rassemblement national à Dole mardi dès 13 h, place Grévy.",
            ["Dole planned"],
            id="from all over the country",
        ),
        pytest.param(
            "Rassemblement national : la permanence de Dole taguée, plainte mardi à 10 h.",
            [],
            id="the party",
        ),
    ],
)
def test_towns_are_told_by_one_another(gazetteer: Gazetteer, text: str, towns: list[str]) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("À Gex, ils ont cessé le travail mardi à 13 h pour protester.", id="a strike"),
        pytest.param(
            "Le militant de Gex, blessé en mai, est entendu lundi à 10 h.", id="a witness"
        ),
        pytest.param(
            "Débat « Et après ? » mardi à 18 h à la Bourse du travail de Gex.", id="a title"
        ),
        pytest.param(
            "Je bosse à l'Ehpad de Gex : pas de 1er mai. Marchez pour moi !", id="at work"
        ),
        pytest.param(
            "Université d'été à Gex : 900 militants inscrits de jeudi à samedi.", id="indoors"
        ),
        pytest.param("Le Tour est passé à Gex jeudi. Foule dès 10 h, place Haute.", id="a race"),
    ],
)
def test_what_gathers_nobody_in_the_street_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


def test_a_crowd_that_a_union_counted_is_a_rallys(gazetteer: Gazetteer) -> None:
    text = "Record battu à Gex ! 900 personnes selon l'intersyndicale, 600 selon les gendarmes."

    assert [len(claim.figures) for claim in read(text, PUBLISHED, gazetteer).claims] == [2]


@pytest.mark.parametrize(
    "compared",
    [
        "Comme à Gex, on manifeste à Dole mardi à 14 h.",
        "Contrairement à Gex, la manif de Dole est maintenue mardi à 14 h.",
        "À l'image de Gex, Dole se mobilise mardi à 14 h.",
        "Après Gex et Lure, la marche arrive à Dole mardi à 14 h, place Grévy.",
        "Après le succès de Gex, rdv à Dole mardi à 14 h pour la marche !",
        "Faisons comme à Gex : tous dans la rue à Dole mardi à 14 h !",
        "Pas envie de finir comme à Gex : manif à Dole mardi à 14 h.",
        "Même combat qu'à Gex : rassemblement à Dole mardi à 14 h, mairie.",
    ],
)
def test_nothing_is_called_where_it_is_like(gazetteer: Gazetteer, compared: str) -> None:
    assert towns_in(compared, PUBLISHED, gazetteer) == ["Dole planned"]


@pytest.mark.parametrize(
    "both",
    [
        "Manif à Dole mardi à 14 h, tout comme à Gex.",
        "À Dole comme à Gex, on manifeste mardi à 14 h.",
    ],
)
def test_a_town_that_does_as_another_rallies_too(gazetteer: Gazetteer, both: str) -> None:
    assert towns_in(both, PUBLISHED, gazetteer) == ["Dole planned", "Gex planned"]


def test_another_choice_has_its_own_hour(gazetteer: Gazetteer) -> None:
    text = "Mardi : marche à Dole, 14 h. Sinon Gex a sa marche (15 h, mairie)."

    assert towns_in(text, PUBLISHED, gazetteer) == ["Dole planned", "Gex planned"]


def test_how_many_we_were_is_the_last_rallys(gazetteer: Gazetteer) -> None:
    text = "Rassemblement à Dole mardi à 14 h. Nous étions 80 l'an dernier, faisons mieux !"

    assert towns_in(text, PUBLISHED, gazetteer) == ["Dole planned", "Dole past"]


def test_how_many_we_were_leaves_the_hour_to_the_call(gazetteer: Gazetteer) -> None:
    text = (
        "Manif mardi : Gex 10 h (gare). Dole : rassemblement à 14 h, on était 45 la dernière fois"
    )

    assert towns_in(text, PUBLISHED, gazetteer) == ["Gex planned", "Dole planned", "Dole past"]
