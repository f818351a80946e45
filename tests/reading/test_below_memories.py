"""A page looks back at a rally above the programme of the one it calls to (rules 3 and 12)."""

import datetime as dt

import pytest

from tests.reading.saying import crowds_in, said_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-04-10T10:00+02:00")  # a Wednesday
DAY, GONE = "2024-04-14", "2024-03-15"
MEMORIES = [
    "Après le 15 mars où nous étions 5 000 dans les rues de {}, on remet ça !",
    "Le 15 mars, nous étions 5 000 dans les rues de {}. On remet ça !",
    "Le 15 mars dernier, 5 000 personnes ont marché à {}. Ne lâchons rien.",
    "Nous étions déjà 5 000 le 15 mars à {} : soyons encore plus nombreux !",
    "Après le succès du 15 mars (5 000 personnes à {}), on continue.",
]


@pytest.mark.parametrize("memory", MEMORIES)
def test_a_programme_below_a_memory_is_of_the_day_called_for(
    memory: str, gazetteer: Gazetteer
) -> None:
    for town in ("Gap", "Nevers", "Quimper"):
        text = (
            f"Marche pour le climat à {town}\nDimanche 14 avril à 14h, place Foch\n\n"
            f"{memory.format(town)}\n\nProgramme :\n13h30 : rassemblement\n14h : départ de la "
            "marche\n17h : prises de parole"
        )
        assert said_in(text, PUBLISHED, gazetteer) == {(town, DAY, "13:30"), (town, GONE, "-")}
        assert crowds_in(text, PUBLISHED, gazetteer) == [(town, GONE, 5000)]


@pytest.mark.parametrize("memory", MEMORIES)
def test_the_title_may_say_the_day_alone(memory: str, gazetteer: Gazetteer) -> None:
    for town in ("Gap", "Nevers", "Quimper"):
        text = (
            f"Grève pour le climat – DIMANCHE 14 AVRIL\nYouth For Climate {town}\n\n"
            f"{memory.format(town)}\n\n• 14h : départ de la marche, place Foch\n• 17h : die-in"
        )
        assert said_in(text, PUBLISHED, gazetteer) == {(town, DAY, "14:00"), (town, GONE, "-")}


def test_the_course_of_what_was_keeps_its_hours(gazetteer: Gazetteer) -> None:
    text = (
        "Retour sur la marche du 15 mars à Gap, où nous étions 5 000.\n14h : les premiers "
        "marcheurs sont arrivés place Foch.\n15h : le cortège est parti."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", GONE, "14:00")}
