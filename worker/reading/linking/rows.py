"""Makes crowds of numbers that stand alone behind their towns, or behind a day gone."""

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.linking.beside import is_at, numbers_first, town_then
from worker.reading.numbers.figures import Count
from worker.reading.numbers.gathered import gathers
from worker.reading.sentences.elements import HELD, Spoken
from worker.reading.times.almanac import Form
from worker.reading.times.days import Day
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE, PAST


def mark_rows(spoken: list[Spoken]) -> None:
    """Make crowds of numbers alone behind their towns, below what tells of rallies.

    "Belle mobilisation aujourd'hui. Besançon 1200, Dole 150", "Gap : 500. Digne : 350."
    """
    rows = [(one, found) for one in spoken if (found := _row(one))]
    if rows and rows[0][0] is spoken[0] and not _titled(*rows[0]):
        rows = rows[1:]
    several = sum(len(found) for _, found in rows) >= _SEVERAL
    if not (several or any(_goes_on(spoken, one) for one, _ in rows)):
        return
    for one, found in rows:
        one.counts = [
            count._replace(bare=False) if count in found else count for count in one.counts
        ]


def leave_sums(spoken: list[Spoken]) -> None:
    """Leave out the sum of "20 000 ont défilé à Brest (10 000), Quimper (4 500) et Gap (900)"."""
    for one in spoken:
        if len(one.groups) < _SEVERAL or len(one.counts) < _SEVERAL:
            continue
        folded, first = one.text.folded, one.groups[0]
        behind = {g.end for g in one.groups if _BRACKET.match(folded, g.end)}
        sums = [count for count in one.counts if count.end <= first.start]
        own = [c for c in one.counts if any(0 <= c.start - end <= _NEAR for end in behind)]
        each = first.end in behind and len(own) >= _SEVERAL
        if each and len(sums) == 1 and len(own) + 1 == len(one.counts):
            most = max(count.low or 0 for count in own)
            one.counts = own if (sums[0].low or 0) > most else one.counts


_BRACKET, _NEAR = compiled(r" \((?:environ |pres de |plus de )?\d"), 12


def _goes_on(spoken: list[Spoken], row: Spoken) -> bool:
    """Tell "À Laval, 85. À Nîmes, 4 000 personnes.": the sentence behind counts in as few words."""
    number = next(number for number, one in enumerate(spoken) if one is row) + 1
    if number >= len(spoken):
        return False
    one = spoken[number]
    folded, counted = one.text.folded, [count for count in one.counts if count.kind is None]
    if one.sentence.asked or one.hours or len(one.groups) != 1 or len(counted) != 1:
        return False
    likewise = not counted[0].bare and counted[0].start > one.groups[0].end
    return likewise and len(folded[one.sentence.start : one.sentence.end].split()) <= _BRIEF


# Words of "À La Rochelle, près de 4 000 manifestants".
_BRIEF = 8


def _titled(one: Spoken, found: list[Count]) -> bool:
    """Tell a row behind the colon of the title it opens with: "Manifs de jeudi : Foix 1500 / …"."""
    title = one.text.folded.find(" : ", one.sentence.start, found[0].start)
    dated = len(found) >= _SEVERAL and any(day.start < title for day in one.days)
    return dated or (
        len(found) > _SEVERAL
        and title > 0
        and _OF_RALLIES.search(one.text.folded, one.sentence.start, title) is not None
    )


_OF_RALLIES = compiled(r"\b(?:journee|mobilisation|manif\w*|corteges|defiles|marches|acte)\b")


# Rows of fewer are none.
_SEVERAL = 2


def _row(one: Spoken) -> list[Count]:
    """Return the numbers of a sentence that ends in nothing but towns and their numbers."""
    if one.sentence.asked or not (one.counts and one.groups):
        return []
    folded = one.text.folded
    if one.hours:
        timed = _TIMED.fullmatch(folded, one.groups[0].end, one.counts[0].start)
        return one.counts if timed and len(one.counts) == len(one.groups) == 1 else []
    first = min(one.groups[0].start, one.counts[0].start)
    words = len(folded[first : one.sentence.end].split())
    found = numbers_first(folded, one) or [
        count
        for count in one.counts
        if count.kind is None
        and any(town_then(folded, group.mentions[-1], count) for group in one.groups)
    ]
    # "3 200" is one, and so is "La Rochelle"
    spans = [(count.start, count.end) for count in found]
    spans += [(town.start, town.end) for group in one.groups for town in group.mentions]
    words -= sum(folded.count(" ", *span) for span in spans)
    return found if words <= _EACH * len(found) else []


def lists_counts(spoken: Spoken, day: Day) -> bool:
    """Tell "Samedi : Toulouse 1.500, Albi 120, Castres rien de prévu": what was counted there."""
    if spoken.hours or day.start > min((one.start for one in spoken.groups), default=0):
        return False
    folded, start = spoken.text.folded, spoken.sentence.start
    ends = {group.mentions[-1].end for group in spoken.groups}
    counted = [
        count
        for count in spoken.counts
        if count.kind is None and start + len(folded[start : count.start].rstrip(" (:")) in ends
    ]
    counted = counted or numbers_first(folded, spoken)
    return len(counted) >= _SEVERAL and max(count.low for count in counted) > _CLOCK


# No hour is so large a number.
_CLOCK = 60


# "Argentan, 14h30 : 400", as others before
_TIMED = compiled(r",? (?:a )?\d{1,2} ?(?:h|heures)(?: ?\d\d)? ?: ?")
# Words that a town and its number take, with a sign between them.
_EACH = 4


def mark_awaited(spoken: list[Spoken], score: int) -> None:
    """Hear a rally at the towns where people are awaited.

    "La police attend 2 000 personnes à Tours, 500 à Chinon et 300 à Loches." In a text whose
    *score* tells of no cause, and that speaks of no strike, somebody has to await them.
    """
    for one in spoken:
        if not (one.groups and one.counts):
            continue
        if row := _in_brackets(one):
            said = _awaiting(one)
            one.counts = [
                count._replace(kind=FigureKind.EXPECTED, said_by=count.said_by or said)
                if count in row
                else count
                for count in one.counts
            ]
    if score < _AWAITS_NOTHING:
        return
    cause = score > 0 or any(one.has(About.STRIKE) for one in spoken)
    for one in spoken:
        if not one.groups or one.sentence.asked or one.has(About.RALLY, *HELD):
            continue
        folded = one.text.folded
        awaited = [
            Cue(count.start, count.start, About.RALLY)
            for count in one.counts
            if count.kind is FigureKind.EXPECTED
            and (cause or count.said_by is not None)
            and any(
                is_at(folded, group, count) or _AWAITED_AT.fullmatch(folded, count.end, group.start)
                for group in one.groups
            )
        ]
        one.cues = sorted([*one.cues, *awaited], key=lambda cue: cue.start)


# So much else a text may speak of: "attendus" itself does.
_AWAITS_NOTHING = -1
_AWAITED_AT = compiled(
    r"(?: [a-z-]+)? (?:sont|seront) (?:[a-z]+ )?attendue?s [^,;.:()]{0,30}?\b(?:a|au|aux) "
    r"(?:l[ae]s? )?"
)


def awaits(spoken: Spoken) -> bool:
    """Tell an hour, or people awaited, or "Annecy manifeste dimanche": what is to come."""
    if spoken.hours or any(one.kind is FigureKind.EXPECTED for one in spoken.counts):
        return True
    folded, start = spoken.text.folded, spoken.sentence.start
    acts = any(_ACTS.search(folded, max(start, day.start - 40), day.start) for day in spoken.days)
    return acts and not spoken.counts


_ACTS = compiled(
    r"(?<!la )(?<!une )(?<!de )\b(?:manifeste|marche|defile|(?:se |s')(?:mobilise|rassemble|"
    r"retrouve|reunit)|bloque|recommence)(?:nt)? (?:aussi |encore )?(?:ce |des )?$"
)


def calls_now(spoken: Spoken) -> bool:
    """Tell an hour, or "À Cognac, la CGT promet une opération", where nobody is counted."""
    start, end = spoken.sentence.start, spoken.sentence.end
    called = spoken.hours or _CALLS.search(spoken.text.folded, start, end)
    return bool(called) and not spoken.counts


_CALLS = compiled(
    r"\b(?:promet(?:tent)?|prepare(?:nt)?|appelle(?:nt)?|prevoi(?:t|ent)|organise(?:nt)?|"
    r"invite(?:nt)?|donne(?:nt)? rendez-vous) (?:a |une? |au |les |la |le |aussi |egalement )"
)


def tells_count(spoken: Spoken) -> bool:
    """Tell "Même reflux à Laval : 2 000 personnes d'après les syndicats": they came.

    So it is of "À Strasbourg, 800 personnes ; à Saint-Nazaire, 300".
    """
    came = (one.said_by or (one.people and not one.participants) for one in spoken.counts)
    said = any(came) and all(one.kind is None for one in spoken.counts)
    return said and not (awaits(spoken) or spoken.days)


def announced(folded: str, spoken: Spoken, count: Count) -> bool:
    """Tell "La FDSEA annonce 150 tracteurs et 300 agriculteurs": whom those who call await."""
    calls = bool(spoken.hours) and count.said_by is Speaker.ORGANISERS
    if not calls or any(one.tense == PAST for one in spoken.told):
        return False
    return _ANNOUNCES.search(folded, spoken.sentence.start, count.start) is not None


_ANNOUNCES = compiled(r"(?<!\ben )\b(?:annonce(?:nt)?|prevoi(?:t|ent)) [^.;:()]{0,30}$")


def counts_then(folded: str, spoken: Spoken, day: Day) -> bool:
    """Tell whether a count of people belongs to *day*, not to another day of the sentence."""
    days = [one for one in spoken.days if one.said.form is not Form.VAGUE] or spoken.days
    for count in spoken.counts:
        nearest = min(days, key=lambda other: abs(other.start - count.start))
        said = not count.bare or _AT.match(folded, count.end)
        came = not count.participants or folded.endswith(("dique ", "diquent "), 0, count.start)
        came = came or _AGAINST.match(folded, count.end) is not None
        if nearest is day and count.kind is None and said and came:
            return True
    return False


_AT = compiled(r" (?:a|au|aux|en) ")
# "120 participants samedi, contre un bon millier en mars": who is compared was counted.
_AGAINST = compiled(
    r"[^,;.:()\d]{0,40}, contre (?:pres de |environ )?(?:\d|une? [a-z ]*(?:aine|ier)\b)"
)


def tells_then(spoken: Spoken, day: Day) -> bool:
    """Tell whether a tense is told between the day and its number, or in the day's own clause."""
    clause = spoken.sentence.clause(day.start)
    nearest = min(spoken.counts, key=lambda count: abs(count.start - day.start))
    start, end = sorted((day.start, nearest.start))
    return any(
        spoken.sentence.clause(one.start) == clause or start < one.start < end + _BESIDE
        for one in spoken.told
    )


_BESIDE = 60  # a verb stands so near the number that is its subject


def _in_brackets(one: Spoken) -> list[Count]:
    """Return the numbers of "les cortèges seront fournis à Lyon (25 000), Albi (20 000)"."""
    folded, begin = one.text.folded, one.sentence.start
    found = [
        count
        for count in one.counts
        if (count.kind is None or count.kind is FigureKind.EXPECTED)
        and (count.people or count.low >= _A_CROWD)
        and any(_OPENED.fullmatch(folded, town.end, count.start) for town in one.groups)
        and _CLOSED.match(folded, count.end)
        and one.tense(count.start) != PAST
    ]
    if not found:
        return []
    first = one.groups[0].start
    told = any(tense.tense == FUTURE and tense.start < first for tense in one.told)
    told = told or _TO_COME.search(folded, begin, first) is not None
    return found if told else []


def _awaiting(one: Spoken) -> Speaker | None:
    """Return who awaits the first crowd of a row, and so the others."""
    said = (count.said_by for count in one.counts if count.kind is FigureKind.EXPECTED)
    return next(filter(None, said), None)


_OPENED = compiled(r" \((?:pres de |environ |plus de |quelque )?")
_CLOSED = compiled(r"(?: [a-z]+){0,2}\)")
_TO_COME = compiled(r"\b(?:attendue?s|pourraient|devraient|seront)\b")
_A_CROWD = 100


def mark_gathered(spoken: list[Spoken]) -> None:
    """Hear a rally where strikers are counted at their gates: "80 agents se sont postés devant …".

    The strike alone is none.
    """
    if not any(one.has(About.STRIKE) for one in spoken):
        return
    for one in spoken:
        if one.sentence.asked or one.has(About.RALLY, *HELD):
            continue
        came = [
            Cue(count.end + 1, count.end + 1, About.RALLY)
            for count in one.counts
            if count.kind is None
            and (
                (one.groups and count.said_by)
                or gathers(one.text.folded[count.end : one.sentence.end])
            )
            and any(venue.start > count.end for venue in one.venues)
        ]
        one.cues = sorted([*one.cues, *came], key=lambda cue: cue.start)


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


_LATELY = compiled(
    r"\W*(?:deja )?(?:hier|avant-hier|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|la (?:semaine|fois) derniere)"
    r"(?: (?:soir|matin|midi))?[ ,:(]{1,3}(?:deja |seulement |environ )?"
)
_ENDS = compiled(r" ?(?:[,;:)!]|$)")


def days_below(by_line: dict[int, list[Spoken]], lines: list[int], line: int) -> set[int]:
    """Return the lines behind *line*, of its town, that go on with other days and hours."""
    found: set[int] = set()
    for below in lines[lines.index(line) + 1 :]:
        own = by_line[below]
        if not (own[0].days and own[0].hours) or any(one.groups for one in own):
            break
        found.add(below)
    return found
