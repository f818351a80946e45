"""Forgets what militants do for a rally in another town and is none: leaflets, posters, banners.

"Mardi, on a tracté à Dole. Mercredi, manif à Gap", "la veille, atelier pancartes à Vesoul".
"""

from collections.abc import Sequence

from worker.domain.campaign import Place
from worker.reading.sentences.elements import Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_DONE = (
    r"(?:tract(?:e|ons|era|erons|ait)|coll(?:e|ons|era|erons|ait)|boit(?:e|ons)|"
    r"(?:distribu|diffus)(?:e|ons|era|ait) (?:des|les|nos) tracts|"
    r"fait (?:du porte-a-porte|des pancartes|des banderoles|du tractage))"
)
_THINGS = r"(?:banderoles?|pancartes?|affiches?|tracts?)"
_CHORE = compiled(
    rf"\b(?:(?:on|nous|je|j'ai|on a|nous avons|ils ont|elles ont) {_DONE}\b|"
    r"tractages?\b|collages?\b|boitages?\b|porte-a-porte\b|"
    rf"(?:distribution|diffusion|confection|fabrication|preparation|atelier)s? "
    rf"(?:de |des |d')?{_THINGS}\b|"
    rf"(?:peindre|fabriquer|preparer|confectionner|coller|distribuer|faire) (?:les|des|nos|de|la) "
    rf"(?:\w+ )?{_THINGS}\b|pour (?:tracter|coller)\b|formations?\b)"
)
_CALLED = (About.RALLY, About.STRIKE, About.QUESTION)


def forget(text: Text, spoken: Sequence[Spoken]) -> None:
    """Forget each sentence of such a chore in a town where no other one tells of a rally."""
    chores = [one for one in spoken if one.groups and _is_chore(text, one)]
    called = [
        towns
        for one in (spoken if chores else ())
        if one not in chores and one.has(About.RALLY) and (towns := _towns(one))
    ]
    for one in chores if called else ():
        if all(_towns(one).isdisjoint(towns) for towns in called):
            one.forget()
            one.days, one.hours, one.venues = [], [], []
            one.cues, one.states, one.stranger = [], [], True


def _is_chore(text: Text, one: Spoken) -> bool:
    if one.has(*_CALLED) or one.counts:
        return False
    return _CHORE.search(text.folded, one.sentence.start, one.sentence.end) is not None


def _towns(one: Spoken) -> set[Place | None]:
    return {mention.place for group in one.groups for mention in group.mentions}
