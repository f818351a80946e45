"""Reads config/ and the environment into frozen dataclasses; the only reader of both."""

from dataclasses import dataclass
from pathlib import Path

from worker.config.campaign import campaign, slug_of
from worker.config.environment import (
    KEY_FILE,
    Environment,
    data_folder,
    environment,
    make_private,
    read_environment,
    secret_key,
    source_token_variable,
    sqlite_file,
    sqlite_url,
    token_variable,
    whole,
)
from worker.config.files import read_toml
from worker.config.networks import accounts
from worker.config.places import resolve_place
from worker.config.script import script
from worker.config.sources import sources
from worker.domain.announcement import Account
from worker.domain.campaign import Campaign
from worker.domain.post import Source
from worker.reading.towns.gazetteer import Gazetteer

__all__ = (
    "KEY_FILE",
    "Configuration",
    "Environment",
    "campaign_slug",
    "data_folder",
    "environment",
    "load",
    "make_private",
    "read_environment",
    "read_toml",
    "resolve_place",
    "script",
    "secret_key",
    "shipped",
    "source_token_variable",
    "sqlite_file",
    "sqlite_url",
    "token_variable",
    "wants_streams",
    "whole",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """What the three files of a config folder say."""

    campaign: Campaign
    sources: tuple[Source, ...]
    accounts: tuple[Account, ...]


def load(folder: Path, gazetteer: Gazetteer) -> Configuration:
    """Read campaign.toml, sources.toml, networks.toml and the texts of *folder*.

    A missing sources.toml or networks.toml is a campaign that does not listen or announce yet.

    Raises:
        ConfigError: One line: file, line, table, key, what was expected, the nearest known name.
    """
    listening, announcing = folder / "sources.toml", folder / "networks.toml"
    return Configuration(
        campaign=campaign(read_toml(folder / "campaign.toml"), folder, gazetteer),
        sources=sources(read_toml(listening), gazetteer) if listening.exists() else (),
        accounts=accounts(read_toml(announcing)) if announcing.exists() else (),
    )


def campaign_slug(folder: Path) -> str:
    """Return the slug of the campaign of *folder*; needs no gazetteer, and no memory.

    Raises:
        ConfigError: campaign.toml is missing, no TOML or names none.
    """
    return slug_of(read_toml(folder / "campaign.toml"))


def wants_streams(folder: Path) -> bool:
    """Return whether a source of *folder* is heard as it speaks; needs no gazetteer, and no memory.

    Raises:
        ConfigError: sources.toml is no TOML.
    """
    file = folder / "sources.toml"
    if not file.exists():
        return False
    return any(table.values.get("stream") for table in read_toml(file).tables("source"))


def shipped() -> Path:
    """Return the folder of the config that comes with Portevoix (October 2017)."""
    package = Path(__file__).resolve().parent.parent
    packaged = package / "shipped"
    return packaged if packaged.is_dir() else package.parent / "config"
