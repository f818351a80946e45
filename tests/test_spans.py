"""What leaves for a collector of OpenTelemetry: names of ours and how long, nothing else."""

import gzip
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from tests.domain.rallies import J7
from tests.fakes import loopback
from tests.fakes.loopback import Quiet
from tests.fakes.network import TOKEN, Fault, Manners, faults, serving
from tests.services.announcing import J7_DUE, confirmed, house, mastodon, turn
from tests.services.installations import installation
from worker import spans
from worker.services import check_variables
from worker.services.checked import Verdict
from worker.services.planning import plan

LATEST_SECONDS = 20.0
ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"


@dataclass
class Collector:
    """A collector on loopback: the bytes that came in, and the spans in them."""

    url: str = ""
    heard: list[bytes] = field(default_factory=list)

    def spans(self, number: int) -> list[Span]:
        """Return all spans, once there are *number*."""
        until = time.monotonic() + LATEST_SECONDS
        while len(found := self._spans()) < number and time.monotonic() < until:
            time.sleep(0.02)
        return found

    def _spans(self) -> list[Span]:
        told = [ExportTraceServiceRequest.FromString(one) for one in self.heard]
        scopes = [scope for one in told for rs in one.resource_spans for scope in rs.scope_spans]
        return [span for scope in scopes for span in scope.spans]


@contextmanager
def collecting(monkeypatch: pytest.MonkeyPatch, **more: str) -> Iterator[Collector]:
    collector = Collector()

    class Ear(Quiet):
        def answer(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"] or 0))
            packed = self.headers["Content-Encoding"] == "gzip"
            collector.heard.append(gzip.decompress(content) if packed else content)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

    for name in (ENDPOINT, "OTEL_SERVICE_NAME", "OTEL_BSP_SCHEDULE_DELAY", *more):
        # What `configure` sets for its library is gone after the test.
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    monkeypatch.setattr(spans, "_tracers", [])
    with loopback.serving(ThreadingHTTPServer(("127.0.0.1", 0), Ear)) as url:
        collector.url = url
        spans.configure({ENDPOINT: url, "OTEL_BSP_SCHEDULE_DELAY": "50", **more})
        yield collector
        for tracer in spans._tracers:
            tracer.span_processor.shutdown()  # type: ignore[attr-defined]  # the SDK's has one


def carried(span: Span) -> dict[str, str | int]:
    return {one.key: one.value.string_value or one.value.int_value for one in span.attributes}


def test_a_call_is_its_network_its_outcome_and_its_length(
    store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manners = Manners(faults=faults(Fault.CUT))
    with (
        collecting(monkeypatch, OTEL_RESOURCE_ATTRIBUTES="deployment=essai") as collector,
        serving(tmp_path / "ledger", manners) as (_, url),
    ):
        where = house((mastodon(url),), (J7,))
        confirmed(where)
        turn(where, J7_DUE)
        found = collector.spans(1)
        (told,) = plan(where, J7_DUE)

    (publish,) = found
    assert publish.name == "publish"
    assert carried(publish) == {"network": "mastodon", "attempt": 1, "what": "lost"}
    assert publish.end_time_unix_nano > publish.start_time_unix_nano
    whole = b"".join(collector.heard).decode(errors="replace")
    assert "portevoix" in whole
    assert "essai" in whole
    for secret in (told.text, "République", "Paris", TOKEN, url, str(told.id), told.account):
        assert secret not in whole


def test_what_goes_wrong_inside_is_not_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "Moi aussi, dans le métro"
    with collecting(monkeypatch) as collector:
        with pytest.raises(ValueError, match=words), spans.span("collect"):
            raise ValueError(words)
        (found,) = collector.spans(1)

    assert (found.name, list(found.events), found.status.message) == ("collect", [], "")
    assert words.encode() not in b"".join(collector.heard)


def test_a_span_carries_nothing_but_what_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        collecting(monkeypatch),
        pytest.raises(ValueError, match="url: no span of ours"),
        spans.span("publish", url="https://somebody.example"),
    ):
        pass


def test_a_collector_without_the_library_is_one_line_of_check(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spans, "is_installed", lambda: False)
    base = installation()
    where = replace(
        base, environment=replace(base.environment, telemetry=((ENDPOINT, "http://127.0.0.1:9"),))
    )

    (line,) = check_variables.lines(where.environment)

    assert (line.verdict, "is not installed" in line.detail) == (Verdict.WRONG, True)
    assert "uv sync --extra otel" in line.todo
    spans.configure(dict(where.environment.telemetry))
    assert spans._tracers == []


@pytest.mark.parametrize(
    "variables",
    [
        pytest.param({}, id="nothing set"),
        pytest.param({ENDPOINT: "http://127.0.0.1:9", "OTEL_TRACES_EXPORTER": "none"}, id="none"),
    ],
)
def test_without_a_collector_nothing_is_sent(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spans, "_tracers", [])

    spans.configure(variables)

    assert spans._tracers == []
    with spans.span("publish", network="x") as told:
        told.say(what="accepted")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OTEL_BSP_MAX_QUEUE_SIZE", "0"),
        ("OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT", "-1"),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"),
    ],
)
def test_a_setting_that_is_none_is_one_line_of_check_and_stops_no_worker(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for one in (ENDPOINT, "OTEL_SERVICE_NAME", name):
        monkeypatch.setenv(one, "")
        monkeypatch.delenv(one)
    monkeypatch.setattr(spans, "_tracers", [])
    telemetry = ((ENDPOINT, "http://127.0.0.1:9"), (name, value))
    base = installation().environment

    (line,) = check_variables.lines(replace(base, telemetry=telemetry))
    spans.configure(dict(telemetry))

    assert line.verdict == Verdict.WRONG
    assert line.detail.endswith("; no span is sent")
    assert spans._tracers == []
