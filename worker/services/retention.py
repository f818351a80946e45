"""How long traces of people are kept: 30 days after the rally; the numbers stay."""

import datetime as dt
from pathlib import Path

import structlog

from worker.clients import keys
from worker.domain.cells import over_everywhere
from worker.domain.kinds import RallyStatus, SourceKind
from worker.services import erase, inbox_look, texts
from worker.services.installation import Installation
from worker.storage import counting, erasing, found, imports, rallies, signatures, signin
from worker.storage.erasing import Purged

__all__ = ("KEPT", "Purged", "destroy_key", "lost_key", "oldest", "purge")

KEPT = dt.timedelta(days=30)
"""How long after its rally a cell's mentions are kept; without a day to come, the campaign's."""
QUIET = dt.timedelta(days=1)
"""An old archive may be on its way in: a cell written to this lately waits."""
PATIENCE = dt.timedelta(days=7)
"""How much longer at most, from then or from its first post: some towns are spoken of each day."""

log = structlog.get_logger()


def purge(installation: Installation, now: dt.datetime) -> Purged:
    """Freeze what is past its time and delete the traces it was counted from.

    Running it again changes nothing. The numbers of rows that went are logged as proof. Who asked
    on a page to be left out is erased here as well.
    """
    erase.carry_out(installation, now)
    campaign = installation.campaign
    over, _ = _past(installation, now)
    gone = found.let_go(campaign.slug, oldest(now))
    log.info("found rallies let go", campaign=campaign.slug, number=gone)
    log.info("signatures expired", campaign=campaign.slug, number=texts.expire(campaign.slug, now))
    log.info("file names let go", number=imports.forget_names(now - KEPT))
    log.info("refused files let go", number=_let_go_of_refused(installation, now - KEPT))
    log.info("sessions let go", number=signin.let_go(now))
    purged = _freeze(campaign.slug, over, now)
    if campaign.ends_on + KEPT < over_everywhere(now):
        erased = erasing.forget_what_was_erased(campaign.slug)
        log.info("erasures let go", campaign=campaign.slug, number=erased)
    return purged


def waiting(installation: Installation, now: dt.datetime) -> int:
    """Return how many cells are past their time and wait, since something was counted lately."""
    return len(_past(installation, now)[1])


def _past(installation: Installation, now: dt.datetime) -> tuple[list[int], list[int]]:
    """Return the cells whose time is over: those to freeze, and those still written to."""
    campaign = installation.campaign
    # The day of a postponed one is not known yet; what was frozen would never count again.
    dates = {
        str(rally.id): rally.plan.date
        for rally in rallies.all_of(campaign.slug, installation.gazetteer)
        if rally.status is not RallyStatus.POSTPONED
    }
    today = over_everywhere(now)
    over: list[int] = []
    waits: list[int] = []
    for cell in erasing.open_cells(campaign.slug):
        due = dates.get(cell.rally or "", campaign.ends_on) + KEPT
        quiet = cell.written_at is None or now - cell.written_at >= QUIET
        opened = cell.opened_at.date() if cell.opened_at else due
        if due < today:
            done = quiet or max(due, opened) + PATIENCE < today
            (over if done else waits).append(cell.id)
    return over, waits


def destroy_key(installation: Installation, now: dt.datetime) -> Purged:
    """End the campaign's counting for good: freeze every cell, then destroy its hash key.

    Hashes that a backup may still hold mean nothing from then on; no post can be counted for the
    campaign, nobody can be looked up. The suppression list and announcing go on without it. Who
    asked on a page to be left out is erased first: the numbers are final afterwards.
    """
    erase.carry_out(installation, now)
    slug = installation.campaign.slug
    signatures.forget_all(slug)
    found.let_go(slug, dt.date.max)
    purged = _freeze(slug, [cell.id for cell in erasing.open_cells(slug)], now)
    erasing.forget_what_was_erased(slug)
    # First the word that it is gone: a crash in between leaves a key that nothing uses.
    erasing.mark_key_destroyed(slug, now)
    keys.destroy(installation.environment.data, slug)
    log.info("key destroyed", campaign=slug)
    return purged


def _let_go_of_refused(installation: Installation, before: dt.datetime) -> int:
    return sum(
        inbox_look.let_go(installation.environment.data / (source.folder or "inbox"), before)
        for source in installation.sources
        if source.kind is SourceKind.INBOX
    )


def oldest(now: dt.datetime) -> dt.date:
    """Return the oldest day of which it is still kept who speaks of a rally found."""
    return over_everywhere(now) - KEPT


def lost_key(installation: Installation) -> Path | None:
    """Return where the campaign's key should lie; None when it does, or none is needed."""
    data, slug = installation.environment.data, installation.campaign.slug
    kept = counting.key_check(slug)
    was_made = kept is not None and kept[1] is None
    path = keys.path_of(data, slug)
    return path if was_made and not path.exists() else None


def _freeze(slug: str, cells: list[int], now: dt.datetime) -> Purged:
    purged = erasing.freeze(slug, cells, now)
    log.info(
        "purged",
        campaign=slug,
        cells=purged.cells,
        mentions=purged.mentions,
        voices=purged.voices,
        families=purged.families,
        aliases=purged.aliases,
    )
    return purged
