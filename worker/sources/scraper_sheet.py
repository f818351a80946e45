"""Scrapers' rows as CSV: the same names as their JSON, nested ones with a dot."""

from collections.abc import Mapping
from dataclasses import replace

from worker.sources import nodes
from worker.sources.batch import Batch
from worker.sources.tables import read_table

# Folded as tables fold a header -> the name their JSON has.
_NAMES = {
    name.lower().replace("_", " ").replace(" ", "_"): name
    for name in (
        *nodes.ROUTES,
        *(name for names in nodes.NAMES.values() for name in names),
        "address",
        "location",
        "timezone",
        "updated_time",
        "event_type",
        "type",
    )
}
_INNER = {
    "location_name": "name",
    "location_contextualname": "contextualName",
    "location_city": "city",
    "location_city_name": "city",
    "location_countrycode": "countryCode",
    "location_streetaddress": "streetAddress",
    "location_latitude": "latitude",
    "location_longitude": "longitude",
}


def recognises(columns: tuple[str, ...]) -> bool:
    """Tell whether folded *columns* are a scraper's: a start of theirs, and a name, id or count."""
    names = {_NAMES.get(column, "") for column in columns}
    counts = {name for field in ("going", "interested", "responded") for name in nodes.NAMES[field]}
    return bool(names & nodes.ROUTES.keys()) and bool(names & (counts | {"id", "event_id", "name"}))


def read_rows(text: str, context: nodes.Context) -> Batch:
    """Return the event of each row; a row that cannot be read is skipped with its line."""
    table = read_table(text, {})
    batch = nodes.read_nodes([(f"row {line}", _node(row)) for line, row in table.rows], context)
    return replace(batch, skipped=table.left_out(batch.skipped))


def _node(row: Mapping[str, str]) -> dict[str, object]:
    node: dict[str, object] = {}
    place: dict[str, object] = {}
    for column, value in row.items():
        if value == "":
            continue
        if column in _INNER:
            place[_INNER[column]] = value
        elif column in _NAMES:
            node[_NAMES[column]] = value
    if place:
        node["location"] = place
    return node
