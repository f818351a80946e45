"""Hears the rallies that are told by their likeness, or by their towns alone, behind others.

"Des initiatives similaires voient le jour à Dole et à Gray", "Des marches sont prévues dans
vingt villes. Dole, Gray et Vesoul, entre autres."
"""

from itertools import pairwise

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

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
        others = _others(before, one) or _is_one_of(before, one)
        if found is None and not others and not _lists(before, one):
            continue
        at = found.end() if found else one.groups[0].start if others else start
        one.cues = sorted([*one.cues, Cue(at, at, About.RALLY)], key=lambda cue: cue.start)
        if found:  # "a essaimé" tells when others called, not when they gather
            one.unsaid |= frozenset(range(start, found.end()))


def _others(before: Spoken, one: Spoken) -> bool:
    """Tell "D'autres villes, comme Dole et Gray, sont aussi concernées", behind a rally."""
    if not before.has(About.RALLY) or before.sentence.asked:
        return False
    return _TOO.search(one.text.folded, one.sentence.start, one.sentence.end) is not None


def _is_one_of(before: Spoken, one: Spoken) -> bool:
    """Tell "L'une devait partir de Dole, l'autre de Gray" behind "deux marches sont interdites"."""
    if not before.has(About.RALLY) or before.sentence.asked:
        return False
    start = before.sentence.start
    several = _SEVERAL.search(one.text.folded, start, before.sentence.end)
    return several is not None and _ONE_OF.match(one.text.folded, one.sentence.start) is not None


_SEVERAL = compiled(
    r"\b(?:deux|trois|quatre|plusieurs|des|d'autres) (?:[a-z-]+ ){0,2}"
    r"(?:manif\w*|marches|rassemblements|corteges|defiles|mobilisations|actions|rendez-vous)\b"
)
_ONE_OF = compiled(r"\W*(?:l'une?|l'autre|l[ae] (?:premi|derni)ere?|l[ae] (?:seconde?|deuxieme))\b")


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


_MANY = compiled(r"\b(?:villes|communes|localites|departements|endroits|sous-prefectures)\b")
_LINKS = compiled(
    r"[\s,;:.\u2026()-]*(?:(?:de|d'|du|des|a|au|aux|en|dans|et|ou|le|la|les|comme|encore|mais|"
    r"aussi|egalement|notamment|entre autres|par exemple|passant par|ainsi que|puis|etc|"
    r"sans oublier|jusqu'|parmi elles|sont concernees)(?![a-z])[\s,;:.\u2026()-]*)*"
)
_TOWNS = r"(?:villes|communes|localites|prefectures|sous-prefectures|agglomerations|bourgs)"
_TOO = compiled(
    # "D'autres villes plus petites, telles que Dole ou Gray, suivront le mouvement"
    rf"\b(?:d'autres|plusieurs|de plus petites|certaines|de nombreuses|les|des) (?:autres )?"
    rf"(?:grandes |petites |plus petites )?{_TOWNS}\b[^.;!?]{{0,120}}?\b(?:"
    r"(?:sont|seront|etaient) (?:(?:aussi|egalement|elles aussi) )?(?:de la partie|"
    r"(?:sur les rangs|au programme|au rendez-vous|mobilisees)\b|concernees\b(?! par))|"
    r"(?:(?:se |s')?(?:joindront|joignent|associent|associeront)|rejoignent|rejoindront|"
    r"suivent|suivront|emboitent|emboiteront) (?:a |aux? |le |la |l'|ce )?"
    r"(?:mouvement|mobilisation|appel|pas)\b|"
    r"(?:ne sont|ne seront) pas en reste|(?:font|feront|ont fait) de meme|en feront autant)"
    # "Au programme également, Dole et Gray"
    r"|(?:^|(?<=[.!?\n] ))(?:sont |seront )?(?:aussi|egalement) (?:au programme|concernees?)\b"
    r"|\b(?:au programme|sur la liste|concernees?) (?:aussi|egalement) ?:"
)
_KIND = (
    r"(?:initiative|mouvement|action|evenement|appel|mobilisation|rendez-vous|operation|demarche)s?"
)
_ALIKE = compiled(
    rf"\b{_KIND}(?: (?:citoyen|local|spontane)[a-z]*)? (?:tres |parfaitement )?"
    r"(?:similaires?|semblables?|identiques?|analogues?|comparables?|equivalente?s?|"
    r"du meme (?:type|genre|ordre)|de (?:la )?meme nature|dans le meme esprit)\b"
    r"|\b(?:meme (?:scenario|scene|tableau|image|mobilisation|ambiance|elan|ferveur|constat)|"
    r"scenario (?:identique|similaire))s?(?= (?:a|au|aux|dans)\b)"
    # "l'initiative a essaimé", "l'appel fait des émules"
    r"|\b(?:l'(?:initiative|appel|action|evenement|idee)|le mouvement|la mobilisation) "
    r"(?:(?:a|s'est|s') ?(?:deja |aussi |egalement )?(?:ete )?)?(?:essaim|etend|etendu|"
    r"propag|dupliqu|declin|gagn|fait (?:des (?:emules|petits)|tache d'huile)|repris)[a-z]*\b"
)
