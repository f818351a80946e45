import datetime as dt

import pytest

from tests.config.samples import FewPlaces
from worker.config import answers
from worker.errors import NotFoundError

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "place", "date", "time", "venue"),
    [
        pytest.param("Lyon 2026-12-05", "69123", "2026-12-05", None, None, id="town and day"),
        pytest.param(
            "Lyon 2026-12-05 14:00, place Bellecour",
            "69123", "2026-12-05", "14:00", "place Bellecour",
            id="hour and square",
        ),
        pytest.param(
            "Lyon, samedi 5 décembre à 14 h, place Bellecour",
            "69123", "2026-12-05", "14:00", "place Bellecour",
            id="as people write it",
        ),
        pytest.param("Lyon 3 janvier", "69123", "2027-01-03", None, None, id="next year"),
        pytest.param("Lyon 1er mars 2027 9h30", "69123", "2027-03-01", "09:30", None, id="1er"),
        pytest.param("971 12/12/2026 14h", "971", "2026-12-12", "14:00", None, id="an area"),
        pytest.param(
            "Valence (26) 5 decembre", "26362", "2026-12-05", None, None, id="a homonym settled"
        ),
        pytest.param(
            "Ambérieu-en-Bugey 2026-12-05 place du 8 mai 1945",
            "01004", "2026-12-05", None, "place du 8 mai 1945",
            id="a day in the square's name",
        ),
        pytest.param(
            "Lyon 5/12 14h, 12/14 rue du 4 septembre, près de Paris",
            "69123", "2026-12-05", "14:00", "12/14 rue du 4 septembre, près de Paris",
            id="numbers of houses",
        ),
        pytest.param(
            "Lyon 2026-12-05, place Bellecour, 14h",
            "69123", "2026-12-05", "14:00", "place Bellecour",
            id="the hour behind",
        ),
        pytest.param(
            "Lyon 5/12 de 14h à 17h, place Bellecour",
            "69123", "2026-12-05", "14:00", "place Bellecour",
            id="from when to when, no year",
        ),
        pytest.param(
            "Lyon 05/12/26 18:30, place Bellecour",
            "69123", "2026-12-05", "18:30", "place Bellecour",
            id="a short year, as spreadsheets write it",
        ),
        pytest.param("Lyon 5.12.26 18h", "69123", "2026-12-05", "18:00", None, id="with stops"),
        pytest.param(
            "Lyon sam. 5 déc. 14 heures 30-16h",
            "69123", "2026-12-05", "14:30", None,
            id="shortened",
        ),
        pytest.param("Lyon 2026-12-05T14:00:00", "69123", "2026-12-05", "14:00", None, id="iso"),
        pytest.param(
            "Lyon 2026-12-05 midi, rue du Midi", "69123", "2026-12-05", "12:00", "rue du Midi",
            id="noon",
        ),
    ],
)  # fmt: skip
def test_a_rally_is_understood_as_people_write_it(
    text: str, place: str, date: str, time: str | None, venue: str | None
) -> None:
    plan = answers.rally(text, TODAY, FewPlaces())

    assert (plan.place.code, plan.date.isoformat(), plan.venue) == (place, date, venue)
    assert (f"{plan.time:%H:%M}" if plan.time else None) == time


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("Lyon", "'Lyon': expected a town, a day", id="no day"),
        pytest.param(
            "Lens Samedi 15h", "write the date of 'Samedi', such as 5 d", id="a weekday alone"
        ),
        pytest.param("2026-12-05", "'2026-12-05': expected a town, a day", id="no town"),
        pytest.param("Lyon 2026-11-01", "2026-11-01 has passed", id="past"),
        pytest.param("Lyon 5/00", "'5/00' is not in the calendar", id="no month"),
        pytest.param(
            "Lyon 31 février 2027", "'31 fevrier 2027' is not in the calendar", id="never"
        ),
        pytest.param("Lyon 2026-12-05 25h", "'25h' is no hour", id="no hour"),
        pytest.param("", "one rally at least is needed", id="nothing"),
        pytest.param(
            "Lyon 5 décembre, Paris 6 décembre", "'Paris 6 décembre' is a second", id="commas"
        ),
        pytest.param(
            "Lyon 5/12 14h place Bellecour, Valence 6/12", "put ';' before it", id="one of two"
        ),
        pytest.param("Lyon 5/12 14h et Paris 6/12 15h", "'Paris 6/12' is a", id="and"),
    ],
)
def test_a_rally_that_is_not_understood_says_why(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        answers.rallies(text, TODAY, FewPlaces())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        pytest.param("Lyonn 2026-12-05", "did you mean 'Lyon'", id="misspelt"),
        pytest.param("Valence 2026-12-05", "is 2 places; write the code of one", id="homonym"),
    ],
)
def test_a_town_that_is_not_known_says_which_is_near(text: str, why: str) -> None:
    with pytest.raises(NotFoundError, match=why):
        answers.rallies(text, TODAY, FewPlaces())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", None, id="nothing"),
        pytest.param("non", None, id="no"),
        pytest.param("mastodon https://m.example/", "https://m.example", id="in full"),
        pytest.param("m.example", "https://m.example", id="the server alone"),
    ],
)
def test_an_account_is_a_server_or_nothing(text: str, expected: str | None) -> None:
    assert answers.server(text) == expected


@pytest.mark.parametrize("text", ["twitter", "http://m.example", "mastodon https://a:b@m.example"])
def test_an_account_that_is_neither_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"expected 'mastodon https://mastodon\.example'"):
        answers.server(text)


def test_hashtags_get_their_sign_and_repeat_once() -> None:
    assert answers.hashtags("#MeToo, lyon MeToo") == ("#MeToo", "#lyon")


def test_a_slug_keeps_letters_of_a_title_and_the_year() -> None:
    assert answers.slug("Été : à l'école !", 2026) == "ete-a-l-ecole-2026"
    assert answers.slug("★", 2026) == "campagne-2026"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("2026-12-05", "2026-12-05", id="as machines write it"),
        pytest.param("05/12/26", "2026-12-05", id="as sheets write it"),
        pytest.param(" Samedi 5 décembre ", "2026-12-05", id="in words"),
        pytest.param("le 1er mars", "2027-03-01", id="the next one without its year"),
        pytest.param("sam. 5/12/26", "2026-12-05", id="with its day of the week"),
    ],
)
def test_a_day_alone_is_read_as_beside_a_town(text: str, expected: str) -> None:
    assert str(answers.day(text, TODAY)) == expected


@pytest.mark.parametrize("text", ["dimanche 5 décembre", "le dim. 05/12/2026", "mardi 2026-12-05"])
def test_a_day_of_another_week_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"2026-12-05 is a Saturday; correct"):
        answers.day(text, TODAY)
    with pytest.raises(ValueError, match=r"2026-12-05 is a Saturday; correct"):
        answers.rallies(f"Lyon {text} 14h", TODAY, FewPlaces())


@pytest.mark.parametrize("text", ["demain", "5 décembre 14h", "Lyon 2026-12-05", "31/11", ""])
def test_what_is_no_day_alone_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no day; expected one|is not in the calendar"):
        answers.day(text, TODAY)
