"""Tells what is the title of a book, a film or a talk: « le guide "Manifester en fauteuil" »."""

from worker.reading.words.patterns import compiled

_TITLED = compiled(
    r"\b(?:guide|livre|livret|brochure|ouvrage|essai|roman|recueil|album|film|documentaire|"
    r"expo|exposition|conference|spectacle|piece|serie|podcast|emission|chanson|tribune|these|"
    r"colloque|atelier|debat|numero|dossier|article|intitulee?s?|baptisee?s?|joue|jouent|jouera|"
    r"joueront)"
    r"(?: [\w'-]+){0,2},? \"[^\"]{0,40}$"
)
_LETTERS = 60


def is_title(folded: str, start: int) -> bool:
    """Tell whether the word at *start* stands in the quote marks of such a title.

    The mark behind « on joue la montre » ends what somebody said, and begins none.
    """
    named = _TITLED.search(folded, max(0, start - _LETTERS), start)
    if named is None:
        return False
    mark = folded.index('"', named.start())
    line = folded.rfind("\n", 0, mark) + 1
    return folded.count('"', line, mark) % 2 == 0
