"""Calls all towns told of to the next rally: "mêmes lieux, même heure", "dans les trois villes"."""

from worker.reading.sentences.parts import Part
from worker.reading.towns.names import Mention
from worker.reading.words.patterns import compiled

_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
_TOWNS = r"(?:villes|communes|prefectures|sous-prefectures|cites|lieux|endroits|points)"
_SAME = compiled(
    rf"\bmemes {_TOWNS}\b|"
    rf"\b(?:dans|a) (?:chacune? d(?:e ces|es)|ces|les) (?P<many>{'|'.join(_NUMBERS)}) {_TOWNS}\b"
)


def towns_again(line: str, topic: Part, parts: list[Part]) -> list[Mention]:
    """Return the towns told of with *topic* that *line* calls again, none if it does not."""
    said = _SAME.search(line)
    if said is None:
        return []
    alike = [one for one in parts if (one.day, one.past) == (topic.day, topic.past)]
    towns = {town.place.code: town for one in alike for town in one.towns if town.place}
    many = _NUMBERS.get(said["many"] or "", len(towns))
    return list(towns.values()) if len(towns) == many else []
