"""What every flow is handed: one installation's config, folders and gazetteer."""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from worker.config import Environment
from worker.domain.announcement import Account
from worker.domain.campaign import Campaign
from worker.domain.post import Source
from worker.errors import StartError
from worker.reading.towns.gazetteer import Gazetteer

# A data folder that holds this file is a demonstration's.
DEMONSTRATION_MARK = "demo.json"
# Nobody waits a quarter of an hour for the figures of a demonstration, which are of nobody.
DEMONSTRATION_SNAPSHOT = dt.timedelta(seconds=10)
# Where the pages of this data folder were last; links lead there while no address is public.
ADDRESS_FILE = "address"
_UNASKED = "http://127.0.0.1:8000"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """Put together once by worker.bootstrap; read-only."""

    environment: Environment
    campaign: Campaign
    sources: tuple[Source, ...]
    accounts: tuple[Account, ...]
    gazetteer: Gazetteer
    demo: bool = False


def is_demonstration(data: Path) -> bool:
    """Tell whether the data folder *data* is a demonstration's.

    Raises:
        StartError: This user may not look into it.
    """
    try:
        return (data / DEMONSTRATION_MARK).exists()
    except OSError as error:
        raise StartError(
            f"{data}: cannot be looked into ({error.strerror}); run every command as the user who"
            " runs portevoix, or choose another folder with --data"
        ) from None


def demonstrated(campaign: Campaign) -> Campaign:
    """Return *campaign* as a demonstration has it: config/ allows no figures so fresh."""
    quick = replace(campaign.thresholds, snapshot=DEMONSTRATION_SNAPSHOT)
    return replace(campaign, thresholds=quick)


def pages_address(environment: Environment) -> str:
    """Return where links in mails and from a shell lead: the public address, else that of `up`."""
    if environment.public_url:
        return environment.public_url
    file = environment.data / ADDRESS_FILE
    served = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    return served if served.startswith("http") else _UNASKED
