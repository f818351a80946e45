"""Parts a text where its author drew a line: a digest's pieces have nothing to do with each other.

Each piece is read by itself, so that no town takes the day, the hour or the crowd of the piece
above it; but what stands below a line may also go on from what is above ("samedi 14 h" over a list
of towns), so it holds only where every piece says of its own rallies when and where. The cards of
an agenda need no line: each is a few short lines with one day and one hour.
"""

import re
from collections.abc import Sequence
from itertools import pairwise, product
from typing import NamedTuple

from worker.domain.claim import Claim, Reading, Span
from worker.domain.kinds import ClaimStatus
from worker.reading.shifting import shifted
from worker.reading.words.patterns import compiled

# "—", "***", "- - -", "=====" on a line of their own
_RULE = compiled(
    r"^[ \t]*(?:[-_=*~#+.\u2013\u2014\u2022\u00b7\u2500\u2501]{3,}|[\u2014\u2013\u2e3b]|"
    r"(?:[*\u2022\u00b7~\u2013\u2014-] ){2,}[*\u2022\u00b7~\u2013\u2014-])[ \t]*$",
    re.MULTILINE,
)
# What a piece without a rally may lend to the others: a day, an hour, "annulé".
_LENT = compiled(
    r"\d|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|aujourd|soir|matin|"
    r"midi|annul|report|interdi|tous|toutes|partout)",
    re.IGNORECASE,
)
_MOST = 40
# A card of an event: a few short lines that say one day and one hour.
_FULL = compiled(r"[^\n]*\S[^\n]*")
_LINES, _LINE = range(2, 8), 90
# So many lines may stand above all of them, but one.
_TITLES = 3
_DAY = compiled(
    r"\b(?:lun|mar|mer|mercre|jeu|ven|vendre|sam|same|dim)(?:di|anche)?\b\.?,? (?:le )?\d|"
    r"\b(?:le )?\d{1,2}(?:er)? (?:janv|f[e\u00e9]v|mars|avr|mai|juin|juil|ao[u\u00fb]t|sept|oct|"
    r"nov|d[e\u00e9]c)|\b\d\d?[/.]\d\d?\b",
    re.IGNORECASE,
)
_HOUR = compiled(r"\b\d{1,2} ?(?:h|heures)(?:\b| ?\d)|\b\d\d?:\d\d\b", re.IGNORECASE)
_OFF = frozenset({ClaimStatus.CANCELLED, ClaimStatus.POSTPONED, ClaimStatus.FORBIDDEN})
# So few pieces part nothing.
_TWO = 2


class Piece(NamedTuple):
    """What is read by itself: where it begins in its text, and whether it is an event's card."""

    start: int
    text: str
    card: bool = False


def sections(text: str) -> list[Span]:
    """Return where the pieces between the lines of *text* stand; one where none is drawn."""
    if "\n" not in text:
        return [(0, len(text))]
    rules = [rule.span() for rule in _RULE.finditer(text)][:_MOST]
    starts, ends = [0, *(end for _, end in rules)], [*(start for start, _ in rules), len(text)]
    pieces = [piece for piece in zip(starts, ends, strict=True) if text[slice(*piece)].strip()]
    return pieces or [(0, len(text))]


def pieces_of(text: str) -> list[Piece]:
    """Return the pieces of *text* to be read by themselves, none where it is to be read whole."""
    drawn = sections(text)
    return [Piece(start, text[start:end]) for start, end in drawn] if drawn[1:] else _cards(text)


def _cards(text: str) -> list[Piece]:
    """Return the cards of an agenda, each below what is above the first of them.

    Each tells its own event: "Marche pour le climat", "samedi 8 mars, 14 h", "Place Foch, Gap".
    """
    lines = [line.span() for line in _FULL.finditer(text)]
    parts = _between_blanks(text, lines) or _of_one_size(text, lines)
    if not parts:
        return []
    (first, _), *_ = parts
    head = text[:first] if text[:first].strip() else ""
    if not head:
        return [Piece(start, text[start:end], card=True) for start, end in parts]
    head = head.rstrip()
    return [Piece(0, f"{head:{start - 1}}\n{text[start:end]}", card=True) for start, end in parts]


def _between_blanks(text: str, lines: Sequence[Span]) -> list[Span]:
    """Return the cards of *lines* that stand apart, below one line at most."""
    blocks: list[list[Span]] = []
    for number, line in enumerate(lines):
        above = lines[number - 1][1] if number else 0
        if not blocks or text.count("\n", above, line[0]) > 1:
            blocks.append([])
        blocks[-1].append(line)
    if blocks and len(blocks[0]) == 1:
        blocks = blocks[1:]
    return _checked(text, blocks)


def _of_one_size(text: str, lines: Sequence[Span]) -> list[Span]:
    """Return the cards of as many *lines* each, with their days on the same ones.

    The last may lack a line, as a site's counts are left out at a text's end, or have one below.
    """
    days = [number for number, line in enumerate(lines) if _DAY.search(text, *line)]
    sizes = {below - above for above, below in pairwise(days)}
    if len(sizes) != 1:
        return []
    size = sizes.pop()
    for lacks, above in product((0, 1, -1), range(min(days[0] + 1, _TITLES))):
        cards = [lines[start : start + size] for start in range(above, len(lines) + lacks, size)]
        if (len(lines) + lacks - above) % size == 0 and len(cards) == len(days):
            found = _checked(text, cards)
            if found:
                return found
    return []


def _checked(text: str, blocks: Sequence[Sequence[Span]]) -> list[Span]:
    """Return where *blocks* of lines stand, none unless they are cards, each of them."""
    if not _TWO <= len(blocks) <= _MOST or any(len(block) not in _LINES for block in blocks):
        return []
    if any(end - start > _LINE for block in blocks for start, end in block):
        return []
    found = [(block[0][0], block[-1][1]) for block in blocks]
    once = all(len(said.findall(text, *one)) == 1 for one in found for said in (_DAY, _HOUR))
    return found if once else []


def united(pieces: Sequence[Piece], readings: Sequence[Reading], whole: Reading) -> Reading | None:
    """Return what the *pieces* say together; None where one of them leans on another."""
    telling = [reading for reading in readings if reading.claims]
    if len(telling) < _TWO or any(reading.testimony for reading in readings):
        return None
    first, told = pieces[0], [claim for reading in telling for claim in reading.claims]
    if not (first.card or readings[0].claims) and _LENT.search(first.text):
        return None
    if first.card and not _stand_alone(whole.claims, told, each=len(telling) == len(readings)):
        return None
    if not all(claim.place and claim.date and claim.spans.date for claim in told):
        return None
    if len({(claim.place, claim.date) for claim in told}) < len(told):
        return None
    moved = [shifted(one, piece.start) for one, piece in zip(readings, pieces, strict=True)]
    places = dict.fromkeys(place for reading in readings for place in reading.places)
    return Reading(tuple(claim for one in moved for claim in one.claims), tuple(places))


def _stand_alone(whole: Sequence[Claim], told: Sequence[Claim], *, each: bool) -> bool:
    """Tell cards that lose no town read apart, and nothing that is called off.

    Where not each of them tells of a rally, they lose none of a town's days either.
    """
    towns = (
        {(one.place, one.status if one.status in _OFF else None) for one in some}
        for some in (whole, told)
    )
    days = ({(one.place, one.date) for one in some} for some in (whole, told))
    return next(towns) <= next(towns) and (each or next(days) <= next(days))
