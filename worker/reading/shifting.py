"""Carries the spans of a reading to another text that holds the same words."""

from collections.abc import Sequence
from dataclasses import replace

from worker.domain.claim import Reading, Span, Spans


def shifted(reading: Reading, start: int) -> Reading:
    """Carry the spans of a body to the post in which it begins at *start*."""
    if not start or not reading.claims:
        return reading
    ends = [end for claim in reading.claims for _, end in _all(claim.spans)]
    return moved(reading, range(start, start + max(ends, default=0) + 1))


def _all(spans: Spans) -> tuple[Span, ...]:
    return (*spans.place, *spans.date, *spans.time, *spans.venue, *spans.figures)


def moved(reading: Reading, origin: Sequence[int]) -> Reading:
    """Carry spans to the text in which each character stands at its *origin*."""

    def move(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple((origin[start], origin[end]) for start, end in spans)

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
