"""What config/ says, into the database; what a person changed there stays."""

import dataclasses
import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from worker.domain.campaign import RallyPlan
from worker.domain.kinds import RallyStatus
from worker.services.installation import Installation
from worker.storage import campaigns, rallies
from worker.storage.rallies import FIELDS, Author, KeptRally
from worker.storage.transaction import write

BY_CONFIG = "config"
# What the file has taken out and a person called off is agreed.
_OFF = {RallyStatus.CANCELLED, RallyStatus.OVER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeded:
    """How many rallies config/ brought, and how many it changed."""

    added: int
    changed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where config/ and the database disagree. ``rally`` is place and day, or ``campaign``.

    ``applies``: no person has changed it, so config's word comes at the next start. ``gone``: the
    rally that the file names no more, which only a person calls off.
    """

    rally: str
    field: str
    config: str
    database: str
    applies: bool = False
    gone: UUID | None = dataclasses.field(default=None, compare=False)


def seed(installation: Installation, now: dt.datetime) -> Seeded:
    """Bring config's rallies into the database, confirmed; running it again changes nothing.

    A rally is found by the place, day and number under which the file last named it, then by the
    only one of its place that neither side has paired: so a day corrected in the file moves the
    rally. A field that a person changed stays.
    """
    campaign, author = installation.campaign, Author(by=BY_CONFIG, at=now, person=False)
    added = changed = 0
    with write():
        campaigns.seed_live(campaign.slug, live=campaign.live)
        rallies.one_at_a_time(campaign.slug)  # two commands at once would both bring a new one
        for key, plan, kept in _pairs(installation):
            if kept is None:
                rallies.add(campaign.slug, plan, RallyStatus.CONFIRMED, author, seed=key)
                added += 1
                continue
            if kept.seed != key:
                rallies.set_seed(kept.rally.id, key)
            values = _untouched(plan, kept)
            if values:
                rallies.change(kept.rally.id, values, author, installation.gazetteer)
                changed += 1
    return Seeded(added=added, changed=changed)


def differences(installation: Installation) -> tuple[Difference, ...]:
    """Return where a person's word keeps config's from the database, for `portevoix check`."""
    found = list(_live_difference(installation))
    paired = set()
    for _, plan, kept in _pairs(installation):
        name = f"{plan.place.label} {plan.date}"
        if kept is None:
            found.append(
                Difference(
                    rally=name, field="rally", config="there", database="missing", applies=True
                )
            )
            continue
        paired.add(kept.rally.id)
        found.extend(_field_differences(name, plan, kept))
    found.extend(
        Difference(
            rally=f"{kept.rally.place.label} {kept.rally.plan.date}",
            field="rally",
            config="no longer there",
            database=kept.rally.status.value,
            gone=kept.rally.id,
        )
        for kept in rallies.kept_of(installation.campaign.slug, installation.gazetteer)
        if kept.seed and kept.rally.id not in paired and kept.rally.status not in _OFF
    )
    return tuple(found)


def known_in_time(installation: Installation) -> frozenset[tuple[str, dt.date]]:
    """Return place and day of config's rallies that were confirmed before that day was over."""
    return frozenset(
        (plan.place.code, plan.date)
        for _, plan, kept in _pairs(installation)
        if kept and kept.rally.confirmed_at and kept.rally.confirmed_at.date() <= plan.date
    )


def _live_difference(installation: Installation) -> Iterator[Difference]:
    said, state = installation.campaign.live, campaigns.state(installation.campaign.slug)
    if said != state.live:
        yield Difference(
            rally="campaign",
            field="live",
            config=str(said).lower(),
            database=str(state.live).lower(),
            applies=not state.live_touched,
        )


def _field_differences(name: str, plan: RallyPlan, kept: KeptRally) -> Iterator[Difference]:
    for field in FIELDS:
        said, stands = getattr(plan, field), getattr(kept.rally.plan, field)
        # What the file leaves out it does not deny.
        if said and said != stands:
            yield Difference(
                rally=name,
                field=field,
                config=shown(said),
                database=shown(stands),
                applies=field not in kept.touched,
            )


def _pairs(installation: Installation) -> list[tuple[str, RallyPlan, KeptRally | None]]:
    """Return config's rallies, each with its key and the database's rally it means, if any."""
    known = rallies.kept_of(installation.campaign.slug, installation.gazetteer)
    keyed = _keyed(installation.campaign.rallies)
    by_seed = {kept.seed: kept for kept in known if kept.seed}
    pairs: dict[str, KeptRally | None] = {key: by_seed.get(key) for key in keyed}
    free = [kept for kept in known if not kept.seed or kept.seed not in keyed]
    for key, plan in keyed.items():
        if pairs[key] is None and (
            found := _adopted(plan, free) or _moved(plan, free, keyed, pairs)
        ):
            pairs[key] = found
            free.remove(found)
    return [(key, plan, pairs[key]) for key, plan in keyed.items()]


def _adopted(plan: RallyPlan, free: list[KeptRally]) -> KeptRally | None:
    """Return the rally that somebody entered on a page before the file named it."""
    same = [
        kept
        for kept in free
        if (kept.rally.place.code, kept.rally.plan.date) == (plan.place.code, plan.date)
    ]
    return same[0] if len(same) == 1 else None


def _moved(
    plan: RallyPlan,
    free: list[KeptRally],
    keyed: Mapping[str, RallyPlan],
    pairs: Mapping[str, KeptRally | None],
) -> KeptRally | None:
    """Return the rally whose day the file corrects: the only one of that town left on each side."""
    here = plan.place.code
    left = [kept for kept in free if kept.seed and kept.rally.place.code == here]
    asking = [key for key, other in keyed.items() if other.place.code == here and not pairs[key]]
    return left[0] if len(left) == len(asking) == 1 else None


def _keyed(plans: tuple[RallyPlan, ...]) -> dict[str, RallyPlan]:
    """Return each plan under place, day and the running number it has in the file."""
    seen: Counter[tuple[str, dt.date]] = Counter()
    keyed = {}
    for plan in plans:
        seen[plan.place.code, plan.date] += 1
        keyed[f"{plan.place.code}:{plan.date}:{seen[plan.place.code, plan.date]}"] = plan
    return keyed


def _untouched(plan: RallyPlan, kept: KeptRally) -> dict[str, object]:
    """Return what the file says differently and no person has set."""
    values: dict[str, object] = {
        field: getattr(plan, field)
        for field in FIELDS
        if field not in kept.touched and getattr(plan, field) != getattr(kept.rally.plan, field)
    }
    if kept.rally.status is RallyStatus.PROPOSED and "status" not in kept.touched:
        values["status"] = RallyStatus.CONFIRMED
    return values


def shown(value: object) -> str:
    """Return a field of a rally as the shell says it: hours as ``15:00``, None as ``unset``."""
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, tuple):
        return f"{len(value)} parts"
    return "unset" if value is None else str(value)
