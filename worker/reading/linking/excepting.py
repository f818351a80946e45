"""Shares an hour among towns but for one that has its own: "à 10 h partout, sauf à Gap (11 h)"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from worker.reading.sentences.parts import Part
from worker.reading.times.hours import Hour
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled

# as in "sauf à Gap (11 h)", "partout, 11 h à Gap", "à Gap et à Dole (11 h pour Gap)"
_BUT = compiled(
    r"\b(?:sauf|hormis|excepte|a l'exception)\b(?: (?:pour|celles?|celui))?(?: d[eu']| a| au)? ?"
    r"|\bpartout(?: ailleurs)?,? (?:mais |et )?(?=(?:a )?\d)"
    r"|\((?=\d{1,2} ?h(?: ?\d\d)? (?:pour|a) )"
    # as `wordings/elsewhere.py` says it
    r"|; (?=(?:a|au|aux) [^.;,!?\n]{2,40}, rendez-vous a \d)"
)
_TO = compiled(r"[.;!?\n]")
# All that may stand between it and its town.
_LEADS = compiled(
    r"(?:(?:la|le|les|a|au|aux|de|du|celles?|celui|pour) |[dl]'|\d{1,2} ?h(?: ?\d\d)?,? )*"
)
_SAID = tuple[time, int, int]


def except_one(
    folded: str, places: Sequence[Mention], hours: Sequence[Hour], parts: list[Part]
) -> None:
    """Give each rally the hour of all, or its own where it is the exception (rule 10)."""
    for but in _BUT.finditer(folded) if parts else ():
        end = _TO.search(folded, but.end())
        until = end.start() if end else len(folded)
        town = next((one for one in places if one.end > but.end()), None)
        own = next((one for one in hours if but.end() <= one.start < until), None)
        if town is None or own is None or own.value is None:
            continue
        # "sauf au Mans": its article is of the name
        led = min(but.end(), town.start)
        if _LEADS.fullmatch(folded, led, town.start) is None:
            continue
        _share(parts, town, _said(own), _of_all(folded, hours, but.start()))


def _of_all(folded: str, hours: Sequence[Hour], start: int) -> _SAID | None:
    """Return the hour told of all, before the exception from *start* in its sentence."""
    said = max(folded.rfind(stop, 0, start) for stop in (". ", "; ", "\n", "! "))
    found = [one for one in hours if said < one.start < start and one.value is not None]
    return _said(found[-1]) if found else None


def _said(hour: Hour) -> _SAID:
    return hour.value or time(), hour.start, hour.end


def _share(parts: list[Part], town: Mention, own: _SAID, of_all: _SAID | None) -> None:
    code = town.place.code if town.place else ""
    its = [part for part in parts if code in part.codes and not part.past]
    days = {part.day for part in its}
    alone = [part for part in its if len(part.codes) == 1]
    for part in its:
        if part not in alone:
            part.towns = [one for one in part.towns if not (one.place and one.place.code == code)]
    if its and not alone:
        alone = [replace(its[0], towns=[town])]
        parts += alone
    for part in alone:
        part.hours = [own]
    for part in parts:
        free = all(hour in {own, of_all} for hour in part.hours)
        if of_all and part not in alone and part.day in days and free:
            part.hours = [of_all]
