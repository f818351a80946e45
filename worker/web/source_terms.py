"""The words people read for what a source could not do: faults, posts left out, gaps."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from worker.domain.fault import Fault
from worker.domain.gap import GapCause
from worker.web import refusals

_FAULTS: Mapping[str, Promise] = {
    Fault.UNREACHABLE: _("pas de connexion avec ce serveur"),
    Fault.CUT: _("réponse trop lente ou coupée"),
    Fault.BUSY: _("serveur occupé ou en panne, il demande de revenir plus tard"),
    Fault.BLOCKED: _("le serveur nous refuse l’accès"),
    Fault.MISSING: _("il n’y a rien à cette adresse"),
    Fault.GONE: _("supprimée par son serveur, elle n’est plus demandée"),
    Fault.REFUSED: _("le serveur a refusé notre demande"),
    Fault.UNREADABLE: _("la réponse n’est pas ce que cette source devrait donner"),
    Fault.BUDGET: _("le budget est dépensé, rien n’est relevé jusqu’au prochain"),
    Fault.CONFIG: _("il manque un réglage ou une clé : voir « portevoix check »"),
    Fault.OURS: _("une erreur de Portevoix : voir son journal"),
}
_CAUSES: Mapping[GapCause, Promise] = {
    GapCause.PAST: _("avant le premier relevé"),
    GapCause.CROWDED: _("plus de publications que le serveur n’en donne"),
    GapCause.BUDGET: _("au-delà du budget"),
    GapCause.FORGOTTEN: _("le serveur ne les gardait plus"),
}
# The reasons of worker/sources, as they are written there.
_WHYS: Mapping[str, Promise] = {
    "is not public": _("pas publique"),
    "its author asks not to be indexed": _("la personne demande à ne pas être relevée"),
    "its author asks not to be shown outside Bluesky": _(
        "la personne demande à ne pas être relevée"
    ),
    "has no readable date": _("sans date lisible"),
    "has no text": _("sans texte"),
    "cannot be read": _("illisible"),
    "is no post": _("autre chose qu’une publication"),
    "is not as Mastodon's API says": _("illisible"),
    "is not as Bluesky's API says": _("illisible"),
    "is not as X's interface says": _("illisible"),
    "is not as JSON Feed says": _("illisible"),
    "its dates or fields cannot be read": _("illisible"),
    "other reasons": _("autres raisons"),
}
# Those that name a number or a server.
_PARTS: Mapping[str, Promise] = {
    "a feed may hold": _("ses plus anciennes entrées (un fil est lu jusqu’à la 500ᵉ)"),
    "has no page to read": _("article sans page lisible (il compte tel que le fil le donne)"),
    "not read: ": _("page d’article non lue (il compte tel que le fil le donne)"),
    "pages are asked for in one visit": _(
        "articles suivants (vingt pages par visite, ils comptent tels que le fil les donne)"
    ),
}


def fault(code: str) -> str:
    """Return why a source could not be read; *code* is one of `Fault`, or of an older version."""
    return str(_FAULTS.get(code, _FAULTS[Fault.OURS]))


def cause(value: GapCause) -> str:
    """Return why something is missing."""
    return str(_CAUSES[value])


def left_out(why: str) -> str:
    """Return why posts were left out; the reason as it was noted when there are no words for it."""
    partly = (words for part, words in _PARTS.items() if part in why)
    return str(_WHYS.get(why) or next(partly, None) or refusals.left_out(why) or why)
