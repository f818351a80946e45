"""What has to be said again when a rally changes after something about it was sent.

A sent text that no longer holds sends people to the wrong square. So posts that tell an old day,
hour or place are edited where readers of the network see that; each account that cannot, and
within 48 hours of the start each one, says « CHANGEMENT … » once; each one that announced a rally
that is called off says « ANNULÉ … », and « MAINTENU … » when it takes place after all. All leave at
once: entering the change is their approval. But a move to a day that has passed is mostly a slip of
the pen, and one from such a day perhaps the next rally of that town: the old one has been. And
where another rally stands at that hour and place « Ne venez pas » is false. A person is asked; a
change leaves without « N'allez plus à … ».
"""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import NAMESPACE_URL, UUID, uuid5

from worker.domain.announcement import Kind, Planned
from worker.domain.campaign import Campaign, Rally
from worker.domain.compose import RULES, MissingVariableError, compose, variables_of
from worker.domain.delivery import Cause
from worker.domain.kinds import NetworkKind, RallyStatus
from worker.domain.language import FRENCH, Language, language_of
from worker.domain.waves import end_of_use, is_past, wall
from worker.errors import TextTooLongError

# A campaign without them is announced in texts of its own; its correction leaves without them.
SPARED = {"link": "", "hashtag": "", "support": ""}
WORDS = {Kind.EDIT: "Correction", Kind.CHANGE: "Changement", Kind.CANCELLATION: "Annulé"}
CALLED_OFF = frozenset({RallyStatus.CANCELLED, RallyStatus.POSTPONED, RallyStatus.FORBIDDEN})
# Where readers see a text that was replaced. On Bluesky most do not: the record changes and
# bsky.app goes on showing the first one (snarfed/bridgy-fed #947).
EDITED_IN_SIGHT = frozenset({NetworkKind.MASTODON, NetworkKind.FACEBOOK_PAGE, NetworkKind.TELEGRAM})
# Closer to the start than this, an edit or a reply under an old post is not seen by enough people.
NEW_POST_WITHIN = dt.timedelta(hours=48)
# Before everything that waits for the same second.
FIRST = 100


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text told people to do: which day, at what hour, where; None is "not said".

    ``square``: the venue, where ``place`` is a meeting point in it.
    """

    date: dt.date
    time: dt.time | None
    place: str | None
    square: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The last thing an account said, or may have said, about a rally; or what one post says.

    ``edited``: what the account's edits tell since, and ``edited_at`` when they were first due.
    ``beside``: another rally of ours stands in that town on the day that stands there now;
    ``kept``: one of those stands where and when this says, so that it still holds.
    """

    delivery: UUID
    account: str
    network: NetworkKind
    kind: Kind
    facts: Facts
    remote_id: str | None
    edited: Facts | None = None
    edited_at: dt.datetime | None = None
    beside: bool = False
    kept: bool = False

    @property
    def stands(self) -> Facts:
        """What it says today, its edits included."""
        return self.edited or self.facts


def facts_of(rally: Rally) -> Facts:
    """Return what a text about *rally* tells today."""
    plan = rally.plan
    if plan.meeting_point:
        return Facts(plan.date, plan.time, plan.meeting_point, plan.venue)
    return Facts(plan.date, plan.time, plan.venue)


def amendments(
    rally: Rally,
    told: Iterable[Told],
    now: dt.datetime,
    campaign: Campaign,
    standing: Iterable[Told] = (),
) -> tuple[Planned, ...]:
    """Return what must be said again because *told* or *standing* is no longer true.

    An hour or place that was not known when the text left is news, not a correction. Once the day
    that was told is over there is nobody left to warn.

    Args:
        rally: As it is now.
        told: The last thing each account said.
        now: The time.
        campaign: Its texts.
        standing: What each of our posts says today, edits included.
    """
    # What took place, or was called off, stays as it was told.
    editable = [
        post
        for post in standing
        if post.network in EDITED_IN_SIGHT and not is_past(post.facts.date, rally, now)
    ]
    edited = {post.delivery for post in editable}
    found = []
    for last in told:
        kind = _kind(rally, last)
        until = _until(rally, last)
        if kind is None or now >= until:
            continue
        near = _is_near(rally, last, now, until)
        if kind is Kind.CHANGE and not near and last.delivery in edited:
            continue
        found.append(_planned(kind, rally, last, (now, until), campaign, alone=near))
    return (*_edits(rally, editable, now, campaign), *found)


def _edits(
    rally: Rally, editable: Iterable[Told], now: dt.datetime, campaign: Campaign
) -> Iterator[Planned]:
    if rally.status is not RallyStatus.CONFIRMED:
        return
    for post in editable:
        until = _until(rally, post)
        if now < until and _outdated(post.facts, facts_of(rally)):
            yield _planned(Kind.EDIT, rally, post, (now, until), campaign)


def _is_near(rally: Rally, last: Told, now: dt.datetime, until: dt.datetime) -> bool:
    """Tell whether a new post is due: the change came, or the edit that tells it, close enough.

    Close to the start that people were told, too: who was told tomorrow sets out tomorrow, though
    it is next week now.
    """
    holds = last.edited is not None and not _outdated(last.edited, facts_of(rally))
    came = last.edited_at if holds and last.edited_at else now
    ahead = [start for start in _told_starts(rally, last) if start > came]
    return min(ahead, default=until) - came < NEW_POST_WITHIN


def amendment_id(original: UUID, kind: Kind, revision: int) -> UUID:
    """Return the id of what is said again about the delivery *original* at *revision*."""
    return uuid5(NAMESPACE_URL, "\x1f".join(("portevoix", str(original), kind, str(revision))))


def _kind(rally: Rally, last: Told) -> Kind | None:
    if rally.status in CALLED_OFF:
        return None if last.kind is Kind.CANCELLATION else Kind.CANCELLATION
    if rally.status is not RallyStatus.CONFIRMED:
        return None
    withdrawn = last.kind is Kind.CANCELLATION
    return Kind.CHANGE if withdrawn or _outdated(last.facts, facts_of(rally)) else None


def _outdated(told: Facts, holds: Facts, said: Language = FRENCH) -> tuple[str, ...]:
    """Return in words what of *told* no longer holds, the day first."""
    gone = []
    if told.date != holds.date:
        gone.append(said.day(told.date))
    if told.time is not None and told.time != holds.time:
        gone.append(said.hour(told.time))
    return (*gone, *_left_behind(told, holds))


def still_holds(told: Facts, holds: Facts) -> bool:
    """Return whether nothing of *told* is false where *holds* is how a rally stands."""
    return not _outdated(told, holds)


def _left_behind(told: Facts, holds: Facts) -> Iterator[str]:
    """Yield where nobody is to go any more.

    A meeting point on the square that was told says more of it and takes nothing back; with
    another square what was told of the old one is gone, whatever point is met at.
    """
    if told.place and not _is_one_of(told.place, holds.place, holds.square):
        yield told.place
    # Of a square that is only taken out the point that was told still holds.
    square = holds.square or (holds.place if holds.place != told.place else None)
    if told.square and square and not _is_one_of(told.square, square):
        yield told.square


def _is_one_of(place: str, *others: str | None) -> bool:
    """Tell whether *place* is one of *others*, by its letters and digits.

    Who mends an accent moves nothing: « N'allez plus à : place de la Republique ».
    """
    return _letters(place) in {_letters(other) for other in others if other}


def _letters(place: str) -> str:
    plain = unicodedata.normalize("NFKD", place.casefold())
    return "".join(sign for sign in plain if sign.isalnum()) or place


def _until(rally: Rally, last: Told) -> dt.datetime:
    starts = _told_starts(rally, last)
    if rally.status in CALLED_OFF:
        return max(starts)
    return max(*starts, end_of_use(rally))


def _told_starts(rally: Rally, last: Told) -> frozenset[dt.datetime]:
    """Return when it begins by what *last* told, and by what its edits tell; else the day's end."""
    zone, told = rally.place.zone, (last.facts, last.stands)
    return frozenset(wall(one.date, one.time or dt.time(23, 59), zone) for one in told)


def _planned(  # noqa: PLR0913 - all of it decides what is said again
    kind: Kind,
    rally: Rally,
    last: Told,
    moments: tuple[dt.datetime, dt.datetime],
    campaign: Campaign,
    *,
    alone: bool = False,
) -> Planned:
    now, until = moments
    text, hold, detail = _text(kind, rally, last, campaign)
    # A change leaves all the same, without what it would take back.
    false = last.kept and kind is not Kind.CHANGE
    if false or (kind is not Kind.CANCELLATION and _is_odd(rally, last, now)):
        hold = hold or Cause.CHANGED
    return Planned(
        id=amendment_id(last.delivery, kind, rally.revision),
        rally_id=rally.id,
        revision=rally.revision,
        kind=kind,
        wave=WORDS[kind],
        account=last.account,
        network=last.network,
        due_at=now,
        useful_until=until,
        approval_needed=False,
        text=text,
        hold=hold,
        detail=detail,
        original=last.delivery,
        reply_to=None if alone and kind is Kind.CHANGE else last.remote_id,
        # What people are shown anew goes before what only mends what they have seen.
        priority=FIRST - 1 if kind is Kind.EDIT else FIRST,
    )


def _is_odd(rally: Rally, last: Told, now: dt.datetime) -> bool:
    """Tell whether a move is to a day that is over, or from one for which nobody called it off."""
    moved = rally.plan.date != last.stands.date and last.kind is not Kind.CANCELLATION
    return is_past(rally.plan.date, rally, now) or (moved and is_past(last.stands.date, rally, now))


def _text(
    kind: Kind, rally: Rally, last: Told, campaign: Campaign
) -> tuple[str, Cause | None, str]:
    said = language_of(campaign)
    variables = dict(variables_of(rally, campaign, old=_old(kind, rally, last, said)))
    if kind is Kind.CANCELLATION:
        variables["day"] = _which(last.stands, said, beside=last.beside)
    templates = _templates(kind, campaign, after_all=not variables.get("old"))
    if last.kept and kind is Kind.CHANGE:
        variables.pop("old", None)
    if kind is Kind.EDIT and _only_lost_its_hour(rally, last):
        # It would read well without one; whether people are told so is a person's to say.
        return "", Cause.MISSING, "time"
    to_come = {
        name: words for name, words in said.to_come.items() if not _can_wait(name, rally, last)
    }
    spared = to_come | SPARED
    tried = [_composed(one, variables, spared, last.network) for one in templates]
    return next((found for found in tried if found[1] is None), tried[0])


def _templates(kind: Kind, campaign: Campaign, *, after_all: bool) -> tuple[str, ...]:
    """Return the words of *kind*: the campaign's own, then ours, said where those cannot be."""
    said = language_of(campaign)
    if kind is Kind.CANCELLATION:
        own, ours = campaign.cancellation_text, said.cancellation
    elif kind is Kind.EDIT:
        # Words of its own: Facebook refuses a new post that says what another says.
        own, ours = campaign.edit_text, said.edit
    elif after_all:
        own, ours = "", said.after_all  # called off and back, as it was
    else:
        own, ours = campaign.change_text, said.change
    return (own, ours) if own else (ours,)


def _composed(
    template: str, variables: dict[str, str], instead: Mapping[str, str], network: NetworkKind
) -> tuple[str, Cause | None, str]:
    try:
        return compose(template, variables, RULES[network]), None, ""
    except MissingVariableError as error:
        if error.name in instead and error.name not in variables:
            known = variables | {error.name: instead[error.name]}
            return _composed(template, known, instead, network)
        return "", Cause.MISSING, error.name
    except TextTooLongError as error:
        return "", Cause.TOO_LONG, str(error)


def _can_wait(name: str, rally: Rally, last: Told) -> bool:
    """Tell whether a correction without that word waits for a person: nothing else is wrong.

    Who was told another day or square must not go there; nor does what nobody was told hold it up.
    """
    told, holds = last.facts, facts_of(rally)
    if told.date != holds.date:
        return False
    if name == "time":
        return not any(_left_behind(told, holds))
    return told.place is not None


def _only_lost_its_hour(rally: Rally, last: Told) -> bool:
    told = last.facts.time is not None and rally.plan.time is None
    return told and _can_wait("time", rally, last)


def _which(told: Facts, said: Language, *, beside: bool) -> str:
    """Return the day of *told*; with hour and place where the day alone means two."""
    day, hour, place = said.day(told.date), told.time, told.place
    if not beside:
        return day
    return (
        day + (f" {said.at} {said.hour(hour)}" if hour else "") + (f" ({place})" if place else "")
    )


def _old(kind: Kind, rally: Rally, last: Told, said: Language) -> str | None:
    gone = _outdated(last.facts, facts_of(rally), said)
    if gone and last.beside and kind is Kind.CHANGE:
        # « N'allez plus à : 15 h » would send home those of the other rally.
        return _which(last.facts, said, beside=True)
    return ", ".join(gone) or None
