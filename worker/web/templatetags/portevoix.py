"""Numbers, hours and days in the language of the page; `worker.web.formats` has the rules."""

import datetime as dt

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from worker.domain.delivery import Cause
from worker.domain.kinds import FigureKind
from worker.services.pages import AnnouncementLine, Bar, Decision
from worker.web import charts, formats, refusals, terms

register = template.Library()


def _language() -> str:
    return get_language() or "fr"


@register.filter
def french(text: str) -> SafeString:
    """Return *text*, which a person wrote in French, so that a page in English says it is."""
    whole = conditional_escape(formats.no_break(text))
    return whole if _language() == "fr" else format_html('<span lang="fr">{}</span>', whole)


@register.filter
def number(value: int) -> str:
    """Return ``1 600``."""
    return formats.number(value, _language())


@register.filter
def decimal(value: float) -> str:
    """Return ``0,92``."""
    return formats.decimal(value, _language())


@register.filter
def money(value: float) -> str:
    """Return ``0,20``."""
    return formats.money(value, _language())


@register.filter
def clock(value: dt.time | dt.datetime) -> str:
    """Return ``18 h 05``."""
    return formats.clock(value, _language())


@register.filter
def day(value: dt.date, now: dt.datetime) -> str:
    """Return ``mercredi 25 octobre``."""
    return formats.day(value, now.date(), _language())


@register.filter
def day_or_hour(kept: str, now: dt.datetime) -> str:
    """Return what was kept as ``2017-10-25`` or ``18:00`` as people read it."""
    if ":" in kept:
        return formats.clock(dt.time.fromisoformat(kept), _language())
    return formats.day(dt.date.fromisoformat(kept), now.date(), _language())


@register.filter
def day_near(value: dt.date, now: dt.datetime) -> str:
    """Return ``demain``, ``dimanche`` or ``3 octobre``."""
    return formats.day_near(value, now.date(), _language())


@register.filter
def since(value: dt.date, now: dt.datetime) -> str:
    """Return what follows « depuis »: ``dimanche``."""
    return formats.since(value, now.date(), _language())


@register.filter
def past(value: dt.datetime, now: dt.datetime) -> str:
    """Return ``hier à 9 h 12``."""
    return formats.past(value, now.astimezone(value.tzinfo), _language(), now.date())


@register.filter
def moment(value: dt.datetime) -> str:
    """Return ``24 octobre 2017 à 18 h 05``, which stays true."""
    return formats.moment(value, _language())


@register.filter
def coming(value: dt.datetime, now: dt.datetime) -> str:
    """Return ``mardi 18 h 30``."""
    return formats.coming(value, now.astimezone(value.tzinfo), _language(), now.date())


@register.filter
def before(value: dt.datetime, now: dt.datetime) -> str:
    """Return what follows « avant »: ``18 h``."""
    return formats.before(value, now.astimezone(value.tzinfo), _language(), now.date())


@register.filter
def first_capital(value: str) -> str:
    """Return *value* with a capital in front and the rest untouched."""
    return value[:1].upper() + value[1:]


@register.filter
def term(value: terms.Term) -> str:
    """Return the words for a state, a status, a kind of figure, a speaker or a kind of source."""
    return str(terms.of(value))


@register.filter
def counted(kind: FigureKind, number: int) -> str:
    """Return the word for a figure's *kind* behind its *number*."""
    return str(terms.counted(kind, number))


@register.filter
def wave(name: str) -> str:
    """Return a wave's name: the campaign's own as it stands, one of ours in words."""
    return str(terms.wave(name))


@register.filter
def why(line: AnnouncementLine | Decision) -> str:
    """Return why an announcement is held, refused, late or withdrawn; "" when there is nothing."""
    return terms.why(line.cause, line.detail)


@register.filter
def because(cause: Cause) -> str:
    """Return why nothing is announced."""
    return terms.why(cause, "")


@register.filter
def refusal(reason: str) -> str:
    """Return why a file was refused."""
    return refusals.of(reason)


@register.filter
def lack(name: str) -> str:
    """Return the words for a field without which something waits, and where it is written."""
    return str(terms.lack(name))


@register.filter
def route(name: str) -> str:
    """Return the words for the kind of file a count came from."""
    return str(terms.route(name))


@register.filter
def drawn(bars: tuple[Bar, ...]) -> charts.Chart:
    """Return the drawing of *bars*."""
    return charts.draw(bars)


@register.filter
def happened(what: str) -> str:
    """Return what happened to an announcement, in words."""
    return str(terms.happened(what))
