"""Undoes what programs did to a text on its way: "l&#8217;&eacute;cole", "l'Ã©cole".

Archives and feeds hold texts whose entities were never resolved or whose tags were left in, and
texts in UTF-8 that were read as Windows-1252 or Latin-1 (each byte a letter). No one writes either.
"""

import re
from collections.abc import Iterator
from html import unescape

from worker.reading.words.origins import Origin, rewritten
from worker.reading.words.patterns import compiled

_ENTITY = compiled(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8}\d?);")
# "<b>Manifs</b><br>Gap : 14 h": tags that begin a line, and those inside one.
_TAG = compiled(
    r"</?(?:(?P<line>br|p|div|li|tr|h[1-6]|ul|ol|table|section|article|blockquote)|a|b|i|u|em|strong|"
    r"span|small|td|th|font|img)(?: [^<>\n]{0,400})?\s?/?>",
    re.IGNORECASE,
)
# Windows-1252 has letters of its own for 27 of the bytes 80 to 9f.
_LETTER_OF = {
    bytes((byte,)).decode("cp1252", "ignore") or chr(byte): byte for byte in range(0x80, 0x100)
} | {chr(byte): byte for byte in range(0x80, 0x100)}
_TAIL = "".join(re.escape(letter) for letter, byte in _LETTER_OF.items() if byte < 0xC0)  # noqa: PLR2004
# The first of two, three or four bytes tells how many follow.
_BYTES = compiled(
    f"[\u00c2-\u00df][{_TAIL}]|[\u00e0-\u00ef][{_TAIL}]{{2}}|[\u00f0-\u00f4][{_TAIL}]{{3}}"
)


# One of them begins each letter of French, each quote, dash, space and emoji.
_SIGNS = ("\u00c3", "\u00c2", "\u00c5", "\u00e2\u20ac", "\u00e2\u0080", "\u00f0")
# The second byte of "à" is a space that cannot break, and often made a plain one.
_GRAVE = compiled("\u00c3 {1,2}(?=[^\\W\\d_])")


# To patterns that ask for small or capital letters each is the plain one, which no list has it for.
_ODD = {"\u017f": "s", "\u0131": "i", "\u0130": "I"}


def in_usual_letters(raw: str) -> str:
    """Return *raw*, of the same length, with "\u017famed\u0131" as "samedi"."""
    for odd, usual in _ODD.items():
        raw = raw.replace(odd, usual)
    return raw


def legible(raw: str, origin: Origin | None) -> tuple[str, Origin | None]:
    """Return *raw*, a text of the *origin* given, with the letters meant, and its origin."""
    if "&" in raw and _ENTITY.search(raw):
        cuts = ((one.span(), unescape(one[0])) for one in _ENTITY.finditer(raw))
        raw, origin = rewritten(raw, origin, cuts)
    if "<" in raw and ">" in raw:
        tags = ((one.span(), "\n" if one["line"] else "") for one in _TAG.finditer(raw))
        raw, origin = rewritten(raw, origin, tags)
    if raw.isascii() or not any(sign in raw for sign in _SIGNS):
        return raw, origin
    raw, origin = rewritten(raw, origin, _letters(raw))
    return rewritten(raw, origin, ((one.span(), "\u00e0 ") for one in _GRAVE.finditer(raw)))


def _letters(raw: str) -> Iterator[tuple[tuple[int, int], str]]:
    for found in _BYTES.finditer(raw):
        try:
            yield found.span(), bytes(_LETTER_OF[letter] for letter in found[0]).decode()
        except UnicodeDecodeError:
            continue
