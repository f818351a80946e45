"""Logs: JSON lines, one event with fields; never a text, a handle, a post's URL or a token.

Our own events are safe by the house's rule. What libraries say is not ours to trust: an exception's
words may quote what was being parsed, a message may hold a URL. So of a library only warnings are
kept; of those outside a short list only the place in its code; and of any exception its class and
the frames it passed, never its words (a PortevoixError, whose message is ours, keeps it).
"""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from typing import TextIO, TypeAlias

import structlog

from worker.errors import PortevoixError

OURS = "portevoix"
# Their warnings hold names of tasks, queues and hosts, never what people wrote.
PLAIN = ("celery", "kombu", "granian", "_granian", "billiard")

# As Python writes a warning: file, line, class, and words that are not ours to trust.
_WARNING = re.compile(r"(?P<file>[^\n]+):(?P<line>\d+): (?P<kind>\w+): ")

Fields: TypeAlias = MutableMapping[str, object]


def configure(level: int = logging.ERROR, stream: TextIO | None = None) -> None:
    """Send every log of this process from *level* up to *stream* (standard error when None)."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _wordless_exception,
    ]
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_foreign, *shared],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(default=str, ensure_ascii=False),
            ],
        )
    )
    # Here and not by levels: a library may set those of its own loggers (Django does).
    handler.addFilter(lambda record: record.name == OURS or record.levelno >= logging.WARNING)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    logging.captureWarnings(capture=True)
    root.setLevel(max(level, logging.WARNING))
    logging.getLogger(OURS).setLevel(level)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=_factory,
        wrapper_class=structlog.stdlib.BoundLogger,
    )


def _factory(*_: object) -> logging.Logger:
    return logging.getLogger(OURS)


def fault(error: BaseException) -> dict[str, object]:
    """Return what may be logged of *error*: its class, the frames it passed, our own message."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    fields: dict[str, object] = {
        "error": type(error).__name__,
        "frames": [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames],
    }
    if isinstance(error, PortevoixError):
        fields["message"] = str(error)
        fields["retryable"] = error.retryable
    return fields


def _wordless_exception(_: object, __: str, event: Fields) -> Fields:
    """Replace ``exc_info`` by what `fault` allows; structlog's own formatter quotes the message."""
    found = event.pop("exc_info", None)
    if found is True:
        found = sys.exc_info()
    if isinstance(found, tuple):
        found = found[1]
    if isinstance(found, BaseException):
        event.update(fault(found))
    return event


def _foreign(_: object, __: str, event: Fields) -> Fields:
    """Keep of a library's record what cannot quote anybody."""
    record = event["_record"]
    assert isinstance(record, logging.LogRecord)  # noqa: S101 - structlog's contract
    event["logger"] = record.name
    event["where"] = f"{record.module}:{record.lineno}"
    if status := getattr(record, "status_code", None):
        event["status"] = status
    if found := _WARNING.match(record.getMessage()) if record.name == "py.warnings" else None:
        # Else it is the line of the module that all warnings pass.
        event["where"] = f"{Path(found['file']).stem}:{found['line']}"
        event["warning"] = found["kind"]
    if record.name.split(".")[0] not in PLAIN or "exc_info" in event:
        event["event"] = "library warning"
    return event
