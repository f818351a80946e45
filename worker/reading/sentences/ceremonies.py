"""Reads the programmes of official ceremonies, which have gatherings and processions (rule 1)."""

from collections.abc import Sequence

from worker.reading.sentences.elements import Spoken
from worker.reading.sentences.news_apart import tells_all, towns_of
from worker.reading.words.lexicon import About
from worker.reading.words.patterns import compiled
from worker.reading.words.text import Text
from worker.reading.words.wordlist import words

_HEADS = words(
    "ceremonie ceremonies commemoration commemorations souvenir monument gerbe gerbes drapeau "
    "drapeaux combattants armistice novembre mars mai deportation deportes marseillaise"
)
_CALLS = frozenset({About.RALLY, About.WEAK})
_TWO = 2


def leave_ceremonies(text: Text, spoken: list[Spoken]) -> None:
    """Take "19 mars : rassemblement à 11 h, cortège vers le monument aux morts" for what it is."""
    for one in spoken if is_programme(text, spoken) else ():
        if _is_other(text, one, spoken):
            continue
        one.cues = [
            cue._replace(about=About.OFFICIAL) if cue.about in _CALLS else cue for cue in one.cues
        ]


def _is_other(text: Text, one: Spoken, spoken: Sequence[Spoken]) -> bool:
    """Tell a rally of another town and day than those of the sentences of the ceremony."""
    if not tells_all(one) or _marks(text, one):
        return False
    marked = [other for other in spoken if _marks(text, other)]
    return all(other.days and towns_of(one).isdisjoint(towns_of(other)) for other in marked)


def _marks(text: Text, one: Spoken) -> bool:
    return _MARKS.search(text.folded, one.sentence.start, one.sentence.end) is not None


def is_programme(text: Text, spoken: Sequence[Spoken]) -> bool:
    """Tell a text with two marks of a ceremony, and no crowd and nothing to protest against."""
    if not text.words.at(_HEADS) or len(set(_MARKS.findall(text.folded))) < _TWO:
        return False
    if any(not count.bare for one in spoken for count in one.counts):
        return False
    return _PROTEST.search(text.folded) is None


_MARKS = compiled(
    r"\b(?:ceremonie|commemoration|(?:journee|jour) (?:\w+ )?du souvenir|"
    r"souvenir francais|monument aux (?:morts|poilus)|gerbes?\b|porte-drapeau|"
    r"anciens combattants|armistice|11 novembre|8 mai\b|19 mars|deport(?:ation|es)|marseillaise|"
    r"vin d'honneur|morts pour la france|harmonie municipale|sonnerie aux morts)"
)
# What nobody says in an official programme.
_PROTEST = compiled(
    r"\b(?:contre|manif\w*|grev\w+|pacifis\w+|antimil\w+|soutien\w*|non (?:a|au|aux)|stop|justice|"
    r"cgt|syndica\w+|intersyndicale|reforme\w*|gaza|palestin\w+|ukrain\w+|fascis\w+|antifa\w*|"
    r"extreme|refus\w*|collectif|retraites?|licenci\w+|fermeture|colere|gilets|solidarite|femmes|"
    r"climat|vigilance|hommage a|police|personnes|victimes des? attentat)\b"
)
