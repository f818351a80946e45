"""Figures others published, of the rally in Paris on 29 October 2017 and around it."""

import datetime as dt

import pytest

from worker.domain.figures import Range, echoes, interval, turnout
from worker.domain.kinds import FigureKind, Speaker
from worker.domain.post import Report

SUNDAY = dt.date(2017, 10, 29)


def report(kind: FigureKind, number: int, day: int, said_by: Speaker | None = None) -> Report:
    return Report(
        place_code="75056",
        on=SUNDAY,
        kind=kind,
        low=number,
        high=number,
        approx=False,
        said_by=said_by,
        publisher="Le Journal",
        url=None,
        as_of=dt.datetime(2017, 10, day, 12, tzinfo=dt.UTC),
    )


FORECAST = report(FigureKind.EXPECTED, 10_000, 27, Speaker.ORGANISERS)
POLICE = report(FigureKind.ATTENDANCE, 2_500, 30, Speaker.POLICE)
ECHO = report(FigureKind.ATTENDANCE, 10_000, 30)
ORGANISERS = report(FigureKind.ATTENDANCE, 2_000, 30, Speaker.ORGANISERS)


def test_a_forecast_told_as_a_count_is_found_and_is_no_turnout() -> None:
    assert echoes([ECHO, POLICE, FORECAST]) == (ECHO,)
    assert turnout([ECHO, POLICE, FORECAST]) == Range(2_500, 2_500)


def test_a_count_before_any_forecast_is_a_count() -> None:
    early = report(FigureKind.ATTENDANCE, 10_000, 26)

    assert echoes([early, FORECAST]) == ()


def test_the_police_above_the_organisers_stays_as_it_is() -> None:
    assert turnout([POLICE, ORGANISERS]) == Range(2_000, 2_500)


def test_no_report_is_unknown_and_answers_on_facebook_are_none() -> None:
    assert turnout([]) is None
    assert turnout([report(FigureKind.GOING, 1_600, 29)]) is None


@pytest.mark.parametrize(
    ("number", "approx", "expected"),
    [
        pytest.param(100, True, Range(80, 150), id="une centaine"),
        pytest.param(100, False, Range(100, 100), id="100 counted"),
        pytest.param(8_000, True, Range(8_000, 8_000), id="environ 8 000"),
    ],
)
def test_a_round_word_is_a_range(number: int, approx: bool, expected: Range) -> None:  # noqa: FBT001 - a column
    told = Report(
        place_code="75056",
        on=SUNDAY,
        kind=FigureKind.ATTENDANCE,
        low=number,
        high=number,
        approx=approx,
        said_by=None,
        publisher="Le Journal",
        url=None,
        as_of=dt.datetime(2017, 10, 30, tzinfo=dt.UTC),
    )

    assert interval(told) == expected
