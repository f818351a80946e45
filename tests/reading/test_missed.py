"""Towns of rallies told in ways that may hide them: said aside, asked, denied by halves."""

import datetime as dt

import pytest

from tests.reading.saying import towns_in
from worker.reading.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-13T12:00+01:00")  # a Friday


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        pytest.param(
            "On a défilé jeudi pour l'hôpital, vous savez, et nous étions 300 à Vesoul.",
            ["Vesoul past"],
            id="« vous savez » asks nothing",
        ),
        pytest.param(
            "C'est ce qu'a promis la CGT : une manifestation samedi à Roanne contre la réforme.",
            ["Roanne planned"],
            id="nor does « c'est ce que »",
        ),
        pytest.param(
            "Vous savez si ça manifeste samedi à Roanne contre la réforme ?",
            [],
            id="« vous savez si » does",
        ),
        pytest.param(
            "Manifestation à Cahors samedi, 10 h, place Mitterrand, contre la réforme, j'espère "
            "qu'on sera nombreux.",
            ["Cahors planned"],
            id="a hope behind a call takes nothing back",
        ),
        pytest.param(
            "Manifestation contre la réforme lundi à Pau. À Bayonne, rien avant mardi : les "
            "lycéens se retrouveront à 10 h devant la gare.",
            ["Pau planned", "Bayonne planned"],
            id="nothing before a day is something on that day",
        ),
        pytest.param(
            "Jeudi, nous étions cent à manifester à Guéret pour la gare, sans rien casser.",
            ["Guéret past"],
            id="what was not done there",
        ),
        pytest.param(
            "Manifestation contre la réforme samedi : 10 h à Dax, devant la gare ; 14 h à Pau, "
            "place Clemenceau ; en fin de matinée à Oloron-Sainte-Marie, place de la Mairie.",
            ["Dax planned", "Pau planned", "Oloron-Sainte-Marie planned"],
            id="a part of the day before a town of the list",
        ),
        pytest.param(
            "— Et la marche de Tulle contre la réforme ?\n— Annulée, faute de monde.",
            ["Tulle cancelled"],
            id="an answer tells what becomes of the rally asked about",
        ),
        pytest.param(
            "« 2 000 manifestants jeudi à Agen contre la réforme » ? Faux : la police en a compté "
            "250.",
            ["Agen past"],
            id="an answer counts",
        ),
        pytest.param(
            "Cheylade (15). Les opposants aux éoliennes ont manifesté dimanche.",
            ["Cheylade past"],
            id="a village with its département behind it",
        ),
        pytest.param(
            "BEAUMONT-DE-LOMAGNE. – Ils étaient 200 à manifester jeudi contre la carrière.",
            ["Beaumont-de-Lomagne past"],
            id="a dateline in capitals of several words",
        ),
        pytest.param(
            "Un mois après Melle, où 6 000 personnes avaient manifesté le 10 décembre contre les "
            "bassines, on se compte. Quatre militants seront jugés le 2 février à Niort. Un "
            "rassemblement est prévu ce jour-là à 8 h 30, devant le palais de justice.",
            ["Melle past", "Niort planned"],
            id="after a town where people were, and where others will be",
        ),
        pytest.param(
            "Les pompiers se sont rassemblés jeudi devant la caserne de Millau contre la réforme.",
            ["Millau past"],
            id="in front of the barracks of a town",
        ),
        pytest.param(
            "Les habitants de Millau sont en colère : ils formeront une chaîne humaine autour de "
            "l'hôpital samedi à 11 heures contre sa fermeture.",
            ["Millau planned"],
            id="the people of a town that no other outdoes",
        ),
        pytest.param(
            "Et samedi on est à Roanne : 11 h, place de la Loire, contre la réforme.",
            ["Roanne planned"],
            id="where we are that day",
        ),
        pytest.param(
            "on marche contre la carrière samedi à saint-martin-de-londres, 14h devant l'école",
            ["Saint-Martin-de-Londres planned"],
            id="a name of several words in small letters",
        ),
        pytest.param(
            "Les pompiers du secteur, inquiets pour leur garde, se rassembleront samedi à 11 h à "
            "Thouars, parking de la caserne.",
            ["Thouars planned"],
            id="a call of those who have other gatherings",
        ),
        pytest.param(
            "Les vendanges feront défiler dix confréries samedi à Beaune, départ 16 h rue Carnot.",
            [],
            id="what a feast has march",
        ),
        pytest.param(
            "Manif contre la réforme samedi à Auch, 10 h. Condom, même jour : les collègues font "
            "pareil mais l'après-midi.",
            ["Auch planned", "Condom planned"],
            id="those who do the same elsewhere",
        ),
        pytest.param(
            "Manif contre la réforme samedi à Auch, 10 h. À Condom, le 21, il y en a une aussi.",
            ["Auch planned", "Condom planned"],
            id="one more of the same",
        ),
        pytest.param(
            "Non aux coupures d'eau ! Mardi, 8 h, on se pose devant EDF à Quimper.",
            ["Quimper planned"],
            id="in front of a name in capitals",
        ),
        pytest.param(
            "Quelqu'un sait s'il y a une manif samedi à Tulle contre la réforme ? On m'a dit 15 h.",
            [],
            id="who asks whether anybody knows is not answered by himself",
        ),
    ],
)
def test_a_town_is_not_missed(text: str, towns: list[str], gazetteer: Gazetteer) -> None:
    assert towns_in(text, PUBLISHED, gazetteer) == towns
