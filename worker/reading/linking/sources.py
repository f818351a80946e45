"""Hears who counted from the sentences beside a number: "Source : la CFTC." (rule 13)."""

from itertools import pairwise

from worker.domain.kinds import Speaker
from worker.reading.linking.beside import follows
from worker.reading.numbers.attributing import pair_on
from worker.reading.numbers.figures import Count
from worker.reading.numbers.headings import heading_speaker
from worker.reading.numbers.kinds import CLICKS
from worker.reading.numbers.recalling import with_source
from worker.reading.numbers.sayers import sayer, sayers_named
from worker.reading.numbers.sides import side
from worker.reading.numbers.speakers import speaker
from worker.reading.numbers.tellers import asks_source, source
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text


def pair(text: Text, spoken: list[Spoken]) -> None:
    """Tell each sentence's numbers who says them in the sentences on either side."""
    said = None
    for one, following in pairwise(spoken):
        following.counts = answered(text.folded, one, following.counts)
        if not _are_two(following):
            following.counts = pair_on(text.folded, one.counts, following.counts)
        following.counts = _headed(text.folded, one, following)
        following.counts = _then_as_many(text.folded, one, following)
        _goes_back(text.folded, one, following)
        said = _goes_on(text.folded, one, following, said)
        if said:
            following.counts = [
                count._replace(said_by=said, bare=False) for count in following.counts
            ]
    for number, one in enumerate(spoken):
        if one.counts:
            one.counts = _sourced(text, one, spoken[number + 1 : number + 3])


def _are_two(one: Spoken) -> bool:
    """Tell "À Cosne et à Clamecy, 800 et 450": a number for each town, not two of one."""
    start = one.counts[0].start if one.counts else -1
    return sum(len(group.mentions) for group in one.groups if group.end <= start) == _SEVERAL


def _then_as_many(folded: str, one: Spoken, following: Spoken) -> list[Count]:
    """Return the number of "Ce samedi, 600." behind a crowd's: people, on another day."""
    counts, days = following.counts, following.days
    if len(counts) != 1 or len(days) != 1 or following.groups or not counts[0].bare:
        return counts
    crowd = any(count.kind is None and not count.bare for count in one.counts)
    start, end = following.sentence.start, following.sentence.end
    rest = folded[start : days[0].start], folded[counts[0].end : end]
    alone = not any(part.strip(" .,!?\n") for part in rest)
    between = folded[days[0].end : counts[0].start].strip() in {"", ",", ":"}
    return [counts[0]._replace(bare=False)] if crowd and alone and between else counts


def _headed(folded: str, one: Spoken, following: Spoken) -> list[Count]:
    """Return who counted the row below "Les chiffres d'hier, selon la police. Gap 900, Dax 300"."""
    counts = following.counts
    if one.counts or one.groups or one.sentence.asked or len(counts) < _SEVERAL:
        return counts
    if any(count.said_by or count.kind for count in counts):
        return counts
    ends = [group.mentions[-1] for group in following.groups]
    rows = all(any(follows(folded, end, count) for end in ends) for count in counts)
    line = folded[one.sentence.start : one.sentence.end]
    said = heading_speaker(line) if rows and _WHOSE.search(line) else None
    return [count._replace(said_by=said, bare=False) for count in counts] if said else counts


_SEVERAL = 2
# The last word of a title is who counted.
_WHOSE = compiled(
    r"\b(?:chiffres?|comptages?|estimations?|sources?|selon|d'apres)\b[^.;:()\d]{3,40}\W*$"
)


def _goes_on(folded: str, one: Spoken, following: Spoken, before: Speaker | None) -> Speaker | None:
    """Return who says "La police a vu 900 personnes à Pau. À Dax, 300. À Orthez, 80." throughout.

    *before* is who went on saying the numbers of *one*.
    """
    start, end = following.sentence.start, following.sentence.end
    if _IN_DETAIL.match(folded, start, end) or _goes_down(folded, one, following):
        return None if any(count.said_by for count in following.counts) else _of_all(folded, one)
    if not (one.counts and _is_row(folded, following)) or one.item:
        return None
    if before:
        return before
    said = one.counts[0].said_by
    if said is not Speaker.POLICE or any(c.said_by not in {said, None} for c in one.counts):
        return None
    head = folded[one.sentence.start : one.counts[0].start]
    tells = _COUNTED.search(head) is not None and speaker(head, "") is said
    return said if tells else None


def _goes_back(folded: str, one: Spoken, following: Spoken) -> None:
    """Give "900 à Pau, 300 à Dax. Mais aussi 80 à Orthez et 50 à Mauléon, selon la police" hers."""
    said = following.counts[0].said_by if following.counts else None
    if said is None or not _ALSO.match(folded, following.sentence.start, following.counts[0].start):
        return
    if following.told or any(count.said_by is not said for count in following.counts):
        return
    if any(count.said_by or count.kind for count in one.counts):
        return
    one.counts = [count._replace(said_by=said, bare=False) for count in one.counts]


_ALSO = compiled(
    r"\W*(?:(?:mais|et) (?:aussi|egalement|encore)|ainsi que|sans oublier|ou encore|et)"
    r"(?: (?:pres de|environ|quelque|plus de))? (?=\d|$)"
)


# "22 000 en France, dit le ministère. Dans le détail, ils étaient 900 à Gap et 700 à Dax"
_IN_DETAIL = compiled(
    r"\W*(?:dans le detail|en detail|plus precisement|dans l'ordre|par ville|ville par ville|"
    r"sur ce total|parmi (?:eux|elles))\b"
)


def _goes_down(folded: str, one: Spoken, following: Spoken) -> bool:
    """Tell "300 000 en France, dit la police. Ils étaient 9 000 à Paris, 400 à Gap": hers too."""
    if len(following.counts) < _SEVERAL or len(following.groups) < _SEVERAL or one.groups:
        return False
    whole = _OF_ALL_LAND.search(folded, one.sentence.start, one.sentence.end)
    return whole is not None and _THEY_WERE.match(folded, following.sentence.start) is not None


_OF_ALL_LAND = compiled(
    r"\b(?:en|dans (?:toute )?la) france\b|\b(?:dans|sur) (?:tout )?(?:le|l'ensemble du) "
    r"(?:pays|territoire|departement)\b|\ba travers (?:le pays|la france)\b"
)
_THEY_WERE = compiled(r"\W*(?:ils|elles|on) (?:etaient|etait|en (?:comptait|denombrait))\b")


def _of_all(folded: str, one: Spoken) -> Speaker | None:
    """Return who says the numbers of *one*, if nobody else says any, or is named beside them."""
    said = {count.said_by for count in one.counts} - {None}
    if not one.counts:
        said = set(sayers_named(folded[one.sentence.start : one.sentence.end]))
    return said.pop() if len(said) == 1 else None


def _is_row(folded: str, one: Spoken) -> bool:
    """Tell towns and their numbers, and nothing else: "À Dax, 300, et 80 à Orthez"."""
    if not (one.counts and one.groups) or one.told or one.item or one.sentence.asked:
        return False
    line = folded[one.sentence.start : one.sentence.end]
    said = sayer(line) or any(count.said_by or count.kind for count in one.counts)
    (town, count), other = (one.groups[0], one.counts[0]), _APART.search(line)
    near = folded[min(town.end, count.end) : max(town.start, count.start)]
    return not (said or other) and len(line) <= _ROW and _NEXT.fullmatch(near) is not None


_ROW = 120
_NEXT = compiled(r" (?:a|au|aux) |(?: ?[,:(])? (?:pres de |quelque |environ |plus de )?")
_APART = compiled(r"[;()!?]")
_COUNTED = compiled(
    r"\b(?:compt|denombr|recens|annonc|estim|evalu|relev|comptabilis|chiffr|fait etat|parle|"
    r"evoqu)\w*\b[^.;]*$"
)


def _sourced(text: Text, one: Spoken, behind: list[Spoken]) -> list[Count]:
    """Return the counts of *one* with the speaker that the next of *behind* tells."""
    counts = one.counts
    last = counts[-1]
    if last.said_by or last.kind in CLICKS or not behind:
        return counts
    spans = [(next_.sentence.start, next_.sentence.end) for next_ in behind]
    if behind[0].counts:
        told = _THAT_IS.match(text.folded, spans[0][0], behind[0].counts[0].start)
        spans = [told.span()] if told else []
    if not spans:
        return counts
    if asks_source(text, spans[0]):
        said = side(text, spans[1], []) if len(spans) > 1 else None
    else:
        said = source(text, spans[0])
    if said is None:
        return counts
    alone = any(count.said_by for count in counts)
    return [
        count
        if count.said_by or (alone and count is not last)
        else count._replace(said_by=said, bare=False)
        for count in counts
    ]


# "C'est le chiffre de la CGT, la police en a compté 900": the number before it is the first one's.
_THAT_IS = compiled(r"\W*c'est (?:le|un|la|l') ?[^,;:.()\d]{3,60}(?=[,;] )")


def hear_source(text: Text, spoken: Spoken, parts: list[Part]) -> None:
    """Take who counted from the sentence behind: "Le chiffre est de nos reporters."."""
    if spoken.counts or spoken.groups or not any(part.figures for part in parts):
        return
    start = spoken.sentence.start
    line = text.folded[start : spoken.sentence.end]
    above = text.folded.rfind("\n", 0, start)
    for part in parts if _THESE.match(line) else parts[-1:]:
        if part.figures and part.figures[-1][1].start > above:
            part.figures = with_source(line, part.figures) or part.figures


# "Ces chiffres viennent de la police": of all the towns of the paragraph.
_THESE = compiled(r"\W*(?:ces|tous|les|chiffres)\b")


def answered(folded: str, one: Spoken, counts: list[Count]) -> list[Count]:
    """Return *counts* with who *one*, the question before them, names: "La préfecture ? 300."."""
    short = len(counts) == 1 and one.sentence.asked and not (one.counts or one.groups)
    line = folded[one.sentence.start : one.sentence.end]
    said = sayer(line) if short and len(line.split()) <= _QUESTION else None
    if said is None or counts[0].said_by:
        return counts
    return [counts[0]._replace(said_by=said, bare=False)]


_QUESTION = 5
