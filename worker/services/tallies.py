"""Interest as it is shown: live for operators, in snapshots for everybody else."""

import datetime as dt

import msgspec

from worker.domain.privacy import protected
from worker.domain.tally import Difference, Figures
from worker.services import resistance
from worker.services.alone import alone
from worker.services.installation import Installation
from worker.services.tally_views import By, EventNumbers, Surroundings, TallyView
from worker.storage import figures, snapshots
from worker.storage.dominance import dominated

__all__ = (
    "By",
    "EventNumbers",
    "TallyView",
    "latest",
    "note_exact_look",
    "recount",
    "shown",
    "shown_now",
    "snapshot",
    "tallies",
)

ORGANISERS = "organisers"
# Workers that run take the next snapshot within seconds; no page waits for it then.
PATIENCE = dt.timedelta(seconds=30)
# Before the first person is counted there is nobody to protect, and the first numbers show at once.
NOBODY = msgspec.json.encode(Figures())
TAKING = "a late snapshot"


def tallies(
    installation: Installation,
    by: By = "rally",
    place: str | None = None,
    *,
    exact: bool = False,
    now: dt.datetime,
) -> list[TallyView]:
    """Return the cells of kind *by* as they stand this moment.

    Pages and organisers are shown `latest` instead, whose numbers move in snapshots.

    Args:
        installation: Whose campaign.
        by: The kind of cell.
        place: Only this place's cells (a code); days and platforms are then that place's own.
        exact: Lift the small-count rule; for operators, who call `note_exact_look` as well.
        now: The moment the numbers are said to be of.
    """
    slug, small = installation.campaign.slug, installation.campaign.thresholds.small_count
    found = figures.figures(slug)
    if not exact:
        found = protected(found, small, dominated=dominated(slug, found))
    return Surroundings(installation, now).views(by, place, found, now)


def latest(
    installation: Installation, by: By = "rally", place: str | None = None, *, now: dt.datetime
) -> list[TallyView]:
    """Return the cells of kind *by* as organisers see them; ``as_of`` says since when.

    Only the numbers are those of the snapshot: rallies, events, reports and flags are of *now*.
    """
    as_of, seen = shown(installation, now)
    return Surroundings(installation, now).views(by, place, seen, as_of)


def shown(installation: Installation, now: dt.datetime) -> tuple[dt.datetime, Figures]:
    """Return the numbers organisers see, and since when.

    The workers take a snapshot every thresholds.snapshot. Whoever asks takes one where they have
    not: before the first, and when the last one is older than that.
    """
    slug = installation.campaign.slug
    kept = snapshots.latest(slug, ORGANISERS, now)
    late = kept and now - kept[0] > installation.campaign.thresholds.snapshot + PATIENCE
    if kept is None:
        kept = snapshot(installation, now)
    elif late or (kept[1] == NOBODY and figures.is_any(slug)):
        # Of a million posts it takes a minute: visitors of that minute see the last one.
        with alone(TAKING) as first:
            kept = snapshot(installation, now) if first else kept
    return kept[0], msgspec.json.decode(kept[1], type=Figures)


def snapshot(installation: Installation, now: dt.datetime) -> tuple[dt.datetime, bytes]:
    """Keep what organisers see from *now* on, every kind of cell masked; return since when and it.

    A number that moved by fewer accounts than the threshold since the last one is rounded to 5.
    First is weighed what is in doubt: what one account wrote alone is not shown.
    """
    resistance.weigh(installation, now)
    slug = installation.campaign.slug
    kept = snapshots.last(slug, ORGANISERS)
    before = msgspec.json.decode(kept[1], type=Figures) if kept else None
    views = msgspec.json.encode(shown_now(installation, before))
    return snapshots.follow(slug, ORGANISERS, now, views, kept[1] if kept else None)


def shown_now(installation: Installation, before: Figures | None = None) -> Figures:
    """Return the numbers of this moment as they may be shown after *before*.

    Accounts that were erased are still in them, until they are as many as the threshold.
    """
    slug = installation.campaign.slug
    small = installation.campaign.thresholds.small_count
    told, erased = figures.told(slug)
    return protected(told, small, before, dominated(slug, told, erased))


def recount(installation: Installation) -> list[Difference]:
    """Build all open tallies anew from the mentions and return what had to be put right."""
    from worker.storage import recount as anew  # noqa: PLC0415 - NumPy takes 0.3 s

    return anew.recount(installation.campaign.slug)


def note_exact_look(by: str, now: dt.datetime) -> None:
    """Note that *by*, an operator, looked at numbers without the small-count rule."""
    snapshots.keep_exact_look(by, now)
