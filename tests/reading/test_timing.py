"""Which day and which hour a text gives the rally of a town (rules 9 and 10)."""

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
            "À Tours, on marche samedi à 14 h ; à Niort, ce sera dès vendredi, à 18 h 30.",
            {("Tours", "2023-03-25", "14:00"), ("Niort", "2023-03-24", "18:30")},
            id="as early as a day is on that day",
        ),
        pytest.param(
            "Manifestation lundi 27 mars à 17 h à Tours. Niort défile le même soir, à 19 h.",
            {("Tours", "2023-03-27", "17:00"), ("Niort", "2023-03-27", "19:00")},
            id="the same evening is of the day said before",
        ),
        pytest.param(
            "Le 7 mars, 900 personnes ont défilé à Tours. Ce soir-là, un rassemblement a réuni "
            "cent personnes à Niort.",
            {("Tours", "2023-03-07", "-"), ("Niort", "2023-03-07", "-")},
            id="that evening is not tonight",
        ),
        pytest.param(
            "À Tours, mardi, un manifestant est tombé sous les coups lors de la marche.",
            {("Tours", "2023-03-21", "-")},
            id="a verb of going tells the past",
        ),
        pytest.param(
            "Ma voisine nous a emmenés à la manif de Tours, lundi.",
            {("Tours", "2023-03-20", "-")},
            id="a pronoun before the verb tells the past",
        ),
        pytest.param(
            "La marche de Tours partira samedi à 14 h de la gare.\n\nLe préfet, depuis la "
            "préfecture de région, reçoit les maires dès lundi.",
            {("Tours", "2023-03-25", "14:00")},
            id="a place alone makes no other day the rally's",
        ),
        pytest.param(
            "Les marches contre la loi, liste mise à jour mardi. Tours, samedi, 14 h, gare.",
            {("Tours", "2023-03-25", "14:00")},
            id="when a list was written is no rally's day",
        ),
        pytest.param(
            "Contre la loi, un rendez-vous est donné ce samedi 25 mars à Tours, à 14 h.",
            {("Tours", "2023-03-25", "14:00")},
            id="a meeting given on a day is on that day",
        ),
    ],
)
def test_the_day_is_the_rallys(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert _said(text, gazetteer) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Samedi 25, à deux heures du départ, la marche de Tours a été annulée.",
            {("Tours", "2023-03-25", "-")},
            id="two hours before the start is a length",
        ),
        pytest.param(
            "Manifs contre la loi dimanche à Tours et à Lille. Lille ferme la marche à 16 h.",
            {("Tours", "2023-03-26", "-"), ("Lille", "2023-03-26", "16:00")},
            id="who closes the march bars no street",
        ),
        pytest.param(
            "En direct, la mobilisation du jour\n17:02 · À Tours, la CGT a compté 900 "
            "manifestants.\n16:10 · À Niort, 300 personnes ont défilé.",
            {("Tours", "2023-03-23", "-"), ("Niort", "2023-03-23", "-")},
            id="a middle dot closes the stamp of a live report",
        ),
        pytest.param(
            "Manifs dimanche contre la loi. À Tours, départ à 10 h. À Niort, on marchera à la "
            "même heure, 10 h 30, place de la Brèche.",
            {("Tours", "2023-03-26", "10:00"), ("Niort", "2023-03-26", "10:30")},
            id="the same hour, told again, is the one told",
        ),
        pytest.param(
            "À Tours, rassemblement pour la fin des bombardements à Gaza, place de la gare, "
            "samedi, 15 h.",
            {("Tours", "2023-03-25", "15:00")},
            id="where the war is nobody gathers",
        ),
    ],
)
def test_the_hour_is_the_rallys(
    gazetteer: Gazetteer, text: str, said: set[tuple[str, str, str]]
) -> None:
    assert _said(text, gazetteer) == said
