"""When a word that is also a commune's name is that commune: case, cue, size (facts of names).

The evidence asked for grows with the risk: a large town with its capital needs nothing, a village
spelt like a French word needs "à" before it and a day, an hour or a comma after it.
"""

import re

from worker.reading.towns import villages
from worker.reading.towns.aliases import accept_alias
from worker.reading.towns.gathering import accept_area, accept_demonym
from worker.reading.towns.gazetteer import ARTICLES
from worker.reading.towns.names import Candidate, Setting, other_accent
from worker.reading.towns.neighbours import (
    LIST_AFTER,
    coordinated,
    is_given,
    is_of_place,
    is_scene,
    is_that_of,
)
from worker.reading.towns.persons import people_act
from worker.reading.towns.stops import is_cell, is_stop
from worker.reading.towns.ties import STREETS, Tie
from worker.reading.towns.written import (
    LARGE,
    SMALL,
    TOWN,
    Evidence,
    in_capitals,
    in_small_letters,
    may_mislead,
    tag,
    with_capital,
)
from worker.reading.words.lexicon import PHRASES
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, Text

# "Tours des Minimes", but not "Tours dès 14 h" or "devant": in the text as given.
_OF = compiled(
    r" (?:(?:de|du|des)\b|d['\u2019])(?: la| l['\u2019])? ?"
    r"(?!(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|hier|apr[eè]s|abord)\b)"
    r"(?:\d+ (?!h)|[^\W\d_])",
    re.IGNORECASE,
)
# "au passage piéton", "rive droite"
_QUALIFIED = compiled(r" (?:pieton\w*|droite|gauche|souterrain\w*)\b")
_ADJECTIVE = compiled(r" [a-z]+(?:al|el|ant|air|iqu|enn|iv)es? ")
# "au Jardin de l'État", "jusqu'au Bois de la Chapelle", "L'Union des femmes", "Croix de Fer"
_LIE = STREETS | {"bois", "union", "croix"}
_CUES = frozenset({Tie.CUE, Tie.NEGATED, Tie.WEAK, Tie.FAINT, Tie.TITLE})


def accept(setting: Setting, candidate: Candidate) -> str | None:
    """Return "strong" or "weak" when the name is a place here, None when it is a common word."""
    if candidate.kind in {"area", "region"}:
        return accept_area(setting, candidate.first, candidate.last, candidate.tied)
    if candidate.kind == "demonym":
        return accept_demonym(setting, candidate.first)
    if candidate.tied is Tie.ARTICLE:
        return None
    if candidate.kind == "alias":
        return accept_alias(setting, candidate)
    return _town(setting, candidate)


def _town(setting: Setting, candidate: Candidate) -> str | None:
    text, first, last = setting.text, candidate.first, candidate.last
    article = last > first and text.words.forms[first] in ARTICLES
    before = text.words.forms[first - 1] if first > setting.floor else ""
    of_another = before in {"du", "des"} and text.gap(first) == " "  # "du Lamentin": Le Lamentin
    common = villages.is_common(text, first, last)
    if of_another or common or _in_area(setting, candidate):
        return None
    evidence = Evidence(
        first,
        # "l'île de Bréhat", "à l'île d'Yeu"
        last if text.words.forms[first + article] == "ile" else first + article,
        last,
        setting.gazetteer.people(candidate.senses),
        may_mislead(setting, candidate),
        _is_led(setting, candidate, before),
        text.words.ends[last] in text.lying
        or bool(LIST_AFTER.match(text.folded, text.words.ends[last])),
    )
    if text.words.tag(first):
        return tag(setting, candidate, evidence)
    lies = last == first + article and text.words.forms[last] in _LIE  # no "Aulnay-sous-Bois"
    noun = lies or (article and evidence.people < LARGE)
    end = text.words.ends[last]  # "l'Union départementale"
    own = noun and _OF.match(text.raw, end)
    own = own or (noun and article and _ADJECTIVE.match(text.folded, end))
    own = own or _QUALIFIED.match(text.folded, end)
    spot = villages.is_spot(setting, candidate, evidence.people)
    word = _is_phrase(text, candidate) and not evidence.cue
    if own or spot or word or _shortened(setting, candidate, evidence):
        return None  # "du Jardin de l'État", "au Palais des congrès", "SOYONS 5000 !!"
    if setting.upper and len(text.words) > 1:
        return in_capitals(setting, evidence) or _listed(setting, evidence)
    if text.words.case(evidence.main) == LOWER:
        accented = other_accent(setting, candidate)
        return None if accented else in_small_letters(setting, candidate, evidence)
    found = with_capital(setting, candidate, evidence) or _lent(setting, candidate, evidence)
    return found or _listed(setting, evidence)


def _listed(setting: Setting, evidence: Evidence) -> str | None:
    """Judge a name in the place where the other lines of its list have theirs."""
    first, last = evidence.first, evidence.last
    known = setting.rally and evidence.people >= SMALL
    told = known and is_stop(setting, first, last)
    told = told or (setting.rally and not evidence.risky and is_cell(setting, first, last))
    return "strong" if told else None


def _lent(setting: Setting, candidate: Candidate, evidence: Evidence) -> str | None:
    """Judge a name whose capital was lent as it was given."""
    if evidence.main not in setting.text.lent:
        return None
    return in_small_letters(setting, candidate, evidence)


def _is_led(setting: Setting, candidate: Candidate, before: str) -> bool:
    """Tell a name that the words around it make a place, whatever it is."""
    text, first, last = setting.text, candidate.first, candidate.last
    if before not in {"de", "d"} and text.words.ends[last] in text.lying:
        return True  # "la cabane de Borrèze (Dordogne)"
    if is_given(text, first):
        return True
    return (
        candidate.tied in _CUES
        or text.words.forms[max(0, first - 2) : first] in (["c", "est"], ["c", "etait"])
        or coordinated(text, first, candidate.near)
        or (setting.rally and is_that_of(setting, first))
        or people_act(text, first, last)
        or is_scene(text, last)
        or villages.is_described(text, last)
        or (candidate.tied is Tie.FREE and is_of_place(text, first))
    )


# Communes whose name is first a land's: they are meant behind "à" alone.
_LANDS = frozenset(("bourgogne", "champagne"))
# The only towns that are said so.
_EN = frozenset(("avignon", "arles"))


def _shortened(setting: Setting, candidate: Candidate, evidence: Evidence) -> bool:
    """Tell "un meeting au palais", which is not Le Palais-sur-Vienne, nor "plage de l'Étang"."""
    words = setting.text.words
    if candidate.tied is Tie.WEAK and words.forms[candidate.first] in ARTICLES:
        return all(sense.kind == "s" for sense in candidate.senses)
    article = words.forms[candidate.first] in {"au", "aux"} and candidate.last > candidate.first
    return (
        article
        and words.case(candidate.last) == LOWER
        and evidence.people < TOWN * 2
        and all(sense.kind == "s" for sense in candidate.senses)
    )


def _is_phrase(text: Text, candidate: Candidate) -> bool:
    """Tell a word that the text means as such: "die-in", "marches", but not "Die 11 h"."""
    forms, first = text.words.forms, candidate.first
    return any(
        tuple(forms[first : first + len(phrase)]) == phrase
        for phrase, _ in PHRASES.get(candidate.name, ())
    )


def _in_area(setting: Setting, candidate: Candidate) -> bool:
    """Tell "dans la Marne", "de Champagne" from the communes of La Marne and Champagné."""
    text, first = setting.text, candidate.first
    before = text.words.forms[first - 1] if first > setting.floor else ""
    if before == "en":
        return candidate.name not in _EN
    if candidate.name in _LANDS and candidate.first == candidate.last:
        return before != "a"
    article, _, rest = candidate.name.partition(" ")
    return (
        article in ARTICLES
        and text.folded.endswith("dans ", 0, text.words.starts[first])
        and any(sense.kind == "a" for sense in setting.gazetteer.senses(rest))
    )
