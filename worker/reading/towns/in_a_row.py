"""Sets commas in a row of towns: "Rennes Brest Quimper samedi 14 h", "Dole / Gap / Gex : manif"."""

import re
from collections.abc import Iterator

from worker.reading.towns.gazetteer import Gazetteer
from worker.reading.words.calendar_words import DAYS
from worker.reading.words.fold import key
from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_CAPITAL = r"[A-Z\u00c0-\u00de\u0152][\w'\u2019-]{1,30}"
# The capital comes first, to be looked for fast, and what must not stand before it behind it.
_RUN = compiled(
    r"[A-Z\u00c0-\u00de\u0152](?<![\w'\u2019#@-].)[\w'\u2019-]{1,30}"
    rf"(?: {_CAPITAL}){{2,24}}(?![\w'\u2019-])",
    re.DOTALL,
)
# Whose ends, stops or parts they are: no rally is at each.
_OF_ONE_THING = compiled(
    r"\b(?:lignes?|trains?|tgv|ter|intercit[e\u00e9]s|axe|liaison|autoroute|route|trajet|vol|bus|"
    r"cars?|agglo\w*|m[e\u00e9]tropole|club|match|derby|course|triangle|acad[e\u00e9]mie|"
    r"dioc[e\u00e8]se|"
    r"circonscription|canton|union|entente|stade|us|as|fc)\b[^.;:!?\n]{0,20}\Z",
    re.IGNORECASE,
)
_NAME = rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
# With bars between them they are cells of a table, or lines, but before a colon or a day.
_BARRED = compiled(
    rf"(?<![\w'\u2019#@/|\u2022-])(?<![/|\u2022-] ){_NAME}(?:(?: [\u2013-] {_NAME}){{2,11}}|"
    rf"(?: [/|\u2022] {_NAME}){{1,11}})"
    rf"(?= ?: (?:manif|rassembl|march|mobilis|rdv|rendez|\d)| (?:{'|'.join(DAYS)}|demain)\b)"
    rf"|(?<= \u00e0 ){_NAME}(?: [/|\u2022] {_NAME}){{1,11}}(?=\n|\Z)"
)
_BAR = compiled(r" [/|\u2022\u2013-] ")
_BARS = (" / ", " | ", " \u2022 ", " \u2013 ", " - ")
_PAIR = compiled(
    rf"(?<![\w'\u2019#@-])(?!(?i:manif|rassembl|march|mobilis|rdv|rendez|{'|'.join(DAYS)}|demain))"
    rf"{_CAPITAL}(?: {_CAPITAL}){{1,4}}(?![\w'\u2019-])"
)
_WHEN = (
    rf"(?:(?:{'|'.join(DAYS)}|demain)\b(?: \d{{1,2}}(?: [a-z\u00e9\u00fb]{{3,9}})?)?|"
    r"\d{1,2} ?h\d{0,2}\b)"
)
_GATHERINGS = r"\b(?:manif\w*|rassemblements?|marches|mobilisations?|rdv|rendez-vous)"
# A march may lead from the one to the other.
# "Manif Dole Gu\u00e9ret samedi 14 h", "samedi 14 h Dole Gu\u00e9ret": they are told of as two.
_HEADS_PAIR = compiled(
    rf"(?:(?:{_GATHERINGS}|{_WHEN})(?: ?:)? |: |(?:\A|\n)\W{{0,3}})\Z", re.IGNORECASE
)
_BEHIND_PAIR = compiled(rf",? (?:le |ce )?{_WHEN}|(?:\n|\Z| on | ?[!.] ?)", re.IGNORECASE)
_TIMED = compiled(rf"{_WHEN}", re.IGNORECASE)
_GATHERED = compiled(_GATHERINGS + r"|\bmarche\b|\bmanifest", re.IGNORECASE)
_BACK = 40
_ROW = 3
_WORDS = 4
_PEOPLE = 2_000
# Albert and Laurent are towns of fewer people.
_SURELY = 20_000
# Two names side by side are more often of one place.
_LARGE = 5_000


def apart(raw: str, origin: Origin | None, gazetteer: Gazetteer) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with commas between such towns, and its origin.

    Three of them or more: two names side by side may be of one place, or of a person, but not
    those of two large towns beside a rally's day or hour.
    """
    commas = [
        ((end, end), ",")
        for run in _RUN.finditer(raw)
        if not _OF_ONE_THING.search(raw, max(0, run.start() - _BACK), run.start())
        for end in _ends(run, gazetteer)
    ]
    commas += [((end, end), ",") for end in _between_two(raw, gazetteer)]
    barred = _BARRED.finditer(raw) if any(bar in raw for bar in _BARS) else ()
    commas += [
        (bar.span(), ", ")
        for row in barred
        if all(_is_town(name, gazetteer) for name in _BAR.split(row[0]))
        for bar in _BAR.finditer(raw, row.start(), row.end())
    ]
    return rewritten(raw, origin, sorted(set(commas))) if commas else (raw, origin)


def _between_two(raw: str, gazetteer: Gazetteer) -> Iterator[int]:
    """Yield where the first of two towns ends that stand side by side beside a day or an hour."""
    for pair in _PAIR.finditer(raw):
        before, after = raw[max(0, pair.start() - _BACK) : pair.start()], raw[pair.end() :][:_BACK]
        if not (_HEADS_PAIR.search(before) and _BEHIND_PAIR.match(after)):
            continue
        if not (_TIMED.search(before) or _TIMED.search(after)):
            continue
        line = raw[raw.rfind("\n", 0, pair.start()) + 1 :].partition("\n")[0]
        if _GATHERED.search(line) is None or _OF_ONE_THING.search(before):
            continue
        ends = [pair.start() + at for at in range(len(pair[0])) if pair[0][at] == " "]
        halves = ((raw[pair.start() : end], raw[end + 1 : pair.end()], end) for end in ends)
        if gazetteer.senses(key(pair[0])):
            continue
        yield from (
            end
            for first, second, end in halves
            if not second.startswith("Saint")
            and all(
                _is_town(one, gazetteer, least=_LARGE, surely=_LARGE) for one in (first, second)
            )
            and any(_is_town(one, gazetteer, least=_LARGE) for one in (first, second))
        )


def _ends(run: re.Match[str], gazetteer: Gazetteer) -> Iterator[int]:
    """Return where the towns of the first row in *run* end, but for the last of them."""
    words = [(word.start(), word.end()) for word in re.finditer(r"[^ ]+", run[0])]
    row: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        start = words[at][0]
        sizes = range(min(_WORDS, len(words) - at), 0, -1)
        ends = {size: words[at + size - 1][1] for size in sizes}
        size = next((n for n in sizes if _is_town(run[0][start : ends[n]], gazetteer)), 0)
        if size:
            row.append((start, ends[size]))
        elif len(row) >= _ROW:
            break
        else:
            row = []
        at += size or 1
    names = {key(run[0][start:end]) for start, end in row}
    if len(names) >= _ROW:
        yield from (run.start() + end for _, end in row[:-1])


def _is_town(
    name: str, gazetteer: Gazetteer, *, least: int = _PEOPLE, surely: int = _SURELY
) -> bool:
    town = key(name)
    places = tuple(sense for sense in gazetteer.senses(town) if sense.kind in "cost")
    people = gazetteer.people(places)
    doubtful = gazetteer.is_word(town) or "f" in gazetteer.flags(town)
    return people >= (surely if doubtful else least)
