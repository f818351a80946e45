"""Texts written for Portevoix with the claims a person reads in them, and how they are scored.

A text begins with ``@`` and its date of publication; the lines after it that begin with ``>`` are
its claims: town (or INSEE code), date, hour, status (planned if left out), then after semicolons
figures as ``kind low-high speaker approx``. ``-`` is unknown. A lone ``>`` is a text of no rally.
"""

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from worker.domain.claim import Claim, Reading
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

FOLDER = Path(__file__).parent / "texts"
# `.ci/run` asks of all texts what a plain run asks of some.
ALL = os.environ.get("READING_TEXTS") == "all"
_STATUSES = {"planned", "past", "cancelled", "postponed", "forbidden"}


@dataclass(frozen=True, slots=True)
class Expected:
    """One labelled claim."""

    code: str
    date: str
    time: str
    status: str
    figures: frozenset[str]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One text with its claims."""

    name: str
    published: dt.datetime
    text: str
    claims: tuple[Expected, ...]


def labelled(part: str, gazetteer: Gazetteer) -> list[Labelled]:
    """Return the texts of the files whose name ends in *part* ("h": held out)."""
    found = []
    for path in sorted(FOLDER.glob(f"*_{part}.txt")):
        for number, block in enumerate(path.read_text("utf-8").split("\n@ ")):
            head, *lines = block.removeprefix("@ ").rstrip("\n").split("\n")
            while lines and not lines[-1].strip():
                lines.pop()
            first = len(lines)
            while first and lines[first - 1].startswith(">"):
                first -= 1
            claims = tuple(
                _expected(line[1:], gazetteer) for line in lines[first:] if line[1:].strip()
            )
            text = "\n".join(lines[:first])
            found.append(
                Labelled(f"{path.stem} {number + 1}", dt.datetime.fromisoformat(head), text, claims)
            )
    return found


def some(parts: Iterable[str], gazetteer: Gazetteer, *, one_in: int) -> list[Labelled]:
    """Return *one_in* so many texts of *parts*, from all over them; with READING_TEXTS=all, all."""
    texts = [text for part in parts for text in labelled(part, gazetteer)]
    return texts if ALL else texts[::one_in]


def _expected(line: str, gazetteer: Gazetteer) -> Expected:
    fields, *figures = line.split(";")
    words = fields.split()
    status = words.pop() if words[-1] in _STATUSES else "planned"
    *name, date, time = words
    code = "-" if name == ["-"] else _code(" ".join(name), gazetteer)
    return Expected(code, date, time, status, frozenset(_figure(f) for f in figures))


def _code(name: str, gazetteer: Gazetteer) -> str:
    """Return the code of *name*: an official one, before what is short for a larger town's."""
    found = gazetteer.find(name)
    return next((place for place in found if place.name == name), found[0]).code


def _figure(written: str) -> str:
    kind, number, *rest = written.split()
    low, _, high = number.partition("-")
    said = rest[0] if rest and rest[0] not in {"-", "approx"} else "-"
    return f"{kind} {low} {high or low} {said}"


@dataclass(slots=True)
class Score:
    """Counts of right, missing and invented things."""

    right: Counter[str]
    found: Counter[str]
    wanted: Counter[str]
    false_claims: int = 0
    empty_texts: int = 0

    def f1(self, level: str) -> float:
        """Return F1 of *level*: town, day, hour, status or figures."""
        total = self.found[level] + self.wanted[level]
        return 2 * self.right[level] / total if total else 1.0


def cells(claim: Claim) -> dict[str, tuple[str, ...]]:
    """Return the claim as it is compared at each level."""
    code = claim.place.code if claim.place else "-"
    date = claim.date.isoformat() if claim.date else "-"
    time = claim.time.strftime("%H:%M") if claim.time else "-"
    return {
        "town": (code,),
        "day": (code, date),
        "hour": (code, date, time),
        "status": (code, date, claim.status.value),
    }


def figures_of(claim: Claim) -> set[tuple[str, ...]]:
    """Return the claim's figures with their place and date."""
    cell = cells(claim)["day"]
    return {
        (*cell, f"{f.kind.value} {f.low} {f.high} {f.said_by.value if f.said_by else '-'}")
        for f in claim.figures
    }


def expected_cells(claim: Expected) -> dict[str, tuple[str, ...]]:
    """Return a label as it is compared at each level."""
    return {
        "town": (claim.code,),
        "day": (claim.code, claim.date),
        "hour": (claim.code, claim.date, claim.time),
        "status": (claim.code, claim.date, claim.status),
    }


def score(texts: Iterable[tuple[Labelled, Reading]]) -> Score:
    """Return the score of readings against their labels."""
    total = Score(Counter(), Counter(), Counter())
    for text, reading in texts:
        if not text.claims:
            total.empty_texts += 1
            total.false_claims += len(reading.claims)
        for level in ("town", "day", "hour", "status"):
            got = {cells(claim)[level] for claim in reading.claims}
            want = {expected_cells(claim)[level] for claim in text.claims}
            _add(total, level, got, want)
        got = set().union(*(figures_of(claim) for claim in reading.claims))
        want = {(c.code, c.date, figure) for c in text.claims for figure in c.figures}
        _add(total, "figures", got, want)
    return total


def _add(total: Score, level: str, got: set[tuple[str, ...]], want: set[tuple[str, ...]]) -> None:
    total.right[level] += len(got & want)
    total.found[level] += len(got)
    total.wanted[level] += len(want)


def readings(part: str, gazetteer: Gazetteer) -> list[tuple[Labelled, Reading]]:
    """Return the texts of *part* with what the reader makes of them."""
    return [
        (text, read(text.text, text.published, gazetteer)) for text in labelled(part, gazetteer)
    ]
