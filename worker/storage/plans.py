"""Plans of rallies as deliveries: written under their ids, read for pages and commands."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID, uuid5

from worker.domain.amendment import CALLED_OFF, Facts, Told, amendments, still_holds
from worker.domain.announcement import (
    Delivery,
    Happened,
    Kind,
    Plan,
    Planned,
    first_progress,
    is_decided,
    reconcile,
    withdraw,
)
from worker.domain.campaign import Campaign, Rally
from worker.domain.delivery import OPEN, UNSETTLED, Cause, Proof
from worker.domain.kinds import DeliveryState, NetworkKind, RallyStatus
from worker.domain.repeats import Before, left_to_say
from worker.storage import epochs
from worker.storage.delivery_rows import (
    delivery_of,
    held_for_words,
    note,
    plan_again,
    put_planned,
    row_of,
    save,
    told_in,
    told_of,
    waiting_for_words,
    was_open,
)
from worker.storage.models import Delivery as Row
from worker.storage.models import DeliveryEvent, PlannedRally
from worker.storage.models import Rally as RallyRow
from worker.storage.staleness import print_of
from worker.storage.transaction import write

PLANNER = "plan"
# X refuses a text that it had in the last twelve hours or so; the same wave of the day after, on
# the shortest day of the year, is 23 hours away.
TWINS_WITHIN = dt.timedelta(hours=20)
_NEVER_SAID = (DeliveryState.CANCELLED, DeliveryState.MISSED, DeliveryState.FAILED)
_SPOKEN = frozenset({DeliveryState.SENT, *UNSETTLED})


def put(  # noqa: PLR0913 - all of it decides what is planned
    campaign: Campaign,
    rally: Rally,
    plan: Plan,
    now: dt.datetime,
    *,
    kinds: Mapping[str, NetworkKind],
    config_print: str,
) -> bool:
    """Bring the deliveries of *rally* up to *plan* in one transaction.

    What an account told and no longer holds is said again, or asks a person where the account is
    not among *kinds* any more, or is of another kind.

    Returns:
        False when the rally has changed since it was read: plan it again.
    """
    with write():
        current = RallyRow.objects.select_for_update().filter(id=rally.id).first()
        if current is None or current.revision != rally.revision:
            return False
        # A person's urgent word is no part of a plan, and tells nothing that a plan could hold to.
        mine = Row.objects.filter(rally_id=rally.id).exclude(kind=Kind.URGENT)
        locked = mine.order_by("id").select_for_update()
        rows = {row.id: row for row in locked}
        trials = {row.id: row for row in rows.values() if _was_trial(row, kinds)}
        heard = [row for row in rows.values() if row.id not in trials]
        said_again = _said_again(rally, heard, now, campaign, kinds)
        again = [_as_decided(one, rows.values()) for one in said_again]
        before = _before(heard, trials.values())
        waves = list(_left_to_say(campaign, rally, plan, before, now))
        gone = _said_by_those_gone(campaign, rally, heard, kinds)
        waves = list(_unlike_those_gone(waves, heard, gone))
        wanted = {one.id: one for one in (*_unlike_others(campaign.slug, waves, kinds), *again)}
        _insert(campaign.slug, [p for p in wanted.values() if p.id not in rows], now)
        why = partial(_why_withdrawn, causes=_causes(plan, campaign), accounts=kinds)
        held = {row.id for row in rows.values() if row.cause == Cause.TWIN}
        freed = _update(rows, wanted, why, now)
        epochs.doubt_calls(campaign, rally.id, now)
        plan_again(waiting_for_words(campaign.slug, rally.id) if freed else (), rally.id)
        # Who says the same may be called off just now, unseen by us as we are by it: asked again.
        sure = held_for_words(rally.id) <= held
        planned = print_of(rally.revision, rally.status, config_print) if sure else ""
        PlannedRally.objects.update_or_create(rally_id=rally.id, defaults={"print": planned})
        return True


def all_of(campaign: str) -> tuple[Delivery, ...]:
    """Return every delivery of *campaign*, by due moment."""
    rows = Row.objects.filter(campaign=campaign).order_by("due_at", "wave", "rally", "account")
    return tuple(delivery_of(row) for row in rows)


def of_rally(rally_id: UUID) -> tuple[Delivery, ...]:
    """Return the deliveries of one rally, by due moment."""
    rows = Row.objects.filter(rally_id=rally_id).order_by("due_at", "wave", "account")
    return tuple(delivery_of(row) for row in rows)


def some(ids: Iterable[UUID]) -> tuple[Delivery, ...]:
    """Return the deliveries with those *ids*, by due moment."""
    rows = Row.objects.filter(id__in=list(ids)).order_by("due_at", "wave", "rally", "account")
    return tuple(delivery_of(row) for row in rows)


def history(delivery_id: UUID) -> tuple[Happened, ...]:
    """Return what happened to a delivery, oldest first."""
    return tuple(
        Happened(row.at, row.by, row.what, DeliveryState(row.state), row.detail)
        for row in DeliveryEvent.objects.filter(delivery_id=delivery_id)
    )


def _last_told(rows: Iterable[Row]) -> list[Told]:
    """Return the last thing each account told, or may have told, of these rows' rally.

    One that is of another kind by now told other people before: those too.
    """
    spoken = _spoken(rows)
    posts = [row for row in spoken if row.kind != Kind.EDIT]
    last = {_heard_by(row): row for row in posts}
    posted = {_heard_by(row): row.remote_id for row in posts if row.remote_id}
    edits = {_heard_by(row): row for row in spoken if row.kind == Kind.EDIT}
    return [_told(row, posted.get(who), edits.get(who)) for who, row in last.items()]


def _to_call_off(rows: Iterable[Row]) -> list[Told]:
    """Return what each account told last, and of other days back to what it surely told.

    Who did not see the one waits on the day of the other.
    """
    left = list(rows)
    last = _last_told(left)
    unsure = {row.id for row in left if row.state not in _SPOKEN}
    found = {(one.account, one.network, one.stands.date): one for one in last}
    while perhaps := unsure & {one.delivery for one in last}:
        left = [row for row in left if row.id not in perhaps]
        last = _last_told(left)
        for one in last:
            if one.kind is not Kind.CANCELLATION:
                found.setdefault((one.account, one.network, one.stands.date), one)
    return list(found.values())


def _heard_by(row: Row) -> tuple[str, str]:
    return row.account, row.network


def _before(heard: Sequence[Row], trials: Iterable[Row]) -> Before:
    spoken = _spoken(heard)
    return Before(
        days={row.id: told_of(row).facts.date for row in spoken if row.state == DeliveryState.SENT},
        spoke=frozenset(row.account for row in spoken),
        waiting=frozenset(row.id for row in heard if row.state in OPEN | UNSETTLED),
        tried=frozenset(row.id for row in trials if row.state in _SPOKEN),
    )


def _left_to_say(
    campaign: Campaign, rally: Rally, plan: Plan, before: Before, now: dt.datetime
) -> Iterator[Planned]:
    calls = frozenset(wave.name for wave in campaign.waves if wave.moment.on_confirmation)
    return left_to_say(plan.planned, calls, rally.plan.date, before, now)


def _causes(plan: Plan, campaign: Campaign) -> dict[str, Cause]:
    """Return why waves are not wanted: skipped, or else said already of this day or another."""
    said = {
        wave.name: Cause.NOT_NEEDED if wave.moment.on_confirmation else Cause.OVERTAKEN
        for wave in campaign.waves
    }
    return said | {skipped.wave: skipped.cause for skipped in plan.skipped}


def _was_trial(row: Row, kinds: Mapping[str, NetworkKind]) -> bool:
    """Tell whether *row* was said in a trial by an account that is none any more: to nobody."""
    trial = NetworkKind.DRY_RUN
    return row.network == trial and kinds.get(row.account) is not trial


def _others(rally: Rally, campaign: str) -> list[Facts]:
    """Return how the other confirmed rallies of its town stand."""
    rows = RallyRow.objects.filter(campaign=campaign, place_code=rally.place.code)
    rows = rows.filter(status=RallyStatus.CONFIRMED).exclude(id=rally.id)
    return [
        Facts(row.date, row.time, row.meeting_point or row.venue, row.meeting_point and row.venue)
        for row in rows
    ]


def _placed(told: Told, others: Iterable[Facts]) -> Told:
    """Return *told* with whether its day alone says which rally of the town it was.

    And whether one of *others*, as two became one, stands where and when it says.
    """
    there = [one for one in others if one.date == told.stands.date]
    kept = any(still_holds(told.stands, one) for one in there)
    return replace(told, beside=bool(there), kept=kept)


def _told(row: Row, remote_id: str | None, edit: Row | None) -> Told:
    told = replace(told_of(row), remote_id=remote_id)
    if edit is None or _when(edit) < _when(row):
        return told
    return replace(told, edited=told_of(edit).facts, edited_at=_begun(edit))


def _said_again(
    rally: Rally,
    heard: Sequence[Row],
    now: dt.datetime,
    campaign: Campaign,
    kinds: Mapping[str, NetworkKind],
) -> Iterator[Planned]:
    """Yield what must be said again; where its account is gone by now, by a person."""
    last = _to_call_off(heard) if rally.status in CALLED_OFF else _last_told(heard)
    others = _others(rally, campaign.slug)
    told = [_placed(one, others) for one in last]
    standing = [_placed(one, others) for one in _standing(heard)]
    again = amendments(rally, told, now, campaign, standing)
    for one in (*again, *_to_repeat(rally, told, again, heard)):
        able = one.hold or kinds.get(one.account) is one.network
        yield one if able else replace(one, hold=Cause.WAVE)


def _as_decided(wanted: Planned, rows: Iterable[Row]) -> Planned:
    """Return *wanted* under the id of the one with its words that a person had a say in.

    Another revision that leaves these words alone must not undo what was decided about them.
    """
    for row in rows:
        same = (row.original_id, row.kind) == (wanted.original, wanted.kind)
        if same and wanted.text in {row.text, row.replaced} and is_decided(delivery_of(row)):
            return replace(wanted, id=row.id)
    return wanted


def _to_repeat(
    rally: Rally, told: Iterable[Told], again: Iterable[Planned], heard: Iterable[Row]
) -> Iterator[Planned]:
    """Yield what was perhaps said last, is still right and is to be said once more.

    As something said it makes itself needless; but its answer was lost, and it was let go again.
    Was it taken back since, a person says whether it is there: under an id of its own, since what
    may be there is never let go by itself.
    """
    fitting = Kind.CHANGE if rally.status is RallyStatus.CONFIRMED else None
    fitting = Kind.CANCELLATION if rally.status in CALLED_OFF else fitting
    last = {one.delivery for one in told} - {one.original for one in again}
    for row in heard:
        if row.id not in last or row.kind != fitting:
            continue
        once_more = replace(delivery_of(row).planned, revision=rally.revision)
        if row.state in OPEN:
            yield once_more
        elif row.state == DeliveryState.CANCELLED and row.cause == Cause.OVERTAKEN:
            yield replace(once_more, id=uuid5(row.id, "again"), hold=Cause.CHANGED)


def _standing(rows: Iterable[Row]) -> list[Told]:
    """Return what each post that tells where and when says today: its own words or its edit's."""
    spoken = _spoken(rows)
    edits = {row.original_id: row for row in spoken if row.kind == Kind.EDIT}
    posts = [row for row in spoken if row.kind in {Kind.WAVE, Kind.CHANGE} and row.remote_id]
    return [
        replace(told_of(row), facts=told_of(edits.get(row.id, row)).facts)
        for row in posts
        if row.state == DeliveryState.SENT
    ]


def _spoken(rows: Iterable[Row]) -> list[Row]:
    spoken = [row for row in rows if row.told and (row.state in _SPOKEN or _perhaps(row))]
    return sorted(spoken, key=lambda row: (_when(row), row.id))


def _when(row: Row) -> tuple[int, dt.datetime]:
    """Return what orders *row* among what was said: the rally's later state last.

    Whatever the clocks of the workers say; within one revision all of them tell the same.
    """
    return told_in(row), _begun(row)


def _begun(row: Row) -> dt.datetime:
    return row.first_call_at or row.due_at


def _perhaps(row: Row) -> bool:
    """Tell whether an answer about *row* was lost that nobody can look for, whatever came after."""
    return row.proof == Proof.NONE and row.uncertain_since is not None


def _unlike_others(
    campaign: str, waves: Sequence[Planned], kinds: Mapping[str, NetworkKind]
) -> Iterator[Planned]:
    """Yield *waves*, those held whose account says the same text about then: networks refuse twins.

    What is said again because a rally changed is not held up for that.
    """
    said = Row.objects.filter(campaign=campaign, text__in=[one.text for one in waves if one.text])
    said = said.exclude(id__in=[one.id for one in waves]).exclude(cause=Cause.TWIN)
    # What a rally's plan leaves out is withdrawn with it: a wave under its old name, say.
    said = said.exclude(rally__in={one.rally_id for one in waves}, state__in=OPEN)
    taken: dict[tuple[str, str], list[dt.datetime]] = defaultdict(list)
    for row in said.exclude(state__in=_NEVER_SAID):
        if _was_trial(row, kinds) and row.state in _SPOKEN:
            continue
        taken[row.account, row.text].append(_begun(row))
    for one in waves:
        others = taken[one.account, one.text]
        twin = one.hold is None and any(abs(one.due_at - at) < TWINS_WITHIN for at in others)
        others.append(one.due_at)
        yield replace(one, hold=Cause.TWIN) if twin else one


def _said_by_those_gone(
    campaign: Campaign, rally: Rally, heard: Iterable[Row], kinds: Mapping[str, NetworkKind]
) -> dict[tuple[object, ...], UUID]:
    """Return what config/ has no more and has said of this day: accounts, and waves of an account.

    An account is known again by its kind and the wave, a wave by its moment.
    """
    names = {wave.name for wave in campaign.waves}
    gone: dict[tuple[object, ...], UUID] = {}
    for row in _spoken(heard):
        if row.kind != Kind.WAVE or told_of(row).facts.date != rally.plan.date:
            continue
        if kinds.get(row.account) != row.network:
            gone[row.wave, row.network] = row.id
        elif row.wave not in names:
            gone[row.account, row.due_at] = row.id
    return gone


def _unlike_those_gone(
    waves: Iterable[Planned], heard: Iterable[Row], gone: Mapping[tuple[object, ...], UUID]
) -> Iterator[Planned]:
    """Yield *waves*, those held that an account or a wave which is *gone* from config/ has said.

    One that is new may be the same under another name, and would say it twice.
    """
    rows = {row.id: row for row in heard}
    for one in waves:
        known = rows.get(one.id)
        said = gone.get((one.wave, one.network)) or gone.get((one.account, one.due_at))
        new = known is None or known.state in _NEVER_SAID or known.cause == Cause.RENAMED
        # Whoever waited beside the one that is gone, as that spoke, is another one. Held no more
        # while its rally was on another day, one that is new is not known by its cause.
        asks = said is not None and (new or not was_open(one.id, said))
        yield replace(one, hold=Cause.RENAMED) if asks and one.hold is None else one


def _why_withdrawn(row: Row, causes: dict[str, Cause], accounts: Collection[str]) -> Cause:
    if row.kind != Kind.WAVE:
        return Cause.OVERTAKEN
    return causes.get(row.wave, Cause.WAVE) if row.account in accounts else Cause.WAVE


def _insert(campaign: str, missing: list[Planned], now: dt.datetime) -> None:
    rows = [
        row_of(campaign, Delivery(planned=planned, progress=first_progress(planned)))
        for planned in missing
    ]
    Row.objects.bulk_create(rows)
    note([(row, "plan") for row in rows], PLANNER, now)


def _update(
    rows: dict[UUID, Row],
    wanted: dict[UUID, Planned],
    why: Callable[[Row], Cause],
    now: dt.datetime,
) -> bool:
    """Bring *rows* up to what is *wanted*; tell whether any changed."""
    changed = []
    for row_id, row in rows.items():
        before = delivery_of(row)
        planned = wanted.get(row_id)
        after = reconcile(before, planned, now) if planned else withdraw(before, why(row))
        if after != before:
            put_planned(row, after)
            changed.append((row, "withdraw" if planned is None else "replan"))
    save([row for row, _ in changed])
    note(changed, PLANNER, now)
    return bool(changed)
