"""The patterns' code, kept between runs beside the bytecode."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from worker.reading.words.patterns import compiled

# Reads a text as the command does, and says how many patterns were compiled.
READS = """
import re._parser
parse, parsed = re._parser.parse, []
re._parser.parse = lambda source, *rest: parsed.append(source) or parse(source, *rest)
import sys; sys.argv = ["portevoix", "read", sys.argv[1], "--published", "2017-10-24"]
from worker.__main__ import main
try: main()
except SystemExit: pass
print(len(parsed))
"""


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        (r"\b(?P<hour>\d{1,2}) ?h(?:eures?)? ?(\d\d)?|(?P<word>midi)\b", 0),
        (r"(?i:PLACE) [\u00c0-\u00de]\w+(?<!x)(?=,|$)", re.MULTILINE),
        (r"(?x) a+ # a comment", re.IGNORECASE),
        ("", 0),
    ],
)
def test_a_pattern_is_what_re_compile_gives(source: str, flags: int) -> None:
    mine, theirs = compiled(source, flags), re.compile(source, flags)

    assert mine == theirs
    assert (mine.groups, mine.groupindex) == (theirs.groups, theirs.groupindex)
    for text in ("à 15h30, place Foch", "MIDI\nplace \u00c9tienne,", "aaa A"):
        said, wanted = list(mine.finditer(text)), list(theirs.finditer(text))
        assert [(one.span(), one.groups(), one.lastgroup) for one in said] == [
            (one.span(), one.groups(), one.lastgroup) for one in wanted
        ]


def test_a_pattern_is_made_once() -> None:
    source = r"\bplace (?:du|de la) marche\b"

    assert compiled(source) is compiled(source)
    assert compiled(source, re.MULTILINE) is not compiled(source)


def test_what_is_no_pattern_is_said_as_re_says_it() -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiled("(a")


def _read(folder: Path, **environment: str) -> tuple[str, int]:
    """Return what a fresh process reads, its bytecode in *folder*, and how much it compiled."""
    text = folder / "text.txt"
    text.write_text("Manif à Lyon demain 14h", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", READS, str(text)],
        env={**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "kept"), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    claim, parsed = done.stdout.splitlines()
    return claim, int(parsed)


def test_a_second_run_compiles_no_pattern_again(tmp_path: Path) -> None:
    told, many = _read(tmp_path)
    again, few = _read(tmp_path)
    (kept,) = (tmp_path / "kept").rglob("patterns.*[0-9]")
    kept.write_bytes(kept.read_bytes()[:10_000])
    without, all_of_them = _read(tmp_path)

    assert told == again == without == "Lyon (69123)  2017-10-25  14:00  planned"
    assert all_of_them == many > 2_000
    assert few < 100  # those of the libraries
    assert _read(tmp_path) == (told, few)


def test_who_wants_no_bytecode_written_gets_no_patterns_either(tmp_path: Path) -> None:
    _read(tmp_path, PYTHONDONTWRITEBYTECODE="1")

    assert not (tmp_path / "kept").exists()
