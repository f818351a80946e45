"""What becomes of several rallies at once, and what stands in rows of meetings below a call."""

import datetime as dt

import pytest

from tests.reading.saying import said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-04-10T10:00+02:00")  # a Wednesday
SATURDAY, MONDAY = "2024-04-13", "2024-04-15"


@pytest.mark.parametrize(
    ("then", "status"),
    [
        ("Ils sont interdits par arrêté préfectoral.", "forbidden"),
        ("La préfète a décidé de les interdire.", "forbidden"),
        ("Le préfet les a interdits.", "forbidden"),
        ("Le préfet a pris deux arrêtés pour les interdire.", "forbidden"),
        ("Ces deux rassemblements sont interdits.", "forbidden"),
        ("Tous deux ont été interdits.", "forbidden"),
        ("En raison des risques de troubles, la préfète a décidé de les interdire.", "forbidden"),
        ("Ils sont annulés.", "cancelled"),
        ("Ces deux rassemblements sont reportés.", "postponed"),
        ("Ils sont autorisés par la préfecture.", "planned"),
        ("Les pétards sont interdits.", "planned"),
    ],
)
def test_what_becomes_of_both_becomes_of_each(then: str, status: str, gazetteer: Gazetteer) -> None:
    towns = (
        f"Deux rassemblements sont prévus samedi 13 avril, à Gap à 10 h et à Dole à 14 h. {then}"
    )
    days = (
        "Deux rassemblements ont été déclarés à Lens, le premier samedi 13 avril à 10 h place "
        f"Foch, le second lundi 15 avril à 14 h place Jaurès. {then}"
    )
    assert status_in(towns, PUBLISHED, gazetteer) == {
        ("Gap", SATURDAY, status),
        ("Dole", SATURDAY, status),
    }
    assert status_in(days, PUBLISHED, gazetteer) == {
        ("Lens", SATURDAY, status),
        ("Lens", MONDAY, status),
    }
    assert said_in(days, PUBLISHED, gazetteer) == {
        ("Lens", SATURDAY, "10:00"),
        ("Lens", MONDAY, "14:00"),
    }


def test_what_becomes_of_the_last_leaves_the_other(gazetteer: Gazetteer) -> None:
    text = (
        "Deux rassemblements sont prévus samedi 13 avril, à Gap à 10 h et à Dole à 14 h. Il est "
        "interdit par arrêté préfectoral."
    )
    assert status_in(text, PUBLISHED, gazetteer) == {
        ("Gap", SATURDAY, "planned"),
        ("Dole", SATURDAY, "forbidden"),
    }


@pytest.mark.parametrize(
    "head",
    [
        "Réunions d'information syndicale :",
        "AG dans les établissements :",
        "Permanences syndicales :",
        "HIS :",
        "Stages syndicaux :",
        "Conférences de presse :",
    ],
)
def test_rows_of_meetings_below_a_call_are_no_rallies(head: str, gazetteer: Gazetteer) -> None:
    rows = "{}lundi 15 avril à 17 h, collège Jean-Moulin\n{}mardi 16 avril, 17 h 30, lycée Camus"
    for town in ("Gap", "Dole"):
        call = f"Rassemblement samedi 13 avril à 10 h à {town}, devant le rectorat."
        text = f"{call}\n{head}\n{rows.format('- ', '- ')}"
        shouted = f"RASSEMBLEMENT SAMEDI 13 AVRIL\n{town.upper()} – 10 H – RECTORAT\n\n{head}\n"

        assert said_in(text, PUBLISHED, gazetteer) == {(town, SATURDAY, "10:00")}
        assert said_in(shouted + rows.format("", ""), PUBLISHED, gazetteer) == {
            (town, SATURDAY, "10:00")
        }


@pytest.mark.parametrize(
    "row",
    [
        "À Lens, pas de manifestation ce samedi mais lundi 15 avril à 18 h, place Jaurès.",
        "Lens : rien samedi, mais manif lundi 15 avril à 18 h, place Jaurès",
        "Lens : pas de rassemblement ce jour-là, rendez-vous lundi 15 avril à 18 h",
    ],
)
def test_not_that_day_but_another(row: str, gazetteer: Gazetteer) -> None:
    text = f"Samedi 13 avril, les rendez-vous\nGap : 10h, gare\nDole : 14h, mairie\n{row}"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", SATURDAY, "10:00"),
        ("Dole", SATURDAY, "14:00"),
        ("Lens", MONDAY, "18:00"),
    }


@pytest.mark.parametrize("row", ["Lens : assemblée, 18h, bourse du travail", "Lens : rien samedi"])
def test_a_row_without_a_rally_has_none(row: str, gazetteer: Gazetteer) -> None:
    text = f"Samedi 13 avril, les rendez-vous\nGap : 10h, gare\n{row}\nDole : 14h, mairie"

    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", SATURDAY, "10:00"),
        ("Dole", SATURDAY, "14:00"),
    }
