"""Leaves out claims whose shape tells that they are mostly of no rally.

How often a claim of each shape is right was counted on texts that no rule was written for.
"""

import re
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from worker.domain.kinds import ClaimStatus, PlaceKind
from worker.reading.linking.one_of_them import (
    AROUND,
    BEHIND,
    PUT_TO,
    SHIFT,
    befell_there,
    did_there,
    gathered_then,
    held_then,
    is_one_of_several,
    is_set,
    is_told_then,
    of_rally,
    said_again,
    spoke_there,
)
from worker.reading.linking.parting import AGAIN, ANOTHER
from worker.reading.sentences.parts import Part
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled

Cells: TypeAlias = dict[tuple[str, date | None], list[tuple[Part, Mention]]]

ENDED = frozenset({ClaimStatus.CANCELLED, ClaimStatus.POSTPONED, ClaimStatus.FORBIDDEN})
SEVERAL = 3
"""So many towns and days are a list of rallies."""


def leave_out(folded: str, cells: Cells, today: date) -> None:
    """Leave out of *cells* (place and day -> what is told of them) what is no rally of its own."""
    _drop_undated(cells, today)
    _drop_callers(folded, cells)
    _drop_titles(folded, cells)
    _drop_loose(folded, cells)
    _drop_vague(cells)
    _drop_opposed(folded, cells)
    _drop_headings(cells)
    _drop_seconds(folded, cells)
    _drop_beside(folded, cells)
    _drop_weak(folded, cells)
    _drop_bare(folded, cells)
    _drop_lone(folded, cells)


# So long a text about a rally says its day, its hour or its crowd: "on se mobilise" is none.
_LONG = 470
_BESIDE = 90
_RALLY = compiled(
    r"\b(?:manifestations?|manifs?|rassemblements?|corteges?|defiles?|"
    r"marches? (?:blanche|silencieuse|contre|pour|feministe|pacifique|de soutien))\b"
)
_CROWD = compiled(r"\b(?:dizaines|centaines|milliers|foule|maree)\b")


def _drop_lone(folded: str, cells: Cells) -> None:
    """Leave out the only rally of a long text that tells nothing of it but its town."""
    if len(cells) != 1 or len(folded) <= _LONG:
        return
    (cell, told), *_ = cells.items()
    bare = not any(part.hours or part.figures or part.status in ENDED for part, _ in told)
    named = any(
        _RALLY.search(folded, max(0, town.start - _BESIDE), town.end + _BESIDE) for _, town in told
    )
    if cell[1] is None and bare and not named and _CROWD.search(folded) is None:
        del cells[cell]


# "Le comité de Vitré annonce une marche samedi. Où ? À Fougères": the answer tells where.
_WHERE = compiled(
    r"[.!?\"\u00bb\n] ?(?:ou(?: ca| donc)?|lieu|a quel endroit) ?[?:] ?(?:a |au |aux |en )?$"
)


def _drop_callers(folded: str, cells: Cells) -> None:
    """Leave out a town of which nothing is told before a question that another one answers."""
    if len(cells) <= 1:
        return
    answers = [
        (town.start, code)
        for (code, _), cell in cells.items()
        for _, town in cell
        if _WHERE.search(folded, max(0, town.start - 24), town.start)
    ]
    if len(answers) != 1:
        return
    start, answer = answers[0]
    for (code, day), cell in list(cells.items()):
        told = any(part.hours or part.figures or part.venues or part.status for part, _ in cell)
        if code != answer and not told and all(town.start < start for _, town in cell):
            del cells[code, day]


def _drop_titles(folded: str, cells: Cells) -> None:
    """Leave out the day that a town's title has from above, when its own line says another."""
    if len(cells) <= 1:
        return
    lines = {
        cell: {_line(folded, start) for part, _ in told for start, _ in part.day_spans}
        for cell, told in cells.items()
    }
    for code, day in list(cells):
        held = cells[code, day]
        own = {_line(folded, town.start) for _, town in held}
        if day is None or own & lines[code, day] or not all(_is_title(part) for part, _ in held):
            continue
        ended = {part.status for part, _ in held} - {None}
        for other in list(cells):
            same = other[0] == code and other[1] not in {None, day} and own & lines[other]
            if same and ended <= {part.status for part, _ in cells[other]}:
                del cells[code, day]
                break


def _line(folded: str, position: int) -> int:
    return folded.rfind("\n", 0, position)


def _is_title(part: Part) -> bool:
    """Tell a town named alone, or with what becomes of its rally."""
    told = part.hours or part.figures or part.venues or not part.inherited
    return not told and bool(part.status or not part.told)


def _drop_loose(folded: str, cells: Cells) -> None:
    """Leave out a town's other day of which nothing is told, if no verb tells when it is.

    So too a day that it shares with a town or two: it is theirs.
    """
    if len(cells) <= 1:
        return
    crowd = Counter(day for _, day in cells)
    towns = Counter(code for (code, day), cell in cells.items() if day and not _ended(cell))
    twice = {code for (code, _), cell in cells.items() for one in cell if _joined(folded, one)}
    twice |= {code for code, _ in cells if _two_days(folded, code, cells)}
    for code, day in list(cells):
        parts = [part for part, _ in cells[code, day]]
        told = any(part.hours or part.figures or part.status or part.venues for part in parts)
        loose = all(part.loose for part in parts) or 1 < crowd[day] <= SEVERAL
        told = told or any(
            of_rally(folded, p) or said_again(folded, p) or is_set(folded, p) for p in parts
        )
        # "Ils ont défilé dimanche à X et Y. Une nouvelle marche aura lieu samedi à X"
        told = told or any(
            not p.inherited and (gathered_then(folded, p) or held_then(folded, p)) for p in parts
        )
        if day is not None and towns[code] > 1 and loose and not (told or code in twice):
            towns[code] -= 1
            del cells[code, day]


def _joined(folded: str, pair: tuple[Part, Mention]) -> bool:
    """Tell "manif jeudi à X et samedi", "mardi à X, puis samedi": both are told."""
    part, town = pair
    return any(_AND_ON.fullmatch(folded, town.end, start) for start, _ in part.day_spans)


def _two_days(folded: str, code: str, cells: Cells) -> bool:
    """Tell a town of "samedi et dimanche": each of the two days is told."""
    told = [cell for (other, day), cell in cells.items() if other == code and day]
    spans = sorted({span for cell in told for part, _ in cell for span in part.day_spans})
    return any(
        _AND_ON.fullmatch(folded, one[1], other[0]) is not None for one, other in pairwise(spans)
    )


_AND_ON = compiled(r",? (?:et|puis|et puis|and)(?: aussi| encore)? (?:le |ce )?")


def _ended(cell: list[tuple[Part, Mention]]) -> bool:
    """Tell the day of what was called off, or put off to another."""
    return any(part.status in ENDED for part, _ in cell)


def _drop_seconds(folded: str, cells: Cells) -> None:
    """Leave out a town's other day of which nothing is told, beside one with an hour or a number.

    Such a day is nearly always of a decision, a meeting or what came before, unless a word for a
    rally stands beside the town, or the text says that people will be back, then or thereafter.
    """
    told = {
        (code, day): (
            any(part.hours or part.figures for part, _ in cell),
            any(part.venues for part, _ in cell),
            any(is_told_then(folded, part) for part, _ in cell),
        )
        for (code, day), cell in cells.items()
        if day is not None
    }
    back = {code: day for code, day in told if _is_back(folded, cells[code, day])}
    anew = {code: day for code, day in told if _is_back(folded, cells[code, day], ANOTHER)}
    for (code, day), (full, placed, acted) in told.items():
        parts = [part for part, _ in cells[code, day]]
        own = any(_is_own(folded, part) or is_set(folded, part) for part in parts)
        if full or own or any(part.status for part in parts):
            continue
        if day < back.get(code, day) and any(part.past for part in parts):
            continue  # "Hier à Foix, devant la préfecture … On remet ça samedi"
        if day < anew.get(code, day) and any(gathered_then(folded, part) for part in parts):
            continue  # "Ils ont manifesté hier … Une nouvelle manifestation aura lieu mardi"
        others = [one for (other, on), one in told.items() if other == code and on != day]
        news = not acted and not any(part.told or part.close or part.seen for part in parts)
        news = news or not (placed or acted)
        if any(more or (met and not placed) or (did and news) for more, met, did in others):
            del cells[code, day]


def _is_back(folded: str, cell: list[tuple[Part, Mention]], again: re.Pattern[str] = AGAIN) -> bool:
    """Tell a day on which people do again what they did: "on remet ça samedi"."""
    spans = [span for part, _ in cell for span in part.day_spans]
    return any(again.search(folded, max(0, start - AROUND), end + BEHIND) for start, end in spans)


def _is_own(folded: str, part: Part) -> bool:
    """Tell a day said with a word for a rally, or on which people are said to be back.

    A call alone ("devant la mairie", an item) says so of a day to come, or of other towns' day.
    """
    sure = part.told or part.seen or part.inherited or not part.past
    put_off = any(
        SHIFT.match(folded, start) or PUT_TO.search(folded, max(0, start - AROUND), end)
        for start, end in part.day_spans
        if not part.past
    )
    return put_off or (part.close and sure) or said_again(folded, part)


def _drop_beside(folded: str, cells: Cells) -> None:
    """Leave out a town of which a call tells neither hour nor place, beside one of which it does.

    Its day is that of another sentence, and no word for a rally stands beside it.
    """
    timed = {day for (_, day), cell in cells.items() if any(part.hours for part, _ in cell)}
    timed.discard(None)
    for (code, day), cell in list(cells.items()):
        if day in timed and all(_named_only(folded, part) for part, _ in cell):
            del cells[code, day]


def _drop_weak(folded: str, cells: Cells) -> None:
    """Leave out whose crèche or office is named, beside a town of which more is told."""
    weak = {key for key, cell in cells.items() if all(_is_weak(folded, pair) for pair in cell)}
    told = {code for code, _ in cells.keys() - weak}
    for code, day in weak:
        if told - {code}:
            del cells[code, day]


def _is_weak(folded: str, pair: tuple[Part, Mention]) -> bool:
    part, town = pair
    told = part.hours or part.figures or part.status
    return town.weak and (part.inherited or _is_head(folded, pair)) and not told


def _is_head(folded: str, pair: tuple[Part, Mention]) -> bool:
    """Tell "UL de Creil : 1er mai", the head of a call to march in Beauvais."""
    part, town = pair
    return any(
        folded.startswith("\n", end) and not folded[town.end : start].strip(" :,|\u2013\u2014-")
        for start, end in part.day_spans
    )


def _drop_bare(folded: str, cells: Cells) -> None:
    """Leave out a town of which nothing is said but a day that is not its own.

    Unless it is in a list: of a day, of a text's only day, of rallies that are over.
    """
    crowd = Counter(day for _, day in cells)
    if len(crowd.keys() - {None}) == 1 and len(cells) >= SEVERAL:
        return
    for (code, day), cell in list(cells.items()):
        listed = day is None or crowd[day] > SEVERAL
        over = crowd[day] >= SEVERAL and any(part.close and part.past for part, _ in cell)
        if not (listed or over or any(_is_told(folded, part) for part, _ in cell)):
            del cells[code, day]


def _is_told(folded: str, part: Part) -> bool:
    """Tell whether more is said of its towns than that they have a day."""
    told = not part.bare or part.seen or (part.close and not part.past)
    told = told or did_there(folded, part) or spoke_there(folded, part)
    told = told or befell_there(folded, part) or is_one_of_several(folded, part)
    return told or said_again(folded, part) or of_rally(folded, part)


def _named_only(folded: str, part: Part) -> bool:
    told = part.hours or part.venues or part.figures or part.status or part.told
    areas = any(town.place and town.place.kind is PlaceKind.AREA for town in part.towns)
    named = part.inherited and not (told or part.past or areas)
    return named and not of_rally(folded, part)


def _drop_vague(cells: Cells) -> None:
    """Leave out a town's vague day that counts nobody and ends nothing beside its dated rally."""
    dated = {code for code, day in cells if day}
    for code, day in list(cells):
        told = any(
            part.figures or part.status or (part.past and (part.hours or part.seen))
            for part, _ in cells[code, day]
        )
        if day is None and not told and code in dated:
            del cells[code, day]


def _drop_opposed(folded: str, cells: Cells) -> None:
    """Leave out Gray of "Manif contre la carrière de Gray" above a dated rally somewhere else."""
    if all(day is None for _, day in cells):
        return
    for code, day in list(cells):
        if day is None and all(
            not (part.hours or part.figures or part.venues or part.status)
            and _OPPOSED.search(folded, max(0, town.start - _BESIDE), town.start)
            for part, town in cells[code, day]
        ):
            del cells[code, day]


_OPPOSED = compiled(
    r"\bcontre (?:(?:la|le|les|un|une|des|ce|cette|ces) |l')[^,.;:!?\n]{2,60}"
    r"(?: (?:de|du|des|a|au|aux)| d') ?(?:la |le |les |l')?$"
)


def _drop_headings(cells: Cells) -> None:
    """Leave out an area beside a commune of its own on the same day (rule 7)."""
    inside = {
        (mention.place.department, day)
        for (_, day), cell in cells.items()
        for _, mention in cell
        if mention.place is not None and mention.place.kind is PlaceKind.COMMUNE
    }
    areas = {area for area, _ in inside}
    for code, day in list(cells):
        place = cells[code, day][0][1].place
        held = code in areas
        if place is not None and place.kind is PlaceKind.AREA and held:
            del cells[code, day]


def _drop_undated(cells: Cells, today: date) -> None:
    """Join a place named again without a day to its dated rally, unless a vague day differs."""
    days: dict[str, list[date]] = {}
    for (code, day), cell in cells.items():
        if day is not None and not all(part.aside for part, _ in cell):
            days.setdefault(code, []).append(day)
    for code, dated in days.items():
        if (code, None) not in cells:
            continue
        gone = any((part.figures or part.hours) and part.past for part, _ in cells[code, None])
        apart = gone and all(
            day > today or not any(part.past for part, _ in cells[code, day]) for day in dated
        )
        if apart:
            continue
        undated = cells.pop((code, None))
        if all(part.hours and not part.past for part, _ in undated) and max(dated) < today:
            continue  # the hour of something else: people were there, and no day calls again
        vague = min((_said_at(one) for one in undated if one[0].dated), default=None)
        # "900 à Sète … L'an dernier, …": what follows a vague day may be of that day.
        loose = [
            one for one in undated if vague is None or (not one[0].dated and one[1].start < vague)
        ]
        if len(loose) < len(undated):
            cells[code, None] = [one for one in undated if one not in loose]
        if loose:
            over = [day for day in dated if day <= today] if gone else []
            over = over or _called_off(cells, code, loose, dated)
            cells[code, max(over, default=dated[-1])] += loose


def _said_at(pair: tuple[Part, Mention]) -> int:
    """Return where a day is said: of a look back the town may stand far above, in the title."""
    part, town = pair
    return max([town.start, *(start for start, _ in part.day_spans)])


def _called_off(
    cells: Cells,
    code: str,
    loose: list[tuple[Part, Mention]],
    dated: list[date],
) -> list[date]:
    """Return the days of the rally that a title without a day says is put off: "reporté"."""
    told = {part.status for part, _ in loose} & set(ENDED)
    return [day for day in dated if any(part.status in told for part, _ in cells[code, day])]
