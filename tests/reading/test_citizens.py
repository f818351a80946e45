"""People of a town who are counted: "500 Albigeois dans la rue", "800 Toulousain·e·s"."""

import datetime as dt

import pytest

from tests.reading.saying import counted_in
from worker.reading.towns.gazetteer import Gazetteer

LATE = dt.datetime.fromisoformat("2022-06-14T22:00+02:00")


@pytest.mark.parametrize(
    ("text", "crowds"),
    [
        ("500 Albigeois dans la rue ce soir", {("Albi", 500, "-")}),
        (
            "900 Rennais dans la rue ce soir contre la loi, 300 Brestois",
            {("Rennes", 900, "-"), ("Brest", 300, "-")},
        ),
        (
            "200 Lorientais devant la sous-pref ce soir, 2 000 à Rennes",
            {("Lorient", 200, "-"), ("Rennes", 2000, "-")},
        ),
        ("800 Toulousain·e·s ont défilé ce soir", {("Toulouse", 800, "-")}),
        (
            "3 000 Angevin·es ce soir contre la loi, 2 000 à Nantes",
            {("Angers", 3000, "-"), ("Nantes", 2000, "-")},
        ),
        ("600 officinaux dans la rue ce soir à Gap", {("Gap", 600, "-")}),
    ],
)
def test_citizens_are_counted_in_their_town(
    text: str, crowds: set[tuple[str, int, str]], gazetteer: Gazetteer
) -> None:
    assert counted_in(text, LATE, gazetteer) == crowds


def test_citizens_who_went_elsewhere_are_not(gazetteer: Gazetteer) -> None:
    text = "200 Lorientais ont manifesté ce soir à Rennes, 300 à Brest"

    assert counted_in(text, LATE, gazetteer) == {("Rennes", 200, "-"), ("Brest", 300, "-")}
