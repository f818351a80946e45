"""The languages announcements are made in: how a day, an hour and a place are said, and our texts.

What config/ writes is the campaign's own; these are what it leaves to us.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from worker.domain import english, french
from worker.domain.campaign import Campaign, Place
from worker.domain.kinds import RallyStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One of them. ``at``: stands before an hour; ``to_come``: for an hour or a place not known.

    ``night``: the one that ends in that day.
    ``why``: a rally called off for good says nothing of it, « ANNULÉ » alone would tell so of one
    that is put off.
    """

    day: Callable[[dt.date], str]
    hour: Callable[[dt.time], str]
    night: Callable[[dt.date], str]
    at_place: Callable[[Place], str]
    at: str
    why: Mapping[RallyStatus, str]
    to_come: Mapping[str, str]
    edit: str
    change: str
    after_all: str
    cancellation: str


FRENCH = Language(
    day=french.day,
    hour=french.hour,
    night=french.night,
    at_place=french.at_place,
    at="à",
    why={
        RallyStatus.POSTPONED: "Il est reporté, date à venir",
        RallyStatus.FORBIDDEN: "Il a été interdit",
    },
    to_come={"time": "heure à venir", "meeting_point": "lieu à venir"},
    edit=(
        "MODIFIÉ : rassemblement {{ at_place }} {{ day }}[ à {{ time }}|, heure à venir],"
        " {{ meeting_point }}, et non plus : {{ old }}. {{ link }} {{ hashtag }}"
    ),
    # Where all of it does not fit, the new place alone is told rather than nothing.
    change=(
        "CHANGEMENT {{ at_place }} : {{ day }}, {{ time }}, {{ meeting_point }}."
        "[ N'allez plus à : {{ old }}.][ Corrigez vos partages.] {{ link }} {{ hashtag }}"
    ),
    after_all=(
        "MAINTENU : le rassemblement {{ at_place }} aura bien lieu {{ day }}[ à {{ time }}]"
        "[, {{ meeting_point }}]. L'annulation ne vaut plus. {{ link }} {{ hashtag }}"
    ),
    cancellation=(
        "ANNULÉ : le rassemblement du {{ day }} {{ at_place }} n'aura pas lieu."
        "[ {{ why }}.] Ne venez pas.[ Écoute : {{ support }}.] {{ link }} {{ hashtag }}"
    ),
)
ENGLISH = Language(
    day=english.day,
    hour=english.hour,
    night=english.night,
    at_place=english.at_place,
    at="at",
    why={
        RallyStatus.POSTPONED: "It is put off, the new date will follow",
        RallyStatus.FORBIDDEN: "It has been banned",
    },
    to_come={"time": "time to be announced", "meeting_point": "place to be announced"},
    edit=(
        "UPDATED: rally {{ at_place }} on {{ day }}[ at {{ time }}|, time to be announced],"
        " {{ meeting_point }}, no longer: {{ old }}. {{ link }} {{ hashtag }}"
    ),
    change=(
        "CHANGE {{ at_place }}: {{ day }}, {{ time }}, {{ meeting_point }}."
        "[ No longer go to: {{ old }}.][ Correct what you shared.] {{ link }} {{ hashtag }}"
    ),
    after_all=(
        "STILL ON: the rally {{ at_place }} does take place on {{ day }}[ at {{ time }}]"
        "[, {{ meeting_point }}]. It is no longer cancelled. {{ link }} {{ hashtag }}"
    ),
    cancellation=(
        "CANCELLED: the rally of {{ day }} {{ at_place }} will not take place."
        "[ {{ why }}.] Do not come.[ Someone to talk to: {{ support }}.] {{ link }} {{ hashtag }}"
    ),
)
LANGUAGES: Mapping[str, Language] = {"fr": FRENCH, "en": ENGLISH}


def language_of(campaign: Campaign) -> Language:
    """Return the language in which *campaign* announces: the first it names."""
    return LANGUAGES[campaign.languages[0]]
