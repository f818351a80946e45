"""Rallies and announcements as calendar files (RFC 5545); moments in UTC, hourless days as days."""

import datetime as dt
from collections.abc import Iterable

from icalendar import Calendar, Event, Timezone

from worker.domain.campaign import Rally
from worker.domain.cells import CENTRAL_ZONE
from worker.domain.kinds import RallyStatus
from worker.domain.waves import end_of, wall
from worker.services.feeds import FeedPost
from worker.services.pages import Shown
from worker.web import terms

TYPE = "text/calendar; charset=utf-8"
_CALLED_OFF = {
    RallyStatus.CANCELLED: "ANNULÉ : ",
    RallyStatus.POSTPONED: "REPORTÉ : ",
    RallyStatus.FORBIDDEN: "INTERDIT : ",
}


def of_rallies(title: str, link: str, rallies: Iterable[Rally], now: dt.datetime) -> bytes:
    """Return *rallies* as a calendar named *title*; each points to *link*."""
    calendar = _calendar(title)
    for rally in rallies:
        calendar.add_component(_rally(title, link, rally, now))
    return _written(calendar)


def of_posts(title: str, posts: Iterable[FeedPost], now: dt.datetime) -> bytes:
    """Return *posts* as a calendar named *title*, each at the minute it leaves.

    One that does not leave by itself says so: it waits for a person, or is held.
    """
    calendar = _calendar(title)
    for post in posts:
        event = _event(f"{post.id}@portevoix", now)
        stands = "" if post.state is Shown.PLANNED else f", {terms.of(post.state)}"
        event.add("summary", f"{post.wave} {post.place} ({post.account}){stands}")
        event.add("status", "TENTATIVE" if stands else "CONFIRMED")
        event.add("description", post.text)
        event.add("dtstart", post.at.astimezone(dt.UTC))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return _written(calendar)


def _written(calendar: Calendar) -> bytes:
    if not calendar.subcomponents:  # RFC 5545, 3.6: one component at least
        calendar.add_component(Timezone.from_tzid(CENTRAL_ZONE.key))
    return bytes(calendar.to_ical())


def _calendar(title: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Portevoix//FR")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", title)
    calendar.add("refresh-interval;value=duration", "PT15M")
    return calendar


def _event(uid: str, now: dt.datetime) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now)
    return event


def _rally(title: str, link: str, rally: Rally, now: dt.datetime) -> Event:
    plan, called_off = rally.plan, _CALLED_OFF.get(rally.status)
    event = _event(f"{rally.id}@portevoix", now)
    event.add("sequence", rally.revision)
    event.add("summary", f"{called_off or ''}{title}, {rally.place.label}")
    event.add("status", "CANCELLED" if called_off else "CONFIRMED")
    if plan.time is None:
        event.add("dtstart", plan.date)
    else:
        event.add("dtstart", wall(plan.date, plan.time, rally.place.zone))
    if end := end_of(rally):
        event.add("dtend", end)
    # « Devant la statue » says nothing to whoever does not know of which square.
    where = dict.fromkeys(filter(None, (plan.meeting_point, plan.venue, rally.place.label)))
    event.add("location", ", ".join(where))
    if link:
        event.add("url", link)
    return event
