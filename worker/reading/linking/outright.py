"""Tells what a text is outright: a call, a report or a tally, and whose numbers it gives."""

from worker.domain.kinds import Speaker
from worker.reading.linking.beside import follows
from worker.reading.linking.than import is_than
from worker.reading.numbers.headings import heading_speaker
from worker.reading.numbers.kinds import CLICKS
from worker.reading.sentences.elements import Spoken, heads
from worker.reading.times.almanac import Form
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import FUTURE, PAST
from worker.reading.words.text import Text

_SHORT = 7  # words of a sentence that but names a source
# "Selon la CGT, ils étaient deux fois plus": that of the rally spoken of alone.
_TELLS_A_NUMBER = compiled(r"\d|\b(?:fois|double|triple|moitie|davantage|plus|moins)\b")


def source_of(text: Text, spoken: list[Spoken]) -> Speaker | None:
    """Return whose numbers the text gives, when a short sentence says it: "(source : police)"."""
    for one in reversed(spoken):
        line = text.folded[one.sentence.start : one.sentence.end]
        if " a partir d" in line and _ADDED_UP.search(line):
            return Speaker.POLICE
        if one.counts or one.groups or one.heading:
            continue
        if len(_EXCEPT.sub("", line).split()) > _SHORT or _TELLS_A_NUMBER.search(line):
            continue
        said = None if _within(text, one) else heading_speaker(line)
        if said is not None:
            return said
    return None


# "un total de l'AFP à partir de chiffres de la police": all are hers.
_ADDED_UP = compiled(
    r"\b(?:decompte|comptage|total|addition|pointage)\b[^.;:]{0,60} a partir d(?:e|es|u) "
    r"[^.;:]{0,50}(?:\bpolice\b|policier|prefector|\bprefectures?\b|\bautorites\b)"
)


# "Combien étaient-ils ? Voici les chiffres des préfectures, sauf mention contraire"
_HERE = compiled(r"\W*(?:voici|ci-dessous|ci-apres)\b")
_EXCEPT = compiled(r"(?:, | (?<!, ))(?:sauf|hors|a part|excepte)\b.*")


def _within(text: Text, one: Spoken) -> bool:
    """Tell a sentence that others of its line follow: it speaks of its paragraph alone."""
    start, end = one.sentence.start, one.sentence.end
    if _HERE.match(text.folded, start, end):
        return False
    opens = not text.folded[text.folded.rfind("\n", 0, start) + 1 : start].strip(" .!?)")
    below = text.folded.find("\n", end)
    return not opens and below >= 0 and bool(text.folded[below:].strip())


def is_report(spoken: list[Spoken]) -> bool:
    """Tell a text whose first verb is of the past, in a sentence that counts people, or its rows.

    "Manifestations de samedi : / Toulon : 900 / Gap : 120".
    """
    if all(count.bare for one in spoken for count in one.counts):
        return False
    if _opens_on_rows(spoken) or _heads_crowd(spoken[0]):
        return True
    first = next((one for one in spoken if one.told), None)
    if first is None:
        return False
    folded = first.text.folded
    # "Ils étaient 900, en baisse par rapport à la semaine dernière" tells of now.
    vague = [day for day in first.days if day.said.form is Form.VAGUE]
    if any(not is_than(folded, first, day) for day in vague):
        return False
    opening = spoken[: spoken.index(first)]
    if any(one.groups and one.hours and one.venues and one.lead is None for one in opening):
        return False  # "À Moissac, 17 h, halle. La dernière avait réuni 600 personnes"
    return first.told[0].tense == PAST and any(
        not (count.bare or count.kind) for count in first.counts
    )


def _heads_crowd(title: Spoken) -> bool:
    """Tell a title without a verb that counts people: "Lens : 300 manifestants pour l'hôpital"."""
    counted = any(count.people and not (count.bare or count.kind) for count in title.counts)
    timed = title.hours or title.days or title.told
    return counted and not timed and heads(title.text.folded, title)


def _opens_on_rows(spoken: list[Spoken]) -> bool:
    """Tell a text whose first numbers of people stand behind their towns, a line each."""
    rows = [one for one in spoken if one.counts][:_ROWS]
    if len(rows) < _ROWS or max(count.low for one in rows for count in one.counts) <= _CLOCK:
        return False
    opening = spoken[: spoken.index(rows[-1]) + 1]
    if any(one.hours or any(told.tense == FUTURE for told in one.told) for one in opening):
        return False
    return all(
        one.groups
        and "%" not in one.text.folded[one.sentence.start : one.sentence.end]
        and one.counts[0].kind is None
        and not one.counts[0].participants
        and follows(one.text.folded, one.groups[0].mentions[-1], one.counts[0])
        and one.sentence.line > spoken[0].sentence.line
        for one in rows
    )


_ROWS = 2
# No hour is so large a number.
_CLOCK = 60


def ours(spoken: list[Spoken], *, lone: bool) -> Speaker | None:
    """Tell a call: who writes "nous étions 680" and says when the next rally is organises it."""
    told = (About.RALLY, About.WEAK, About.HAPPENS)
    calls = lone and any(one.hours and one.days and one.has(*told) for one in spoken)
    return Speaker.ORGANISERS if calls else None


def is_tally(spoken: list[Spoken]) -> bool:
    """Tell a text that gives what several speakers counted in several towns."""
    told = [count for one in spoken if one.groups for count in one.counts]
    said = [count for count in told if count.said_by is not None]
    clicked = any(count.kind in CLICKS for count in told)
    return len(said) > 1 and not clicked and not any(count.kind for count in said)
