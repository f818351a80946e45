"""Reads notices of traffic: which buses a march stops, when, and where it leaves.

"Lignes déviées mardi à Pau dès 13 h. La manifestation partira à 14 h": the town and the day of what
is stopped are the march's, its hours are not.
"""

from worker.reading.sentences.elements import Spoken
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_STOPS = Forms(
    "coupe coupee coupes coupees circulera circuleront circule circulent",
    stems="perturb devi interromp suspend limit ralenti trafic stationnement desserv",
)


def settle_notice(text: Text, spoken: list[Spoken]) -> None:
    """Give a notice of one town to the rally it tells of; that of a strike has none."""
    if not text.words.at(_STOPS):
        return
    notices = [one for one in spoken if _stops(one)]
    calls = [one for one in spoken if _MARCH.search(_said(one)) and one.has(About.RALLY)]
    if not notices or not calls or len(_towns(spoken)) != 1:
        return
    dated = any(one.days for one in calls if one not in notices)
    for one in notices:
        one.hours = [hour for hour in one.hours if _is_marchs(one, hour.start)]
        one.venues = [venue for venue in one.venues if _is_marchs(one, venue.start)]
        if dated and not one.has(About.RALLY):
            one.days = []  # "La Ville attend 800 personnes : stationnement interdit dès la veille"
        stopped = [cue for cue in one.cues if cue.about in _STOPPING]
        one.cues = [cue for cue in one.cues if cue.about not in _STOPPING]
        if one.days and not dated and not one.cues:
            one.cues = [cue._replace(about=About.WEAK) for cue in stopped]


def _stops(one: Spoken) -> bool:
    """Tell a sentence of what does not run, or runs elsewhere; no coach that takes people there."""
    if not one.has(About.TRANSPORT) or one.has(About.STRIKE):
        return False
    said = _said(one)
    return _STOPPED.search(said) is not None and _RIDE.search(said) is None


def _is_marchs(one: Spoken, start: int) -> bool:
    """Tell what stands behind a march, and behind nothing that is stopped."""
    if _SETS_OUT.match(one.text.folded[one.sentence.start : start]):
        return True
    before = [cue for cue in one.cues if cue.start < start and cue.about in _NAMED]
    return bool(before) and before[-1].about is About.RALLY


def _said(one: Spoken) -> str:
    return one.text.folded[one.sentence.start : one.sentence.end]


def _towns(spoken: list[Spoken]) -> set[str]:
    return {
        mention.place.code
        for one in spoken
        for group in one.groups
        for mention in group.mentions
        if mention.place is not None
    }


_STOPPING = frozenset({About.TRANSPORT, About.NEGATION})
_NAMED = frozenset({About.RALLY, About.TRANSPORT})
_MARCH = compiled(r"\b(?:manif\w*|cortege|marche|defile|rassemblement|mobilisation)\b")
# "Elle partira à 11 h de la place Foch et pourra interrompre le tram."
_SETS_OUT = compiled(
    r"\W*(?:elle|il|celle-ci|celui-ci) (?:partira|s'elancera|debutera|demarrera|se tiendra|ira|"
    r"doit|devrait|part)\b[^,.;]{0,60}$"
)
_STOPPED = compiled(
    r"\b(?:perturb|devi(?:e|ation)|interrompu|interruption|suspendu|limite|ralenti|coupee?|"
    r"trafic|(?:ne |n')?circul(?:era|eront|e|ent|ation)\b|"
    r"stationnement (?:sera |est )?interdit|desserv)"
)
_RIDE = compiled(
    r"\b(?:covoit|affret|rejoindre|pour (?:aller|venir|se rendre)|"
    r"departs? (?:des? |en )?(?:bus|car))"
)
