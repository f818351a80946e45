"""Lists of words as they are written in the tables of the reader."""


def words(text: str) -> frozenset[str]:
    """Return the words of *text*, which stand a space apart."""
    return frozenset(text.split())


def names(text: str) -> frozenset[str]:
    """Return the names of *text*, which stand a semicolon apart and may be of several words."""
    return frozenset(" ".join(name.split()) for name in text.split(";") if name.strip())
