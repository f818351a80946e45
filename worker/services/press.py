"""One figure to quote, as it stood in a record, and what has changed since."""

import datetime as dt
from dataclasses import dataclass, replace
from uuid import UUID

from worker.domain.campaign import Place, shared_names
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.kinds import RallyStatus
from worker.domain.method import READER, READER_ON_PUBLISHED, VERSION, Accuracy
from worker.errors import InputError, NotFoundError
from worker.services import public, public_page
from worker.services.installation import Installation
from worker.services.public import PublicRally, PublicSnapshot
from worker.services.public_page import PublicLine
from worker.storage import corrections
from worker.storage.corrections import Correction

LONGEST = 300
_COMPARED = ("status", "on", "time", "venue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What a newspaper may print of one rally, from the record with ``number``.

    ``changed``: fields of the rally (``status``, ``on``, ``time``, ``venue``) that are said
    otherwise today; ``gone`` when it is no longer public. ``status`` is today's.
    """

    number: int
    rally: UUID
    line: PublicLine
    now: dt.datetime
    taken_at: dt.datetime
    counted_at: dt.datetime
    changed: tuple[str, ...]
    status: RallyStatus | None
    gone: bool
    corrections: tuple[Correction, ...]
    version: int
    reader: Accuracy
    reader_on_published: Accuracy


def record(installation: Installation, rally: UUID, now: dt.datetime) -> int:
    """Keep what the public sees at *now* and return the number under which *rally* is quoted.

    Raises:
        InputError: The rally is not public.
    """
    number = public.record(installation, now)
    if not any(one.rally == rally for one in public.kept(installation, number).rallies):
        raise InputError(f"rally {rally}: not confirmed, so there is nothing to quote")
    return number


def _among_others(place: Place, seen: PublicSnapshot, installation: Installation) -> Place:
    """Return *place* as one of two of its name where the record has both."""
    codes = {one.place_code for one in seen.rallies}
    known = [found.ref for code in codes if (found := installation.gazetteer.by_code(code))]
    return place.among(shared_names(known))


def quote(installation: Installation, number: int, anchor: str, now: dt.datetime) -> Quote:
    """Return the quotation of the rally *anchor* (the first letters of its id) in a record.

    Raises:
        NotFoundError: There is no such record, or no such rally in it.
    """
    seen = public.kept(installation, number)
    then = next((one for one in seen.rallies if one.rally.hex[:8] == anchor), None)
    line = public_page.line(installation, then, seen) if then else None
    if then is None or line is None:
        raise NotFoundError(f"snapshot {number}: has no rally {anchor}")
    today = public.current(installation, now).rallies
    current = next((one for one in today if one.rally == then.rally), None)
    return Quote(
        number=number,
        rally=then.rally,
        line=replace(line, place=_among_others(line.place, seen, installation)),
        now=now.astimezone(line.place.zone),
        taken_at=seen.taken_at.astimezone(CENTRAL_ZONE),
        counted_at=seen.counted_at.astimezone(line.place.zone),
        changed=_changed(then, current) if current else (),
        status=current.status if current else None,
        gone=current is None,
        corrections=tuple(
            replace(one, at=one.at.astimezone(CENTRAL_ZONE))
            for one in corrections.of(installation.campaign.slug, number, then.rally)
        ),
        version=VERSION,
        reader=READER,
        reader_on_published=READER_ON_PUBLISHED,
    )


def correct(
    installation: Installation, quoted: Quote, said: str, by: str, now: dt.datetime
) -> None:
    """Add to what was quoted what was wrong in it; the record itself never changes.

    Raises:
        InputError: Nothing is said, or too much.
    """
    words = " ".join(said.split())
    if not 0 < len(words) <= LONGEST:
        raise InputError(f"a correction has 1 to {LONGEST} characters, not {len(words)}")
    slug = installation.campaign.slug
    corrections.add(slug, quoted.number, quoted.rally, Correction(words, now), by)


def _changed(then: PublicRally, current: PublicRally) -> tuple[str, ...]:
    return tuple(name for name in _COMPARED if getattr(then, name) != getattr(current, name))
