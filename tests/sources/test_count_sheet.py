"""Count sheets as spreadsheets really save them; a bad row is named and loses no other."""

import pytest

from tests.fakes import facebook as fb
from tests.sources.reading import read
from worker.errors import InputError
from worker.sources import tables

URL = f"https://www.facebook.com/events/{fb.ID}/"
PLAIN = f"url,place,going,interested,seen_at\n{URL},Nîmes,1600,8000,2017-10-24 18:00\n"


def _semicolons(text: str) -> str:
    return text.replace(",", ";")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(PLAIN.encode(), id="UTF-8"),
        pytest.param(PLAIN.encode("utf-8-sig"), id="with a mark"),
        pytest.param(_semicolons(PLAIN).encode("cp1252"), id="Windows, semicolons"),
        pytest.param(PLAIN.replace(",", "\t").encode("utf-16"), id="Excel's Unicode text"),
        pytest.param(("sep=;\n" + _semicolons(PLAIN)).encode(), id="Excel's first line"),
        pytest.param(PLAIN.replace(",", "|").encode(), id="bars"),
        pytest.param(PLAIN.replace("1600,8000", "1600.0,8000.0").encode(), id="floats"),
        pytest.param(PLAIN.replace("1600,8000", "1 600,8\u202f000").encode(), id="thousands"),
        pytest.param(PLAIN.replace("1600,8000", "1’600,8\u2009000").encode(), id="from a phone"),
        pytest.param(PLAIN.replace(URL, fb.ID).encode(), id="a number for an address"),
        pytest.param(PLAIN.replace("url", "Event ID").replace(URL, fb.ID).encode(), id="its id"),
        pytest.param(PLAIN.replace("18:00", "16:00Z").encode(), id="with an offset"),
    ],
)
def test_a_sheet_says_the_same_however_it_was_saved(body: bytes) -> None:
    batch = read("c.csv", body)

    assert batch.skipped == ()
    (event,) = batch.events
    assert event.counts is not None
    assert (event.id, event.place_code) == (f"fb:{fb.ID}", "30189")
    assert (event.counts.going, event.counts.interested, event.counts.invited) == (1600, 8000, None)
    assert event.counts.as_of.isoformat() == "2017-10-24T16:00:00+00:00"


def test_an_hour_without_offset_is_on_the_wall_of_the_place() -> None:
    (event,) = read("c.csv", PLAIN.replace("Nîmes", "Pointe-à-Pitre").encode()).events

    assert event.counts is not None
    assert event.counts.as_of.isoformat() == "2017-10-24T22:00:00+00:00"


@pytest.mark.parametrize("day", ["2017-10-29 00:00:00", "29/10/17", "dimanche 29 octobre"])
def test_a_day_is_read_as_spreadsheets_write_it(day: str) -> None:
    sheet = f"event_id,date,going\n{fb.ID},{day},5\n"

    assert [str(event.start) for event in read("c.csv", sheet.encode()).events] == ["2017-10-29"]


@pytest.mark.parametrize("seen", ["24/10/17 18:00", "24/10/17 18:00:00"])
def test_a_moment_is_read_with_the_year_that_spreadsheets_shorten(seen: str) -> None:
    (event,) = read("c.csv", f"event_id,going,seen_at\n{fb.ID},5,{seen}\n".encode()).events

    assert str(event.as_of) == "2017-10-24 16:00:00+00:00"


ROWS = [
    ("1.24567E+15,Lyon,1,2,", "rounded id"),
    ("https://www.facebook.com/events/1.24567E+15/,Lyon,1,2,", "rounded id"),
    (f"{fb.ID}.0,Lyon,1,2,", "rounded id"),
    (",Lyon,1,2,", "no url and no event_id; expected https://www.facebook.com/events/"),
    ("https://example.org/events/1234567890,Lyon,1,2,", "no event's address"),
    ("https://fb.me/e/abc,Lyon,1,2,", "paste the long address"),
    (f"{URL},Lyonn,1,2,", "nearest is 'Lyon'"),
    (f"{URL},Le Blanc,1,2,", "is 2 places; write the code of one: 93007 Le Blanc-Mesnil"),
    (f"{URL},Lyon,beaucoup,2,", "going: 'beaucoup' is no count"),
    (f"{URL},Lyon,-3,2,", "going: '-3' is no count"),
    (f"{URL},Lyon,1,2,hier", "seen_at 'hier' is no moment"),
    (f"{URL},Lyon,1,2,2107-10-24 18:00", "is later than the file itself"),
    (f"{URL},Lyon,1,600,8,000,", "has 7 cells and the header 5"),
    (f"{URL},Ly\0on,1,2,", "holds a NUL"),
]


@pytest.mark.parametrize(("row", "why"), ROWS)
def test_a_row_that_cannot_be_read_is_named_and_loses_no_other(row: str, why: str) -> None:
    batch = read("c.csv", f"sep=,\n{PLAIN}{row}\n".encode())

    assert [event.id for event in batch.events] == [f"fb:{fb.ID}"]
    (skipped,) = batch.skipped
    assert skipped.what == "row 4"
    assert why in skipped.why


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (f'{URL},"Lyon,1,2,', r'row 4: a quote \("\) is opened and never closed'),
        (f'{URL},"Lyon" centre,1,2,', r'row 4: a quote \("\) inside a cell; double it'),
    ],
)
def test_a_sheet_with_a_stray_quote_is_refused_with_its_row(row: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        read("c.csv", f"sep=,\n{PLAIN}{row}\n{URL},Lyon,3,4,\n".encode())


@pytest.mark.parametrize("row", [f"{URL},Lyon,1,2,", f"{URL},Lyon,1,600,8,000,"])
def test_a_sheet_with_too_many_rows_is_refused_whole(
    row: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "ROW_LIMIT", 3)

    with pytest.raises(InputError, match="more than 3 rows"):
        read("c.csv", f"{PLAIN}{row}\n{row}\n{row}\n".encode())


@pytest.mark.parametrize("name", ["c.csv", "c.png", "c"])
def test_what_is_packed_is_no_sheet_whatever_its_name(name: str) -> None:
    body = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\x02,,,\n"

    with pytest.raises(InputError, match="a picture"):
        read(name, body)


def test_a_list_of_people_is_refused_with_what_to_bring_instead() -> None:
    with pytest.raises(InputError, match="a list of people, none of whom is kept"):
        read("guests.csv", b"Name,RSVP Status,Date\nJeanne,Going,2017-10-20\n")


def test_rows_left_out_are_told_from_the_top_down() -> None:
    split = f"{URL},Lyon,1,600,8,000,"
    rows = (f"{URL},Lyon,beaucoup,2,", split, f"{URL},Lyon,-3,2,", split)

    skipped = read("c.csv", (PLAIN + "".join(f"{row}\n" for row in rows)).encode()).skipped

    assert [one.what for one in skipped] == ["row 3", "row 4", "row 5", "row 6"]
