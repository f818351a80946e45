"""Headlines without a verb: what was seen behind them tells that the rally is over."""

import datetime as dt

import pytest

from tests.reading.saying import status_in
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-13T09:00+01:00")  # a Monday
LAST, NEXT = "2023-03-11", "2023-03-18"


@pytest.mark.parametrize(
    "headline",
    [
        "Manifestation contre la réforme samedi à Gap.",
        "Marche blanche samedi après-midi à Gap.",
        "À Gap, rassemblement samedi pour l'hôpital.",
        "Soignants en colère samedi devant l'hôpital de Gap.",
        "Les opposants à la réforme défilent samedi à Gap.",
    ],
)
@pytest.mark.parametrize(
    ("behind", "day", "status"),
    [
        ("Le cortège est parti de la gare.", LAST, "past"),
        ("La pluie n'a découragé personne.", LAST, "past"),
        ("« C'était important d'être là », confie une lycéenne.", LAST, "past"),
        ("Des élus étaient présents.", LAST, "past"),
        ("Le cortège partira de la gare.", NEXT, "planned"),
        ("La direction a licencié quarante salariés.", NEXT, "planned"),
        ("Les syndicats ont déposé un parcours en préfecture.", NEXT, "planned"),
        ("Le parcours a été modifié en raison de travaux.", NEXT, "planned"),
    ],
)
def test_what_was_seen_tells_that_it_is_over(
    headline: str, behind: str, day: str, status: str, gazetteer: Gazetteer
) -> None:
    found = status_in(f"{headline} {behind}", PUBLISHED, gazetteer)

    assert found == {("Gap", day, status)}


def test_a_headline_with_an_hour_calls(gazetteer: Gazetteer) -> None:
    text = "Manifestation samedi à Gap, 14 h. Le cortège a grossi chaque semaine."

    assert status_in(text, PUBLISHED, gazetteer) == {("Gap", NEXT, "planned")}
