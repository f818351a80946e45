"""What tests of the reader compare: the cells that a text's claims fill."""

import datetime as dt

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

Said = list[tuple[str, str | None, str, list[tuple[int | None, str | None]]]]
"""Towns with their day, what becomes of the rally, and each crowd with who counted it."""


def said_in(text: str, published: dt.datetime, gazetteer: Gazetteer) -> set[tuple[str, str, str]]:
    """Return the town, day and hour of each claim with a place; "-" is unknown."""
    return {
        (claim.place.name, str(claim.date), f"{claim.time:%H:%M}" if claim.time else "-")
        for claim in read(text, published, gazetteer).claims
        if claim.place
    }


def towns_in(text: str, published: dt.datetime, gazetteer: Gazetteer) -> list[str]:
    """Return each town with what becomes of its rally, in the text's order."""
    found = {
        f"{claim.place.name} {claim.status.value}": None
        for claim in read(text, published, gazetteer).claims
        if claim.place
    }
    return list(found)


def status_in(text: str, published: dt.datetime, gazetteer: Gazetteer) -> set[tuple[str, str, str]]:
    """Return the town and day of each claim with a place, and what becomes of it."""
    return {
        (claim.place.name, str(claim.date), claim.status.value)
        for claim in read(text, published, gazetteer).claims
        if claim.place
    }


def counted_in(
    text: str, published: dt.datetime, gazetteer: Gazetteer
) -> set[tuple[str, int | None, str]]:
    """Return the town, number and speaker of each figure of a claim with a place."""
    return {
        (claim.place.name, figure.low, figure.said_by.value if figure.said_by else "-")
        for claim in read(text, published, gazetteer).claims
        for figure in claim.figures
        if claim.place
    }


def crowds_in(
    text: str, published: dt.datetime, gazetteer: Gazetteer
) -> list[tuple[str, str, int | None]]:
    """Return the town, day and number of each figure of a claim with a place, sorted."""
    return sorted(
        (claim.place.name, str(claim.date), figure.low)
        for claim in read(text, published, gazetteer).claims
        for figure in claim.figures
        if claim.place
    )


def told_in(text: str, published: dt.datetime, gazetteer: Gazetteer) -> Said:
    """Return what each claim with a place says, in the text's order."""
    return [
        (
            one.place.name,
            one.date.isoformat() if one.date else None,
            one.status.value,
            [(it.low, it.said_by and it.said_by.value) for it in one.figures],
        )
        for one in read(text, published, gazetteer).claims
        if one.place
    ]
