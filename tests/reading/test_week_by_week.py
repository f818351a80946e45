"""Crowds of one week after another, second acts, cyclists, scenes, and when a list was closed."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        (
            "Depuis trois mardis, ils marchent à Gap pour l'hôpital. 90 le premier, 140 le "
            "deuxième, 430 hier."
        ),
        (
            "À Gap, la marche du mardi pour l'hôpital attire de plus en plus : 90 la première "
            "semaine, 140 la deuxième, 430 mardi."
        ),
        "Trois mardis de mobilisation pour l'hôpital à Gap : 90, puis 140, et 430 hier.",
        "Chaque mardi ils sont plus nombreux à Gap pour l'hôpital : 430 hier, après 140 et 90.",
        "À Gap, mardi, 430 cyclistes ont pédalé pour réclamer une piste cyclable.",
        "430 cyclistes se sont couchés sur la chaussée mardi à Gap pour demander une piste.",
        "430 vélos dans les rues de Gap mardi contre la suppression des bandes cyclables.",
        "Mardi matin, à Gap, il pleuvait. Ils sont venus quand même, 430, pour l'hôpital.",
    ],
)
def test_how_many_last_came(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 430, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-05", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "90 le 27 février, 430 mardi : à Gap, la mobilisation pour l'hôpital prend de l'ampleur.",
        "À Gap, on est passé de 90 manifestants le 27 février à 430 mardi pour l'hôpital.",
        "De 90 le 27 février à 430 hier : à Gap, la mobilisation pour l'hôpital grossit.",
    ],
)
def test_from_so_many_to_so_many(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 90, "-"), ("Gap", 430, "-")}
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-02-27", "-"),
        ("Gap", "2024-03-05", "-"),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "Deuxième acte samedi ! Le premier, à Gap, avait réuni 90 personnes pour l'hôpital ; "
            "rendez-vous cette fois à Dole, 16 h, place Foch."
        ),
        (
            "Après une première marche pour l'hôpital à Gap (90 personnes), une deuxième partira "
            "samedi à 16 h de Dole, place Foch."
        ),
    ],
)
def test_a_second_act(gazetteer: Gazetteer, text: str) -> None:
    assert ("Dole", "2024-03-09", "16:00") in said_in(text, PUBLISHED, gazetteer)
    assert {day for town, day, _ in said_in(text, PUBLISHED, gazetteer) if town == "Gap"} <= {
        "None"
    }


def test_one_stands_and_one_does_not(gazetteer: Gazetteer) -> None:
    text = "La marche pour l'hôpital prévue samedi à Gap est maintenue. Celle de Dole, non."
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-09", "planned"),
        ("Dole", "2024-03-09", "cancelled"),
    }
    text = "La marche pour l'hôpital prévue samedi à Gap est annulée. Celle de Dole, non."
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-09", "cancelled"),
        ("Dole", "2024-03-09", "planned"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Bilan des manifestations du 4 (430 à Gap, 90 à Dole), préparation de celles du 20.",
        "Après le succès des manifs du 4 (430 à Gap, 90 à Dole), on remet ça partout le 20.",
    ],
)
def test_both_numbers_of_a_bracket_are_of_the_day_before_it(
    gazetteer: Gazetteer, text: str
) -> None:
    claims = said_in(text, PUBLISHED, gazetteer)
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 430, "-"), ("Dole", 90, "-")}
    assert claims == {("Gap", "2024-03-04", "-"), ("Dole", "2024-03-04", "-")}


@pytest.mark.parametrize(
    "text",
    [
        (
            "À l'heure où nous bouclons (mercredi 8 h), deux rassemblements sont confirmés : Gap "
            "samedi 17 h, Dole lundi 18 h."
        ),
        (
            "Liste arrêtée mercredi à 8 h 30. Rassemblements : Gap (samedi, 17 h), Dole (lundi, "
            "18 h)."
        ),
    ],
)
def test_when_a_list_was_closed(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-09", "17:00"),
        ("Dole", "2024-03-11", "18:00"),
    }


def test_a_scene_of_a_day_that_is_over(gazetteer: Gazetteer) -> None:
    text = (
        "Lundi, 12 h, Gap. La place est vide. À 13 h, 430 personnes y scandent leur colère pour "
        "l'hôpital. Retour sur une journée folle."
    )
    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == {"2024-03-04"}


@pytest.mark.parametrize(
    "text",
    [
        "430 cyclistes ont pédalé mardi à Gap lors de la course de la ville.",
        "90 dossards le premier jour, 140 le deuxième, 430 hier : le trail de Gap grandit.",
    ],
)
def test_races(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        (
            "Trois rendez-vous le même jour pour le climat, et pas un de plus : 10 h à Gap, 17 h à "
            "Dole. C'est samedi."
        ),
        "Deux rassemblements le même jour pour le climat : 10 h à Gap, 17 h à Dole. Date : samedi.",
    ],
)
def test_the_day_behind_its_hours(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-09", "10:00"),
        ("Dole", "2024-03-09", "17:00"),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "Faites le compte : 430 à Gap, 90 à Dole, 120 à Pau. Cela fait 640 personnes mardi "
            "contre la loi."
        ),
        "430 à Gap, 90 à Dole, 120 à Pau. Soit 640 personnes dans la rue mardi contre la loi.",
        "Gap : 430. Dole : 90. Pau : 120. En tout, 640 personnes ont manifesté mardi.",
        "430 à Gap, 90 à Dole, 120 à Pau. Mardi, la mobilisation a donc réuni 640 personnes.",
        (
            "Il pleuvait à Gap, il neigeait à Dole, il faisait beau à Pau. Partout ils ont marché "
            "contre la loi, mardi : 430, 90 et 120."
        ),
        (
            "Mardi, on a manifesté contre la loi à Gap, à Dole et à Pau. Les chiffres, dans "
            "l'ordre : 430, 90, 120."
        ),
    ],
)
def test_numbers_and_their_sum_behind_them(gazetteer: Gazetteer, text: str) -> None:
    assert counted_in(text, PUBLISHED, gazetteer) == {
        ("Gap", 430, "-"),
        ("Dole", 90, "-"),
        ("Pau", 120, "-"),
    }
    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == {"2024-03-05"}


def test_whose_turn_it_is(gazetteer: Gazetteer) -> None:
    text = (
        "La mobilisation contre la loi s'étend : après Gap hier, c'est au tour de Dole (jeudi, "
        "18 h, place Foch) puis de Pau (vendredi, 17 h, devant la mairie)."
    )
    claims = said_in(text, PUBLISHED, gazetteer)
    assert {claim for claim in claims if claim[0] != "Gap"} == {
        ("Dole", "2024-03-07", "18:00"),
        ("Pau", "2024-03-08", "17:00"),
    }
    assert {day for town, day, _ in claims if town == "Gap"} <= {"2024-03-05"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Tous les chemins mènent à Gap : départs à vélo de Dole (9 h) et de Pau (9 h 30), "
            "arrivée groupée à 11 h 30 pour la manif de 12 h contre la loi. Samedi."
        ),
        "Des cars partiront samedi de Dole (8 h) et de Pau (9 h) pour la manif de Gap, à 12 h.",
        (
            "Samedi à Gap, 12 h, manif contre la loi. On y va ensemble : cortège de vélos depuis "
            "Dole (9 h) et Pau (10 h)."
        ),
    ],
)
def test_where_they_set_out_together(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "12:00")}
