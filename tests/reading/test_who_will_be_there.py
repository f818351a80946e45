"""Who was heard elsewhere and gathers at home, who will be there, who only met, and two days."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in, said_in
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2024-03-06T08:30+01:00")  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        (
            "À défaut d'avoir été entendus mardi à Dole, les pêcheurs de Gap manifesteront samedi "
            "chez eux à 16 h pour l'hôpital."
        ),
        "Reçus mardi à Dole, les salariés de Gap manifesteront samedi à 16 h dans leur ville.",
        (
            "Les pêcheurs de Gap, éconduits mardi à Dole, appellent à manifester samedi à 16 h, "
            "place Foch, pour l'hôpital."
        ),
    ],
)
def test_who_was_heard_elsewhere(gazetteer: Gazetteer, text: str) -> None:
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "16:00")}


@pytest.mark.parametrize(
    "text",
    [
        "Samedi, il y aura 900 personnes devant la mairie de Gap, à 16 h, contre la loi.",
        "Samedi à Gap, ils seront 900 à 16 h devant la mairie contre la loi.",
    ],
)
def test_so_many_will_be_there(gazetteer: Gazetteer, text: str) -> None:
    (claim,) = read(text, PUBLISHED, gazetteer).claims
    assert [(figure.kind.value, figure.low) for figure in claim.figures] == [("expected", 900)]
    assert said_in(text, PUBLISHED, gazetteer) == {("Gap", "2024-03-09", "16:00")}


def test_who_was_at_the_meeting(gazetteer: Gazetteer) -> None:
    text = (
        "AG à 9 h (56 présents), manif à 11 h (900 personnes) : la journée de mardi à Gap contre "
        "la loi."
    )
    assert counted_in(text, PUBLISHED, gazetteer) == {("Gap", 900, "-")}


def test_it_was_and_will_be(gazetteer: Gazetteer) -> None:
    text = (
        "Gap a compté ses troupes contre la loi : 900 manifestants. C'était mardi, et ce sera "
        "encore le 20 mars."
    )
    assert said_in(text, PUBLISHED, gazetteer) == {
        ("Gap", "2024-03-05", "-"),
        ("Gap", "2024-03-20", "-"),
    }
