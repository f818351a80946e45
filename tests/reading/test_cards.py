"""Cards of agendas: title, day, place and town a line each, and days as programs write them."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-11-02T08:00+01:00")  # a Thursday
SATURDAY = {("Limoges", "2023-11-04", "-")}


@pytest.mark.parametrize(
    "card",
    [
        "Rassemblement contre la loi immigration\nSamedi 4 novembre\nLimoges",
        "Manifestation pour la paix\n04/11/2023\nDevant la mairie\nLimoges",
        "Limoges\nMarche antiraciste\nSamedi 4 novembre\nPlace de la République",
        "Samedi 4 novembre 2023\nManifestation pour la paix\nLimoges\nPlace de la République",
        "Marche antiraciste\n4 novembre\nPlace de la République - Limoges",
        "✊ Marche antiraciste\n🗓️ samedi 4 novembre\n📌 Limoges",
        "Marche antiraciste\nSamedi 4 novembre\nLimoges (87)\n\nÀ l'appel de la CGT.",
    ],
)
def test_a_card_without_an_hour_is_a_call(card: str, gazetteer: Gazetteer) -> None:
    assert said_in(card, PUBLISHED, gazetteer) == SATURDAY


@pytest.mark.parametrize(
    "title",
    ["Marche nordique", "Marche gourmande", "Concert pour la paix", "Veillée de contes"],
)
def test_a_card_of_something_else_is_none(title: str, gazetteer: Gazetteer) -> None:
    assert not said_in(f"{title}\nSamedi 4 novembre\nLimoges", PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("when", "hour"),
    [
        ("Début : 2023-11-04T14:30:00+01:00\nFin : 2023-11-04T17:00:00+01:00", "14:30"),
        ("Début : 4 novembre à 14 h 30\nFin : 4 novembre à 17 h", "14:30"),
        ("Le 2023-11-04T00:00:00+01:00", "-"),
    ],
)
def test_a_programs_day_has_its_own_hour(when: str, hour: str, gazetteer: Gazetteer) -> None:
    card = f"Manifestation pour la paix\n{when}\nLieu : Place de la République, Limoges"
    assert said_in(card, PUBLISHED, gazetteer) == {("Limoges", "2023-11-04", hour)}


def test_a_town_that_ends_a_line_heads_the_hours_below(gazetteer: Gazetteer) -> None:
    text = (
        "Grève générale : les rendez-vous du 4 novembre\n"
        "- Troyes :\n9h : rassemblement devant la préfecture. - Metz :\n"
        "7h : barrage filtrant, pont des Alliés. - Colmar :\n11h : manifestation, devant la gare."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        (town, "2023-11-04", hour)
        for town, hour in (("Troyes", "09:00"), ("Metz", "07:00"), ("Colmar", "11:00"))
    }


def test_a_stop_sends_people_on_to_the_next(gazetteer: Gazetteer) -> None:
    text = (
        "Rendez-vous samedi 4 novembre :\n"
        "> Gap : rassemblement à 11 h 30 devant la mairie, pique-nique vers 12 h puis convergence "
        "vers la manifestation de Digne\n"
        "> Digne : rassemblement à 14 h 30 devant le lycée"
    )
    said = {(town, hour) for town, _, hour in said_in(text, PUBLISHED, gazetteer)}
    assert said == {("Gap", "11:30"), ("Digne-les-Bains", "14:30")}
