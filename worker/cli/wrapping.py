"""How lines for people are set."""

import shutil
import textwrap

_INDENT = " " * 4


def indented(text: str, first: str = _INDENT) -> str:
    """Return *text* in lines of the terminal's width, the first of them after *first*.

    An address is never broken, so that it opens.
    """
    return textwrap.fill(
        text,
        shutil.get_terminal_size().columns,
        initial_indent=first,
        subsequent_indent=_INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )


def many(count: int, word: str) -> str:
    """Return "1 event", "2 400 events", "3 rallies"."""
    plural = {"rally": "rallies"}.get(word, f"{word}s")
    return f"{count:,} {word if count == 1 else plural}".replace(",", " ")
