"""Tells the sum of several rallies, or of a whole region, from the number of one (rule 13)."""

import re

_TOTAL = re.compile(
    r"\b(?:dans toute la france|dans toute la region|en france|"
    r"dans l'hexagone|dans le departement(?! voisin)|dans la region(?! voisine)|"
    r"(?<!cours )(?<!front )(?<!conseil )(?<!bureau )(?<!rond )national\b|"
    r"a travers (?:la france|le pays|le departement)|dans tout le (?:pays|departement)|"
    r"nationwide|across (?:france|the country)|partout en france|dans le pays|"
    r"l'ensemble d[eu]s?|sur (?:les )?(?:deux|trois|quatre|cinq|\d+) (?:regions|departements|"
    r"villes)|dans les rues de france|(?:aux|les|dans) (?:\d+|quelque \d+) (?:villes|"
    r"rassemblements|"
    r"manifestations|corteges|defiles|communes|departements|points de rassemblement)|"
    r"\d+ villes|throughout)"
)
# "au total": of several rallies, but where the text speaks of one town alone.
_SUMMED = re.compile(r"\b(?:au total|en tout|total|in all|altogether|cumul\w*)\b")
_OWN_SUM = re.compile(r" en tout\b")


def is_total(before: str, after: str, *, first: bool) -> bool:
    """Tell the number of a country or a region."""
    return _told(_TOTAL, before, after, first=first)


def is_sum(before: str, after: str, *, first: bool) -> bool:
    """Tell the sum of what was counted; "400 en tout selon la police" is one rally's."""
    return _told(_SUMMED, before, after, first=first)


def _told(pattern: re.Pattern[str], before: str, after: str, *, first: bool) -> bool:
    """What is between two numbers is said of the first: "20 000 en France, 9 200 à Pau"."""
    head, tail = re.split(r"[.;]", before)[-1], re.split(r"[.;]", after, maxsplit=1)[0]
    own = _OWN_SUM.match(tail)
    near = _WHOLE_WORDS.match(tail, own.end() if own else 0)
    if near and pattern.search(near[0]):
        return True
    if not first:
        return _SUM.search(head) is not None
    told = pattern.search(head[-60:])
    # "dans la région, le plus gros cortège était à Nantes : 8 500": the town's own.
    own = _IN_TOWN.search(head[-60:], told.end()) if told else None
    return told is not None and own is None


_WHOLE_WORDS = re.compile(r"[^,]{0,60}(?![a-z])")
# nor is "la CGT, forte de 900 adhérents dans le département, a réuni 250 personnes"
_IN_TOWN = re.compile(
    r", (?:a|ont) (?:reuni|rassembl|mobilis)|"
    r"[ ,](?:a|au|aux) (?!compt|recens|denombr|rassembl|reuni|vu|mobilis|annonc|estim|fait|ete)"
    r"[a-z]"
)


_SUM = re.compile(r"[,;(] ?(?:et |soit )?(?:au total|en tout|total|soit)\b[^,]{0,20}$")
