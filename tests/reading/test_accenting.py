"""Posts typed without any accent are read as those with them."""

import datetime as dt

import pytest

from tests.reading.saying import Said, told_in
from worker.reading.accenting import accented
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-02-01T12:00+01:00")  # a Wednesday


def told(text: str, gazetteer: Gazetteer) -> Said:
    """Return the towns *text* claims, with day, status and crowds."""
    return told_in(text, PUBLISHED, gazetteer)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("le cortege de Foix fait 1 km de long", [("Foix", "2023-02-01", "past", [])]),
        ("la pride de Foix c'etait dingue", [("Foix", None, "past", [])]),
        ("Rassemblement pour Lola a Foix, bcp d'emotion", [("Foix", None, "past", [])]),
        (
            "rdv jeudi 10h a Foix, on etait 300 mardi",
            [
                ("Foix", "2023-01-31", "past", [(300, None)]),
                ("Foix", "2023-02-02", "planned", []),
            ],
        ),
    ],
)
def test_turns_are_heard_without_accents(gazetteer: Gazetteer, text: str, said: Said) -> None:
    assert sorted(told(text, gazetteer), key=lambda one: one[1] or "") == said


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Enorme cortege, on etait 300", "Énorme cortège, on était 300"),
        ("Énorme cortege, on etait 300", "Énorme cortege, on etait 300"),  # somebody typed one
        ("ENORME CORTEGE", "ENORME CORTEGE"),
        ("il defile, elle annule, #retraites", "il defile, elle annule, #retraites"),
    ],
)
def test_accents_are_set_where_nobody_typed_one(text: str, plain: str) -> None:
    assert accented(text, None)[0] == plain
