"""Tells whether a rally itself is called off where a status is said, and by whom (rule 11)."""

import re

from worker.domain.kinds import ClaimStatus
from worker.reading.words.patterns import compiled

# What a rally is called where it is called off.
OUR = (
    r"(?:manif\w*|marches?|rassemblements?|defiles?|corteges?|prides?|mobilisations?|veillees?|"
    r"(?:sit|die)-?in|actions?|blocages?|barrages?|chaines?|cercles?|processions?|retraites?|"
    r"hommages?|haies?|minutes? de silence|concerts? de cass\w+|velorutions?|casserolades?|"
    r"occupations?|piquets?|pique-nique|happenings?|initiatives?|evenements?|rendez-vous|"
    r"fiertes?|gay|celles?|ceux|celui)\b"
)


_RALLY_BEARS = compiled(rf"\b{OUR}[^.!?\n]{{0,110}}$")
# "la manif de samedi à Cholet passe au dimanche"
_DATED = compiled(
    r"\b(?:de|du) (?:ce |cet )?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)"
    r"[^.;:,]*$"
)
_IS = compiled(r"\b(?:est|sont|sera|seront|ete) (?:\w+ )?$")
# "la mobilisation prévue samedi est levée"; a barrier that is lifted was there.
_CALL_IS = compiled(
    r"\b(?:manif\w*|marche|rassemblement|mobilisation|appel a [^.;:!?\n]{3,40}|mot d'ordre)\b"
    r"[^.;:!?\n]{0,50} (?:est|a ete|sera) (?:\w+ment |donc )?$"
)
_NEEDS = {"suppr": _IS, "passe": _DATED, "leve": _CALL_IS}
_AUTHORITY = compiled(
    r"\b(?:(?:sous-)?pref\w*|maires?|mairie|municipalite|ville|ministre|ministere|beauvau|tribunal|"
    r"autorites|etat|juge|police)\b[^.;!?\n]{0,60}$"
)
_BY_AUTHORITY = compiled(r" par (?:l[ae]s? |l')(?:sous-)?(?:pref|mair|munic|vill|minis|auto|etat)")


def called_off(folded: str, start: int) -> ClaimStatus | None:
    """Return what the "pas de manif" at *start* tells of a rally that was to be; None of none."""
    before = folded[max(0, start - 120) : start].removesuffix("\n")
    head = before[max(map(before.rfind, ".!?\n")) + 1 :]
    if _DECREED.search(head):
        return ClaimStatus.FORBIDDEN
    if _GIVEN_UP.search(head) or _IN_THE_END.match(folded, start):
        return ClaimStatus.CANCELLED
    reason = _REASON.match(folded, start)
    if reason is not None:
        return (
            ClaimStatus.FORBIDDEN if reason["banned"] or reason["barred"] else ClaimStatus.CANCELLED
        )
    return None


_DECREED = compiled(
    r"\b(?:(?:pref\w*|maire|mairie|ville|ministre|beauvau|tribunal)\b[^:]{0,24} "
    r"(?:(?:a|ont) (?:tranche|decide|dit non|refuse)|tranche|refuse)|"
    r"arretes?|interdictions?|interdite?s?)\b[^:]{0,60} ?: ?(?:finalement |donc )?$"
)
_GIVEN_UP = compiled(
    r"\b(?:finalement|au final|en fin de compte|au bout du compte|l'eponge|annul\w+|vigilance|"
    r"alerte)\b"
)
# As in "Pas de manif samedi à Gap : la marche est annulée".
_REASON = compiled(
    rf"[^.!?\n]{{0,70}} ?[:,(;] ?[^.!?\n]{{0,40}}\b{OUR}[^.!?\n]{{0,40}} "
    r"(?:est|sont|a ete|ont ete) (?:annul|(?P<banned>interdi))"
    rf"|[^.!?\n]{{0,70}} ?[:,(;] ?[^.!?\n]{{0,40}}\b(?:a|ont) (?:annul|(?P<barred>interdi))e? "
    rf"(?:leur |la |le |son |sa ){OUR}"
)
_IN_THE_END = compiled(r"[^.!?\n]{0,60}\b(?:finalement|au final|en fin de compte)\b")


def is_borne(folded: str, match: re.Match[str]) -> bool:
    """Tell that a word said of much else ("supprimé", "refuse") is said of a rally."""
    group, start = match.lastgroup, match.start()
    if group == "refused":
        if match[0].startswith("refuse") and match[0][-1] in "es" and " " not in match[0]:
            return _BY_AUTHORITY.match(folded, match.end()) is not None
        return _AUTHORITY.search(folded, max(0, start - 80), start) is not None
    if group == "none":
        return called_off(folded, start) is not None
    if group not in {"off", "later"}:
        return True
    needs = next((one for head, one in _NEEDS.items() if match[0].startswith(head)), None)
    if needs is not None and not needs.search(folded, max(0, start - 90), start):
        return False
    return _RALLY_BEARS.search(folded, max(0, start - 140), start) is not None
