"""Where people meet: not who counts them, nor where their march goes."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-01-10T12:00+01:00")  # a Tuesday


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Rassemblement demain 18h à Tulle devant la préfecture", "préfecture"),
        ("Samedi 14h QUIMPER préfecture, manif", "préfecture"),
        ("Manif jeudi à Pau, pl. Clemenceau, 10h", "pl. Clemenceau"),
        ("Manif samedi à Coutances 17h45 parvis cathédrale", "parvis cathédrale"),
        ("Manif demain à Draguignan devant le centre pénitentiaire", "centre pénitentiaire"),
        ("Hier à Gap, 200 personnes ont défilé sous la pluie de la gare à la mairie", "gare"),
        (
            "Rassemblement pour les Kurdes, esplanade de Gaulle, Pau, samedi 15h",
            "esplanade de Gaulle",
        ),
        ("Marche nocturne jeudi 20h30, métro Jean-Jaurès à Toulouse", "métro Jean-Jaurès"),
        ("Manif demain, Alès 10h30 sous-préf", "sous-préf"),
        ("Rassemblement demain 18h à Albi, au pied de la Tour, pour la gare", None),
        ("Les syndicats espèrent 500 personnes lundi à Gap, la préfecture en attend 90.", None),
        ("Rassemblement à Dax, jeudi, sous-préfecture dès 7 heures", "sous-préfecture"),
        ("Rassemblement jeudi à Dax, place Verdun dès 7 heures", "place Verdun"),
        ("Rassemblement samedi à Dax devant le théâtre dès le matin", "théâtre"),
        ("Rassemblement à Gap samedi 14 h sur la plage le même jour qu'à Dax", "plage"),
        ("Hier à Gap, entre 800 (préfecture) et 1 200 (syndicats) ont défilé.", None),
        ("Cahors hier : 3 500 manifestants d'après la préfecture, 5 000 selon la CGT.", None),
        ("Marche samedi à Redon. On attend l'avis de la mairie pour le parcours.", None),
        ("À Albi, la préfecture a compté 300 manifestants lundi.", None),
        ("Ils ont défilé hier à Nantes derrière la banderole unitaire, jusqu'à la mairie.", None),
    ],
)
def test_a_venue_is_where_people_meet(gazetteer: Gazetteer, text: str, venue: str | None) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert claim.venue == venue


@pytest.mark.parametrize(
    "venue",
    [
        "inspection académique",
        "kiosque du jardin public",
        "rond-point de la zone commerciale",
        "cité administrative",
        "gare routière",
        "halle couverte",
        "théâtre municipal",
    ],
)
@pytest.mark.parametrize(
    "call",
    ["Rassemblement samedi à 14 h devant {} à Gap contre la loi.", "Gap, samedi, 14 h, devant {}."],
)
def test_a_venue_keeps_what_tells_which_it_is(gazetteer: Gazetteer, call: str, venue: str) -> None:
    article = "l'" if venue[0] == "i" else "le " if venue[0] in "krt" else "la "

    (claim,) = read(call.format(article + venue), PUBLISHED, gazetteer).claims

    assert claim.venue == venue


@pytest.mark.parametrize(
    "text",
    [
        "À Flers, place Foch, on a manifesté lundi.",
        "Lundi, à Flers, devant le tribunal, le rassemblement s'est tenu dans le calme.",
        "À Flers, lundi, place Foch, la manifestation s'est déroulée sans incident.",
        "Lundi, à Flers, devant la mairie, la foule était au rendez-vous.",
    ],
)
def test_a_venue_may_stand_between_a_town_and_its_rally(gazetteer: Gazetteer, text: str) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Flers", "2023-01-09", "past")}
