"""Hears those who gather beside a visit, a trial or a vote: where they meet, who waited there."""

from itertools import pairwise

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import Forms

_VISITS = Forms(
    "visite venue deplacement accueil macron president presidente candidat candidate depute",
    stems="ministr prefet secretaire",
)
_PROTESTERS = compiled(
    r"\s?(?:d'|de |des )?(?:jeunes )?"
    r"(?P<who>manifestant|opposant|contestatair|syndicalist|militant|grevist|gilets jaunes)\w*"
)


# "Le ministre sera jeudi à X. Les opposants se donnent rendez-vous à 8 h"
_THEY_MEET = compiled(
    r"\W*(?:l[ae]s? |l'|des |plusieurs |une? [a-z]+aine d(?:e |'))(?:opposant|manifestant|militant|"
    r"syndicat|intersyndical|collectif|comite|salari|soignant|enseignant|parent|habitant|riverain|"
    r"agricult|eleveur|cheminot|lycee|etudiant|association|cgt|fsu|fo|sud|cfdt|solidaires|unsa|fdsea|"
    r"confederation|retraite|usager|elu|avocat|anti|gilets|feminist|ecologist|soutien|famille)"
    r"[^.;:!?\n\d]{0,60}? (?:se |s'y )?(?:donn|fix)\w+ (?P<meet>rendez-vous|rdv)\b"
)


def hear_meetings(spoken: list[Spoken]) -> None:
    """Take for a rally's where people meet beside what else is held in a town on a day."""
    for before, one in pairwise(spoken):
        beside = before.groups and before.days and one.hours and not one.groups
        if not beside or before.sentence.line != one.sentence.line:
            continue
        found = _THEY_MEET.match(one.text.folded, one.sentence.start, one.sentence.end)
        if found is not None:
            cue = Cue(*found.span("meet"), About.RALLY)
            one.cues = sorted([*(kept for kept in one.cues if kept.start != cue.start), cue])


def is_beside(one: Spoken) -> bool:
    """Tell "Un rassemblement est prévu à 8 h", beside a trial or a visit that is on that day."""
    return bool(one.hours) and _A_RALLY.match(one.text.folded, one.sentence.start) is not None


_A_RALLY = compiled(
    r"\W*une? (?:rassemblement|manifestation|marche) (?:[a-z']+ ){0,2}"
    r"(?:est|sera|se tiendra|aura lieu|partira|s'y tiendra)\b"
)


def hear_those_who_meet(text: Text, spoken: list[Spoken]) -> None:
    """Take "La visite du ministre à X a été perturbée par 200 manifestants" for a rally's."""
    if not text.words.at(_VISITS):
        return
    for one in spoken:
        crowd = [count for count in one.counts if count.people and not count.kind]
        met = (_PROTESTERS.match(text.folded, count.end) for count in crowd)
        found = next((match for match in met if match is not None), None)
        visits = text.words.at(_VISITS, *text.within(one.sentence.start, one.sentence.end))
        if found is None or not visits or one.has(About.INDOOR):
            continue
        cue = Cue(found.start("who"), found.end(), About.RALLY)
        kept = [one for one in one.cues if one.about not in ANTI and one.start != cue.start]
        one.cues = sorted([*kept, cue])
