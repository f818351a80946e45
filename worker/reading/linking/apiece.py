"""Tells a number that is that of each of two towns: "chacun une centaine", "900 à X et à Y"."""

from worker.domain.kinds import FigureKind
from worker.reading.linking.beside import at_town, at_towns, follows
from worker.reading.linking.marching import marched_at
from worker.reading.numbers.figures import Count
from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.parts import Part
from worker.reading.words.patterns import compiled

_APIECE = compiled(
    r"\b(?:chacune?|chaque (?:fois|ville|commune|rassemblement|cortege|marche|manif\w*|defile)|"
    r"tou(?:s|tes) (?:les )?deux)\b"
)
# "400 à Gap comme à Dole"
_AS_AT = compiled(r",? (?:(?:tout )?comme|autant qu'|ainsi qu') ?(?:a|au|aux|en) ?")
# "À Pau, Dax ou Tarbes, ils étaient 200"
_OR = compiled(r",? ou(?: encore,?)? (?:a |au |aux )?")
# "Au Mans, comme à Angers, 400 personnes se sont rassemblées"
_OR_LIKE = compiled(rf"{_OR.pattern}|{_AS_AT.pattern}")
_AS_MANY = compiled(
    r" ?[,:] ?(?:(?:ils|elles|on) (?:n')?(?:y )?etai(?:t|ent) )?"
    r"(?:(?:pres|plus) de |environ |quelque |au moins )?"
)
_OPENS = " ("
# "Les marches d'Auch, Condom et Lectoure oscillaient entre 80 et 300 participants"
_RANGED = compiled(
    r",? (?:oscill|vari|s'echelonn|se situ|tourn)(?:ent|aient)(?: [a-z]+ment)? ?(?:autour de )?"
)
_PAIR, _ROWS = 2, 3
"""So many numbers before their towns are a row: "900 à X et Y, 400 à Z"; more are sure of it."""


def apiece(folded: str, spoken: Spoken, part: Part, count: Count) -> bool:
    """Tell whether *count* is of each town of *part*: else it may be their sum."""
    if _APIECE.search(folded, max(0, count.start - 20), count.end + 40):
        return True
    first, last = part.towns[0], part.towns[-1]
    other = part.towns[max(0, len(part.towns) - _PAIR)]
    joined = _OR if len(part.towns) != _PAIR else _OR_LIKE
    either = last.end < count.start and joined.fullmatch(folded, other.end, last.start) is not None
    way = _AS_MANY if either else _RANGED
    if last.end < count.start and way.fullmatch(folded, last.end, count.start):
        return True
    if _bracketed(folded, spoken) >= _ROWS - 1:
        return folded.startswith(_OPENS, last.end) and count.start == last.end + len(_OPENS)
    beside = at_town(folded, count, first) or marched_at(folded, count, first)
    if not beside or _OR.fullmatch(folded, other.end, last.start):
        return beside  # "10 000 à Gap, Dole ou Pau"
    like = _AS_AT.fullmatch(folded, first.end, last.start) is not None
    # "1 000 au Puy et à Aurillac 480": the last has its own
    own = any(follows(folded, last, one) for one in spoken.counts)
    enough = _ROWS if own else _PAIR
    many, awaited = _counted(folded, spoken), _awaited(folded, spoken)
    if len(part.codes) != _PAIR:  # "900 à X, 700 à Y, Z, U et V"
        return max(many, awaited) >= enough
    return like or many >= enough or awaited >= _ROWS


def _bracketed(folded: str, spoken: Spoken) -> int:
    """Return how many numbers are alone in a bracket behind their towns: "X (900), Y (400)"."""
    ends = [group.end for group in spoken.groups]
    behind = {end + len(_OPENS) for end in ends if folded.startswith(_OPENS, end)}
    return sum(count.start in behind for count in spoken.counts)


def _counted(folded: str, spoken: Spoken) -> int:
    """Return how many numbers are of people at towns: "900 ont défilé à X, 400 à Y et Z"."""
    beside = at_towns(folded, spoken)
    places = [group.mentions[0] for group in spoken.groups]
    others = (one for one in spoken.counts if one.kind is None and one not in beside)
    marched = (one for one in others if any(marched_at(folded, one, town) for town in places))
    return len(beside) + sum(1 for _ in marched)


def _awaited(folded: str, spoken: Spoken) -> int:
    """Return how many numbers are awaited at towns: "900 à X et Y, 400 à Z et 250 à W"."""
    return sum(
        count.kind is FigureKind.EXPECTED
        and any(at_town(folded, count, group.mentions[0]) for group in spoken.groups)
        for count in spoken.counts
    )
