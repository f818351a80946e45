"""Tells the people of a rally's cause from those who came: "contre l'expulsion de 3 familles"."""

import re

from worker.reading.words.patterns import compiled

_FOR = r"(?:contre|pour|apres|suite|en (?:soutien|hommage|memoire|solidarite|faveur))"
# So many they are whom a crowd already counted, or a march, speaks for.
_FOR_SO_MANY = compiled(
    rf"[^,;.()]{{0,110}} {_FOR}(?:(?! et )[^,;.()\d]){{0,60}}"
    r"(?: de|d'| des| aux?| a| les| ces| contre| pour) ?"
)
_SAID_BEHIND = compiled(
    r"[^,;.()\d]{1,60}, (?:selon|d'apres|de source|(?:a|ont) (?:indique|compte|annonce|recense|"
    r"denombre|estime|precise)|estime|affirme|annonce|assure|revendique|indique)(?:nt)? "
)
# "la marche pour sept militants a réuni 300 personnes": a crowd draws nobody, a march does.
_DREW = compiled(
    r" (?!personnes|manifestants)[a-z-]+(?:(?! et )[^,;.()\d]){0,50}? a (?:[a-z]+ )?"
    r"(?:reuni|rassemble|mobilise|attire|draine)\b"
)


def is_defended(before: str, after: str, *, counted: bool) -> bool:
    """Tell the 35 of "300 personnes ont défilé pour interpeller les 35 élus, selon la police".

    *before* goes back to the number before, if one is *counted*.
    """
    if _DREW.match(after):
        return True
    return counted and _FOR_SO_MANY.fullmatch(before) is not None


def told_behind(folded: str, start: int, number: re.Match[str]) -> re.Match[str] | None:
    """Find "…, selon la police" behind the cause's *number*: said of the one before *start*."""
    cause = _FOR_SO_MANY.fullmatch(folded, start, number.start())
    return _SAID_BEHIND.match(folded, number.end()) if cause else None
