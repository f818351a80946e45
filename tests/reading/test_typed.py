"""Days, hours, towns and what becomes of a rally are read as meant, however people type them."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T18:00+01:00")  # a Thursday

TYPED = {
    "La marche de Dole est repoussée à dimanche proch., 15 h, à la demande de la famille.": (
        "La marche de Dole est repoussée à dimanche prochain, 15 h, à la demande de la famille."
    ),
    "Manif à Dole samedi proch. Rendez-vous à 14 h devant la gare.": (
        "Manif à Dole samedi prochain. Rendez-vous à 14 h devant la gare."
    ),
    "Manif à Dole jeudi à venir, 14 h, devant la gare.": (
        "Manif à Dole jeudi prochain, 14 h, devant la gare."
    ),
    "Grande marche à Dole samedi-25 mars, 14hoo, gare": (
        "Grande marche à Dole samedi 25 mars, 14h00, gare"
    ),
    "Grande marche à Dole samedi25, 14h, gare": "Grande marche à Dole samedi 25, 14h, gare",
    "Marche le 1° avril à Dole, 14h, gare": "Marche le 1er avril à Dole, 14h, gare",
    "Manif mardi 8-10h devant la gare de Dole": "Manif mardi 8h-10h devant la gare de Dole",
    "Hier, 150 manifestants A Dole, 80 A Gap": "Hier, 150 manifestants à Dole, 80 à Gap",
    "Hier, 150 manifestants @ Dole, 80 @ Gap": "Hier, 150 manifestants à Dole, 80 à Gap",
    "On était 80 hier dvt. la mairie de Dole": "On était 80 hier devant la mairie de Dole",
    "On était 80 hier devt la mairie de Dole": "On était 80 hier devant la mairie de Dole",
    "Manif jedui à Dole, 14h, gare": "Manif jeudi à Dole, 14h, gare",
    "Manif samefi à Dole, 14h, gare": "Manif samedi à Dole, 14h, gare",
    "Manif le 12 abril à Dole, 14h, gare": "Manif le 12 avril à Dole, 14h, gare",
    "La manif de samedi à Dole est reprogrammée au 25 mars.": (
        "La manif de samedi à Dole est reportée au 25 mars."
    ),
    "Neige : la manif de demain à Dole est transférée à mardi prochain.": (
        "Neige : la manif de demain à Dole est reportée à mardi prochain."
    ),
    "La manif de samedi à Dole a finalement été remise au 25.": (
        "La manif de samedi à Dole a finalement été reportée au 25."
    ),
    "Manif samedi à Dole, 14h. Rien n'est annulé !": "Manif samedi à Dole, 14h.",
    "Hier à Toulon - 83, 650 personnes ont défilé.": "Hier à Toulon, 650 personnes ont défilé.",
    "Du monde hier à Crest 26 pour dire non à l'antenne : une centaine": (
        "Du monde hier à Crest pour dire non à l'antenne : une centaine"
    ),
    "900 personnes à Mende, 48, pour la marche d'hier, dit la police.": (
        "900 personnes à Mende pour la marche d'hier, dit la police."
    ),
    "300 personnes à Gap samedi dern., 200 à Dole hier": (
        "300 personnes à Gap samedi dernier, 200 à Dole hier"
    ),
    "6 000 personnes ont marché jeudi 2 mars 23 à Dole.": (
        "6 000 personnes ont marché jeudi 2 mars 2023 à Dole."
    ),
    "Manif contre la réforme à Dole samedi, 14-16h, gare": (
        "Manif contre la réforme à Dole samedi, de 14 h à 16 h, gare"
    ),
    "Le rassemblement de samedi à Dole est refusé par la préfecture.": (
        "Le rassemblement de samedi à Dole est interdit par la préfecture."
    ),
    "14 000 manifestants hier à Limoges (dép. 87) selon la préfecture.": (
        "14 000 manifestants hier à Limoges selon la préfecture."
    ),
    "Manif interdite à Mulhouse-centre samedi. Celle de Colmar est maintenue : 14h": (
        "Manif interdite à Mulhouse samedi. Celle de Colmar est maintenue : 14h"
    ),
    "Rassemblement samedi 14h Dole centre-ville devant la mairie": (
        "Rassemblement samedi 14h Dole devant la mairie"
    ),
    "400 personnes à Dole \U0001f525, 80 à Gap ✊, devant la mairie, jeudi 2 mars": (
        "400 personnes à Dole, 80 à Gap, devant la mairie, jeudi 2 mars"
    ),
    "la manif de demain (vendredi 10) à Dole est reportée au dimanche (19 mars)": (
        "la manif de demain à Dole est reportée au dimanche 19 mars"
    ),
    "1 mars à Dole, 300 personnes. 1 avril à Gap, manif, 14 h": (
        "1er mars à Dole, 300 personnes. 1er avril à Gap, manif, 14 h"
    ),
    "hier à Rodez - Aveyron on était deux cents": "hier à Rodez on était deux cents",
    "Demain à \U0001f4cdGap blocage du rond-point dès 6h, puis dimanche \U0001f4cd Dole, 14h": (
        "Demain à Gap blocage du rond-point dès 6h, puis dimanche à Dole, 14h"
    ),
    "manif samedi 14h place Foch à l'isle adam": "Manif samedi 14h place Foch à L'Isle-Adam",
    "Grosse manif jeudi au teil, 80 personnes, dit le Dauphiné": (
        "Grosse manif jeudi au Teil, 80 personnes, dit le Dauphiné"
    ),
    "Manif à Marseile samedi 14h, gare": "Manif à Marseille samedi 14h, gare",
    "rdv grenobel samedi 14h place de la gare": "rdv grenoble samedi 14h place de la gare",
    "BORDEAU, 900 MANIFESTANTS HIER, DIT LA POLICE": (
        "BORDEAUX, 900 MANIFESTANTS HIER, DIT LA POLICE"
    ),
    "Marche samedi à St Etiene, 14h, gare. 80 à Clermont-Ferand hier": (
        "Marche samedi à Saint-Étienne, 14h, gare. 80 à Clermont-Ferrand hier"
    ),
    "900 manifestants à StDenis hier, 80 à StPaul-lès-Dax, 60 à Bourg-StMaurice, selon la CGT": (
        "900 manifestants à Saint-Denis hier, 80 à Saint-Paul-lès-Dax, 60 à Bourg-Saint-Maurice, "
        "selon la CGT"
    ),
    "Manif d'hier à Dole : [orga] 12 000, (police) 8 000": (
        "Manif d'hier à Dole : 12 000 (orga), 8 000 (police)"
    ),
    "Manif samedi 14h Pau/Dole/Gap, devant les gares": (
        "Manif samedi 14h Pau, Dole et Gap, devant les gares"
    ),
    "À Pau/Tarbes, ils étaient 300 et 200 hier, selon la police": (
        "À Pau et Tarbes, ils étaient 300 et 200 hier, selon la police"
    ),
    "Manif samedi 14h Vannes / Lorient, devant les mairies": (
        "Manif samedi 14h Vannes et Lorient, devant les mairies"
    ),
    "80 à Chalon / Saône, 300 à Chalon-s-Saône hier, selon la CGT": (
        "80 à Chalon-sur-Saône, 300 à Chalon-sur-Saône hier, selon la CGT"
    ),
    "Marche samedi à Saint- Brieuc, 14 h, gare. 80 à Saint -Malo, 90 à Brive-la- Gaillarde hier": (
        "Marche samedi à Saint-Brieuc, 14 h, gare. 80 à Saint-Malo, 90 à Brive-la-Gaillarde hier"
    ),
    "Dans les rues de Toulous, hier, 800 manifestants": (
        "Dans les rues de Toulouse, hier, 800 manifestants"
    ),
}


@pytest.mark.parametrize("text", TYPED)
def test_it_is_read_as_meant(text: str, gazetteer: Gazetteer) -> None:
    meant = told(TYPED[text], gazetteer)

    assert meant
    assert told(text, gazetteer) == meant


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Manif samedi 14h : on se retrouve à Bologne", id="a commune"),
        pytest.param("La manif de samedi 14h au Montellier", id="a commune with an article"),
        pytest.param("Manif samedi 14h : Bougres de casseurs !", id="a word"),
        pytest.param("Manif samedi 14h, Saint-Ferand, gare", id="another name of that word"),
    ],
)
def test_what_is_no_slip_is_no_large_town(text: str, gazetteer: Gazetteer) -> None:
    large = {"Boulogne-sur-Mer", "Montpellier", "Bourges", "Clermont-Ferrand"}
    assert not large & {place.name for place in read(text, PUBLISHED, gazetteer).places}


@pytest.mark.parametrize("of", ["Covoit Gap/Dole", "Ligne Gap/Dole :"])
def test_a_pair_of_towns_is_where_one_goes(of: str, gazetteer: Gazetteer) -> None:
    text = f"{of} manif samedi 14h à Dole"
    assert said_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-11", "14:00")}


def test_a_slip_in_a_town_is_quoted_as_given(gazetteer: Gazetteer) -> None:
    text = "Manif à Marseile samedi 14h"
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert [text[start:end] for start, end in claim.spans.place] == ["Marseile"]


def told(text: str, gazetteer: Gazetteer) -> list[tuple[object, ...]]:
    return [
        (
            claim.place,
            claim.date,
            claim.time,
            claim.status,
            [(one.kind, one.low, one.said_by) for one in claim.figures],
        )
        for claim in read(text, PUBLISHED, gazetteer).claims
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Manif samedi 18-19h devant la gare de Dole",
            {("Dole", "2023-03-18", "18:00")},
            id="a number that is its Saturday's",
        ),
        pytest.param(
            "La marche de samedi à Dole est décalée à 15 h.",
            {("Dole", "2023-03-11", "15:00")},
            id="an hour later",
        ),
    ],
)
def test_a_day_or_an_hour_is_none_other(
    text: str, said: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said


@pytest.mark.parametrize(
    "text",
    [
        "Merci à tous pour la manif de mercredi à Dole",
        "Merci d'être venus si nombreux à la manif mercredi à Dole",
        "Quelques photos du rassemblement de mercredi à Dole",
        "De retour de la manif de mercredi à Dole",
        "Beau rassemblement mercredi à Dole",
    ],
)
def test_who_is_back_from_it_tells_the_last_one(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-08", "past")}


def test_who_puts_it_off_says_so_in_every_person(gazetteer: Gazetteer) -> None:
    text = "Nous reportons la marche de samedi à Dole, nouvelle date bientôt"

    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-11", "postponed")}


def test_a_new_venue_is_no_new_day(gazetteer: Gazetteer) -> None:
    text = "La marche de samedi à Dole est déplacée au 12 rue Carnot."

    assert status_in(text, PUBLISHED, gazetteer) == {("Dole", "2023-03-11", "planned")}


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("Hier : Mende 48, Rodez 30, Millau 120 manifestants", [48, 30, 120]),
        ("300 personnes ont défilé hier à Dole, contre 80 jeudi 2 mars.", [300, 80]),
        ("Au 1er mai d'Albertville, 200. Au 1er mai de Moûtiers, 35, muguet offert.", [200, 35]),
    ],
)
def test_a_crowd_is_no_departement(text: str, lows: list[int], gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert [figure.low for claim in claims for figure in claim.figures] == lows


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Acte 12 à Mulhouse aujourd'hui, 150 GJ", [(150, None)]),
        (
            "Manif d'aujourd'hui. Mulhouse : 150 (org.). Colmar : 80 (préf.).",
            [(150, Speaker.ORGANISERS), (80, Speaker.POLICE)],
        ),
    ],
)
def test_who_is_counted_cut_short(
    text: str, said: list[tuple[int, Speaker | None]], gazetteer: Gazetteer
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert [(one.low, one.said_by) for claim in claims for one in claim.figures] == said
