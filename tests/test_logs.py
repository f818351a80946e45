"""No log line can quote anybody, whoever writes it."""

import io
import json
import logging
import warnings
from collections.abc import Iterator

import pytest
import structlog

from worker import logs
from worker.errors import InputError

SECRET = "j'y serai à Lyon @claire"


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    before = logging.getLogger().handlers[:], logging.getLogger().level
    logs.configure(logging.INFO, stream)
    yield stream
    logging.getLogger().handlers[:] = before[0]
    logging.getLogger().setLevel(before[1])
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


def _read(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_event_is_one_json_line_with_its_fields(lines: io.StringIO) -> None:
    structlog.get_logger().info("delivered", delivery="42", late_seconds=0.4)

    (line,) = _read(lines)
    assert (line["event"], line["delivery"], line["late_seconds"]) == ("delivered", "42", 0.4)


def test_an_exception_leaves_its_class_and_place_and_not_its_words(lines: io.StringIO) -> None:
    try:
        int(SECRET)
    except ValueError:
        structlog.get_logger().exception("reading failed")
        logging.getLogger("some.library").exception("cannot parse %s", SECRET)
        logging.getLogger("celery.app.trace").exception("Task failed: %s", SECRET)

    text = lines.getvalue()
    assert "claire" not in text
    assert [line["error"] for line in _read(lines)] == ["ValueError"] * 3
    assert text.count("test_logs.py") >= 3


def test_a_warning_tells_its_kind_and_place_and_not_its_words(lines: io.StringIO) -> None:
    with warnings.catch_warnings():
        logging.captureWarnings(capture=True)
        warnings.simplefilter("always")
        warnings.warn_explicit(SECRET, RuntimeWarning, "/x/library/platforms.py", 842)

    (line,) = _read(lines)
    assert (line["warning"], line["where"]) == ("RuntimeWarning", "platforms:842")
    assert "claire" not in lines.getvalue()


def test_an_error_of_ours_keeps_its_message(lines: io.StringIO) -> None:
    error = InputError("counts.csv, row 7: no place of that name")

    structlog.get_logger().error("import failed", **logs.fault(error))

    (line,) = _read(lines)
    assert line["message"] == "counts.csv, row 7: no place of that name"
    assert line["retryable"] is False


@pytest.mark.parametrize("name", ["httpx", "django.request", "mastodon", "sesame", "feedparser"])
def test_a_library_says_where_and_not_what(lines: io.StringIO, name: str) -> None:
    logging.getLogger(name).warning("GET %s", SECRET)
    logging.getLogger(name).info("GET %s", SECRET)

    (line,) = _read(lines)
    assert line["logger"] == name
    assert str(line["where"]).startswith("test_logs:")
    assert "claire" not in lines.getvalue()
