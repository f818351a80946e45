"""The `.env` beside the three TOML files: variables of one campaign, mode 600, never in git."""

import re
from collections.abc import Mapping
from pathlib import Path

from worker.config.files import is_file, read_text, shown
from worker.errors import ConfigError

_LINE = re.compile(r"(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)")
_QUOTED = re.compile(r"""(["'])(.*)\1\s*(?:#.*)?""")
_BARE = re.compile(r"(.*?)(?:\s+#.*)?")


def read_dotenv(folder: Path) -> Mapping[str, str]:
    """Return the variables of the `.env` of *folder*, none when there is no such file.

    Empty ones are left out. What the process's own environment says goes before.

    Raises:
        ConfigError: If it cannot be read, a line is neither NAME=VALUE nor a comment, or a quote
            never ends.
    """
    path = folder / ".env"
    if not is_file(path):  # campaign.toml beside it says why nothing there can be read
        return {}
    found: dict[str, str] = {}
    for number, line in enumerate(read_text(path).splitlines(), start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        match = _LINE.fullmatch(stripped)
        if match is None:
            raise ConfigError(f"{shown(path)}, line {number}: expected NAME=VALUE or a # comment")
        if match[2].startswith(("'", '"')) and not _QUOTED.fullmatch(match[2]):
            raise ConfigError(
                f"{shown(path)}, line {number}, {match[1]}: its quote never ends; close it (a value"
                " that begins with one stands in quotes of the other kind)"
            )
        if value := _value(match[2]):
            found[match[1]] = value
    return found


def _value(written: str) -> str:
    quoted = _QUOTED.fullmatch(written)
    bare = quoted or _BARE.fullmatch(written)
    return bare[2 if quoted else 1].strip() if bare else ""
