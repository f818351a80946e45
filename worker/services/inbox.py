"""The watched folder: files dropped in it are read once and deleted, or set aside with a reason.

Every step survives kill -9: a row is written before the file moves, a slice is marked in the
transaction of its posts, the file goes after its last slice.
"""

import shutil
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from worker.domain.post import Skipped, Source
from worker.errors import CountingEndedError, InputError, StartError
from worker.services import packed
from worker.services.clock import Clock
from worker.services.count import gather, keep
from worker.services.erase import standing, withdraw_listed
from worker.services.inbox_look import REFUSED, SHOWN, is_being_written, look
from worker.services.installation import Installation
from worker.services.intake import FileResult, read_file, take
from worker.sources import archive, formats
from worker.storage import imports
from worker.storage.imports import File, Part, Taken

TAKEN = ".taken"
SLICE_BYTES = 1024 * 1024
_LOOK_SECONDS = 0.02
_ENDED = "nothing can be counted any more: the campaign's hash key was destroyed"
# Sheets hold nobody's personal words: set aside rather than deleted when rows were skipped.
_SHEETS = frozenset({".csv", ".tsv"})


def folder_of(installation: Installation, source: Source) -> Path:
    """Return the folder of an inbox source, made if missing."""
    folder = installation.environment.data / (source.folder or "inbox")
    for one in (folder, folder / REFUSED, folder / TAKEN):
        one.mkdir(parents=True, exist_ok=True)
    return folder


def watch(installation: Installation, source: Source, now: datetime) -> list[str]:
    """Look once: take what no longer changes, cut what was taken, end what was read.

    Returns what is left lying and why, for people.
    """
    folder = folder_of(installation, source)
    found, left = look(folder)
    imports.look(source.name, found, now)
    for file in imports.on_the_way(source.name):
        try:
            _advance(folder, file, now)
        except OSError as error:  # of this file alone: the others are read
            left.append(f"{file.name[:SHOWN]}: cannot be taken ({error.strerror})")
    return left


def read_slice(
    installation: Installation, import_id: int, start: int, now: datetime
) -> FileResult | None:
    """Read the slice of a file of the inbox that begins at *start*; None if that was done.

    A file that cannot be trusted is set aside whole. One whose folder is read no more waits, and
    says so, until it is again.
    """
    file = imports.get(import_id)
    part = imports.part(import_id, start)
    if file is None or part is None:
        return None
    folder = _folder(installation, file)
    if folder is None:
        imports.wait(file.id, f"source {file.source!r} is no longer in config/sources.toml")
        return None
    if not imports.begin(import_id, start, now):
        return None
    try:
        if file.kind == formats.ARCHIVE:
            result = _read_posts(installation, file, folder, part, now)
        else:
            result = _read_whole(installation, file, folder, now)
    except (InputError, CountingEndedError) as error:
        why = _ENDED if isinstance(error, CountingEndedError) else str(error)
        _set_aside(folder, file, why, now)
        return FileResult(file=file.name, outcome="refused", error=why)
    except StartError:
        # A key that is missing, a full disk: it is not the file that stops its readers.
        imports.take_back(import_id, start)
        raise
    except FileNotFoundError:
        return None  # Another reader ended it, or somebody took it away: the next look says.
    # A lost hint after the last slice is made good by the next look.
    finished = imports.get(import_id)
    if finished is not None and finished.open == 0:
        _advance(folder, finished, now)
    return result


def _advance(folder: Path, file: File, now: datetime) -> None:
    """Do the next step of a file that was taken, whatever happened to the step before."""
    place = _place(folder, file)
    if not place.exists() and not file.total and not _move_in(folder, file, place):
        imports.again(file.id)  # It was changed or taken away again: a new look decides.
        return
    if not file.total:
        _cut(folder, file, now)
    elif file.worn:
        _set_aside(folder, file, "its reader was stopped each time; split it, or report it", now)
    elif not file.open:
        _end(folder, file, now)


def _move_in(folder: Path, file: File, place: Path) -> bool:
    there = folder / file.name
    try:
        facts = there.stat()
        if (facts.st_size, facts.st_mtime_ns) != (file.size, file.modified_ns):
            return False
        there.rename(place)
    except FileNotFoundError:
        return False
    return True


def _cut(folder: Path, file: File, now: datetime) -> None:
    place = _place(folder, file)
    try:
        packed.unpack(place)
        size = place.stat().st_size
        with place.open("rb") as stream:
            posts = formats.is_archive(stream.read(formats.HEAD_BYTES))
            kind, parts = "", [Part(start=0, end=size, first_line=1)]
            if posts:
                kind, parts = formats.ARCHIVE, list(_parts(stream, 0, 1))
        imports.cut(file.id, kind, size, parts)
    except InputError as error:
        _set_aside(folder, file, str(error), now)
    except OSError as error:
        _set_aside(folder, file, f"cannot be read ({error.strerror})", now)


def _parts(stream: BinaryIO, start: int, line: int) -> Iterator[Part]:
    """Yield the slices from byte *start* on, each cut at an end of line after about 1 MiB."""
    stream.seek(start)
    while block := stream.read(SLICE_BYTES):
        rest = b"" if block.endswith(b"\n") else stream.readline()
        end = start + len(block) + len(rest)
        yield Part(start=start, end=end, first_line=line)
        line += block.count(b"\n") + rest.count(b"\n")
        start = end


def _read_posts(
    installation: Installation, file: File, folder: Path, part: Part, now: datetime
) -> FileResult:
    with _place(folder, file).open("rb") as stream:
        stream.seek(part.start)
        lines = stream.read(part.end - part.start).split(b"\n")
    found = list(archive.read_lines(lines, part.first_line))
    posts, gone = standing(found)
    skipped = [one for one in found if isinstance(one, Skipped)]
    gathered = gather(installation, posts, now)
    taken = Taken(posts=len(posts), uncounted=gathered.elsewhere, skipped=tuple(skipped))
    done = partial(imports.finish, file.id, part.start, taken)
    _let_earlier_go_first(installation, file, part, now)
    # Before the slice is marked: a reader that dies in between does it again.
    withdraw_listed(installation, gone, now)
    # All of a slice in one transaction: half of it counted would be counted again.
    keep(installation, gathered, now, commit_with=done)
    outcome = "partly" if skipped else "taken"
    return FileResult(file=file.name, outcome=outcome, posts=len(posts), skipped=tuple(skipped))


def _let_earlier_go_first(
    installation: Installation, file: File, part: Part, now: datetime
) -> None:
    """Return once the slices before this one are counted, whoever died over them.

    Which texts are one depends on which came first (docs/counting.md): several readers must give
    the numbers that a single one gives. They read side by side, and are counted in order.
    """
    clock = Clock.from_now(now)
    while (earlier := imports.earlier(file.id, part.start)) is not None:
        if imports.take_over(earlier, clock.now()):
            read_slice(installation, earlier.import_id, earlier.start, clock.now())
        else:
            clock.sleep(_LOOK_SECONDS)


def _read_whole(installation: Installation, file: File, folder: Path, now: datetime) -> FileResult:
    batch = read_file(installation, _place(folder, file), file.name, now)

    def done(result: FileResult) -> bool:
        return imports.finish(
            file.id,
            0,
            Taken(
                events=len(result.events),
                articles=result.articles,
                posts=result.posts,
                rallies=result.rallies,
                uncounted=result.uncounted,
                unmatched=result.unmatched,
                skipped=result.skipped,
            ),
        )

    return take(installation, file.name, batch, now, done)


def _end(folder: Path, file: File, now: datetime) -> None:
    """Delete a file whose slices are all read, unless it has grown or rows of a sheet are left.

    One that somebody writes again waits for what is still to come.
    """
    place = _place(folder, file)
    if is_being_written(place):
        return
    skipped = [one for part in imports.parts(file.id) for one in part.skipped]
    if place.exists() and place.stat().st_size > file.size:
        _grown(folder, file)
        return
    reason = lines_of(skipped)
    if skipped and place.exists() and place.suffix.lower() in _SHEETS:
        _move_out(folder, file, f"taken, except {reason}")
    else:
        place.unlink(missing_ok=True)
        if reason:
            _note(folder / REFUSED / f"{file.name}.txt", f"taken, except {reason}")
    imports.end(file.id, imports.DONE, reason, now)


def _grown(folder: Path, file: File) -> None:
    """Read on where a file ended when it was cut: somebody was still writing it."""
    place = _place(folder, file)
    size = place.stat().st_size
    if file.kind != formats.ARCHIVE:
        imports.again(file.id)
        place.rename(folder / file.name)
        return
    last = imports.parts(file.id)[-1]
    with place.open("rb") as stream:
        stream.seek(last.start)
        read = stream.read(last.end - last.start)
        # A line that was not whole then begins anew; a post that was is the same one.
        whole = read.rfind(b"\n") + 1
        start = last.start + whole if whole else last.end
        line = last.first_line + read.count(b"\n")
        imports.cut(file.id, file.kind, size, list(_parts(stream, start, line)))


def _set_aside(folder: Path, file: File, reason: str, now: datetime) -> None:
    _move_out(folder, file, reason)
    imports.end(file.id, imports.REFUSED, reason, now)


def _move_out(folder: Path, file: File, reason: str) -> None:
    """Move a file to refused/ beside its reason; an earlier file of that name stays."""
    place = _place(folder, file)
    target = folder / REFUSED / file.name
    if target.exists():
        target = target.with_name(f"{file.id}-{file.name}")
    _note(target.with_name(f"{target.name}.txt"), reason)
    if place.exists():
        shutil.move(place, target)


def _note(path: Path, reason: str) -> None:
    path.write_text(f"{' '.join(reason.split())}\n", encoding="utf-8")


def lines_of(skipped: list[Skipped]) -> str:
    """Return what was left out of a file in one line, as it is kept and noted beside the file."""
    shown = "; ".join(f"{one.what}: {one.why}" for one in islice(skipped, 20))
    return f"{shown}; and {len(skipped) - 20} more" if len(skipped) > 20 else shown  # noqa: PLR2004


def _place(folder: Path, file: File) -> Path:
    return folder / TAKEN / f"{file.id}-{file.name}"


def _folder(installation: Installation, file: File) -> Path | None:
    for source in installation.sources:
        if source.name == file.source:
            return folder_of(installation, source)
    return None
