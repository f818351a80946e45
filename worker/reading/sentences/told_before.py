"""Finds the one town of a text, for a rally told before it: "On était 90 mardi. Gap tient bon"."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from worker.domain.kinds import PlaceKind
from worker.reading.sentences.elements import ANTI, Spoken
from worker.reading.sentences.parts import Discourse
from worker.reading.towns.names import Mention
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled


def told_before(
    spoken: Sequence[Spoken], places: Sequence[Mention], dated: AbstractSet[int]
) -> Mention | None:
    """Return the only town, if a rally of another day is told before it.

    "Rendez-vous samedi, 14 h, place Foch ! Hier, 370 personnes ont défilé à Gap" tells of Gap
    twice. *dated* are where the days stand that a rally of the town has already.
    """
    town = places[0] if places else None
    if town is None or town.place is None or town.place.kind is not PlaceKind.COMMUNE:
        return None
    if any(one.place is None or one.place.code != town.place.code for one in places):
        return None
    untold = (one for one in spoken if dated.isdisjoint(day.start for day in one.days))
    return town if any(_is_before(one, town) for one in untold) else None


def was_there(one: Spoken, town: Mention, state: Discourse) -> bool:
    """Tell the rally of a sentence before *town* that gathers there, or did."""
    if state.cause <= _ALIEN or state.history or one.has(*_ELSE):
        return False
    return _is_before(one, town)


# A text is so much of something else that no rally is heard without its town.
_ALIEN = -6
_ELSE = (About.WISH, About.QUESTION, About.NEGATION, *ANTI)


def _is_before(one: Spoken, town: Mention) -> bool:
    """Tell a crowd of some day, or a call with day and hour, before *town* and of no other."""
    if town.start < one.sentence.end or not one.days or one.groups or one.sentence.asked:
        return False
    folded, start, end = one.text.folded, one.sentence.start, one.sentence.end
    if _names_another(one) or _EVERYWHERE.search(folded, start, end):
        return False  # "Elle vient de Mantes, lundi (ils étaient 310)"
    were = _WERE.search(folded, start, end) is not None
    crowd = any((count.people or were) and not count.kind for count in one.counts)
    calls = one.has(About.RALLY, About.WEAK) or _AGAIN.search(folded, start, end) is not None
    return crowd or (calls and bool(one.hours) and bool(one.venues))


def _names_another(one: Spoken) -> bool:
    """Tell a name up to the sentence's end that is no square's: of a town no list has, perhaps."""
    return _NAME.search(_STREET.sub("", one.text.raw[: one.sentence.end])) is not None


_STREET = compiled(
    r"(?i:place|rue|avenue|boulevard|square|cours|parvis|esplanade|allées?)"
    r" (?:de la |de l['\u2019]|du |des |de |d['\u2019])?[A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?",
)
# Not the first word of a sentence, nor behind a bullet.
_NAME = compiled(r"(?:(?<=[\w,;)] )|(?<=['\u2019(-]))[A-ZÀ-Ý][a-zà-ÿ]+")
_WERE = compiled(r"\b(?:(?:ils|elles) etaient|on etait|nous etions|on a ete|on y etait)\b")
_AGAIN = compiled(r"\b(?:on remet (?:ca|le couvert)|rebelote|on recommence)\b")
_EVERYWHERE = compiled(r"\b(?:france|partout|national\w*|pays|regions?|departements?|villes)\b")
