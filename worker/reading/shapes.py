"""The JSON shape of claims and places (docs/interface of `portevoix read --json`)."""

from typing import TypedDict

from worker.domain.claim import Claim, Figure, PlaceRef, Span


class PlaceJson(TypedDict):
    """A place: INSEE or territory code, official name, "commune" or "area"."""

    code: str
    name: str
    kind: str


class FigureJson(TypedDict):
    """A number of participants."""

    kind: str
    low: int
    high: int
    approx: bool
    said_by: str | None


class ClaimJson(TypedDict):
    """A claim; ``spans`` are character ranges of the text as given."""

    place: PlaceJson | None
    date: str | None
    time: str | None
    venue: str | None
    status: str
    figures: list[FigureJson]
    confidence: float
    spans: dict[str, list[Span]]
    candidates: list[PlaceJson]


def place_json(place: PlaceRef) -> PlaceJson:
    """Return *place* as JSON shows it."""
    return {"code": place.code, "name": place.name, "kind": place.kind.value}


def claim_json(claim: Claim) -> ClaimJson:
    """Return *claim* as JSON shows it; empty spans are left out."""
    spans = {
        "place": claim.spans.place,
        "date": claim.spans.date,
        "time": claim.spans.time,
        "venue": claim.spans.venue,
        "figures": claim.spans.figures,
    }
    return {
        "place": place_json(claim.place) if claim.place else None,
        "date": claim.date.isoformat() if claim.date else None,
        "time": claim.time.strftime("%H:%M") if claim.time else None,
        "venue": claim.venue,
        "status": claim.status.value,
        "figures": [_figure(figure) for figure in claim.figures],
        "confidence": claim.confidence,
        "spans": {name: list(found) for name, found in spans.items() if found},
        "candidates": [place_json(place) for place in claim.candidates],
    }


def _figure(figure: Figure) -> FigureJson:
    return {
        "kind": figure.kind.value,
        "low": figure.low,
        "high": figure.high,
        "approx": figure.approx,
        "said_by": figure.said_by.value if figure.said_by else None,
    }
