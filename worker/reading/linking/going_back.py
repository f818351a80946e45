"""Goes back to an earlier day in a sentence that names no town: whose its numbers are.

"C'est moins que le 7 mars. La police avait compté 900 manifestants", "900 à Gap et 300 à Apt. Le 7
mars, ils étaient respectivement 1 200 et 400".
"""

from itertools import pairwise

from worker.domain.kinds import FigureKind
from worker.reading.linking.comparing import LookBack
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import EXPLICIT, Moment, Turn, resolve
from worker.reading.times.days import Day
from worker.reading.words.patterns import compiled

_PAIR = 2
_HAD_COUNTED = compiled(
    r"[^.;:()\d]{0,60}\bav(?:ait|aient) (?!(?:d'abord|initialement|deja|prevu|annonce vouloir)\b)"
    r"(?:(?:eux|elles?|alors|pour leur part|pour sa part|quant a \w+|de leur cote|de son cote),? )?"
    r"(?:denombr|compt|decompt|recens|comptabilis|annonc|revendiqu|estim|evalu|avanc|reuni|"
    r"rassembl|attir|mobilis)\w* [^.;:()\d]{0,30}"
)


def had_counted(folded: str, spoken: Spoken, day: Day | None) -> list[LookBack]:
    """Take out of *spoken* the numbers of *day*, which the sentence before compares with."""
    if day is None or spoken.groups or spoken.days or not spoken.counts:
        return []
    if not _HAD_COUNTED.fullmatch(folded, spoken.sentence.start, spoken.counts[0].start):
        return []
    found = [LookBack(count, day) for count in spoken.counts]
    spoken.counts = []
    return found


def compared(spoken: Spoken, said: list[Day], backs: list[LookBack]) -> Day | None:
    """Return the one of the days *said* that *spoken* compares with and gives no number of."""
    if backs and not said:
        return backs[-1].day  # "La police avait compté 900. Les syndicats avaient annoncé 2 000"
    gone = [day for day in said if day not in spoken.days]
    return gone[-1] if gone and not backs else None


def alluded(state: Discourse, spoken: Spoken, day: Day, told: list[Part]) -> list[Part]:
    """Return the rally of "C'est deux fois moins que le 5 mars", where the one *told* was."""
    if len(told) != 1 or not told[0].past or len(told[0].towns) != 1:
        return []
    topic = told[0]
    if day.said.form not in EXPLICIT and day.said.turn not in {Turn.LAST, Turn.BEFORE}:
        return []
    if not _FEWER.search(spoken.text.folded, spoken.sentence.start, day.start):
        return []
    found = resolve(day.said, Moment(state.published, past=True, named=topic.day))
    if found is None or topic.day is None or found >= topic.day:
        return []
    made = Part(topic.towns, day=found, day_spans=[(day.start, day.end)])
    made.dated = made.past = made.aside = made.close = made.seen = True
    return [made]


# "plus nombreux que le 7 mars", "2 000 de moins que lors du 7 mars"
_FEWER = compiled(
    r"\b(?:nombreux|nombreuses|moins|plus|autant|personnes|manifestants|monde) "
    r"qu(?:e |')(?:le |lors du |celle du |celui du |pour le )?$"
)


def each_in_turn(state: Discourse, spoken: Spoken, parts: list[Part]) -> list[Part]:
    """Return the rallies of another day of the towns told last, one for each number in turn."""
    folded, start, end = spoken.text.folded, spoken.sentence.start, spoken.sentence.end
    counts = spoken.counts
    if len(counts) < _PAIR or spoken.groups or not _EACH.search(folded, start, end):
        return []
    gaps = [folded[one.end : after.start].strip(" ,") for one, after in pairwise(counts)]
    rows = _told_last(folded, parts, len(counts))
    if not rows or len(spoken.days) != 1 or any(gap not in {"", "et"} for gap in gaps):
        return []
    said = spoken.days[0]
    day = resolve(said.said, Moment(state.published, past=True, named=rows[0].day))
    made = [
        Part(
            row.towns,
            day=day,
            dated=True,
            day_spans=[(said.start, said.end)],
            figures=[(FigureKind.ATTENDANCE, count)],
            past=True,
            aside=True,
        )
        for row, count in zip(rows, counts, strict=True)
    ]
    spoken.counts, spoken.days = [], []
    return made


# "respectivement 900 et 400", "900 et 400 personnes dans ces deux villes"
_EACH = compiled(r"\brespectivement\b|\b(?:dans|a) ces (?:deux|trois) (?:villes|communes)\b")


def _told_last(folded: str, parts: list[Part], size: int) -> list[Part]:
    """Return the last *size* towns told of, in order, unless there are more in their sentence."""
    last: dict[frozenset[str], Part] = {}
    for part in reversed(parts):
        if part.aside or not (part.past or part.figures) or len(part.towns) != 1:
            continue
        last.setdefault(part.codes, part)
    found = sorted(last.values(), key=lambda part: part.towns[0].start)
    row, more = found[-size:], found[:-size][-1:]
    if len(row) < size:
        return []
    apart = not more or ". " in folded[more[0].towns[0].start : row[0].towns[0].start]
    return row if apart else []
