"""Negations: what "pas", "rien" and "ne … pas" deny, and what they leave standing."""

from worker.domain.kinds import ClaimStatus
from worker.reading.words.calendar_words import WEEKDAYS
from worker.reading.words.called_off import called_off
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.word_groups import RALLY_NOUNS, RALLY_STEMS

_NEGATED_WITHIN = 4
_NO_CHANGE = (
    ["qu", "un"],
    ["qu", "une"],
    ["ne", "change"],
    ["a", "voir"],  # "rien à voir avec 2002"
    ["ne", "s"],  # "rien ne s'oppose à celle de …"
    ["ne", "bouge"],
    ["ne", "s"],
    ["n", "est"],
    ["de", "change"],
    ["d", "un"],  # "ça n'a rien d'une kermesse"
    ["d", "une"],
)
# "rien qu'une cinquantaine", "rien avant lundi", "sans rien dire"
_NOTHING_BUT = frozenset(("qu", "que", "avant", "dire", "crier", "casser", "demander"))


# The Pas-de-Calais, "pas loin de 900", and "les sans-papiers manifestent": who they are.
_NAMES = compiled(
    r"pas-de-|pas loin d|"
    r"sans(?:-|[ -](?:papiers?|abris?|logis|domicile|terres?|emplois?|droits?|voix)\b)|"
    # how it went: "ont sans surprise défilé"
    r"sans (?:surprise|tarder|relache|incidents?|heurts?|encombre|faiblir|discontinuer|attendre|"
    r"bruit|doute|hesiter|conteste|precedent|faille|difficulte|debordements?)\b"
)


def denies(text: Text, index: int, last: int) -> bool:
    """Tell whether the word at *index* ("pas", "rien") denies a rally, before word *last*."""
    if _NAMES.match(text.folded, text.words.starts[index]):
        return False
    start = text.words.starts[index]
    if called_off(text.folded, start) or (
        _NONE_IN_A_ROW.match(text.folded, start) and text.folded.endswith(_BEHIND_TOWN, 0, start)
    ):
        return False  # "finalement, pas de manif mardi": one was to be
    words = text.words.forms[index + 1 : _reach(text, index, last)]
    if "mais" in words:
        words = words[: words.index("mais")]
    if text.words.forms[index] in {"rien", "nulle", "nothing"}:
        before = text.words.forms[index - 1] if index else ""
        but = words[:2] in _NO_CHANGE or (words and words[0] in _NOTHING_BUT)
        if but or _of_something(text, index, words):
            return False
        there = _THERE_ALONE.match(text.folded, text.words.starts[index]) is not None
        ends = index + 1 == len(text.words) or bool(text.gap(index + 1).strip())
        if there or (before in WEEKDAYS and ends):
            return False  # "mercredi rien, jeudi blocage": that day alone
        return before not in {
            "pas",
            "lache",
            "lachera",
            "lachons",
            "pour",
            "de",
            "lachez",
            "lacherons",
            "changera",
        }
    return not RALLY_NOUNS.isdisjoint(words)


# "À Cognac rien, Saintes 11 h", "rien à Cognac, Saintes 11 h", "Cognac rien (dsl) / Saintes 11 h":
# of one town alone.
_THERE_ALONE = compiled(
    r"(?:rien|nada|walou)(?: du tout| de prevu)?(?: (?:demain|samedi|dimanche|cette fois))?"
    r"(?: (?:a|au|aux|en) [a-z' -]{3,30}?(?: (?:demain|samedi|dimanche|cette fois))?)?"
    r"(?: pour (?:l'instant|le moment)| \([a-z' ]{2,20}\))?(?: ?[,;]| [/|\u2022\u2013\u2014-])"
    r"[^.!?\n]{3,60}?\d ?h(?:eures?\b|\b|\d)"
)
# Of one town in a row, "Gap : pas de manif - Albi 17 h".
_NONE_IN_A_ROW = compiled(
    r"pas de (?:manif\w*|rassemblement|marche|cortege|defile|mobilisation|rdv|rendez-vous)"
    r"(?: [a-z]+di| dimanche| prevue?| cette fois)? ?(?:[,;/|\u2022]|[\u2013\u2014-] )"
    r"(?! ?(?:mais|une?|on|nous|l[ae]s?|des|rdv|cars?|bus|depart|covoit\w*)\b)[^.!?\n]{3,60}?"
    r"\d ?(?:h(?:eures?\b|\b|\d)|:\d\d)"
)
_BEHIND_TOWN = (" : ", ": ", " \u2013 ", " \u2014 ", " - ", "(")
# "Je n'ajoute rien", "on ne casse rien": what is not done is no rally.
_DOES_NOTHING = compiled(
    r"\b(?:n'|ne )(?:(?:y|en|nous|vous|se|lui|leur) |s')?"
    r"(?!a |ai |ont |av|aur|est |sera |etait |fai|fera|fero|prev|prepar|organis|bouge|annonc|"
    r"program|"
    r"propos|connai)\w+ (?:absolument |donc |encore |toujours )?$"
)


# "ça n'a rien changé", "ils n'ont rien obtenu"
_GOT_NOTHING = compiled(
    r"rien (?:change|donne|regle|obtenu|resolu|entendu|compris|dit|lache|cede|repondu|apporte|"
    r"appris|promis|signe)\b"
)


def _of_something(text: Text, index: int, words: list[str]) -> bool:
    """Tell the "rien" of "rien à voir", "je n'ajoute rien", which is of no rally."""
    if len(words) > 1 and words[0] == "a" and words[1].endswith(("er", "ir", "re")):
        return True
    start = text.words.starts[index]
    if _GOT_NOTHING.match(text.folded, start):
        return True
    return _DOES_NOTHING.search(text.folded, max(0, start - 40), start) is not None


def _reach(text: Text, index: int, last: int) -> int:
    """Return the word at which the denial at *index* ends: "pas de ça ici : rassemblement …"."""
    stop = min(last, index + 2 + _NEGATED_WITHIN)
    ends = (
        ahead
        for ahead in range(index + 1, stop)
        if ":" in text.gap(ahead) or text.words.forms[ahead] in _WHEN
    )
    return next(ends, stop)


# "Aucun incident lors de la manifestation": what is denied took place then.
_WHEN = frozenset(("lors", "pendant", "durant", "depuis"))


def denied(text: Text, index: int, last: int) -> int:
    """Return the index of the noun a negation denies, so that it is no cue of its own."""
    for ahead in range(index + 1, _reach(text, index, last)):
        if text.words.forms[ahead] in RALLY_NOUNS:
            return ahead
    return index


# "Nous ne marcherons pas samedi à Dole mais dimanche": moved.
_BUT = compiled(
    r"[^.!?\n]{0,160}\bmais (?:bien )?(?:le |ce )?(?:\d|demain|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche)"
)


# "On n'y a pas défilé"; "pas défilé pour rien" denies nothing, "n'avait jamais défilé" tells now.
_HAS_NOT = compiled(
    r"\b(?:n'|ne )(?:y |s'y |s'|se )?(?:a|ont|avons|avait|avaient|aura|auront|est|sont|etait|"
    r"etaient) (?:\w+ment )?(?:pas|plus|point) (?:\w+ment )?$"
    r"|\b(?:n'|ne )(?:y )?(?:a|ont|avons) jamais $"
    # "les syndicats n'ont pas appelé à manifester", "elle dément avoir appelé à manifester"
    r"|\b(?:(?:n'|ne )(?:a|ont|avons|avait|avaient) (?:pas|jamais|point)|dement(?:ent)? avoir) "
    r"(?:(?:encore|jamais) )?(?:appele|invite) a (?:se |s')?$"
    r"|\bn'(?:appelle|appellent|appelons) (?:pas|plus) (?:\w+ment )?a (?:se |s')?$"
)
_AFTER_ALL = compiled(r"\w+ (?:pour rien|seul|sans|que\b|qu'|depuis)")
# "La CGT a renoncé à défiler", but "renonce à défiler samedi" calls a rally off.
_ON_A_DAY = compiled(
    r"\w+ (?:a [\w' -]{2,30} |en ville )?(?:ce |le |cet )?(?:\d|demain|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche|soir)"
)
_GAVE_UP = compiled(r"\brenon\w+ (?:\w+ment )?a (?:se |s')?$")


def was_not(text: Text, index: int) -> bool:
    """Tell the verb at *index* of "on n'y a pas défilé", "ils ont renoncé à défiler"."""
    folded, start = text.folded, text.words.starts[index]
    back = max(0, start - 48)
    if _GAVE_UP.search(folded, back, start):
        on_a_day = _ON_A_DAY.match(folded, start)
        return text.words.forms[index].endswith("er") and on_a_day is None
    has_not = _HAS_NOT.search(folded, back, start)
    if has_not is None or _BUT.match(folded, start):
        return False
    return has_not[0].endswith(("jamais ", " a ", " se ", " s'")) or not _AFTER_ALL.match(
        folded, start
    )


def off_there(folded: str, start: int, end: int) -> bool:
    """Tell of a denied town, from *start* to *end*, that a rally was to be there.

    "Ne venez pas à Pau mardi : la manif est annulée", "Arrêté préfectoral : pas de manif à Pau".
    """
    none = _NONE_AT.search(folded, max(0, start - 40), start)
    banned = none is not None and called_off(folded, none.start()) is ClaimStatus.FORBIDDEN
    return banned or _OFF_THERE.match(folded, end) is not None


_NONE_AT = compiled(r"\bpas de [a-z]+ (?:a|au|aux) (?:l'|la |le )?$")
_OFF_THERE = compiled(
    rf"[^.;!?\n]{{0,30}}[,:] (?:la |le |l'|notre )(?:{RALLY_STEMS}|pride)\w*"
    r"[^.;!?\n]{0,50}\b(?:annul|report|interdi|repouss)"
)


# "place Carnot, pas de bal", "sans buvette ni repas": what there will not be.
_NO_SUCH = compiled(
    r"(?:[,(;.:!\n\u2013-] ?|\b(?:mais|et) )(?:(?:attention|cette fois|par contre|en revanche),? )?"
    r"(?:(?:il )?(?:n')?y (?:a|aura)(?:it)? )?(?:ni|pas|plus|sans|aucune?|point)"
    r"(?: cette (?:fois|annee))? (?:de |d'|un |une |grand )?(?:[a-z]+,? (?:ni|ou|et) (?:de |d')?)?$"
)
_ENDS_THERE = compiled(
    r"(?: (?!lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|soir)[a-z']+){0,9}"
    r" ?(?:[.,;!?)(\n]|$)"
)


def will_not_be(text: Text, index: int) -> bool:
    """Tell the noun at *index* of "rendez-vous samedi à Pau, pas de concert après"."""
    start, end = text.words.starts[index], text.words.ends[index]
    no_such = _NO_SUCH.search(text.folded, max(0, start - 60), start)
    return no_such is not None and _ENDS_THERE.match(text.folded, end) is not None
