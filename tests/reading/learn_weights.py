"""Learns worker/reading/hearing/likely_words.py from labelled texts, none of them held out.

Run from the project's folder: ``uv run python -m tests.reading.learn_weights``. The same texts
give the same file.
"""

from collections import Counter
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from tests.reading import corpus
from tests.reading.conftest import files
from worker.reading.hearing import likelihood
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.text import compose, cut, masked

KEPT = 1500
"""So many features are written down; twice as many tell no more."""
_OFTEN = 4  # texts a feature has to stand in
_SPREAD = 0.3  # variance of a weight before the texts are seen
_ROUNDS = 400
_TARGET = Path("worker/reading/hearing/likely_words.py")

Numbers = npt.NDArray[np.float64]


class Known(NamedTuple):
    """What one text says, and whether it tells of a rally."""

    features: set[str]
    rally: bool


def known(gazetteer: Gazetteer) -> list[Known]:
    """Return the texts for tuning. Names of places weigh nothing."""
    found = []
    for path in sorted(corpus.FOLDER.glob("*.txt")):
        if path.stem.startswith("held_"):
            continue
        for text in corpus.labelled(path.stem.partition("_")[2], gazetteer):
            if text.name.split()[0] == path.stem:
                composed, _ = compose(text.text)
                forms = cut(composed, masked(composed)).words.forms
                found.append(Known(likelihood.features(forms), bool(text.claims)))
    return found


def _names(features: set[str], gazetteer: Gazetteer) -> set[str]:
    words = {word for feature in features for word in feature.split("_")}
    return {word for word in words if gazetteer.senses(word) and not gazetteer.flags(word)}


def fit(texts: list[Known], features: list[str]) -> tuple[Numbers, float]:
    """Return the weights of *features* and the constant: ridge logistic regression, by Adam."""
    numbers = {feature: number for number, feature in enumerate(features)}
    told = [[numbers[one] for one in text.features if one in numbers] for text in texts]
    rows = np.repeat(np.arange(len(texts)), [len(one) for one in told])
    columns = np.array([number for one in told for number in sorted(one)])
    wanted = np.array([text.rally for text in texts], float)
    weights = np.zeros(len(features) + 1)
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for turn in range(1, _ROUNDS + 1):
        logits = np.bincount(rows, weights[columns], len(texts)) + weights[-1]
        wrong = 1 / (1 + np.exp(-logits)) - wanted
        slope = np.append(np.bincount(columns, wrong[rows], len(features)), wrong.sum())
        slope[:-1] += weights[:-1] / _SPREAD
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        rate = 0.05 * (1 - turn / _ROUNDS) + 0.001
        scale = np.sqrt(square / (1 - 0.999**turn)) + 1e-8
        weights -= rate * mean / (1 - 0.9**turn) / scale
    return weights[:-1], float(weights[-1])


def learn(texts: list[Known], gazetteer: Gazetteer) -> tuple[dict[str, int], int]:
    """Return the weights of the features that tell most, and the constant, in tenths."""
    often = Counter(feature for text in texts for feature in text.features)
    names = _names(set(often), gazetteer)
    features = sorted(
        feature
        for feature, times in often.items()
        if times >= _OFTEN and names.isdisjoint(feature.split("_"))
    )
    weights, _ = fit(texts, features)
    share = np.array([often[feature] for feature in features]) / len(texts)
    order = np.argsort(-np.abs(weights) * np.sqrt(share * (1 - share)), kind="stable")
    features = sorted(features[number] for number in order[:KEPT])
    weights, constant = fit(texts, features)
    tenths = {one: round(float(w) * 10) for one, w in zip(features, weights, strict=True)}
    return {one: weight for one, weight in tenths.items() if weight}, round(constant * 10)


def written(weights: dict[str, int], constant: int) -> str:
    """Return the module that holds *weights*."""
    lines = [
        '"""How much words speak of a rally, in tenths of a logit: see likelihood.py.',
        "",
        "Written by tests/reading/learn_weights.py; do not edit.",
        '"""',
        "",
        f"START = {constant}",
        "",
        "BY_WEIGHT = {",
    ]
    for weight in sorted(set(weights.values())):
        listed = " ".join(sorted(one for one, its in weights.items() if its == weight))
        rows = wrap(listed, 86, break_long_words=False, break_on_hyphens=False)
        if len(rows) == 1:
            lines.append(f'    {weight}: "{rows[0]}",')
        else:
            lines += [f"    {weight}: (", *(f'        "{row} "' for row in rows), "    ),"]
    return "\n".join([*lines, "}", ""])


def main() -> None:
    """Learn, and write the module."""
    gazetteer = Gazetteer.load(files())
    _TARGET.write_text(written(*learn(known(gazetteer), gazetteer)), "utf-8")


if __name__ == "__main__":
    main()
