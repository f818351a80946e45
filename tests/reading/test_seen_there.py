"""What was seen in towns behind a day of rallies that names none (rules 1, 7 and 9)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday


@pytest.mark.parametrize(
    "head",
    [
        "Mobilisation contre la réforme des retraites mardi. ",
        "Manif pour l'hôpital mardi : ",
        "Mardi, journée d'action intersyndicale. ",
        "Mardi on a manifesté contre les fermetures de classes. ",
        "Bilan de la mobilisation de mardi. ",
    ],
)
@pytest.mark.parametrize(
    "scene",
    [
        "la foule était au rendez-vous",
        "les tambours ont couvert les discours",
        "ça a débordé sur les trottoirs",
        "des œufs ont volé vers la permanence du député",
        "les blouses blanches ont ouvert la marche",
        "une marée humaine a déferlé",
        "on se serait cru un 1er mai",
    ],
)
def test_a_scene_behind_a_day_of_rallies_was_a_rally(
    head: str, scene: str, gazetteer: Gazetteer
) -> None:
    text = f"{head}À Guingamp, {scene}."

    assert status_in(text, PUBLISHED, gazetteer) == {("Guingamp", "2023-03-07", "past")}


def test_each_town_of_several_scenes_had_its_rally(gazetteer: Gazetteer) -> None:
    text = (
        "Mobilisation contre la réforme mardi. À Guingamp, les slogans ont fusé. L'ambiance était "
        "électrique à Dole. À Tulle, les lycéens ont rejoint les cheminots."
    )

    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, "2023-03-07", "-") for town in ("Guingamp", "Dole", "Tulle")
    }


@pytest.mark.parametrize(
    "text",
    [
        "900 personnes ont défilé mardi à Guingamp contre la loi. À Dole, la foule était dense.",
        "Mardi, 900 manifestants à Guingamp pour l'hôpital ; à Dole, les slogans ont fusé.",
        "Manif mardi : 900 dans les rues à Guingamp. À Dole ça a débordé sur les trottoirs",
        "900 personnes ont défilé mardi à Guingamp contre la loi. À Dole, les slogans fusent.",
        "900 personnes ont défilé mardi à Guingamp contre la loi. À Dole, on chante sous la pluie.",
        "À Guingamp, ils étaient 900 dans la rue mardi. L'ambiance était folle à Dole.",
        "900 personnes ont défilé mardi à Guingamp. À Dole, la foule était dense.",
        "Nous étions 900 mardi à Guingamp. À Dole, les slogans ont fusé.",
        "Belle manif mardi à Guingamp : 900 personnes. À Dole, la fanfare a donné le rythme.",
        "Mardi, 900 personnes se sont réunies à Guingamp. À Dole, on se serait cru un 1er mai.",
    ],
)
def test_a_scene_behind_another_towns_crowd_was_a_rally(text: str, gazetteer: Gazetteer) -> None:
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Guingamp", "2023-03-07", "past"),
        ("Dole", "2023-03-07", "past"),
    }


@pytest.mark.parametrize(
    "behind",
    [
        "À Dole, les volets sont clos.",
        "À Dole, on a seulement débrayé dans trois écoles.",
        "À Dole, les élus ont inauguré la médiathèque.",
        "À Dole, le public a applaudi la pièce.",
        "À Dole, les lycéens ont repris les cours.",
        "À Dole, le marché a été annulé.",
        "À Paris, il était minuit.",
        "À Paris, le gouvernement reste sourd.",
    ],
)
def test_other_news_behind_a_crowd_is_no_rally(behind: str, gazetteer: Gazetteer) -> None:
    text = f"900 personnes ont défilé mardi à Guingamp contre la réforme. {behind}"

    assert said_in(text, PUBLISHED, gazetteer) == {("Guingamp", "2023-03-07", "-")}


@pytest.mark.parametrize(
    "text",
    [
        "Mardi on a manifesté contre la réforme. À Paris, le gouvernement a maintenu son texte.",
        "Mobilisation pour l'hôpital mardi. À Gap, les urgences étaient saturées.",
        "Marche gourmande mardi. À Gap, la foule était au rendez-vous.",
        "Défilé de mode mardi. À Gap, le public était ravi.",
        "Manif pour l'hôpital mardi. À Gap, rien n'était prévu.",
    ],
)
def test_other_news_of_that_day_is_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == set()


@pytest.mark.parametrize(
    "text",
    [
        "900 personnes ont été évacuées mardi à Gap. À Dole, les slogans ont fusé.",
        "900 coureurs ont défilé mardi à Gap pour le carnaval. À Dole, l'ambiance était folle.",
    ],
)
def test_a_scene_behind_a_feast_or_a_mishap_is_no_rally(text: str, gazetteer: Gazetteer) -> None:
    assert "Dole" not in {town for town, _, _ in said_in(text, PUBLISHED, gazetteer)}


def test_a_call_behind_such_a_head_is_to_come(gazetteer: Gazetteer) -> None:
    text = "Mobilisation contre la réforme mardi. À Gap, le cortège partira à 10 h de la gare."

    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2023-03-14", "10:00")}
