"""Figures a person reads off an event's page and types in, and files dropped on a page."""

import datetime as dt
import fcntl
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from worker.domain.campaign import Rally
from worker.domain.conflicts import hour_of, speaks_of
from worker.domain.kinds import SourceKind
from worker.domain.outside import KnownEvent
from worker.domain.post import EventCount, OutsideEvent
from worker.domain.sanity import Doubt, doubts
from worker.errors import InputError
from worker.services import inbox, inbox_look
from worker.services.installation import Installation
from worker.services.rallies import beside
from worker.sources import facebook
from worker.storage import events
from worker.storage.counting import turn

ROUTE = "sheet"
"""Typed figures are those of a count sheet of one row."""
NAME_LIMIT = 100
_MINUTE, _SECOND = timedelta(minutes=1), timedelta(seconds=1)


def names_an_event(url: str) -> bool:
    """Return whether *url* is the long address of a Facebook event."""
    try:
        _ids(url)
    except InputError:
        return False
    return True


def number(typed: str) -> int | None:
    """Return the number of people *typed* says, as in a count sheet: "1 700"; None when empty.

    Raises:
        InputError: It is no whole number.
    """
    return facebook.count(typed)


def odd(
    installation: Installation, rally: Rally, url: str, count: EventCount, now: dt.datetime
) -> tuple[Doubt, ...]:
    """Return what is odd about *count* of the event at *url*, before it is kept.

    Raises:
        InputError: *url* is no Facebook event's address.
    """
    known = _known(installation, _ids(url).id)
    where, others = rally.place, beside(installation, rally)
    there = events.counts_for(installation.campaign.slug, where.code, rally.plan.date, where.zone)
    # A march at ten and another at two: one is no measure of the other.
    own = [one for one in there if speaks_of(rally, others, hour_of(one, rally.place.zone))]
    return doubts(_correcting(count, known), known, where.code, now, beside=own)


def note(installation: Installation, rally: Rally, url: str, count: EventCount) -> None:
    """Keep *count* of the event at *url* for *rally*.

    Raises:
        InputError: *url* is no Facebook event's address.
    """
    ids = _ids(url)
    with turn():  # of two presses at once the second finds what the first wrote
        known = _known(installation, ids.id)
        count = _correcting(count, known)
        event = OutsideEvent(
            id=ids.id,
            parent=ids.parent,
            title="",
            start=_start(installation, rally, known),
            version=(int(count.as_of.timestamp()), 0),
            place_code=rally.place.code,
            url=facebook.address(ids.id),
            counts=count,
            as_of=count.as_of,
        )
        events.upsert(installation.campaign.slug, ROUTE, [event], count.as_of)


def _start(
    installation: Installation, rally: Rally, known: KnownEvent | None
) -> dt.datetime | dt.date:
    """Return the day of *rally*; its moment where the town has another rally on that day.

    By nothing else would it be told whose event that is. An hour of that day that a file gave
    stays.
    """
    start = known.start if known is not None else None
    if isinstance(start, dt.datetime):
        is_same = start.astimezone(rally.place.zone).date() == rally.plan.date
        return start if is_same else rally.plan.date
    if rally.starts_at is None or not beside(installation, rally):
        return rally.plan.date
    return rally.starts_at


def _ids(url: str) -> facebook.Ids:
    ids = facebook.from_url(url)
    if ids.id is None:
        raise InputError("no event's address; expected https://www.facebook.com/events/ and digits")
    return ids


def _correcting(count: EventCount, known: KnownEvent | None) -> EventCount:
    """Return *count* a second after what the same hand gave for the same minute: it corrects that.

    A page lets people say the minute only.
    """
    same = [
        one.as_of
        for one in (known.counts if known else ())
        if one.source == count.source and timedelta(0) <= one.as_of - count.as_of < _MINUTE
    ]
    return replace(count, as_of=max(same) + _SECOND) if same else count


def _known(installation: Installation, event_id: str | None) -> KnownEvent | None:
    every = events.all_events(installation.campaign.slug)
    return next((one for one in every if one.id == event_id), None)


def takes_files(installation: Installation) -> bool:
    """Whether there is an inbox to put a file into."""
    return any(one.kind is SourceKind.INBOX for one in installation.sources)


def drop(installation: Installation, name: str, pieces: Iterable[bytes]) -> str:
    """Put a file into the inbox, from where it is read like any other; return its name there.

    It appears whole or not at all.

    Raises:
        InputError: config/sources.toml has no inbox, or the disk does not take the file.
    """
    source = next((one for one in installation.sources if one.kind is SourceKind.INBOX), None)
    if source is None:
        raise InputError("config/sources.toml has no source of kind inbox")
    folder, plain = inbox.folder_of(installation, source), _plain(name)
    half = folder / f".{uuid4().hex}.part"
    try:
        with half.open("wb") as stream:
            for piece in pieces:
                stream.write(piece)
        with _alone_in(folder):
            whole = _free(folder, plain)
            half.rename(whole)
    except OSError as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise InputError(f"{plain}: cannot be stored ({error.strerror})") from None
    return whole.name


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Let nobody else choose a name in *folder* meanwhile: one of two files would be gone."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _plain(name: str) -> str:
    """Return *name* without folders, hidden beginnings and marks of unfinished downloads."""
    plain = re.sub(r"[^\w.() -]+", "_", name.replace("\\", "/").rpartition("/")[2]).lstrip(". ")
    stem, dot, ending = plain.rpartition(".")
    kept = f"{stem[: NAME_LIMIT - len(ending)]}.{ending}" if dot else plain[:NAME_LIMIT]
    return kept if not kept.lower().endswith(inbox_look.UNFINISHED) else f"{kept}.txt"


def _free(folder: Path, name: str) -> Path:
    wanted = folder / (name or "fichier")
    number = 2
    while wanted.exists():
        wanted = folder / f"{number}-{name or 'fichier'}"
        number += 1
    return wanted
