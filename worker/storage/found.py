"""Rallies found: evidence in, proposals out, and what people did with them."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from worker.domain.found import LEAST_ACCOUNTS, Found, FoundAct, FoundState
from worker.errors import NotFoundError
from worker.storage import models
from worker.storage.columns import address, words
from worker.storage.reports import PUBLISHER
from worker.storage.transaction import write

_Said: TypeAlias = tuple[str, dt.date, str]
"""Place, day and (where that hour was split off) hour, as texts say them."""


@dataclass(frozen=True, slots=True)
class FoundReport:
    """A publisher's word for a proposal; ``at`` is the hour it said, if any."""

    publisher: str
    url: str | None
    at: dt.time | None
    as_of: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundChange:
    """One thing a person did. ``detail`` says to which day, hour or rally."""

    id: int
    at: dt.datetime
    by: str
    what: FoundAct
    detail: str
    undone_at: dt.datetime | None
    undone_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptProposal:
    """A proposal with its evidence. ``hours``: exact accounts by the hour they said, None for none.

    ``accounts`` are all of them, each once; ``sure`` as the surest of their texts was read.
    """

    id: int
    place_code: str
    said_on: dt.date
    said_at: str
    on: dt.date
    state: FoundState
    rally: UUID | None
    sure: int
    first_seen_at: dt.datetime
    last_seen_at: dt.datetime
    accounts: int
    hours: Mapping[dt.time | None, int]
    reports: tuple[FoundReport, ...]
    changes: tuple[FoundChange, ...]

    @property
    def revision(self) -> int:
        """How often a person did something with it or took that back."""
        return len(self.changes) + sum(one.undone_at is not None for one in self.changes)


def note(campaign: str, said: Sequence[Found], now: dt.datetime, *, since: dt.date) -> None:
    """Keep what a batch says of unknown rallies; must run inside `counting.turn()`.

    The same batch again changes nothing but when it was last seen. Of a day before *since* nobody
    is taken down: who spoke of it was let go, and an old archive would tell it once more.
    """
    if not said:
        return
    rows = _rows(campaign, said, now)
    voices, reports = {}, {}
    sure: Counter[int] = Counter()
    for one in said:
        at = _hour(one.at)
        row = rows.get((one.place_code, one.on, at)) or rows[one.place_code, one.on, ""]
        sure[row] = max(sure[row], one.sure)
        if one.person is not None and one.on < since:
            continue
        if one.person is not None:
            voices[row, one.person, at] = models.ProposalVoice(
                proposal_id=row, person=one.person, at=at
            )
        else:
            publisher, url = words(one.publisher or "", PUBLISHER), address(one.url)
            reports[row, publisher, url, at] = models.ProposalReport(
                proposal_id=row, publisher=publisher, url=url, at=at, as_of=one.published_at
            )
    models.ProposalVoice.objects.bulk_create(voices.values(), ignore_conflicts=True)
    models.ProposalReport.objects.bulk_create(reports.values(), ignore_conflicts=True)
    models.Proposal.objects.filter(pk__in=set(rows.values())).update(last_seen_at=now)
    surest: dict[int, list[int]] = defaultdict(list)
    for row, most in sure.items():
        surest[most].append(row)
    for most, pks in surest.items():
        models.Proposal.objects.filter(pk__in=pks, sure__lt=most).update(sure=most)


def proposals(campaign: str, coming: dt.date | None = None) -> list[KeptProposal]:
    """Return every proposal of *campaign*, by day and place, whatever became of it.

    Args:
        campaign: Its slug.
        coming: Leave out those of days before this one, and those that too few speak of and nobody
            has dealt with: of twenty thousand posts they were eighteen thousand.
    """
    rows = models.Proposal.objects.filter(campaign=campaign)
    if coming is not None:
        loud = models.ProposalVoice.objects.values("proposal_id").alias(
            accounts=Count("person", distinct=True)
        )
        rows = rows.filter(
            Q(on__gte=coming) | Q(said_on__gte=coming),
            Q(pk__in=loud.filter(accounts__gte=LEAST_ACCOUNTS))
            | Exists(models.ProposalReport.objects.filter(proposal=OuterRef("pk")))
            | Exists(models.ProposalChange.objects.filter(proposal=OuterRef("pk"))),
        )
    return _kept(rows.order_by("on", "place_code", "said_at"))


def get(campaign: str, number: int, *, lock: bool = False) -> KeptProposal:
    """Return one proposal; with *lock* nobody else changes it before this transaction ends.

    Raises:
        NotFoundError: There is none with that number.
    """
    rows = models.Proposal.objects.select_for_update() if lock else models.Proposal.objects.all()
    found = _kept(rows.filter(campaign=campaign, pk=number))
    if not found:
        raise NotFoundError(f"proposal {number}: not known")
    return found[0]


def act(  # noqa: PLR0913 - one argument for each thing that is kept
    number: int,
    what: FoundAct,
    by: str,
    now: dt.datetime,
    *,
    state: FoundState | None = None,
    on: dt.date | None = None,
    rally: UUID | None = None,
    detail: str = "",
) -> None:
    """Write what a person decided, and keep how the proposal stood before."""
    with write():
        row = models.Proposal.objects.select_for_update().get(pk=number)
        _keep_change(row, what, by, now, detail)
        row.state = state or row.state
        row.on = on or row.on
        row.rally_id = rally or row.rally_id
        row.save()


def split(number: int, at: str, by: str, now: dt.datetime) -> int:
    """Make a proposal of its own of those who say the hour *at*; return its number."""
    with write():
        row = models.Proposal.objects.select_for_update().get(pk=number)
        _keep_change(row, FoundAct.SPLIT, by, now, at)
        other, _ = models.Proposal.objects.get_or_create(
            campaign=row.campaign,
            place_code=row.place_code,
            said_on=row.said_on,
            said_at=at,
            defaults={
                "on": row.on,
                "sure": row.sure,
                "first_seen_at": now,
                "last_seen_at": row.last_seen_at,
            },
        )
        _hand_over(row.pk, other.pk, at)
        return other.pk


def split_off(one: KeptProposal, at: str) -> KeptProposal:
    """Return the proposal that was made of those who say the hour *at* of *one*."""
    campaign = models.Proposal.objects.get(pk=one.id).campaign
    (found,) = _kept(
        models.Proposal.objects.filter(
            campaign=campaign, place_code=one.place_code, said_on=one.said_on, said_at=at
        )
    )
    return found


def undo(change: int, by: str, now: dt.datetime) -> None:
    """Put a proposal back to how it stood before *change*, its last one that stands."""
    with write():
        done = models.ProposalChange.objects.select_for_update().get(pk=change)
        row = done.proposal
        if done.what == FoundAct.SPLIT:
            other = models.Proposal.objects.get(
                campaign=row.campaign,
                place_code=row.place_code,
                said_on=row.said_on,
                said_at=done.detail,
            )
            _hand_over(other.pk, row.pk, done.detail)
            other.delete()
        row.state, row.on = done.before["state"], dt.date.fromisoformat(done.before["on"])
        row.save()
        done.undone_at, done.undone_by = now, by
        done.save()


def let_go(campaign: str, before: dt.date) -> int:
    """Delete who spoke of proposals whose day is earlier than *before*; return how many rows."""
    with write():
        rows = models.ProposalVoice.objects.filter(
            proposal__campaign=campaign, proposal__said_on__lt=before
        )
        return rows.delete()[0]


def _rows(campaign: str, said: Iterable[Found], now: dt.datetime) -> dict[_Said, int]:
    wanted = {(one.place_code, one.on) for one in said}
    near = models.Proposal.objects.filter(
        Q(campaign=campaign) & Q(place_code__in={place for place, _ in wanted})
    )
    rows = {
        (row.place_code, row.said_on, row.said_at): row.pk
        for row in near
        if (row.place_code, row.said_on) in wanted
    }
    made = models.Proposal.objects.bulk_create(
        models.Proposal(
            campaign=campaign,
            place_code=place,
            said_on=on,
            on=on,
            first_seen_at=now,
            last_seen_at=now,
        )
        for place, on in sorted(wanted)
        if (place, on, "") not in rows
    )
    return rows | {(row.place_code, row.said_on, ""): row.pk for row in made}


def _kept(rows: QuerySet[models.Proposal]) -> list[KeptProposal]:
    """Return *rows* with their evidence; the database counts accounts, however many they are."""
    listed = list(rows.prefetch_related("reports", "changes"))
    voices = models.ProposalVoice.objects.filter(proposal_id__in=[row.pk for row in listed])
    people = voices.values_list("proposal_id").annotate(Count("person", distinct=True))
    accounts: dict[int, int] = dict(people.order_by())
    hours: dict[int, dict[dt.time | None, int]] = defaultdict(dict)
    for pk, at, number in voices.values_list("proposal_id", "at").annotate(Count("person")):
        hours[pk][_time(at)] = number
    return [
        KeptProposal(
            id=row.pk,
            place_code=row.place_code,
            said_on=row.said_on,
            said_at=row.said_at,
            on=row.on,
            state=FoundState(row.state),
            rally=row.rally_id,
            sure=row.sure,
            first_seen_at=row.first_seen_at,
            last_seen_at=row.last_seen_at,
            accounts=accounts.get(row.pk, 0),
            hours=hours.get(row.pk, {}),
            reports=tuple(
                FoundReport(one.publisher, one.url or None, _time(one.at), one.as_of)
                for one in row.reports.all()
            ),
            changes=tuple(_change(one) for one in row.changes.all()),
        )
        for row in listed
    ]


def _change(row: models.ProposalChange) -> FoundChange:
    return FoundChange(
        id=row.pk,
        at=row.at,
        by=row.by,
        what=FoundAct(row.what),
        detail=row.detail,
        undone_at=row.undone_at,
        undone_by=row.undone_by,
    )


def _keep_change(
    row: models.Proposal, what: FoundAct, by: str, now: dt.datetime, detail: str
) -> None:
    before = {"state": row.state, "on": row.on.isoformat()}
    models.ProposalChange.objects.create(
        proposal=row, at=now, by=by, what=what, detail=detail, before=before
    )


def _hand_over(giver: int, taker: int, at: str) -> None:
    """Give the evidence for the hour *at* of one proposal to another."""
    people = models.ProposalVoice.objects.filter(proposal_id=giver, at=at)
    models.ProposalVoice.objects.bulk_create(
        [
            models.ProposalVoice(proposal_id=taker, person=one, at=at)
            for one in people.values_list("person", flat=True)
        ],
        ignore_conflicts=True,
    )
    people.delete()
    models.ProposalReport.objects.filter(proposal_id=giver, at=at).update(proposal_id=taker)


def _time(said: str) -> dt.time | None:
    return dt.time.fromisoformat(said) if said else None


def _hour(at: dt.time | None) -> str:
    return "" if at is None else f"{at:%H:%M}"
