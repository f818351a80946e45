"""What is announced when, as pure functions of (rally, waves, accounts, now)."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import NAMESPACE_URL, UUID, uuid5

from worker.domain.budget import Tariff
from worker.domain.campaign import Campaign, Rally, Wave
from worker.domain.compose import MissingVariableError, compose, rule_of, variables_of
from worker.domain.delivery import BY_PERSONS, CLOSED, OPEN, UNSETTLED, Cause, Progress, Proof
from worker.domain.images import Image
from worker.domain.kinds import DeliveryState, NetworkKind, RallyStatus
from worker.domain.waves import Timing, first_dated, tells_true, timings
from worker.errors import TextTooLongError


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account of a network we may post with; its secret stays in the environment.

    ``handle``: who it is there, where the token does not tell: a handle of Bluesky, the id of a
    Facebook page, a channel of Telegram.
    """

    name: str
    kind: NetworkKind
    handle: str = ""
    base_url: str | None = None
    # The least time between two waves; what is said again because a rally changed ignores it.
    gap: dt.timedelta | None = None
    # What posting costs there; None where it is free.
    tariff: Tariff | None = None
    allow_private: bool = False


class Kind(StrEnum):
    """What a delivery is: a wave, something said again because the rally changed, a person's word.

    An edit replaces the text of a post that is there; the others are posts of their own.
    """

    WAVE = "wave"
    EDIT = "edit"
    CHANGE = "change"
    CANCELLATION = "cancellation"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One wave of one rally on one account, as it should be. ``hold`` says why it must wait.

    ``original`` and ``reply_to`` (the network's id of the post that is answered, or edited) are
    set on what is said again; higher ``priority`` leaves first.
    """

    id: UUID
    rally_id: UUID
    revision: int
    kind: Kind = Kind.WAVE
    wave: str
    account: str
    network: NetworkKind
    due_at: dt.datetime
    useful_until: dt.datetime
    approval_needed: bool
    text: str
    hold: Cause | None = None
    detail: str = ""
    original: UUID | None = None
    reply_to: str | None = None
    priority: int = 0
    image: Image | None = None


@dataclass(frozen=True, slots=True)
class SkippedWave:
    """A wave that leaves nothing to send, and why."""

    wave: str
    cause: Cause


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything to announce about one rally from now on."""

    planned: tuple[Planned, ...] = ()
    skipped: tuple[SkippedWave, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One announcement on one account as it stands: what it says and how far it has come.

    ``proposed``: what the rally says now, when the text may no longer follow it by itself.
    ``replaced``: the text of the rally that a person wrote another one over.
    ``first_call_at``: when a call was first begun; no earlier post can be ours.
    """

    planned: Planned
    progress: Progress
    proposed: str | None = None
    replaced: str | None = None
    first_call_at: dt.datetime | None = None
    sent_at: dt.datetime | None = None
    remote_id: str | None = None
    remote_url: str | None = None

    @property
    def id(self) -> UUID:
        """The id that campaign, rally, wave and account determine."""
        return self.planned.id

    @property
    def to_say(self) -> str:
        """What whoever publishes it by hand says: what the rally says now, where it differs."""
        return self.proposed or self.planned.text


@dataclass(frozen=True, slots=True)
class DryRunPost:
    """What an account would have posted."""

    delivery: UUID
    account: str
    text: str
    posted_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of a delivery's history: when, who, what, and the state it led to."""

    at: dt.datetime
    by: str
    what: str
    state: DeliveryState
    detail: str = ""


def delivery_id(campaign: str, rally_id: UUID, wave: str, account: str) -> UUID:
    """Return the id of a delivery: the same for the same four, whoever plans it and when."""
    return uuid5(NAMESPACE_URL, "\x1f".join(("portevoix", campaign, str(rally_id), wave, account)))


def our_words(kind: Kind, text: str, proposed: str | None, replaced: str | None) -> str:
    """Return what of ours would leave once a person lets it: no word of theirs, nor a correction.

    What a person wrote is theirs to answer for, until the rally's new text takes its place.
    """
    if kind is not Kind.WAVE:
        return ""
    return proposed or ("" if replaced is not None else text)


def plan_rally(
    rally: Rally,
    waves: tuple[Wave, ...],
    accounts: tuple[Account, ...],
    now: dt.datetime,
    campaign: Campaign,
) -> Plan:
    """Return what is still to be announced about *rally*.

    A wave that was due before the rally was confirmed is skipped; an `Appel` takes the place of
    the first dated one. Of several that are due and still useful only the newest leaves, so a
    rally entered late never fires them together. An unconfirmed rally announces nothing.
    """
    if rally.status is not RallyStatus.CONFIRMED:
        return Plan(skipped=tuple(SkippedWave(wave.name, Cause.RALLY) for wave in waves))
    timed = timings(rally, waves, campaign.quiet)
    reasons = {t.wave.name: _why_not(t, timed, rally, now) for t in timed}
    wanted = [t for t in timed if reasons[t.wave.name] is None]
    for older in [t for t in wanted if t.due_at and t.due_at <= now][:-1]:
        reasons[older.wave.name] = Cause.SUPERSEDED
    return Plan(
        tuple(
            _planned(timing, account, rally, campaign)
            for timing in wanted
            if reasons[timing.wave.name] is None
            for account in accounts
        ),
        tuple(SkippedWave(name, cause) for name, cause in reasons.items() if cause),
    )


def _why_not(
    timing: Timing, timed: tuple[Timing, ...], rally: Rally, now: dt.datetime
) -> Cause | None:
    if timing.due_at is None:
        return Cause.HOUR
    confirmed = rally.confirmed_at or now
    if timing.wave.moment.on_confirmation:
        first = first_dated(timed)
        if first is not None and first >= confirmed:
            return Cause.NOT_NEEDED
    elif timing.due_at < confirmed:
        return Cause.PASSED
    if not tells_true(timing.wave.template, timing.due_at, rally):
        return Cause.UNTRUE
    return Cause.LATE if timing.useful_until <= max(timing.due_at, now) else None


def _planned(timing: Timing, account: Account, rally: Rally, campaign: Campaign) -> Planned:
    text, hold, detail = _text(timing.wave, account.kind, rally, campaign)
    return Planned(
        id=delivery_id(campaign.slug, rally.id, timing.wave.name, account.name),
        rally_id=rally.id,
        revision=rally.revision,
        wave=timing.wave.name,
        account=account.name,
        network=account.kind,
        due_at=timing.due_at or timing.useful_until,
        useful_until=timing.useful_until,
        approval_needed=timing.wave.approval_needed,
        text=text,
        hold=hold,
        detail=detail,
        image=timing.wave.image,
    )


def _text(
    wave: Wave, kind: NetworkKind, rally: Rally, campaign: Campaign
) -> tuple[str, Cause | None, str]:
    # A town without its venue waits for a person; it stops no other town.
    rule = rule_of(kind, image=wave.image is not None)
    try:
        return compose(wave.template_for(kind), variables_of(rally, campaign), rule), None, ""
    except MissingVariableError as error:
        return "", Cause.MISSING, error.name
    except TextTooLongError as error:
        return "", Cause.TOO_LONG, str(error)


def proof_of(network: NetworkKind, kind: Kind) -> Proof:
    """Return how a lost answer from that kind of network can be settled.

    A bot cannot read its channel; an edit may be sent twice, since the second changes nothing.
    """
    blind = network is NetworkKind.TELEGRAM and kind is not Kind.EDIT
    return Proof.NONE if blind else Proof.READ_BACK


def first_progress(planned: Planned) -> Progress:
    """Return where a delivery that is planned for the first time stands."""
    return Progress(
        state=DeliveryState.HELD if planned.hold else DeliveryState.PLANNED,
        due_at=planned.due_at,
        useful_until=planned.useful_until,
        next_at=planned.due_at,
        approval_needed=planned.approval_needed,
        proof=proof_of(planned.network, planned.kind),
        cause=planned.hold,
        detail=planned.detail,
    )


def reconcile(delivery: Delivery, wanted: Planned, now: dt.datetime) -> Delivery:
    """Return *delivery* brought up to *wanted*; what may have left the house never changes.

    What a network refused is tried for the new day of a rally that moved.

    A text that a person pinned, or that a network may have seen, is not replaced: if the rally
    says something else now the delivery is held with the new text beside it. Its image stays too.
    """
    progress = delivery.progress
    closed = progress.state in CLOSED and not _revivable(progress, wanted)
    if progress.state in UNSETTLED or closed:
        return delivery
    if progress.state in CLOSED:
        progress = _revived(progress)
        delivery = replace(delivery, progress=progress)
    if progress.text_is_frozen:
        return _keep_text(delivery, _where_it_may_stand(delivery, wanted), now)
    moved = _moved(progress, wanted, now)
    if progress.state is not DeliveryState.HELD or progress.cause not in BY_PERSONS:
        state = DeliveryState.HELD if wanted.hold else DeliveryState.PLANNED
        moved = replace(moved, state=state, cause=wanted.hold, detail=wanted.detail)
    # The hold is a matter of progress; what is stored is what the delivery says.
    return replace(delivery, planned=replace(wanted, hold=None, detail=""), progress=moved)


def withdraw(delivery: Delivery, cause: Cause) -> Delivery:
    """Return *delivery* when its rally wants it no more; nothing that may have left is touched."""
    progress = delivery.progress
    if progress.state in UNSETTLED | CLOSED:
        return delivery
    late = cause in {Cause.LATE, Cause.PASSED, Cause.SUPERSEDED}
    state = DeliveryState.MISSED if late else DeliveryState.CANCELLED
    fence = progress.fence + int(progress.state is DeliveryState.CLAIMED)
    held = progress.held_by_hand or ""
    gone = replace(progress, state=state, cause=cause, detail=held, fence=fence)
    return replace(delivery, progress=gone)


def is_decided(delivery: Delivery) -> bool:
    """Tell whether a person had a say in *delivery* that stands, and it has not left."""
    progress = delivery.progress
    if progress.state not in OPEN | {DeliveryState.CANCELLED}:
        return False
    if progress.state is DeliveryState.CANCELLED and not _surely_not_there(progress):
        return progress.cause is Cause.PERSON
    return progress.pinned or progress.held_by_hand is not None


def _surely_not_there(progress: Progress) -> bool:
    # What waited after a lost answer was looked for and proved absent, where that can be done.
    return progress.uncertain_since is None or progress.proof is Proof.READ_BACK


def _revivable(progress: Progress, wanted: Planned) -> bool:
    # Withdrawn because of its rally and surely not published: the rally may want it again.
    if not _surely_not_there(progress) or progress.cause is Cause.PERSON:
        return False
    if progress.state is DeliveryState.FAILED:
        return wanted.useful_until != progress.useful_until
    return progress.state in {DeliveryState.CANCELLED, DeliveryState.MISSED}


def _revived(progress: Progress) -> Progress:
    """Return where it stood when it was withdrawn: with whoever kept it back, else let go."""
    if progress.held_by_hand:
        held = progress.held_by_hand
        return replace(progress, state=DeliveryState.HELD, cause=held, detail="")
    return replace(progress, state=progress.let_go, cause=None, detail="")


def _moved(progress: Progress, wanted: Planned, now: dt.datetime) -> Progress:
    # A claim is taken back: its worker finds the fence raised and sends nothing.
    due_at = _due(progress, wanted, now)
    retimed = progress.due_at != due_at
    return replace(
        progress,
        due_at=due_at,
        useful_until=wanted.useful_until,
        next_at=due_at if retimed else progress.next_at,
        approval_needed=wanted.approval_needed,
        proof=proof_of(wanted.network, wanted.kind),
        fence=progress.fence + int(progress.state is DeliveryState.CLAIMED),
    )


def _due(progress: Progress, wanted: Planned, now: dt.datetime) -> dt.datetime:
    if wanted.kind is not Kind.WAVE:
        # As soon as it was there: due anew at each plan, it would be tried again every second.
        return min(progress.due_at, wanted.due_at)
    return progress.due_at if _is_sent_now(progress, wanted, now) else wanted.due_at


def _is_sent_now(progress: Progress, wanted: Planned, now: dt.datetime) -> bool:
    """Tell whether a person sent it at once, ahead of a time that has not come, or late.

    What is late into the night leaves in the morning, unless a person sent it.
    """
    still = progress.useful_until == wanted.useful_until
    other = now < wanted.due_at or wanted.due_at < progress.due_at
    return progress.pinned and still and progress.due_at <= now and other


def _where_it_may_stand(delivery: Delivery, wanted: Planned) -> Planned:
    """Return *wanted* for the network that may have it; of another kind by now, a person says it.

    It would leave on a network that never had it, and be called off there alone.
    """
    if wanted.network is delivery.planned.network or _surely_not_there(delivery.progress):
        return wanted
    return replace(wanted, network=delivery.planned.network, hold=Cause.WAVE)


def _keep_text(delivery: Delivery, wanted: Planned, now: dt.datetime) -> Delivery:
    # What a person or a network has seen goes on waiting for whoever it waited for.
    moved = replace(
        _moved(delivery.progress, wanted, now), approval_needed=delivery.progress.approval_needed
    )
    before = delivery.planned
    kept = replace(wanted, text=before.text, image=before.image, hold=None, detail="")
    if delivery.progress.state is DeliveryState.CLAIMED:
        moved = replace(moved, state=DeliveryState.APPROVED)
    # Who lets it go has seen that it was said under another name.
    asks = wanted.hold is Cause.WAVE or (wanted.hold is Cause.RENAMED and not moved.pinned)
    if asks and moved.cause not in BY_PERSONS:
        moved = replace(moved, state=DeliveryState.HELD, cause=wanted.hold, detail="")
        return replace(delivery, planned=kept, progress=moved)
    # A person's own words may name the day and hour they were written for.
    moment_holds = delivery.replaced is None or wanted.useful_until == before.useful_until
    if wanted.text in {before.text, delivery.replaced} and moment_holds:
        if delivery.progress.cause in {Cause.CHANGED, Cause.WAVE, Cause.RENAMED}:
            moved = replace(moved, state=moved.let_go, cause=None)
        return replace(delivery, planned=kept, progress=moved, proposed=None)
    held = replace(moved, state=DeliveryState.HELD, cause=Cause.CHANGED, detail=wanted.detail)
    if delivery.progress.cause in BY_PERSONS:
        held = moved
    return replace(delivery, planned=kept, progress=held, proposed=wanted.text or None)
