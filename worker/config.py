"""Reads config/ and the environment into frozen dataclasses; the only reader of both."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """Where this installation lives and what it talks to (config/example.env lists all)."""

    config: Path
    data: Path
    database_url: str
    broker_url: str
    public_url: str
    secret_key: str
    allowed_hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")


@cache
def environment() -> Environment:
    """Return this process's environment, read once."""
    return read_environment(os.environ)  # noqa: TID251


def read_environment(variables: Mapping[str, str]) -> Environment:
    """Read *variables*; folders and the secret key are made on first use."""
    data = Path(variables.get("PORTEVOIX_DATA", "~/.local/share/portevoix")).expanduser().absolute()
    data.mkdir(parents=True, exist_ok=True)
    return Environment(
        config=Path(variables.get("PORTEVOIX_CONFIG", "config")).absolute(),
        data=data,
        database_url=variables.get("PORTEVOIX_DATABASE_URL", f"sqlite:///{data}/portevoix.sqlite3"),
        broker_url=variables.get("PORTEVOIX_BROKER_URL", ""),
        public_url=variables.get("PORTEVOIX_PUBLIC_URL", ""),
        secret_key=variables.get("PORTEVOIX_SECRET_KEY") or _kept_secret(data / "secret_key"),
    )


def _kept_secret(path: Path) -> str:
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48))
    return path.read_text()
