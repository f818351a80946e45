"""What every flow is handed: one installation's config, folders and gazetteer."""

from dataclasses import dataclass

from worker.config import Environment
from worker.domain.announcement import Account
from worker.domain.campaign import Campaign
from worker.domain.post import Source
from worker.reading.towns.gazetteer import Gazetteer

# A data folder that holds this file is a demonstration's.
DEMONSTRATION_MARK = "demo.json"
# Where the pages of this data folder were last; links made in a shell lead there.
ADDRESS_FILE = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """Put together once by worker.bootstrap; read-only."""

    environment: Environment
    campaign: Campaign
    sources: tuple[Source, ...]
    accounts: tuple[Account, ...]
    gazetteer: Gazetteer
    demo: bool = False
