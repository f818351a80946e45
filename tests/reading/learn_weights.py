"""Learns worker/reading/hearing/likely_words.py from labelled texts, none of them held out.

Run from the project's folder: ``uv run python -m tests.reading.learn_weights``; with ``signs``
the weights of the words stay as they are. The same texts give the same file.
"""

import math
import sys
from collections import Counter
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from tests.reading import corpus
from tests.reading.conftest import files
from worker.reading.hearing import likelihood, likely_words, taking, weighing
from worker.reading.hearing.signs import signs
from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.trail import Trail
from worker.reading.words.origins import compose
from worker.reading.words.text import cut, masked

KEPT = 1500
"""So many words and pairs are written down; twice as many tell no more."""
_OFTEN = 4  # texts a feature has to stand in
_SPREAD = 0.3  # variance of a weight before the texts are seen
_ROUNDS = 400
_FOLDS = 5
_TARGET = Path("worker/reading/hearing/likely_words.py")

Numbers = npt.NDArray[np.float64]


class Known(NamedTuple):
    """What one text says, and whether it tells of a rally."""

    features: set[str]
    rally: bool


def known(gazetteer: Gazetteer) -> list[tuple[Known, Known | None]]:
    """Return the words of the texts for tuning, and the signs of those that are asked for them."""
    found = []
    for path in sorted(corpus.FOLDER.glob("*.txt")):
        if path.stem.startswith("held_"):
            continue
        for text in corpus.labelled(path.stem.partition("_")[2], gazetteer):
            if text.name.split()[0] == path.stem:
                said = Known(_words(text), bool(text.claims))
                found.append((said, _asked(text, gazetteer)))
    return found


def _words(text: corpus.Labelled) -> set[str]:
    composed, _ = compose(text.text)
    return likelihood.said(cut(composed, masked(composed)).words.forms)


def _asked(text: corpus.Labelled, gazetteer: Gazetteer) -> Known | None:
    """Return the signs of a text in which no rule hears a rally, though one could be taken."""
    trail = Trail()
    reading = read(text.text, text.published, gazetteer, trail=trail)
    if (
        reading.claims
        or trail.text is None
        or not (taking.short(trail.text, trail.spoken) or taking.each(trail.spoken))
    ):
        return None
    return Known(signs(trail.text, trail.spoken, text.published.date()), bool(text.claims))


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


def learn_words(texts: list[Known], gazetteer: Gazetteer) -> dict[str, int]:
    """Return the weights of the words that tell most, in tenths. Names of places weigh nothing."""
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
    return tenths(texts, sorted(features[number] for number in order[:KEPT]))


def learn_signs(texts: list[tuple[Known, Known | None]], words: dict[str, int]) -> dict[str, int]:
    """Return the weights of the signs, in tenths; how words speak is learnt from other texts."""
    seen: list[Known] = []
    for fold in range(_FOLDS):
        others = [said for number, (said, _) in enumerate(texts) if number % _FOLDS != fold]
        weights = tenths(others, sorted(words.keys() - {START}))
        for said, asked in texts[fold::_FOLDS]:
            if asked is not None:
                speak = weights[START] + sum(weights.get(one, 0) for one in said.features)
                seen.append(Known(asked.features | likelihood.words_say(speak), asked.rally))
    often = Counter(feature for text in seen for feature in text.features)
    return tenths(seen, sorted(sign for sign, times in often.items() if times >= _OFTEN))


START = ""
"""Under what the constant stands among the weights."""


def tenths(texts: list[Known], features: list[str]) -> dict[str, int]:
    """Return what :func:`fit` finds, in tenths, without what weighs nothing."""
    weights, constant = fit(texts, features)
    rounded = {one: round(float(w) * 10) for one, w in zip(features, weights, strict=True)}
    return {one: weight for one, weight in rounded.items() if weight} | {
        START: round(constant * 10)
    }


def written(tables: dict[str, dict[str, int]]) -> str:
    """Return the module that holds *tables* of weights under their names."""
    lines = [
        '"""How much words and other signs speak of a rally, in tenths of a logit.',
        "",
        "See likelihood.py. Written by tests/reading/learn_weights.py; do not edit.",
        '"""',
    ]
    for name, weights in tables.items():
        lines += ["", f"{name}_START = {weights.pop(START)}", f"{name} = {{"]
        for weight in sorted(set(weights.values())):
            listed = " ".join(sorted(one for one, its in weights.items() if its == weight))
            rows = wrap(listed, 86, break_long_words=False, break_on_hyphens=False)
            if len(rows) == 1:
                lines.append(f'    {weight}: "{rows[0]}",')
            else:
                lines += [f"    {weight}: (", *(f'        "{row} "' for row in rows), "    ),"]
        lines.append("}")
    return "\n".join([*lines, ""])


def _kept() -> dict[str, int]:
    rows = likely_words.WORDS.items()
    words = {word: weight for weight, listed in rows for word in listed.split()}
    return words | {START: likely_words.WORDS_START}


def main() -> None:
    """Learn, and write the module."""
    gazetteer = Gazetteer.load(files())
    # What is learnt depends on nothing that is heard beside it.
    likelihood.ENOUGH = likelihood.CLEARLY = weighing.ENOUGH = math.inf
    texts = known(gazetteer)
    kept = sys.argv[1:] == ["signs"]
    words = _kept() if kept else learn_words([said for said, _ in texts], gazetteer)
    signs_weigh = learn_signs(texts, words)
    _TARGET.write_text(written({"WORDS": words, "SIGNS": signs_weigh}), "utf-8")


if __name__ == "__main__":
    main()
