"""What `portevoix compare` does with its pairs; needs the reader, which help does not."""

import datetime as dt
import json
import sys
from pathlib import Path

import msgspec

from worker.cli.lines import lines
from worker.domain.dedupe import Verdict, compare
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

# Which day it was changes no place; the reader wants one.
_ANY_DAY = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)


class _Pair(msgspec.Struct):
    """One line in; other keys are left alone."""

    a: str
    b: str


_WANTED = '{"a": "…", "b": "…"}'
_DECODER = msgspec.json.Decoder(_Pair)


def compare_lines(path: Path, gazetteer: Gazetteer) -> bool:
    """Print one line for each of *path*, in order; return whether all could be read."""
    encode = msgspec.json.Encoder().encode
    fine = True
    for number, line in lines(path):
        try:
            pair = _pair(line)
        except (ValueError, RecursionError) as error:
            fine = False
            why = f"{_fault(error)}; expected {_WANTED}"
            sys.stderr.write(f"{path}, line {number}: {why}\n")
            answer = encode({"error": why})
        else:
            answer = encode(_verdict(pair, gazetteer))
        sys.stdout.write(f"{answer.decode()}\n")
    return fine


def _verdict(pair: _Pair, gazetteer: Gazetteer) -> Verdict:
    return compare(pair.a, pair.b, (_places(pair.a, gazetteer), _places(pair.b, gazetteer)))


def _places(text: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    return tuple(place.code for place in read(text, _ANY_DAY, gazetteer).places)


def _fault(error: Exception) -> str:
    return str(error) if isinstance(error, msgspec.ValidationError) else "is no JSON"


def _pair(line: bytes) -> _Pair:
    try:
        return _DECODER.decode(line)
    except msgspec.ValidationError:
        raise
    except (msgspec.DecodeError, UnicodeDecodeError):
        # Half a pair of surrogates, or bytes of another encoding: odd, and still a text.
        return msgspec.convert(json.loads(line.decode("utf-8", "replace")), _Pair)
