"""Tells an earlier day, and its number, behind what was counted: "avait réuni 4 200 personnes"."""

from datetime import date

from worker.domain.kinds import FigureKind
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.times.almanac import EXPLICIT
from worker.reading.times.days import Day
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

# "350 à Poitiers, où ils étaient 5 000 le 12 septembre": another day's number.
_THEN_THEY = compiled(
    r"(?:, ou |alors qu'|quand |tandis qu'|apres |contre )(?:ils|elles|on|l'on|nous|en avoir)\b"
)


def looks_elsewhen(folded: str, spoken: Spoken, part: Part, day: Day) -> bool:
    """Tell a day that has a number of its own, beside those *part* has: it is another rally's."""
    counted = [count for kind, count in part.figures if kind is FigureKind.ATTENDANCE]
    if not counted or not part.past:
        return False
    last, unit = counted[-1], spoken.sentence.unit(day.start)
    own = [
        count
        for count in spoken.counts
        if count.start > last.end and spoken.sentence.unit(count.start) == unit
    ]
    if not own or spoken.sentence.unit(last.start) != unit:
        return bool(own) and spoken.sentence.unit(last.start) != unit
    return _THEN_THEY.search(folded, last.end, own[0].start) is not None


def after_those(folded: str, spoken: Spoken) -> list[tuple[Count, Day]]:
    """Return the numbers of days gone that a sentence opens with, before those it is of.

    "Après une marche de 900 personnes samedi et une autre de 90 hier, …", "Après avoir réuni 900
    personnes le 7 et 600 le 9, ils étaient 80 samedi à Apt".
    """
    start, end = spoken.sentence.start, spoken.sentence.end
    if not spoken.counts or not spoken.days:
        return []
    after = _AFTER.search(folded, start, end)
    opens = _OPENS.match(folded, start, spoken.counts[0].start) if after is None else None
    if opens is not None and opens.end() != spoken.counts[0].start:
        opens = None
    if after is None and opens is None:
        return []
    found: list[tuple[Count, Day]] = []
    behind = after.end() if after else spoken.counts[0].start
    for count in [one for one in spoken.counts if one.start >= behind]:
        between = (_ONE_OF_THOSE if found else _SO_MANY) if after else _AND_THEN
        if between.fullmatch(folded, behind, count.start) is None:
            break
        day = next((one for one in spoken.days if one.start >= count.end), None)
        if day is None or _ON_DAY.fullmatch(folded, count.end, day.start) is None:
            break
        found.append((count, day))
        behind = day.end
    while found and after is None and not _tells_later(spoken, found[-1][1]):
        found.pop()  # "S'ils étaient 900 le 7, 80 personnes ont défilé samedi à Apt": of the 7
    return found


def _tells_later(spoken: Spoken, first: Day) -> bool:
    """Tell a sentence that goes on from *first* with the number, the day and the town it is of."""
    count = next((one for one in spoken.counts if one.start > first.end), None)
    if count is None or not spoken.groups or spoken.groups[0].start < first.end:
        return False
    days = [one for one in spoken.days if one.start > first.end]
    if not days or (days[-1].said.form in EXPLICIT and first.said.form not in EXPLICIT):
        return False  # "Ils étaient 420 ce jeudi, 1 300 le 18 septembre"
    return not _AGAINST.search(spoken.text.folded, first.end, count.start)


# "Après avoir réuni 900 personnes le 7", "S'ils étaient 900 le 7", "Alors que 900 avaient défilé"
_OPENS = compiled(
    r"\W*(?:[a-z]+, )?(?:apres |s'|si |alors qu'?|tandis qu'?|quand |de |on (?:en )?|"
    r"(?:ils|elles|nous) )[^,;.:()\d]{0,60}"
)
_AGAINST = compiled(
    r"\b(?:contre|au lieu de|apres|loin des?|face a(?:ux)?) (?:les |pres de |plus de |environ )*$"
)
_AND_THEN = compiled(
    r"(?:,| et|, puis| puis|, et)? ?(?:encore |seulement )?(?:pres de |environ |plus de |quelque )?"
)
_AFTER = compiled(
    r"\bapres (?:une? |l[ae] |l')(?:(?:premiere?|grande?|longue) )?"
    rf"(?:{RALLIES}|journee|sit-in|blocage|veillee)\b"
)
_SO_MANY = compiled(
    r"(?: [a-z-]+)? (?:d[e'] ?|a |qui (?:a|avait) (?:reuni|rassembl|mobilis|attir|compt)\w* )"
    r"(?:pres de |environ |plus de |quelque )?"
)
_ONE_OF_THOSE = compiled(
    r"(?:,| et|, puis| puis) (?:une? )?(?:autre|seconde?|deuxieme|troisieme)(?: [a-z-]+)? d[e'] ?"
    r"(?:pres de |environ |plus de |quelque )?"
)
_ON_DAY = compiled(r"[^,;.:()\d]{0,50} (?:le )?")

# "Le 31 janvier, le cortège avait réuni 4 200 personnes"
_HAD_BEEN = compiled(
    r"\bav(?:ait|aient|ions) (?:[a-z]+ ){0,2}?(?:ete|reuni|rassembl|mobilis|attir|defil|manifest|"
    r"march|compt|recens|denombr|revendiqu|annonc)"
)
# "Ils étaient 4 200 le 31 janvier": not "jeudi", which may be the day all is told of.
_WERE_THEN = compiled(r"\betai(?:t|ent)\b|\betions\b")


def was_before(
    folded: str, spoken: Spoken, topic: Part, day: Day, found: date | None = None
) -> bool:
    """Tell an earlier day's number behind what was counted, on no day that is said, for *topic*.

    Where its day is said *found*, of *day*, is looked back at: "Vendredi, des lycéens avaient …".
    """
    if topic.day is not None and topic.inherited and found is not None and found < topic.day:
        return _HAD_BEEN.search(folded, day.end, spoken.sentence.end) is not None
    if topic.day is not None or topic.dated:
        return False
    counted = any(kind is FigureKind.ATTENDANCE for kind, _ in topic.figures)
    return counted and _tells_before(folded, spoken, day)


def _tells_before(folded: str, spoken: Spoken, day: Day) -> bool:
    start, end = spoken.sentence.start, spoken.sentence.end
    dated = day.said.form in EXPLICIT and _WERE_THEN.search(folded, start, end)
    earlier = dated or _HAD_BEEN.search(folded, start, end)
    # "Ce samedi 11 mars, ils étaient 900 à une marche qui n'avait pas été déclarée": the one told
    return bool(spoken.counts and earlier) and not folded.startswith("ce ", day.start)


def mark_before(folded: str, spoken: Spoken, before: list[Part], made: list[Part]) -> None:
    """Set apart "Le 31 janvier, le cortège privadois avait réuni 4 200 personnes"."""
    days = [day for day in spoken.days if _tells_before(folded, spoken, day)]
    for part in made if days else ():
        day = next((one for one in days if (one.start, one.end) in part.day_spans), None)
        earlier = next((one for one in before if one.codes == part.codes), None)
        if day is not None and earlier is not None:
            part.aside = part.aside or was_before(folded, spoken, earlier, day)


def leads(spoken: Spoken, day: Day) -> bool:
    """Tell "La semaine dernière, 900 avaient défilé à X et 300 à Y": the day is of all."""
    return bool(spoken.groups) and len(spoken.days) == 1 and day.start < spoken.groups[0].start
