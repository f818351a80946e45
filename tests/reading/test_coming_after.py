"""Rallies told by the one they come after: "deux semaines après la manifestation de X"."""

import datetime as dt

import pytest

from tests.reading.saying import said_in
from worker.reading.towns.gazetteer import Gazetteer

# A Monday evening.
PUBLISHED = dt.datetime.fromisoformat("2021-10-04T20:10+02:00")
SATURDAY = "2021-10-09"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Deux semaines après la manifestation de Gap, Dole défilera samedi 9 octobre à 11 h.",
            {("Gap", "2021-09-25", "-"), ("Dole", SATURDAY, "11:00")},
            id="two towns at a comma",
        ),
        pytest.param(
            "Une semaine après la manifestation de Gap, qui avait réuni 120 personnes, c'est au "
            "tour de Dole de battre le pavé : départ samedi 9 octobre à 11 h.",
            {("Gap", "2021-10-02", "-"), ("Dole", SATURDAY, "11:00")},
            id="with its crowd",
        ),
        pytest.param(
            "Une semaine après la manifestation de Gap (120 personnes), les soignants marcheront "
            "samedi à Dole, à 11 h.",
            {("Gap", "2021-10-02", "-"), ("Dole", SATURDAY, "11:00")},
            id="its crowd in brackets",
        ),
        pytest.param(
            "Une semaine après avoir défilé à Gap, les soignants manifesteront samedi à Dole, à "
            "11 h.",
            {("Gap", "2021-10-02", "-"), ("Dole", SATURDAY, "11:00")},
            id="who marched there",
        ),
        pytest.param(
            "Au lendemain de la manifestation de Gap, les soignants appellent à un rassemblement "
            "mardi 12 octobre à Dole, à 14 h.",
            {("Gap", "2021-10-03", "-"), ("Dole", "2021-10-12", "14:00")},
            id="the day after",
        ),
    ],
)
def test_the_rally_another_comes_after(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == said
