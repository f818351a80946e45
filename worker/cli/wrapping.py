"""How lines for people are set."""

import shutil
import sys
import textwrap

from worker.domain.signs import harmless

_INDENT = " " * 4


def indented(text: str, first: str = _INDENT) -> str:
    """Return each line of *text* in lines of the terminal's width, the first of all after *first*.

    An address is never broken, so that it opens; nor is a line that goes to a program, which looks
    for what stands together, unless COLUMNS asks for it.
    """
    head, *others = text.splitlines() or [""]
    return "\n".join((_filled(head, first), *(_filled(line, _INDENT) for line in others)))


def _filled(line: str, first: str) -> str:
    width = shutil.get_terminal_size((0, 0)).columns
    if not width:
        return f"{first}{line}"
    return textwrap.fill(
        line,
        width,
        initial_indent=first,
        subsequent_indent=_INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )


def terminal_width() -> int | None:
    """Return the columns of the terminal that output goes to; None when it goes to a program."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def folded(text: str, width: int | None, first: str = "") -> str:
    """Return *first* and *text* in lines of *width* columns; None: one line, for programs."""
    text = harmless(text)
    if width is None:
        return f"{first}{text}"
    return textwrap.fill(
        text,
        max(width, 20),
        initial_indent=first,
        subsequent_indent=_INDENT,
        break_on_hyphens=False,
    )


def say(text: str, first: str = "") -> None:
    """Print *text*, folded to the terminal."""
    sys.stdout.write(f"{folded(text, terminal_width(), first)}\n")


def many(count: int, word: str) -> str:
    """Return "1 event", "2 400 events", "3 rallies"."""
    plural = {"rally": "rallies"}.get(word, f"{word}s")
    return f"{count:,} {word if count == 1 else plural}".replace(",", " ")
