"""Tells the hour of an assembly from that of the rally it is held before, in lists of unions.

"Angers : 10 h 30, place Foch, AG à 9 h 30", "Niort : 9 h - AG - 10 h - manif, gare".
"""

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.times.hours import Hour
from worker.reading.towns.landmarks import HALLS
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

_ASSEMBLY = r"(?:ags?|assemblees? generales?|conferences? de presse|reunions? publiques?)"
_AT_ONE = compiled(
    rf"\b{_ASSEMBLY}(?: (?!puis |et |avant |a |des )[a-z][a-z'-]*){{0,4}}(?:,| -)?"
    r"(?: a| des| de| vers| a partir de| :)? ?$"
)
# not "rassemblement 10 h, AG 12 h"
_THEN_ONE = compiled(
    rf"\s?[:,\u2013\u2014-]? ?(?:une? |l'|les )?{_ASSEMBLY}\b"
    rf"(?!(?: [a-z][a-z'-]*){{0,3}} \d{{1,2}} ?h)"
)

_LED = compiled(
    r"\b\d{1,2} ?h(?:eures\b)?(?: ?\d\d)?"
    r"(?P<then>\s?[:,\u2013\u2014-]? ?(?:une? |l'|les )?)$"
)


def leave_assemblies(folded: str, spoken: list[Spoken]) -> None:
    """Silence the assembly of a list's item that has another hour, and its own hour."""
    for one in spoken:
        if not (one.item and len(one.hours) > 1 and one.has(About.INDOOR)):
            continue
        others = [hour for hour in one.hours if not is_of_assembly(folded, one, hour)]
        if 0 < len(others) < len(one.hours):
            one.hours = others
            one.cues = [cue for cue in one.cues if cue.about is not About.INDOOR]


def leave_halls(folded: str, spoken: list[Spoken]) -> None:
    """Silence what else is on at a hall where a row says people meet: "10 h, médiathèque"."""
    for one in spoken:
        if not (one.item and one.hours and one.has(*ANTI)):
            continue
        halls = [m.span() for m in HALLS.finditer(folded, one.sentence.start, one.sentence.end)]
        one.cues = [
            cue
            for cue in one.cues
            if cue.about not in ANTI or not any(start <= cue.start < end for start, end in halls)
        ]


def is_of_assembly(folded: str, spoken: Spoken, hour: Hour) -> bool:
    """Tell the hour that an assembly is said at."""
    start, end = spoken.sentence.start, spoken.sentence.end
    if _THEN_ONE.match(folded, hour.end, end):
        return True
    before = _AT_ONE.search(folded, max(start, hour.start - 60), hour.start)
    if before is None:
        return False
    # "8 h AG, 11 h place Foch": that is at 8 h
    led = _LED.search(folded, start, before.start())
    return led is None or _THEN_ONE.match(folded, led.start("then"), end) is None


def is_beside_one(folded: str, spoken: Spoken, hour: Hour) -> bool:
    """Tell the other hour of "8 h AG au lycée, 11 h place Foch"."""
    others = [one for one in spoken.hours if one is not hour]
    return any(is_of_assembly(folded, spoken, one) for one in others)
