"""What `portevoix check` says of variables and keys of config/; asks the mail server alone."""

from collections.abc import Iterator, Mapping
from functools import partial

from worker import crashes, spans
from worker.clients import notices
from worker.config import Environment, source_token_variable, token_variable
from worker.config.values import nearest
from worker.domain.announcement import Account
from worker.domain.kinds import NetworkKind, SourceKind
from worker.errors import ConfigError
from worker.services import check_mail
from worker.services.checked import Line, Verdict
from worker.services.installation import Installation

# Below it a machine tries all there are; 20 hexadecimal signs are 80 bits.
_SHORTEST_KEY = 20


def strangers(installation: Installation) -> Iterator[Line]:
    """Yield a line for each token of an account or a source that config/ has not: a slip, mostly.

    Its value is never shown.
    """
    known = [
        *(token_variable(one.name) for one in installation.accounts),
        *(source_token_variable(one.name) for one in installation.sources),
    ]
    for name, _ in installation.environment.tokens:
        variable = name.removesuffix("_FILE")
        if variable not in known:
            of_accounts = token_variable("").removesuffix("_TOKEN")
            kind = "account" if variable.startswith(of_accounts) else "source"
            hint = nearest(variable, known, hint="; did you mean {}?")
            yield Line(
                what="environment",
                verdict=Verdict.NOTE,
                detail=f"{name}: config/ has no {kind} of that name{hint}",
                todo="correct its name, or take it out",
            )


def twins(installation: Installation) -> Iterator[Line]:
    """Yield a line for each account that is another one under a second name.

    Each says everything, so its readers would see all twice.
    """
    known: dict[tuple[str, ...], str] = {}
    for one in installation.accounts:
        where = _where(one, installation)
        if where is None:
            continue
        if other := known.get(where):
            yield Line(
                what=f"account {one.name}",
                verdict=Verdict.WRONG,
                detail=f"is the same as '{other}': each announcement would be posted there twice",
                todo="take one of them out of networks.toml, or give it its own token",
            )
        known.setdefault(where, one.name)


def vain_trust(installation: Installation) -> Iterator[Line]:
    """Yield a line for each source whose ``trusted`` changes nothing: its kind fills in nothing."""
    for one in installation.sources:
        if one.trusted and one.kind is not SourceKind.CALENDAR:
            yield Line(
                what=f"source {one.name}",
                verdict=Verdict.NOTE,
                detail="trusted changes nothing: only a calendar fills in a rally",
                todo="take it out; what the source says of a rally is shown to people",
            )


def _where(account: Account, installation: Installation) -> tuple[str, ...] | None:
    """Return what tells where *account* posts; None where nothing does, or for a trial."""
    if account.kind is NetworkKind.DRY_RUN:
        return None
    who = account.handle.casefold()
    if not who:  # its token alone says who it is
        try:
            who = installation.environment.secret(account.name) or ""
        except ConfigError:
            return None
    server = (account.base_url or "").rstrip("/").casefold()
    return (account.kind, server, who) if who else None


def lines(said: Environment) -> Iterator[Line]:
    """Yield a line for each variable of *said* that means nothing or could not do its work."""
    line = partial(Line, what="environment")
    for unknown in said.unknown:
        todo = "config/example.env lists the variables that mean something"
        yield line(verdict=Verdict.NOTE, detail=unknown, todo=todo)
    if said.secret_key and len(said.secret_key) < _SHORTEST_KEY:
        yield line(
            verdict=Verdict.WRONG,
            detail="PORTEVOIX_SECRET_KEY: so short that who guesses it signs in as anybody",
            todo="take it out (one is made), or set what `openssl rand -hex 32` prints",
        )
    if said.notify_url and not notices.understood(said.notify_url):
        yield line(
            verdict=Verdict.WRONG,
            detail="PORTEVOIX_NOTIFY_URL: no address that Apprise knows (it is not shown)",
            todo="see https://appriseit.com/services/ for how each service is written",
        )
    if said.sentry_dsn and not crashes.understood(said.sentry_dsn):
        yield line(
            verdict=Verdict.WRONG,
            detail="PORTEVOIX_SENTRY_DSN: no address of a Sentry project (it is not shown)",
            todo="copy it from the project's settings: https://KEY@HOST/NUMBER",
        )
    yield from _telemetry(dict(said.telemetry))
    yield from check_mail.lines(said)


def _telemetry(telemetry: Mapping[str, str]) -> Iterator[Line]:
    if spans.wanted(telemetry) and (name := spans.misunderstood(telemetry)):
        yield Line(
            what="environment",
            verdict=Verdict.WRONG,
            detail=f"{name}: no address of a collector (it is not shown)",
            todo="write it as http://localhost:4318",
        )
    elif why := spans.refused(telemetry):
        yield Line(
            what="environment",
            verdict=Verdict.WRONG,
            detail=f"{why}; no span is sent",
            todo="correct it, or take it out",
        )
    if spans.wanted(telemetry) and not spans.is_installed():
        yield Line(
            what="environment",
            verdict=Verdict.WRONG,
            detail="OTEL_EXPORTER_OTLP_ENDPOINT is set, and its library is not installed",
            todo="install the extra: `uv sync --extra otel`, or pip install 'portevoix[otel]'",
        )
