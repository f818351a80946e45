"""What `portevoix read` does with a text, or with many; needs the reader, which help does not."""

import codecs
import datetime as dt
import json
import re
import sys
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from worker.cli.lines import STDIN, given, json_object, lines
from worker.domain.claim import Claim, Figure, Reading, check_published
from worker.domain.signs import decoded, is_binary
from worker.errors import InputError
from worker.reading.reader import read as read_text
from worker.reading.shapes import claim_json, place_json
from worker.reading.towns.gazetteer import FILES, Gazetteer
from worker.reading.words.text import MAX_LENGTH

# Bytes of a text that are read: whatever their encoding, more than the reader looks at.
_MAX_BYTES = 4 * MAX_LENGTH + 4
# A saved page: what it says is looked for behind its menus and scripts.
_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:!doctype\s+)?html\b", re.IGNORECASE)
_MAX_PAGE = 8_000_000
# Written in letters, and yet nothing that anybody would read.
_OTHERS = (b"%PDF-", b"{\\rtf", b"BEGIN:VCALENDAR")


def read_one(
    file: str, published: str | None, gazetteer: Gazetteer, near: str | None, *, as_json: bool
) -> None:
    """Print the claims of the text *file*, published at that moment (now when None).

    Raises:
        InputError: The file or the moment cannot be read.
    """
    _write(read_text(_content(file), _at(published), gazetteer, near=near), as_json=as_json)


def explain(
    file: str, published: str | None, gazetteer: Gazetteer, near: str | None, *, as_json: bool
) -> None:
    """Print the text *file* with what each claim rests on; raises as `read_one`."""
    from worker.cli import explain_output  # noqa: PLC0415 - Rich, for explanations alone
    from worker.reading import explaining  # noqa: PLC0415 - the same

    text = _content(file)
    told = explaining.explain(text, _at(published), gazetteer, near=near)
    found = [_line(claim) for claim in told.reading.claims]
    explain_output.write(text, told, as_json=as_json, lines=found)


def _at(published: str | None) -> dt.datetime:
    if published is None:
        return dt.datetime.now(ZoneInfo("Europe/Paris"))  # noqa: TID251 - a shell
    return moment(published)


def department(near: str | None, gazetteer: Gazetteer) -> str | None:
    """Return the code of the département *near*, as it is typed.

    Raises:
        InputError: It is none.
    """
    if near is None:
        return None
    from worker.config.places import region_code  # noqa: PLC0415 - all of config comes with it

    try:
        return region_code(near, gazetteer)
    except ValueError as error:
        raise InputError(f"--near: {error}") from None


def _write(reading: Reading, *, as_json: bool) -> None:
    if as_json:
        found = [claim_json(claim) for claim in reading.claims]
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return
    if reading.testimony:
        sys.stdout.write("A personal testimony: nothing is taken from it.\n")
    elif not reading.claims:
        sys.stdout.write("No rally found.\n")
    for claim in reading.claims:
        sys.stdout.write(_line(claim) + "\n")


def load_gazetteer() -> Gazetteer:
    """Return the gazetteer of the package."""
    folder = resources.files("worker.reading.data")
    return Gazetteer.load({name: (folder / name).read_bytes() for name in FILES})


def moment(written: str) -> dt.datetime:
    """Return the moment *written* as a date or an ISO hour; without offset it is Paris time.

    Raises:
        InputError: If it is neither, or no text is of that year.
    """
    try:
        at = dt.datetime.fromisoformat(written)
    except ValueError:
        raise InputError(
            f"--published: {written!r} is no date; write 2017-10-24 or 2017-10-24T18:00+02:00"
        ) from None
    try:
        check_published(at)
    except ValueError as error:
        raise InputError(f"--published: no text is of {written!r}; {error}") from None
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo("Europe/Paris"))


def _content(file: str) -> str:
    if file == STDIN:
        return _said(file, given())
    try:
        with Path(file).open("rb") as stream:
            return _said(file, stream)
    except OSError as error:
        raise InputError(
            f"{file or 'FILE'}: {error.strerror}; name a text file, or - for input"
        ) from None


def _said(file: str, stream: BinaryIO) -> str:
    """Return the text of *stream*."""
    raw = stream.read(_MAX_BYTES)
    text = _decoded(file, raw)
    return _plain(_decoded(file, raw + stream.read(_MAX_PAGE)) if _PAGE.match(text) else text)


def _plain(text: str) -> str:
    """Return what a saved page says, its article alone where it marks one; else *text* as it is."""
    if _PAGE.match(text) is None:
        return text
    from worker.sources import article, markup  # noqa: PLC0415 - lxml, for pages alone

    tree = markup.parse(text)
    return "" if tree is None else markup.element_text(article.main_of(tree))


def _decoded(file: str, raw: bytes) -> str:
    """Return *raw* as text: UTF-8, and what is none as Windows writes it."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    begins = raw.removeprefix(codecs.BOM_UTF8).lstrip()
    if b"\0" in raw or is_binary(raw) or begins.startswith(_OTHERS):
        raise InputError(f"{file}: is no text; name a text file, or `portevoix import` for others")
    return decoded(raw)


def read_lines(path: Path, gazetteer: Gazetteer, near: str | None) -> bool:
    """Print one line for each of *path*, in order; return whether all could be read."""
    fine = True
    for number, line in lines(path):
        answer: dict[str, object] = {"id": None}
        try:
            entry = json_object(line)
            answer["id"] = entry.get("id")
            answer |= _read_entry(entry, gazetteer, near)
        except InputError as error:
            fine = False
            answer["error"] = f"{error}; expected an object with id, published and text"
            sys.stderr.write(f"{path}, line {number}: {answer['error']}\n")
        written = json.dumps(answer, ensure_ascii=False)
        # Half a pair of surrogates, which no encoding has, stays the escape it was.
        sys.stdout.write(written.encode("utf-8", "backslashreplace").decode() + "\n")
    return fine


def _read_entry(
    entry: Mapping[str, object], gazetteer: Gazetteer, near: str | None
) -> dict[str, object]:
    """Return what is answered to *entry*, its id apart.

    Raises:
        InputError: Its text or its date is not there.
    """
    text = entry.get("text")
    if not isinstance(text, str):
        raise InputError("text is no string")
    try:
        at = moment(str(entry.get("published")))
    except InputError:
        raise InputError("published is no date") from None
    reading = read_text(_plain(text), at, gazetteer, near=near)
    answer: dict[str, object] = {
        "claims": [claim_json(claim) for claim in reading.claims],
        "places": [place_json(place) for place in reading.places],
    }
    return answer | ({"testimony": True} if reading.testimony else {})


def _line(claim: Claim) -> str:
    place = f"{claim.place.name} ({claim.place.code})" if claim.place else "everywhere"
    when = claim.date.isoformat() if claim.date else "no day"
    hour = claim.time.strftime("%H:%M") if claim.time else "no hour"
    figures = ", ".join(map(_told, claim.figures))
    parts = [place, when, hour, claim.venue or "", claim.status.value, figures]
    if claim.candidates:
        parts.append("or " + ", ".join(f"{p.name} ({p.code})" for p in claim.candidates[1:]))
    return "  ".join(part for part in parts if part)


def _told(figure: Figure) -> str:
    number = str(figure.low) if figure.low == figure.high else f"{figure.low}-{figure.high}"
    said_by = f" ({figure.said_by.value})" if figure.said_by else ""
    return f"{figure.kind.value} {'about ' if figure.approx else ''}{number}{said_by}"
