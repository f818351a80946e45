"""Tells the sum of several rallies, or of a whole region, from the number of one (rule 13)."""

import re

_TOTAL = re.compile(
    r"\b(?:au total|en tout|total\b|dans toute la france|dans toute la region|en france|"
    r"dans l'hexagone|dans le departement|dans la region|au niveau national|national\b|"
    r"a travers (?:la france|le pays|le departement)|dans tout le (?:pays|departement)|"
    r"nationwide|across (?:france|the country)|in all|partout en france|dans le pays|"
    r"l'ensemble d[eu]s?|sur (?:les )?(?:deux|trois|quatre|cinq|\d+) (?:regions|departements|"
    r"villes)|dans les rues de france|\d+ villes|throughout|altogether|cumul\w*)"
)
_OWN_SUM = re.compile(r" en tout\b")


def is_total(before: str, after: str, *, first: bool) -> bool:
    """Tell the sum of several rallies; "400 en tout selon la police" is one rally's.

    What stands between two numbers is said of the one before: "20 000 en France, 9 200 à Paris".
    """
    head, tail = re.split(r"[.;]", before)[-1], re.split(r"[.;]", after, maxsplit=1)[0]
    own = _OWN_SUM.match(tail)
    if _TOTAL.search(tail[own.end() if own else 0 : 60].partition(",")[0]):
        return True
    if not first:
        return _SUM.search(head) is not None
    told = _TOTAL.search(head[-60:])
    # "dans la région, le plus gros cortège était à Nantes : 8 500": the town's own.
    return told is not None and _IN_TOWN.search(head[-60:], told.end()) is None


_IN_TOWN = re.compile(r"[ ,](?:a|au|aux) [a-z]")


_SUM = re.compile(r"[,;(] ?(?:et |soit )?(?:au total|en tout|total|soit)\b[^,]{0,20}$")
