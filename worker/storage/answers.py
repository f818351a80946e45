"""What a person decided about one delivery, kept in one transaction with who and when."""

import datetime as dt
from uuid import UUID

from worker.domain.announcement import Delivery
from worker.domain.delivery import Cause, Event, Happening
from worker.domain.kinds import DeliveryState as State
from worker.domain.pace import Pace
from worker.errors import (
    ChangedMeanwhileError,
    HeldMeanwhileError,
    InputError,
    NotFoundError,
)
from worker.storage.delivery_rows import (
    delivery_of,
    facts_told,
    left_behind,
    locked,
    move,
    note,
    plan_again,
    progress_of,
    put_progress,
    save,
    sight_print,
    text_print,
    waiting_for_words,
)
from worker.storage.models import Delivery as Row
from worker.storage.models import DeliveryEvent
from worker.storage.transaction import write


def settle(  # noqa: PLR0913 - who, when and in sight of what belong to each decision
    delivery_id: UUID,
    event: Event,
    by: str,
    now: dt.datetime,
    pace: Pace,
    *,
    seen: str | None = None,
) -> Delivery:
    """Apply what a person decided about one delivery; return how it stands afterwards.

    Approving a text that was held because the rally changed takes the text of today; nothing is
    approved that has no text, or no account, to leave with. Only what is unclear can be said to
    be there. *seen* is the print of what this person looked at, None to ask nothing.

    Raises:
        NotFoundError: No delivery has that id.
        ChangedMeanwhileError: Another text than *seen* would leave, it is held by now, or somebody
            else publishes it by hand.
    """
    with write(durable=True):
        row = _one(delivery_id)
        _in_sight(row, seen)
        before = progress_of(row)
        if event.what is Happening.FOUND and row.state != State.UNCERTAIN:
            return delivery_of(row)
        decision = move(row, event, now, pace)
        bare = not (row.proposed or row.text) or before.cause is Cause.WAVE
        if row.state == State.APPROVED and bare:
            put_progress(row, before)
        elif decision.progress != before:
            if row.state == State.APPROVED and row.proposed:
                row.text, row.proposed, row.replaced = row.proposed, None, None
            plan_again(left_behind([row]) | waiting_for_words(row.campaign, row.rally_id))
            save([row])
            note([(row, event.what)], by, now)
        elif event.what is Happening.TAKE and before.held_by_hand is Cause.BY_HAND:
            _same_hand(row, by)
        return delivery_of(row)


def rewrite(  # noqa: PLR0913 - the same
    delivery_id: UUID,
    text: str,
    by: str,
    now: dt.datetime,
    pace: Pace,
    *,
    seen: str | None = None,
) -> Delivery:
    """Put a person's *text* in the place of a delivery's own, and approve it.

    Raises:
        NotFoundError: No delivery has that id.
        InputError: It may have been sent, is too late or withdrawn, or its account is gone.
        ChangedMeanwhileError: Another text than *seen* would be replaced.
    """
    with write(durable=True):
        row = _one(delivery_id)
        _in_sight(row, seen)
        before = progress_of(row)
        if before.cause is Cause.WAVE:
            raise InputError("its account is no longer there; publish it yourself")
        move(row, Event(what=Happening.REWRITE), now, pace)
        if progress_of(row) == before or not row.pinned:
            raise InputError("this announcement can no longer be changed; look at its state")
        row.replaced = row.proposed or row.replaced or row.text
        row.text, row.proposed = text, None
        plan_again(left_behind([row]) | waiting_for_words(row.campaign, row.rally_id))
        save([row])
        note([(row, Happening.REWRITE)], by, now)
        return delivery_of(row)


def record(  # noqa: PLR0913 - the same
    delivery_id: UUID,
    url: str,
    by: str,
    now: dt.datetime,
    pace: Pace,
    *,
    seen: str | None = None,
) -> Delivery:
    """Keep that a person published a delivery by hand, at *url*.

    From then on it counts as sent, and is corrected when its rally changes. It may be said late,
    once its time is over or its rally called off: it is out there all the same.

    Raises:
        NotFoundError: No delivery has that id.
        InputError: Nobody had said that they would publish it themselves.
        ChangedMeanwhileError: Another text than *seen* stands there by now.
    """
    with write(durable=True):
        row = _one(delivery_id)
        _in_sight(row, seen)
        if progress_of(row).held_by_hand is not Cause.BY_HAND:
            raise InputError("say first that you publish it yourself; nothing was recorded")
        move(row, Event(what=Happening.FOUND), now, pace)
        row.first_call_at, row.sent_at, row.remote_url = now, now, url
        if row.proposed:  # the words that stood there to be copied
            row.text, row.proposed, row.replaced = row.proposed, None, None
        row.told, row.text_hash = facts_told(row), text_print(row.text)
        plan_again(left_behind([row]))
        save([row])
        note([(row, Happening.FOUND)], by, now)
        return delivery_of(row)


def _in_sight(row: Row, seen: str | None) -> None:
    """Refuse what is decided of another text, or of one that somebody has held back since."""
    text = row.proposed or row.text
    free, held = (sight_print(text, held=held) for held in (False, True))
    if seen not in {None, free, held}:
        raise ChangedMeanwhileError(f"delivery {row.pk}: its text is another one by now")
    if seen == free and row.state == State.HELD:
        raise HeldMeanwhileError(f"delivery {row.pk}: is held by now")


def _same_hand(row: Row, by: str) -> None:
    """Refuse what somebody else has taken: two people would publish it."""
    taken = DeliveryEvent.objects.filter(delivery=row, what=Happening.TAKE).order_by("id").last()
    if taken is not None and taken.by != by:
        raise HeldMeanwhileError(f"delivery {row.pk}: somebody else publishes it")


def _one(delivery_id: UUID) -> Row:
    rows = locked([delivery_id])
    if not rows:
        raise NotFoundError(f"delivery {delivery_id} is not known; `portevoix plan` lists them")
    return rows[0]
