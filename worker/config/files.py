"""Files of a config folder: read as UTF-8 TOML or text, with one line for each way to fail."""

import re
import tomllib
from pathlib import Path

from worker.config.positions import positions
from worker.config.tables import Table
from worker.config.values import nearest
from worker.errors import ConfigError

_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
# What people write who have never seen TOML, and what was expected: the parser names its signs.
_WANTED = (
    (
        re.compile(r"=\s*\d{1,2}\s*(?::\s*\d{2}|h\s*(?:\d{2})?)\s*(#.*)?$"),
        'an hour stands between quotes, such as time = "15:00"',
    ),
    (
        re.compile(r"=\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*(#.*)?$"),
        "a day is written as in date = 2017-10-29",
    ),
    (re.compile(r"[=,\[]\s*[“”„«\u2018\u2019]"), 'a text stands between straight quotes: "…"'),
    (
        re.compile(r"=\s*(?:oui|non|vrai|faux|yes|no|True|False)\s*(#.*)?$", re.IGNORECASE),
        "expected true or false",
    ),
    (re.compile(r'=\s*"[^"]*$'), 'a text ends with a quote on its own line: "…"'),
    (re.compile(r"=\s*[^\W\d]"), 'a text stands between straight quotes: "…"'),
)
_TWICE = "Cannot overwrite a value"
_HEADED = re.compile(r"Cannot declare \((.+?),?\) twice")


def shown(path: Path) -> str:
    """Return *path* as a person would type it: from the current folder when it lies below."""
    try:
        here = Path.cwd()
    except FileNotFoundError:  # it was deleted meanwhile, or made anew
        return str(path)
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)


def read_toml(path: Path) -> Table:
    """Return the top table of the TOML file at *path*.

    Raises:
        ConfigError: If it is missing, unreadable, not UTF-8 or not TOML.
    """
    text = read_text(path)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax(path, text, str(error)) from None
    except RecursionError:
        raise ConfigError(f"{shown(path)}: not TOML: brackets never closed") from None
    return Table(shown(path), positions(text), (), "", values)


def read_template(folder: Path, table: Table, key: str, language: str) -> tuple[str, str]:
    """Return the relative name and the content of the text file that *key* of *table* names.

    One of that name in a folder of the *language* beside it goes before.

    Raises:
        ConfigError: If it lies outside *folder*, is missing, unreadable or empty.
    """
    path = translated(named(folder, table, key, '"announcements/j7.txt"', (".txt",)), language)
    content = read_text(path).strip()
    if not content:
        raise table.error(key, f"{shown(path)} is empty; write the announcement in it")
    return str(path.relative_to(folder)), content


def translated(path: Path, language: str) -> Path:
    """Return ``en/j7.txt`` beside ``j7.txt`` where the *language* is "en" and there is one."""
    other = path.parent / language / path.name
    return other if is_file(other) else path


def named(folder: Path, table: Table, key: str, example: str, endings: tuple[str, ...]) -> Path:
    """Return the path of the file that *key* of *table* names; *endings* are those it may have.

    Raises:
        ConfigError: If it lies outside *folder* or is missing; the message names what is there.
    """
    name = table.need(key, example)
    path = folder / name
    if not path.resolve().is_relative_to(folder.resolve()):
        raise table.error(key, f"{name!r} lies outside {shown(folder)}; put it inside")
    if not is_file(path):
        there = [p for p in sorted(folder.glob("**/*")) if p.suffix.lower() in endings]
        found = [str(p.relative_to(folder)) for p in there]
        hint = nearest(name, found) or (f"; there are: {', '.join(found)}" if found else "")
        lacks = "is a folder" if path.is_dir() else "does not exist"
        raise table.error(key, f"{shown(path)} {lacks}{hint}")
    return path


def is_file(path: Path) -> bool:
    """Tell whether a file lies at *path*, as far as we may look."""
    try:
        return path.is_file()
    except OSError:  # its name is too long, or a folder on the way may not be entered
        return False


def read_text(path: Path) -> str:
    """Return the text of *path* with plain line ends.

    Raises:
        ConfigError: If it is missing, unreadable or not UTF-8.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise ConfigError(f"{shown(path)}: is no file; `portevoix new DIR` shows what it holds")
        # utf-8-sig: Windows' Notepad puts a mark in front.
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except FileNotFoundError:
        raise ConfigError(
            f"{shown(path)}: not found; `portevoix new DIR` makes one, --config DIR names another"
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError(f"{shown(path)}, line {line}: not UTF-8; save it as UTF-8") from None
    except OSError as error:
        raise ConfigError(
            f"{shown(path)}: cannot be read ({error.strerror}); name another, or let the user who "
            "runs this read it"
        ) from None


def _syntax(path: Path, text: str, message: str) -> ConfigError:
    at = _AT.search(message)
    lines = text.splitlines()
    number = int(at[1]) if at and at[1] else max(len(lines), 1)
    what = _AT.sub("", message)
    if what == _TWICE:
        what = "this key stands there twice; keep one of them"
    elif headed := _HEADED.fullmatch(what):
        name = ".".join(part.strip("' ") for part in headed[1].split(","))
        what = f"[{name}] stands there already; keep one of them"
        if f"[[{name}]]" in text:
            what = f"expected [[{name}]], two brackets"
    elif number <= len(lines):
        line = lines[number - 1]
        what = next((wanted for found, wanted in _WANTED if found.search(line)), what)
    return ConfigError(f"{shown(path)}, line {number}: not TOML: {what}")
