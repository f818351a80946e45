"""How `portevoix read --explain` looks: the text with its pieces marked, then rule by rule."""

import json
import sys

from rich.console import Console
from rich.table import Table
from rich.text import Text

from worker.domain.explanation import Explanation, Piece, What, Why
from worker.domain.signs import harmless
from worker.reading.shapes import claim_json

_STYLES = {
    What.RALLY: "bold underline",
    What.PLACE: "bold magenta",
    What.DAY: "bold cyan",
    What.HOUR: "bold green",
    What.VENUE: "yellow",
    What.STATUS: "bold red",
    What.FIGURE: "bold blue",
}
_WHY = {
    Why.RALLY_WORD: "a word for a rally",
    Why.WEAK_WORD: "a word that calls, in a text with a cause",
    Why.ONLY_PLACE: "the only place of that name",
    Why.TOLD_WHICH: "of several of that name: départements said, towns beside it, size",
    Why.DOUBTFUL: "several places of that name, and nothing tells which: the likeliest",
    Why.PEOPLE: "people or a nickname of that place, who gather",
    Why.AREA: "an area, and no commune in it",
    Why.FULL_DATE: "day, month and year",
    Why.DAY_AND_MONTH: "day and month: the nearest on the side the tense tells",
    Why.DAY_NUMBER: "a day of the month: the nearest on the side the tense tells",
    Why.WEEKDAY: "a bare weekday: the next one, or the last one when told in the past",
    Why.TURNED_WEEKDAY: "a weekday with a word that turns it (next, last, in a week)",
    Why.FROM_TODAY: "counted from the day it was written",
    Why.FROM_NAMED: "counted from the day named before",
    Why.ONLY_HOUR: "the hour said for it",
    Why.EARLIEST_HOUR: "the earliest of its hours",
    Why.SAME_HOUR: "the hour said before",
    Why.MEETING_POINT: "where to meet",
    Why.STATE_WORD: "what becomes of it",
    Why.COUNTED: "people, tied to this rally",
    Why.NAMED_AFTER: "a street, station, club, office or person that bears the name",
    Why.COMMON_WORD: "nothing tells that this word is a place here",
    Why.ABROAD: "abroad",
    Why.ONLY_TELLS_WHICH: "only tells which place is meant, or where something comes from",
    Why.DENIED: "denied",
    Why.QUESTION: "a question",
    Why.WISH: "a wish",
    Why.STRIKE: "a strike",
    Why.INDOOR: "an indoor meeting",
    Why.SPORT: "sport",
    Why.LEISURE: "leisure",
    Why.OFFICIAL: "an official ceremony",
    Why.TRANSPORT: "transport",
    Why.CONTACT: "a contact",
    Why.OTHER: "something that is no rally",
    Why.NO_RALLY: "no rally is said of it",
    Why.TOO_OLD: "two years ago or more",
    Why.NO_EXACT_DAY: "no exact day",
    Why.NOT_THE_EARLIEST: "a later hour, or one of no rally",
    Why.NO_PEOPLE: "not said to be people",
    Why.UNTIED: "tied to no rally of this text",
    Why.UNLIKELY: "unlikely, by what is around it",
}
# Widths of the first columns; what is longer goes on in the next line.
_WHAT, _QUOTED = 8, 24


def write(text: str, told: Explanation, *, as_json: bool, lines: list[str]) -> None:
    """Print *told*; *lines* has one line a claim, as without `--explain`."""
    if as_json:
        json.dump(_object(text, told), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
        return
    console = Console()
    if told.reading.testimony:
        console.print("A personal testimony: nothing is taken from it, and nothing shown.")
        return
    text = harmless(text)
    shown = console.is_terminal
    console.print(_marked(text, told, plain=not shown), soft_wrap=not shown)
    for head, explained in zip(lines, told.claims, strict=True):
        console.print(Text(f"\n{head}", "bold"), soft_wrap=not shown)
        _rows(console, text, explained.pieces)
        console.print(Text(f"  confidence {explained.claim.confidence}"))
    if not told.claims:
        console.print("\nNo rally found.")
    if told.left:
        console.print("\nLeft out")
        _rows(console, text, told.left)


def _marked(text: str, told: Explanation, *, plain: bool) -> Text:
    """Return *text* with the pieces of its claims marked; in brackets where there is no colour."""
    pieces = {(one.start, one.end): one for claim in told.claims for one in claim.pieces}
    marked, done = Text(), 0
    for piece in sorted(pieces.values(), key=lambda one: (one.start, -one.end)):
        if piece.start < done:
            continue
        marked.append(text[done : piece.start])
        shown = text[piece.start : piece.end]
        marked.append(f"[{piece.what}: {shown}]" if plain else shown, _STYLES[piece.what])
        done = piece.end
    return marked.append(text[done:].rstrip())


def _rows(console: Console, text: str, pieces: tuple[Piece, ...]) -> None:
    rows = Table.grid(padding=(0, 2, 0, 0))
    rows.add_column(width=_WHAT)
    # A word wider than its column goes on in the next line: cut, it could be any other.
    rows.add_column(width=min(_QUOTED, console.width // 3), overflow="fold")
    rows.add_column(overflow="fold")
    for piece in pieces:
        quoted = " ".join(text[piece.start : piece.end].split())
        told = _WHY[piece.why] + (", said in another sentence" if piece.carried else "")
        rows.add_row(f"  {piece.what}", Text(quoted, _STYLES[piece.what]), told)
    console.print(rows)


def _object(text: str, told: Explanation) -> dict[str, object]:
    return {
        "testimony": told.reading.testimony,
        "claims": [
            {**claim_json(one.claim), "pieces": [_piece(text, piece) for piece in one.pieces]}
            for one in told.claims
        ],
        "left": [_piece(text, piece) for piece in told.left],
    }


def _piece(text: str, piece: Piece) -> dict[str, object]:
    return {
        "what": piece.what.value,
        "span": [piece.start, piece.end],
        "text": text[piece.start : piece.end],
        "why": piece.why.value,
        "carried": piece.carried,
    }
