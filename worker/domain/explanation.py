"""Why a text was read as it was: what each claim rests on, and what was left out."""

from dataclasses import dataclass
from enum import StrEnum

from worker.domain.claim import Claim, Reading


class What(StrEnum):
    """What a piece of a text is to the reader."""

    RALLY = "rally"
    PLACE = "place"
    DAY = "day"
    HOUR = "hour"
    VENUE = "venue"
    STATUS = "status"
    FIGURE = "figure"


class Why(StrEnum):
    """The rule by which a piece counts, or is left out; the numbers are those of docs/claims.md."""

    # What a claim rests on.
    RALLY_WORD = "rally-word"  # 1
    WEAK_WORD = "weak-word"  # 1: "rendez-vous", where the text has a cause
    ONLY_PLACE = "only-place"  # 4
    TOLD_WHICH = "told-which"  # 6
    DOUBTFUL = "doubtful"  # 6
    PEOPLE = "people"  # 4: a demonym that gathers
    AREA = "area"  # 7
    FULL_DATE = "full-date"  # 9
    DAY_AND_MONTH = "day-and-month"
    DAY_NUMBER = "day-number"
    WEEKDAY = "weekday"
    TURNED_WEEKDAY = "turned-weekday"  # "samedi prochain", "lundi en huit"
    FROM_TODAY = "from-today"
    FROM_NAMED = "from-named"
    ONLY_HOUR = "only-hour"  # 10
    EARLIEST_HOUR = "earliest-hour"  # 3
    SAME_HOUR = "same-hour"  # 10
    MEETING_POINT = "meeting-point"
    STATE_WORD = "state-word"  # 11
    COUNTED = "counted"  # 13
    # What is left out.
    NAMED_AFTER = "named-after"  # 5: a street, a station, a club, a person
    COMMON_WORD = "common-word"
    ABROAD = "abroad"  # 8
    ONLY_TELLS_WHICH = "only-tells-which"  # 5, 6: "(Doubs)"
    DENIED = "denied"  # 2
    QUESTION = "question"  # 2
    WISH = "wish"  # 2
    STRIKE = "strike"  # 1
    INDOOR = "indoor"  # 1
    SPORT = "sport"
    LEISURE = "leisure"
    OFFICIAL = "official"
    TRANSPORT = "transport"  # 5, 10
    CONTACT = "contact"  # 5
    OTHER = "other"
    NO_RALLY = "no-rally"  # 1
    TOO_OLD = "too-old"  # 12
    NO_EXACT_DAY = "no-exact-day"  # 9
    NOT_THE_EARLIEST = "not-the-earliest"  # 3
    NO_PEOPLE = "no-people"  # 13
    UNTIED = "untied"  # to no rally of this text
    UNLIKELY = "unlikely"  # by how claims of the kind have turned out


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text, from ``start`` to ``end`` (excluded), and the rule that decided on it.

    ``carried``: it is said in another sentence than the place and holds for it.
    """

    what: What
    start: int
    end: int
    why: Why
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Explained:
    """A claim and the pieces it rests on, in the order of the text."""

    claim: Claim
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A reading, its claims with their grounds, and what was left out, in the order of the text."""

    reading: Reading
    claims: tuple[Explained, ...] = ()
    left: tuple[Piece, ...] = ()
