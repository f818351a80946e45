"""Pairs of texts with what they are to one another, from a seed: copies, cut copies, edits, others.

Made-up words stand for a varied vocabulary, the sentences of `worker.bench.phrases` for one in
which everybody says the same. Seeds above `FROZEN` are for tests alone: nothing is tuned on them.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from worker.bench import phrases
from worker.domain.dedupe import compare
from worker.domain.facts import is_cue, is_name, told_by
from worker.domain.families import Families
from worker.domain.letters import words
from worker.domain.voice import Hasher

FROZEN = 1_000
TOWNS = ("Lyon", "Lille", "Nantes", "Rennes", "Brest", "Dijon", "Tours", "Nice", "Metz", "Angers")
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_SYLLABLES = (
    *("ba", "co", "di", "fa", "ge", "lo", "mu", "na", "pi", "ro", "sa", "te", "vi", "zo", "chan"),
    *("dre", "fli", "gou", "lan", "mer", "nor", "pal", "ques", "tri"),
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts; ``kind`` is what the second is to the first, ``same`` whether they are one."""

    a: str
    b: str
    kind: str
    same: bool


class Writer:
    """Writes texts of one vocabulary."""

    def __init__(self, seed: int, vocabulary: str) -> None:
        self.source = random.Random(seed)  # noqa: S311 - repeatable
        self._repetitive = vocabulary == "repetitive"
        made = {"".join(self.source.choices(_SYLLABLES, k=2 + n % 3)) for n in range(9_000)}
        self.words = list(phrases.VOCABULARY) if self._repetitive else sorted(made)
        self.words = [word for word in self.words if not told_by(words(word)[0])]
        self._weights = list(accumulate(1 / (rank + 10) for rank in range(len(self.words))))

    def some(self, count: int) -> list[str]:
        return self.source.choices(self.words, cum_weights=self._weights, k=count)

    def text(self, town: str | None = None, day: str | None = None, hour: int = 15) -> str:
        parts = [self.source.choice(phrases.OPENINGS), self.source.choice(phrases.MIDDLES)]
        if not self._repetitive:
            parts = [f"{' '.join(self.some(self.source.randrange(9, 16)))}." for _ in range(2)]
        if town is not None:
            parts.append(f"Rassemblement à {town} {day} à {hour}h, venez.")
        parts += [f"({', '.join(self.some(8))})", self.source.choice(phrases.ENDS)]
        return " ".join(parts)

    def edited(self, text: str, changes: int) -> str:
        found = text.split()
        free = [n for n, word in enumerate(found) if word.isalpha() and _plain(word)]
        for at in sorted(self.source.sample(free, min(changes, len(free))), reverse=True):
            new = [next(filter(_plain, self.some(30)))]
            kind = self.source.randrange(3)
            found[at : at + (kind != 1)] = [] if kind == 2 else new
        return " ".join(found)


def _plain(word: str) -> bool:
    """Whether a word may be changed without another meaning: no fact, no name, none before one."""
    small = words(word)
    if not word.islower() or len(word) <= 3 or len(small) != 1:
        return False
    return not (told_by(small[0]) or is_name(small[0]) or is_cue(small[0]))


def is_one(one: str, other: str) -> tuple[bool, bool]:
    """Return what `compare` says and what the counter does."""
    families = Families(Hasher(b"k" * 32))
    first, second = families.settle(families.sketch([one, other], [(), ()]))[0].tolist()
    return compare(one, other).same, first == second


def copies(seed: int, vocabulary: str, count: int) -> Iterator[Pair]:
    """Yield *count* copies, cut copies, edits, and pairs of different people's texts."""
    writer = Writer(seed, vocabulary)
    source = writer.source
    for number in range(count):
        town = source.choice(TOWNS) if number % 2 else None
        text = writer.text(town, source.choice(DAYS), source.randrange(10, 20))
        yield Pair(text, copied(text, number, source), "copy", same=True)
        whole = text[: source.randrange(90, 140)].rsplit(" ", 1)[0]
        yield Pair(text, f"{whole}…", "cut", same=True)
        changes = 1 + number % 5
        yield Pair(text, writer.edited(text, changes), f"edit {changes}", same=True)
        other = writer.text(town, source.choice(DAYS), source.randrange(10, 20))
        yield Pair(text, other, "other", same=False)


def facts_apart(seed: int, vocabulary: str, count: int) -> Iterator[Pair]:
    """Yield pairs of one text that differ in the place, the day, the hour, or by a denial."""
    writer = Writer(seed, vocabulary)
    source = writer.source
    for number in range(count):
        town, other_town = source.sample(TOWNS, 2)
        day, other_day = source.sample(DAYS, 2)
        hour, other_hour = source.sample(range(9, 21), 2)
        text = writer.text(town, day, hour)
        kind = ("place", "day", "hour", "denial")[number % 4]
        apart = {
            "place": text.replace(f"à {town} ", f"à {other_town} "),
            "day": text.replace(f" {day} à", f" {other_day} à"),
            "hour": text.replace(f"{hour}h", f"{other_hour}h"),
            "denial": text.replace("Rassemblement", "Pas de rassemblement"),
        }[kind]
        yield Pair(text, writer.edited(apart, number % 3), kind, same=False)


def copied(text: str, number: int, source: random.Random) -> str:
    unmarked = str.maketrans("éèêàâîïôûùçÉÀ", "eeeaaiiouucEA")
    return (
        text,
        text.upper(),
        f"{source.choice(phrases.EMOJI)} {text} !!!",
        f"{text} https://lien.example/{source.randrange(10**8)}",
        f"RT @compte{source.randrange(999)}: {text}",
        text.translate(unmarked),
        f"@amie @voisin@social.example {text}",
    )[number % 7]
