"""The rally sheet: forty towns pasted from a spreadsheet (docs/interface.md)."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time

from worker.domain.campaign import Place, RallyPlan
from worker.domain.french import weekday_of
from worker.domain.post import Skipped
from worker.errors import InputError
from worker.reading.towns.gazetteer import Gazetteer
from worker.sources.batch import Batch
from worker.sources.count_sheet import hinted, named_place
from worker.sources.moments import completed, moment_or_day
from worker.sources.tables import check_columns, read_table

COLUMNS = ("place", "date", "time", "venue", "meeting_point", "access", "contact", "url")
TEMPLATE = (
    "place,date,time,venue,meeting_point,access,contact,url\r\n"
    "Rennes,2017-10-25,18:00,place de la République,devant la poste,métro République,,\r\n"
)
SYNONYMS = {
    "ville": "place",
    "commune": "place",
    "lieu": "venue",
    "adresse": "venue",
    "jour": "date",
    "heure": "time",
    "horaire": "time",
    "rendez_vous": "meeting_point",
    "point_de_rendez_vous": "meeting_point",
    "lieu_de_rendez_vous": "meeting_point",
    "rdv": "meeting_point",
    "acces": "access",
    "lien": "url",
}
_FIELD_LIMIT = 500
_CLOCK = r"\d{1,2}\s*[h:]\s*(?:\d{2})?"
# The end of a rally has no column; it is added on its page.
_SPAN = re.compile(rf"(?:de\s+)?({_CLOCK})\s*(?:[-\u2013]|à|a)\s*({_CLOCK})", re.IGNORECASE)


def recognises(columns: tuple[str, ...]) -> bool:
    """Tell whether folded *columns* are a rally sheet's: a place, a day, and no counts."""
    names = {SYNONYMS.get(column, column) for column in columns}
    return {"place", "date"} <= names and not names & {"going", "interested", "invited", "seen_at"}


def read_rallies(text: str, since: date, gazetteer: Gazetteer) -> Batch:
    """Return a plan for each row; a row that cannot be read is skipped with its line.

    A day without its year is the first one on or after *since*.

    Raises:
        InputError: A column is unknown.
    """
    table = read_table(text, SYNONYMS)
    check_columns(table, COLUMNS, "rallies")
    plans: list[RallyPlan] = []
    skipped: list[Skipped] = []
    for line, row in table.rows:
        try:
            plans.append(_plan(row, since, gazetteer))
        except InputError as error:
            skipped.append(Skipped(f"row {line}", str(error)))
    return Batch(plans=tuple(plans), skipped=hinted(table.left_out(skipped), table, gazetteer))


def _plan(row: Mapping[str, str], since: date, gazetteer: Gazetteer) -> RallyPlan:
    return RallyPlan(
        place=_place(row.get("place", ""), gazetteer),
        date=_day(row.get("date", ""), since),
        time=_hour(row.get("time", "")),
        venue=_text(row, "venue"),
        meeting_point=_text(row, "meeting_point"),
        access=_text(row, "access"),
        contact=_text(row, "contact"),
        url=_text(row, "url"),
    )


def _place(name: str, gazetteer: Gazetteer) -> Place:
    """Return the one place *name* means."""
    place = named_place(name, gazetteer)
    if place is None:
        raise InputError("no place; a rally needs one")
    return place


def _day(raw: str, since: date) -> date:
    found = moment_or_day(completed(raw, since))
    if found is None or isinstance(found, datetime):
        raise InputError(f"date {raw[:30]!r} is no date; expected 2017-10-29")
    if weekday_of(raw) not in {None, found.weekday()}:
        raise InputError(f"date {raw[:30]!r} is a {found:%A}; correct the day or its date")
    return found


def _hour(raw: str) -> time | None:
    """Return the hour, or when « de 14h à 17h » begins."""
    try:
        return _clock(raw)
    except InputError:
        if (begins := _SPAN.fullmatch(raw.strip())) is None:
            raise
        _clock(begins[2])
        return _clock(begins[1])


def _clock(raw: str) -> time | None:
    text = raw.lower().replace(" ", "").replace("h", ":").rstrip(":")
    if not text:
        return None
    hour, _, minute = text.removesuffix(":00" if text.count(":") > 1 else "").partition(":")
    try:
        return time(int(hour), int(minute or 0))
    except (ValueError, OverflowError):
        raise InputError(f"time {raw[:20]!r} is no time of day; expected 18:00") from None


def _text(row: Mapping[str, str], name: str) -> str | None:
    value = row.get(name, "")
    if len(value) > _FIELD_LIMIT:
        raise InputError(f"{name} is longer than {_FIELD_LIMIT} characters")
    return value or None
