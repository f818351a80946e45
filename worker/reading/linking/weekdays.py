"""A bare weekday named again, or in a row below another day, and the day of a tag (rule 9)."""

import datetime as dt
from collections.abc import Sequence

from worker.reading.linking import moving
from worker.reading.linking.holding import goes_on_today
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.times.almanac import DAY, EXPLICIT, WEEK, Form, Moment, Said, Turn, resolve
from worker.reading.times.days import Day
from worker.reading.words.calendar_words import DAYS, LONG, MONTHS
from worker.reading.words.patterns import compiled


def named_again(
    state: Discourse, spoken: Spoken, day: Day, found: dt.date | None, *, past: bool
) -> dt.date | None:
    """Take a bare weekday as the day of that name said before: "dimanche 8", "dimanche"."""
    if _is_bare(day) and found is not None and not past:
        paired = _of_pair(spoken.text.folded[: day.start], found, state.published)
        if paired is not None:
            return paired
    return _named_last(state, spoken, day, found, past=past)


def _named_last(  # noqa: PLR0911 - the first rule that fits decides
    state: Discourse, spoken: Spoken, day: Day, found: dt.date | None, *, past: bool
) -> dt.date | None:
    named, today = state.named, state.published.date()
    if day.said.turn is Turn.THAT:  # "le même samedi", behind an eve
        days = [part.day for part in state.dated.values() if part.day is not None]
        return max((one for one in days if one.weekday() == day.said.weekday), default=found)
    if day.said.form is not Form.WEEKDAY or day.said.turn is not Turn.NONE or past:
        return found
    if found is not None and day.start < state.today_at and found - today == WEEK:
        return today  # "on marche samedi à Metz. Départ samedi 13 juin à 14 h", of the 13th
    if named is None or found is None or _is_sooner(spoken.text.folded[: day.start], found, named):
        return found
    ahead = (found - named).days % 7
    row = any(spoken.resolved.get(one.start) == named for one in spoken.days if one is not day)
    soon = found == today or (row and found == today + DAY)
    if soon and ahead <= _NEAREST < (named - today).days:
        return named + ahead * DAY  # on a Thursday: "lundi à Douai, jeudi à Arras"
    if named.weekday() != found.weekday():
        own = is_own_row(state, spoken, day)
        return _beside(state, found) if own else _after(spoken, day, found, named)
    if named == state.moved_to:
        return found  # "repoussée au samedi 27 ; celle de X reste samedi"
    if moving.was_set(spoken.text.folded, spoken, day):
        return named  # "samedi, on a défilé à X. À Y, la marche prévue samedi est décalée"
    line = spoken.text.folded[spoken.sentence.start : spoken.sentence.end]
    if named < today and _CALLED.search(line):
        return named  # on a Sunday: "Hier, à X, … C'est là qu'on a donné rendez-vous samedi"
    on_today = named == today and goes_on_today(spoken.text.folded, state, spoken, day)
    return named if on_today else max(named, found)


def _is_sooner(before: str, found: dt.date, named: dt.date) -> bool:
    """Tell the Saturday of "le 29 octobre à X. Samedi, on se rassemblera à Y", weeks before.

    A day said with its weekday may be named by it alone.
    """
    if named.weekday() != found.weekday() or named - found <= 2 * WEEK:
        return False
    return all(f"{DAYS[named.weekday()]} {le}{named.day} " not in before for le in ("", "le "))


def _of_pair(before: str, found: dt.date, published: dt.datetime) -> dt.date | None:
    """Return the Friday that "les 20 et 21 septembre" named: "vendredi à Gap, samedi à Dole"."""
    for pair in reversed(list(_PAIR.finditer(before))):
        for number in (pair["first"], pair["second"]):
            said = Said(Form.MONTH_DAY, int(number), MONTHS[pair["month"]])
            one = resolve(said, Moment(published))
            if one is not None and one > found and one.weekday() == found.weekday():
                return one
    return None


# Two days named together, with their month.
_PAIR = compiled(
    r"\b(?P<first>\d{1,2})(?: [a-z]{3,9})?(?: et | ?/ ?|, | puis )(?:(?:les?|du|au) )?"
    rf"(?:(?:{LONG}) )?(?P<second>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})\b"
)
_CALLED = compiled(r"\b(?:a|ont|avai(?:t|ent)) (?:donne rendez-vous|convie|invite)\b")


def where_today(spoken: list[Spoken], published: dt.datetime) -> int:
    """Return where the text first says the weekday and date on which it was published, or -1."""
    today = published.date()
    said = (
        day.start
        for one in spoken
        for day in one.days
        if day.said.form is Form.MONTH_DAY
        and (day.said.number, day.said.month) == (today.day, today.month)
        and day.said.weekday == today.weekday()
    )
    return next(said, -1)


def take_today(spoken: Sequence[Spoken], parts: Sequence[Part], published: dt.datetime) -> None:
    """Take "une marche est prévue samedi à X", on a Saturday, for today's if its hour is to come.

    The hour may be told in another sentence, and of another town of that day (rule 9).
    """
    today, now = published.date(), published.time()
    dated = (day for one in spoken for day in one.days if day.said.form in EXPLICIT)
    if any((found := resolve(day.said, Moment(published))) and found > today for day in dated):
        return
    said = {(day.start, day.end) for one in spoken for day in one.days if _is_bare(day)}
    of_it = [p for p in parts if p.day == today + WEEK and said.issuperset(p.day_spans)]
    spans = [min(part.day_spans) for part in of_it if part.day_spans]
    # "Douai lundi, Arras mardi, Amiens mercredi", on a Wednesday: of the week that follows
    between = [p for p in parts if p.day and today < p.day < today + WEEK and p.day_spans]
    if any(min(part.day_spans) < min(spans, default=(0, 0)) for part in between):
        return
    codes = {code for part in of_it for code in part.codes}
    timed = [part for part in parts if part in of_it or (not part.day and part.codes & codes)]
    if any(hour > now for part in timed for hour, _, _ in part.hours):
        for part in of_it:
            part.day = today


def _is_bare(day: Day) -> bool:
    return day.said.form is Form.WEEKDAY and day.said.turn is Turn.NONE


def is_own_row(state: Discourse, spoken: Spoken, day: Day) -> bool:
    """Tell the bare weekday of a row whose heading has a day to come."""
    head = state.day if state.headed and spoken.item else None
    bare = _is_bare(day)
    if head is None or head <= state.published.date() or spoken.counts:
        return False
    if not (bare and spoken.groups):
        return False
    return _IN_ROW.search(spoken.text.folded, spoken.groups[0].end, day.start) is not None


def _beside(state: Discourse, found: dt.date) -> dt.date:
    """Take "dimanche" in a row below "samedi 14" as the Sunday that is nearest to it."""
    head = state.day
    if head is None or found.weekday() == head.weekday():
        return found
    ahead = (found - head).days % 7
    return max(found, head + dt.timedelta(days=ahead if ahead <= _NEAREST else ahead - 7))


def _after(spoken: Spoken, day: Day, found: dt.date, named: dt.date) -> dt.date:
    """Take "le samedi" behind "mercredi 11" as the Saturday that follows it."""
    head = spoken.text.folded[max(0, day.start - 4) : day.start]
    if found >= named or not _THE.search(head):
        return found
    back = (named - found).days % 7
    return named - (back if back <= _EVES else back - 7) * DAY


_NEAREST = 3
_EVES = 2  # "samedi 23, … Laval a choisi le vendredi"
_THE = compiled(r"\ble $")
# So it is said in "Uzès : finalement, c'est le dimanche".
_IN_ROW = compiled(
    r"\b(?:tromp\w+|erreurs?|rectif\w*|correct\w*|finalement|plutot|mais|oups|pardon|non|attention|"
    r"ecrit|pas (?:le )?[a-z]+di|decalee?|avancee?|deplacee?|passe)\b[^.;\n]{0,40}$"
    # "Saumur : déjà le samedi", below a Sunday
    r"|\b(?:deja|des),? (?:le |ce )?$"
)


# So many days behind its day a tag still tells of it.
_LATELY = dt.timedelta(days=7)


def date_by_tag(spoken: Sequence[Spoken], parts: Sequence[Part], published: dt.datetime) -> None:
    """Give "600 à Alès ! On ne lâche rien #12mars" the day of its tag, which calls for nothing."""
    tags = {(day.start, day.end): day for one in spoken for day in one.days if day.tag}
    for bare in parts if tags else ():
        day = tags.get(bare.day_spans[0]) if len(bare.day_spans) == 1 else None
        if day is None or bare.past or bare.figures or bare.hours or bare.status:
            continue
        found = resolve(day.said, Moment(published, past=True))
        told = [part for part in parts if part.past and part.codes == bare.codes]
        if found is None or any(part.day for part in told) or published.date() - found > _LATELY:
            continue
        for part in told:
            bare.day, bare.past = found, True
            part.day, part.inherited, part.day_spans = found, True, list(bare.day_spans)
