"""Gives numbers and hours told in order to their towns: "respectivement 900 et 400"."""

from itertools import pairwise

from worker.reading.linking.beside import at_town
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Element, Group, Spoken
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.words.patterns import compiled

_PAIR = 2
# "900 pour la première, 400 dans la seconde", "780 dans cette dernière"
_WHICH = compiled(
    r"[^;.()\d]{0,40}?\b(?:dans|pour|a|de|en) (?:(?P<first>l[ae] premi\w+)|"
    r"(?P<last>l[ae] (?:second|seconde|deuxieme|derniere?)|cette derniere|ce dernier|celle-ci))\b"
)
_WHICH_BEFORE = compiled(
    r"\b(?:dans|pour|a|de|en)? ?(?:(?P<first>l[ae] premi\w+)|(?P<last>l[ae] (?:seconde?|deuxieme)|"
    r"cette derniere|ce dernier))\b[^;.:()\d]{0,60}$"
)
_EACH_OWN = compiled(r"\brespectivement\b")


def in_order(spoken: Spoken, folded: str) -> dict[int, int]:
    """Part towns said together whose numbers are told in order; return whose each number is.

    "Cahors et Figeac : 900 dans la première, 400 dans la seconde", "respectivement 900 et 400".
    """
    for number, group in enumerate(list(spoken.groups)):
        counts = [count for count in spoken.counts if count.start > group.end]
        if len(group.mentions) < _PAIR or not counts:
            continue
        stop = next((g.start for g in spoken.groups if g.start > group.end), spoken.sentence.end)
        counts = [count for count in counts if count.start < stop]
        told = _ordered(spoken, folded, group, counts)
        if not told:
            continue
        spoken.groups[number : number + 1] = [
            Group([place], group.about, group.valid) for place in group.mentions
        ]
        return {count.start: number + which for count, which in told}
    return _once_more(spoken, folded)


def _once_more(spoken: Spoken, folded: str) -> dict[int, int]:
    """Give "900 à Gap et 250 à Digne ; 2 000 et 600 selon la CGT" in order to the same towns."""
    groups = spoken.groups
    if len(groups) < _PAIR or len(spoken.counts) < 2 * len(groups):
        return {}
    behind = [count for count in spoken.counts if count.start > groups[-1].end]
    run = behind[-len(groups) :]
    before = [count for count in spoken.counts if count not in run]
    if len(run) != len(groups) or len(before) < len(groups):
        return {}
    own = any(_JUST_BEFORE.fullmatch(folded, one.end, groups[-1].start) for one in before)
    opened = own and _AGAIN.search(folded, groups[-1].end, run[0].start)
    known = {one.said_by for one in before}
    said = None if run[0].said_by in known else run[0].said_by
    gaps = (folded[one.end : after.start].strip() for one, after in pairwise(run))
    if not opened or not all(gap in {"et", ",", ", et"} for gap in gaps):
        return {}
    spoken.counts = [
        count._replace(said_by=said or run[-1].said_by or run[0].said_by) if count in run else count
        for count in spoken.counts
    ]
    return {count.start: number for number, count in enumerate(run)}


def each_towns(spoken: Spoken, again: list[Count]) -> list[Group]:
    """Return whose "900 à Pau et 300 à Dax, contre 1 200 et 500 mardi" are: each town's own."""
    folded, counts = spoken.text.folded, spoken.counts
    groups = [group for group in spoken.groups if again and group.end <= again[0].start]
    own = [one for one in counts for group in groups if at_town(folded, one, group.mentions[0])]
    gaps = (folded[one.end : after.start].strip() for one, after in pairwise(again))
    joined = all(gap in {"et", ","} for gap in gaps)
    # "À Gap comme à Dole, 250 et 30 personnes samedi, contre 310 et 60 le 4"
    turns = len(counts) == len(groups) and len({one.said_by for one in counts}) == 1
    turns = turns and all(len(one.mentions) == 1 and one.end <= counts[0].start for one in groups)
    own = counts if turns else own
    return groups if joined and len(again) == len(groups) == len(own) > 1 else []


_JUST_BEFORE = compiled(r"(?: [a-z]+)? (?:a|au|aux|en)(?: la| le| les)? ?")
_AGAIN = compiled(
    r"[;,(\u2013\u2014-] ?(?:contre |et |soit |loin des |au lieu des )?(?:respectivement )?$|"
    r", (?:des|deux) (?:chiffres|nombres|estimations) [^,;.:()\d]{3,60} $|"
    r", (?:quand|alors que|tandis que|mais) (?:l[ae]s? |l')[a-z'-]+(?: [a-z'-]+){0,4} $|"
    r"; ?(?:et )?(?:selon |d'apres |pour )?(?:l[ae]s? |l')[a-z'-]+(?: [a-z'-]+){0,2},? (?:en |a )?$"
)


# "À Sablé et à La Flèche, 1 500 et 2 000", or behind "on a défilé mardi :"
_THEN_AS_MANY = compiled(
    r" ?[,:] ?(?:(?:ils|elles|on) (?:n')?(?:y )?etai(?:t|ent) |(?:pres de|environ|quelque) )?"
    r"|[^;.()\d]{0,60}: (?:pres de |environ |quelque )?"
    r"|[^;.:()\d]{0,40} (?:ont|avaient) (?:reuni|rassemble|attire|mobilise)\b[^;.:()\d]{0,30} "
)


def _as_many_each(folded: str, group: Group, counts: list[Count]) -> bool:
    """Tell towns before as many numbers joined by "et", of one speaker each time."""
    size = len(group.mentions)
    if size < _PAIR or not counts or len(counts) % size:
        return False
    opened = _THEN_AS_MANY.fullmatch(folded, group.end, counts[0].start) is not None
    each = _EACH_OWN.search(folded, group.end, counts[0].start) is not None
    runs = [counts[first : first + size] for first in range(0, len(counts), size)]
    return (opened or each) and all(_is_run(folded, run) for run in runs)


def _is_run(folded: str, run: list[Count]) -> bool:
    gaps = [folded[one.end : after.start].strip() for one, after in pairwise(run)]
    joined = gaps[-1].strip(" ,") == "et" and all(gap == "," for gap in gaps[:-1])
    behind = _AT_ANOTHER.match(folded, run[-1].end) is None
    return joined and behind and all(one.said_by is run[0].said_by for one in run)


_AT_ANOTHER = compiled(r" (?:[a-z]+ )?(?:a|au|aux) [a-z]")


def _ordered(
    spoken: Spoken, folded: str, group: Group, counts: list[Count]
) -> list[tuple[Count, int]]:
    end, last = spoken.sentence.end, len(group.mentions) - 1
    each = len(counts) == last + 1 and _EACH_OWN.search(folded, group.end, end)
    if each or _as_many_each(folded, group, counts):
        return [(count, which % (last + 1)) for which, count in enumerate(counts)]
    told = []
    for place, count in enumerate(counts):
        floor = counts[place - 1].end if place else group.end
        stop = counts[place + 1].start if place + 1 < len(counts) else end
        which = _WHICH.match(folded[count.end : stop])
        which = which or _WHICH_BEFORE.search(folded[floor : count.start])
        if which is not None:
            told.append((count, 0 if which["first"] else last))
    return told


def times_in_order(spoken: Spoken, owners: dict[int, list[Element]]) -> None:
    """Give "À Voiron et à Bourgoin, respectivement à 10 h et à 11 h" one hour each, in order.

    So too the days of "Besançon et Dole manifesteront respectivement jeudi et samedi".
    """
    for number, group in enumerate(list(spoken.groups)):
        told = _told_in_order(spoken, group, owners[number])
        if not told:
            continue
        others = [one for one in owners[number] if not any(one in each for each in told)]
        spoken.groups[number : number + 1] = [
            Group([place], group.about, group.valid) for place in group.mentions
        ]
        rest = [owners[n] for n in range(number + 1, len(owners) - 1)]
        for offset, owned in enumerate([*([*each, *others] for each in told), *rest]):
            owners[number + offset] = sorted(owned, key=lambda element: element.start)
        return


def _told_in_order(spoken: Spoken, group: Group, owned: list[Element]) -> list[tuple[Element, ...]]:
    """Return the hour, the day or both of each town of *group*, if as many are told as towns."""
    size, days = len(group.mentions), [one for one in owned if isinstance(one, Day)]
    hours = [one for one in owned if isinstance(one, Hour)]
    if size < _PAIR or size not in {len(days), len(hours)}:
        return []
    own = _EACH_OWN.search(spoken.text.folded, group.start, spoken.sentence.end)
    if own and len(days) == size:
        return list(zip(days, hours, strict=True)) if len(hours) == size else [(d,) for d in days]
    others = [one for one in owned if not isinstance(one, Hour)]
    shared = len(hours) == size and not any(isinstance(one, Day) for one in others[1:])
    return [(hour,) for hour in hours] if shared else []
