"""Carries the spans of a reading to another text that holds the same words."""

from collections.abc import Callable
from dataclasses import replace

from worker.domain.claim import Reading, Span, Spans


def shifted(reading: Reading, start: int) -> Reading:
    """Carry the spans of a body to the post in which it begins at *start*."""
    if not start or not reading.claims:
        return reading
    return moved(reading, lambda first, end: (start + first, start + end))


def moved(reading: Reading, given: Callable[[int, int], Span]) -> Reading:
    """Carry spans to where they stand in the text as *given*."""

    def move(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(given(*span) for span in spans)

    claims = tuple(
        replace(
            claim,
            spans=Spans(
                move(claim.spans.place),
                move(claim.spans.date),
                move(claim.spans.time),
                move(claim.spans.venue),
                move(claim.spans.figures),
            ),
        )
        for claim in reading.claims
    )
    return replace(reading, claims=claims)
