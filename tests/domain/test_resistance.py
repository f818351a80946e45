"""Signs that a number may not be what it seems, and waves that are nothing of the kind."""

import datetime as dt

import pytest

from worker.domain.compose import VARIABLES
from worker.domain.resistance import (
    YOUNG,
    Measured,
    Sign,
    Wrote,
    crowd,
    doubts,
    may_be_dominated,
)

NOON = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
OLD = NOON - dt.timedelta(days=900)


def wrote(person: int, family: int | None = 1, seconds: int = 0, since: dt.datetime = OLD) -> Wrote:
    return Wrote(person, family, NOON + dt.timedelta(seconds=seconds), since)


def signs(cell: Measured) -> list[Sign]:
    return [doubt.sign for doubt in doubts(cell)]


def test_five_accounts_with_one_text_in_one_minute_are_a_chorus() -> None:
    found = crowd([wrote(n, seconds=n * 10) for n in range(5)])

    assert found.chorus == {0, 1, 2, 3, 4}


def test_a_chorus_that_begins_within_a_minute_of_the_clock_is_one() -> None:
    early = [wrote(n, seconds=55 + n) for n in range(3)]
    late = [wrote(3 + n, seconds=100 + n) for n in range(2)]
    apart = [wrote(9, seconds=300), wrote(10, seconds=-300)]

    assert crowd([*late, *apart, *early]).chorus == {0, 1, 2, 3, 4}


@pytest.mark.parametrize(
    "posts",
    [
        pytest.param([wrote(n % 4, seconds=n * 5) for n in range(30)], id="four, again and again"),
        pytest.param([wrote(n, seconds=n * 16) for n in range(30)], id="four in any minute"),
        pytest.param([wrote(n, seconds=n * 61) for n in range(9)], id="a minute apart"),
        pytest.param([wrote(n, family=n) for n in range(9)], id="each in their own words"),
        pytest.param([wrote(n, family=None) for n in range(9)], id="reposts have no text"),
        pytest.param([wrote(1) for _ in range(9)], id="one account nine times"),
        pytest.param([wrote(n) for n in range(4)], id="only four"),
    ],
)
def test_these_are_no_chorus(posts: list[Wrote]) -> None:
    assert crowd(posts).chorus == frozenset()


def test_an_account_is_new_for_a_month_and_unknown_age_is_not_new() -> None:
    posts = [
        wrote(1, since=NOON - YOUNG + dt.timedelta(seconds=1)),
        wrote(2, since=NOON - YOUNG),
        Wrote(3, 1, NOON, None),
    ]

    assert crowd(posts).young == {1}


@pytest.mark.parametrize(
    ("cell", "sign"),
    [
        pytest.param(Measured(persons=200, items=300, chorus=20), Sign.CHORUS, id="chorus"),
        pytest.param(Measured(persons=60, items=90, young=20), Sign.YOUNG, id="new accounts"),
        pytest.param(Measured(persons=12, items=100, most=86), Sign.DOMINANT, id="one account"),
        pytest.param(
            Measured(persons=900, items=900, days=((1, 100), (2, 90), (3, 110), (4, 500))),
            Sign.BURST,
            id="a day five times the others",
        ),
    ],
)
def test_a_sign_raises_its_doubt(cell: Measured, sign: Sign) -> None:
    assert signs(cell) == [sign]


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param(Measured(persons=500_000, items=700_000, days=((1, 500_000),)), id="day one"),
        pytest.param(
            Measured(persons=900, items=900, days=((1, 100), (2, 200), (3, 300), (4, 600))),
            id="growing towards the rally",
        ),
        pytest.param(
            Measured(persons=99, items=99, days=((1, 2), (2, 3), (3, 2), (4, 80))), id="small"
        ),
        pytest.param(Measured(persons=200, items=300, chorus=19, young=59), id="under both shares"),
        pytest.param(Measured(persons=12, items=100, most=85), id="85 in a hundred exactly"),
        pytest.param(Measured(persons=1, items=19, most=19), id="too little written"),
    ],
)
def test_these_raise_none(cell: Measured) -> None:
    assert signs(cell) == []


def test_the_day_of_a_burst_is_told() -> None:
    (doubt,) = doubts(
        Measured(persons=900, items=900, days=((1, 100), (2, 90), (3, 110), (4, 800), (5, 100)))
    )

    assert doubt.day == 4


@pytest.mark.parametrize("persons", range(1, 40))
def test_who_can_be_dominated_is_never_missed(persons: int) -> None:
    for most in range(1, 300):
        items = most + persons - 1
        if doubts(Measured(persons=persons, items=items, most=most)):
            assert may_be_dominated(persons, items), (most, items)


def test_no_number_of_ours_can_stand_in_an_announcement() -> None:
    counted = {"persons", "posts", "texts", "reposts", "accounts", "comptes", "interest"}

    assert counted & set(VARIABLES) == set()
