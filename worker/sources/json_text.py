"""JSON from strangers: bounded, strict, and with one plain sentence for each way it is broken."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress

import msgspec

from worker.errors import InputError

SIZE_LIMIT = 32 * 1024 * 1024
# Each costs some 500 bytes once decoded; 20,000 events of the richest kind have half as many.
OBJECT_LIMIT = 300_000
BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What msgspec raises on text that is no JSON."""
# At least as often as there are keys.
_KEY = re.compile(rb'"\s*:')
# An escaped half of a pair without its other half: legal JSON, but no text.
_LONE = re.compile(
    rb"(?<!\\)((?:\\\\)*)(?:"
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|"
    rb"(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2})"
)


def decode(body: bytes) -> object:
    """Return what *body* says, as dicts, lists, text and numbers.

    Raises:
        InputError: It is cut, too large, nested without end, or no JSON; or a key has two values.
    """
    if len(body) > SIZE_LIMIT:
        raise InputError(f"larger than {SIZE_LIMIT // 1024 // 1024} MiB, the limit of a JSON file")
    text = body.removeprefix(b"\xef\xbb\xbf")
    if is_crowded(text):
        raise InputError(
            f"holds more than {OBJECT_LIMIT} objects; this cannot be an export of events"
        )
    try:
        found = msgspec.json.decode(text)
    except RecursionError:
        raise InputError("JSON nested too deep to be an export") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        found = _again(text, error)
    if len(_KEY.findall(text)) != _members(found):
        _refuse_two_values(text)
    return found


def is_crowded(body: bytes) -> bool:
    """Tell whether *body* holds more objects and lists than are decoded as a whole."""
    return body.count(b"{") + body.count(b"[") > OBJECT_LIMIT


def _members(found: object) -> int:
    """Return how many keys all objects in *found* have together."""
    waiting, members = [found], 0
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            members += len(one)
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
    return members


def _refuse_two_values(text: bytes) -> None:
    """Refuse what says two things under one key of one object: a reader takes either.

    A quotation mark and a colon stand in texts as well, so this looks once more and exactly.
    """

    def whole(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        for name, value in pairs if len(found) < len(pairs) else ():
            if found[name] != value:
                raise InputError(f"says two things of {name[:40]!r} in one object; export it again")
        return found

    with suppress(ValueError, RecursionError):
        json.loads(mended(text), object_pairs_hook=whole)


def lines(body: bytes) -> list[object] | None:
    """Return the objects of a file with one object a line, or None when it is not such a file."""
    found: list[object] = []
    if len(body) > SIZE_LIMIT or is_crowded(body):
        return None
    for line in body.removeprefix(b"\xef\xbb\xbf").splitlines():
        if line.strip():
            try:
                found.append(msgspec.json.decode(line))
            except BROKEN:
                return None
    return found if len(found) > 1 else None


def walk(found: object) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield every object within *found* with its path, outer ones first, in document order."""
    waiting: list[tuple[str, object]] = [("", found)]
    while waiting:
        path, one = waiting.pop()
        if isinstance(one, dict):
            yield path or "the file", one
            inner = [(f"{path}.{name}" if path else str(name), one[name]) for name in one]
            waiting.extend(reversed(inner))
        elif isinstance(one, list):
            waiting.extend(
                (f"{path}[{number}]", value) for number, value in reversed(list(enumerate(one)))
            )


def text_of(found: object) -> str:
    """Return *found* when it is text, else the empty text."""
    return found if isinstance(found, str) else ""


def object_of(found: object) -> dict[str, object]:
    """Return *found* when it is an object, else an empty one."""
    return found if isinstance(found, dict) else {}


def list_of(found: object) -> list[object]:
    """Return *found* when it is a list, else an empty one."""
    return found if isinstance(found, list) else []


def number_of(found: object) -> float | None:
    """Return *found* as a number, written ones included; None when it is none."""
    if isinstance(found, bool):
        return None
    try:
        if isinstance(found, int | float):
            return float(found)
        return float(text_of(found)) if text_of(found) else None
    except (ValueError, OverflowError):
        return None


def mended(body: bytes) -> bytes:
    """Return *body* without lone surrogates and bytes that are no UTF-8: a sign stands for each."""
    return _LONE.sub(rb"\1\\ufffd", body).decode("utf-8", "replace").encode()


def _again(text: bytes, error: Exception) -> object:
    """Try once more without what is no text, else say what is wrong."""
    repaired = mended(text)
    if repaired != text:
        try:
            return msgspec.json.decode(repaired)
        except BROKEN:
            pass
    if "truncated" in str(error):
        raise InputError("cut off: the JSON ends in the middle; download it again") from None
    where = re.search(r"byte (\d+)", str(error))
    place = f" at byte {where[1]}" if where else ""
    raise InputError(f"not valid JSON{place}") from None
