"""Sets apart the earlier rally that another is dated from: "une semaine après le défilé de X"."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from worker.domain.kinds import FigureKind
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Group, Spoken
from worker.reading.sentences.parts import Discourse, Part
from worker.reading.sentences.subjects import EVENT
from worker.reading.times.almanac import Moment, resolve
from worker.reading.times.days import Day
from worker.reading.words.calendar_words import LONG, MONTHS
from worker.reading.words.numerals import small_number
from worker.reading.words.patterns import compiled

_HELD = (
    r"(?:manif\w*|marche|defile|rassemblement|cortege|mobilisation|blocage|veillee|pride|"
    r"chaine humaine|sit-in|die-in|succes|emeutes?)"
)
_ON = rf"(?:d[eu] (?:{LONG} )?\d{{1,2}}(?:er)? [a-z]{{3,9}} )"
# So long before the rally spoken of, and what was on then.
_AFTER = compiled(
    r"\b(?P<many>\d{1,2}|[a-z]+) (?P<unit>jours?|semaines?|mois|ans?|annees?) apres "
    r"(?:(?:l[ae]s? |l'|une? |celles? |celui |ceux |son |sa )(?:premi\w+ |grande? |"
    r"immense |violente? )?"
    rf"(?:[a-z-]+ ){{0,2}}?(?:{_HELD}(?: [a-z-]+){{0,3}}? )?{_ON}?"
    r"(?:a |au |aux |d'|de |du |des )?|"
    r"(?:avoir|s'etre) (?:manifest|defil|march|rassembl|retrouv|mobilis|bloqu|reuni)[a-z]+ "
    r"(?:a |au |aux ))?(?:l[ae]s? |l')?$"
)
# "Après la marche du 7 mars à X, …", "Après la marche de X, le 7 mars, …"
_AFTER_ONE = compiled(
    r"\bapres (?:l[ae]s? |l'|une? |celles? |celui |ceux |son |sa )(?:premi\w+ |grande? |immense )?"
    rf"{_HELD}(?: [a-z-]+){{0,3}}? {_ON}?(?:a |au |aux |d'|de |du |des )(?:l[ae]s? |l')?$"
)
# "5 000 personnes, comme à Béziers en février"
_LIKE = compiled(
    r"\b(?:comme|(?:autant|plus|moins|mieux|davantage)(?: [a-z]+){0,3} qu') ?(?:a|au|aux) "
    r"(?:la |le |les )?$"
)
_LATELY = compiled(
    rf",? (?:en (?:{'|'.join(MONTHS)})|(?:la semaine|le mois|l'an|l'annee|l'ete|l'hiver) "
    r"(?:derniere?|passee?|precedente?))\b"
)
# "la marche de Lyon, qui avait réuni 5 000 personnes, …"
_WHICH_HAD = compiled(r"(?:, (?:qui|ou|laquelle)| \()[^,;.()\d]{0,40}?")
_SAID_BY = compiled(
    r"(?: [a-z]+)? (?:selon|d'apres|pour) [^.,;()\d]{2,40}(?:,? et|,| \()"
    r" ?(?:(?:pres|plus) de |environ |quelque )?"
)
_BY = compiled(r"(?: [a-z]+)? (?:selon|d'apres|pour) (?:l[ae]s? |l')?[a-z]")
_EVENT = compiled(
    rf"{EVENT}|\bapres (?:la |le |l')(?:assassinat|feminicide|homicide|disparition|noyade|"
    r"fusillade|tuerie|rixe|enlevement|effondrement|decapitation|execution|catastrophe)\b"
)
_UNITS = {"jour": 1, "semaine": 7}
_LOOK = 90
_YEARS = compiled(r"ans?|annees?")


class Since(NamedTuple):
    """A town whose rally was so many days before, if they can be told, with who was there."""

    group: Group
    days: int | None
    counts: list[Count]
    day: Day | None = None  # that it says


def take(folded: str, state: Discourse, spoken: Spoken) -> list[Since]:
    """Take out of *spoken* the towns that only tell since when, where another is spoken of."""
    if not spoken.groups:
        return []
    line = folded[spoken.sentence.start : spoken.sentence.end]
    if not ("apres " in line or "comme " in line or " qu'" in line):
        return []
    found: list[Since] = []
    _part_led(folded, spoken)
    for group in spoken.groups:
        begin = max(spoken.sentence.start, group.start - _LOOK)
        after = _AFTER.search(folded, begin, group.start)
        others = len(spoken.groups) > len(found) + 1 or _is_elsewhere(state, group)
        like = _LIKE.search(folded, begin, group.start) and _LATELY.match(folded, group.end)
        if like and others:
            found.append(Since(group, None, []))
            spoken.groups = [one for one in spoken.groups if one is not group]
            spoken.days = [one for one in spoken.days if not group.end <= one.start < like.end()]
        plain = None if after else _AFTER_ONE.search(folded, begin, group.start)
        said = _said(spoken, after or plain, group)
        if not (after or (plain and said)) or not others:
            continue
        had = [
            count
            for count in spoken.counts
            if count.start > group.end and _WHICH_HAD.fullmatch(folded, group.end, count.start)
        ]
        had += _others_of(folded, spoken.counts, had)
        if after is None or not _is_past_telling(folded, after, group):
            found.append(Since(group, _days(after) if after else None, had, said))
        opened = after or plain
        led = opened.start() if opened else group.start
        spoken.days = [
            one for one in spoken.days if one is not said and not one.start <= led < one.end
        ]
        spoken.groups = [one for one in spoken.groups if one is not group]
        spoken.counts = [one for one in spoken.counts if one not in had]
    return found


def _part_led(folded: str, spoken: Spoken) -> None:
    """Part the two towns of "Une semaine après la marche de X, Y défilera": they are no pair."""
    for number, group in enumerate(spoken.groups):
        first, *others = group.mentions
        begin = max(spoken.sentence.start, group.start - _LOOK)
        if len(others) != 1 or folded[first.end : others[0].start] != ", ":
            continue
        if _AFTER.search(folded, begin, group.start):
            spoken.groups[number : number + 1] = [
                Group([town], group.about, group.valid) for town in group.mentions
            ]
            return


def _others_of(folded: str, counts: list[Count], had: list[Count]) -> list[Count]:
    """Return what another says of the same: "300 selon la police et 600 selon la CGT, …"."""
    if not had:
        return []
    behind = [count for count in counts if count.start > had[-1].end][:1]
    return [
        count
        for count in behind
        if _SAID_BY.fullmatch(folded, had[-1].end, count.start) and _BY.match(folded, count.end)
    ]


def _said(spoken: Spoken, after: re.Match[str] | None, group: Group) -> Day | None:
    """Return the day said of the rally that *after* leads to, before its town or right behind."""
    if after is None:
        return None
    behind = group.end + len(", le ")
    inside = (one for one in spoken.days if after.start() < one.start <= behind)
    return next(inside, None)


def _is_past_telling(folded: str, after: re.Match[str], group: Group) -> bool:
    """Tell what was no rally, but why there is one, and what was years ago."""
    happened = _EVENT.search(folded, after.start(), group.start)
    return bool(happened or (_YEARS.fullmatch(after["unit"]) and after["many"] not in {"un", "1"}))


def _is_elsewhere(state: Discourse, group: Group) -> bool:
    """Tell a town that is not the one spoken of last."""
    own = {town.place.code for town in group.mentions if town.place is not None}
    return bool(state.topic) and state.topic[-1].codes.isdisjoint(own)


def _days(after: re.Match[str]) -> int | None:
    unit = _UNITS.get(after["unit"].rstrip("s"))
    number = small_number(after["many"])
    return unit * number if unit and number else None


def parts(state: Discourse, found: list[Since], fresh: list[Part]) -> list[Part]:
    """Return the earlier rallies; *fresh* are those of the same sentence."""
    if not found:
        return []
    days = [part.day for part in [*fresh, *state.topic[-1:]] if part.day is not None]
    return [
        Part(
            since.group.mentions,
            day=_day(state, since, days[0] if days else None),
            dated=True,
            figures=[(FigureKind.ATTENDANCE, count) for count in since.counts],
            past=True,
            aside=True,
        )
        for since in found
    ]


def _day(state: Discourse, since: Since, later: date | None) -> date | None:
    if since.day is not None:
        return resolve(since.day.said, Moment(state.published, past=True, named=state.named))
    return later - timedelta(since.days) if later and since.days else None
