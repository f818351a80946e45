"""A name of a place in a text, before and after it is known which place it means."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from worker.domain.campaign import Place
from worker.reading.towns.gazetteer import Gazetteer, Sense
from worker.reading.towns.ties import Tie
from worker.reading.words.calendar_words import LONG, MONTH
from worker.reading.words.layout import Sentence
from worker.reading.words.patterns import compiled
from worker.reading.words.text import LOWER, UPPER, Text


@dataclass(frozen=True, slots=True)
class Mention:
    """A place as the text names it.

    ``place`` is None abroad and for regions; ``located`` is False where the name only tells
    which one is meant ("(Doubs)") and ``weak`` where it counts only if no other town is named;
    ``letter``: it is where a letter was written, and a rally's only if more is said of it.
    """

    start: int
    end: int
    place: Place | None
    weak: bool = False
    negated: bool = False
    located: bool = True
    foreign: bool = False
    demonym: bool = False
    letter: bool = False
    certain: bool = True
    candidates: tuple[Place, ...] = ()


@dataclass(slots=True)
class Found:
    """A name before it is known which place it means."""

    first: int
    last: int
    start: int
    end: int
    senses: tuple[Sense, ...]
    tie: Tie
    kind: str  # town, area, region, foreign, demonym
    sentence: int
    weak: bool = False
    hint: str | None = None

    def sure(self) -> None:
        """Make a roundabout's or a school's town a town: "le rond-point de Void-Vacon (Meuse)"."""
        if self.tie is Tie.FAINT:
            self.tie, self.weak = Tie.CUE, False


# A sentence with so many of its words in capitals is all in capitals, but for a few.
_SHOUTED = 0.6


# A sentence of more words than these, begun without its capital, is in small letters but for one.
_LOOSE = 6
# Two letters of which neither is a small one of French: there is no word all in capitals else.
_CAPITALS = compiled(r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]{2}")


@dataclass(frozen=True)
class Setting:
    """Words *floor* to *stop* (excluded) of one sentence; ``rally``: the text speaks of one."""

    text: Text
    gazetteer: Gazetteer
    floor: int
    stop: int
    rally: bool
    english: bool

    @cached_property
    def upper(self) -> bool:
        """Whether the sentence is all in capitals, which then tell nothing."""
        words = self.text.words
        ends = words.starts[self.floor], words.ends[self.stop - 1]
        letters = self._letters if _CAPITALS.search(self.text.raw, *ends) else []
        if len(letters) <= 1:
            return False
        capitals = sum(words.case(index) == UPPER for index in letters)
        return capitals > _SHOUTED * len(letters)

    @cached_property
    def lower(self) -> bool:
        """Whether no word but the first, and those of hashtags, has a capital.

        One more may, where even the first has none: "demain jbloque, montreuil c'est 6h devant Ed".
        """
        words = self.text.words
        lent = self.text.lent
        plain = [one for one in self._letters[1:] if not (words.tag(one) or one in lent)]
        capitals = sum(words.case(index) != LOWER for index in plain)
        head = self._letters[0] if plain else 0
        loose = len(plain) > _LOOSE and (words.case(head) == LOWER or head in lent)
        return capitals <= loose

    @cached_property
    def _letters(self) -> list[int]:
        forms = self.text.words.forms
        return [
            index
            for index in range(self.floor, self.stop)
            if len(forms[index]) > 1 and forms[index].isalpha()
        ]


def outdone(folded: str, sentence: Sentence, place: Mention, strong: list[int]) -> bool:
    """Tell a weak name in a part that has a town; "les soignants de Pau" may follow one."""
    unit, clause = sentence.unit(place.start), sentence.clause(place.start)
    trade = _TRADE_OF.search(folded, max(0, place.start - 24), place.start) is not None
    if _TIMED_OF.search(folded, max(0, place.start - 40), place.start):
        return False
    if place.demonym and _THEY_TOO.match(folded, place.end):
        strong = [start for start in strong if sentence.clause(start) == clause]
    if place.demonym and _COUNTED.search(folded, max(0, place.start - 30), place.start):
        strong = [start for start in strong if not _TOO.fullmatch(folded, place.end, start)]
    strong = [
        start
        for start in strong
        if not _LISTED.fullmatch(folded, place.end, start)
        and not _LIKE_THOSE.fullmatch(folded, place.end, start)
        and not (start > place.end and _ONWARD.search(folded, max(0, start - 40), start))
    ]
    return any(
        not trade or start > place.start or sentence.clause(start) == clause
        for start in strong
        if sentence.unit(start) == unit
    )


# "900 Bordelais dans la rue, 300 à Agen": each are counted in their own town.
_COUNTED = compiled(
    r"(?<![\d,.])(?:\d[\d .]*|une [a-z]+aine (?:de |d')|un (?:petit |bon )?millier de )$"
)
_TOO = compiled(
    r"[^.;:!?\n]{0,70}?(?:,| et) (?:pres de |environ |plus de |quelque |au moins )?"
    r"(?:\d[\d .]*|une [a-z]+aine|un millier|des centaines|des milliers)(?: personnes)?"
    r"(?: aussi| egalement)? (?:a|au|aux) (?:la |le |les )?"
)


def of_the_same(text: Text, before: Found | None, first: int, number: int) -> bool:
    """Tell the later names of "les habitants d'Eu, du Tréport et de Mers": as weak as the first."""
    if before is None or before.tie is not Tie.WEAK or before.sentence != number:
        return False
    end = text.words.ends[first] if text.words.forms[first] in {"du", "des"} else None
    stop = end + 1 if end is not None else text.words.starts[first]
    return _OF_LIST.fullmatch(text.folded, before.end, stop) is not None


def own_hour(folded: str, sentence: int, start: int, end: int) -> bool:
    """Tell "Gap (15 h), Die, Apt (17 h)": the second hour is of Apt alone."""
    if _IN_BRACKET.match(folded, end) is None:
        return False
    return _IN_BRACKET.search(folded, sentence, start) is not None


_IN_BRACKET = compiled(r" \((?:a |des )?\d{1,2} ?[h:]")


def own_part(folded: str, sentence: int, one: Mention, other: Mention) -> bool:
    """Tell that *other*, joined to *one*, has its own day, or that only *one* was counted."""
    act = _own_act(folded, sentence, other.start, other.end)
    return (
        act
        or _own_day(folded, sentence, one, other)
        or _first_counted(folded, sentence, one, other)
    )


def _own_day(folded: str, sentence: int, one: Mention, other: Mention) -> bool:
    """Tell "samedi à Gap et à Die, ainsi qu'à Dole dimanche": Dole has its own day."""
    if not folded.endswith(_AS_WELL_AT, 0, other.start):
        return False
    if _ITS_DAY.match(folded, other.end) is None:
        return False
    found = _DAY_AT.search(folded, sentence, one.start)
    return found is not None and not _CALLED.search(folded, found.end(), other.start)


_AS_WELL_AT = tuple(
    f"{joint}{at} "
    for joint in (" et ", "ainsi qu'", " puis ", "mais aussi ", "mais egalement ", " enfin ")
    for at in ("a", "au", "aux")
)
_ITS_DAY = compiled(
    rf" (?:des |ce |le |le lendemain,? )?(?:(?:{LONG})|(?:apres-)?demain|(?:sur)?lendemain)\b"
)
# "Réunis vendredi à Gap, ils appellent à marcher à Die et à Dole samedi"
_CALLED = compiled(r"\b(?:ont|appel\w*|invit\w*|(?:manifest|defil|march|rassembl)er)\b")
_DAY_AT = compiled(
    rf"\b(?:{LONG}|demain|hier|aujourd'hui)(?: \d{{1,2}}(?:er)?)?(?: (?:{MONTH}))?"
    r"(?: matin| soir| midi| apres-midi)?(?:,? (?:a |des )?\d{1,2} ?h(?:eures\b)?(?: ?\d\d\b)?)?"
    r",? (?:a|au|aux) (?!\d)"
)


def _own_act(folded: str, sentence: int, start: int, end: int) -> bool:
    """Tell "veillée jeudi à 18 h à Gap, et à Die une marche samedi": Die has its own day."""
    if not folded.endswith(_AND_AT, 0, start):
        return False
    act = _ITS_ACT.match(folded, end)
    if act is None or (before := _WHEN.search(folded, sentence, start)) is None:
        return False
    return act["day"] is not None or before["day"] is None


_AND_AT = (" et a ", " et au ", " et aux ", " et en ")
_WHEN = compiled(rf"\b(?:(?P<day>(?:{LONG})\b|demain\b|hier\b)|\d{{1,2}} ?h(?:\b|\d))")
_ITS_ACT = compiled(
    r",? (?:une? (?:autre )?|la |le )?(?:grande? )?(?:manif\w*|marche|rassemblement|veillee|defile|"
    r"cortege|sit-in|chaine humaine|blocage|action|concentration|piquet|mobilisation|cercle|"
    r"pride)\b"
    rf"[^.;:()]{{0,40}}?{_WHEN.pattern}"
)


def _first_counted(folded: str, sentence: int, one: Mention, other: Mention) -> bool:
    """Tell "4 000 personnes à Gap, mais aussi à Die": only the first town's were counted."""
    if _BUT_ALSO.fullmatch(folded, one.end, other.start) is None:
        return False
    return _SO_MANY_AT.search(folded, max(sentence, one.start - 60), one.start) is not None


_BUT_ALSO = compiled(r",? (?:ou encore|mais (?:aussi|egalement)) ?(?:a|au|aux) ")
_SO_MANY_AT = compiled(
    r"(?:\d|aine\b|\bmilliers?|\bcentaines?)"
    r"(?: (?:de |d')?(?:personnes|manifestants|participants))? (?:a|au|aux) $"
)


# "La CFDT de Vire appelle à défiler à 9 h, avant de rejoindre Caen"
_ONWARD = compiled(
    r"\b(?:avant d[e'] ?(?:rejoindre|gagner|rallier|(?:aller|partir|monter|descendre|se rendre) "
    r"(?:a|au|aux|sur))|jusqu'(?:a|au|aux)) (?:la |le |les |l')?$"
)
# "Les lycéens de Dole ont défilé mardi, ceux de Gap jeudi": each at home, where none sets out
_LIKE_THOSE = compiled(
    r"(?!.* (?:part|mont|descend|vien|prendr|rejoi)\w*)[^.;:()]{0,110}?"
    r"(?:,|,? et|,? mais|,? puis|,? (?:tandis|alors) que|,? (?:tout )?comme) (?:ceux|celles) "
    r"d(?:e |u |es |')(?:[^.;:()\d]{2,24} d(?:e |u |es |'))?(?:la |le |les |l')?"
)
_OF_LIST = compiled(r"(?:,| et|, et| ou|,? ainsi que) (?:de |d'|du |des )(?:la |le |les |l')?")
# "devant les urgences d'Ambert, d'Issoire et de Thiers"
_OF = r"(?: \([^()]{2,60}\))?(?:, | et )(?:d'|de |du |des )(?:la |le |les )?"
_LISTED = compiled(rf"(?:{_OF}[\w'-]+(?= \())*{_OF}")
# "…, et les Biterrois se retrouveront le 25, à 17 heures"
_THEY_TOO = compiled(
    r",? (?:eux aussi,? |quant a eux,? |a leur tour |se |s')?(?:se |s')?"
    r"(?:march|defil|manifest|rassembl|retrouv|mobilis|reuni|elanc)\w+ [^.;:()]{0,30}?"
    r"(?:\ble \d|\bdemain\b|\bdimanche\b|\b[a-z]+di\b|\d ?h\b|\bmidi\b|\bheures?\b)"
)
# "demain 9 h péage de Sisteron et 14 h à Gap": its own hour
_TIMED_OF = compiled(
    r"\b\d{1,2} ?h(?:eures)?(?: ?\d\d)?,? (?:(?:a|au|devant|sur) )?(?:la |le |l')?[a-z-]+ "
    r"(?:de |d'|du |des )(?:la |le |les |l')?$"
)
_TRADE_OF = compiled(r"\b(?:les|nos|vos) [\w-]+ d(?:e |')$")


class Candidate(NamedTuple):
    """A known name where it stands: its words, its key, what it may mean, how it is tied.

    ``near`` is the last word of the place named before it, if any; ``before`` what that means.
    """

    first: int
    last: int
    name: str
    senses: tuple[Sense, ...]
    tied: Tie
    kind: str
    near: int | None
    before: tuple[Sense, ...] = ()


def other_accent(setting: Setting, candidate: Candidate) -> bool:
    """Tell "sable", which is not Sablé where the text has its accents; nor is "pointé" a Pointe."""
    text, end = setting.text, setting.text.words.ends[candidate.last]
    place = setting.gazetteer.by_code(candidate.senses[0].code) if candidate.senses else None
    size = end - text.words.starts[candidate.first]
    written = text.raw[end - 1]
    if place is None or written not in "e\u00e9" or "\u00e9" not in text.raw:
        return False
    return place.name[size - 1 : size] == ("\u00e9" if written == "e" else "e")


def no_more(folded: str, one: Mention, other: Mention) -> bool:
    """Tell the second town of "mais pas à Gap ou Dole, où …"."""
    gap = _NOR.fullmatch(folded, one.end, other.start) if one.negated else None
    return gap is not None and _NOR_ENDS.match(folded, other.end) is not None


_NOR = compiled(r",? (?:ou|ni|et) (?:encore )?(?:(?:a|au|aux|en) )?(?:la |le |les |l')?")
_NOR_ENDS = compiled(r" ?(?:[.,;)\n]|$)")
