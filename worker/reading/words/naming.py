"""A name said again: as a hashtag has it, and as the text around it does."""

import re

from worker.reading.words.fold import fold
from worker.reading.words.patterns import compiled

_SIGN = compiled(r"[^\w]|_")
# "le maire de Lyon", "les gens d'Arras" and other hashtags.
_NOT_OF = r"(?<!\bde )(?<!\bd['\u2019])(?<![\w#-])"


def names_again(said: str, name: str) -> bool:
    """Tell whether *said* names *name*, a hashtag's or a town's, as where something is."""
    letters_of = "[- '\u2019]?".join(fold(_SIGN.sub("", name)))
    return re.search(rf"{_NOT_OF}{letters_of}(?![\w-])", fold(said)) is not None
