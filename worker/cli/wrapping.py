"""Lines of the terminal's width, all but the first set in."""

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
