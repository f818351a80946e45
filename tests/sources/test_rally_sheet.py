"""Rally sheets with the days and hours that spreadsheets write."""

import datetime as dt

import pytest

from tests.sources.reading import read
from worker.errors import InputError


@pytest.mark.parametrize(
    ("day", "hour"),
    [
        ("2017-10-28", "15:00"),
        ("28/10/2017", "15h"),
        ("2017-10-28 00:00:00", "15:00:00"),
        ("2017-10-28T00:00", "15 h 00"),
        ("28/10/17", "15h"),
        ("28/10", "15h"),
        ("samedi 28 octobre", "15h"),
        ("sam. 28/10/2017", "15h"),
        ("28/10", "15h-17h"),
        ("28/10", "de 15 h à 17h30"),
        ("28/10", "15:00 – 18:00"),
    ],
)
def test_a_day_and_an_hour_are_read_as_spreadsheets_write_them(day: str, hour: str) -> None:
    batch = read("r.csv", f"place,date,time\nPau,{day},{hour}\n".encode())

    assert batch.skipped == ()
    assert [(one.date, one.time) for one in batch.plans] == [(dt.date(2017, 10, 28), dt.time(15))]


def test_a_day_without_its_year_is_the_next_one() -> None:
    (plan,) = read("r.csv", b"place,date\nPau,24/10\n").plans

    assert plan.date == dt.date(2018, 10, 24)


@pytest.mark.parametrize("day", ["dimanche 28 octobre", "le dimanche 28/10/2017", "dim. 28/10/17"])
def test_a_day_of_another_week_day_is_no_day(day: str) -> None:
    batch = read("r.csv", f"place,date\nPau,{day}\n".encode())

    assert batch.plans == ()
    assert "is a Saturday; correct the day or its date" in batch.skipped[0].why


def test_an_hour_that_is_none_is_named() -> None:
    batch = read("r.csv", b"place,date,time\nPau,2017-10-28,midi\nPau,2017-10-28 18:00,15:00\n")

    assert [one.what for one in batch.skipped] == ["row 2", "row 3"]


def test_a_homonym_is_refused_with_the_codes_of_its_towns() -> None:
    rows = "Saint-Denis,2017-10-28\nSaint-Denis (93),2017-10-28\n97411,2017-10-28\n"

    batch = read("r.csv", f"place,date\n{rows}".encode())

    assert [one.place.code for one in batch.plans] == ["93066", "97411"]
    ((what, why),) = ((one.what, one.why) for one in batch.skipped)
    assert what == "row 2"
    assert why.startswith("'Saint-Denis' is 4 places; write the code of one: 97411 Saint-Denis")


def test_a_town_is_understood_as_everywhere_else() -> None:
    rows = 'Saint-Florent (2b),2017-10-28\n"Valence, 26",2017-10-28\n2a004,2017-10-28\n'
    quarters = "Paris 11e,2017-10-28\nLyon 3e arrondissement,2017-10-28\n13201,2017-10-28\n"

    batch = read("r.csv", f"place,date\n{rows}".encode())
    cities = read("r.csv", f"place,date\n{quarters}".encode())

    assert [one.place.code for one in batch.plans] == ["2B298", "26362", "2A004"]
    assert [one.place.code for one in cities.plans] == ["75056", "69123", "13055"]


def test_a_row_with_a_comma_too_many_is_no_rally_somewhere_else() -> None:
    rows = "Metz,2017-10-28,place d'Armes, devant,\nPau,2017-10-28,place Royale,,\n"

    batch = read("r.csv", f"place,date,venue,access\n{rows}Brest,2017-10-28,,\n".encode())

    assert [one.place.name for one in batch.plans] == ["Brest"]
    assert [one.what for one in batch.skipped] == ["row 2", "row 3"]


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ("lieu;date;heure;adresse", "needs the columns place and date"),
        ("vile;date;heure;contact", "column 'vile' is unknown"),
    ],
)
def test_a_sheet_without_a_town_is_told_what_it_lacks(header: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        read("r.csv", f"{header}\nPau;28/10;15h;x\n".encode())


def test_the_address_of_a_rally_is_its_square() -> None:
    (plan,) = read("r.csv", b"ville;date;heure;adresse\nPau;28/10;15h;place Foch\n").plans

    assert plan.venue == "place Foch"


def test_columns_may_have_french_names() -> None:
    head = "Commune;Jour;Horaire;Lieu;Point de rendez-vous;Accès;Contact;Lien"
    row = "Rouen;28/10/2017;15h00;cathédrale;parvis;métro;Jeanne;https://r.example"

    (plan,) = read("r.csv", f"{head}\r\n{row}\r\n".encode("cp1252")).plans

    assert (plan.place.name, plan.venue, plan.meeting_point) == ("Rouen", "cathédrale", "parvis")
    assert (plan.access, plan.contact, plan.url) == ("métro", "Jeanne", "https://r.example")
