"""Numbers, hours and days as people read them."""

import datetime as dt

import pytest

from worker.web import formats

NOW = dt.datetime(2017, 10, 24, 18, 5)  # noqa: DTZ001 - a wall clock; a Tuesday
TODAY = NOW.date()


def at(day: int, hour: int, minute: int = 0, month: int = 10) -> dt.datetime:
    return dt.datetime(2017, month, day, hour, minute)  # noqa: DTZ001 - a wall clock


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        (0, "fr", "0"),
        (999, "fr", "999"),
        (1600, "fr", "1\u202f600"),
        (1234567, "fr", "1\u202f234\u202f567"),
        (1600, "en", "1,600"),
    ],
)
def test_numbers_are_grouped_by_three(value: int, language: str, said: str) -> None:
    assert formats.number(value, language) == said


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        (dt.time(18), "fr", "18\u202fh"),
        (dt.time(18, 5), "fr", "18\u202fh\u202f05"),
        (dt.time(0, 30), "fr", "0\u202fh\u202f30"),
        (dt.time(9, 5), "en", "9:05"),
    ],
)
def test_an_hour_never_breaks_over_two_lines(value: dt.time, language: str, said: str) -> None:
    assert formats.clock(value, language) == said


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (at(24, 18, 5), "à 18 h 05", "at 18:05"),
        (at(24, 0), "à 0 h", "at 0:00"),
        (at(23, 9, 12), "hier à 9 h 12", "yesterday at 9:12"),
        (at(18, 23, 59), "mercredi à 23 h 59", "Wednesday at 23:59"),
        (at(17, 9), "le 17 octobre à 9 h", "on 17 October at 9:00"),
        (at(1, 9), "le 1er octobre à 9 h", "on 1 October at 9:00"),
    ],
)
def test_a_moment_gone_by_is_as_short_as_it_stays_clear(
    value: dt.datetime, french: str, english: str
) -> None:
    assert plain(formats.past(value, NOW)) == french
    assert formats.past(value, NOW, "en") == english


@pytest.mark.parametrize(
    ("value", "coming", "before"),
    [
        (at(24, 18, 30), "aujourd’hui 18 h 30", "18 h 30"),
        (at(25, 18), "demain 18 h", "demain 18 h"),
        (at(30, 18, 30), "lundi 18 h 30", "lundi 18 h 30"),
        (at(31, 18, 30), "mardi 31 octobre 18 h 30", "le 31 octobre 18 h 30"),
        (at(18, 18, 30, 11), "samedi 18 novembre 18 h 30", "le 18 novembre 18 h 30"),
        (
            at(1, 14).replace(year=2018),
            "lundi 1er octobre 2018 à 14 h",
            "le 1er octobre 2018 à 14 h",
        ),
    ],
)
def test_a_moment_to_come_names_its_day(value: dt.datetime, coming: str, before: str) -> None:
    assert plain(formats.coming(value, NOW)) == coming
    assert plain(formats.before(value, NOW)) == before


def test_where_it_is_another_day_no_day_is_called_today_or_yesterday() -> None:
    value, eve = at(24, 7), TODAY - dt.timedelta(days=1)  # in Nouméa it is tomorrow already

    assert plain(formats.coming(value, NOW, "fr", eve)) == "mardi 24 octobre 7 h"
    assert plain(formats.before(value, NOW, "fr", eve)) == "mardi 24 octobre 7 h"
    assert plain(formats.past(value, NOW, "fr", eve)) == "le mardi 24 octobre à 7 h"
    assert plain(formats.past(value, NOW, "fr", TODAY)) == "à 7 h"


def test_a_moment_that_was_to_come_is_of_no_day_to_come() -> None:
    assert plain(formats.coming(at(23, 18, 30), NOW)) == "hier 18 h 30"
    assert plain(formats.coming(at(22, 18, 30), NOW)) == "dimanche 22 octobre 18 h 30"


@pytest.mark.parametrize(
    ("value", "long", "since"),
    [
        (dt.date(2017, 10, 25), "mercredi 25 octobre", "demain"),
        (dt.date(2017, 11, 1), "mercredi 1er novembre", "le 1er novembre"),
        (dt.date(2017, 10, 22), "dimanche 22 octobre", "dimanche"),
        (dt.date(2018, 1, 1), "lundi 1er janvier 2018", "le 1er janvier 2018"),
    ],
)
def test_a_day_has_its_year_only_when_it_is_another_one(
    value: dt.date, long: str, since: str
) -> None:
    assert formats.day(value, TODAY) == long
    assert formats.since(value, TODAY) == since


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Statue : côté gare ; venez !", "Statue\u00a0: côté gare\u00a0; venez\u00a0!"),
        ("Café « La Paix »", "Café «\u00a0La Paix\u00a0»"),
        ("https://a.example/?b, 14:30", "https://a.example/?b, 14:30"),
    ],
    ids=["stops", "quotation marks", "an address and an hour"],
)
def test_no_line_ends_before_a_stop_that_people_typed(typed: str, shown: str) -> None:
    assert formats.no_break(typed) == shown
