"""Makes crowds of numbers that stand alone behind their towns, or behind a day gone."""

import re

from worker.reading.linking.beside import town_then
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Spoken


def mark_rows(spoken: list[Spoken]) -> None:
    """Make crowds of numbers alone behind their towns, below what tells of rallies.

    "Belle mobilisation aujourd'hui. Besançon 1200, Dole 150", "Gap : 500. Digne : 350."
    """
    rows = [(one, found) for one in spoken[1:] if (found := _row(one))]
    if sum(len(found) for _, found in rows) < _SEVERAL:
        return
    for one, found in rows:
        one.counts = [
            count._replace(bare=False) if count in found else count for count in one.counts
        ]


# Rows of fewer are none.
_SEVERAL = 2


def _row(one: Spoken) -> list[Count]:
    """Return the numbers of a sentence that ends in nothing but towns and their numbers."""
    if one.hours or one.sentence.asked or not (one.counts and one.groups):
        return []
    folded = one.text.folded
    words = len(folded[one.groups[0].start : one.sentence.end].split())
    found = [
        count
        for count in one.counts
        if count.kind is None
        and any(town_then(folded, group.mentions[-1], count) for group in one.groups)
    ]
    return found if words <= _EACH * len(found) else []


# Words that a town and its number take, with a sign between them.
_EACH = 4


def mark_lately(spoken: list[Spoken]) -> None:
    """Make a crowd of a number alone behind a day gone: "Demain 6 h. Hier, une cinquantaine"."""
    for one in spoken[1:]:
        if one.groups or one.hours or one.sentence.asked or not (one.days and one.counts):
            continue
        folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
        one.counts = [
            count._replace(bare=False, people=True)
            if count.bare
            and count.approx
            and _LATELY.fullmatch(folded, start, count.start)
            and _ENDS.match(folded, count.end, end)
            else count
            for count in one.counts
        ]


_LATELY = re.compile(
    r"\W*(?:deja )?(?:hier|avant-hier|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|la (?:semaine|fois) derniere)"
    r"(?: (?:soir|matin|midi))?[ ,:(]{1,3}(?:deja |seulement |environ )?"
)
_ENDS = re.compile(r" ?(?:[,;:)!]|$)")
