"""Spans to an OpenTelemetry collector, when an installation wants them: what took how long.

A span says which task or call it was, on which kind of network, and what came of it. `ALLOWED`
names all it may carry; exceptions are not recorded, since their words may quote a post or a token.
The library and its OTLP exporter are the extra ``otel``; without ``OTEL_EXPORTER_OTLP_ENDPOINT``
neither is loaded.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

import structlog

from worker.config.values import whole_address

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span, Tracer

log = structlog.get_logger()

ALLOWED = frozenset({"network", "what", "attempt", "fault", "deliveries"})
"""Names of ours: a kind of network, a member of `Happening`, a class of error, numbers."""

WANTED_BY = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
_PROTOCOL = "http/protobuf"
_EXPORTERS = ("", "otlp")

_tracers: list["Tracer"] = []


class Told:
    """One span that is open, or nothing at all; `say` adds to it what `ALLOWED` names."""

    def __init__(self, span: "Span | None" = None) -> None:
        self._span = span

    def say(self, **told: str | int) -> None:
        """Add *told*.

        Raises:
            ValueError: A name that is not of `ALLOWED`.
        """
        if strange := told.keys() - ALLOWED:
            raise ValueError(f"{', '.join(sorted(strange))}: no span of ours carries that")
        if self._span is not None:
            for name, value in told.items():
                self._span.set_attribute(name, value if isinstance(value, int) else str(value))


def wanted(variables: Mapping[str, str]) -> bool:
    """Tell whether *variables*, those that begin with ``OTEL_``, name a collector for spans."""
    exporter = variables.get("OTEL_TRACES_EXPORTER", "")
    return exporter in _EXPORTERS and any(variables.get(name) for name in WANTED_BY)


def misunderstood(variables: Mapping[str, str]) -> str | None:
    """Return which of *variables*, as for `wanted`, holds no address; asks nobody."""
    said = ((name, variables.get(name)) for name in WANTED_BY)
    return next((name for name, value in said if value and not whole_address(value)), None)


def is_installed() -> bool:
    """Tell whether the extra ``otel`` is there."""
    return all(map(find_spec, ("opentelemetry", "opentelemetry.sdk", "opentelemetry.exporter")))


def configure(variables: Mapping[str, str]) -> None:
    """Send this process's spans where *variables* say; nothing when they say nothing.

    The library reads them itself, so that each means what its specification says. What it refuses
    must not keep a worker from announcing.
    """
    if not (wanted(variables) and is_installed()):
        return
    try:
        provider = _provider(variables)
    except ValueError as error:
        log.warning("spans are not sent", why=str(error))
        return
    _tracers[:] = [provider.get_tracer("portevoix")]


def refused(variables: Mapping[str, str]) -> str | None:
    """Return why the library takes *variables*, as for `wanted`, for no settings; asks nobody."""
    if not (wanted(variables) and is_installed()):
        return None
    try:
        _provider(variables).shutdown()
    except ValueError as error:
        return str(error)
    return None


def _provider(variables: Mapping[str, str]) -> "TracerProvider":
    if variables.get("OTEL_EXPORTER_OTLP_PROTOCOL", _PROTOCOL) != _PROTOCOL:
        raise ValueError(f"OTEL_EXPORTER_OTLP_PROTOCOL: spans are sent as {_PROTOCOL} alone")
    for name, value in {"OTEL_SERVICE_NAME": "portevoix", **variables}.items():
        os.environ.setdefault(name, value)  # noqa: TID251 - the door the library looks at
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import (  # noqa: PLC0415 - only where somebody wants it
        OTLPSpanExporter,
    )
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415 - the same
    from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415 - the same

    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider


@contextmanager
def span(name: str, **told: str | int) -> Iterator[Told]:
    """Measure the block as the span *name*; see `Told.say` for what it may carry."""
    if not _tracers:
        yield Told()
        return
    with _tracers[0].start_as_current_span(
        name, record_exception=False, set_status_on_exception=False
    ) as opened:
        one = Told(opened)
        one.say(**told)
        yield one
