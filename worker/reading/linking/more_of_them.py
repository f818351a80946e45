"""Hears the rallies that are told by their likeness, or by their towns alone, behind others.

"Des initiatives similaires voient le jour à Dole et à Gray", "Des marches sont prévues dans
vingt villes. Dole, Gray et Vesoul, entre autres."
"""

import re
from itertools import pairwise

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About

_RIVALS = tuple(ANTI - {About.CONTACT, About.TRANSPORT})


def hear_more(spoken: list[Spoken]) -> None:
    """Give the sentences that tell of more rallies the cue that they lack."""
    known = False
    for before, one in pairwise(spoken):
        known = known or (before.has(About.RALLY) and not before.sentence.asked)
        if not known or not one.groups or one.sentence.asked or one.has(About.RALLY, *_RIVALS):
            continue
        start = one.sentence.start
        found = _ALIKE.search(one.text.folded, start, one.groups[-1].start)
        if found is None and not _lists(before, one):
            continue
        at = found.end() if found else start
        one.cues = sorted([*one.cues, Cue(at, at, About.RALLY)], key=lambda cue: cue.start)
        if found:  # "a essaimé" tells when others called, not when they gather
            one.unsaid |= frozenset(range(start, found.end()))


def _lists(before: Spoken, one: Spoken) -> bool:
    """Tell nothing but towns behind "des marches sont prévues dans vingt villes"."""
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    if not before.has(About.RALLY) or before.sentence.asked:
        return False
    if not _MANY.search(folded, before.sentence.start, before.sentence.end):
        return False
    towns = [town for group in one.groups for town in group.mentions]
    ends = [start, *(town.end for town in towns)]
    heads = [*(town.start for town in towns), end]
    rest = " ".join(folded[at:head] for at, head in zip(ends, heads, strict=True))
    return len(towns) > 1 and _LINKS.fullmatch(rest) is not None


_MANY = re.compile(r"\b(?:villes|communes|localites|departements|endroits|sous-prefectures)\b")
_LINKS = re.compile(
    r"[\s,;:.\u2026()-]*(?:(?:de|d'|du|des|a|au|aux|en|dans|et|ou|le|la|les|comme|encore|mais|"
    r"aussi|egalement|notamment|entre autres|par exemple|passant par|ainsi que|puis|etc|"
    r"sans oublier|jusqu'|parmi elles|sont concernees)(?![a-z])[\s,;:.\u2026()-]*)*"
)
_KIND = (
    r"(?:initiative|mouvement|action|evenement|appel|mobilisation|rendez-vous|operation|demarche)s?"
)
_ALIKE = re.compile(
    rf"\b{_KIND}(?: (?:citoyen|local|spontane)[a-z]*)? (?:tres |parfaitement )?"
    r"(?:similaires?|semblables?|identiques?|analogues?|comparables?|equivalente?s?|"
    r"du meme (?:type|genre|ordre)|de (?:la )?meme nature|dans le meme esprit)\b"
    # "l'initiative a essaimé", "l'appel fait des émules"
    r"|\b(?:l'(?:initiative|appel|action|evenement|idee)|le mouvement|la mobilisation) "
    r"(?:(?:a|s'est|s') ?(?:deja |aussi |egalement )?(?:ete )?)?(?:essaim|etend|etendu|"
    r"propag|dupliqu|declin|gagn|fait (?:des (?:emules|petits)|tache d'huile)|repris)[a-z]*\b"
)
