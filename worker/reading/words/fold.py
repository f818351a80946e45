"""Folding: lower case, no accents, and exactly as many characters as before.

Everything the reader matches is matched on the folded text; since no character is added or
removed, a position in it is a position in the text as given, and spans quote the input.
"""

from unicodedata import normalize

from worker.reading.words.patterns import compiled

_PLAIN = {
    "œ": "o", "Œ": "o", "æ": "a", "Æ": "a", "ß": "s", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l",
    # Apostrophes, quotation marks and hyphens of all keyboards.
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\xb4": "'", "\u2032": "'",
    "\u201c": '"', "\u201d": '"', "«": '"', "»": '"', "\u201e": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2212": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u2002": " ", "\u2003": " ",
    "\t": " ", "\r": " ", "\x0b": " ", "\x0c": " ", "\u200b": " ", "\ufeff": " ",
    **dict.fromkeys("\u2794\u2799\u279b\u279c\u279d\u279e\u27f6", "\u2192"),
    "\u2028": "\n", "\u2029": "\n", "\x85": "\n",
}  # fmt: skip


class _Table(dict[int, str]):
    """One character to one character, worked out on first sight."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        folded = _PLAIN.get(char) or _base(char)
        self[code] = folded
        return folded


def _base(char: str) -> str:
    """Return the bare lower-case letter of *char*, or *char* when there is none."""
    base = normalize("NFKD", char)[:1].lower()
    return base if len(base) == 1 and (base.isascii() or not char.isalpha()) else char


_TABLE = _Table()


_LATIN = "".join(_TABLE[code] for code in range(256)).encode("latin-1")
# What French texts hold most beyond Latin-1: replacing one costs next to nothing.
_OFTEN = tuple((wide, _TABLE[ord(wide)]) for wide in "\u2019\u2026\u0153")
_WIDE = compiled(r"[^\x00-\xff]+")


def fold(text: str) -> str:
    """Return *text* in lower case without accents, of the same length.

    Bytes are translated twenty times faster than characters, and nearly all of a French text is
    Latin-1; its dashes, emoji and curly quotes are put back one by one.
    """
    for wide, plain in _OFTEN:
        if wide in text:
            text = text.replace(wide, plain)
    encoded = text.encode("latin-1", "replace")
    folded = encoded.translate(_LATIN).decode("latin-1")
    if encoded.count(b"?") == text.count("?"):
        return folded
    pieces: list[str] = []
    done = 0
    for match in _WIDE.finditer(text):
        start, end = match.span()
        pieces += (folded[done:start], match[0].translate(_TABLE))
        done = end
    return "".join([*pieces, folded[done:]])


def key(name: str) -> str:
    """Return the key of a name: its folded words, one space apart ("l'Haÿ" is "l hay").

    ``st`` and ``ste`` at the head of a word group are "saint" and "sainte".
    """
    words = "".join(char if char.isalnum() else " " for char in fold(name)).split()
    return " ".join(SAINTS.get(word, word) for word in words)


SAINTS = {"st": "saint", "ste": "sainte", "sts": "saints"}
