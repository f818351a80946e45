"""Gives a number to the town it is said of, by the words between them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from operator import attrgetter

from worker.reading.linking.marching import each_at, leads_to, marched_at
from worker.reading.numbers.figures import Count
from worker.reading.numbers.kinds import CLICKS
from worker.reading.numbers.quantities import plainly
from worker.reading.sentences.elements import Group, Spoken, eligible
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled

# "600 personnes devant la gare de Gap", "250 à Pau": the town after the number, in one breath.
_AFTER = compiled(
    r"(?: [^\s,;.:()]+){0,9}? (?:a|au|aux|en|sur|dans|in|de|d') ?(?:celle d[e'] ?|la |le |les |l')?"
)
_WITH_PLACE = compiled(
    r"(?: [^\s,;.:()]+){0,4} (?:devant|place|sur|au pied de|aux portes de) [^,;.:()]{2,40}, (?:a|"
    r"au|aux) "
)
_RIGHT_AFTER = compiled(
    r"(?: qu'(?=aux? |a ))?(?: (?!(?:et|puis|ou|mais)\b)[\w-]+)?"
    r"(?: (?:personnes|participante?s|manifestante?s))?"
    r"(?: (?:en|dans|pour) (?:un|deux|trois|plusieurs) (?:[a-z]+s|cortege|defile))?"
    r"(?: (?:hier|(?:ce |samedi |dimanche )?(?:matin|soir|midi)|aujourd'hui|(?:ce )?(?:lundi|mardi|"
    r"l'apres-midi|(?:hier |cet |samedi |dimanche )apres-midi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier| \d{1,2}(?:er)?(?: [a-z]{3,9})?)?|"
    r"le \d{1,2}(?:er)? [a-z]{3,9}|(?:la |l'avant-)veille|le (?:sur)?lendemain|"
    r"a (?:\d{1,2}(?: ?h(?:eures)?(?: ?\d\d)?|:\d\d)|midi)))?"
    r"(?: (?:place|devant|esplanade|parvis|sur) [\w' -]+?)?(?: |(?<=qu'))(?:a|au|aux|en|in|sur) "
    r"(?:cel(?:le|ui) d[e'] ?|la |le |les |l')?"
    # "150 dans celles de Digne"
    r"|(?: [\w-]+)? dans (?:les rues|celles?|le cortege|celui|la manif\w*) (?:de |d'|du )"
    r"(?:la |le |l')?"
    r"|(?: personnes| manifestants)? dans "  # "4 700 dans la capitale"
)
_BESIDE = 60
_NEAR = 200
"""More signs than any turn has between a number and its town: of hundreds, each would be tried."""
# "et 200, de même source, à Castres", "ils n'étaient que 25, la veille, à défiler à Mauriac"
_ASIDE = compiled(
    r"(?<!\d), (?:toujours |encore |cette fois |(?:le |ce )?(?:matin|soir|meme jour|lendemain)\b|"
    r"la veille\b|selon |d'apres |de (?:meme )?source\b|a en croire |dit|assure)[^,;.:()\d]{0,40},"
    r"(?: a (?:faire (?:de meme|pareil)|se (?:reunir|rassembler|retrouver)|defiler|manifester|"
    r"marcher))?(?= (?:a|au|aux|en|dans) )"
)
# A second number stands in the bracket of "2 500 (1 300) à Romans".
_OTHER = compiled(r"^ \(\d[\d .]*[^()]{0,24}\)")
# Who says so stands between: "300 selon la police à Quimper"
_SAID_BY = compiled(
    r"^(?: (?:personnes|gens|pers|[a-z]{5,}[sx]))?(?: \((?:[^()\d]{2,40})\)| "
    r"(?:selon|d'apres|pour|dixit) "
    r"(?:la |les? |l')?[a-z'-]+(?: (?!(?:a|au|aux) )[a-z'-]+){0,2})(?= (?:a|au|aux) )"
)
_CONTRACTED = compiled(r"aux? ")
# "à Guéret 700", "Quimper : 3 500", "Brest (2 800": the town before the number.
_RIGHT_BEFORE = compiled(
    r"(?: \(\d\w{1,2}\))?\s?[,:(=>\u2013\u2192-]{0,2}\s?~?(?:environ |pres de |plus de )?"
    r"(?:(?:ils|elles|on|nous|y en avait|pas|guere|tout juste|soit|avec|deja|est) ?)?"
    r"(?:etaient |etait |etions )?"
)
# "Coutances, où la police n'en a compté que 270".
_WHERE = compiled(r",? (?:ou|where) [^,;.]*")


def part_counted(spoken: Spoken, folded: str) -> None:
    """Part "700 à Pau, à Auch elle en a compté 600": a number before, and one behind, a comma."""
    if len(spoken.counts) < _PAIR:
        return
    parted: list[Group] = []
    for group in spoken.groups:
        last = group.mentions[-1]
        before = any(at_town(folded, count, group.mentions[0]) for count in spoken.counts)
        behind = any(
            last.end <= count.start and _ITS_OWN.fullmatch(folded, last.end, count.start)
            for count in spoken.counts
        )
        if len(group.mentions) == _PAIR and before and behind and "," in _between(folded, group):
            parted += [Group([place], group.about, group.valid) for place in group.mentions]
        else:
            parted.append(group)
    spoken.groups = parted


# What stands between a town and its number, with no other town's comma in it.
_ITS_OWN = compiled(r"[^,;.()]{0,40}")
_PAIR = 2


def _between(folded: str, group: Group) -> str:
    return folded[group.mentions[0].end : group.mentions[1].start]


def town_of(spoken: Spoken, folded: str, count: Count) -> int | None:
    """Return the number of the group *count* belongs to; None when no words join it to one."""
    before, after = _around(spoken, count)
    if after is not None and (
        _is_for(folded, spoken, count, after)
        or _are_of(count, spoken.groups[after])
        or count in numbers_first(folded, spoken)
    ):
        return after
    if (
        before is not None
        and after is not None
        and (_by_the_way(spoken, folded, before, after) or _with_next(spoken, folded, count, after))
    ):
        return after
    right_before = before is not None and _joined(
        _RIGHT_BEFORE, folded, spoken.groups[before].end, count.start
    )
    if before is not None and (
        right_before or _joined(_WHERE, folded, spoken.groups[before].end, count.start)
    ):
        # "Poitiers, 900" but "à Avignon, 1 200 à Marseille".
        gap = folded[spoken.groups[before].end : count.start]
        # "À Brive, elles étaient 200 place du Civoire et à Tulle, 50": a verb is the first one's.
        # "10 000 à Tours ou 7 500 à Blois": of several.
        apart = ("," in gap or ":" in gap or gap.startswith(" ou ")) and not gap.endswith(
            ("etaient ", "etions ")
        )
        taken = _right_after(folded, spoken, count, after) and apart
        taken = taken or (apart and _did_at(spoken, folded, count, after))
        if after is not None and apart and not taken:
            towns = spoken.groups[before], spoken.groups[after]
            taken = each_at(spoken, folded, count, towns)
        if not taken:
            return before
    if after is not None and _right_after(folded, spoken, count, after):
        return after
    return _in_one_breath(spoken, folded, count, before, after)


def _are_of(count: Count, group: Group) -> bool:
    """Tell "4 000 Nantais ont défilé, et 2 000 Rennais": each are of their own town."""
    town = group.mentions[0]
    return town.demonym and town.start - count.end == 1


def _with_next(spoken: Spoken, folded: str, count: Count, after: int) -> bool:
    """Tell "450 à Guéret, 900 selon la FSU, 400 selon la police à Niort": two say Niort's."""
    if count.said_by is None or not folded.startswith((", ", " ; "), spoken.groups[after - 1].end):
        return False
    place, first = spoken.groups[after].mentions[0], spoken.groups[0].mentions[0]
    between = [one for one in spoken.counts if count.end < one.start and one.end < place.start]
    if len(between) != 1 or between[0].said_by in {None, count.said_by}:
        return False
    if not (at_town(folded, spoken.counts[0], first) and at_town(folded, between[0], place)):
        return False
    own = {one.said_by for one in spoken.counts if one.end <= spoken.groups[after - 1].start}
    return own <= {None, count.said_by} or len(own) > 1


def _by_the_way(spoken: Spoken, folded: str, before: int, after: int) -> bool:
    """Tell "poignardée devant le collège de Nogent, cent personnes … à Chaumont"."""
    first, second = spoken.groups[before], spoken.groups[after]
    if first.valid or not second.valid:
        return False
    near = spoken.sentence.unit(first.start) == spoken.sentence.unit(second.start)
    return near and not folded.endswith((" a ", " au ", " aux "), 0, first.start)


def town_then(folded: str, place: Mention, count: Count) -> bool:
    """Tell a number alone right after its town: "À Clermont 1 500.", "Calais : 300"."""
    return follows(folded, place, count) and _ENDS.match(folded, count.end) is not None


def counts_in_row(folded: str, spoken: Spoken) -> bool:
    """Tell "Vannes 5 000, Pontivy 1 100": numbers right behind their towns."""
    pairs = zip(spoken.groups, spoken.counts, strict=False)
    rows = sum(town_then(folded, group.mentions[-1], count) for group, count in pairs)
    return rows >= _PAIR


def follows(folded: str, place: Mention, count: Count) -> bool:
    """Tell a number right after its town, whatever follows: "À Metz, 300 personnes …"."""
    return _joined(_RIGHT_BEFORE, folded, place.end, count.start)


def numbers_first(folded: str, spoken: Spoken) -> list[Count]:
    """Return the numbers of a row that puts them first: "450 à Vesoul, 120 Gray, 60 Lure"."""
    if len(spoken.counts) < _PAIR or len(spoken.groups) < _PAIR:
        return []
    ends = {town.start - 1: town.end for group in spoken.groups for town in group.mentions}
    found = [
        count
        for count in spoken.counts
        if count.end in ends
        and not (count.people or count.kind)
        and _ENDS.match(folded, ends[count.end])
    ]
    if not found or (len(found) >= _PAIR and spoken.counts[0] in found):
        return found
    towns = sorted((group.mentions[0] for group in spoken.groups), key=_START)
    starts = [town.start for town in towns]
    at = [
        count
        for count in spoken.counts
        if any(at_town(folded, count, one) for one in towns[slice(*_reach(starts, count))])
    ]
    leads = spoken.counts[0] in found or spoken.counts[0] in at
    return found if leads and len(found) + len(at) >= _PAIR else []


def _reach(starts: list[int], count: Count) -> tuple[int, int]:
    """Return the first of the towns so near behind *count* that it may be theirs, and the end."""
    return bisect_right(starts, count.end), bisect_left(starts, count.end + _BESIDE)


_START = attrgetter("start")
_END = attrgetter("end")


def _is_for(folded: str, spoken: Spoken, count: Count, after: int) -> bool:
    clicks = count.participants or count.kind in CLICKS
    return clicks and _joined(_FOR_TOWN, folded, count.end, spoken.groups[after].start)


# "600 participants pour Chambéry", "120 pour celle de Tulle"
_FOR_TOWN = compiled(
    r"(?: [a-z]+)? pour (?:(?:la |le |celle |celui )?(?:[a-z]+ )?(?:de |d')(?:la )?)?"
)


_ENDS = compiled(r"(?: (?:a peine|environ|seulement|tout au plus))?\s?(?:[.,;)(!/|\n]|$|et\b)")


def _in_one_breath(
    spoken: Spoken, folded: str, count: Count, before: int | None, after: int | None
) -> int | None:
    clause = spoken.sentence.clause(count.start)
    same = before is not None and spoken.sentence.clause(spoken.groups[before].start) == clause
    if after is not None and before is not None and same:
        # "le gazole de Montélier a fait sortir 45 personnes devant la préfecture, à Valence"
        of = folded.endswith((" de ", " d'"), 0, spoken.groups[before].start)
        same = not (of and _WITH_PLACE.fullmatch(folded, count.end, spoken.groups[after].start))
    if after is not None and not same:
        group = spoken.groups[after]
        own = before is not None and any(
            _joined(_RIGHT_BEFORE, folded, group.end, other.start) for other in spoken.counts
        )
        if own and _AND_AT.search(folded, count.end, group.start):
            return before  # "À Pau, 900 personnes ont défilé et à Dax 300"
        if before is not None and _has_its_own(folded, spoken, count, group):
            return before  # "À Pau jeudi, 900 personnes ont défilé et 300 à Dax"
        if _WITH_PLACE.fullmatch(folded, count.end, group.start):
            return after
        if leads_to(_AFTER, folded, count.end, group.mentions[0]):
            return after
    if before is None or same:
        return None
    return before if eligible(spoken.groups[before]) else None


def _has_its_own(folded: str, spoken: Spoken, count: Count, group: Group) -> bool:
    """Tell a town that another number than *count* stands right before."""
    between = [one for one in spoken.counts if count.end < one.start and one.end < group.start]
    place = group.mentions[0]
    return any(at_town(folded, one, place) or marched_at(folded, one, place) for one in between)


_AND_AT = compiled(
    r"\b(?:et|puis|mais) (?:celui |celle )?(?:a|au|aux|en|de|d') ?(?:la |le |les |l')?$"
)


def _around(spoken: Spoken, count: Count) -> tuple[int | None, int | None]:
    """Return the groups next to *count* on either side, with no other number in between."""
    before = after = None
    for number, group in enumerate(spoken.groups):
        if group.end <= count.start:
            before = number
        elif group.start >= count.end and after is None:
            after = number
    return before, after


def _joined(pattern: re.Pattern[str], folded: str, start: int, end: int) -> bool:
    return start <= end and pattern.fullmatch(folded, start, end) is not None


def _right_after(folded: str, spoken: Spoken, count: Count, after: int | None) -> bool:
    return after is not None and at_town(folded, count, spoken.groups[after].mentions[0])


def _did_at(spoken: Spoken, folded: str, count: Count, after: int | None) -> bool:
    """Tell "Après la marche de Gap, 50 lycéens ont manifesté jeudi à Digne"."""
    return after is not None and marched_at(folded, count, spoken.groups[after].mentions[0])


def at_town(folded: str, count: Count, place: Mention) -> bool:
    """Tell a number right before its town: "250 à Pau", "12 000 place Bellecour à Lyon"."""
    if not 0 < place.start - count.end < _BESIDE:
        return False
    between = plainly(folded[count.end : place.start])
    if _CONTRACTED.match(folded, place.start):
        between += "a "  # "2 200 au Puy": the name holds its "à"
    if folded.startswith(("du ", "des "), place.start):
        between += "de "  # "300 à celui du Mans"
    between = _ASIDE.sub("", between, 1)
    between = _SAID_BY.sub("", _OTHER.sub("", between, 1), 1)
    return _RIGHT_AFTER.fullmatch(between) is not None


def is_at(folded: str, group: Group, count: Count) -> bool:
    """Tell a number right beside a town of *group*: "Niort 900", "900 à Niort"."""
    return town_then(folded, group.mentions[-1], count) or at_town(folded, count, group.mentions[0])


def at_towns(folded: str, spoken: Spoken) -> list[Count]:
    """Return the numbers that a town stands right behind, or "à Vichy on était 400"."""
    groups, counts = spoken.groups, spoken.counts
    if (known := spoken.at_towns) and known[0] is groups and known[1] is counts:
        return known[2]
    ordered = sorted(groups, key=_END)
    found = [one for one in counts if one.kind is None and _is_by(folded, ordered, one)]
    spoken.at_towns = groups, counts, found
    return found


def _is_by(folded: str, groups: Sequence[Group], count: Count) -> bool:
    return any(
        at_town(folded, count, group.mentions[0]) or _were_at(folded, group, count)
        for group in _near(groups, count)
    )


def _near(groups: Sequence[Group], count: Count) -> Iterator[Group]:
    """Yield those of *groups*, in order, that are near enough to be said of *count*."""
    first = bisect_left(groups, count.start - _NEAR, key=_END)
    return takewhile(lambda one: one.start < count.end + _NEAR, islice(groups, first, None))


# "à Vichy samedi, on était 400": a crowd that is told of nothing else, and no family's.
_WERE = compiled(
    r"(?: (?:hier|ce|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?)?"
    r"(?: ?(?:matin|midi|soir|apres-midi|aprem))?)?,? (?:on|nous|ils|elles) "
    r"(?:(?:n')?et(?:ait|ions|aient)|est|sommes|sont|doit etre|doivent etre|"
    r"devait etre)(?: [\w']+){0,2} ?"
)
# "on est 400 devant l'hôtel de ville de Cholet"
_WE_ARE = compiled(r"\b(?:on est|nous sommes|ils sont|elles sont|on doit etre)(?: \w+)? $")
_BEFORE = compiled(
    r"[^,.;:()]{0,30} (?:devant|place|sur le parvis|au pied) [^,.;:()]{2,40} "
    r"(?:de|d'|a) ?(?:la |l')?"
)
_NO_FAMILY = 50


def _were_at(folded: str, group: Group, count: Count) -> bool:
    if count.bare or count.low < _NO_FAMILY:
        return False
    if count.start < group.end:
        are = _WE_ARE.search(folded, max(0, count.start - 30), count.start)
        return are is not None and _BEFORE.fullmatch(folded, count.end, group.start) is not None
    elsewhere = _AT.match(folded, count.end)
    return elsewhere is None and _WERE.fullmatch(folded, group.end, count.start) is not None


_AT = compiled(r" (?:a|au|aux|en|chez|dans (?!l[ae]s? rue)|sur (?!le pave))\b")


# "280 à Ussel ce matin pour le train": what those counted came for.
_WHAT_FOR = compiled(r"[^.;:()]*\b(?:pour|contre) (?:la |le |les |l'|nos |notre )")


def says_why(folded: str, spoken: Spoken, count: Count) -> bool:
    """Tell whether the sentence says what the people of *count* came for."""
    return _WHAT_FOR.match(folded, count.end, spoken.sentence.end) is not None


def are_many(folded: str, spoken: Spoken) -> bool:
    """Tell "ils étaient des centaines à vider leurs bennes": a crowd that nobody counted."""
    return _MANY.search(folded, spoken.sentence.start, spoken.sentence.end) is not None


_MANY = compiled(
    r"\b(?:ils|elles|on|nous|y) (?:etaient|etait|etions) (?:encore |bien |tout de meme )?"
    r"(?:plusieurs|quelques|des) (?:dizaines|centaines|milliers)\b"
)
