"""Lists of words as they are written in the tables of the reader."""


def words(text: str) -> frozenset[str]:
    """Return the words of *text*, which stand a space apart."""
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """Return the names of *text*, which stand a semicolon apart and may be of several words."""
    return frozenset(" ".join(name.split()) for name in text.split(";") if name.strip())


class Forms:
    """Words known by their form: listed whole, begun by a stem, or with an ending.

    As a container it may be asked of all words of a text at once (``Words.at``).
    """

    def __init__(self, whole: str = "", *, stems: str = "", endings: str = "") -> None:
        self._whole = words(whole)
        self._stems = tuple(stems.split())
        self._endings = tuple(endings.split())

    def __contains__(self, word: object) -> bool:
        """Tell whether *word* has one of the forms."""
        return isinstance(word, str) and (
            word in self._whole or word.startswith(self._stems) or word.endswith(self._endings)
        )
