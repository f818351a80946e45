"""Parts an interval whose two ends are of two sides: "300 à 900, selon la police et la CGT"."""

from worker.domain.kinds import Speaker
from worker.reading.numbers.figures import Count
from worker.reading.numbers.sayers import sayers_named
from worker.reading.words.numerals import WORD
from worker.reading.words.patterns import compiled

_TWO = 2
_NUMBER = compiled(rf"\b(?:{WORD})\b")
_FAR_APART = 1.5
# "entre 3 000 et 9 000 personnes ont défilé, selon la préfecture et les syndicats"
_BEHIND = compiled(
    r"[^.;()\d\n]{0,90}\(?(?:selon|d'apres) (?:qu(?:e l'|')on [a-z]+ )?(?P<who>[^.;:()\d\n,]{2,40} "
    r"(?:et|ou|comme) [^.;:()\d\n,]{2,40})"
)
# "selon autorités et syndicats : de 800 à 2 000 à Alençon", and of each town behind it
_AHEAD = compiled(
    r"(?:selon|d'apres|(?<!attentes )entre) (?:qu(?:e l'|')on [a-z]+ )?(?P<who>[^.;:()\d\n,]{2,40} "
    r"(?:et|ou) [^.;:()\d\n,]{2,40}?)(?: ?[:,(]|, [^.;:()\d]{0,40}) ?(?:[a-z']+ ){0,5}$"
)


def told_by_two(folded: str, found: list[Count], start: int) -> list[Count]:
    """Return *found*, counts of the sentence from *start*, intervals of two sides parted."""
    if all(count.low == count.high for count in found):
        return found
    ahead = _AHEAD.search(folded, start, found[0].start)
    return _parted(folded, [], found, _two(ahead["who"]) if ahead else None)


def told_on(folded: str, before: list[Count], found: list[Count]) -> list[Count]:
    """Return *found*, whose intervals may be of the two sides of the sentence *before*."""
    if any(count.said_by or not folded.endswith("(", 0, count.start) for count in found):
        return found
    return _parted(folded, before, found, None)


def _parted(
    folded: str, before: list[Count], found: list[Count], named: tuple[Speaker, Speaker] | None
) -> list[Count]:
    done = list(before)
    for count in found:
        if count.low == count.high:
            done.append(count)
            continue
        behind = _BEHIND.match(folded, count.end)
        two = (behind and _two(behind["who"])) or named or _carried(folded, done, count)
        if two is None:
            done.append(count)
        elif not done or count.start != done[-1].start:  # else read once for each of the two
            done.append(count._replace(high=count.low, said_by=two[0], bare=False))
            done.append(count._replace(low=count.high, said_by=two[1], bare=False))
    return done[len(before) :]


def _two(who: str) -> tuple[Speaker, Speaker] | None:
    """Return police and organisers, where both are named and joined: "la police et la CGT"."""
    if _NUMBER.search(who):
        return None  # "selon la CGT et trois cent cinquante selon la police"
    named = list(dict.fromkeys(sayers_named(who)))
    sides = set(named) == {Speaker.POLICE, Speaker.ORGANISERS}
    return (Speaker.POLICE, Speaker.ORGANISERS) if sides else None


def _carried(folded: str, done: list[Count], count: Count) -> tuple[Speaker, Speaker] | None:
    """Return whose the two ends are of "Dole (300 à 900)", behind a town whose were told."""
    if len(done) < _TWO or count.said_by or count.high < count.low * _FAR_APART:
        return None  # "un cortège de 6 000 à 7 000 personnes": one's
    if folded.startswith(("entre ", "between ", "de "), count.start):
        return None
    one, other = done[-_TWO:]
    if _TOWN_BETWEEN.search(folded, one.end, other.start):
        return None  # "450 selon la CGT à Dax, 800 selon la police à Pau, 300 à 500 à Auch"
    first, second = one.said_by, other.said_by
    return (first, second) if first and second and first is not second else None


_TOWN_BETWEEN = compiled(r" (?:a|au|aux) [a-z]")
