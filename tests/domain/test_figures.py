"""Figures others published, of the rally in Paris on 29 October 2017 and around it."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from worker.domain.figures import Mark, Range, counts, interval, marks, total, turnout
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
    assert {one: found.mark for one, found in marks([ECHO, POLICE, FORECAST]).items()} == {
        ECHO: Mark.FORECAST
    }
    assert turnout([ECHO, POLICE, FORECAST]) == Range(2_500, 2_500)


def test_a_count_before_any_forecast_is_a_count() -> None:
    early = report(FigureKind.ATTENDANCE, 10_000, 26)

    assert marks([early, FORECAST]) == {}


@pytest.mark.parametrize(
    "said_by",
    [
        pytest.param(Speaker.POLICE, id="the police"),
        pytest.param(Speaker.INDEPENDENT, id="somebody independent"),
    ],
)
def test_who_counts_for_themselves_repeats_no_forecast_of_others(said_by: Speaker) -> None:
    counted = report(FigureKind.ATTENDANCE, 10_000, 30, said_by)

    assert marks([FORECAST, counted]) == {}
    assert turnout([FORECAST, counted]) == Range(10_000, 10_000)


def test_a_forecast_of_the_police_told_as_their_count_is_one() -> None:
    forecast = replace(FORECAST, said_by=Speaker.POLICE)
    counted = report(FigureKind.ATTENDANCE, 10_000, 30, Speaker.POLICE)

    assert marks([forecast, counted])[counted].mark is Mark.FORECAST


@pytest.mark.parametrize("earlier", [FORECAST, replace(ORGANISERS, low=10_000, high=10_000)])
def test_what_organisers_enter_here_is_their_own_count(earlier: Report) -> None:
    entered = replace(ORGANISERS, low=10_000, high=10_000, publisher="")

    assert marks([earlier, entered]) == {}
    assert entered in counts([earlier, entered])


def test_a_paper_that_gives_what_organisers_entered_here_repeats_it() -> None:
    entered = replace(ORGANISERS, publisher="")

    assert marks([entered, ORGANISERS])[ORGANISERS].of is entered


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


def published(publisher: str, number: int, hour: int, **changes: Any) -> Report:  # noqa: ANN401
    made = Report(
        place_code="75056",
        on=SUNDAY,
        kind=FigureKind.ATTENDANCE,
        low=number,
        high=number,
        approx=False,
        said_by=Speaker.POLICE,
        publisher=publisher,
        url=None,
        as_of=dt.datetime(2017, 10, 29, tzinfo=dt.UTC) + dt.timedelta(hours=hour),
    )
    return replace(made, **changes)


def test_one_wire_through_three_papers_is_one_report_and_the_first_one_keeps_it() -> None:
    wire = [published(name, 2_500, hour) for name, hour in (("RTS", 20), ("RTL", 21), ("AFP", 19))]

    found = marks(wire)

    assert {one.publisher: (each.mark, each.of.publisher) for one, each in found.items()} == {
        "RTS": (Mark.COPY, "AFP"),
        "RTL": (Mark.COPY, "AFP"),
    }
    assert [one.publisher for one in counts(wire)] == ["AFP"]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(published("RTL", 2_500, 20, said_by=Speaker.PRESS), id="another speaker"),
        pytest.param(published("RTL", 2_600, 20), id="another number"),
        pytest.param(published("RTL", 2_500, 80), id="days later"),
        pytest.param(published("AFP", 2_500, 20), id="the same publisher"),
        pytest.param(published("RTL", 2_500, 20, place_code="69123"), id="another town"),
    ],
)
def test_these_are_no_copies(other: Report) -> None:
    assert marks([published("AFP", 2_500, 19), other]) == {}


def test_a_round_word_without_a_speaker_is_anybodys_own() -> None:
    crowd = [
        published(name, 100, 19, approx=True, said_by=None) for name in ("RTS", "La Marseillaise")
    ]

    assert marks(crowd) == {}
    assert turnout(crowd) == Range(80, 150)


def test_answers_told_again_six_days_later_are_stale_and_fresh_ones_are_not() -> None:
    old = report(FigureKind.GOING, 1_500, 23)
    again = report(FigureKind.GOING, 1_500, 29)
    fresh = report(FigureKind.GOING, 2_800, 29)

    assert {one: found.of for one, found in marks([again, fresh, old]).items()} == {again: old}


def test_a_small_event_may_stand_still() -> None:
    assert marks([report(FigureKind.GOING, 40, 23), report(FigureKind.GOING, 40, 29)]) == {}


def test_interested_is_never_a_repeat_of_going() -> None:
    assert marks([report(FigureKind.GOING, 500, 23), report(FigureKind.INTERESTED, 500, 29)]) == {}


def test_a_total_adds_lows_and_highs_and_leaves_out_what_is_unknown() -> None:
    assert total([Range(100, 150), None, Range(2_000, 2_500)]) == Range(2_100, 2_650)
    assert total([None]) is None
