"""Forgets the towns in a list of something else: "Permanences de la députée", "Collectes de sang".

The rows of such a list have a town, a day, an hour and a place, as those of a list of rallies. In
an agenda each row says what it is: "14 h : manif à Gap", "15 h : théâtre-forum à Dax".
"""

from collections import Counter
from collections.abc import Sequence

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.frames import frame_of
from worker.reading.sentences.named_events import titles
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

_HEADING = 90  # letters
_FEWEST, _WORD, _NAME = 2, 4, 5
_NO_ISLANDS = ("reunion d", "reunion pub", "reunions ")
_GOES_ON = (*_NO_ISLANDS, "theatre-", "theatre d")
_MARKS = compiled(r"[:;,|()\[\]\u2013\u2014\u2022*]| - ")
# What a field of a place, of a time or of a call to all begins with.
_LED = words("""
    devant sous face depuis vers apres avant entre place parvis gare mairie rendez rdv depart tous
    toutes venez rejoignez amenez avec pour contre dans chez cette tout toute heure lieu meme puis
""")
# Whatever it is for, it is no rally.
_HELD = words("""
    reunion reunions atelier ateliers projection projections concert concerts conference conferences
    cafe apero soiree assemblee tractage tractages collage collages formation formations stage
    theatre causerie loto bal repas balade
""")


def forget(text: Text, spoken: Sequence[Spoken]) -> None:
    """Forget the towns of such lists, and of the rows of an agenda that name another thing."""
    _forget_lists(text, spoken)
    _forget_kinds(text, spoken)


def _forget_lists(text: Text, spoken: Sequence[Spoken]) -> None:
    """Forget the towns of the rows below a heading that names what is held for no cause."""
    at = 0
    while at < len(spoken):
        rows = _rows(text, spoken, at + 1) if _is_heading(text, spoken[at]) else []
        at += 1
        if len(rows) < _FEWEST:
            continue
        if titles(text, spoken[at - 1]):
            for row in rows:
                _leave(row)
            at += len(rows)


def _forget_kinds(text: Text, spoken: Sequence[Spoken]) -> None:
    """Forget the rows that name another thing where their equals name rallies."""
    rows = [one for one in spoken if _is_lone(text, one) and _opens(text.folded, one)]
    if len(rows) < _FEWEST or not any(one.has(About.RALLY) for one in rows):
        return
    fields = [_fields(text, one) for one in rows]
    named = Counter(
        (len(parts), at)
        for one, parts in zip(rows, fields, strict=True)
        for at, (start, end) in enumerate(parts)
        if any(cue.about is About.RALLY and start <= cue.start < end for cue in one.cues)
    )
    for one, parts in zip(rows, fields, strict=True):
        if one.has(About.RALLY, About.WEAK, About.STRIKE) or one.states or one.counts:
            continue
        fellows = [(at, often > 1) for (size, at), often in named.items() if size == len(parts)]
        if any(_names(text, one, parts[at], often=often) for at, often in fellows):
            _leave(one)


def _leave(one: Spoken) -> None:
    one.forget()
    one.days, one.hours, one.venues = [], [], []


def _is_lone(text: Text, one: Spoken) -> bool:
    """Tell a row of one town, "réunion du collectif" being none."""
    towns = [it for it in one.groups if not text.folded.startswith(_NO_ISLANDS, it.start)]
    return len(towns) == 1 and bool(one.hours or one.days) and not one.told


def _fields(text: Text, one: Spoken) -> list[tuple[int, int]]:
    """Return where each field of a row starts and ends."""
    start, end = one.sentence.start, one.sentence.end
    marks = [mark.span() for mark in _MARKS.finditer(text.folded, start, end)]
    edges = [start, *(edge for mark in marks for edge in mark), end]
    found = zip(edges[::2], edges[1::2], strict=True)
    return [(first, last) for first, last in found if _says(text.folded[first:last])]


def _names(text: Text, one: Spoken, field: tuple[int, int], *, often: bool) -> bool:
    """Tell a field that opens on a thing, not on where, when or what for.

    Any thing is one where its equals name rallies *often*, else what is never a rally.
    """
    first, last = text.within(*field)
    forms, starts = text.words.forms[first:last], text.words.starts[first:last]
    spans = [(it.start, it.end) for it in (*one.groups, *one.elements)]
    taken = [span for span in spans if not text.folded.startswith(_GOES_ON, span[0])]
    opens = not any(begin <= starts[0] < until for begin, until in taken)
    free = opens and len(forms[0]) >= _WORD and forms[0] not in _LED
    said = [hour.start for hour in one.hours] + [day.start for day in one.days]
    timed = any(at in range(*field) for at in said)
    held = forms[0] in _HELD or (often and frame_of(forms).cause <= 0)
    return free and len(forms) <= _NAME and not timed and held


def _rows(text: Text, spoken: Sequence[Spoken], first: int) -> list[Spoken]:
    """Return the rows of towns with an hour or a day from the *first* on that call to no rally."""
    rows = []
    for one in spoken[first:]:
        if not _is_lone(text, one) or one.has(About.RALLY) or not _opens(text.folded, one):
            break
        rows.append(one)
    return rows


def _is_heading(text: Text, one: Spoken) -> bool:
    """Tell a short line of its own without a town or an hour."""
    start, end = one.sentence.start, one.sentence.end
    placed = any(not text.folded.startswith(_NO_ISLANDS, group.start) for group in one.groups)
    if placed or one.hours or end - start > _HEADING or text.folded[start] == "#":
        return False
    below = text.folded.find("\n", end)
    return below >= 0 and _opens(text.folded, one) and not _says(text.folded[end:below])


def _opens(folded: str, one: Spoken) -> bool:
    """Tell that it opens its line."""
    return not _says(folded[folded.rfind("\n", 0, one.sentence.start) + 1 : one.sentence.start])


def _says(words: str) -> bool:
    return any(letter.isalnum() for letter in words)
