"""The sentence that a newspaper may print, which says what it is and what it is not."""

import datetime as dt
import re
from dataclasses import replace

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from worker.domain.campaign import Place
from worker.domain.french import at_place
from worker.domain.kinds import PlaceKind
from worker.services.pages import FacebookCounts
from worker.services.press import Quote
from worker.web import formats

_VOWELS = "AEIOUYÂÀÉÈÊËÎÏÔÛŒHaeiouyéè"
# An H that is heard: « de Haguenau » as names of Alsace, Moselle and the Pacific all, and these.
_HEARD_IN = frozenset({"57", "67", "68", "987", "988"})
_HEARD = re.compile(r"H(?:am|arnes|aute|em|onfleur|oudain|oudan|ouilles)\b")


def sentence(quote: Quote) -> str:
    """Return the sentence; "" when nothing is known that may be quoted."""
    events = quote.line.facebook
    if events:
        return _facebook(events[0], quote)
    accounts = quote.line.interest.accounts
    if not accounts:
        return ""
    said = {
        "when": _when(quote.counted_at, quote.now),
        "n": _number(accounts),
        "at": at_place(_among_others(quote)) if _french() else quote.line.place.label,
    }
    return (
        _(
            "%(when)s, environ %(n)s comptes parlaient du rassemblement %(at)s sur les réseaux"
            " relevés. Ce n’est pas un nombre de personnes."
        )
        % said
    )


def of_place(place: Place) -> str:
    """Return *place* after « l’événement Facebook »: « de Paris », « du Mans », « d’Angers »."""
    name = place.name
    if place.kind is PlaceKind.AREA:
        return f"du rassemblement {at_place(place)}"
    for article, melted in (("Le ", "du "), ("Les ", "des ")):
        if name.startswith(article):
            return melted + name.removeprefix(article)
    if name.startswith("H") and (place.department in _HEARD_IN or _HEARD.match(name)):
        return f"de {name}"
    return f"d’{name}" if name[0] in _VOWELS else f"de {name}"


def _among_others(quote: Quote) -> Place:
    """Return the place as a newspaper is to name it: one Saint-Denis is not the other."""
    return replace(quote.line.place, name=quote.line.place.label)


def _facebook(counts: FacebookCounts, quote: Quote) -> str:
    said = {
        "when": _when(counts.as_of, quote.now),
        "what": _declared(counts.going, counts.interested),
        "of": of_place(_among_others(quote)) if _french() else quote.line.place.label,
    }
    found = (
        _("%(when)s, %(what)s sur l’événement Facebook %(of)s. Ce n’est pas un comptage.") % said
    )
    return f"{found} {_('L’événement y est annulé.')}" if counts.cancelled else found


def _declared(going: int | None, interested: int | None) -> str:
    if going is None:
        few = interested or 0
        return ngettext(
            "%(n)s personne se déclarait intéressée",
            "%(n)s personnes se déclaraient intéressées",
            few,
        ) % {"n": _number(few)}
    first = ngettext(
        "%(n)s personne se déclarait participante",
        "%(n)s personnes se déclaraient participantes",
        going,
    ) % {"n": _number(going)}
    if interested is None:
        return first
    second = ngettext("%(n)s intéressée", "%(n)s intéressées", interested)
    return _("%(first)s et %(second)s") % {
        "first": first,
        "second": second % {"n": _number(interested)},
    }


def _when(at: dt.datetime, now: dt.datetime) -> str:
    """Return « Mardi à 18 h 05 »; with its date once the weekday alone would be another one."""
    language = get_language() or "fr"
    near = (now.date() - at.date()).days <= formats.WEEK
    # Seen from the year 1, each day is told with its year.
    day = formats.weekday(at, language) if near else formats.day(at, dt.date.min, language)
    hour = formats.clock(at, language)
    if not _french():
        return f"On {day} at {hour}"
    return f"{day[:1].upper()}{day[1:]} à {hour}" if near else f"Le {day} à {hour}"


def _number(value: int) -> str:
    return formats.number(value, get_language() or "fr")


def _french() -> bool:
    return not (get_language() or "fr").startswith("en")
