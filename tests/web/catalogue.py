"""The words of the pages: found in the source, and kept in the two catalogues beside it.

`python -m tests.web.catalogue` brings the catalogues up to the source: the French one is the source
with its no-break spaces, the English one keeps what was translated and lists what was not.
"""

import datetime as dt
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

WEB = Path(__file__).parents[2] / "worker" / "web"
LOCALE = WEB / "locale"
KEYWORDS = {**DEFAULT_KEYWORDS, "gettext_noop": None}

Words: TypeAlias = str | tuple[str, str]
"""A text, or the singular and plural of one."""


def said() -> dict[Words, list[str]]:
    """Return every text of the pages with the files it stands in."""
    found: dict[Words, list[str]] = {}
    for path in sorted(WEB.rglob("*.py")) + sorted(WEB.rglob("*.html")):
        for words in _in_file(path):
            found.setdefault(words, []).append(path.relative_to(WEB).as_posix())
    return found


def kept(language: str) -> Catalog:
    """Return the catalogue of *language*, empty when there is none yet."""
    path = LOCALE / language / "LC_MESSAGES" / "django.po"
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def no_break(text: str) -> str:
    """Return French *text* with unbreakable spaces where a line must not end."""
    return re.sub(r" ([:;?!»])", "\u00a0\\1", text).replace("« ", "«\u00a0")


def _in_file(path: Path) -> Iterator[Words]:
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        source = templatize(source, origin=str(path))
    file = io.BytesIO(source.encode())
    for _, _, message, _ in extract_python(file, KEYWORDS, (), {"encoding": "utf-8"}):
        parts = [message] if isinstance(message, str) else [part for part in message if part]
        yield (parts[0], parts[1]) if len(parts) > 1 else parts[0]


def _empty(language: str) -> Catalog:
    # No moment and no name: the file changes only when a text does.
    long_ago = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    return Catalog(
        locale=language,
        header_comment="# Portevoix: the words of the pages.",
        project="Portevoix",
        version="1",
        charset="utf-8",
        fuzzy=False,
        creation_date=long_ago,
        revision_date=long_ago,
    )


def _renew(language: str) -> int:
    before, after = kept(language), _empty(language)
    missing = 0
    for words, places in said().items():
        known = before.get(words if isinstance(words, str) else words[0])
        text: str | tuple[str, ...] | list[str]
        if language == "fr":
            text = no_break(words) if isinstance(words, str) else tuple(map(no_break, words))
        else:
            text = (known.string if known else "") or ""
            missing += not all([text] if isinstance(text, str) else text)
        after.add(words, text, locations=[(place, 0) for place in sorted(set(places))])
    folder = LOCALE / language / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "django.po").open("wb") as file:
        write_po(file, after, sort_output=True, include_lineno=False, omit_header=False)
    with (folder / "django.mo").open("wb") as file:
        write_mo(file, after)
    return missing


if __name__ == "__main__":
    for each in ("fr", "en"):
        print(f"{each}: {_renew(each)} texts to translate")  # noqa: T201 - a tool of ours
