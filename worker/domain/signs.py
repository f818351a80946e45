"""Bytes that are text, and signs that are obeyed by a terminal or a page instead of shown."""

import codecs
import re

# A terminal obeys these; one stands for one, so that spans hold.
_OBEYED = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
# What embeds or overrides a direction, or isolates it.
# https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_OBEYED |= dict.fromkeys((*range(0x7F, 0xA0), *TURNING), 0xFFFD)
_TURNED = dict.fromkeys(TURNING)
# A feed that holds one of these is no XML, and no reader takes it. Ends of lines stay.
_IN_NO_XML = dict.fromkeys((*range(9), *range(14, 28), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF), " ")
del _IN_NO_XML[0x85]
_OBEYED[ord("\r")] = ord(" ")

_WINDOWS = "portevoix-windows-1252"
_IN_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def harmless(text: str) -> str:
    """Return *text*, as long as it is, with a sign to see for each that a terminal would obey.

    A title, a server's answer or a name of a file may hold them, to hide or fake other lines.
    """
    return text.translate(_OBEYED)


def straight(text: str) -> str:
    """Return *text* without the marks that turn letters round, as announcements leave it."""
    return text.translate(_TURNED)


def sayable(text: str) -> str:
    """Return what a person typed without the signs that no page and no feed can show."""
    return straight(text).translate(_IN_NO_XML)


def is_binary(head: bytes) -> bool:
    """Tell whether a file that begins with *head* holds no text, in UTF-8 or letters of one byte.

    Damage leaves a few signs that no text has; whatever is packed has some forty in a thousand.
    """
    return len(_IN_NO_TEXT.findall(head)) > max(3, len(head) // 100)


def decoded(body: bytes) -> str:
    """Return the text of *body*: UTF-8, and Windows-1252 where it is none.

    Both in one file happen, where a line was put in with another program.
    """
    return body.decode("utf-8-sig", _WINDOWS)


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_WINDOWS, _as_windows)
