"""French as announcements need it: "au Mans", "dans le Rhône", "dimanche 29 octobre", "15 h 30"."""

import datetime as dt

from worker.domain.campaign import Place
from worker.domain.delivery import Cause
from worker.domain.kinds import DeliveryState as State
from worker.domain.kinds import PlaceKind, RallyStatus

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)

# Words that lead to a département or a territory, by code; all others take "en".
_LEADS = {
    "dans l'": "01 02 03 10 11 12 27 34 36 60 61 89 91",
    "dans le ": "14 15 18 25 29 30 32 39 41 45 46 56 59 62 63 67 68 69 81 82 83 84 90 94 95",
    "dans la ": "23 26 42 50 51 55 58 72 80 86",
    "dans les ": "04 05 06 08 13 22 40 64 65 66 78 79 88 92 984",
    "à ": "75 974 975 976 977 978 986",
}
LEAD_BY_CODE = {code: lead for lead, codes in _LEADS.items() for code in codes.split()}

# An article at the head of a commune's name melts with "à"; "La" and "L'" stay.
_MELTED = (("Les ", "aux "), ("Le ", "au "))

STATES = {
    State.PLANNED: "prévue",
    State.APPROVED: "prévue",
    State.HELD: "retenue",
    State.CLAIMED: "prévue",
    State.SENDING: "en cours",
    State.UNCERTAIN: "peut-être publiée : vérifiez",
    State.SENT: "publiée",
    State.FAILED: "refusée par le réseau",
    State.MISSED: "trop tard, non envoyée",
    State.CANCELLED: "retirée",
}

CALLED_OFF = {
    RallyStatus.CANCELLED: "annulé",
    RallyStatus.POSTPONED: "reporté",
    RallyStatus.FORBIDDEN: "interdit",
}
CAUSES = {
    Cause.MISSING: "il manque une information",
    Cause.TOO_LONG: "le texte est trop long",
    Cause.CHANGED: "le rassemblement a changé, relisez le texte",
    Cause.PERSON: "décision d'une personne",
    Cause.RALLY: "le rassemblement n'est pas, ou plus, confirmé",
    Cause.WAVE: "cette annonce ou ce compte n'est plus dans la configuration",
    Cause.HOUR: "l'heure est inconnue",
    Cause.BY_HAND: "une personne s'en charge",
    Cause.TWIN: "ce compte dit déjà la même chose mot pour mot",
    Cause.RENAMED: "un compte ou une vague qui n'est plus dans la configuration l'a déjà dite",
    Cause.PASSED: "le moment était déjà passé",
    Cause.UNTRUE: "elle dirait « demain » ou « aujourd'hui » d'un autre jour",
    Cause.LATE: "trop tard pour être utile",
    Cause.SUPERSEDED: "une annonce plus récente la remplace",
    Cause.NOT_NEEDED: "inutile ici",
    Cause.OVERTAKEN: "le rassemblement a encore changé",
    Cause.REFUSED: "le réseau a refusé",
    Cause.BUDGET: "le budget de ce mois est dépensé",
    Cause.TOKEN: "le compte n'accepte plus notre clé",
    Cause.NO_PROOF: "ce réseau ne permet pas de vérifier",
}

NAMES = {
    "venue": "le lieu",
    "meeting_point": "le point de rendez-vous",
    "time": "l'heure",
    "link": "le lien de la campagne",
    "support": "la ligne d'écoute",
    "hashtag": "le mot-dièse",
    "contact": "le contact",
    "stewards": "le service d'ordre",
    "access": "l'accès",
    "programme": "le programme",
    "url": "la page du rassemblement",
    "old": "ce qui ne tient plus",
}


def weekday_of(text: str) -> int | None:
    """Return the day of the week that *text* begins with, Monday is 0: « samedi 5 décembre ».

    A short one needs its full stop: « mar 5 2026 » is in March.
    """
    first = next(iter(text.casefold().strip().removeprefix("le ").split()), "").rstrip(",")
    short = first.removesuffix(".")
    for number, name in enumerate(DAYS):
        if first == name or (short != first and short == name[:3]):
            return number
    return None


def at_place(place: Place) -> str:
    """Return *place* with its preposition: "à Paris", "au Mans", "en Guadeloupe"."""
    if place.kind is PlaceKind.AREA:
        return f"{LEAD_BY_CODE.get(place.code, 'en ')}{place.name}"
    for article, melted in _MELTED:
        if place.name.startswith(article):
            return melted + place.name.removeprefix(article)
    return f"à {place.name}"


def day(date: dt.date) -> str:
    """Return *date* in words without the year: "dimanche 29 octobre", "mercredi 1er novembre"."""
    number = "1er" if date.day == 1 else str(date.day)
    return f"{DAYS[date.weekday()]} {number} {MONTHS[date.month - 1]}"


def hour(time: dt.time) -> str:
    """Return *time* as it is written in French: "15 h", "15 h 05"."""
    return f"{time.hour} h {time.minute:02}" if time.minute else f"{time.hour} h"


def night(date: dt.date) -> str:
    """Return the night that ends in *date*: "nuit de samedi à dimanche"."""
    return f"nuit de {DAYS[date.weekday() - 1]} à {DAYS[date.weekday()]}"


def state_words(state: State, *, approval_needed: bool) -> str:
    """Return a delivery's state as people read it; a planned one may wait for a person."""
    if state is State.PLANNED and approval_needed:
        return "en attente de vous"
    return STATES[state]


def cause_words(cause: Cause | None, detail: str) -> str:
    """Return why a delivery stands where it stands, "" when nothing needs to be said.

    Of *detail* only the name of what is missing is said: a network's own words may hold anything.
    """
    if cause is None:
        return ""
    if cause is Cause.MISSING:
        return f"il manque {NAMES.get(detail, detail)}"
    return CAUSES[cause]
