"""What a day expression means on the author's calendar (rule 9 of docs/claims.md)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from dateutil.easter import easter

WEEK = timedelta(days=7)
DAY = timedelta(days=1)
# Rallies told of are at most this old (rule 12).
OLDEST = timedelta(days=731)


# A weekday that fits its day of the month decides between dates this near, in days.
_NEAR = 200

_OLD_YEARS = 2
_FAR, _JUST = 270, 45
# Days that a date on the side not told of counts more; where that side is told without a doubt.
_OTHER_SIDE, _UNLIKE = 7, 21


class Form(StrEnum):
    """How a day is said."""

    FIXED = "fixed"  # with its year
    MONTH_DAY = "month day"
    NUMBER = "number"  # "samedi 14", "le 14"
    WEEKDAY = "weekday"
    NTH = "nth"  # of its weekdays in a month: "le dernier samedi de juin"; -1 is the last
    OFFSET = "offset"  # days from the author's day
    FROM_NAMED = "from named"  # days from the day just named: "la veille"
    EASTER = "easter"  # days from Easter Sunday: "le lundi de Pâques"
    AROUND = "around"  # days from the one its sentence tells of: "au lendemain de la marche"
    VAGUE = "vague"
    OTHER = "other"  # of a street, a deadline, a letter: no rally's


EXPLICIT = frozenset({Form.FIXED, Form.MONTH_DAY, Form.NUMBER})
"""Forms that say the number of the day."""
BY_DAY = frozenset({Form.WEEKDAY, Form.NUMBER, Form.MONTH_DAY, Form.OFFSET})
"""How people name a day of these weeks."""


_NOON = 12


class Turn(StrEnum):
    """What a word beside a weekday makes of it."""

    NONE = "none"
    THIS = "this"
    NEXT = "next"
    LAST = "last"
    GONE = "gone"  # "samedi révolu": the last one, which may be today's in the afternoon
    EIGHT = "in eight"
    FIFTEEN = "in fifteen"
    AFTER = "after"  # "le samedi suivant": after the day just named
    THAT = "that"  # "ce samedi-là": the day just named, if it is one
    BEFORE = "before"  # "le samedi précédent"
    WEEK = "of a week"  # "mardi de la semaine prochaine": *number* weeks from the author's
    ITS_WEEK = "of its week"  # "mardi de la semaine suivante": from that of the day just named


@dataclass(frozen=True, slots=True)
class Said:
    """A day as said. *number* is a day of the month or a count of days, Monday is 0.

    *shift* is how many days from it the one meant is: "la veille du 1er mai".
    """

    form: Form
    number: int = 0
    month: int = 0
    year: int = 0
    weekday: int | None = None
    turn: Turn = Turn.NONE
    shift: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """When the text was published, the tense it is told in, the hour and the day named so far.

    *ahead*: a verb or an hour tells that it is to come, not only that nothing tells it has been.
    """

    published: datetime
    past: bool = False
    ahead: bool = False
    hour: time | None = None
    named: date | None = None

    @property
    def today(self) -> date:
        """The calendar day written in the text's own offset."""
        return self.published.date()


def resolve(said: Said, moment: Moment) -> date | None:
    """Return the date *said* means at *moment*; None when it names none."""
    try:
        found = _RESOLVERS[said.form](said, moment)
        return found + said.shift * DAY if found and said.shift else found
    except (ValueError, OverflowError):  # 31 June, year 0
        return None


def is_history(said: Said, today: date) -> bool:
    """Tell whether *said* is older than rallies are told of (rule 12)."""
    if said.form is Form.FIXED or (said.form is Form.VAGUE and said.year):
        day = _safe(said.year, said.month or 12, said.number or 31)
        return day is not None and today - day > OLDEST
    return said.form is Form.VAGUE and said.number >= _OLD_YEARS


def _fixed(said: Said, _moment: Moment) -> date | None:
    return date(said.year, said.month, said.number)


def _offset(said: Said, moment: Moment) -> date | None:
    return moment.today + said.number * DAY


def _from_named(said: Said, moment: Moment) -> date | None:
    if moment.named is None:
        return None
    if said.weekday is not None:  # "le surlendemain, jeudi": the weekday tells which
        turn = Turn.AFTER if said.number > 0 else Turn.BEFORE
        return _beside_named(turn, said.weekday, moment)
    found = moment.named + said.number * DAY
    # "L'usine a fermé lundi. Le lendemain, 300 personnes ont manifesté": not next Monday
    week = 7 * DAY
    ahead = said.number == 1 and moment.today < moment.named <= moment.today + week
    return found - week if moment.past and ahead and found > moment.today else found


def _around(said: Said, moment: Moment) -> date | None:
    return (moment.named or moment.today) + said.number * DAY


def _vague(_said: Said, _moment: Moment) -> date | None:
    return None


def _month_day(said: Said, moment: Moment) -> date | None:
    today = moment.today
    dates = [
        day
        for year in range(today.year - 4, today.year + 5)
        if (day := _safe(year, said.month, said.number)) is not None
    ]
    return _pick(dates, said, moment)


def _number(said: Said, moment: Moment) -> date | None:
    first = moment.today.replace(day=1)
    dates = []
    for months in range(-3, 4):
        year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
        day = _safe(year, month + 1, said.number)
        if day is not None:
            dates.append(day)
    dates = [day for day in dates if day.weekday() == said.weekday] or dates
    named = moment.named if said.weekday is None else None
    if named and named > moment.today and not moment.past and said.number > named.day:
        dates = [day for day in dates if day >= named] or dates  # "le 1er juin …, le 22"
    if named and named < moment.today and moment.past and said.number > named.day:
        dates = [day for day in dates if day.month == named.month] or dates  # "le 12 mars, le 21"
    return _pick(dates, said, moment)


def _easter(said: Said, moment: Moment) -> date | None:
    year = moment.today.year
    dates = [easter(year + back) + said.number * DAY for back in (-2, -1, 0, 1, 2)]
    return _pick(dates, said, moment)


def _nth(said: Said, moment: Moment) -> date | None:
    """Take that weekday of its month, or of this and the next ones ("du mois")."""
    dates = []
    for months in range(-12, 13):
        year, month = divmod(moment.today.year * 12 + moment.today.month - 1 + months, 12)
        days = [day for number in range(1, 32) if (day := _safe(year, month + 1, number))]
        wanted = [day for day in days if day.weekday() == said.weekday]
        if said.month in {0, month + 1}:
            dates.append(wanted[said.number - (said.number > 0)])
    return _pick(dates, replace(said, weekday=None), moment)


def _pick(dates: list[date], said: Said, moment: Moment) -> date | None:
    """Take the nearest date on the side the tense tells; a weekday that fits decides."""
    today = moment.today
    if said.turn is Turn.LAST:
        return max((day for day in dates if day < today), default=None)
    before = [day for day in dates if day <= today][::-1]
    after = [day for day in dates if day >= today]
    ordered = [*before[:1], *after] if moment.past else [*after[:1], *before]
    # "Grève du 10 décembre : le point", on the 11th: yesterday, not in a year.
    if not moment.past and after and before and (after[0] - today).days > _FAR:
        after = [] if (today - before[0]).days <= _JUST else after
    # "Ils m'ont dit qu'on se retrouverait le 7 septembre", in August: no year ago.
    if moment.past and after and before and (today - before[0]).days > _FAR:
        before = [] if (after[0] - today).days <= _JUST else before
    ordered = (before if moment.past else after)[:1] + sorted(
        ordered, key=lambda day: abs((day - today).days)
    )
    if said.weekday is not None:
        every = [*before, *after] if moment.past else [*after, *before]
        near = [d for d in every if d.weekday() == said.weekday and abs((d - today).days) < _NEAR]
        if near and said.form is Form.NUMBER:  # "samedi 8": this month's, whatever the tense
            return min(near, key=lambda day: _away(day, moment))
        if near:
            return near[0]
    return ordered[0] if ordered else None


def _away(day: date, moment: Moment) -> int:
    """Return the days to *day*, more of them on the side of today that is not told of.

    In March "samedi 25" was in February too, on a Saturday as well.
    """
    days = (day - moment.today).days
    if (days < 0) is moment.past:
        return abs(days)
    return abs(days) + (_UNLIKE if moment.ahead and not moment.past else _OTHER_SIDE)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(said: Said, moment: Moment) -> date | None:  # noqa: PLR0911 - the first rule that fits decides
    today, wanted = moment.today, said.weekday or 0
    ahead = (wanted - today.weekday()) % 7
    behind = (today.weekday() - wanted) % 7
    if said.turn is Turn.THAT and moment.named and moment.named.weekday() == wanted:
        return moment.named
    if said.turn is Turn.NEXT:
        return today + (ahead or 7) * DAY
    if said.turn in {Turn.LAST, Turn.GONE}:
        return today - (behind or _same_day(said, moment)) * DAY
    if said.turn in {Turn.AFTER, Turn.BEFORE}:
        return _beside_named(said.turn, wanted, moment)
    if said.turn in {Turn.WEEK, Turn.ITS_WEEK}:
        start = (moment.named if said.turn is Turn.ITS_WEEK else None) or today
        return start + (wanted - start.weekday()) * DAY + said.number * WEEK
    if said.turn is Turn.EIGHT:
        return today + ahead * DAY + WEEK
    if said.turn is Turn.FIFTEEN:
        return today + ahead * DAY + 2 * WEEK
    if moment.past:
        return today - behind * DAY
    if ahead == 0 and said.turn is not Turn.THIS and not _later_today(moment):
        return today + WEEK
    return today + ahead * DAY


def _same_day(said: Said, moment: Moment) -> int:
    """Return how many days ago such a weekday is that is today's as well."""
    return 0 if said.turn is Turn.GONE and moment.published.hour >= _NOON else 7


def _beside_named(turn: Turn, wanted: int, moment: Moment) -> date:
    """Return the first such weekday strictly after, or before, the day just named."""
    named = moment.named or moment.today
    if turn is Turn.AFTER:
        return named + ((wanted - named.weekday()) % 7 or 7) * DAY
    return named - ((named.weekday() - wanted) % 7 or 7) * DAY


def _later_today(moment: Moment) -> bool:
    return moment.hour is not None and moment.hour > moment.published.time()


_RESOLVERS = {
    Form.FIXED: _fixed,
    Form.MONTH_DAY: _month_day,
    Form.NUMBER: _number,
    Form.WEEKDAY: _weekday,
    Form.NTH: _nth,
    Form.EASTER: _easter,
    Form.OFFSET: _offset,
    Form.FROM_NAMED: _from_named,
    Form.AROUND: _around,
    Form.VAGUE: _vague,
    Form.OTHER: _vague,
}
