"""Learns which words speak of a rally from labelled texts, none of them held out.

Writes rally_words.py and other_words.py of worker/reading/hearing; the same texts give the same::

    uv run --with scikit-learn==1.9.1 python -m tests.reading.learn_vocabulary
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from textwrap import wrap
from typing import Any, NamedTuple

import numpy as np

from tests.reading import corpus
from tests.reading.conftest import files
from worker.reading import reader
from worker.reading.hearing.vocabulary import FIGURES, STEP, rarity
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.towns.persons import FIRST_NAMES
from worker.reading.trail import Trail
from worker.reading.words.text import CAPITAL

HEARING = Path("worker/reading/hearing")
OFTEN, RAREST = 8, 9
"""In so many texts a word has to stand; the last step of its rarity."""
NAMES = 0.7
"""A word that stands with a capital in so many of its texts is a name."""
COST = 30.0
"""How little weights are held back (scikit-learn's C)."""


class Told(NamedTuple):
    """The words of a text, those that stand as a name does, and whether a rally is told there."""

    words: set[str]
    names: set[str]
    rally: bool


def told(gazetteer: Gazetteer) -> list[Told]:
    """Return the texts for tuning as the reader takes them, but those that it turns away."""
    found = []
    for path in sorted(corpus.FOLDER.glob("*.txt")):
        if path.stem.startswith("held_"):
            continue
        for text in corpus.labelled(path.stem.partition("_")[2], gazetteer):
            trail = Trail()
            reader.read(text.text, text.published, gazetteer, trail=trail)
            if text.name.split()[0] == path.stem and trail.text is not None:
                words = trail.text.words
                names = {form for at, form in enumerate(words.forms) if words.case(at) == CAPITAL}
                forms = {FIGURES if form[0].isdigit() else form for form in words.forms}
                found.append(Told(forms, names, bool(text.claims)))
    return found


def steps(texts: list[Told], gazetteer: Gazetteer) -> dict[str, int]:
    """Return how rare each word is that is told often enough and is no name."""
    often = Counter(word for text in texts for word in text.words)
    named = Counter(name for text in texts for name in text.names)
    return {
        word: min(RAREST, round(math.log((1 + len(texts)) / (1 + times)) / STEP))
        for word, times in sorted(often.items())
        if times >= OFTEN
        and named[word] < NAMES * times
        and word not in FIRST_NAMES
        and (gazetteer.flags(word) or not gazetteer.senses(word))
    }


def learn(texts: list[Told], known: Mapping[str, int]) -> tuple[dict[str, int], float]:
    """Return the weights of the *known* words in tenths, and the constant."""
    numbers = {word: number for number, word in enumerate(known)}
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        words = sorted(text.words & known.keys())
        length = math.sqrt(sum(rarity(known[word]) ** 2 for word in words))
        rows += [row] * len(words)
        columns += [numbers[word] for word in words]
        values += [rarity(known[word]) / length for word in words]
    sparse: Any = import_module("scipy.sparse")
    linear: Any = import_module("sklearn.linear_model")
    table = sparse.csr_matrix((values, (rows, columns)), (len(texts), len(known)))
    model = linear.LogisticRegression(C=COST, max_iter=1000)
    model.fit(table, np.array([text.rally for text in texts]))
    weights = {word: round(float(model.coef_[0][number]) * 10) for word, number in numbers.items()}
    return weights, float(model.intercept_[0])


def written(words: Iterable[str], weights: Mapping[str, int], known: Mapping[str, int]) -> str:
    """Return a table of *words* under their weights, each with its step of rarity behind it."""
    rows: dict[int, list[str]] = {}
    for word in words:
        rows.setdefault(weights[word], []).append(f"{word}{known[word]}")
    lines = ["WORDS = {"]
    for weight in sorted(rows):
        said = wrap(" ".join(rows[weight]), 88, break_long_words=False, break_on_hyphens=False)
        listed = [f'        "{row} "' for row in said]
        alone = len(said) == 1
        lines += (
            [f'    {weight}: "{said[0]}",'] if alone else [f"    {weight}: (", *listed, "    ),"]
        )
    return "\n".join([*lines, "}", ""])


def main() -> None:
    """Learn, and write the two modules."""
    gazetteer = Gazetteer.load(files())
    texts = told(gazetteer)
    known = steps(texts, gazetteer)
    weights, start = learn(texts, known)
    see = "See vocabulary.py. Written by tests/reading/learn_vocabulary.py; do not edit."
    head = '"""Words that speak {}, in tenths of a logit.\n\n{}\n"""\n\n'
    rally, other = (
        written([word for word in known if (weights[word] > 0) is speaks], weights, known)
        for speaks in (True, False)
    )
    text = f"{head.format('of a rally', see)}START = {start:.2f}\n{rally}"
    (HEARING / "rally_words.py").write_text(text, "utf-8")
    text = head.format("of something else, or of nothing", see) + other
    (HEARING / "other_words.py").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
