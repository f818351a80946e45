"""When a word that is also a commune's name is that commune: case, cue, size (facts of names).

The evidence asked for grows with the risk: a large town with its capital needs nothing, a village
spelt like a French word needs "à" before it and a day, an hour or a comma after it.
"""

import re
from typing import NamedTuple

from worker.reading.towns import small, villages
from worker.reading.towns.aliases import accept_alias
from worker.reading.towns.blocks import STREETS, Tie
from worker.reading.towns.gathering import accept_area, accept_demonym
from worker.reading.towns.gazetteer import ARTICLES
from worker.reading.towns.names import Candidate, Setting, other_accent
from worker.reading.towns.neighbours import (
    HOUR_NEXT,
    LIST_AFTER,
    NUMBER_NEXT,
    acts,
    coordinated,
    goes_on,
    has_field,
    is_item,
    is_of_place,
    is_scene,
    is_that_of,
    is_venue,
    named_on,
    opens,
    own_area,
    says_rally,
)
from worker.reading.towns.persons import people_act
from worker.reading.words.calendar_words import DAY_ENDS
from worker.reading.words.lexicon import PHRASES
from worker.reading.words.text import CAPITAL, LOWER, UPPER, Text

_HAMLET, _VILLAGE, _TOWN, _LARGE, _CITY = 100, 500, 5_000, 20_000, 50_000
SMALL = 2_000
"""A place of fewer people is none in small letters."""
CERTAIN = 4 * _CITY
"""So large a town may be meant by a word in small letters ("demain paris opéra")."""
_AGAINST = frozenset(("face", "non", "suite", "grace", "quant", "halte"))
_CAPITAL, _SHORT = 2_000_000, 3
# "Tours des Minimes", but not "Tours dès 14 h" or "devant": in the text as given.
_OF = re.compile(r" (?:(?:de|du|des)\b|d['\u2019])(?: la| l['\u2019])? ?[^\W\d_]", re.IGNORECASE)
# "au passage piéton", "rive droite"
_QUALIFIED = re.compile(r" (?:pieton\w*|droite|gauche|souterrain\w*)\b")
_ADJECTIVE = re.compile(r" [a-z]+(?:al|el|ant|air|iqu|enn|iv)es? ")
_HOUR_LED = re.compile(r"\b\d{1,2}(?: ?h(?:eures?)? ?(?:\d\d)?|:\d\d) (?:a|au|aux) $")
_HOUR_LETTERS = len("14 heures 30 aux ")
_ENGLISH = frozenset(("march", "rally", "protest", "demo", "demonstration", "vigil", "pride"))
# "Salut Mathieu": whom it is written to.
_GREETINGS = frozenset(("salut", "bonjour", "merci", "bravo", "allez"))
# "au Jardin de l'État", "jusqu'au Bois de la Chapelle", "L'Union des femmes"
_LIE = STREETS | {"bois", "union"}
_CUES = frozenset({Tie.CUE, Tie.NEGATED, Tie.WEAK, Tie.FAINT, Tie.TITLE})


class _Evidence(NamedTuple):
    """What speaks for a town: the people of its largest bearer, a cue, a list's comma."""

    first: int
    main: int
    last: int
    people: int
    risky: bool
    cue: bool
    listed: bool


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
    evidence = _Evidence(
        first,
        last if text.words.forms[first] == "ile" else first + article,  # "l'île de Bréhat"
        last,
        setting.gazetteer.people(candidate.senses),
        _risky(setting, candidate),
        _is_led(setting, candidate, before),
        bool(LIST_AFTER.match(text.folded, text.words.ends[last])),
    )
    if text.words.tag(first):
        return _tag(setting, candidate, evidence)
    noun = text.words.forms[last] in _LIE or (article and evidence.people < _LARGE)
    end = text.words.ends[last]  # "l'Union départementale"
    own = noun and _OF.match(text.raw, end)
    own = own or (noun and article and _ADJECTIVE.match(text.folded, end))
    own = own or _QUALIFIED.match(text.folded, end)
    word = _is_phrase(text, candidate) and not evidence.cue
    if own or word or _shortened(setting, candidate, evidence):
        return None  # "du Jardin de l'État", "au Palais des congrès", "SOYONS 5000 !!"
    if setting.upper and len(text.words) > 1:
        return _upper(setting, evidence)
    if text.words.case(evidence.main) == LOWER:
        return None if other_accent(setting, candidate) else _lower(setting, candidate, evidence)
    return _capital(setting, candidate, evidence)


def _is_led(setting: Setting, candidate: Candidate, before: str) -> bool:
    """Tell a name that the words around it make a place, whatever it is."""
    text, first, last = setting.text, candidate.first, candidate.last
    if before not in {"de", "d"}:  # "la cabane de Borrèze (Dordogne)"
        end = text.words.ends[last]
        if own_area(text, setting.gazetteer, end, candidate.senses) is not None:
            return True
    if before in {"ou", "lieu"} and text.gap(first).strip() in {"?", ":"}:
        return True  # "Où ? Guéret."
    return (
        candidate.tied in _CUES
        or text.words.forms[max(0, first - 2) : first] in (["c", "est"], ["c", "etait"])
        or coordinated(text, first, candidate.near)
        or people_act(text, first, last)
        or is_scene(text, last)
        or villages.is_described(text, last)
        or (candidate.tied is Tie.FREE and is_of_place(text, first))
    )


# The only towns that are said so.
_EN = frozenset(("avignon", "arles"))


def _shortened(setting: Setting, candidate: Candidate, evidence: _Evidence) -> bool:
    """Tell "un meeting au palais", which is not Le Palais-sur-Vienne, nor "plage de l'Étang"."""
    words = setting.text.words
    if candidate.tied is Tie.WEAK and words.forms[candidate.first] in ARTICLES:
        return all(sense.kind == "s" for sense in candidate.senses)
    article = words.forms[candidate.first] in {"au", "aux"} and candidate.last > candidate.first
    return (
        article
        and words.case(candidate.last) == LOWER
        and evidence.people < _TOWN * 2
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
    """Tell "dans la Marne", "en Champagne" from the communes of La Marne and Champagne."""
    text, first = setting.text, candidate.first
    if first > setting.floor and text.words.forms[first - 1] == "en":
        return candidate.name not in _EN
    article, _, rest = candidate.name.partition(" ")
    return (
        article in ARTICLES
        and text.folded.endswith("dans ", 0, text.words.starts[first])
        and any(sense.kind == "a" for sense in setting.gazetteer.senses(rest))
    )


def _risky(setting: Setting, candidate: Candidate) -> bool:
    """Tell a name that is also a word, or too short to be sure of ("Eu", "Die", "Pau")."""
    name = candidate.name
    short = candidate.first == candidate.last and len(name) <= _SHORT
    short = short and setting.gazetteer.people(candidate.senses) < _LARGE
    flags = setting.gazetteer.flags(name)
    if not setting.english and setting.text.words.case(candidate.first) != LOWER:
        flags = flags.strip("e")  # "Lens" and "Stains" are no words of French
    article, _, rest = name.partition(" ")
    if article in ARTICLES and rest:  # "le long du port", "aux marches"
        return bool(flags or setting.gazetteer.flags(rest)) or rest in PHRASES or name in PHRASES
    return bool(flags) or name in PHRASES or short


def _capital(setting: Setting, candidate: Candidate, evidence: _Evidence) -> str | None:
    """Judge a name written with its capital."""
    if evidence.cue:
        small = evidence.risky and evidence.people < _VILLAGE and not evidence.listed
        return None if small else "strong"
    if opens(setting, evidence.first):
        # "Bon. La pride de Brive" is not Bon-Encontre.
        short = evidence.risky and all(sense.kind == "s" for sense in candidate.senses)
        end = setting.text.words.ends[evidence.last]
        inside = short and setting.text.raw.startswith((". ", ", "), end)
        inside = inside or villages.is_after_town(setting, candidate, evidence.people)
        return "strong" if not inside and _opening(setting, evidence) else None
    after = setting.text.words.forms[evidence.main + 1] if evidence.main + 1 < setting.stop else ""
    if after in _ENGLISH and evidence.people >= _TOWN:
        return "strong"  # "the Bordeaux march", "la Nantes Pride"
    if goes_on(setting, evidence.first):
        return "weak" if evidence.people >= _LARGE and not evidence.risky else None
    if not _inside(setting, evidence):
        return None
    return "weak" if setting.text.words.forms[evidence.first] in {"du", "des"} else "strong"


def _opening(setting: Setting, evidence: _Evidence) -> bool:
    """Judge a capital that any first word would have."""
    if evidence.risky:
        return _opening_word(setting, evidence)
    formed = setting.rally and evidence.listed
    formed = formed and villages.is_compound(setting, evidence.main, evidence.last)
    if formed or villages.is_timed(setting, evidence.last):
        return True
    if setting.rally and evidence.listed and evidence.last > evidence.main:
        return evidence.people >= _HAMLET
    if setting.rally or evidence.last - evidence.main >= _PARTS or acts(setting, evidence.last):
        does = acts(setting, evidence.last)
        bare = evidence.main > evidence.first and not does
        bare = bare and setting.text.words.case(evidence.main) != UPPER
        least = _LARGE if bare else SMALL  # "L'Union confédérale appelle"
        stands = villages.refuses(setting.text, evidence.last)
        return evidence.people >= (_VILLAGE if evidence.listed or stands else least)
    plain = evidence.main == evidence.first and setting.text.words.case(evidence.main) == CAPITAL
    least = _TOWN if plain else _LARGE  # "Ploërmel en a marre"
    return evidence.people >= (_VILLAGE if evidence.listed else least)


def _opening_word(setting: Setting, evidence: _Evidence) -> bool:
    """Judge one that is also a word."""
    if _is_alone(setting, evidence):
        sure = setting.text.words.case(evidence.main) == UPPER or villages.is_dateline(
            setting, evidence.first, evidence.last
        )
        return evidence.people >= (SMALL if sure else _LARGE)  # "Calais. Un millier."
    if setting.rally and evidence.people >= _CAPITAL:
        return True  # "Paris République, 15 h"
    after = setting.text.folded[setting.text.words.ends[evidence.last] :][:60]
    listed = evidence.listed and is_item(setting, evidence.main)
    listed = listed and not _GOES_ON.match(after)
    listed = listed or acts(setting, evidence.last)  # "Tulle se bouge aussi"
    told = setting.rally and evidence.listed and evidence.people >= _LARGE
    known = evidence.people >= SMALL or villages.is_timed(setting, evidence.last)
    return told or (listed and known)


def _is_alone(setting: Setting, evidence: _Evidence) -> bool:
    return evidence.first == setting.floor and evidence.last == setting.stop - 1


# "Sains, pour la plupart,": a word before a comma, and no hour, day or venue behind it.
_GOES_ON = re.compile(
    r", (?![^.\n;]{0,30}(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|midi|"
    r"place|devant|gare|mairie|pref|parvis|rendez|pont|port|parc|"
    r"jardin|halle|cours|bourse|hotel|ecole|lycee|college|hopital|marche|champ|square|salle|rue|"
    r"avenue|esplanade|quai|sous-pref|annul|report|interdit|mainten|meme|rien|idem))"
)
# A name of three words more ("Saint-Hilaire-du-Harcouët") is no person's.
_PARTS = 3


def _inside(setting: Setting, evidence: _Evidence) -> bool:
    """Judge a capital inside a sentence, with no word before it that leads to a place."""
    gap = setting.text.gap(evidence.first)
    saint = setting.text.words.forms[evidence.first] in {"saint", "sainte", "st", "ste"}
    called = evidence.risky and setting.text.words.forms[evidence.first - 1] in _GREETINGS
    venue = is_venue(setting.text, evidence.first, evidence.last)
    longer = called or venue or named_on(setting, evidence.last)
    if (evidence.people < _LARGE and longer) or (saint and venue):
        return False
    if gap == " " and says_rally(setting.text.words.forms[evidence.first - 1]):
        return evidence.people >= (_LARGE if evidence.risky else SMALL)
    if not evidence.risky:
        if villages.is_compound(setting, evidence.main, evidence.last):
            return True
        told = evidence.listed or acts(setting, evidence.last)
        village = told and evidence.people >= _VILLAGE and bool(gap.strip())
        return evidence.people >= SMALL or village
    least = _CITY if gap.strip() else _LARGE
    if evidence.people >= least and villages.is_large_town(setting, evidence.first, evidence.last):
        return True
    listed = evidence.listed and is_item(setting, evidence.main)
    listed = listed or acts(setting, evidence.last)
    return evidence.people >= SMALL and (
        listed or villages.ends_address(setting.text, evidence.first, evidence.last)
    )


# A verb and its object.
_DOES = re.compile(r"[a-z]+(?:er|ir|re) (?:la|le|les|l'|une?|des|ca|tout) ?")


def _is_timed(setting: Setting, evidence: _Evidence, before: str) -> bool:
    """Tell "bayonne 14h mairie, dax 10h30", "vendredi 18h30 a lure devant la mairie"."""
    text = setting.text
    start = text.words.starts[evidence.first]
    hour = HOUR_NEXT.match(text.folded, text.words.ends[evidence.last])
    hour = hour or _HOUR_LED.search(text.folded, max(0, start - _HOUR_LETTERS), start)
    known = _TOWN if evidence.risky else SMALL
    if not (hour and setting.lower and evidence.people >= known) or before in {"de", "d"}:
        return False
    # "on encerclera l'hôpital à 11 h"
    inside = text.gap(evidence.first) == " " and before.isalpha() and not says_rally(before)
    common = inside and text.words.forms[evidence.first] in {"l", "la", "le", "les"}
    return not common or evidence.people >= _LARGE


def _lower(setting: Setting, candidate: Candidate, evidence: _Evidence) -> str | None:
    text = setting.text
    before = text.words.forms[evidence.first - 1] if evidence.first > setting.floor else ""
    alone = (
        has_field(text, evidence.first, evidence.last)
        and evidence.people >= _LARGE
        and not evidence.risky
    )
    begins = small.is_town(setting, candidate, evidence.people, risky=evidence.risky)
    if alone or begins or _is_timed(setting, evidence, before):
        return "strong"
    article = text.words.forms[evidence.first]
    # "à lire les tracts"; "le blocage du port" is not at Le Port
    verb = before == "a" and _DOES.match(text.folded, text.words.starts[evidence.main])
    against = article in {"au", "aux"} and before in _AGAINST and evidence.people < _LARGE
    if verb or against or (article in {"du", "des", "l", "la", "le", "les"} and evidence.risky):
        return None
    plain = article in {"au", "aux"} and not setting.lower
    if (plain or article in {"l", "la", "le", "les", "du", "des"}) and evidence.people < _LARGE:
        return None  # "à l'hôpital" is not L'Hôpital, nor "au passage" Le Passage
    located = (
        before in {"a", "au", "aux", "in", "sur"}
        or text.words.forms[evidence.first] in {"au", "aux"}
        or (evidence.cue and before not in {"de", "d", "la", "le"})
    )
    if evidence.risky:
        return _lower_risky(setting, evidence, before, located=located)
    if located or (evidence.cue and (setting.rally or evidence.people >= _LARGE)):
        # "crouy-sur-ourcq" is no word.
        least = _VILLAGE if evidence.last - evidence.main >= _PARTS - 1 else SMALL
        # "à thiers 1500"
        counted = setting.lower and NUMBER_NEXT.match(text.folded, text.words.ends[evidence.last])
        sure = setting.rally or counted or evidence.people >= _LARGE
        return "strong" if evidence.people >= least and sure else None
    known = evidence.people >= _LARGE and setting.rally and (evidence.listed or says_rally(before))
    return "strong" if known and setting.lower else None


def _lower_risky(
    setting: Setting, evidence: _Evidence, before: str, *, located: bool
) -> str | None:
    text = setting.text
    accent = (
        before != "a"
        or text.raw[text.words.starts[evidence.first - 1]] in "\u00e0\u00c0"
        or setting.lower
    )
    told = located and accent and evidence.listed and setting.rally
    if told and evidence.people >= _LARGE and before in {"a", "au", "aux", "sur"}:
        return "strong"
    city = setting.lower and says_rally(before) and evidence.people >= CERTAIN
    return "strong" if city else None  # "demain paris opéra"


def _upper(setting: Setting, evidence: _Evidence) -> str | None:
    before = setting.text.words.forms[evidence.first - 1] if evidence.first > setting.floor else ""
    if setting.rally and is_that_of(setting, evidence.first) and evidence.people >= SMALL:
        return "strong"
    if evidence.risky:
        dated = before in DAY_ENDS  # "MARDI 14 MARS TOURS 10H30"
        led = evidence.cue or opens(setting, evidence.first) or says_rally(before) or dated
        fits = led and is_item(setting, evidence.last) and evidence.people >= SMALL
        parted = evidence.cue or setting.text.gap(evidence.first).strip() or dated
        city = evidence.people >= _CITY and parted  # "RDV A TOURS", "JUSTICE ! PARIS LE 3 JUIN"
        timed = HOUR_NEXT.match(setting.text.folded, setting.text.words.ends[evidence.last])
        town = evidence.listed if evidence.cue else parted and timed  # "A TULLE, 40", "SENS 14H"
        return "strong" if fits or city or (town and evidence.people >= _TOWN) else None
    if _is_alone(setting, evidence) and setting.rally:
        return "strong" if evidence.people >= _VILLAGE else None  # "SAINT-LAURENT-DE-NESTE."
    if evidence.cue or opens(setting, evidence.first) or says_rally(before) or evidence.listed:
        village = evidence.cue and evidence.listed and evidence.people >= _VILLAGE
        return "strong" if village or evidence.people >= SMALL else None
    return "strong" if evidence.people >= _LARGE else None


def _tag(setting: Setting, candidate: Candidate, evidence: _Evidence) -> str | None:
    first, last, people = candidate.first, candidate.last, evidence.people
    text = setting.text
    whole = (first == 0 or text.words.tag(first - 1) != text.words.tag(first)) and (
        last + 1 >= len(text.words) or text.words.tag(last + 1) != text.words.tag(last)
    )
    if text.words.tag(last) != text.words.tag(first):  # "#Saint-Junien" breaks at its hyphen
        whole = True
    return "strong" if people >= (SMALL if whole else _TOWN) else None
