"""Tells numbers too small for a crowd: "4 au départ", "nous étions cinq de Dole" (rule 13)."""

from worker.reading.numbers.gathered import gathers
from worker.reading.numbers.nouns import Head
from worker.reading.words.calendar_words import LONG
from worker.reading.words.patterns import compiled

_PAIR, _HARDLY_ANY = 2, 10
_WERE = (" etions ", "ils etaient ", "elles etaient ")
# "nous étions neuf devant le rectorat", "ils étaient huit à tenir une banderole", not
# "à être jugés"
_THERE = compiled(
    rf"(?:,? (?:(?:ce |le )?(?:{LONG})|hier)(?: \d\d?(?:er)? [a-z]+)?)?"
    r",? (?:devant|sur|sous|(?:a|au|aux) (?!(?:[a-z'-]+ )?(?!tenir|manifester|defiler|marcher|"
    r"braver|protester|repondre|veiller)[a-z]+(?:er|ir|re)\b)) ?"
)


def is_few(head: Head, values: list[tuple[int, int, bool]]) -> bool:
    """Tell "deux manifestants sont à l'hôpital"."""
    return head is Head.PEOPLE and bool(values) and values[0][1] <= _PAIR


def hardly_any(values: list[tuple[int, int, bool]], before: str, after: str) -> bool:
    """Tell "nous étions cinq de Dole": so few are a rally's when they do what a rally does."""
    if not values or values[0][1] >= _HARDLY_ANY or gathers(after):
        return False
    there = before.endswith(_WERE) and _THERE.match(after)
    return not (there or before.endswith(" n'etions que "))
