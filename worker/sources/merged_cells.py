"""Says a table's merged cells in each row they stand in, as a person sees them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import html

BAR = " | "
"""Between the cells of a row."""
# A town or a day, over some rows; more is a layout's.
_LONGEST, _MOST, _DIGITS = 80, 8, 3


@dataclass(slots=True)
class Grid:
    """Where in a table its reading stands, and which cells of rows above go on below."""

    column: int = 0
    merged: dict[int, tuple[int, str]] = field(default_factory=dict)

    def passed(self) -> Iterator[str]:
        """Yield the merged cells that stand in this row where it is now."""
        while self.column in self.merged:
            left, words = self.merged.pop(self.column)
            if left > 1:
                self.merged[self.column] = left - 1, words
            self.column += 1
            yield words + BAR


def begun(node: html.HtmlElement, grids: list[Grid]) -> Iterator[str]:
    """Yield what stands before *node*, which begins; *grids* are of the tables it is in."""
    if node.tag == "table":
        grids.append(Grid())
    elif grids and node.tag == "tr":
        grids[-1].column = 0
    elif grids and node.tag in {"td", "th"}:
        yield from grids[-1].passed()


def ended(node: html.HtmlElement, grids: list[Grid]) -> Iterator[str]:
    """Yield what stands behind *node*, which ends, before its own mark."""
    if not grids:
        return
    grid = grids[-1]
    if node.tag == "table":
        grids.pop()
    elif node.tag == "tr":
        yield from grid.passed()
    elif node.tag in {"td", "th"}:
        rows = _number(node.get("rowspan")) - 1
        if rows > 0 and len(grid.merged) < _MOST and (words := _words(node)):
            # It is passed first when the next cell of its own row begins.
            grid.merged[grid.column] = rows, words
        grid.column += _number(node.get("colspan"))


def _number(said: str | None) -> int:
    digits = (said or "").strip()
    return int(digits) if digits.isdecimal() and len(digits) <= _DIGITS else 1


def _words(cell: html.HtmlElement) -> str:
    """Return what *cell* says on one line, nothing when that is long."""
    said = ""
    for piece in cell.itertext():
        said += piece
        if len(said) > _LONGEST:
            return ""
    return " ".join(said.split())
