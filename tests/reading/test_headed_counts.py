"""A rally's head with how many came right behind it, and those of a next town (rules 12 and 13)."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in, status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-09T19:00+01:00")  # a Thursday
TUESDAY = "2023-03-07"


@pytest.mark.parametrize(
    "head",
    [
        "Manif à Guingamp mardi",
        "Marche mardi à Guingamp pour le climat",
        "Mardi à Guingamp, rassemblement contre les fermetures de classes",
        "Guingamp : mobilisation mardi pour l'hôpital",
        "Rassemblement contre la fermeture de la maternité mardi à Guingamp",
        "Manifestation de Guingamp mardi 7 mars",
    ],
)
@pytest.mark.parametrize(
    "came", [" : {}", " ({})", ". {} personnes", " : {} personnes", ", {} personnes"]
)
@pytest.mark.parametrize("next_town", ["", ". À Tulle, {}", " ; à Tulle, {}", ", {} à Tulle"])
def test_who_came_is_of_the_rally_before(
    head: str, came: str, next_town: str, gazetteer: Gazetteer
) -> None:
    text = head + came.format("1 350") + next_town.format(420) + "."
    beside = {("Tulle", 420, "-")} if next_town else set()

    assert counted_in(text, PUBLISHED, gazetteer) == {("Guingamp", 1350, "-"), *beside}
    assert {day for _, day, _ in said_in(text, PUBLISHED, gazetteer)} == {TUESDAY}


@pytest.mark.parametrize(
    "text",
    [
        "Manif à Guingamp mardi 14 (22)",
        "Manif à Guingamp samedi : 14 h place du Vally.",
        "Rassemblement samedi à Guingamp. 300 personnes sont attendues.",
        "Marche samedi à Guingamp : 1 200 tracts à distribuer.",
    ],
)
def test_other_numbers_behind_a_head_leave_it_planned(text: str, gazetteer: Gazetteer) -> None:
    told = status_in(text, PUBLISHED, gazetteer)

    assert {status for _, _, status in told} == {"planned"}
    assert all(day > "2023-03-09" for _, day, _ in told)
