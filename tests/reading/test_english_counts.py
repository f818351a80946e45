"""English turns of counts, of who tells them, and of who came from elsewhere."""

import datetime as dt

import pytest

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2025-10-03T09:00+02:00")  # a Friday


def _figures(text: str, gazetteer: Gazetteer) -> set[tuple[str, int, str]]:
    return {
        (claim.place.name, figure.low, figure.said_by.value if figure.said_by else "-")
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
        if claim.place and figure.low is not None
    }


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "In Gap, 2,300 people demonstrated on Thursday, down from 5,700 on 18 September. In "
            "Auch they were 1,900.",
            {("Gap", 2300, "-"), ("Gap", 5700, "-"), ("Auch", 1900, "-")},
            id="a stop behind a month",
        ),
        pytest.param(
            "On Thursday 806,000 people marched, the interior ministry said, 65,000 of them in "
            "Lyon.",
            {("Lyon", 65000, "police")},
            id="some of them",
        ),
        pytest.param(
            "Thursday's march in Dole was great. Cops said 400, we said 1,600 at the march.",
            {("Dole", 400, "police"), ("Dole", 1600, "organisers")},
            id="what we say",
        ),
        pytest.param(
            "Great march in Lyon yesterday, we were maybe 2 thousand.",
            {("Lyon", 2000, "-")},
            id="so many thousand",
        ),
        pytest.param(
            "On Thursday people marched in Lyon. The CGT put the Lyon march at 10,000.",
            {("Lyon", 10000, "organisers")},
            id="put the march at",
        ),
        pytest.param(
            "In Vienne some 3,000 people protested on Thursday, the paper Le Clairon reports.",
            {("Vienne", 3000, "press")},
            id="a paper and its name",
        ),
        pytest.param(
            "80,000 people marched in Lyon on Thursday, organisers #NousToutes said. In Gap 300 "
            "people marched, the union Force Ouvrière said.",
            {("Lyon", 80000, "organisers"), ("Gap", 300, "organisers")},
            id="who organised, and its name",
        ),
    ],
)
def test_who_counted_how_many(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert _figures(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "Jeudi 806 000 personnes ont défilé, selon le ministère, 65 000 d'entre elles à Lyon.",
            {("Lyon", 65000, "police")},
        ),
        ("Jeudi, 900 personnes ont défilé à Lyon, 30 d'entre elles à vélo.", {("Lyon", 900, "-")}),
    ],
)
def test_some_of_them_in_french(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert _figures(text, gazetteer) == figures


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        pytest.param(
            "Great march in Lyon yesterday, met people who'd left at 5am.",
            {("Lyon", None)},
            id="when some left",
        ),
        pytest.param(
            "March in Lyon tomorrow at 10am, place Bellecour.",
            {("Lyon", dt.time(10))},
            id="when it starts",
        ),
    ],
)
def test_the_hour_at_which_some_left_is_not_the_rallys(
    gazetteer: Gazetteer, text: str, hours: set[tuple[str, dt.time | None]]
) -> None:
    claims = read(text, PUBLISHED, gazetteer).claims

    assert {(one.place.name, one.time) for one in claims if one.place} == hours


def test_where_vehicles_come_from_is_no_rallys_town(gazetteer: Gazetteer) -> None:
    text = (
        "The convoys reached Paris on Thursday with hundreds of vehicles from Bayonne, Lille and "
        "Nice. In Paris, protesters gathered on the Champs-Elysées on Thursday."
    )

    claims = read(text, PUBLISHED, gazetteer).claims

    assert {one.place.name for one in claims if one.place} == {"Paris"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Turnout in Gap on Sunday: 562. The march ended peacefully.", {("Gap", 562, "-")}),
        ("The turnout in Gap on Sunday was around 560.", {("Gap", 560, "-")}),
        ("Turnout in Gap on Sunday reached 2,300.", {("Gap", 2300, "-")}),
        ("Turnout in Gap on Sunday was 56%.", set()),
        ("Turnout in Gap was 12,400 voters on Sunday.", set()),
        ("Turnout in Gap on Sunday: 562 people at the book fair.", set()),
        ("Attendance in Lens on Saturday: 35,000.", set()),
    ],
)
def test_a_turnout_is_a_crowd(
    gazetteer: Gazetteer, text: str, figures: set[tuple[str, int, str]]
) -> None:
    assert _figures(text, gazetteer) == figures
