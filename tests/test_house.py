"""The size and shape of the code: what docs/design.md promises to whoever reads it."""

import ast
import re
import statistics
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
# Beside import-linter, which sees modules and not names: pure rooms read no clock.
PURE = ("domain", "reading")


def _files() -> list[Path]:
    return [path for path in (ROOT / "worker").rglob("*.py") if "migrations" not in path.parts]


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _functions() -> tuple[tuple[int, str], ...]:
    return tuple(found for path in _files() for found in _functions_of(path))


def _functions_of(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            doc = ast.get_docstring(node, clean=False)
            spoken = doc.count("\n") + 1 if doc else 0
            lines = (node.end_lineno or node.lineno) - node.lineno + 1 - spoken
            yield lines, f"{path.relative_to(ROOT)}:{node.name}"


def test_no_file_is_longer_than_400_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in _files()
        if (lines := path.read_text(encoding="utf-8").count("\n") + 1) > LONGEST_FILE
    }

    assert not long


def test_no_function_is_longer_than_40_lines() -> None:
    assert not [found for found in _functions() if found[0] > LONGEST_FUNCTION]


def test_most_functions_are_short() -> None:
    sizes = sorted(lines for lines, _ in _functions())

    assert statistics.median(sizes) <= 10
    assert sizes[int(len(sizes) * 0.9)] <= 30


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_reads_no_clock(room: str) -> None:
    reads = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "worker" / room).rglob("*.py")
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Attribute)
        and node.attr in {"now", "utcnow", "today"}
        and ast.unparse(node.value).split(".")[-1] in {"datetime", "date", "time"}
    ]

    assert not reads


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_only_storage_touches_the_orm() -> None:
    # import-linter cannot tell django.db from the rest of Django.
    reach = ("django.db", "worker.storage.models", "worker.storage.tables")
    found = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in _files()
        for name in _imported(path)
        if name.startswith(reach)
        and name != "worker.storage.models.User"  # what `request.user` is narrowed to
        and path.relative_to(ROOT).parts[1] != "storage"
    ]

    assert not found


def test_nothing_is_left_to_do_in_the_code() -> None:
    mark = re.compile(r"\b(TODO|FIXME|XXX|raise NotImplementedError)\b")
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in _files()
        if (match := mark.search(path.read_text(encoding="utf-8")))
    ]

    assert not found
