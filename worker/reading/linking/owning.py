"""Gives each day, hour, venue and figure of a sentence to the town it belongs to."""

from worker.reading.linking import apart, moving
from worker.reading.linking.beside import part_counted, town_of
from worker.reading.linking.leading_hours import right_behind, share_leading_hour
from worker.reading.linking.likening import likewise
from worker.reading.linking.onward import (
    called_next,
    calls_on,
    share_ban,
    share_end,
    share_last_hour,
)
from worker.reading.linking.referring import like
from worker.reading.linking.respective import in_order, times_in_order
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Element, Group, Spoken, eligible
from worker.reading.times.days import Day
from worker.reading.times.hours import Hour
from worker.reading.towns.venues import Venue
from worker.reading.words.patterns import compiled
from worker.reading.words.states import State
from worker.reading.words.word_groups import RALLIES


def owners_of(spoken: Spoken, folded: str) -> dict[int, list[Element]]:
    """Give each element to a group (by its number); -1 holds what belongs to none."""
    part_counted(spoken, folded)
    ordered = in_order(spoken, folded) if spoken.counts else {}
    behind = right_behind(spoken, folded) if spoken.hours else {}
    owners: dict[int, list[Element]] = {number: [] for number in range(-1, len(spoken.groups))}
    elements = days_first(spoken)
    if not elements:
        return owners
    forward: int | None = None
    for element in elements:
        said_of = behind.get(element.start) if isinstance(element, Hour) else None
        said_of = _said_of(spoken, folded, element, ordered) if said_of is None else said_of
        if said_of is not None:
            owners[said_of].append(element)
            continue
        owner, ahead = _owner(spoken, folded, element, owners, forward)
        if owner >= 0 and apart.is_told_beside(folded, spoken, spoken.groups[owner], element):
            owner, ahead = -1, False
        forward = owner if ahead else None
        owners[owner].append(element)
    for number, group in enumerate(spoken.groups):
        owners[number] = _own_day_first(spoken, group, owners[number])
    _share(spoken, owners)
    share_end(spoken, folded, owners)
    times_in_order(spoken, owners)
    share_leading_hour(spoken, folded, owners)
    share_last_hour(spoken, folded, owners)
    share_ban(spoken, folded, owners)
    return owners


def _said_of(spoken: Spoken, folded: str, element: Element, ordered: dict[int, int]) -> int | None:
    """Return the group that the words around *element* give it to; None when they do not tell."""
    if isinstance(element, Count) and element.start in ordered:
        return ordered[element.start]
    bracketed = _of_bracket(spoken, folded, element)
    if bracketed is None and isinstance(element, Hour) and element.value is None:
        bracketed = _as_of(spoken, element)
    if bracketed is not None:
        return bracketed
    if isinstance(element, Count) and said_before(spoken, folded, element):
        return -1
    counted = town_of(spoken, folded, element) if isinstance(element, Count) else None
    return counted if counted is not None else _leads_on(spoken, folded, element)


def said_before(spoken: Spoken, folded: str, count: Count) -> bool:
    """Tell the first number of "On était 2 500 selon la CGT, à Metz 400": not that of Metz."""
    first = spoken.groups[0] if spoken.groups else None
    if first is None or count.start > first.start:
        return False
    end = first.mentions[-1].end
    own = any(_BARELY.fullmatch(folded, end, other.start) for other in spoken.counts)
    were = own and _WE_WERE.search(folded, spoken.sentence.start, count.start)
    return bool(were) and _THEN_AT.fullmatch(folded, count.end, first.start) is not None


_BARELY = compiled(r" (?:pres de |environ |quelque )?")
_WE_WERE = compiled(r"\b(?:on|nous|ils|elles) (?:n')?(?:y )?et(?:ait|ions|aient) [^.;:]{0,60}$")
_THEN_AT = compiled(
    r"(?: \([^)]{2,60}\)| (?:selon|d'apres) [^,;.()]{3,40}\)?|\))?[,;] (?:et |puis |mais )?"
    r"(?:a|au|aux) ?(?:la |le |les |l')?"
)
_AND = compiled(r"(?:\b(?:et|puis|mais)|;),? (?:le |ce |a |des |vers |(?:celle|celui) d[eu] )?$")
_TOWN_NEXT = compiled(r",? ?(?:a |au |aux |en )?(?:la |le |les )?")
# "puis mardi 14, grande manifestation à Gap"
_HELD_NEXT = compiled(
    rf",? (?:une? |la |le |les |l')?(?:(?:grande?|nouve\w+|autre) )?(?:{RALLIES})(?: [a-z]+)? "
    r"(?:a |au |aux |en )(?:la |le |les )?"
)
_AT_TOWN = compiled(r",? (?:a |au |aux |en )(?:la |le |les )?")


def leads_on(folded: str, spoken: Spoken, day: Day | Hour) -> bool:
    """Tell a day that "et" leads on to: "un sit-in à 8 h et, samedi, une marche"."""
    head = folded[max(spoken.sentence.start, day.start - 16) : day.start]
    return _AND.search(head) is not None


def _leads_on(spoken: Spoken, folded: str, element: Element) -> int | None:
    """Return the town right after a day or hour that "et" leads on to: "et à 14 h à Dinan"."""
    if not isinstance(element, Day | Hour):
        return None
    days = isinstance(element, Day)
    ways = (_TOWN_NEXT, _HELD_NEXT) if days else (_AT_TOWN,)
    if not leads_on(folded, spoken, element):
        return None
    for number, group in enumerate(spoken.groups):
        if group.start >= element.end:
            near = any(one.fullmatch(folded, element.end, group.start) for one in ways)
            return number if near and number and eligible(group) else None
    return None


def _share(spoken: Spoken, owners: dict[int, list[Element]]) -> None:
    """Give "est annulée samedi, tout comme celle de Cholet" to Cholet as well."""
    for number in range(1, len(spoken.groups)):
        if likewise(spoken, number):
            own = {type(element) for element in owners[number]}
            owners[number] += [
                element
                for element in owners[number - 1]
                if isinstance(element, Day | Hour | State)
                and type(element) not in own
                # "à Lens (14 h), mais aussi à Douai": of Lens alone
                and not spoken.sentence.bracketed(element.start, spoken.groups[number].start)
                and not _has_place(spoken, element, number)
            ]


def _has_place(spoken: Spoken, element: Element, number: int) -> bool:
    """Tell the hour of "à Lens à 14 h place Foch, mais aussi à Douai": of Lens alone."""
    town, other = spoken.groups[number - 1], spoken.groups[number]
    places = (venue.start for venue in spoken.venues)
    behind = isinstance(element, Hour) and element.start > town.start
    also = _ALSO.search(spoken.text.folded, element.end, other.start) is not None
    return behind and also and any(element.end <= start < other.start for start in places)


_ALSO = compiled(r",? (?:ou encore|mais (?:aussi|egalement)) (?:a |au |aux )?$")


def _of_bracket(spoken: Spoken, folded: str, element: Element) -> int | None:
    """Return the last town before the bracket *element* stands in: "à Pau (4 000), à Dax"."""
    opened = folded.rfind("(", spoken.sentence.start, element.start)
    if opened < 0 or folded.find(")", opened, element.start) >= 0:
        return None
    for number, group in enumerate(spoken.groups):
        if _BRACKETED_AT.fullmatch(folded, opened - 2, group.start):
            return number  # the second of "2 500 (1 300) à Romans"
    before = [n for n, g in enumerate(spoken.groups) if eligible(g) and g.end <= opened]
    inside = any(opened < group.start < element.start for group in spoken.groups)
    return before[-1] if before and not inside else None


_BRACKETED_AT = compiled(
    r"\d \(\d[\d .]*[^()]{0,24}\) (?:personnes |manifestants )?"
    r"(?:(?:a|au|aux) ?(?:la |le |les |l')?)?"
)


def _as_of(spoken: Spoken, hour: Hour) -> int | None:
    """Return the town before "à la même heure qu'à X": X but tells which hour that is."""
    for number, group in enumerate(spoken.groups):
        if number and like(spoken, hour.end) and group.start > hour.end:
            return number - 1 if group.mentions[0].negated else None
    return None


def days_first(spoken: Spoken) -> list[Element]:
    """Return the elements in order, each day before its number: "une dizaine lundi, 50 mardi"."""
    elements = spoken.elements
    counts = [count.start for count in spoken.counts]
    if not spoken.days or not counts or counts[0] > spoken.days[0].start:
        return elements
    for number, element in enumerate(elements[:-1]):
        after = elements[number + 1]
        near = (
            isinstance(after, Day)
            and after.start - element.end < _NEAR
            and spoken.sentence.unit(after.start) == spoken.sentence.unit(element.start)
        )
        if element.start in counts and near:
            elements[number], elements[number + 1] = after, element
    return elements


# A number and its day stand this close: "120 personnes mardi".
_NEAR = 20


def _own_day_first(spoken: Spoken, group: Group, elements: list[Element]) -> list[Element]:
    """Drop days of earlier clauses when the town has a day in its own ("samedi on dort : …")."""
    clause = spoken.sentence.clause(group.start)
    days = [element for element in elements if isinstance(element, Day)]
    own = [day for day in days if spoken.sentence.clause(day.start) == clause]
    if not own:
        return elements
    ended = {spoken.sentence.clause(state.start) for state in spoken.states}
    row = _row(spoken.text.folded, days, own[0])
    far = {
        id(d)
        for d in days
        if d.start < min(group.start, row)
        and spoken.sentence.clause(d.start) != clause
        and spoken.sentence.clause(d.start) not in ended  # "Annulée dimanche, … est reportée"
        and not (ended and _WAS_TO.search(spoken.text.folded, spoken.sentence.start, d.start))
        and not moving.gives_way(spoken.text.folded, spoken, d)
        and not _AFTER_IT.search(spoken.text.folded, spoken.sentence.start, d.start)
    }
    return [element for element in elements if id(element) not in far]


def _row(folded: str, days: list[Day], last: Day) -> int:
    """Return where the days begin that are told together with *last*: "les 24, 25 et 26 mars"."""
    start = last.start
    for day in reversed(days):
        if day.end <= start and _ROW.fullmatch(folded, day.end, start):
            start = day.start
    return start


_ROW = compiled(r",? (?:et |puis )?(?:le |ce )?")
# "Après une première marche le 3 mai et une deuxième le 10, on se retrouve samedi à Gap"
_AFTER_IT = compiled(
    rf"\bapres (?:une?|deux) (?:premiere?s? )?(?:{RALLIES}|veillee|blocage|sit-in)s?\b"
    r"[^.;:!?\n]{0,60} (?:le|les) $"
)
# "la CGT, qui devait défiler mardi, reporte": the day that holds no more.
_WAS_TO = compiled(r"\b(?:devai(?:t|ent)|prevue?s?|programmee?s?|initialement)\b[^;.,]{0,40}$")


def _owner(
    spoken: Spoken,
    folded: str,
    element: Element,
    owners: dict[int, list[Element]],
    forward: int | None,
) -> tuple[int, bool]:
    groups, sentence = spoken.groups, spoken.sentence
    clause, unit = sentence.clause(element.start), sentence.unit(element.start)
    # "Après la mort d'un ouvrier à Gex, rassemblement à 10 h à Apt": no hour, no crowd is that of
    # Gex
    timed = isinstance(element, Hour | Venue | Count) and any(group.valid for group in groups)
    towns = [(n, group) for n, group in enumerate(groups) if not (timed and group.cause)]
    same = [
        n
        for n, group in towns
        if sentence.clause(group.start) == clause or sentence.clause(group.end - 1) == clause
    ]
    near = [n for n, group in towns if eligible(group) and sentence.unit(group.start) == unit]
    before = [n for n in near if groups[n].start < element.start]
    after = [n for n in near if n not in before]
    if same:
        return _of_clause(spoken, folded, element, same, before, owners), False
    if forward is not None and forward in after:
        return forward, True
    if before and after:
        kinds = {type(owned) for owned in owners[before[-1]]}
        if State in kinds:  # "15 h : Lille, Gap : annulé, 16 h : Lyon"
            kinds.add(Hour)
        leads = _leads(spoken, element, groups[0].start)
        if (leads and type(element) in kinds) or calls_on(spoken, element, groups[before[-1]].end):
            return after[0], True
        return before[-1], False
    if before or after:
        return (before[-1] if before else after[0]), not before
    return _across(spoken, element), False


def _of_clause(  # noqa: PLR0913, PLR0917 - what stands around an element
    spoken: Spoken,
    folded: str,
    element: Element,
    same: list[int],
    before: list[int],
    owners: dict[int, list[Element]],
) -> int:
    """Choose among the towns of the element's clause, and the last one before it."""
    groups = spoken.groups
    left = [n for n in same if groups[n].start < element.start]
    right = [n for n in same if n not in left]
    if left and right:
        clause = spoken.sentence.clause(element.start)
        return right[0] if _leads(spoken, element, groups[same[0]].start, clause) else left[-1]
    if left or not before:
        later = called_next(spoken, element, left[-1]) if left else None
        return right[0] if not left else left[-1] if later is None else later
    own = _parted(spoken, folded, element, right[0])
    own = own or _is_before(spoken, element, right[0], before[-1], owners)
    return before[-1] if own else right[0]


def _parted(spoken: Spoken, folded: str, element: Element, after: int) -> bool:
    """Tell "À X, on partira à 13 h 30 de la gare et à Y": "et à" begins what is said of Y."""
    start = spoken.groups[after].start
    return element.end < start and _AND_AT.search(folded, element.end, start) is not None


_AND_AT = compiled(
    r"\b(?:et|puis|mais) (?:celle |celui )?(?:a|au|aux|en|de|d') ?(?:la |le |les |l')?$"
)


def _is_before(
    spoken: Spoken,
    element: Element,
    after: int,
    before: int,
    owners: dict[int, list[Element]],
) -> bool:
    """Tell the first hour of "À X, on part à 10 h et à Y à 15 h": Y has one of its own."""
    clause = spoken.sentence.clause(element.start)
    own = any(
        type(other) is type(element)
        and other.start > spoken.groups[after].start
        and spoken.sentence.clause(other.start) == clause
        for other in spoken.elements
    )
    return own and not any(type(owned) is type(element) for owned in owners[before])


def _across(spoken: Spoken, element: Element) -> int:
    """Look in the other units of the sentence for the town before."""
    earlier = [
        n
        for n, group in enumerate(spoken.groups)
        if group.start < element.start
        and eligible(group)
        and not (group.cause and isinstance(element, Hour | Venue))
    ]
    if not earlier:
        return -1
    return earlier[-1]


def _leads(spoken: Spoken, element: Element, first_town: int, clause: int | None = None) -> bool:
    """Tell whether things of this type stand before their town ("15 h à Lille, 16 h à Lyon")."""
    firsts = [
        other.start
        for other in spoken.elements
        if type(other) is type(element)
        and (clause is None or spoken.sentence.clause(other.start) == clause)
    ]
    return bool(firsts) and firsts[0] < first_town
