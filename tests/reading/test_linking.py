"""What holds from one sentence, line or entry to the next."""

import datetime as dt

import pytest

from worker.reading.gazetteer import Gazetteer
from worker.reading.reader import read

# A Thursday.
PUBLISHED = dt.datetime.fromisoformat("2023-03-23T18:00+01:00")


def _said(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, str]]:
    return {
        (claim.place.name, str(claim.date), f"{claim.time:%H:%M}" if claim.time else "-")
        for claim in read(text, PUBLISHED, gazetteer).claims
        if claim.place
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "DIRECT. Retraites : suivez la mobilisation\n"
            "[17 h 05] Tours : 3 000 manifestants. Le 7 mars, ils étaient 5 000.\n"
            "[16 h 20] À Niort, le cortège, parti à 14 h, a réuni 900 personnes.",
            {
                ("Tours", "2023-03-23", "-"),
                ("Tours", "2023-03-07", "-"),
                ("Niort", "2023-03-23", "14:00"),
            },
            id="an entry of a live report is of its day, and its stamp no hour",
        ),
        pytest.param(
            "Mercredi, dès l'aube, la plaine s'est couverte de drapeaux.\n\n"
            "À Niort, 900 manifestants ont occupé le pont.",
            {("Niort", "2023-03-22", "-")},
            id="the day of the first sentence holds for the towns below",
        ),
    ],
)
def test_a_day_holds_for_what_follows(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert _said(text, gazetteer) == said
