"""Tells what a banner says from who carried it (rule 13)."""

from worker.reading.numbers.figures import Count
from worker.reading.words.patterns import compiled


def written(folded: str, found: list[Count], start: int) -> list[Count]:
    """Leave out what a banner says in the sentence that begins at *start*: "Ni 64, ni mai 68"."""
    if not found or '"' not in folded[start : found[-1].end]:
        return found
    banners = [match.span("said") for match in _BANNER.finditer(folded, start, found[-1].end + 90)]
    return [one for one in found if not any(a <= one.start < b for a, b in banners)]


_BANNER = compiled(
    r"\b(?:banderoles?|pancartes?|slogans?|calicots?|affiches?|tee?-shirts?|scand\w+|brandi\w*)\b"
    r"[^.,;\"\n]{0,24}(?P<said>\"[^\"\n]{2,120}\")"
)
