"""Files of the inbox, from the first look at one until it is deleted or set aside.

A file is ``seen`` at the first look, ``taken`` once it no longer changes, and ends ``done`` or
``refused``. Every step can be repeated: a process killed anywhere leaves work, never a loss.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection
from django.db.models import F, Q, Sum

from worker.domain.pace import CLOCK_SLACK
from worker.domain.post import Skipped
from worker.storage import sources
from worker.storage.models import Import, ImportSlice
from worker.storage.transaction import write

SEEN, TAKEN, DONE, REFUSED = "seen", "taken", "done", "refused"
PATIENCE = timedelta(seconds=3)
"""A slice that others wait for is taken over from its reader after this."""
REPEAT = timedelta(seconds=20)
"""A slice that was handed out and not finished is handed out again after this (a reader died)."""
ATTEMPTS = 8
AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class ReadHint:
    """One slice to be read: bytes [start, end) of a file that was taken."""

    import_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A file as one look at the folder shows it."""

    name: str
    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file on its way; ``total`` slices, ``open`` of them unfinished, ``worn`` given up."""

    id: int
    source: str
    name: str
    size: int
    modified_ns: int
    kind: str
    state: str
    reason: str
    posts: int
    events: int = 0
    articles: int = 0
    rallies: int = 0
    uncounted: int = 0
    unmatched: int = 0
    total: int = 0
    open: int = 0
    worn: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A slice and whether it was read already."""

    start: int
    end: int
    first_line: int
    done: bool = False
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one slice gave."""

    events: int = 0
    articles: int = 0
    posts: int = 0
    rallies: int = 0
    uncounted: int = 0
    unmatched: int = 0
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Brought:
    """Files that were read and that were refused, and the events they told of."""

    read: int
    refused: int
    events: int


def look(source: str, found: Sequence[Look], now: datetime) -> None:
    """Register what stands in the folder; a file that stayed the same since last time is taken."""
    rows = {row.name: row for row in Import.objects.filter(source=source, state=SEEN)}
    names = {one.name for one in found}
    if not found and not rows:
        return
    with write():
        for one in found:
            row = rows.get(one.name)
            if row is None:
                _see(source, one, now)
            elif (row.size, row.modified_ns) == (one.size, one.modified_ns):
                Import.objects.filter(pk=row.pk, state=SEEN).update(state=TAKEN)
            else:
                Import.objects.filter(pk=row.pk, state=SEEN).update(
                    size=one.size, modified_ns=one.modified_ns, seen_at=now
                )
        gone = [row.pk for name, row in rows.items() if name not in names]
        Import.objects.filter(pk__in=gone, state=SEEN).delete()


def _see(source: str, one: Look, now: datetime) -> None:
    Import.objects.create(
        source=source,
        name=one.name,
        size=one.size,
        modified_ns=one.modified_ns,
        state=SEEN,
        seen_at=now,
    )


def on_the_way(source: str) -> list[File]:
    """Return the files of *source* that were taken and have not ended, oldest first."""
    return [_file(row) for row in Import.objects.filter(source=source, state=TAKEN).order_by("pk")]


def get(import_id: int) -> File | None:
    """Return one file, whatever its state."""
    row = Import.objects.filter(pk=import_id).first()
    return None if row is None else _file(row)


def recent(limit: int = 50) -> list[File]:
    """Return the last files that ended or are on their way, newest first."""
    return [_file(row) for row in Import.objects.exclude(name="").order_by("-pk")[:limit]]


def cut(import_id: int, kind: str, size: int, parts: Sequence[Part]) -> None:
    """Write how a file is cut; parts that are there already stay as they are."""
    with write():
        Import.objects.filter(pk=import_id, state=TAKEN).update(kind=kind, size=size)
        ImportSlice.objects.bulk_create(
            [
                ImportSlice(
                    file_id=import_id, start=part.start, end=part.end, first_line=part.first_line
                )
                for part in parts
            ],
            ignore_conflicts=True,
            batch_size=500,
        )


def claim_slices(now: datetime, limit: int = AT_ONCE) -> list[ReadHint]:
    """Return slices to be read, at most *limit*, each to one caller per `REPEAT`.

    One that was begun `ATTEMPTS` times without being finished is not handed out again.
    """
    due = ImportSlice.objects.filter(
        _hinted_before(now, REPEAT),
        file__state=TAKEN,
        done=False,
        attempts__lt=ATTEMPTS,
    ).order_by("pk")
    if not due.exists():
        return []
    with write():
        if connection.features.has_select_for_update_skip_locked:
            due = due.select_for_update(skip_locked=True, of=("self",))
        rows = list(due[:limit])
        ImportSlice.objects.filter(pk__in=[row.pk for row in rows]).update(hinted_at=now)
    return [ReadHint(row.file_id, row.start, row.end) for row in rows]


def _hinted_before(now: datetime, span: timedelta) -> Q:
    """Return which slices nobody was given for *span*; in the future is a clock since put back."""
    since = Q(hinted_at__lte=now - span) | Q(hinted_at__gt=now + CLOCK_SLACK)
    return Q(hinted_at=None) | since


def parts(import_id: int) -> list[Part]:
    """Return the slices of a file in their order."""
    return [_part(row) for row in ImportSlice.objects.filter(file_id=import_id)]


def part(import_id: int, start: int) -> Part | None:
    """Return the slice of a file that begins at byte *start*."""
    row = ImportSlice.objects.filter(file_id=import_id, start=start).first()
    return None if row is None else _part(row)


def earlier(import_id: int, start: int) -> ReadHint | None:
    """Return the first slice of such files of a source that was cut before this one and is unread.

    One that was given up is not waited for. None, too, when this one is forgotten.
    """
    mine = ImportSlice.objects.filter(file_id=import_id, start=start).select_related("file").first()
    if mine is None:
        return None
    row = (
        ImportSlice.objects.filter(
            file__source=mine.file.source,
            file__kind=mine.file.kind,
            file__state=TAKEN,
            pk__lt=mine.pk,
            done=False,
            attempts__lt=ATTEMPTS,
        )
        .order_by("pk")
        .first()
    )
    return None if row is None else ReadHint(row.file_id, row.start, row.end)


def take_over(hint: ReadHint, now: datetime) -> bool:
    """Claim a slice whose reader has had `PATIENCE`; True for one caller in that time."""
    slow = ImportSlice.objects.filter(
        _hinted_before(now, PATIENCE),
        file_id=hint.import_id,
        start=hint.start,
        done=False,
    )
    if not slow.exists():
        return False
    with write():
        return bool(slow.update(hinted_at=now))


def begin(import_id: int, start: int, now: datetime) -> bool:
    """Count an attempt to read a slice, before it; False when there is nothing to read."""
    with write():
        return bool(
            ImportSlice.objects.filter(
                file_id=import_id, start=start, done=False, attempts__lt=ATTEMPTS
            ).update(attempts=F("attempts") + 1, hinted_at=now)
        )


def wait(import_id: int, reason: str) -> None:
    """Keep why a file on its way is not read for now."""
    waiting = Import.objects.filter(pk=import_id, state=TAKEN).exclude(reason=reason)
    if waiting.exists():
        with write():
            waiting.update(reason=reason)


def take_back(import_id: int, start: int) -> None:
    """Take the last attempt at a slice back: what it met has nothing to do with the file."""
    with write():
        begun = ImportSlice.objects.filter(file_id=import_id, start=start, attempts__gt=0)
        begun.update(attempts=F("attempts") - 1)


def finish(import_id: int, start: int, taken: Taken) -> bool:
    """Mark a slice as read, in the transaction of what it gave; False if it was read before.

    What it gave is its source's as well: slices are forgotten when their file ends.
    """
    with write():
        fresh = ImportSlice.objects.filter(file_id=import_id, start=start, done=False).update(
            done=True, skipped=[[one.what, one.why] for one in taken.skipped[:100]]
        )
        if fresh:
            Import.objects.filter(pk=import_id).update(
                events=F("events") + taken.events,
                articles=F("articles") + taken.articles,
                posts=F("posts") + taken.posts,
                rallies=F("rallies") + taken.rallies,
                uncounted=F("uncounted") + taken.uncounted,
                unmatched=F("unmatched") + taken.unmatched,
            )
            source = Import.objects.values_list("source", flat=True).get(pk=import_id)
            whys = tuple(one.why for one in taken.skipped)
            sources.add(source, taken.posts + taken.articles, whys)
    return bool(fresh)


def brought(source: str) -> Brought:
    """Return what the files of *source* were, all that ended so far."""
    rows = Import.objects.filter(source=source)
    return Brought(
        read=rows.filter(state=DONE).count(),
        refused=rows.filter(state=REFUSED).count(),
        events=rows.aggregate(events=Sum("events"))["events"] or 0,
    )


def refused_since(source: str, moment: datetime) -> list[File]:
    """Return the files of *source* that were refused from *moment* on, oldest first."""
    rows = Import.objects.filter(source=source, state=REFUSED, ended_at__gte=moment)
    return [_file(row) for row in rows.order_by("pk")]


def end(import_id: int, state: str, reason: str, now: datetime) -> None:
    """End a file as `DONE` or `REFUSED` with its reason, and forget its slices."""
    with write():
        Import.objects.filter(pk=import_id, state=TAKEN).update(
            state=state, reason=reason, ended_at=now
        )
        ImportSlice.objects.filter(file_id=import_id).delete()


def forget_names(before: datetime) -> int:
    """Forget what files were called that ended before then; what they brought stays counted.

    Facebook puts the name of whoever exports into that of the archive.
    """
    with write():
        return Import.objects.filter(ended_at__lt=before).exclude(name="").update(name="")


def again(import_id: int) -> None:
    """Forget how a file was cut, since it has changed: it is looked at anew."""
    with write():
        ImportSlice.objects.filter(file_id=import_id).delete()
        Import.objects.filter(pk=import_id, state=TAKEN).delete()


def _file(row: Import) -> File:
    slices = ImportSlice.objects.filter(file_id=row.pk)
    waiting = slices.filter(done=False)
    return File(
        id=row.pk,
        source=row.source,
        name=row.name,
        size=row.size,
        modified_ns=row.modified_ns,
        kind=row.kind,
        state=row.state,
        reason=row.reason,
        posts=row.posts,
        events=row.events,
        articles=row.articles,
        rallies=row.rallies,
        uncounted=row.uncounted,
        unmatched=row.unmatched,
        total=slices.count(),
        open=waiting.count(),
        worn=waiting.filter(attempts__gte=ATTEMPTS).count(),
    )


def _part(row: ImportSlice) -> Part:
    skipped = tuple(Skipped(what, why) for what, why in row.skipped)
    return Part(
        start=row.start, end=row.end, first_line=row.first_line, done=row.done, skipped=skipped
    )
