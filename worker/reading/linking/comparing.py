"""Tells a look back from the rally spoken of: "contre 900 le 22 mars"."""

import re
from typing import NamedTuple

from worker.domain.kinds import FigureKind, Speaker
from worker.reading.linking.beside import at_town
from worker.reading.linking.earlier import after_those
from worker.reading.linking.than import is_than, sets_off
from worker.reading.linking.undated import (
    is_undated,
    joined_by_source,
    leave_undated,
    month_of,
)
from worker.reading.numbers.figures import Count
from worker.reading.numbers.gathered import gathers
from worker.reading.sentences.elements import Spoken
from worker.reading.times.almanac import EXPLICIT, Form, Said
from worker.reading.times.days import Day
from worker.reading.words.patterns import compiled
from worker.reading.words.word_groups import RALLIES

# "contre 900 le 22 mars", "après les 3 000 du 18 septembre": a number of another day.
_AGAINST = compiled(
    r"\b(?:contre|(?<=[,(] )pour|au lieu de|(?<!pas )loin d(?:e|es)|fois (?:plus|moins) que|"
    rf"loin derriere (?:le |la |les )(?:{RALLIES})s? d[e'] ?|"
    r"face a(?:ux)?|v(?:ersu)?s\.?|apres|depuis|par rapport a(?:ux)?|"
    r"(?:pass(?:e|ant|ait)|tomb|mont|grimp|chut|recul)\w*(?: [a-z]+)? de)"
    r"(?:, [^,;.:()]{3,40},)? ?(?:les |des |ses |respectivement |seulement |encore )?"
    r"(?:pres de |environ |plus de |quelque )?$"
)
_BESIDE_IT = (" contre ", "(contre ", " au lieu de ")
# "contre une centaine il y a deux mois": of a day nobody can tell.
_LONG_AGO = compiled(
    r" (?:[a-z]+ )?(?:il y a|l'an|l'annee|en (?:19|20)\d\d|la (?:semaine|derniere)|le mois|"
    r"la fois) "
)
_LAST_WEEK = compiled(
    r" (?:(?:la semaine|l'annee) (?:passee|derniere|precedente|d'avant)|l'an (?:dernier|passe))"
    r"(?: et (?:pres de |environ )?| \((?:et |contre )?)?"
)
_HAD = compiled(
    r", (?:ou|qui|quand|lorsqu[e']) ?[^,;.]{0,30}?\b(?:av(?:ait|aient|ions)|"
    r"(?:compt|recens|denombr|annonc|voy)ai(?:t|ent))\b[^,;.]{0,30}$"
)
_THEN = compiled(r"(?:[^,;.()]|\.(?=\d)){0,40}?")
# "contre 900 lors de la première grande journée de mobilisation de l'intersyndicale, le 19"
_FAR = compiled(r"[^,;.()\d]{0,100}?,? ?| et \d[\d .]*,? (?:le )?")
# "quand elles étaient 23 000 le 19 janvier"
_WERE = compiled(
    r"\b(?:quand|lorsqu'|alors qu'|tandis qu'|la ou) ?(?:ils|elles|on|l'on|nous) "
    r"(?:n')?(?:y )?(?:etaient|etait|etions)"
    r"(?: pourtant| encore| que| plus de| pres de| environ)* $"
)
# "1 800 jeunes vendredi ; ils étaient 3 500 le 15 mars"
_THEY_WERE = compiled(
    r"[;,(] ?(?:et |mais |contre |alors que )?(?:ils|elles|on|nous) (?:n')?(?:y )?"
    r"(?:etaient|etait|etions|avaient ete)(?: pourtant| encore| deja| que| plus de| pres de)* $"
)
# "et l'on frôlait les 2 500 le 19 janvier"; "jusqu'à 5 000 en août"
_NEARED = compiled(
    r"\b(?:frol|flirt|approch|avoisin|touch|depass|attei)\w*(?:ait|aient|it|nt|e)"
    r"(?: avec)? les (?:pres de |quelque )?$"
)
_HAD_GONE = compiled(r"\bav(?:aient|ait|ions)\b")
_BEHIND = compiled(r" (?:personnes |manifestants )?(?:le |lors du )?")
# "où un millier de personnes avaient défilé samedi dernier"
_WHERE = compiled(r", (?:ou|qui|quand) (?:pres de |environ |quelque |plus de )?$")
_HAD_THEN = compiled(r"[^,;.:()]{0,40} av(?:aient|ait) [^,;.:()]{2,40}")
# "deux fois plus que le 17 juillet, quand on en avait recensé 1 200"
_WHEN = compiled(
    r"[^,;.:()\d]{0,40},? (?:quand|lorsqu[e']|ou|jour ou|date a laquelle|"
    r"qui (?=[^,;.:()\d]{0,20}\b(?:avai|comptai|rassemblai|reunissai))) ?"
    r"[^,;.:()\d]{0,70}|\s\(|,? et (?:ses|leurs) (?:pres de |quelque )?|"
    # a number told behind the day it is compared with: "… au 17 juillet : on en avait compté 900"
    r" ?: ?[^,;.:()\d]{0,40}\bav(?:ait|aient) [^,;.:()\d]{2,40}"
)


class LookBack(NamedTuple):
    """A number that was counted on an earlier day."""

    number: Count
    day: Day


def set_apart(folded: str, spoken: Spoken) -> list[LookBack]:
    """Take out of *spoken* the days and numbers that only compare; return those that tell."""
    if not spoken.days and not spoken.counts:
        return []
    leave_undated(folded, spoken)
    found = [LookBack(count, day) for count, day in after_those(folded, spoken)]
    than = [day for day in spoken.days if is_than(folded, spoken, day) or sets_off(spoken, day)]
    months = [day for day in spoken.days if day.said == _OF_A_MONTH]
    spoken.days = [day for day in spoken.days if day not in than]
    found = found or _in_order(folded, spoken)
    gone = [back.number for back in found]
    for count in spoken.counts if not found else ():
        if is_undated(folded, spoken.sentence.start, count):
            gone.append(count)
            day = month_of(folded, count) or next(iter(months), None)
            found += [LookBack(count, day)] if day is not None and not spoken.groups else []
            continue
        if then := _of_than(folded, spoken, count, than):
            found.append(then)
            gone.append(count)
            continue
        day, against = _compared(folded, spoken, count, gone)
        told = against or (day is not None and _was_then(folded, spoken, count, day))
        told = told or (not found and _in_row(folded, spoken, count, day))
        known = told or _known(folded, count, day)
        own = any(at_town(folded, count, group.mentions[0]) for group in spoken.groups)
        if against and _is_elsewhere(folded, spoken, count):
            continue
        if not known and (own or not (found and _goes_on(folded, found[-1], count))):
            continue
        day = found[-1].day if day is None and found else day  # "900 à Vesoul contre 1 500"
        if day is not None:
            said = found[-1].number.said_by if found and not told else _heard(spoken, count)
            found.append(LookBack(count._replace(said_by=count.said_by or said), day))
        contre = bool(count.bare or _LONG_AGO.match(folded, count.end))
        if day is not None or (contre and folded.endswith(_BESIDE_IT, 0, count.start)):
            gone.append(count)
    found = _respectively(spoken, found)
    spoken.counts = [count for count in spoken.counts if count not in gone]
    spoken.days = [day for day in spoken.days if all(day is not back.day for back in found)]
    return found


def _compared(
    folded: str, spoken: Spoken, count: Count, gone: list[Count]
) -> tuple[Day | None, bool]:
    """Return the day said behind *count*, and whether the number is but compared with."""
    back = max(spoken.sentence.start, count.start - 64)
    against = any(one.search(folded, back, count.start) for one in (_AGAINST, _HAD))
    day = _day_of(folded, spoken, count, _THEN)
    if day is None and against:
        day = _day_of(folded, spoken, count, _FAR)
    if day is not None and day.said.form is not Form.VAGUE and _LAST_WEEK.match(folded, count.end):
        day = None  # "contre 1 200 la semaine passée et 1 500 le 4 mars"
    last = bool(gone) and _LAST_WEEK.fullmatch(folded, gone[-1].end, count.start) is not None
    return day, against or last


def _of_than(folded: str, spoken: Spoken, count: Count, than: list[Day]) -> LookBack | None:
    """Return *count* with its day, one of *than* that all else is compared with."""
    start = spoken.sentence.start
    against = than and folded.endswith(("(contre ", ", contre "), start, count.start)
    if against and _day_of(folded, spoken, count, _THEN) is None:
        return LookBack(count._replace(said_by=count.said_by or _heard(spoken, count)), than[0])
    day = next((one for one in than if _WHEN.fullmatch(folded, one.end, count.start)), None)
    day = day or _had_before(folded, spoken, count)
    if day is None:
        return None
    same = folded[day.end : count.start] == " ("
    said = _heard(spoken, count) if same and count.said_by is None else count.said_by
    return LookBack(count._replace(said_by=said), day)


def _is_elsewhere(folded: str, spoken: Spoken, count: Count) -> bool:
    """Tell "900 à X, contre 600 à Y", "contre à peine 25 la veille à Y": another town's."""
    before = any(group.end <= count.start for group in spoken.groups)
    there = any(at_town(folded, count, one.mentions[0]) for one in spoken.groups)
    if before and there and all(day.start < count.start for day in spoken.days):
        return True
    behind = next((group.start for group in spoken.groups if group.start > count.end), None)
    day = next((one for one in spoken.days if one.start > count.end), None)
    if not before or behind is None or day is None or day.end > behind:
        return False
    return folded[count.end : day.start].strip() in _THE and folded[day.end : behind] in _AT_TOWN


_OF_A_MONTH = Said(Form.VAGUE)  # or of weeks ago: of no day that can be told
_THE = frozenset(("", "le", "manifestants", "personnes"))
_AT_TOWN = frozenset((" a ", " au ", " aux "))


def _had_before(folded: str, spoken: Spoken, count: Count) -> Day | None:
    """Return the day of "le 18 mars, qui avait réuni 5 500 personnes", beside what is told now."""
    day = next((one for one in reversed(spoken.days) if one.end <= count.start), None)
    if day is None:
        return None
    vague = day.said.form is Form.VAGUE
    others = [one.start for one in spoken.elements]
    now = any(start < day.start if vague else start > count.start for start in others)
    had = (_VAGUE_HAD if vague else _WHICH_HAD).fullmatch(folded, day.end, count.start)
    if (
        any(one.start < day.start for one in spoken.states)
        and _WHEN_THEY.fullmatch(folded, day.end, count.start)
        and _HAD_DONE.match(folded, count.end)
    ):
        return day  # "est interdit, après ce qui s'est passé samedi, quand 250 personnes y avaient"
    return day if now and had else None


_WHICH_HAD = compiled(
    r",? (?:qui|ou|lors de laquelle|au cours de laquelle) [^,;.()\d]{0,30}\bav(?:ait|aient|ions) "
    r"[^,;.()\d]{0,40}"
)
# "samedi dernier, quand 250 personnes y avaient défilé"
_WHEN_THEY = compiled(r", (?:quand|ou|lorsqu[e']|jour ou) ?(?:pres de |environ |quelque )?")
_HAD_DONE = compiled(r"(?: [a-z'-]+){0,3} (?:y |s'y |s')?av(?:aient|ait|ions) ")
_VAGUE_HAD = compiled(
    r",? [^;.()\d]{0,40}\bav(?:ait|aient|ions) [^,;.()\d]{0,40}|"
    r",? (?:ils|elles|on|nous) (?:n')?(?:en |y )?(?:etai(?:t|ent)|etions) [^,;.()\d]{0,20}"
)


def _was_then(folded: str, spoken: Spoken, count: Count, day: Day) -> bool:
    """Tell a number that its own words give to an earlier day: in a bracket, in a clause."""
    start = max(spoken.sentence.start, count.start - 64)
    if _WERE.search(folded, start, count.start):
        return True
    if folded.startswith("jusqu'a", count.start) or _NEARED.search(folded, start, count.start):
        return _BEHIND.fullmatch(folded, count.end, day.start) is not None
    if _WHERE.search(folded, start, count.start):
        had = _HAD_THEN.fullmatch(folded, count.end, day.start)
        return had is not None and any(one.start > day.end for one in spoken.counts)
    they = _THEY_WERE.search(folded, start, count.start)
    # not "où 900 avaient défilé le 8, ils étaient 300 samedi"
    they = None if _HAD_GONE.search(folded, spoken.sentence.start, count.start) else they
    if they and spoken.days[0].end < count.start:
        return _BEHIND.fullmatch(folded, count.end, day.start) is not None
    ends = [one.end for one in spoken.counts] + [hour.end for hour in spoken.hours]
    before = [end for end in ends if end < count.start]
    if not before or not folded.endswith("(", 0, count.start):
        return False  # "12 000 selon la police (33 000 jeudi, de même source)"
    near = folded[count.end : day.start].strip() in {"", "le", "personnes", "personnes le"}
    near = near or _AND_ONE_MORE.fullmatch(folded, count.end, day.start) is not None
    return near and not any(max(before) < one.start < count.start for one in spoken.days)


# "(6 500 et 11 000 le 5 décembre)": of the two speakers before the bracket
_AND_ONE_MORE = compiled(r" et \d[\d .]*? (?:le )?")


def _in_row(folded: str, spoken: Spoken, count: Count, day: Day | None) -> bool:
    """Tell "300 samedi, 700 le 19 janvier": a bare number between two days."""
    if day is None or not count.bare or day.said.form not in EXPLICIT:
        return False
    near = _BEHIND.fullmatch(folded, count.end, day.start) and spoken.counts[0] is not count
    return bool(near) and any(
        folded[one.end : count.start] in {", ", " et "} for one in spoken.days
    )


def _in_order(folded: str, spoken: Spoken) -> list[LookBack]:
    """Return the numbers of "Le 19 et le 31 janvier avaient réuni respectivement 900 et 700".

    So are those of "… qui ont respectivement réuni 900 et 700 personnes les 19 et 31 janvier".
    """
    word = folded.find("respectivement", spoken.sentence.start, spoken.sentence.end)
    counts = [count for count in spoken.counts if count.start > word][:_PAIR]
    if word < 0 or len(counts) < _PAIR:
        return []
    before = [day for day in spoken.days if day.end < word][-_PAIR:]
    behind = [day for day in spoken.days if day.start > counts[-1].end][:_PAIR]
    for days in (before, behind):
        joined = len(days) == _PAIR and _AND_DAY.fullmatch(folded, days[0].end, days[1].start)
        if joined:
            return [LookBack(count, day) for count, day in zip(counts, days, strict=True)]
    return []


_AND_DAY = compiled(r" (?:[a-z]+ )?et (?:le |du |la |celle du )?")


def _respectively(spoken: Spoken, found: list[LookBack]) -> list[LookBack]:
    """Give "9 500 (CGT) et 5 300 (police), contre 8 000 et 4 100 mardi" its speakers in order."""
    if len(found) != _PAIR:
        return found
    before = [one for one in spoken.counts if one.end <= found[0].number.start][-_PAIR:]
    if len(before) != _PAIR or before[0].said_by == before[1].said_by:
        return found
    return [
        LookBack(back.number._replace(said_by=one.said_by), back.day)
        for back, one in zip(found, before, strict=True)
    ]


_PAIR = 2


def _heard(spoken: Spoken, count: Count) -> Speaker | None:
    """Return who says the number that *count* is compared with."""
    before = [one for one in spoken.counts if one.end <= count.start]
    # "6 000, dit la CGT (2 300 selon la police), contre 11 000 le 24": not the bracket's.
    before = [one for one in before if not spoken.sentence.aside(one.start, count.start)] or before
    counted = before and before[-1].kind is not FigureKind.EXPECTED
    back = max(spoken.sentence.start, count.start - 64)
    counted = counted and not _THEY_WERE.search(spoken.text.folded, back, count.start)
    counted = counted and not spoken.text.folded.endswith("loin des ", 0, count.start)
    return before[-1].said_by if counted else None


def _goes_on(folded: str, back: LookBack, count: Count) -> bool:
    """Tell "contre 2 600 mardi et 5 000 le 17", not "après les 4 500 du 31, 3 100 ont défilé"."""
    start = max(back.number.end, back.day.end if back.day.end <= count.start else 0)
    shut = folded.find(")", back.number.end, count.start) >= 0
    if folded[back.day.end : back.number.start] == " (" and not shut:
        return True  # "C'est plus que le 5 décembre (900 selon la police, 1 400 selon la CGT)"
    if back.day.end < back.number.end and joined_by_source(folded, back.number, count):
        return True  # "le 4, où entre 900, selon la police, et 2 000, selon la CGT, avaient"
    if folded.startswith("(", back.number.start - 1) and folded.startswith(")", count.end):
        return folded.startswith("(", count.start - 1)  # "Tours (900 le 18), Blois (300)"
    joined = {"et", "puis"} if gathers(folded[count.end : count.end + 80]) else {"et", ",", "puis"}
    return folded[start : count.start].strip() in joined


def _known(folded: str, count: Count, day: Day | None) -> bool:
    """Tell "dépasser les 5 000 de l'an dernier"."""
    if day is None or not folded.endswith((" les ", " aux ", " des "), 0, count.start):
        return False
    return _OF.fullmatch(folded, count.end, day.start) is not None


_OF = compiled(
    r"(?: [a-z]+)? (?:(?:de |du |d'|d)(?:le )?|"
    r"qu[e'][^.;:()]{3,60} av(?:ait|aient|ions) \w+(?:, [^,.;:()]{3,40},)? (?:le )?)"
)


def _day_of(folded: str, spoken: Spoken, count: Count, between: re.Pattern[str]) -> Day | None:
    for day in spoken.days:
        if day.start >= count.end:
            told = between.fullmatch(folded, count.end, day.start)
            return day if told and not _has_town(folded, spoken, count, day) else None
    return None


def _has_town(folded: str, spoken: Spoken, count: Count, day: Day) -> bool:
    """Tell "les 3 000 de jeudi à Clermont": a town of its own, not the one spoken of."""
    return any(
        count.end <= group.start
        and (group.end <= day.start or _AT.fullmatch(folded, day.end, group.start))
        for group in spoken.groups
    )


_AT = compiled(r" (?:dernier |passe )?(?:a|au|aux|en) ?(?:la |le |les |l')?")
