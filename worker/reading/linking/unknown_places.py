"""Numbers told of a place the reader does not know, or takes for no town."""

from worker.reading.linking.beside import at_town, counts_in_row
from worker.reading.linking.countrywide import in_the_rest
from worker.reading.numbers.figures import Count
from worker.reading.numbers.sayers import sayer
from worker.reading.sentences.elements import Spoken
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text

# "À Bagnères, 300 personnes": a place the reader does not know, or takes for no town.
_UNKNOWN_PLACE = compiled(
    r"(?:[,;:(.]|^)\s?(?:[\u00c0\u00e0Aa]|[Aa]ux?|[Ss]ur le rond-point de) "
    r"(?:la |le |les |l')?(?P<name>[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]{2,})"
)
# "Quimper en comptait 700", "les Amiénois, qui n'étaient plus que 350": whose number it is.
_UNKNOWN_SUBJECT = compiled(
    r"^\W*(?P<name>(?!Elle|Cel|Ce|Nous|Vous|Person|Chacun|Aucun|Tou|Ils|Selon|Plus|Quelque|Rien)"
    r"[A-Z\u00c0-\u00dd][a-z\u00df-\u00ff]{3,}) (?:en |y |n'en )?"
    # "Hommage a Samuel", "Partis a 16 heures", without its accent
    r"(?:compt|a (?![A-Z\u00c0-\u00dd]|\d+ ?h|la |l'|terre\b|midi\b|partir\b)|avait |"
    r"avec (?:[a-z]+ (?:d[e'] ?)?)?$)"
    r"|\b[Ll]es (?P<people>[A-Z\u00c0-\u00dd][\w-]+(?:ais|aises|ois|oises|iens|iennes|ins|"
    r"ines)),? qui (?!a |avait )"
)


def told_elsewhere(text: Text, spoken: Spoken, count: Count) -> bool:
    """Tell a number said of a place that is none of the towns spoken of."""
    if in_the_rest(text.folded, count.end):
        return True
    sentence = spoken.sentence
    known = [(place.start, place.end) for group in spoken.groups for place in group.mentions]
    start = max((end for _, end in known if end <= count.start), default=sentence.start)
    unit = sentence.units[sentence.unit(count.start)]
    known += [(venue.start, venue.end) for venue in spoken.venues]
    before = text.raw[max(start, unit.start) : count.start]
    found = _UNKNOWN_PLACE.search(before) or _UNKNOWN_SUBJECT.search(before)
    if found is None and start > sentence.start and counts_in_row(text.folded, spoken):
        found = _NEXT_IN_ROW.fullmatch(text.raw[start : count.start])
    if found is None and len(spoken.groups) >= _ROW:
        there = _AT_UNKNOWN.match(text.raw, count.end, sentence.end)
        if there and not any(
            # "au Trocadéro à Paris" is there
            first < there.end() + _ITS_TOWN and there.start("name") < last
            for first, last in known
        ):
            return sum(_is_at(text.folded, spoken, other) for other in spoken.counts) >= _ROW
    if found is None or sayer(found[0].lower()):
        return False
    name = max(start, unit.start) + found.start(found.lastgroup or 0)
    named = any(first <= name < last for first, last in known)
    return not named and not any(
        at_town(text.folded, count, place) for group in spoken.groups for place in group.mentions
    )


def _is_at(folded: str, spoken: Spoken, count: Count) -> bool:
    return any(at_town(folded, count, group.mentions[0]) for group in spoken.groups)


# "900 à Vannes, 300 à Auray et 60 à Belle Île": a row whose last place is no town's.
_ROW, _ITS_TOWN = 2, 5
_AT_UNKNOWN = compiled(
    r" (?:(?:personnes|manifestants) )?(?:\u00e0|aux?) (?:la |le |l'|l\u2019)?"
    r"(?P<name>[A-Z\u00c0-\u00dd][\w-]{2,}(?: [A-Z\u00c0-\u00dd][\w-]+)*)"
)
# ", Belle-Île 80" behind such rows: a place that is no town's.
_NEXT_IN_ROW = compiled(
    r" \d[\d .]*[,;] "
    r"(?P<name>[A-Z\u00c0-\u00dd][\w'\u2019-]+(?: [A-Z\u00c0-\u00dd][\w'\u2019-]+)*) ?:? ?"
)
