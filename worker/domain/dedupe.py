"""When two texts are one: copies folded to the same letters."""

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

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFKD", chr(code)).casefold()
        self[code] = "".join(letter for letter in apart if letter.isalnum())
        return self[code]


_LETTERS = _Letters()
# Most French texts are Latin-1: folding bytes costs a quarter of folding characters. A character
# that folds to two (ß, ½) keeps the first in both ways.
_FIRST = [_LETTERS[code][:1].encode("latin-1", "ignore") for code in range(256)]
_TABLE = b"".join(letter or b" " for letter in _FIRST)
_NOTHING = bytes(code for code in range(256) if not _FIRST[code])
for _code in range(256):
    _LETTERS[_code] = _FIRST[_code].decode("latin-1")


def fold(text: str) -> str:
    """Return the letters and digits of *text*, alike for unannounced copies of it.

    Addresses, a "RT @who:" in front, handles, capitals, accents, blanks, punctuation and emoji
    are dropped; letters and digits of every script stay, in their order.
    """
    if "@" in text or "://" in text or "www." in text:
        text = _NOISE.sub(" ", text)
    try:
        return text.encode("latin-1").translate(_TABLE, _NOTHING).decode("latin-1")
    except UnicodeEncodeError:
        return text.translate(_LETTERS)
