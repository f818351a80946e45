"""Sources that have failed for half a day: told before anybody takes their silence for quiet."""

import datetime as dt
from collections.abc import Mapping
from functools import partial

import structlog

from worker.domain import french
from worker.services import keys, telling
from worker.services.facts import HOME
from worker.services.installation import Installation, pages_address
from worker.services.telling import Letter
from worker.storage import sources
from worker.storage.owed import Owed

log = structlog.get_logger()

PATIENCE = dt.timedelta(hours=12)
"""How long a source may fail before people are told: servers are mended over night."""


def watch(installation: Installation, now: dt.datetime) -> int:
    """Tell who leads which sources have given nothing for long; return how many letters left."""
    if keys.reading_is_over(installation, now) or not telling.can_reach(installation):
        return 0
    names, before = [source.name for source in installation.sources], now - PATIENCE
    silent = sources.untold_silences(names, before, now - telling.AGAIN)
    every = sources.untold_silences(names, before, now)
    word = partial(_letter, installation)
    sent = telling.reach_leaders(
        installation, Owed.SOURCE, fresh=silent, standing=every, letter=word, now=now
    )
    if sent and silent:
        sources.mark_told(silent, now)
        log.info("silent sources told", letters=sent, sources=len(silent))
    return sent


def _letter(installation: Installation, silent: Mapping[str, dt.datetime | None]) -> Letter:
    lines = [f"Source « {name} » : {_since(last)}." for name, last in silent.items()]
    many = f"{len(lines)} sources ne donnent" if len(lines) > 1 else "Une source ne donne"
    page = f"{pages_address(installation.environment)}/sources/"
    return Letter(
        subject=f"{many} plus rien : {installation.campaign.title}",
        body="Bonjour,\n\n"
        + "\n\n".join(lines)
        + "\n\nCe qui s’y dit n’est pas compté. La page dit pourquoi, et « portevoix check »"
        f" essaie à nouveau.\n{page}\n",
    )


def _since(last: dt.datetime | None) -> str:
    if last is None:
        return "rien n’y a encore pu être lu"
    local = last.astimezone(HOME)
    return (
        f"rien n’y a pu être lu depuis le {french.day(local.date())} à {french.hour(local.time())}"
    )
