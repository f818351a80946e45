"""Texts reduced to what copies of them have in common: letters and digits."""

import re
import unicodedata

# What a copy changes without saying anything else: the address of a link, who is repeated,
# who is called. A hashtag keeps its word: #Lyon says Lyon.
_NOISE = re.compile(
    r"https?://\S+|www\.\S+|^\s*rt\b[^\w]*@[\w.]+(?:@[\w.-]+)?:?|@[\w.]+(?:@[\w.-]+)?",
    re.IGNORECASE,
)


class _Letters(dict[int, str]):
    """What each character is folded to: small letters and digits without marks, or nothing."""

    def __init__(self, between: str) -> None:
        self._between = between

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(code)).casefold()
        kept = "".join(letter for letter in apart if letter.isalnum())
        mark = unicodedata.combining(chr(code)) or unicodedata.category(chr(code)) == "Cf"
        self[code] = kept or ("" if mark else self._between)
        return self[code]


_JOINED, _APART = _Letters(""), _Letters(" ")
# Most French texts are Latin-1: folding bytes costs a quarter of folding characters. A character
# that folds to two (ß, ½) keeps the first in both ways.
_FIRST = [_JOINED[code][:1].encode("latin-1", "ignore") for code in range(256)]
_TABLE = b"".join(letter or b" " for letter in _FIRST)
_NOTHING = bytes(code for code in range(256) if not _FIRST[code])
_SOFT_HYPHEN = b"\xad"
for _code in range(256):
    _JOINED[_code] = _FIRST[_code].decode("latin-1")
    _APART[_code] = _JOINED[_code] or ("" if _code == _SOFT_HYPHEN[0] else " ")


def fold(text: str) -> str:
    """Return the letters and digits of *text*, alike for unannounced copies of it.

    Addresses, a "RT @who:" in front, handles, capitals, accents, blanks, punctuation and emoji
    are dropped; letters and digits of every script stay, in their order.
    """
    text = without_noise(text)
    try:
        return text.encode("latin-1").translate(_TABLE, _NOTHING).decode("latin-1")
    except UnicodeEncodeError:
        return text.translate(_JOINED)


def words(text: str) -> list[str]:
    """Return the words and numbers of *text*, folded likewise, in their order."""
    text = without_noise(text)
    try:
        return text.encode("latin-1").translate(_TABLE, _SOFT_HYPHEN).decode("latin-1").split()
    except UnicodeEncodeError:
        return text.translate(_APART).split()


def without_noise(text: str) -> str:
    """Return *text* without addresses, handles and a "RT @who:" in front."""
    if "@" in text or "://" in text or "www." in text:
        return _NOISE.sub(" ", text)
    return text
