"""On which line of a TOML file a table or a key stands; tomllib does not tell."""

import re
from dataclasses import dataclass
from typing import TypeAlias

_HEADER = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z0-9_-]+))\s*[=.]""")

TablePath: TypeAlias = tuple[tuple[str, int], ...]
"""Keys from the top down, each with its index in a list of tables (0 for a single table)."""


@dataclass(frozen=True, slots=True)
class Positions:
    """The lines of one file, those inside texts of several lines left blank."""

    lines: tuple[str, ...] = ()

    def line(self, path: TablePath, key: str | None) -> int | None:
        """Return the line, from 1, of *key* in the table at *path*, else of the table's header.

        None when neither stands on a line of its own (tables written inside a line).
        """
        header = self._header(path)
        if header is None:
            return None
        own = range(header, self._next_header(header))
        found = None
        if key is not None:
            found = next((n for n in own if _key(self.lines[n]) == key), None)
            if found is None and not path:
                found = next((n for n, name in self._headers() if name == key), None)
        if found is not None:
            return found + 1
        return header if path else None

    def _header(self, path: TablePath) -> int | None:
        """Return the number of the first line after the header of *path*; 0 for the top."""
        start, end = 0, len(self.lines)
        for depth, (_, index) in enumerate(path):
            name = ".".join(key for key, _ in path[: depth + 1])
            found = [n for n, known in self._headers() if known == name and start <= n < end]
            if index >= len(found):
                return None
            start = found[index] + 1
            end = found[index + 1] if index + 1 < len(found) else end
        return start

    def _headers(self) -> list[tuple[int, str]]:
        found = ((n, _HEADER.fullmatch(line)) for n, line in enumerate(self.lines))
        return [(n, re.sub(r"""["'\s]""", "", match[1])) for n, match in found if match]

    def _next_header(self, start: int) -> int:
        later = (n for n, _ in self._headers() if n >= start)
        return next(later, len(self.lines))


def positions(text: str) -> Positions:
    """Cut *text* into lines and blank those inside ``\"\"\"`` or ``'''`` texts."""
    lines: list[str] = []
    closing = ""
    for line in text.splitlines():
        lines.append("" if closing else line)
        for mark in re.findall(r"\"\"\"|'''", line):
            if not closing:
                closing = mark
            elif mark == closing:
                closing = ""
    return Positions(tuple(lines))


def _key(line: str) -> str | None:
    match = _KEY.match(line)
    return next(part for part in match.groups() if part) if match else None
