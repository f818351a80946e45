"""Groups that are named after a town and call to a rally in another one (rule 5)."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-09-04T10:00+02:00")  # a Wednesday
IN_NANTES = {("Nantes", "2024-09-07", "15:00")}


@pytest.mark.parametrize(
    "group",
    [
        "Rezé Citoyenne",
        "Saint-Herblain Solidaire",
        "Rezé en transition",
        "Vivre à Rezé",
        "Lyon Antifa",
        "la LDH Rezé",
        "LFI Rezé",
        "les Jeunes communistes de Rezé",
        "Gilets jaunes Rezé",
    ],
)
@pytest.mark.parametrize(
    "call",
    [
        "{head} appelle à un rassemblement samedi à 15 h, place Royale à Nantes.",
        "{head} sera au rassemblement de samedi à 15 h, place Royale, à Nantes.",
        "Samedi à 15 h, rassemblement place Royale à Nantes. Organisé par {group}.",
    ],
)
def test_a_rally_is_where_people_are_called_to(group: str, call: str, gazetteer: Gazetteer) -> None:
    text = call.format(group=group, head=group[0].upper() + group[1:])
    assert said_in(text, PUBLISHED, gazetteer) == IN_NANTES


@pytest.mark.parametrize(
    "text",
    [
        "Rassemblement samedi à 15 h à Nantes, place Royale, à l'appel de la CGT Rezé.",
        "Samedi, 15 h, place Royale à Nantes, à l'initiative du NPA Rezé et de Gap Solidaire.",
    ],
)
def test_whose_call_it_is_is_no_place(text: str, gazetteer: Gazetteer) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == IN_NANTES


def test_without_another_town_it_is_theirs(gazetteer: Gazetteer) -> None:
    text = "Les syndicats de Gap appellent à manifester samedi à 15 h, place Grenette."
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-09-07", "15:00")}


def test_another_rally_of_the_text_takes_nothing_from_it(gazetteer: Gazetteer) -> None:
    text = (
        "Les syndicats de Gap appellent à manifester samedi à 15 h, place Grenette. À Briançon, "
        "rendez-vous à 16 h devant la mairie."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-09-07", "15:00"),
        ("Briançon", "2024-09-07", "16:00"),
    }
