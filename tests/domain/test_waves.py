import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from tests.domain.rallies import (
    GUADELOUPE,
    H2,
    J1,
    J3,
    J7,
    PARIS,
    REUNION,
    SUNDAY,
    WAVES,
    changed,
    rally,
    utc,
)
from worker.domain.campaign import Place, Quiet, Wave, WaveMoment
from worker.domain.waves import (
    A_MOMENT,
    Leaving,
    days_before,
    end_of,
    moment_of,
    timings,
    wakes_at,
    wall,
)

SPRING = dt.date(2017, 3, 26)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Après-demain à Lyon", 2),
        ("Après demain, à Lyon", 2),
        ("The day after tomorrow in Lyon", 2),
        ("Cette nuit à Lyon", 0),
        ("Demain matin à Lyon", 1),
        ("Tomorrow in Lyon", 1),
        ("C'est aujourd\u2019hui", 0),
        ("Rendez-vous ce soir", 0),
        ("Cet après-midi à Lyon", 0),
        ("Cette apres-midi à Lyon", 0),
        ("Tonight in Lyon", 0),
        ("This afternoon: place Bellecour", 0),
        ("Un après-midi à Lyon, un soir à Nice", None),
        ("Plus que 3 jours avant la marche", 3),
        ("Dans trois jours à Lyon", 3),
        ("Dans une semaine, place Bellecour", 7),
        ("In a week; in 3 days", 7),
        ("Only in two days, in Lyon", 2),
        ("J-3 : rendez-vous à Lyon", 3),
        ("J - 1 à Lyon", 1),
        ("J\u20113 : rendez-vous à Lyon, J\u22123", 3),
        ("Il ne reste que 3 jours avant la marche", 3),
        ("Il ne reste plus qu'un jour", 1),
        ("Plus qu\u2019un jour !", 1),
        ("Il reste trois jours pour le dire autour de vous", 3),
        ("Encore deux jours !", 2),
        ("Only 3 days left; one week to go", 3),
        ("Rendez-vous cet aprem à Lyon", 0),
        ("Encore deux jours de fête, pendant 3 jours, a week of action", None),
        ("D-7 in Lyon", 7),
        # Said of a week, or of a fortnight.
        ("Dans huit jours à Lyon, ou dans 15 jours", None),
        ("Dans le jour, dans les jours qui viennent, in some days", None),
        ("https://example.org/j-3 #J-3 AJ-3", None),
    ],
)
def test_words_that_mean_a_day_are_known_in_both_languages(text: str, days: int | None) -> None:
    assert days_before(text) == days


@pytest.mark.parametrize(
    ("place", "date", "time", "wave", "due"),
    [
        pytest.param(PARIS, SUNDAY, "15:00", J7, "2017-10-22 16:30", id="J-7 in summer time"),
        pytest.param(PARIS, SUNDAY, "15:00", J1, "2017-10-28 16:30", id="J-1, the last summer day"),
        pytest.param(PARIS, SUNDAY, "15:00", H2, "2017-10-29 12:00", id="H-2, clocks set back"),
        pytest.param(PARIS, SUNDAY, "04:00", H2, "2017-10-29 01:00", id="two hours over the hour"),
        pytest.param(
            PARIS, SUNDAY + dt.timedelta(1), "15:00", J1, "2017-10-29 17:30", id="J-1 on the day"
        ),
        pytest.param(GUADELOUPE, SUNDAY, "14:00", J7, "2017-10-22 22:30", id="no summer time, J-7"),
        pytest.param(GUADELOUPE, SUNDAY, "14:00", J1, "2017-10-28 22:30", id="no summer time, J-1"),
        pytest.param(GUADELOUPE, SUNDAY, "14:00", H2, "2017-10-29 16:00", id="no summer time, H-2"),
        pytest.param(REUNION, SUNDAY, "10:00", J1, "2017-10-28 14:30", id="east of Paris"),
        pytest.param(PARIS, SPRING, "15:00", J1, "2017-03-25 17:30", id="before the spring change"),
        pytest.param(PARIS, SPRING, "04:00", H2, "2017-03-26 00:00", id="H-2 over the lost hour"),
    ],
)
def test_a_wave_is_due_on_the_wall_of_its_place(
    place: Place, date: dt.date, time: str, wave: Wave, due: str
) -> None:
    there = rally(place, date, dt.time.fromisoformat(time), confirmed="2017-01-01 00:00")

    assert moment_of(wave.moment, there) == utc(due)


@pytest.mark.parametrize(
    ("starts", "ends", "end"),
    [
        pytest.param("15:00", "17:30", "2017-10-29 16:30", id="the same afternoon"),
        pytest.param("23:00", "01:30", "2017-10-30 00:30", id="after midnight"),
        pytest.param("18:00", "06:00", "2017-10-30 05:00", id="a whole night"),
        pytest.param("10:00", "09:00", None, id="a slip of the pen"),
        pytest.param("15:00", "15:00", None, id="no time at all"),
        pytest.param("15:00", None, None, id="an unknown end"),
        pytest.param(None, "17:30", None, id="an unknown start"),
    ],
)
def test_a_rally_ends_on_its_day_or_in_the_night_that_follows(
    starts: str | None, ends: str | None, end: str | None
) -> None:
    start = dt.time.fromisoformat(starts) if starts else None
    there = changed(rally(time=start), ends_at=dt.time.fromisoformat(ends) if ends else None)

    assert end_of(there) == (utc(end) if end else None)


H4 = Wave(name="H-4", moment=WaveMoment(before=dt.timedelta(hours=4)), text="", template="Bientôt")
LATE_J3 = replace(J3, moment=WaveMoment(days=3, at=dt.time(23)))
LATE_J1 = replace(J1, moment=WaveMoment(days=1, at=dt.time(23)))
SHORT_J3 = replace(LATE_J3, useful_until=WaveMoment(days=2, at=dt.time(6)))


@pytest.mark.parametrize(
    ("date", "time", "moment"),
    [
        pytest.param("2017-10-29", "02:30", "2017-10-29 00:30", id="shown twice: the first"),
        pytest.param("2017-03-26", "02:30", "2017-03-26 01:30", id="skipped: on by the gap"),
        pytest.param("2017-10-29", "03:00", "2017-10-29 02:00", id="right after the overlap"),
    ],
)
def test_a_time_that_is_no_or_two_moments_has_one_rule(date: str, time: str, moment: str) -> None:
    found = wall(dt.date.fromisoformat(date), dt.time.fromisoformat(time), ZoneInfo("Europe/Paris"))

    assert found == utc(moment)


def test_a_wave_is_useful_until_the_next_dated_one_or_the_start() -> None:
    found = {t.wave.name: t.useful_until for t in timings(rally(), WAVES)}

    assert found == {
        "Appel": utc("2017-10-22 16:30"),
        "J-7": utc("2017-10-26 16:30"),
        "J-3": utc("2017-10-28 16:30"),
        "J-1": utc("2017-10-28 22:00"),  # its text says "demain"
        "H-2": utc("2017-10-29 14:00"),
    }


def test_a_wave_that_counts_the_days_is_useful_until_its_day_is_over() -> None:
    counted = replace(J3, template="Plus que 3 jours avant {{ at_place }}")

    found = {t.wave.name: t.useful_until for t in timings(rally(), (counted, J1))}

    assert found["J-3"] == utc("2017-10-26 22:00")


def test_without_an_hour_dated_waves_stand_and_the_last_is_useful_all_day() -> None:
    found = {
        t.wave.name: t.useful_until for t in timings(rally(time=None), (J7, J3, H2)) if t.due_at
    }

    assert found == {"J-7": utc("2017-10-26 16:30"), "J-3": utc("2017-10-29 23:00")}


def test_an_own_useful_until_never_outlasts_the_start() -> None:
    late = replace(J3, useful_until=WaveMoment(days=-3, at=dt.time(12)))
    early = replace(J3, useful_until=WaveMoment(days=2, at=dt.time(12)))

    assert timings(rally(), (late,))[0].useful_until == utc("2017-10-29 14:00")
    assert timings(rally(), (early, J1))[0].useful_until == utc("2017-10-27 10:00")


def test_an_own_useful_until_may_outlast_the_next_dated_wave() -> None:
    found = timings(rally(), (replace(J7, useful_until=WaveMoment(before=dt.timedelta(0))), J3))

    assert found[0].useful_until == utc("2017-10-29 14:00")


NIGHT = Quiet(dt.time(22), dt.time(7))


@pytest.mark.parametrize(
    ("place", "time", "wave", "due"),
    [
        pytest.param(PARIS, "15:00", J1, "2017-10-28 16:30", id="awake: at its own hour"),
        pytest.param(PARIS, "10:00", H4, "2017-10-29 06:00", id="at six: waits for seven"),
        pytest.param(PARIS, "06:30", H4, "2017-10-29 01:30", id="useless at seven: leaves"),
        pytest.param(GUADELOUPE, "10:00", H4, "2017-10-29 11:00", id="seven there, not here"),
        pytest.param(PARIS, "15:00", LATE_J3, "2017-10-27 05:00", id="at 23 h: the next morning"),
        pytest.param(PARIS, "15:00", LATE_J1, "2017-10-28 21:00", id="false tomorrow: leaves"),
        pytest.param(PARIS, "15:00", SHORT_J3, "2017-10-26 21:00", id="of no more use: leaves"),
    ],
)
def test_a_wave_of_the_night_waits_for_the_morning_of_its_place(
    place: Place, time: str, wave: Wave, due: str
) -> None:
    there = rally(place, time=dt.time.fromisoformat(time))

    assert timings(there, (wave,), NIGHT)[0].due_at == utc(due)


def test_what_is_due_as_the_night_begins_leaves_in_its_first_minute() -> None:
    begins = utc("2017-10-26 20:00")
    leaving = Leaving(begins - dt.timedelta(seconds=30), utc("2017-10-28 16:30"), "Samedi")

    assert wakes_at(leaving, rally(), NIGHT, begins) is None
    assert wakes_at(leaving, rally(), NIGHT, begins + A_MOMENT) == utc("2017-10-27 05:00")


def test_what_was_due_in_the_night_itself_leaves_in_it() -> None:
    leaving = Leaving(utc("2017-10-26 21:00"), utc("2017-10-28 16:30"), "Samedi")

    assert wakes_at(leaving, rally(), NIGHT, utc("2017-10-26 22:00")) is None
