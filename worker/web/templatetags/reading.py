"""What the reader understood, in the language of the page."""

from django import template

from worker.domain.explanation import What, Why
from worker.domain.kinds import ClaimStatus
from worker.web import reading_terms

register = template.Library()


@register.filter
def piece(value: What) -> str:
    """Return the word for what a piece of the text is."""
    return str(reading_terms.WHAT[value])


@register.filter
def rule(value: Why) -> str:
    """Return the rule that decided on a piece."""
    return str(reading_terms.WHY[value])


@register.filter
def status(value: ClaimStatus) -> str:
    """Return the word for what becomes of a rally."""
    return str(reading_terms.STATUS[value])


@register.filter
def of_hundred(share: float) -> int:
    """Return how many times of a hundred *share*, from 0 to 1, is."""
    return round(100 * share)
