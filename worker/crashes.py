"""Crashes to Sentry, when an installation wants them there: a class, the frames it passed, no more.

What Sentry's library would send by itself (local variables, requests, people, breadcrumbs, the
names of machines, the words of exceptions) may quote a post or hold a token, so an event is made
anew from what `ALLOWED` names. Its own hooks into Django, Celery and logging stay out.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from worker.errors import ConfigError

if TYPE_CHECKING:
    from sentry_sdk.types import Event, Hint

ALLOWED = ("event_id", "timestamp", "platform", "level", "release", "environment", "tags")
_FRAME = ("filename", "function", "lineno", "module", "in_app")
# What a tag may say: names of ours.
TAGS = ("task", "part")


def configure(dsn: str) -> None:
    """Report this process's crashes to the project of *dsn*; "" reports none.

    Raises:
        ConfigError: *dsn* is no address of a project. It is never repeated.
    """
    if not dsn:
        return
    import sentry_sdk  # noqa: PLC0415 - only where somebody wants it

    try:
        sentry_sdk.init(
            dsn=dsn,
            default_integrations=False,
            auto_enabling_integrations=False,
            include_local_variables=False,
            include_source_context=False,
            max_breadcrumbs=0,
            auto_session_tracking=False,
            server_name="",
            before_send=_bare,
        )
    except ValueError:  # BadDsn is one; so is what a bracket without an end, or a port, gives
        raise ConfigError(
            "PORTEVOIX_SENTRY_DSN: no address of a project; expected https://KEY@HOST/NUMBER"
        ) from None


def understood(dsn: str) -> bool:
    """Tell whether *dsn* is an address of a project; asks nobody."""
    from sentry_sdk.utils import Dsn  # noqa: PLC0415 - only where somebody wants it

    try:
        Dsn(dsn)
    except ValueError:  # BadDsn is one, as above
        return False
    return True


def report(error: BaseException, **tags: str) -> None:
    """Report *error* if crashes are reported; *tags* are names of `TAGS`."""
    import sentry_sdk  # noqa: PLC0415 - does nothing unless `configure` was told where

    if sentry_sdk.is_initialized():
        with sentry_sdk.new_scope() as scope:
            scope.set_tags({name: value for name, value in tags.items() if name in TAGS})
            scope.capture_exception(error)


def _bare(event: "Event", _hint: "Hint") -> "Event":
    """Return the little of *event* that can quote nobody."""
    kept: dict[str, object] = {name: event[name] for name in ALLOWED if name in event}  # type: ignore[literal-required]  # names of ours
    told = event.get("exception") or {}
    kept["exception"] = {"values": [_exception(one) for one in told.get("values", [])]}
    return kept  # type: ignore[return-value]  # an event with fewer keys is one


def _exception(told: Mapping[str, object]) -> dict[str, object]:
    trace = told.get("stacktrace")
    frames = trace.get("frames", []) if isinstance(trace, Mapping) else []
    return {
        "type": told.get("type"),
        "module": told.get("module"),
        "value": "",
        "stacktrace": {
            "frames": [{name: one[name] for name in _FRAME if name in one} for one in frames]
        },
    }
