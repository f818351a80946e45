"""Rallies that sheets and calendars propose: each waits for a person, and what is there stays.

Only a source marked ``trusted`` may tell more of a rally, or move the one that it proposed, and
only while nobody has confirmed it.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime

from worker.domain.campaign import Rally, RallyPlan
from worker.domain.post import Skipped
from worker.errors import InputError
from worker.services.installation import Installation
from worker.services.rallies import add
from worker.services.rally_values import check
from worker.storage import rallies
from worker.storage.rallies import Author, Left

FIELDS = ("time", "venue", "meeting_point", "access", "contact", "url")


@dataclass(frozen=True, slots=True)
class Added:
    """How many rallies are new, and the rows that changed nothing with the reason."""

    rallies: int = 0
    skipped: tuple[Skipped, ...] = ()


def add_plans(  # noqa: PLR0913 - who, when and with what right belong to each proposal
    installation: Installation,
    plans: Sequence[RallyPlan],
    by: str,
    now: datetime,
    *,
    trusted: bool = False,
    person: bool = False,
) -> Added:
    """Propose each of *plans* that is not there yet; a *person* wrote them, or a source says so.

    What a rally of the same place and day says is never changed: people may have been told of it.
    What differs is said instead; what an unconfirmed one leaves open, a *trusted* source fills in.
    On a day from which a rally was moved away it is not proposed anew.
    """
    if not plans:
        return Added()
    slug, gazetteer = installation.campaign.slug, installation.gazetteer
    known: dict[tuple[str, str], list[Rally]] = {}
    for rally in rallies.all_of(slug, gazetteer):
        known.setdefault(_key(rally.plan), []).append(rally)
    left = rallies.left_days(slug)
    added, skipped = 0, []
    for plan in plans:
        there = known.setdefault(_key(plan), [])
        try:
            if not there and (moved := _moved(plan, left.get(_key(plan), ()))):
                skipped.append(moved)
            elif not there:
                there.append(add(installation, plan, by, now, person=person))
                added += 1
            else:
                if trusted and len(there) == 1:
                    author = Author(by=by, at=now, person=False)
                    there[0] = _filled(installation, plan, there[0], author)
                if all(_differences(plan, rally.plan) for rally in there):
                    skipped.append(_already(plan, there[0]))
        except InputError as error:
            skipped.append(Skipped(f"{plan.place.name} {plan.date}", str(error)))
    return Added(added, tuple(skipped))


def follow(
    installation: Installation, moved: Iterable[tuple[date, RallyPlan]], by: str, now: datetime
) -> None:
    """Move what the trusted source *by* proposed, and nobody has confirmed, with its events.

    Args:
        installation: Campaign and gazetteer.
        moved: The day that each left, and how it stands now.
        by: The source.
        now: When.

    A rally that a person touched stays, and so does one that is not alone on one of the days.
    """
    known: dict[tuple[str, str], list[Rally]] = {}
    for rally in rallies.all_of(installation.campaign.slug, installation.gazetteer):
        known.setdefault(_key(rally.plan), []).append(rally)
    for day, plan in moved:
        there = known.get(_key(replace(plan, date=day)), [])
        if len(there) != 1 or known.get(_key(plan)) or not _is_of(there[0], by):
            continue
        told = {"date": plan.date} | ({"time": plan.time} if plan.time else {})
        with suppress(InputError):  # as of any proposal that this campaign cannot have
            check(told, installation.campaign)
            author = Author(by=by, at=now, person=False)
            rallies.fill(there[0].id, told, author, installation.gazetteer)


def _is_of(rally: Rally, by: str) -> bool:
    told = rallies.changes(rally.id)
    return bool(told) and told[0].by == by


def _moved(plan: RallyPlan, left: Iterable[Left]) -> Skipped | None:
    """Return why *plan* is none to propose: it is how a rally stood before somebody moved it.

    A sheet or a calendar of before goes on telling the old day, which nobody should confirm.
    """
    for one in left:
        if plan.time is None or not one.times or f"{plan.time:%H:%M}" in one.times:
            why = f"its rally was moved to {one.date}; if this is another one, enter it by hand"
            return Skipped(f"{plan.place.name} {plan.date}", why)
    return None


def _filled(installation: Installation, plan: RallyPlan, there: Rally, author: Author) -> Rally:
    open_fields = [name for name in _differences(plan, there.plan) if not getattr(there.plan, name)]
    if not open_fields:
        return there
    told = {name: getattr(plan, name) for name in open_fields}
    check(told, installation.campaign)
    return rallies.fill(there.id, told, author, installation.gazetteer) or there


def _key(plan: RallyPlan) -> tuple[str, str]:
    return plan.place.code, plan.date.isoformat()


def _differences(plan: RallyPlan, there: RallyPlan) -> list[str]:
    return [
        name
        for name in FIELDS
        if getattr(plan, name) is not None and getattr(plan, name) != getattr(there, name)
    ]


def _already(plan: RallyPlan, there: Rally) -> Skipped:
    what = ", ".join(_differences(plan, there.plan))
    why = f"is there already with another {what}; change it on its page if the sheet is right"
    return Skipped(f"{plan.place.name} {plan.date}", why)
