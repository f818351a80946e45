"""replay.toml: what happens during a replay, besides what the campaign does by itself."""

import datetime as dt
from pathlib import Path

from worker.config.files import read_toml
from worker.config.places import resolve_place
from worker.config.tables import LONGEST_PUBLISHER, Table
from worker.domain.incident import Incident
from worker.errors import NotFoundError
from worker.reading.towns.gazetteer import Gazetteer

_LONGEST_ARTICLE = 100_000
FIELDS = ("venue", "meeting_point", "access", "contact", "stewards")


def script(folder: Path, gazetteer: Gazetteer) -> tuple[Incident, ...]:
    """Return what replay.toml of *folder* says, earliest first; nothing when there is none.

    Raises:
        ConfigError: One line for the first thing that is wrong.
    """
    path = folder / "replay.toml"
    if not path.is_file():
        return ()
    top = read_toml(path)
    top.only("change", "article")
    found = [_change(table, gazetteer) for table in top.tables("change", named_by="place")]
    found += [_article(table, gazetteer) for table in top.tables("article", named_by="place")]
    return tuple(sorted(found, key=lambda incident: incident.at))


def _change(table: Table, gazetteer: Gazetteer) -> Incident:
    table.only("at", "place", "time", "called_off", *FIELDS)
    at, place = _when_and_where(table, gazetteer)
    changes: dict[str, object] = {key: table.text(key) for key in FIELDS if key in table.values}
    if "time" in table.values:
        changes["time"] = table.time("time")
    called_off = table.flag("called_off")
    if bool(changes) == called_off:
        known = ", ".join(("time", *FIELDS))
        raise table.error(None, f"needs something that changes ({known}) or called_off = true")
    return Incident(at=at, place=place, changes=changes, called_off=called_off)


def _article(table: Table, gazetteer: Gazetteer) -> Incident:
    table.only("at", "place", "publisher", "text")
    at, place = _when_and_where(table, gazetteer)
    return Incident(
        at=at,
        place=place,
        publisher=table.need("publisher", '"20 Minutes"', most=LONGEST_PUBLISHER),
        text=table.need(
            "text",
            '"Rassemblement dimanche 29 octobre à 13 h à Lyon."',
            most=_LONGEST_ARTICLE,
            lines=True,
        ),
    )


def _when_and_where(table: Table, gazetteer: Gazetteer) -> tuple[dt.datetime, str]:
    """Return the moment, written on the wall clock of the place, and the code of the place."""
    try:
        place = resolve_place(table.need("place", '"Marseille"'), gazetteer)
    except NotFoundError as error:
        raise table.error("place", str(error)) from None
    at = table.parsed("at", dt.datetime.fromisoformat)
    if at is None or at.tzinfo is not None:
        raise table.error("at", 'expected a moment of the place\'s clock: "2017-10-29T10:00"')
    return at.replace(tzinfo=place.zone).astimezone(dt.UTC), place.code
