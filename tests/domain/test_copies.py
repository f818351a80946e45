"""How many copies are found and how few others are joined, on labelled pairs; half of them frozen.

Nothing is ever tuned on the frozen seeds: what they say is what to expect of texts nobody has seen.
"""

import os
import random
from collections import Counter

import pytest

from tests.fakes.pairs import DAYS, FROZEN, TOWNS, Writer, copied, copies, facts_apart
from worker.domain.dedupe import compare
from worker.domain.families import Families
from worker.domain.voice import Hasher

# `.ci/run --long` asks for 100,000.
PAIRS = int(os.environ.get("PAIRS_APART", "6000"))
SEEDS = [pytest.param(1, id="open"), pytest.param(FROZEN + 1, id="frozen")]
VOCABULARIES = [pytest.param("varied", 0.95), pytest.param("repetitive", 0.92)]
HASHER = Hasher(b"k" * 32)


def settled(families: Families, texts: list[str]) -> list[int]:
    found: list[int] = families.settle(families.sketch(texts, [()] * len(texts)))[0].tolist()
    return found


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("vocabulary", "copies_least"), VOCABULARIES)
def test_pairs_are_told_as_they_are_labelled(
    vocabulary: str, copies_least: float, seed: int
) -> None:
    right: Counter[str] = Counter()
    for pair in copies(seed, vocabulary, 200):
        kind = pair.kind.split()[0]
        right[kind] += compare(pair.a, pair.b).same == pair.same

    assert right["copy"] / 200 >= copies_least
    assert right["cut"] / 200 >= copies_least
    assert right["edit"] / 200 >= 0.80
    assert right["other"] / 200 >= 0.995


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("vocabulary", "copies_least"), VOCABULARIES)
def test_copies_are_found_among_thousands_of_texts(
    vocabulary: str, copies_least: float, seed: int
) -> None:
    writer = Writer(seed, vocabulary)
    source = writer.source
    texts = [
        writer.text(source.choice(TOWNS) if n % 2 else None, source.choice(DAYS))
        for n in range(6_000)
    ]
    families = Families(HASHER)
    known = settled(families, texts)
    sample = source.sample(range(len(texts)), 400)
    plain = [copied(texts[one], number, source) for number, one in enumerate(sample)]
    cut = [f"{texts[one][: source.randrange(110, 140)].rsplit(' ', 1)[0]}…" for one in sample]
    edits = [writer.edited(texts[one], 1 + number % 5) for number, one in enumerate(sample)]

    found = [settled(families, some) for some in (plain, cut, edits)]

    own = [sum(map(int.__eq__, some, (known[one] for one in sample))) for some in found]
    assert own[0] / 400 >= copies_least
    assert own[2] / 400 >= 0.80
    # Several texts may begin like a cut copy; that it adds no text is what counts.
    assert len(set(found[1]) - set(known)) / 400 <= 1 - copies_least
    assert len(set(known)) / len(set(texts)) >= 0.995


def test_texts_that_differ_in_place_day_hour_or_by_a_denial_are_never_one() -> None:
    families = Families(HASHER)
    for vocabulary in ("varied", "repetitive"):
        pairs = list(facts_apart(FROZEN + 2, vocabulary, PAIRS // 2))

        one = settled(families, [pair.a for pair in pairs])
        other = settled(families, [pair.b for pair in pairs])

        merged = [p for p, a, b in zip(pairs, one, other, strict=True) if a == b]
        assert merged == []


def test_many_edits_of_a_text_that_all_come_at_once_are_one_text() -> None:
    source = random.Random(3)  # noqa: S311 - repeatable
    writer = Writer(3, "varied")
    text = writer.text("Lyon", "samedi")
    families = Families(HASHER)

    at_once = settled(families, [writer.edited(text, source.randrange(1, 3)) for _ in range(80)])
    later = settled(families, [writer.edited(text, source.randrange(1, 3)) for _ in range(80)])

    assert len(set(at_once + later)) <= 2


def test_one_text_of_a_hundred_thousand_accounts_is_one_text_in_no_time() -> None:
    families = Families(HASHER)
    text = Writer(4, "varied").text("Lyon", "samedi")

    found = [settled(families, [text] * 4_000) for _ in range(25)]

    assert len({one for some in found for one in some}) == 1
