"""ZIP files: Facebook's archives (any period, any part of several) and calendars zipped together.

Nothing is ever extracted: members are read by the end of their path, in bounded pieces, from a
file that was refused whole if anything about it cannot be trusted.
"""

import lzma
import re
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO, TypeAlias

from worker.domain.post import Skipped
from worker.errors import InputError
from worker.sources import calendars, dyi, dyi_html, json_text
from worker.sources.batch import Batch, together
from worker.sources.nodes import EVENT_LIMIT, Context

Progress: TypeAlias = Callable[[int], object]
"""Told how many bytes of the present file were read since last time."""

MEMBER_LIMIT = 200_000
WANTED_BYTES = 64 * 1024 * 1024
TOTAL_BYTES = 4 * 1024 * 1024 * 1024
RATIO_LIMIT = 200
_SMALL = 1024 * 1024
_PIECE = 1024 * 1024
_TWO_GIB = 2 * 1024 * 1024 * 1024

_EVENT_FILES = re.compile(
    r"(?:^|/)(?:events/[^/]+|html/events|events|event_[^/]+|your_events?[^/]*|events_you[^/]*"
    r"|groups_and_events_you[^/]*)\.(?:json|html?)$",
    re.IGNORECASE,
)
_POST_FILES = re.compile(r"(?:^|/)posts/your_posts[^/]*\.json$", re.IGNORECASE)
_OTHERS = re.compile(r"\.(?:ics|zip)$", re.IGNORECASE)
# Each empty folder of an archive has one: of a part it says nothing about the events.
_EMPTY = re.compile(r"(?:^|/)events/no-data\.txt$", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:^|/)(?:__MACOSX/|\.)")


def is_zip(head: bytes) -> bool:
    """Tell whether a file begins as a ZIP does."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))


def unseen(_: int) -> None:
    """Show no progress."""


def is_wanted(path: str) -> bool:
    """Tell whether a file of an archive is read, by its place in it: the rest is private."""
    return any(form.search(path) for form in (_EVENT_FILES, _POST_FILES, _OTHERS))


def read_bundle(stream: BinaryIO, context: Context, progress: Progress = unseen) -> Batch:
    """Return the events of a ZIP; a member that cannot be read is skipped with its path.

    *progress* is told how many bytes of the ZIP were read since last time.

    Raises:
        InputError: The ZIP is cut, damaged, encrypted or out of bounds, or holds no event.
    """
    reading = _Reading(context)
    with _plain_errors():
        _read_zip(stream, reading, progress, nested=False)
    archive = dyi.joined(reading.parts, context)
    return together([archive, *reading.batches] if reading.parts else reading.batches)


@dataclass(slots=True)
class _Reading:
    """What was read so far: an archive's files, joined at the end, and calendars."""

    context: Context
    parts: list[dyi.Found] = field(default_factory=list)
    batches: list[Batch] = field(default_factory=list)
    events: int = 0

    def add(self, found: dyi.Found | Batch) -> None:
        """Keep what one member told; all of them together are bounded."""
        self.events += len(found.events)
        if isinstance(found, Batch):
            self.batches.append(found)
        else:
            self.parts.append(found)
            self.events += len(found.hosted)
        if self.events > EVENT_LIMIT:
            raise InputError(f"holds more than {EVENT_LIMIT} events")

    def skip(self, path: str, why: str) -> None:
        """Say why a member gave nothing."""
        self.batches.append(Batch(skipped=(Skipped(path, why),)))


def _read_zip(stream: BinaryIO, reading: _Reading, progress: Progress, *, nested: bool) -> None:
    with zipfile.ZipFile(stream) as bundle:
        members = _wanted(bundle, stream)
        if beside := _beside(bundle, members):
            reading.skip(beside, "of a ZIP only calendars are read; unpack it and bring the rest")
        for path, member in members.items():
            pieces = _pieces(bundle, member, progress)
            if not path.lower().endswith(".zip"):
                _read_member(path, b"".join(pieces), reading)
            elif nested:
                reading.skip(path, "a ZIP in a ZIP in a ZIP")
            else:
                with _unpacked(pieces) as inner:
                    _read_zip(inner, reading, unseen, nested=True)


def _wanted(bundle: zipfile.ZipFile, stream: BinaryIO) -> dict[str, zipfile.ZipInfo]:
    """Return the members to be read by path; of two with one path the last, as ZIP tools do.

    Raises:
        InputError: One of the limits is passed, or there is nothing to read.
    """
    every = bundle.infolist()
    if len(every) > MEMBER_LIMIT:
        raise InputError(f"a ZIP of {len(every)} files, limit {MEMBER_LIMIT}")
    if any(member.flag_bits & 0x1 for member in every):
        raise InputError("encrypted: unpack it with its password and zip it again without one")
    found: dict[str, zipfile.ZipInfo] = {}
    for member in every:
        path = member.filename.replace("\\", "/")
        if is_wanted(path) and not _HIDDEN.search(path) and ".." not in path.split("/"):
            found[path] = member
    for path, member in found.items():
        _check(path, member)
    if sum(member.file_size for member in found.values()) > TOTAL_BYTES:
        raise InputError("declares more than 4 GiB of events; this cannot be an export")
    if not found:
        raise InputError(_nothing(every, stream))
    return found


def _beside(bundle: zipfile.ZipFile, members: Iterable[str]) -> str:
    """Return how many files of a ZIP that is no archive of Facebook's stay unread, "" for none.

    Of an archive nothing is said: the rest of it is private.
    """
    if any(not _OTHERS.search(path) for path in members):
        return ""
    names = [name for name in bundle.namelist() if not _HIDDEN.search(name)]
    left = sum(name.lower().endswith(_READ_ALONE) for name in names)
    return f"{left} file{'s' * (left > 1)}" if left else ""


def _check(path: str, member: zipfile.ZipInfo) -> None:
    name = path.rpartition("/")[2][:60]
    limit = _limit(path)
    if member.file_size > limit:
        raise InputError(f"{name} in it is larger than {limit // 1024 // 1024} MiB")
    packed = max(member.compress_size, 1)
    if member.file_size > _SMALL and member.file_size > packed * RATIO_LIMIT:
        raise InputError(f"{name} in it unpacks to {member.file_size // packed} times its size")


def _limit(path: str) -> int:
    return TOTAL_BYTES if path.lower().endswith(".zip") else WANTED_BYTES


def _nothing(every: list[zipfile.ZipInfo], stream: BinaryIO) -> str:
    if any(_EMPTY.search(member.filename) for member in every):
        return "Facebook says this archive holds no data (no-data.txt); ask for « Events » again"
    names = {member.filename for member in every}
    office = next((what for name, what in _OFFICE.items() if name in names), None)
    if office is not None:
        return office
    if any(name.lower().endswith(_UNPACKED) for name in names):
        return "a ZIP of sheets or posts; unpack it and bring what is in it"
    stream.seek(0, 2)
    whole = " (exactly 2 GiB: the download stopped too early)" if stream.tell() == _TWO_GIB else ""
    return (
        "a ZIP without events: expected Facebook's …/events/*.json or calendars (.ics); of several "
        f"parts only one holds them{whole}"
    )


_UNPACKED = (".csv", ".tsv", ".jsonl", ".ndjson")
_READ_ALONE = (*_UNPACKED, ".json", ".html", ".htm", ".mhtml", ".txt", ".xml", ".rss", ".atom")
_OFFICE = {
    "xl/workbook.xml": "an Excel workbook; save its sheet as CSV (UTF-8)",
    "word/document.xml": "a Word document; save it as a web page or as plain text",
    "content.xml": "an OpenDocument file; save a sheet as CSV, a text as a web page",
}


def _pieces(
    bundle: zipfile.ZipFile, member: zipfile.ZipInfo, progress: Progress
) -> Iterator[bytes]:
    """Yield a member in pieces: what it declares of its size is only a claim."""
    limit = _limit(member.filename)
    size, told = 0, 0
    with bundle.open(member) as source:
        while piece := source.read(_PIECE):
            size += len(piece)
            if size > limit:
                raise InputError(f"{member.filename[-60:]} in it is larger than it declares")
            packed = min(size / max(member.file_size, 1), 1.0) * member.compress_size
            progress(int(packed) - told)
            told = int(packed)
            yield piece


@contextmanager
def _unpacked(pieces: Iterator[bytes]) -> Iterator[BinaryIO]:
    """Yield an inner ZIP as a file without a name, gone when the block ends."""
    with tempfile.TemporaryFile() as inner:
        inner.writelines(pieces)
        inner.seek(0)
        yield inner


def _read_member(path: str, body: bytes, reading: _Reading) -> None:
    short = "/".join(path.split("/")[-2:])
    try:
        found = _found(path, body, reading.context, short)
    except InputError as error:
        reading.skip(short, str(error))
        return
    reading.add(found)


def _found(path: str, body: bytes, context: Context, short: str) -> dyi.Found | Batch:
    if path.lower().endswith(".ics"):
        return calendars.read_calendar(body, context.as_of, context.gazetteer)
    if not body.strip():
        return dyi.Found()
    if _POST_FILES.search(path):
        return _named(dyi.read_posts(body, context), short)
    if path.lower().endswith(".json"):
        return _named(dyi.read_export(json_text.decode(body), context), short)
    return _named(dyi_html.read_page(body, context), short)


def _named(found: dyi.Found, short: str) -> dyi.Found:
    """Put the member's path before what was skipped in it."""
    skipped = tuple(Skipped(f"{short}: {one.what}", one.why) for one in found.skipped)
    return dyi.Found(found.events, found.hosted, skipped, found.notes)


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except NotImplementedError:
        raise InputError("packed in a way that is not read (Deflate64?); zip it again") from None
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        struct.error,
        EOFError,
        ValueError,
        OSError,
        RuntimeError,
    ):
        raise InputError("a ZIP that is cut off or damaged; download it again") from None
