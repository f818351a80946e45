"""Hears those who gather outside what goes on within: a council, a trial, a visit, a meeting.

"Le conseil municipal de X votait lundi le budget. Dehors, 120 usagers scandaient …" tells of a
rally in X on Monday, and "Conseil municipal lundi à X : le collectif appelle à se rassembler à
18 h devant la mairie" calls to one: town and day are said with what it is held against.
"""

from collections.abc import Set as AbstractSet
from itertools import pairwise

from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.words.cues import Cue
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled

_OUTSIDE = compiled(
    r"\b(?:dehors|a l'exterieur|au-dehors|(?<![a-z] )devant (?:le batiment|la salle|l'entree|les "
    r"grilles|les portes|le tribunal|le palais)|sous (?:les|ses|leurs) fenetres|a l'entree|"
    r"sur le parvis)\b"
)
_DOES = compiled(
    r"(?:(?!\b(?:personne|pas|rien)\b)[^.;:\n]){0,80}?\b(?:scand|chant|cri[ea]|hurl|siffl|hu(?:aient|ent|e\b)|tap(?:aient|ent|e\b)|"
    r"manifest|reclam|exig|brandi|protest|entonn|banderoles?|pancartes?|fumigenes|slogans?|"
    r"demand(?:aient|ent) des comptes|denonc|donn(?:aient|ent) de la voix)"
)


def hear_those_outside(spoken: list[Spoken]) -> None:
    """Take such sentences for a rally's, and leave them the town and day of what goes on within."""
    for before, one in zip([None, *spoken], spoken, strict=False):
        crowd = _crowd(one)
        cue = crowd or _call(one)
        within = one if one.groups else before
        if cue is None or within is None or not within.groups:
            continue
        if not _is_within(within, cue.start, _ROOMS if crowd else _EVENTS):
            continue
        within.cues = [kept for kept in within.cues if kept.about not in ANTI or _ours(kept, cue)]
        one.cues = sorted([*(kept for kept in one.cues if kept.start != cue.start), cue])
        within.hours = [hour for hour in within.hours if hour.start > cue.start]


_EVENTS = ANTI - {About.TRANSPORT, About.CONTACT}
_ROOMS = frozenset({About.INDOOR, About.OFFICIAL, About.OTHER})
# Whose hour a call is told beside, see `beforehand.py`.
_COURT = compiled(r"\b(?:audience|tribunal|proces)\b")


def _is_within(one: Spoken, start: int, rooms: AbstractSet[About]) -> bool:
    """Tell that a sentence is, up to *start*, of what goes on within, and of no rally."""
    cues = [cue.about for cue in one.cues if cue.start < start]
    if About.RALLY in cues or rooms.isdisjoint(cues):
        return False
    folded, first = one.text.folded, one.sentence.start
    return not (one.hours and _COURT.search(folded, first, min(start, one.sentence.end)))


def _ours(kept: Cue, cue: Cue) -> bool:
    return kept.start >= cue.start and kept.about is not About.INDOOR


def _crowd(one: Spoken) -> Cue | None:
    """Return who is outside, counted: "Dehors, 120 usagers scandaient"."""
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    crowd = [count for count in one.counts if not count.kind]
    out = _OUTSIDE.search(folded, start, end) if crowd else None
    if out is None:
        return None
    if not any(_DOES.match(folded, count.end, end) for count in crowd):
        return None
    first = min(out.start(), *(count.start for count in crowd))
    return Cue(first, out.end(), About.RALLY)


_CALL = compiled(
    r"\b(?:appell?e(?:nt)?|invite(?:nt)?) a (?:se (?:rassembler|retrouver)|manifester|venir)|"
    r"\b(?:donn(?:e|ent|era|eront)|fix(?:e|ent)) rendez-vous|"
    r"[;:.] ?(?:un )?(?:rassemblement|manif(?:estation)?|contre-manifestation)\b"
)
_GATHERED = compiled(r"\b(?:banderoles?|pancartes?|casseroles?|sifflets?|rassembl|manif|mobilis)")


def _call(one: Spoken) -> Cue | None:
    """Return who calls with an hour of its own: "le collectif appelle à se rassembler à 18 h"."""
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    call = _CALL.search(folded, start, end) if one.hours else None
    if call is None or not _GATHERED.search(folded, call.start(), end):
        return None
    if not any(hour.start > call.end() for hour in one.hours):
        return None
    if any(group.start > call.start() for group in one.groups):
        return None
    return Cue(call.start(), call.end(), About.RALLY)


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


def is_called_beside(one: Spoken) -> bool:
    """Tell "Un rassemblement est prévu à 8 h", beside a trial or a visit that is on that day."""
    return bool(one.hours) and _A_RALLY.match(one.text.folded, one.sentence.start) is not None


_A_RALLY = compiled(
    r"\W*une? (?:rassemblement|manifestation|marche) (?:[a-z']+ ){0,2}"
    r"(?:est|sera|se tiendra|aura lieu|partira|s'y tiendra)\b"
)
