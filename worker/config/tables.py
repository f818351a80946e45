"""Tables of a TOML file, read key by key; every complaint says file, line, table and key."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from worker.config.positions import Positions
from worker.config.values import (
    LONGEST,
    calendar_day,
    clock_time,
    is_unseen,
    nearest,
    span,
    whole_address,
)
from worker.errors import ConfigError, NotFoundError

_T = TypeVar("_T")
_E = TypeVar("_E", bound=StrEnum)

_SECRET_NAMES = re.compile(
    r"token|secret|password|passwd|passphrase|api_?key|credential|bearer|mot_de_passe",
    re.IGNORECASE,
)
_SECRET_PARTS = re.compile(r"(?<=//)[^/?#\s]+(?=@)|(?<=\?).+", re.DOTALL)
_WEBCAL = re.compile(r"^webcals?://", re.IGNORECASE)
_ENDLESS = re.compile(r"(\S{80})\S{80,}")
LONGEST_NAME, LONGEST_PUBLISHER = 64, 200
"""As many signs as a database keeps of a wave's or source's name, and of who publishes."""
_LONGEST_URL = 2_000
_MOST = 1_000_000_000
_LARGEST_AMOUNT = 1_000_000
_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "a text in quotes"),
    (int, "a whole number"),
    (float, "a number"),
    (dt.datetime, "a moment"),
    (dt.date, "a date"),
    (dt.time, "an hour"),
    (list, "a list"),
    (dict, "a table"),
)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a TOML file; *label* names it in messages, empty for the file's top.

    ``secrets_go`` is the variable where a secret found here should have stood.
    """

    file: str
    positions: Positions
    path: tuple[tuple[str, int], ...]
    label: str
    values: Mapping[str, object]
    secrets_go: str = "the environment"

    def error(self, key: str | None, message: str) -> ConfigError:
        """Return the one line for a person: file, line, table, key, *message*."""
        line = self.positions.line(self.path, key)
        label = _plain(self.label)
        at = [self.file, f"line {line}" if line else "", label, f"key '{key}'" if key else ""]
        return ConfigError(f"{', '.join(part for part in at if part)}: {_plain(message)}")

    def only(self, *known: str) -> None:
        """Refuse keys that are not *known*, secrets first (their value is never printed)."""
        for key in self.values:
            if key in known:
                continue
            if _SECRET_NAMES.search(key):
                raise self.error(
                    key, f"secrets never stand in config/; put it in {self.secrets_go}"
                )
            hint = nearest(key, known) or f"; known: {', '.join(known)}"
            raise self.error(key, f"unknown{hint}")

    def expect(self, needed: Iterable[str], known: Iterable[str]) -> None:
        """Refuse keys that are not *known* where one of *needed* lacks: it may be misspelt."""
        if not self.values.keys() >= set(needed):
            self.only(*dict.fromkeys(known))

    def text(self, key: str, *, most: int = LONGEST, lines: bool = False) -> str | None:
        """Return the text of *key*, stripped; None when it is missing or empty.

        It has at most *most* signs, and one line unless *lines*: what the database takes.
        """
        value = (self._typed(key, str) or "").strip()
        if len(value) > most:
            raise self.error(key, f"{len(value)} characters, limit {most}; shorten it")
        if is_unseen(value.replace("\n", "") if lines else value):
            raise self.error(key, f"{value!r} holds a line break or a control sign; one line")
        return value or None

    def need(self, key: str, example: str, *, most: int = LONGEST, lines: bool = False) -> str:
        """Return the text of *key*, which must be there; *example* is shown when it is not."""
        value = self.text(key, most=most, lines=lines)
        if value is None:
            raise self.error(key if key in self.values else None, f"needs {key} = {example}")
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return the truth value of *key*."""
        value = self._typed(key, bool)
        return default if value is None else value

    def number(self, key: str, default: int, *, least: int = 0, most: int = _MOST) -> int:
        """Return the whole number of *key*, from *least* to *most*."""
        value = self._typed(key, int)
        if value is None:
            return default
        if value < least:
            raise self.error(key, f"{value} is too small; expected {least} or more")
        if value > most:
            raise self.error(key, f"{value} is too large; expected {most} or less")
        return value

    def micros(self, key: str) -> int | None:
        """Return an amount of money, 0 or more, in millionths."""
        value = self.values.get(key)
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if value is not None and not (number and 0 <= float(str(value)) <= _LARGEST_AMOUNT):
            raise self.error(key, f"expected an amount such as 20.0, found {_shown(value)}")
        return None if value is None else round(float(str(value)) * 1_000_000)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empties and repeats dropped; one text alone is a list of one."""
        value = self.values.get(key, [])
        found = [value] if isinstance(value, str) else value
        if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
            raise self.error(
                key, f'expected a list of texts such as ["…", "…"], found {_shown(value)}'
            )
        if unfit := next((word for word in found if is_unseen(word.strip())), None):
            raise self.error(key, f"{unfit!r} holds a line break or a control sign; one line")
        return tuple(dict.fromkeys(word.strip() for word in found if word.strip()))

    def parsed(self, key: str, parse: Callable[[str], _T]) -> _T | None:
        """Return *parse* of the text of *key*; errors get the position."""
        value = self.text(key)
        if value is None:
            return None
        try:
            return parse(value)
        except (ValueError, NotFoundError) as error:
            raise self.error(key, str(error)) from None

    def span(self, key: str) -> dt.timedelta | None:
        """Return a span of time such as ``15m`` or ``2h``."""
        return self.parsed(key, span)

    def date(self, key: str) -> dt.date | None:
        """Return a day, written as a TOML date or as a text."""
        value = self.values.get(key)
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            value = value.isoformat()
        if value is not None and not isinstance(value, str):
            raise self.error(key, f"expected a day such as 2017-10-29, found {_shown(value)}")
        try:
            return calendar_day(value) if value and value.strip() else None
        except ValueError as error:
            raise self.error(key, str(error)) from None

    def time(self, key: str) -> dt.time | None:
        """Return an hour, written as a TOML time or as a text such as ``15:00``."""
        value = self.values.get(key)
        if isinstance(value, dt.time):
            return value
        if value is not None and not isinstance(value, str):
            raise self.error(key, f"expected an hour such as '15:00', found {_shown(value)}")
        return self.parsed(key, clock_time)

    def choice(self, key: str, kinds: type[_E]) -> _E:
        """Return the member of *kinds* that *key*, which must be there, names."""
        names = [kind.value for kind in kinds]
        value = self.need(key, f'"…", one of: {", ".join(names)}')
        if value not in names:
            hint = nearest(value, names) or ";"
            raise self.error(key, f"{value!r} is unknown{hint} known: {', '.join(names)}")
        return kinds(value)

    def url(self, key: str, *, calendar: bool = False) -> str | None:
        """Return an http or https address that carries no name and no password.

        That of a *calendar* may begin with webcal://, as it is handed out to be subscribed to.
        """
        value = self.text(key, most=_LONGEST_URL)
        if value is None:
            return None
        if calendar:
            value = _WEBCAL.sub("https://", value)
        parts = whole_address(value)
        if parts is None:
            # Not all of it: what stands behind may be a key, and this line be in a log.
            told = _SECRET_PARTS.sub("…", value)
            raise self.error(
                key, f"{told!r} is no address; expected one such as 'https://exemple.fr/'"
            )
        if parts.username or parts.password:
            raise self.error(key, f"no name or password in an address; put it in {self.secrets_go}")
        return value

    def table(self, key: str) -> "Table":
        """Return the table ``[key]``, empty when it is missing."""
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            raise self.error(key, f"expected one table [{key}], found {_shown(value)}")
        path = (*self.path, (key, 0))
        return Table(self.file, self.positions, path, f"[{_dotted(path)}]", value)

    def tables(self, key: str, *, named_by: str = "name") -> "tuple[Table, ...]":
        """Return the tables ``[[key]]`` in their order; the text of *named_by* names each."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            name = _dotted((*self.path, (key, 0)))
            raise self.error(
                key, f"expected tables headed [[{name}]], two brackets, found {_shown(value)}"
            )
        return tuple(self._row(key, index, row, named_by) for index, row in enumerate(value))

    def _row(self, key: str, index: int, row: Mapping[str, object], named_by: str) -> "Table":
        name = row.get(named_by)
        known = isinstance(name, str) and bool(name.strip())
        if named_by == "name":
            label = f"{key} '{name}'" if known else f"{key} {index + 1}"
        else:
            label = f"{key} {index + 1}" + (f" ({name})" if known else "")
        label = f"{self.label}, {label}" if self.path else label
        return Table(self.file, self.positions, (*self.path, (key, index)), label, row)

    def _typed(self, key: str, kind: type[_T]) -> _T | None:
        value = self.values.get(key)
        # In Python a truth value is an int; in a config file it is not.
        if value is None or (isinstance(value, kind) and (kind is bool) == isinstance(value, bool)):
            return value
        expected = next(words for known, words in _KINDS if known is kind)
        raise self.error(key, f"expected {expected}, found {_shown(value)}")


def unique(tables: Iterable[Table], names: Iterable[str]) -> None:
    """Refuse a name that an earlier table has, whatever its case."""
    seen: set[str] = set()
    for table, name in zip(tables, names, strict=True):
        if name.casefold() in seen:
            raise table.error("name", f"{name!r} is taken already; give each a name of its own")
        seen.add(name.casefold())


def _plain(words: str) -> str:
    """Return *words* as one line for a terminal: no control signs, no word longer than a glance."""
    seen = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in words)
    return _ENDLESS.sub(r"\1…", seen)


def _dotted(path: tuple[tuple[str, int], ...]) -> str:
    return ".".join(key for key, _ in path)


def _shown(value: object) -> str:
    """Say what was found, without quoting more than a glance of it."""
    words = next((words for kind, words in _KINDS if isinstance(value, kind)), "something else")
    if isinstance(value, list | dict):
        return words
    text = value if isinstance(value, str) else str(value).lower()
    return f"{words}: {text[:40]!r}" if isinstance(value, str) else f"{text[:40]} ({words})"
