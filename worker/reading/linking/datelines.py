"""Joins a town that opens a line, "LORIENT. Samedi, 300 personnes …", to what is said of it."""

from collections.abc import Sequence

from worker.domain.kinds import PlaceKind
from worker.reading.sentences.elements import Spoken
from worker.reading.times.hours import Hour
from worker.reading.towns.names import Mention
from worker.reading.words.layout import Sentence
from worker.reading.words.patterns import compiled
from worker.reading.words.tenses import PAST
from worker.reading.words.text import Text

# "Alençon. Rien de prévu le 8, mais …": what is denied is no more than a part of what is said.
_DENIES = compiled(r"\W*(?:pas|rien|aucun\w*|ni|non)\b")


# "18h - BREST. AG pour préparer le 23"
_CLOCK = compiled(r"^\W*\d{1,2} ?(?:h|:) ?(?:\d\d)?\b")


def with_datelines(
    folded: str, said: list[Sentence], places: Sequence[Mention], all_hours: Sequence[Hour]
) -> list[Sentence]:
    """Return *said* with each sentence that is a town's name joined to the next of its line."""
    stamps = [hour for hour in all_hours if hour.stamp]
    meets = [hour.start for hour in stamps if hour.meets]
    joined: list[Sentence] = []
    for one in said:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.line == one.line
            and not (one.asked or _DENIES.match(folded, one.start))
            and (
                any(before.start <= start < before.end for start in meets)
                or _is_name(folded, before, places)
            )
            and not any(
                before.start <= hour.start < before.end for hour in stamps if not hour.meets
            )
        ):
            joined[-1] = Sentence(folded, before.start, one.end, one.line, asked=False)
        else:
            joined.append(one)
    return joined


def without_pair(raw: str, places: list[Mention]) -> list[Mention]:
    """Leave out "LYON/PARIS" that opens a text whose towns are named below."""
    pair = _PAIR.match(raw)
    inside = [place for place in places if pair and place.end <= pair.end()]
    if len(inside) != _TWO:
        return places
    rest = places[_TWO:]
    return rest if any(_is_town(place) and place.located for place in rest) else places


_TWO = 2
_NAME = r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de' -]{2,30}"
_PAIR = compiled(rf"\W*{_NAME} ?/ ?{_NAME}(?= ?(?:\([A-Z]+\))? ?[-\u2013\u2014.:\n])")


def _is_name(folded: str, one: Sentence, places: Sequence[Mention]) -> bool:
    inside = [place for place in places if one.start <= place.start and place.end <= one.end]
    if len(inside) != 1 or one.asked or not _is_town(inside[0]):
        return False
    around = _CLOCK.sub("", folded[one.start : inside[0].start]) + folded[inside[0].end : one.end]
    return not any(letter.isalnum() for letter in around)


def _is_town(mention: Mention) -> bool:
    return mention.place is not None and mention.place.kind is PlaceKind.COMMUNE


def is_wire(folded: str, spoken: Spoken) -> bool:
    """Tell "TOULOUSE (AFP) - Des éleveurs ont manifesté à Foix": written there, held elsewhere."""
    first = spoken.groups[0]
    head = folded[spoken.sentence.start : first.start]
    others = any(group.valid for group in spoken.groups[1:])
    others = others or _ALL_OVER.search(folded, first.end, spoken.sentence.end) is not None
    wire = _AGENCY.match(folded, first.end)
    if any(letter.isalnum() for letter in head):
        return False
    return (others and wire is not None) or _is_paper(folded, spoken)


def _is_paper(folded: str, spoken: Spoken) -> bool:
    """Tell "Vannes (Morbihan) \u2013 140 personnes ont manifesté mardi à Pontivy": of one rally."""
    if len(spoken.groups) != _TWO or any(len(one.mentions) > 1 for one in spoken.groups):
        return False
    first, there = (one.mentions[0] for one in spoken.groups)
    if not (first.place and there.place and there.located) or there.weak or there.negated:
        return False
    near = first.place.department == there.place.department
    return (near or there.place.population >= _KNOWN) and _HELD_THERE.fullmatch(
        folded, first.end, there.start
    ) is not None


# So many people live in a town that the papers of another département write of.
_KNOWN = 5_000
_ONE_DEED = (
    r"(?:(?!\b(?:depart|partie?s?|quitt\w+|rejoi\w+|ralli\w+|depuis|jusqu'?|vers|puis|avant|apres|"
    r"direction|venue?s?|qu|que|comme|mais|contrairement|pas|plus|tous|tout|"
    r"(?:annul|report|interdi|supprim|repouss|deplac)\w+)\b)[^.;:()\n])"
)
# nor is another one told, "et une autre à Pau", "300 à Pau"
_NO_OTHER = (
    r"(?:(?!\b(?:et|ou|aussi|egalement|autres?)\b|\bd(?:e la|e l'|e|u) ?(?:(?:sous-)?prefecture|"
    r"mairie|gare|place|bourse|parvis|esplanade|rond-point|marche|theatre|kiosque)\b|"
    r", (?:pres de |environ |plus de )?(?:\d|une? ))"
    rf"{_ONE_DEED})"
)
# What heads an article, and one rally held in the town behind it
_HELD_THERE = compiled(
    r"(?: \([a-z' -]{2,30}\))?(?:, [a-z' ]{3,30})? ?[-\u2013\u2014:.] "
    rf"{_ONE_DEED}{{0,90}}?\b(?:ont (?:manifeste|defile|marche|proteste)|"
    r"se sont (?:rassembles|reunis|retrouves)|s'est (?:rassemble|tenue?|deroulee?)|"
    r"a(?:vait|ura|uront)? (?:reuni|rassemble|mobilise|eu lieu|lieu)|(?:est|sont) (?:prevu|"
    r"organise|"
    r"annonce)e?s?|se (?:tiendra|deroulera)|(?:ils|elles) etaient [^.;:,()]{1,24}|"
    r"(?:manifestations?|rassemblements?|manifs?|veillee))"
    rf"\b{_NO_OTHER}{{0,90}}? (?:a|au|aux) (?:la |le |les )?"
)


# "LILLE, le 3 octobre (AFP) -": who wrote it is told in a bracket.
_AGENCY = compiled(
    r"[^().\n]{0,24}\((?:afp|reuters|ap|x?-?dr)(?: [a-z]+)?\) ?[-\u2013\u2014:]|"
    r", de (?:notre|nos) (?:correspondant|envoye|bureau)[a-z ]* ?[-\u2013\u2014:]"
)
_ALL_OVER = compiled(
    r"\bdans (?:plusieurs|une [a-z]+aine de|de nombreu(?:x|ses)|tou(?:s|tes) les|differente?s|"
    r"diverse?s|la plupart des) (?:grandes )?(?:departements|villes|regions|communes)\b|"
    r"\ba travers (?:la france|le pays)|\bpartout en france|\bdans (?:tout le|l'ensemble du) "
    r"(?:pays|territoire|departement)"
)


def sets_scene(text: Text, one: Spoken, following: Spoken) -> bool:
    """Tell "Brest, dimanche, 15 heures." before what is told of it in the past."""
    bare = one.groups and one.days and one.hours and not (one.cues or one.counts or following.days)
    if not bare or one.item or one.heading or one.sentence.line != following.sentence.line:
        return False
    told = following.told[0].tense if following.told else None
    start, end = following.sentence.start, following.sentence.end
    counted = told is None and bool(following.counts) and not following.hours
    there = counted and _ARE.search(text.folded, start, end) is not None
    words = len(text.folded[one.sentence.start : one.sentence.end].split())
    return words <= _SOURCE_WORDS and not one.told and (told == PAST or there)


# "Sur les marches du château, ils sont 130 à brandir des pancartes"
_ARE = compiled(r"\b(?:ils|elles|on|nous) (?:sont|est|sommes) (?:\w+ )?(?:\d|une \w+aine)")
_SOURCE_WORDS = 7
