"""Faults, gaps and what was left out, in the language of the page."""

from django import template

from worker.domain.gap import GapCause
from worker.web import source_terms

register = template.Library()


@register.filter
def fault(code: str) -> str:
    """Return why a source could not be read."""
    return source_terms.fault(code)


@register.filter
def gap_cause(value: GapCause) -> str:
    """Return why something is missing."""
    return source_terms.cause(value)


@register.filter
def left_out(why: str) -> str:
    """Return why posts were left out."""
    return source_terms.left_out(why)
