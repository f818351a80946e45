"""Cuts a sentence that first goes on about the town before it, and then turns to another."""

import re
from collections.abc import Sequence

from worker.reading.sentences.elements import Spoken
from worker.reading.times.days import Day
from worker.reading.towns.names import Mention
from worker.reading.words.layout import Sentence

# "ce samedi on y retourne", "ils reviendront mercredi"
AGAIN = re.compile(
    r"\b(?:y retourn\w+|remet\w* (?:ca|le couvert)|rebelote|recommenc\w+|"
    r"(?:ils|elles|on|nous|j'y|y) (?:reviend\w+|retourn\w+|"
    r"ser(?:ai|a|ons|ont) (?:encore|de retour)))\b"
)
# "…, et le 25 c'est Montpellier", "puis, si nécessaire, à Saint-Denis"
_THEN = re.compile(
    r",? (?:et(?= (?:puis |ensuite )?(?:le |ce )?(?:\d|[a-z]+di\b|dimanche|demain))|puis)\b"
)


def with_parts(
    folded: str, said: list[Sentence], places: Sequence[Mention], all_days: Sequence[Day]
) -> list[Sentence]:
    """Return *said* with "Samedi on remet ça, 14 h, et le 25 c'est Montpellier" in two."""
    found: list[Sentence] = []
    for one in said:
        cut = _cut(folded, one, places, all_days)
        if cut is None:
            found.append(one)
        else:
            found.append(Sentence(folded, one.start, cut, one.line, asked=False))
            found.append(Sentence(folded, cut, one.end, one.line, asked=one.asked))
    return found


def _cut(
    folded: str, one: Sentence, places: Sequence[Mention], all_days: Sequence[Day]
) -> int | None:
    if AGAIN.search(folded, one.start, one.end) is None:
        return None
    towns = [place.start for place in places if one.start <= place.start < one.end]
    days = [day.start for day in all_days if one.start <= day.start < one.end]
    for then in _THEN.finditer(folded, one.start, one.end):
        again = AGAIN.search(folded, one.start, then.start())
        if again is None or not towns or min(towns) < then.end() or not days:
            continue
        if min(days) < then.start() and max(days) >= then.end():
            return then.start()
    return None


def counts_then(folded: str, spoken: Spoken) -> bool:
    """Tell "L'an dernier 400", "L'année dernière, on s'était arrêté à 7 000": who came then."""
    start, end = spoken.sentence.start, spoken.sentence.end
    return len(spoken.counts) == 1 and _BACK_THEN.match(folded, start, end) is not None


_BACK_THEN = re.compile(
    r"\W*(?:(?:l'an|l'annee|le mois|l'ete|l'hiver|la semaine) (?:derniere?|passee?)|"
    r"la (?:derniere|precedente) fois)\b(?:[ ,:]{1,2}\d|,? ?(?:on|nous|ils|elles)\b|"
    r"[^.;]{0,30}\b(?:a|ont) )"
)
