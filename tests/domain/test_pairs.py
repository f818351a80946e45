"""Pairs written by hand and labelled before anything ran: copies, edits, others' texts.

Those that are ``frozen`` are told by their total alone, so that no rule is made for one of them.
"""

import datetime as dt
import json
from functools import cache
from pathlib import Path

import pytest

from tests.reading.conftest import files
from worker.domain.dedupe import compare
from worker.domain.families import Families
from worker.domain.voice import Hasher
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

ALL = [
    json.loads(line)
    for line in (Path(__file__).parent / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
]
PAIRS = [pair for pair in ALL if "frozen" not in pair]
FROZEN = [pair for pair in ALL if "frozen" in pair]
COPIES = [pair for pair in PAIRS if pair["same"] and pair["kind"] != "edit"]
EDITS = [pair for pair in PAIRS if pair["kind"] == "edit"]
OTHERS = [pair for pair in PAIRS if not pair["same"]]
WRITTEN = dt.datetime(2017, 10, 24, 12, tzinfo=dt.UTC)


@cache
def gazetteer() -> Gazetteer:
    return Gazetteer.load(files())


@cache
def places(text: str) -> tuple[str, ...]:
    return tuple(place.code for place in read(text, WRITTEN, gazetteer()).places)


def is_one(pair: dict[str, str]) -> bool:
    a, b = pair["a"], pair["b"]
    return compare(a, b, (places(a), places(b))).same


def found(pairs: list[dict[str, str]]) -> float:
    return sum(map(is_one, pairs)) / len(pairs)


def test_copies_and_edits_are_one_text() -> None:
    assert found(COPIES) >= 0.95
    assert found(EDITS) >= 0.80


@pytest.mark.parametrize("pair", OTHERS, ids=lambda pair: f"{pair['kind']}: {pair['b'][:40]}")
def test_another_fact_person_or_language_is_another_text(pair: dict[str, str]) -> None:
    assert not is_one(pair)


def test_of_the_frozen_ones_most_are_told_as_they_are_labelled() -> None:
    same = [pair for pair in FROZEN if pair["same"]]
    others = [pair for pair in FROZEN if not pair["same"]]

    assert found(same) >= 0.90
    assert found(others) <= 0.12


def test_the_counter_joins_what_compare_calls_one() -> None:
    differ = []
    for pair in ALL:
        families = Families(Hasher(b"k" * 32), capacity=16)
        texts = [pair["a"], pair["b"]]
        batch = families.sketch(texts, [places(text) for text in texts])
        one, other = families.settle(batch)[0].tolist()
        if (one == other) is not is_one(pair):
            differ.append(pair["b"])

    # Short texts have few runs of words by which to meet.
    assert len(differ) / len(ALL) <= 0.05, differ
