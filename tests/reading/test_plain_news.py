"""Turns that news of all sorts use: a march named after its people, one held while it is told."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in, towns_in
from worker.domain.kinds import Speaker
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-14T20:00+01:00")  # a Tuesday


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param(
            "300 personnes ont défilé dimanche à Gap. La marche fait suite à celles de Digne, le "
            "26 février, et de Manosque, le 5 mars.",
            {
                ("Gap", "2023-03-12", "-"),
                ("Digne-les-Bains", "2023-02-26", "-"),
                ("Manosque", "2023-03-05", "-"),
            },
            id="those that a march follows have days of their own",
        ),
        pytest.param(
            "Jeudi 9 mars, des heurts ont éclaté dans les cortèges rennais et toulousain.",
            {("Rennes", "2023-03-09", "-"), ("Toulouse", "2023-03-09", "-")},
            id="two marches named after their people",
        ),
        pytest.param(
            "Les cortèges partiront jeudi à 10 h 30 à Lens. Contrairement au 1er mai 2022 où tous "
            "avaient défilé ensemble, chacun marchera de son côté. On attend 900 manifestants à "
            "Arras.",
            {("Lens", "2023-03-16", "10:30"), ("Arras", "2023-03-16", "-")},
            id="a day that is only compared with",
        ),
        pytest.param(
            "300 personnes ont défilé samedi à Épinal. Le drame s'est produit le 4 mars à Lyon. "
            "À Pau, le cortège a compté 150 personnes.",
            {("Épinal", "2023-03-11", "-"), ("Pau", "2023-03-11", "-")},
            id="the day of what befell someone is no march's",
        ),
        pytest.param(
            "300 personnes ont défilé samedi à Épinal. Les députés voteront jeudi. Le même jour, "
            "80 personnes ont marché à Dole.",
            {("Épinal", "2023-03-11", "-"), ("Dole", "2023-03-11", "-")},
            id="what was done was not done on a day to come",
        ),
        pytest.param(
            "Où manifester jeudi contre la réforme ? À Lyon, le cortège partira à 18 h. Le maire "
            "recevra les syndicats le 29 mars à 17 h. Rassemblement devant la gare à Pau à 13 h.",
            {("Lyon", "2023-03-16", "18:00"), ("Pau", "2023-03-16", "13:00")},
            id="what else is to come dates no town behind it",
        ),
        pytest.param(
            "De Marseille à Lyon, Rennes ou Nice, les cortèges étaient fournis jeudi 9 mars.",
            {(town, "2023-03-09", "-") for town in ("Marseille", "Lyon", "Rennes", "Nice")},
            id="from one town to several others",
        ),
        pytest.param(
            "900 personnes ont défilé samedi à Gap. L'usine de Die fermera en mai. Prochain "
            "rendez-vous jeudi à 18 h devant la mairie.",
            {("Gap", "2023-03-11", "-"), ("Gap", "2023-03-16", "18:00")},
            id="the next call is for the town spoken of",
        ),
    ],
)
def test_days_stay_with_their_towns(
    text: str, claims: set[tuple[str, str, str]], gazetteer: Gazetteer
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == claims


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Brest : une manifestation réunit des milliers de gens", ("Brest", "None", "past")),
        (
            "Plusieurs centaines de personnes défilent ce mardi à Brest contre la réforme.",
            ("Brest", "2023-03-14", "past"),
        ),
        (
            "Pas de manifestation samedi à Rodez : la marche contre la réforme est annulée.",
            ("Rodez", "2023-03-18", "cancelled"),
        ),
        (
            "Marche des fiertés samedi à Pantin. Chars et sonos ne seront pas autorisés.",
            ("Pantin", "2023-03-18", "planned"),
        ),
        (
            "Le 4 mars, le défilé lillois avait réuni 900 marcheurs malgré les appels à l'annuler.",
            ("Lille", "2023-03-04", "past"),
        ),
        (
            "Marche samedi à Pantin à 15 h contre le racisme, qui n'est plus un interdit.",
            ("Pantin", "2023-03-18", "planned"),
        ),
    ],
)
def test_what_becomes_of_a_march(
    text: str, told: tuple[str, str, str], gazetteer: Gazetteer
) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Ils ont défilé samedi à Nantes, place Royale, rue Kléber, Cours des 30 Ormes.",
        "Samedi à Nantes, le cortège a longé les quais de Saône et les bords de Loire.",
        'In Nantes, 900 people marched on Saturday. "This protest is only a start."',
        "Marche des fiertés samedi à Nantes. Chars et sonos ne seront pas autorisés.",
    ],
)
def test_streets_rivers_and_words_are_no_towns(text: str, gazetteer: Gazetteer) -> None:
    towns = {told.rsplit(" ", 1)[0] for told in towns_in(text, PUBLISHED, gazetteer)}
    assert towns == {"Nantes"}


@pytest.mark.parametrize(
    "text",
    [
        "900 se sont rassemblés près de l'ambassade de Cuba mais également place Foch, à Paris.",
        "« On se croirait dans les années soixante-dix, quatre-vingt. » À Corte, 900 ont défilé.",
    ],
)
def test_numbers_beside_lands_and_decades(text: str, gazetteer: Gazetteer) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert [figure.low for figure in claim.figures] == [900]


@pytest.mark.parametrize(
    "text",
    [
        "Trente militantes se sont mobilisées samedi à Tours pour coller des affiches sur un mur.",
        "Des collages contre les féminicides ont été réalisés samedi à Annecy et à Bordeaux.",
        "À Dole, des affiches contre la réforme ont été collées samedi sur la permanence.",
    ],
)
def test_bills_on_walls_gather_nobody(text: str, gazetteer: Gazetteer) -> None:
    assert read(text, PUBLISHED, gazetteer).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Selon le ministère, ils étaient 9 000 en France mardi. Ils étaient 900 à Gap, 400 à Die.",
        "Selon les chiffres préfectoraux, 900 personnes ont manifesté mardi à Gap, 400 à Die.",
    ],
    ids=["of all the land and then of towns", "what is called after who counted"],
)
def test_who_counted_a_land_counted_its_towns(text: str, gazetteer: Gazetteer) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims
    assert [figure.said_by for claim in claims for figure in claim.figures] == [Speaker.POLICE] * 2


@pytest.mark.parametrize(
    "who",
    [
        "Le comité de défense de Dole donne rendez-vous",
        "L'association de défense de la gare de Dole appelle à un rassemblement",
        "Le maire de Dole invite la population à se rassembler",
    ],
)
def test_who_calls_calls_to_their_own_town(gazetteer: Gazetteer, who: str) -> None:
    text = (
        "Contre la fermeture, on s'organise. À Gap, rendez-vous le 20 mars à 11 h, devant la "
        f"préfecture. {who} mercredi 22 mars, à 17 h, devant la gare."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2023-03-20", "11:00"),
        ("Dole", "2023-03-22", "17:00"),
    }


def test_a_mayor_bans_what_was_to_be_in_their_town(gazetteer: Gazetteer) -> None:
    text = (
        "Contre la fermeture, on s'organise. À Gap, rendez-vous le 20 mars à 11 h, devant la "
        "préfecture. Le maire de Dole a interdit le rassemblement prévu samedi."
    )

    assert ("Dole", "2023-03-18", "forbidden") in status_in(text, PUBLISHED, gazetteer)
