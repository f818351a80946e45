"""Events in the database: whatever the order of files, one list; older never replaces newer."""

import datetime as dt
import itertools
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from worker.domain.post import EventCount, OutsideEvent
from worker.storage import events

NOON = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
START = dt.datetime(2017, 10, 29, 14, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def _event(
    number: str | None = "fb:1",
    title: str = "Rassemblement",
    hour: int | None = None,
    **more: object,
) -> OutsideEvent:
    version = (int((NOON + hour * HOUR).timestamp()), 0) if hour is not None else ()
    fields: dict[str, object] = {"start": START, "as_of": NOON, "version": version, **more}
    return OutsideEvent(id=number, title=title, **fields)  # type: ignore[arg-type]


def _counted(
    hour: int, going: int | None, interested: int | None = None, **more: object
) -> OutsideEvent:
    at = NOON + hour * HOUR
    count = EventCount(as_of=at, source="sheet", going=going, interested=interested)
    fields: dict[str, object] = {"start": None, "counts": count, "as_of": at, **more}
    return _event(title="", hour=hour, **fields)  # type: ignore[arg-type]


def _take(route: str, *found: OutsideEvent, campaign: str = "c") -> list[str]:
    return [one.change for one in events.upsert(campaign, route, found, NOON)]


def test_taking_the_same_twice_changes_nothing(store: str) -> None:
    first = _take("ics", _event(hour=1), _event("fb:2", hour=1))
    before = events.all_events("c")

    second = _take("ics", _event(hour=1), _event("fb:2", hour=1))

    assert first == ["new", "new"]
    assert second == ["unchanged", "unchanged"]
    assert events.all_events("c") == before


def test_a_file_that_is_known_asks_no_more_of_the_database_the_longer_it_is(store: str) -> None:
    asked = []
    for count in (10, 100):
        found = [replace(_counted(1, one), id=f"fb:{one}") for one in range(count)]
        _take("sheet", *found)
        with CaptureQueriesContext(connection) as queries:
            assert _take("sheet", *found) == ["unchanged"] * count
        asked.append(len(queries))

    assert asked[0] == asked[1]


def test_newer_replaces_and_older_does_not(store: str) -> None:
    _take("ics", _event(title="Deux", hour=2))

    assert _take("ics", _event(title="Un", hour=1)) == ["unchanged"]
    assert _take("ics", _event(title="Trois", hour=3)) == ["updated"]
    assert [one.title for one in events.all_events("c")] == ["Trois"]


def test_sequence_decides_between_equal_moments(store: str) -> None:
    _take("ics", _event(title="Neuf", version=(5, 9)))
    _take("ics", _event(title="Huit", version=(5, 8)))

    assert [one.title for one in events.all_events("c")] == ["Neuf"]


def test_two_ids_are_two_events_though_all_else_is_equal(store: str) -> None:
    _take("ics", _event("fb:1", hour=1), _event("fb:2", hour=1))

    assert [one.id for one in events.all_events("c")] == ["fb:1", "fb:2"]


def test_without_an_id_the_only_candidate_is_joined(store: str) -> None:
    _take("ics", _event("fb:1", "Rassemblement à Lyon !", hour=1))

    assert _take("dyi", _event(None, "RASSEMBLEMENT à Lyon ✊", venue="Place")) == ["updated"]
    (event,) = events.all_events("c")
    assert (event.id, event.venue) == ("fb:1", "Place")


def test_without_an_id_two_candidates_stay_three_events(store: str) -> None:
    _take("ics", _event("fb:1", hour=1), _event("fb:2", hour=1))

    assert _take("dyi", _event(None)) == ["new"]
    assert [one.id for one in events.all_events("c")].count(None) == 1


def test_one_title_and_hour_in_two_towns_is_two_events(store: str) -> None:
    """29 October 2017 at 15:00: Paris and Lille, both place de la République."""
    _take("dyi", _event(None, place_code="75056"), _event(None, place_code="59350"))

    assert [one.place_code for one in events.all_events("c")] == ["75056", "59350"]


def test_an_id_whose_town_is_another_is_not_joined(store: str) -> None:
    _take("ics", _event("fb:1", place_code="75056", hour=1))
    _take("dyi", _event(None, place_code="59350"))

    assert len(events.all_events("c")) == 2


def test_a_start_an_hour_later_is_another_event(store: str) -> None:
    _take("dyi", _event(None), _event(None, start=START + HOUR))

    assert len(events.all_events("c")) == 2


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_the_order_of_files_never_matters(store: str, order: tuple[int, ...]) -> None:
    files = [
        ("ics", _event(title="Lyon", hour=1, place_code="69123")),
        ("ics", _event(title="Lyon, place Bellecour", hour=2, place_code="69123")),
        ("sheet", _counted(3, 10, 50)),
        ("graph", _event(title="Lyon", hour=0, cancelled=True)),
    ]

    for number in order:
        _take(*files[number])

    (event,) = events.all_events("c")
    assert event.title == "Lyon, place Bellecour"
    assert (event.going, event.interested, event.cancelled) == (10, 50, True)
    assert event.as_of == NOON + 3 * HOUR


def test_the_freshest_declared_count_is_shown_and_all_are_kept(store: str) -> None:
    _take("sheet", _counted(2, 20, None))
    _take("sheet", _counted(1, 10, 50))

    (event,) = events.all_events("c")
    assert (event.going, event.interested) == (20, 50)
    assert [count.going for count in event.counts] == [20, 10]


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_an_older_count_never_hides_a_newer_one_in_any_order(
    store: str, order: tuple[int, ...]
) -> None:
    files = [_counted(1, 10), _counted(2, 20), _counted(3, 10), _counted(3, 12)]

    for number in order:
        _take("sheet", files[number])

    (event,) = events.all_events("c")
    assert event.going == 12, "of two of one moment the greater, since interest grows"
    assert event.as_of == NOON + 3 * HOUR


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_the_parts_of_an_archive_give_one_event_in_any_order(
    store: str, order: tuple[int, ...]
) -> None:
    parts = [
        _event(None, "Rassemblement à Lyon"),
        _event("fb:1", "RASSEMBLEMENT à Lyon !", start=None),
        _event("fb:2", "Un autre", start=None),
    ]

    for number in order:
        _take("dyi", parts[number])

    joined, other = events.all_events("c")
    assert (joined.id, joined.start) == ("fb:1", START)
    assert (other.id, other.start) == ("fb:2", None)
    assert {one for part in parts for one in _take("dyi", part)} == {"unchanged"}


def test_a_number_is_no_start_s_where_one_title_has_two_dates(store: str) -> None:
    _take("dyi", _event("fb:1", start=None))
    _take("dyi", _event(None), _event(None, start=START + 24 * HOUR))

    assert [one.id for one in events.all_events("c")] == [None, None, "fb:1"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_what_a_newer_row_leaves_empty_stays_known(store: str, order: tuple[int, ...]) -> None:
    rows = [
        _counted(1, 10, place_code="75056", start=dt.date(2017, 10, 29)),
        _counted(2, 20, place_code="59350"),
        _counted(3, 30),
    ]

    for number in order:
        _take("sheet", rows[number])

    (event,) = events.all_events("c")
    assert (event.going, event.place_code, event.start) == (30, "59350", dt.date(2017, 10, 29))


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_of_two_rows_of_one_moment_the_greater_counts_though_one_tells_more(
    store: str, order: tuple[int, ...]
) -> None:
    rows = [_counted(1, 10, place_code="75056"), _counted(1, 12), _counted(1, 11)]

    for number in order:
        _take("sheet", rows[number])

    (event,) = events.all_events("c")
    assert event.going == 12


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_an_event_stays_called_off_until_a_younger_file_says_otherwise(
    store: str, order: tuple[int, ...]
) -> None:
    nodes = [
        _event(hour=1, cancelled=False),
        _event(hour=2, cancelled=True),
        _event(hour=3),
    ]

    for number in order:
        _take("graph", nodes[number])

    (event,) = events.all_events("c")
    assert event.cancelled
    assert _take("graph", _event(hour=4, cancelled=False)) == ["updated"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_a_file_older_than_the_one_that_called_it_off_does_not_put_it_on_again(
    store: str, order: tuple[int, ...]
) -> None:
    graph = _event(hour=-5, as_of=NOON - 5 * HOUR, cancelled=False)
    scraper = _event(as_of=NOON, cancelled=True)
    files = (("graph", graph), ("scraper", scraper), ("ics", _event(hour=1)))

    for number in order:
        _take(*files[number])
    off = events.all_events("c")[0].cancelled
    _take("graph", _event(hour=2, as_of=NOON + 2 * HOUR, cancelled=False))

    assert off
    assert not events.all_events("c")[0].cancelled


def test_a_number_listed_alone_later_takes_no_start_away(store: str) -> None:
    _take("dyi", _event("fb:1"))

    _take("dyi", _event("fb:1", start=None, as_of=NOON + HOUR))

    (event,) = events.all_events("c")
    assert event.start == START


def test_an_older_count_is_kept_and_says_unchanged(store: str) -> None:
    _take("sheet", _counted(2, 20))

    assert _take("sheet", _counted(1, 10)) == ["unchanged"]
    (event,) = events.all_events("c")
    assert [count.going for count in event.counts] == [20, 10]


def test_zero_is_a_count_and_nothing_is_none(store: str) -> None:
    _take("sheet", _counted(1, 0, None))
    _take("graph", _event("fb:2", counts=EventCount(as_of=NOON, source="graph")))

    first, second = events.all_events("c")
    assert {first.going, second.going} == {0, None}
    assert {first.counts, second.counts} > {()}


def test_an_undeclared_file_never_replaces_a_declared_one(store: str) -> None:
    _take("ics", _event(title="Déclaré", hour=1))
    _take("scraper", _event(title="Copié", as_of=NOON + 99 * HOUR))

    assert [one.title for one in events.all_events("c")] == ["Déclaré"]


def test_a_moment_that_is_yet_to_come_holds_up_no_later_file(store: str) -> None:
    _take("graph", _counted(24 * 365, 5))
    _take("sheet", _counted(1, 1_600))
    (one,) = events.all_events("c")

    assert (one.going, one.as_of) == (1_600, NOON + HOUR)


def test_an_hour_completes_a_day_and_another_day_moves_it(store: str) -> None:
    _take("sheet", _event(title="", start=dt.date(2017, 10, 29), hour=5))
    _take("ics", _event(hour=1))
    (same,) = events.all_events("c")

    _take("sheet", _event(title="", start=dt.date(2017, 11, 4), hour=6))
    (moved,) = events.all_events("c")

    assert same.start == START
    assert moved.start == dt.date(2017, 11, 4)


@pytest.mark.parametrize(
    ("day", "hour_stays"),
    [
        pytest.param(28, False, id="that day is over in Tahiti"),
        pytest.param(29, True, id="its day"),
        pytest.param(30, True, id="that day has begun in Wallis"),
        pytest.param(31, False, id="two days later"),
    ],
)
def test_an_hour_of_a_day_that_is_over_everywhere_completes_no_other(
    store: str, day: int, *, hour_stays: bool
) -> None:
    _take("ics", _event(hour=1))
    _take("sheet", _event(title="", start=dt.date(2017, 10, day), hour=5))

    (found,) = events.all_events("c")

    assert found.start == (START if hour_stays else dt.date(2017, 10, day))


def test_events_of_a_place_and_its_local_day(store: str) -> None:
    late = dt.datetime(2017, 10, 30, 2, tzinfo=dt.UTC)
    _take("ics", _event("fb:1", start=late, place_code="971", hour=1))
    _take("ics", _event("fb:2", start=late, place_code="75056", hour=1))

    found = events.counts_for("c", "971", dt.date(2017, 10, 29), ZoneInfo("America/Guadeloupe"))

    assert [one.id for one in found] == ["fb:1"]


def test_campaigns_do_not_see_one_another(store: str) -> None:
    _take("ics", _event(hour=1), campaign="d")

    assert events.all_events("c") == []
    assert len(events.all_events("d")) == 1


@pytest.mark.parametrize("number", [None, "fb:1"], ids=["without an id", "with one"])
@pytest.mark.parametrize(
    "words",
    [
        pytest.param("a\0b", id="a NUL"),
        pytest.param("a\ud83db", id="half a letter"),
        pytest.param("".join(map(chr, range(0x4E00, 0x7E00))), id="a title without end"),
        pytest.param("\ufdfa" * 5_000, id="letters that stand for eighteen"),
    ],
)
def test_words_that_no_database_takes_cost_no_other_event(
    store: str, number: str | None, words: str
) -> None:
    rotten = _event(number, title=words, venue=words, url=f"https://example.org/{words}")

    _take("ics", rotten, _event("fb:2", title="Autre"))

    assert len(events.all_events("c")) == 2
    assert _take("ics", rotten) == ["unchanged"]
