"""Shares the hour said once for a series: "mardi Figeac, jeudi Gramat, toujours à 18 h".

So too for days named together: "les 15 et 23 mars à 10 h 30".
"""

from collections.abc import Sequence
from itertools import pairwise

from worker.domain.kinds import ClaimStatus
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.times.days import Day
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

_NUMBER = r"(?:deux|trois|quatre|cinq|six)"
_EACH = compiled(
    r"\b(?:chaque (?:fois|soir|matin|jour|midi|etape|arret|date|ville|commune|lieu|rendez-vous)|"
    r"tous les (?:soirs|matins|jours|midis)|partout|toujours (?:a|des|vers)\b|toujours (?=\d)|"
    rf"(?:les|ces|dans les|aux) {_NUMBER} (?:jours|fois|soirs|matins|dates|villes|communes|"
    r"etapes|lieux|endroits|(?:prochaine?s )?(?:rassemblements|rendez-vous|marches|manifs|"
    r"manifestations|defiles|corteges|mobilisations|actions)|cas|"
    r"(?:commenc|debut|part|demarr)(?:ent|eront|iront))|"
    rf"\b(?:tous|toutes) (?:les )?{_NUMBER}\b|(?<=[.!] )chacune?\b|\bchacune? (?:a|des|vers) \d|"
    rf"{_NUMBER} fois|(?:a la |aux )?memes? (?:heures? et|lieux? et|horaires?|heures? partout)|"
    r"dans tou(?:s|tes) les (?:cas|villes|communes)|pour tou(?:s|tes)\b)"
)


def share(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give the one hour of a sentence that speaks of each stop to the stops named so far."""
    for number, one in enumerate(spoken if len(parts) >= _SERIES else ()):
        timed = [hour for hour in one.hours if hour.value is not None]
        start, end = one.sentence.start, one.sentence.end
        if not timed:
            continue
        hour, folded = timed[0], one.text.folded
        value = hour.value
        each = len(timed) == 1 and _EACH.search(folded, start, end) is not None
        before = spoken[number - 1] if number and _meets(spoken[number - 1], one) else None
        everyone = _ALL.search(folded, start, hour.start) is not None
        if not (each or everyone or before):  # of thousands of lines few speak of all
            continue
        stops = [part for part in parts if _is_stop(one, part)]
        each = each or (before is not None and _are_of(before, stops))
        if everyone:
            stops += [part for part in parts if _is_below(one, part)]
        if not (each or everyone):
            continue
        several = {part.day for part in stops} if each else {part.codes for part in stops}
        if value is None or len(several) < _SERIES:
            continue
        for part in stops:
            if not part.hours:
                part.hours.append((value, hour.start, hour.end))


def _meets(before: Spoken, one: Spoken) -> bool:
    """Tell "X le 16, Y le 17, Z le 20. Rendez-vous devant l'hôpital à 14 h": of all of them."""
    if before.hours or one.groups or one.days:
        return False
    return bool(_MEET.match(one.text.folded, one.sentence.start, one.sentence.end))


def _are_of(before: Spoken, stops: Sequence[Part]) -> bool:
    """Tell stops that the sentence *before* names, and that have no hour of their own."""
    start, end = before.sentence.start, before.sentence.end
    timed = [at for part in stops for _, at, _ in part.hours]
    return all(start <= part.towns[0].start < end for part in stops) and all(
        at >= end for at in timed
    )


_MEET = compiled(
    r"\W*(?:rendez-vous|rdv|rassemblements?|departs?|on se retrouve|(?:ils|elles) (?:debut|part|"
    r"commenc|demarr|s'elanc|auront lieu|se tiend|se deroul|ser)\w*)\b"
)
_SERIES = 2
# "Toutes ces marches auront lieu à 10 h", "Tous partiront à 14 h"
_ALL = compiled(
    r"\b(?:l'ensemble (?:de (?:ces|nos) |des )|tou(?:s|tes) (?:les|ces|nos) )"
    r"(?:manif|rassembl|march|corteg|defil|rendez-vous|rdv|mobilis|action|depart)\w*\b[^.;:()]*$"
    r"|(?<!pour )(?<!a )\btou(?:s|tes) (?:partent|debutent|commencent|"
    r"(?:partir|debuter|commencer|demarrer|s'elancer|aur|ser|se tiendr|se derouler)ont)\b[^.;:()]*$"
)
# "mardi 21 et jeudi 23 mars", "les 15, 23 et 28"
_AND = compiled(r" ?(?:,|et|puis|and|&|\+|,? et)(?: aussi| encore)? (?:le |les |ce )?")


def share_joined(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give the hour of the last of several days that are named together to the others."""
    for one in spoken:
        for day, following in reversed(list(pairwise(one.days))):
            if not _AND.fullmatch(one.text.folded, day.end, following.start):
                continue
            span, after = (day.start, day.end), (following.start, following.end)
            for part in parts:
                if span in part.day_spans and _has_none(part):
                    timed = [other for other in parts if after in other.day_spans and other.hours]
                    part.hours += [hour for other in timed[:1] for hour in other.hours]
            _share_first(day, following, parts)


def _share_first(day: Day, following: Day, parts: Sequence[Part]) -> None:
    """Give the hour of "à 17 h, devant la gare, lundi 11 et mardi 12" to the second day too."""
    span, after = (day.start, day.end), (following.start, following.end)
    firsts = [part for part in parts if span in part.day_spans and part.hours]
    for part in parts if len(firsts) == 1 else ():
        same = part.codes == firsts[0].codes and after in part.day_spans and _has_none(part)
        if same and not firsts[0].past and all(end <= day.start for _, _, end in firsts[0].hours):
            part.hours += firsts[0].hours


def share_last(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give the hour of "devant le rectorat à A et devant la mairie de B, à 9 h" to both towns."""
    for one in spoken:
        if len(one.hours) != 1 or len(one.groups) != _SERIES:
            continue
        (first, second), hour, folded = one.groups, one.hours[0], one.text.folded
        joined = _AND_BEFORE.fullmatch(folded, first.end, second.start)
        if joined is None or not _AT.fullmatch(folded, second.end, hour.start):
            continue
        timed = [part for part in parts if any(at == hour.start for _, at, _ in part.hours)]
        for part in parts:
            here = bool(part.towns) and part.towns[0] in first.mentions
            if here and _has_none(part) and len(timed) == 1 and timed[0].day == part.day:
                part.hours += timed[0].hours


def share_front(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give "samedi à A, dimanche à B, on manifeste à 10 h" to both days."""
    for one in spoken:
        days, groups, folded = one.days, one.groups, one.text.folded
        if len(one.hours) != 1 or len(groups) < _SERIES or len(days) != len(groups):
            continue
        hour, last = one.hours[0], max(groups[-1].end, days[-1].end)
        own = all(after.start - group.end < _NEXT_TO for group, after in pairwise(groups))
        if not own or not _THEN_AT.fullmatch(folded, last, hour.start):
            continue
        starts = {group.start for group in groups}
        for part in parts:
            here = bool(part.towns) and part.towns[0].start in starts
            if here and hour.value is not None and part.day and _has_none(part):
                part.hours.append((hour.value, hour.start, hour.end))


_NEXT_TO = 30
_THEN_AT = compiled(r" ?[,:] (?=[a-z' -]*[a-z]{4})[^.;()\d]{3,70} (?:a|des|vers|pour) ")


def share_opening(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give those of the next sentence the hour of "Les marches sont parties à 14 h. 900 à X"."""
    for one, following in pairwise(spoken):
        start, end = one.sentence.start, one.sentence.end
        if len(one.hours) != 1 or one.groups or not following.groups or following.hours:
            continue
        hour, folded = one.hours[0], one.text.folded
        there, led = following.sentence, _SET_OUT.match(folded, start, end)
        if hour.value is None or led is None or "\n\n" in folded[start:end]:
            continue
        if any(part.towns and at == hour.start for part in parts for _, at, _ in part.hours):
            continue  # below a title with its town: that one's
        for part in parts:
            here = bool(part.towns) and there.start <= part.towns[0].start < there.end
            if here and part.past and part.day and not (part.hours or part.aside or part.status):
                part.hours.append((hour.value, hour.start, hour.end))


# The cortèges that "se sont élancés à 14 h", the people who "avaient rendez-vous à 10 h".
_SET_OUT = compiled(
    r"[^.;:()\d]{0,30}\b(?:corteges|manifestations|manifs|marches|rassemblements|defiles|"
    r"manifestants|opposants)\b[^.;:()\d]{0,30} (?:se sont (?:elanc|rassembl|retrouv)|"
    r"sont parti|s'etaient (?:elanc|retrouv|donne rendez)|ont (?:debut|commenc|demarr)|"
    r"avaient rendez-vous|s'elanc|part(?:ent|aient)\b|debut(?:ent|aient)|commenc)"
)
_AND_BEFORE = compiled(r",? et (?:devant|sur|au pied d[eu]|face a|place|parvis) ?[^.,;:()\d]{0,40}")
_AT = compiled(r", (?:a|des|a partir de|toujours a) ")


def _has_none(part: Part) -> bool:
    planned = part.status in {None, ClaimStatus.PLANNED}
    return planned and not (part.past or part.hours or part.figures)


def _is_stop(one: Spoken, part: Part) -> bool:
    """Tell a rally to come of a day that is said, in the paragraph of the hour or in its own."""
    if part.past or part.day is None or part.status not in {None, ClaimStatus.PLANNED}:
        return False
    if not part.towns or part.towns[0].start >= one.sentence.end:
        return False
    return "\n\n" not in one.text.folded[part.towns[-1].end : one.sentence.start]


def _is_below(one: Spoken, part: Part) -> bool:
    """Tell A, B and C of "Tous les rassemblements auront lieu à 10 h. Ils sont à A, B et C"."""
    folded, end = one.text.folded, one.sentence.end
    below = bool(part.towns) and part.towns[0].start >= end and part.day is not None
    return below and _has_none(part) and "\n\n" not in folded[end : part.towns[0].start]


def share_programme(spoken: Sequence[Spoken], parts: Sequence[Part]) -> None:
    """Give the only rally of a text the first hour of its programme, which names its town last.

    "- 10 h : rassemblement devant la gare / - 12 h : pique-nique devant l'hôpital de X".
    """
    if len({(part.codes, part.day) for part in parts if part.towns}) != 1:
        return
    told = next((n for n, one in enumerate(spoken) if one.groups), 0)
    hours = []
    for one in reversed(spoken[:told] if spoken[told].hours else ()):
        if one.days or not (one.item or one.bullet):
            break
        hours += [hour for hour in one.hours if one.has(About.RALLY) and hour.value is not None]
    for part in parts if hours else ():
        if part.hours and not part.past:
            part.hours += [(hour.value, hour.start, hour.end) for hour in hours if hour.value]


# "- Pau, place Foch ; Dax, mairie, à 11 h"
_ITEM = compiled(r"\s*[-*\u2022\u2013\u2014] ")
_ENDS = compiled(r"[\s.;,!)]*$")


def share_line(folded: str, parts: Sequence[Part]) -> None:
    """Give the hour that ends a line of a list to the towns of the same line that have none."""
    for timed in [part for part in parts if len(part.hours) == 1]:
        hour = timed.hours[0]
        start = folded.rfind("\n", 0, hour[1]) + 1
        end = folded.find("\n", hour[1])
        end = end if end >= 0 else len(folded)
        if not (_ITEM.match(folded, start) and _ENDS.fullmatch(folded, hour[2], end)):
            continue
        there = [one for one in parts if one.towns and start <= one.towns[0].start < end]
        if " ; " in folded[start:end] and sum(len(one.hours) for one in there) == 1:
            for one in there:
                if one is not timed and _has_none(one):
                    one.hours.append(hour)
