"""What a text of 11 March 2023 says of numbers, for the tests of counts and speakers."""

import datetime as dt

from worker.reading.reader import read
from worker.reading.towns.gazetteer import Gazetteer

PUBLISHED = dt.datetime.fromisoformat("2023-03-11T19:00+01:00")


def figures_in(text: str, gazetteer: Gazetteer) -> set[tuple[str, str, int, str]]:
    """Return town, kind, low end and speaker of each figure of *text*."""
    return {
        (
            claim.place.name if claim.place else "-",
            figure.kind.value,
            figure.low,
            figure.said_by.value if figure.said_by else "-",
        )
        for claim in read(text, PUBLISHED, gazetteer).claims
        for figure in claim.figures
    }
