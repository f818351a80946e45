"""Grows worker/reading/pairing/grown.py from what earlier readers made of texts new to them.

A reader is right about the texts its rules were tuned on, so that nothing can be learnt there of
when it is wrong. What an earlier reader made of texts that were written after it can tell: such an
example is a claim's signs, and whether the label has its town, and its day. They are kept as
numbers alone (``examples.npz``), those of published texts among them; none is of a text held out.

To gather examples, let an earlier checkout read texts, and set what it said against their labels::

    uv run portevoix read --jsonl texts.jsonl > earlier.jsonl
    uv run python -m tests.reading.learn_pairs gather FOLDER earlier.jsonl

``id`` is the file's name and the text's number in it, "press_m 3". To grow the trees anew::

    uv run --with lightgbm==4.6.0 python -m tests.reading.learn_pairs grow
"""

import datetime as dt
import math
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from textwrap import wrap
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from tests.reading import corpus
from tests.reading.conftest import files
from worker.domain.claim import Claim, Figure, PlaceRef, Spans
from worker.domain.kinds import ClaimStatus, FigureKind, PlaceKind
from worker.reading.pairing.signs import signs
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.trail import Trail

EXAMPLES = Path(__file__).parent / "examples.npz"
TARGET = Path("worker/reading/pairing/grown.py")
TREES, LEAVES = 100, 15
Numbers = npt.NDArray[np.int16]


def examples(
    text: corpus.Labelled, earlier: tuple[Claim, ...], gazetteer: Gazetteer
) -> Iterator[tuple[dict[str, int], bool, bool]]:
    """Yield the signs of each earlier claim, whether its town has a rally, and whether then."""
    trail = Trail()
    read(text.text, text.published, gazetteer, trail=trail)
    if trail.facts is None or not trail.facts.spoken:
        return
    facts = replace(trail.facts, claims=earlier)
    towns = {one.code for one in text.claims}
    pairs = {(one.code, one.date) for one in text.claims}
    for claim in earlier:
        code = claim.place.code if claim.place else "-"
        its = [one for one in earlier if one.place == claim.place]
        day = claim.date.isoformat() if claim.date else "-"
        yield signs(facts, claim, its), code in towns, (code, day) in pairs


def claims_of(line: Mapping[str, Any]) -> tuple[Claim, ...]:
    """Return the claims of a line of ``portevoix read --jsonl``, as far as signs ask for them."""
    return tuple(
        Claim(
            place=PlaceRef(one["place"]["code"], one["place"]["name"], PlaceKind.COMMUNE),
            date=dt.date.fromisoformat(one["date"]) if one["date"] else None,
            time=dt.time.fromisoformat(one["time"]) if one["time"] else None,
            venue=one["venue"],
            status=ClaimStatus(one["status"]),
            figures=tuple(
                Figure(FigureKind(told["kind"]), told["low"], told["high"])
                for told in one["figures"]
            ),
            confidence=one["confidence"],
            spans=Spans(date=tuple((start, end) for start, end in one["spans"]["date"])),
        )
        for one in line.get("claims", ())
        if one["place"]
    )


def gather(folder: Path, earlier: Path) -> None:
    """Add to the examples what *earlier* says of the labelled texts in *folder*."""
    gazetteer = Gazetteer.load(files())
    lines = [msgspec.json.decode(line) for line in earlier.read_bytes().splitlines()]
    said = {line["id"]: claims_of(line) for line in lines}
    corpus.FOLDER = folder
    parts = {path.stem.partition("_")[2] for path in folder.glob("*.txt")}
    texts = {text.name: text for part in parts for text in corpus.labelled(part, gazetteer)}
    told = [
        one
        for name in sorted(texts.keys() & said.keys())
        if not name.startswith("held_")
        for one in examples(texts[name], said[name], gazetteer)
    ]
    save(*joined(load(), told))


def joined(
    kept: tuple[list[str], Numbers], told: list[tuple[dict[str, int], bool, bool]]
) -> tuple[list[str], Numbers]:
    """Return the examples *kept* with those *told*: a sign that one of them lacks is 0 there."""
    names, table = kept
    every = [*names, *sorted({sign for found, _, _ in told for sign in found} - set(names))]
    missing = np.zeros((len(table), len(every) - len(names)), np.int16)
    rows = [[*(found.get(name, 0) for name in every), *right] for found, *right in told]
    fresh = np.array(rows, np.int16).reshape(len(rows), len(every) + 2)
    return every, np.concatenate([np.hstack([table[:, :-2], missing, table[:, -2:]]), fresh])


def load() -> tuple[list[str], Numbers]:
    """Return the names of the signs, and a row for each example: signs, town, day."""
    with np.load(EXAMPLES) as kept:
        return kept["names"].tolist(), kept["table"].T


def save(names: list[str], table: Numbers) -> None:
    """Keep the examples, column by column: equal values lie side by side."""
    np.savez_compressed(EXAMPLES, names=np.array(names), table=np.ascontiguousarray(table.T))


def grow() -> str:
    """Return the module with the trees grown from the examples; the same ones give the same."""
    names, table = load()
    told, towns, days = table[:, :-2], table[:, -2], table[:, -1]
    several = told[:, names.index("its_claims")] > 1
    forests = {"TOWNS": _grown(told, towns), "DAYS": _grown(told[several], days[several])}
    return _module(names, forests)


def _grown(told: Numbers, right: Numbers) -> list[dict[str, Any]]:
    lightgbm = import_module("lightgbm")
    settings = {
        "objective": "binary",
        "num_leaves": LEAVES,
        "learning_rate": 0.1,
        "min_data_in_leaf": 50,
        "feature_fraction": 0.3,
        "lambda_l2": 5,
        "seed": 1,
        "deterministic": True,
        "num_threads": 1,
        "verbose": -1,
    }
    booster = lightgbm.train(settings, lightgbm.Dataset(told.astype(float), right), TREES)
    return [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]


def _marks(node: dict[str, Any]) -> Iterator[str]:
    if "leaf_value" in node:
        yield str(round(100 * node["leaf_value"]))
        return
    yield f"{node['split_feature']}:{math.floor(node['threshold'])}"
    yield from _marks(node["left_child"])
    yield from _marks(node["right_child"])


def _module(names: list[str], forests: Mapping[str, list[dict[str, Any]]]) -> str:
    lines = [
        '"""Trees over the signs of a town and a day, in hundredths of a logit.',
        "",
        "See forest.py. Written by tests/reading/learn_pairs.py; do not edit.",
        '"""',
    ]
    texts = {
        name: " ".join(mark for tree in its for mark in _marks(tree))
        for name, its in forests.items()
    }
    for name, text in {"SIGNS": " ".join(names), **texts}.items():
        rows = wrap(text, 90, break_long_words=False, break_on_hyphens=False)
        lines += ["", f"{name} = (", *(f'    "{row} "' for row in rows), ")"]
    return "\n".join([*lines, ""])


def main() -> None:
    """Do what the arguments ask for."""
    match sys.argv[1:]:
        case ["gather", folder, earlier]:
            gather(Path(folder), Path(earlier))
        case ["grow"]:
            TARGET.write_text(grow(), "utf-8")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
