"""Whatever it is given, the reader ends, and its work grows no faster than the text."""

import datetime as dt
import os
from collections.abc import Callable
from functools import cache
from sys import monitoring
from time import process_time
from types import CodeType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.conftest import loaded
from worker.reading.explaining import explain
from worker.reading.reader import read

# The longest sentence the reader makes, and what is to take no more than its share of work.
SHORT, LONG = 2_000, int(os.environ.get("BAD_INPUT_CHARACTERS", "4000"))
ENTERED = (monitoring.events.PY_START, monitoring.events.PY_RESUME)
PUBLISHED = dt.datetime.fromisoformat("2017-10-24T18:00+02:00")


@cache
def _towns() -> list[str]:
    return [
        place.name
        for number in range(1_000, 95_000)
        if (place := loaded().by_code(f"{number:05}")) is not None and place.population > 9_000
    ]


CALL = "Marche à Lyon samedi 14h. "
# All stand behind a call, which lets them past the gate.
REPEATED = {
    "hashtags": "#metoolyon ",
    "denials": "pas à Lyon, mais ",
    "days": "reportée au samedi 14 ",
    "hours": "14h ",
    "numbers": "1 600 personnes ",
    "figures": "1 ",
    "comparisons": "900 contre 800 le 7 mars, ",
    "letters": "a",
    "digits": "1",
    "brackets": "(a",
    "lines": "\n",
    "full stops": "a.a.",
    "binary": bytes(range(256)).decode("latin-1"),
    "NUL": "\0",
    "lone surrogates": "\ud800 ",
    "loose marks": "\u0301",
}
TOWNS: dict[str, Callable[[], str]] = {
    "in one sentence": lambda: ", ".join(_towns()),
    "in lines": lambda: "\n".join(_towns()),
    "with hours": lambda: "".join(f"{name} {n % 24}h, " for n, name in enumerate(_towns())),
    "with numbers": lambda: "".join(
        f"{n} personnes à {name} selon la police. " for n, name in enumerate(_towns())
    ),
    "in one hashtag": lambda: "#" + "MeTooLyon" * LONG,
    "in hashtags": lambda: "".join(f"#Marche{name.replace(' ', '')} " for name in _towns()),
}


def _calls(act: Callable[[], object]) -> int:
    """Return how many Python functions and generators are entered while *act* runs."""
    entered = 0

    def count(_code: CodeType, _offset: int) -> None:
        nonlocal entered
        entered += 1

    # Not `sys.setprofile`, which hears of each return as well, and of all that is not Python.
    monitoring.use_tool_id(monitoring.PROFILER_ID, "calls")
    for event in ENTERED:
        monitoring.register_callback(monitoring.PROFILER_ID, event, count)
    monitoring.set_events(monitoring.PROFILER_ID, sum(ENTERED))
    try:
        act()
    finally:
        monitoring.set_events(monitoring.PROFILER_ID, 0)
        monitoring.free_tool_id(monitoring.PROFILER_ID)
    return entered


@pytest.mark.parametrize("name", [*REPEATED, *TOWNS])
def test_the_work_grows_no_faster_than_the_text(name: str) -> None:
    text = CALL + (TOWNS[name]() if name in TOWNS else REPEATED[name] * LONG)

    short = _calls(lambda: read(text[:SHORT], PUBLISHED, loaded()))
    long = _calls(lambda: read(text[:LONG], PUBLISHED, loaded()))

    assert long < 1.4 * LONG / SHORT * short + 2_000


def test_a_post_of_towns_and_numbers_is_read_in_a_moment() -> None:
    text = "/Lyon /mille " * 115

    assert _calls(lambda: read(text, PUBLISHED, loaded())) < 2_000 * len(text)


def test_brackets_that_never_close_are_read_in_a_moment() -> None:
    started = process_time()

    read("Eu (" * 300, PUBLISHED, loaded())

    assert process_time() - started < 1


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda text: read(text, PUBLISHED, loaded()), id="read"),
        pytest.param(lambda text: explain(text, PUBLISHED, loaded()), id="explain"),
    ],
)
def test_of_ten_million_characters_only_the_first_are_read(act: Callable[[str], object]) -> None:
    text = CALL + " x" * 35_000
    act(text)  # from here on all that is kept is kept

    assert _calls(lambda: act(text * 140)) == _calls(lambda: act(text))


def test_a_list_of_thousands_of_lines_is_explained_in_proportion() -> None:
    def calls(lines: int) -> int:
        return _calls(lambda: explain("- Gap 15h\n" * lines, PUBLISHED, loaded()))

    calls(400)  # from here on all that is kept is kept

    assert calls(1_600) < 5 * calls(400)


@pytest.mark.parametrize("figures", [400, 5_000])
def test_a_number_of_endless_figures_is_none(figures: int) -> None:
    text = f"Marche à Lyon samedi 14h, {'1' * figures} personnes."

    (claim,) = read(text, PUBLISHED, loaded()).claims

    assert claim.figures == ()
    assert claim.time == dt.time(14)


def test_capitals_in_a_row_where_people_come_from_are_read_to_the_end() -> None:
    from_where = f"{'A' * 60} et partout, de Metz"

    claims = read(f"{CALL}À Dole, 200 sont venus de {from_where}.", PUBLISHED, loaded()).claims

    assert claims[0].place is not None
    assert claims[0].place.name == "Lyon"


@settings(max_examples=150, deadline=None)
@given(text=st.text(st.characters(), max_size=300), call=st.sampled_from(["", CALL]))
def test_any_text_is_read_without_a_crash(text: str, call: str) -> None:
    given_text = call + text

    for claim in read(given_text, PUBLISHED, loaded()).claims:
        for spans in (claim.spans.place, claim.spans.date, claim.spans.time):
            assert all(0 <= start < end <= len(given_text) for start, end in spans)


def test_a_venue_that_begins_with_a_towns_name_is_read() -> None:
    read("devant La Bastia, ", PUBLISHED, loaded())


@pytest.mark.parametrize(
    "square", ["place du 8-Mai-1945", "rue du 19 mars 1962", "quai du 1er Mai"]
)
def test_a_place_named_after_a_day_is_read_whole(square: str) -> None:
    given_text = f"Marche contre la loi à Tours samedi à 14 h, {square}, avec nos enfants"

    (claim,) = read(given_text, PUBLISHED, loaded()).claims

    assert [given_text[start:end] for start, end in claim.spans.venue] == [square]
    assert claim.date == dt.date(2017, 10, 28)


def test_a_text_that_ends_on_a_day_without_a_rally_is_read() -> None:
    (claim,) = read("Marche à Lyon samedi 14h. Dimanche rien", PUBLISHED, loaded()).claims

    assert claim.date == dt.date(2017, 10, 28)


@pytest.mark.parametrize(
    "given_text",
    [
        "Programme\n\u017famedi manif à Lyon 14 h\ndimanche marche à Gap 15 h",
        "Marche à Lyon \u017famed\u0131 14 h. Ailleurs : La Réun\u0131on",
        "Marche à Lyon samed\u0130 14 h",
    ],
)
def test_letters_that_pattern_search_takes_for_plain_ones_are_read_as_these(
    given_text: str,
) -> None:
    claim, *_ = read(given_text, PUBLISHED, loaded()).claims

    assert claim.place is not None
    assert (claim.place.name, claim.date) == ("Lyon", dt.date(2017, 10, 28))
