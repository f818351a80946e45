"""When a town in small letters is a place without "à": it opens its text, or a bracket tells it.

"rennes la tout de suite : 2500 personnes", "valence (drome) 14h champ de mars".
"""

from worker.reading.towns.names import Candidate, Setting
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

_SMALL, _TOWN, _LARGE = 2_000, 5_000, 20_000
_DAY = (
    r"(?:ce |cet |tout a l'heure|hier|demain|auj|(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche|"
    r"(?:la )?tout de suite|maintenant)"
)
# What nobody says of an orange, a tour or a lens.
_NEXT = compiled(
    rf" (?:la )?{_DAY}"
    r"|,? (?:on|nous) (?:est|etait|etions|sera|serons|sommes|y est|se (?:retrouve|rassemble))\b"
    r"|,? (?:place|devant|gare|mairie|prefecture|parvis) |,? \d{1,2} ?h(?:\d\d)?\b"
    r"| (?:en (?:force|colere|lutte|greve|feu|direct|ebullition)|(?:est |etait )?(?:present|debout|"
    r"noire? de monde|toujours)|pas (?:contente?|d'accord)|se (?:leve|bouge|mobilise|souleve))"
    r"| ?: (?:on|nous|\d|manif|rassembl|rdv|ca )|, \d/\d\b"
)
_SIGN = compiled(r" ?[,:;!\u2013\u2192]| -")


def is_town(setting: Setting, candidate: Candidate, people: int, *, risky: bool) -> bool:
    """Tell a town whose département follows, or that opens a text in small letters.

    One that is also a word ("tours", "angers") has to be large, and more has to follow it.
    """
    text = setting.text
    end = text.words.ends[candidate.last]
    if end in text.lying:
        return people >= _TOWN or (people >= _SMALL and not risky)
    if candidate.first or not setting.lower:
        return False
    if _NEXT.match(text.folded, end):
        return people >= (_LARGE if risky else _TOWN)
    return not risky and people >= _TOWN and _SIGN.match(text.folded, end) is not None


def stands_out(text: Text, index: int) -> bool:
    """Tell a word that opens its text, or that a bracket follows: it may be a town's name."""
    end = text.words.ends[index]
    return not index or end in text.lying or text.folded.startswith(" (", end)
