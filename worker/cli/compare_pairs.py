"""What `portevoix compare` does with its pairs; needs the reader, which help does not."""

import datetime as dt
import sys
from pathlib import Path

import msgspec

from worker.cli.lines import json_object, lines
from worker.domain.dedupe import Verdict, compare
from worker.errors import InputError
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer
from worker.sources.markup import as_posted

# Which day it was changes no place; the reader wants one.
_ANY_DAY = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)
_WANTED = '{"a": "…", "b": "…"}'


def compare_lines(path: Path, gazetteer: Gazetteer) -> bool:
    """Print one line for each of *path*, in order; return whether all could be read."""
    encode = msgspec.json.Encoder().encode
    fine = True
    for number, line in lines(path):
        try:
            first, second = _pair(line)
        except InputError as error:
            fine = False
            why = f"{error}; expected {_WANTED}"
            sys.stderr.write(f"{path}, line {number}: {why}\n")
            answer = encode({"error": why})
        else:
            answer = encode(_verdict(first, second, gazetteer))
        sys.stdout.write(f"{answer.decode()}\n")
    return fine


def _verdict(first: str, second: str, gazetteer: Gazetteer) -> Verdict:
    return compare(first, second, (_places(first, gazetteer), _places(second, gazetteer)))


def _places(text: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    return tuple(place.code for place in read(text, _ANY_DAY, gazetteer).places)


def _pair(line: bytes) -> tuple[str, str]:
    """Return the two texts of *line*; its other keys are left alone.

    Raises:
        InputError: One is missing or no text.
    """
    entry = json_object(line)
    first, second = entry.get("a"), entry.get("b")
    if not isinstance(first, str):
        raise InputError("a is no string")
    if not isinstance(second, str):
        raise InputError("b is no string")
    return as_posted(first), as_posted(second)
