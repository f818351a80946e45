"""Spells out what is typed in haste where somebody tells of themselves: "jlai", "il ma", "j ai"."""

from collections.abc import Set as AbstractSet

from worker.reading.words.patterns import compiled

_LONGEST = 800
"""Who writes more writes it out."""
_HASTY = {
    "jmfai": "je me fais", "jmfais": "je me fais", "javai": "j'avais", "javais": "j'avais",
    "jave": "j'avais", "jtai": "j'etais", "jetai": "j'etais", "jetais": "j'etais", "jai": "j'ai",
    "g": "j'ai", "jlai": "je l'ai", "jme": "je me", "jmsui": "je me suis", "jy": "j'y",
    "jen": "j'en", "jirai": "j'irai", "nai": "n'ai", "navais": "n'avais", "mest": "m'est",
    "metait": "m'etait", "cest": "c'est", "cetait": "c'etait", "jamai": "jamais", "di": "dit",
    "osi": "aussi", "ossi": "aussi", "plinte": "plainte", "frape": "frappe",
}  # fmt: skip
# "4 g", "3 g de", are grammes and networks.
_TYPED = compiled(
    rf"\b(?<!\d )(?:{'|'.join(sorted(_HASTY, key=len, reverse=True))})\b(?! ?\d{{1,2}}\b(?! an))"
)
HASTE = frozenset(_HASTY)
"""All words that :func:`unhurried` spells out."""
# "J ai", "m a".
_CUT_OFF = compiled(r"\b(?<!\d )([cdjlmnst]|qu) (?=[aeiouy])")
_CUT = (" j ", " m ", "j ai ", "j etais ", "j avais ")
# "Il ma dit": nothing else in French.
_JOINED = compiled(
    r"\b(ils?|elle|on|qui|tu|mec|gars|type|patron|chef|prof|ex|oncle|pere|mere|frere|cousin|voisin|"
    r"bof|beauf|mari|copain|sport) m(as?|ont)\b"
)
# "Il m'a toucher", "j'ai porter plainte".
_INFINITIVE = compiled(r"\b((?:m'(?:as?|ont|avait)|[jn]'ai|ete) (?:\w+ )?\w{3,}e)r\b")


def unhurried(folded: str, said: AbstractSet[str]) -> str:
    """Return a post with what was typed in haste spelled out, as far as an account needs it."""
    if len(folded) > _LONGEST:
        return folded
    if not HASTE.isdisjoint(said):
        folded = _TYPED.sub(lambda typed: _HASTY[typed[0]], folded)
    if any(cut in folded for cut in _CUT):
        folded = _CUT_OFF.sub(r"\1'", folded)
    if " ma " in folded or " mas " in folded or " mont " in folded:
        folded = _JOINED.sub(r"\1 m'\2", folded)
    if "er " in folded and ("'a" in folded or "m'ont" in folded):
        folded = _INFINITIVE.sub(r"\1", folded)
    return folded
