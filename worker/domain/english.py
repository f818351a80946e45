"""English: what a delivery's state is called in the shell, and what announcements need.

`domain.french` has both for pages, mails and announcements in French.
"""

import datetime as dt

from worker.domain.campaign import Place
from worker.domain.delivery import BY_PERSONS, Cause
from worker.domain.kinds import DeliveryState as State

STATES = {
    State.PLANNED: "planned",
    State.APPROVED: "planned",
    State.HELD: "held",
    State.CLAIMED: "planned",
    State.SENDING: "sending",
    State.UNCERTAIN: "perhaps published, check",
    State.SENT: "published",
    State.FAILED: "refused by the network",
    State.MISSED: "too late, not sent",
    State.CANCELLED: "withdrawn",
}

CAUSES = {
    Cause.MISSING: "something is missing",
    Cause.TOO_LONG: "the text is too long",
    Cause.BY_HAND: "a person takes care of it",
    Cause.TWIN: "this account already says the very same",
    Cause.RENAMED: "an account or a wave that is no longer in the configuration has said it",
    Cause.CHANGED: "the rally has changed, read the text again",
    Cause.PERSON: "a person decided",
    Cause.RALLY: "the rally is not confirmed, or no longer",
    Cause.WAVE: "this announcement or account is no longer in the configuration",
    Cause.HOUR: "the time is unknown",
    Cause.PASSED: "its moment had passed already",
    Cause.UNTRUE: "it would say tomorrow or today of another day",
    Cause.LATE: "too late to be useful",
    Cause.SUPERSEDED: "a newer announcement replaces it",
    Cause.NOT_NEEDED: "not needed here",
    Cause.OVERTAKEN: "the rally has changed again",
    Cause.REFUSED: "the network refused",
    Cause.BUDGET: "this month's budget is spent",
    Cause.TOKEN: "the account no longer accepts our key",
    Cause.NO_PROOF: "this network lets nobody check",
}


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def at_place(place: Place) -> str:
    """Return *place* with its preposition: "in Lyon", "in Guadeloupe"."""
    return f"in {place.name}"


def day(date: dt.date) -> str:
    """Return *date* in words without the year: "Sunday 29 October"."""
    return f"{_DAYS[date.weekday()]} {date.day} {_MONTHS[date.month - 1]}"


def hour(time: dt.time) -> str:
    """Return *time* as it is written in English: "3 pm", "11:30 am", "noon"."""
    if (time.hour, time.minute) == (12, 0):
        return "noon"
    minutes = f":{time.minute:02}" if time.minute else ""
    return f"{time.hour % 12 or 12}{minutes} {'pm' if time.hour >= 12 else 'am'}"  # noqa: PLR2004


def night(date: dt.date) -> str:
    """Return the night that ends in *date*: "the night from Saturday to Sunday"."""
    return f"the night from {_DAYS[date.weekday() - 1]} to {_DAYS[date.weekday()]}"


def state_words(state: State, *, approval_needed: bool, late: bool) -> str:
    """Return a delivery's state; a planned one may wait for a person, or be late."""
    if state is State.PLANNED and approval_needed:
        return "waits for a person"
    return "late" if late and STATES[state] == "planned" else STATES[state]


def cause_words(cause: Cause | None, detail: str) -> str:
    """Return why a delivery stands where it stands, "" when nothing needs to be said."""
    if cause is None:
        return ""
    if cause is Cause.MISSING and detail:
        return f"{detail} is missing"
    if cause is Cause.REFUSED and detail:  # that it refused is what the state says
        return detail
    said = detail and detail not in BY_PERSONS
    return f"{CAUSES[cause]}: {detail}" if said else CAUSES[cause]
