"""Tells a text in which nothing unheard is to be looked for: what it tells of is known.

A trial nobody comes to, silence in schools, flags at half-mast, a visit.
"""

import re
from collections.abc import Sequence

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.subjects import tells_behind
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.notices import is_inside
from worker.reading.words.text import Text

_TRIED = re.compile(
    r"\b(?:jugee?s|juge [a-z]+di|compar(?:ait|aissent|aitra|aitront)|condamnee?s?|verdict|"
    r"correctionnelle|prison|sursis)\b"
)
# "Ses soutiens l'accompagneront"
_SUPPORTED = re.compile(
    r"\b(?:soutiens?|solidar\w+|parvis|on (?:sera|se|y)|nous serons|tous|toutes|accompagn\w+|"
    r"devant|proches|collectif|comite|familles?|amis|pancartes?|banderoles?|rendez-vous|rdv|venez|"
    r"\w+aines? de (?:personnes|militants))\b"
)
# "Les drapeaux seront mis en berne", "sont venus découvrir la gare": what else is done there.
_ELSE = re.compile(
    r"\ben berne\b|\bdeuil national\b|\bsquatteu|"
    r"\b(?:partie?s|parti) (?:\w+ )?(?:en (?!greve|cortege|manif|marche|direction|tete|lutte|"
    r"car\b|bus|silence|defil)\w+|au \w+e) (?:[a-z]+di\b|dimanche|hier|"
    r"pour \w+ (?:jours|semaines))|"
    r"\b(?:venue?s?|invitee?s?|viendront)(?: a)? (?:decouvrir|visiter|admirer|applaudir|feter|"
    r"deguster|assister)\b"
)
# "La Ciotat accueille 300 lycéens"
_HOSTS = re.compile(
    r" (?:accueill(?:e|era)|invite(?:ra)? \d+|recoit|recevra|se prepare)\b"
    r"(?! (?:la|une|sa) (?:manif|marche|mobilis))"
)
_SILENT = re.compile(r"minutes? de silence")


def refuses(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell whether one of the sentences says what the whole is, and it is no rally."""
    return any(_is_else(text, one) for one in spoken)


def _is_else(text: Text, one: Spoken) -> bool:
    others = [cue for cue in one.cues if cue.about is About.OTHER]
    start, end = one.sentence.start, one.sentence.end
    if _ELSE.search(text.folded, start, end):
        return True
    if any(
        tells_behind(text, one, group) or _HOSTS.match(text.folded, group.end)
        for group in one.groups
    ):
        return True
    if any(_is_silent(text, cue) for cue in others):
        return True
    tried = others and _TRIED.search(text.folded, start, end)
    return bool(tried) and _SUPPORTED.search(text.folded) is None


def _is_silent(text: Text, cue: Cue) -> bool:
    silent = _SILENT.match(text.folded, cue.start) is not None
    return silent and is_inside(text.folded, cue.start)
