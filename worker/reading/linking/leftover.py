"""Ties a number that no rule took to the rally that is over and that its sentence names.

"Le 20 juin, à Arras, trois cents tracteurs" tells no verb and nobody: counted on texts that no rule
was made for, a round number beside a town whose rally is over, and that has no other, is its
attendance in 35 of 37.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from worker.domain.kinds import FigureKind
from worker.reading.linking.crowds import outnumbers, waits
from worker.reading.numbers.figures import Count
from worker.reading.numbers.kinds import CLICKS
from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.sentences.parts import Part
from worker.reading.times.almanac import is_history
from worker.reading.towns.names import Mention
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

_MOST = 4
"""A longer list says above it who counted."""


def tie(spoken: Sequence[Spoken], parts: list[Part]) -> None:
    """Give each town of a sentence its number, when there are as many of both."""
    _part_bracketed(spoken, parts)
    bare = [p for p in parts if p.past and p.day and not (p.figures or p.status)]
    taken = {count.start for part in parts for _, count in part.figures}
    for one in spoken:
        folded = one.text.folded
        left = [c for c in one.counts if c.start not in taken and _is_left(folded, c)]
        if not 0 < len(left) <= _MOST or one.has(About.INDOOR):
            continue
        here = [part for part in bare if _names(one, part)]
        ties = list(zip(here, left, strict=False))
        own = [(p, c) for p in here for c in left if _bracketed(folded, p, c)]
        if own and len(here) > len(left):
            ties, here, left = own, [p for p, _ in own], [c for _, c in own]
        if len(here) == len(left) and all(_last(one, c) in p.towns for p, c in ties):
            for part, count in ties:
                part.figures.append((FigureKind.ATTENDANCE, count))


def _last(one: Spoken, count: Count) -> Mention | None:
    """Return the town named last before *count*."""
    towns = [town for group in one.groups for town in group.mentions if town.start < count.start]
    return towns[-1] if towns else None


def _bracketed(folded: str, part: Part, count: Count) -> Mention | None:
    """Return the town of "à Vire (une vingtaine) et à Flers" whose number it is alone."""
    if not folded.startswith(")", count.end):
        return None
    return next((town for town in part.towns if folded[town.end : count.start] == " ("), None)


def _part_bracketed(spoken: Sequence[Spoken], parts: list[Part]) -> None:
    """Part such a town from those that are told of with it."""
    joined = [part for part in parts if len(part.towns) > 1 and not part.figures]
    taken = {count.start for part in parts for _, count in part.figures} if joined else set()
    for one in spoken if joined else ():
        for count in one.counts:
            closed = one.text.folded.startswith(")", count.end)
            if not closed or count.start in taken or not _is_left(one.text.folded, count):
                continue
            for part in joined:
                town = _bracketed(one.text.folded, part, count)
                if town is not None and len(part.towns) > 1:
                    part.towns = [other for other in part.towns if other is not town]
                    own = replace(part, towns=[town], figures=[])
                    parts.insert(parts.index(part) + 1, own)


# Who counted them is told, in words that nobody understood.
_COUNTED = compiled(r"[^.;\n]{0,40}\b(?:selon|d'apres|compt\w+|recens\w+)\b")


def _is_left(folded: str, count: Count) -> bool:
    """Tell a number beside which no one is said to have counted.

    It is round, or the last of its clause in a post, which has no room for rooms and routes.
    """
    if not count.bare or count.kind is not None or not count.low:
        return False
    ends = len(folded) <= _POST and _ENDS.match(folded, count.end) is not None
    return (ends or count.low % 10 == 0) and not _COUNTED.match(folded, count.end)


_POST = 280
_ENDS = compiled(r" ?(?:[.,;!/#)\n|+\u2022\u00b7\u2600-\U0001faff]|$| et )(?!\d)")


def _names(one: Spoken, part: Part) -> bool:
    """Tell whether the sentence names the one town of *part*."""
    starts = [town.start for town in part.towns]
    inside = any(one.sentence.start <= start < one.sentence.end for start in starts)
    return inside and len(part.codes) == 1


def give_lead(spoken: Sequence[Spoken], parts: Sequence[Part], today: date) -> None:
    """Give the one town of a report the crowd it opens with: "900 selon la police. … À Gap, …".

    Other towns may be named in it: who came from there, whose mayor spoke.
    """
    own = [part for part in parts if part.towns and not part.aside]
    if not own or len(frozenset.union(*(part.codes for part in own))) != 1:
        return
    gone = [part for part in own if not part.status and (part.past or part.day == today)]
    counted = any(kind is FigureKind.ATTENDANCE for part in own for kind, _ in part.figures)
    if len(gone) != 1 or len(own[0].codes) != 1 or counted:
        return
    named = min(town.start for part in own for town in part.towns)
    lead = [one for one in spoken if one.sentence.end <= named and one.counts]
    if not lead or any(one.groups for one in spoken if one.sentence.end <= lead[0].sentence.end):
        return
    if any(is_history(day.said, today) for day in lead[0].days):
        return  # "Il y a deux ans, 2 000 personnes avaient défilé contre le même projet"
    rallies = lead[0].has(About.RALLY) and not lead[0].has(*ANTI)
    told = [count for count in waits(lead[0]) if count.kind is None and not count.participants]
    told = [count for count in told if rallies or count.said_by]
    if told and not any(outnumbers(count, gone[0]) for count in told):
        gone[0].figures += [(FigureKind.ATTENDANCE, count) for count in told]
        gone[0].past = True


def give_clicks(spoken: Sequence[Spoken], parts: list[Part], today: date) -> None:
    """Give who clicked to the rally that is called to, wherever they are told of."""
    _give_clicks_back(parts)
    _give_page_clicks(spoken, parts, today)


def _give_clicks_back(parts: list[Part]) -> None:
    """Give a call who clicked in "9 000 intéressés ; samedi dernier, 5 000 ont défilé".

    Nobody is interested in a rally that is over: a day that has nothing else was no rally's.
    """
    for part in [one for one in parts if one.past and one.day_spans]:
        start = part.day_spans[0][0]
        clicks = [
            (kind, count)
            for kind, count in part.figures
            if kind in CLICKS and (count.end <= start or kind is FigureKind.INTERESTED)
        ]
        if not clicks:
            continue
        before = parts[: parts.index(part)]
        calls = [one for one in before if one.codes == part.codes and not one.past]
        if calls:
            calls[-1].figures += clicks
            part.figures = [one for one in part.figures if one not in clicks]
            if clicks[0][1].start > start and not (part.figures or part.hours or part.told):
                parts.remove(part)


def _give_page_clicks(spoken: Sequence[Spoken], parts: Sequence[Part], today: date) -> None:
    """Give the one rally that a page calls to what a line of it counts: "63 y vont".

    Between them stand those who call and where they are from, whom the count is not of.
    """
    calls = [part for part in parts if part.hours and _is_ahead(part, today)]
    if len({(part.codes, part.day) for part in calls}) != 1:
        return
    told = [
        count
        for one in spoken
        if one.counts and not (one.groups or one.days or one.hours) and _counts_alone(one)
        for count in one.counts
    ]
    if not any(count.kind in CLICKS for count in told):
        return
    clicks = [count for count in told if count.kind in CLICKS or count.participants]
    for part in parts:
        part.figures = [one for one in part.figures if one[1] not in clicks]
    calls[0].figures += [(count.kind or FigureKind.GOING, count) for count in clicks]


def _counts_alone(one: Spoken) -> bool:
    """Tell a line that opens on its number and says little else."""
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    above = folded.rfind("\n", 0, start) + 1
    below = folded.find("\n", end)
    line = folded[above : below if below >= 0 else len(folded)]
    return len(line) <= _CLICK_LINE and (
        _CLICKS_OPEN.fullmatch(folded, above, one.counts[0].start) is not None
    )


_CLICK_LINE = 90
_CLICKS_OPEN = compiled(r"[^a-z\d\n]*(?:reponses|participants|interesses|invites)?[^a-z\d\n]*")


def _is_ahead(part: Part, today: date) -> bool:
    gone = part.past or part.status or part.aside
    return not gone and len(part.codes) == 1 and part.day is not None and part.day >= today
