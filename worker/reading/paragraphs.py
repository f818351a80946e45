"""Reads sentences of a paragraph that stand each on a line of its own as they are read on one.

People break the line behind each sentence of a post or a message: a "même heure" or a day said
above went for its own line alone, and 3 % of the texts read right were read otherwise.
"""

import re

from worker.reading.words.patterns import compiled

# What is no row of a list: a line that a sentence ends, and one below it that is a sentence.
_ENDS = compiled(
    r"\n(?=[A-Z\u00c0-\u00de\u00ab])(?:(?<=[^\W\d_][^\W\d_][.!?]\n)|(?<=[\u00bb)][.!?]\n))"
    r"(?!(?:[^\s.:]+ ){0,3}[^\s.:]+ ?(?:[.:]|[\u2013\u2014-] ))"
    r"(?=.*(?:[.!?\u2026)\u00bb] *$|\Z))",
    re.MULTILINE,
)
# "NON à la prison ! Samedi 30 mai 10h", and below it "devant le futur site": a sentence goes on.
_GOES_ON = compiled(
    r"(?<=[^\W_])[ ,]?\n(?=(?:\u00e0 (?=[A-Z\u00c0-\u00de]|\d{1,2} ?h|midi\b)|"
    r"au (?=d\u00e9part|pied|niveau|coin|parc)|"
    r"avec|chez|contre|dans|depuis|des?|devant|dont|du|esplanade|et|jusqu|o\u00f9|parvis|place|"
    r"pour|puis|qu[ei]|sur)\b)"
)
# "Rassemblement à la", "à 10", "La CGT appelle tous": no line ends there.
_HANGS = compiled(
    r"(?<=[^\W_])\n(?:(?=\w)(?:(?<=\b[\u00e0\u00c0a]\n)|"
    r"(?<=\b(?:au|ce|de|du|en|et|la|le|ou|un)\n)|"
    r"(?<=\b(?:aux|ces|cet|d\u00e8s|des|les|par|que|qui|ses|son|sur|une)\n)|"
    r"(?<=\b(?:avec|chez|dans|leur|pour|sans|sous|vers)\n)|"
    r"(?<=\b(?:entre|selon)\n)|(?<=\b(?:contre|devant)\n))|"
    r"(?<=\d\n)(?=(?:heures|h|janvier|f\u00e9vrier|mars|avril|mai|juin|juillet|ao\u00fbt|"
    r"septembre|octobre|novembre|d\u00e9cembre|[a-z]{5,}(?:s|es))\b)|(?<=\d h\n)(?=\d\d\b)|"
    r"(?P<small>(?<=[a-z\u00e9]\n)(?=[a-z\u00e0\u00e9])(?![a-z]{3,8}\.? \d)"
    r"(?!(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain)\W*(?:\n|\Z))))"
)
_AT_TOWN = compiled(r"(?:\u00e0|aux?) (?=[A-Z\u00c0-\u00de])")
# A town that heads the paragraph below it: "Arras."
_BELOW = compiled(r"\n\n(?<=[a-z\u00e9]\.\n\n)(?=[A-Z\u00c0-\u00de\d])")
_TOWN = compiled(
    r"(?:(?:Le|La|Les|L['\u2019]|Saint|Sainte)[ -]?)?[A-Z\u00c0-\u00de][\w'\u2019-]+\.\Z"
)
# Two sentences on a line: its lines are paragraphs.
_TWO = compiled(r"[.!?\u2026](?<=[^\W\d_][^\W\d_\u00bb)].) (?=[A-Z\u00c0-\u00de\u00ab])")
# Below a heading two lines are as often two paragraphs.
_HEADED = compiled(r"[^\n]*[^\n.!?\u2026] *\n")


def run_on(raw: str) -> str:
    """Return *raw*, as long as before, with a space where only a line ends between sentences."""
    if "\n" not in raw:
        return raw
    raw = _BELOW.sub(_headed, _HANGS.sub(_unhung, _GOES_ON.sub(_unbroken, raw)))
    if _ENDS.search(raw) is None:
        return raw
    return "\n\n".join(map(_joined, raw.split("\n\n")))


def _joined(block: str) -> str:
    if _TWO.search(block) or (_HEADED.match(block) and len(_ENDS.findall(block)) == 1):
        return block
    return _ENDS.sub(" ", block)


def _headed(gap: re.Match[str]) -> str:
    """Return two spaces for the *gap* below a town's name."""
    raw, at = gap.string, gap.start()
    line = raw[raw.rfind("\n", 0, at) + 1 : at]
    return "  " if _TOWN.match(line) else gap[0]


def _unbroken(end: re.Match[str]) -> str:
    """Return a space for the *end* of a line of several words that the next goes on with."""
    raw, at = end.string, end.end() - 1
    line = raw[raw.rfind("\n", 0, at) + 1 : at]
    below = raw.find("\n", at + 1) + 1
    begun = _begun(raw[at + 1 : at + 1 + _ALIKE])
    listed = begun in {_begun(line[:_ALIKE]), _begun(raw[below : below + _ALIKE]) if below else ""}
    if not listed and _AT_TOWN.match(raw, at + 1):  # "à Dole : 14h" below or above "au Mans : 15h"
        listed = bool(_AT_TOWN.match(line) or (below > 0 and _AT_TOWN.match(raw, below)))
    row = (line[:1].isalpha() or line[:1] in _OPENS) and not listed and line.count(" ") >= _FEW
    return f"{end[0][:-1]} " if row else end[0]


def _begun(line: str) -> str:
    """Return how *line* begins: "à 14 h" and "à 9:30" do alike."""
    return _NUMBER.sub("0", line)


_NUMBER = compiled(r"\d.*")


def _unhung(end: re.Match[str]) -> str:
    """Return a space for the *end* of a line that hangs; between small letters, of a long one."""
    if end["small"] is not None:
        raw, at = end.string, end.start()
        above = raw[raw.rfind("\n\n", 0, at) + 1 : at].lstrip("\n").split("\n")
        if not above[0][:1].isupper() or min(map(len, above)) < _LONG:
            return end[0]
    return _unbroken(end)


# What a sentence opens with, besides a letter. Who writes in small letters breaks short lines.
_OPENS, _LONG = frozenset('#\u00ab"('), 40
# A line of fewer spaces is a cell: "14 h", "Lens". Lines of a list begin alike.
_FEW, _ALIKE = 3, 4
