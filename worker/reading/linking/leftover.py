"""Ties a number that no rule took to the rally that is over and that its sentence names.

"Le 20 juin, à Arras, trois cents tracteurs" tells no verb and nobody: counted on texts that no rule
was made for, a round number beside a town whose rally is over, and that has no other, is its
attendance in 35 of 37.
"""

import re
from collections.abc import Sequence

from worker.domain.kinds import FigureKind
from worker.reading.numbers.figures import Count
from worker.reading.numbers.kinds import CLICKS
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.towns.names import Mention
from worker.reading.words.lexicon import About

_MOST = 4
"""A longer list says above it who counted."""


def tie(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give each town of a sentence its number, when there are as many of both."""
    bare = [p for p in parts if p.past and p.day and not (p.figures or p.status)]
    taken = {count.start for part in parts for _, count in part.figures}
    for one in spoken:
        folded = one.text.folded
        left = [c for c in one.counts if c.start not in taken and _is_left(folded, c)]
        if not 0 < len(left) <= _MOST or one.has(About.INDOOR):
            continue
        here = [part for part in bare if _names(one, part)]
        ties = list(zip(here, left, strict=False))
        if len(here) == len(left) and all(_last(one, c) in p.towns for p, c in ties):
            for part, count in ties:
                part.figures.append((FigureKind.ATTENDANCE, count))


def _last(one: Spoken, count: Count) -> Mention | None:
    """Return the town named last before *count*."""
    towns = [town for group in one.groups for town in group.mentions if town.start < count.start]
    return towns[-1] if towns else None


# Who counted them is told, in words that nobody understood.
_COUNTED = re.compile(r"[^.;\n]{0,40}\b(?:selon|d'apres|compt\w+|recens\w+)\b")


def _is_left(folded: str, count: Count) -> bool:
    """Tell a round number beside which no one is said to have counted."""
    left = count.bare and count.kind is None and count.low > 0 and count.low % 10 == 0
    return left and not _COUNTED.match(folded, count.end)


def _names(one: Spoken, part: Part) -> bool:
    """Tell whether the sentence names the one town of *part*."""
    starts = [town.start for town in part.towns]
    inside = any(one.sentence.start <= start < one.sentence.end for start in starts)
    return inside and len(part.codes) == 1


def give_clicks_back(parts: Sequence[Part]) -> None:
    """Give a call who clicked in "9 000 intéressés ; samedi dernier, 5 000 ont défilé"."""
    for number, part in enumerate(parts):
        if not (part.past and part.day_spans):
            continue
        start = part.day_spans[0][0]
        clicks = [one for one in part.figures if one[0] in CLICKS and one[1].end <= start]
        calls = [one for one in parts[:number] if one.codes == part.codes and not one.past]
        if clicks and calls:
            calls[-1].figures += clicks
            part.figures = [one for one in part.figures if one not in clicks]
