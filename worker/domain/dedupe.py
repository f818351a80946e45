"""When two texts are one: copies folded to the same words."""

import re
import unicodedata

# What a copy changes without saying anything else: the address of a link, who is repeated,
# who is called. A hashtag keeps its word: #Lyon says Lyon.
_NOISE = re.compile(
    r"https?://\S+|www\.\S+|^\s*rt\b[^\w]*@[\w.]+(?:@[\w.-]+)?:?|@[\w.]+(?:@[\w.-]+)?",
)
_WORDS = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\u0300-\u036f]+")


def fold(text: str) -> str:
    """Return the words of *text*, alike for unannounced copies of it.

    Addresses, a "RT @who:" in front, handles, capitals, accents, punctuation and emoji are
    dropped; letters and digits of every script stay, in their order.
    """
    lowered = text.casefold()
    if not lowered.isascii():
        lowered = _MARKS.sub("", unicodedata.normalize("NFKD", lowered))
    return " ".join(_WORDS.findall(_NOISE.sub(" ", lowered)))
