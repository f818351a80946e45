"""Grows the reader's forests from what earlier readers made of texts new to them.

A reader is right about the texts its rules were tuned on, so that nothing can be learnt there of
when it is wrong. What an earlier reader made of texts that were written after it can tell. Each
claim of it is an example, its signs and whether the label has its town and its day
(``pairing/grown.py``); so is each text in which it heard nothing, and whether a rally is told
there (``hearing/grown.py``). They are kept as numbers alone (``examples.npz``), those of published
texts and sentences of the tests among them; none is of a text held out.

To gather examples, let an earlier checkout read texts, and set what it said against their labels::

    uv run portevoix read --jsonl texts.jsonl > earlier.jsonl
    uv run python -m tests.reading.grow_forests gather FOLDER earlier.jsonl

``id`` is the file's name and the text's number in it, "press_m 3". To grow the trees anew::

    uv run --with lightgbm==4.6.0 python -m tests.reading.grow_forests grow
"""

import datetime as dt
import math
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from textwrap import wrap
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from tests.reading import corpus
from tests.reading.conftest import files
from worker.domain.claim import Claim, Figure, PlaceRef, Spans
from worker.domain.kinds import ClaimStatus, FigureKind, PlaceKind
from worker.reading.hearing import likelihood, taking, weighing
from worker.reading.hearing.signs import signs as signs_of_text
from worker.reading.pairing.signs import signs
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.trail import Trail

EXAMPLES = Path(__file__).parent / "examples.npz"
READING = Path("worker/reading")
TREES, LEAVES = 100, 15


class Example(NamedTuple):
    """Signs, and what they should tell: of a claim its town and its day, of a silence a rally."""

    signs: Mapping[str, int]
    right: tuple[bool, ...]


class Examples(NamedTuple):
    """The names of the signs; a row for each example, its signs and what they should tell."""

    names: list[str]
    rows: npt.NDArray[np.int16]


def of_claims(
    text: corpus.Labelled, earlier: tuple[Claim, ...], gazetteer: Gazetteer
) -> Iterator[Example]:
    """Yield an example for each claim of an earlier reader."""
    trail = _read(text, gazetteer)
    if trail.facts is None or not trail.facts.spoken:
        return
    facts = replace(trail.facts, claims=earlier)
    towns = {one.code for one in text.claims}
    pairs = {(one.code, one.date) for one in text.claims}
    for claim in earlier:
        code = claim.place.code if claim.place else "-"
        its = [one for one in earlier if one.place == claim.place]
        day = claim.date.isoformat() if claim.date else "-"
        yield Example(signs(facts, claim, its), (code in towns, (code, day) in pairs))


def of_silence(text: corpus.Labelled, gazetteer: Gazetteer) -> Iterator[Example]:
    """Yield an example of a text an earlier reader claimed nothing of, if it names a town."""
    trail = _read(text, gazetteer)
    told = trail.text
    if told and (taking.short(told, trail.spoken) or taking.each(trail.spoken)):
        found = signs_of_text(told, trail.spoken, text.published.date())
        yield Example(dict.fromkeys(found, 1), (bool(text.claims),))


def _read(text: corpus.Labelled, gazetteer: Gazetteer) -> Trail:
    trail = Trail()
    read(text.text, text.published, gazetteer, trail=trail)
    return trail


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
    # What a text tells is asked for, not what is heard in it already.
    likelihood.ENOUGH = likelihood.CLEARLY = likelihood.GROWN = weighing.ENOUGH = math.inf
    gazetteer = Gazetteer.load(files())
    lines = [msgspec.json.decode(line) for line in earlier.read_bytes().splitlines()]
    said = {line["id"]: claims_of(line) for line in lines}
    corpus.FOLDER = folder
    parts = {path.stem.partition("_")[2] for path in folder.glob("*.txt")}
    texts = {text.name: text for part in parts for text in corpus.labelled(part, gazetteer)}
    claims: list[Example] = []
    silences: list[Example] = []
    for name in sorted(texts.keys() & said.keys()):
        if name.startswith("held_"):
            continue
        if said[name]:
            claims += of_claims(texts[name], said[name], gazetteer)
        else:
            silences += of_silence(texts[name], gazetteer)
    kept = load()
    save({"claims": joined(kept["claims"], claims), "silences": joined(kept["silences"], silences)})


def joined(kept: Examples, told: list[Example]) -> Examples:
    """Return the examples *kept* with those *told*: a sign that one of them lacks is 0 there."""
    if not told:
        return kept
    names, rows = kept
    every = [*names, *sorted({sign for one in told for sign in one.signs} - set(names))]
    fresh = [[*(one.signs.get(name, 0) for name in every), *one.right] for one in told]
    missing = np.zeros((len(rows), len(every) - len(names)), np.int16)
    older = np.hstack([rows[:, : len(names)], missing, rows[:, len(names) :]])
    return Examples(every, np.concatenate([older, np.array(fresh, np.int16)]))


def load() -> dict[str, Examples]:
    """Return the examples kept of claims and of silences."""
    with np.load(EXAMPLES) as kept:
        return {
            kind: Examples(kept[f"{kind}_signs"].tolist(), kept[kind].T)
            for kind in ("claims", "silences")
        }


def save(examples: Mapping[str, Examples]) -> None:
    """Keep the examples, column by column: equal values lie side by side."""
    kept: dict[str, Any] = {}
    for kind, (names, rows) in examples.items():
        kept |= {f"{kind}_signs": np.array(names), kind: np.ascontiguousarray(rows.T)}
    np.savez_compressed(EXAMPLES, **kept)


def grow() -> dict[str, str]:
    """Return the modules with the trees grown from the examples; the same ones give the same."""
    found = load()
    names, rows = found["claims"]
    several = rows[rows[:, names.index("its_claims")] > 1]
    size = len(names)
    of_pairs = {
        "TOWNS": _grown(rows[:, :size], rows[:, -2], 50),
        "DAYS": _grown(several[:, :size], several[:, -1], 50),
        "PAIRS": _grown(rows[:, :size], rows[:, -1], 50),
    }
    heard, texts = found["silences"]
    of_texts = {"RALLIES": _grown(texts[:, :-1], texts[:, -1], 20)}
    return {
        "pairing": _module("a claim's town and day", names, of_pairs),
        "hearing": _module("a text in which no rule hears a rally", heard, of_texts),
    }


def _grown(
    told: npt.NDArray[np.int16], right: npt.NDArray[np.int16], least: int
) -> list[dict[str, Any]]:
    """Grow trees with at least so many examples in each leaf."""
    lightgbm = import_module("lightgbm")
    settings = {
        "objective": "binary",
        "num_leaves": LEAVES,
        "learning_rate": 0.1,
        "min_data_in_leaf": least,
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


def _module(of: str, names: list[str], forests: Mapping[str, list[dict[str, Any]]]) -> str:
    lines = [
        f'"""Trees over the signs of {of}, in hundredths of a logit.',
        "",
        "See forest.py. Written by tests/reading/grow_forests.py; do not edit.",
        '"""',
    ]
    texts = {
        name: " ".join(mark for tree in its for mark in _marks(tree))
        for name, its in forests.items()
    }
    for name, text in {"SIGNS": " ".join(names), **texts}.items():
        rows = wrap(text, 93, break_long_words=False, break_on_hyphens=False)
        lines += ["", f"{name} = (", *(f'    "{row} "' for row in rows), ")"]
    return "\n".join([*lines, ""])


def main() -> None:
    """Do what the arguments ask for."""
    match sys.argv[1:]:
        case ["gather", folder, earlier]:
            gather(Path(folder), Path(earlier))
        case ["grow"]:
            for package, module in grow().items():
                (READING / package / "grown.py").write_text(module, "utf-8")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
