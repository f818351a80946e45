"""CSV as people really save it: any separator, any of the usual encodings, headers in any order."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from worker.domain.post import Skipped
from worker.errors import InputError
from worker.reading.words.fold import key

ROW_LIMIT = 200_000
_SEPARATORS = ",;\t|"
_SEP = re.compile(r"sep=.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: the folded names of its columns, and its rows with the line each starts on.

    ``skipped``: rows whose cells cannot be told apart.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[int, Mapping[str, str]], ...]
    skipped: tuple[Skipped, ...] = ()

    def left_out(self, read: Iterable[Skipped]) -> tuple[Skipped, ...]:
        """Return all rows that are skipped, those too that were *read*, from the top down."""
        return tuple(sorted((*self.skipped, *read), key=_line))


def _line(row: Skipped) -> int:
    return int(row.what.removeprefix("row "))


def as_utf8(body: bytes) -> bytes:
    """Return *body* as UTF-8 when its mark says UTF-16 (Excel's "Unicode text"), else as it is."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace").encode("utf-8", "replace")
    return body


def header(text: str) -> tuple[str, ...]:
    """Return the folded cells of the first line that is not empty; at least one."""
    line = next(iter(_first_lines(text)), "")
    cells = next(csv.reader([line], delimiter=_separator(line)), [""])
    return tuple(_folded(cell) for cell in cells)


def looks_like_sheet(text: str) -> bool:
    """Tell whether the first line is a header of three short cells or more that the next fits."""
    lines = _first_lines(text)[:2]
    if not lines:
        return False
    cells = header(text)
    short = all(len(cell) <= 40 and len(cell.split()) <= 5 for cell in cells)  # noqa: PLR2004
    if not short or len(cells) < 3:  # noqa: PLR2004 - two commas are found in any sentence
        return False
    return len(lines) == 1 or lines[1].count(_separator(lines[0])) >= len(cells) - 1


def read_table(text: str, synonyms: Mapping[str, str]) -> Table:
    """Return the rows of a sheet; *synonyms* gives a column's folded name the one we use.

    Raises:
        InputError: A quote is never closed, a cell is huge, or there are too many rows.
    """
    text = text.lstrip("\ufeff\r\n ")
    line = text.partition("\n")[0]
    before = 1 if _SEP.fullmatch(line.strip()) else 0
    if before:
        text = text.partition("\n")[2]
        line = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(line), strict=True)
    start = before + 1
    try:
        columns = tuple(synonyms.get(_folded(cell), _folded(cell)) for cell in next(reader, []))
        rows: list[tuple[int, Mapping[str, str]]] = []
        skipped: list[Skipped] = []
        start = before + reader.line_num + 1
        for cells in reader:
            why = _unsure(columns, cells)
            if why is not None:
                skipped.append(Skipped(f"row {start}", why))
            elif any(cell.strip() for cell in cells):
                rows.append((start, _row(columns, cells)))
            start = before + reader.line_num + 1
            if len(rows) + len(skipped) > ROW_LIMIT:
                raise InputError(f"more than {ROW_LIMIT} rows")
    except csv.Error as error:
        raise InputError(f"row {start}: {_not_a_row(error)}") from None
    return Table(columns, tuple(rows), tuple(skipped))


def _unsure(columns: tuple[str, ...], cells: list[str]) -> str | None:
    """Return why it cannot be told which cell of a row is which; None when it can.

    One comma too many turns "1,600" into 1 and 600, each under a column of its own.
    """
    if any("\0" in cell for cell in cells):
        return "holds a NUL: a part of it was lost; save the sheet again"
    if len(cells) > len(columns) and any(cell.strip() for cell in cells):
        return (
            f"has {len(cells)} cells and the header {len(columns)}; put a cell that holds the "
            'separator in quotes (")'
        )
    return None


def _not_a_row(error: csv.Error) -> str:
    """Return what Python's reader means, in words that help."""
    if "unexpected end" in str(error):
        return 'a quote (") is opened and never closed; close it, or double one that is a sign'
    if "expected after" in str(error):
        return 'a quote (") inside a cell; double it ("") and put the cell in quotes'
    if "field larger" in str(error):
        return "a cell is longer than 131,072 characters; perhaps a quote is never closed"
    return f"not a row of a sheet ({error})"


def check_columns(table: Table, known: tuple[str, ...], template: str) -> None:
    """Refuse a sheet with a column we do not know, naming the nearest we do.

    Raises:
        InputError: One line with all columns known.
    """
    for column in table.columns:
        if column and column not in known:
            raise InputError(unknown_column(column, known, template))
    times = Counter(table.columns)
    twice = [name for name in table.columns if name and times[name] > 1]
    if twice:
        raise InputError(f"line 1: column {twice[0]!r} stands there twice")


def unknown_column(column: str, known: tuple[str, ...], template: str) -> str:
    """Return the one line that an unknown *column* deserves."""
    close = get_close_matches(column, known, n=1, cutoff=0.5)
    hint = f"; nearest is {close[0]!r}" if close else ""
    return (
        f"line 1: column {column[:40]!r} is unknown{hint}; known: {', '.join(known)} "
        f"(portevoix import --template {template})"
    )


def _first_lines(text: str) -> list[str]:
    """Return the first lines that say something; Excel's "sep=;" does not."""
    lines = [line for line in text[:20_000].splitlines() if line.strip()]
    return lines[1:] if lines and _SEP.fullmatch(lines[0].strip("\ufeff ")) else lines


def _row(columns: tuple[str, ...], cells: list[str]) -> Mapping[str, str]:
    return {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if name}


def _separator(line: str) -> str:
    return max(_SEPARATORS, key=line.count)


def _folded(cell: str) -> str:
    return key(cell.strip("\ufeff ")).replace(" ", "_")
